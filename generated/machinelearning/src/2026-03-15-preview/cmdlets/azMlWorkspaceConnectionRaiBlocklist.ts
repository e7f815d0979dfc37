// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { RaiBlocklistPropertiesBasicResource } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connectionRaiBlocklist from "../connectionRaiBlocklist.js";
import * as connectionRaiBlocklists from "../connectionRaiBlocklists.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceConnectionRaiBlocklistNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Get, GetViaIdentityConnection, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionRaiBlocklistNames2 {
  /** Blocklist name. */
  RaiBlocklistName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceConnectionRaiBlocklistNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnectionRaiBlocklist. */
export type GetAzMlWorkspaceConnectionRaiBlocklistGet = GetAzMlWorkspaceConnectionRaiBlocklistNames &
  GetAzMlWorkspaceConnectionRaiBlocklistNames2 &
  GetAzMlWorkspaceConnectionRaiBlocklistNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnectionRaiBlocklist. */
export interface GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityConnection of Get-AzMlWorkspaceConnectionRaiBlocklist. */
export type GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityConnection =
  GetAzMlWorkspaceConnectionRaiBlocklistNames2 & {
    /** Identity Parameter */
    ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnectionRaiBlocklist. */
export type GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityWorkspace =
  GetAzMlWorkspaceConnectionRaiBlocklistNames &
    GetAzMlWorkspaceConnectionRaiBlocklistNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set List of Get-AzMlWorkspaceConnectionRaiBlocklist. */
export type GetAzMlWorkspaceConnectionRaiBlocklistList = GetAzMlWorkspaceConnectionRaiBlocklistNames &
  GetAzMlWorkspaceConnectionRaiBlocklistNames3 & {
    /** Which api-version the proxied request uses. */
    ProxyApiVersion?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceConnectionRaiBlocklist}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionRaiBlocklistParameters =
  | GetAzMlWorkspaceConnectionRaiBlocklistGet
  | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentity
  | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityConnection
  | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityWorkspace
  | GetAzMlWorkspaceConnectionRaiBlocklistList;

/**
 * Lists the custom blocklists of an Azure OpenAI connection.
 *
 * `Get-AzMlWorkspaceConnectionRaiBlocklist`
 */
export const getAzMlWorkspaceConnectionRaiBlocklist: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceConnectionRaiBlocklistGet
    | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentity
    | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityConnection
    | GetAzMlWorkspaceConnectionRaiBlocklistGetViaIdentityWorkspace,
    GetAzMlWorkspaceConnectionRaiBlocklistParameters
  >,
  RaiBlocklistPropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceConnectionRaiBlocklistList, GetAzMlWorkspaceConnectionRaiBlocklistParameters>,
    RaiBlocklistPropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionRaiBlocklist",
  service,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
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
      optional: { ProxyApiVersion: "option/proxyApiVersion", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: connectionRaiBlocklist.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
      },
    },
    {
      call: connectionRaiBlocklists.list,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityConnection: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityConnection,
 * CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspace,
 * CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistNames {
  /** Blocklist name. */
  RaiBlocklistName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityConnection, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceConnectionRaiBlocklistModel {
  /** The ARM resource that wraps a blocklist; preview versions only. */
  Body: RaiBlocklistPropertiesBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceConnectionRaiBlocklistShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistBody {
  /** Free text about the blocklist. */
  Description?: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreate = NewAzMlWorkspaceConnectionRaiBlocklistCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistNames &
  NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
  NewAzMlWorkspaceConnectionRaiBlocklistModel &
  NewAzMlWorkspaceConnectionRaiBlocklistShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateExpanded = NewAzMlWorkspaceConnectionRaiBlocklistCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistNames &
  NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
  NewAzMlWorkspaceConnectionRaiBlocklistShared &
  NewAzMlWorkspaceConnectionRaiBlocklistBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentity = NewAzMlWorkspaceConnectionRaiBlocklistCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistModel &
  NewAzMlWorkspaceConnectionRaiBlocklistIdentity;

/** Parameter set CreateViaIdentityConnection of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityConnection =
  NewAzMlWorkspaceConnectionRaiBlocklistCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistNames &
    NewAzMlWorkspaceConnectionRaiBlocklistModel &
    NewAzMlWorkspaceConnectionRaiBlocklistIdentity2;

/** Parameter set CreateViaIdentityConnectionExpanded of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityConnectionExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistNames &
    NewAzMlWorkspaceConnectionRaiBlocklistBody &
    NewAzMlWorkspaceConnectionRaiBlocklistIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistBody &
    NewAzMlWorkspaceConnectionRaiBlocklistIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityWorkspace =
  NewAzMlWorkspaceConnectionRaiBlocklistCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistNames &
    NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistModel &
    NewAzMlWorkspaceConnectionRaiBlocklistIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistNames &
    NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistBody &
    NewAzMlWorkspaceConnectionRaiBlocklistIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaJsonFilePath = NewAzMlWorkspaceConnectionRaiBlocklistCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistNames &
  NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
  NewAzMlWorkspaceConnectionRaiBlocklistShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceConnectionRaiBlocklist. */
export type NewAzMlWorkspaceConnectionRaiBlocklistCreateViaJsonString = NewAzMlWorkspaceConnectionRaiBlocklistCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistNames &
  NewAzMlWorkspaceConnectionRaiBlocklistNames2 &
  NewAzMlWorkspaceConnectionRaiBlocklistShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceConnectionRaiBlocklist}: those of one of its sets. */
export type NewAzMlWorkspaceConnectionRaiBlocklistParameters =
  | NewAzMlWorkspaceConnectionRaiBlocklistCreate
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentity
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityConnection
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityConnectionExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityWorkspace
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaJsonFilePath
  | NewAzMlWorkspaceConnectionRaiBlocklistCreateViaJsonString;

/**
 * Creates a custom blocklist on an Azure OpenAI connection, or updates an existing one; long-running.
 *
 * `New-AzMlWorkspaceConnectionRaiBlocklist`
 */
export const newAzMlWorkspaceConnectionRaiBlocklist: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceConnectionRaiBlocklistParameters>,
  RaiBlocklistPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceConnectionRaiBlocklist",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { Description: "property/properties/description" },
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
      call: connectionRaiBlocklist.create,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
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
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityConnection: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityConnectionExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistNames {
  /** Blocklist name. */
  RaiBlocklistName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnectionRaiBlocklist. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistDelete = RemoveAzMlWorkspaceConnectionRaiBlocklistCommon &
  RemoveAzMlWorkspaceConnectionRaiBlocklistNames &
  RemoveAzMlWorkspaceConnectionRaiBlocklistNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnectionRaiBlocklist. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentity =
  RemoveAzMlWorkspaceConnectionRaiBlocklistCommon & {
    /** Identity Parameter */
    InputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityConnection of Remove-AzMlWorkspaceConnectionRaiBlocklist. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentityConnection =
  RemoveAzMlWorkspaceConnectionRaiBlocklistCommon &
    RemoveAzMlWorkspaceConnectionRaiBlocklistNames & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnectionRaiBlocklist. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceConnectionRaiBlocklistCommon &
    RemoveAzMlWorkspaceConnectionRaiBlocklistNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceConnectionRaiBlocklist}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistParameters =
  | RemoveAzMlWorkspaceConnectionRaiBlocklistDelete
  | RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentityConnection
  | RemoveAzMlWorkspaceConnectionRaiBlocklistDeleteViaIdentityWorkspace;

/**
 * Removes a custom blocklist from an Azure OpenAI connection; long-running.
 *
 * `Remove-AzMlWorkspaceConnectionRaiBlocklist`
 */
export const removeAzMlWorkspaceConnectionRaiBlocklist: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionRaiBlocklistParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnectionRaiBlocklist",
  service,
  changes: true,
  groups: [
    {
      optional: {
        AsJob: "switch/AsJob",
        NoWait: "switch/NoWait",
        PassThru: "switch/PassThru",
        ProxyApiVersion: "option/proxyApiVersion",
      },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
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
  ],
  operations: [
    {
      call: connectionRaiBlocklist.delete,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
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
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityConnection: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityConnection,
 * UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspace,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistNames {
  /** Blocklist name. */
  RaiBlocklistName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityConnection, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistModel {
  /** The ARM resource that wraps a blocklist; preview versions only. */
  Body: RaiBlocklistPropertiesBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistBody {
  /** Free text about the blocklist. */
  Description?: string;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdate = UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
  UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
  UpdateAzMlWorkspaceConnectionRaiBlocklistModel &
  UpdateAzMlWorkspaceConnectionRaiBlocklistNames2 &
  UpdateAzMlWorkspaceConnectionRaiBlocklistShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateExpanded = UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
  UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
  UpdateAzMlWorkspaceConnectionRaiBlocklistNames2 &
  UpdateAzMlWorkspaceConnectionRaiBlocklistBody &
  UpdateAzMlWorkspaceConnectionRaiBlocklistShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentity =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity;

/** Parameter set UpdateViaIdentityConnection of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityConnection =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity2;

/** Parameter set UpdateViaIdentityConnectionExpanded of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityConnectionExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceConnectionRaiBlocklist. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistIdentity3;

/** Parameters of {@link updateAzMlWorkspaceConnectionRaiBlocklist}: those of one of its sets. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistParameters =
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdate
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentity
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityConnection
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityConnectionExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceConnectionRaiBlocklistUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a custom blocklist on an Azure OpenAI connection; long-running.
 *
 * `Update-AzMlWorkspaceConnectionRaiBlocklist`
 */
export const updateAzMlWorkspaceConnectionRaiBlocklist: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceConnectionRaiBlocklistParameters>,
  RaiBlocklistPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceConnectionRaiBlocklist",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
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
      optional: { Description: "property/properties/description" },
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
  ],
  operations: [
    {
      call: connectionRaiBlocklist.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
      },
    },
    {
      call: connectionRaiBlocklist.create,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
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
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityConnection: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityConnectionExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
