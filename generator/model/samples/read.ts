import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, isObject, textAt } from "../common/nodes.js";
import type { Operation } from "../operation.js";
import type { Sample } from "../sample.js";
import type { Host } from "../service.js";
import { Notes } from "./notes.js";
import { readRequest } from "./requests.js";
import { readSampleResponses } from "./responses.js";
import type { Fitting } from "./fit.js";
import { makeSample, type Surroundings } from "./make.js";

/** Reads the samples of an operation that stand in other places than x-ms-examples. */
export type SampleReader = (reading: SampleReading) => Sample[];

export interface SampleReading {
  context: Context;
  node: Node;
  pathItem: Node;
  operation: Operation;
  surroundings: Surroundings;
  fitting: Fitting;
}

/** Gives every operation its samples: those of x-ms-examples, else those that `read` finds, else one made from the schema. */
export function attachSamples(
  context: Context,
  operations: readonly { node: Node; pathItem: Node; operation: Operation }[],
  host: Host,
  read: SampleReader,
): void {
  const { document, registry } = context;
  const notes = new Notes();
  const apiVersion = textAt(document.at(document.root, "info"), "version") ?? "";
  const fitting = { document, schemas: registry.schemas, notes, declared: new Map() };
  const surroundings = { schemas: registry.schemas, host, apiVersion };
  for (const { node, pathItem, operation } of operations) {
    const reading = { context, node, pathItem, operation, surroundings, fitting };
    const documented = readSamples(reading);
    const found = documented.length > 0 ? documented : read(reading);
    operation.samples = found.length > 0 ? found : [makeSample(surroundings, operation)];
  }
  notes.report(context.diagnostics);
}

/** x-ms-examples (https://azure.github.io/autorest/extensions/#x-ms-examples) of an operation, in the document's order. */
function readSamples({ context, node, operation, surroundings, fitting }: SampleReading): Sample[] {
  const { document, diagnostics } = context;
  return entriesAt(document, node, "x-ms-examples").flatMap(([title, use]) => {
    const sample = document.resolve(use);
    if (!isObject(sample.value)) {
      // What a $ref does not reach the loader has reported.
      if (sample.value === undefined) return [];
      diagnostics.warning("SW305", `The sample "${title}" of "${operation.id}" is no object; it is left out.`, document.source(sample));
      return [];
    }
    const given = textAt(sample, "operationId");
    if (given !== undefined && given !== operation.id) {
      const message = `A sample is said to be for "${given}", but "${operation.id}" uses it`;
      fitting.notes.add("SW305", message, document.source(document.at(sample, "operationId")));
    }
    const request = readRequest(fitting, document.at(sample, "parameters"), operation, surroundings.host);
    return [{ source: document.source(sample), title, ...request, responses: readSampleResponses(fitting, sample, operation) }];
  });
}
