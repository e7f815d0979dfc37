// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { optional } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { WorkspaceConnectionPropertiesV2BasicResource, WorkspaceConnectionUpdateParameter } from "./models.js";
import {
  readWorkspaceConnectionPropertiesV2BasicResource,
  writeWorkspaceConnectionPropertiesV2BasicResource,
  writeWorkspaceConnectionUpdateParameter,
} from "./serializers.js";

/** Options of {@link list}. */
export interface WorkspaceConnectionsListOptions extends CallOptions {
  /** Only connections to this target. */
  target?: string;
  /** Only connections of this category. */
  category?: string;
  /**
   * True lists datastores beside the connections; default false.
   *
   * Default: `false`.
   */
  includeAll?: boolean;
}

/**
 * Lists the connections of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.workspaceConnections.list("resourceGroup-1", "workspace-1", {
 *   target: "www.facebook.com",
 *   category: "ContainerRegistry",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: WorkspaceConnectionsListOptions = {},
): PagedAsyncIterableIterator<WorkspaceConnectionPropertiesV2BasicResource> {
  return paged(
    context,
    {
      operation: "WorkspaceConnections.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        target: options.target,
        category: options.category,
        includeAll: options.includeAll,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readWorkspaceConnectionPropertiesV2BasicResource,
    },
  );
}

/**
 * Reads one connection of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @example
 * ```ts
 * const result = await client.workspaceConnections.get("resourceGroup-1", "workspace-1", "connection-1");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: CallOptions = {},
): Promise<WorkspaceConnectionPropertiesV2BasicResource> {
  const response = await send(
    context,
    {
      operation: "WorkspaceConnections.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<WorkspaceConnectionPropertiesV2BasicResource>(
    response,
    readWorkspaceConnectionPropertiesV2BasicResource,
  );
}

/** Options of {@link create}. */
export interface WorkspaceConnectionsCreateOptions extends CallOptions {
  /** The connection to create or to replace. */
  body?: WorkspaceConnectionPropertiesV2BasicResource;
}

/**
 * Creates a connection in a workspace, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @example
 * ```ts
 * const result = await client.workspaceConnections.create("resourceGroup-1", "workspace-1", "connection-1", {
 *   body: {
 *     properties: {
 *       category: "ContainerRegistry",
 *       expiryTime: new Date("2024-03-15T14:30:00Z"),
 *       target: "www.facebook.com",
 *       authType: "None",
 *     },
 *   },
 * });
 * ```
 */
export async function create(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: WorkspaceConnectionsCreateOptions = {},
): Promise<WorkspaceConnectionPropertiesV2BasicResource> {
  const response = await send(
    context,
    {
      operation: "WorkspaceConnections.create",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: optional(options.body, writeWorkspaceConnectionPropertiesV2BasicResource),
      expected: [200],
    },
    options,
  );
  return readJson<WorkspaceConnectionPropertiesV2BasicResource>(
    response,
    readWorkspaceConnectionPropertiesV2BasicResource,
  );
}

/** Options of {@link update}. */
export interface WorkspaceConnectionsUpdateOptions extends CallOptions {
  /** What to change in the connection. */
  body?: WorkspaceConnectionUpdateParameter;
}

/**
 * Changes a connection of a workspace.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @example
 * ```ts
 * const result = await client.workspaceConnections.update("test-rg", "workspace-1", "connection-1", {
 *   body: {
 *     properties: {
 *       authType: "AccessKey",
 *       credentials: {
 *         accessKeyId: "some_string",
 *         secretAccessKey: "some_string",
 *       },
 *       category: "ADLSGen2",
 *       expiryTime: new Date("2020-01-01T00:00:00Z"),
 *       target: "some_string",
 *       metadata: {},
 *     },
 *   },
 * });
 * ```
 */
export async function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: WorkspaceConnectionsUpdateOptions = {},
): Promise<WorkspaceConnectionPropertiesV2BasicResource> {
  const response = await send(
    context,
    {
      operation: "WorkspaceConnections.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: optional(options.body, writeWorkspaceConnectionUpdateParameter),
      expected: [200],
    },
    options,
  );
  return readJson<WorkspaceConnectionPropertiesV2BasicResource>(
    response,
    readWorkspaceConnectionPropertiesV2BasicResource,
  );
}

/**
 * Removes a connection from a workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @example
 * ```ts
 * await client.workspaceConnections.delete("resourceGroup-1", "workspace-1", "connection-1");
 * ```
 */
async function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "WorkspaceConnections.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Reveals the secrets of a workspace's connection.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/listsecrets?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @example
 * ```ts
 * const result = await client.workspaceConnections.listSecrets("test-rg", "workspace-1", "connection-1");
 * ```
 */
export async function listSecrets(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: CallOptions = {},
): Promise<WorkspaceConnectionPropertiesV2BasicResource> {
  const response = await send(
    context,
    {
      operation: "WorkspaceConnections.listSecrets",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/listsecrets",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<WorkspaceConnectionPropertiesV2BasicResource>(
    response,
    readWorkspaceConnectionPropertiesV2BasicResource,
  );
}
