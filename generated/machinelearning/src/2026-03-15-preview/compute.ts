// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  AmlComputeNodeInformation,
  ClusterUpdateParameters,
  ComputeInstanceDataMount,
  ComputeResource,
  ComputeSecrets,
  CustomService,
  IdleShutdownSetting,
  ResizeSchema,
  UnderlyingResourceAction,
  VirtualMachineSizeListResult,
} from "./models.js";
import { readComputeResource, writeComputeResource } from "./serializers.js";

/** Options of {@link list}. */
export interface ComputeListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the computes of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.compute.list("testrg123", "workspaces123")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: ComputeListOptions = {},
): PagedAsyncIterableIterator<ComputeResource> {
  return paged(
    context,
    {
      operation: "Compute.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readComputeResource,
    },
  );
}

/**
 * Reads one compute, without its secrets; the compute's 'keys' give those.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @example
 * ```ts
 * const result = await client.compute.get("testrg123", "workspaces123", "compute123");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: CallOptions = {},
): Promise<ComputeResource> {
  const response = await send(
    context,
    {
      operation: "Compute.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComputeResource>(response, readComputeResource);
}

/**
 * Creates a compute; one of the same name is overwritten beyond recovery, so check with a GET beforehand.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param parameters The compute to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.createOrUpdate("testrg123", "workspaces123", "compute123", { location: "eastus", properties: { computeType: "AKS" } });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  parameters: ComputeResource,
  options: PollingOptions = {},
): Poller<ComputeResource> {
  return poll(
    context,
    {
      operation: "Compute.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeComputeResource(parameters),
      expected: [200, 201],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<ComputeResource>(response, readComputeResource),
    },
  );
}

/**
 * Changes properties of a compute; what was there is overwritten and cannot be recovered.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param parameters What to change in the cluster.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.update("testrg123", "workspaces123", "compute123", {
 *   properties: {
 *     properties: {
 *       scaleSettings: {
 *         maxNodeCount: 4,
 *         minNodeCount: 4,
 *         nodeIdleTimeBeforeScaleDown: "PT5M",
 *       },
 *     },
 *   },
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  parameters: ClusterUpdateParameters,
  options: PollingOptions = {},
): Poller<ComputeResource> {
  return poll(
    context,
    {
      operation: "Compute.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: parameters,
      expected: [200],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<ComputeResource>(response, readComputeResource),
    },
  );
}

/**
 * Removes a compute from a workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param underlyingResourceAction What becomes of the resource beneath: Delete destroys it, Detach only unlinks
 *   it from the workspace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.delete("testrg123", "workspaces123", "compute123", "Delete");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  underlyingResourceAction: UnderlyingResourceAction,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Compute.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion, underlyingResourceAction },
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
 * Replaces every custom service of a compute by those given.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/customServices?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param customServices The services that take the place of the present ones.
 * @example
 * ```ts
 * await client.compute.updateCustomServices("testrg123", "workspaces123", "compute123", [
 *   {
 *     name: "rstudio-workbench",
 *     image: {
 *       type: "docker",
 *       reference: "ghcr.io/azure/rstudio-workbench:latest",
 *     },
 *     environmentVariables: {
 *       RSP_LICENSE: {
 *         type: "local",
 *         value: "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX",
 *       },
 *     },
 *     docker: { privileged: true },
 *     endpoints: [
 *       {
 *         protocol: "http",
 *         name: "connect",
 *         target: 8787,
 *         published: 4444,
 *         hostIp: null,
 *       },
 *     ],
 *     volumes: [
 *       {
 *         type: "bind",
 *         source: "/mnt/azureuser/",
 *         target: "/home/testuser/",
 *         readOnly: true,
 *       },
 *     ],
 *   },
 * ]);
 * ```
 */
export async function updateCustomServices(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  customServices: CustomService[],
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "Compute.updateCustomServices",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/customServices",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: customServices,
      expected: [200],
    },
    options,
  );
}

/**
 * Lists the VM sizes that a compute may be resized to.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/getAllowedVmSizesForResize?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @example
 * ```ts
 * const result = await client.compute.getAllowedResizeSizes("testrg123", "workspaces123", "compute123");
 * ```
 */
export async function getAllowedResizeSizes(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: CallOptions = {},
): Promise<VirtualMachineSizeListResult> {
  const response = await send(
    context,
    {
      operation: "Compute.getAllowedResizeSizes",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/getAllowedVmSizesForResize",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<VirtualMachineSizeListResult>(response);
}

/**
 * Reveals the secrets of a compute, such as storage keys and service credentials.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listKeys?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @example
 * ```ts
 * const result = await client.compute.listKeys("testrg123", "workspaces123", "compute123");
 * ```
 */
export async function listKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: CallOptions = {},
): Promise<ComputeSecrets> {
  const response = await send(
    context,
    {
      operation: "Compute.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ComputeSecrets>(response);
}

/**
 * Lists every node of a compute with details such as address and port.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listNodes?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.compute.listNodes("testrg123", "workspaces123", "compute123")) console.log(item);
 * ```
 */
export function listNodes(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<AmlComputeNodeInformation> {
  return paged(
    context,
    {
      operation: "Compute.listNodes",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listNodes",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "nodes",
      nextLink: "nextLink",
    },
  );
}

/**
 * Gives a compute instance another VM size; long-running.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/resize?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param parameters The VM size that the instance is to have.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.resize("testrg123", "workspaces123", "compute123", { targetVMSize: "Standard_DS11_v2" });
 * ```
 */
export function resize(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  parameters: ResizeSchema,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Compute.resize",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/resize",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: parameters,
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
 * Restarts a compute instance.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/restart?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.restart("testrg123", "workspaces123", "compute123");
 * ```
 */
export function restart(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Compute.restart",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/restart",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
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
 * Starts a compute instance.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/start?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.start("testrg123", "workspaces123", "compute123");
 * ```
 */
export function start(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Compute.start",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/start",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
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
 * Stops a compute instance.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/stop?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.compute.stop("testrg123", "workspaces123", "compute123");
 * ```
 */
export function stop(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Compute.stop",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/stop",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
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
 * Changes which data is mounted on a compute.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateDataMounts?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param dataMounts The mounts to set on the compute.
 * @example
 * ```ts
 * await client.compute.updateDataMounts("testrg123", "workspaces123", "compute123", [
 *   {
 *     source: "azureml://subscriptions/some-sub/resourcegroups/some-rg/workspaces/some-ws/data/some-data-asset-name/versions/some-data-asset-version",
 *     sourceType: "URI",
 *     mountName: "hello",
 *     mountAction: "Mount",
 *     mountMode: "ReadOnly",
 *     mountPath: "/some/random/path/on/host",
 *   },
 * ]);
 * ```
 */
export async function updateDataMounts(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  dataMounts: ComputeInstanceDataMount[],
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "Compute.updateDataMounts",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateDataMounts",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: dataMounts,
      expected: [200],
    },
    options,
  );
}

/**
 * Changes when an idle compute instance shuts itself down.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateIdleShutdownSetting?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param computeName Compute name.
 * @param parameters The idle shutdown rule to apply.
 * @example
 * ```ts
 * await client.compute.updateIdleShutdownSetting("testrg123", "workspaces123", "compute123", { idleTimeBeforeShutdown: "PT120M" });
 * ```
 */
export async function updateIdleShutdownSetting(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  computeName: string,
  parameters: IdleShutdownSetting,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "Compute.updateIdleShutdownSetting",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateIdleShutdownSetting",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, computeName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: parameters,
      expected: [200],
    },
    options,
  );
}
