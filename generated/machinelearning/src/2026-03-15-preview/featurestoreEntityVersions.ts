// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { FeaturestoreEntityVersion, ListViewType } from "./models.js";
import { readFeaturestoreEntityVersion, writeFeaturestoreEntityVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface FeaturestoreEntityVersionsListOptions extends CallOptions {
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
  /** Only entity versions with this name. */
  versionName?: string;
  /** Only this entity version. */
  version?: string;
  /** Only entity versions with this description. */
  description?: string;
  /** Only entity versions made by this user. */
  createdBy?: string;
  /** Only entity versions in this stage. */
  stage?: string;
}

/**
 * Lists the versions that a feature store entity container holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.featurestoreEntityVersions.list("test-rg", "my-aml-workspace", "string", { tags: "string", listViewType: "ActiveOnly" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: FeaturestoreEntityVersionsListOptions = {},
): PagedAsyncIterableIterator<FeaturestoreEntityVersion> {
  return paged(
    context,
    {
      operation: "FeaturestoreEntityVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        tags: options.tags,
        listViewType: options.listViewType,
        pageSize: options.pageSize,
        versionName: options.versionName,
        version: options.version,
        description: options.description,
        createdBy: options.createdBy,
        stage: options.stage,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readFeaturestoreEntityVersion,
    },
  );
}

/**
 * Reads one version of a feature store entity.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @param version Which version of it; case matters.
 * @returns The version.
 * @example
 * ```ts
 * const result = await client.featurestoreEntityVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<FeaturestoreEntityVersion> {
  const response = await send(
    context,
    {
      operation: "FeaturestoreEntityVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<FeaturestoreEntityVersion>(response, readFeaturestoreEntityVersion);
}

/**
 * Creates a feature store entity version, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @param version Which version of it; case matters.
 * @param body The entity version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featurestoreEntityVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isArchived: false,
 *     isAnonymous: false,
 *     indexColumns: [{ dataType: "Datetime", columnName: "string" }],
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: FeaturestoreEntityVersion,
  options: PollingOptions = {},
): Poller<FeaturestoreEntityVersion> {
  return poll(
    context,
    {
      operation: "FeaturestoreEntityVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeFeaturestoreEntityVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<FeaturestoreEntityVersion>(response, readFeaturestoreEntityVersion),
    },
  );
}

/**
 * Removes one version of a feature store entity.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which entity container; case matters.
 * @param version Which version to remove; case matters.
 * @returns A poller; awaiting it waits for the end.
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "FeaturestoreEntityVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
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
