// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { EnvironmentVersion, ListViewType } from "./models.js";
import { readEnvironmentVersion, writeEnvironmentVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryEnvironmentVersionsListOptions extends CallOptions {
  /** How the results are sorted. */
  orderBy?: string;
  /** Upper bound on the number of results. */
  top?: number;
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
 * Lists the versions of a registry's environment container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryEnvironmentVersions.list("test-rg", "my-aml-regsitry", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  options: RegistryEnvironmentVersionsListOptions = {},
): PagedAsyncIterableIterator<EnvironmentVersion> {
  return paged(
    context,
    {
      operation: "RegistryEnvironmentVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, environmentName },
      query: {
        "api-version": context.apiVersion,
        $orderBy: options.orderBy,
        $top: options.top,
        $skip: options.skip,
        listViewType: options.listViewType,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readEnvironmentVersion,
    },
  );
}

/**
 * Reads one environment version of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @param version Which version; letter case matters.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentVersions.get("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  version: string,
  options: CallOptions = {},
): Promise<EnvironmentVersion> {
  const response = await send(
    context,
    {
      operation: "RegistryEnvironmentVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        environmentName,
        version,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EnvironmentVersion>(response, readEnvironmentVersion);
}

/**
 * Stores an environment version in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body The version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentVersions.createOrUpdate("test-rg", "my-aml-registry", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isAnonymous: false,
 *     image: "docker.io/tensorflow/serving:latest",
 *     condaFile: "string",
 *     build: {
 *       contextUri: "https://storage-account.blob.core.windows.net/azureml/DockerBuildContext/95ddede6b9b8c4e90472db3acd0a8d28/",
 *       dockerfilePath: "prod/Dockerfile",
 *     },
 *     inferenceConfig: {
 *       livenessRoute: { path: "string", port: 1 },
 *       readinessRoute: { path: "string", port: 1 },
 *       scoringRoute: { path: "string", port: 1 },
 *     },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  version: string,
  body: EnvironmentVersion,
  options: PollingOptions = {},
): Poller<EnvironmentVersion> {
  return poll(
    context,
    {
      operation: "RegistryEnvironmentVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        environmentName,
        version,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeEnvironmentVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<EnvironmentVersion>(response, readEnvironmentVersion),
    },
  );
}

/**
 * Removes an environment version from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param environmentName Name of the environment container; letter case matters.
 * @param version Which version; letter case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryEnvironmentVersions.delete("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  environmentName: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryEnvironmentVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        registryName,
        environmentName,
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
