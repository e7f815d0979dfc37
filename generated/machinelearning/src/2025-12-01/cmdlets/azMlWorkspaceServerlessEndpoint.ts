// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  ContentSafetyStatus,
  ManagedServiceIdentityType,
  PartialMinimalTrackedResourceWithSkuAndIdentity,
  ServerlessEndpoint,
  ServerlessEndpointInput,
  ServerlessInferenceEndpointAuthMode,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as serverlessEndpoints from "../serverlessEndpoints.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceServerlessEndpointNames {
  /** The serverless endpoint, by name */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceServerlessEndpointNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceServerlessEndpoint. */
export type GetAzMlWorkspaceServerlessEndpointGet = GetAzMlWorkspaceServerlessEndpointNames &
  GetAzMlWorkspaceServerlessEndpointNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceServerlessEndpoint. */
export interface GetAzMlWorkspaceServerlessEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceServerlessEndpoint. */
export type GetAzMlWorkspaceServerlessEndpointGetViaIdentityWorkspace = GetAzMlWorkspaceServerlessEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceServerlessEndpoint. */
export type GetAzMlWorkspaceServerlessEndpointList = GetAzMlWorkspaceServerlessEndpointNames2 & {
  /** Token that continues an earlier listing */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceServerlessEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceServerlessEndpointParameters =
  | GetAzMlWorkspaceServerlessEndpointGet
  | GetAzMlWorkspaceServerlessEndpointGetViaIdentity
  | GetAzMlWorkspaceServerlessEndpointGetViaIdentityWorkspace
  | GetAzMlWorkspaceServerlessEndpointList;

/**
 * Lists the serverless endpoints of a workspace.
 *
 * `Get-AzMlWorkspaceServerlessEndpoint`
 */
export const getAzMlWorkspaceServerlessEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceServerlessEndpointGet
    | GetAzMlWorkspaceServerlessEndpointGetViaIdentity
    | GetAzMlWorkspaceServerlessEndpointGetViaIdentityWorkspace,
    GetAzMlWorkspaceServerlessEndpointParameters
  >,
  ServerlessEndpoint
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceServerlessEndpointList, GetAzMlWorkspaceServerlessEndpointParameters>,
    ServerlessEndpoint[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceServerlessEndpoint",
  service,
  groups: [
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: { Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: serverlessEndpoints.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: serverlessEndpoints.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints",
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
interface NewAzMlWorkspaceServerlessEndpointNames {
  /** The serverless endpoint, by name */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceServerlessEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceServerlessEndpointModel {
  /** The ARM resource that wraps a serverless endpoint. */
  Body: ServerlessEndpointInput;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceServerlessEndpointBody {
  /** Required. How callers authenticate to the endpoint. */
  AuthMode: ServerlessInferenceEndpointAuthMode;
  /** Whether content safety is on; mandatory. */
  ContentSafetyStatus?: ContentSafetyStatus;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint for portals and tools on how to present the resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Id of the model that the serverless endpoint should deploy. */
  ModelSettingModelId?: string | null;
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
interface NewAzMlWorkspaceServerlessEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceServerlessEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreate = NewAzMlWorkspaceServerlessEndpointNames &
  NewAzMlWorkspaceServerlessEndpointShared &
  NewAzMlWorkspaceServerlessEndpointModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateExpanded = NewAzMlWorkspaceServerlessEndpointNames &
  NewAzMlWorkspaceServerlessEndpointShared &
  NewAzMlWorkspaceServerlessEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaIdentity = NewAzMlWorkspaceServerlessEndpointModel &
  NewAzMlWorkspaceServerlessEndpointIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceServerlessEndpointBody &
  NewAzMlWorkspaceServerlessEndpointIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaIdentityWorkspace = NewAzMlWorkspaceServerlessEndpointNames &
  NewAzMlWorkspaceServerlessEndpointModel &
  NewAzMlWorkspaceServerlessEndpointIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceServerlessEndpointNames &
    NewAzMlWorkspaceServerlessEndpointBody &
    NewAzMlWorkspaceServerlessEndpointIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaJsonFilePath = NewAzMlWorkspaceServerlessEndpointNames &
  NewAzMlWorkspaceServerlessEndpointShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceServerlessEndpoint. */
export type NewAzMlWorkspaceServerlessEndpointCreateViaJsonString = NewAzMlWorkspaceServerlessEndpointNames &
  NewAzMlWorkspaceServerlessEndpointShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceServerlessEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceServerlessEndpointParameters =
  | NewAzMlWorkspaceServerlessEndpointCreate
  | NewAzMlWorkspaceServerlessEndpointCreateExpanded
  | NewAzMlWorkspaceServerlessEndpointCreateViaIdentity
  | NewAzMlWorkspaceServerlessEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceServerlessEndpointCreateViaIdentityWorkspace
  | NewAzMlWorkspaceServerlessEndpointCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceServerlessEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceServerlessEndpointCreateViaJsonString;

/**
 * Starts creating a serverless endpoint, or replacing the existing one; completes asynchronously.
 *
 * `New-AzMlWorkspaceServerlessEndpoint`
 */
export const newAzMlWorkspaceServerlessEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceServerlessEndpointParameters>,
  ServerlessEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceServerlessEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/name" },
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
        ContentSafetyStatus: "property/properties/contentSafety/contentSafetyStatus",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        ModelSettingModelId: "property/properties/modelSettings/modelId",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: serverlessEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
interface RemoveAzMlWorkspaceServerlessEndpointNames {
  /** The serverless endpoint, by name */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceServerlessEndpoint. */
export type RemoveAzMlWorkspaceServerlessEndpointDelete = RemoveAzMlWorkspaceServerlessEndpointNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceServerlessEndpoint. */
export interface RemoveAzMlWorkspaceServerlessEndpointDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceServerlessEndpoint. */
export type RemoveAzMlWorkspaceServerlessEndpointDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceServerlessEndpointNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceServerlessEndpoint}: those of one of its sets. */
export type RemoveAzMlWorkspaceServerlessEndpointParameters =
  | RemoveAzMlWorkspaceServerlessEndpointDelete
  | RemoveAzMlWorkspaceServerlessEndpointDeleteViaIdentity
  | RemoveAzMlWorkspaceServerlessEndpointDeleteViaIdentityWorkspace;

/**
 * Starts removing a serverless endpoint; completes asynchronously.
 *
 * `Remove-AzMlWorkspaceServerlessEndpoint`
 */
export const removeAzMlWorkspaceServerlessEndpoint: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceServerlessEndpointParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceServerlessEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: serverlessEndpoints.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
interface SetAzMlWorkspaceServerlessEndpointCommon {
  /** The serverless endpoint, by name */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceServerlessEndpoint. */
export type SetAzMlWorkspaceServerlessEndpointUpdate = SetAzMlWorkspaceServerlessEndpointCommon & {
  /** The ARM resource that wraps a serverless endpoint. */
  Body: ServerlessEndpointInput;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceServerlessEndpoint. */
export type SetAzMlWorkspaceServerlessEndpointUpdateExpanded = SetAzMlWorkspaceServerlessEndpointCommon & {
  /** Required. How callers authenticate to the endpoint. */
  AuthMode: ServerlessInferenceEndpointAuthMode;
  /** Whether content safety is on; mandatory. */
  ContentSafetyStatus?: ContentSafetyStatus;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint for portals and tools on how to present the resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Id of the model that the serverless endpoint should deploy. */
  ModelSettingModelId?: string | null;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceServerlessEndpoint. */
export type SetAzMlWorkspaceServerlessEndpointUpdateViaJsonFilePath = SetAzMlWorkspaceServerlessEndpointCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceServerlessEndpoint. */
export type SetAzMlWorkspaceServerlessEndpointUpdateViaJsonString = SetAzMlWorkspaceServerlessEndpointCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceServerlessEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceServerlessEndpointParameters =
  | SetAzMlWorkspaceServerlessEndpointUpdate
  | SetAzMlWorkspaceServerlessEndpointUpdateExpanded
  | SetAzMlWorkspaceServerlessEndpointUpdateViaJsonFilePath
  | SetAzMlWorkspaceServerlessEndpointUpdateViaJsonString;

/**
 * Starts updating a serverless endpoint; completes asynchronously.
 *
 * `Set-AzMlWorkspaceServerlessEndpoint`
 */
export const setAzMlWorkspaceServerlessEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceServerlessEndpointParameters>,
  ServerlessEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceServerlessEndpoint",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
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
        ContentSafetyStatus: "property/properties/contentSafety/contentSafetyStatus",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        ModelSettingModelId: "property/properties/modelSettings/modelId",
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
      call: serverlessEndpoints.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
interface UpdateAzMlWorkspaceServerlessEndpointNames {
  /** The serverless endpoint, by name */
  Name: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceServerlessEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceServerlessEndpointModel {
  /** Body of an update to a resource's tags, identities and SKU. */
  Body: PartialMinimalTrackedResourceWithSkuAndIdentity;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceServerlessEndpointBody {
  /** Whether identities are system-assigned, user-assigned, both or none. */
  IdentityType?: ManagedServiceIdentityType;
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
interface UpdateAzMlWorkspaceServerlessEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceServerlessEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdate = UpdateAzMlWorkspaceServerlessEndpointNames &
  UpdateAzMlWorkspaceServerlessEndpointShared &
  UpdateAzMlWorkspaceServerlessEndpointModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateExpanded = UpdateAzMlWorkspaceServerlessEndpointNames &
  UpdateAzMlWorkspaceServerlessEndpointShared &
  UpdateAzMlWorkspaceServerlessEndpointBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentity = UpdateAzMlWorkspaceServerlessEndpointModel &
  UpdateAzMlWorkspaceServerlessEndpointIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceServerlessEndpointBody &
  UpdateAzMlWorkspaceServerlessEndpointIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceServerlessEndpointNames &
    UpdateAzMlWorkspaceServerlessEndpointModel &
    UpdateAzMlWorkspaceServerlessEndpointIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceServerlessEndpointNames &
    UpdateAzMlWorkspaceServerlessEndpointBody &
    UpdateAzMlWorkspaceServerlessEndpointIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaJsonFilePath = UpdateAzMlWorkspaceServerlessEndpointNames &
  UpdateAzMlWorkspaceServerlessEndpointShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceServerlessEndpoint. */
export type UpdateAzMlWorkspaceServerlessEndpointUpdateViaJsonString = UpdateAzMlWorkspaceServerlessEndpointNames &
  UpdateAzMlWorkspaceServerlessEndpointShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceServerlessEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceServerlessEndpointParameters =
  | UpdateAzMlWorkspaceServerlessEndpointUpdate
  | UpdateAzMlWorkspaceServerlessEndpointUpdateExpanded
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceServerlessEndpointUpdateViaJsonString;

/**
 * Starts changing parts of a serverless endpoint; completes asynchronously.
 *
 * `Update-AzMlWorkspaceServerlessEndpoint`
 */
export const updateAzMlWorkspaceServerlessEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceServerlessEndpointParameters>,
  ServerlessEndpoint,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceServerlessEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/name" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: serverlessEndpoints.update,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
