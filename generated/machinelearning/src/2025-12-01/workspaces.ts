// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  DiagnoseResponseResult,
  DiagnoseWorkspaceParameters,
  ExternalFQDNResponse,
  ListNotebookKeysResult,
  ListStorageAccountKeysResult,
  ListWorkspaceKeysResult,
  NotebookAccessTokenResult,
  NotebookResourceInfo,
  Workspace,
  WorkspaceUpdateParameters,
} from "./models.js";
import { readWorkspace, writeWorkspace, writeWorkspaceUpdateParameters } from "./serializers.js";

/** Options of {@link listBySubscription}. */
export interface WorkspacesListBySubscriptionOptions extends CallOptions {
  /** Which kind of workspace to list. */
  kind?: string;
  /** Token that resumes a paged listing. */
  skip?: string;
  /** Filter on AI capabilities. */
  aiCapabilities?: string;
}

/**
 * Lists every workspace that a subscription holds.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces?api-version=2025-12-01`
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.workspaces.listBySubscription()) console.log(item);
 * ```
 */
export function listBySubscription(
  context: MachineLearningContext,
  options: WorkspacesListBySubscriptionOptions = {},
): PagedAsyncIterableIterator<Workspace> {
  return paged(
    context,
    {
      operation: "Workspaces.listBySubscription",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces",
      pathParameters: { subscriptionId: context.subscriptionId },
      query: {
        "api-version": context.apiVersion,
        kind: options.kind,
        $skip: options.skip,
        aiCapabilities: options.aiCapabilities,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readWorkspace,
    },
  );
}

/** Options of {@link listByResourceGroup}. */
export interface WorkspacesListByResourceGroupOptions extends CallOptions {
  /** Which kind of workspace to list. */
  kind?: string;
  /** Token that resumes a paged listing. */
  skip?: string;
  /** Filter on AI capabilities. */
  aiCapabilities?: string;
}

/**
 * Lists every workspace that a resource group holds.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.workspaces.listByResourceGroup("workspace-1234")) console.log(item);
 * ```
 */
export function listByResourceGroup(
  context: MachineLearningContext,
  resourceGroupName: string,
  options: WorkspacesListByResourceGroupOptions = {},
): PagedAsyncIterableIterator<Workspace> {
  return paged(
    context,
    {
      operation: "Workspaces.listByResourceGroup",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName },
      query: {
        "api-version": context.apiVersion,
        kind: options.kind,
        $skip: options.skip,
        aiCapabilities: options.aiCapabilities,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readWorkspace,
    },
  );
}

/**
 * Reads one workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @example
 * ```ts
 * const result = await client.workspaces.get("workspace-1234", "testworkspace");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<Workspace> {
  const response = await send(
    context,
    {
      operation: "Workspaces.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<Workspace>(response, readWorkspace);
}

/**
 * Creates a workspace, or replaces an existing one.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param body The workspace to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.createOrUpdate("workspace-1234", "testworkspace", {
 *   location: "eastus2euap",
 *   identity: {
 *     type: "SystemAssigned,UserAssigned",
 *     userAssignedIdentities: {
 *       "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.ManagedIdentity/userAssignedIdentities/testuai": {},
 *     },
 *   },
 *   properties: {
 *     friendlyName: "HelloName",
 *     description: "test description",
 *     containerRegistry: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.ContainerRegistry/registries/testRegistry",
 *     keyVault: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.KeyVault/vaults/testkv",
 *     applicationInsights: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/microsoft.insights/components/testinsights",
 *     storageAccount: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/accountcrud-1234/providers/Microsoft.Storage/storageAccounts/testStorageAccount",
 *     encryption: {
 *       status: "Enabled",
 *       identity: {
 *         userAssignedIdentity: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.ManagedIdentity/userAssignedIdentities/testuai",
 *       },
 *       keyVaultProperties: {
 *         keyVaultArmId: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.KeyVault/vaults/testkv",
 *         keyIdentifier: "https://testkv.vault.azure.net/keys/testkey/aabbccddee112233445566778899aabb",
 *         identityClientId: "",
 *       },
 *     },
 *     hbiWorkspace: false,
 *     sharedPrivateLinkResources: [
 *       {
 *         name: "testdbresource",
 *         properties: {
 *           privateLinkResourceId: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/workspace-1234/providers/Microsoft.DocumentDB/databaseAccounts/testdbresource/privateLinkResources/Sql",
 *           groupId: "Sql",
 *           requestMessage: "Please approve",
 *           status: "Approved",
 *         },
 *       },
 *     ],
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  body: Workspace,
  options: PollingOptions = {},
): Poller<Workspace> {
  return poll(
    context,
    {
      operation: "Workspaces.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeWorkspace(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<Workspace>(response, readWorkspace),
    },
  );
}

/**
 * Changes some settings of a workspace.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param body The settings to change.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.update("workspace-1234", "testworkspace", {
 *   properties: {
 *     friendlyName: "New friendly name",
 *     description: "new description",
 *     publicNetworkAccess: "Disabled",
 *   },
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  body: WorkspaceUpdateParameters,
  options: PollingOptions = {},
): Poller<Workspace> {
  return poll(
    context,
    {
      operation: "Workspaces.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeWorkspaceUpdateParameters(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<Workspace>(response, readWorkspace),
    },
  );
}

/** Options of {@link delete}. */
export interface WorkspacesDeleteOptions extends PollingOptions {
  /**
   * True purges the workspace for good; default false.
   *
   * Default: `false`.
   */
  forceToPurge?: boolean;
}

/**
 * Removes a workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.delete("workspace-1234", "testworkspace");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: WorkspacesDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Workspaces.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, forceToPurge: options.forceToPurge },
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

/** Options of {@link diagnose}. */
export interface WorkspacesDiagnoseOptions extends PollingOptions {
  /** What the health check should look at. */
  body?: DiagnoseWorkspaceParameters;
}

/**
 * Looks for faults in how the workspace is set up.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/diagnose?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.diagnose("workspace-1234", "testworkspace", {
 *   body: {
 *     value: {
 *       udr: {},
 *       nsg: {},
 *       resourceLock: {},
 *       dnsResolution: {},
 *       storageAccount: {},
 *       keyVault: {},
 *       containerRegistry: {},
 *       applicationInsights: {},
 *       others: {},
 *     },
 *   },
 * });
 * ```
 */
export function diagnose(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: WorkspacesDiagnoseOptions = {},
): Poller<DiagnoseResponseResult> {
  return poll(
    context,
    {
      operation: "Workspaces.diagnose",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/diagnose",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: options.body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      parts: ["value"],
      read: (response) => readJson<DiagnoseResponseResult>(response),
    },
  );
}

/**
 * Returns the workspace's keys: storage account and app insights keys, and the container registry password.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns The keys.
 * @example
 * ```ts
 * const result = await client.workspaces.listKeys("testrg123", "workspaces123");
 * ```
 */
export async function listKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<ListWorkspaceKeysResult> {
  const response = await send(
    context,
    {
      operation: "Workspaces.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ListWorkspaceKeysResult>(response);
}

/**
 * Returns an access token for the workspace's notebooks.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookAccessToken?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns The token.
 * @example
 * ```ts
 * const result = await client.workspaces.listNotebookAccessToken("workspace-1234", "testworkspace");
 * ```
 */
export async function listNotebookAccessToken(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<NotebookAccessTokenResult> {
  const response = await send(
    context,
    {
      operation: "Workspaces.listNotebookAccessToken",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookAccessToken",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<NotebookAccessTokenResult>(response);
}

/**
 * Returns the keys of the workspace's notebook resource.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns The keys.
 * @example
 * ```ts
 * const result = await client.workspaces.listNotebookKeys("testrg123", "workspaces123");
 * ```
 */
export async function listNotebookKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<ListNotebookKeysResult> {
  const response = await send(
    context,
    {
      operation: "Workspaces.listNotebookKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ListNotebookKeysResult>(response);
}

/**
 * Returns the keys of the storage account behind the workspace.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listStorageAccountKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns The keys.
 * @example
 * ```ts
 * const result = await client.workspaces.listStorageAccountKeys("testrg123", "workspaces123");
 * ```
 */
export async function listStorageAccountKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<ListStorageAccountKeysResult> {
  const response = await send(
    context,
    {
      operation: "Workspaces.listStorageAccountKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listStorageAccountKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ListStorageAccountKeysResult>(response);
}

/**
 * Lists the outside host names (FQDNs) that a workspace must be able to reach
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundNetworkDependenciesEndpoints?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns The host names
 * @example
 * ```ts
 * const result = await client.workspaces.listOutboundNetworkDependenciesEndpoints("workspace-1234", "testworkspace");
 * ```
 */
export async function listOutboundNetworkDependenciesEndpoints(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<ExternalFQDNResponse> {
  const response = await send(
    context,
    {
      operation: "Workspaces.listOutboundNetworkDependenciesEndpoints",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundNetworkDependenciesEndpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ExternalFQDNResponse>(response);
}

/**
 * Starts setting up the notebook resource of a workspace; completes asynchronously
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/prepareNotebook?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.prepareNotebook("testrg123", "workspaces123");
 * ```
 */
export function prepareNotebook(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: PollingOptions = {},
): Poller<NotebookResourceInfo> {
  return poll(
    context,
    {
      operation: "Workspaces.prepareNotebook",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/prepareNotebook",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      parts: ["fqdn", "isPrivateLinkEnabled", "notebookPreparationError", "resourceId"],
      read: (response) => readJson<NotebookResourceInfo>(response),
    },
  );
}

/**
 * Refreshes a workspace's copies of the storage, Application Insights and container registry credentials;
 * completes asynchronously
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/resyncKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.workspaces.resyncKeys("testrg123", "workspaces123");
 * ```
 */
export function resyncKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Workspaces.resyncKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/resyncKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
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
