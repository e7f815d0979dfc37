import { expect, test } from "vitest";
import { BodyDatetimeRfc1123Client } from "./.generated/body-datetime-rfc1123/src/index.js";
import { options } from "./options.js";

const { datetimerfc1123 } = new BodyDatetimeRfc1123Client(options);
const max = new Date("9999-12-31T23:59:59Z");
const min = new Date("0001-01-01T00:00:00Z");

test("points in time in the form of HTTP", async () => {
  expect(await datetimerfc1123.getUtcLowercaseMaxDateTime()).toEqual(max);
  expect(await datetimerfc1123.getUtcUppercaseMaxDateTime()).toEqual(max);
  expect(await datetimerfc1123.getUtcMinDateTime()).toBe("Mon, 01 Jan 0001 00:00:00 GMT");
  await datetimerfc1123.putUtcMaxDateTime(max);
  await datetimerfc1123.putUtcMinDateTime(min);
});

test("what is no point in time is an error; what JavaScript can hold is none", async () => {
  expect(await datetimerfc1123.getNull()).toBeUndefined();
  expect(await datetimerfc1123.getOverflow()).toEqual(new Date("+010000-01-01T00:00:00Z"));
  await expect(datetimerfc1123.getInvalid()).rejects.toThrow('"Tue, 01 Dec 2000 00:00:0A ABC" is not a RFC 1123 date');
  await expect(datetimerfc1123.getUnderflow()).rejects.toThrow('"Tue, 00 Jan 0000 00:00:00 GMT" is not a RFC 1123 date');
});
