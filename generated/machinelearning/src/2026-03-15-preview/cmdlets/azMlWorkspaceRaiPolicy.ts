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

import * as raiPolicies from "../raiPolicies.js";
import * as raiPolicy from "../raiPolicy.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceRaiPolicyNames {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameters of Get, GetViaIdentityEndpoint, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceRaiPolicyNames2 {
  /** Which content filter policy. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRaiPolicyNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRaiPolicy. */
export type GetAzMlWorkspaceRaiPolicyGet = GetAzMlWorkspaceRaiPolicyNames &
  GetAzMlWorkspaceRaiPolicyNames2 &
  GetAzMlWorkspaceRaiPolicyNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRaiPolicy. */
export interface GetAzMlWorkspaceRaiPolicyGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityEndpoint of Get-AzMlWorkspaceRaiPolicy. */
export type GetAzMlWorkspaceRaiPolicyGetViaIdentityEndpoint = GetAzMlWorkspaceRaiPolicyNames2 & {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceRaiPolicy. */
export type GetAzMlWorkspaceRaiPolicyGetViaIdentityWorkspace = GetAzMlWorkspaceRaiPolicyNames &
  GetAzMlWorkspaceRaiPolicyNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRaiPolicy. */
export type GetAzMlWorkspaceRaiPolicyList = GetAzMlWorkspaceRaiPolicyNames &
  GetAzMlWorkspaceRaiPolicyNames3 & {
    /** API version that the proxied call is made with. */
    ProxyApiVersion?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceRaiPolicy}: those of one of its sets. */
export type GetAzMlWorkspaceRaiPolicyParameters =
  | GetAzMlWorkspaceRaiPolicyGet
  | GetAzMlWorkspaceRaiPolicyGetViaIdentity
  | GetAzMlWorkspaceRaiPolicyGetViaIdentityEndpoint
  | GetAzMlWorkspaceRaiPolicyGetViaIdentityWorkspace
  | GetAzMlWorkspaceRaiPolicyList;

/**
 * Lists the content filter policies of the Azure OpenAI account behind an endpoint.
 *
 * `Get-AzMlWorkspaceRaiPolicy`
 */
export const getAzMlWorkspaceRaiPolicy: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRaiPolicyGet
    | GetAzMlWorkspaceRaiPolicyGetViaIdentity
    | GetAzMlWorkspaceRaiPolicyGetViaIdentityEndpoint
    | GetAzMlWorkspaceRaiPolicyGetViaIdentityWorkspace,
    GetAzMlWorkspaceRaiPolicyParameters
  >,
  RaiPolicyPropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRaiPolicyList, GetAzMlWorkspaceRaiPolicyParameters>,
    RaiPolicyPropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRaiPolicy",
  service,
  groups: [
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { Name: "value/raiPolicyName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/raiPolicyName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: raiPolicy.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
    {
      call: raiPolicies.list,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityEndpoint: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityEndpoint,
 * CreateViaIdentityEndpointExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspace,
 * CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityEndpoint, CreateViaIdentityEndpointExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRaiPolicyNames {
  /** Which content filter policy. */
  Name: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRaiPolicyNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityEndpoint, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceRaiPolicyModel {
  /** The ARM resource that wraps a content filter policy. */
  Body: RaiPolicyPropertiesBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRaiPolicyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityEndpointExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceRaiPolicyBody {
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
interface NewAzMlWorkspaceRaiPolicyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityEndpoint, CreateViaIdentityEndpointExpanded. */
interface NewAzMlWorkspaceRaiPolicyIdentity2 {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceRaiPolicyIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreate = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyModel &
  NewAzMlWorkspaceRaiPolicyShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateExpanded = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyShared &
  NewAzMlWorkspaceRaiPolicyBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentity = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyModel &
  NewAzMlWorkspaceRaiPolicyIdentity;

/** Parameter set CreateViaIdentityEndpoint of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentityEndpoint = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyModel &
  NewAzMlWorkspaceRaiPolicyIdentity2;

/** Parameter set CreateViaIdentityEndpointExpanded of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentityEndpointExpanded = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyBody &
  NewAzMlWorkspaceRaiPolicyIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentityExpanded = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyBody &
  NewAzMlWorkspaceRaiPolicyIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentityWorkspace = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyModel &
  NewAzMlWorkspaceRaiPolicyIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyBody &
  NewAzMlWorkspaceRaiPolicyIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaJsonFilePath = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRaiPolicy. */
export type NewAzMlWorkspaceRaiPolicyCreateViaJsonString = NewAzMlWorkspaceRaiPolicyCommon &
  NewAzMlWorkspaceRaiPolicyNames &
  NewAzMlWorkspaceRaiPolicyNames2 &
  NewAzMlWorkspaceRaiPolicyShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRaiPolicy}: those of one of its sets. */
export type NewAzMlWorkspaceRaiPolicyParameters =
  | NewAzMlWorkspaceRaiPolicyCreate
  | NewAzMlWorkspaceRaiPolicyCreateExpanded
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentity
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentityEndpoint
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentityEndpointExpanded
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentityExpanded
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentityWorkspace
  | NewAzMlWorkspaceRaiPolicyCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceRaiPolicyCreateViaJsonFilePath
  | NewAzMlWorkspaceRaiPolicyCreateViaJsonString;

/**
 * Stores one content filter policy of the Azure OpenAI account behind an endpoint, new or changed.
 *
 * `New-AzMlWorkspaceRaiPolicy`
 */
export const newAzMlWorkspaceRaiPolicy: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRaiPolicyParameters>,
  RaiPolicyPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRaiPolicy",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { Name: "value/raiPolicyName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/raiPolicyName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: raiPolicy.create,
      values: ["resourceGroupName", "workspaceName", "endpointName", "raiPolicyName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceRaiPolicyNames {
  /** Which content filter policy. */
  Name: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceRaiPolicyNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRaiPolicy. */
export type RemoveAzMlWorkspaceRaiPolicyDelete = RemoveAzMlWorkspaceRaiPolicyCommon &
  RemoveAzMlWorkspaceRaiPolicyNames &
  RemoveAzMlWorkspaceRaiPolicyNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRaiPolicy. */
export type RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentity = RemoveAzMlWorkspaceRaiPolicyCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityEndpoint of Remove-AzMlWorkspaceRaiPolicy. */
export type RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentityEndpoint = RemoveAzMlWorkspaceRaiPolicyCommon &
  RemoveAzMlWorkspaceRaiPolicyNames & {
    /** Identity Parameter */
    EndpointInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceRaiPolicy. */
export type RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceRaiPolicyCommon &
  RemoveAzMlWorkspaceRaiPolicyNames &
  RemoveAzMlWorkspaceRaiPolicyNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRaiPolicy}: those of one of its sets. */
export type RemoveAzMlWorkspaceRaiPolicyParameters =
  | RemoveAzMlWorkspaceRaiPolicyDelete
  | RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentity
  | RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentityEndpoint
  | RemoveAzMlWorkspaceRaiPolicyDeleteViaIdentityWorkspace;

/**
 * Removes one content filter policy from the Azure OpenAI account behind an endpoint.
 *
 * `Remove-AzMlWorkspaceRaiPolicy`
 */
export const removeAzMlWorkspaceRaiPolicy: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRaiPolicyParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRaiPolicy",
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
      mandatory: { Name: "value/raiPolicyName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/raiPolicyName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: raiPolicy.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityEndpoint: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityEndpoint,
 * UpdateViaIdentityEndpointExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspace,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceRaiPolicyCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityEndpoint, UpdateViaIdentityEndpointExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceRaiPolicyNames {
  /** Which content filter policy. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityEndpoint, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceRaiPolicyModel {
  /** The ARM resource that wraps a content filter policy. */
  Body: RaiPolicyPropertiesBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceRaiPolicyNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityEndpointExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceRaiPolicyBody {
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
interface UpdateAzMlWorkspaceRaiPolicyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRaiPolicyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityEndpoint, UpdateViaIdentityEndpointExpanded. */
interface UpdateAzMlWorkspaceRaiPolicyIdentity2 {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceRaiPolicyIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdate = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyModel &
  UpdateAzMlWorkspaceRaiPolicyNames2 &
  UpdateAzMlWorkspaceRaiPolicyShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateExpanded = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyNames2 &
  UpdateAzMlWorkspaceRaiPolicyBody &
  UpdateAzMlWorkspaceRaiPolicyShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentity = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyModel &
  UpdateAzMlWorkspaceRaiPolicyIdentity;

/** Parameter set UpdateViaIdentityEndpoint of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityEndpoint = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyModel &
  UpdateAzMlWorkspaceRaiPolicyIdentity2;

/** Parameter set UpdateViaIdentityEndpointExpanded of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityEndpointExpanded = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyBody &
  UpdateAzMlWorkspaceRaiPolicyIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityExpanded = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyBody &
  UpdateAzMlWorkspaceRaiPolicyIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyModel &
  UpdateAzMlWorkspaceRaiPolicyNames2 &
  UpdateAzMlWorkspaceRaiPolicyIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceRaiPolicy. */
export type UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceRaiPolicyCommon &
  UpdateAzMlWorkspaceRaiPolicyNames &
  UpdateAzMlWorkspaceRaiPolicyNames2 &
  UpdateAzMlWorkspaceRaiPolicyBody &
  UpdateAzMlWorkspaceRaiPolicyIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRaiPolicy}: those of one of its sets. */
export type UpdateAzMlWorkspaceRaiPolicyParameters =
  | UpdateAzMlWorkspaceRaiPolicyUpdate
  | UpdateAzMlWorkspaceRaiPolicyUpdateExpanded
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentity
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityEndpoint
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityEndpointExpanded
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceRaiPolicyUpdateViaIdentityWorkspaceExpanded;

/**
 * Stores one content filter policy of the Azure OpenAI account behind an endpoint, new or changed.
 *
 * `Update-AzMlWorkspaceRaiPolicy`
 */
export const updateAzMlWorkspaceRaiPolicy: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRaiPolicyParameters>,
  RaiPolicyPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRaiPolicy",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { Name: "value/raiPolicyName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/raiPolicyName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: raiPolicy.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "raiPolicyName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
    {
      call: raiPolicy.create,
      values: ["resourceGroupName", "workspaceName", "endpointName", "raiPolicyName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        raiPolicyName: "value/raiPolicyName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityEndpoint: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityEndpointExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
