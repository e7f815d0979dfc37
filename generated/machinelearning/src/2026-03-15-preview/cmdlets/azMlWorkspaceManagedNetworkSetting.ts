// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  FirewallSku,
  IsolationMode,
  ManagedNetworkKind,
  ManagedNetworkSettingsPropertiesBasicResource,
  ManagedNetworkStatus,
  OutboundRule,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as managedNetworkSettings from "../managedNetworkSettings.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceManagedNetworkSettingNames {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceManagedNetworkSettingNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceManagedNetworkSetting. */
export type GetAzMlWorkspaceManagedNetworkSettingGet = GetAzMlWorkspaceManagedNetworkSettingNames &
  GetAzMlWorkspaceManagedNetworkSettingNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceManagedNetworkSetting. */
export interface GetAzMlWorkspaceManagedNetworkSettingGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceManagedNetworkSetting. */
export type GetAzMlWorkspaceManagedNetworkSettingGetViaIdentityWorkspace =
  GetAzMlWorkspaceManagedNetworkSettingNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceManagedNetworkSetting. */
export type GetAzMlWorkspaceManagedNetworkSettingList = GetAzMlWorkspaceManagedNetworkSettingNames2 & {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceManagedNetworkSetting}: those of one of its sets. */
export type GetAzMlWorkspaceManagedNetworkSettingParameters =
  | GetAzMlWorkspaceManagedNetworkSettingGet
  | GetAzMlWorkspaceManagedNetworkSettingGetViaIdentity
  | GetAzMlWorkspaceManagedNetworkSettingGetViaIdentityWorkspace
  | GetAzMlWorkspaceManagedNetworkSettingList;

/**
 * Lists the settings of a workspace's managed networks.
 *
 * `Get-AzMlWorkspaceManagedNetworkSetting`
 */
export const getAzMlWorkspaceManagedNetworkSetting: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceManagedNetworkSettingGet
    | GetAzMlWorkspaceManagedNetworkSettingGetViaIdentity
    | GetAzMlWorkspaceManagedNetworkSettingGetViaIdentityWorkspace,
    GetAzMlWorkspaceManagedNetworkSettingParameters
  >,
  ManagedNetworkSettingsPropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceManagedNetworkSettingList, GetAzMlWorkspaceManagedNetworkSettingParameters>,
    ManagedNetworkSettingsPropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceManagedNetworkSetting",
  service,
  groups: [
    {
      mandatory: { ManagedNetworkName: "value/managedNetworkName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/managedNetworkName" },
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
      call: managedNetworkSettings.get,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
      },
    },
    {
      call: managedNetworkSettings.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks",
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
    GetViaIdentityWorkspace: { groups: [0, 4], operations: [0] },
    List: { groups: [1, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Put, PutExpanded, PutViaJsonFilePath, PutViaJsonString. */
interface SetAzMlWorkspaceManagedNetworkSettingCommon {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Put of Set-AzMlWorkspaceManagedNetworkSetting. */
export type SetAzMlWorkspaceManagedNetworkSettingPut = SetAzMlWorkspaceManagedNetworkSettingCommon & {
  /** The ARM resource that wraps managed network settings; preview versions only. */
  Body: ManagedNetworkSettingsPropertiesBasicResource;
};

/** Parameter set PutExpanded of Set-AzMlWorkspaceManagedNetworkSetting. */
export type SetAzMlWorkspaceManagedNetworkSettingPutExpanded = SetAzMlWorkspaceManagedNetworkSettingCommon & {
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  ManagedNetworkEnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  ManagedNetworkFirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  ManagedNetworkIsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Rules for outgoing traffic, keyed by name. */
  ManagedNetworkOutboundRule?: Record<string, OutboundRule> | null;
  /** True when Spark can use the network. */
  ManagedNetworkStatusSparkReady?: boolean;
  /** Whether the network is active. */
  Status?: ManagedNetworkStatus;
};

/** Parameter set PutViaJsonFilePath of Set-AzMlWorkspaceManagedNetworkSetting. */
export type SetAzMlWorkspaceManagedNetworkSettingPutViaJsonFilePath = SetAzMlWorkspaceManagedNetworkSettingCommon & {
  /** Path of Json file supplied to the Put operation */
  JsonFilePath: string;
};

/** Parameter set PutViaJsonString of Set-AzMlWorkspaceManagedNetworkSetting. */
export type SetAzMlWorkspaceManagedNetworkSettingPutViaJsonString = SetAzMlWorkspaceManagedNetworkSettingCommon & {
  /** Json string supplied to the Put operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceManagedNetworkSetting}: those of one of its sets. */
export type SetAzMlWorkspaceManagedNetworkSettingParameters =
  | SetAzMlWorkspaceManagedNetworkSettingPut
  | SetAzMlWorkspaceManagedNetworkSettingPutExpanded
  | SetAzMlWorkspaceManagedNetworkSettingPutViaJsonFilePath
  | SetAzMlWorkspaceManagedNetworkSettingPutViaJsonString;

/**
 * Sets up or replaces the settings of a workspace's managed network; the work runs in the background.
 *
 * `Set-AzMlWorkspaceManagedNetworkSetting`
 */
export const setAzMlWorkspaceManagedNetworkSetting: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceManagedNetworkSettingParameters>,
  ManagedNetworkSettingsPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceManagedNetworkSetting",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ManagedNetworkName: "value/managedNetworkName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        ManagedNetworkEnableNetworkMonitor: "property/properties/managedNetwork/enableNetworkMonitor",
        ManagedNetworkFirewallSku: "property/properties/managedNetwork/firewallSku",
        ManagedNetworkIsolationMode: "property/properties/managedNetwork/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetwork/managedNetworkKind",
        ManagedNetworkOutboundRule: "property/properties/managedNetwork/outboundRules",
        ManagedNetworkStatusSparkReady: "property/properties/managedNetwork/status/sparkReady",
        Status: "property/properties/managedNetwork/status/status",
      },
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
      call: managedNetworkSettings.put,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
      },
    },
  ],
  sets: {
    Put: { groups: [0, 1], operations: [0] },
    PutExpanded: { groups: [0, 2], operations: [0] },
    PutViaJsonFilePath: { groups: [0, 3], operations: [0] },
    PutViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "PutExpanded",
});

/**
 * Parameters of Patch, PatchExpanded, PatchViaIdentityWorkspace, PatchViaIdentityWorkspaceExpanded,
 * PatchViaJsonFilePath, PatchViaJsonString.
 */
interface UpdateAzMlWorkspaceManagedNetworkSettingNames {
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName: string;
}

/** Parameters of Patch, PatchExpanded, PatchViaJsonFilePath, PatchViaJsonString. */
interface UpdateAzMlWorkspaceManagedNetworkSettingShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Patch, PatchViaIdentity, PatchViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceManagedNetworkSettingModel {
  /** The ARM resource that wraps managed network settings; preview versions only. */
  Body: ManagedNetworkSettingsPropertiesBasicResource;
}

/** Parameters of PatchExpanded, PatchViaIdentityExpanded, PatchViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingBody {
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  ManagedNetworkEnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  ManagedNetworkFirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  ManagedNetworkIsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Rules for outgoing traffic, keyed by name. */
  ManagedNetworkOutboundRule?: Record<string, OutboundRule> | null;
  /** True when Spark can use the network. */
  ManagedNetworkStatusSparkReady?: boolean;
  /** Whether the network is active. */
  Status?: ManagedNetworkStatus;
}

/** Parameters of PatchViaIdentity, PatchViaIdentityExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PatchViaIdentityWorkspace, PatchViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceManagedNetworkSettingIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Patch of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatch = UpdateAzMlWorkspaceManagedNetworkSettingNames &
  UpdateAzMlWorkspaceManagedNetworkSettingShared &
  UpdateAzMlWorkspaceManagedNetworkSettingModel;

/** Parameter set PatchExpanded of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchExpanded = UpdateAzMlWorkspaceManagedNetworkSettingNames &
  UpdateAzMlWorkspaceManagedNetworkSettingShared &
  UpdateAzMlWorkspaceManagedNetworkSettingBody;

/** Parameter set PatchViaIdentity of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentity = UpdateAzMlWorkspaceManagedNetworkSettingModel &
  UpdateAzMlWorkspaceManagedNetworkSettingIdentity;

/** Parameter set PatchViaIdentityExpanded of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityExpanded =
  UpdateAzMlWorkspaceManagedNetworkSettingBody & UpdateAzMlWorkspaceManagedNetworkSettingIdentity;

/** Parameter set PatchViaIdentityWorkspace of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityWorkspace =
  UpdateAzMlWorkspaceManagedNetworkSettingNames &
    UpdateAzMlWorkspaceManagedNetworkSettingModel &
    UpdateAzMlWorkspaceManagedNetworkSettingIdentity2;

/** Parameter set PatchViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceManagedNetworkSettingNames &
    UpdateAzMlWorkspaceManagedNetworkSettingBody &
    UpdateAzMlWorkspaceManagedNetworkSettingIdentity2;

/** Parameter set PatchViaJsonFilePath of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaJsonFilePath =
  UpdateAzMlWorkspaceManagedNetworkSettingNames &
    UpdateAzMlWorkspaceManagedNetworkSettingShared & {
      /** Path of Json file supplied to the Patch operation */
      JsonFilePath: string;
    };

/** Parameter set PatchViaJsonString of Update-AzMlWorkspaceManagedNetworkSetting. */
export type UpdateAzMlWorkspaceManagedNetworkSettingPatchViaJsonString = UpdateAzMlWorkspaceManagedNetworkSettingNames &
  UpdateAzMlWorkspaceManagedNetworkSettingShared & {
    /** Json string supplied to the Patch operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceManagedNetworkSetting}: those of one of its sets. */
export type UpdateAzMlWorkspaceManagedNetworkSettingParameters =
  | UpdateAzMlWorkspaceManagedNetworkSettingPatch
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchExpanded
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentity
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityExpanded
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityWorkspace
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaJsonFilePath
  | UpdateAzMlWorkspaceManagedNetworkSettingPatchViaJsonString;

/**
 * Changes parts of the settings of a workspace's managed network; the work runs in the background.
 *
 * `Update-AzMlWorkspaceManagedNetworkSetting`
 */
export const updateAzMlWorkspaceManagedNetworkSetting: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceManagedNetworkSettingParameters>,
  ManagedNetworkSettingsPropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceManagedNetworkSetting",
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
        ManagedNetworkEnableNetworkMonitor: "property/properties/managedNetwork/enableNetworkMonitor",
        ManagedNetworkFirewallSku: "property/properties/managedNetwork/firewallSku",
        ManagedNetworkIsolationMode: "property/properties/managedNetwork/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetwork/managedNetworkKind",
        ManagedNetworkOutboundRule: "property/properties/managedNetwork/outboundRules",
        ManagedNetworkStatusSparkReady: "property/properties/managedNetwork/status/sparkReady",
        Status: "property/properties/managedNetwork/status/status",
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
      call: managedNetworkSettings.patch,
      values: ["resourceGroupName", "workspaceName", "managedNetworkName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        managedNetworkName: "value/managedNetworkName",
      },
    },
  ],
  sets: {
    Patch: { groups: [0, 1, 2, 3], operations: [0] },
    PatchExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    PatchViaIdentity: { groups: [0, 3, 5], operations: [0] },
    PatchViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    PatchViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    PatchViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    PatchViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    PatchViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "PatchExpanded",
});
