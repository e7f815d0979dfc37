import type { ScalarType, Schema, UnionSchema } from "../../model/index.js";
import type { Schemas } from "./schemas.js";
import type { SchemaNames } from "./type-names.js";
import { tagOf, variantsOf, type Variant } from "./unions.js";
import type { TypeView } from "./views.js";

/** What types are made of: names of the schemas, and the schemas themselves. */
export interface Typing {
  names: ReadonlyMap<string, SchemaNames>;
  schemas: Schemas;
}

/** The TypeScript type of a schema, as clients see it: dates are Date, bytes are Uint8Array. */
export function typeOf(schema: Schema, typing: Typing): TypeView {
  const type = typeWithoutNull(schema, typing);
  return schema.nullable ? union([type, { kind: "name", name: "null" }]) : type;
}

function typeWithoutNull(schema: Schema, typing: Typing): TypeView {
  switch (schema.kind) {
    case "reference":
    case "object":
    case "enum":
      return { kind: "model", name: typing.names.get(schema.name)?.type ?? schema.name };
    case "array": {
      const items = typeOf(schema.items, typing);
      return schema.prefix
        ? tuple(
            schema.prefix.map((item) => typeOf(item, typing)),
            items,
          )
        : array(items);
    }
    case "map":
      return { kind: "record", values: typeOf(schema.values, typing) };
    case "constant":
      return { kind: "literal", value: schema.value };
    case "union":
      return union(variantsOf(schema, typing.schemas).map((variant) => variantType(schema, variant, typing)));
    case "scalar":
      return { kind: "name", name: scalarTypes[schema.type] };
    case "file":
      return { kind: "name", name: "Uint8Array" };
    case "any":
      if (schema.only !== undefined) return { kind: "name", name: schema.only };
      return schema.object ? { kind: "record", values: { kind: "name", name: "unknown" } } : { kind: "name", name: "unknown" };
  }
}

/** A variant of a union; where a property tells the variants apart, that property has the values that mean this one. */
function variantType(of: UnionSchema, { schema, asWire }: Variant, typing: Typing): TypeView {
  if (asWire !== undefined) return { kind: "name", name: asWire };
  const type = typeOf(schema, typing);
  const tag = tagOf(of, schema, typing.schemas);
  if (!tag) return type;
  const property = typing.schemas.property(tag.object, tag.property);
  const declared = property && typeOf(property.schema, typing);
  const values = tag.values.map((value): TypeView => ({ kind: "literal", value }));
  return declared && admits(union(values), declared) ? type : { kind: "tagged", property: tag.property, values, type };
}

/** Whether every option of the one type is an option of the other. */
export function admits(wide: TypeView, narrow: TypeView): boolean {
  const options = (type: TypeView): string[] => (type.kind === "union" ? type.options : [type]).map((option) => JSON.stringify(option));
  const known = new Set(options(wide));
  return (wide.kind === "name" && wide.name === "unknown") || options(narrow).every((option) => known.has(option));
}

function tuple(items: TypeView[], rest: TypeView): TypeView {
  if (rest.kind === "name" && rest.name === "never") return { kind: "tuple", items };
  return { kind: "tuple", items, rest: array(rest) };
}

export function array(item: TypeView): TypeView {
  return { kind: "array", item, parenthesized: item.kind === "union" || item.kind === "tagged" };
}

/** One type of several; what is listed twice stands once, and `unknown` swallows the rest. */
export function union(options: TypeView[]): TypeView {
  const all = options.flatMap((option) => (option.kind === "union" ? option.options : [option]));
  const flat = all.filter((option) => option.kind !== "name" || option.name !== "never");
  if (flat.length === 0 && all[0]) return all[0];
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
