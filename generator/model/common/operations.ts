import type { Operation } from "../operation.js";
import type { Parameter, RequestBody } from "../parameter.js";
import type { SecurityScheme } from "../service.js";
import type { Context } from "./context.js";
import { checkExtensions } from "./extensions.js";
import { readLongRunning } from "./long-running.js";
import { splitOperationId } from "./names.js";
import { fixedQuery, isSent } from "./parameters.js";
import { fitPath, type OperationNode } from "./paths.js";
import { present } from "./present.js";
import type { Answer } from "./responses.js";
import { securityOf } from "./security.js";
import { operationWords } from "./words.js";

/** What the document as a whole says about each of its operations. */
export interface Surroundings {
  /** Without a slash at its end; empty where there is none. */
  basePath: string;
  /** Parameters of the host, and whether they come before or after the operation's own. */
  host: { parameters: Parameter[]; position: "first" | "last" };
  security: SecurityScheme[];
}

/** What each version of the specification writes in its own way. */
export interface OperationParts {
  parameters: Parameter[];
  body: RequestBody | undefined;
  successes: Answer[];
  failures: Answer[];
}

/** An operation, but for what needs all schemas to be known: its paging and its samples. */
export function assembleOperation(context: Context, found: OperationNode, parts: OperationParts, surroundings: Surroundings): Operation {
  const { document } = context;
  const { id, method, node, pathItem, path, overload } = found;
  checkExtensions(context, pathItem);
  checkExtensions(context, node);
  const source = document.source(node);
  const declared = parts.parameters.filter((parameter) => isSent(context, parameter));
  const own = overload ? declared : [...declared, ...fixedQuery(path, source, declared)];
  const responses = parts.successes.map(({ response }) => response);
  const { host } = surroundings;
  const operation: Operation = present({
    source,
    id,
    name: splitOperationId(id).name,
    method,
    path: surroundings.basePath + (path.split(/[?#]/)[0] ?? ""),
    ...operationWords(context, node),
    parameters: host.position === "first" ? [...host.parameters, ...own] : [...own, ...host.parameters],
    body: parts.body,
    responses,
    errors: parts.failures.map(({ response }) => response),
    longRunning: readLongRunning(context, node, responses),
    samples: [],
    security: securityOf(document, node, surroundings.security),
  });
  fitPath(context, found, operation);
  return operation;
}
