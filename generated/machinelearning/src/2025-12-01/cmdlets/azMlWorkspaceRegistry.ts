// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  ManagedResourceGroupAssignedIdentities,
  ManagedServiceIdentityType,
  PartialRegistryPartialTrackedResource,
  Registry,
  RegistryPrivateEndpointConnection,
  RegistryRegionArmDetails,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registries from "../registries.js";

/** Parameters of Get, List1. */
interface GetAzMlWorkspaceRegistryNames {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameters of List, List1. */
interface GetAzMlWorkspaceRegistryShared {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameter set Get of Get-AzMlWorkspaceRegistry. */
export type GetAzMlWorkspaceRegistryGet = GetAzMlWorkspaceRegistryNames & {
  /** Registry name; letter case is ignored. */
  Name: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistry. */
export interface GetAzMlWorkspaceRegistryGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set List of Get-AzMlWorkspaceRegistry. */
export type GetAzMlWorkspaceRegistryList = GetAzMlWorkspaceRegistryShared;

/** Parameter set List1 of Get-AzMlWorkspaceRegistry. */
export type GetAzMlWorkspaceRegistryList1 = GetAzMlWorkspaceRegistryNames & GetAzMlWorkspaceRegistryShared;

/** Parameters of {@link getAzMlWorkspaceRegistry}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryParameters =
  | GetAzMlWorkspaceRegistryGet
  | GetAzMlWorkspaceRegistryGetViaIdentity
  | GetAzMlWorkspaceRegistryList
  | GetAzMlWorkspaceRegistryList1;

/**
 * Lists every registry that a subscription holds.
 *
 * `Get-AzMlWorkspaceRegistry`
 */
export const getAzMlWorkspaceRegistry: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceRegistryGet | GetAzMlWorkspaceRegistryGetViaIdentity, GetAzMlWorkspaceRegistryParameters>,
  Registry
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryList | GetAzMlWorkspaceRegistryList1, GetAzMlWorkspaceRegistryParameters>,
    Registry[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistry",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Name: "value/registryName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registries.get,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
    {
      call: registries.listBySubscription,
      values: [],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/registries",
      parts: { subscriptionId: "client/subscriptionId" },
    },
    {
      call: registries.list,
      values: ["resourceGroupName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries",
      parts: { subscriptionId: "client/subscriptionId", resourceGroupName: "value/resourceGroupName" },
    },
  ],
  sets: {
    Get: { groups: [0, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    List: { groups: [1], operations: [1], many: true },
    List1: { groups: [0, 1], operations: [2], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryShared {
  /** Registry name; letter case is ignored. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity. */
interface NewAzMlWorkspaceRegistryModel {
  /** The ARM resource that wraps a registry. */
  Body: Registry;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceRegistryBody {
  /** URL at which the registry can be discovered. */
  DiscoveryUrl?: string | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Publisher whose intellectual property the registry holds. */
  IntellectualPropertyPublisher?: string | null;
  /** Hint for portals and tools on how to show this variety of resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Full ARM path, from /subscriptions/ on, of a storage account or a container registry. */
  ManagedResourceGroupResourceId?: string | null;
  /** Identities that were given access to the group. */
  ManagedResourceGroupSettingAssignedIdentity?: ManagedResourceGroupAssignedIdentities[] | null;
  /** MLflow address of the registry. */
  MlFlowRegistryUri?: string | null;
  /** Whether the public internet can reach the registry: "Enabled" or "Disabled". */
  PublicNetworkAccess?: string | null;
  /** One entry per region that the registry spans. */
  RegionDetail?: RegistryRegionArmDetails[] | null;
  /** Private endpoint connections, shown in the portal while they are pending. */
  RegistryPrivateEndpointConnection?: RegistryPrivateEndpointConnection[] | null;
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
interface NewAzMlWorkspaceRegistryIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreate = NewAzMlWorkspaceRegistryShared & NewAzMlWorkspaceRegistryModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreateExpanded = NewAzMlWorkspaceRegistryShared & NewAzMlWorkspaceRegistryBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreateViaIdentity = NewAzMlWorkspaceRegistryModel &
  NewAzMlWorkspaceRegistryIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryBody &
  NewAzMlWorkspaceRegistryIdentity;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreateViaJsonFilePath = NewAzMlWorkspaceRegistryShared & {
  /** Path of Json file supplied to the Create operation */
  JsonFilePath: string;
};

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistry. */
export type NewAzMlWorkspaceRegistryCreateViaJsonString = NewAzMlWorkspaceRegistryShared & {
  /** Json string supplied to the Create operation */
  JsonString: string;
};

/** Parameters of {@link newAzMlWorkspaceRegistry}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryParameters =
  | NewAzMlWorkspaceRegistryCreate
  | NewAzMlWorkspaceRegistryCreateExpanded
  | NewAzMlWorkspaceRegistryCreateViaIdentity
  | NewAzMlWorkspaceRegistryCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryCreateViaJsonString;

/**
 * Stores a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistry`
 */
export const newAzMlWorkspaceRegistry: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryParameters>,
  Registry,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistry",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        DiscoveryUrl: "property/properties/discoveryUrl",
        IdentityType: "property/identity/type",
        IntellectualPropertyPublisher: "property/properties/intellectualPropertyPublisher",
        Kind: "property/kind",
        ManagedResourceGroupResourceId: "property/properties/managedResourceGroup/resourceId",
        ManagedResourceGroupSettingAssignedIdentity:
          "property/properties/managedResourceGroupSettings/assignedIdentities",
        MlFlowRegistryUri: "property/properties/mlFlowRegistryUri",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        RegionDetail: "property/properties/regionDetails",
        RegistryPrivateEndpointConnection: "property/properties/registryPrivateEndpointConnections",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName" },
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
      call: registries.createOrUpdate,
      values: ["resourceGroupName", "registryName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3], operations: [0] },
    CreateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameter set Delete of Remove-AzMlWorkspaceRegistry. */
export interface RemoveAzMlWorkspaceRegistryDelete {
  /** Registry name; letter case is ignored. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistry. */
export interface RemoveAzMlWorkspaceRegistryDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of {@link removeAzMlWorkspaceRegistry}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryParameters =
  RemoveAzMlWorkspaceRegistryDelete | RemoveAzMlWorkspaceRegistryDeleteViaIdentity;

/**
 * Removes a registry.
 *
 * `Remove-AzMlWorkspaceRegistry`
 */
export const removeAzMlWorkspaceRegistry: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistry",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registries.delete,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryCommon {
  /** Registry name; letter case is ignored. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistry. */
export type SetAzMlWorkspaceRegistryUpdate = SetAzMlWorkspaceRegistryCommon & {
  /** The ARM resource that wraps a registry. */
  Body: Registry;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistry. */
export type SetAzMlWorkspaceRegistryUpdateExpanded = SetAzMlWorkspaceRegistryCommon & {
  /** URL at which the registry can be discovered. */
  DiscoveryUrl?: string | null;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Publisher whose intellectual property the registry holds. */
  IntellectualPropertyPublisher?: string | null;
  /** Hint for portals and tools on how to show this variety of resource. */
  Kind?: string;
  /** Region that holds the resource. */
  Location: string;
  /** Full ARM path, from /subscriptions/ on, of a storage account or a container registry. */
  ManagedResourceGroupResourceId?: string | null;
  /** Identities that were given access to the group. */
  ManagedResourceGroupSettingAssignedIdentity?: ManagedResourceGroupAssignedIdentities[] | null;
  /** MLflow address of the registry. */
  MlFlowRegistryUri?: string | null;
  /** Whether the public internet can reach the registry: "Enabled" or "Disabled". */
  PublicNetworkAccess?: string | null;
  /** One entry per region that the registry spans. */
  RegionDetail?: RegistryRegionArmDetails[] | null;
  /** Private endpoint connections, shown in the portal while they are pending. */
  RegistryPrivateEndpointConnection?: RegistryPrivateEndpointConnection[] | null;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistry. */
export type SetAzMlWorkspaceRegistryUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistry. */
export type SetAzMlWorkspaceRegistryUpdateViaJsonString = SetAzMlWorkspaceRegistryCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistry}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryParameters =
  | SetAzMlWorkspaceRegistryUpdate
  | SetAzMlWorkspaceRegistryUpdateExpanded
  | SetAzMlWorkspaceRegistryUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryUpdateViaJsonString;

/**
 * Stores a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistry`
 */
export const setAzMlWorkspaceRegistry: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryParameters>,
  Registry,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistry",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Location: "property/location" },
      optional: {
        DiscoveryUrl: "property/properties/discoveryUrl",
        IdentityType: "property/identity/type",
        IntellectualPropertyPublisher: "property/properties/intellectualPropertyPublisher",
        Kind: "property/kind",
        ManagedResourceGroupResourceId: "property/properties/managedResourceGroup/resourceId",
        ManagedResourceGroupSettingAssignedIdentity:
          "property/properties/managedResourceGroupSettings/assignedIdentities",
        MlFlowRegistryUri: "property/properties/mlFlowRegistryUri",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        RegionDetail: "property/properties/regionDetails",
        RegistryPrivateEndpointConnection: "property/properties/registryPrivateEndpointConnections",
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
      call: registries.createOrUpdate,
      values: ["resourceGroupName", "registryName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
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

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceRegistryShared {
  /** Registry name; letter case is ignored. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzMlWorkspaceRegistryModel {
  /** Body of an update to a registry. */
  Body: PartialRegistryPartialTrackedResource;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryBody {
  /** Kinds of managed identity that the resource has. */
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
interface UpdateAzMlWorkspaceRegistryIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdate = UpdateAzMlWorkspaceRegistryShared & UpdateAzMlWorkspaceRegistryModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdateExpanded = UpdateAzMlWorkspaceRegistryShared &
  UpdateAzMlWorkspaceRegistryBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdateViaIdentity = UpdateAzMlWorkspaceRegistryModel &
  UpdateAzMlWorkspaceRegistryIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdateViaIdentityExpanded = UpdateAzMlWorkspaceRegistryBody &
  UpdateAzMlWorkspaceRegistryIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdateViaJsonFilePath = UpdateAzMlWorkspaceRegistryShared & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceRegistry. */
export type UpdateAzMlWorkspaceRegistryUpdateViaJsonString = UpdateAzMlWorkspaceRegistryShared & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link updateAzMlWorkspaceRegistry}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryParameters =
  | UpdateAzMlWorkspaceRegistryUpdate
  | UpdateAzMlWorkspaceRegistryUpdateExpanded
  | UpdateAzMlWorkspaceRegistryUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceRegistryUpdateViaJsonString;

/**
 * Changes a registry's tags.
 *
 * `Update-AzMlWorkspaceRegistry`
 */
export const updateAzMlWorkspaceRegistry: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryParameters>,
  Registry,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistry",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName" },
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
      call: registries.update,
      values: ["resourceGroupName", "registryName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaIdentity: { groups: [1, 3], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [2, 3], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 4], operations: [0] },
    UpdateViaJsonString: { groups: [0, 5], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
