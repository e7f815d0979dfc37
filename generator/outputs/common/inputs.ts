import type { ObjectSchema, Property, Service } from "../../model/index.js";
import { holding } from "./conversions.js";
import type { Schemas } from "./schemas.js";
import type { SchemaNames } from "./type-names.js";
import type { Usage } from "./usage.js";

/** A property that a caller may set and the service never answers (writeOnly, or x-ms-mutability without "read"). */
export function isNeverAnswered({ mutability }: Property): boolean {
  return mutability !== undefined && !mutability.includes("read");
}

/**
 * The schemas that have two types, one for what the service answers and one for what callers send: those that both do with, and that require
 * what only one of them sets (OpenAPI 3, "Schema Object": required counts for the one of both that readOnly and writeOnly leave). XML is
 * written by the codec that reads it, and has one type for both.
 */
export function twins(service: Service, schemas: Schemas, usage: Usage): Set<string> {
  if (service.groups.some(({ operations }) => operations.some(({ body }) => body?.format === "xml"))) return new Set();
  const found = holding(schemas, (schema) => schema.kind === "object" && requiresOneWay(schema, schemas));
  return new Set(schemas.names.filter((name) => found.has(name) && usage.input.has(name) && usage.output.has(name)));
}

function requiresOneWay(schema: ObjectSchema, schemas: Schemas): boolean {
  const serviceSet = new Set(schemas.serviceSet(schema));
  return schema.properties.some((property) => property.required && (serviceSet.has(property.wireName) || isNeverAnswered(property)));
}

/** The names of types as callers write them: `Workspace` is read, `WorkspaceInput` sent, where these differ. */
export function inputNames(
  names: ReadonlyMap<string, SchemaNames>,
  differing: ReadonlySet<string>,
  takeType: (...names: [string, ...string[]]) => string,
): Map<string, SchemaNames> {
  const input = (name: string): string => takeType(`${name}Input`, `${name}ForInput`);
  return new Map(
    [...names].map(([schema, own]): [string, SchemaNames] => {
      if (!differing.has(schema)) return [schema, own];
      const { type, common, exact, unlisted } = own;
      return [
        schema,
        {
          type: input(type),
          ...(common === undefined ? {} : { common: input(common) }),
          ...(exact === undefined ? {} : { exact: input(exact) }),
          ...(unlisted === undefined ? {} : { unlisted: input(unlisted) }),
        },
      ];
    }),
  );
}
