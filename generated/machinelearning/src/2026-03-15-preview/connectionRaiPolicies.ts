// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { RaiPolicyPropertiesBasicResource } from "./models.js";
import { readRaiPolicyPropertiesBasicResource } from "./serializers.js";

/** Options of {@link list}. */
export interface ConnectionRaiPoliciesListOptions extends CallOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Lists the content filter policies of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.connectionRaiPolicies.list("test-rg", "aml-workspace-name", "testConnection")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: ConnectionRaiPoliciesListOptions = {},
): PagedAsyncIterableIterator<RaiPolicyPropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "ConnectionRaiPolicies.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readRaiPolicyPropertiesBasicResource,
    },
  );
}
