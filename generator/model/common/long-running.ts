import type { Node } from "../../load/document.js";
import type { LongRunning, Response } from "../operation.js";
import type { Context } from "./context.js";
import { flagAt, has, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { readSchema } from "./schemas.js";

const finalStates = ["azure-async-operation", "location", "original-uri", "operation-location"] as const;

/** x-ms-long-running-operation and x-ms-long-running-operation-options of an operation. */
export function readLongRunning(context: Context, node: Node, responses: readonly Response[]): LongRunning | undefined {
  const { document } = context;
  const options = document.at(node, "x-ms-long-running-operation-options");
  if (!flagAt(node, "x-ms-long-running-operation")) {
    if (has(node, "x-ms-long-running-operation-options") && valueAt(node, "x-ms-long-running-operation") === undefined) {
      const message = "The options have no effect: x-ms-long-running-operation is not true beside them.";
      context.diagnostics.warning("SW211", message, document.source(options));
    }
    return undefined;
  }
  return present({ finalStateVia: readFinalState(context, options), result: readResult(context, options, responses) });
}

function readFinalState({ document, diagnostics }: Context, options: Node): LongRunning["finalStateVia"] {
  const via = valueAt(options, "final-state-via");
  const known = finalStates.find((state) => state === via);
  if (known === undefined && via !== undefined && via !== "default") {
    const place = document.source(document.at(options, "final-state-via"));
    diagnostics.warning("SW211", `final-state-via is one of ${finalStates.join(", ")}; this has no effect.`, place);
  }
  return known;
}

/** final-state-schema is the text of a $ref. Without it the 200 tells, being what polling ends with, else the last success with a body. */
function readResult(context: Context, options: Node, responses: readonly Response[]): LongRunning["result"] {
  const reference = textAt(options, "final-state-schema");
  if (reference !== undefined) {
    const node = { ...context.document.at(options, "final-state-schema"), value: { $ref: reference } };
    return readSchema(context, node, { name: "", required: false, depth: 0 });
  }
  return responses.find(({ status, body }) => status === "200" && body)?.body ?? responses.findLast(({ body }) => body)?.body;
}
