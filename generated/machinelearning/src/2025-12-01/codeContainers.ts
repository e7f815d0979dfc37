// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { CodeContainer } from "./models.js";
import { readCodeContainer, writeCodeContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface CodeContainersListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the code containers of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.codeContainers.list("testrg123", "testworkspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CodeContainersListOptions = {},
): PagedAsyncIterableIterator<CodeContainer> {
  return paged(
    context,
    {
      operation: "CodeContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
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
 * Reads one code container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @example
 * ```ts
 * const result = await client.codeContainers.get("testrg123", "testworkspace", "testContainer");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<CodeContainer> {
  const response = await send(
    context,
    {
      operation: "CodeContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<CodeContainer>(response, readCodeContainer);
}

/**
 * Creates a code container, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @param body The code container to create or to replace.
 * @example
 * ```ts
 * const result = await client.codeContainers.createOrUpdate("testrg123", "testworkspace", "testContainer", {
 *   properties: {
 *     description: "string",
 *     tags: { tag1: "value1", tag2: "value2" },
 *   },
 * });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: CodeContainer,
  options: CallOptions = {},
): Promise<CodeContainer> {
  const response = await send(
    context,
    {
      operation: "CodeContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeCodeContainer(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<CodeContainer>(response, readCodeContainer);
}

/**
 * Removes a code container.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the code container; letter case matters.
 * @example
 * ```ts
 * await client.codeContainers.delete("testrg123", "testworkspace", "testContainer");
 * ```
 */
async function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "CodeContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };
