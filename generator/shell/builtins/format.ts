import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { ErrorValue } from "../runtime/error-values.js";
import { refusal } from "../runtime/errors.js";
import { allColumns, type Column, column, defaultColumns, Entry, entryColumns } from "../format/columns.js";
import { Formatted } from "../format/formatted.js";
import { DateTime } from "../values/datetime.js";
import { Hashtable } from "../values/hashtable.js";
import { isTabular } from "../format/printer.js";
import { createObject } from "../values/objects.js";
import { flag, inputItems, inputObject, isSet, listParameter, one, type Parameters } from "./parameters.js";
import { MatchInfo } from "./select-string.js";
import { readSelectors, selectAll } from "./selectors.js";

export const formatTable: Cmdlet = {
  name: "Format-Table",
  aliases: ["ft"],
  synopsis: "Shows objects as a table.",
  lacks: ["DisplayError", "Expand", "GroupBy", "RepeatHeader", "ShowError", "View"],
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    flag("AutoSize"),
    flag("HideTableHeaders"),
    flag("Wrap"),
    flag("Force"),
    inputObject,
  ]),
  async *run({ bound, records, context }) {
    const { items, columns } = await gather(inputItems(records), bound, context);
    const options = { hideHeaders: isSet(bound, "HideTableHeaders"), wrap: isSet(bound, "Wrap") };
    yield* formattedRuns("table", items, columns, options);
  },
};

export const formatList: Cmdlet = {
  name: "Format-List",
  aliases: ["fl"],
  synopsis: "Shows objects as lists of their properties.",
  lacks: ["DisplayError", "Expand", "GroupBy", "ShowError", "View"],
  parameterSets: one([{ name: "Property", type: "Object[]", position: 0 }, flag("Force"), inputObject]),
  async *run({ bound, records, context }) {
    const { items, columns } = await gather(inputItems(records), bound, context);
    yield* formattedRuns("list", items, columns);
  },
};

/** Runs of objects as tables or lists; text, numbers and dates among them stay what they are. */
function* formattedRuns(
  layout: "table" | "list",
  items: readonly unknown[],
  columns: Column[] | undefined,
  options = {},
): Generator<unknown> {
  let run: unknown[] = [];
  const flush = function* (): Generator<unknown> {
    if (run.length > 0) yield new Formatted(layout, columns ?? columnsFor(layout, run), run, options);
    run = [];
  };
  for (const item of items) {
    if (item instanceof DateTime || item instanceof MatchInfo)
      throw refusal("Format-Table or Format-List of this", "Select-Object with the names of properties");
    if (item instanceof ErrorValue)
      throw refusal("A list or table of an error", "$_.Exception.Message, $_.FullyQualifiedErrorId and $_.CategoryInfo");
    if (isTabular(item)) run.push(...rowsOf(item));
    else if (item !== null) {
      yield* flush();
      yield item instanceof Formatted ? item : new Formatted("text", [], [item]);
    }
  }
  yield* flush();
}

/** A hashtable's rows are its entries. */
const rowsOf = (item: unknown): unknown[] =>
  item instanceof Hashtable ? item.entries().map(([key, value]) => new Entry(key, value)) : [item];

function columnsFor(layout: "table" | "list", items: readonly unknown[]): Column[] {
  if (layout === "table" && items.every((item) => item instanceof Entry)) return entryColumns;
  return (
    (layout === "table" ? defaultColumns(items) : undefined) ??
    allColumns(items).slice(0, layout === "table" ? maximumTableColumns : undefined)
  );
}

const maximumTableColumns = 10;

/** All objects; where -Property is given, with just these properties, worked out. */
async function gather(
  input: AsyncIterable<unknown>,
  bound: Parameters,
  context: CommandContext,
): Promise<{ items: unknown[]; columns: Column[] | undefined }> {
  const properties = listParameter(bound, "Property");
  const selectors = readSelectors(properties ?? []);
  const items: unknown[] = [];
  for await (const item of input) {
    if (item instanceof Formatted) items.push(item);
    else if (properties && isTabular(item)) items.push(createObject(await selectAll(selectors, item, context)));
    else items.push(item);
  }
  if (!properties) return { items, columns: undefined };
  return { items, columns: selectors.some(({ pattern }) => pattern) ? allColumns(items) : selectors.map(({ name }) => column(name)) };
}
