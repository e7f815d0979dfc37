import type { ObjectSchema, Property, Schema } from "../../model/schema.js";
import type { Service } from "../../model/service.js";

/** Names of the schemas that values can contain, through bases, kinds and the properties that take part. */
export function reach({ schemas }: Pick<Service, "schemas">, start: readonly Schema[], way: "sent" | "answered"): Set<string> {
  const reached = new Set<string>();
  const pending: Schema[] = [...start];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (schema.kind !== "reference") {
      pending.push(...partsOf(schema, way));
      continue;
    }
    if (reached.has(schema.name) || !Object.hasOwn(schemas, schema.name)) continue;
    reached.add(schema.name);
    const target = schemas[schema.name];
    if (target) pending.push(target);
  }
  return reached;
}

function partsOf(schema: Schema, way: "sent" | "answered"): Schema[] {
  switch (schema.kind) {
    case "object":
      return partsOfObject(schema, way);
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "union":
      return schema.variants;
    default:
      return [];
  }
}

function partsOfObject({ bases, properties, additionalProperties, discriminator }: ObjectSchema, way: "sent" | "answered"): Schema[] {
  const takesPart = (property: Property) => (way === "sent" ? !property.readOnly : (property.mutability?.includes("read") ?? true));
  return [
    ...bases,
    ...properties.filter(takesPart).map((property) => property.schema),
    ...(additionalProperties ? [additionalProperties] : []),
    ...(discriminator?.subtypes ?? []).map((kind) => kind.schema),
  ];
}
