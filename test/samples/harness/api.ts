import type { TokenCredential } from "@azure/core-auth";
import { buildModel } from "../../../generator/model/build.js";
import type { OperationGroup, Sample, SampleParameter, Service } from "../../../generator/model/index.js";
import { loadDocument } from "../../../generator/load/load.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";
import { SwaggerDocument, type RawExample, type RawOperation, type RawSchema } from "./document.js";

/** What a test file says of the API that it is about. */
export interface ApiUnderTest {
  service: string;
  apiVersion: string;
  /** Makes the generated client. */
  connect: (endpoint: string, credential: TokenCredential, subscriptionId: string) => object;
}

/** An API as its document has it (what is expected), and as the code model has it (what is called). */
export interface Api extends ApiUnderTest {
  /** `batch/2026-10-01`. */
  name: string;
  document: SwaggerDocument;
  model: Service;
  samples: { group: string; samples: DocumentedSample[] }[];
}

/** One sample of an operation, as the document and as the code model has it. */
export interface DocumentedSample {
  group: OperationGroup;
  operation: RawOperation;
  title: string;
  example: RawExample;
  sample: Sample;
}

/** Reads the document of an API twice: plainly, and with the generator. */
export async function openApi(under: ApiUnderTest): Promise<Api> {
  const name = `${under.service}/${under.apiVersion}`;
  const document = new SwaggerDocument(`${name}/openapi.json`);
  const diagnostics = new Diagnostics();
  const file = new URL(`../../../specs/${name}/openapi.json`, import.meta.url).pathname;
  const model = buildModel(await loadDocument(file, diagnostics), diagnostics);
  diagnostics.throwIfErrors();
  const samples = model.groups.map((group) => ({ group: group.name, samples: samplesOf(group, document) }));
  return { ...under, name, document, model, samples };
}

function samplesOf(group: OperationGroup, document: SwaggerDocument): DocumentedSample[] {
  return group.operations.flatMap(({ id, samples }) => {
    const operation = document.operations.get(id);
    if (!operation) throw new Error(`The code model has an operation that the document has not: ${id}`);
    if (operation.examples.length === 0)
      return samples.map((sample) => ({ group, operation, title: sample.title, sample, example: asExample(sample, operation) }));
    return operation.examples.map(({ title, example }) => {
      const sample = samples.find((candidate) => candidate.title === title);
      if (!sample) throw new Error(`The code model lacks the sample "${title}" of ${id}.`);
      return { group, operation, title, example, sample };
    });
  });
}

/**
 * The same sample with a value for every parameter, and for every header of a response, that it leaves out; nothing where it leaves none
 * out. Documented samples leave out most.
 */
export function completed(documented: DocumentedSample): DocumentedSample | undefined {
  const { operation, example, sample } = documented;
  const optional = operation.parameters.filter(({ in: place }) => place === "query" || place === "header");
  const parameters = madeUp(optional, example.parameters);
  const headers = Object.entries(example.responses).map(([status, response]) => {
    // Headers of long-running operations say what comes next; those of the sample are enough. The length is the body's.
    const declared = operation.longRunning ? [] : Object.entries(operation.responses[status]?.headers ?? {});
    const wanted = declared.filter(([name]) => name !== "Content-Length").map(([name, schema]) => ({ ...schema, name }));
    return madeUp(wanted, { ...response, ...response.headers });
  });
  if ([parameters, ...headers].every((made) => Object.keys(made).length === 0)) return undefined;
  const responses = Object.entries(example.responses).map(([status, response], index) => [
    status,
    { ...response, headers: { ...response.headers, ...headers[index] } },
  ]);
  const given = optional.flatMap(({ name, in: place }): SampleParameter[] =>
    Object.hasOwn(parameters, name) ? [{ name, in: place === "query" ? "query" : "header", value: parameters[name] ?? null }] : [],
  );
  return {
    ...documented,
    example: { parameters: { ...example.parameters, ...parameters }, responses: Object.fromEntries(responses) as RawExample["responses"] },
    sample: { ...sample, parameters: [...sample.parameters, ...given] },
  };
}

function madeUp(wanted: readonly (RawSchema & { name: string })[], given: object): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(wanted.filter(({ name }) => !Object.hasOwn(given, name)).map((schema) => [schema.name, valueFor(schema)]));
}

function valueFor({ name, type, format }: RawSchema & { name: string }): string | number | boolean | string[] {
  if (type === "array") return [`${name} 1`, "ü&2"];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return 7;
  if (format === "date-time") return "2025-02-17T12:34:56.789Z";
  return format === "date-time-rfc7231" ? "Mon, 17 Feb 2025 12:34:56 GMT" : `${name}=1`;
}

/** A sample that the code model made up, as a document would have it. */
function asExample({ parameters, body, responses }: Sample, operation: RawOperation): RawExample {
  const bodyName = operation.parameters.find((parameter) => parameter.in === "body")?.name;
  return {
    parameters: {
      ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
      ...(body === undefined || bodyName === undefined ? {} : { [bodyName]: body }),
    },
    responses: Object.fromEntries(responses.map(({ status, ...response }) => [status, response])),
  };
}
