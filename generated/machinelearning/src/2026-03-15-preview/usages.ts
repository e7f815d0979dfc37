// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { Usage } from "./models.js";

/**
 * Reports what a subscription uses of machine learning resources in one location, beside its limits.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/usages?api-version=2026-03-15-preview`
 *
 * @param location Name of the location.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.usages.list("eastus")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  location: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<Usage> {
  return paged(
    context,
    {
      operation: "Usages.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/usages",
      pathParameters: { subscriptionId: context.subscriptionId, location },
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
