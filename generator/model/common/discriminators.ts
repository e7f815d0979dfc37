import type { Discriminator, ObjectSchema } from "../schema.js";
import type { Context } from "./context.js";
import { lineOf, objectNamed, propertyOf, type Schemas } from "./inheritance.js";
import { keyOf, lastStep, textAt } from "./nodes.js";
import { tagsOf } from "./tags.js";

/**
 * Ties polymorphic types together, once all schemas are known: the value of each type, and at every level that declares a
 * discriminator all types below it (Swagger 2.0, "Schema Object", discriminator; x-ms-discriminator-value).
 */
export function linkDiscriminators(context: Context): void {
  const { schemas } = context.registry;
  const objects = [...schemas.values()].filter((schema) => schema.kind === "object");
  const derived = new Map<string, ObjectSchema[]>();
  for (const schema of objects) {
    for (const { name } of schema.bases) {
      const siblings = derived.get(name);
      if (siblings) siblings.push(schema);
      else derived.set(name, [schema]);
    }
  }
  for (const schema of objects) {
    if (!schema.discriminator) checkStray(context, schema);
    else linkBase(context, schema, schema.discriminator, derived);
  }
}

function linkBase(context: Context, base: ObjectSchema, discriminator: Discriminator, derived: ReadonlyMap<string, ObjectSchema[]>): void {
  declareProperty(context, base, discriminator.property);
  const mapped = mappingOf(context, base);
  const owners = new Map<string, string>();
  const source = base.source;
  for (const subtype of below(base, discriminator.property, derived)) {
    const values = valuesOf(context, subtype, discriminator.property, mapped);
    subtype.discriminatorValue ??= values[0] ?? subtype.name;
    for (const value of values) {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, subtype.name);
      else reportTwins(context, base, subtype, value, owner);
      discriminator.subtypes.push({ value, schema: { kind: "reference", source, name: subtype.name } });
    }
  }
}

/**
 * Every type below the base, in the order of the documents, level by level depth first. Below a type that tells its own
 * subtypes apart by another property this one says nothing new.
 */
function below(base: ObjectSchema, property: string, derived: ReadonlyMap<string, ObjectSchema[]>): Set<ObjectSchema> {
  const found = new Set<ObjectSchema>();
  const waiting = [...(derived.get(base.name) ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (!next.discriminator || next.discriminator.property === property)
      for (const type of [...(derived.get(next.name) ?? [])].reverse()) waiting.push(type);
  }
  return found;
}

/**
 * The values that mean a type: x-ms-discriminator-value, those that the document maps to it, the only ones that it allows for the property
 * itself, or else its name.
 */
function valuesOf(context: Context, subtype: ObjectSchema, property: string, mapped: ReadonlyMap<string, string[]>): string[] {
  const node = context.registry.nodes.get(subtype.name);
  const said = node && textAt(node, "x-ms-discriminator-value");
  const given = said === undefined ? mapped.get(subtype.name) : [said];
  if (given) return given;
  const declares = subtype.properties.some(({ wireName }) => wireName === property);
  const allowed = declares ? tagsOf(context.registry.schemas, subtype, property) : [];
  return allowed.length > 0 ? allowed : [originalName(context, subtype)];
}

/** Values that the document itself maps to schemas (discriminator.mapping of OpenAPI 3), by the schema's name. */
function mappingOf(context: Context, base: ObjectSchema): Map<string, string[]> {
  const { document, dialect, registry } = context;
  const node = registry.nodes.get(base.name);
  const mapping = (node && dialect.keywords(context, node).discriminator?.mapping) ?? [];
  for (const { value, target } of mapping) {
    if (document.resolve(target).value !== undefined) continue;
    context.diagnostics.warning(
      "SW207",
      `The discriminator value "${value}" is mapped to a schema that is not there.`,
      document.source(target),
    );
  }
  const values = new Map<string, string[]>();
  for (const { value, target } of mapping) {
    const name = registry.nameOf(document.resolve(target)) ?? keyOf(target);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/** The name that the document gives a definition, which the model may have had to change. */
function originalName({ registry }: Context, schema: ObjectSchema): string {
  const node = registry.nodes.get(schema.name);
  return node ? lastStep(node) : schema.name;
}

/** Without the property nobody could tell the types apart: it is meant to be there. */
function declareProperty({ registry, diagnostics }: Context, base: ObjectSchema, wireName: string): void {
  if (propertyOf(registry.schemas, base, wireName)) return;
  const { source } = base;
  const message = `The discriminator "${wireName}" of "${base.name}" is none of its properties; it is taken as a required string.`;
  diagnostics.warning("SW207", message, source);
  base.properties.push({
    source,
    wireName,
    schema: { kind: "scalar", source, type: "string", wire: "string" },
    required: true,
    readOnly: false,
  });
}

function reportTwins({ diagnostics }: Context, base: ObjectSchema, subtype: ObjectSchema, value: string, owner: string): void {
  const message = `"${subtype.name}" and "${owner}" both have the discriminator value "${value}" below "${base.name}"; the first one is read.`;
  diagnostics.warning("SW207", message, subtype.source);
}

function checkStray({ registry, diagnostics }: Context, schema: ObjectSchema): void {
  if (schema.discriminatorValue === undefined || hasPolymorphicBase(registry.schemas, schema)) return;
  const message = `"${schema.name}" has x-ms-discriminator-value, but no base of it has a discriminator; the value has no effect.`;
  diagnostics.warning("SW207", message, schema.source);
}

function hasPolymorphicBase(schemas: Schemas, schema: ObjectSchema): boolean {
  return lineOf(schemas, schema).some((member) => objectNamed(schemas, member.name)?.discriminator !== undefined);
}
