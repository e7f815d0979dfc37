import type { ScalarType, Schema } from "../../model/index.js";
import type { SchemaNames } from "./type-names.js";
import type { TypeView } from "./views.js";

/** The TypeScript type of a schema, as clients see it: dates are Date, bytes are Uint8Array. */
export function typeOf(schema: Schema, names: ReadonlyMap<string, SchemaNames>): TypeView {
  const type = typeWithoutNull(schema, names);
  return schema.nullable ? union([type, { kind: "name", name: "null" }]) : type;
}

function typeWithoutNull(schema: Schema, names: ReadonlyMap<string, SchemaNames>): TypeView {
  switch (schema.kind) {
    case "reference":
      return { kind: "model", name: names.get(schema.name)?.type ?? schema.name };
    case "object":
    case "enum":
      return { kind: "model", name: names.get(schema.name)?.type ?? schema.name };
    case "array":
      return array(typeOf(schema.items, names));
    case "map":
      return { kind: "record", values: typeOf(schema.values, names) };
    case "constant":
      return { kind: "literal", value: schema.value };
    case "union":
      return union(schema.variants.map((variant) => typeOf(variant, names)));
    case "scalar":
      return { kind: "name", name: scalarTypes[schema.type] };
    case "file":
      return { kind: "name", name: "Uint8Array" };
    case "any":
      return schema.object ? { kind: "record", values: { kind: "name", name: "unknown" } } : { kind: "name", name: "unknown" };
  }
}

export function array(item: TypeView): TypeView {
  return { kind: "array", item, parenthesized: item.kind === "union" };
}

/** One type of several; what is listed twice stands once, and `unknown` swallows the rest. */
export function union(options: TypeView[]): TypeView {
  const flat = options.flatMap((option) => (option.kind === "union" ? option.options : [option]));
  const unknown = flat.find((option) => option.kind === "name" && option.name === "unknown");
  if (unknown) return unknown;
  const distinct = new Map(flat.map((option) => [JSON.stringify(option), option]));
  const [only, ...others] = distinct.values();
  return only && others.length === 0 ? only : { kind: "union", options: [...distinct.values()] };
}

/**
 * Durations, times and dates without a time of day stay text: JavaScript has no type for them that loses nothing.
 * 64-bit integers and decimals are numbers, as in all of Azure's JavaScript packages.
 */
const scalarTypes: Record<ScalarType, string> = {
  string: "string",
  char: "string",
  uuid: "string",
  uri: "string",
  "arm-id": "string",
  password: "string",
  "odata-query": "string",
  duration: "string",
  time: "string",
  date: "string",
  "date-time": "Date",
  "date-time-rfc1123": "Date",
  unixtime: "Date",
  byte: "Uint8Array",
  base64url: "Uint8Array",
  boolean: "boolean",
  int32: "number",
  int64: "number",
  "int64-string": "string",
  float: "number",
  double: "number",
  decimal: "number",
};
