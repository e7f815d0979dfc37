// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ComponentVersion, DestinationAsset, ListViewType } from "./models.js";
import { readComponentVersion, writeComponentVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface ComponentVersionsListOptions extends CallOptions {
  /** How to order the list. */
  orderBy?: string;
  /** How many records to return at most. */
  top?: number;
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
 * Lists the versions in a component container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.componentVersions.list("test-rg", "my-aml-workspace", "string", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: ComponentVersionsListOptions = {},
): PagedAsyncIterableIterator<ComponentVersion> {
  return paged(
    context,
    {
      operation: "ComponentVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions",
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
      read: readComponentVersion,
    },
  );
}

/**
 * Reads one component version.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @param version Which version.
 * @example
 * ```ts
 * const result = await client.componentVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<ComponentVersion> {
  const response = await send(
    context,
    {
      operation: "ComponentVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComponentVersion>(response, readComponentVersion);
}

/**
 * Creates a component version, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @param version Which version.
 * @param body The component version to create or to replace.
 * @example
 * ```ts
 * const result = await client.componentVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
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
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: ComponentVersion,
  options: CallOptions = {},
): Promise<ComponentVersion> {
  const response = await send(
    context,
    {
      operation: "ComponentVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeComponentVersion(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<ComponentVersion>(response, readComponentVersion);
}

/**
 * Removes a component version.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @param version Which version.
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
      operation: "ComponentVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/**
 * Copies a component version into a registry.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}/publish?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param name Name of the component container.
 * @param version Which version.
 * @param body Which registry it goes to, and as what.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.componentVersions.publish("test-rg", "my-aml-workspace", "string", "string", {
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
      operation: "ComponentVersions.publish",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}/publish",
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
