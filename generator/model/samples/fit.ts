import type { Document, Node } from "../../load/document.js";
import { lineOf, objectNamed, propertiesOf, type Schemas } from "../common/inheritance.js";
import { isObject } from "../common/nodes.js";
import type { EnumMember, ObjectSchema, ScalarSchema, Schema } from "../schema.js";
import type { Notes } from "./notes.js";

/** What it takes to hold a sample's values against their schemas. */
export interface Fitting {
  document: Document;
  schemas: Schemas;
  notes: Notes;
}

/** Notes where a value of a sample does not fit its schema. `what` names the value for people: `property "priority"`. */
export function checkFit(fitting: Fitting, node: Node, schema: Schema, what: string): void {
  const { value } = node;
  const actual = schema.kind === "reference" ? (fitting.schemas.get(schema.name) ?? schema) : schema;
  if (value === null) {
    if (!schema.nullable && actual.kind !== "any") note(fitting, node, `${what} is null, which its schema does not allow`);
    return;
  }
  switch (actual.kind) {
    case "object":
      checkObject(fitting, node, actual, what);
      break;
    case "map":
      if (isObject(value)) for (const key of Object.keys(value)) checkFit(fitting, fitting.document.at(node, key), actual.values, what);
      else note(fitting, node, `${what} is no object`);
      break;
    case "array":
      if (Array.isArray(value)) value.forEach((_, index) => checkFit(fitting, fitting.document.at(node, index), actual.items, what));
      else note(fitting, node, `${what} is no array`);
      break;
    case "enum":
      checkMember(fitting, node, { ...actual, type: actual.valueKind }, what);
      break;
    case "constant":
      checkMember(fitting, node, { closed: true, members: [{ name: "", value: actual.value }], type: actual.valueKind }, what);
      break;
    case "scalar":
      checkScalar(fitting, node, actual, what);
      break;
    case "union":
    case "file":
    case "any":
    case "reference":
      break;
  }
}

function checkObject(fitting: Fitting, node: Node, declared: ObjectSchema, what: string): void {
  const { value } = node;
  if (!isObject(value)) {
    note(fitting, node, `${what} is no object`);
    return;
  }
  const { document, schemas } = fitting;
  const schema = subtypeOf(schemas, declared, value);
  const more = lineOf(schemas, schema).find((member) => member.additionalProperties)?.additionalProperties;
  const properties = propertiesOf(schemas, schema);
  for (const key of Object.keys(value)) {
    const property = properties.get(key);
    const child = document.at(node, key);
    if (property) checkFit(fitting, child, property.schema, `"${key}" of "${schema.name}"`);
    else if (more) checkFit(fitting, child, more, `"${key}" of "${schema.name}"`);
    else note(fitting, child, `"${key}" is no property of "${schema.name}"`);
  }
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
  fitting: Fitting,
  node: Node,
  allowed: { closed: boolean; members: readonly EnumMember[]; type: ScalarSchema["wire"] },
  what: string,
): void {
  const { value } = node;
  if (!isOfType(value, allowed.type)) note(fitting, node, `${what} is no ${allowed.type}`);
  else if (allowed.closed && !allowed.members.some((member) => member.value === value)) {
    const values = allowed.members.map((member) => JSON.stringify(member.value)).join(", ");
    note(fitting, node, `${what} is ${JSON.stringify(value)}; the document only allows ${values}`);
  }
}

function checkScalar(fitting: Fitting, node: Node, schema: ScalarSchema, what: string): void {
  const { value } = node;
  if (!isOfType(value, schema.wire)) {
    note(fitting, node, `${what} is no ${schema.wire}`);
  } else if (typeof value === "string" && !hasFormat(value, schema.type)) {
    note(fitting, node, `${what} is ${JSON.stringify(value)}, which is no ${schema.format ?? schema.type}`);
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

function note({ document, notes }: Fitting, node: Node, message: string): void {
  notes.add("SW303", `A sample's value does not fit: ${message}`, document.source(node));
}
