import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { readLongRunning } from "../common/long-running.js";
import { splitOperationId } from "../common/names.js";
import { itemsAt } from "../common/nodes.js";
import { fixedQuery, overridden, ownerOf } from "../common/parameters.js";
import { checkPath, type OperationNode } from "../common/paths.js";
import { present } from "../common/present.js";
import { isError } from "../common/responses.js";
import { requirementsAt, securityOf } from "../common/security.js";
import { operationWords } from "../common/words.js";
import type { Operation } from "../operation.js";
import type { SecurityScheme } from "../service.js";
import { readBody } from "./bodies.js";
import type { HostReading } from "./hosts.js";
import { isPlain, readParameter } from "./parameters.js";
import { readResponses } from "./responses.js";

/** What the document as a whole says about each of its operations. */
export interface Surroundings {
  /** Without a slash at its end; empty where there is none. */
  basePath: string;
  host: HostReading;
  security: SecurityScheme[];
}

/** An Operation Object of Swagger 2.0, but for what needs all schemas to be known: its paging and its samples. */
export function readOperation(context: Context, found: OperationNode, { basePath, host, security }: Surroundings): Operation {
  const { document } = context;
  const { id, method, node, pathItem, path } = found;
  checkExtensions(context, pathItem);
  checkExtensions(context, node);
  const owner = ownerOf(id);
  const nodes = overridden(context, itemsAt(document, pathItem, "parameters"), itemsAt(document, node, "parameters"));
  const declared = nodes.filter((use) => isPlain(document.resolve(use))).map((use) => readParameter(context, use, owner));
  const source = document.source(node);
  const own = [...declared, ...fixedQuery(path, source, declared)];
  const answers = readResponses(context, node, owner);
  const failures = answers.filter((answer) => isError(answer, { method, answers }));
  const responses = answers.filter((answer) => !failures.includes(answer)).map(({ response }) => response);
  const operation: Operation = present({
    source,
    id,
    name: splitOperationId(id).name,
    method,
    path: basePath + (path.split(/[?#]/)[0] ?? ""),
    ...operationWords(context, node),
    parameters: host.position === "first" ? [...host.parameters, ...own] : [...own, ...host.parameters],
    body: readBody(context, node, nodes, owner),
    responses,
    errors: failures.map(({ response }) => response),
    longRunning: readLongRunning(context, node, responses),
    samples: [],
    security: securityOf(requirementsAt(document, node), requirementsAt(document, document.root), security),
  });
  checkPath(context, found, operation);
  return operation;
}
