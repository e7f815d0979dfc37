import { culture } from "../values/culture.js";
import { DateTime } from "../values/datetime.js";
import { Enumeration } from "../values/enumeration.js";
import { formatDateTime } from "../values/format-datetime.js";
import { formatNumber } from "../values/format-number.js";
import { Hashtable } from "../values/hashtable.js";
import { isNumber, numericOf, numberText } from "../values/number.js";
import { toText } from "../values/text.js";
import { printable } from "./text-width.js";

/** PowerShell's $FormatEnumerationLimit. */
const maximumItems = 4;

/** A value within a list: dates as the culture writes them, lists and hashtables in braces, nothing that a terminal would act on. */
export function cellText(value: unknown): string {
  return printable(plainText(value), { keepNewlines: true, keepTabs: true });
}

/** A value within a table: as in a list, but broken numbers have as many decimals as the culture gives. */
export function tableCellText(value: unknown): string {
  const number = numericOf(value);
  if (number && (number.kind === "double" || number.kind === "decimal")) return formatNumber(number, "F", culture()) ?? numberText(number);
  return cellText(value);
}

function plainText(value: unknown): string {
  if (value instanceof Date) return plainText(DateTime.local(value));
  if (value instanceof DateTime) return formatDateTime(value, "G", culture()) ?? "";
  if (Array.isArray(value)) return braced(value.slice(0, maximumItems + 1).map((item) => itemText(item)));
  if (value instanceof Uint8Array) return braced([...value.subarray(0, maximumItems + 1)].map(String));
  if (value instanceof Hashtable) return braced(value.entries().map(([key, item]) => `[${toText(key)}, ${toText(item)}]`));
  return toText(value);
}

const itemText = (value: unknown): string =>
  Array.isArray(value) ? "System.Object[]" : value instanceof Hashtable ? value.toString() : toText(value);

function braced(items: string[]): string {
  return `{${items.slice(0, maximumItems).join(", ")}${items.length > maximumItems ? "…" : ""}}`;
}

/** Numbers, booleans and enums stand at the right of a column; the first value tells. */
export function alignmentOf(values: readonly unknown[]): "left" | "right" {
  const [first] = values;
  return isNumber(first) || typeof first === "boolean" || first instanceof Enumeration ? "right" : "left";
}
