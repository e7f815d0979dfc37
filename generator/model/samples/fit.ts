import type { Document, Node } from "../../load/document.js";
import { lineOf, objectNamed, propertiesOf, type Schemas } from "../common/inheritance.js";
import { isObject } from "../common/nodes.js";
import type { EnumMember, EnumSchema, ObjectSchema, Property, ScalarSchema, Schema } from "../schema.js";
import type { Notes } from "./notes.js";

/** What it takes to hold a document's samples against its schemas. */
export interface Fitting {
  document: Document;
  schemas: Schemas;
  notes: Notes;
  /** What each type declares, gathered once. */
  declared: Map<ObjectSchema, Declared>;
}

interface Declared {
  properties: ReadonlyMap<string, Property>;
  /** Schema of properties beside these. */
  more: Schema | undefined;
}

/** A value on its way through a sample: `keys` lead to it from `root`. Nodes are only made for what is noted. */
interface Walk {
  fitting: Fitting;
  root: Node;
  keys: (string | number)[];
}

/** What people call a value: a property of a type, or what `name` says. */
interface Called {
  name: string;
  owner?: string;
}

/** Notes where a value of a sample does not fit its schema. `what` names the value for people: `the body`. */
export function checkFit(fitting: Fitting, node: Node, schema: Schema, what: string): void {
  check({ fitting, root: node, keys: [] }, node.value, schema, { name: what });
}

function check(walk: Walk, value: unknown, schema: Schema, called: Called): void {
  const actual = schema.kind === "reference" ? (walk.fitting.schemas.get(schema.name) ?? schema) : schema;
  if (value === null) {
    if (!schema.nullable && actual.kind !== "any") note(walk, called, "is null, which its schema does not allow");
    return;
  }
  switch (actual.kind) {
    case "object":
      if (isObject(value)) checkObject(walk, value, actual);
      else note(walk, called, "is no object");
      break;
    case "map":
      if (isObject(value)) for (const key of Object.keys(value)) below(walk, key, value[key], actual.values, called);
      else note(walk, called, "is no object");
      break;
    case "array":
      if (Array.isArray(value)) value.forEach((item, index) => below(walk, index, item, actual.items, called));
      else note(walk, called, "is no array");
      break;
    case "enum":
      checkMember(walk, value, { ...actual, type: actual.valueKind }, called);
      break;
    case "constant":
      checkMember(walk, value, { closed: true, members: [{ name: "", value: actual.value }], type: actual.valueKind }, called);
      break;
    case "scalar":
      checkScalar(walk, value, actual, called);
      break;
    case "union":
    case "file":
    case "any":
    case "reference":
      break;
  }
}

function below(walk: Walk, key: string | number, value: unknown, schema: Schema, called: Called): void {
  walk.keys.push(key);
  check(walk, value, schema, called);
  walk.keys.pop();
}

function checkObject(walk: Walk, value: Readonly<Record<string, unknown>>, base: ObjectSchema): void {
  const schema = subtypeOf(walk.fitting.schemas, base, value);
  const { properties, more } = declaredBy(walk.fitting, schema);
  for (const key of Object.keys(value)) {
    const expected = properties.get(key)?.schema ?? more;
    if (expected) below(walk, key, value[key], expected, { name: key, owner: schema.name });
    else noteStranger(walk, key, schema);
  }
}

function declaredBy({ schemas, declared }: Fitting, schema: ObjectSchema): Declared {
  let known = declared.get(schema);
  if (!known) {
    const more = lineOf(schemas, schema).find((member) => member.additionalProperties)?.additionalProperties;
    declared.set(schema, (known = { properties: propertiesOf(schemas, schema), more }));
  }
  return known;
}

/** The type that the discriminator of a value names; the declared one where it names none that is known. */
export function subtypeOf(schemas: Schemas, declared: ObjectSchema, value: Readonly<Record<string, unknown>>): ObjectSchema {
  let schema = declared;
  for (let level = 0; level < 100; level++) {
    const { discriminator } = schema;
    const mark = discriminator && Object.hasOwn(value, discriminator.property) ? value[discriminator.property] : undefined;
    const name = discriminator?.subtypes.find((subtype) => subtype.value === mark)?.schema.name;
    const next = name === undefined ? undefined : objectNamed(schemas, name);
    if (!next || next === schema) return schema;
    schema = next;
  }
  return schema;
}

function checkMember(
  walk: Walk,
  value: unknown,
  allowed: { closed: boolean; members: readonly EnumMember[]; type: EnumSchema["valueKind"] },
  called: Called,
): void {
  if (allowed.type !== "mixed" && !isOfType(value, allowed.type)) note(walk, called, `is no ${allowed.type}`);
  else if (allowed.closed && !allowed.members.some((member) => isSame(member.value, value))) {
    const values = allowed.members.map((member) => JSON.stringify(member.value)).join(", ");
    note(walk, called, `is ${JSON.stringify(value)}; the document only allows ${values}`);
  }
}

function isSame(member: EnumMember["value"], value: unknown): boolean {
  return member === value || (typeof member === "object" && JSON.stringify(member) === JSON.stringify(value));
}

function checkScalar(walk: Walk, value: unknown, schema: ScalarSchema, called: Called): void {
  if (!isOfType(value, schema.wire)) note(walk, called, `is no ${schema.wire}`);
  else if (typeof value === "string" && !hasFormat(value, schema.type)) {
    note(walk, called, `is ${JSON.stringify(value)}, which is no ${schema.format ?? schema.type}`);
  }
}

function isOfType(value: unknown, type: ScalarSchema["wire"]): boolean {
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

const dateTypes: readonly string[] = ["date", "date-time", "date-time-rfc1123"];

function hasFormat(text: string, type: ScalarSchema["type"]): boolean {
  if (dateTypes.includes(type)) return !Number.isNaN(Date.parse(text));
  if (type === "duration") return /^[-+]?P(?=.)(\d+(\.\d+)?[YMWD])*(T(\d+(\.\d+)?[HMS])+)?$/.test(text);
  if (type === "int64-string") return /^-?\d+$/.test(text);
  if (type === "byte") return /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  if (type === "base64url") return /^[A-Za-z0-9_-]*={0,2}$/.test(text);
  return true;
}

function note({ fitting: { document, notes }, root, keys }: Walk, { name, owner }: Called, problem: string): void {
  const what = owner === undefined ? name : `"${name}" of "${owner}"`;
  notes.add("SW303", `A sample's value does not fit: ${what} ${problem}`, document.source(document.at(root, ...keys)));
}

function noteStranger({ fitting: { document, notes }, root, keys }: Walk, key: string, { name }: ObjectSchema): void {
  const place = document.source(document.at(root, ...keys, key));
  notes.add("SW303", `A sample's value does not fit: "${key}" is no property of "${name}"`, place);
}
