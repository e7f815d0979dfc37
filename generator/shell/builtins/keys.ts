import { compare, compareTextByCulture } from "../values/compare.js";
import { ConversionError } from "../values/convert.js";
import { isProperties } from "../values/objects.js";
import { toText } from "../values/text.js";

/** Text that is the same for values that count as equal to Group-Object, Sort-Object and Select-Object: what they are shown as. */
export function keyOfValue(value: unknown, caseSensitive: boolean): string {
  // Objects have no order and no text of their own: to PowerShell all are the same.
  const text = isProperties(value) ? "" : toText(value);
  return caseSensitive ? text : text.toLowerCase();
}

/** As {@link keyOfValue}, by the properties that were selected of an object. */
export function keyOfSelected(value: unknown, caseSensitive: boolean): string {
  if (!isProperties(value)) return keyOfValue(value, caseSensitive);
  return JSON.stringify(Object.entries(value).map(([name, item]) => [name, keyOfValue(item, caseSensitive)]));
}

/** Order of two values for sorting; what has no order, or none with the other, goes by its text. */
export function sortOrder(left: unknown, right: unknown, caseSensitive: boolean): number {
  // Objects have no order among each other: they stay as they came.
  if (isProperties(left) && isProperties(right)) return 0;
  if (typeof left === "string" && typeof right === "string") return compareTextByCulture(left, right, caseSensitive);
  const order = orderOf(left, right, caseSensitive);
  return order === undefined || Number.isNaN(order) ? compareTextByCulture(toText(left), toText(right), caseSensitive) : order;
}

function orderOf(left: unknown, right: unknown, caseSensitive: boolean): number | undefined {
  if (typeof left === "string" && right !== null) return undefined;
  try {
    return compare(left, right, caseSensitive);
  } catch (error) {
    if (error instanceof ConversionError) return undefined;
    throw error;
  }
}
