import type { Operation } from "../../model/operation.js";
import type { NamedSchema, ObjectSchema, Property, Schema, SchemaReference } from "../../model/schema.js";
import type { Service } from "../../model/service.js";
import type { Finding } from "../change.js";
import type { Travel } from "../finding.js";
import { reach } from "./reach.js";

/** Which way the values of a schema travel, and on which occasions callers write them. */
export interface Direction extends Travel {
  /** In requests that create something (PUT, POST), and in those that change it (PUT, PATCH). */
  creates: boolean;
  updates: boolean;
}

/** What comparing needs to know of one of the two services. */
export interface Side {
  service: Service;
  /** Names of schemas in what callers send: at all, to create something, to change it. */
  input: ReadonlySet<string>;
  created: ReadonlySet<string>;
  updated: ReadonlySet<string>;
  /** Names of schemas in what the service answers. */
  output: ReadonlySet<string>;
}

export interface Sides {
  from: Side;
  to: Side;
  /** Which definition of `to` stands for one of `from`, by their names in the code model. */
  pairs: ReadonlyMap<string, string>;
  /** Named schemas that are compared further out, as `from\0to`: a type that contains itself ends there. */
  open: Set<string>;
  /** What came of comparing two definitions of which one took the place of the other, by names and direction. */
  replacements: Map<string, Finding[]>;
}

/** A schema that the documents themselves call a definition, not one that was named after the place where it stands. */
export function isDefinition({ source }: NamedSchema): boolean {
  return /^\/(definitions|components\/schemas)\/[^/]+$/.test(source.pointer);
}

/** The last step of a schema's pointer: what its document calls it. */
export function documentName({ source }: NamedSchema): string {
  return source.pointer.slice(source.pointer.lastIndexOf("/") + 1);
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

/** A property, and the object that declares it. */
export interface SeenProperty extends Property {
  owner: string;
}

/** All properties that are seen on an object: inherited ones first, own ones in their place. */
export function allProperties(side: Side, object: ObjectSchema, seen = new Set<string>()): SeenProperty[] {
  if (seen.has(object.name)) return [];
  seen.add(object.name);
  const properties = new Map<string, SeenProperty>();
  for (const base of object.bases) {
    const resolved = resolve(side, base);
    if (resolved.kind !== "object") continue;
    for (const property of allProperties(side, resolved, seen)) properties.set(property.wireName, property);
  }
  for (const property of object.properties) properties.set(property.wireName, { ...property, owner: object.name });
  return [...properties.values()];
}

export function operationsOf({ service }: Pick<Side, "service">): Operation[] {
  return service.groups.flatMap((group) => group.operations);
}

/** What an operation takes, and what it answers. */
export function sentBy({ parameters, body }: Operation): Schema[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...(body?.schema ? [body.schema] : []),
    ...(body?.fields ?? []).map(({ schema }) => schema),
  ];
}

export function answeredBy({ responses, errors, longRunning, paging }: Operation): Schema[] {
  return [
    ...[...responses, ...errors].flatMap(({ body, headers }) => [...(body ? [body] : []), ...headers.map(({ schema }) => schema)]),
    ...(longRunning?.result ? [longRunning.result] : []),
    ...(paging ? [paging.item] : []),
  ];
}

/** Prepares a service for comparing. */
export function sideOf(service: Service): Side {
  const operations = operationsOf({ service });
  const of = (methods: readonly string[]) => operations.filter(({ method }) => methods.includes(method)).flatMap(sentBy);
  return {
    service,
    input: reach(service, operations.flatMap(sentBy), "sent"),
    created: reach(service, of(["PUT", "POST"]), "sent"),
    updated: reach(service, of(["PUT", "PATCH"]), "sent"),
    output: reach(service, operations.flatMap(answeredBy), "answered"),
  };
}
