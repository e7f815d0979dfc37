import type { Schemas } from "../common/inheritance.js";
import type { Operation, Response } from "../operation.js";
import type { Parameter } from "../parameter.js";
import type { Sample, SampleParameter, SampleResponse } from "../sample.js";
import type { Host } from "../service.js";
import type { JsonValue } from "../../report/source.js";
import { makeValue } from "./values.js";

/** What a made sample has to agree with. */
export interface Surroundings {
  schemas: Schemas;
  host: Host;
  apiVersion: string;
}

/** A sample for an operation that documents none: what is required, and one response for each documented success. Deterministic. */
export function makeSample(around: Surroundings, operation: Operation): Sample {
  const { source, id, parameters, body, responses } = operation;
  const needed = parameters.filter((parameter) => parameter.required || parameter.role === "api-version");
  const fields = (body?.fields ?? []).filter((field) => field.required);
  const sample: Sample = {
    source,
    title: id,
    parameters: [
      ...needed.map((parameter): SampleParameter => ({ name: parameter.name, in: parameter.in, value: parameterValue(around, parameter) })),
      ...fields.map(({ name, schema }): SampleParameter => ({
        name,
        in: "form",
        value: makeValue(around.schemas, schema, { name, direction: "request" }),
      })),
    ],
    responses: responses.filter(({ status }) => /^\d{3}$/.test(status)).map((response) => makeResponse(around, response)),
    synthetic: true,
  };
  if (body?.schema) sample.body = makeValue(around.schemas, body.schema, { name: body.name, direction: "request" });
  return sample;
}

/** A value for a parameter that must have one. */
export function parameterValue({ schemas, host, apiVersion }: Surroundings, parameter: Parameter): JsonValue {
  const { name, role, schema } = parameter;
  if (schema.kind === "constant") return schema.value;
  if (role === "api-version") return apiVersion;
  if (parameter.in === "host" && host.kind === "template" && host.template.startsWith(`{${name}}`)) return exampleUrl;
  return parameter.default ?? makeValue(schemas, schema, { name, direction: "request" });
}

const exampleUrl = "https://service.example.com";

/** Links that a client follows: they must lead to the service, whatever the document says of their format. */
const links = new Set(["location", "azure-asyncoperation", "operation-location"]);

function makeResponse({ schemas, host }: Surroundings, { status, body, headers }: Response): SampleResponse {
  const values = Object.create(null) as Record<string, string>;
  const base = host.kind === "fixed" ? host.url : exampleUrl;
  for (const { name, schema, headerCollectionPrefix } of headers) {
    if (headerCollectionPrefix !== undefined) continue;
    const value = links.has(name.toLowerCase())
      ? `${base}/operations/operation`
      : makeValue(schemas, schema, { name, direction: "response" });
    values[name.toLowerCase()] = typeof value === "string" ? value : JSON.stringify(value);
  }
  const response: SampleResponse = { status, headers: values };
  if (body) response.body = makeValue(schemas, body, { name: "body", direction: "response" });
  return response;
}
