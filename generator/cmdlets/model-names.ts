import type { Operation } from "../model/operation.js";
import type { NamedSchema, ObjectSchema, Schema, SchemaReference } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { mapsOf } from "./map-names.js";
import { isDefinition, placeName } from "./place-names.js";
import { pascalCase, pascalName, styleInScope } from "./words.js";

/**
 * What a schema is once references are followed. An object without members and bases can be anything, one with nothing but further
 * properties is a map.
 */
export type Resolved = Exclude<Schema, SchemaReference>;

/** Names of a service's models, as cmdlets show them. */
export interface ModelNames {
  resolve(schema: Schema): Resolved;
  /** `BatchDeploymentData` for an object or map; a name made from its place for one that has none. */
  nameOf(schema: Schema): string;
}

/** References to references are followed so far. */
const longestChain = 100;

/**
 * Names every model of the service: by x-ms-client-name, by its definition, or by where it stands (`TrackedResource` + `tags`).
 * @param operations of the service in reading order
 * @param identity name of the type that holds what identifies a resource; no model may have it
 */
export function nameModels(service: Service, operations: Operation[], identity: string): ModelNames {
  const target = (schema: Schema): Resolved | undefined => {
    let current: Schema | undefined = schema;
    for (let steps = 0; current?.kind === "reference" && steps < longestChain; steps++) {
      current = Object.hasOwn(service.schemas, current.name) ? service.schemas[current.name] : undefined;
    }
    return current?.kind === "reference" ? undefined : current;
  };
  const simple = new Map<Schema, Resolved>();
  const resolve = (schema: Schema): Resolved => {
    const found = target(schema) ?? { kind: "any", source: schema.source };
    let known = simple.get(found);
    if (!known) simple.set(found, (known = simplify(found)));
    return known;
  };

  const taken = new Set([identity]);
  const objects = styledNames(Object.values(service.schemas));
  const maps = new Map<Schema, string>();
  const plainName = (schema: Schema): string => {
    const found = target(schema);
    const resolved = resolve(schema);
    if (!found || resolved.kind === "any" || resolved.kind === "union") return "Any";
    if (resolved.kind === "scalar") return primitiveName(resolved.type);
    if (resolved.kind === "map") return maps.get(found) ?? mapName(found);
    return objects.get(found) ?? pascalName(placeName(found.source.pointer).name);
  };
  const mapName = (map: Resolved): string => {
    if (map.kind === "object" && isOpenObject(map, resolve)) return objects.get(map) ?? map.name;
    const place = placeName(map.source.pointer);
    if ("name" in map && isDefinition(map.source.pointer)) return pascalName(map.clientName ?? String(map.name));
    const values = map.kind === "map" ? map.values : map.kind === "object" ? map.additionalProperties : undefined;
    return place.stable ? pascalName(place.name) : `DictionaryOf${values ? plainName(values) : "Any"}`;
  };
  for (const map of mapsOf(service, operations, target)) {
    const name = mapName(map);
    // What holds anything beside its properties needs no map of its own.
    if (!isOpenObject(map, resolve)) maps.set(map, free(name, taken));
    else if (map.kind === "object" && map.additionalProperties && resolve(map.additionalProperties).kind !== "any") free(name, taken);
  }
  const names = new Map<Schema, string>([...maps].map(([map, name]) => [map, pascalCase(name)]));
  for (const [schema, name] of objects) if (!names.has(schema)) names.set(schema, pascalCase(free(name, taken)));

  const made = new Map<Schema, string>();
  const nameOf = (schema: Schema): string => {
    let known = made.get(schema);
    if (known === undefined) made.set(schema, (known = makeName(schema)));
    return known;
  };
  const makeName = (schema: Schema): string => {
    if (isWrapped(schema, resolve)) return pascalCase(pascalName(placeName(schema.source.pointer).name));
    const found = target(schema);
    const name = found && resolve(found).kind !== "any" ? names.get(found) : undefined;
    return name ?? pascalCase(plainName(schema));
  };
  return { resolve, nameOf };
}

/** Whether a reference is an object of its own that adds nothing to the one it extends. */
export function isWrapped(schema: Schema, resolve: (schema: Schema) => Resolved): schema is SchemaReference {
  return schema.kind === "reference" && schema.allOf === true && resolve(schema).kind === "object";
}

/** Name of a schema for plain values that has no name of its own: String, Integer. */
export function primitiveName(type: string): string {
  return type.startsWith("int") ? "Integer" : pascalCase(type);
}

/** Names of objects and enumerations, which share one scope. */
function styledNames(schemas: readonly NamedSchema[]): Map<Schema, string> {
  const scoped = schemas.filter(({ kind }) => kind === "object" || kind === "enum");
  const styled = styleInScope(scoped.map(ownName), pascalName);
  const taken = new Set(styled);
  const used = new Set<string>();
  const result = new Map<Schema, string>();
  scoped.forEach((schema, index) => {
    const name = styled[index] ?? schema.name;
    result.set(schema, used.has(name) ? autoGenerated(name, taken) : name);
    used.add(name);
  });
  return result;
}

function isOpenObject(schema: Schema, resolve: (schema: Schema) => Resolved): boolean {
  return schema.kind === "object" && resolve(schema).kind === "object";
}

function simplify(schema: Resolved): Resolved {
  if (schema.kind !== "object" || schema.properties.length > 0 || schema.bases.length > 0) return schema;
  const { source, description } = schema;
  const common = { source, ...(description !== undefined && { description }) };
  return schema.additionalProperties
    ? { kind: "map", values: schema.additionalProperties, ...common }
    : { kind: "any", object: true, ...common };
}

function ownName(schema: NamedSchema | ObjectSchema): string {
  const named = schema.kind === "enum" ? schema.named : isDefinition(schema.source.pointer);
  return schema.clientName ?? (named ? schema.name : placeName(schema.source.pointer).name);
}

function autoGenerated(name: string, taken: Set<string>): string {
  const other = numbered(name, (number) => `AutoGenerated${number === 1 ? "" : number}`, taken);
  taken.add(other);
  return other;
}

function free(name: string, taken: Set<string>): string {
  const result = taken.has(name) ? numbered(name, String, taken) : name;
  taken.add(result);
  return result;
}

function numbered(name: string, ending: (number: number) => string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(name + ending(number))) return name + ending(number);
}
