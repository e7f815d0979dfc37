// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { CodeContainer } from "./models.js";
import { readCodeContainer, writeCodeContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryCodeContainersListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists a registry's code containers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryCodeContainers.list("testrg123", "testregistry")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: RegistryCodeContainersListOptions = {},
): PagedAsyncIterableIterator<CodeContainer> {
  return paged(
    context,
    {
      operation: "RegistryCodeContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readCodeContainer,
    },
  );
}

/**
 * Reads one code container of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @example
 * ```ts
 * const result = await client.registryCodeContainers.get("testrg123", "testregistry", "testContainer");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  options: CallOptions = {},
): Promise<CodeContainer> {
  const response = await send(
    context,
    {
      operation: "RegistryCodeContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<CodeContainer>(response, readCodeContainer);
}

/**
 * Stores a code container in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @param body The container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryCodeContainers.createOrUpdate("testrg123", "testregistry", "testContainer", {
 *   properties: {
 *     description: "string",
 *     tags: { tag1: "value1", tag2: "value2" },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  body: CodeContainer,
  options: PollingOptions = {},
): Poller<CodeContainer> {
  return poll(
    context,
    {
      operation: "RegistryCodeContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeCodeContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<CodeContainer>(response, readCodeContainer),
    },
  );
}

/**
 * Removes a code container from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryCodeContainers.delete("testrg123", "testregistry", "testContainer");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryCodeContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName },
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
