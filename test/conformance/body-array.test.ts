import { expect, test } from "vitest";
import { BodyArrayClient } from "./.generated/body-array/src/index.js";
import { options } from "./options.js";

const { array } = new BodyArrayClient(options);

test("arrays may be empty or absent, but must be JSON", async () => {
  expect(await array.getNull()).toBeUndefined();
  expect(await array.getEmpty()).toEqual([]);
  await array.putEmpty([]);
  await expect(array.getInvalid()).rejects.toThrow("not JSON");
});

test("of booleans and numbers", async () => {
  expect(await array.getBooleanTfft()).toEqual([true, false, false, true]);
  await array.putBooleanTfft([true, false, false, true]);
  for (const [get, put] of [
    [array.getIntegerValid, array.putIntegerValid],
    [array.getLongValid, array.putLongValid],
  ] as const) {
    expect(await get()).toEqual([1, -1, 3, 300]);
    await put([1, -1, 3, 300]);
  }
  for (const [get, put] of [
    [array.getFloatValid, array.putFloatValid],
    [array.getDoubleValid, array.putDoubleValid],
  ] as const) {
    expect(await get()).toEqual([0, -0.01, -1.2e20]);
    await put([0, -0.01, -1.2e20]);
  }
});

test("values that are the same on the wire are handed on as the service sent them", async () => {
  expect(await array.getBooleanInvalidNull()).toEqual([true, null, false]);
  expect(await array.getBooleanInvalidString()).toEqual([true, "boolean", false]);
  expect(await array.getIntInvalidNull()).toEqual([1, null, 0]);
  expect(await array.getIntInvalidString()).toEqual([1, "integer", 0]);
  expect(await array.getLongInvalidNull()).toEqual([1, null, 0]);
  expect(await array.getLongInvalidString()).toEqual([1, "integer", 0]);
  expect(await array.getFloatInvalidNull()).toEqual([0, null, -1.2e20]);
  expect(await array.getFloatInvalidString()).toEqual([1, "number", 0]);
  expect(await array.getDoubleInvalidNull()).toEqual([0, null, -1.2e20]);
  expect(await array.getDoubleInvalidString()).toEqual([1, "number", 0]);
  expect(await array.getStringWithNull()).toEqual(["foo", null, "foo2"]);
  expect(await array.getStringWithInvalid()).toEqual(["foo", 123, "foo2"]);
});

test("of texts, enumerations and identifiers", async () => {
  const uuids = ["6dcc7237-45fe-45c4-8a6b-3a8a3f625652", "d1399005-30f7-40d6-8da6-dd7c89ad34db", "f42f6aa1-a5bc-4ddf-907e-5f915de43205"];
  expect(await array.getStringValid()).toEqual(["foo1", "foo2", "foo3"]);
  await array.putStringValid(["foo1", "foo2", "foo3"]);
  expect(await array.getEnumValid()).toEqual(["foo1", "foo2", "foo3"]);
  await array.putEnumValid(["foo1", "foo2", "foo3"]);
  expect(await array.getStringEnumValid()).toEqual(["foo1", "foo2", "foo3"]);
  await array.putStringEnumValid(["foo1", "foo2", "foo3"]);
  expect(await array.getUuidValid()).toEqual(uuids);
  await array.putUuidValid(uuids);
  expect(await array.getUuidInvalidChars()).toEqual([uuids[0], "foo"]);
});

test("of dates", async () => {
  expect(await array.getDateValid()).toEqual(["2000-12-01", "1980-01-02", "1492-10-12"]);
  await array.putDateValid(["2000-12-01", "1980-01-02", "1492-10-12"]);
  expect(await array.getDateInvalidNull()).toEqual(["2012-01-01", null, "1776-07-04"]);
  expect(await array.getDateInvalidChars()).toEqual(["2011-03-22", "date"]);
  expect(await array.getDateTimeValid()).toEqual([
    new Date("2000-12-01T00:00:01Z"),
    new Date("1980-01-01T23:11:35Z"),
    new Date("1492-10-12T18:15:01Z"),
  ]);
  const dates = [new Date("2000-12-01T00:00:01Z"), new Date("1980-01-02T00:11:35Z"), new Date("1492-10-12T10:15:01Z")];
  await array.putDateTimeValid(dates);
  expect(await array.getDateTimeInvalidNull()).toEqual([new Date("2000-12-01T00:00:01Z"), null]);
  await expect(array.getDateTimeInvalidChars()).rejects.toThrow('[1]: "date-time" is not a date-time');
  expect(await array.getDateTimeRfc1123Valid()).toEqual(dates);
  await array.putDateTimeRfc1123Valid(dates);
  expect(await array.getDurationValid()).toEqual(["P123DT22H14M12.011S", "P5DT1H0M0S"]);
  await array.putDurationValid(["P123DT22H14M12.011S", "P5DT1H"]);
});

test("of bytes", async () => {
  const bytes = [Uint8Array.of(255, 255, 255, 250), Uint8Array.of(1, 2, 3), Uint8Array.of(37, 41, 67)];
  expect(await array.getByteValid()).toEqual(bytes);
  await array.putByteValid(bytes);
  expect(await array.getByteInvalidNull()).toEqual([Uint8Array.of(171, 172, 173), null]);
  expect((await array.getBase64Url()).map((each) => new TextDecoder().decode(each))).toEqual([
    "a string that gets encoded with base64url",
    "test string",
    "Lorem ipsum",
  ]);
});

test("of objects", async () => {
  const [one, two, three] = [
    { integer: 1, string: "2" },
    { integer: 3, string: "4" },
    { integer: 5, string: "6" },
  ];
  expect(await array.getComplexNull()).toBeUndefined();
  expect(await array.getComplexEmpty()).toEqual([]);
  expect(await array.getComplexItemNull()).toEqual([one, null, three]);
  expect(await array.getComplexItemEmpty()).toEqual([one, {}, three]);
  expect(await array.getComplexValid()).toEqual([one, two, three]);
  await array.putComplexValid([one, two, three]);
});

test("of arrays", async () => {
  const [one, two, three] = [
    ["1", "2", "3"],
    ["4", "5", "6"],
    ["7", "8", "9"],
  ];
  expect(await array.getArrayNull()).toBeUndefined();
  expect(await array.getArrayEmpty()).toEqual([]);
  expect(await array.getArrayItemNull()).toEqual([one, null, three]);
  expect(await array.getArrayItemEmpty()).toEqual([one, [], three]);
  expect(await array.getArrayValid()).toEqual([one, two, three]);
  await array.putArrayValid([one, two, three]);
});

test("of maps", async () => {
  const one = { "1": "one", "2": "two", "3": "three" };
  const two = { "4": "four", "5": "five", "6": "six" };
  const three = { "7": "seven", "8": "eight", "9": "nine" };
  expect(await array.getDictionaryNull()).toBeUndefined();
  expect(await array.getDictionaryEmpty()).toEqual([]);
  expect(await array.getDictionaryItemNull()).toEqual([one, null, three]);
  expect(await array.getDictionaryItemEmpty()).toEqual([one, {}, three]);
  expect(await array.getDictionaryValid()).toEqual([one, two, three]);
  await array.putDictionaryValid([one, two, three]);
});
