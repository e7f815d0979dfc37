// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  InferencePool,
  ManagedServiceIdentityType,
  OrderString,
  PartialMinimalTrackedResourceWithSkuAndIdentity,
  SkuTier,
  StringStringKeyValuePair,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferencePools from "../inferencePools.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferencePoolNames {
  /** Which inference pool. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceInferencePoolNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceInferencePool. */
export type GetAzMlWorkspaceInferencePoolGet = GetAzMlWorkspaceInferencePoolNames &
  GetAzMlWorkspaceInferencePoolNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceInferencePool. */
export interface GetAzMlWorkspaceInferencePoolGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceInferencePool. */
export type GetAzMlWorkspaceInferencePoolGetViaIdentityWorkspace = GetAzMlWorkspaceInferencePoolNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceInferencePool. */
export type GetAzMlWorkspaceInferencePoolList = GetAzMlWorkspaceInferencePoolNames2 & {
  /** How many inference pools a page holds. */
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

/** Parameters of {@link getAzMlWorkspaceInferencePool}: those of one of its sets. */
export type GetAzMlWorkspaceInferencePoolParameters =
  | GetAzMlWorkspaceInferencePoolGet
  | GetAzMlWorkspaceInferencePoolGetViaIdentity
  | GetAzMlWorkspaceInferencePoolGetViaIdentityWorkspace
  | GetAzMlWorkspaceInferencePoolList;

/**
 * Lists the inference pools of a workspace.
 *
 * `Get-AzMlWorkspaceInferencePool`
 */
export const getAzMlWorkspaceInferencePool: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceInferencePoolGet
    | GetAzMlWorkspaceInferencePoolGetViaIdentity
    | GetAzMlWorkspaceInferencePoolGetViaIdentityWorkspace,
    GetAzMlWorkspaceInferencePoolParameters
  >,
  InferencePool
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceInferencePoolList, GetAzMlWorkspaceInferencePoolParameters>, InferencePool[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceInferencePool",
    service,
    groups: [
      {
        mandatory: { Name: "value/inferencePoolName" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/inferencePoolName" },
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
        call: inferencePools.get,
        values: ["resourceGroupName", "workspaceName", "inferencePoolName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          inferencePoolName: "value/inferencePoolName",
        },
      },
      {
        call: inferencePools.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools",
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
interface NewAzMlWorkspaceInferencePoolNames {
  /** Which inference pool. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceInferencePoolShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceInferencePoolModel {
  /** Tracked ARM resource for an inference pool; only preview versions have it. */
  Body: InferencePool;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceInferencePoolBody {
  /** Free text about the resource. */
  Description?: string | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * True to cut off outbound traffic to public networks.
   *
   * Default: `false`.
   */
  ScaleUnitConfigurationDisablePublicEgress?: boolean;
  /** Registries that serve to confirm identity, storage and container registry. */
  ScaleUnitConfigurationRegistry?: string[] | null;
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
interface NewAzMlWorkspaceInferencePoolIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceInferencePoolIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreate = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolShared &
  NewAzMlWorkspaceInferencePoolModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateExpanded = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolShared &
  NewAzMlWorkspaceInferencePoolBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaIdentity = NewAzMlWorkspaceInferencePoolModel &
  NewAzMlWorkspaceInferencePoolIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaIdentityExpanded = NewAzMlWorkspaceInferencePoolBody &
  NewAzMlWorkspaceInferencePoolIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaIdentityWorkspace = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolModel &
  NewAzMlWorkspaceInferencePoolIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolBody &
  NewAzMlWorkspaceInferencePoolIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaJsonFilePath = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceInferencePool. */
export type NewAzMlWorkspaceInferencePoolCreateViaJsonString = NewAzMlWorkspaceInferencePoolNames &
  NewAzMlWorkspaceInferencePoolShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceInferencePool}: those of one of its sets. */
export type NewAzMlWorkspaceInferencePoolParameters =
  | NewAzMlWorkspaceInferencePoolCreate
  | NewAzMlWorkspaceInferencePoolCreateExpanded
  | NewAzMlWorkspaceInferencePoolCreateViaIdentity
  | NewAzMlWorkspaceInferencePoolCreateViaIdentityExpanded
  | NewAzMlWorkspaceInferencePoolCreateViaIdentityWorkspace
  | NewAzMlWorkspaceInferencePoolCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceInferencePoolCreateViaJsonFilePath
  | NewAzMlWorkspaceInferencePoolCreateViaJsonString;

/**
 * Creates or changes an inference pool; the work runs in the background.
 *
 * `New-AzMlWorkspaceInferencePool`
 */
export const newAzMlWorkspaceInferencePool: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceInferencePoolParameters>,
  InferencePool,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceInferencePool",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/inferencePoolName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        Description: "property/properties/description",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        PropertiesBaseProperty: "property/properties/properties",
        ScaleUnitConfigurationDisablePublicEgress: "property/properties/scaleUnitConfiguration/disablePublicEgress",
        ScaleUnitConfigurationRegistry: "property/properties/scaleUnitConfiguration/registries",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/inferencePoolName" },
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
      call: inferencePools.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "inferencePoolName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        inferencePoolName: "value/inferencePoolName",
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
interface RemoveAzMlWorkspaceInferencePoolNames {
  /** Which inference pool. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceInferencePool. */
export type RemoveAzMlWorkspaceInferencePoolDelete = RemoveAzMlWorkspaceInferencePoolNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceInferencePool. */
export interface RemoveAzMlWorkspaceInferencePoolDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceInferencePool. */
export type RemoveAzMlWorkspaceInferencePoolDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceInferencePoolNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceInferencePool}: those of one of its sets. */
export type RemoveAzMlWorkspaceInferencePoolParameters =
  | RemoveAzMlWorkspaceInferencePoolDelete
  | RemoveAzMlWorkspaceInferencePoolDeleteViaIdentity
  | RemoveAzMlWorkspaceInferencePoolDeleteViaIdentityWorkspace;

/**
 * Removes an inference pool; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceInferencePool`
 */
export const removeAzMlWorkspaceInferencePool: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceInferencePoolParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceInferencePool",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/inferencePoolName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/inferencePoolName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: inferencePools.delete,
      values: ["resourceGroupName", "workspaceName", "inferencePoolName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        inferencePoolName: "value/inferencePoolName",
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
interface SetAzMlWorkspaceInferencePoolCommon {
  /** Which inference pool. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceInferencePool. */
export type SetAzMlWorkspaceInferencePoolUpdate = SetAzMlWorkspaceInferencePoolCommon & {
  /** Tracked ARM resource for an inference pool; only preview versions have it. */
  Body: InferencePool;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceInferencePool. */
export type SetAzMlWorkspaceInferencePoolUpdateExpanded = SetAzMlWorkspaceInferencePoolCommon & {
  /** Free text about the resource. */
  Description?: string | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Hint by which portal and tools choose how to show resources of one type. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Named values; new ones may be added, none changed or removed. */
  PropertiesBaseProperty?: StringStringKeyValuePair[] | null;
  /**
   * True to cut off outbound traffic to public networks.
   *
   * Default: `false`.
   */
  ScaleUnitConfigurationDisablePublicEgress?: boolean;
  /** Registries that serve to confirm identity, storage and container registry. */
  ScaleUnitConfigurationRegistry?: string[] | null;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceInferencePool. */
export type SetAzMlWorkspaceInferencePoolUpdateViaJsonFilePath = SetAzMlWorkspaceInferencePoolCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceInferencePool. */
export type SetAzMlWorkspaceInferencePoolUpdateViaJsonString = SetAzMlWorkspaceInferencePoolCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceInferencePool}: those of one of its sets. */
export type SetAzMlWorkspaceInferencePoolParameters =
  | SetAzMlWorkspaceInferencePoolUpdate
  | SetAzMlWorkspaceInferencePoolUpdateExpanded
  | SetAzMlWorkspaceInferencePoolUpdateViaJsonFilePath
  | SetAzMlWorkspaceInferencePoolUpdateViaJsonString;

/**
 * Updates or changes an inference pool; the work runs in the background.
 *
 * `Set-AzMlWorkspaceInferencePool`
 */
export const setAzMlWorkspaceInferencePool: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceInferencePoolParameters>,
  InferencePool,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceInferencePool",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/inferencePoolName",
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
        Description: "property/properties/description",
        IdentityType: "property/identity/type",
        Kind: "property/kind",
        PropertiesBaseProperty: "property/properties/properties",
        ScaleUnitConfigurationDisablePublicEgress: "property/properties/scaleUnitConfiguration/disablePublicEgress",
        ScaleUnitConfigurationRegistry: "property/properties/scaleUnitConfiguration/registries",
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
      call: inferencePools.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "inferencePoolName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        inferencePoolName: "value/inferencePoolName",
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
interface UpdateAzMlWorkspaceInferencePoolNames {
  /** Which inference pool. */
  Name: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceInferencePoolShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceInferencePoolModel {
  /** Body of an update to a resource's tags, identities and SKU. */
  Body: PartialMinimalTrackedResourceWithSkuAndIdentity;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceInferencePoolBody {
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
interface UpdateAzMlWorkspaceInferencePoolIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceInferencePoolIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdate = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolShared &
  UpdateAzMlWorkspaceInferencePoolModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateExpanded = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolShared &
  UpdateAzMlWorkspaceInferencePoolBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaIdentity = UpdateAzMlWorkspaceInferencePoolModel &
  UpdateAzMlWorkspaceInferencePoolIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityExpanded = UpdateAzMlWorkspaceInferencePoolBody &
  UpdateAzMlWorkspaceInferencePoolIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolModel &
  UpdateAzMlWorkspaceInferencePoolIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolBody &
  UpdateAzMlWorkspaceInferencePoolIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaJsonFilePath = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceInferencePool. */
export type UpdateAzMlWorkspaceInferencePoolUpdateViaJsonString = UpdateAzMlWorkspaceInferencePoolNames &
  UpdateAzMlWorkspaceInferencePoolShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceInferencePool}: those of one of its sets. */
export type UpdateAzMlWorkspaceInferencePoolParameters =
  | UpdateAzMlWorkspaceInferencePoolUpdate
  | UpdateAzMlWorkspaceInferencePoolUpdateExpanded
  | UpdateAzMlWorkspaceInferencePoolUpdateViaIdentity
  | UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceInferencePoolUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceInferencePoolUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceInferencePoolUpdateViaJsonString;

/**
 * Changes parts of an inference pool; the work runs in the background.
 *
 * `Update-AzMlWorkspaceInferencePool`
 */
export const updateAzMlWorkspaceInferencePool: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceInferencePoolParameters>,
  InferencePool,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceInferencePool",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/inferencePoolName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/inferencePoolName" },
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
      call: inferencePools.update,
      values: ["resourceGroupName", "workspaceName", "inferencePoolName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        inferencePoolName: "value/inferencePoolName",
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
