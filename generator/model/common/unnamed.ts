import type { Node } from "../../load/document.js";
import type { AnySchema, ArraySchema, ConstantSchema, FileSchema, MapSchema, ScalarSchema, Schema, UnionSchema } from "../schema.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { additionalKey, wireTypeOf, type SchemaKind } from "./kinds.js";
import { nameBelow } from "./names.js";
import { flagAt, has, isObject, itemsAt, numberAt, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { isWireType, readScalar } from "./scalars.js";
import { readSchema, type Place } from "./schemas.js";
import { readUnion } from "./unions.js";
import { readXml } from "./xml.js";

/** Schemas that need no name, though a definition gives them one. */
export type Unnamed = ArraySchema | MapSchema | ScalarSchema | ConstantSchema | UnionSchema | FileSchema | AnySchema;

export function readUnnamed(
  context: Context,
  node: Node,
  place: Place,
  keywords: Keywords,
  kind: Exclude<SchemaKind, "object" | "enum">,
): Unnamed {
  const source = context.document.source(node);
  reportUnexpressed(context, node, keywords);
  switch (kind) {
    case "array":
      return readArray(context, node, place);
    case "map":
      return readMap(context, node, place);
    case "scalar": {
      const wire = wireTypeOf(node, keywords);
      return readScalar(context, node, isWireType(wire) ? wire : "string", keywords);
    }
    case "constant":
      return readConstant(context, node, keywords);
    case "union":
      return readUnion(context, node, place, keywords);
    case "file":
      return { kind: "file", source };
    case "any":
      return readAny(context, node, keywords);
  }
}

/** Warns of keywords that say more about the values than the code model can. */
export function reportUnexpressed({ document, diagnostics }: Context, node: Node, keywords: Keywords): void {
  for (const keyword of keywords.unexpressed) {
    const message = `"${keyword}" cannot be expressed; the schema is taken without it.`;
    diagnostics.warning("SW209", message, document.source(node, keyword));
  }
}

/** What properties beside the declared ones hold (additionalProperties); undefined where the document does not allow or mention them. */
export function readAdditional(context: Context, node: Node, place: Place): Schema | undefined {
  const key = additionalKey(node);
  const more = key === undefined ? undefined : valueAt(node, key);
  if (key === undefined || (more !== true && !isObject(more))) return undefined;
  const at = context.document.at(node, key);
  if (more === true) return { kind: "any", source: context.document.source(at) };
  return readMember(context, at, { name: nameBelow(place.name, "value"), required: false, depth: place.depth + 1 });
}

/** An item of an array or a value of a map: what XML calls it stands with it, there being no property to say it. */
function readMember(context: Context, node: Node, place: Place): Schema {
  const schema = readSchema(context, node, place);
  const xml = readXml(context.document, node);
  return xml ? { ...schema, xml } : schema;
}

function readArray(context: Context, node: Node, place: Place): ArraySchema {
  const { document } = context;
  const below = { name: nameBelow(place.name, "item"), required: false, depth: place.depth + 1 };
  // Items that differ by their position: a list of schemas is how JSON Schema said it before prefixItems.
  const isList = Array.isArray(valueAt(node, "items"));
  const prefix = itemsAt(document, node, isList ? "items" : "prefixItems").map((item, index) =>
    readMember(context, item, { ...below, name: nameBelow(place.name, `item ${String(index + 1)}`), required: true }),
  );
  const rest = isList ? "additionalItems" : "items";
  return present({
    kind: "array" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    items: has(node, rest) ? readMember(context, document.at(node, rest), below) : { kind: "any" as const, source: document.source(node) },
    prefix: prefix.length > 0 ? prefix : undefined,
    minItems: numberAt(node, "minItems"),
    maxItems: numberAt(node, "maxItems"),
    uniqueItems: flagAt(node, "uniqueItems"),
    xml: readXml(document, node),
  });
}

function readMap(context: Context, node: Node, place: Place): MapSchema {
  const source = context.document.source(node);
  return present({
    kind: "map" as const,
    source,
    title: textAt(node, "title"),
    values: readAdditional(context, node, place) ?? { kind: "any" as const, source },
  });
}

function readConstant({ document }: Context, node: Node, keywords: Keywords): ConstantSchema | AnySchema {
  const source = document.source(node);
  const value = keywords.constant?.value;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return { kind: "any", source };
  const type = typeof value as "string" | "number" | "boolean";
  const valueKind = Number.isInteger(value) ? ("integer" as const) : type;
  return present({ kind: "constant" as const, source, title: textAt(node, "title"), value, valueKind });
}

function readAny({ document }: Context, node: Node, keywords: Keywords): AnySchema {
  return present({
    kind: "any" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    object: keywords.types.includes("object") ? (true as const) : undefined,
    only: keywords.onlyNull ? ("null" as const) : undefined,
  });
}
