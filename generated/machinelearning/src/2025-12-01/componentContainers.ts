// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ComponentContainer, ListViewType } from "./models.js";
import { readComponentContainer, writeComponentContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface ComponentContainersListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
  /**
   * Whether active entities, archived ones or both are listed; default active only.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
}

/**
 * Lists the component containers of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.componentContainers.list("test-rg", "my-aml-workspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: ComponentContainersListOptions = {},
): PagedAsyncIterableIterator<ComponentContainer> {
  return paged(
    context,
    {
      operation: "ComponentContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, $skip: options.skip, listViewType: options.listViewType },
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
 * Reads one component container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @example
 * ```ts
 * const result = await client.componentContainers.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<ComponentContainer> {
  const response = await send(
    context,
    {
      operation: "ComponentContainers.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComponentContainer>(response, readComponentContainer);
}

/**
 * Creates a component container, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @param body The component container to create or to replace.
 * @example
 * ```ts
 * const result = await client.componentContainers.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *   },
 * });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: ComponentContainer,
  options: CallOptions = {},
): Promise<ComponentContainer> {
  const response = await send(
    context,
    {
      operation: "ComponentContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeComponentContainer(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<ComponentContainer>(response, readComponentContainer);
}

/**
 * Removes a component container.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @example
 * ```ts
 * await client.componentContainers.delete("test-rg", "my-aml-workspace", "string");
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
      operation: "ComponentContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };
