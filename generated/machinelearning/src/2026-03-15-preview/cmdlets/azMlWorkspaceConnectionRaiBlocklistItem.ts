// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { RaiBlocklistItemPropertiesBasicResource } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connectionRaiBlocklistItem from "../connectionRaiBlocklistItem.js";
import * as connectionRaiBlocklistItems from "../connectionRaiBlocklistItems.js";

/** Parameters of Get, GetViaIdentityConnection, GetViaIdentityRaiBlocklist, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionRaiBlocklistItemNames {
  /** Which item of the blocklist. */
  RaiBlocklistItemName: string;
}

/** Parameters of Get, GetViaIdentityConnection, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceConnectionRaiBlocklistItemNames2 {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceConnectionRaiBlocklistItemNames3 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceConnectionRaiBlocklistItemNames4 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemGet = GetAzMlWorkspaceConnectionRaiBlocklistItemNames &
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames4 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export interface GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityConnection of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityConnection =
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames &
    GetAzMlWorkspaceConnectionRaiBlocklistItemNames2 & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set GetViaIdentityRaiBlocklist of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityRaiBlocklist =
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames & {
    /** Identity Parameter */
    RaiBlocklistInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityWorkspace =
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames &
    GetAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    GetAzMlWorkspaceConnectionRaiBlocklistItemNames3 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set List of Get-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemList = GetAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
  GetAzMlWorkspaceConnectionRaiBlocklistItemNames4 & {
    /** API version that the proxied call is made with. */
    ProxyApiVersion?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceConnectionRaiBlocklistItem}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionRaiBlocklistItemParameters =
  | GetAzMlWorkspaceConnectionRaiBlocklistItemGet
  | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentity
  | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityConnection
  | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityRaiBlocklist
  | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityWorkspace
  | GetAzMlWorkspaceConnectionRaiBlocklistItemList;

/**
 * Lists the items on one blocklist of an Azure OpenAI connection.
 *
 * `Get-AzMlWorkspaceConnectionRaiBlocklistItem`
 */
export const getAzMlWorkspaceConnectionRaiBlocklistItem: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceConnectionRaiBlocklistItemGet
    | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentity
    | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityConnection
    | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityRaiBlocklist
    | GetAzMlWorkspaceConnectionRaiBlocklistItemGetViaIdentityWorkspace,
    GetAzMlWorkspaceConnectionRaiBlocklistItemParameters
  >,
  RaiBlocklistItemPropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceConnectionRaiBlocklistItemList, GetAzMlWorkspaceConnectionRaiBlocklistItemParameters>,
    RaiBlocklistItemPropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionRaiBlocklistItem",
  service,
  groups: [
    {
      mandatory: { RaiBlocklistItemName: "value/raiBlocklistItemName" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName/raiBlocklistItemName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: {
        RaiBlocklistInputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
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
      call: connectionRaiBlocklistItem.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "raiBlocklistItemName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
        raiBlocklistItemName: "value/raiBlocklistItemName",
      },
    },
    {
      call: connectionRaiBlocklistItems.list,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems",
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
    Get: { groups: [0, 1, 2, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [5], operations: [0] },
    GetViaIdentityConnection: { groups: [0, 1, 6], operations: [0] },
    GetViaIdentityRaiBlocklist: { groups: [0, 7], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 2, 8], operations: [0] },
    List: { groups: [1, 2, 3, 9], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityConnection,
 * CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded, CreateViaIdentityRaiBlocklist,
 * CreateViaIdentityRaiBlocklistExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded,
 * CreateViaIdentityRaiBlocklist, CreateViaIdentityRaiBlocklistExpanded, CreateViaIdentityWorkspace,
 * CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemNames {
  /** Which item of the blocklist. */
  RaiBlocklistItemName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/**
 * Parameters of Create, CreateViaIdentity, CreateViaIdentityConnection, CreateViaIdentityRaiBlocklist,
 * CreateViaIdentityWorkspace.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemModel {
  /** The ARM resource that wraps a blocklist item; preview versions only. */
  Body: RaiBlocklistItemPropertiesBasicResource;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRaiBlocklistExpanded, CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemBody {
  /** True when pattern is a regular expression. */
  IsRegex?: boolean;
  /** Text or regular expression to look for. */
  Pattern?: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRaiBlocklist, CreateViaIdentityRaiBlocklistExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity3 {
  /** Identity Parameter */
  RaiBlocklistInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity4 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreate = NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
  NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
  NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
  NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
  NewAzMlWorkspaceConnectionRaiBlocklistItemModel &
  NewAzMlWorkspaceConnectionRaiBlocklistItemShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemBody &
    NewAzMlWorkspaceConnectionRaiBlocklistItemShared;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentity =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemModel &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity;

/** Parameter set CreateViaIdentityConnection of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityConnection =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemModel &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity2;

/** Parameter set CreateViaIdentityConnectionExpanded of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityConnectionExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemBody &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemBody &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity;

/** Parameter set CreateViaIdentityRaiBlocklist of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityRaiBlocklist =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemModel &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity3;

/** Parameter set CreateViaIdentityRaiBlocklistExpanded of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityRaiBlocklistExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemBody &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity3;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityWorkspace =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemModel &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity4;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemBody &
    NewAzMlWorkspaceConnectionRaiBlocklistItemIdentity4;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaJsonFilePath =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaJsonString =
  NewAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    NewAzMlWorkspaceConnectionRaiBlocklistItemShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceConnectionRaiBlocklistItem}: those of one of its sets. */
export type NewAzMlWorkspaceConnectionRaiBlocklistItemParameters =
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreate
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentity
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityConnection
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityConnectionExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityRaiBlocklist
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityRaiBlocklistExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityWorkspace
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaJsonFilePath
  | NewAzMlWorkspaceConnectionRaiBlocklistItemCreateViaJsonString;

/**
 * Stores one blocklist item of an Azure OpenAI connection, new or changed.
 *
 * `New-AzMlWorkspaceConnectionRaiBlocklistItem`
 */
export const newAzMlWorkspaceConnectionRaiBlocklistItem: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceConnectionRaiBlocklistItemParameters>,
  RaiBlocklistItemPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceConnectionRaiBlocklistItem",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { RaiBlocklistItemName: "value/raiBlocklistItemName" },
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
      optional: { IsRegex: "property/properties/isRegex", Pattern: "property/properties/pattern" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName/raiBlocklistItemName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: {
        RaiBlocklistInputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
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
      call: connectionRaiBlocklistItem.create,
      values: [
        "resourceGroupName",
        "workspaceName",
        "connectionName",
        "raiBlocklistName",
        "raiBlocklistItemName",
        "body",
      ],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
        raiBlocklistItemName: "value/raiBlocklistItemName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4, 6], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 3, 5, 6], operations: [0] },
    CreateViaIdentity: { groups: [0, 4, 7], operations: [0] },
    CreateViaIdentityConnection: { groups: [0, 1, 2, 4, 8], operations: [0] },
    CreateViaIdentityConnectionExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 7], operations: [0] },
    CreateViaIdentityRaiBlocklist: { groups: [0, 1, 4, 9], operations: [0] },
    CreateViaIdentityRaiBlocklistExpanded: { groups: [0, 1, 5, 9], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 4, 10], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 3, 5, 10], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 3, 6, 11], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 3, 6, 12], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/**
 * Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityConnection, DeleteViaIdentityRaiBlocklist,
 * DeleteViaIdentityWorkspace.
 */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityRaiBlocklist, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames {
  /** Which item of the blocklist. */
  RaiBlocklistItemName: string;
}

/** Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames2 {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames3 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemDelete = RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon &
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames &
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames3 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentity =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon & {
    /** Identity Parameter */
    InputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityConnection of Remove-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityConnection =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames2 & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityRaiBlocklist of Remove-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityRaiBlocklist =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames & {
      /** Identity Parameter */
      RaiBlocklistInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    RemoveAzMlWorkspaceConnectionRaiBlocklistItemNames3 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceConnectionRaiBlocklistItem}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionRaiBlocklistItemParameters =
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemDelete
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityConnection
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityRaiBlocklist
  | RemoveAzMlWorkspaceConnectionRaiBlocklistItemDeleteViaIdentityWorkspace;

/**
 * Removes one item from a blocklist of an Azure OpenAI connection.
 *
 * `Remove-AzMlWorkspaceConnectionRaiBlocklistItem`
 */
export const removeAzMlWorkspaceConnectionRaiBlocklistItem: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionRaiBlocklistItemParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnectionRaiBlocklistItem",
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
      mandatory: { RaiBlocklistItemName: "value/raiBlocklistItemName" },
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
        InputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName/raiBlocklistItemName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: {
        RaiBlocklistInputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: connectionRaiBlocklistItem.delete,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "raiBlocklistItemName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
        raiBlocklistItemName: "value/raiBlocklistItemName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3, 4], operations: [0] },
    DeleteViaIdentity: { groups: [0, 5], operations: [0] },
    DeleteViaIdentityConnection: { groups: [0, 1, 2, 6], operations: [0] },
    DeleteViaIdentityRaiBlocklist: { groups: [0, 1, 7], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
  },
  defaultSet: "Delete",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityConnection,
 * UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRaiBlocklist,
 * UpdateViaIdentityRaiBlocklistExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded,
 * UpdateViaIdentityRaiBlocklist, UpdateViaIdentityRaiBlocklistExpanded, UpdateViaIdentityWorkspace,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames {
  /** Which item of the blocklist. */
  RaiBlocklistItemName: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 {
  /** Which blocklist. */
  RaiBlocklistName: string;
}

/**
 * Parameters of Update, UpdateViaIdentity, UpdateViaIdentityConnection, UpdateViaIdentityRaiBlocklist,
 * UpdateViaIdentityWorkspace.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel {
  /** The ARM resource that wraps a blocklist item; preview versions only. */
  Body: RaiBlocklistItemPropertiesBasicResource;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityRaiBlocklistExpanded, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody {
  /** True when pattern is a regular expression. */
  IsRegex?: boolean;
  /** Text or regular expression to look for. */
  Pattern?: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames3 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRaiBlocklist, UpdateViaIdentityRaiBlocklistExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity3 {
  /** Identity Parameter */
  RaiBlocklistInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity4 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdate = UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel &
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentity =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity;

/** Parameter set UpdateViaIdentityConnection of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityConnection =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity2;

/** Parameter set UpdateViaIdentityConnectionExpanded of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityConnectionExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity;

/** Parameter set UpdateViaIdentityRaiBlocklist of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityRaiBlocklist =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity3;

/** Parameter set UpdateViaIdentityRaiBlocklistExpanded of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityRaiBlocklistExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity3;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemModel &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity4;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceConnectionRaiBlocklistItem. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceConnectionRaiBlocklistItemCommon &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames2 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemBody &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemNames3 &
    UpdateAzMlWorkspaceConnectionRaiBlocklistItemIdentity4;

/** Parameters of {@link updateAzMlWorkspaceConnectionRaiBlocklistItem}: those of one of its sets. */
export type UpdateAzMlWorkspaceConnectionRaiBlocklistItemParameters =
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdate
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentity
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityConnection
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityConnectionExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityRaiBlocklist
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityRaiBlocklistExpanded
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceConnectionRaiBlocklistItemUpdateViaIdentityWorkspaceExpanded;

/**
 * Stores one blocklist item of an Azure OpenAI connection, new or changed.
 *
 * `Update-AzMlWorkspaceConnectionRaiBlocklistItem`
 */
export const updateAzMlWorkspaceConnectionRaiBlocklistItem: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceConnectionRaiBlocklistItemParameters>,
  RaiBlocklistItemPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceConnectionRaiBlocklistItem",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { RaiBlocklistItemName: "value/raiBlocklistItemName" },
    },
    {
      mandatory: { RaiBlocklistName: "value/raiBlocklistName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: { IsRegex: "property/properties/isRegex", Pattern: "property/properties/pattern" },
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
        InputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName/raiBlocklistItemName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: {
        RaiBlocklistInputObject:
          "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiBlocklistName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: connectionRaiBlocklistItem.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiBlocklistName", "raiBlocklistItemName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
        raiBlocklistItemName: "value/raiBlocklistItemName",
      },
    },
    {
      call: connectionRaiBlocklistItem.create,
      values: [
        "resourceGroupName",
        "workspaceName",
        "connectionName",
        "raiBlocklistName",
        "raiBlocklistItemName",
        "body",
      ],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiBlocklistName: "value/raiBlocklistName",
        raiBlocklistItemName: "value/raiBlocklistItemName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5, 6], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 2, 4, 5, 6], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 3, 7], operations: [0, 1] },
    UpdateViaIdentityConnection: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityConnectionExpanded: { groups: [0, 1, 2, 4, 8], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 7], operations: [0, 1] },
    UpdateViaIdentityRaiBlocklist: { groups: [0, 1, 3, 9], operations: [0, 1] },
    UpdateViaIdentityRaiBlocklistExpanded: { groups: [0, 1, 4, 9], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 5, 10], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 4, 5, 10], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
