// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { EnvironmentContainer, ListViewType } from "./models.js";
import { readEnvironmentContainer, writeEnvironmentContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryEnvironmentContainersListOptions extends CallOptions {
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
 * Lists a registry's environment containers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryEnvironmentContainers.list("testrg123", "testregistry")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: RegistryEnvironmentContainersListOptions = {},
): PagedAsyncIterableIterator<EnvironmentContainer> {
  return paged(
    context,
    {
      operation: "RegistryEnvironmentContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion, $skip: options.skip, listViewType: options.listViewType },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readEnvironmentContainer,
    },
  );
}

/**
 * Reads one environment container of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentContainers.get("testrg123", "testregistry", "testEnvironment");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  options: CallOptions = {},
): Promise<EnvironmentContainer> {
  const response = await send(
    context,
    {
      operation: "RegistryEnvironmentContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, environmentName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EnvironmentContainer>(response, readEnvironmentContainer);
}

/**
 * Stores an environment container in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @param body The container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentContainers.createOrUpdate("testrg123", "testregistry", "testEnvironment", {
 *   properties: {
 *     properties: {
 *       additionalProp1: "string",
 *       additionalProp2: "string",
 *       additionalProp3: "string",
 *     },
 *     tags: {
 *       additionalProp1: "string",
 *       additionalProp2: "string",
 *       additionalProp3: "string",
 *     },
 *     description: "string",
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  body: EnvironmentContainer,
  options: PollingOptions = {},
): Poller<EnvironmentContainer> {
  return poll(
    context,
    {
      operation: "RegistryEnvironmentContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, environmentName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeEnvironmentContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<EnvironmentContainer>(response, readEnvironmentContainer),
    },
  );
}

/**
 * Removes an environment container from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentContainers.delete("testrg123", "testregistry", "testContainer");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryEnvironmentContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, environmentName },
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
