import type { Context } from "../common/context.js";
import { itemsAt } from "../common/nodes.js";
import type { OperationParts } from "../common/operations.js";
import { overridden, ownerOf } from "../common/parameters.js";
import type { OperationNode } from "../common/paths.js";
import { readBody } from "./bodies.js";
import { isPlain, readParameter } from "./parameters.js";
import { isError, readResponses } from "./responses.js";

/** The parts of an Operation Object that Swagger 2.0 writes in its own way. */
export function readOperationParts(context: Context, { id, method, node, pathItem }: OperationNode): OperationParts {
  const { document } = context;
  const owner = ownerOf(id);
  const uses = overridden(context, itemsAt(document, pathItem, "parameters"), itemsAt(document, node, "parameters"));
  const parameters = uses.filter((use) => isPlain(document.resolve(use))).map((use) => readParameter(context, use, owner));
  const body = readBody(context, node, uses, owner);
  const answers = readResponses(context, node, owner);
  const failures = answers.filter((answer) => isError(answer, { method, answers }));
  return { parameters, body, successes: answers.filter((answer) => !failures.includes(answer)), failures };
}
