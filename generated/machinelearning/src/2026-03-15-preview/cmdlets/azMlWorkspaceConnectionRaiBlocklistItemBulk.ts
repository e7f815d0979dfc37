// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { RaiBlocklistItemPropertiesBasicResourceArray, RaiBlocklistItemsBulkAddRequest } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connectionRaiBlocklistItem from "../connectionRaiBlocklistItem.js";

/** Parameters of Add, AddViaIdentityConnection, AddViaIdentityWorkspace, AddViaJsonFilePath, AddViaJsonString. */
interface AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/** Parameters of Add, AddViaIdentity, AddViaIdentityConnection, AddViaIdentityWorkspace. */
interface AddAzMlWorkspaceConnectionRaiBlocklistItemBulkModel {
  /** Blocklist items to add in one batch. */
  Body: RaiBlocklistItemsBulkAddRequest;
}

/** Parameters of Add, AddViaIdentityWorkspace, AddViaJsonFilePath, AddViaJsonString. */
interface AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Add, AddViaJsonFilePath, AddViaJsonString. */
interface AddAzMlWorkspaceConnectionRaiBlocklistItemBulkShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Add of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAdd = AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkModel &
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkShared;

/** Parameter set AddViaIdentity of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentity =
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkModel & {
    /** Identity Parameter */
    InputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set AddViaIdentityConnection of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentityConnection =
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkModel & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set AddViaIdentityWorkspace of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentityWorkspace =
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkModel &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set AddViaJsonFilePath of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaJsonFilePath =
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkShared & {
      /** Path of Json file supplied to the Add operation */
      JsonFilePath: string;
    };

/** Parameter set AddViaJsonString of Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaJsonString =
  AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
    AddAzMlWorkspaceConnectionRaiBlocklistItemBulkShared & {
      /** Json string supplied to the Add operation */
      JsonString: string;
    };

/** Parameters of {@link addAzMlWorkspaceConnectionRaiBlocklistItemBulk}: those of one of its sets. */
export type AddAzMlWorkspaceConnectionRaiBlocklistItemBulkParameters =
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAdd
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentity
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentityConnection
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaIdentityWorkspace
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaJsonFilePath
  | AddAzMlWorkspaceConnectionRaiBlocklistItemBulkAddViaJsonString;

/**
 * Puts several items on a blocklist of an Azure OpenAI connection at once.
 *
 * `Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk`
 */
export const addAzMlWorkspaceConnectionRaiBlocklistItemBulk: Cmdlet<
  ExactlyOne<AddAzMlWorkspaceConnectionRaiBlocklistItemBulkParameters>,
  RaiBlocklistItemPropertiesBasicResourceArray,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Add-AzMlWorkspaceConnectionRaiBlocklistItemBulk",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: connectionRaiBlocklistItem.addBulk,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/addRaiBlocklistItems",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
      },
    },
  ],
  sets: {
    Add: { groups: [0, 1, 2, 3, 4], operations: [0], many: true },
    AddViaIdentity: { groups: [0, 2, 5], operations: [0], many: true },
    AddViaIdentityConnection: { groups: [0, 1, 2, 6], operations: [0], many: true },
    AddViaIdentityWorkspace: { groups: [0, 1, 2, 3, 7], operations: [0], many: true },
    AddViaJsonFilePath: { groups: [0, 1, 3, 4, 8], operations: [0], many: true },
    AddViaJsonString: { groups: [0, 1, 3, 4, 9], operations: [0], many: true },
  },
  defaultSet: "AddViaIdentity",
});

/**
 * Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace, DeleteViaJsonFilePath,
 * DeleteViaJsonString.
 */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkModel {
  /** Names of the items to take off. */
  Body: string[];
}

/** Parameters of Delete, DeleteViaIdentityWorkspace, DeleteViaJsonFilePath, DeleteViaJsonString. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Delete, DeleteViaJsonFilePath, DeleteViaJsonString. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDelete =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkModel &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkShared;

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentity =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkModel & {
    /** Identity Parameter */
    InputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityConnection of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentityConnection =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkModel & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkModel &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaJsonFilePath of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaJsonFilePath =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkShared & {
      /** Path of Json file supplied to the Delete operation */
      JsonFilePath: string;
    };

/** Parameter set DeleteViaJsonString of Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaJsonString =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkNames2 &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkShared & {
      /** Json string supplied to the Delete operation */
      JsonString: string;
    };

/** Parameters of {@link removeAzMlWorkspaceConnectionRaiBlocklistItemBulk}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkParameters =
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDelete
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentityConnection
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaIdentityWorkspace
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaJsonFilePath
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkDeleteViaJsonString;

/**
 * Takes several items off a blocklist of an Azure OpenAI connection at once.
 *
 * `Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk`
 */
export const removeAzMlWorkspaceConnectionRaiBlocklistItemBulk: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionRaiBlocklistItemBulkParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnectionRaiBlocklistItemBulk",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: connectionRaiBlocklistItem.deleteBulk,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/deleteRaiBlocklistItems",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3, 4], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2, 5], operations: [0] },
    DeleteViaIdentityConnection: { groups: [0, 1, 2, 6], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 3, 7], operations: [0] },
    DeleteViaJsonFilePath: { groups: [0, 1, 3, 4, 8], operations: [0] },
    DeleteViaJsonString: { groups: [0, 1, 3, 4, 9], operations: [0] },
  },
  defaultSet: "Delete",
});
