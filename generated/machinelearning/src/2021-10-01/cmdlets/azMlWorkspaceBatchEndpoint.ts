// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchEndpointTrackedResource,
  EndpointAuthMode,
  PartialBatchEndpointPartialTrackedResource,
  PartialUserAssignedIdentityMeta,
  ResourceIdentityAssignment,
  SkuTier,
  UserAssignedIdentityMeta,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as batchEndpoints from "../batchEndpoints.js";

/** Parameters of Get, List. */
interface GetAzMlWorkspaceBatchEndpointNames {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointGet = GetAzMlWorkspaceBatchEndpointNames & {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceBatchEndpoint. */
export interface GetAzMlWorkspaceBatchEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set List of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointList = GetAzMlWorkspaceBatchEndpointNames & {
  /** How many endpoints one page may hold. */
  Count?: number;
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceBatchEndpointParameters =
  GetAzMlWorkspaceBatchEndpointGet | GetAzMlWorkspaceBatchEndpointGetViaIdentity | GetAzMlWorkspaceBatchEndpointList;

/**
 * Lists the batch endpoints of a workspace.
 *
 * `Get-AzMlWorkspaceBatchEndpoint`
 */
export const getAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspaceBatchEndpointGet | GetAzMlWorkspaceBatchEndpointGetViaIdentity,
    GetAzMlWorkspaceBatchEndpointParameters
  >,
  BatchEndpointTrackedResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceBatchEndpointList, GetAzMlWorkspaceBatchEndpointParameters>,
    BatchEndpointTrackedResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceBatchEndpoint",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
    {
      optional: { Count: "option/count", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: batchEndpoints.get,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
    {
      call: batchEndpoints.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
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
interface NewAzMlWorkspaceBatchEndpointModel {
  /** Tracked ARM resource for a batch endpoint. */
  Body: BatchEndpointTrackedResource;
}

/** Parameters of Create, CreateExpanded. */
interface NewAzMlWorkspaceBatchEndpointShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBatchEndpointBody {
  /**
   * How callers authenticate; mandatory: 'Key' takes keys, which never expire, 'AMLToken' Azure ML tokens, which
   * do.
   */
  AuthMode: EndpointAuthMode;
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Free text about the endpoint. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointPropertiesBaseProperty?: Record<string, string | null> | null;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, UserAssignedIdentityMeta | null>;
  /** First key. */
  KeyPrimaryKey?: string | null;
  /** Second key. */
  KeySecondaryKey?: string | null;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
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
interface NewAzMlWorkspaceBatchEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreate = NewAzMlWorkspaceBatchEndpointModel &
  NewAzMlWorkspaceBatchEndpointShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateExpanded = NewAzMlWorkspaceBatchEndpointShared &
  NewAzMlWorkspaceBatchEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentity = NewAzMlWorkspaceBatchEndpointModel &
  NewAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceBatchEndpointBody &
  NewAzMlWorkspaceBatchEndpointIdentity;

/** Parameters of {@link newAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceBatchEndpointParameters =
  | NewAzMlWorkspaceBatchEndpointCreate
  | NewAzMlWorkspaceBatchEndpointCreateExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentity
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded;

/**
 * Creates a batch endpoint, or replaces an existing one; long-running.
 *
 * `New-AzMlWorkspaceBatchEndpoint`
 */
export const newAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpointTrackedResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceBatchEndpoint",
  service,
  changes: true,
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
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { AuthMode: "property/properties/authMode", Location: "property/location" },
      optional: {
        DefaultDeploymentName: "property/properties/defaults/deploymentName",
        Description: "property/properties/description",
        EndpointPropertiesBaseProperty: "property/properties/properties",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
  ],
  operations: [
    {
      call: batchEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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

/** Parameter set Delete of Remove-AzMlWorkspaceBatchEndpoint. */
export interface RemoveAzMlWorkspaceBatchEndpointDelete {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceBatchEndpoint. */
export interface RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of {@link removeAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceBatchEndpointParameters =
  RemoveAzMlWorkspaceBatchEndpointDelete | RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity;

/**
 * Removes a batch endpoint; long-running.
 *
 * `Remove-AzMlWorkspaceBatchEndpoint`
 */
export const removeAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceBatchEndpointParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceBatchEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: {
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
  ],
  operations: [
    {
      call: batchEndpoints.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
interface SetAzMlWorkspaceBatchEndpointCommon {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceBatchEndpoint. */
export type SetAzMlWorkspaceBatchEndpointUpdate = SetAzMlWorkspaceBatchEndpointCommon & {
  /** Tracked ARM resource for a batch endpoint. */
  Body: BatchEndpointTrackedResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceBatchEndpoint. */
export type SetAzMlWorkspaceBatchEndpointUpdateExpanded = SetAzMlWorkspaceBatchEndpointCommon & {
  /**
   * How callers authenticate; mandatory: 'Key' takes keys, which never expire, 'AMLToken' Azure ML tokens, which
   * do.
   */
  AuthMode: EndpointAuthMode;
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Free text about the endpoint. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointPropertiesBaseProperty?: Record<string, string | null> | null;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, UserAssignedIdentityMeta | null>;
  /** First key. */
  KeyPrimaryKey?: string | null;
  /** Second key. */
  KeySecondaryKey?: string | null;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
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

/** Parameters of {@link setAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceBatchEndpointParameters =
  SetAzMlWorkspaceBatchEndpointUpdate | SetAzMlWorkspaceBatchEndpointUpdateExpanded;

/**
 * Updates a batch endpoint; long-running.
 *
 * `Set-AzMlWorkspaceBatchEndpoint`
 */
export const setAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpointTrackedResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceBatchEndpoint",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
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
      mandatory: { AuthMode: "property/properties/authMode", Location: "property/location" },
      optional: {
        DefaultDeploymentName: "property/properties/defaults/deploymentName",
        Description: "property/properties/description",
        EndpointPropertiesBaseProperty: "property/properties/properties",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
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
      call: batchEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
interface UpdateAzMlWorkspaceBatchEndpointModel {
  /** Body of an update to a batch endpoint. */
  Body: PartialBatchEndpointPartialTrackedResource;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointBody {
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  IdentityUserAssignedIdentity?: Record<string, PartialUserAssignedIdentityMeta | null>;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Azure region of the resource. */
  Location?: string;
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
interface UpdateAzMlWorkspaceBatchEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdate = UpdateAzMlWorkspaceBatchEndpointModel &
  UpdateAzMlWorkspaceBatchEndpointShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateExpanded = UpdateAzMlWorkspaceBatchEndpointShared &
  UpdateAzMlWorkspaceBatchEndpointBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentity = UpdateAzMlWorkspaceBatchEndpointModel &
  UpdateAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBatchEndpointBody &
  UpdateAzMlWorkspaceBatchEndpointIdentity;

/** Parameters of {@link updateAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceBatchEndpointParameters =
  | UpdateAzMlWorkspaceBatchEndpointUpdate
  | UpdateAzMlWorkspaceBatchEndpointUpdateExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded;

/**
 * Changes a batch endpoint; long-running.
 *
 * `Update-AzMlWorkspaceBatchEndpoint`
 */
export const updateAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpointTrackedResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceBatchEndpoint",
  service,
  changes: true,
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
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        DefaultDeploymentName: "property/properties/defaults/deploymentName",
        IdentityType: "property/identity/type",
        IdentityUserAssignedIdentity: "property/identity/userAssignedIdentities",
        Kind: "property/kind",
        Location: "property/location",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
  ],
  operations: [
    {
      call: batchEndpoints.update,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
