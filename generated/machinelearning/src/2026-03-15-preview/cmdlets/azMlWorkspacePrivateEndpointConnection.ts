// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  EndpointServiceConnectionStatus,
  ManagedServiceIdentityType,
  PrivateEndpointConnection,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as privateEndpointConnections from "../privateEndpointConnections.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspacePrivateEndpointConnectionNames {
  /** The connection's name, as the network resource provider (NRP) knows it */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspacePrivateEndpointConnectionNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspacePrivateEndpointConnection. */
export type GetAzMlWorkspacePrivateEndpointConnectionGet = GetAzMlWorkspacePrivateEndpointConnectionNames &
  GetAzMlWorkspacePrivateEndpointConnectionNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspacePrivateEndpointConnection. */
export interface GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspacePrivateEndpointConnection. */
export type GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentityWorkspace =
  GetAzMlWorkspacePrivateEndpointConnectionNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspacePrivateEndpointConnection. */
export type GetAzMlWorkspacePrivateEndpointConnectionList = GetAzMlWorkspacePrivateEndpointConnectionNames2 & {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspacePrivateEndpointConnection}: those of one of its sets. */
export type GetAzMlWorkspacePrivateEndpointConnectionParameters =
  | GetAzMlWorkspacePrivateEndpointConnectionGet
  | GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentity
  | GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentityWorkspace
  | GetAzMlWorkspacePrivateEndpointConnectionList;

/**
 * Lists the private endpoint connections of a workspace.
 *
 * `Get-AzMlWorkspacePrivateEndpointConnection`
 */
export const getAzMlWorkspacePrivateEndpointConnection: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspacePrivateEndpointConnectionGet
    | GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentity
    | GetAzMlWorkspacePrivateEndpointConnectionGetViaIdentityWorkspace,
    GetAzMlWorkspacePrivateEndpointConnectionParameters
  >,
  PrivateEndpointConnection
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspacePrivateEndpointConnectionList, GetAzMlWorkspacePrivateEndpointConnectionParameters>,
    PrivateEndpointConnection[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspacePrivateEndpointConnection",
  service,
  groups: [
    {
      mandatory: { Name: "value/privateEndpointConnectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/privateEndpointConnectionName",
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
      call: privateEndpointConnections.get,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
      },
    },
    {
      call: privateEndpointConnections.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections",
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
interface NewAzMlWorkspacePrivateEndpointConnectionNames {
  /** The connection's name, as the network resource provider (NRP) knows it */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspacePrivateEndpointConnectionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspacePrivateEndpointConnectionModel {
  /** The ARM resource of a private endpoint connection. */
  Body: PrivateEndpointConnection;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspacePrivateEndpointConnectionBody {
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Region, equal to that of the workspace. */
  Location?: string;
  /** What is left to do; "None" for some providers, others use it to expand to more regions. */
  PrivateLinkServiceConnectionStateActionsRequired?: string;
  /** Message set by a user, for instance about approval. */
  PrivateLinkServiceConnectionStateDescription?: string;
  /**
   * Pending may become Approved, Rejected or Disconnected; Approved may become Rejected or Disconnected; Rejected
   * may become Pending or Disconnected.
   */
  PrivateLinkServiceConnectionStateStatus?: EndpointServiceConnectionStatus;
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
  /** Tags of the resource. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspacePrivateEndpointConnectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspacePrivateEndpointConnectionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreate = NewAzMlWorkspacePrivateEndpointConnectionNames &
  NewAzMlWorkspacePrivateEndpointConnectionShared &
  NewAzMlWorkspacePrivateEndpointConnectionModel;

/** Parameter set CreateExpanded of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateExpanded = NewAzMlWorkspacePrivateEndpointConnectionNames &
  NewAzMlWorkspacePrivateEndpointConnectionShared &
  NewAzMlWorkspacePrivateEndpointConnectionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentity =
  NewAzMlWorkspacePrivateEndpointConnectionModel & NewAzMlWorkspacePrivateEndpointConnectionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityExpanded =
  NewAzMlWorkspacePrivateEndpointConnectionBody & NewAzMlWorkspacePrivateEndpointConnectionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityWorkspace =
  NewAzMlWorkspacePrivateEndpointConnectionNames &
    NewAzMlWorkspacePrivateEndpointConnectionModel &
    NewAzMlWorkspacePrivateEndpointConnectionIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspacePrivateEndpointConnectionNames &
    NewAzMlWorkspacePrivateEndpointConnectionBody &
    NewAzMlWorkspacePrivateEndpointConnectionIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaJsonFilePath =
  NewAzMlWorkspacePrivateEndpointConnectionNames &
    NewAzMlWorkspacePrivateEndpointConnectionShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspacePrivateEndpointConnection. */
export type NewAzMlWorkspacePrivateEndpointConnectionCreateViaJsonString =
  NewAzMlWorkspacePrivateEndpointConnectionNames &
    NewAzMlWorkspacePrivateEndpointConnectionShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspacePrivateEndpointConnection}: those of one of its sets. */
export type NewAzMlWorkspacePrivateEndpointConnectionParameters =
  | NewAzMlWorkspacePrivateEndpointConnectionCreate
  | NewAzMlWorkspacePrivateEndpointConnectionCreateExpanded
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentity
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityExpanded
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityWorkspace
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaJsonFilePath
  | NewAzMlWorkspacePrivateEndpointConnectionCreateViaJsonString;

/**
 * Approves or rejects a private endpoint connection; the request is checked and passed on to the network
 * resource provider.
 *
 * `New-AzMlWorkspacePrivateEndpointConnection`
 */
export const newAzMlWorkspacePrivateEndpointConnection: Cmdlet<
  ExactlyOne<NewAzMlWorkspacePrivateEndpointConnectionParameters>,
  PrivateEndpointConnection,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspacePrivateEndpointConnection",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/privateEndpointConnectionName" },
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
        Location: "property/location",
        PrivateLinkServiceConnectionStateActionsRequired:
          "property/properties/privateLinkServiceConnectionState/actionsRequired",
        PrivateLinkServiceConnectionStateDescription:
          "property/properties/privateLinkServiceConnectionState/description",
        PrivateLinkServiceConnectionStateStatus: "property/properties/privateLinkServiceConnectionState/status",
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
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/privateEndpointConnectionName",
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
      call: privateEndpointConnections.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3], operations: [0] },
    CreateViaIdentity: { groups: [2, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [3, 4], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 2, 5], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 3, 5], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 6], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 7], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspacePrivateEndpointConnectionNames {
  /** The connection's name, as the network resource provider (NRP) knows it */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspacePrivateEndpointConnection. */
export type RemoveAzMlWorkspacePrivateEndpointConnectionDelete = RemoveAzMlWorkspacePrivateEndpointConnectionNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspacePrivateEndpointConnection. */
export interface RemoveAzMlWorkspacePrivateEndpointConnectionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspacePrivateEndpointConnection. */
export type RemoveAzMlWorkspacePrivateEndpointConnectionDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspacePrivateEndpointConnectionNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspacePrivateEndpointConnection}: those of one of its sets. */
export type RemoveAzMlWorkspacePrivateEndpointConnectionParameters =
  | RemoveAzMlWorkspacePrivateEndpointConnectionDelete
  | RemoveAzMlWorkspacePrivateEndpointConnectionDeleteViaIdentity
  | RemoveAzMlWorkspacePrivateEndpointConnectionDeleteViaIdentityWorkspace;

/**
 * Removes a private endpoint connection from a workspace.
 *
 * `Remove-AzMlWorkspacePrivateEndpointConnection`
 */
export const removeAzMlWorkspacePrivateEndpointConnection: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspacePrivateEndpointConnectionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspacePrivateEndpointConnection",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/privateEndpointConnectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/privateEndpointConnectionName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: privateEndpointConnections.delete,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
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
interface SetAzMlWorkspacePrivateEndpointConnectionCommon {
  /** The connection's name, as the network resource provider (NRP) knows it */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspacePrivateEndpointConnection. */
export type SetAzMlWorkspacePrivateEndpointConnectionUpdate = SetAzMlWorkspacePrivateEndpointConnectionCommon & {
  /** The ARM resource of a private endpoint connection. */
  Body: PrivateEndpointConnection;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspacePrivateEndpointConnection. */
export type SetAzMlWorkspacePrivateEndpointConnectionUpdateExpanded =
  SetAzMlWorkspacePrivateEndpointConnectionCommon & {
    /** Kinds of managed identity that the resource has. */
    IdentityType?: ManagedServiceIdentityType;
    /** Region, equal to that of the workspace. */
    Location?: string;
    /** What is left to do; "None" for some providers, others use it to expand to more regions. */
    PrivateLinkServiceConnectionStateActionsRequired?: string;
    /** Message set by a user, for instance about approval. */
    PrivateLinkServiceConnectionStateDescription?: string;
    /**
     * Pending may become Approved, Rejected or Disconnected; Approved may become Rejected or Disconnected; Rejected
     * may become Pending or Disconnected.
     */
    PrivateLinkServiceConnectionStateStatus?: EndpointServiceConnectionStatus;
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
    /** Tags of the resource. */
    Tag?: Record<string, string>;
    /** The array of user assigned identities associated with the resource, by their resource ids. */
    UserAssignedIdentity?: string[];
  };

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspacePrivateEndpointConnection. */
export type SetAzMlWorkspacePrivateEndpointConnectionUpdateViaJsonFilePath =
  SetAzMlWorkspacePrivateEndpointConnectionCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspacePrivateEndpointConnection. */
export type SetAzMlWorkspacePrivateEndpointConnectionUpdateViaJsonString =
  SetAzMlWorkspacePrivateEndpointConnectionCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspacePrivateEndpointConnection}: those of one of its sets. */
export type SetAzMlWorkspacePrivateEndpointConnectionParameters =
  | SetAzMlWorkspacePrivateEndpointConnectionUpdate
  | SetAzMlWorkspacePrivateEndpointConnectionUpdateExpanded
  | SetAzMlWorkspacePrivateEndpointConnectionUpdateViaJsonFilePath
  | SetAzMlWorkspacePrivateEndpointConnectionUpdateViaJsonString;

/**
 * Approves or rejects a private endpoint connection; the request is checked and passed on to the network
 * resource provider.
 *
 * `Set-AzMlWorkspacePrivateEndpointConnection`
 */
export const setAzMlWorkspacePrivateEndpointConnection: Cmdlet<
  ExactlyOne<SetAzMlWorkspacePrivateEndpointConnectionParameters>,
  PrivateEndpointConnection,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspacePrivateEndpointConnection",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/privateEndpointConnectionName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        IdentityType: "property/identity/type",
        Location: "property/location",
        PrivateLinkServiceConnectionStateActionsRequired:
          "property/properties/privateLinkServiceConnectionState/actionsRequired",
        PrivateLinkServiceConnectionStateDescription:
          "property/properties/privateLinkServiceConnectionState/description",
        PrivateLinkServiceConnectionStateStatus: "property/properties/privateLinkServiceConnectionState/status",
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
      call: privateEndpointConnections.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
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
interface UpdateAzMlWorkspacePrivateEndpointConnectionNames {
  /** The connection's name, as the network resource provider (NRP) knows it */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspacePrivateEndpointConnectionModel {
  /** The ARM resource of a private endpoint connection. */
  Body: PrivateEndpointConnection;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspacePrivateEndpointConnectionBody {
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Region, equal to that of the workspace. */
  Location?: string;
  /** What is left to do; "None" for some providers, others use it to expand to more regions. */
  PrivateLinkServiceConnectionStateActionsRequired?: string;
  /** Message set by a user, for instance about approval. */
  PrivateLinkServiceConnectionStateDescription?: string;
  /**
   * Pending may become Approved, Rejected or Disconnected; Approved may become Rejected or Disconnected; Rejected
   * may become Pending or Disconnected.
   */
  PrivateLinkServiceConnectionStateStatus?: EndpointServiceConnectionStatus;
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
  /** Tags of the resource. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspacePrivateEndpointConnectionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspacePrivateEndpointConnectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspacePrivateEndpointConnectionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdate = UpdateAzMlWorkspacePrivateEndpointConnectionNames &
  UpdateAzMlWorkspacePrivateEndpointConnectionModel &
  UpdateAzMlWorkspacePrivateEndpointConnectionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdateExpanded =
  UpdateAzMlWorkspacePrivateEndpointConnectionNames &
    UpdateAzMlWorkspacePrivateEndpointConnectionBody &
    UpdateAzMlWorkspacePrivateEndpointConnectionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentity =
  UpdateAzMlWorkspacePrivateEndpointConnectionModel & UpdateAzMlWorkspacePrivateEndpointConnectionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspacePrivateEndpointConnectionBody & UpdateAzMlWorkspacePrivateEndpointConnectionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspacePrivateEndpointConnectionNames &
    UpdateAzMlWorkspacePrivateEndpointConnectionModel &
    UpdateAzMlWorkspacePrivateEndpointConnectionIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspacePrivateEndpointConnection. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspacePrivateEndpointConnectionNames &
    UpdateAzMlWorkspacePrivateEndpointConnectionBody &
    UpdateAzMlWorkspacePrivateEndpointConnectionIdentity2;

/** Parameters of {@link updateAzMlWorkspacePrivateEndpointConnection}: those of one of its sets. */
export type UpdateAzMlWorkspacePrivateEndpointConnectionParameters =
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdate
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdateExpanded
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentity
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspacePrivateEndpointConnectionUpdateViaIdentityWorkspaceExpanded;

/**
 * Approves or rejects a private endpoint connection; the request is checked and passed on to the network
 * resource provider.
 *
 * `Update-AzMlWorkspacePrivateEndpointConnection`
 */
export const updateAzMlWorkspacePrivateEndpointConnection: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspacePrivateEndpointConnectionParameters>,
  PrivateEndpointConnection,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspacePrivateEndpointConnection",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/privateEndpointConnectionName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        IdentityType: "property/identity/type",
        Location: "property/location",
        PrivateLinkServiceConnectionStateActionsRequired:
          "property/properties/privateLinkServiceConnectionState/actionsRequired",
        PrivateLinkServiceConnectionStateDescription:
          "property/properties/privateLinkServiceConnectionState/description",
        PrivateLinkServiceConnectionStateStatus: "property/properties/privateLinkServiceConnectionState/status",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/privateEndpointConnectionName",
      },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: privateEndpointConnections.get,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
      },
    },
    {
      call: privateEndpointConnections.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "privateEndpointConnectionName", "body"],
      body: "value/body",
      readonly: [
        "id",
        "name",
        "type",
        "systemData",
        "properties/privateEndpoint/id",
        "properties/privateEndpoint/subnetArmId",
        "properties/provisioningState",
        "identity/principalId",
        "identity/tenantId",
      ],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        privateEndpointConnectionName: "value/privateEndpointConnectionName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 3], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 2, 3], operations: [0, 1] },
    UpdateViaIdentity: { groups: [1, 4], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [2, 4], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 5], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
