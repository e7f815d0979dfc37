// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { OutboundRuleBasicResource, RuleCategory, RuleStatus, RuleType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as managedNetworkSettingsRule from "../managedNetworkSettingsRule.js";

/** Parameters of Get, List. */
interface GetAzMlWorkspaceManagedNetworkSettingsRuleNames {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceManagedNetworkSettingsRuleNames2 {
  /** The outbound rule, by name */
  RuleName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceManagedNetworkSettingsRule. */
export type GetAzMlWorkspaceManagedNetworkSettingsRuleGet = GetAzMlWorkspaceManagedNetworkSettingsRuleNames &
  GetAzMlWorkspaceManagedNetworkSettingsRuleNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceManagedNetworkSettingsRule. */
export interface GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceManagedNetworkSettingsRule. */
export type GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentityWorkspace =
  GetAzMlWorkspaceManagedNetworkSettingsRuleNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceManagedNetworkSettingsRule. */
export type GetAzMlWorkspaceManagedNetworkSettingsRuleList = GetAzMlWorkspaceManagedNetworkSettingsRuleNames & {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceManagedNetworkSettingsRule}: those of one of its sets. */
export type GetAzMlWorkspaceManagedNetworkSettingsRuleParameters =
  | GetAzMlWorkspaceManagedNetworkSettingsRuleGet
  | GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentity
  | GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentityWorkspace
  | GetAzMlWorkspaceManagedNetworkSettingsRuleList;

/**
 * Lists the outbound rules of a workspace's managed network.
 *
 * `Get-AzMlWorkspaceManagedNetworkSettingsRule`
 */
export const getAzMlWorkspaceManagedNetworkSettingsRule: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceManagedNetworkSettingsRuleGet
    | GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentity
    | GetAzMlWorkspaceManagedNetworkSettingsRuleGetViaIdentityWorkspace,
    GetAzMlWorkspaceManagedNetworkSettingsRuleParameters
  >,
  OutboundRuleBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceManagedNetworkSettingsRuleList, GetAzMlWorkspaceManagedNetworkSettingsRuleParameters>,
    OutboundRuleBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceManagedNetworkSettingsRule",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { RuleName: "value/ruleName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/ruleName" },
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
      call: managedNetworkSettingsRule.get,
      values: ["resourceGroupName", "workspaceName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        ruleName: "value/ruleName",
      },
    },
    {
      call: managedNetworkSettingsRule.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    GetViaIdentityWorkspace: { groups: [1, 4], operations: [0] },
    List: { groups: [0, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleNames {
  /** The outbound rule, by name */
  RuleName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleModel {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleBody {
  /** Where the rule comes from. */
  Category?: RuleCategory;
  /** Required. Which kind of rule this is. */
  PropertiesType: RuleType;
  /** Whether the rule is in force. */
  Status?: RuleStatus;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreate = NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
  NewAzMlWorkspaceManagedNetworkSettingsRuleShared &
  NewAzMlWorkspaceManagedNetworkSettingsRuleModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateExpanded = NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
  NewAzMlWorkspaceManagedNetworkSettingsRuleShared &
  NewAzMlWorkspaceManagedNetworkSettingsRuleBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentity =
  NewAzMlWorkspaceManagedNetworkSettingsRuleModel & NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityExpanded =
  NewAzMlWorkspaceManagedNetworkSettingsRuleBody & NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityWorkspace =
  NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
    NewAzMlWorkspaceManagedNetworkSettingsRuleModel &
    NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
    NewAzMlWorkspaceManagedNetworkSettingsRuleBody &
    NewAzMlWorkspaceManagedNetworkSettingsRuleIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaJsonFilePath =
  NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
    NewAzMlWorkspaceManagedNetworkSettingsRuleShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceManagedNetworkSettingsRule. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaJsonString =
  NewAzMlWorkspaceManagedNetworkSettingsRuleNames &
    NewAzMlWorkspaceManagedNetworkSettingsRuleShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceManagedNetworkSettingsRule}: those of one of its sets. */
export type NewAzMlWorkspaceManagedNetworkSettingsRuleParameters =
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreate
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateExpanded
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentity
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityExpanded
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityWorkspace
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaJsonFilePath
  | NewAzMlWorkspaceManagedNetworkSettingsRuleCreateViaJsonString;

/**
 * Starts creating an outbound rule in a workspace's managed network, or replacing it; completes asynchronously.
 *
 * `New-AzMlWorkspaceManagedNetworkSettingsRule`
 */
export const newAzMlWorkspaceManagedNetworkSettingsRule: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceManagedNetworkSettingsRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceManagedNetworkSettingsRule",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { PropertiesType: "property/properties/type" },
      optional: { Category: "property/properties/category", Status: "property/properties/status" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/ruleName" },
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
      call: managedNetworkSettingsRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "ruleName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceManagedNetworkSettingsRuleNames {
  /** The outbound rule, by name */
  RuleName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceManagedNetworkSettingsRule. */
export type RemoveAzMlWorkspaceManagedNetworkSettingsRuleDelete = RemoveAzMlWorkspaceManagedNetworkSettingsRuleNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceManagedNetworkSettingsRule. */
export interface RemoveAzMlWorkspaceManagedNetworkSettingsRuleDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceManagedNetworkSettingsRule. */
export type RemoveAzMlWorkspaceManagedNetworkSettingsRuleDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceManagedNetworkSettingsRuleNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceManagedNetworkSettingsRule}: those of one of its sets. */
export type RemoveAzMlWorkspaceManagedNetworkSettingsRuleParameters =
  | RemoveAzMlWorkspaceManagedNetworkSettingsRuleDelete
  | RemoveAzMlWorkspaceManagedNetworkSettingsRuleDeleteViaIdentity
  | RemoveAzMlWorkspaceManagedNetworkSettingsRuleDeleteViaIdentityWorkspace;

/**
 * Starts removing an outbound rule from a workspace's managed network; completes asynchronously.
 *
 * `Remove-AzMlWorkspaceManagedNetworkSettingsRule`
 */
export const removeAzMlWorkspaceManagedNetworkSettingsRule: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceManagedNetworkSettingsRuleParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceManagedNetworkSettingsRule",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/ruleName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: managedNetworkSettingsRule.delete,
      values: ["resourceGroupName", "workspaceName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceManagedNetworkSettingsRuleCommon {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The outbound rule, by name */
  RuleName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceManagedNetworkSettingsRule. */
export type SetAzMlWorkspaceManagedNetworkSettingsRuleUpdate = SetAzMlWorkspaceManagedNetworkSettingsRuleCommon & {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceManagedNetworkSettingsRule. */
export type SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateExpanded =
  SetAzMlWorkspaceManagedNetworkSettingsRuleCommon & {
    /** Where the rule comes from. */
    Category?: RuleCategory;
    /** Required. Which kind of rule this is. */
    PropertiesType: RuleType;
    /** Whether the rule is in force. */
    Status?: RuleStatus;
  };

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceManagedNetworkSettingsRule. */
export type SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaJsonFilePath =
  SetAzMlWorkspaceManagedNetworkSettingsRuleCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceManagedNetworkSettingsRule. */
export type SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaJsonString =
  SetAzMlWorkspaceManagedNetworkSettingsRuleCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceManagedNetworkSettingsRule}: those of one of its sets. */
export type SetAzMlWorkspaceManagedNetworkSettingsRuleParameters =
  | SetAzMlWorkspaceManagedNetworkSettingsRuleUpdate
  | SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateExpanded
  | SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaJsonFilePath
  | SetAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaJsonString;

/**
 * Starts updating an outbound rule in a workspace's managed network; completes asynchronously.
 *
 * `Set-AzMlWorkspaceManagedNetworkSettingsRule`
 */
export const setAzMlWorkspaceManagedNetworkSettingsRule: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceManagedNetworkSettingsRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceManagedNetworkSettingsRule",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
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
      call: managedNetworkSettingsRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "ruleName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
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

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleNames {
  /** The outbound rule, by name */
  RuleName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleModel {
  /** The ARM resource that wraps an outbound rule. */
  Body: OutboundRuleBasicResource;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleBody {
  /** Where the rule comes from. */
  Category?: RuleCategory;
  /** Required. Which kind of rule this is. */
  PropertiesType?: RuleType;
  /** Whether the rule is in force. */
  Status?: RuleStatus;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdate = UpdateAzMlWorkspaceManagedNetworkSettingsRuleNames &
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleModel &
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateExpanded =
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleNames &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleBody &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentity =
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleModel & UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleBody & UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleNames &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleModel &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceManagedNetworkSettingsRule. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceManagedNetworkSettingsRuleNames &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleBody &
    UpdateAzMlWorkspaceManagedNetworkSettingsRuleIdentity2;

/** Parameters of {@link updateAzMlWorkspaceManagedNetworkSettingsRule}: those of one of its sets. */
export type UpdateAzMlWorkspaceManagedNetworkSettingsRuleParameters =
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdate
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateExpanded
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentity
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceManagedNetworkSettingsRuleUpdateViaIdentityWorkspaceExpanded;

/**
 * Starts updating an outbound rule in a workspace's managed network; completes asynchronously.
 *
 * `Update-AzMlWorkspaceManagedNetworkSettingsRule`
 */
export const updateAzMlWorkspaceManagedNetworkSettingsRule: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceManagedNetworkSettingsRuleParameters>,
  OutboundRuleBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceManagedNetworkSettingsRule",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/ruleName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: managedNetworkSettingsRule.get,
      values: ["resourceGroupName", "workspaceName", "ruleName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        ruleName: "value/ruleName",
      },
    },
    {
      call: managedNetworkSettingsRule.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "ruleName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/errorInformation", "properties/parentRuleNames"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        ruleName: "value/ruleName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 5], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 6], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
