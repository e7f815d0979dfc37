// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  RaiBlocklistConfig,
  RaiPolicyContentFilter,
  RaiPolicyMode,
  RaiPolicyPropertiesBasicResource,
  RaiPolicyType,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connectionRaiPolicies from "../connectionRaiPolicies.js";
import * as connectionRaiPolicy from "../connectionRaiPolicy.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceConnectionRaiPolicyNames {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Get, GetViaIdentityConnection, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionRaiPolicyNames2 {
  /** Which content filter policy. */
  RaiPolicyName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceConnectionRaiPolicyNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnectionRaiPolicy. */
export type GetAzMlWorkspaceConnectionRaiPolicyGet = GetAzMlWorkspaceConnectionRaiPolicyNames &
  GetAzMlWorkspaceConnectionRaiPolicyNames2 &
  GetAzMlWorkspaceConnectionRaiPolicyNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnectionRaiPolicy. */
export interface GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityConnection of Get-AzMlWorkspaceConnectionRaiPolicy. */
export type GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityConnection = GetAzMlWorkspaceConnectionRaiPolicyNames2 & {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnectionRaiPolicy. */
export type GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityWorkspace = GetAzMlWorkspaceConnectionRaiPolicyNames &
  GetAzMlWorkspaceConnectionRaiPolicyNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceConnectionRaiPolicy. */
export type GetAzMlWorkspaceConnectionRaiPolicyList = GetAzMlWorkspaceConnectionRaiPolicyNames &
  GetAzMlWorkspaceConnectionRaiPolicyNames3 & {
    /** API version that the proxied call is made with. */
    ProxyApiVersion?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceConnectionRaiPolicy}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionRaiPolicyParameters =
  | GetAzMlWorkspaceConnectionRaiPolicyGet
  | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentity
  | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityConnection
  | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityWorkspace
  | GetAzMlWorkspaceConnectionRaiPolicyList;

/**
 * Lists the content filter policies of an Azure OpenAI connection.
 *
 * `Get-AzMlWorkspaceConnectionRaiPolicy`
 */
export const getAzMlWorkspaceConnectionRaiPolicy: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceConnectionRaiPolicyGet
    | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentity
    | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityConnection
    | GetAzMlWorkspaceConnectionRaiPolicyGetViaIdentityWorkspace,
    GetAzMlWorkspaceConnectionRaiPolicyParameters
  >,
  RaiPolicyPropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceConnectionRaiPolicyList, GetAzMlWorkspaceConnectionRaiPolicyParameters>,
    RaiPolicyPropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionRaiPolicy",
  service,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { RaiPolicyName: "value/raiPolicyName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiPolicyName",
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
      call: connectionRaiPolicy.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
    {
      call: connectionRaiPolicies.list,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies",
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
interface NewAzMlWorkspaceConnectionRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiPolicyNames {
  /** Which content filter policy. */
  RaiPolicyName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionRaiPolicyNames2 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityConnection, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceConnectionRaiPolicyModel {
  /** The ARM resource that wraps a content filter policy. */
  Body: RaiPolicyPropertiesBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceConnectionRaiPolicyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceConnectionRaiPolicyBody {
  /** Policy that this one builds on, by name. */
  BasePolicyName?: string;
  /** Blocklists applied to completions. */
  CompletionBlocklist?: RaiBlocklistConfig[];
  /** Content filters that make up the policy. */
  ContentFilter?: RaiPolicyContentFilter[];
  /** Mode in which the filters work. */
  Mode?: RaiPolicyMode;
  /** Blocklists applied to prompts. */
  PromptBlocklist?: RaiBlocklistConfig[];
  /** Who manages the policy. */
  PropertiesType?: RaiPolicyType;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceConnectionRaiPolicyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded. */
interface NewAzMlWorkspaceConnectionRaiPolicyIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionRaiPolicyIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreate = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyNames2 &
  NewAzMlWorkspaceConnectionRaiPolicyModel &
  NewAzMlWorkspaceConnectionRaiPolicyShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateExpanded = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyNames2 &
  NewAzMlWorkspaceConnectionRaiPolicyShared &
  NewAzMlWorkspaceConnectionRaiPolicyBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentity = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyModel &
  NewAzMlWorkspaceConnectionRaiPolicyIdentity;

/** Parameter set CreateViaIdentityConnection of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityConnection = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyModel &
  NewAzMlWorkspaceConnectionRaiPolicyIdentity2;

/** Parameter set CreateViaIdentityConnectionExpanded of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityConnectionExpanded =
  NewAzMlWorkspaceConnectionRaiPolicyCommon &
    NewAzMlWorkspaceConnectionRaiPolicyNames &
    NewAzMlWorkspaceConnectionRaiPolicyBody &
    NewAzMlWorkspaceConnectionRaiPolicyIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityExpanded = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyBody &
  NewAzMlWorkspaceConnectionRaiPolicyIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityWorkspace = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyNames2 &
  NewAzMlWorkspaceConnectionRaiPolicyModel &
  NewAzMlWorkspaceConnectionRaiPolicyIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceConnectionRaiPolicyCommon &
    NewAzMlWorkspaceConnectionRaiPolicyNames &
    NewAzMlWorkspaceConnectionRaiPolicyNames2 &
    NewAzMlWorkspaceConnectionRaiPolicyBody &
    NewAzMlWorkspaceConnectionRaiPolicyIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaJsonFilePath = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyNames2 &
  NewAzMlWorkspaceConnectionRaiPolicyShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceConnectionRaiPolicy. */
export type NewAzMlWorkspaceConnectionRaiPolicyCreateViaJsonString = NewAzMlWorkspaceConnectionRaiPolicyCommon &
  NewAzMlWorkspaceConnectionRaiPolicyNames &
  NewAzMlWorkspaceConnectionRaiPolicyNames2 &
  NewAzMlWorkspaceConnectionRaiPolicyShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceConnectionRaiPolicy}: those of one of its sets. */
export type NewAzMlWorkspaceConnectionRaiPolicyParameters =
  | NewAzMlWorkspaceConnectionRaiPolicyCreate
  | NewAzMlWorkspaceConnectionRaiPolicyCreateExpanded
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentity
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityConnection
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityConnectionExpanded
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityExpanded
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityWorkspace
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaJsonFilePath
  | NewAzMlWorkspaceConnectionRaiPolicyCreateViaJsonString;

/**
 * Stores one content filter policy of an Azure OpenAI connection, new or changed.
 *
 * `New-AzMlWorkspaceConnectionRaiPolicy`
 */
export const newAzMlWorkspaceConnectionRaiPolicy: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceConnectionRaiPolicyParameters>,
  RaiPolicyPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceConnectionRaiPolicy",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { RaiPolicyName: "value/raiPolicyName" },
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
      optional: {
        BasePolicyName: "property/properties/basePolicyName",
        CompletionBlocklist: "property/properties/completionBlocklists",
        ContentFilter: "property/properties/contentFilters",
        Mode: "property/properties/mode",
        PromptBlocklist: "property/properties/promptBlocklists",
        PropertiesType: "property/properties/type",
      },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiPolicyName",
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
      call: connectionRaiPolicy.create,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiPolicyName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiPolicyName: "value/raiPolicyName",
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
interface RemoveAzMlWorkspaceConnectionRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiPolicyNames {
  /** Which content filter policy. */
  RaiPolicyName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionRaiPolicyNames2 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnectionRaiPolicy. */
export type RemoveAzMlWorkspaceConnectionRaiPolicyDelete = RemoveAzMlWorkspaceConnectionRaiPolicyCommon &
  RemoveAzMlWorkspaceConnectionRaiPolicyNames &
  RemoveAzMlWorkspaceConnectionRaiPolicyNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnectionRaiPolicy. */
export type RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentity = RemoveAzMlWorkspaceConnectionRaiPolicyCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityConnection of Remove-AzMlWorkspaceConnectionRaiPolicy. */
export type RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentityConnection =
  RemoveAzMlWorkspaceConnectionRaiPolicyCommon &
    RemoveAzMlWorkspaceConnectionRaiPolicyNames & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnectionRaiPolicy. */
export type RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceConnectionRaiPolicyCommon &
    RemoveAzMlWorkspaceConnectionRaiPolicyNames &
    RemoveAzMlWorkspaceConnectionRaiPolicyNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceConnectionRaiPolicy}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionRaiPolicyParameters =
  | RemoveAzMlWorkspaceConnectionRaiPolicyDelete
  | RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentityConnection
  | RemoveAzMlWorkspaceConnectionRaiPolicyDeleteViaIdentityWorkspace;

/**
 * Removes one content filter policy from an Azure OpenAI connection.
 *
 * `Remove-AzMlWorkspaceConnectionRaiPolicy`
 */
export const removeAzMlWorkspaceConnectionRaiPolicy: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionRaiPolicyParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnectionRaiPolicy",
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
      mandatory: { RaiPolicyName: "value/raiPolicyName" },
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
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiPolicyName",
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
      call: connectionRaiPolicy.delete,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiPolicyName: "value/raiPolicyName",
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
interface UpdateAzMlWorkspaceConnectionRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiPolicyNames {
  /** Which content filter policy. */
  RaiPolicyName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityConnection, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyModel {
  /** The ARM resource that wraps a content filter policy. */
  Body: RaiPolicyPropertiesBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyNames2 {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionRaiPolicyBody {
  /** Policy that this one builds on, by name. */
  BasePolicyName?: string;
  /** Blocklists applied to completions. */
  CompletionBlocklist?: RaiBlocklistConfig[];
  /** Content filters that make up the policy. */
  ContentFilter?: RaiPolicyContentFilter[];
  /** Mode in which the filters work. */
  Mode?: RaiPolicyMode;
  /** Blocklists applied to prompts. */
  PromptBlocklist?: RaiBlocklistConfig[];
  /** Who manages the policy. */
  PropertiesType?: RaiPolicyType;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionRaiPolicyIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdate = UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
  UpdateAzMlWorkspaceConnectionRaiPolicyNames &
  UpdateAzMlWorkspaceConnectionRaiPolicyModel &
  UpdateAzMlWorkspaceConnectionRaiPolicyNames2 &
  UpdateAzMlWorkspaceConnectionRaiPolicyShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateExpanded = UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
  UpdateAzMlWorkspaceConnectionRaiPolicyNames &
  UpdateAzMlWorkspaceConnectionRaiPolicyNames2 &
  UpdateAzMlWorkspaceConnectionRaiPolicyBody &
  UpdateAzMlWorkspaceConnectionRaiPolicyShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentity = UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
  UpdateAzMlWorkspaceConnectionRaiPolicyModel &
  UpdateAzMlWorkspaceConnectionRaiPolicyIdentity;

/** Parameter set UpdateViaIdentityConnection of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityConnection =
  UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames &
    UpdateAzMlWorkspaceConnectionRaiPolicyModel &
    UpdateAzMlWorkspaceConnectionRaiPolicyIdentity2;

/** Parameter set UpdateViaIdentityConnectionExpanded of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityConnectionExpanded =
  UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames &
    UpdateAzMlWorkspaceConnectionRaiPolicyBody &
    UpdateAzMlWorkspaceConnectionRaiPolicyIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
    UpdateAzMlWorkspaceConnectionRaiPolicyBody &
    UpdateAzMlWorkspaceConnectionRaiPolicyIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames &
    UpdateAzMlWorkspaceConnectionRaiPolicyModel &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames2 &
    UpdateAzMlWorkspaceConnectionRaiPolicyIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceConnectionRaiPolicy. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceConnectionRaiPolicyCommon &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames &
    UpdateAzMlWorkspaceConnectionRaiPolicyNames2 &
    UpdateAzMlWorkspaceConnectionRaiPolicyBody &
    UpdateAzMlWorkspaceConnectionRaiPolicyIdentity3;

/** Parameters of {@link updateAzMlWorkspaceConnectionRaiPolicy}: those of one of its sets. */
export type UpdateAzMlWorkspaceConnectionRaiPolicyParameters =
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdate
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateExpanded
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentity
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityConnection
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityConnectionExpanded
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceConnectionRaiPolicyUpdateViaIdentityWorkspaceExpanded;

/**
 * Stores one content filter policy of an Azure OpenAI connection, new or changed.
 *
 * `Update-AzMlWorkspaceConnectionRaiPolicy`
 */
export const updateAzMlWorkspaceConnectionRaiPolicy: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceConnectionRaiPolicyParameters>,
  RaiPolicyPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceConnectionRaiPolicy",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { RaiPolicyName: "value/raiPolicyName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      optional: {
        BasePolicyName: "property/properties/basePolicyName",
        CompletionBlocklist: "property/properties/completionBlocklists",
        ContentFilter: "property/properties/contentFilters",
        Mode: "property/properties/mode",
        PromptBlocklist: "property/properties/promptBlocklists",
        PropertiesType: "property/properties/type",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/raiPolicyName",
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
      call: connectionRaiPolicy.get,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
    {
      call: connectionRaiPolicy.create,
      values: ["resourceGroupName", "workspaceName", "connectionName", "raiPolicyName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        raiPolicyName: "value/raiPolicyName",
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
