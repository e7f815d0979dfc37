// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { delimitedText } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { Datastore, DatastoreInput, DatastoreSecrets, SecretExpiry } from "./models.js";
import { readDatastore, writeDatastore } from "./serializers.js";

/** Options of {@link list}. */
export interface DatastoresListOptions extends CallOptions {
  /** Token that continues an earlier listing. */
  skip?: string;
  /**
   * Upper bound on the number of results.
   *
   * Default: `30`.
   */
  count?: number;
  /** True to see only the workspace's default datastore. */
  isDefault?: boolean;
  /** Only datastores with these names. */
  names?: string[];
  /** Only datastores whose name contains this text. */
  searchText?: string;
  /** Sort key: createdtime, modifiedtime or name. */
  orderBy?: string;
  /**
   * True to sort upwards.
   *
   * Default: `false`.
   */
  orderByAsc?: boolean;
}

/**
 * Lists the datastores of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.datastores.list("test-rg", "my-aml-workspace", {
 *   count: 1,
 *   isDefault: false,
 *   names: ["string"],
 *   searchText: "string",
 *   orderBy: "string",
 *   orderByAsc: false,
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: DatastoresListOptions = {},
): PagedAsyncIterableIterator<Datastore> {
  return paged(
    context,
    {
      operation: "Datastores.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        $skip: options.skip,
        count: options.count,
        isDefault: options.isDefault,
        names: delimitedText(options.names, ","),
        searchText: options.searchText,
        orderBy: options.orderBy,
        orderByAsc: options.orderByAsc,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readDatastore,
    },
  );
}

/**
 * Reads one datastore.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which datastore.
 * @returns The datastore.
 * @example
 * ```ts
 * const result = await client.datastores.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<Datastore> {
  const response = await send(
    context,
    {
      operation: "Datastores.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<Datastore>(response, readDatastore);
}

/** Options of {@link createOrUpdate}. */
export interface DatastoresCreateOrUpdateOptions extends CallOptions {
  /**
   * True to store it without validating it first.
   *
   * Default: `false`.
   */
  skipValidation?: boolean;
}

/**
 * Creates a datastore, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which datastore.
 * @param body The datastore to store.
 * @example
 * ```ts
 * const result = await client.datastores.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     tags: { string: "string" },
 *     properties: null,
 *     credentials: {
 *       credentialsType: "AccountKey",
 *       secrets: { secretsType: "AccountKey", key: "string" },
 *     },
 *     datastoreType: "AzureFile",
 *     accountName: "string",
 *     fileShareName: "string",
 *     endpoint: "string",
 *     protocol: "string",
 *   },
 * }, { skipValidation: false });
 * ```
 */
export async function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: DatastoreInput,
  options: DatastoresCreateOrUpdateOptions = {},
): Promise<Datastore> {
  const response = await send(
    context,
    {
      operation: "Datastores.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion, skipValidation: options.skipValidation },
      contentType: "application/json",
      body: writeDatastore(body),
      expected: [200, 201],
    },
    options,
  );
  return readJson<Datastore>(response, readDatastore);
}

/**
 * Removes a datastore from the workspace.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which datastore.
 * @example
 * ```ts
 * await client.datastores.delete("test-rg", "my-aml-workspace", "string");
 * ```
 */
async function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<void> {
  await send(
    context,
    {
      operation: "Datastores.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200, 204],
    },
    options,
  );
}
export { delete_ as delete };

/** Options of {@link listSecrets}. */
export interface DatastoresListSecretsOptions extends CallOptions {
  /** When the returned secret should expire. */
  body?: SecretExpiry;
}

/**
 * Returns the credentials that a datastore keeps.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}/listSecrets?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param name Which datastore.
 * @returns The secrets.
 * @example
 * ```ts
 * const result = await client.datastores.listSecrets("test-rg", "my-aml-workspace", "string", {
 *   body: { expirableSecret: false, expireAfterHours: 1 },
 * });
 * ```
 */
export async function listSecrets(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: DatastoresListSecretsOptions = {},
): Promise<DatastoreSecrets> {
  const response = await send(
    context,
    {
      operation: "Datastores.listSecrets",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}/listSecrets",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: options.body,
      expected: [200],
    },
    options,
  );
  return readJson<DatastoreSecrets>(response);
}
