import type { JsonValue, Operation, Sample } from "../../model/index.js";
import { renderLines } from "../../shell/format/printer.js";

/** Columns that an output takes at most. */
const width = 110;

/** Items of a listing that an example shows. */
const mostItems = 10;

/** What the shell prints for a sample's response: a table of what a person looks for, or a list. Nothing where the response has no body. */
export function outputLines({ paging }: Operation, { responses }: Sample): string[] {
  const body = responses.find(({ status, body: answer }) => /^2\d\d$/.test(status) && answer !== undefined)?.body;
  if (body === undefined || body === null) return [];
  const items = paging ? itemsOf(body, paging.itemPath ?? [paging.itemName]) : Array.isArray(body) ? body : [body];
  const lines = renderLines(items.slice(0, mostItems).map(withDates), { width, color: false });
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

function itemsOf(body: JsonValue, path: readonly string[]): JsonValue[] {
  let items = body;
  for (const name of Array.isArray(body) ? [] : path) {
    if (typeof items !== "object" || items === null || Array.isArray(items)) return [];
    items = (Object.hasOwn(items, name) ? items[name] : undefined) ?? null;
  }
  return Array.isArray(items) ? items : [];
}

/** Points in time as the shell shows them; in UTC, so that the page is the same everywhere. Objects are made of properties alone. */
function withDates(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|\+00:00)$/, "$1 $2");
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== "object" || value === null) return value;
  const shown = { ...value };
  for (const [name, member] of Object.entries(value)) {
    const dated = withDates(member);
    if (dated !== member) shown[name] = dated;
  }
  return shown;
}
