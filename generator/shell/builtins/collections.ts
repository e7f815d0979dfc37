import { randomUUID } from "node:crypto";
import type { Cmdlet } from "../cmdlet.js";
import { equals } from "../values/compare.js";
import { Guid } from "../values/guid.js";
import { createObject, hasProperty, isProperties, setProperty } from "../values/objects.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { keyOfValue } from "./keys.js";
import { flag, inputItems, inputObject, isSet, listParameter, one, textParameter } from "./parameters.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { Hashtable } from "../values/hashtable.js";

export const getUnique: Cmdlet = {
  name: "Get-Unique",
  aliases: ["gu"],
  synopsis: "Leaves out what is the same as the object before it.",
  lacks: ["AsString", "OnType"],
  parameterSets: one([inputObject, flag("CaseInsensitive")]),
  async *run({ bound, records }) {
    let last: string | undefined;
    for await (const item of inputItems(records)) {
      if (item === null) continue;
      const key = keyOfValue(item, !isSet(bound, "CaseInsensitive"));
      if (key !== last) yield item;
      last = key;
    }
  },
};

export const compareObject: Cmdlet = {
  name: "Compare-Object",
  aliases: ["compare", "diff"],
  synopsis: "Tells what two lists do not have in common.",
  lacks: ["CaseSensitive", "Culture", "PassThru", "Property", "SyncWindow"],
  parameterSets: one([
    { name: "ReferenceObject", type: "Object[]", position: 0, mandatory: true, allowEmpty: "collection" },
    { name: "DifferenceObject", type: "Object[]", position: 1, mandatory: true, allowEmpty: "collection", pipeline: { byValue: true } },
    flag("IncludeEqual"),
    flag("ExcludeDifferent"),
  ]),
  async *run({ bound, records }) {
    const references = [...(listParameter(bound, "ReferenceObject") ?? [])];
    const differences: unknown[] = [];
    for await (const { parameters } of records) differences.push(...(listParameter(parameters, "DifferenceObject") ?? []));
    if ([...references, ...differences].some((item) => isProperties(item) || item instanceof Hashtable)) {
      throw refusal("Compare-Object of objects", "a property of them (.Name)");
    }
    const left = [...references];
    const same: unknown[] = [];
    const only: unknown[] = [];
    for (const item of differences) {
      const index = left.findIndex((each) => equals(each, item));
      if (index < 0) only.push(item);
      else same.push(...left.splice(index, 1));
    }
    const side = (item: unknown, indicator: string): unknown =>
      createObject([
        ["InputObject", item],
        ["SideIndicator", indicator],
      ]);
    if (isSet(bound, "IncludeEqual") || isSet(bound, "ExcludeDifferent")) yield* same.map((item) => side(item, "=="));
    if (isSet(bound, "ExcludeDifferent")) return;
    yield* only.map((item) => side(item, "=>"));
    yield* left.map((item) => side(item, "<="));
  },
};

export const addMember: Cmdlet = {
  name: "Add-Member",
  synopsis: "Adds properties to an object.",
  lacks: ["SecondValue", "TypeName", "NotePropertyMembers"],
  parameterSets: one([
    { name: "InputObject", type: "PSObject", mandatory: true, pipeline: { byValue: true } },
    { name: "MemberType", type: "string", aliases: ["Type"] },
    { name: "NotePropertyName", type: "Object", position: 0, mandatory: true, aliases: ["Name"] },
    { name: "NotePropertyValue", type: "Object", position: 1, aliases: ["Value"] },
    flag("Force"),
    flag("PassThru"),
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const { InputObject: target, NotePropertyName: name, NotePropertyValue: value = null } = parameters;
      const type = textParameter(parameters, "MemberType");
      // `Add-Member NoteProperty name value`
      if (type !== undefined && !/^noteproperty$/i.test(type)) throw refusal(`A member of the type ${type}`, "NoteProperty");
      if (
        !isProperties(target) ||
        value instanceof ScriptBlock ||
        /^(?:noteproperty|scriptmethod|scriptproperty|aliasproperty)$/i.test(toText(name))
      ) {
        throw refusal("Add-Member with this", "[pscustomobject] objects, a name and a value");
      }
      const entries: [unknown, unknown][] = name instanceof Hashtable ? name.entries() : [[name, value]];
      for (const [key, each] of entries) {
        if (hasProperty(target, toText(key)) && !isSet(parameters, "Force")) {
          const message = `Cannot add a member with the name "${toText(key)}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to the command.`;
          context.writeError(runtimeError("MemberAlreadyExists", message, "InvalidOperation", "InvalidOperationException"));
        } else setProperty(target, toText(key), each);
      }
      if (isSet(parameters, "PassThru")) yield target;
    }
  },
};

export const newGuid: Cmdlet = {
  name: "New-Guid",
  synopsis: "Makes a new GUID.",
  lacks: ["InputObject", "Empty"],
  parameterSets: one([]),
  outputs: ["System.Guid"],
  async *run() {
    yield await Promise.resolve(new Guid(randomUUID()));
  },
};
