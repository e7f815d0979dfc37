import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { has, itemsAt } from "../common/nodes.js";
import type { OperationParts } from "../common/operations.js";
import { overridden, ownerOf } from "../common/parameters.js";
import type { OperationNode } from "../common/paths.js";
import { readBody } from "./bodies.js";
import { readParameter } from "./parameters.js";
import { isError, readResponses } from "./responses.js";
import { reportOwnServers } from "./servers.js";

/** The parts of an Operation Object that OpenAPI 3 writes in its own way. */
export function readOperationParts(context: Context, { id, node, pathItem }: OperationNode): OperationParts {
  const { document } = context;
  const owner = ownerOf(id);
  reportOwnServers(context, pathItem);
  reportOwnServers(context, node);
  reportCallbacks(context, node, id);
  const uses = overridden(context, itemsAt(document, pathItem, "parameters"), itemsAt(document, node, "parameters"));
  const parameters = uses.map((use) => readParameter(context, use, owner)).filter((parameter) => parameter !== undefined);
  const body = readBody(context, node, owner);
  const answers = readResponses(context, node, owner);
  const failures = answers.filter((answer) => isError(answer));
  return { parameters, body, successes: answers.filter((answer) => !failures.includes(answer)), failures };
}

function reportCallbacks({ document, diagnostics }: Context, node: Node, id: string): void {
  if (!has(node, "callbacks")) return;
  diagnostics.warning("SW209", `The callbacks of "${id}" are left out: a client receives no requests.`, document.source(node, "callbacks"));
}
