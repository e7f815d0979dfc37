// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import type { MachineLearningContext } from "./context.js";
import type { RaiBlocklistPropertiesBasicResource } from "./models.js";
import { readRaiBlocklistPropertiesBasicResource } from "./serializers.js";

/** Options of {@link list}. */
export interface ConnectionRaiBlocklistsListOptions extends CallOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Lists the custom blocklists of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.connectionRaiBlocklists.list("test-rg", "aml-workspace-name", "testConnection")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: ConnectionRaiBlocklistsListOptions = {},
): PagedAsyncIterableIterator<RaiBlocklistPropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "ConnectionRaiBlocklists.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readRaiBlocklistPropertiesBasicResource,
    },
  );
}
