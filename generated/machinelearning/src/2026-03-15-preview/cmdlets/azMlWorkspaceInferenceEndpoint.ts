// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  InferenceEndpoint,
  ManagedServiceIdentityType,
  OrderString,
  SkuTier,
  StringStringKeyValuePair,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferenceEndpoints from "../inferenceEndpoints.js";

/** Parameters of Get, GetViaIdentityInferencePool, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferenceEndpointNames {
  /** Which inference endpoint. */
  EndpointName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceInferenceEndpointNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceInferenceEndpointNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceInferenceEndpoint. */
export type GetAzMlWorkspaceInferenceEndpointGet = GetAzMlWorkspaceInferenceEndpointNames &
  GetAzMlWorkspaceInferenceEndpointNames2 &
  GetAzMlWorkspaceInferenceEndpointNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceInferenceEndpoint. */
export interface GetAzMlWorkspaceInferenceEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityInferencePool of Get-AzMlWorkspaceInferenceEndpoint. */
export type GetAzMlWorkspaceInferenceEndpointGetViaIdentityInferencePool = GetAzMlWorkspaceInferenceEndpointNames & {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceInferenceEndpoint. */
export type GetAzMlWorkspaceInferenceEndpointGetViaIdentityWorkspace = GetAzMlWorkspaceInferenceEndpointNames &
  GetAzMlWorkspaceInferenceEndpointNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceInferenceEndpoint. */
export type GetAzMlWorkspaceInferenceEndpointList = GetAzMlWorkspaceInferenceEndpointNames2 &
  GetAzMlWorkspaceInferenceEndpointNames3 & {
    /** How many inference endpoints a page holds. */
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

/** Parameters of {@link getAzMlWorkspaceInferenceEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceEndpointParameters =
  | GetAzMlWorkspaceInferenceEndpointGet
  | GetAzMlWorkspaceInferenceEndpointGetViaIdentity
  | GetAzMlWorkspaceInferenceEndpointGetViaIdentityInferencePool
  | GetAzMlWorkspaceInferenceEndpointGetViaIdentityWorkspace
  | GetAzMlWorkspaceInferenceEndpointList;

/**
 * Lists the inference endpoints of an inference pool.
 *
 * `Get-AzMlWorkspaceInferenceEndpoint`
 */
export const getAzMlWorkspaceInferenceEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceInferenceEndpointGet
    | GetAzMlWorkspaceInferenceEndpointGetViaIdentity
    | GetAzMlWorkspaceInferenceEndpointGetViaIdentityInferencePool
    | GetAzMlWorkspaceInferenceEndpointGetViaIdentityWorkspace,
    GetAzMlWorkspaceInferenceEndpointParameters
  >,
  InferenceEndpoint
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceInferenceEndpointList, GetAzMlWorkspaceInferenceEndpointParameters>,
    InferenceEndpoint[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceInferenceEndpoint",
  service,
  groups: [
    {
      mandatory: { EndpointName: "value/endpointName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/endpointName" },
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
      call: inferenceEndpoints.get,
      values: ["resourceGroupName", "workspaceName", "poolName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        endpointName: "value/endpointName",
      },
    },
    {
      call: inferenceEndpoints.list,
      values: ["resourceGroupName", "workspaceName", "poolName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints",
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
interface NewAzMlWorkspaceInferenceEndpointNames {
  /** Which inference endpoint. */
  EndpointName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceInferenceEndpointNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityInferencePool, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceInferenceEndpointModel {
  /** Tracked ARM resource for an inference endpoint; only preview versions have it. */
  Body: InferenceEndpoint;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceInferenceEndpointShared {
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
interface NewAzMlWorkspaceInferenceEndpointBody {
  /** Free text about the resource. */
  Description?: string | null;
  /** Group, in the same pool, to which the endpoint is tied; mandatory. */
  GroupName: string;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * Most requests that one node of a deployment takes at once; 1 by default.
   *
   * Default: `1`.
   */
  RequestConfigurationMaxConcurrentRequestsPerInstance?: number;
  /**
   * Longest time for one scoring request, as an ISO 8601 duration; 5 seconds by default.
   *
   * Default: `"PT5S"`.
   */
  RequestConfigurationRequestTimeout?: string;
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
interface NewAzMlWorkspaceInferenceEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityInferencePool, CreateViaIdentityInferencePoolExpanded. */
interface NewAzMlWorkspaceInferenceEndpointIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceInferenceEndpointIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreate = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointNames2 &
  NewAzMlWorkspaceInferenceEndpointModel &
  NewAzMlWorkspaceInferenceEndpointShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateExpanded = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointNames2 &
  NewAzMlWorkspaceInferenceEndpointShared &
  NewAzMlWorkspaceInferenceEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentity = NewAzMlWorkspaceInferenceEndpointModel &
  NewAzMlWorkspaceInferenceEndpointIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceInferenceEndpointBody &
  NewAzMlWorkspaceInferenceEndpointIdentity;

/** Parameter set CreateViaIdentityInferencePool of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentityInferencePool = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointModel &
  NewAzMlWorkspaceInferenceEndpointIdentity2;

/** Parameter set CreateViaIdentityInferencePoolExpanded of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentityInferencePoolExpanded =
  NewAzMlWorkspaceInferenceEndpointNames &
    NewAzMlWorkspaceInferenceEndpointBody &
    NewAzMlWorkspaceInferenceEndpointIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentityWorkspace = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointNames2 &
  NewAzMlWorkspaceInferenceEndpointModel &
  NewAzMlWorkspaceInferenceEndpointIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceInferenceEndpointNames &
    NewAzMlWorkspaceInferenceEndpointNames2 &
    NewAzMlWorkspaceInferenceEndpointBody &
    NewAzMlWorkspaceInferenceEndpointIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaJsonFilePath = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointNames2 &
  NewAzMlWorkspaceInferenceEndpointShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceInferenceEndpoint. */
export type NewAzMlWorkspaceInferenceEndpointCreateViaJsonString = NewAzMlWorkspaceInferenceEndpointNames &
  NewAzMlWorkspaceInferenceEndpointNames2 &
  NewAzMlWorkspaceInferenceEndpointShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceInferenceEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceInferenceEndpointParameters =
  | NewAzMlWorkspaceInferenceEndpointCreate
  | NewAzMlWorkspaceInferenceEndpointCreateExpanded
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentity
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentityInferencePool
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentityInferencePoolExpanded
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentityWorkspace
  | NewAzMlWorkspaceInferenceEndpointCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceInferenceEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceInferenceEndpointCreateViaJsonString;

/**
 * Creates or changes an inference endpoint; the work runs in the background.
 *
 * `New-AzMlWorkspaceInferenceEndpoint`
 */
export const newAzMlWorkspaceInferenceEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceInferenceEndpointParameters>,
  InferenceEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceInferenceEndpoint",
  service,
  changes: true,
  durations: ["RequestConfigurationRequestTimeout"],
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
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
      mandatory: { GroupName: "property/properties/groupName", Location: "property/location" },
      optional: {
        Description: "property/properties/description",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        PropertiesBaseProperty: "property/properties/properties",
        RequestConfigurationMaxConcurrentRequestsPerInstance:
          "property/properties/requestConfiguration/maxConcurrentRequestsPerInstance",
        RequestConfigurationRequestTimeout: "property/properties/requestConfiguration/requestTimeout",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/endpointName" },
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
      call: inferenceEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "poolName", "endpointName", "body"],
      body: "value/body",
      constants: [["AAD", "properties/authMode"]],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        endpointName: "value/endpointName",
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
interface RemoveAzMlWorkspaceInferenceEndpointNames {
  /** Which inference endpoint. */
  EndpointName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceInferenceEndpointNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceInferenceEndpoint. */
export type RemoveAzMlWorkspaceInferenceEndpointDelete = RemoveAzMlWorkspaceInferenceEndpointNames &
  RemoveAzMlWorkspaceInferenceEndpointNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceInferenceEndpoint. */
export interface RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityInferencePool of Remove-AzMlWorkspaceInferenceEndpoint. */
export type RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentityInferencePool =
  RemoveAzMlWorkspaceInferenceEndpointNames & {
    /** Identity Parameter */
    InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceInferenceEndpoint. */
export type RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceInferenceEndpointNames &
  RemoveAzMlWorkspaceInferenceEndpointNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceInferenceEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceInferenceEndpointParameters =
  | RemoveAzMlWorkspaceInferenceEndpointDelete
  | RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentity
  | RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentityInferencePool
  | RemoveAzMlWorkspaceInferenceEndpointDeleteViaIdentityWorkspace;

/**
 * Removes an inference endpoint; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceInferenceEndpoint`
 */
export const removeAzMlWorkspaceInferenceEndpoint: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceInferenceEndpointParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceInferenceEndpoint",
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
      mandatory: { PoolName: "value/poolName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/endpointName" },
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
      call: inferenceEndpoints.delete,
      values: ["resourceGroupName", "workspaceName", "poolName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        endpointName: "value/endpointName",
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
interface SetAzMlWorkspaceInferenceEndpointCommon {
  /** Which inference endpoint. */
  EndpointName: string;
  /** Inference pool to look in. */
  PoolName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceInferenceEndpoint. */
export type SetAzMlWorkspaceInferenceEndpointUpdate = SetAzMlWorkspaceInferenceEndpointCommon & {
  /** Tracked ARM resource for an inference endpoint; only preview versions have it. */
  Body: InferenceEndpoint;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceInferenceEndpoint. */
export type SetAzMlWorkspaceInferenceEndpointUpdateExpanded = SetAzMlWorkspaceInferenceEndpointCommon & {
  /** Free text about the resource. */
  Description?: string | null;
  /** Group, in the same pool, to which the endpoint is tied; mandatory. */
  GroupName: string;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * Most requests that one node of a deployment takes at once; 1 by default.
   *
   * Default: `1`.
   */
  RequestConfigurationMaxConcurrentRequestsPerInstance?: number;
  /**
   * Longest time for one scoring request, as an ISO 8601 duration; 5 seconds by default.
   *
   * Default: `"PT5S"`.
   */
  RequestConfigurationRequestTimeout?: string;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceInferenceEndpoint. */
export type SetAzMlWorkspaceInferenceEndpointUpdateViaJsonFilePath = SetAzMlWorkspaceInferenceEndpointCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceInferenceEndpoint. */
export type SetAzMlWorkspaceInferenceEndpointUpdateViaJsonString = SetAzMlWorkspaceInferenceEndpointCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceInferenceEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceInferenceEndpointParameters =
  | SetAzMlWorkspaceInferenceEndpointUpdate
  | SetAzMlWorkspaceInferenceEndpointUpdateExpanded
  | SetAzMlWorkspaceInferenceEndpointUpdateViaJsonFilePath
  | SetAzMlWorkspaceInferenceEndpointUpdateViaJsonString;

/**
 * Updates or changes an inference endpoint; the work runs in the background.
 *
 * `Set-AzMlWorkspaceInferenceEndpoint`
 */
export const setAzMlWorkspaceInferenceEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceInferenceEndpointParameters>,
  InferenceEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceInferenceEndpoint",
  service,
  changes: true,
  durations: ["RequestConfigurationRequestTimeout"],
  groups: [
    {
      mandatory: {
        EndpointName: "value/endpointName",
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
      mandatory: { GroupName: "property/properties/groupName", Location: "property/location" },
      optional: {
        Description: "property/properties/description",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        PropertiesBaseProperty: "property/properties/properties",
        RequestConfigurationMaxConcurrentRequestsPerInstance:
          "property/properties/requestConfiguration/maxConcurrentRequestsPerInstance",
        RequestConfigurationRequestTimeout: "property/properties/requestConfiguration/requestTimeout",
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
      call: inferenceEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "poolName", "endpointName", "body"],
      body: "value/body",
      constants: [["AAD", "properties/authMode"]],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityInferencePool, UpdateViaIdentityInferencePoolExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded, UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceInferenceEndpointNames {
  /** Which inference endpoint. */
  EndpointName: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceInferenceEndpointNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityInferencePool, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceInferenceEndpointModel {
  /** The parts to change, as an object of any shape. */
  Body: Record<string, unknown>;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceInferenceEndpointShared {
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
interface UpdateAzMlWorkspaceInferenceEndpointBody {
  /** Additional Parameters */
  AdditionalProperties?: Record<string, unknown>;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceInferenceEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityInferencePool, UpdateViaIdentityInferencePoolExpanded. */
interface UpdateAzMlWorkspaceInferenceEndpointIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceInferenceEndpointIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdate = UpdateAzMlWorkspaceInferenceEndpointNames &
  UpdateAzMlWorkspaceInferenceEndpointNames2 &
  UpdateAzMlWorkspaceInferenceEndpointModel &
  UpdateAzMlWorkspaceInferenceEndpointShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateExpanded = UpdateAzMlWorkspaceInferenceEndpointNames &
  UpdateAzMlWorkspaceInferenceEndpointNames2 &
  UpdateAzMlWorkspaceInferenceEndpointShared &
  UpdateAzMlWorkspaceInferenceEndpointBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentity = UpdateAzMlWorkspaceInferenceEndpointModel &
  UpdateAzMlWorkspaceInferenceEndpointIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceInferenceEndpointBody &
  UpdateAzMlWorkspaceInferenceEndpointIdentity;

/** Parameter set UpdateViaIdentityInferencePool of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityInferencePool =
  UpdateAzMlWorkspaceInferenceEndpointNames &
    UpdateAzMlWorkspaceInferenceEndpointModel &
    UpdateAzMlWorkspaceInferenceEndpointIdentity2;

/** Parameter set UpdateViaIdentityInferencePoolExpanded of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityInferencePoolExpanded =
  UpdateAzMlWorkspaceInferenceEndpointNames &
    UpdateAzMlWorkspaceInferenceEndpointBody &
    UpdateAzMlWorkspaceInferenceEndpointIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceInferenceEndpointNames &
  UpdateAzMlWorkspaceInferenceEndpointNames2 &
  UpdateAzMlWorkspaceInferenceEndpointModel &
  UpdateAzMlWorkspaceInferenceEndpointIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceInferenceEndpointNames &
    UpdateAzMlWorkspaceInferenceEndpointNames2 &
    UpdateAzMlWorkspaceInferenceEndpointBody &
    UpdateAzMlWorkspaceInferenceEndpointIdentity3;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaJsonFilePath = UpdateAzMlWorkspaceInferenceEndpointNames &
  UpdateAzMlWorkspaceInferenceEndpointNames2 &
  UpdateAzMlWorkspaceInferenceEndpointShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceInferenceEndpoint. */
export type UpdateAzMlWorkspaceInferenceEndpointUpdateViaJsonString = UpdateAzMlWorkspaceInferenceEndpointNames &
  UpdateAzMlWorkspaceInferenceEndpointNames2 &
  UpdateAzMlWorkspaceInferenceEndpointShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceInferenceEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceInferenceEndpointParameters =
  | UpdateAzMlWorkspaceInferenceEndpointUpdate
  | UpdateAzMlWorkspaceInferenceEndpointUpdateExpanded
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityInferencePool
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityInferencePoolExpanded
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceInferenceEndpointUpdateViaJsonString;

/**
 * Changes parts of an inference endpoint; the work runs in the background.
 *
 * `Update-AzMlWorkspaceInferenceEndpoint`
 */
export const updateAzMlWorkspaceInferenceEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceInferenceEndpointParameters>,
  InferenceEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceInferenceEndpoint",
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
      optional: { AdditionalProperties: "entries" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/endpointName" },
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
      call: inferenceEndpoints.update,
      values: ["resourceGroupName", "workspaceName", "poolName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        endpointName: "value/endpointName",
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
