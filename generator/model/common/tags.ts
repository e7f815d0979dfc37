import type { Discriminator, ObjectSchema, Schema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";
import type { Context } from "./context.js";
import { objectNamed, propertyOf, type Schemas } from "./inheritance.js";
import type { DiscriminatorKeywords } from "./keywords.js";
import { destination } from "./kinds.js";
import { lastStep } from "./nodes.js";

/** A union whose variants the value of a property tells apart. */
export interface TaggedUnion {
  discriminator: Discriminator;
  variants: readonly Schema[];
  mapping: DiscriminatorKeywords["mapping"];
}

/**
 * Works out which values of the property mean which variant, once all schemas are known: those that the document maps, else those that the
 * variant itself allows there (`const`, `enum`), else its name (OpenAPI 3, "Discriminator Object").
 */
export function linkUnions(context: Context): void {
  const { registry } = context;
  for (const { discriminator, variants, mapping } of context.tagged) {
    const mapped = mapping.map(({ value, target }) => ({ value, name: registry.nameOf(destination(context, target)) }));
    const taken = new Set<string>();
    for (const schema of variants) {
      if (schema.kind !== "reference") continue;
      const names = [schema.name, ...(objectNamed(registry.schemas, schema.name)?.bases ?? []).map(({ name }) => name)];
      const given = mapped.flatMap(({ value, name }) => (name !== undefined && names.includes(name) ? [value] : []));
      const values = given.length > 0 ? given : valuesOf(context, schema.name, discriminator.property);
      const own = values.filter((value) => !taken.has(value));
      for (const value of own) {
        taken.add(value);
        discriminator.subtypes.push({ value, schema: { kind: "reference", source: schema.source, name: schema.name } });
      }
    }
  }
}

/** Values of the property that mean the schema: of a union, those of all its variants. */
function valuesOf(context: Context, name: string, property: string, seen = new Set<string>()): string[] {
  const { schemas, nodes } = context.registry;
  if (seen.has(name)) return [];
  seen.add(name);
  const schema = schemas.get(name);
  if (schema?.kind === "union") {
    return schema.variants.flatMap((variant) => (variant.kind === "reference" ? valuesOf(context, variant.name, property, seen) : []));
  }
  const object = objectNamed(schemas, name);
  const values = object ? tagsOf(schemas, object, property) : [];
  if (values.length > 0) return values;
  const node = nodes.get(name);
  return [object?.discriminatorValue ?? (node ? lastStep(node) : name)];
}

/** The values that an object allows for a property, where it says which; as texts. */
export function tagsOf(schemas: Schemas, object: ObjectSchema, property: string): string[] {
  const schema = propertyOf(schemas, object, property)?.schema;
  return schema ? literalsOf(schemas, schema).map(String) : [];
}

/** The only values that a schema allows; empty where it allows others. */
function literalsOf(schemas: Schemas, schema: Schema): JsonValue[] {
  if (schema.kind === "constant") return [schema.value];
  const target = schema.kind === "reference" ? schemas.get(schema.name) : schema;
  if (target?.kind === "constant") return [target.value];
  return target?.kind === "enum" && target.closed ? target.members.map(({ value }) => value) : [];
}
