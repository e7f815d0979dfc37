import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { allColumns, type Column, column, defaultColumns } from "../format/columns.js";
import { Formatted } from "../format/formatted.js";
import { createObject, isProperties } from "../values/objects.js";
import { flag, inputItems, inputObject, isSet, listParameter, one, type Parameters } from "./parameters.js";
import { readSelectors, selectAll } from "./selectors.js";

export const formatTable: Cmdlet = {
  name: "Format-Table",
  aliases: ["ft"],
  synopsis: "Shows objects as a table.",
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    flag("AutoSize"),
    flag("HideTableHeaders"),
    flag("Wrap"),
    inputObject,
  ]),
  async *run({ bound, records, context }) {
    const { items, columns } = await gather(inputItems(records), bound, context);
    const options = { hideHeaders: isSet(bound, "HideTableHeaders"), wrap: isSet(bound, "Wrap") };
    yield new Formatted("table", columns ?? defaultColumns(items) ?? allColumns(items), items, options);
  },
};

export const formatList: Cmdlet = {
  name: "Format-List",
  aliases: ["fl"],
  synopsis: "Shows objects as lists of their properties.",
  parameterSets: one([{ name: "Property", type: "Object[]", position: 0 }, inputObject]),
  async *run({ bound, records, context }) {
    const { items, columns } = await gather(inputItems(records), bound, context);
    yield new Formatted("list", columns ?? allColumns(items), items);
  },
};

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
    if (item instanceof Formatted) items.push(...item.items);
    else if (properties) items.push(createObject(await selectAll(selectors, item, context)));
    else items.push(isProperties(item) || typeof item === "object" ? item : createObject([["Value", item]]));
  }
  if (!properties) return { items, columns: undefined };
  return { items, columns: selectors.some(({ pattern }) => pattern) ? allColumns(items) : selectors.map(({ name }) => column(name)) };
}
