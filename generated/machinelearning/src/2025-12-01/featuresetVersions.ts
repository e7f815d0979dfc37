// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  FeaturesetVersion,
  FeaturesetVersionBackfillRequest,
  FeaturesetVersionBackfillResponse,
  ListViewType,
} from "./models.js";
import { readFeaturesetVersion, writeFeaturesetVersion } from "./serializers.js";

/** Options of {@link list}. */
export interface FeaturesetVersionsListOptions extends CallOptions {
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
  /** Only feature set versions with this name. */
  versionName?: string;
  /** Only this feature set version. */
  version?: string;
  /** Only feature set versions with this description. */
  description?: string;
  /** Only feature set versions made by this user. */
  createdBy?: string;
  /** Only feature set versions in this stage. */
  stage?: string;
}

/**
 * Lists the versions that a feature set container holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.featuresetVersions.list("test-rg", "my-aml-workspace", "string", { tags: "string", listViewType: "All" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: FeaturesetVersionsListOptions = {},
): PagedAsyncIterableIterator<FeaturesetVersion> {
  return paged(
    context,
    {
      operation: "FeaturesetVersions.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions",
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
      read: readFeaturesetVersion,
    },
  );
}

/**
 * Reads one version of a feature set.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @param version Which version of it; case matters.
 * @returns The version.
 * @example
 * ```ts
 * const result = await client.featuresetVersions.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  options: CallOptions = {},
): Promise<FeaturesetVersion> {
  const response = await send(
    context,
    {
      operation: "FeaturesetVersions.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<FeaturesetVersion>(response, readFeaturesetVersion);
}

/**
 * Creates a feature set version, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @param version Which version of it; case matters.
 * @param body The feature set version to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featuresetVersions.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     isArchived: false,
 *     isAnonymous: false,
 *     specification: { path: "string" },
 *     materializationSettings: {
 *       storeType: "Online",
 *       schedule: {
 *         endTime: "string",
 *         startTime: "string",
 *         timeZone: "string",
 *         triggerType: "Recurrence",
 *         frequency: "Day",
 *         interval: 1,
 *         schedule: {
 *           hours: [1],
 *           minutes: [1],
 *           weekDays: ["Monday"],
 *           monthDays: [1],
 *         },
 *       },
 *       notification: { emails: ["string"], emailOn: ["JobFailed"] },
 *       resource: { instanceType: "string" },
 *       sparkConfiguration: { string: "string" },
 *     },
 *     stage: "string",
 *     entities: ["string"],
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
  body: FeaturesetVersion,
  options: PollingOptions = {},
): Poller<FeaturesetVersion> {
  return poll(
    context,
    {
      operation: "FeaturesetVersions.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeFeaturesetVersion(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<FeaturesetVersion>(response, readFeaturesetVersion),
    },
  );
}

/**
 * Removes one version of a feature set.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @param version Which version to remove; case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featuresetVersions.delete("test-rg", "my-aml-workspace", "string", "string");
 * ```
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
      operation: "FeaturesetVersions.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
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

/**
 * Materializes a feature set version for a past span of time.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}/backfill?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which feature set container; case matters.
 * @param version Which version to backfill; case matters.
 * @param body What to backfill, and how.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.featuresetVersions.backfill("test-rg", "my-aml-workspace", "string", "string", {
 *   displayName: "string",
 *   description: "string",
 *   featureWindow: {
 *     featureWindowStart: new Date("2020-01-01T12:34:56.999+00:51"),
 *     featureWindowEnd: new Date("2020-01-01T12:34:56.999+00:51"),
 *   },
 *   tags: { string: "string" },
 *   resource: { instanceType: "string" },
 *   sparkConfiguration: { string: "string" },
 *   jobId: "string",
 *   dataAvailabilityStatus: ["None"],
 * });
 * ```
 */
export function backfill(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  version: string,
  body: FeaturesetVersionBackfillRequest,
  options: PollingOptions = {},
): Poller<FeaturesetVersionBackfillResponse> {
  return poll(
    context,
    {
      operation: "FeaturesetVersions.backfill",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}/backfill",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name, version },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      parts: ["jobIds"],
      read: (response) => readJson<FeaturesetVersionBackfillResponse>(response),
    },
  );
}
