// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  InferenceGroup,
  ManagedServiceIdentityType,
  OrderString,
  PartialMinimalTrackedResourceWithSku,
  SkuTier,
  StringStringKeyValuePair,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/** Parameters of Get, GetViaIdentityInferencePool, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferenceGroupNames {
  /** Which inference group. */
  GroupName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceInferenceGroupNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceInferenceGroupNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceInferenceGroup. */
export type GetAzMlWorkspaceInferenceGroupGet = GetAzMlWorkspaceInferenceGroupNames &
  GetAzMlWorkspaceInferenceGroupNames2 &
  GetAzMlWorkspaceInferenceGroupNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceInferenceGroup. */
export interface GetAzMlWorkspaceInferenceGroupGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityInferencePool of Get-AzMlWorkspaceInferenceGroup. */
export type GetAzMlWorkspaceInferenceGroupGetViaIdentityInferencePool = GetAzMlWorkspaceInferenceGroupNames & {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceInferenceGroup. */
export type GetAzMlWorkspaceInferenceGroupGetViaIdentityWorkspace = GetAzMlWorkspaceInferenceGroupNames &
  GetAzMlWorkspaceInferenceGroupNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceInferenceGroup. */
export type GetAzMlWorkspaceInferenceGroupList = GetAzMlWorkspaceInferenceGroupNames2 &
  GetAzMlWorkspaceInferenceGroupNames3 & {
    /** How many inference groups a page holds. */
    Count?: number;
    /** How to sort the listing. */
    OrderBy?: OrderString;
    /** Property filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
    Property?: string;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tag filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
    Tag?: string;
  };

/** Parameters of {@link getAzMlWorkspaceInferenceGroup}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceGroupParameters =
  | GetAzMlWorkspaceInferenceGroupGet
  | GetAzMlWorkspaceInferenceGroupGetViaIdentity
  | GetAzMlWorkspaceInferenceGroupGetViaIdentityInferencePool
  | GetAzMlWorkspaceInferenceGroupGetViaIdentityWorkspace
  | GetAzMlWorkspaceInferenceGroupList;

/**
 * Lists the inference groups of an inference pool.
 *
 * `Get-AzMlWorkspaceInferenceGroup`
 */
export const getAzMlWorkspaceInferenceGroup: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceInferenceGroupGet
    | GetAzMlWorkspaceInferenceGroupGetViaIdentity
    | GetAzMlWorkspaceInferenceGroupGetViaIdentityInferencePool
    | GetAzMlWorkspaceInferenceGroupGetViaIdentityWorkspace,
    GetAzMlWorkspaceInferenceGroupParameters
  >,
  InferenceGroup
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceInferenceGroupList, GetAzMlWorkspaceInferenceGroupParameters>, InferenceGroup[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceInferenceGroup",
    service,
    groups: [
      {
        mandatory: { GroupName: "value/groupName" },
      },
      {
        mandatory: { PoolName: "value/poolName" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/groupName" },
      },
      {
        mandatory: { InferencePoolInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName" },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
      {
        optional: {
          Count: "option/count",
          OrderBy: "option/orderBy",
          Property: "option/properties",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
          Tag: "option/tags",
        },
      },
    ],
    operations: [
      {
        call: inferenceGroups.get,
        values: ["resourceGroupName", "workspaceName", "poolName", "groupName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          poolName: "value/poolName",
          groupName: "value/groupName",
        },
      },
      {
        call: inferenceGroups.list,
        values: ["resourceGroupName", "workspaceName", "poolName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          poolName: "value/poolName",
        },
      },
    ],
    sets: {
      Get: { groups: [0, 1, 2, 3], operations: [0] },
      GetViaIdentity: { groups: [4], operations: [0] },
      GetViaIdentityInferencePool: { groups: [0, 5], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
      List: { groups: [1, 2, 7], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityInferencePool, CreateViaIdentityInferencePoolExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceInferenceGroupNames {
  /** Which inference group. */
  GroupName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceInferenceGroupNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityInferencePool, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceInferenceGroupModel {
  /** Tracked ARM resource for an inference group; only preview versions have it. */
  Body: InferenceGroup;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceInferenceGroupShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityInferencePoolExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceInferenceGroupBody {
  /** Free text about the resource. */
  Description?: string | null;
  /** ARM ID of the environment that the inference pool uses. */
  EnvironmentConfigurationEnvironmentId?: string | null;
  /** Environment variables set for the inference pool. */
  EnvironmentConfigurationEnvironmentVariable?: StringStringKeyValuePair[] | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  LivenessProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  LivenessProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  LivenessProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  LivenessProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  LivenessProbeTimeout?: string;
  /** Region that holds the resource. */
  Location: string;
  /** URI path at which the model lies. */
  ModelConfigurationModelId?: string | null;
  /** Type of the compute instances. */
  NodeSkuType?: string | null;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  ReadinessProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  ReadinessProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  ReadinessProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  ReadinessProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  ReadinessProbeTimeout?: string;
  /** How large a scale unit is. */
  ScaleUnitSize?: number;
  /** Number of scale units; may be left out for a resource that cannot scale out or in. */
  SkuCapacity?: number;
  /** Hardware generation, where the same SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  SkuName?: string;
  /** Size code of the SKU by itself, where the name joins the tier with something else. */
  SkuSize?: string;
  /** Service tier of the SKU. */
  SkuTier?: SkuTier;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  StartupProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  StartupProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  StartupProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  StartupProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  StartupProbeTimeout?: string;
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceInferenceGroupIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityInferencePool, CreateViaIdentityInferencePoolExpanded. */
interface NewAzMlWorkspaceInferenceGroupIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceInferenceGroupIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreate = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupModel &
  NewAzMlWorkspaceInferenceGroupShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateExpanded = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupShared &
  NewAzMlWorkspaceInferenceGroupBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentity = NewAzMlWorkspaceInferenceGroupModel &
  NewAzMlWorkspaceInferenceGroupIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentityExpanded = NewAzMlWorkspaceInferenceGroupBody &
  NewAzMlWorkspaceInferenceGroupIdentity;

/** Parameter set CreateViaIdentityInferencePool of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentityInferencePool = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupModel &
  NewAzMlWorkspaceInferenceGroupIdentity2;

/** Parameter set CreateViaIdentityInferencePoolExpanded of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentityInferencePoolExpanded = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupBody &
  NewAzMlWorkspaceInferenceGroupIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentityWorkspace = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupModel &
  NewAzMlWorkspaceInferenceGroupIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupBody &
  NewAzMlWorkspaceInferenceGroupIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaJsonFilePath = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceInferenceGroup. */
export type NewAzMlWorkspaceInferenceGroupCreateViaJsonString = NewAzMlWorkspaceInferenceGroupNames &
  NewAzMlWorkspaceInferenceGroupNames2 &
  NewAzMlWorkspaceInferenceGroupShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceInferenceGroup}: those of one of its sets. */
export type NewAzMlWorkspaceInferenceGroupParameters =
  | NewAzMlWorkspaceInferenceGroupCreate
  | NewAzMlWorkspaceInferenceGroupCreateExpanded
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentity
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentityExpanded
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentityInferencePool
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentityInferencePoolExpanded
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentityWorkspace
  | NewAzMlWorkspaceInferenceGroupCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceInferenceGroupCreateViaJsonFilePath
  | NewAzMlWorkspaceInferenceGroupCreateViaJsonString;

/**
 * Creates or changes an inference group; the work runs in the background.
 *
 * `New-AzMlWorkspaceInferenceGroup`
 */
export const newAzMlWorkspaceInferenceGroup: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceInferenceGroupParameters>,
  InferenceGroup,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceInferenceGroup",
  service,
  changes: true,
  durations: [
    "LivenessProbeInitialDelay",
    "LivenessProbePeriod",
    "LivenessProbeTimeout",
    "ReadinessProbeInitialDelay",
    "ReadinessProbePeriod",
    "ReadinessProbeTimeout",
    "StartupProbeInitialDelay",
    "StartupProbePeriod",
    "StartupProbeTimeout",
  ],
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { GroupName: "value/groupName" },
    },
    {
      mandatory: { PoolName: "value/poolName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        Description: "property/properties/description",
        EnvironmentConfigurationEnvironmentId: "property/properties/environmentConfiguration/environmentId",
        EnvironmentConfigurationEnvironmentVariable:
          "property/properties/environmentConfiguration/environmentVariables",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        LivenessProbeFailureThreshold: "property/properties/environmentConfiguration/livenessProbe/failureThreshold",
        LivenessProbeInitialDelay: "property/properties/environmentConfiguration/livenessProbe/initialDelay",
        LivenessProbePeriod: "property/properties/environmentConfiguration/livenessProbe/period",
        LivenessProbeSuccessThreshold: "property/properties/environmentConfiguration/livenessProbe/successThreshold",
        LivenessProbeTimeout: "property/properties/environmentConfiguration/livenessProbe/timeout",
        ModelConfigurationModelId: "property/properties/modelConfiguration/modelId",
        NodeSkuType: "property/properties/nodeSkuType",
        PropertiesBaseProperty: "property/properties/properties",
        ReadinessProbeFailureThreshold: "property/properties/environmentConfiguration/readinessProbe/failureThreshold",
        ReadinessProbeInitialDelay: "property/properties/environmentConfiguration/readinessProbe/initialDelay",
        ReadinessProbePeriod: "property/properties/environmentConfiguration/readinessProbe/period",
        ReadinessProbeSuccessThreshold: "property/properties/environmentConfiguration/readinessProbe/successThreshold",
        ReadinessProbeTimeout: "property/properties/environmentConfiguration/readinessProbe/timeout",
        ScaleUnitSize: "property/properties/scaleUnitSize",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        StartupProbeFailureThreshold: "property/properties/environmentConfiguration/startupProbe/failureThreshold",
        StartupProbeInitialDelay: "property/properties/environmentConfiguration/startupProbe/initialDelay",
        StartupProbePeriod: "property/properties/environmentConfiguration/startupProbe/period",
        StartupProbeSuccessThreshold: "property/properties/environmentConfiguration/startupProbe/successThreshold",
        StartupProbeTimeout: "property/properties/environmentConfiguration/startupProbe/timeout",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/groupName" },
    },
    {
      mandatory: { InferencePoolInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName" },
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
      call: inferenceGroups.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityInferencePool: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityInferencePoolExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityInferencePool, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceInferenceGroupNames {
  /** Which inference group. */
  GroupName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceInferenceGroupNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceInferenceGroup. */
export type RemoveAzMlWorkspaceInferenceGroupDelete = RemoveAzMlWorkspaceInferenceGroupNames &
  RemoveAzMlWorkspaceInferenceGroupNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceInferenceGroup. */
export interface RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityInferencePool of Remove-AzMlWorkspaceInferenceGroup. */
export type RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentityInferencePool = RemoveAzMlWorkspaceInferenceGroupNames & {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceInferenceGroup. */
export type RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceInferenceGroupNames &
  RemoveAzMlWorkspaceInferenceGroupNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceInferenceGroup}: those of one of its sets. */
export type RemoveAzMlWorkspaceInferenceGroupParameters =
  | RemoveAzMlWorkspaceInferenceGroupDelete
  | RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentity
  | RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentityInferencePool
  | RemoveAzMlWorkspaceInferenceGroupDeleteViaIdentityWorkspace;

/**
 * Removes an inference group; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceInferenceGroup`
 */
export const removeAzMlWorkspaceInferenceGroup: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceInferenceGroupParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceInferenceGroup",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { GroupName: "value/groupName" },
    },
    {
      mandatory: { PoolName: "value/poolName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/groupName" },
    },
    {
      mandatory: { InferencePoolInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: inferenceGroups.delete,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityInferencePool: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceInferenceGroupCommon {
  /** Which inference group. */
  GroupName: string;
  /** Inference pool to look in. */
  PoolName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceInferenceGroup. */
export type SetAzMlWorkspaceInferenceGroupUpdate = SetAzMlWorkspaceInferenceGroupCommon & {
  /** Tracked ARM resource for an inference group; only preview versions have it. */
  Body: InferenceGroup;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceInferenceGroup. */
export type SetAzMlWorkspaceInferenceGroupUpdateExpanded = SetAzMlWorkspaceInferenceGroupCommon & {
  /** Free text about the resource. */
  Description?: string | null;
  /** ARM ID of the environment that the inference pool uses. */
  EnvironmentConfigurationEnvironmentId?: string | null;
  /** Environment variables set for the inference pool. */
  EnvironmentConfigurationEnvironmentVariable?: StringStringKeyValuePair[] | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  LivenessProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  LivenessProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  LivenessProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  LivenessProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  LivenessProbeTimeout?: string;
  /** Region that holds the resource. */
  Location: string;
  /** URI path at which the model lies. */
  ModelConfigurationModelId?: string | null;
  /** Type of the compute instances. */
  NodeSkuType?: string | null;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  ReadinessProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  ReadinessProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  ReadinessProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  ReadinessProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  ReadinessProbeTimeout?: string;
  /** How large a scale unit is. */
  ScaleUnitSize?: number;
  /** Number of scale units; may be left out for a resource that cannot scale out or in. */
  SkuCapacity?: number;
  /** Hardware generation, where the same SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  SkuName?: string;
  /** Size code of the SKU by itself, where the name joins the tier with something else. */
  SkuSize?: string;
  /** Service tier of the SKU. */
  SkuTier?: SkuTier;
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  StartupProbeFailureThreshold?: number;
  /** Wait before the first check, as an ISO 8601 duration. */
  StartupProbeInitialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * Default: `"PT10S"`.
   */
  StartupProbePeriod?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  StartupProbeSuccessThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * Default: `"PT2S"`.
   */
  StartupProbeTimeout?: string;
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceInferenceGroup. */
export type SetAzMlWorkspaceInferenceGroupUpdateViaJsonFilePath = SetAzMlWorkspaceInferenceGroupCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceInferenceGroup. */
export type SetAzMlWorkspaceInferenceGroupUpdateViaJsonString = SetAzMlWorkspaceInferenceGroupCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceInferenceGroup}: those of one of its sets. */
export type SetAzMlWorkspaceInferenceGroupParameters =
  | SetAzMlWorkspaceInferenceGroupUpdate
  | SetAzMlWorkspaceInferenceGroupUpdateExpanded
  | SetAzMlWorkspaceInferenceGroupUpdateViaJsonFilePath
  | SetAzMlWorkspaceInferenceGroupUpdateViaJsonString;

/**
 * Updates or changes an inference group; the work runs in the background.
 *
 * `Set-AzMlWorkspaceInferenceGroup`
 */
export const setAzMlWorkspaceInferenceGroup: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceInferenceGroupParameters>,
  InferenceGroup,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceInferenceGroup",
  service,
  changes: true,
  durations: [
    "LivenessProbeInitialDelay",
    "LivenessProbePeriod",
    "LivenessProbeTimeout",
    "ReadinessProbeInitialDelay",
    "ReadinessProbePeriod",
    "ReadinessProbeTimeout",
    "StartupProbeInitialDelay",
    "StartupProbePeriod",
    "StartupProbeTimeout",
  ],
  groups: [
    {
      mandatory: {
        GroupName: "value/groupName",
        PoolName: "value/poolName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        Description: "property/properties/description",
        EnvironmentConfigurationEnvironmentId: "property/properties/environmentConfiguration/environmentId",
        EnvironmentConfigurationEnvironmentVariable:
          "property/properties/environmentConfiguration/environmentVariables",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        LivenessProbeFailureThreshold: "property/properties/environmentConfiguration/livenessProbe/failureThreshold",
        LivenessProbeInitialDelay: "property/properties/environmentConfiguration/livenessProbe/initialDelay",
        LivenessProbePeriod: "property/properties/environmentConfiguration/livenessProbe/period",
        LivenessProbeSuccessThreshold: "property/properties/environmentConfiguration/livenessProbe/successThreshold",
        LivenessProbeTimeout: "property/properties/environmentConfiguration/livenessProbe/timeout",
        ModelConfigurationModelId: "property/properties/modelConfiguration/modelId",
        NodeSkuType: "property/properties/nodeSkuType",
        PropertiesBaseProperty: "property/properties/properties",
        ReadinessProbeFailureThreshold: "property/properties/environmentConfiguration/readinessProbe/failureThreshold",
        ReadinessProbeInitialDelay: "property/properties/environmentConfiguration/readinessProbe/initialDelay",
        ReadinessProbePeriod: "property/properties/environmentConfiguration/readinessProbe/period",
        ReadinessProbeSuccessThreshold: "property/properties/environmentConfiguration/readinessProbe/successThreshold",
        ReadinessProbeTimeout: "property/properties/environmentConfiguration/readinessProbe/timeout",
        ScaleUnitSize: "property/properties/scaleUnitSize",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        StartupProbeFailureThreshold: "property/properties/environmentConfiguration/startupProbe/failureThreshold",
        StartupProbeInitialDelay: "property/properties/environmentConfiguration/startupProbe/initialDelay",
        StartupProbePeriod: "property/properties/environmentConfiguration/startupProbe/period",
        StartupProbeSuccessThreshold: "property/properties/environmentConfiguration/startupProbe/successThreshold",
        StartupProbeTimeout: "property/properties/environmentConfiguration/startupProbe/timeout",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
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
      call: inferenceGroups.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityInferencePool, UpdateViaIdentityInferencePoolExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded, UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceInferenceGroupNames {
  /** Which inference group. */
  GroupName: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceInferenceGroupNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityInferencePool, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceInferenceGroupModel {
  /** Body of an update to a resource's tags and SKU. */
  Body: PartialMinimalTrackedResourceWithSku;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceInferenceGroupShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityInferencePoolExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceInferenceGroupBody {
  /** Number of scale units; leave out where the resource cannot scale in or out. */
  SkuCapacity?: number;
  /** Hardware generation, where one SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  SkuName?: string;
  /** Size code by itself, when the name joins it with the tier. */
  SkuSize?: string;
  /** Tier; providers with several tiers must support it, but a PUT may leave it out. */
  SkuTier?: SkuTier;
  /** Tags of the resource. */
  Tag?: Record<string, string | null>;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceInferenceGroupIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityInferencePool, UpdateViaIdentityInferencePoolExpanded. */
interface UpdateAzMlWorkspaceInferenceGroupIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceInferenceGroupIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdate = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupNames2 &
  UpdateAzMlWorkspaceInferenceGroupModel &
  UpdateAzMlWorkspaceInferenceGroupShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateExpanded = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupNames2 &
  UpdateAzMlWorkspaceInferenceGroupShared &
  UpdateAzMlWorkspaceInferenceGroupBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentity = UpdateAzMlWorkspaceInferenceGroupModel &
  UpdateAzMlWorkspaceInferenceGroupIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityExpanded = UpdateAzMlWorkspaceInferenceGroupBody &
  UpdateAzMlWorkspaceInferenceGroupIdentity;

/** Parameter set UpdateViaIdentityInferencePool of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityInferencePool = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupModel &
  UpdateAzMlWorkspaceInferenceGroupIdentity2;

/** Parameter set UpdateViaIdentityInferencePoolExpanded of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityInferencePoolExpanded =
  UpdateAzMlWorkspaceInferenceGroupNames &
    UpdateAzMlWorkspaceInferenceGroupBody &
    UpdateAzMlWorkspaceInferenceGroupIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupNames2 &
  UpdateAzMlWorkspaceInferenceGroupModel &
  UpdateAzMlWorkspaceInferenceGroupIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceInferenceGroupNames &
    UpdateAzMlWorkspaceInferenceGroupNames2 &
    UpdateAzMlWorkspaceInferenceGroupBody &
    UpdateAzMlWorkspaceInferenceGroupIdentity3;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaJsonFilePath = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupNames2 &
  UpdateAzMlWorkspaceInferenceGroupShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceInferenceGroup. */
export type UpdateAzMlWorkspaceInferenceGroupUpdateViaJsonString = UpdateAzMlWorkspaceInferenceGroupNames &
  UpdateAzMlWorkspaceInferenceGroupNames2 &
  UpdateAzMlWorkspaceInferenceGroupShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceInferenceGroup}: those of one of its sets. */
export type UpdateAzMlWorkspaceInferenceGroupParameters =
  | UpdateAzMlWorkspaceInferenceGroupUpdate
  | UpdateAzMlWorkspaceInferenceGroupUpdateExpanded
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentity
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityInferencePool
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityInferencePoolExpanded
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceInferenceGroupUpdateViaJsonString;

/**
 * Changes parts of an inference group; the work runs in the background.
 *
 * `Update-AzMlWorkspaceInferenceGroup`
 */
export const updateAzMlWorkspaceInferenceGroup: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceInferenceGroupParameters>,
  InferenceGroup,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceInferenceGroup",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { GroupName: "value/groupName" },
    },
    {
      mandatory: { PoolName: "value/poolName" },
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
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/groupName" },
    },
    {
      mandatory: { InferencePoolInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName" },
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
      call: inferenceGroups.update,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 4], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    UpdateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    UpdateViaIdentityInferencePool: { groups: [0, 1, 3, 7], operations: [0] },
    UpdateViaIdentityInferencePoolExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
