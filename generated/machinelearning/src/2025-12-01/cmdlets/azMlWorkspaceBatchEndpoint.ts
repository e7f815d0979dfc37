// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchEndpoint,
  EndpointAuthMode,
  ManagedServiceIdentityType,
  PartialMinimalTrackedResourceWithIdentity,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as batchEndpoints from "../batchEndpoints.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceBatchEndpointNames {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceBatchEndpointNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointGet = GetAzMlWorkspaceBatchEndpointNames &
  GetAzMlWorkspaceBatchEndpointNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceBatchEndpoint. */
export interface GetAzMlWorkspaceBatchEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointGetViaIdentityWorkspace = GetAzMlWorkspaceBatchEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceBatchEndpoint. */
export type GetAzMlWorkspaceBatchEndpointList = GetAzMlWorkspaceBatchEndpointNames2 & {
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
  | GetAzMlWorkspaceBatchEndpointGetViaIdentityWorkspace
  | GetAzMlWorkspaceBatchEndpointList;

/**
 * Lists the batch endpoints of a workspace.
 *
 * `Get-AzMlWorkspaceBatchEndpoint`
 */
export const getAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceBatchEndpointGet
    | GetAzMlWorkspaceBatchEndpointGetViaIdentity
    | GetAzMlWorkspaceBatchEndpointGetViaIdentityWorkspace,
    GetAzMlWorkspaceBatchEndpointParameters
  >,
  BatchEndpoint
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceBatchEndpointList, GetAzMlWorkspaceBatchEndpointParameters>, BatchEndpoint[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceBatchEndpoint",
    service,
    groups: [
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
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      GetViaIdentityWorkspace: { groups: [0, 4], operations: [0] },
      List: { groups: [1, 5], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceBatchEndpointNames {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceBatchEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceBatchEndpointModel {
  /** Tracked ARM resource for a batch endpoint. */
  Body: BatchEndpoint;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceBatchEndpointBody {
  /**
   * How data-plane callers authenticate; mandatory: 'Key' (keys), 'AMLToken' (Azure ML token), 'AADToken'
   * (Microsoft Entra token).
   */
  AuthMode: EndpointAuthMode;
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Free text about the endpoint. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointPropertiesBaseProperty?: Record<string, string | null> | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** First key. */
  KeyPrimaryKey?: string | null;
  /** Second key. */
  KeySecondaryKey?: string | null;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
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
interface NewAzMlWorkspaceBatchEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceBatchEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
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

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceBatchEndpointBody &
  NewAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityWorkspace = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointModel &
  NewAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceBatchEndpoint. */
export type NewAzMlWorkspaceBatchEndpointCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceBatchEndpointNames &
  NewAzMlWorkspaceBatchEndpointBody &
  NewAzMlWorkspaceBatchEndpointIdentity2;

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
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityWorkspace
  | NewAzMlWorkspaceBatchEndpointCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceBatchEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceBatchEndpointCreateViaJsonString;

/**
 * Creates a batch endpoint, or replaces an existing one; long-running.
 *
 * `New-AzMlWorkspaceBatchEndpoint`
 */
export const newAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpoint,
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
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceBatchEndpointNames {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceBatchEndpoint. */
export type RemoveAzMlWorkspaceBatchEndpointDelete = RemoveAzMlWorkspaceBatchEndpointNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceBatchEndpoint. */
export interface RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceBatchEndpoint. */
export type RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceBatchEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceBatchEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceBatchEndpointParameters =
  | RemoveAzMlWorkspaceBatchEndpointDelete
  | RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentity
  | RemoveAzMlWorkspaceBatchEndpointDeleteViaIdentityWorkspace;

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
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
    DeleteViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
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
  Body: BatchEndpoint;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceBatchEndpoint. */
export type SetAzMlWorkspaceBatchEndpointUpdateExpanded = SetAzMlWorkspaceBatchEndpointCommon & {
  /**
   * How data-plane callers authenticate; mandatory: 'Key' (keys), 'AMLToken' (Azure ML token), 'AADToken'
   * (Microsoft Entra token).
   */
  AuthMode: EndpointAuthMode;
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  DefaultDeploymentName?: string | null;
  /** Free text about the endpoint. */
  Description?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  EndpointPropertiesBaseProperty?: Record<string, string | null> | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** First key. */
  KeyPrimaryKey?: string | null;
  /** Second key. */
  KeySecondaryKey?: string | null;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
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
 * Updates a batch endpoint; long-running.
 *
 * `Set-AzMlWorkspaceBatchEndpoint`
 */
export const setAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpoint,
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceBatchEndpointNames {
  /** Batch endpoint name. */
  EndpointName: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceBatchEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceBatchEndpointModel {
  /** Body of an update to a resource's tags and identities. */
  Body: PartialMinimalTrackedResourceWithIdentity;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointBody {
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ManagedServiceIdentityType;
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

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceBatchEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
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

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBatchEndpointBody &
  UpdateAzMlWorkspaceBatchEndpointIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointModel &
  UpdateAzMlWorkspaceBatchEndpointIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceBatchEndpoint. */
export type UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceBatchEndpointNames &
  UpdateAzMlWorkspaceBatchEndpointBody &
  UpdateAzMlWorkspaceBatchEndpointIdentity2;

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
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceBatchEndpointUpdateViaJsonString;

/**
 * Changes a batch endpoint; long-running.
 *
 * `Update-AzMlWorkspaceBatchEndpoint`
 */
export const updateAzMlWorkspaceBatchEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceBatchEndpointParameters>,
  BatchEndpoint,
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
      mandatory: { EndpointName: "value/endpointName" },
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
        IdentityType: "property/identity/type",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
    UpdateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
