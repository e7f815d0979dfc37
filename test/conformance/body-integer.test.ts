import { expect, test } from "vitest";
import { BodyIntegerClient } from "./.generated/body-integer/src/index.js";
import { options } from "./options.js";

const { int } = new BodyIntegerClient(options);

test("integers of 32 bits are numbers, whatever the service answers", async () => {
  expect(await int.getNull()).toBeUndefined();
  expect(await int.getOverflowInt32()).toBe(2147483656);
  expect(await int.getUnderflowInt32()).toBe(-2147483656);
  await expect(int.getInvalid()).rejects.toThrow("not JSON");
  await int.putMax32(2 ** 31 - 1);
  await int.putMin32(-(2 ** 31));
});

test("integers of 64 bits are numbers; one that a number cannot hold is an error rather than another integer", async () => {
  await expect(int.getOverflowInt64()).rejects.toThrow("9223372036854775910");
  await expect(int.getUnderflowInt64()).rejects.toThrow("-9223372036854775910");
  await int.putMax64(2 ** 63);
  await int.putMin64(-(2 ** 63));
});

test("seconds since 1970 become a Date", async () => {
  const date = new Date("2016-04-13T00:00:00Z");
  expect(await int.getUnixTime()).toEqual(date);
  await int.putUnixTimeDate(date);
  expect(await int.getNullUnixTime()).toBeUndefined();
  await expect(int.getInvalidUnixTime()).rejects.toThrow("not JSON");
});
