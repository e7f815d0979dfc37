import type { Node } from "../../load/document.js";
import type { Discriminator, Schema, UnionSchema } from "../schema.js";
import { alternativesOf, hasChoices, isEmptyPart, type Alternative } from "./choices.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { nameBelow } from "./names.js";
import { entriesAt, isObject, isReference, lastStep, textAt, valueAt } from "./nodes.js";
import { readParts } from "./objects.js";
import { present } from "./present.js";
import { readSchema, type Place } from "./schemas.js";

/** oneOf and anyOf, and a list of types: one of several. */
export function readUnion(context: Context, node: Node, place: Place, keywords: Keywords): UnionSchema {
  const { document } = context;
  const variants =
    hasChoices(context, node) && isComposed(node) ? readComposed(context, node, place) : readVariants(context, node, place, keywords);
  return present({
    kind: "union" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    variants,
    discriminator: readDiscriminator(context, variants, keywords),
  });
}

function readVariants(context: Context, node: Node, place: Place, keywords: Keywords): Schema[] {
  if (keywords.variants.length === 0) return keywords.types.map((type) => readNarrowed(context, node, place, type));
  return keywords.variants.map((member, index): Schema => {
    const below = { name: variantName(context, place.name, member, index), required: false, depth: place.depth + 1 };
    return readSchema(context, member, below);
  });
}

/** The schema as it is for values of one of its types. */
function readNarrowed(context: Context, node: Node, place: Place, type: string): Schema {
  const narrowed = {
    ...node,
    // An object gets a name of its own, which is not that of the union.
    pointer: `${node.pointer}/type:${type}`,
    value: { ...(isObject(node.value) ? node.value : {}), type, nullable: false },
  };
  return readSchema(context, narrowed, { name: nameBelow(place.name, type), required: false, depth: place.depth + 1 });
}

function isComposed(node: Node): boolean {
  return isObject(node.value) && ("allOf" in node.value || "properties" in node.value);
}

/** An object that leaves a choice is a union of objects, each with the properties that all have and those of what was chosen. */
function readComposed(context: Context, node: Node, place: Place): Schema[] {
  const { document, diagnostics } = context;
  const found = alternativesOf(context, node);
  if (!found) {
    diagnostics.warning(
      "SW209",
      "There are too many ways to fit this schema; it is taken without its oneOf and anyOf.",
      document.source(node),
    );
    return [readAlternative(context, node, { parts: [node], chosen: [] }, { ...place, name: nameBelow(place.name, "object") })];
  }
  return found.map((alternative, index) => {
    const name = alternative.chosen.reduce((owner, member) => variantName(context, owner, member, index), place.name);
    return readAlternative(context, node, alternative, { ...place, name });
  });
}

function readAlternative(context: Context, node: Node, { parts, chosen }: Alternative, place: Place): Schema {
  const { registry, document } = context;
  const [only, ...others] = parts.filter((part) => !isEmptyPart(part));
  if (only && others.length === 0 && isReference(only)) return readSchema(context, only, place);
  const own: Node = { ...node, pointer: `${node.pointer}/${chosen.map(({ pointer }) => pointer).join("+")}` };
  let name = registry.nameOf(own);
  if (name === undefined) {
    name = registry.free(place.name, `${place.name}Object`);
    registry.claim(name, own);
    registry.schemas.set(name, readParts(context, node, parts, { ...place, name }));
  }
  return { kind: "reference", source: document.source(chosen[0] ?? node), name };
}

/** Names a variant after its title, what it refers to, the value that marks it, or its place. */
function variantName(context: Context, owner: string, member: Node, index: number): string {
  const reference = textAt(member, "$ref");
  const target = reference === undefined ? undefined : lastStep({ value: undefined, file: "", pointer: reference.replace(/^[^#]*#/, "") });
  return nameBelow(owner, textAt(member, "title") ?? target ?? mark(context, member) ?? `option ${String(index + 1)}`);
}

/** The text that a property always has. */
function mark({ document }: Context, member: Node): string | undefined {
  for (const [, property] of entriesAt(document, member, "properties")) {
    const values = valueAt(property, "enum");
    const only = textAt(property, "const") ?? (Array.isArray(values) && values.length === 1 ? (values[0] as unknown) : undefined);
    if (typeof only === "string" && only !== "") return only;
  }
  return undefined;
}

function readDiscriminator(context: Context, variants: readonly Schema[], keywords: Keywords): Discriminator | undefined {
  const { document, tagged } = context;
  const { discriminator: given } = keywords;
  if (!given) return undefined;
  const discriminator: Discriminator = { property: given.property, subtypes: [] };
  tagged.push({ discriminator, variants, mapping: given.mapping });
  for (const { value, target } of given.mapping) {
    if (document.resolve(target).value !== undefined) continue;
    const message = `The discriminator value "${value}" is mapped to a schema that is not there.`;
    context.diagnostics.warning("SW207", message, document.source(target));
  }
  return discriminator;
}
