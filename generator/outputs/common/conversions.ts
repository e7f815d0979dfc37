import type { ScalarType, Schema, UnionSchema } from "../../model/index.js";
import type { Schemas } from "./schemas.js";
import type { SchemaNames } from "./type-names.js";

/** How a value is turned from wire to type, or from type to wire. Nothing where the two are the same. */
export type ConversionView =
  /** A function of runtime/. */
  | { kind: "scalar"; name: string }
  | { kind: "array"; item: ConversionView }
  | { kind: "map"; values: ConversionView }
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
    this.#differing = differing(schemas, scalarConversions[direction]);
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
        return target.kind === "object" ? { kind: "model", name: this.functionName(schema.name) } : this.of(target);
      }
      case "array": {
        const item = this.of(schema.items);
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
        return this.#ofKinds(schema);
      default:
        return undefined;
    }
  }

  /** Without a discriminator nothing tells which variant a value is, so that it stays as it is. */
  #ofKinds({ discriminator }: UnionSchema): ConversionView | undefined {
    const cases = (discriminator?.subtypes ?? []).flatMap(({ value, schema }) => {
      const conversion = this.of(schema);
      return conversion?.kind === "model" ? [{ value, function: conversion.name }] : [];
    });
    return discriminator && cases.length > 0 ? { kind: "kinds", discriminator: discriminator.property, cases } : undefined;
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

/** Names of the schemas that hold, however deep, a scalar that differs. Linear in the size of the model. */
function differing(schemas: Schemas, scalars: Partial<Record<ScalarType, string>>): Set<string> {
  const usedBy = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const name of schemas.names) {
    const pending = [schemas.named(name)];
    for (let schema = pending.pop(); schema; schema = pending.pop()) {
      if (schema.kind === "reference") {
        const users = usedBy.get(schema.name) ?? new Set();
        usedBy.set(schema.name, users.add(name));
      } else if (schema.kind === "scalar") {
        if (scalars[schema.type] !== undefined) found.add(name);
      } else if (schema.kind === "array") pending.push(schema.items);
      else if (schema.kind === "map") pending.push(schema.values);
      else if (schema.kind === "union") pending.push(...schema.variants);
      else if (schema.kind === "object") {
        pending.push(...schema.bases, ...schema.properties.map((property) => property.schema));
        if (schema.additionalProperties) pending.push(schema.additionalProperties);
        // What is declared as a base may turn out to be any of its subtypes.
        if (schemas.discriminator(schema) !== undefined) {
          for (const subtype of schemas.directSubtypes(schema)) usedBy.set(subtype.name, (usedBy.get(subtype.name) ?? new Set()).add(name));
        }
      }
    }
  }
  const pending = [...found];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const user of usedBy.get(name) ?? []) {
      if (found.has(user)) continue;
      found.add(user);
      pending.push(user);
    }
  }
  return found;
}
