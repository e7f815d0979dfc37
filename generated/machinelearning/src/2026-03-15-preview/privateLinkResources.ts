// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { PrivateLinkResource } from "./models.js";
import { readPrivateLinkResource } from "./serializers.js";

/**
 * Lists what private endpoints can connect to in a workspace; a workspace has one such address, on the data
 * plane
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateLinkResources?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.privateLinkResources.list("rg-1234", "testworkspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<PrivateLinkResource> {
  return paged(
    context,
    {
      operation: "PrivateLinkResources.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateLinkResources",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readPrivateLinkResource,
    },
  );
}
