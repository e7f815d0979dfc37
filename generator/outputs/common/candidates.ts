import type { Operation, Parameter, RequestBody, Schema } from "../../model/index.js";
import type { Argument } from "../client/signature.js";

/** What a call of an operation is made of, before it is known where each value is passed. */
export interface Candidate {
  of: Argument["of"];
  parameter?: Parameter;
  name: string;
  schema: Schema;
  required: boolean;
  description?: string;
  client: boolean;
  group?: string;
  constant?: string | number | boolean;
  /** Place among the positional parameters. */
  order: number;
}

/** Parameters in the document's order, then the body or the fields of a form. */
export function candidates(operation: Operation): Candidate[] {
  const path = new Map([...operation.path.matchAll(/\{([^{}]+)\}/g)].map((match, index) => [match[1], index]));
  const list = operation.parameters.map((parameter, index): Candidate => {
    const at = parameter.in === "path" ? (path.get(parameter.name) ?? -1) : -1;
    return {
      of: { kind: "parameter", parameter },
      parameter,
      name: parameter.clientName ?? parameter.name,
      schema: parameter.schema,
      required: parameter.required,
      ...(parameter.description === undefined ? {} : { description: parameter.description }),
      client: parameter.location === "client" || parameter.role === "api-version" || parameter.in === "host",
      ...(parameter.group ? { group: parameter.group.name } : {}),
      ...constantOf(parameter.schema, parameter.required, parameter.role),
      order: at >= 0 ? at : 1000 + index,
    };
  });
  return [...list, ...bodyCandidates(operation.body)];
}

function bodyCandidates(body: RequestBody | undefined): Candidate[] {
  if (!body) return [];
  if (body.fields) {
    return body.fields.map((field, index) => ({
      of: { kind: "field", field },
      name: field.clientName ?? field.name,
      schema: field.schema,
      required: field.required,
      ...(field.description === undefined ? {} : { description: field.description }),
      client: false,
      ...constantOf(field.schema, field.required, undefined),
      order: 1_000_000 + index,
    }));
  }
  if (!body.schema) return [];
  return [
    {
      of: { kind: "body", body },
      name: body.clientName ?? body.name,
      schema: body.schema,
      required: body.required,
      ...(body.description === undefined ? {} : { description: body.description }),
      client: false,
      ...(body.group ? { group: body.group.name } : {}),
      ...constantOf(body.schema, body.required, undefined),
      order: 2_000_000,
    },
  ];
}

/** A required value of which there is only one is never asked for. The api-version is left to the client, which may be told another one. */
export function constantOf(schema: Schema, required: boolean, role: Parameter["role"]): { constant?: string | number | boolean } {
  return schema.kind === "constant" && required && role !== "api-version" ? { constant: schema.value } : {};
}
