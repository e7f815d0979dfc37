import { formatSortable } from "../values/datetime.js";
import { isProperties } from "../values/objects.js";
import { toText } from "../values/text.js";
import { printable } from "./text-width.js";

const maximumItems = 4;

/** A value within a table or list: dates that sort, lists and objects in braces, nothing that a terminal would act on. */
export function cellText(value: unknown): string {
  return printable(plainText(value, 0), { keepNewlines: true });
}

function plainText(value: unknown, depth: number): string {
  if (value instanceof Date) return formatSortable(value);
  if (Array.isArray(value)) return braced(value.slice(0, maximumItems + 1).map((item) => plainText(item, depth + 1)));
  if (value instanceof Uint8Array) return braced([...value.subarray(0, maximumItems + 1)].map(String));
  if (!isProperties(value)) return toText(value);
  if (depth > 1) return "{…}";
  const entries = Object.entries(value).slice(0, maximumItems + 1);
  return braced(entries.map(([name, item]) => `${name}=${plainText(item, depth + 1)}`));
}

function braced(items: string[]): string {
  return `{${items.slice(0, maximumItems).join(", ")}${items.length > maximumItems ? "…" : ""}}`;
}

/** Numbers stand at the right of a column. */
export function alignmentOf(values: readonly unknown[]): "left" | "right" {
  const present = values.filter((value) => value !== null && value !== undefined);
  return present.length > 0 && present.every((value) => typeof value === "number" || typeof value === "bigint") ? "right" : "left";
}
