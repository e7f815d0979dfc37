import type { MapSchema, ObjectSchema, Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";

/** A map of the service: by itself, or what an object holds beside its properties. */
export type AnyMap = MapSchema | ObjectSchema;

/** Schemas deeper than this come later, on their own. */
const deepest = 200;

/**
 * All maps of the service, in the order in which AutoRest comes upon them: operation by operation, what a schema holds before
 * the schema itself. The order decides which of two maps with one name gets a number.
 * @param operations in the order of the document
 * @param target follows a reference
 */
export function mapsOf(
  service: Service,
  operations: Service["groups"][number]["operations"],
  target: (schema: Schema) => Schema | undefined,
): AnyMap[] {
  const result: AnyMap[] = [];
  const seen = new Set<Schema>();
  const visit = (schema: Schema, depth: number): void => {
    const found = target(schema);
    if (!found || seen.has(found) || depth > deepest) return;
    seen.add(found);
    if (found.kind === "array") visit(found.items, depth + 1);
    if (found.kind === "map") {
      visit(found.values, depth + 1);
      result.push(found);
    }
    if (found.kind !== "object") return;
    if (found.additionalProperties) {
      visit(found.additionalProperties, depth + 1);
      result.push(found);
    }
    for (const { schema: inner } of found.properties) visit(inner, depth + 1);
    for (const base of found.bases) visit(base, depth + 1);
  };
  for (const { parameters, body, responses, errors } of operations) {
    for (const { schema } of parameters) visit(schema, 0);
    if (body?.schema) visit(body.schema, 0);
    for (const response of [...responses, ...errors]) if (response.body) visit(response.body, 0);
  }
  for (const schema of Object.values(service.schemas)) visit(schema, 0);
  return result;
}
