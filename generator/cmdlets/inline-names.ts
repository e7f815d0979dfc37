import type { Operation } from "../model/operation.js";
import type { Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { isDefinition, placeName, type PlaceName } from "./place-names.js";

/** Schemas deeper than this are not named. */
const deepest = 200;

/**
 * Names of all schemas that stand inside others, made from their places. Two that would have one name differ: the second is named by its
 * whole way. AutoRest names those of definitions first, then those of operations, in the order of the document.
 * @param operations in the order of the document
 * @param target follows a reference
 */
export function inlineNames(
  service: Service,
  operations: readonly Operation[],
  target: (schema: Schema) => Schema | undefined,
): ReadonlyMap<Schema, PlaceName> {
  const names = new Map<Schema, PlaceName>();
  const definitions = Object.values(service.schemas).filter(({ source }) => isDefinition(source.pointer));
  const taken = new Set(definitions.map(({ name }) => name));
  const seen = new Set<Schema>();
  const visit = (schema: Schema, depth: number): void => {
    const found = target(schema);
    if (!found || seen.has(found) || depth > deepest) return;
    seen.add(found);
    if (!isDefinition(found.source.pointer)) {
      const name = placeName(found.source.pointer, found, (other) => taken.has(other));
      names.set(found, name);
      taken.add(name.name);
    }
    for (const inner of innerSchemas(found)) visit(inner, depth + 1);
  };
  for (const schema of definitions) visit(schema, 0);
  for (const { body, responses, errors } of operations) {
    if (body?.schema) visit(body.schema, 0);
    for (const { body: answer } of [...responses, ...errors]) if (answer) visit(answer, 0);
  }
  return names;
}

/** Schemas that stand inside one, or that it refers to. */
export function innerSchemas(schema: Schema): Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "union":
      return schema.variants;
    case "object":
      return [
        ...schema.properties.map((property) => property.schema),
        ...schema.bases,
        ...(schema.additionalProperties ? [schema.additionalProperties] : []),
      ];
    default:
      return [];
  }
}
