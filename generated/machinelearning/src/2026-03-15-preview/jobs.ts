// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { JobBase, ListViewType } from "./models.js";
import { readJobBase, writeJobBase } from "./serializers.js";

/** Options of {@link list}. */
export interface JobsListOptions extends CallOptions {
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Only jobs of this type. */
  jobType?: string;
  /** Only jobs that carry a tag with this key. */
  tag?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  listViewType?: ListViewType;
  /** Property filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  properties?: string;
}

/**
 * Returns the jobs that a workspace holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.jobs.list("test-rg", "my-aml-workspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: JobsListOptions = {},
): PagedAsyncIterableIterator<JobBase> {
  return paged(
    context,
    {
      operation: "Jobs.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        jobType: options.jobType,
        tag: options.tag,
        listViewType: options.listViewType,
        properties: options.properties,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readJobBase,
    },
  );
}

/**
 * Reads one job.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param id Which job, by its name; case matters.
 * @returns The job.
 * @example
 * ```ts
 * const result = await client.jobs.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  id: string,
  options: CallOptions = {},
): Promise<JobBase> {
  const response = await send(
    context,
    {
      operation: "Jobs.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, id },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<JobBase>(response, readJobBase);
}

/**
 * Creates a job and starts it; on an update, the tags given take the place of those stored.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param id Which job, by its name; case matters.
 * @param body The job to run or update.
 * @example
 * ```ts
 * const result = await client.jobs.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     displayName: "string",
 *     experimentName: "string",
 *     services: {
 *       string: {
 *         jobServiceType: "string",
 *         port: 1,
 *         endpoint: "string",
 *         properties: { string: "string" },
 *       },
 *     },
 *     computeId: "string",
 *     jobType: "Pipeline",
 *     settings: {},
 *     inputs: {
 *       string: {
 *         description: "string",
 *         jobInputType: "literal",
 *         value: "string",
 *       },
 *     },
 *     outputs: {
 *       string: {
 *         description: "string",
 *         jobOutputType: "uri_file",
 *         mode: "Upload",
 *         uri: "string",
 *       },
 *     },
 *   },
 * });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  id: string,
  body: JobBase,
  options: CallOptions = {},
): Promise<JobBase> {
  const response = await send(
    context,
    {
      operation: "Jobs.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, id },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeJobBase(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<JobBase>(response, readJobBase);
}

/**
 * Removes a job; the removal runs in the background.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param id Which job, by its name; case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.jobs.delete("test-rg", "my-aml-workspace", "http://subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/my-favorite-aml-job");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  id: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Jobs.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, id },
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
 * Stops a job; the stopping runs in the background.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}/cancel?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param id Which job, by its name; case matters.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.jobs.cancel("test-rg", "my-aml-workspace", "string");
 * ```
 */
export function cancel(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  id: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Jobs.cancel",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}/cancel",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, id },
      query: { "api-version": context.apiVersion },
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}
