// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchDeployment,
  BatchDeploymentConfigurationType,
  BatchLoggingLevel,
  BatchOutputAction,
  ManagedServiceIdentityType,
  PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties,
  ReferenceType,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as batchDeployments from "../batchDeployments.js";

/** Parameters of Get, GetViaIdentityBatchEndpoint, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceBatchDeploymentNames {
  /** Batch deployment name. */
  DeploymentName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceBatchDeploymentNames2 {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceBatchDeploymentNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentGet = GetAzMlWorkspaceBatchDeploymentNames &
  GetAzMlWorkspaceBatchDeploymentNames2 &
  GetAzMlWorkspaceBatchDeploymentNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceBatchDeployment. */
export interface GetAzMlWorkspaceBatchDeploymentGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityBatchEndpoint of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentGetViaIdentityBatchEndpoint = GetAzMlWorkspaceBatchDeploymentNames & {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentGetViaIdentityWorkspace = GetAzMlWorkspaceBatchDeploymentNames &
  GetAzMlWorkspaceBatchDeploymentNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentList = GetAzMlWorkspaceBatchDeploymentNames2 &
  GetAzMlWorkspaceBatchDeploymentNames3 & {
    /** How to order the list. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** How many items to return, from the top. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type GetAzMlWorkspaceBatchDeploymentParameters =
  | GetAzMlWorkspaceBatchDeploymentGet
  | GetAzMlWorkspaceBatchDeploymentGetViaIdentity
  | GetAzMlWorkspaceBatchDeploymentGetViaIdentityBatchEndpoint
  | GetAzMlWorkspaceBatchDeploymentGetViaIdentityWorkspace
  | GetAzMlWorkspaceBatchDeploymentList;

/**
 * Lists the deployments behind a batch endpoint.
 *
 * `Get-AzMlWorkspaceBatchDeployment`
 */
export const getAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceBatchDeploymentGet
    | GetAzMlWorkspaceBatchDeploymentGetViaIdentity
    | GetAzMlWorkspaceBatchDeploymentGetViaIdentityBatchEndpoint
    | GetAzMlWorkspaceBatchDeploymentGetViaIdentityWorkspace,
    GetAzMlWorkspaceBatchDeploymentParameters
  >,
  BatchDeployment
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceBatchDeploymentList, GetAzMlWorkspaceBatchDeploymentParameters>,
    BatchDeployment[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceBatchDeployment",
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
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: batchDeployments.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: batchDeployments.list,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments",
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
    GetViaIdentityBatchEndpoint: { groups: [0, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [1, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityBatchEndpoint, CreateViaIdentityBatchEndpointExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceBatchDeploymentNames {
  /** Batch deployment name. */
  DeploymentName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceBatchDeploymentNames2 {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityBatchEndpoint, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceBatchDeploymentModel {
  /** Tracked ARM resource for a batch deployment. */
  Body: BatchDeployment;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceBatchDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityBatchEndpointExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceBatchDeploymentBody {
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /** Compute on which the batch runs. */
  Compute?: string | null;
  /** Kind of deployment; mandatory. */
  DeploymentConfigurationType?: BatchDeploymentConfigurationType;
  /** Free text about the deployment. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID or asset ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; -1, the lowest value,
   * ignores all failures.
   *
   * Default: `-1`.
   */
  ErrorThreshold?: number;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /**
   * How much is logged, from Warning over Info to Debug; Info if not given.
   *
   * Default: `"Info"`.
   */
  LoggingLevel?: BatchLoggingLevel;
  /**
   * Upper limit on parallel work on each instance.
   *
   * Default: `1`.
   */
  MaxConcurrencyPerInstance?: number;
  /**
   * Size of one mini-batch: number of files for a FileDataset, bytes of records for a TabularDataset.
   *
   * Default: `10`.
   */
  MiniBatchSize?: number;
  /** How the asset is referred to; mandatory. */
  ModelReferenceType?: ReferenceType;
  /**
   * What becomes of the output; AppendRow if not given.
   *
   * Default: `"AppendRow"`.
   */
  OutputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  OutputFileName?: string;
  /**
   * How many instances or nodes of the compute to use; optional.
   *
   * Default: `1`.
   */
  ResourceInstanceCount?: number;
  /** VM type to use, one that the compute target supports; optional. */
  ResourceInstanceType?: string | null;
  /** Further properties, by name. */
  ResourceProperty?: Record<string, unknown> | null;
  /**
   * How many times a mini-batch may be tried again.
   *
   * Default: `3`.
   */
  RetrySettingMaxRetry?: number;
  /**
   * Time that one call on a mini-batch may take, as an ISO 8601 duration.
   *
   * Default: `"PT30S"`.
   */
  RetrySettingTimeout?: string;
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
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBatchDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityBatchEndpoint, CreateViaIdentityBatchEndpointExpanded. */
interface NewAzMlWorkspaceBatchDeploymentIdentity2 {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceBatchDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreate = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateExpanded = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentShared &
  NewAzMlWorkspaceBatchDeploymentBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentity = NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set CreateViaIdentityBatchEndpoint of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityBatchEndpoint = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentIdentity2;

/** Parameter set CreateViaIdentityBatchEndpointExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityBatchEndpointExpanded =
  NewAzMlWorkspaceBatchDeploymentNames & NewAzMlWorkspaceBatchDeploymentBody & NewAzMlWorkspaceBatchDeploymentIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityExpanded = NewAzMlWorkspaceBatchDeploymentBody &
  NewAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityWorkspace = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentBody &
  NewAzMlWorkspaceBatchDeploymentIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaJsonFilePath = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaJsonString = NewAzMlWorkspaceBatchDeploymentNames &
  NewAzMlWorkspaceBatchDeploymentNames2 &
  NewAzMlWorkspaceBatchDeploymentShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type NewAzMlWorkspaceBatchDeploymentParameters =
  | NewAzMlWorkspaceBatchDeploymentCreate
  | NewAzMlWorkspaceBatchDeploymentCreateExpanded
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentity
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityBatchEndpoint
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityBatchEndpointExpanded
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityExpanded
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityWorkspace
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceBatchDeploymentCreateViaJsonFilePath
  | NewAzMlWorkspaceBatchDeploymentCreateViaJsonString;

/**
 * Creates a batch deployment, or replaces an existing one; long-running.
 *
 * `New-AzMlWorkspaceBatchDeployment`
 */
export const newAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceBatchDeployment",
  service,
  changes: true,
  durations: ["RetrySettingTimeout"],
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
      mandatory: { Location: "property/location" },
      optional: {
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        Compute: "property/properties/compute",
        DeploymentConfigurationType: "property/properties/deploymentConfiguration/deploymentConfigurationType",
        Description: "property/properties/description",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        ErrorThreshold: "property/properties/errorThreshold",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        LoggingLevel: "property/properties/loggingLevel",
        MaxConcurrencyPerInstance: "property/properties/maxConcurrencyPerInstance",
        MiniBatchSize: "property/properties/miniBatchSize",
        ModelReferenceType: "property/properties/model/referenceType",
        OutputAction: "property/properties/outputAction",
        OutputFileName: "property/properties/outputFileName",
        ResourceInstanceCount: "property/properties/resources/instanceCount",
        ResourceInstanceType: "property/properties/resources/instanceType",
        ResourceProperty: "property/properties/resources/properties",
        RetrySettingMaxRetry: "property/properties/retrySettings/maxRetries",
        RetrySettingTimeout: "property/properties/retrySettings/timeout",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: batchDeployments.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
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
    CreateViaIdentityBatchEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityBatchEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityBatchEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceBatchDeploymentNames {
  /** Batch deployment name. */
  DeploymentName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceBatchDeploymentNames2 {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceBatchDeployment. */
export type RemoveAzMlWorkspaceBatchDeploymentDelete = RemoveAzMlWorkspaceBatchDeploymentNames &
  RemoveAzMlWorkspaceBatchDeploymentNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceBatchDeployment. */
export interface RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityBatchEndpoint of Remove-AzMlWorkspaceBatchDeployment. */
export type RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentityBatchEndpoint =
  RemoveAzMlWorkspaceBatchDeploymentNames & {
    /** Identity Parameter */
    BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceBatchDeployment. */
export type RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceBatchDeploymentNames &
  RemoveAzMlWorkspaceBatchDeploymentNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type RemoveAzMlWorkspaceBatchDeploymentParameters =
  | RemoveAzMlWorkspaceBatchDeploymentDelete
  | RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentity
  | RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentityBatchEndpoint
  | RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentityWorkspace;

/**
 * Removes a batch deployment; long-running.
 *
 * `Remove-AzMlWorkspaceBatchDeployment`
 */
export const removeAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceBatchDeploymentParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceBatchDeployment",
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
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: batchDeployments.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
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
    DeleteViaIdentityBatchEndpoint: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceBatchDeploymentCommon {
  /** Batch deployment name. */
  DeploymentName: string;
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceBatchDeployment. */
export type SetAzMlWorkspaceBatchDeploymentUpdate = SetAzMlWorkspaceBatchDeploymentCommon & {
  /** Tracked ARM resource for a batch deployment. */
  Body: BatchDeployment;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceBatchDeployment. */
export type SetAzMlWorkspaceBatchDeploymentUpdateExpanded = SetAzMlWorkspaceBatchDeploymentCommon & {
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /** Compute on which the batch runs. */
  Compute?: string | null;
  /** Kind of deployment; mandatory. */
  DeploymentConfigurationType?: BatchDeploymentConfigurationType;
  /** Free text about the deployment. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID or asset ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; -1, the lowest value,
   * ignores all failures.
   *
   * Default: `-1`.
   */
  ErrorThreshold?: number;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /**
   * How much is logged, from Warning over Info to Debug; Info if not given.
   *
   * Default: `"Info"`.
   */
  LoggingLevel?: BatchLoggingLevel;
  /**
   * Upper limit on parallel work on each instance.
   *
   * Default: `1`.
   */
  MaxConcurrencyPerInstance?: number;
  /**
   * Size of one mini-batch: number of files for a FileDataset, bytes of records for a TabularDataset.
   *
   * Default: `10`.
   */
  MiniBatchSize?: number;
  /** How the asset is referred to; mandatory. */
  ModelReferenceType?: ReferenceType;
  /**
   * What becomes of the output; AppendRow if not given.
   *
   * Default: `"AppendRow"`.
   */
  OutputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  OutputFileName?: string;
  /**
   * How many instances or nodes of the compute to use; optional.
   *
   * Default: `1`.
   */
  ResourceInstanceCount?: number;
  /** VM type to use, one that the compute target supports; optional. */
  ResourceInstanceType?: string | null;
  /** Further properties, by name. */
  ResourceProperty?: Record<string, unknown> | null;
  /**
   * How many times a mini-batch may be tried again.
   *
   * Default: `3`.
   */
  RetrySettingMaxRetry?: number;
  /**
   * Time that one call on a mini-batch may take, as an ISO 8601 duration.
   *
   * Default: `"PT30S"`.
   */
  RetrySettingTimeout?: string;
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
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceBatchDeployment. */
export type SetAzMlWorkspaceBatchDeploymentUpdateViaJsonFilePath = SetAzMlWorkspaceBatchDeploymentCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceBatchDeployment. */
export type SetAzMlWorkspaceBatchDeploymentUpdateViaJsonString = SetAzMlWorkspaceBatchDeploymentCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type SetAzMlWorkspaceBatchDeploymentParameters =
  | SetAzMlWorkspaceBatchDeploymentUpdate
  | SetAzMlWorkspaceBatchDeploymentUpdateExpanded
  | SetAzMlWorkspaceBatchDeploymentUpdateViaJsonFilePath
  | SetAzMlWorkspaceBatchDeploymentUpdateViaJsonString;

/**
 * Updates a batch deployment; long-running.
 *
 * `Set-AzMlWorkspaceBatchDeployment`
 */
export const setAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceBatchDeployment",
  service,
  changes: true,
  durations: ["RetrySettingTimeout"],
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
      mandatory: { Location: "property/location" },
      optional: {
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        Compute: "property/properties/compute",
        DeploymentConfigurationType: "property/properties/deploymentConfiguration/deploymentConfigurationType",
        Description: "property/properties/description",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        ErrorThreshold: "property/properties/errorThreshold",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        LoggingLevel: "property/properties/loggingLevel",
        MaxConcurrencyPerInstance: "property/properties/maxConcurrencyPerInstance",
        MiniBatchSize: "property/properties/miniBatchSize",
        ModelReferenceType: "property/properties/model/referenceType",
        OutputAction: "property/properties/outputAction",
        OutputFileName: "property/properties/outputFileName",
        ResourceInstanceCount: "property/properties/resources/instanceCount",
        ResourceInstanceType: "property/properties/resources/instanceType",
        ResourceProperty: "property/properties/resources/properties",
        RetrySettingMaxRetry: "property/properties/retrySettings/maxRetries",
        RetrySettingTimeout: "property/properties/retrySettings/timeout",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
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
      call: batchDeployments.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityBatchEndpoint, UpdateViaIdentityBatchEndpointExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded, UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceBatchDeploymentNames {
  /** Batch deployment name. */
  DeploymentName: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceBatchDeploymentNames2 {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityBatchEndpoint, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceBatchDeploymentModel {
  /** Body of an update to a batch deployment. */
  Body: PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceBatchDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityBatchEndpointExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceBatchDeploymentBody {
  /** Free text about the deployment. */
  Description?: string | null;
  /** Tags of the resource. */
  Tag?: Record<string, string | null>;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBatchDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityBatchEndpoint, UpdateViaIdentityBatchEndpointExpanded. */
interface UpdateAzMlWorkspaceBatchDeploymentIdentity2 {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceBatchDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdate = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentNames2 &
  UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateExpanded = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentNames2 &
  UpdateAzMlWorkspaceBatchDeploymentShared &
  UpdateAzMlWorkspaceBatchDeploymentBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentity = UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set UpdateViaIdentityBatchEndpoint of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityBatchEndpoint = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentIdentity2;

/** Parameter set UpdateViaIdentityBatchEndpointExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityBatchEndpointExpanded =
  UpdateAzMlWorkspaceBatchDeploymentNames &
    UpdateAzMlWorkspaceBatchDeploymentBody &
    UpdateAzMlWorkspaceBatchDeploymentIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBatchDeploymentBody &
  UpdateAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentNames2 &
  UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceBatchDeploymentNames &
    UpdateAzMlWorkspaceBatchDeploymentNames2 &
    UpdateAzMlWorkspaceBatchDeploymentBody &
    UpdateAzMlWorkspaceBatchDeploymentIdentity3;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaJsonFilePath = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentNames2 &
  UpdateAzMlWorkspaceBatchDeploymentShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaJsonString = UpdateAzMlWorkspaceBatchDeploymentNames &
  UpdateAzMlWorkspaceBatchDeploymentNames2 &
  UpdateAzMlWorkspaceBatchDeploymentShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type UpdateAzMlWorkspaceBatchDeploymentParameters =
  | UpdateAzMlWorkspaceBatchDeploymentUpdate
  | UpdateAzMlWorkspaceBatchDeploymentUpdateExpanded
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentity
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityBatchEndpoint
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityBatchEndpointExpanded
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaJsonString;

/**
 * Changes a batch deployment; long-running.
 *
 * `Update-AzMlWorkspaceBatchDeployment`
 */
export const updateAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeployment,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceBatchDeployment",
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
      optional: { Description: "property/properties/description", Tag: "property/tags" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: batchDeployments.update,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
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
    UpdateViaIdentityBatchEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    UpdateViaIdentityBatchEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
