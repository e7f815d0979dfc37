// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchEndpointTrackedResource,
  EndpointAuthMode,
  PartialBatchEndpointPartialTrackedResource,
  ResourceIdentityAssignment,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as batchEndpoints from "../batchEndpoints.js";

/** Parameters of Get, GetViaIdentityBatchEndpoint, List. */
interface GetAzMlWorkspaceBatchEndpointNames {
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceBatchEndpointNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointGet = GetAzMlWorkspaceBatchEndpointNames &
  GetAzMlWorkspaceBatchEndpointNames2 & {
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

/** Parameter set GetViaIdentityBatchEndpoint of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointGetViaIdentityBatchEndpoint = GetAzMlWorkspaceBatchEndpointNames & {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointList = GetAzMlWorkspaceBatchEndpointNames &
  GetAzMlWorkspaceBatchEndpointNames2 & {
    /** How many endpoints one page may hold. */
    Count?: number;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceBatchEndpointParameters =
  | GetAzMlWorkspaceBatchEndpointGet
  | GetAzMlWorkspaceBatchEndpointGetViaIdentity
  | GetAzMlWorkspaceBatchEndpointGetViaIdentityBatchEndpoint
  | GetAzMlWorkspaceBatchEndpointList;

/**
 * Reads one batch endpoint.
 *
 * `Get-AzMlWorkspaceBatchEndpoint`
 */
export const getAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceBatchEndpointGet
    | GetAzMlWorkspaceBatchEndpointGetViaIdentity
    | GetAzMlWorkspaceBatchEndpointGetViaIdentityBatchEndpoint,
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
      mandatory: { WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/endpointName" },
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
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    GetViaIdentityBatchEndpoint: { groups: [0, 4], operations: [0] },
    List: { groups: [0, 1, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityBatchEndpoint, CreateViaIdentityBatchEndpointExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceBatchEndpointNames {
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceBatchEndpointShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityBatchEndpoint. */
interface NewAzMlWorkspaceBatchEndpointModel {
  /** Tracked ARM resource for a batch endpoint. */
  Body: BatchEndpointTrackedResource;
}

/** Parameters of CreateExpanded, CreateViaIdentityBatchEndpointExpanded, CreateViaIdentityExpanded. */
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
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBatchEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityBatchEndpoint, CreateViaIdentityBatchEndpointExpanded. */
interface NewAzMlWorkspaceBatchEndpointIdentity2 {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreate = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointShared &
  NewAzMlWorkspaceBatchEndpointModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateExpanded = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointShared &
  NewAzMlWorkspaceBatchEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentity = NewAzMlWorkspaceBatchEndpointModel &
  NewAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set CreateViaIdentityBatchEndpoint of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityBatchEndpoint = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointModel &
  NewAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set CreateViaIdentityBatchEndpointExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityBatchEndpointExpanded = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointBody &
  NewAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceBatchEndpointBody &
  NewAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaJsonFilePath = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaJsonString = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceBatchEndpointParameters =
  | NewAzMlWorkspaceBatchEndpointCreate
  | NewAzMlWorkspaceBatchEndpointCreateExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentity
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityBatchEndpoint
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityBatchEndpointExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceBatchEndpointCreateViaJsonString;

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
      mandatory: { WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/endpointName" },
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
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    CreateViaIdentityBatchEndpoint: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityBatchEndpointExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityBatchEndpoint. */
interface RemoveAzMlWorkspaceBatchEndpointNames {
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceBatchEndpoint. */
export type RemoveAzMlWorkspaceBatchEndpointDelete = RemoveAzMlWorkspaceBatchEndpointNames & {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceBatchEndpoint. */
export interface RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityBatchEndpoint of Remove-AzMlWorkspaceBatchEndpoint. */
export type RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentityBatchEndpoint = RemoveAzMlWorkspaceBatchEndpointNames & {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceBatchEndpointParameters =
  | RemoveAzMlWorkspaceBatchEndpointDelete
  | RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity
  | RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentityBatchEndpoint;

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
      mandatory: { WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/endpointName" },
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
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityBatchEndpoint: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
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
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceBatchEndpoint. */
export type SetAzMlWorkspaceBatchEndpointUpdateViaJsonFilePath = SetAzMlWorkspaceBatchEndpointCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceBatchEndpoint. */
export type SetAzMlWorkspaceBatchEndpointUpdateViaJsonString = SetAzMlWorkspaceBatchEndpointCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceBatchEndpointParameters =
  | SetAzMlWorkspaceBatchEndpointUpdate
  | SetAzMlWorkspaceBatchEndpointUpdateExpanded
  | SetAzMlWorkspaceBatchEndpointUpdateViaJsonFilePath
  | SetAzMlWorkspaceBatchEndpointUpdateViaJsonString;

/**
 * Updates a batch endpoint, or replaces an existing one; long-running.
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
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
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
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityBatchEndpoint, UpdateViaIdentityBatchEndpointExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceBatchEndpointNames {
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceBatchEndpointShared {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityBatchEndpoint. */
interface UpdateAzMlWorkspaceBatchEndpointModel {
  /** Body of an update to a batch endpoint. */
  Body: PartialBatchEndpointPartialTrackedResource;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityBatchEndpointExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointBody {
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ResourceIdentityAssignment;
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
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityBatchEndpoint, UpdateViaIdentityBatchEndpointExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointIdentity2 {
  /** Identity Parameter */
  BatchEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdate = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointShared &
  UpdateAzMlWorkspaceBatchEndpointModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateExpanded = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointShared &
  UpdateAzMlWorkspaceBatchEndpointBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentity = UpdateAzMlWorkspaceBatchEndpointModel &
  UpdateAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set UpdateViaIdentityBatchEndpoint of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityBatchEndpoint = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointModel &
  UpdateAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set UpdateViaIdentityBatchEndpointExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityBatchEndpointExpanded =
  UpdateAzMlWorkspaceBatchEndpointNames &
    UpdateAzMlWorkspaceBatchEndpointBody &
    UpdateAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBatchEndpointBody &
  UpdateAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonFilePath = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonString = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceBatchEndpointParameters =
  | UpdateAzMlWorkspaceBatchEndpointUpdate
  | UpdateAzMlWorkspaceBatchEndpointUpdateExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityBatchEndpoint
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityBatchEndpointExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonString;

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
      mandatory: { WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        DefaultDeploymentName: "property/properties/defaults/deploymentName",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        Location: "property/location",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/endpointName/workspaceName" },
    },
    {
      mandatory: { BatchEndpointInputObject: "identity/subscriptionId/resourceGroupName/endpointName" },
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
    Update: { groups: [0, 1, 2, 3], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    UpdateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    UpdateViaIdentityBatchEndpoint: { groups: [0, 1, 3, 6], operations: [0] },
    UpdateViaIdentityBatchEndpointExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
