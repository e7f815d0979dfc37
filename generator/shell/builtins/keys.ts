import { compare } from "../values/compare.js";
import { isProperties } from "../values/objects.js";
import { toText } from "../values/text.js";
import { typeNameOf } from "../values/types.js";

/** Text that is the same for values that count as equal: by type and content; objects by their properties. */
export function keyOfValue(value: unknown, caseSensitive: boolean): string {
  if (isProperties(value)) return JSON.stringify(Object.entries(value).map(([name, item]) => [name, toText(item)]));
  const text = toText(value);
  return `${typeNameOf(value)}:${caseSensitive ? text : text.toLowerCase()}`;
}

/** Order of two values for sorting; values without an order go by their text. */
export function sortOrder(left: unknown, right: unknown, caseSensitive: boolean): number {
  return compare(left, right, caseSensitive) ?? compare(toText(left), toText(right), caseSensitive) ?? 0;
}
