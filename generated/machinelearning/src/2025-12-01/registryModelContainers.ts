// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ListViewType, ModelContainer } from "./models.js";
import { readModelContainer, writeModelContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryModelContainersListOptions extends CallOptions {
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
 * Lists a registry's model containers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryModelContainers.list("testrg123", "registry123")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: RegistryModelContainersListOptions = {},
): PagedAsyncIterableIterator<ModelContainer> {
  return paged(
    context,
    {
      operation: "RegistryModelContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion, $skip: options.skip, listViewType: options.listViewType },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readModelContainer,
    },
  );
}

/**
 * Reads one model container of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @example
 * ```ts
 * const result = await client.registryModelContainers.get("testrg123", "registry123", "testContainer");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  options: CallOptions = {},
): Promise<ModelContainer> {
  const response = await send(
    context,
    {
      operation: "RegistryModelContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ModelContainer>(response, readModelContainer);
}

/**
 * Stores a model container in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @param body The container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryModelContainers.createOrUpdate("testrg123", "registry123", "testContainer", {
 *   properties: {
 *     description: "Model container description",
 *     tags: { tag1: "value1", tag2: "value2" },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  body: ModelContainer,
  options: PollingOptions = {},
): Poller<ModelContainer> {
  return poll(
    context,
    {
      operation: "RegistryModelContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeModelContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<ModelContainer>(response, readModelContainer),
    },
  );
}

/**
 * Removes a model container from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryModelContainers.delete("testrg123", "registry123", "testContainer");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryModelContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName },
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
