// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  FirewallSku,
  IsolationMode,
  ManagedNetworkKind,
  ManagedNetworkSettingsBasicResource,
  ManagedNetworkStatus,
  OutboundRule,
  OutboundRuleBasicResource,
  RuleCategory,
  RuleStatus,
  RuleType,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as outboundRule from "../outboundRule.js";
import * as outboundRules from "../outboundRules.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceOutboundRuleNames {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameters of Get, GetViaIdentityManagedNetwork, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceOutboundRuleNames2 {
  /** Which outbound rule. */
  RuleName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceOutboundRuleNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceOutboundRule. */
export type GetAzMlWorkspaceOutboundRuleGet = GetAzMlWorkspaceOutboundRuleNames &
  GetAzMlWorkspaceOutboundRuleNames2 &
  GetAzMlWorkspaceOutboundRuleNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceOutboundRule. */
export interface GetAzMlWorkspaceOutboundRuleGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityManagedNetwork of Get-AzMlWorkspaceOutboundRule. */
export type GetAzMlWorkspaceOutboundRuleGetViaIdentityManagedNetwork = GetAzMlWorkspaceOutboundRuleNames2 & {
  /** Identity Parameter */
  ManagedNetworkInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceOutboundRule. */
export type GetAzMlWorkspaceOutboundRuleGetViaIdentityWorkspace = GetAzMlWorkspaceOutboundRuleNames &
  GetAzMlWorkspaceOutboundRuleNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceOutboundRule. */
export type GetAzMlWorkspaceOutboundRuleList = GetAzMlWorkspaceOutboundRuleNames &
  GetAzMlWorkspaceOutboundRuleNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type GetAzMlWorkspaceOutboundRuleParameters =
  | GetAzMlWorkspaceOutboundRuleGet
  | GetAzMlWorkspaceOutboundRuleGetViaIdentity
  | GetAzMlWorkspaceOutboundRuleGetViaIdentityManagedNetwork
  | GetAzMlWorkspaceOutboundRuleGetViaIdentityWorkspace
  | GetAzMlWorkspaceOutboundRuleList;

/**
 * Lists the outbound rules of a workspace's managed network.
 *
 * `Get-AzMlWorkspaceOutboundRule`
 */
export const getAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceOutboundRuleGet
    | GetAzMlWorkspaceOutboundRuleGetViaIdentity
    | GetAzMlWorkspaceOutboundRuleGetViaIdentityManagedNetwork
    | GetAzMlWorkspaceOutboundRuleGetViaIdentityWorkspace,
    GetAzMlWorkspaceOutboundRuleParameters
  >,
  OutboundRuleBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceOutboundRuleList, GetAzMlWorkspaceOutboundRuleParameters>,
    OutboundRuleBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOutboundRule",
  service,
  groups: [
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      mandatory: { RuleName: "value/ruleName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName/ruleName" },
    },
    {
      mandatory: {
        ManagedNetworkInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: outboundRule.get,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
    {
      call: outboundRule.list,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityManagedNetwork: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Post, PostExpanded, PostViaIdentityWorkspace, PostViaIdentityWorkspaceExpanded,
 * PostViaJsonFilePath, PostViaJsonString.
 */
interface InvokeAzMlWorkspaceOutboundRuleNames {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameters of Post, PostExpanded, PostViaJsonFilePath, PostViaJsonString. */
interface InvokeAzMlWorkspaceOutboundRuleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Post, PostViaIdentity, PostViaIdentityWorkspace. */
interface InvokeAzMlWorkspaceOutboundRuleModel {
  /** Resource that holds a workspace's managed network settings. */
  Body: ManagedNetworkSettingsBasicResource;
}

/** Parameters of PostExpanded, PostViaIdentityExpanded, PostViaIdentityWorkspaceExpanded. */
interface InvokeAzMlWorkspaceOutboundRuleBody {
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  EnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  FirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  IsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Whether the network is active. */
  ManagedNetworkStatus?: ManagedNetworkStatus;
  /** Rules for outgoing traffic, keyed by name. */
  OutboundRule?: Record<string, OutboundRule> | null;
  /** True when Spark can use the network. */
  StatusSparkReady?: boolean;
}

/** Parameters of PostViaIdentity, PostViaIdentityExpanded. */
interface InvokeAzMlWorkspaceOutboundRuleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PostViaIdentityWorkspace, PostViaIdentityWorkspaceExpanded. */
interface InvokeAzMlWorkspaceOutboundRuleIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Post of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePost = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleShared &
  InvokeAzMlWorkspaceOutboundRuleModel;

/** Parameter set PostExpanded of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostExpanded = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleShared &
  InvokeAzMlWorkspaceOutboundRuleBody;

/** Parameter set PostViaIdentity of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaIdentity = InvokeAzMlWorkspaceOutboundRuleModel &
  InvokeAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set PostViaIdentityExpanded of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaIdentityExpanded = InvokeAzMlWorkspaceOutboundRuleBody &
  InvokeAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set PostViaIdentityWorkspace of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaIdentityWorkspace = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleModel &
  InvokeAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set PostViaIdentityWorkspaceExpanded of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaIdentityWorkspaceExpanded = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleBody &
  InvokeAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set PostViaJsonFilePath of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaJsonFilePath = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleShared & {
    /** Path of Json file supplied to the Post operation */
    JsonFilePath: string;
  };

/** Parameter set PostViaJsonString of Invoke-AzMlWorkspaceOutboundRule. */
export type InvokeAzMlWorkspaceOutboundRulePostViaJsonString = InvokeAzMlWorkspaceOutboundRuleNames &
  InvokeAzMlWorkspaceOutboundRuleShared & {
    /** Json string supplied to the Post operation */
    JsonString: string;
  };

/** Parameters of {@link invokeAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type InvokeAzMlWorkspaceOutboundRuleParameters =
  | InvokeAzMlWorkspaceOutboundRulePost
  | InvokeAzMlWorkspaceOutboundRulePostExpanded
  | InvokeAzMlWorkspaceOutboundRulePostViaIdentity
  | InvokeAzMlWorkspaceOutboundRulePostViaIdentityExpanded
  | InvokeAzMlWorkspaceOutboundRulePostViaIdentityWorkspace
  | InvokeAzMlWorkspaceOutboundRulePostViaIdentityWorkspaceExpanded
  | InvokeAzMlWorkspaceOutboundRulePostViaJsonFilePath
  | InvokeAzMlWorkspaceOutboundRulePostViaJsonString;

/**
 * Changes several outbound rules of a workspace's managed network at once; the work runs in the background.
 *
 * `Invoke-AzMlWorkspaceOutboundRule`
 */
export const invokeAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspaceOutboundRuleParameters>,
  OutboundRuleBasicResource[],
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspaceOutboundRule",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        EnableNetworkMonitor: "property/properties/enableNetworkMonitor",
        FirewallSku: "property/properties/firewallSku",
        IsolationMode: "property/properties/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetworkKind",
        ManagedNetworkStatus: "property/properties/status/status",
        OutboundRule: "property/properties/outboundRules",
        StatusSparkReady: "property/properties/status/sparkReady",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName" },
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
      call: outboundRules.post,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/batchOutboundRules",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
      },
    },
  ],
  sets: {
    Post: { groups: [0, 1, 2, 3], operations: [0], many: true },
    PostExpanded: { groups: [0, 1, 2, 4], operations: [0], many: true },
    PostViaIdentity: { groups: [0, 3, 5], operations: [0], many: true },
    PostViaIdentityExpanded: { groups: [0, 4, 5], operations: [0], many: true },
    PostViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0], many: true },
    PostViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0], many: true },
    PostViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0], many: true },
    PostViaJsonString: { groups: [0, 1, 2, 8], operations: [0], many: true },
  },
  defaultSet: "PostExpanded",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityManagedNetwork,
 * CreateViaIdentityManagedNetworkExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceOutboundRuleNames {
  /** Which outbound rule. */
  RuleName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceOutboundRuleNames2 {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityManagedNetwork, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceOutboundRuleModel {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceOutboundRuleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityManagedNetworkExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceOutboundRuleBody {
  /** Where the rule comes from. */
  Category?: RuleCategory;
  /** Required. Which kind of rule this is. */
  PropertiesType: RuleType;
  /** Whether the rule is in force. */
  Status?: RuleStatus;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceOutboundRuleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityManagedNetwork, CreateViaIdentityManagedNetworkExpanded. */
interface NewAzMlWorkspaceOutboundRuleIdentity2 {
  /** Identity Parameter */
  ManagedNetworkInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOutboundRuleIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreate = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleModel &
  NewAzMlWorkspaceOutboundRuleShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateExpanded = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleShared &
  NewAzMlWorkspaceOutboundRuleBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentity = NewAzMlWorkspaceOutboundRuleModel &
  NewAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentityExpanded = NewAzMlWorkspaceOutboundRuleBody &
  NewAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set CreateViaIdentityManagedNetwork of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentityManagedNetwork = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleModel &
  NewAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set CreateViaIdentityManagedNetworkExpanded of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentityManagedNetworkExpanded = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleBody &
  NewAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentityWorkspace = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleModel &
  NewAzMlWorkspaceOutboundRuleIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleBody &
  NewAzMlWorkspaceOutboundRuleIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaJsonFilePath = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceOutboundRule. */
export type NewAzMlWorkspaceOutboundRuleCreateViaJsonString = NewAzMlWorkspaceOutboundRuleNames &
  NewAzMlWorkspaceOutboundRuleNames2 &
  NewAzMlWorkspaceOutboundRuleShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type NewAzMlWorkspaceOutboundRuleParameters =
  | NewAzMlWorkspaceOutboundRuleCreate
  | NewAzMlWorkspaceOutboundRuleCreateExpanded
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentity
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentityExpanded
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentityManagedNetwork
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentityManagedNetworkExpanded
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentityWorkspace
  | NewAzMlWorkspaceOutboundRuleCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceOutboundRuleCreateViaJsonFilePath
  | NewAzMlWorkspaceOutboundRuleCreateViaJsonString;

/**
 * Creates or changes an outbound rule of a workspace's managed network; the work runs in the background.
 *
 * `New-AzMlWorkspaceOutboundRule`
 */
export const newAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceOutboundRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceOutboundRule",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { RuleName: "value/ruleName" },
    },
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { PropertiesType: "property/properties/type" },
      optional: { Category: "property/properties/category", Status: "property/properties/status" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName/ruleName" },
    },
    {
      mandatory: {
        ManagedNetworkInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName",
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
      call: outboundRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityManagedNetwork: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityManagedNetworkExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityManagedNetwork, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceOutboundRuleNames {
  /** Which outbound rule. */
  RuleName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceOutboundRuleNames2 {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceOutboundRule. */
export type RemoveAzMlWorkspaceOutboundRuleDelete = RemoveAzMlWorkspaceOutboundRuleNames &
  RemoveAzMlWorkspaceOutboundRuleNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceOutboundRule. */
export interface RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityManagedNetwork of Remove-AzMlWorkspaceOutboundRule. */
export type RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentityManagedNetwork = RemoveAzMlWorkspaceOutboundRuleNames & {
  /** Identity Parameter */
  ManagedNetworkInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceOutboundRule. */
export type RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceOutboundRuleNames &
  RemoveAzMlWorkspaceOutboundRuleNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type RemoveAzMlWorkspaceOutboundRuleParameters =
  | RemoveAzMlWorkspaceOutboundRuleDelete
  | RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentity
  | RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentityManagedNetwork
  | RemoveAzMlWorkspaceOutboundRuleDeleteViaIdentityWorkspace;

/**
 * Removes an outbound rule from a workspace's managed network; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceOutboundRule`
 */
export const removeAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceOutboundRuleParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceOutboundRule",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { RuleName: "value/ruleName" },
    },
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName/ruleName" },
    },
    {
      mandatory: {
        ManagedNetworkInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: outboundRule.delete,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityManagedNetwork: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceOutboundRuleCommon {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Which outbound rule. */
  RuleName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceOutboundRule. */
export type SetAzMlWorkspaceOutboundRuleUpdate = SetAzMlWorkspaceOutboundRuleCommon & {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceOutboundRule. */
export type SetAzMlWorkspaceOutboundRuleUpdateExpanded = SetAzMlWorkspaceOutboundRuleCommon & {
  /** Where the rule comes from. */
  Category?: RuleCategory;
  /** Required. Which kind of rule this is. */
  PropertiesType: RuleType;
  /** Whether the rule is in force. */
  Status?: RuleStatus;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceOutboundRule. */
export type SetAzMlWorkspaceOutboundRuleUpdateViaJsonFilePath = SetAzMlWorkspaceOutboundRuleCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceOutboundRule. */
export type SetAzMlWorkspaceOutboundRuleUpdateViaJsonString = SetAzMlWorkspaceOutboundRuleCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type SetAzMlWorkspaceOutboundRuleParameters =
  | SetAzMlWorkspaceOutboundRuleUpdate
  | SetAzMlWorkspaceOutboundRuleUpdateExpanded
  | SetAzMlWorkspaceOutboundRuleUpdateViaJsonFilePath
  | SetAzMlWorkspaceOutboundRuleUpdateViaJsonString;

/**
 * Updates or changes an outbound rule of a workspace's managed network; the work runs in the background.
 *
 * `Set-AzMlWorkspaceOutboundRule`
 */
export const setAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceOutboundRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceOutboundRule",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ManagedNetworkName: "value/managedNetworkName",
        ResourceGroupName: "value/resourceGroupName",
        RuleName: "value/ruleName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { PropertiesType: "property/properties/type" },
      optional: { Category: "property/properties/category", Status: "property/properties/status" },
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
      call: outboundRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityManagedNetwork,
 * UpdateViaIdentityManagedNetworkExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceOutboundRuleNames {
  /** Which outbound rule. */
  RuleName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityManagedNetwork, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceOutboundRuleModel {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceOutboundRuleNames2 {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityManagedNetworkExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceOutboundRuleBody {
  /** Where the rule comes from. */
  Category?: RuleCategory;
  /** Required. Which kind of rule this is. */
  PropertiesType?: RuleType;
  /** Whether the rule is in force. */
  Status?: RuleStatus;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceOutboundRuleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceOutboundRuleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityManagedNetwork, UpdateViaIdentityManagedNetworkExpanded. */
interface UpdateAzMlWorkspaceOutboundRuleIdentity2 {
  /** Identity Parameter */
  ManagedNetworkInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceOutboundRuleIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdate = UpdateAzMlWorkspaceOutboundRuleNames &
  UpdateAzMlWorkspaceOutboundRuleModel &
  UpdateAzMlWorkspaceOutboundRuleNames2 &
  UpdateAzMlWorkspaceOutboundRuleShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateExpanded = UpdateAzMlWorkspaceOutboundRuleNames &
  UpdateAzMlWorkspaceOutboundRuleNames2 &
  UpdateAzMlWorkspaceOutboundRuleBody &
  UpdateAzMlWorkspaceOutboundRuleShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentity = UpdateAzMlWorkspaceOutboundRuleModel &
  UpdateAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityExpanded = UpdateAzMlWorkspaceOutboundRuleBody &
  UpdateAzMlWorkspaceOutboundRuleIdentity;

/** Parameter set UpdateViaIdentityManagedNetwork of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityManagedNetwork = UpdateAzMlWorkspaceOutboundRuleNames &
  UpdateAzMlWorkspaceOutboundRuleModel &
  UpdateAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set UpdateViaIdentityManagedNetworkExpanded of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityManagedNetworkExpanded =
  UpdateAzMlWorkspaceOutboundRuleNames & UpdateAzMlWorkspaceOutboundRuleBody & UpdateAzMlWorkspaceOutboundRuleIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceOutboundRuleNames &
  UpdateAzMlWorkspaceOutboundRuleModel &
  UpdateAzMlWorkspaceOutboundRuleNames2 &
  UpdateAzMlWorkspaceOutboundRuleIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceOutboundRule. */
export type UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceOutboundRuleNames &
  UpdateAzMlWorkspaceOutboundRuleNames2 &
  UpdateAzMlWorkspaceOutboundRuleBody &
  UpdateAzMlWorkspaceOutboundRuleIdentity3;

/** Parameters of {@link updateAzMlWorkspaceOutboundRule}: those of one of its sets. */
export type UpdateAzMlWorkspaceOutboundRuleParameters =
  | UpdateAzMlWorkspaceOutboundRuleUpdate
  | UpdateAzMlWorkspaceOutboundRuleUpdateExpanded
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentity
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityManagedNetwork
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityManagedNetworkExpanded
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceOutboundRuleUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates or changes an outbound rule of a workspace's managed network; the work runs in the background.
 *
 * `Update-AzMlWorkspaceOutboundRule`
 */
export const updateAzMlWorkspaceOutboundRule: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceOutboundRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceOutboundRule",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { RuleName: "value/ruleName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      optional: {
        Category: "property/properties/category",
        PropertiesType: "property/properties/type",
        Status: "property/properties/status",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName/ruleName" },
    },
    {
      mandatory: {
        ManagedNetworkInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: outboundRule.get,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
    {
      call: outboundRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "ruleName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/errorInformation", "properties/parentRuleNames"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityManagedNetwork: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityManagedNetworkExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
