import { Refusal } from "../language/refusal.js";
import { scanNumber } from "../language/numbers.js";
import { Char } from "./char.js";
import { DateTime } from "./datetime.js";
import { Decimal, roundDecimal } from "./decimal.js";
import { Enumeration } from "./enumeration.js";
import { Guid, parseGuid } from "./guid.js";
import { Hashtable } from "./hashtable.js";
import { asDecimal, asDouble, decimal, double, long, type Numeric, Num, numericOf } from "./number.js";
import { createObject, isProperties } from "./objects.js";
import { hasDateForm, parseDateTime } from "./parse-datetime.js";
import { ScriptBlock } from "./script-block.js";
import { SecureString } from "./secure-string.js";
import { toText } from "./text.js";
import { parseNetTimeSpan, TimeSpan } from "./timespan.js";
import { findType, type ScalarKind, typedArray, type TypeReference, typeNameOf, TypeValue } from "./types.js";

/** A value does not convert. The message is PowerShell's, `Cannot convert value "abc" to type "System.Int32". Error: "..."`. */
export class ConversionError extends Error {
  override name = "ConversionError";
  constructor(
    message: string,
    /** PowerShell's error id. */
    readonly id: string,
  ) {
    super(message);
  }
}

/** Converts as a cast does (about_Type_Conversion). @throws {ConversionError} */
export function convertTo(value: unknown, type: TypeReference): unknown {
  if (type.kind === "array") return convertItems(value, type);
  return converters[type.kind](value ?? null, type.name);
}

/** A single value is an array of one. */
function convertItems(value: unknown, type: TypeReference & { kind: "array" }): unknown {
  if (value === null || value === undefined) return null;
  const chars = type.element.kind === "char" && typeof value === "string" ? value.split("") : undefined;
  const items = chars ?? (Array.isArray(value) ? (value as unknown[]) : [value]);
  if (type.name === "System.Array" && Array.isArray(value)) return value;
  return typedArray(
    items.map((item) => convertTo(item, type.element)),
    type.element,
  );
}

type Converter = (value: unknown, typeName: string) => unknown;

const converters: Readonly<Record<ScalarKind, Converter>> = {
  any: (value) => value,
  object: (value) => value,
  void: () => undefined,
  string: (value) => toText(value),
  char: toChar,
  byte: (value, type) => toInteger(value, type, "byte", [0n, 255n]),
  int: (value, type) => toInteger(value, type, "int", integerRanges[type] ?? [-(2n ** 31n), 2n ** 31n - 1n]),
  long: (value, type) => toInteger(value, type, "long", [-(2n ** 63n), 2n ** 63n - 1n]),
  double: toDouble,
  decimal: toDecimal,
  bool: (value) => isTrue(value),
  switch: (value, type) => (typeof value === "boolean" ? value : value === null ? false : cannot(value, type)),
  datetime: toDateTime,
  timespan: toTimeSpan,
  guid: toGuid,
  uri: (value) => toText(value),
  hashtable: (value, type) =>
    value === null || isProperties(value) || (value instanceof Hashtable && value.kind !== "ordered") ? value : fromOrdered(value, type),
  ordered: (value, type) => (value instanceof Hashtable ? value : cannot(value, type)),
  custom: (value) => (value instanceof Hashtable ? createObject(value.entries().map(([key, item]) => [toText(key), item])) : value),
  scriptblock: (value, type) => (value instanceof ScriptBlock || value === null ? value : cannot(value, type)),
  securestring: (value, type) => (value instanceof SecureString || value === null ? value : cannot(value, type)),
  bytes: toBytes,
  type: toType,
};

const integerRanges: Readonly<Record<string, readonly [bigint, bigint]>> = { "System.Int16": [-(2n ** 15n), 2n ** 15n - 1n] };

/** The rules of about_Booleans: null, 0, "" and empty arrays are false; an array of one is as its item. */
export function isTrue(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length === 1 ? (Array.isArray(value[0]) ? value[0].length > 0 : isTrue(value[0])) : value.length > 1;
  if (value instanceof Num) return asDouble(value.value) !== 0;
  if (value instanceof Char) return value.code !== 0;
  if (value instanceof Enumeration) return value.number !== 0;
  return Number.isNaN(value) || Boolean(value);
}

function toInteger(value: unknown, type: string, kind: "byte" | "int" | "long", [minimum, maximum]: readonly [bigint, bigint]): unknown {
  if (value instanceof Char) return toInteger(value.code, type, kind, [minimum, maximum]);
  if (value instanceof Enumeration) return toInteger(value.number, type, kind, [minimum, maximum]);
  const number = toNumeric(value, type);
  const whole = wholeOf(number);
  if (whole === undefined || whole < minimum || whole > maximum) return tooLarge(value, type);
  return kind === "long" ? long(whole) : kind === "int" ? Number(whole) : new Num("byte", Number(whole));
}

/** [int]2.5 is 2, [int]3.5 is 4: halves go to the even neighbour. */
function wholeOf({ value }: Numeric): bigint | undefined {
  if (value instanceof Decimal) return roundDecimal(value).mantissa;
  if (typeof value === "bigint") return value;
  if (!Number.isFinite(value)) return undefined;
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return BigInt(Math.round(value));
  return BigInt(floor % 2 === 0 ? floor : floor + 1);
}

function toDouble(value: unknown, type: string): unknown {
  if (value instanceof Char) return cannotCast(value, type, "Char");
  if (typeof value === "string" && /^\s*[-+]?\d[\d,]*(?:\.\d*)?\s*$/.test(value)) return double(Number(value.replaceAll(",", "")));
  return double(asDouble(toNumeric(value, type).value));
}

function toDecimal(value: unknown, type: string): unknown {
  try {
    return decimal(asDecimal(toNumeric(value, type).value));
  } catch (error) {
    if (error instanceof ConversionError) throw error;
    return tooLarge(value, type);
  }
}

/** A number from what counts as one; text as a script writes numbers, and `""` is 0. @throws {ConversionError} */
export function toNumeric(value: unknown, type = "System.Int32"): Numeric {
  const number = numericOf(value);
  if (number) return number;
  if (value === null || value === undefined) return { kind: "int", value: 0 };
  if (typeof value === "boolean") return { kind: "int", value: value ? 1 : 0 };
  if (value instanceof Char) return { kind: "int", value: value.code };
  if (value instanceof Enumeration) return { kind: "int", value: value.number };
  if (typeof value !== "string") return cannot(value, type);
  return numericOfText(value) ?? fail(value, type, `The input string '${value}' was not in a correct format.`, badText(type));
}

/** The number that text says, as a script or a person writes it (`1,000`); undefined where it says none. */
export function numericOfText(value: string): Numeric | undefined {
  const text = value.trim();
  if (text === "") return { kind: "int", value: 0 };
  const found = scanNumber(text) ?? (/^[-+]?\d[\d,]*(?:\.\d*)?$/.test(text) ? scanNumber(text.replaceAll(",", "")) : undefined);
  return found === undefined ? undefined : numericOf(found);
}

const badText = (type: string): string =>
  /Double|Single/.test(type)
    ? "InvalidCastFromStringToDoubleOrSingle"
    : type === "System.Decimal"
      ? "InvalidCastFromStringToDecimal"
      : "InvalidCastFromStringToInteger";

function toChar(value: unknown, type: string): unknown {
  if (value instanceof Char) return value;
  if (typeof value === "string") {
    if (value.length === 1) return new Char(value);
    return fail(value, type, "String must be exactly one character long.", "InvalidCastParseTargetInvocation");
  }
  if (value === null) return new Char("\0");
  const number = numericOf(value);
  if (!number) return cannot(value, type);
  if (number.kind === "double" || number.kind === "decimal")
    return cannotCast(value, type, number.kind === "double" ? "Double" : "Decimal");
  const code = Number(number.value);
  return code >= 0 && code <= 0xffff ? new Char(String.fromCharCode(code)) : tooLarge(value, type);
}

const parseFailed = "InvalidCastParseTargetInvocationWithFormatProvider";

function toDateTime(value: unknown, type: string): DateTime {
  if (value instanceof DateTime) return value;
  if (value instanceof Date) return DateTime.local(value);
  const number = numericOf(value);
  const ticks = number && number.kind !== "decimal" && number.kind !== "double" ? wholeOf(number) : undefined;
  if (ticks !== undefined) return dateOfTicks(ticks, value, type);
  if (value === null) return fail(null, type, undefined, "nullToObjectInvalidCast");
  if (number || value instanceof Char) throw new Refusal("A number that is not whole as a date", "text: [datetime]'2026-01-02'");
  if (typeof value !== "string") return cannot(value, type);
  const found = parseDateTime(value);
  if (found) return found;
  if (mayBeDate(value)) throw new Refusal(`A date that is written '${clipped(value)}'`, "2026-01-02 or 2026-01-02T03:04:05");
  return fail(value, type, unreadableDate(value), parseFailed);
}

function dateOfTicks(ticks: bigint, value: unknown, type: string): DateTime {
  try {
    return new DateTime(ticks);
  } catch {
    return fail(
      value,
      type,
      "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')",
      "InvalidCastConstructorException",
    );
  }
}

/** Digits with separators or names of months in a form that is not read here, and may be one that .NET reads. */
function mayBeDate(text: string): boolean {
  if (/^\s*\d*\s*$/.test(text) || hasDateForm(text)) return false;
  return (
    /^[\d\s.,:/\-+TZ]*$/i.test(text) ||
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i.test(text) ||
    /\d\s*[ap]m\b/i.test(text)
  );
}

function unreadableDate(text: string): string {
  const word =
    /^\s*[\p{L}]/u.test(text) && !/^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i.test(text);
  if (!word) return `String '${text}' was not recognized as a valid DateTime.`;
  const index = text.search(/\S/);
  return `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '${index}'.`;
}

/** A whole number counts ticks, as in .NET. */
function toTimeSpan(value: unknown, type: string): TimeSpan {
  if (value instanceof TimeSpan) return value;
  const number = numericOf(value);
  if (number && (number.kind === "int" || number.kind === "long")) return new TimeSpan(BigInt(number.value as bigint));
  if (value === null) return fail(null, type, undefined, "nullToObjectInvalidCast");
  if (typeof value !== "string" && !number) return cannot(value, type);
  const text = toText(value);
  const found = parseNetTimeSpan(text);
  if (found) return found;
  const range = /^\s*-?\d+(?:[.:]\d+)*\s*$/.test(text) && text.includes(":");
  return fail(
    value,
    type,
    range
      ? `The TimeSpan string '${text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.`
      : `String '${text}' was not recognized as a valid TimeSpan.`,
    parseFailed,
  );
}

function toGuid(value: unknown, type: string): Guid {
  if (value instanceof Guid) return value;
  if (typeof value !== "string") return cannot(value, type);
  return parseGuid(value) ?? fail(value, type, "Unrecognized Guid format.", parseFailed);
}

function fromOrdered(value: unknown, type: string): Hashtable {
  return value instanceof Hashtable ? new Hashtable(value.entries()) : cannot(value, type);
}

function toBytes(value: unknown, type: string): Uint8Array | null {
  if (value === null || value instanceof Uint8Array) return value;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return Uint8Array.from(items.map((item) => Number((toInteger(item, type, "byte", [0n, 255n]) as Num).value)));
}

function toType(value: unknown, type: string): TypeValue {
  if (value instanceof TypeValue) return value;
  const found = typeof value === "string" ? findType(value) : undefined;
  return found ? new TypeValue(found, found.name) : cannot(value, type);
}

const words: Readonly<Record<string, string>> = { "System.Byte": "unsigned byte", "System.Char": "character" };

function tooLarge(value: unknown, type: string): never {
  const name = words[type] ?? type.replace(/^System\./, "");
  const article = /^[AEIOU]/i.test(name) || name === "Int32" ? "an" : "a";
  const id = typeof value === "string" ? badText(type) : "InvalidCastIConvertible";
  return fail(value, type, `Value was either too large or too small for ${article} ${name}.`, id);
}

function cannotCast(value: unknown, type: string, from: string): never {
  return fail(value, type, `Invalid cast from '${from}' to '${type.replace(/^System\./, "")}'.`, "InvalidCastIConvertible");
}

/** There is no way from the value to the type. */
function cannot(value: unknown, type: string): never {
  const shown = Array.isArray(value) ? "System.Object[]" : clipped(toText(value));
  throw new ConversionError(
    value === null
      ? `Cannot convert null to type "${type}".`
      : `Cannot convert the "${shown}" value of type "${typeNameOf(value)}" to type "${type}".`,
    "ConvertToFinalInvalidCastException",
  );
}

function fail(value: unknown, type: string, reason: string | undefined, id: string): never {
  const what =
    value === null ? `Cannot convert null to type "${type}".` : `Cannot convert value "${clipped(toText(value))}" to type "${type}".`;
  throw new ConversionError(reason === undefined ? what : `${what} Error: "${reason}"`, id);
}

const maximumShown = 200;

const clipped = (text: string): string => (text.length > maximumShown ? `${text.slice(0, maximumShown)}...` : text);
