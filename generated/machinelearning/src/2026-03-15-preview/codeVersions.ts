// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { CodeVersion, DestinationAsset, PendingUploadRequestDto, PendingUploadResponseDto } from "./models.js";
import { readCodeVersion, writeCodeVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface CodeVersionsListOptions extends CallOptions {
  /** How to order the list. */
  orderBy?: string;
  /** How many records to return at most. */
  top?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
  /** Content hash to look for; when given, versions of any name that match it are listed. */
  hash?: string;
  /** Version of the hash algorithm, for a listing by hash. */
  hashVersion?: string;
}

/**
 * Lists the versions in a code container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.codeVersions.list("test-rg", "my-aml-workspace", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CodeVersionsListOptions = {},
): PagedAsyncIterableIterator<CodeVersion> {
  return paged(
    context,
    {
      operation: "CodeVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: {
        "api-version": context.apiVersion,
        $orderBy: options.orderBy,
        $top: options.top,
        $skip: options.skip,
        hash: options.hash,
        hashVersion: options.hashVersion,
      },
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
 * Reads one code version.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param version Which version; letter case matters.
 * @example
 * ```ts
 * const result = await client.codeVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<CodeVersion> {
  const response = await send(
    context,
    {
      operation: "CodeVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<CodeVersion>(response, readCodeVersion);
}

/**
 * Creates a code version, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body The code version to create or to replace.
 * @example
 * ```ts
 * const result = await client.codeVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
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
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: CodeVersion,
  options: CallOptions = {},
): Promise<CodeVersion> {
  const response = await send(
    context,
    {
      operation: "CodeVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeCodeVersion(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<CodeVersion>(response, readCodeVersion);
}

/**
 * Removes a code version.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param version Which version; letter case matters.
 * @example
 * ```ts
 * await client.codeVersions.delete("test-rg", "my-aml-workspace", "string", "string");
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
      operation: "CodeVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Copies a code version into a registry.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/publish?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body Which registry it goes to, and as what.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.codeVersions.publish("test-rg", "my-aml-workspace", "string", "string", {
 *   registryName: "string",
 *   destinationName: "string",
 *   destinationVersion: "string",
 * });
 * ```
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
      operation: "CodeVersions.publish",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/publish",
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

/**
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/startPendingUpload?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param version Which version; letter case matters.
 * @param body What upload is asked for.
 * @example
 * ```ts
 * const result = await client.codeVersions.createOrGetStartPendingUpload("test-rg", "my-aml-workspace", "string", "string", { pendingUploadId: "string", pendingUploadType: "None" });
 * ```
 */
export async function createOrGetStartPendingUpload(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: PendingUploadRequestDto,
  options: CallOptions = {},
): Promise<PendingUploadResponseDto> {
  const response = await send(
    context,
    {
      operation: "CodeVersions.createOrGetStartPendingUpload",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/startPendingUpload",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<PendingUploadResponseDto>(response);
}
