import type { Cmdlet } from "../cmdlet.js";
import { createObject, getProperty, isHashtable, isProperties, propertyNames } from "../values/objects.js";
import { toText } from "../values/text.js";
import { typeNameOf } from "../values/types.js";
import { matchesWildcard } from "../values/wildcard.js";
import { inputItems, inputObject, one, textsParameter } from "./parameters.js";

export const getMember: Cmdlet = {
  name: "Get-Member",
  aliases: ["gm"],
  synopsis: "Lists the properties of objects.",
  parameterSets: one([{ name: "Name", type: "string[]", position: 0 }, inputObject]),
  outputs: ["Microsoft.PowerShell.Commands.MemberDefinition"],
  async *run({ bound, records, context }) {
    const seen = new Set<string>();
    const patterns = textsParameter(bound, "Name") ?? ["*"];
    for await (const item of inputItems(records)) {
      const typeName = (typeof item === "object" && item !== null && context.session.typeNames.get(item)) || typeNameOf(item);
      const names = isHashtable(item) ? ["Count"] : propertyNames(item);
      const key = `${typeName}\0${names.join("\0")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const members = names
        .filter((name) => patterns.some((pattern) => matchesWildcard(name, pattern)))
        .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
        .map((name) => member(typeName, item, name));
      yield* members;
    }
  },
};

/** `string name=job-1`, as PowerShell defines a note property. */
function member(typeName: string, item: unknown, name: string): unknown {
  const value = getProperty(item, name);
  const kind = isProperties(item) ? "NoteProperty" : "Property";
  const type = typeNameOf(value).replace(/^System\.(?:Management\.Automation\.)?/, "");
  return createObject([
    ["TypeName", typeName],
    ["Name", name],
    ["MemberType", kind],
    ["Definition", `${type} ${name}=${toText(value)}`],
  ]);
}
