// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { Operation } from "./models.js";

/**
 * Names every REST operation that this resource provider offers.
 *
 * `GET /providers/Microsoft.MachineLearningServices/operations?api-version=2025-12-01`
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.operations.list()) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  options: CallOptions = {},
): PagedAsyncIterableIterator<Operation> {
  return paged(
    context,
    {
      operation: "Operations.list",
      method: "GET",
      path: "/providers/Microsoft.MachineLearningServices/operations",
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}
