import type { Node } from "../../load/document.js";
import type { Schema, SchemaReference } from "../schema.js";
import type { Context } from "./context.js";
import { nameOfDefinition } from "./definitions.js";
import { onlyValue, registerEnum } from "./enums.js";
import { checkExtensions } from "./extensions.js";
import type { Keywords } from "./keywords.js";
import { destination, kindOf, wrapped } from "./kinds.js";
import { flagAt, has, isObject, isReference, valueAt } from "./nodes.js";
import { readObject } from "./objects.js";
import { readUnnamed } from "./unnamed.js";

/** Where a schema is used. */
export interface Place {
  /** Name for what needs one and has none: owner and property. */
  name: string;
  /** Whether a value must be there: a required enumeration of one value is a constant. */
  required: boolean;
  /** How many schemas are around this one, not counting those behind a $ref. */
  depth: number;
}

/** Deeper than any document that a person wrote, and far from the end of the stack. */
const deepest = 100;

/** The schema at a place of use. What has a name of its own becomes a reference; what stands beside a $ref is about the use alone. */
export function readSchema(context: Context, node: Node, place: Place): Schema {
  const { document } = context;
  if (node.value === false) return { kind: "any", source: document.source(node), only: "never" };
  if (!isObject(node.value)) return { kind: "any", source: document.source(node) };
  if (isReference(node)) return readReference(context, node, node, place);
  if (place.depth > deepest) return tooDeep(context, node);
  checkExtensions(context, node);
  const keywords = context.dialect.keywords(context, node);
  const inner = wrapped(context, node, keywords);
  if (inner) {
    if (isReference(inner)) return readReference(context, inner, node, place);
    const schema = readSchema(context, inner, { ...place, depth: place.depth + 1 });
    return keywords.nullable ? { ...schema, nullable: true } : schema;
  }
  const schema = placed(context, node, place, keywords);
  if (keywords.nullable) schema.nullable = true;
  if (flagAt(node, "deprecated")) schema.deprecated = true;
  return schema;
}

function placed(context: Context, node: Node, place: Place, keywords: Keywords): Schema {
  const kind = kindOf(context, node, keywords);
  if (kind === "enum") {
    return (
      (place.required ? onlyValue(context, node, keywords) : undefined) ??
      referenceTo(context, node, registerEnum(context, node, keywords, { name: place.name, named: false }))
    );
  }
  if (kind === "object") return referenceTo(context, node, hoist(context, node, place, keywords));
  return readUnnamed(context, node, place, keywords, kind);
}

/** Gives an inline object a name and a place among the named schemas. */
function hoist(context: Context, node: Node, place: Place, keywords: Keywords): string {
  const { registry } = context;
  const known = registry.nameOf(node) ?? registry.nameOfValue(node);
  if (known !== undefined) return known;
  const name = registry.free(place.name);
  registry.claim(name, node);
  const schema = readObject(context, node, { ...place, name }, keywords);
  delete schema.nullable;
  registry.schemas.set(name, schema);
  return name;
}

function referenceTo(context: Context, node: Node, name: string): SchemaReference {
  return { kind: "reference", source: context.document.source(node), name };
}

/** `use` is the node that carries the siblings: the one with the $ref, or the one around it. */
function readReference(context: Context, reference: Node, use: Node, place: Place): Schema {
  const { document, dialect } = context;
  const target = destination(context, reference);
  const source = document.source(use);
  if (!isObject(target.value) || isReference(target)) return { kind: "any", source };
  const keywords = dialect.keywords(context, target);
  const only = place.required ? onlyValue(context, target, keywords) : undefined;
  const schema: Schema = only ? { ...only, source } : { kind: "reference", source, name: nameOfDefinition(context, target) };
  if (schema.kind === "reference" && has(use, "allOf")) schema.allOf = true;
  if (isNullable(context, reference, use, target)) schema.nullable = true;
  if (flagAt(use, "deprecated")) schema.deprecated = true;
  return schema;
}

/** A sibling decides; without one, what the target says of itself. */
function isNullable(context: Context, reference: Node, use: Node, target: Node): boolean {
  const sibling = valueAt(use, "x-nullable") ?? valueAt(reference, "x-nullable");
  if (typeof sibling === "boolean") return sibling;
  return [use, context.document.resolve(reference), target].some((node) => context.dialect.keywords(context, node).nullable);
}

function tooDeep({ document, diagnostics }: Context, node: Node): Schema {
  const message = `Schemas are nested more than ${String(deepest)} levels deep here, and any value is taken; give the inner ones names of their own in the definitions.`;
  diagnostics.slip("SW209", message, document.source(node));
  return { kind: "any", source: document.source(node) };
}
