// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { DestinationAsset, ListViewType, ModelVersion } from "./models.js";
import { readModelVersion, writeModelVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface ModelVersionsListOptions extends CallOptions {
  /** Token that continues an earlier listing */
  skip?: string;
  /** Sort order of the list */
  orderBy?: string;
  /** Upper limit on the number of records */
  top?: number;
  /** Version of the model to look for */
  version?: string;
  /** Description of the model to look for */
  description?: string;
  /** How many results to pass over at the start */
  offset?: number;
  /** Filter by tags: names separated by commas, each optionally with =value (a,b=2) */
  tags?: string;
  /** Filter by properties: names separated by commas, each optionally with =value (a,b=2) */
  properties?: string;
  /** The feed, by name */
  feed?: string;
  /**
   * Whether active entities, archived ones or both are listed
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the versions inside a model container
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The container, by name; letter case matters
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.modelVersions.list("test-rg", "my-aml-workspace", "string", {
 *   orderBy: "string",
 *   top: 1,
 *   version: "string",
 *   description: "string",
 *   offset: 1,
 *   tags: "string",
 *   properties: "string",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: ModelVersionsListOptions = {},
): PagedAsyncIterableIterator<ModelVersion> {
  return paged(
    context,
    {
      operation: "ModelVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        $orderBy: options.orderBy,
        $top: options.top,
        version: options.version,
        description: options.description,
        offset: options.offset,
        tags: options.tags,
        properties: options.properties,
        feed: options.feed,
        listViewType: options.listViewType,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readModelVersion,
    },
  );
}

/**
 * Fetches one model version
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The container, by name; letter case matters
 * @param version The version's identifier; letter case matters
 * @returns The version
 * @example
 * ```ts
 * const result = await client.modelVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<ModelVersion> {
  const response = await send(
    context,
    {
      operation: "ModelVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ModelVersion>(response, readModelVersion);
}

/**
 * Creates a model version, or replaces the existing one
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The container, by name; letter case matters
 * @param version The version's identifier; letter case matters
 * @param body The version as it shall be
 * @example
 * ```ts
 * const result = await client.modelVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isAnonymous: false,
 *     flavors: { string: { data: { string: "string" } } },
 *     modelType: "CustomModel",
 *     modelUri: "string",
 *   },
 * });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: ModelVersion,
  options: CallOptions = {},
): Promise<ModelVersion> {
  const response = await send(
    context,
    {
      operation: "ModelVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeModelVersion(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<ModelVersion>(response, readModelVersion);
}

/**
 * Removes a model version
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The container, by name; letter case matters
 * @param version The version's identifier; letter case matters
 * @example
 * ```ts
 * await client.modelVersions.delete("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
async function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "ModelVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Copies a model version from the workspace to a registry
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}/publish?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The container, by name; letter case matters
 * @param version The version's identifier; letter case matters
 * @param body Where in which registry the asset goes
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.modelVersions.publish("test-rg", "my-aml-workspace", "string", "string", {
 *   destinationName: "string",
 *   destinationVersion: "string",
 *   registryName: "string",
 * });
 * ```
 */
export function publish(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: DestinationAsset,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ModelVersions.publish",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}/publish",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}
