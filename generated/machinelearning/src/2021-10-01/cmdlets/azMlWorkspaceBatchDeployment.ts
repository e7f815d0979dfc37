// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchDeploymentTrackedResource,
  BatchLoggingLevel,
  BatchOutputAction,
  PartialBatchDeploymentPartialTrackedResource,
  PartialUserAssignedIdentityMeta,
  ReferenceType,
  ResourceIdentityAssignment,
  SkuTier,
  UserAssignedIdentityMeta,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as batchDeployments from "../batchDeployments.js";

/** Parameters of Get, List. */
interface GetAzMlWorkspaceBatchDeploymentNames {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentGet = GetAzMlWorkspaceBatchDeploymentNames & {
  /** Batch deployment name. */
  Name: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceBatchDeployment. */
export interface GetAzMlWorkspaceBatchDeploymentGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set List of Get-AzMlWorkspaceBatchDeployment. */
export type GetAzMlWorkspaceBatchDeploymentList = GetAzMlWorkspaceBatchDeploymentNames & {
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
  | GetAzMlWorkspaceBatchDeploymentList;

/**
 * Lists the deployments behind a batch endpoint.
 *
 * `Get-AzMlWorkspaceBatchDeployment`
 */
export const getAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspaceBatchDeploymentGet | GetAzMlWorkspaceBatchDeploymentGetViaIdentity,
    GetAzMlWorkspaceBatchDeploymentParameters
  >,
  BatchDeploymentTrackedResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceBatchDeploymentList, GetAzMlWorkspaceBatchDeploymentParameters>,
    BatchDeploymentTrackedResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceBatchDeployment",
  service,
  groups: [
    {
      mandatory: {
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
    },
    {
      mandatory: { Name: "value/deploymentName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/deploymentName/endpointName/workspaceName" },
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
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [2], operations: [0] },
    List: { groups: [0, 3], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Create, CreateViaIdentity. */
interface NewAzMlWorkspaceBatchDeploymentModel {
  /** Tracked ARM resource for a batch deployment. */
  Body: BatchDeploymentTrackedResource;
}

/** Parameters of Create, CreateExpanded. */
interface NewAzMlWorkspaceBatchDeploymentShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Batch deployment name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBatchDeploymentBody {
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /** Compute on which the batch runs. */
  Compute?: string | null;
  /** Free text about the deployment. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; from -1, which ignores
   * all failures, to int.MaxValue.
   *
   * Default: `-1`.
   */
  ErrorThreshold?: number;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, UserAssignedIdentityMeta | null>;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** How much batch inference logs. */
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
  /** What becomes of the output. */
  OutputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  OutputFileName?: string | null;
  /** How many instances or nodes of the compute to use; optional. */
  ResourceInstanceCount?: number | null;
  /** VM type to use, one that the compute target supports; optional. */
  ResourceInstanceType?: string | null;
  /** Further properties, by name. */
  ResourceProperty?: Record<string, Record<string, unknown> | null> | null;
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
  /** Number of scale units; leave out where the resource cannot scale in or out. */
  SkuCapacity?: number;
  /** Hardware generation, where one SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3; mandatory. */
  SkuName?: string;
  /** Size code by itself, when the name joins it with the tier. */
  SkuSize?: string;
  /** Tier of the SKU. */
  SkuTier?: SkuTier;
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBatchDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreate = NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateExpanded = NewAzMlWorkspaceBatchDeploymentShared &
  NewAzMlWorkspaceBatchDeploymentBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentity = NewAzMlWorkspaceBatchDeploymentModel &
  NewAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceBatchDeployment. */
export type NewAzMlWorkspaceBatchDeploymentCreateViaIdentityExpanded = NewAzMlWorkspaceBatchDeploymentBody &
  NewAzMlWorkspaceBatchDeploymentIdentity;

/** Parameters of {@link newAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type NewAzMlWorkspaceBatchDeploymentParameters =
  | NewAzMlWorkspaceBatchDeploymentCreate
  | NewAzMlWorkspaceBatchDeploymentCreateExpanded
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentity
  | NewAzMlWorkspaceBatchDeploymentCreateViaIdentityExpanded;

/**
 * Creates a batch deployment, or replaces an existing one; long-running.
 *
 * `New-AzMlWorkspaceBatchDeployment`
 */
export const newAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeploymentTrackedResource,
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
      mandatory: { Body: "body" },
    },
    {
      mandatory: {
        EndpointName: "value/endpointName",
        Name: "value/deploymentName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        Compute: "property/properties/compute",
        Description: "property/properties/description",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        ErrorThreshold: "property/properties/errorThreshold",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
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
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/deploymentName/endpointName/workspaceName" },
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
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 2, 3], operations: [0] },
    CreateViaIdentity: { groups: [0, 1, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameter set Delete of Remove-AzMlWorkspaceBatchDeployment. */
export interface RemoveAzMlWorkspaceBatchDeploymentDelete {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Batch deployment name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceBatchDeployment. */
export interface RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of {@link removeAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type RemoveAzMlWorkspaceBatchDeploymentParameters =
  RemoveAzMlWorkspaceBatchDeploymentDelete | RemoveAzMlWorkspaceBatchDeploymentDeleteViaIdentity;

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
      mandatory: {
        EndpointName: "value/endpointName",
        Name: "value/deploymentName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/deploymentName/endpointName/workspaceName" },
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
    Delete: { groups: [0, 1], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded. */
interface SetAzMlWorkspaceBatchDeploymentCommon {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Batch deployment name. */
  Name: string;
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
  Body: BatchDeploymentTrackedResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceBatchDeployment. */
export type SetAzMlWorkspaceBatchDeploymentUpdateExpanded = SetAzMlWorkspaceBatchDeploymentCommon & {
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py; mandatory. */
  CodeConfigurationScoringScript?: string;
  /** Compute on which the batch runs. */
  Compute?: string | null;
  /** Free text about the deployment. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointDeploymentPropertiesBaseProperty?: Record<string, string | null> | null;
  /** ARM ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; from -1, which ignores
   * all failures, to int.MaxValue.
   *
   * Default: `-1`.
   */
  ErrorThreshold?: number;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, UserAssignedIdentityMeta | null>;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** How much batch inference logs. */
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
  /** What becomes of the output. */
  OutputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  OutputFileName?: string | null;
  /** How many instances or nodes of the compute to use; optional. */
  ResourceInstanceCount?: number | null;
  /** VM type to use, one that the compute target supports; optional. */
  ResourceInstanceType?: string | null;
  /** Further properties, by name. */
  ResourceProperty?: Record<string, Record<string, unknown> | null> | null;
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
  /** Number of scale units; leave out where the resource cannot scale in or out. */
  SkuCapacity?: number;
  /** Hardware generation, where one SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3; mandatory. */
  SkuName?: string;
  /** Size code by itself, when the name joins it with the tier. */
  SkuSize?: string;
  /** Tier of the SKU. */
  SkuTier?: SkuTier;
  /** The resource's tags, by name. */
  Tag?: Record<string, string>;
};

/** Parameters of {@link setAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type SetAzMlWorkspaceBatchDeploymentParameters =
  SetAzMlWorkspaceBatchDeploymentUpdate | SetAzMlWorkspaceBatchDeploymentUpdateExpanded;

/**
 * Updates a batch deployment; long-running.
 *
 * `Set-AzMlWorkspaceBatchDeployment`
 */
export const setAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeploymentTrackedResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceBatchDeployment",
  service,
  changes: true,
  durations: ["RetrySettingTimeout"],
  groups: [
    {
      mandatory: {
        EndpointName: "value/endpointName",
        Name: "value/deploymentName",
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
        Description: "property/properties/description",
        EndpointDeploymentPropertiesBaseProperty: "property/properties/properties",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        ErrorThreshold: "property/properties/errorThreshold",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
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
      },
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
  },
  defaultSet: "UpdateExpanded",
});

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzMlWorkspaceBatchDeploymentModel {
  /** Body of an update to a batch deployment. */
  Body: PartialBatchDeploymentPartialTrackedResource;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceBatchDeploymentShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Batch deployment name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBatchDeploymentBody {
  /** ARM ID of the code asset. */
  CodeConfigurationCodeId?: string | null;
  /** Script that runs at startup, such as score.py. */
  CodeConfigurationScoringScript?: string;
  /** Compute to which the deployment is bound. */
  Compute?: string | null;
  /** Free text about the deployment. */
  Description?: string | null;
  /** ARM ID of the environment that the deployment uses. */
  EnvironmentId?: string | null;
  /** Environment variables set for the deployment. */
  EnvironmentVariable?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; from -1, which ignores
   * all failures, to int.MaxValue.
   */
  ErrorThreshold?: number;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, PartialUserAssignedIdentityMeta | null>;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Azure region of the resource. */
  Location?: string;
  /** How much batch inference logs. */
  LoggingLevel?: BatchLoggingLevel;
  /** How many processes run on each instance. */
  MaxConcurrencyPerInstance?: number;
  /** Size of one mini-batch: number of files for a FileDataset, bytes of records for a TabularDataset. */
  MiniBatchSize?: number;
  /** How the asset is referred to; mandatory. */
  ModelReferenceType?: ReferenceType;
  /** What becomes of the output. */
  OutputAction?: BatchOutputAction;
  /** Name of the output file where output is appended row by row. */
  OutputFileName?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  PartialBatchDeploymentProperty?: Record<string, string | null> | null;
  /** How many times a mini-batch may be tried again. */
  RetrySettingMaxRetry?: number;
  /** Time that one call on a mini-batch may take, as an ISO 8601 duration. */
  RetrySettingTimeout?: string;
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
interface UpdateAzMlWorkspaceBatchDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdate = UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateExpanded = UpdateAzMlWorkspaceBatchDeploymentShared &
  UpdateAzMlWorkspaceBatchDeploymentBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentity = UpdateAzMlWorkspaceBatchDeploymentModel &
  UpdateAzMlWorkspaceBatchDeploymentIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceBatchDeployment. */
export type UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBatchDeploymentBody &
  UpdateAzMlWorkspaceBatchDeploymentIdentity;

/** Parameters of {@link updateAzMlWorkspaceBatchDeployment}: those of one of its sets. */
export type UpdateAzMlWorkspaceBatchDeploymentParameters =
  | UpdateAzMlWorkspaceBatchDeploymentUpdate
  | UpdateAzMlWorkspaceBatchDeploymentUpdateExpanded
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentity
  | UpdateAzMlWorkspaceBatchDeploymentUpdateViaIdentityExpanded;

/**
 * Changes a batch deployment; long-running.
 *
 * `Update-AzMlWorkspaceBatchDeployment`
 */
export const updateAzMlWorkspaceBatchDeployment: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceBatchDeploymentParameters>,
  BatchDeploymentTrackedResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceBatchDeployment",
  service,
  changes: true,
  durations: ["RetrySettingTimeout"],
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: {
        EndpointName: "value/endpointName",
        Name: "value/deploymentName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        CodeConfigurationCodeId: "property/properties/codeConfiguration/codeId",
        CodeConfigurationScoringScript: "property/properties/codeConfiguration/scoringScript",
        Compute: "property/properties/compute",
        Description: "property/properties/description",
        EnvironmentId: "property/properties/environmentId",
        EnvironmentVariable: "property/properties/environmentVariables",
        ErrorThreshold: "property/properties/errorThreshold",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
        Kind: "property/kind",
        Location: "property/location",
        LoggingLevel: "property/properties/loggingLevel",
        MaxConcurrencyPerInstance: "property/properties/maxConcurrencyPerInstance",
        MiniBatchSize: "property/properties/miniBatchSize",
        ModelReferenceType: "property/properties/model/referenceType",
        OutputAction: "property/properties/outputAction",
        OutputFileName: "property/properties/outputFileName",
        PartialBatchDeploymentProperty: "property/properties/properties",
        RetrySettingMaxRetry: "property/properties/retrySettings/maxRetries",
        RetrySettingTimeout: "property/properties/retrySettings/timeout",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/deploymentName/endpointName/workspaceName" },
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
    Update: { groups: [0, 1, 2], operations: [0] },
    UpdateExpanded: { groups: [0, 2, 3], operations: [0] },
    UpdateViaIdentity: { groups: [0, 1, 4], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
