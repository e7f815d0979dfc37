import type { EnumSchema, ObjectSchema, Schema } from "../../model/index.js";
import type { Direction } from "./conversions.js";
import type { Schemas } from "./schemas.js";

/** What a value of a schema looks like, as templates/runtime/unions.ts has it (Shape): enough to tell the variants of a union apart. */
export type ShapeView =
  | "string"
  | "number"
  | "boolean"
  | "date"
  | "bytes"
  | "null"
  | "any"
  | { values: (string | number | boolean)[] }
  | { items: ShapeView }
  | { map: ShapeView }
  | { required: string[]; known: string[]; tags: Record<string, (string | number | boolean)[]> }
  | { anyOf: ShapeView[] };

/** Types inside of types beyond this depth are not looked at. */
const deepest = 4;

/** `read`: as it is on the wire; `write`: as clients have it. */
export function shapeOf(schema: Schema, direction: Direction, schemas: Schemas, depth = 0): ShapeView {
  const resolved = schemas.resolve(schema);
  if (depth > deepest) return "any";
  const inside = (part: Schema): ShapeView => shapeOf(part, direction, schemas, depth + 1);
  switch (resolved.kind) {
    case "scalar":
      if (direction === "write" && /^(date-time|unixtime)/.test(resolved.type)) return "date";
      if (direction === "write" && /^(byte|base64url)$/.test(resolved.type)) return "bytes";
      return resolved.wire === "integer" ? "number" : resolved.wire;
    case "enum":
      return enumShape(resolved);
    case "constant":
      return { values: [resolved.value] };
    case "array":
      return { items: resolved.prefix ? "any" : inside(resolved.items) };
    case "map":
      return { map: inside(resolved.values) };
    case "object":
      return objectShape(resolved, schemas);
    case "union":
      return { anyOf: resolved.variants.map(inside) };
    case "file":
      return "bytes";
    case "any":
      return resolved.object ? { map: "any" } : resolved.only === "null" ? "null" : "any";
  }
}

/** Several types of values in one list are not looked at. */
function enumShape(schema: EnumSchema): ShapeView {
  const values = schema.closed ? scalarsOf(schema) : undefined;
  if (values) return { values };
  return schema.valueKind === "mixed" ? "any" : schema.valueKind === "integer" ? "number" : schema.valueKind;
}

/** The values of a list; undefined where objects or arrays are among them. */
function scalarsOf({ members }: EnumSchema): (string | number | boolean)[] | undefined {
  const scalars = members.flatMap(({ value }) => (typeof value === "object" ? [] : [value]));
  return scalars.length === members.length ? scalars : undefined;
}

/** Of what stands for several types, all their properties are known. */
function objectShape(object: ObjectSchema, schemas: Schemas): ShapeView {
  const properties = schemas.properties(object);
  const below = schemas.isPolymorphic(object) ? schemas.allSubtypes(object).flatMap((subtype) => schemas.properties(subtype)) : [];
  const own = new Set(schemas.tags(object).map(({ property }) => property));
  const tags = [
    ...schemas.tags(object).map(({ property, values }): [string, string[]] => [property, values]),
    ...properties.flatMap((property): [string, (string | number | boolean)[]][] => {
      const schema = schemas.resolve(property.schema);
      const values = schema.kind === "constant" ? [schema.value] : schema.kind === "enum" && schema.closed ? (scalarsOf(schema) ?? []) : [];
      return values.length === 0 || own.has(property.wireName) ? [] : [[property.wireName, values]];
    }),
  ];
  return {
    // What the service alone sets is not there on the way to it, and what it never answers is not there on the way back.
    required: properties
      .filter(({ required, readOnly, mutability }) => required && !readOnly && !mutability)
      .map(({ wireName }) => wireName),
    known: [...new Set([...properties, ...below].map(({ wireName }) => wireName))],
    tags: Object.fromEntries(tags),
  };
}
