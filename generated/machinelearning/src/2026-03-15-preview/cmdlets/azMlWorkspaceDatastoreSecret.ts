// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { DatastoreSecrets, SecretExpiry } from "../models.js";
import { service } from "./connection.js";

import * as datastores from "../datastores.js";

/** Parameters of List, ListExpanded, ListViaJsonFilePath, ListViaJsonString. */
interface GetAzMlWorkspaceDatastoreSecretCommon {
  /** Which datastore. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set List of Get-AzMlWorkspaceDatastoreSecret. */
export type GetAzMlWorkspaceDatastoreSecretList = GetAzMlWorkspaceDatastoreSecretCommon & {
  /** Whether and when a secret expires. */
  Body: SecretExpiry;
};

/** Parameter set ListExpanded of Get-AzMlWorkspaceDatastoreSecret. */
export type GetAzMlWorkspaceDatastoreSecretListExpanded = GetAzMlWorkspaceDatastoreSecretCommon & {
  /**
   * True if the secret can expire.
   *
   * Default: `false`.
   */
  ExpirableSecret?: boolean;
  /**
   * Lifetime of the secret in hours.
   *
   * Default: `1`.
   */
  ExpireAfterHour?: number;
};

/** Parameter set ListViaJsonFilePath of Get-AzMlWorkspaceDatastoreSecret. */
export type GetAzMlWorkspaceDatastoreSecretListViaJsonFilePath = GetAzMlWorkspaceDatastoreSecretCommon & {
  /** Path of Json file supplied to the List operation */
  JsonFilePath: string;
};

/** Parameter set ListViaJsonString of Get-AzMlWorkspaceDatastoreSecret. */
export type GetAzMlWorkspaceDatastoreSecretListViaJsonString = GetAzMlWorkspaceDatastoreSecretCommon & {
  /** Json string supplied to the List operation */
  JsonString: string;
};

/** Parameters of {@link getAzMlWorkspaceDatastoreSecret}: those of one of its sets. */
export type GetAzMlWorkspaceDatastoreSecretParameters =
  | GetAzMlWorkspaceDatastoreSecretList
  | GetAzMlWorkspaceDatastoreSecretListExpanded
  | GetAzMlWorkspaceDatastoreSecretListViaJsonFilePath
  | GetAzMlWorkspaceDatastoreSecretListViaJsonString;

/**
 * Returns the credentials that a datastore keeps.
 *
 * `Get-AzMlWorkspaceDatastoreSecret`
 */
export const getAzMlWorkspaceDatastoreSecret: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceDatastoreSecretParameters>,
  DatastoreSecrets,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceDatastoreSecret",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: { ExpirableSecret: "property/expirableSecret", ExpireAfterHour: "property/expireAfterHours" },
    },
    {
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: datastores.listSecrets,
      values: ["resourceGroupName", "workspaceName", "name"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}/listSecrets",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    List: { groups: [0, 1], operations: [0] },
    ListExpanded: { groups: [0, 2], operations: [0] },
    ListViaJsonFilePath: { groups: [0, 3], operations: [0] },
    ListViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "ListExpanded",
});
