import { shown, ValueError } from "./values.js";

// Dates have milliseconds: what a service says beyond that is cut. Dates without time, times and durations are text.

/**
 * A point in time from RFC 3339 text (format: date-time). Text without an offset is UTC.
 * @throws ValueError where it is no such text.
 */
export function readDate(text: string): Date {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?$/.exec(
      String(text),
    );
  if (!match) throw notA("date-time", text);
  const [, year, month, day, hour, minute, second, fraction, , sign, offsetHours, offsetMinutes] = match;
  const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
  const offset = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  return dateOf(
    "date-time",
    text,
    Number(year),
    Number(month),
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
    milliseconds,
    offset,
  );
}

/**
 * RFC 3339 text of a point in time, in UTC, with milliseconds.
 * @throws ValueError where the date is invalid.
 */
export function writeDate(date: Date | string): string {
  return typeof date === "string" ? date : valid(date).toISOString();
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A point in time from HTTP's text (RFC 1123, RFC 7231 IMF-fixdate): `Tue, 29 Jul 2014 21:49:13 GMT`.
 * @throws ValueError where it is no such text.
 */
export function readRfc1123Date(text: string): Date {
  const match = /^(?:[a-z]{3}, )?(\d\d?) ([a-z]{3}) (\d{4,5}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|Z|[+-]0000)$/i.exec(
    String(text),
  );
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? "") + 1;
  if (!match || month === 0) throw notA("RFC 1123 date", text);
  return dateOf(
    "RFC 1123 date",
    text,
    Number(match[3]),
    month,
    Number(match[1]),
    Number(match[4]),
    Number(match[5]),
    Number(match[6]),
    0,
    0,
  );
}

/**
 * HTTP's text of a point in time, in GMT, with seconds.
 * @throws ValueError where the date is invalid.
 */
export function writeRfc1123Date(date: Date | string): string {
  return typeof date === "string" ? date : valid(date).toUTCString();
}

/**
 * A point in time from seconds since 1970-01-01 UTC (format: unixtime).
 * @throws ValueError where it is no number.
 */
export function readUnixTime(seconds: number | string): Date {
  const date = new Date((typeof seconds === "string" && seconds.trim() === "" ? NaN : Number(seconds)) * 1000);
  if (Number.isNaN(date.getTime())) throw notA("number of seconds since 1970", seconds);
  return date;
}

/**
 * Whole seconds since 1970-01-01 UTC.
 * @throws ValueError where the date is invalid.
 */
export function writeUnixTime(date: Date | number): number {
  return typeof date === "number" ? date : Math.floor(valid(date).getTime() / 1000);
}

function dateOf(
  form: string,
  text: unknown,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
  offset: number,
): Date {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || hour > 24 || minute > 59 || second > 60) throw notA(form, text);
  date.setUTCHours(hour, minute - offset, second, millisecond);
  return date;
}

function valid(date: Date): Date {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw new ValueError("an invalid Date cannot be sent");
  return date;
}

function notA(form: string, value: unknown): ValueError {
  return new ValueError(`${shown(value)} is not a ${form}`);
}
