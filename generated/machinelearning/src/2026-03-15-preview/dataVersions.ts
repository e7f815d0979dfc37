// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { DataVersionBase, DestinationAsset, ListViewType } from "./models.js";
import { readDataVersionBase, writeDataVersionBase } from "./serializers.js";

/** Options of {@link list}. */
export interface DataVersionsListOptions extends CallOptions {
  /** Sort key: createdtime or modifiedtime. */
  orderBy?: string;
  /** How many results to return; a number above the page size falls back to the default page size. */
  top?: number;
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  tags?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the versions that a data container holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which data container to look in.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.dataVersions.list("test-rg", "my-aml-workspace", "string", { orderBy: "string", top: 1, tags: "string" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: DataVersionsListOptions = {},
): PagedAsyncIterableIterator<DataVersionBase> {
  return paged(
    context,
    {
      operation: "DataVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: {
        "api-version": context.apiVersion,
        $orderBy: options.orderBy,
        $top: options.top,
        $skip: options.skip,
        $tags: options.tags,
        listViewType: options.listViewType,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readDataVersionBase,
    },
  );
}

/**
 * Reads one version of a data container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which data container to look in.
 * @param version Which version of it.
 * @returns The version.
 * @example
 * ```ts
 * const result = await client.dataVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<DataVersionBase> {
  const response = await send(
    context,
    {
      operation: "DataVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<DataVersionBase>(response, readDataVersionBase);
}

/**
 * Creates a data version, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which data container to write to.
 * @param version Which version of it.
 * @param body The data version to store.
 * @example
 * ```ts
 * const result = await client.dataVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
 *   properties: {
 *     dataType: "uri_file",
 *     dataUri: "string",
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isAnonymous: false,
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
  body: DataVersionBase,
  options: CallOptions = {},
): Promise<DataVersionBase> {
  const response = await send(
    context,
    {
      operation: "DataVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeDataVersionBase(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<DataVersionBase>(response, readDataVersionBase);
}

/**
 * Removes one version of a data container.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which data container to look in.
 * @param version Which version to remove.
 * @example
 * ```ts
 * await client.dataVersions.delete("test-rg", "my-aml-workspace", "string", "string");
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
      operation: "DataVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Copies a data version from the workspace to a registry.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}/publish?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which data container to look in.
 * @param version Which version to publish.
 * @param body Where in which registry the asset is to go.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.dataVersions.publish("test-rg", "my-aml-workspace", "string", "string", {
 *   registryName: "string",
 *   destinationName: "string",
 *   destinationVersion: "string",
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
      operation: "DataVersions.publish",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}/publish",
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
