// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  ManagedResourceGroupAssignedIdentities,
  ManagedServiceIdentityType,
  Registry,
  RegistryPrivateEndpointConnection,
  RegistryRegionArmDetails,
  SkuTier,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registries from "../registries.js";

/** Parameters of Remove, RemoveExpanded, RemoveViaJsonFilePath, RemoveViaJsonString. */
interface RemoveAzMlWorkspaceRegistryRegionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Remove, RemoveViaIdentity. */
interface RemoveAzMlWorkspaceRegistryRegionModel {
  /** The ARM resource that wraps a registry. */
  Body: Registry;
}

/** Parameters of RemoveExpanded, RemoveViaIdentityExpanded. */
interface RemoveAzMlWorkspaceRegistryRegionBody {
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

/** Parameters of RemoveViaIdentity, RemoveViaIdentityExpanded. */
interface RemoveAzMlWorkspaceRegistryRegionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Remove of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemove = RemoveAzMlWorkspaceRegistryRegionShared &
  RemoveAzMlWorkspaceRegistryRegionModel;

/** Parameter set RemoveExpanded of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemoveExpanded = RemoveAzMlWorkspaceRegistryRegionShared &
  RemoveAzMlWorkspaceRegistryRegionBody;

/** Parameter set RemoveViaIdentity of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemoveViaIdentity = RemoveAzMlWorkspaceRegistryRegionModel &
  RemoveAzMlWorkspaceRegistryRegionIdentity;

/** Parameter set RemoveViaIdentityExpanded of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemoveViaIdentityExpanded = RemoveAzMlWorkspaceRegistryRegionBody &
  RemoveAzMlWorkspaceRegistryRegionIdentity;

/** Parameter set RemoveViaJsonFilePath of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemoveViaJsonFilePath = RemoveAzMlWorkspaceRegistryRegionShared & {
  /** Path of Json file supplied to the Remove operation */
  JsonFilePath: string;
};

/** Parameter set RemoveViaJsonString of Remove-AzMlWorkspaceRegistryRegion. */
export type RemoveAzMlWorkspaceRegistryRegionRemoveViaJsonString = RemoveAzMlWorkspaceRegistryRegionShared & {
  /** Json string supplied to the Remove operation */
  JsonString: string;
};

/** Parameters of {@link removeAzMlWorkspaceRegistryRegion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryRegionParameters =
  | RemoveAzMlWorkspaceRegistryRegionRemove
  | RemoveAzMlWorkspaceRegistryRegionRemoveExpanded
  | RemoveAzMlWorkspaceRegistryRegionRemoveViaIdentity
  | RemoveAzMlWorkspaceRegistryRegionRemoveViaIdentityExpanded
  | RemoveAzMlWorkspaceRegistryRegionRemoveViaJsonFilePath
  | RemoveAzMlWorkspaceRegistryRegionRemoveViaJsonString;

/**
 * Takes regions out of a registry.
 *
 * `Remove-AzMlWorkspaceRegistryRegion`
 */
export const removeAzMlWorkspaceRegistryRegion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryRegionParameters>,
  Registry,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryRegion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
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
      call: registries.removeRegions,
      values: ["resourceGroupName", "registryName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/removeRegions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
  ],
  sets: {
    Remove: { groups: [0, 1, 2], operations: [0] },
    RemoveExpanded: { groups: [0, 1, 3], operations: [0] },
    RemoveViaIdentity: { groups: [0, 2, 4], operations: [0] },
    RemoveViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    RemoveViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    RemoveViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "RemoveExpanded",
});
