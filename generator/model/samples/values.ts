import { lineOf, objectNamed, propertiesOf, type Schemas } from "../common/inheritance.js";
import type { ArraySchema, Constraints, ObjectSchema, Property, ScalarSchema, Schema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";

/** What a made value is for. */
export interface Purpose {
  /** Name of the property or parameter that gets it. */
  name: string;
  /** What the service alone sets is not sent. */
  direction: "request" | "response";
}

/** Texts by what they mean; the same on every run. */
const texts: Readonly<Partial<Record<ScalarSchema["type"], string>>> = {
  char: "a",
  uuid: "00000000-0000-0000-0000-000000000000",
  uri: "https://service.example.com/resource",
  "arm-id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/group/providers/Example.Provider/resources/resource",
  "odata-query": "name eq 'name'",
  duration: "PT1H",
  time: "12:30:00",
  date: "2024-01-01",
  "date-time": "2024-01-01T12:30:00Z",
  "date-time-rfc1123": "Mon, 01 Jan 2024 12:30:00 GMT",
  byte: "Ynl0ZXM=",
  base64url: "Ynl0ZXM",
  "int64-string": "1",
};

/** One value in the making. */
interface Making {
  schemas: Schemas;
  direction: Purpose["direction"];
  /** How many values it may still hold: schemas that require each other twice over would fill the memory otherwise. */
  left: number;
}

/** Deeper, a made value ends in an empty object. */
const deepest = 30;

/** A value that fits the schema, with as little as possible: required properties, no items. Deterministic. */
export function makeValue(schemas: Schemas, schema: Schema, { name, direction }: Purpose): JsonValue {
  return make({ schemas, direction, left: 2000 }, schema, name, []);
}

/** `around`: names of the schemas that the value is inside of. */
function make(making: Making, schema: Schema, name: string, around: readonly string[]): JsonValue {
  switch (schema.kind) {
    case "reference": {
      const actual = making.schemas.get(schema.name);
      if (!actual) return {};
      if (around.includes(schema.name) || around.length > deepest || making.left <= 0) return schema.nullable ? null : {};
      return make(making, actual, name, [...around, schema.name]);
    }
    case "object":
      return makeObject(making, schema, around);
    case "array":
      return makeArray(making, schema, name, around);
    case "enum":
      return schema.members[0]?.value ?? null;
    case "constant":
      return schema.value;
    case "scalar":
      return makeScalar(schema, name);
    case "union": {
      const [first] = schema.variants;
      return first ? make(making, first, name, around) : {};
    }
    case "file":
      return "bytes";
    case "map":
    case "any":
      return {};
  }
}

function makeArray(making: Making, { minItems = 0, items }: ArraySchema, name: string, around: readonly string[]): JsonValue[] {
  const length = making.left > 0 ? Math.min(minItems, 10) : 0;
  making.left -= length;
  return Array.from({ length }, () => make(making, items, name, around));
}

function makeObject(making: Making, declared: ObjectSchema, around: readonly string[]): JsonValue {
  const { schema, marks } = concrete(making.schemas, declared);
  const value = Object.create(null) as Record<string, JsonValue>;
  for (const [wireName, property] of propertiesOf(making.schemas, schema)) {
    const mark = marks.get(wireName);
    if (mark === undefined && !isNeeded(property, making.direction)) continue;
    making.left--;
    value[wireName] = mark ?? property.default ?? make(making, property.schema, wireName, around);
  }
  return value;
}

function isNeeded(property: Property, direction: Purpose["direction"]): boolean {
  const sent = direction === "response" || !property.readOnly;
  const read = direction === "request" || !property.mutability || property.mutability.includes("read");
  return property.required && sent && read;
}

/** The first type that a polymorphic one can be, with the values that mark it at every level. */
function concrete(schemas: Schemas, declared: ObjectSchema): { schema: ObjectSchema; marks: Map<string, string> } {
  const marks = new Map<string, string>();
  let schema = declared;
  for (let level = 0; level < 100; level++) {
    const [first] = schema.discriminator?.subtypes ?? [];
    const next = first && objectNamed(schemas, first.schema.name);
    if (!next || !schema.discriminator) break;
    marks.set(schema.discriminator.property, first.value);
    schema = next;
  }
  for (const base of lineOf(schemas, schema)) {
    if (base.discriminator && schema.discriminatorValue !== undefined && !marks.has(base.discriminator.property)) {
      marks.set(base.discriminator.property, schema.discriminatorValue);
    }
  }
  return { schema, marks };
}

function makeScalar(schema: ScalarSchema, name: string): JsonValue {
  if (schema.wire === "boolean") return true;
  if (schema.wire === "integer" || schema.wire === "number") return makeNumber(schema, schema.constraints ?? {});
  return texts[schema.type] ?? makeText(name, schema.constraints ?? {});
}

function makeNumber({ type }: ScalarSchema, { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Constraints): number {
  if (type === "unixtime") return 1704112200;
  const from = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const to = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - 1);
  const value = from !== undefined && from > 1 ? from : to !== undefined && to < 1 ? to : 1;
  return multipleOf === undefined || value % multipleOf === 0 ? value : Math.ceil(value / multipleOf) * multipleOf;
}

/** The name itself where it fits; else the simplest text that does, as far as simple texts go. */
function makeText(name: string, { minLength = 0, maxLength = Infinity, pattern }: Constraints): string {
  const plain = name.replace(/[^A-Za-z0-9]/g, "") || "text";
  const candidates = [plain, plain.toLowerCase(), "a", "1", "A1", "a1-b2", "1.0", "a.b", "/a/b"].map((text) =>
    fitted(text, minLength, maxLength),
  );
  return candidates.find((text) => matches(text, pattern)) ?? fitted(plain, minLength, maxLength);
}

function fitted(text: string, minLength: number, maxLength: number): string {
  const wanted = Math.min(minLength, 1024);
  return text.padEnd(wanted, text).slice(0, Math.max(maxLength, 0));
}

/** A pattern from a stranger is only tried where it cannot take long: on a short text, with few repetitions, and none inside another. */
function matches(text: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  const repetitions = pattern.match(/[*+?{]/g)?.length ?? 0;
  if (text.length > 32 || repetitions > 5 || /\)[*+?{]/.test(pattern)) return false;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
