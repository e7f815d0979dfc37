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
  readonly #recursive = new Map<string, boolean>();
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

  /** The property of that name, own or inherited. */
  property(object: ObjectSchema, wireName: string): InheritedProperty | undefined {
    return this.properties(object).find((property) => property.wireName === wireName);
  }

  /** The schema that declares the discriminator by which a type is told from its siblings: itself, or the nearest above it. */
  #declaring(object: ObjectSchema, property: string, seen = new Set<string>()): ObjectSchema | undefined {
    if (seen.has(object.name)) return undefined;
    seen.add(object.name);
    if (object.discriminator?.property === property) return object;
    for (const base of this.bases(object)) {
      const found = this.#declaring(base, property, seen);
      if (found) return found;
    }
    return undefined;
  }

  /** Values of a discriminator that mean a type, or one that derives from it. */
  kindValues(object: ObjectSchema, property: string): string[] {
    const subtypes = this.#declaring(object, property)?.discriminator?.subtypes ?? [];
    return subtypes.filter(({ schema }) => this.#isBelow(schema.name, object.name)).map(({ value }) => value);
  }

  #isBelow(name: string, above: string, seen = new Set<string>()): boolean {
    if (name === above) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    const schema = this.named(name);
    return schema.kind === "object" && schema.bases.some((base) => this.#isBelow(base.name, above, seen));
  }

  /** All that a type derives from, the nearest first. */
  allBases(object: ObjectSchema): ObjectSchema[] {
    const found = new Set(this.bases(object));
    for (const base of found) for (const next of this.bases(base)) found.add(next);
    return [...found];
  }

  /** The discriminators that tell a type from its siblings, at all levels above it, with the values that mean exactly this type. */
  tags(object: ObjectSchema): { property: string; values: string[] }[] {
    const found = new Map<string, string[]>();
    for (const { discriminator } of this.allBases(object)) {
      if (!discriminator || found.has(discriminator.property)) continue;
      const values = discriminator.subtypes.filter(({ schema }) => schema.name === object.name).map(({ value }) => value);
      if (values.length > 0) found.set(discriminator.property, values);
    }
    return [...found].map(([property, values]) => ({ property, values }));
  }

  /** Names of the properties that the service alone sets, without those that tell types apart: these are needed both ways. */
  serviceSet(object: ObjectSchema): string[] {
    const marks = new Set([object, ...this.allBases(object)].flatMap(({ discriminator }) => discriminator?.property ?? []));
    return this.properties(object).flatMap(({ readOnly, wireName }) => (readOnly && !marks.has(wireName) ? [wireName] : []));
  }

  /** Whether a named schema that is no object holds itself, through items, values and variants alone. */
  isRecursive(name: string): boolean {
    let known = this.#recursive.get(name);
    if (known === undefined) this.#recursive.set(name, (known = this.#holds(this.named(name), name)));
    return known;
  }

  #holds(start: Schema, name: string): boolean {
    const seen = new Set<string>();
    const pending = [start];
    for (let schema = pending.pop(); schema; schema = pending.pop()) {
      if (schema.kind === "array") pending.push(schema.items, ...(schema.prefix ?? []));
      else if (schema.kind === "map") pending.push(schema.values);
      else if (schema.kind === "union") pending.push(...schema.variants);
      else if (schema.kind === "reference") {
        if (schema.name === name) return true;
        if (!seen.has(schema.name)) pending.push(this.named(schema.name));
        seen.add(schema.name);
      }
    }
    return false;
  }

  /** Types that name this one as their base. */
  directSubtypes(object: ObjectSchema): ObjectSchema[] {
    return (this.#subtypes.get(object.name) ?? []).map((subtype) => this.object(subtype)).filter((subtype) => subtype !== undefined);
  }

  /** Types that derive from this one, directly or not. */
  allSubtypes(object: ObjectSchema): ObjectSchema[] {
    const found = new Set<ObjectSchema>();
    const pending = this.directSubtypes(object);
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(...this.directSubtypes(next));
    }
    return [...found];
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
