// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  EndpointAuthMode,
  EndpointComputeType,
  ManagedServiceIdentityType,
  OnlineEndpoint,
  OrderString,
  PartialMinimalTrackedResourceWithIdentity,
  PublicNetworkAccessType,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as onlineEndpoints from "../onlineEndpoints.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceOnlineEndpointNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceOnlineEndpointNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceOnlineEndpoint. */
export type GetAzMlWorkspaceOnlineEndpointGet = GetAzMlWorkspaceOnlineEndpointNames &
  GetAzMlWorkspaceOnlineEndpointNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceOnlineEndpoint. */
export interface GetAzMlWorkspaceOnlineEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceOnlineEndpoint. */
export type GetAzMlWorkspaceOnlineEndpointGetViaIdentityWorkspace = GetAzMlWorkspaceOnlineEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceOnlineEndpoint. */
export type GetAzMlWorkspaceOnlineEndpointList = GetAzMlWorkspaceOnlineEndpointNames2 & {
  /** Lists only endpoints on this kind of compute */
  ComputeType?: EndpointComputeType;
  /** How many endpoints one page holds */
  Count?: number;
  /** The endpoint's name to look for */
  Name?: string;
  /** Sort order of the list */
  OrderBy?: OrderString;
  /** Filter by properties: keys separated by commas, each optionally with =value (a,b,c=3) */
  Property?: string;
  /** Token that continues an earlier listing */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Filter by tags: keys separated by commas, each optionally with =value (a,b,c=3) */
  Tag?: string;
};

/** Parameters of {@link getAzMlWorkspaceOnlineEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineEndpointParameters =
  | GetAzMlWorkspaceOnlineEndpointGet
  | GetAzMlWorkspaceOnlineEndpointGetViaIdentity
  | GetAzMlWorkspaceOnlineEndpointGetViaIdentityWorkspace
  | GetAzMlWorkspaceOnlineEndpointList;

/**
 * Lists the online endpoints of a workspace.
 *
 * `Get-AzMlWorkspaceOnlineEndpoint`
 */
export const getAzMlWorkspaceOnlineEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceOnlineEndpointGet
    | GetAzMlWorkspaceOnlineEndpointGetViaIdentity
    | GetAzMlWorkspaceOnlineEndpointGetViaIdentityWorkspace,
    GetAzMlWorkspaceOnlineEndpointParameters
  >,
  OnlineEndpoint
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceOnlineEndpointList, GetAzMlWorkspaceOnlineEndpointParameters>, OnlineEndpoint[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceOnlineEndpoint",
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
        optional: {
          ComputeType: "option/computeType",
          Count: "option/count",
          Name: "option/name",
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
        call: onlineEndpoints.get,
        values: ["resourceGroupName", "workspaceName", "endpointName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          endpointName: "value/endpointName",
        },
      },
      {
        call: onlineEndpoints.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints",
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
interface NewAzMlWorkspaceOnlineEndpointNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceOnlineEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceOnlineEndpointModel {
  /** The ARM resource that wraps an online endpoint. */
  Body: OnlineEndpoint;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOnlineEndpointBody {
  /**
   * How data-plane callers authenticate; mandatory: 'Key' (keys), 'AMLToken' (Azure ML token), 'AADToken'
   * (Microsoft Entra token).
   */
  AuthMode: EndpointAuthMode;
  /** ARM id of the compute, if any; may be left out. */
  Compute?: string | null;
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
  /** Hint for portals and tools on how to show this variety of resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Percent of traffic copied to each deployment with its answers dropped; 50 at most in total. */
  MirrorTraffic?: Record<string, number> | null;
  /**
   * Whether public networks can reach the endpoint.
   *
   * Default: `"Enabled"`.
   */
  PublicNetworkAccess?: PublicNetworkAccessType;
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
  /** Percent of traffic that each deployment gets; 100 in total. */
  Traffic?: Record<string, number> | null;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceOnlineEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOnlineEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreate = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointShared &
  NewAzMlWorkspaceOnlineEndpointModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateExpanded = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointShared &
  NewAzMlWorkspaceOnlineEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaIdentity = NewAzMlWorkspaceOnlineEndpointModel &
  NewAzMlWorkspaceOnlineEndpointIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceOnlineEndpointBody &
  NewAzMlWorkspaceOnlineEndpointIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaIdentityWorkspace = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointModel &
  NewAzMlWorkspaceOnlineEndpointIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointBody &
  NewAzMlWorkspaceOnlineEndpointIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaJsonFilePath = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceOnlineEndpoint. */
export type NewAzMlWorkspaceOnlineEndpointCreateViaJsonString = NewAzMlWorkspaceOnlineEndpointNames &
  NewAzMlWorkspaceOnlineEndpointShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceOnlineEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceOnlineEndpointParameters =
  | NewAzMlWorkspaceOnlineEndpointCreate
  | NewAzMlWorkspaceOnlineEndpointCreateExpanded
  | NewAzMlWorkspaceOnlineEndpointCreateViaIdentity
  | NewAzMlWorkspaceOnlineEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceOnlineEndpointCreateViaIdentityWorkspace
  | NewAzMlWorkspaceOnlineEndpointCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceOnlineEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceOnlineEndpointCreateViaJsonString;

/**
 * Starts creating an online endpoint, or replacing the existing one; completes asynchronously.
 *
 * `New-AzMlWorkspaceOnlineEndpoint`
 */
export const newAzMlWorkspaceOnlineEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceOnlineEndpointParameters>,
  OnlineEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceOnlineEndpoint",
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
        Compute: "property/properties/compute",
        Description: "property/properties/description",
        EndpointPropertiesBaseProperty: "property/properties/properties",
        IdentityType: "property/identity/type",
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
        MirrorTraffic: "property/properties/mirrorTraffic",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
        Traffic: "property/properties/traffic",
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
      call: onlineEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
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
interface RemoveAzMlWorkspaceOnlineEndpointNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceOnlineEndpoint. */
export type RemoveAzMlWorkspaceOnlineEndpointDelete = RemoveAzMlWorkspaceOnlineEndpointNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceOnlineEndpoint. */
export interface RemoveAzMlWorkspaceOnlineEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceOnlineEndpoint. */
export type RemoveAzMlWorkspaceOnlineEndpointDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceOnlineEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceOnlineEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceOnlineEndpointParameters =
  | RemoveAzMlWorkspaceOnlineEndpointDelete
  | RemoveAzMlWorkspaceOnlineEndpointDeleteViaIdentity
  | RemoveAzMlWorkspaceOnlineEndpointDeleteViaIdentityWorkspace;

/**
 * Starts removing an online endpoint; completes asynchronously.
 *
 * `Remove-AzMlWorkspaceOnlineEndpoint`
 */
export const removeAzMlWorkspaceOnlineEndpoint: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceOnlineEndpointParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceOnlineEndpoint",
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
      call: onlineEndpoints.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
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
interface SetAzMlWorkspaceOnlineEndpointCommon {
  /** The online endpoint, by name */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceOnlineEndpoint. */
export type SetAzMlWorkspaceOnlineEndpointUpdate = SetAzMlWorkspaceOnlineEndpointCommon & {
  /** The ARM resource that wraps an online endpoint. */
  Body: OnlineEndpoint;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceOnlineEndpoint. */
export type SetAzMlWorkspaceOnlineEndpointUpdateExpanded = SetAzMlWorkspaceOnlineEndpointCommon & {
  /**
   * How data-plane callers authenticate; mandatory: 'Key' (keys), 'AMLToken' (Azure ML token), 'AADToken'
   * (Microsoft Entra token).
   */
  AuthMode: EndpointAuthMode;
  /** ARM id of the compute, if any; may be left out. */
  Compute?: string | null;
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
  /** Hint for portals and tools on how to show this variety of resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Percent of traffic copied to each deployment with its answers dropped; 50 at most in total. */
  MirrorTraffic?: Record<string, number> | null;
  /**
   * Whether public networks can reach the endpoint.
   *
   * Default: `"Enabled"`.
   */
  PublicNetworkAccess?: PublicNetworkAccessType;
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
  /** Percent of traffic that each deployment gets; 100 in total. */
  Traffic?: Record<string, number> | null;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceOnlineEndpoint. */
export type SetAzMlWorkspaceOnlineEndpointUpdateViaJsonFilePath = SetAzMlWorkspaceOnlineEndpointCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceOnlineEndpoint. */
export type SetAzMlWorkspaceOnlineEndpointUpdateViaJsonString = SetAzMlWorkspaceOnlineEndpointCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceOnlineEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceOnlineEndpointParameters =
  | SetAzMlWorkspaceOnlineEndpointUpdate
  | SetAzMlWorkspaceOnlineEndpointUpdateExpanded
  | SetAzMlWorkspaceOnlineEndpointUpdateViaJsonFilePath
  | SetAzMlWorkspaceOnlineEndpointUpdateViaJsonString;

/**
 * Starts updating an online endpoint; completes asynchronously.
 *
 * `Set-AzMlWorkspaceOnlineEndpoint`
 */
export const setAzMlWorkspaceOnlineEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceOnlineEndpointParameters>,
  OnlineEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceOnlineEndpoint",
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
        Compute: "property/properties/compute",
        Description: "property/properties/description",
        EndpointPropertiesBaseProperty: "property/properties/properties",
        IdentityType: "property/identity/type",
        KeyPrimaryKey: "property/properties/keys/primaryKey",
        KeySecondaryKey: "property/properties/keys/secondaryKey",
        Kind: "property/kind",
        MirrorTraffic: "property/properties/mirrorTraffic",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
        Traffic: "property/properties/traffic",
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
      call: onlineEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
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
interface UpdateAzMlWorkspaceOnlineEndpointNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceOnlineEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceOnlineEndpointModel {
  /** Body of an update to a resource's tags and identities. */
  Body: PartialMinimalTrackedResourceWithIdentity;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceOnlineEndpointBody {
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ManagedServiceIdentityType;
  /** Tags of the resource. */
  Tag?: Record<string, string | null>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceOnlineEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceOnlineEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdate = UpdateAzMlWorkspaceOnlineEndpointNames &
  UpdateAzMlWorkspaceOnlineEndpointShared &
  UpdateAzMlWorkspaceOnlineEndpointModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateExpanded = UpdateAzMlWorkspaceOnlineEndpointNames &
  UpdateAzMlWorkspaceOnlineEndpointShared &
  UpdateAzMlWorkspaceOnlineEndpointBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentity = UpdateAzMlWorkspaceOnlineEndpointModel &
  UpdateAzMlWorkspaceOnlineEndpointIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceOnlineEndpointBody &
  UpdateAzMlWorkspaceOnlineEndpointIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceOnlineEndpointNames &
  UpdateAzMlWorkspaceOnlineEndpointModel &
  UpdateAzMlWorkspaceOnlineEndpointIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceOnlineEndpointNames &
    UpdateAzMlWorkspaceOnlineEndpointBody &
    UpdateAzMlWorkspaceOnlineEndpointIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaJsonFilePath = UpdateAzMlWorkspaceOnlineEndpointNames &
  UpdateAzMlWorkspaceOnlineEndpointShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceOnlineEndpoint. */
export type UpdateAzMlWorkspaceOnlineEndpointUpdateViaJsonString = UpdateAzMlWorkspaceOnlineEndpointNames &
  UpdateAzMlWorkspaceOnlineEndpointShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceOnlineEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceOnlineEndpointParameters =
  | UpdateAzMlWorkspaceOnlineEndpointUpdate
  | UpdateAzMlWorkspaceOnlineEndpointUpdateExpanded
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceOnlineEndpointUpdateViaJsonString;

/**
 * Starts changing parts of an online endpoint; completes asynchronously.
 *
 * `Update-AzMlWorkspaceOnlineEndpoint`
 */
export const updateAzMlWorkspaceOnlineEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceOnlineEndpointParameters>,
  OnlineEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceOnlineEndpoint",
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
      call: onlineEndpoints.update,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
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
