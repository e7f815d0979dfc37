import type { NamedSchema, ObjectSchema, Property, Schema, SchemaReference } from "../../model/schema.js";
import type { Service } from "../../model/service.js";

/** Which way the values of a schema travel. What nothing uses travels neither way. */
export interface Direction {
  /** Callers write it. */
  input: boolean;
  /** The service answers it. */
  output: boolean;
}

/** What comparing needs to know of one of the two services. */
export interface Side {
  service: Service;
  /** Names of schemas in what callers send. */
  input: ReadonlySet<string>;
  /** Names of schemas in what the service answers. */
  output: ReadonlySet<string>;
}

export interface Sides {
  from: Side;
  to: Side;
}

/** A schema that the documents themselves call a definition, not one that was named after the place where it stands. */
export function isDefinition({ source }: NamedSchema): boolean {
  return /^\/(definitions|components\/schemas)\/[^/]+$/.test(source.pointer);
}

export function named({ service }: Side, name: string): NamedSchema | undefined {
  return Object.hasOwn(service.schemas, name) ? service.schemas[name] : undefined;
}

/** Follows references to what is meant. */
export function resolve(side: Side, schema: Schema): Exclude<Schema, SchemaReference> {
  const passed = new Set<string>();
  let at = schema;
  while (at.kind === "reference") {
    const next = passed.has(at.name) ? undefined : named(side, at.name);
    passed.add(at.name);
    if (!next) return { kind: "any", source: at.source };
    at = next;
  }
  return at;
}

/** All properties that are seen on an object: inherited ones first, own ones in their place. */
export function allProperties(side: Side, object: ObjectSchema, seen = new Set<string>()): Property[] {
  if (seen.has(object.name)) return [];
  seen.add(object.name);
  const found = new Map<string, Property>();
  for (const base of object.bases) {
    const resolved = resolve(side, base);
    if (resolved.kind !== "object") continue;
    for (const property of allProperties(side, resolved, seen)) found.set(property.wireName, property);
  }
  for (const property of object.properties) found.set(property.wireName, property);
  return [...found.values()];
}

/** Prepares a service for comparing. */
export function sideOf(service: Service): Side {
  const operations = service.groups.flatMap((group) => group.operations);
  const sent = operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body?.schema ? [body.schema] : []),
    ...(body?.fields ?? []).map(({ schema }) => schema),
  ]);
  const answered = operations.flatMap(({ responses, errors, longRunning }) => [
    ...[...responses, ...errors].flatMap(({ body, headers }) => [...(body ? [body] : []), ...headers.map(({ schema }) => schema)]),
    ...(longRunning?.result ? [longRunning.result] : []),
  ]);
  return { service, input: reach(service, sent, ({ readOnly }) => !readOnly), output: reach(service, answered, () => true) };
}

/** Names of the schemas that values can contain, through bases, subtypes and the properties that take part. */
function reach(service: Service, start: readonly Schema[], takesPart: (property: Property) => boolean): Set<string> {
  const reached = new Set<string>();
  const pending: Schema[] = [...start];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (schema.kind !== "reference") {
      pending.push(...partsOf(schema, takesPart));
      continue;
    }
    if (reached.has(schema.name) || !Object.hasOwn(service.schemas, schema.name)) continue;
    reached.add(schema.name);
    const target = service.schemas[schema.name];
    if (target) pending.push(target);
  }
  return reached;
}

function partsOf(schema: Schema, takesPart: (property: Property) => boolean): Schema[] {
  switch (schema.kind) {
    case "object":
      return [
        ...schema.bases,
        ...schema.properties.filter(takesPart).map((property) => property.schema),
        ...(schema.additionalProperties ? [schema.additionalProperties] : []),
        ...(schema.discriminator?.subtypes ?? []).map((subtype) => subtype.schema),
      ];
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
