// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { CodeVersion, PendingUploadRequestDto, PendingUploadResponseDto } from "./models.js";
import { readCodeVersion, writeCodeVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface RegistryCodeVersionsListOptions extends CallOptions {
  /** How the results are sorted. */
  orderBy?: string;
  /** Upper bound on the number of results. */
  top?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the versions of a registry's code container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registryCodeVersions.list("test-rg", "my-aml-registry", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  options: RegistryCodeVersionsListOptions = {},
): PagedAsyncIterableIterator<CodeVersion> {
  return paged(
    context,
    {
      operation: "RegistryCodeVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName },
      query: { "api-version": context.apiVersion, $orderBy: options.orderBy, $top: options.top, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readCodeVersion,
    },
  );
}

/**
 * Reads one code version of a registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @param version Which version.
 * @example
 * ```ts
 * const result = await client.registryCodeVersions.get("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  version: string,
  options: CallOptions = {},
): Promise<CodeVersion> {
  const response = await send(
    context,
    {
      operation: "RegistryCodeVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<CodeVersion>(response, readCodeVersion);
}

/**
 * Stores a code version in a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @param version Which version.
 * @param body The version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryCodeVersions.createOrUpdate("test-rg", "my-aml-registry", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isAnonymous: false,
 *     codeUri: "https://blobStorage/folderName",
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  version: string,
  body: CodeVersion,
  options: PollingOptions = {},
): Poller<CodeVersion> {
  return poll(
    context,
    {
      operation: "RegistryCodeVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeCodeVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<CodeVersion>(response, readCodeVersion),
    },
  );
}

/**
 * Removes a code version from a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @param version Which version.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registryCodeVersions.delete("test-rg", "my-aml-registry", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RegistryCodeVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName, version },
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
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}/startPendingUpload?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param codeName Name of the code container.
 * @param version Which version.
 * @param body What upload is asked for.
 * @example
 * ```ts
 * const result = await client.registryCodeVersions.createOrGetStartPendingUpload("test-rg", "registryName", "string", "string", {
 *   pendingUploadId: "string",
 *   pendingUploadType: "TemporaryBlobReference",
 * });
 * ```
 */
export async function createOrGetStartPendingUpload(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  codeName: string,
  version: string,
  body: PendingUploadRequestDto,
  options: CallOptions = {},
): Promise<PendingUploadResponseDto> {
  const response = await send(
    context,
    {
      operation: "RegistryCodeVersions.createOrGetStartPendingUpload",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}/startPendingUpload",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName, codeName, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<PendingUploadResponseDto>(response);
}
