// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  Collection,
  EgressPublicNetworkAccessType,
  EndpointComputeType,
  ManagedServiceIdentityType,
  OnlineDeployment,
  PartialMinimalTrackedResourceWithSku,
  RollingRateType,
  ScaleType,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as onlineDeployments from "../onlineDeployments.js";

/** Parameters of Get, GetViaIdentityOnlineEndpoint, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceOnlineDeploymentNames {
  /** The deployment, by name */
  DeploymentName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceOnlineDeploymentNames2 {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceOnlineDeploymentNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceOnlineDeployment. */
export type GetAzMlWorkspaceOnlineDeploymentGet = GetAzMlWorkspaceOnlineDeploymentNames &
  GetAzMlWorkspaceOnlineDeploymentNames2 &
  GetAzMlWorkspaceOnlineDeploymentNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceOnlineDeployment. */
export interface GetAzMlWorkspaceOnlineDeploymentGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityOnlineEndpoint of Get-AzMlWorkspaceOnlineDeployment. */
export type GetAzMlWorkspaceOnlineDeploymentGetViaIdentityOnlineEndpoint = GetAzMlWorkspaceOnlineDeploymentNames & {
  /** Identity Parameter */
  OnlineEndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceOnlineDeployment. */
export type GetAzMlWorkspaceOnlineDeploymentGetViaIdentityWorkspace = GetAzMlWorkspaceOnlineDeploymentNames &
  GetAzMlWorkspaceOnlineDeploymentNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceOnlineDeployment. */
export type GetAzMlWorkspaceOnlineDeploymentList = GetAzMlWorkspaceOnlineDeploymentNames2 &
  GetAzMlWorkspaceOnlineDeploymentNames3 & {
    /** Sort order of the list */
    OrderBy?: string;
    /** Token that continues an earlier listing */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** How many entries from the start of the list */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceOnlineDeployment}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineDeploymentParameters =
  | GetAzMlWorkspaceOnlineDeploymentGet
  | GetAzMlWorkspaceOnlineDeploymentGetViaIdentity
  | GetAzMlWorkspaceOnlineDeploymentGetViaIdentityOnlineEndpoint
  | GetAzMlWorkspaceOnlineDeploymentGetViaIdentityWorkspace
  | GetAzMlWorkspaceOnlineDeploymentList;

/**
 * Lists the deployments under an online endpoint.
 *
 * `Get-AzMlWorkspaceOnlineDeployment`
 */
export const getAzMlWorkspaceOnlineDeployment: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceOnlineDeploymentGet
    | GetAzMlWorkspaceOnlineDeploymentGetViaIdentity
    | GetAzMlWorkspaceOnlineDeploymentGetViaIdentityOnlineEndpoint
    | GetAzMlWorkspaceOnlineDeploymentGetViaIdentityWorkspace,
    GetAzMlWorkspaceOnlineDeploymentParameters
  >,
  OnlineDeployment
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceOnlineDeploymentList, GetAzMlWorkspaceOnlineDeploymentParameters>,
    OnlineDeployment[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOnlineDeployment",
  service,
  groups: [
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { OnlineEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: {
        OrderBy: "option/orderBy",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Top: "option/top",
      },
    },
  ],
  operations: [
    {
      call: onlineDeployments.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: onlineDeployments.list,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments",
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
    GetViaIdentityOnlineEndpoint: { groups: [0, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [1, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityOnlineEndpoint,
 * CreateViaIdentityOnlineEndpointExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceOnlineDeploymentNames {
  /** The deployment, by name */
  DeploymentName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceOnlineDeploymentNames2 {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityOnlineEndpoint, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceOnlineDeploymentModel {
  /** The ARM resource that wraps an online deployment. */
  Body: OnlineDeployment;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceOnlineDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityOnlineEndpointExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceOnlineDeploymentBody {
  /**
   * True to log to Application Insights.
   *
   * Default: `false`.
   */
  AppInsightsEnabled?: boolean;
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /**
   * Settings per collection under any name; request and response serve payload logging, all others custom logging.
   * Mandatory.
   */
  DataCollectorCollection?: Record<string, Collection | null>;
  /**
   * How often data moves on to a new blob path: Hour gives /yyyy/MM/dd/HH/, Day gives /yyyy/MM/dd/; default Hour.
   *
   * Default: `"Hour"`.
   */
  DataCollectorRollingRate?: RollingRateType;
  /** Free text about the deployment. */
  Description?: string | null;
  /**
   * Whether the deployment can reach public networks.
   *
   * Default: `"Enabled"`.
   */
  EgressPublicNetworkAccess?: EgressPublicNetworkAccessType;
  /** Required. Kind of compute behind the endpoint. */
  EndpointComputeType: EndpointComputeType;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID or asset ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /**
   * VM size of the instances; Standard_F4s_v2 when left out.
   *
   * Default: `"Standard_F4s_v2"`.
   */
  InstanceType?: string | null;
  /** Hint for portals and tools on how to show this variety of resource. */
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
  /** URI of the model to serve. */
  Model?: string | null;
  /** Where a custom container finds the model. */
  ModelMountPath?: string | null;
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
  /** Headers to collect besides the payload; by default only the payload is collected. */
  RequestLoggingCaptureHeader?: string[] | null;
  /**
   * How many requests a node may handle at once in each deployment; 1 by default.
   *
   * Default: `1`.
   */
  RequestSettingMaxConcurrentRequestsPerInstance?: number;
  /**
   * Longest wait in the queue, ISO 8601, 500 ms by default; deprecated on managed endpoints (raise
   * request_timeout_ms instead).
   *
   * Default: `"PT0.5S"`.
   */
  RequestSettingMaxQueueWait?: string;
  /**
   * How long scoring may take, as an ISO 8601 duration; 5000 ms by default.
   *
   * Default: `"PT5S"`.
   */
  RequestSettingRequestTimeout?: string;
  /** Required. Which way it scales. */
  ScaleSettingScaleType?: ScaleType;
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
interface NewAzMlWorkspaceOnlineDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityOnlineEndpoint, CreateViaIdentityOnlineEndpointExpanded. */
interface NewAzMlWorkspaceOnlineDeploymentIdentity2 {
  /** Identity Parameter */
  OnlineEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOnlineDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreate = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentModel &
  NewAzMlWorkspaceOnlineDeploymentShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateExpanded = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentShared &
  NewAzMlWorkspaceOnlineDeploymentBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentity = NewAzMlWorkspaceOnlineDeploymentModel &
  NewAzMlWorkspaceOnlineDeploymentIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityExpanded = NewAzMlWorkspaceOnlineDeploymentBody &
  NewAzMlWorkspaceOnlineDeploymentIdentity;

/** Parameter set CreateViaIdentityOnlineEndpoint of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityOnlineEndpoint = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentModel &
  NewAzMlWorkspaceOnlineDeploymentIdentity2;

/** Parameter set CreateViaIdentityOnlineEndpointExpanded of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityOnlineEndpointExpanded =
  NewAzMlWorkspaceOnlineDeploymentNames &
    NewAzMlWorkspaceOnlineDeploymentBody &
    NewAzMlWorkspaceOnlineDeploymentIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityWorkspace = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentModel &
  NewAzMlWorkspaceOnlineDeploymentIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentBody &
  NewAzMlWorkspaceOnlineDeploymentIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaJsonFilePath = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceOnlineDeployment. */
export type NewAzMlWorkspaceOnlineDeploymentCreateViaJsonString = NewAzMlWorkspaceOnlineDeploymentNames &
  NewAzMlWorkspaceOnlineDeploymentNames2 &
  NewAzMlWorkspaceOnlineDeploymentShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceOnlineDeployment}: those of one of its sets. */
export type NewAzMlWorkspaceOnlineDeploymentParameters =
  | NewAzMlWorkspaceOnlineDeploymentCreate
  | NewAzMlWorkspaceOnlineDeploymentCreateExpanded
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentity
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityExpanded
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityOnlineEndpoint
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityOnlineEndpointExpanded
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityWorkspace
  | NewAzMlWorkspaceOnlineDeploymentCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceOnlineDeploymentCreateViaJsonFilePath
  | NewAzMlWorkspaceOnlineDeploymentCreateViaJsonString;

/**
 * Starts creating a deployment, or replacing the existing one; completes asynchronously.
 *
 * `New-AzMlWorkspaceOnlineDeployment`
 */
export const newAzMlWorkspaceOnlineDeployment: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceOnlineDeploymentParameters>,
  OnlineDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceOnlineDeployment",
  service,
  changes: true,
  durations: [
    "LivenessProbeInitialDelay",
    "LivenessProbePeriod",
    "LivenessProbeTimeout",
    "ReadinessProbeInitialDelay",
    "ReadinessProbePeriod",
    "ReadinessProbeTimeout",
    "RequestSettingMaxQueueWait",
    "RequestSettingRequestTimeout",
    "StartupProbeInitialDelay",
    "StartupProbePeriod",
    "StartupProbeTimeout",
  ],
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
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
      mandatory: { EndpointComputeType: "property/properties/endpointComputeType", Location: "property/location" },
      optional: {
        AppInsightsEnabled: "property/properties/appInsightsEnabled",
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        DataCollectorCollection: "property/properties/dataCollector/collections",
        DataCollectorRollingRate: "property/properties/dataCollector/rollingRate",
        Description: "property/properties/description",
        EgressPublicNetworkAccess: "property/properties/egressPublicNetworkAccess",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        IdentityType: "property/identity/type",
        InstanceType: "property/properties/instanceType",
        Kind: "property/kind",
        LivenessProbeFailureThreshold: "property/properties/livenessProbe/failureThreshold",
        LivenessProbeInitialDelay: "property/properties/livenessProbe/initialDelay",
        LivenessProbePeriod: "property/properties/livenessProbe/period",
        LivenessProbeSuccessThreshold: "property/properties/livenessProbe/successThreshold",
        LivenessProbeTimeout: "property/properties/livenessProbe/timeout",
        Model: "property/properties/model",
        ModelMountPath: "property/properties/modelMountPath",
        ReadinessProbeFailureThreshold: "property/properties/readinessProbe/failureThreshold",
        ReadinessProbeInitialDelay: "property/properties/readinessProbe/initialDelay",
        ReadinessProbePeriod: "property/properties/readinessProbe/period",
        ReadinessProbeSuccessThreshold: "property/properties/readinessProbe/successThreshold",
        ReadinessProbeTimeout: "property/properties/readinessProbe/timeout",
        RequestLoggingCaptureHeader: "property/properties/dataCollector/requestLogging/captureHeaders",
        RequestSettingMaxConcurrentRequestsPerInstance:
          "property/properties/requestSettings/maxConcurrentRequestsPerInstance",
        RequestSettingMaxQueueWait: "property/properties/requestSettings/maxQueueWait",
        RequestSettingRequestTimeout: "property/properties/requestSettings/requestTimeout",
        ScaleSettingScaleType: "property/properties/scaleSettings/scaleType",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        StartupProbeFailureThreshold: "property/properties/startupProbe/failureThreshold",
        StartupProbeInitialDelay: "property/properties/startupProbe/initialDelay",
        StartupProbePeriod: "property/properties/startupProbe/period",
        StartupProbeSuccessThreshold: "property/properties/startupProbe/successThreshold",
        StartupProbeTimeout: "property/properties/startupProbe/timeout",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { OnlineEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: onlineDeployments.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityOnlineEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityOnlineEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityOnlineEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceOnlineDeploymentNames {
  /** The deployment, by name */
  DeploymentName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceOnlineDeploymentNames2 {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceOnlineDeployment. */
export type RemoveAzMlWorkspaceOnlineDeploymentDelete = RemoveAzMlWorkspaceOnlineDeploymentNames &
  RemoveAzMlWorkspaceOnlineDeploymentNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** The workspace, by name */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceOnlineDeployment. */
export interface RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityOnlineEndpoint of Remove-AzMlWorkspaceOnlineDeployment. */
export type RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentityOnlineEndpoint =
  RemoveAzMlWorkspaceOnlineDeploymentNames & {
    /** Identity Parameter */
    OnlineEndpointInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceOnlineDeployment. */
export type RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceOnlineDeploymentNames &
  RemoveAzMlWorkspaceOnlineDeploymentNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceOnlineDeployment}: those of one of its sets. */
export type RemoveAzMlWorkspaceOnlineDeploymentParameters =
  | RemoveAzMlWorkspaceOnlineDeploymentDelete
  | RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentity
  | RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentityOnlineEndpoint
  | RemoveAzMlWorkspaceOnlineDeploymentDeleteViaIdentityWorkspace;

/**
 * Starts removing a deployment; completes asynchronously.
 *
 * `Remove-AzMlWorkspaceOnlineDeployment`
 */
export const removeAzMlWorkspaceOnlineDeployment: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceOnlineDeploymentParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceOnlineDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { OnlineEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: onlineDeployments.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityOnlineEndpoint: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceOnlineDeploymentCommon {
  /** The deployment, by name */
  DeploymentName: string;
  /** The online endpoint, by name */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceOnlineDeployment. */
export type SetAzMlWorkspaceOnlineDeploymentUpdate = SetAzMlWorkspaceOnlineDeploymentCommon & {
  /** The ARM resource that wraps an online deployment. */
  Body: OnlineDeployment;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceOnlineDeployment. */
export type SetAzMlWorkspaceOnlineDeploymentUpdateExpanded = SetAzMlWorkspaceOnlineDeploymentCommon & {
  /**
   * True to log to Application Insights.
   *
   * Default: `false`.
   */
  AppInsightsEnabled?: boolean;
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /**
   * Settings per collection under any name; request and response serve payload logging, all others custom logging.
   * Mandatory.
   */
  DataCollectorCollection?: Record<string, Collection | null>;
  /**
   * How often data moves on to a new blob path: Hour gives /yyyy/MM/dd/HH/, Day gives /yyyy/MM/dd/; default Hour.
   *
   * Default: `"Hour"`.
   */
  DataCollectorRollingRate?: RollingRateType;
  /** Free text about the deployment. */
  Description?: string | null;
  /**
   * Whether the deployment can reach public networks.
   *
   * Default: `"Enabled"`.
   */
  EgressPublicNetworkAccess?: EgressPublicNetworkAccessType;
  /** Required. Kind of compute behind the endpoint. */
  EndpointComputeType: EndpointComputeType;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID or asset ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /**
   * VM size of the instances; Standard_F4s_v2 when left out.
   *
   * Default: `"Standard_F4s_v2"`.
   */
  InstanceType?: string | null;
  /** Hint for portals and tools on how to show this variety of resource. */
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
  /** URI of the model to serve. */
  Model?: string | null;
  /** Where a custom container finds the model. */
  ModelMountPath?: string | null;
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
  /** Headers to collect besides the payload; by default only the payload is collected. */
  RequestLoggingCaptureHeader?: string[] | null;
  /**
   * How many requests a node may handle at once in each deployment; 1 by default.
   *
   * Default: `1`.
   */
  RequestSettingMaxConcurrentRequestsPerInstance?: number;
  /**
   * Longest wait in the queue, ISO 8601, 500 ms by default; deprecated on managed endpoints (raise
   * request_timeout_ms instead).
   *
   * Default: `"PT0.5S"`.
   */
  RequestSettingMaxQueueWait?: string;
  /**
   * How long scoring may take, as an ISO 8601 duration; 5000 ms by default.
   *
   * Default: `"PT5S"`.
   */
  RequestSettingRequestTimeout?: string;
  /** Required. Which way it scales. */
  ScaleSettingScaleType?: ScaleType;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceOnlineDeployment. */
export type SetAzMlWorkspaceOnlineDeploymentUpdateViaJsonFilePath = SetAzMlWorkspaceOnlineDeploymentCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceOnlineDeployment. */
export type SetAzMlWorkspaceOnlineDeploymentUpdateViaJsonString = SetAzMlWorkspaceOnlineDeploymentCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceOnlineDeployment}: those of one of its sets. */
export type SetAzMlWorkspaceOnlineDeploymentParameters =
  | SetAzMlWorkspaceOnlineDeploymentUpdate
  | SetAzMlWorkspaceOnlineDeploymentUpdateExpanded
  | SetAzMlWorkspaceOnlineDeploymentUpdateViaJsonFilePath
  | SetAzMlWorkspaceOnlineDeploymentUpdateViaJsonString;

/**
 * Starts updating a deployment; completes asynchronously.
 *
 * `Set-AzMlWorkspaceOnlineDeployment`
 */
export const setAzMlWorkspaceOnlineDeployment: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceOnlineDeploymentParameters>,
  OnlineDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceOnlineDeployment",
  service,
  changes: true,
  durations: [
    "LivenessProbeInitialDelay",
    "LivenessProbePeriod",
    "LivenessProbeTimeout",
    "ReadinessProbeInitialDelay",
    "ReadinessProbePeriod",
    "ReadinessProbeTimeout",
    "RequestSettingMaxQueueWait",
    "RequestSettingRequestTimeout",
    "StartupProbeInitialDelay",
    "StartupProbePeriod",
    "StartupProbeTimeout",
  ],
  groups: [
    {
      mandatory: {
        DeploymentName: "value/deploymentName",
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { EndpointComputeType: "property/properties/endpointComputeType", Location: "property/location" },
      optional: {
        AppInsightsEnabled: "property/properties/appInsightsEnabled",
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        DataCollectorCollection: "property/properties/dataCollector/collections",
        DataCollectorRollingRate: "property/properties/dataCollector/rollingRate",
        Description: "property/properties/description",
        EgressPublicNetworkAccess: "property/properties/egressPublicNetworkAccess",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        IdentityType: "property/identity/type",
        InstanceType: "property/properties/instanceType",
        Kind: "property/kind",
        LivenessProbeFailureThreshold: "property/properties/livenessProbe/failureThreshold",
        LivenessProbeInitialDelay: "property/properties/livenessProbe/initialDelay",
        LivenessProbePeriod: "property/properties/livenessProbe/period",
        LivenessProbeSuccessThreshold: "property/properties/livenessProbe/successThreshold",
        LivenessProbeTimeout: "property/properties/livenessProbe/timeout",
        Model: "property/properties/model",
        ModelMountPath: "property/properties/modelMountPath",
        ReadinessProbeFailureThreshold: "property/properties/readinessProbe/failureThreshold",
        ReadinessProbeInitialDelay: "property/properties/readinessProbe/initialDelay",
        ReadinessProbePeriod: "property/properties/readinessProbe/period",
        ReadinessProbeSuccessThreshold: "property/properties/readinessProbe/successThreshold",
        ReadinessProbeTimeout: "property/properties/readinessProbe/timeout",
        RequestLoggingCaptureHeader: "property/properties/dataCollector/requestLogging/captureHeaders",
        RequestSettingMaxConcurrentRequestsPerInstance:
          "property/properties/requestSettings/maxConcurrentRequestsPerInstance",
        RequestSettingMaxQueueWait: "property/properties/requestSettings/maxQueueWait",
        RequestSettingRequestTimeout: "property/properties/requestSettings/requestTimeout",
        ScaleSettingScaleType: "property/properties/scaleSettings/scaleType",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        StartupProbeFailureThreshold: "property/properties/startupProbe/failureThreshold",
        StartupProbeInitialDelay: "property/properties/startupProbe/initialDelay",
        StartupProbePeriod: "property/properties/startupProbe/period",
        StartupProbeSuccessThreshold: "property/properties/startupProbe/successThreshold",
        StartupProbeTimeout: "property/properties/startupProbe/timeout",
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
      call: onlineDeployments.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityOnlineEndpoint,
 * UpdateViaIdentityOnlineEndpointExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceOnlineDeploymentNames {
  /** The deployment, by name */
  DeploymentName: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceOnlineDeploymentNames2 {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityOnlineEndpoint, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceOnlineDeploymentModel {
  /** Body of an update to a resource's tags and SKU. */
  Body: PartialMinimalTrackedResourceWithSku;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceOnlineDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityOnlineEndpointExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceOnlineDeploymentBody {
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
interface UpdateAzMlWorkspaceOnlineDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityOnlineEndpoint, UpdateViaIdentityOnlineEndpointExpanded. */
interface UpdateAzMlWorkspaceOnlineDeploymentIdentity2 {
  /** Identity Parameter */
  OnlineEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceOnlineDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdate = UpdateAzMlWorkspaceOnlineDeploymentNames &
  UpdateAzMlWorkspaceOnlineDeploymentNames2 &
  UpdateAzMlWorkspaceOnlineDeploymentModel &
  UpdateAzMlWorkspaceOnlineDeploymentShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateExpanded = UpdateAzMlWorkspaceOnlineDeploymentNames &
  UpdateAzMlWorkspaceOnlineDeploymentNames2 &
  UpdateAzMlWorkspaceOnlineDeploymentShared &
  UpdateAzMlWorkspaceOnlineDeploymentBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentity = UpdateAzMlWorkspaceOnlineDeploymentModel &
  UpdateAzMlWorkspaceOnlineDeploymentIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityExpanded = UpdateAzMlWorkspaceOnlineDeploymentBody &
  UpdateAzMlWorkspaceOnlineDeploymentIdentity;

/** Parameter set UpdateViaIdentityOnlineEndpoint of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityOnlineEndpoint =
  UpdateAzMlWorkspaceOnlineDeploymentNames &
    UpdateAzMlWorkspaceOnlineDeploymentModel &
    UpdateAzMlWorkspaceOnlineDeploymentIdentity2;

/** Parameter set UpdateViaIdentityOnlineEndpointExpanded of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityOnlineEndpointExpanded =
  UpdateAzMlWorkspaceOnlineDeploymentNames &
    UpdateAzMlWorkspaceOnlineDeploymentBody &
    UpdateAzMlWorkspaceOnlineDeploymentIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceOnlineDeploymentNames &
  UpdateAzMlWorkspaceOnlineDeploymentNames2 &
  UpdateAzMlWorkspaceOnlineDeploymentModel &
  UpdateAzMlWorkspaceOnlineDeploymentIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceOnlineDeploymentNames &
    UpdateAzMlWorkspaceOnlineDeploymentNames2 &
    UpdateAzMlWorkspaceOnlineDeploymentBody &
    UpdateAzMlWorkspaceOnlineDeploymentIdentity3;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaJsonFilePath = UpdateAzMlWorkspaceOnlineDeploymentNames &
  UpdateAzMlWorkspaceOnlineDeploymentNames2 &
  UpdateAzMlWorkspaceOnlineDeploymentShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceOnlineDeployment. */
export type UpdateAzMlWorkspaceOnlineDeploymentUpdateViaJsonString = UpdateAzMlWorkspaceOnlineDeploymentNames &
  UpdateAzMlWorkspaceOnlineDeploymentNames2 &
  UpdateAzMlWorkspaceOnlineDeploymentShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceOnlineDeployment}: those of one of its sets. */
export type UpdateAzMlWorkspaceOnlineDeploymentParameters =
  | UpdateAzMlWorkspaceOnlineDeploymentUpdate
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateExpanded
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentity
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityOnlineEndpoint
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityOnlineEndpointExpanded
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceOnlineDeploymentUpdateViaJsonString;

/**
 * Starts changing parts of a deployment; completes asynchronously.
 *
 * `Update-AzMlWorkspaceOnlineDeployment`
 */
export const updateAzMlWorkspaceOnlineDeployment: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceOnlineDeploymentParameters>,
  OnlineDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceOnlineDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
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
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { OnlineEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: onlineDeployments.update,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 4], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    UpdateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    UpdateViaIdentityOnlineEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    UpdateViaIdentityOnlineEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
