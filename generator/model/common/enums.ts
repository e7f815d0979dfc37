import type { Node } from "../../load/document.js";
import type { ConstantSchema, EnumMember, EnumSchema } from "../schema.js";
import { reportConflict } from "./conflicts.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { isObject, itemsAt, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { isWireType, type WireType } from "./scalars.js";

/** Where an enumeration gets its name if x-ms-enum does not say. */
export interface EnumName {
  name: string;
  /** True for the name of a definition, false for one made of owner and property. */
  named: boolean;
}

/** Puts an enumeration (`enum`, x-ms-enum) among the named schemas, or finds it there, and gives its name. */
export function registerEnum(context: Context, node: Node, keywords: Keywords, fallback: EnumName): string {
  const { registry } = context;
  const known = registry.nameOf(node);
  if (known !== undefined) return known;
  const given = textAt(context.document.at(node, "x-ms-enum"), "name");
  const schema = readEnum(context, node, keywords, {
    name: given ?? fallback.name,
    named: fallback.named || given !== undefined,
    definition: fallback.named,
  });
  const other = registry.schemas.get(schema.name);
  if (other?.kind === "enum" && sameValues(other, schema)) {
    merge(context, other, schema);
    registry.share(schema.name, node);
    return schema.name;
  }
  const name = registry.free(schema.name, fallback.name);
  if (schema.named && name !== schema.name) reportConflict(context, node, schema.name, name);
  registry.claim(name, node);
  registry.schemas.set(name, { ...schema, name, ...(schema.named && name !== schema.name && { givenName: schema.name }) });
  return name;
}

/** The only value of a closed enumeration of one. */
export function onlyValue(context: Context, node: Node, keywords: Keywords): ConstantSchema | undefined {
  const values = valueAt(node, "enum");
  if (!Array.isArray(values) || values.length !== 1 || !isClosed(node)) return undefined;
  const [member] = membersOf(context, node, valueKindOf(values, keywords));
  if (!member) return undefined;
  return present({
    kind: "constant" as const,
    source: context.document.source(node),
    title: textAt(node, "title"),
    value: member.value,
    valueKind: valueKindOf(values, keywords),
    enumName: textAt(context.document.at(node, "x-ms-enum"), "name"),
  });
}

/** @param called `definition`: whether null is part of what the name stands for; elsewhere the use says so. */
function readEnum(
  context: Context,
  node: Node,
  keywords: Keywords,
  { name, named, definition }: EnumName & { definition: boolean },
): EnumSchema {
  const values = valueAt(node, "enum");
  const valueKind = valueKindOf(Array.isArray(values) ? values : [], keywords);
  return present({
    kind: "enum" as const,
    source: context.document.source(node),
    nullable: definition && keywords.nullable ? (true as const) : undefined,
    name,
    named,
    clientName: textAt(node, "x-ms-client-name"),
    title: textAt(node, "title"),
    description: textAt(node, "description"),
    valueKind,
    closed: isClosed(node),
    members: membersOf(context, node, valueKind),
  });
}

/** x-ms-enum without modelAsString is closed, as is an enumeration without x-ms-enum. */
function isClosed(node: Node): boolean {
  const extension = valueAt(node, "x-ms-enum");
  return !isObject(extension) || (extension["modelAsString"] !== true && extension["modelAsExtensible"] !== true);
}

function valueKindOf(values: readonly unknown[], keywords: Keywords): WireType {
  const [type] = keywords.types;
  if (isWireType(type)) return type;
  const first = typeof values.find((value) => value !== null);
  if (first === "number") return values.every((value) => value === null || Number.isInteger(value)) ? "integer" : "number";
  return first === "boolean" ? "boolean" : "string";
}

/** The values of `enum`, then those that only x-ms-enum has; each once, with the names and descriptions of x-ms-enum. */
function membersOf(context: Context, node: Node, kind: WireType): EnumMember[] {
  const { document } = context;
  const members = new Map<string, EnumMember>();
  const plain = valueAt(node, "enum");
  for (const value of Array.isArray(plain) ? plain : []) add(members, { value, kind });
  for (const item of itemsAt(document, document.at(node, "x-ms-enum"), "values")) {
    add(members, { value: valueAt(item, "value"), kind, name: textAt(item, "name"), description: textAt(item, "description") });
  }
  return [...members.values()];
}

interface Candidate {
  value: unknown;
  kind: WireType;
  name?: string | undefined;
  description?: string | undefined;
}

function add(members: Map<string, EnumMember>, { value, kind, name, description }: Candidate): void {
  const usable = ofKind(value, kind);
  if (usable === undefined) return;
  const key = String(usable);
  const known = members.get(key);
  members.set(key, present({ name: name ?? known?.name ?? key, value: usable, description: description ?? known?.description }));
}

/** The value in the type of its enumeration: documents quote numbers, or leave the quotes off what looks like one. */
function ofKind(value: unknown, kind: WireType): string | number | boolean | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  if (kind === "string") return String(value);
  if (kind === "boolean") return typeof value === "boolean" ? value : value === "true";
  return Number.isNaN(Number(value)) ? undefined : Number(value);
}

function sameValues(one: EnumSchema, other: EnumSchema): boolean {
  const values = new Set(one.members.map((member) => member.value));
  return one.valueKind === other.valueKind && values.size === other.members.length && other.members.every(({ value }) => values.has(value));
}

/** Two places describe one enumeration: what the first leaves unsaid the second adds, and open wins over closed. */
function merge(context: Context, kept: EnumSchema, other: EnumSchema): void {
  if (kept.closed !== other.closed && kept.named && other.named) {
    const message = `"${kept.name}" is ${other.closed ? "closed" : "extensible"} here and ${kept.closed ? "closed" : "extensible"} at ${kept.source.file}:${String(kept.source.line)}; it is taken as extensible.`;
    context.diagnostics.warning("SW206", message, other.source);
    kept.closed = false;
  }
  if (kept.description === undefined && other.description !== undefined) kept.description = other.description;
  for (const member of kept.members) {
    const twin = other.members.find(({ value }) => value === member.value);
    if (member.description === undefined && twin?.description !== undefined) member.description = twin.description;
  }
}
