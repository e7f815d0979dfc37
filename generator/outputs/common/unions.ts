import type { ObjectSchema, ScalarType, Schema, UnionSchema } from "../../model/index.js";
import type { Schemas } from "./schemas.js";

/** A variant of a union as clients have it. */
export interface Variant {
  schema: Schema;
  /**
   * Set where nothing would tell whether the value is to be converted (bytes as base64 beside plain text): it is then typed, read and sent as
   * it is on the wire.
   */
  asWire?: "string" | "number";
}

/** Texts that are only told from others by being valid; nearly every word is valid base64, and every number a point in time. */
const unsure: Partial<Record<ScalarType, "string" | "number">> = { byte: "string", base64url: "string", unixtime: "number" };

export function variantsOf({ variants }: UnionSchema, schemas: Schemas): Variant[] {
  const plain = new Set(variants.map((variant) => plainType(schemas.resolve(variant))));
  return variants.map((schema): Variant => {
    const resolved = schemas.resolve(schema);
    const wire = resolved.kind === "scalar" ? unsure[resolved.type] : undefined;
    return wire !== undefined && plain.has(wire) ? { schema, asWire: wire } : { schema };
  });
}

/** The JSON type of what is not converted, and could be taken for something that is. */
function plainType(schema: Schema): string | undefined {
  if (schema.kind === "enum" || schema.kind === "constant") return schema.valueKind === "string" ? "string" : "number";
  if (schema.kind !== "scalar" || unsure[schema.type] !== undefined || /^date-time/.test(schema.type)) return undefined;
  return schema.wire === "integer" ? "number" : schema.wire;
}

/** The values of the discriminator that mean a variant; undefined where the union has none, or the variant tells its own kinds apart by it. */
export function tagOf(
  { discriminator }: UnionSchema,
  variant: Schema,
  schemas: Schemas,
): { object: ObjectSchema; property: string; values: (string | number | boolean)[] } | undefined {
  if (!discriminator || variant.kind !== "reference") return undefined;
  const object = schemas.object(variant);
  if (!object || schemas.discriminator(object) === discriminator.property) return undefined;
  const { property } = discriminator;
  const texts = discriminator.subtypes.filter(({ schema }) => schema.name === variant.name).map(({ value }) => value);
  return texts.length === 0 ? undefined : { object, property, values: tagValues(object, property, texts, schemas) };
}

/** Values of a discriminator, which the code model has as texts, in the type that travels. */
export function tagValues(
  object: ObjectSchema,
  property: string,
  texts: readonly string[],
  schemas: Schemas,
): (string | number | boolean)[] {
  const declared = schemas.property(object, property);
  const schema = declared && schemas.resolve(declared.schema);
  const wire =
    schema?.kind === "scalar" ? schema.wire : schema?.kind === "enum" || schema?.kind === "constant" ? schema.valueKind : "string";
  return texts.map((text) => {
    if (wire === "boolean") return text === "true";
    return (wire === "integer" || wire === "number") && !Number.isNaN(Number(text)) ? Number(text) : text;
  });
}
