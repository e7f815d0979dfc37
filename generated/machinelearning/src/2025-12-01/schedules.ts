// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { Schedule, ScheduleListViewType } from "./models.js";
import { readSchedule, writeSchedule } from "./serializers.js";

/** Options of {@link list}. */
export interface SchedulesListOptions extends CallOptions {
  /** Token that continues an earlier listing */
  skip?: string;
  /**
   * Whether enabled schedules, disabled ones or both are listed
   *
   * Default: `"EnabledOnly"`.
   */
  listViewType?: ScheduleListViewType;
}

/**
 * Lists the schedules of a workspace
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.schedules.list("test-rg", "my-aml-workspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: SchedulesListOptions = {},
): PagedAsyncIterableIterator<Schedule> {
  return paged(
    context,
    {
      operation: "Schedules.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, $skip: options.skip, listViewType: options.listViewType },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readSchedule,
    },
  );
}

/**
 * Fetches one schedule
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The schedule, by name
 * @returns The schedule
 * @example
 * ```ts
 * const result = await client.schedules.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<Schedule> {
  const response = await send(
    context,
    {
      operation: "Schedules.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<Schedule>(response, readSchedule);
}

/**
 * Starts creating a schedule, or replacing the existing one; completes asynchronously
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The schedule, by name
 * @param body The schedule as it shall be
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.schedules.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: { string: "string" },
 *     displayName: "string",
 *     isEnabled: false,
 *     trigger: {
 *       endTime: "string",
 *       startTime: "string",
 *       timeZone: "string",
 *       triggerType: "Cron",
 *       expression: "string",
 *     },
 *     action: {
 *       actionType: "InvokeBatchEndpoint",
 *       endpointInvocationDefinition: { "9965593e-526f-4b89-bb36-761138cf2794": null },
 *     },
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: Schedule,
  options: PollingOptions = {},
): Poller<Schedule> {
  return poll(
    context,
    {
      operation: "Schedules.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeSchedule(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<Schedule>(response, readSchedule),
    },
  );
}

/**
 * Starts removing a schedule; completes asynchronously
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The schedule, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.schedules.delete("test-rg", "my-aml-workspace", "string");
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
      operation: "Schedules.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
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
