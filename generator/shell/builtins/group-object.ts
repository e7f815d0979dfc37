import type { Cmdlet } from "../cmdlet.js";
import { createObject } from "../values/objects.js";
import { toText } from "../values/text.js";
import { keyOfValue, sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, listParameter, one } from "./parameters.js";
import { readSelectors, selectValue } from "./selectors.js";

export const groupObject: Cmdlet = {
  name: "Group-Object",
  aliases: ["group"],
  synopsis: "Groups objects that have the same value of a property.",
  parameterSets: one([{ name: "Property", type: "Object[]", position: 0 }, flag("NoElement"), flag("CaseSensitive"), inputObject]),
  outputs: ["Microsoft.PowerShell.Commands.GroupInfo"],
  async *run({ bound, records, context }) {
    const selectors = readSelectors(listParameter(bound, "Property") ?? []);
    const groups = new Map<string, { values: unknown[]; items: unknown[] }>();
    for await (const item of inputItems(records)) {
      const values: unknown[] = selectors.length === 0 ? [item] : [];
      for (const selector of selectors) values.push(await selectValue(selector, item, context));
      const key = values.map((value) => keyOfValue(value, isSet(bound, "CaseSensitive"))).join("\0");
      const group = groups.get(key) ?? { values, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
    const sorted = [...groups.values()].sort((a, b) => sortOrder(a.values[0], b.values[0], false));
    for (const { values, items } of sorted) {
      yield createObject([
        ["Count", items.length],
        ["Name", values.map(toText).join(", ")],
        ...(isSet(bound, "NoElement") ? [] : [["Group", items] as const]),
      ]);
    }
  },
};
