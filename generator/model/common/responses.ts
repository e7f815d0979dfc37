import type { Node } from "../../load/document.js";
import type { HttpMethod, Response } from "../operation.js";
import { valueAt } from "./nodes.js";

/** A response as it stands in the document. */
export interface Answer {
  status: string;
  node: Node;
  response: Response;
}

/**
 * Whether a response is an error. `default` is, and what x-ms-error-response says. Where the document leaves errors to `default`, a
 * 4xx beside it is an answer like any other, as is the 404 of a HEAD request; elsewhere a 4xx or 5xx is what HTTP says that it is.
 */
export function isError({ status, node }: Answer, operation: { method: HttpMethod; answers: readonly Answer[] }): boolean {
  if (status === "default") return true;
  const said = valueAt(node, "x-ms-error-response");
  if (typeof said === "boolean") return said;
  if (!/^[45]/.test(status)) return false;
  return operation.method !== "HEAD" && !operation.answers.some((answer) => answer.status === "default");
}
