import type { Node } from "../../load/document.js";
import type { Discriminator, Schema, UnionSchema } from "../schema.js";
import type { Context } from "./context.js";
import { nameOfDefinition } from "./definitions.js";
import type { Keywords } from "./keywords.js";
import { destination } from "./kinds.js";
import { nameBelow } from "./names.js";
import { isObject, keyOf, lastStep, textAt } from "./nodes.js";
import { present } from "./present.js";
import { readSchema, type Place } from "./schemas.js";

/** oneOf and anyOf, and a list of types: one of several. A value that fits several variants of anyOf is read as the first that it fits. */
export function readUnion(context: Context, node: Node, place: Place, keywords: Keywords): UnionSchema {
  const { document } = context;
  const members = keywords.variants.length > 0 ? keywords.variants : keywords.types.map((type) => narrowed(node, type));
  const variants = members.map((member, index): Schema => {
    const title = isObject(member.value) ? textAt(member, "title") : undefined;
    const below = { name: nameBelow(place.name, title ?? `option ${String(index + 1)}`), required: false, depth: place.depth + 1 };
    return readSchema(context, member, below);
  });
  return present({
    kind: "union" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    variants,
    discriminator: readUnionDiscriminator(context, node, keywords),
  });
}

/** The schema as it is for values of one of its types. Two of them at one place never claim a name: only objects are hoisted. */
function narrowed(node: Node, type: string): Node {
  return { ...node, value: { ...(isObject(node.value) ? node.value : {}), type, nullable: false } };
}

function readUnionDiscriminator(context: Context, node: Node, keywords: Keywords): Discriminator | undefined {
  const { document } = context;
  const { discriminator } = keywords;
  if (!discriminator) return undefined;
  const source = document.source(document.at(node, "discriminator"));
  const mapped = new Map(discriminator.mapping.map(({ value, target }) => [keyOf(document.resolve(target)), value]));
  const subtypes = keywords.variants.flatMap((variant) => {
    const target = destination(context, variant);
    if (keyOf(target) === keyOf(variant)) return [];
    const value = mapped.get(keyOf(target)) ?? textAt(target, "x-ms-discriminator-value") ?? lastStep(target);
    return [{ value, schema: { kind: "reference" as const, source, name: nameOfDefinition(context, target) } }];
  });
  return { property: discriminator.property, subtypes };
}
