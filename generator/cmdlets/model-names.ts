import type { Operation } from "../model/operation.js";
import type { NamedSchema, Schema, SchemaReference } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { enumerationsOf, type Enumerations } from "./enumerations.js";
import { mapsOf } from "./map-names.js";
import { inlineNames } from "./inline-names.js";
import { isDefinition, placeName, type PlaceName } from "./place-names.js";
import { inDocumentOrder } from "./reading-order.js";
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
  /** Whether a required property of this type has only one value. */
  isConstant(schema: Schema): boolean;
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
  const inline = inlineNames(service, inDocumentOrder(operations), target);
  const placeOf = (schema: Schema): PlaceName => inline.get(schema) ?? placeName(schema.source.pointer, schema);
  const enumerations = enumerationsOf(service, target, placeOf);
  const objects = styledNames(Object.values(service.schemas), enumerations, placeOf);
  const maps = new Map<Schema, string>();
  const plainName = (schema: Schema): string => {
    const found = target(schema);
    const resolved = resolve(schema);
    if (!found || resolved.kind === "any" || resolved.kind === "union") return "Any";
    if (resolved.kind === "scalar") return primitiveName(resolved.type);
    if (resolved.kind === "map") return maps.get(found) ?? mapName(found);
    return objects.get(found) ?? pascalName(placeOf(found).name);
  };
  // Maps are named before objects and lists: what these are called in the document goes into the map's name as it is.
  const nameOfValues = (values: Schema): string => {
    const found = target(values);
    const given = found && definitionName(found);
    if (found && resolve(found).kind === "map") return mapName(found);
    if (found?.kind === "scalar" && given !== undefined) return pascalName(given);
    if (found?.kind !== "array" && (found?.kind !== "object" || resolve(found).kind !== "object")) return plainName(values);
    return given ?? placeOf(found).name;
  };
  const mapName = (map: Resolved): string => {
    if (map.kind === "object" && isOpenObject(map, resolve)) return objects.get(map) ?? map.name;
    const given = definitionName(map);
    if (given !== undefined) return pascalName(given);
    const place = placeOf(map);
    const values = map.kind === "map" ? map.values : map.kind === "object" ? map.additionalProperties : undefined;
    return place.stable ? pascalName(place.name) : `DictionaryOf${values ? nameOfValues(values) : "Any"}`;
  };
  for (const map of mapsOf(service, inDocumentOrder(operations), target)) {
    const name = mapName(map);
    // What holds anything beside its properties needs no map of its own.
    if (!isOpenObject(map, resolve)) maps.set(map, free(name, taken));
    else if (map.kind === "object" && map.additionalProperties && resolve(map.additionalProperties).kind !== "any") free(name, taken);
  }
  const names = new Map<Schema, string>(maps);
  for (const [schema, name] of objects) if (!names.has(schema)) names.set(schema, free(name, taken));

  const made = new Map<Schema, string>();
  const nameOf = (schema: Schema): string => {
    let known = made.get(schema);
    if (known === undefined) made.set(schema, (known = makeName(schema)));
    return known;
  };
  const makeName = (schema: Schema): string => {
    if (isWrapped(schema, resolve)) return pascalCase(pascalName(placeName(schema.source.pointer, schema).name));
    const found = target(schema);
    const name = found && resolve(found).kind !== "any" ? names.get(found) : undefined;
    return name ?? pascalCase(plainName(schema));
  };
  return { resolve, nameOf, isConstant: enumerations.isConstant };
}

/** Whether a reference is an object of its own that adds nothing to the one it extends. */
export function isWrapped(schema: Schema, resolve: (schema: Schema) => Resolved): schema is SchemaReference {
  return schema.kind === "reference" && schema.allOf === true && resolve(schema).kind === "object";
}

/** Name of a definition as the document gives it. */
function definitionName(schema: Schema): string | undefined {
  return "name" in schema && isDefinition(schema.source.pointer) ? (schema.clientName ?? schema.name) : undefined;
}

const primitiveNames = new Map([
  ["byte", "ByteArray"],
  ["base64url", "ByteArray"],
  ["date-time-rfc1123", "DateTime"],
  ["float", "Number"],
  ["double", "Number"],
  ["decimal", "Number"],
]);

/** Name of a schema for plain values that has no name of its own: String, Integer. */
export function primitiveName(type: string): string {
  return type.startsWith("int") ? "Integer" : (primitiveNames.get(type) ?? pascalCase(type));
}

/** Names of objects and enumerations, which share one scope; enumerations come first. */
function styledNames(
  schemas: readonly NamedSchema[],
  { names, nameOf }: Enumerations,
  placeOf: (schema: Schema) => PlaceName,
): Map<Schema, string> {
  const objects = schemas.filter((schema) => schema.kind === "object");
  const own = objects.map((schema) => definitionName(schema) ?? placeOf(schema).name);
  const styled = styleInScope([...names, ...own], pascalName);
  const taken = new Set(styled);
  const used = new Set<string>();
  const take = (name: string): string => {
    const result = used.has(name) ? autoGenerated(name, taken) : name;
    used.add(name);
    return result;
  };
  const ofEnumerations = new Map(names.map((name, index) => [name, take(styled[index] ?? name)]));
  const result = new Map<Schema, string>();
  objects.forEach((schema, index) => result.set(schema, take(styled[names.length + index] ?? schema.name)));
  for (const schema of schemas) if (schema.kind === "enum") result.set(schema, ofEnumerations.get(nameOf(schema)) ?? schema.name);
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

function autoGenerated(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const other = `${name}AutoGenerated${number === 1 ? "" : String(number)}`;
    if (taken.has(other)) continue;
    taken.add(other);
    return other;
  }
}

/** The name in PascalCase, with a number where another model has it. */
function free(name: string, taken: Set<string>): string {
  let result = pascalCase(name);
  for (let number = 1; taken.has(result); number++) result = pascalCase(`${name}_${String(number)}`);
  taken.add(result);
  return result;
}
