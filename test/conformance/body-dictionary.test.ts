import { expect, test } from "vitest";
import { BodyDictionaryClient } from "./.generated/body-dictionary/src/index.js";
import { options } from "./options.js";

const { dictionary } = new BodyDictionaryClient(options);

test("maps may be empty or absent, but must be JSON", async () => {
  expect(await dictionary.getNull()).toBeUndefined();
  expect(await dictionary.getEmpty()).toEqual({});
  await dictionary.putEmpty({});
  expect(await dictionary.getNullValue()).toEqual({ key1: null });
  expect(await dictionary.getEmptyStringKey()).toEqual({ "": "val1" });
  await expect(dictionary.getNullKey()).rejects.toThrow("not JSON");
  await expect(dictionary.getInvalid()).rejects.toThrow("not JSON");
});

test("of booleans and numbers", async () => {
  const booleans = { "0": true, "1": false, "2": false, "3": true };
  expect(await dictionary.getBooleanTfft()).toEqual(booleans);
  await dictionary.putBooleanTfft(booleans);
  const integers = { "0": 1, "1": -1, "2": 3, "3": 300 };
  for (const [get, put] of [
    [dictionary.getIntegerValid, dictionary.putIntegerValid],
    [dictionary.getLongValid, dictionary.putLongValid],
  ] as const) {
    expect(await get()).toEqual(integers);
    await put(integers);
  }
  const numbers = { "0": 0, "1": -0.01, "2": -1.2e20 };
  for (const [get, put] of [
    [dictionary.getFloatValid, dictionary.putFloatValid],
    [dictionary.getDoubleValid, dictionary.putDoubleValid],
  ] as const) {
    expect(await get()).toEqual(numbers);
    await put(numbers);
  }
});

test("values that are the same on the wire are handed on as the service sent them", async () => {
  expect(await dictionary.getBooleanInvalidNull()).toEqual({ "0": true, "1": null, "2": false });
  expect(await dictionary.getBooleanInvalidString()).toEqual({ "0": true, "1": "boolean", "2": false });
  expect(await dictionary.getIntInvalidNull()).toEqual({ "0": 1, "1": null, "2": 0 });
  expect(await dictionary.getIntInvalidString()).toEqual({ "0": 1, "1": "integer", "2": 0 });
  expect(await dictionary.getLongInvalidNull()).toEqual({ "0": 1, "1": null, "2": 0 });
  expect(await dictionary.getLongInvalidString()).toEqual({ "0": 1, "1": "integer", "2": 0 });
  expect(await dictionary.getFloatInvalidNull()).toEqual({ "0": 0, "1": null, "2": -1.2e20 });
  expect(await dictionary.getFloatInvalidString()).toEqual({ "0": 1, "1": "number", "2": 0 });
  expect(await dictionary.getDoubleInvalidNull()).toEqual({ "0": 0, "1": null, "2": -1.2e20 });
  expect(await dictionary.getDoubleInvalidString()).toEqual({ "0": 1, "1": "number", "2": 0 });
  expect(await dictionary.getStringWithNull()).toEqual({ "0": "foo", "1": null, "2": "foo2" });
  expect(await dictionary.getStringWithInvalid()).toEqual({ "0": "foo", "1": 123, "2": "foo2" });
});

test("of texts", async () => {
  expect(await dictionary.getStringValid()).toEqual({ "0": "foo1", "1": "foo2", "2": "foo3" });
  await dictionary.putStringValid({ "0": "foo1", "1": "foo2", "2": "foo3" });
});

test("of dates", async () => {
  expect(await dictionary.getDateValid()).toEqual({ "0": "2000-12-01", "1": "1980-01-02", "2": "1492-10-12" });
  await dictionary.putDateValid({ "0": "2000-12-01", "1": "1980-01-02", "2": "1492-10-12" });
  expect(await dictionary.getDateInvalidNull()).toEqual({ "0": "2012-01-01", "1": null, "2": "1776-07-04" });
  expect(await dictionary.getDateInvalidChars()).toEqual({ "0": "2011-03-22", "1": "date" });
  const dates = { "0": new Date("2000-12-01T00:00:01Z"), "1": new Date("1980-01-01T23:11:35Z"), "2": new Date("1492-10-12T18:15:01Z") };
  expect(await dictionary.getDateTimeValid()).toEqual(dates);
  await dictionary.putDateTimeValid(dates);
  expect(await dictionary.getDateTimeInvalidNull()).toEqual({ "0": new Date("2000-12-01T00:00:01Z"), "1": null });
  await expect(dictionary.getDateTimeInvalidChars()).rejects.toThrow('1: "date-time" is not a date-time');
  const http = { "0": new Date("2000-12-01T00:00:01Z"), "1": new Date("1980-01-02T00:11:35Z"), "2": new Date("1492-10-12T10:15:01Z") };
  expect(await dictionary.getDateTimeRfc1123Valid()).toEqual(http);
  await dictionary.putDateTimeRfc1123Valid(http);
  expect(await dictionary.getDurationValid()).toEqual({ "0": "P123DT22H14M12.011S", "1": "P5DT1H" });
  await dictionary.putDurationValid({ "0": "P123DT22H14M12.011S", "1": "P5DT1H" });
});

test("of bytes", async () => {
  const bytes = { "0": Uint8Array.of(255, 255, 255, 250), "1": Uint8Array.of(1, 2, 3), "2": Uint8Array.of(37, 41, 67) };
  expect(await dictionary.getByteValid()).toEqual(bytes);
  await dictionary.putByteValid(bytes);
  expect(await dictionary.getByteInvalidNull()).toEqual({ "0": Uint8Array.of(171, 172, 173), "1": null });
  const encode = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));
  expect(await dictionary.getBase64Url()).toEqual({
    "0": encode("a string that gets encoded with base64url"),
    "1": encode("test string"),
    "2": encode("Lorem ipsum"),
  });
});

test("of objects", async () => {
  const [one, two, three] = [
    { integer: 1, string: "2" },
    { integer: 3, string: "4" },
    { integer: 5, string: "6" },
  ];
  expect(await dictionary.getComplexNull()).toBeUndefined();
  expect(await dictionary.getComplexEmpty()).toEqual({});
  expect(await dictionary.getComplexItemNull()).toEqual({ "0": one, "1": null, "2": three });
  expect(await dictionary.getComplexItemEmpty()).toEqual({ "0": one, "1": {}, "2": three });
  expect(await dictionary.getComplexValid()).toEqual({ "0": one, "1": two, "2": three });
  await dictionary.putComplexValid({ "0": one, "1": two, "2": three });
});

test("of arrays", async () => {
  const [one, two, three] = [
    ["1", "2", "3"],
    ["4", "5", "6"],
    ["7", "8", "9"],
  ];
  expect(await dictionary.getArrayNull()).toBeUndefined();
  expect(await dictionary.getArrayEmpty()).toEqual({});
  expect(await dictionary.getArrayItemNull()).toEqual({ "0": one, "1": null, "2": three });
  expect(await dictionary.getArrayItemEmpty()).toEqual({ "0": one, "1": [], "2": three });
  expect(await dictionary.getArrayValid()).toEqual({ "0": one, "1": two, "2": three });
  await dictionary.putArrayValid({ "0": one, "1": two, "2": three });
});

test("of maps", async () => {
  const one = { "1": "one", "2": "two", "3": "three" };
  const two = { "4": "four", "5": "five", "6": "six" };
  const three = { "7": "seven", "8": "eight", "9": "nine" };
  expect(await dictionary.getDictionaryNull()).toBeUndefined();
  expect(await dictionary.getDictionaryEmpty()).toEqual({});
  expect(await dictionary.getDictionaryItemNull()).toEqual({ "0": one, "1": null, "2": three });
  expect(await dictionary.getDictionaryItemEmpty()).toEqual({ "0": one, "1": {}, "2": three });
  expect(await dictionary.getDictionaryValid()).toEqual({ "0": one, "1": two, "2": three });
  await dictionary.putDictionaryValid({ "0": one, "1": two, "2": three });
});
