import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { sameSchema } from "../common/equality.js";
import { kindBehind } from "../common/kinds.js";
import { concreteType, familyOf, formatOf } from "../common/media-types.js";
import { entriesAt, has } from "../common/nodes.js";
import { readSchema, type Place } from "../common/schemas.js";
import type { BodyFormat } from "../parameter.js";
import type { Schema } from "../schema.js";

/** What `content` comes to: one schema, under all media types that carry it in one format. */
export interface Content {
  /** The Media Type Object that was taken. */
  node: Node;
  schemaNode: Node;
  contentTypes: string[];
  format: BodyFormat;
}

/**
 * Picks from `content` (OpenAPI 3, "Media Type Object") what a client sends or expects: JSON where it is there, else the first.
 * Media types with another schema or format are left out, with a warning where that loses something.
 */
export function readContent(context: Context, owner: Node): Content | undefined {
  const { document, diagnostics } = context;
  const entries = entriesAt(document, owner, "content").map(([contentType, node]) => describe(context, contentType, node));
  const chosen = entries.find(({ format }) => format === "json") ?? entries[0];
  if (!chosen) return undefined;
  const taken = entries.filter(({ format }) => format === chosen.format);
  const lost = entries.filter((entry) => entry !== chosen && !sameSchema(context, chosen.schemaNode, entry.schemaNode));
  for (const { contentType, node } of lost) {
    const message = `"${contentType}" has another schema than "${chosen.contentType}", which is taken; it is left out.`;
    diagnostics.warning("SW209", message, document.source(node));
  }
  const contentTypes = taken.filter((entry) => !lost.includes(entry)).map(({ contentType }) => concreteType(contentType, chosen.format));
  return { node: chosen.node, schemaNode: chosen.schemaNode, contentTypes: [...new Set(contentTypes)], format: chosen.format };
}

/** The schema of what was taken. A media type without a schema is bytes, or whatever its format can say. */
export function readContentSchema(context: Context, { schemaNode, format }: Content, place: Place): Schema {
  if (schemaNode.value === undefined) return { kind: format === "binary" ? "file" : "any", source: context.document.source(schemaNode) };
  return readSchema(context, schemaNode, place);
}

interface Entry {
  contentType: string;
  node: Node;
  schemaNode: Node;
  format: BodyFormat;
}

function describe(context: Context, contentType: string, node: Node): Entry {
  const schemaNode = context.document.at(node, "schema");
  const family = familyOf(contentType);
  if (!has(node, "schema")) return { contentType, node, schemaNode, format: family };
  return { contentType, node, schemaNode, format: formatOf([contentType], kindBehind(context, schemaNode)) };
}
