import type { ObjectSchema, Property, Schema, SchemaReference, Service } from "../../model/index.js";

const known = new WeakMap<Service, Schemas>();

/** What is known of a service's schemas, the same for all that emit something of it. */
export function schemasOf(service: Service): Schemas {
  let schemas = known.get(service);
  if (!schemas) known.set(service, (schemas = new Schemas(service)));
  return schemas;
}

/** Questions about the schemas of one service that several emitters ask; answers are kept, so each is worked out once. */
export class Schemas {
  readonly #service: Service;
  readonly #inherited = new Map<string, InheritedProperty[]>();
  readonly #subtypes: ReadonlyMap<string, SchemaReference[]>;

  constructor(service: Service) {
    this.#service = service;
    this.#subtypes = directSubtypes(service);
  }

  get names(): string[] {
    return Object.keys(this.#service.schemas);
  }

  /** The schema that a name stands for. */
  named(name: string): Schema {
    const schema = Object.hasOwn(this.#service.schemas, name) ? this.#service.schemas[name] : undefined;
    if (!schema) throw new Error(`The code model refers to a schema that it does not have: ${name}`);
    return schema;
  }

  /** Follows references to the schema that is meant. */
  resolve(schema: Schema): Exclude<Schema, SchemaReference> {
    let current = schema;
    while (current.kind === "reference") current = this.named(current.name);
    return current;
  }

  /** The object that a schema is, through references; undefined for everything else. */
  object(schema: Schema): ObjectSchema | undefined {
    const resolved = this.resolve(schema);
    return resolved.kind === "object" ? resolved : undefined;
  }

  /** True where `null` is a value, by the use or by the definition that is used. */
  isNullable(schema: Schema): boolean {
    let current = schema;
    while (!current.nullable && current.kind === "reference") current = this.named(current.name);
    return current.nullable === true;
  }

  bases(object: ObjectSchema): ObjectSchema[] {
    return object.bases.map((base) => this.object(base)).filter((base) => base !== undefined);
  }

  /** Own and inherited properties; a property that is declared again stands once, as the most derived type declares it. */
  properties(object: ObjectSchema): InheritedProperty[] {
    const known = this.#inherited.get(object.name);
    if (known) return known;
    const all = new Map<string, InheritedProperty>();
    this.#inherited.set(object.name, []); // a type that is its own base has nothing to inherit from itself
    for (const base of this.bases(object)) for (const property of this.properties(base)) all.set(property.wireName, property);
    for (const property of object.properties) all.set(property.wireName, { ...property, owner: object.name });
    const list = [...all.values()];
    this.#inherited.set(object.name, list);
    return list;
  }

  /** Types that name this one as their base. */
  directSubtypes(object: ObjectSchema): ObjectSchema[] {
    return (this.#subtypes.get(object.name) ?? []).map((subtype) => this.object(subtype)).filter((subtype) => subtype !== undefined);
  }

  /** What properties beside the declared ones hold, own or inherited. */
  additionalProperties(object: ObjectSchema, seen = new Set<string>()): Schema | undefined {
    if (seen.has(object.name)) return undefined;
    seen.add(object.name);
    if (object.additionalProperties) return object.additionalProperties;
    for (const base of this.bases(object)) {
      const inherited = this.additionalProperties(base, seen);
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** The discriminator by which a type is told from its siblings: its own, or the nearest inherited one. */
  discriminator(object: ObjectSchema, seen = new Set<string>()): string | undefined {
    if (seen.has(object.name)) return undefined;
    seen.add(object.name);
    if (object.discriminator) return object.discriminator.property;
    for (const base of this.bases(object)) {
      const inherited = this.discriminator(base, seen);
      if (inherited !== undefined) return inherited;
    }
    return undefined;
  }

  /** True for a type that stands for several: it, or what it derives from, has a discriminator, and other types derive from it. */
  isPolymorphic(object: ObjectSchema): boolean {
    return this.discriminator(object) !== undefined && (object.discriminator !== undefined || this.directSubtypes(object).length > 0);
  }
}

export interface InheritedProperty extends Property {
  /** Name of the schema that declares it. */
  owner: string;
}

function directSubtypes(service: Service): Map<string, SchemaReference[]> {
  const subtypes = new Map<string, SchemaReference[]>();
  for (const schema of Object.values(service.schemas)) {
    if (schema.kind !== "object") continue;
    for (const base of schema.bases) {
      const list = subtypes.get(base.name) ?? [];
      list.push({ kind: "reference", name: schema.name, source: schema.source });
      subtypes.set(base.name, list);
    }
  }
  return subtypes;
}
