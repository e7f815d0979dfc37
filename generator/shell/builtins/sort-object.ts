import type { Cmdlet } from "../cmdlet.js";
import { isTrue } from "../values/convert.js";
import { getProperty } from "../values/objects.js";
import { keyOfValue, sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, listParameter, numberParameter, one } from "./parameters.js";
import { namesOf, readSelectors, type Selector, selectValue } from "./selectors.js";

export const sortObject: Cmdlet = {
  name: "Sort-Object",
  aliases: ["sort"],
  synopsis: "Sorts objects by property values.",
  lacks: ["Culture", "Stable"],
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
      if (item === null) continue;
      const keys: unknown[] = selectors.length === 0 ? [item] : [];
      for (const selector of selectors)
        keys.push(hasSelected(selector, item) ? ((await selectValue(selector, item, context)) ?? null) : undefined);
      rows.push({ item, keys });
    }
    const directions = selectors.map(({ options }) => (isTrue(getProperty(options, "Descending") ?? isSet(bound, "Descending")) ? -1 : 1));
    const direction = (index: number): 1 | -1 => directions[index] ?? (isSet(bound, "Descending") ? -1 : 1);
    rows.sort((a, b) => {
      for (const [index, key] of a.keys.entries()) {
        const order = orderOf(key, b.keys[index], caseSensitive, direction(index));
        if (order !== 0) return order;
      }
      return 0;
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

/** Objects without the property come last, whichever way it goes. */
function orderOf(left: unknown, right: unknown, caseSensitive: boolean, direction: 1 | -1): number {
  const [noLeft, noRight] = [left === undefined, right === undefined];
  if (noLeft || noRight) return Number(noLeft) - Number(noRight);
  return sortOrder(left, right, caseSensitive) * direction;
}

/** False where a property by name is not there; a script block always gives something. */
function hasSelected({ source }: Selector, item: unknown): boolean {
  return typeof source !== "string" || namesOf(item).some((name) => name.toLowerCase() === source.toLowerCase());
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
