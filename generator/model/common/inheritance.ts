import type { ObjectSchema, Property } from "../schema.js";
import type { Context } from "./context.js";

/** Looking through allOf, over the schemas of the model by name. */
export type Schemas = Context["registry"]["schemas"];

export function objectNamed(schemas: Schemas, name: string): ObjectSchema | undefined {
  const schema = schemas.get(name);
  return schema?.kind === "object" ? schema : undefined;
}

/** The schema itself, then all that it inherits from, nearest first, each once. */
export function lineOf(schemas: Schemas, schema: ObjectSchema): ObjectSchema[] {
  const line = new Set([schema]);
  for (const member of line) {
    for (const { name } of member.bases) {
      const base = objectNamed(schemas, name);
      if (base) line.add(base);
    }
  }
  return [...line];
}

/** The property of that name, own or inherited; the nearest one where several redeclare it. */
export function propertyOf(schemas: Schemas, schema: ObjectSchema, wireName: string): Property | undefined {
  for (const member of lineOf(schemas, schema)) {
    const property = member.properties.find((candidate) => candidate.wireName === wireName);
    if (property) return property;
  }
  return undefined;
}

/** All properties, own and inherited, those of the bases first; where several redeclare one, the nearest counts. */
export function propertiesOf(schemas: Schemas, schema: ObjectSchema): Map<string, Property> {
  const members = lineOf(schemas, schema).reverse();
  return new Map(members.flatMap((member) => member.properties.map((property) => [property.wireName, property])));
}

/** Removes every base by which a schema would inherit from itself, with an error at its place. */
export function breakCycles({ registry, diagnostics }: Context): void {
  const { schemas } = registry;
  const done = new Set<string>();
  for (const start of schemas.keys()) {
    const path = new Set<string>();
    const waiting: { name: string; leave: boolean }[] = [{ name: start, leave: false }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { name, leave } = step;
      if (leave) {
        path.delete(name);
        done.add(name);
        continue;
      }
      const schema = done.has(name) ? undefined : objectNamed(schemas, name);
      if (!schema || path.has(name)) continue;
      path.add(name);
      waiting.push({ name, leave: true });
      schema.bases = schema.bases.filter((base) => {
        if (!path.has(base.name)) return true;
        diagnostics.slip("SW209", `"${name}" inherits from itself, by way of "${base.name}"; this base is left out.`, base.source);
        return false;
      });
      for (const base of schema.bases) waiting.push({ name: base.name, leave: false });
    }
  }
}

/** An object may call required what its bases declare: it then redeclares that property as required. */
export function inheritRequired({ registry, diagnostics }: Context): void {
  const { schemas, requiredElsewhere } = registry;
  for (const [name, wireNames] of requiredElsewhere) {
    const schema = objectNamed(schemas, name);
    if (!schema) continue;
    for (const wireName of wireNames) {
      const inherited = propertyOf(schemas, schema, wireName);
      if (inherited && !inherited.required) schema.properties.push({ ...inherited, required: true });
      else if (!inherited && !schema.additionalProperties) {
        const message = `"${name}" requires the property "${wireName}", which neither it nor a base declares; this has no effect.`;
        diagnostics.warning("SW209", message, schema.source);
      }
    }
  }
}
