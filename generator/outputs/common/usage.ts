import type { Operation, Schema, Service } from "../../model/index.js";
import type { Schemas } from "./schemas.js";

/** Which named schemas a caller writes, and which the service answers. A schema can be both, or neither. */
export interface Usage {
  input: ReadonlySet<string>;
  output: ReadonlySet<string>;
}

/** Walks what operations send and receive, through properties, bases and subtypes. */
export function usageOf(service: Service, schemas: Schemas): Usage {
  const input = new Set<string>();
  const output = new Set<string>();
  for (const operation of service.groups.flatMap((group) => group.operations)) {
    for (const schema of sent(operation)) mark(schema, input, schemas);
    for (const schema of received(operation)) mark(schema, output, schemas);
  }
  return { input, output };
}

function sent(operation: Operation): Schema[] {
  const { body, parameters } = operation;
  return [
    ...parameters.map((parameter) => parameter.schema),
    ...(body?.schema ? [body.schema] : []),
    ...(body?.fields ?? []).map((field) => field.schema),
  ];
}

function received(operation: Operation): Schema[] {
  const responses = [...operation.responses, ...operation.errors];
  return [
    ...responses.flatMap((response) => [...(response.body ? [response.body] : []), ...response.headers.map((header) => header.schema)]),
    ...(operation.longRunning?.result ? [operation.longRunning.result] : []),
  ];
}

function mark(start: Schema, marked: Set<string>, schemas: Schemas): void {
  const pending: Schema[] = [start];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (schema.kind === "reference") {
      if (marked.has(schema.name)) continue;
      marked.add(schema.name);
      pending.push(schemas.named(schema.name));
    } else for (const part of parts(schema, schemas)) pending.push(part);
  }
}

/** The schemas that a schema is made of, one step down. */
function parts(schema: Schema, schemas: Schemas): Schema[] {
  switch (schema.kind) {
    case "object": {
      const subtypes = schemas.isPolymorphic(schema) ? schemas.directSubtypes(schema) : [];
      return [
        ...schema.bases,
        ...schema.properties.map((property) => property.schema),
        ...(schema.additionalProperties ? [schema.additionalProperties] : []),
        ...subtypes.map((subtype): Schema => ({ kind: "reference", name: subtype.name, source: subtype.source })),
      ];
    }
    case "array":
      return [schema.items, ...(schema.prefix ?? [])];
    case "map":
      return [schema.values];
    case "union":
      return schema.variants;
    default:
      return [];
  }
}
