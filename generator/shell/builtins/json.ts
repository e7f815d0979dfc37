import type { Cmdlet } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { collect } from "../runtime/streams.js";
import { createHashtable, createObject, isProperties, propertyNames } from "../values/objects.js";
import { SecureString } from "../values/secure-string.js";
import { toText } from "../values/text.js";
import { TimeSpan } from "../values/timespan.js";
import { flag, inputItems, inputObject, isSet, numberParameter, one, textsParameter } from "./parameters.js";

export const convertToJson: Cmdlet = {
  name: "ConvertTo-Json",
  synopsis: "Converts objects to JSON.",
  parameterSets: one([
    { name: "Depth", type: "int", validate: { range: { minimum: 0, maximum: 100 } } },
    flag("Compress"),
    flag("AsArray"),
    { ...inputObject, position: 0 },
  ]),
  outputs: ["System.String"],
  async *run({ bound, records, context }) {
    const items = await collect(inputItems(records));
    const depth = numberParameter(bound, "Depth") ?? 2;
    const plain = new Plain(depth);
    const value = plain.of(
      items.length === 1 && !isSet(bound, "AsArray") ? items[0] : items,
      items.length === 1 && !isSet(bound, "AsArray") ? 0 : -1,
    );
    if (plain.truncated) context.writeWarning(`Resulting JSON is truncated as serialization has exceeded the set depth of ${depth}.`);
    if (items.length > 0) yield write(value, isSet(bound, "Compress") ? undefined : "");
  },
};

/** What JSON can say of a value, down to a depth; below it objects are text (as PowerShell has it). */
class Plain {
  truncated = false;

  constructor(readonly depth: number) {}

  of(value: unknown, level: number): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== "object") return value;
    if (value instanceof Date) return value.toISOString();
    if (value instanceof TimeSpan || value instanceof SecureString) return value.toJSON();
    if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
    if (level > this.depth) {
      this.truncated = true;
      return toText(value);
    }
    if (Array.isArray(value)) return value.map((item) => this.of(item, level + 1));
    return createHashtable(propertyNames(value).map((name) => [name, this.of((value as Record<string, unknown>)[name], level + 1)]));
  }
}

/** JSON text, with bigint as a number; `indent` undefined means in one line. */
function write(value: unknown, indent: string | undefined): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return JSON.stringify(String(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent === undefined ? undefined : `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const colon = indent === undefined ? ":" : ": ";
  const members = Array.isArray(value)
    ? value.map((item) => write(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}${colon}${write(item, inner)}`);
  if (members.length === 0) return open + close;
  if (indent === undefined) return `${open}${members.join(",")}${close}`;
  return `${open}\n${members.map((member) => `${inner ?? ""}${member}`).join(",\n")}\n${indent}${close}`;
}

const maximumDepth = 1024;

export const convertFromJson: Cmdlet = {
  name: "ConvertFrom-Json",
  synopsis: "Converts JSON to objects.",
  parameterSets: one([
    { name: "InputObject", type: "string[]", position: 0, mandatory: true, allowEmpty: true, pipeline: { byValue: true } },
    flag("AsHashtable"),
    flag("NoEnumerate"),
  ]),
  async *run({ bound, records }) {
    const lines: string[] = [];
    for await (const { parameters } of records) lines.push(...(textsParameter(parameters, "InputObject") ?? []));
    const text = lines.join("\n");
    if (text.trim() === "") return;
    const make = isSet(bound, "AsHashtable") ? createHashtable : createObject;
    const value = revive(parseJson(text), make, 0);
    if (Array.isArray(value) && !isSet(bound, "NoEnumerate")) yield* value as unknown[];
    else yield value;
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `Conversion from JSON failed with error: ${error instanceof Error ? error.message : ""}`;
    throw runtimeError("System.ArgumentException", message, "NotSpecified", "ArgumentException");
  }
}

function revive(value: unknown, make: typeof createObject, depth: number): unknown {
  if (depth > maximumDepth) {
    throw runtimeError(
      "System.ArgumentException",
      `Conversion from JSON failed: the text is nested deeper than ${maximumDepth} levels.`,
      "LimitsExceeded",
    );
  }
  if (Array.isArray(value)) return value.map((item) => revive(item, make, depth + 1));
  if (!isProperties(value)) return value;
  return make(Object.entries(value).map(([name, item]) => [name, revive(item, make, depth + 1)]));
}
