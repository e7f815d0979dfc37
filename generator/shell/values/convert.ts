import { fit, parseNumber } from "../language/numbers.js";
import { parseDateTime } from "./datetime.js";
import { createObject, isHashtable, isProperties } from "./objects.js";
import { ScriptBlock } from "./script-block.js";
import { SecureString } from "./secure-string.js";
import { toText } from "./text.js";
import { parseTimeSpan, TimeSpan } from "./timespan.js";
import { type ScalarKind, type TypeReference, typeNameOf } from "./types.js";

/** A value does not convert. The message is PowerShell's, `Cannot convert value "abc" to type "System.Int32". Error: "..."`. */
export class ConversionError extends Error {
  override name = "ConversionError";
}

/** Converts as a cast does (about_Type_Conversion). @throws {ConversionError} */
export function convertTo(value: unknown, type: TypeReference): unknown {
  if (type.kind === "array") return convertItems(value, type.element);
  return converters[type.kind](value ?? null, type.name);
}

/** A single value is an array of one. */
function convertItems(value: unknown, element: TypeReference): unknown {
  if (value === null || value === undefined) return null;
  return (Array.isArray(value) ? value : [value]).map((item: unknown) => convertTo(item, element));
}

type Converter = (value: unknown, typeName: string) => unknown;

const converters: Readonly<Record<ScalarKind, Converter>> = {
  any: (value) => value,
  object: (value) => value,
  string: (value) => toText(value),
  char: (value, type) =>
    typeof value === "string" && value.length === 1 ? value : fail(value, type, "String must be exactly one character long."),
  int: (value, type) => toInteger(value, type, integerRanges[type] ?? [-(2n ** 31n), 2n ** 31n - 1n]),
  long: (value, type) => toInteger(value, type, [-(2n ** 63n), 2n ** 63n - 1n]),
  double: (value, type) => toDouble(value, type),
  bool: (value) => isTrue(value),
  switch: (value) => isTrue(value),
  datetime: toDateTime,
  timespan: toTimeSpan,
  guid: toGuid,
  uri: (value) => toText(value),
  hashtable: toHashtable,
  custom: (value) => (isHashtable(value) ? createObject(Object.entries(value)) : value),
  scriptblock: (value, type) => (value instanceof ScriptBlock ? value : fail(value, type)),
  securestring: (value, type) => (value instanceof SecureString ? value : fail(value, type)),
  bytes: toBytes,
};

const integerRanges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  "System.Byte": [0n, 255n],
  "System.Int16": [-(2n ** 15n), 2n ** 15n - 1n],
};

/** The rules of about_Booleans: null, 0, "" and empty arrays are false; an array of one is as its item. */
export function isTrue(value: unknown): boolean {
  if (!Array.isArray(value)) return Boolean(value);
  return value.length === 1 ? isTrue(value[0]) : value.length > 1;
}

function toInteger(value: unknown, type: string, [minimum, maximum]: readonly [bigint, bigint]): number | bigint {
  const number = toNumber(value, type);
  if (typeof number === "number" && !Number.isFinite(number)) return tooLarge(value, type);
  const whole = typeof number === "bigint" ? number : BigInt(roundHalfToEven(number));
  return whole < minimum || whole > maximum ? tooLarge(value, type) : fit(whole);
}

/** [int]2.5 is 2, [int]3.5 is 4. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

function toDouble(value: unknown, type: string): number {
  return Number(toNumber(value, type));
}

/** A number from what counts as one; text as a script writes numbers, and `""` is 0. */
export function toNumber(value: unknown, type: string): number | bigint {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return fail(value, type);
  const text = value.trim();
  return text === "" ? 0 : (parseNumber(text) ?? fail(value, type, `The input string '${value}' was not in a correct format.`));
}

function toDateTime(value: unknown, type: string): Date {
  if (value instanceof Date) return value;
  if (typeof value !== "string") return fail(value, type);
  return parseDateTime(value) ?? fail(value, type, `String '${value}' was not recognized as a valid DateTime.`);
}

/** A whole number counts ticks, as in .NET. */
function toTimeSpan(value: unknown, type: string): TimeSpan {
  if (value instanceof TimeSpan) return value;
  if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))) return new TimeSpan(BigInt(value));
  if (typeof value !== "string") return fail(value, type);
  return parseTimeSpan(value) ?? fail(value, type, `String '${value}' was not recognized as a valid TimeSpan.`);
}

function toGuid(value: unknown, type: string): string {
  const text = toText(value).trim();
  if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\})$/i.test(text))
    return text;
  return fail(value, type, "Unrecognized Guid format.");
}

function toHashtable(value: unknown, type: string): unknown {
  if (value === null || isProperties(value)) return value;
  return fail(value, type);
}

function toBytes(value: unknown, type: string): Uint8Array | null {
  if (value === null || value instanceof Uint8Array) return value;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return Uint8Array.from(items.map((item) => Number(toInteger(item, type, [0n, 255n]))));
}

function tooLarge(value: unknown, type: string): never {
  return fail(value, type, `Value was either too large or too small for an ${type.replace(/^System\./, "")}.`);
}

function fail(value: unknown, type: string, reason?: string): never {
  const what = `Cannot convert ${describe(value)} to type "${type}".`;
  throw new ConversionError(reason === undefined ? what : `${what} Error: "${reason}"`);
}

const maximumShown = 200;

/** `value "abc"` for text and numbers, `the "..." value of type "..."` for the rest. */
function describe(value: unknown): string {
  const text = toText(value);
  const shown = text.length > maximumShown ? `${text.slice(0, maximumShown)}...` : text;
  if (value === null || typeof value !== "object") return `value "${shown}"`;
  return `the "${shown}" value of type "${typeNameOf(value)}"`;
}
