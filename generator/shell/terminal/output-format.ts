import { JsonText } from "../builtins/json-text.js";
import { namesOf } from "../builtins/selectors.js";
import { readProperty } from "../runtime/access.js";
import { allColumns, defaultColumns } from "../format/columns.js";
import { Formatted } from "../format/formatted.js";
import { isTabular, renderLines } from "../format/printer.js";
import type { Style } from "../format/style.js";
import { toText } from "../values/text.js";

/** What `specwright run -o` writes the objects of a script as. */
export const outputFormats = ["json", "tsv", "table"] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** Lines for all objects of a script: JSON is an array of them, however many there are. */
export function formattedOutput(items: readonly unknown[], format: OutputFormat, style: Style): string[] {
  const objects = items.flatMap((item) => (item instanceof Formatted ? item.items : [item]));
  switch (format) {
    case "json":
      return [new JsonText({ depth: 100, compress: false, enumsAsStrings: true }).of(objects)];
    case "tsv":
      return objects.flatMap((item) => (item === null || item === undefined ? [] : [tsvLine(item)]));
    case "table":
      return tableLines(objects, style);
  }
}

/** The values of an object's simple properties, or the value itself, parted by tabs: for `cut` and `read`. */
function tsvLine(item: unknown): string {
  if (!isTabular(item)) return cell(item);
  return namesOf(item)
    .map((name) => readProperty(item, name))
    .filter((value) => !isTabular(value) && !Array.isArray(value))
    .map(cell)
    .join("\t");
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const cell = (value: unknown): string => toText(value).replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char);

function tableLines(items: readonly unknown[], style: Style): string[] {
  const rows = items.filter((item) => isTabular(item));
  if (rows.length < items.length || rows.length === 0) return renderLines(items, style);
  return new Formatted("table", defaultColumns(rows) ?? allColumns(rows).slice(0, 10), rows).lines(style);
}
