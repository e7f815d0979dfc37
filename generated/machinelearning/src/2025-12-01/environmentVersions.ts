// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { DestinationAsset, EnvironmentVersion, ListViewType } from "./models.js";
import { readEnvironmentVersion, writeEnvironmentVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface EnvironmentVersionsListOptions extends CallOptions {
  /** How to sort the result. */
  orderBy?: string;
  /** Upper bound on the number of results. */
  top?: number;
  /** Token that continues an earlier listing. */
  skip?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the versions that an environment container holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which environment container; case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.environmentVersions.list("test-rg", "my-aml-workspace", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: EnvironmentVersionsListOptions = {},
): PagedAsyncIterableIterator<EnvironmentVersion> {
  return paged(
    context,
    {
      operation: "EnvironmentVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
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
 * Reads one version of an environment.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which environment container; case matters.
 * @param version Which version of it; case matters.
 * @returns The version.
 * @example
 * ```ts
 * const result = await client.environmentVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<EnvironmentVersion> {
  const response = await send(
    context,
    {
      operation: "EnvironmentVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EnvironmentVersion>(response, readEnvironmentVersion);
}

/**
 * Stores an environment version, new or changed.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which environment container; case matters.
 * @param version Which version of it; case matters.
 * @param body The environment version to store.
 * @example
 * ```ts
 * const result = await client.environmentVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
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
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: EnvironmentVersion,
  options: CallOptions = {},
): Promise<EnvironmentVersion> {
  const response = await send(
    context,
    {
      operation: "EnvironmentVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeEnvironmentVersion(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<EnvironmentVersion>(response, readEnvironmentVersion);
}

/**
 * Removes one version of an environment.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which environment container; case matters.
 * @param version Which version to remove; case matters.
 * @example
 * ```ts
 * await client.environmentVersions.delete("test-rg", "my-aml-workspace", "string", "string");
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
      operation: "EnvironmentVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Copies an environment version from the workspace to a registry.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}/publish?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which environment container; case matters.
 * @param version Which version to publish; case matters.
 * @param body Where in which registry the asset is to go.
 * @returns A poller; awaiting it waits for the end.
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
      operation: "EnvironmentVersions.publish",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}/publish",
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
