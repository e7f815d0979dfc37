// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { DataVersionBase, ListViewType, PendingUploadRequestDto, PendingUploadResponseDto } from "./models.js";
import { readDataVersionBase, writeDataVersionBase } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryDataVersionsListOptions extends CallOptions {
  /** Sort key: createdtime or modifiedtime. */
  orderBy?: string;
  /** How many results to return, at most one page; a larger number yields the default page size. */
  top?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
  /** Tags to match, separated by commas, each a name or name=value, as in tag1,tag2=value2. */
  tags?: string;
  /**
   * Whether to show active items, archived ones, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the versions of a registry's data container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryDataVersions.list("test-rg", "registryName", "string", {
 *   orderBy: "string",
 *   top: 1,
 *   tags: "string",
 *   listViewType: "ArchivedOnly",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  options: RegistryDataVersionsListOptions = {},
): PagedAsyncIterableIterator<DataVersionBase> {
  return paged(
    context,
    {
      operation: "RegistryDataVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name },
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
 * Reads one data version of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @param version Which version.
 * @example
 * ```ts
 * const result = await client.registryDataVersions.get("test-rg", "registryName", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<DataVersionBase> {
  const response = await send(
    context,
    {
      operation: "RegistryDataVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<DataVersionBase>(response, readDataVersionBase);
}

/**
 * Stores a data version in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @param version Which version.
 * @param body The version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryDataVersions.createOrUpdate("test-rg", "registryName", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isArchived: false,
 *     isAnonymous: false,
 *     dataUri: "string",
 *     dataType: "mltable",
 *     referencedUris: ["string"],
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  version: string,
  body: DataVersionBase,
  options: PollingOptions = {},
): Poller<DataVersionBase> {
  return poll(
    context,
    {
      operation: "RegistryDataVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeDataVersionBase(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<DataVersionBase>(response, readDataVersionBase),
    },
  );
}

/**
 * Removes a data version from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @param version Which version.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryDataVersions.delete("test-rg", "registryName", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryDataVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name, version },
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
 * Hands out a place in storage, with a credential, where a client may upload this data.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}/startPendingUpload?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param name Name of the data container.
 * @param version Which version.
 * @param body What upload is asked for.
 * @example
 * ```ts
 * const result = await client.registryDataVersions.createOrGetStartPendingUpload("test-rg", "registryName", "string", "string", { pendingUploadId: "string", pendingUploadType: "None" });
 * ```
 */
export async function createOrGetStartPendingUpload(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  name: string,
  version: string,
  body: PendingUploadRequestDto,
  options: CallOptions = {},
): Promise<PendingUploadResponseDto> {
  const response = await send(
    context,
    {
      operation: "RegistryDataVersions.createOrGetStartPendingUpload",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}/startPendingUpload",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<PendingUploadResponseDto>(response);
}
