// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { FeaturestoreEntityContainer, ListViewType } from "./models.js";
import { readFeaturestoreEntityContainer, writeFeaturestoreEntityContainer } from "./serializers.js";

/** Options of {@link list}. */
export interface FeaturestoreEntityContainersListOptions extends CallOptions {
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
  /** Only entities with this name. */
  name?: string;
  /** Only entities with this description. */
  description?: string;
  /** Only entities made by this user. */
  createdBy?: string;
}

/**
 * Lists the feature store entity containers of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.featurestoreEntityContainers.list("test-rg", "my-aml-workspace", { tags: "string", listViewType: "All" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: FeaturestoreEntityContainersListOptions = {},
): PagedAsyncIterableIterator<FeaturestoreEntityContainer> {
  return paged(
    context,
    {
      operation: "FeaturestoreEntityContainers.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities",
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
      read: readFeaturestoreEntityContainer,
    },
  );
}

/**
 * Reads one feature store entity container.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @returns The container.
 * @example
 * ```ts
 * const result = await client.featurestoreEntityContainers.getEntity("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function getEntity(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<FeaturestoreEntityContainer> {
  const response = await send(
    context,
    {
      operation: "FeaturestoreEntityContainers.getEntity",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<FeaturestoreEntityContainer>(response, readFeaturestoreEntityContainer);
}

/**
 * Creates a feature store entity container, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @param body The entity container to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featurestoreEntityContainers.createOrUpdate("test-rg", "my-aml-workspace", "string", {
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
  body: FeaturestoreEntityContainer,
  options: PollingOptions = {},
): Poller<FeaturestoreEntityContainer> {
  return poll(
    context,
    {
      operation: "FeaturestoreEntityContainers.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeFeaturestoreEntityContainer(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<FeaturestoreEntityContainer>(response, readFeaturestoreEntityContainer),
    },
  );
}

/**
 * Removes a feature store entity container from the workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featurestoreEntityContainers.delete("test-rg", "my-aml-workspace", "string");
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
      operation: "FeaturestoreEntityContainers.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
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
