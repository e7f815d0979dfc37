import { expect, test } from "vitest";
import { BodyDatetimeClient } from "./.generated/body-datetime/src/index.js";
import { options } from "./options.js";

const { datetime } = new BodyDatetimeClient(options);
const max = new Date("9999-12-31T23:59:59.999Z");
const maxEast = new Date("9999-12-31T23:59:59.999+14:00");
const maxWest = new Date("9999-12-31T23:59:59.999-14:00");

test("the latest points in time, in UTC and elsewhere", async () => {
  expect(await datetime.getUtcLowercaseMaxDateTime()).toEqual(max);
  expect(await datetime.getUtcUppercaseMaxDateTime()).toEqual(max);
  expect(await datetime.getUtcUppercaseMaxDateTime7Digits()).toEqual(max);
  expect(await datetime.getLocalPositiveOffsetLowercaseMaxDateTime()).toEqual(maxEast);
  expect(await datetime.getLocalPositiveOffsetUppercaseMaxDateTime()).toEqual(maxEast);
  expect(await datetime.getLocalNegativeOffsetLowercaseMaxDateTime()).toEqual(maxWest);
  expect(await datetime.getLocalNegativeOffsetUppercaseMaxDateTime()).toEqual(maxWest);
  await datetime.putUtcMaxDateTime(max);
  await datetime.putLocalPositiveOffsetMaxDateTime(maxEast);
  await datetime.putLocalNegativeOffsetMaxDateTime(maxWest);
});

test("the earliest points in time, in UTC and elsewhere", async () => {
  const min = new Date("0001-01-01T00:00:00Z");
  const minEast = new Date("0001-01-01T00:00:00+14:00");
  const minWest = new Date("0001-01-01T00:00:00-14:00");
  // An enumeration of one value is that text, whatever its format.
  expect(await datetime.getUtcMinDateTime()).toBe("0001-01-01T00:00:00Z");
  expect(await datetime.getLocalPositiveOffsetMinDateTime()).toBe("0001-01-01T00:00:00+14:00");
  expect(await datetime.getLocalNegativeOffsetMinDateTime()).toBe("0001-01-01T00:00:00-14:00");
  expect(await datetime.getLocalNoOffsetMinDateTime()).toEqual(min);
  await datetime.putUtcMinDateTime(min);
  await datetime.putLocalPositiveOffsetMinDateTime(minEast);
  await datetime.putLocalNegativeOffsetMinDateTime(minWest);
});

test("what is no point in time is an error; what JavaScript can hold is none", async () => {
  expect(await datetime.getNull()).toBeUndefined();
  expect(await datetime.getOverflow()).toEqual(maxWest);
  await expect(datetime.getInvalid()).rejects.toThrow('"201O-18-90D00:89:56.9AX" is not a date-time');
  await expect(datetime.getUnderflow()).rejects.toThrow('"0000-00-00T00:00:00.000+00:00" is not a date-time');
});
