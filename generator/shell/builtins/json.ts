import type { Cmdlet } from "../cmdlet.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { collect } from "../runtime/streams.js";
import { Hashtable } from "../values/hashtable.js";
import { createObject } from "../values/objects.js";
import { JsonText } from "./json-text.js";
import { JsonError, parseJson } from "./json-parser.js";
import { flag, inputItems, inputObject, isSet, numberParameter, one, textsParameter } from "./parameters.js";

export const convertToJson: Cmdlet = {
  name: "ConvertTo-Json",
  synopsis: "Converts objects to JSON.",
  lacks: ["EscapeHandling"],
  parameterSets: one([
    { name: "Depth", type: "int", validate: { range: { minimum: 0, maximum: 100 } } },
    flag("Compress"),
    flag("AsArray"),
    flag("EnumsAsStrings"),
    { ...inputObject, position: 0, mandatory: true, allowEmpty: true },
  ]),
  outputs: ["System.String"],
  async *run({ bound, records, context }) {
    const items = await collect(inputItems(records));
    if (items.length === 0) return;
    const [only] = items;
    const value = items.length > 1 || (isSet(bound, "AsArray") && !("InputObject" in bound && Array.isArray(only))) ? items : only;
    const depth = numberParameter(bound, "Depth") ?? 2;
    const json = new JsonText({ depth, compress: isSet(bound, "Compress"), enumsAsStrings: isSet(bound, "EnumsAsStrings") });
    const text = json.of(value);
    if (json.truncated) context.writeWarning(`Resulting JSON is truncated as serialization has exceeded the set depth of ${depth}.`);
    yield text;
  },
};

export const convertFromJson: Cmdlet = {
  name: "ConvertFrom-Json",
  synopsis: "Converts JSON to objects.",
  lacks: ["DateKind"],
  parameterSets: one([
    { name: "InputObject", type: "string[]", position: 0, mandatory: true, allowEmpty: true, pipeline: { byValue: true } },
    flag("AsHashtable"),
    { name: "Depth", type: "int" },
    flag("NoEnumerate"),
  ]),
  async *run({ bound, records }) {
    const lines: string[] = [];
    for await (const { parameters } of records) lines.push(...(textsParameter(parameters, "InputObject") ?? []));
    for (const text of documents(lines)) {
      if (text.trim() === "") continue;
      const value = converted(text, isSet(bound, "AsHashtable"));
      if (Array.isArray(value) && !isSet(bound, "NoEnumerate")) yield* value as unknown[];
      else yield value;
    }
  },
};

/** Several texts are one document in lines, unless the first is a whole one. */
function documents(lines: readonly string[]): string[] {
  const [first = "", ...others] = lines;
  if (others.length === 0) return [first];
  try {
    parseJson(first, { object: () => null });
    return [...lines];
  } catch {
    return [lines.join("\n")];
  }
}

function converted(text: string, asHashtable: boolean): unknown {
  try {
    return parseJson(text, { object: asHashtable ? (entries) => new Hashtable(entries, "json") : objectOf });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    if (/is not in this shell/.test(error.message)) throw refusal("A whole number beyond 64 bits in JSON", "a string");
    const message = `Conversion from JSON failed with error: ${error.message}`;
    throw runtimeError("System.ArgumentException", message, "NotSpecified", "ArgumentException");
  }
}

/** An object; names that differ by case alone are none of its. */
function objectOf(entries: readonly (readonly [string, unknown])[]): unknown {
  const exact = new Map<string, unknown>();
  const seen = new Map<string, string>();
  for (const [name, value] of entries) {
    const known = seen.get(name.toLowerCase());
    if (name === "") throw emptyKey();
    if (known !== undefined && known !== name) throw caseDiffers(known, name);
    seen.set(name.toLowerCase(), name);
    exact.set(name, value);
  }
  return createObject(exact);
}

function emptyKey() {
  const message =
    "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.";
  return runtimeError("EmptyKeyInJsonString", message, "InvalidOperation", "InvalidOperationException");
}

function caseDiffers(known: string, name: string) {
  const message =
    `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. ` +
    `The key that was attempted to be added to the existing key '${known}' was '${name}'.`;
  return runtimeError("KeysWithDifferentCasingInJsonString", message, "InvalidOperation", "InvalidOperationException");
}
