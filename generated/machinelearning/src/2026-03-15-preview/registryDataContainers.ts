// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { DataContainer, ListViewType } from "./models.js";
import { readDataContainer, writeDataContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryDataContainersListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
  /**
   * Whether to show active items, archived ones, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists a registry's data containers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryDataContainers.list("test-rg", "registryName", { listViewType: "All" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: RegistryDataContainersListOptions = {},
): PagedAsyncIterableIterator<DataContainer> {
  return paged(
    context,
    {
      operation: "RegistryDataContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion, $skip: options.skip, listViewType: options.listViewType },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readDataContainer,
    },
  );
}

/**
 * Reads one data container of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @example
 * ```ts
 * const result = await client.registryDataContainers.get("test-rg", "registryName", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  options: CallOptions = {},
): Promise<DataContainer> {
  const response = await send(
    context,
    {
      operation: "RegistryDataContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<DataContainer>(response, readDataContainer);
}

/**
 * Stores a data container in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @param body The container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryDataContainers.createOrUpdate("test-rg", "registryName", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isArchived: false,
 *     dataType: "uri_folder",
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  body: DataContainer,
  options: PollingOptions = {},
): Poller<DataContainer> {
  return poll(
    context,
    {
      operation: "RegistryDataContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeDataContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<DataContainer>(response, readDataContainer),
    },
  );
}

/**
 * Removes a data container from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryDataContainers.delete("test-rg", "registryName", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryDataContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name },
      query: { "api-version": context.apiVersion },
      expected: [200, 202, 204],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}
export { delete_ as delete };
