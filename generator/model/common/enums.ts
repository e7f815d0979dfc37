import type { Node } from "../../load/document.js";
import type { ConstantSchema, EnumSchema } from "../schema.js";
import { reportConflict } from "./conflicts.js";
import type { Context } from "./context.js";
import { readMembers } from "./enum-members.js";
import type { Keywords } from "./keywords.js";
import { isObject, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { keyOfValue } from "./values.js";

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
  const { valueKind, members } = readMembers(context, node, keywords);
  const value = members[0]?.value;
  if (valueKind === "mixed" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")) return undefined;
  return present({
    kind: "constant" as const,
    source: context.document.source(node),
    title: textAt(node, "title"),
    value,
    valueKind,
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
  return present({
    kind: "enum" as const,
    source: context.document.source(node),
    nullable: definition && keywords.nullable ? (true as const) : undefined,
    name,
    named,
    clientName: textAt(node, "x-ms-client-name"),
    title: textAt(node, "title"),
    description: textAt(node, "description"),
    closed: isClosed(node),
    ...readMembers(context, node, keywords),
  });
}

/** x-ms-enum without modelAsString is closed, as is an enumeration without x-ms-enum. */
export function isClosed(node: Node): boolean {
  const extension = valueAt(node, "x-ms-enum");
  return !isObject(extension) || (extension["modelAsString"] !== true && extension["modelAsExtensible"] !== true);
}

function sameValues(one: EnumSchema, other: EnumSchema): boolean {
  const values = new Set(one.members.map(({ value }) => keyOfValue(value)));
  return (
    one.valueKind === other.valueKind &&
    values.size === other.members.length &&
    other.members.every(({ value }) => values.has(keyOfValue(value)))
  );
}

/** Two places describe one enumeration: what the first leaves unsaid the second adds, and open wins over closed. */
function merge(context: Context, kept: EnumSchema, other: EnumSchema): void {
  if (kept.closed !== other.closed && kept.named && other.named) {
    const message = `"${kept.name}" is ${other.closed ? "closed" : "extensible"} here and ${kept.closed ? "closed" : "extensible"} at ${kept.source.file}:${String(kept.source.line)}; it is taken as extensible.`;
    context.diagnostics.warning("SW206", message, other.source);
    kept.closed = false;
  }
  if (kept.description === undefined && other.description !== undefined) kept.description = other.description;
  const twins = new Map(other.members.map((member) => [keyOfValue(member.value), member]));
  for (const member of kept.members) {
    const twin = twins.get(keyOfValue(member.value));
    if (member.description === undefined && twin?.description !== undefined) member.description = twin.description;
  }
}
