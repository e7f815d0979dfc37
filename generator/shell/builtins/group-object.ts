import type { Cmdlet } from "../cmdlet.js";
import { Hashtable } from "../values/hashtable.js";
import { refusal } from "../runtime/errors.js";
import { displaySet, isProperties } from "../values/objects.js";
import { toText } from "../values/text.js";
import { keyOfValue, sortOrder } from "./keys.js";
import { flag, inputItems, inputObject, isSet, listParameter, one } from "./parameters.js";
import { readSelectors, selectValue } from "./selectors.js";

/** What Group-Object gives. */
class GroupInfo {
  static readonly netType = "Microsoft.PowerShell.Commands.GroupInfo";
  constructor(
    readonly values: unknown[],
    readonly items: unknown[],
    readonly noElement: boolean,
  ) {}
  get [displaySet](): readonly string[] {
    return this.noElement ? ["Count", "Name"] : ["Count", "Name", "Group"];
  }
  get Count(): number {
    return this.items.length;
  }
  get Name(): string {
    return this.values.map((value) => toText(value)).join(", ");
  }
  get Group(): unknown {
    return this.noElement ? [] : this.items;
  }
  get Values(): unknown[] {
    return this.values;
  }
  toString(): string {
    return "Microsoft.PowerShell.Commands.GroupInfo";
  }
}

export const groupObject: Cmdlet = {
  name: "Group-Object",
  aliases: ["group"],
  synopsis: "Groups objects that have the same value of a property.",
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    flag("NoElement"),
    flag("CaseSensitive"),
    flag("AsHashTable", ["AHT"]),
    flag("AsString"),
    inputObject,
  ]),
  async *run({ bound, records, context }) {
    const selectors = readSelectors(listParameter(bound, "Property") ?? []);
    const groups = new Map<string, GroupInfo>();
    for await (const item of inputItems(records)) {
      if (item === null) continue;
      if (selectors.length === 0 && (isProperties(item) || item instanceof Hashtable))
        throw refusal("Group-Object of objects without -Property", "-Property");
      const values: unknown[] = selectors.length === 0 ? [item] : [];
      for (const selector of selectors) values.push(await selectValue(selector, item, context));
      const key = values.map((value) => keyOfValue(value, isSet(bound, "CaseSensitive"))).join("\0");
      const group = groups.get(key) ?? new GroupInfo(values, [], isSet(bound, "NoElement"));
      group.items.push(item);
      groups.set(key, group);
    }
    const sorted = [...groups.values()].sort((a, b) => compareGroups(a, b));
    if (!isSet(bound, "AsHashTable")) yield* sorted;
    else yield new Hashtable(sorted.map((group) => [isSet(bound, "AsString") ? group.Name : (group.values[0] ?? null), group.items]));
  },
};

function compareGroups(a: GroupInfo, b: GroupInfo): number {
  const index = a.values.findIndex((value, at) => sortOrder(value, b.values[at], false) !== 0);
  return index < 0 ? 0 : sortOrder(a.values[index], b.values[index], false);
}
