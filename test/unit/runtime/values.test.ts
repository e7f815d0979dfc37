import { describe, expect, it } from "vitest";
import { readBase64, readBase64Url, writeBase64, writeBase64Url } from "../../../templates/runtime/bytes.js";
import { readDate, readRfc1123Date, readUnixTime, writeDate, writeRfc1123Date, writeUnixTime } from "../../../templates/runtime/dates.js";
import { arrayOf, byKind, mapOf, revise } from "../../../templates/runtime/values.js";

describe("dates", () => {
  it.each([
    ["2024-02-29T12:34:56Z", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29T12:34:56.1234567Z", "2024-02-29T12:34:56.123Z"],
    ["2024-02-29T12:34:56.9999999Z", "2024-02-29T12:34:56.999Z"],
    ["2024-02-29T12:34:56", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29T12:34:56+05:30", "2024-02-29T07:04:56.000Z"],
    ["2024-02-29T12:34:56-0800", "2024-02-29T20:34:56.000Z"],
    ["2024-02-29t12:34:56z", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29 12:34:56", "2024-02-29T12:34:56.000Z"],
    ["2024-02-29T12:34Z", "2024-02-29T12:34:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999Z"],
  ])("%s is read as %s", (text, expected) => {
    expect(readDate(text).toISOString()).toBe(expected);
  });

  it.each([
    "",
    "yesterday",
    "2023-02-29T00:00:00Z",
    "2023-13-01T00:00:00Z",
    "2023-01-01T25:00:00Z",
    "2023-01-01T00:60:00Z",
    "12/31/2023",
    "201O-18-90D00:89:56.9AX",
  ])("%j is no date-time", (text) => {
    expect(() => readDate(text)).toThrow(`${JSON.stringify(text)} is not a date-time`);
  });

  it.each([
    ["Tue, 29 Jul 2014 21:49:13 GMT", "2014-07-29T21:49:13.000Z"],
    ["mon, 01 jan 0001 00:00:00 gmt", "0001-01-01T00:00:00.000Z"],
    ["FRI, 31 DEC 9999 23:59:59 GMT", "9999-12-31T23:59:59.000Z"],
    ["Sat, 1 Jan 2000 00:00:00 +0000", "2000-01-01T00:00:00.000Z"],
  ])("%s is read as %s", (text, expected) => {
    expect(readRfc1123Date(text).toISOString()).toBe(expected);
  });

  it.each([
    "Tue, 01 Dec 2000 00:00:0A ABC",
    "Tue, 00 Jan 0000 00:00:00 GMT",
    "Tue, 30 Feb 2024 00:00:00 GMT",
    "Tue, 01 Foo 2024 00:00:00 GMT",
    "",
  ])("%j is no RFC 1123 date", (text) => {
    expect(() => readRfc1123Date(text)).toThrow("is not a RFC 1123 date");
  });

  it("goes both ways", () => {
    const date = new Date("2024-02-29T12:34:56.789Z");
    expect(writeDate(date)).toBe("2024-02-29T12:34:56.789Z");
    expect(writeRfc1123Date(date)).toBe("Thu, 29 Feb 2024 12:34:56 GMT");
    expect(writeUnixTime(date)).toBe(1709210096);
    expect(writeUnixTime(new Date(-500))).toBe(-1);
    expect(readUnixTime(1709210096)).toEqual(new Date("2024-02-29T12:34:56Z"));
    expect(readUnixTime("0")).toEqual(new Date(0));
    expect(() => readUnixTime("")).toThrow("seconds since 1970");
    for (const write of [writeDate, writeRfc1123Date, writeUnixTime]) expect(() => write(new Date(NaN))).toThrow("invalid Date");
  });
});

describe("bytes", () => {
  it.each([
    [[], "", ""],
    [[251, 255, 254], "+//+", "-__-"],
    [[251, 255], "+/8=", "-_8"],
  ])("%o is %j and %j", (bytes, base64, base64url) => {
    const data = Uint8Array.from(bytes);
    expect(writeBase64(data)).toBe(base64);
    expect(writeBase64Url(data)).toBe(base64url);
    expect([...readBase64(base64)]).toEqual(bytes);
    expect([...readBase64Url(base64url)]).toEqual(bytes);
  });

  it("accepts padded base64url, and nothing that is neither", () => {
    expect([...readBase64Url("-_8=")]).toEqual([251, 255]);
    expect(() => readBase64("::::")).toThrow("not base64");
    expect(() => readBase64Url("+//+")).toThrow("not base64url");
  });
});

describe("revise", () => {
  const wire = JSON.parse(
    '{"at":"2024-01-01T00:00:00Z","none":null,"list":["AQ==",null],"map":{"x":"2024-01-01T00:00:00Z","__proto__":"2024-01-02T00:00:00Z"},"other":{"kept":1}}',
  ) as object;
  const readers = { at: readDate, none: readDate, absent: readDate, list: arrayOf(readBase64), map: mapOf(readDate) };

  it("converts what is named, and leaves the rest", () => {
    const value = revise<{ at: Date; map: Record<string, Date> }>(wire, readers);
    expect(value).toMatchObject({ at: new Date("2024-01-01"), none: null, list: [Uint8Array.of(1), null], other: { kept: 1 } });
    expect(value).not.toHaveProperty("absent");
    expect(Object.getOwnPropertyDescriptor(value.map, "__proto__")?.value).toEqual(new Date("2024-01-02"));
    expect(Object.getPrototypeOf(value.map)).toBe(Object.prototype);
    expect(wire).toMatchObject({ at: "2024-01-01T00:00:00Z" });
  });

  it("names the property that is wrong", () => {
    const read = (value: object) =>
      revise(value, {
        jobs: arrayOf((job: object) =>
          revise(job, { properties: (p: object) => revise(p, { tags: mapOf(readDate), matrix: arrayOf(arrayOf(readDate)) }) }),
        ),
      });
    expect(() => read({ jobs: [{}, { properties: { tags: { a: "x" } } }] })).toThrow('jobs[1].properties.tags.a: "x" is not a date-time');
    expect(() => read({ jobs: [{ properties: { matrix: [[], ["x"]] } }] })).toThrow(
      'jobs[0].properties.matrix[1][0]: "x" is not a date-time',
    );
  });

  it("gives back what is not of the shape", () => {
    expect(revise("text" as unknown as object, readers)).toBe("text");
    expect(revise([1] as object, readers)).toEqual([1]);
    expect(arrayOf(readDate)("x" as unknown as [])).toBe("x");
    expect(mapOf(readDate)(5 as unknown as Record<string, unknown>)).toBe(5);
  });

  it("converts by kind", () => {
    const read = byKind("kind", { dated: (value: object) => revise(value, { at: readDate }) }, (value: object) => ({
      ...value,
      fallback: true,
    }));
    expect(read({ kind: "dated", at: "2024-01-01" })).toEqual({ kind: "dated", at: new Date("2024-01-01") });
    expect(read({ kind: "toString" })).toEqual({ kind: "toString", fallback: true });
    expect(read({})).toEqual({ fallback: true });
    expect(byKind("kind", {})({ kind: "new" })).toEqual({ kind: "new" });
  });
});
