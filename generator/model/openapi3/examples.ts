import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, has, isObject, itemsAt, jsonAt, textAt } from "../common/nodes.js";
import { overridden } from "../common/parameters.js";
import type { Operation } from "../operation.js";
import type { Sample, SampleParameter } from "../sample.js";
import type { Schema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";
import { checkFit } from "../samples/fit.js";
import { makeSample } from "../samples/make.js";
import type { SampleReading } from "../samples/read.js";
import { readContent } from "./media-types.js";

/** An example of a parameter, a request body or a response. */
interface Example {
  /** Key in `examples`; empty for `example`. */
  name: string;
  node: Node;
  value: JsonValue;
}

/**
 * Samples made of `example` and `examples` (OpenAPI 3): one for each example of the body, or else of the first success. Examples of
 * one name belong together; what has none of that name gives its first, and what has none at all gets one made from its schema.
 */
export function readExamples(reading: SampleReading): Sample[] {
  const { context, node, operation } = reading;
  const { document } = context;
  const bodies = examplesOf(context, readContent(context, document.resolve(document.at(node, "requestBody")))?.node);
  const answers = new Map(operation.responses.map(({ status }) => [status, responseExamples(context, node, status)]));
  const leading = bodies.length > 0 ? bodies : ([...answers.values()].find((examples) => examples.length > 0) ?? []);
  const parameters = parameterExamples(context, reading);
  if (leading.length === 0 && parameters.size === 0) return [];
  const samples = leading.length > 0 ? leading : [undefined];
  return samples.map((lead) => {
    const sample = makeSample(reading.surroundings, operation);
    const pick = (examples: readonly Example[] | undefined): Example | undefined =>
      examples?.find(({ name }) => name === lead?.name) ?? examples?.[0];
    sample.parameters = withExamples(reading, sample.parameters, parameters);
    const body = pick(bodies);
    if (body) sample.body = checked(reading, body, operation.body?.schema, "the body");
    for (const response of sample.responses) {
      const answer = pick(answers.get(response.status));
      const schema = operation.responses.find(({ status }) => status === response.status)?.body;
      if (answer) response.body = checked(reading, answer, schema, "the body");
    }
    if (!lead) return sample;
    delete sample.synthetic;
    return { ...sample, source: document.source(lead.node), title: lead.name || operation.id };
  });
}

function responseExamples(context: Context, operation: Node, status: string): Example[] {
  const { document } = context;
  const responses = document.at(operation, "responses");
  const key = has(responses, status) ? status : "default";
  return examplesOf(context, readContent(context, document.resolve(document.at(responses, key)))?.node);
}

function parameterExamples(context: Context, { node: operation, pathItem }: SampleReading): Map<string, Example> {
  const { document } = context;
  const uses = overridden(context, itemsAt(document, pathItem, "parameters"), itemsAt(document, operation, "parameters"));
  return new Map(
    uses.flatMap((use): [string, Example][] => {
      const node = document.resolve(use);
      const [example] = examplesOf(context, node);
      return example ? [[`${textAt(node, "in") ?? ""} ${textAt(node, "name") ?? ""}`, example]] : [];
    }),
  );
}

/** `example`, `examples`, or what the schema has of these. Those that are only linked to (externalValue) are not read. */
function examplesOf({ document }: Context, node: Node | undefined): Example[] {
  if (!node) return [];
  if (has(node, "example")) return [exampleAt(document.at(node, "example"), "")];
  const named = entriesAt(document, node, "examples").flatMap(([name, use]): Example[] => {
    const example = document.resolve(use);
    return isObject(example.value) && has(example, "value") ? [exampleAt(document.at(example, "value"), name)] : [];
  });
  if (named.length > 0) return named;
  const schema = document.resolve(document.at(node, "schema"));
  const [first] = itemsAt(document, schema, "examples");
  if (first) return [exampleAt(first, "")];
  return jsonAt(schema, "example") === undefined ? [] : [exampleAt(document.at(schema, "example"), "")];
}

function exampleAt(node: Node, name: string): Example {
  return { name, node, value: node.value as JsonValue };
}

/** The made values with the documented ones in their place, in the operation's order. */
function withExamples(reading: SampleReading, made: readonly SampleParameter[], examples: ReadonlyMap<string, Example>): SampleParameter[] {
  const { parameters }: Operation = reading.operation;
  const forms = made.filter((parameter) => parameter.in === "form");
  const others = parameters.flatMap(({ name, in: place, schema, role }): SampleParameter[] => {
    const example = role === "api-version" ? undefined : examples.get(`${place} ${name}`);
    if (example) return [{ name, in: place, value: checked(reading, example, schema, `"${name}"`) }];
    return made.filter((parameter) => parameter.name === name && parameter.in === place);
  });
  return [...others, ...forms];
}

function checked({ fitting }: SampleReading, { node, value }: Example, schema: Schema | undefined, what: string): JsonValue {
  if (schema) checkFit(fitting, node, schema, what);
  return value;
}
