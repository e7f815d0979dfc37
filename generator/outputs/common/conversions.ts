import type { ScalarSchema, ScalarType, Schema, SchemaReference, UnionSchema } from "../../model/index.js";
import type { Schemas } from "./schemas.js";
import { shapeOf, type ShapeView } from "./shapes.js";
import type { SchemaNames } from "./type-names.js";
import { variantsOf } from "./unions.js";

/** How a value is turned from wire to type, or from type to wire. Nothing where the two are the same. */
export type ConversionView =
  /** A function of runtime/. */
  | { kind: "scalar"; name: string }
  | { kind: "array"; item: ConversionView }
  /** Items that differ by their position; null for those that stay as they are. */
  | { kind: "tuple"; items: (ConversionView | null)[]; rest?: ConversionView }
  | { kind: "map"; values: ConversionView }
  /** One of several, by what the value looks like. */
  | { kind: "variants"; variants: { shape: ShapeView; conversion?: ConversionView }[] }
  /** A function of serializers.ts. */
  | { kind: "model"; name: string }
  /** One of several functions of serializers.ts, by the value of a property. */
  | { kind: "kinds"; discriminator: string; cases: { value: string; function: string }[] };

export type Direction = "read" | "write";

/** Answers which schemas need converting, for one service and one direction. */
export class Conversions {
  readonly #differing: ReadonlySet<string>;
  readonly #functions: ReadonlyMap<string, string>;

  constructor(
    readonly direction: Direction,
    readonly schemas: Schemas,
    readonly names: ReadonlyMap<string, SchemaNames>,
  ) {
    this.#differing = differing(schemas, direction);
    this.#functions = new Map(schemas.names.map((name) => [this.functionName(name), name]));
  }

  /** True where a named schema looks different on the wire. */
  differs(name: string): boolean {
    return this.#differing.has(name);
  }

  /** Name of the function in serializers.ts that converts a named schema. */
  functionName(name: string): string {
    return `${this.direction}${this.names.get(name)?.type ?? name}`;
  }

  /** The schema that a function of serializers.ts converts. */
  schemaOf(functionName: string): string {
    const found = this.#functions.get(functionName);
    if (found === undefined) throw new Error(`There is no serializer ${functionName}.`);
    return found;
  }

  /** What turns a value of a schema from one side to the other; nothing where both are the same. */
  of(schema: Schema): ConversionView | undefined {
    switch (schema.kind) {
      case "reference": {
        if (!this.differs(schema.name)) return undefined;
        const target = this.schemas.named(schema.name);
        const model: ConversionView = { kind: "model", name: this.functionName(schema.name) };
        if (target.kind === "object" || this.schemas.isRecursive(schema.name)) return model;
        const conversion = this.of(target);
        return conversion && target.kind === "union" ? model : conversion;
      }
      case "array": {
        const item = this.of(schema.items);
        if (schema.prefix) return this.#ofTuple(schema.prefix, item);
        return item && { kind: "array", item };
      }
      case "map": {
        const values = this.of(schema.values);
        return values && { kind: "map", values };
      }
      case "scalar": {
        const name = scalarConversions[this.direction][schema.type];
        return name === undefined ? undefined : { kind: "scalar", name };
      }
      case "union":
        return this.#ofUnion(schema);
      default:
        return undefined;
    }
  }

  #ofTuple(prefix: readonly Schema[], rest: ConversionView | undefined): ConversionView | undefined {
    const items = prefix.map((item) => this.of(item) ?? null);
    if (!rest && items.every((item) => item === null)) return undefined;
    return { kind: "tuple", items, ...(rest ? { rest } : {}) };
  }

  /** By the property that tells the variants apart; without one, by what fits. */
  #ofUnion(union: UnionSchema): ConversionView | undefined {
    const { discriminator } = union;
    const cases = (discriminator?.subtypes ?? []).flatMap(({ value, schema }) => {
      const conversion = this.of(schema);
      return conversion?.kind === "model" ? [{ value, function: conversion.name }] : [];
    });
    if (discriminator && discriminator.subtypes.length > 0)
      return cases.length > 0 ? { kind: "kinds", discriminator: discriminator.property, cases } : undefined;
    const variants = variantsOf(union, this.schemas).map(({ schema, asWire }) => {
      const conversion = asWire === undefined ? this.of(schema) : undefined;
      return {
        shape: shapeOf(schema, asWire === undefined ? this.direction : "read", this.schemas),
        ...(conversion ? { conversion } : {}),
      };
    });
    if (variants.every(({ conversion }) => conversion === undefined)) return undefined;
    // What is one of few values is told first, what has to be valid to be converted before what may be anything.
    const order = ({ shape, conversion }: (typeof variants)[number]): number =>
      typeof shape === "object" && "values" in shape ? 0 : shape === "any" ? 3 : conversion && typeof shape === "string" ? 1 : 2;
    return { kind: "variants", variants: [...variants].sort((one, other) => order(one) - order(other)) };
  }
}

/** The function of runtime/ that writes a scalar where it is not part of a JSON body: in an address, a header or a form. */
export function textConversion(type: ScalarType): string | undefined {
  return type === "date-time" ? "writeDate" : scalarConversions.write[type];
}

/** Dates need no writer: JSON.stringify gives the very form that RFC 3339 asks for. */
const scalarConversions: Record<Direction, Partial<Record<ScalarType, string>>> = {
  read: {
    "date-time": "readDate",
    "date-time-rfc1123": "readRfc1123Date",
    unixtime: "readUnixTime",
    byte: "readBase64",
    base64url: "readBase64Url",
  },
  write: { "date-time-rfc1123": "writeRfc1123Date", unixtime: "writeUnixTime", byte: "writeBase64", base64url: "writeBase64Url" },
};

/** Names of the schemas that hold, however deep, a scalar that differs, or on its way to the service a property that only the service sets. */
function differing(schemas: Schemas, direction: Direction): Set<string> {
  const scalars = scalarConversions[direction];
  return holding(schemas, (schema) => {
    if (direction === "write" && schema.kind === "object" && schemas.serviceSet(schema).length > 0) return true;
    return leaves(schema, schemas).some((leaf) => leaf.kind === "scalar" && scalars[leaf.type] !== undefined);
  });
}

/**
 * Names of the schemas that hold, however deep, one of which `isMeant` holds by itself. What is declared as a base may turn out to be any of
 * its subtypes; but a subtype does not hold what its siblings do, so that what a type itself holds is told from what a value of it may hold.
 * Linear in the size of the model.
 */
export function holding(schemas: Schemas, isMeant: (schema: Schema) => boolean): Set<string> {
  const usedBy = new Map<string, string[]>();
  const use = (used: string, user: string): void => {
    const users = usedBy.get(used);
    if (users) users.push(user);
    else usedBy.set(used, [user]);
  };
  const itself = (name: string): string => `itself ${name}`;
  const pending: string[] = [];
  for (const name of schemas.names) {
    use(itself(name), name);
    const named = schemas.named(name);
    if (isMeant(named)) pending.push(itself(name));
    if (named.kind === "object") {
      for (const base of named.bases) use(itself(base.name), itself(name));
      if (schemas.discriminator(named) !== undefined) for (const subtype of schemas.directSubtypes(named)) use(subtype.name, name);
    }
    for (const leaf of leaves(named, schemas)) if (leaf.kind === "reference") use(leaf.name, itself(name));
  }
  const found = new Set(pending);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const user of usedBy.get(name) ?? []) {
      if (found.has(user)) continue;
      found.add(user);
      pending.push(user);
    }
  }
  return found;
}

/** The scalars and references that a named schema is made of, without its bases. */
function leaves(named: Schema, schemas: Schemas): (ScalarSchema | SchemaReference)[] {
  const found: (ScalarSchema | SchemaReference)[] = [];
  const pending = [named];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (schema.kind === "reference" || schema.kind === "scalar") found.push(schema);
    else if (schema.kind === "array") pending.push(schema.items, ...(schema.prefix ?? []));
    else if (schema.kind === "map") pending.push(schema.values);
    else if (schema.kind === "union")
      pending.push(...variantsOf(schema, schemas).flatMap((variant) => (variant.asWire === undefined ? [variant.schema] : [])));
    else if (schema.kind === "object") {
      pending.push(...schema.properties.map((property) => property.schema));
      if (schema.additionalProperties) pending.push(schema.additionalProperties);
    }
  }
  return found;
}
