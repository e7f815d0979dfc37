import type { Cmdlet } from "../cmdlet.js";
import { refusal } from "../runtime/errors.js";
import { createObject, getProperty, isProperties, propertyNames } from "../values/objects.js";
import { toText } from "../values/text.js";
import { typeNameOf } from "../values/types.js";
import { matchesWildcard } from "../values/wildcard.js";
import { inputItems, inputObject, one, textsParameter } from "./parameters.js";

const kinds = ["NoteProperty", "Property", "Properties", "Method", "Methods", "All"];

export const getMember: Cmdlet = {
  name: "Get-Member",
  aliases: ["gm"],
  synopsis: "Lists the properties of objects.",
  lacks: ["Force", "Static", "View"],
  parameterSets: one([
    { name: "Name", type: "string[]", position: 0 },
    { name: "MemberType", type: "string[]", aliases: ["Type"], validate: { set: kinds } },
    inputObject,
  ]),
  outputs: ["Microsoft.PowerShell.Commands.MemberDefinition"],
  async *run({ bound, records, context }) {
    const seen = new Set<string>();
    const patterns = textsParameter(bound, "Name") ?? ["*"];
    const types = (textsParameter(bound, "MemberType") ?? ["All"]).map((type) => type.toLowerCase());
    for await (const item of inputItems(records)) {
      const typeName = (typeof item === "object" && item !== null && context.session.typeNames.get(item)) || typeNameOf(item);
      if (!isProperties(item)) throw refusal(`Get-Member of ${typeName}`, "the README's list of members");
      const names = propertyNames(item);
      const key = `${typeName}\0${names.join("\0")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const wanted = (name: string): boolean => patterns.some((pattern) => matchesWildcard(name, pattern));
      const sorted = names.filter(wanted).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      if (types.some((type) => /^(?:all|methods?)$/.test(type))) yield* methods(typeName).filter(({ Name }) => wanted(toText(Name)));
      if (types.some((type) => /^(?:all|properties|noteproperty)$/.test(type))) yield* sorted.map((name) => member(typeName, item, name));
    }
  },
};

const objectMethods = {
  Equals: "bool Equals(System.Object obj)",
  GetHashCode: "int GetHashCode()",
  GetType: "type GetType()",
  ToString: "string ToString()",
} as const;

function methods(typeName: string) {
  return Object.entries(objectMethods).map(([name, definition]) => definitionOf(typeName, name, "Method", definition));
}

/** `string name=job-1`, as PowerShell defines a note property. */
function member(typeName: string, item: unknown, name: string): unknown {
  const value = getProperty(item, name);
  const type = value === null || value === undefined ? "object" : shortName(typeNameOf(value));
  return definitionOf(typeName, name, "NoteProperty", `${type} ${name}=${value === null || value === undefined ? "null" : toText(value)}`);
}

const shortNames: Readonly<Record<string, string>> = {
  "System.String": "string",
  "System.Int32": "int",
  "System.Int64": "long",
  "System.Double": "double",
  "System.Decimal": "decimal",
  "System.Boolean": "bool",
  "System.DateTime": "datetime",
  "System.Char": "char",
};

const shortName = (type: string): string =>
  shortNames[type] ?? type.replace(/^System\.Management\.Automation\./, "System.Management.Automation.");

function definitionOf(typeName: string, name: string, kind: string, definition: string) {
  return createObject([
    ["TypeName", typeName],
    ["Name", name],
    ["MemberType", kind],
    ["Definition", definition],
  ]);
}
