import type { Node } from "../../load/document.js";
import type { ObjectSchema, Property, Schema, SchemaReference } from "../schema.js";
import type { Context } from "./context.js";
import { nameOfDefinition } from "./definitions.js";
import type { Keywords } from "./keywords.js";
import { destination, kindOf } from "./kinds.js";
import { entriesAt, flagAt, isObject, isReference, itemsAt, lastStep, textAt, textsAt } from "./nodes.js";
import { present } from "./present.js";
import { readProperty } from "./properties.js";
import type { Place } from "./schemas.js";
import { readAdditional, reportUnexpressed } from "./unnamed.js";
import { readXml } from "./xml.js";

/** What an object gathers from its own keywords and from the inline members of its allOf. */
interface Members {
  bases: Map<string, SchemaReference>;
  properties: Map<string, Property>;
  required: Set<string>;
  additionalProperties?: Schema;
}

/** An object, with its properties in the document's order; $ref members of allOf are bases, inline ones are merged. */
export function readObject(context: Context, node: Node, place: Place, keywords: Keywords): ObjectSchema {
  reportUnexpressed(context, node, keywords);
  return readParts(context, node, partsOf(context, node), place, keywords);
}

/** An object made of parts: inline schemas whose properties are its own, and $refs to its bases. `node` is what describes it. */
export function readParts(context: Context, node: Node, parts: readonly Node[], place: Place, keywords?: Keywords): ObjectSchema {
  const { document, registry } = context;
  const members: Members = { bases: new Map(), properties: new Map(), required: new Set() };
  for (const part of parts) for (const name of textsAt(part, "required") ?? []) members.required.add(name);
  for (const part of parts) readPart(context, part, place, members);
  const missing = [...members.required].filter((name) => !members.properties.has(name));
  if (missing.length > 0) registry.requiredElsewhere.set(place.name, new Set(missing));
  const discriminator = keywords?.discriminator;
  return present({
    kind: "object" as const,
    source: document.source(node),
    name: place.name,
    clientName: textAt(node, "x-ms-client-name"),
    title: textAt(node, "title"),
    description: textAt(node, "description"),
    nullable: keywords?.nullable ? (true as const) : undefined,
    deprecated: flagAt(node, "deprecated"),
    bases: [...members.bases.values()],
    properties: [...members.properties.values()],
    additionalProperties: members.additionalProperties,
    discriminator: discriminator && { property: discriminator.property, subtypes: [] },
    discriminatorValue: textAt(node, "x-ms-discriminator-value"),
    azureResource: flagAt(node, "x-ms-azure-resource"),
    external: flagAt(node, "x-ms-external"),
    xml: readXml(document, node),
  });
}

/** The object itself after the inline members of its allOf, and theirs; $ref members stay as they are. In the document's order. */
function partsOf(context: Context, node: Node): Node[] {
  const parts: Node[] = [];
  const waiting = [node];
  // What an alias stands for is merged once.
  const seen = new Set<unknown>();
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (seen.has(part.value)) continue;
    seen.add(part.value);
    parts.push(part);
    if (!isReference(part)) for (const member of itemsAt(context.document, part, "allOf").reverse()) waiting.push(member);
  }
  return [...parts.slice(1), node];
}

function readPart(context: Context, part: Node, place: Place, members: Members): void {
  if (isReference(part)) {
    readBase(context, part, members);
    return;
  }
  for (const [wireName, property] of entriesAt(context.document, part, "properties")) {
    members.properties.set(wireName, readProperty(context, property, wireName, members.required.has(wireName), place));
  }
  const more = readAdditional(context, part, place);
  if (more) members.additionalProperties = more;
}

/** A base that is an object is inherited from; one that is a map only says what other properties hold. */
function readBase(context: Context, reference: Node, members: Members): void {
  const { document, dialect, diagnostics } = context;
  const target = destination(context, reference);
  if (!isObject(target.value) || isReference(target)) return;
  const source = document.source(reference);
  const kind = kindOf(context, target, dialect.keywords(context, target));
  if (kind === "object") {
    const name = nameOfDefinition(context, target);
    members.bases.set(name, { kind: "reference", source, name });
  } else if (kind === "map") {
    members.additionalProperties ??= readAdditional(context, target, { name: lastStep(target), required: false, depth: 0 }) ?? {
      kind: "any",
      source,
    };
  } else if (kind !== "any") {
    diagnostics.warning(
      "SW209",
      `An object cannot inherit from "${lastStep(target)}", which is no object; this part of allOf has no effect.`,
      source,
    );
  }
}
