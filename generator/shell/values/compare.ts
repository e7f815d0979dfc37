import { once } from "../../common/once.js";
import { Char } from "./char.js";
import { ConversionError, convertTo, isTrue, numericOfText, toNumeric } from "./convert.js";
import { culture } from "./culture.js";
import { DateTime } from "./datetime.js";
import { Enumeration, enumerationValue } from "./enumeration.js";
import { Guid } from "./guid.js";
import { compareNumbers, type Numeric, numericOf } from "./number.js";
import { toText } from "./text.js";
import { TimeSpan } from "./timespan.js";
import { findType } from "./types.js";

// Made when two texts are first put in order: they bring the rules of all languages along.
const insensitive = once(() => new Intl.Collator("en", { sensitivity: "accent" }));
const sensitive = once(() => new Intl.Collator("en", { sensitivity: "variant" }));

const ascii = /^[\x20-\x7e]*$/;

/** Whether two texts are the same to the invariant culture. */
export function sameText(left: string, right: string, caseSensitive: boolean): boolean {
  if (left === right) return true;
  if (ascii.test(left) && ascii.test(right)) return !caseSensitive && left.toLowerCase() === right.toLowerCase();
  return collate(left, right, caseSensitive) === 0;
}

/** What the invariant culture leaves out where it compares. */
const ignorable = /[\u00ad\u200b-\u200d\u2060\ufeff\0-\x08\x0e-\x1f]/g;

function collate(left: string, right: string, caseSensitive: boolean): number {
  return (caseSensitive ? sensitive : insensitive)().compare(left.replace(ignorable, ""), right.replace(ignorable, ""));
}

/** -eq between two single values: the right one is taken as what the left one is (about_Comparison_Operators). */
export function equals(left: unknown, right: unknown, caseSensitive = false): boolean {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (typeof left === "string") return sameText(left, toText(right), caseSensitive);
  if (typeof left === "boolean") return left === isTrue(right);
  try {
    const order = compareLike(left, right, caseSensitive);
    return order === undefined ? left === right : order === 0;
  } catch (error) {
    if (error instanceof ConversionError) return false;
    throw error;
  }
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/**
 * Negative, 0 or positive; NaN where one is no number; undefined where the two have no order.
 * @throws {ConversionError} where the right one cannot be what the left one is.
 */
export function compare(left: unknown, right: unknown, caseSensitive = false): number | undefined {
  if (isNothing(left)) return isNothing(right) ? 0 : -besideNull(right);
  if (isNothing(right)) return besideNull(left);
  if (typeof left === "string") return collate(left, toText(right), caseSensitive);
  return compareLike(left, right, caseSensitive);
}

/** Negative numbers come before null, all else after it. */
function besideNull(value: unknown): number {
  const number = numericOf(value);
  return number && compareNumbers(number, { kind: "int", value: 0 }) < 0 ? -1 : 1;
}

/** The order in which Sort-Object puts texts: the culture's. */
export function compareTextByCulture(left: string, right: string, caseSensitive: boolean): number {
  if (!culture().ordinal) return collate(left, right, caseSensitive);
  const [a, b] = caseSensitive ? [left, right] : [left.toUpperCase(), right.toUpperCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares with the right side converted to the left side's type. */
function compareLike(left: unknown, right: unknown, caseSensitive: boolean): number | undefined {
  if (left instanceof Date) return compareLike(DateTime.local(left), right, caseSensitive);
  if (left instanceof DateTime) return order(left.ticks, (convertTo(right, dateTime) as DateTime).ticks);
  if (left instanceof TimeSpan) return order(left.ticks, (convertTo(right, timeSpan) as TimeSpan).ticks);
  if (left instanceof Char) return compareChar(left, right, caseSensitive);
  if (left instanceof Enumeration) return compareEnumeration(left, right);
  if (left instanceof Guid) return order(left.value, (convertTo(right, guid) as Guid).value);
  if (typeof left === "boolean") return order(Number(left), Number(isTrue(right)));
  const number = numericOf(left);
  return number && compareNumbers(number, asNumber(right, number));
}

const builtIn = (name: string) => findType(name) ?? { kind: "any" as const, name };
const dateTime = builtIn("datetime");
const timeSpan = builtIn("timespan");
const guid = builtIn("guid");
const char = builtIn("char");

function asNumber(right: unknown, left: Numeric): Numeric {
  if (typeof right === "string" && left.kind === "int" && numericOfText(right) === undefined) return toNumeric(right);
  return toNumeric(right, typeNames[left.kind]);
}

const typeNames = { byte: "System.Byte", int: "System.Int32", long: "System.Int64", double: "System.Double", decimal: "System.Decimal" };

function compareChar(left: Char, right: unknown, caseSensitive: boolean): number {
  const other = convertTo(right, char) as Char;
  const [a, b] = caseSensitive ? [left.value, other.value] : [left.value.toUpperCase(), other.value.toUpperCase()];
  return order(a, b) ?? 0;
}

function compareEnumeration(left: Enumeration, right: unknown): number | undefined {
  if (right instanceof Enumeration) return order(left.number, right.number);
  const found = typeof right === "string" ? enumerationValue(left.type, right) : undefined;
  if (found) return order(left.number, found.number);
  if (typeof right === "string")
    throw new ConversionError(`Cannot convert value "${right}" to type "${left.type.name}".`, "ComparisonFailure");
  return compareNumbers({ kind: "int", value: left.number }, toNumeric(right));
}

function order<T extends number | bigint | string>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
