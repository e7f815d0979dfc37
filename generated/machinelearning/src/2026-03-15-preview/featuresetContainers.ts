// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { FeaturesetContainer, ListViewType } from "./models.js";
import { readFeaturesetContainer, writeFeaturesetContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface FeaturesetContainersListOptions extends CallOptions {
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  tags?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
  /**
   * How many results a page holds.
   *
   * Default: `20`.
   */
  pageSize?: number;
  /** Only feature sets with this name. */
  name?: string;
  /** Only feature sets with this description. */
  description?: string;
  /** Only feature sets made by this user. */
  createdBy?: string;
}

/**
 * Lists the feature set containers of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.featuresetContainers.list("test-rg", "my-aml-workspace", { tags: "string", listViewType: "ArchivedOnly" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: FeaturesetContainersListOptions = {},
): PagedAsyncIterableIterator<FeaturesetContainer> {
  return paged(
    context,
    {
      operation: "FeaturesetContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        tags: options.tags,
        listViewType: options.listViewType,
        pageSize: options.pageSize,
        name: options.name,
        description: options.description,
        createdBy: options.createdBy,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readFeaturesetContainer,
    },
  );
}

/**
 * Reads one feature set container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @returns The container.
 * @example
 * ```ts
 * const result = await client.featuresetContainers.getEntity("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function getEntity(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<FeaturesetContainer> {
  const response = await send(
    context,
    {
      operation: "FeaturesetContainers.getEntity",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<FeaturesetContainer>(response, readFeaturesetContainer);
}

/**
 * Creates a feature set container, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @param body The feature set container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featuresetContainers.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isArchived: false,
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: FeaturesetContainer,
  options: PollingOptions = {},
): Poller<FeaturesetContainer> {
  return poll(
    context,
    {
      operation: "FeaturesetContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeFeaturesetContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<FeaturesetContainer>(response, readFeaturesetContainer),
    },
  );
}

/**
 * Removes a feature set container from the workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featuresetContainers.delete("test-rg", "my-aml-workspace", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "FeaturesetContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
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
