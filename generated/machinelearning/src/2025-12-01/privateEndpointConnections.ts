// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { PrivateEndpointConnection } from "./models.js";
import { readPrivateEndpointConnection, writePrivateEndpointConnection } from "./serializers.js";

/**
 * Lists the private endpoint connections of a workspace
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.privateEndpointConnections.list("rg-1234", "testworkspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<PrivateEndpointConnection> {
  return paged(
    context,
    {
      operation: "PrivateEndpointConnections.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readPrivateEndpointConnection,
    },
  );
}

/**
 * Fetches one private endpoint connection of a workspace
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param privateEndpointConnectionName The connection's name, as the network resource provider (NRP) knows it
 * @returns The connection
 * @example
 * ```ts
 * const result = await client.privateEndpointConnections.get("rg-1234", "testworkspace", "{privateEndpointConnectionName}");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  privateEndpointConnectionName: string,
  options: CallOptions = {},
): Promise<PrivateEndpointConnection> {
  const response = await send(
    context,
    {
      operation: "PrivateEndpointConnections.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<PrivateEndpointConnection>(response, readPrivateEndpointConnection);
}

/**
 * Approves or rejects a private endpoint connection; the request is checked and passed on to the network
 * resource provider
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param privateEndpointConnectionName The connection's name, as the network resource provider (NRP) knows it
 * @param body The connection as it shall be
 * @example
 * ```ts
 * const result = await client.privateEndpointConnections.createOrUpdate("rg-1234", "testworkspace", "{privateEndpointConnectionName}", {
 *   properties: {
 *     privateLinkServiceConnectionState: { status: "Approved", description: "Auto-Approved" },
 *   },
 * });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  privateEndpointConnectionName: string,
  body: PrivateEndpointConnection,
  options: CallOptions = {},
): Promise<PrivateEndpointConnection> {
  const response = await send(
    context,
    {
      operation: "PrivateEndpointConnections.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writePrivateEndpointConnection(body),
      expected: [200],
    },
    options,
  );
  return readJson<PrivateEndpointConnection>(response, readPrivateEndpointConnection);
}

/**
 * Removes a private endpoint connection from a workspace
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param privateEndpointConnectionName The connection's name, as the network resource provider (NRP) knows it
 * @example
 * ```ts
 * await client.privateEndpointConnections.delete("rg-1234", "testworkspace", "{privateEndpointConnectionName}");
 * ```
 */
async function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  privateEndpointConnectionName: string,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "PrivateEndpointConnections.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };
