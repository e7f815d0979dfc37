// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  DeltaModelListRequest,
  DeltaModelModifyRequest,
  DeltaModelStatusRequest,
  DeltaModelStatusResponse,
  GroupStatus,
  InferenceGroup,
  OrderString,
  PartialMinimalTrackedResourceWithSku,
  SkuResource,
} from "./models.js";
import { readInferenceGroup, writeInferenceGroup } from "./serializers.js";

/** Options of {@link list}. */
export interface InferenceGroupsListOptions extends CallOptions {
  /** How many inference groups a page holds. */
  count?: number;
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Tag filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
  tags?: string;
  /** Property filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
  properties?: string;
  /** How to sort the listing. */
  orderBy?: OrderString;
}

/**
 * Lists the inference groups of an inference pool.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.inferenceGroups.list("test-rg", "my-aml-workspace", "string", {
 *   count: 1,
 *   tags: "string",
 *   properties: "string",
 *   orderBy: "CreatedAtDesc",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  options: InferenceGroupsListOptions = {},
): PagedAsyncIterableIterator<InferenceGroup> {
  return paged(
    context,
    {
      operation: "InferenceGroups.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName },
      query: {
        "api-version": context.apiVersion,
        count: options.count,
        $skip: options.skip,
        tags: options.tags,
        properties: options.properties,
        orderBy: options.orderBy,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readInferenceGroup,
    },
  );
}

/**
 * Reads one inference group.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @returns The group.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.get("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  options: CallOptions = {},
): Promise<InferenceGroup> {
  const response = await send(
    context,
    {
      operation: "InferenceGroups.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<InferenceGroup>(response, readInferenceGroup);
}

/**
 * Creates or changes an inference group; the work runs in the background.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @param body The inference group to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.createOrUpdate("test-rg", "my-aml-workspace", "string", "string", {
 *   identity: {
 *     type: "SystemAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 *   kind: "string",
 *   location: "string",
 *   properties: {
 *     description: "string",
 *     environmentConfiguration: {
 *       environmentId: "azureml://registries/test-registry/models/enginefeed/versions/1",
 *       environmentVariables: [{ key: "string", value: "string" }],
 *       livenessProbe: {
 *         failureThreshold: 1,
 *         initialDelay: "PT5M",
 *         period: "PT5M",
 *         successThreshold: 1,
 *         timeout: "PT5M",
 *       },
 *       readinessProbe: {
 *         failureThreshold: 1,
 *         initialDelay: "PT5M",
 *         period: "PT5M",
 *         successThreshold: 1,
 *         timeout: "PT5M",
 *       },
 *       startupProbe: {
 *         failureThreshold: 1,
 *         initialDelay: "PT5M",
 *         period: "PT5M",
 *         successThreshold: 1,
 *         timeout: "PT5M",
 *       },
 *     },
 *     modelConfiguration: {
 *       modelId: "azureml://registries/test-registry/models/modelabc/versions/1",
 *     },
 *     nodeSkuType: "string",
 *     properties: [{ key: "string", value: "string" }],
 *     scaleUnitSize: 1,
 *   },
 *   sku: {
 *     name: "string",
 *     capacity: 1,
 *     family: "string",
 *     size: "string",
 *     tier: "Free",
 *   },
 *   tags: {},
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  body: InferenceGroup,
  options: PollingOptions = {},
): Poller<InferenceGroup> {
  return poll(
    context,
    {
      operation: "InferenceGroups.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeInferenceGroup(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<InferenceGroup>(response, readInferenceGroup),
    },
  );
}

/**
 * Changes parts of an inference group; the work runs in the background.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @param body The parts to change.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.update("test-rg", "my-aml-workspace", "string", "string", {
 *   tags: {},
 *   sku: {
 *     name: "string",
 *     tier: "Standard",
 *     size: "string",
 *     family: "string",
 *     capacity: 1,
 *   },
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  body: PartialMinimalTrackedResourceWithSku,
  options: PollingOptions = {},
): Poller<InferenceGroup> {
  return poll(
    context,
    {
      operation: "InferenceGroups.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<InferenceGroup>(response, readInferenceGroup),
    },
  );
}

/**
 * Removes an inference group; the removal runs in the background.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.delete("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "InferenceGroups.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
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
 * Reports how an inference group's delta models of a given base model stand.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/getStatus?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @param body Which delta models to report on.
 * @returns Their status.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.getDeltaModelsStatusAsync("test-rg", "my-aml-workspace", "string", "string", {
 *   deltaModels: ["string"],
 *   targetBaseModel: "azureml://registries/test-registry/models/modelabc/versions/1",
 * });
 * ```
 */
export async function getDeltaModelsStatusAsync(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  body: DeltaModelStatusRequest,
  options: CallOptions = {},
): Promise<DeltaModelStatusResponse> {
  const response = await send(
    context,
    {
      operation: "InferenceGroups.getDeltaModelsStatusAsync",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/getStatus",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<DeltaModelStatusResponse>(response);
}

/**
 * Names the delta models that an inference group has for a given base model.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/list?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @param body Which delta models to list.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.inferenceGroups.listDeltaModelsAsync("test-rg", "my-aml-workspace", "string", "string", {
 *   count: -1,
 *   skipToken: "string",
 *   targetBaseModel: "azureml://registries/test-registry/models/modelabc/versions/1",
 * })) console.log(item);
 * ```
 */
export function listDeltaModelsAsync(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  body: DeltaModelListRequest,
  options: CallOptions = {},
): PagedAsyncIterableIterator<string> {
  return paged(
    context,
    {
      operation: "InferenceGroups.listDeltaModelsAsync",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/list",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}

/**
 * Changes the delta models that an inference group has for a given base model; runs in the background.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/modify?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @param body The change to make.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.modifyDeltaModelsAsync("test-rg", "my-aml-workspace", "string", "string", {
 *   addDeltaModels: ["string"],
 *   removeDeltaModels: ["string"],
 *   targetBaseModel: "azureml://registries/test-registry/models/modelabc/versions/1",
 * });
 * ```
 */
export function modifyDeltaModelsAsync(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  body: DeltaModelModifyRequest,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "InferenceGroups.modifyDeltaModelsAsync",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/modify",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [202],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}

/**
 * Reports how an inference group stands.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/getStatus?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @returns The status.
 * @example
 * ```ts
 * const result = await client.inferenceGroups.getStatus("test-rg", "my-aml-workspace", "string", "string");
 * ```
 */
export async function getStatus(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  options: CallOptions = {},
): Promise<GroupStatus> {
  const response = await send(
    context,
    {
      operation: "InferenceGroups.getStatus",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/getStatus",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<GroupStatus>(response);
}

/** Options of {@link listSkus}. */
export interface InferenceGroupsListSkusOptions extends CallOptions {
  /** How many SKUs a page holds. */
  count?: number;
  /** Token that continues an earlier listing. */
  skip?: string;
}

/**
 * Lists the SKUs that an inference group can use.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/skus?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param groupName Which inference group.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.inferenceGroups.listSkus("test-rg", "my-aml-workspace", "string", "string", { count: 1 })) console.log(item);
 * ```
 */
export function listSkus(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  groupName: string,
  options: InferenceGroupsListSkusOptions = {},
): PagedAsyncIterableIterator<SkuResource> {
  return paged(
    context,
    {
      operation: "InferenceGroups.listSkus",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/skus",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName, groupName },
      query: { "api-version": context.apiVersion, count: options.count, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}
