// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { AmlUserFeature } from "./models.js";

/**
 * Lists the features that are switched on in a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/features?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.workspaceFeatures.list("myResourceGroup", "testworkspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<AmlUserFeature> {
  return paged(
    context,
    {
      operation: "WorkspaceFeatures.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/features",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
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
