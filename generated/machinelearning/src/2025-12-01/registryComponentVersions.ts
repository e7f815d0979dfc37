// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ComponentVersion } from "./models.js";
import { readComponentVersion, writeComponentVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryComponentVersionsListOptions extends CallOptions {
  /** How the results are sorted. */
  orderBy?: string;
  /** Upper bound on the number of results. */
  top?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the versions of a registry's component container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryComponentVersions.list("test-rg", "my-aml-registry", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  options: RegistryComponentVersionsListOptions = {},
): PagedAsyncIterableIterator<ComponentVersion> {
  return paged(
    context,
    {
      operation: "RegistryComponentVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, componentName },
      query: { "api-version": context.apiVersion, $orderBy: options.orderBy, $top: options.top, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readComponentVersion,
    },
  );
}

/**
 * Reads one component version of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @param version Which version.
 * @example
 * ```ts
 * const result = await client.registryComponentVersions.get("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  version: string,
  options: CallOptions = {},
): Promise<ComponentVersion> {
  const response = await send(
    context,
    {
      operation: "RegistryComponentVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        componentName,
        version,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComponentVersion>(response, readComponentVersion);
}

/**
 * Stores a component version in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @param version Which version.
 * @param body The version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryComponentVersions.createOrUpdate("test-rg", "my-aml-registry", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isAnonymous: false,
 *     componentSpec: { "8ced901b-d826-477d-bfef-329da9672513": null },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  version: string,
  body: ComponentVersion,
  options: PollingOptions = {},
): Poller<ComponentVersion> {
  return poll(
    context,
    {
      operation: "RegistryComponentVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        componentName,
        version,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeComponentVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<ComponentVersion>(response, readComponentVersion),
    },
  );
}

/**
 * Removes a component version from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param componentName Name of the component container.
 * @param version Which version.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryComponentVersions.delete("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  componentName: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryComponentVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        componentName,
        version,
      },
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
