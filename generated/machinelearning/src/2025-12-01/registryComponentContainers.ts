// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ComponentContainer } from "./models.js";
import { readComponentContainer, writeComponentContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryComponentContainersListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists a registry's component containers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryComponentContainers.list("test-rg", "my-aml-registry")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: RegistryComponentContainersListOptions = {},
): PagedAsyncIterableIterator<ComponentContainer> {
  return paged(
    context,
    {
      operation: "RegistryComponentContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readComponentContainer,
    },
  );
}

/**
 * Reads one component container of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @example
 * ```ts
 * const result = await client.registryComponentContainers.get("test-rg", "my-aml-registry", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  options: CallOptions = {},
): Promise<ComponentContainer> {
  const response = await send(
    context,
    {
      operation: "RegistryComponentContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, componentName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComponentContainer>(response, readComponentContainer);
}

/**
 * Stores a component container in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @param body The container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryComponentContainers.createOrUpdate("test-rg", "my-aml-registry", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  body: ComponentContainer,
  options: PollingOptions = {},
): Poller<ComponentContainer> {
  return poll(
    context,
    {
      operation: "RegistryComponentContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, componentName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeComponentContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<ComponentContainer>(response, readComponentContainer),
    },
  );
}

/**
 * Removes a component container from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryComponentContainers.delete("test-rg", "my-aml-registry", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryComponentContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, componentName },
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
