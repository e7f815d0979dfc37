import type { Node } from "../../load/document.js";
import type { AnySchema, ArraySchema, ConstantSchema, FileSchema, MapSchema, ScalarSchema, UnionSchema } from "../schema.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { wireTypeOf, type SchemaKind } from "./kinds.js";
import { nameBelow } from "./names.js";
import { flagAt, has, isObject, numberAt, textAt, valueAt } from "./nodes.js";
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
export function readAdditional(context: Context, node: Node, place: Place): MapSchema["values"] | undefined {
  const more = valueAt(node, "additionalProperties");
  if (more === true) return { kind: "any", source: context.document.source(context.document.at(node, "additionalProperties")) };
  if (!isObject(more)) return undefined;
  const below = { name: nameBelow(place.name, "value"), required: false, depth: place.depth + 1 };
  return readSchema(context, context.document.at(node, "additionalProperties"), below);
}

function readArray(context: Context, node: Node, place: Place): ArraySchema {
  const { document } = context;
  const below = { name: nameBelow(place.name, "item"), required: false, depth: place.depth + 1 };
  return present({
    kind: "array" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    items: readSchema(context, has(node, "items") ? document.at(node, "items") : { ...node, value: {} }, below),
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
    xml: readXml(context.document, node),
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

function readAny({ document, diagnostics }: Context, node: Node, keywords: Keywords): AnySchema {
  const [type] = keywords.types;
  if (type !== undefined && type !== "object") {
    diagnostics.error("SW204", `The type "${type}" is not known.`, document.source(document.at(node, "type")));
  }
  return present({
    kind: "any" as const,
    source: document.source(node),
    title: textAt(node, "title"),
    object: type === "object" ? (true as const) : undefined,
  });
}
