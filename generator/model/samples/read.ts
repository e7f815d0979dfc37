import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, isObject, textAt } from "../common/nodes.js";
import type { Operation } from "../operation.js";
import type { Sample } from "../sample.js";
import type { Host } from "../service.js";
import { Notes } from "./notes.js";
import { readRequest } from "./requests.js";
import { readSampleResponses } from "./responses.js";
import { makeSample } from "./make.js";

/** Gives every operation its samples: those of x-ms-examples, or one made from the schema where there are none. */
export function attachSamples(context: Context, operations: readonly { node: Node; operation: Operation }[], host: Host): void {
  const notes = new Notes();
  const { document, registry } = context;
  const apiVersion = textAt(document.at(document.root, "info"), "version") ?? "";
  const surroundings = { schemas: registry.schemas, host, apiVersion };
  for (const { node, operation } of operations) {
    const documented = readSamples(context, { node, operation, host, notes });
    operation.samples = documented.length > 0 ? documented : [makeSample(surroundings, operation)];
  }
  notes.report(context.diagnostics);
}

interface Reading {
  node: Node;
  operation: Operation;
  host: Host;
  notes: Notes;
}

/** x-ms-examples (https://azure.github.io/autorest/extensions/#x-ms-examples) of an operation, in the document's order. */
function readSamples(context: Context, { node, operation, host, notes }: Reading): Sample[] {
  const { document, diagnostics, registry } = context;
  const fitting = { document, schemas: registry.schemas, notes };
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
      notes.add("SW305", message, document.source(document.at(sample, "operationId")));
    }
    const request = readRequest(fitting, document.at(sample, "parameters"), operation, host);
    return [{ source: document.source(sample), title, ...request, responses: readSampleResponses(fitting, sample, operation) }];
  });
}
