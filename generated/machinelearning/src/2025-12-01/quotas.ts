// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { QuotaUpdateParameters, ResourceQuota, UpdateWorkspaceQuotasResult } from "./models.js";

/**
 * Shows the quotas that workspaces hold in one location, per VM family.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas?api-version=2025-12-01`
 *
 * @param location Name of the location.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.quotas.list("eastus")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  location: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<ResourceQuota> {
  return paged(
    context,
    {
      operation: "Quotas.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas",
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

/**
 * Changes workspace quotas of VM families in one location.
 *
 * `POST /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/updateQuotas?api-version=2025-12-01`
 *
 * @param location Name of the location.
 * @param parameters The quotas to set.
 * @example
 * ```ts
 * const result = await client.quotas.update("eastus", {
 *   value: [
 *     {
 *       id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/demo_workspace1/quotas/Standard_DSv2_Family_Cluster_Dedicated_vCPUs",
 *       type: "Microsoft.MachineLearningServices/workspaces/quotas",
 *       limit: 100,
 *       unit: "Count",
 *     },
 *     {
 *       id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/demo_workspace2/quotas/Standard_DSv2_Family_Cluster_Dedicated_vCPUs",
 *       type: "Microsoft.MachineLearningServices/workspaces/quotas",
 *       limit: 200,
 *       unit: "Count",
 *     },
 *   ],
 * });
 * ```
 */
export async function update(
  context: MachineLearningContext,
  location: string,
  parameters: QuotaUpdateParameters,
  options: CallOptions = {},
): Promise<UpdateWorkspaceQuotasResult> {
  const response = await send(
    context,
    {
      operation: "Quotas.update",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/updateQuotas",
      pathParameters: { subscriptionId: context.subscriptionId, location },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: parameters,
      expected: [200],
    },
    options,
  );
  return readJson<UpdateWorkspaceQuotasResult>(response);
}
