import type { Operation, Response } from "../operation.js";
import type { Sample, SampleParameter, SampleResponse } from "../sample.js";
import type { Host } from "../service.js";
import type { Schemas } from "../common/inheritance.js";
import { makeValue } from "./values.js";

/** A sample for an operation that documents none: what is required, and one response for each documented success. */
export function makeSample(schemas: Schemas, operation: Operation, host: Host): Sample {
  const { source, id, parameters, body } = operation;
  const sample: Sample = {
    source,
    title: id,
    parameters: [
      ...parameters
        .filter((parameter) => parameter.required || parameter.role === "api-version")
        .map((parameter): SampleParameter => {
          const made = parameter.default ?? makeValue(schemas, parameter.schema, { name: parameter.name, direction: "request" });
          return { name: parameter.name, in: parameter.in, value: parameter.in === "host" ? hostValue(parameter.name, host, made) : made };
        }),
      ...(body?.fields ?? [])
        .filter((field) => field.required)
        .map((field): SampleParameter => ({
          name: field.name,
          in: "form",
          value: makeValue(schemas, field.schema, { name: field.name, direction: "request" }),
        })),
    ],
    responses: operation.responses.filter(({ status }) => /^\d{3}$/.test(status)).map((response) => makeResponse(schemas, response)),
    synthetic: true,
  };
  if (body?.schema) sample.body = makeValue(schemas, body.schema, { name: body.name, direction: "request" });
  return sample;
}

function hostValue(name: string, host: Host, made: SampleParameter["value"]): SampleParameter["value"] {
  return host.kind === "template" && host.template.startsWith(`{${name}}`) ? "https://service.example.com" : made;
}

function makeResponse(schemas: Schemas, { status, body, headers }: Response): SampleResponse {
  const values = Object.create(null) as Record<string, string>;
  for (const { name, schema } of headers) {
    const value = makeValue(schemas, schema, { name, direction: "response" });
    values[name.toLowerCase()] = typeof value === "string" ? value : JSON.stringify(value);
  }
  const response: SampleResponse = { status, headers: values };
  if (body) response.body = makeValue(schemas, body, { name: "body", direction: "response" });
  return response;
}
