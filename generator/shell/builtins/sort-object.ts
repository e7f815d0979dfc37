import type { Cmdlet } from "../cmdlet.js";
import { isTrue } from "../values/convert.js";
import { getProperty } from "../values/objects.js";
import { keyOfValue, sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, listParameter, numberParameter, one } from "./parameters.js";
import { readSelectors, selectValue } from "./selectors.js";

export const sortObject: Cmdlet = {
  name: "Sort-Object",
  aliases: ["sort"],
  synopsis: "Sorts objects by property values.",
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    flag("Descending"),
    flag("Unique"),
    flag("CaseSensitive"),
    { name: "Top", type: "int", validate: { range: { minimum: 1, maximum: 2 ** 31 - 1 } } },
    { name: "Bottom", type: "int", validate: { range: { minimum: 1, maximum: 2 ** 31 - 1 } } },
    inputObject,
  ]),
  async *run({ bound, records, context }) {
    const selectors = readSelectors(listParameter(bound, "Property") ?? []);
    const caseSensitive = isSet(bound, "CaseSensitive");
    const rows: { item: unknown; keys: unknown[] }[] = [];
    for await (const item of inputItems(records)) {
      const keys: unknown[] = selectors.length === 0 ? [item] : [];
      for (const selector of selectors) keys.push(await selectValue(selector, item, context));
      rows.push({ item, keys });
    }
    const directions = selectors.map(({ options }) => (isTrue(getProperty(options, "Descending") ?? isSet(bound, "Descending")) ? -1 : 1));
    const direction = (index: number): number => directions[index] ?? (isSet(bound, "Descending") ? -1 : 1);
    rows.sort((a, b) => {
      const index = a.keys.findIndex((key, at) => sortOrder(key, b.keys[at], caseSensitive) !== 0);
      return index < 0 ? 0 : sortOrder(a.keys[index], b.keys[index], caseSensitive) * direction(index);
    });
    const seen = new Set<string>();
    const kept = isSet(bound, "Unique")
      ? rows.filter(({ keys }) => isNew(seen, keys.map((key) => keyOfValue(key, caseSensitive)).join("\0")))
      : rows;
    const bottom = numberParameter(bound, "Bottom");
    const shown = bottom === undefined ? kept.slice(0, numberParameter(bound, "Top")) : kept.slice(-bottom);
    for (const { item } of shown) yield item;
  },
};

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
