import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { hasChoices } from "./choices.js";
import { derivedFrom } from "./derived.js";
import { has, isObject, isReference, itemsAt, keyOf, textAt, textsAt, valueAt } from "./nodes.js";
import { fileFormats, isWireType, typeOfFormat } from "./scalars.js";

export type SchemaKind = "object" | "map" | "enum" | "array" | "scalar" | "constant" | "union" | "file" | "any";

/** What a schema object describes; decided from its keywords alone, without looking at what it refers to. */
export function kindOf(context: Context, node: Node, keywords: Keywords): SchemaKind {
  if (keywords.file) return "file";
  if (keywords.constant) return "constant";
  const values = valueAt(node, "enum");
  // An enumeration of nothing but `null` lists no value: only the type counts.
  if (Array.isArray(values) && values.some((value) => value !== null)) return "enum";
  const hasShape = hasMembers(node, "properties") || has(node, "allOf") || keywords.discriminator !== undefined;
  if (keywords.variants.length > 0 && !hasMembers(node, "properties") && !has(node, "allOf")) return "union";
  if (hasChoices(context, node)) return "union";
  if (keywords.types.length > 1) return "union";
  const [type] = keywords.types;
  if (type === "array" || (type === undefined && (has(node, "items") || has(node, "prefixItems")))) return "array";
  if (type === "object" || (type === undefined && (hasShape || has(node, "properties") || additionalKey(node) !== undefined))) {
    return objectKind(context, node, hasShape);
  }
  if (isWireType(wireTypeOf(node, keywords))) return "scalar";
  const format = textAt(node, "format");
  return type === undefined && format !== undefined && fileFormats.has(format) ? "file" : "any";
}

function objectKind(context: Context, node: Node, hasShape: boolean): SchemaKind {
  if (textAt(node, "format") === "file") return "file";
  if (hasShape) return "object";
  const more = valueAt(node, additionalKey(node) ?? "");
  if (more === true || isObject(more)) return "map";
  if (more === false || has(node, "x-ms-azure-resource") || has(node, "x-ms-discriminator-value")) return "object";
  return derivedFrom(context, node).length > 0 ? "object" : "any";
}

/** The keyword that says what properties beside the declared ones hold; OpenAPI 3.1 has two for it. */
export function additionalKey(node: Node): string | undefined {
  return ["additionalProperties", "unevaluatedProperties"].find((key) => has(node, key));
}

/** The JSON type of a scalar; from the format, or the keywords that only texts have, where the document leaves the type out. */
export function wireTypeOf(node: Node, keywords: Keywords): string | undefined {
  const [type] = keywords.types;
  if (type !== undefined) return type;
  const format = textAt(node, "format");
  if (format !== undefined) return typeOfFormat(format);
  return has(node, "pattern") || has(node, "minLength") || has(node, "maxLength") ? "string" : undefined;
}

/**
 * Where a schema says nothing but "what that one says" (a single $ref in allOf, or a single variant beside `null`): that one.
 * Both are how authors write siblings of a $ref.
 */
export function wrapped(context: Context, node: Node, keywords: Keywords): Node | undefined {
  if (hasMembers(node, "properties") || isObject(valueAt(node, additionalKey(node) ?? "")) || keywords.discriminator) return undefined;
  const members = itemsAt(context.document, node, "allOf");
  const [member] = members;
  if (member && (textsAt(node, "required") ?? []).length > 0 && !isPlain(context.document.resolve(member))) return undefined;
  if (members.length === 1 && keywords.variants.length === 0 && member && isReference(member)) return member;
  const [variant] = keywords.variants;
  return members.length === 0 && keywords.variants.length === 1 ? variant : undefined;
}

/** Where a $ref leads in the end, past definitions that only pass on another one that is no object (an object would inherit). */
export function destination(context: Context, reference: Node): Node {
  const { destinations } = context;
  const passed = new Map<string, Node>();
  let target = context.document.resolve(reference);
  while (!passed.has(keyOf(target))) {
    const known = destinations.get(target);
    passed.set(keyOf(target), target);
    const next = known ?? passedOn(context, target);
    if (!next) break;
    target = next;
    if (known) break;
  }
  for (const node of passed.values()) destinations.set(node, target);
  return target;
}

/** The definition that this one does nothing but pass on; undefined where it says something itself. */
function passedOn(context: Context, node: Node): Node | undefined {
  const inner = wrapped(context, node, context.dialect.keywords(context, node));
  if (!inner || !isReference(inner)) return undefined;
  const next = context.document.resolve(inner);
  return has(node, "allOf") && kindOf(context, next, context.dialect.keywords(context, next)) === "object" ? undefined : next;
}

/** What a schema at a place of use describes, $refs followed. */
export function kindBehind(context: Context, node: Node): SchemaKind {
  const keywords = context.dialect.keywords(context, node);
  const inner = isReference(node) ? node : wrapped(context, node, keywords);
  if (!inner) return kindOf(context, node, keywords);
  const target = destination(context, inner);
  return kindOf(context, target, context.dialect.keywords(context, target));
}

/** Whether a schema says by itself that it is no object, so that nothing can be required of it. */
function isPlain(node: Node): boolean {
  const type = textAt(node, "type");
  return type !== undefined && type !== "object";
}

function hasMembers(node: Node, key: string): boolean {
  const value = valueAt(node, key);
  return isObject(value) && Object.keys(value).length > 0;
}
