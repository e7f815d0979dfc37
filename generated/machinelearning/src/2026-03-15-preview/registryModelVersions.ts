// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ListViewType, ModelVersion, PendingUploadRequestDto, PendingUploadResponseDto } from "./models.js";
import { readModelVersion, writeModelVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryModelVersionsListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
  /** How the results are sorted. */
  orderBy?: string;
  /** Upper bound on the number of results. */
  top?: number;
  /** Only this version. */
  version?: string;
  /** Description text to match. */
  description?: string;
  /** Tags to match, separated by commas, each a name or name=value, as in tag1,tag2=value2. */
  tags?: string;
  /** Properties to match, separated by commas, each a name or name=value, as in prop1,prop2=value2. */
  properties?: string;
  /**
   * Whether to show active items, archived ones, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the versions of a registry's model container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryModelVersions.list("test-rg", "my-aml-registry", "string", {
 *   orderBy: "string",
 *   top: 1,
 *   version: "string",
 *   description: "string",
 *   tags: "string",
 *   properties: "string",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  options: RegistryModelVersionsListOptions = {},
): PagedAsyncIterableIterator<ModelVersion> {
  return paged(
    context,
    {
      operation: "RegistryModelVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        $orderBy: options.orderBy,
        $top: options.top,
        version: options.version,
        description: options.description,
        tags: options.tags,
        properties: options.properties,
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
 * Reads one model version of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @param version Which version; letter case matters.
 * @example
 * ```ts
 * const result = await client.registryModelVersions.get("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  version: string,
  options: CallOptions = {},
): Promise<ModelVersion> {
  const response = await send(
    context,
    {
      operation: "RegistryModelVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ModelVersion>(response, readModelVersion);
}

/**
 * Stores a model version in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body The version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryModelVersions.createOrUpdate("test-rg", "my-aml-registry", "string", "string", {
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
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  version: string,
  body: ModelVersion,
  options: PollingOptions = {},
): Poller<ModelVersion> {
  return poll(
    context,
    {
      operation: "RegistryModelVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeModelVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<ModelVersion>(response, readModelVersion),
    },
  );
}

/**
 * Removes a model version from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @param version Which version; letter case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryModelVersions.delete("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryModelVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName, version },
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

/**
 * Hands out a place in storage, with a credential, where a client may upload this model.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}/startPendingUpload?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param modelName Name of the model container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body What upload is asked for.
 * @example
 * ```ts
 * const result = await client.registryModelVersions.createOrGetStartPendingUpload("test-rg", "registryName", "string", "string", {
 *   pendingUploadId: "string",
 *   pendingUploadType: "TemporaryBlobReference",
 * });
 * ```
 */
export async function createOrGetStartPendingUpload(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  modelName: string,
  version: string,
  body: PendingUploadRequestDto,
  options: CallOptions = {},
): Promise<PendingUploadResponseDto> {
  const response = await send(
    context,
    {
      operation: "RegistryModelVersions.createOrGetStartPendingUpload",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}/startPendingUpload",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, modelName, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<PendingUploadResponseDto>(response);
}
