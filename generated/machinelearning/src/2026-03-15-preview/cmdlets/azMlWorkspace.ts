// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  DefaultActionType,
  EncryptionStatus,
  FirewallSku,
  IPRule,
  IsolationMode,
  ManagedNetworkKind,
  ManagedNetworkStatus,
  ManagedServiceIdentityType,
  OutboundRule,
  PublicNetworkAccessType,
  SharedPrivateLinkResource,
  SkuTier,
  SystemDatastoresAuthMode,
  Workspace,
  WorkspaceUpdateParameters,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameters of Get, List1. */
interface GetAzMlWorkspaceNames {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameters of List, List1. */
interface GetAzMlWorkspaceShared {
  /** Filter on AI capabilities. */
  AiCapability?: string;
  /** Which kind of workspace to list. */
  Kind?: string;
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameter set Get of Get-AzMlWorkspace. */
export type GetAzMlWorkspaceGet = GetAzMlWorkspaceNames & {
  /** Workspace name. */
  Name: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspace. */
export interface GetAzMlWorkspaceGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set List of Get-AzMlWorkspace. */
export type GetAzMlWorkspaceList = GetAzMlWorkspaceShared;

/** Parameter set List1 of Get-AzMlWorkspace. */
export type GetAzMlWorkspaceList1 = GetAzMlWorkspaceNames & GetAzMlWorkspaceShared;

/** Parameters of {@link getAzMlWorkspace}: those of one of its sets. */
export type GetAzMlWorkspaceParameters =
  GetAzMlWorkspaceGet | GetAzMlWorkspaceGetViaIdentity | GetAzMlWorkspaceList | GetAzMlWorkspaceList1;

/**
 * Lists every workspace that a subscription holds.
 *
 * `Get-AzMlWorkspace`
 */
export const getAzMlWorkspace: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceGet | GetAzMlWorkspaceGetViaIdentity, GetAzMlWorkspaceParameters>,
  Workspace
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceList | GetAzMlWorkspaceList1, GetAzMlWorkspaceParameters>, Workspace[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspace",
    service,
    groups: [
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName" },
      },
      {
        optional: {
          AiCapability: "option/aiCapabilities",
          Kind: "option/kind",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
        },
      },
      {
        mandatory: { Name: "value/workspaceName" },
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
    ],
    operations: [
      {
        call: workspaces.get,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
        },
      },
      {
        call: workspaces.listBySubscription,
        values: [],
        path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces",
        parts: { subscriptionId: "client/subscriptionId" },
      },
      {
        call: workspaces.listByResourceGroup,
        values: ["resourceGroupName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces",
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
interface NewAzMlWorkspaceShared {
  /** Workspace name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity. */
interface NewAzMlWorkspaceModel {
  /** A machine learning workspace. */
  Body: Workspace;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceBody {
  /** True to allow public access even behind a virtual network. */
  AllowPublicAccessWhenBehindVnet?: boolean;
  /** True to give the workspace's managed identity its roles on the resource group. */
  AllowRoleAssignmentOnRg?: boolean;
  /** ARM id of the workspace's Application Insights. */
  ApplicationInsight?: string;
  /** Workspaces that belong with this one. */
  AssociatedWorkspace?: string[];
  ComputeRuntimeSparkRuntimeVersion?: string;
  /** ARM id of the workspace's container registry. */
  ContainerRegistry?: string;
  /** Container registries of the workspace. */
  ContainerRegistryList?: string[];
  CosmoDbCollectionsThroughput?: number;
  /** Free text about the workspace. */
  Description?: string;
  /** URL of the service that finds the regional experimentation endpoints. */
  DiscoveryUrl?: string;
  /** True to isolate the workspace's data. */
  EnableDataIsolation?: boolean;
  /** True to encrypt on the service side with a customer-managed key. */
  EnableServiceSideCmkEncryption?: boolean;
  /** True for the simplified form of customer-managed keys. */
  EnableSimplifiedCmk?: boolean;
  /** True for a software bill of materials. */
  EnableSoftwareBillOfMaterial?: boolean;
  /** ARM ID of the customer's own Cosmos DB account that keeps their data encrypted. */
  EncryptionCosmosDbResourceId?: string;
  /** ARM ID of the customer's own search service that keeps their data encrypted. */
  EncryptionSearchAccountResourceId?: string;
  /** Whether the workspace is encrypted with a customer key. */
  EncryptionStatus?: EncryptionStatus;
  /** ARM ID of the customer's own storage account that keeps their data encrypted. */
  EncryptionStorageAccountResourceId?: string;
  /** Workspaces that exist already. */
  ExistingWorkspace?: string[];
  FeatureStoreSettingOfflineStoreConnectionName?: string;
  FeatureStoreSettingOnlineStoreConnectionName?: string;
  /** Human-friendly name; it can be changed. */
  FriendlyName?: string;
  /** True if the data has high business impact; the service then collects less diagnostic data. */
  HbiWorkspace?: boolean;
  /** Id of the hub that the workspace belongs to. */
  HubResourceId?: string;
  /** IPv4 addresses that may reach the workspace. */
  IPAllowlist?: string[];
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Name of the compute that builds images. */
  ImageBuildCompute?: string;
  /** ARM id of the workspace's key vault; fixed at creation. */
  KeyVault?: string;
  /** Key vaults of the workspace. */
  KeyVaultList?: string[];
  /** Client id of a user-assigned identity for later use; only the system-assigned one works now. */
  KeyVaultPropertyIdentityClientId?: string;
  /** Identifier of the vault key that encrypts the data. */
  KeyVaultPropertyKeyIdentifier?: string;
  /** ARM id of the vault that holds the encryption key. */
  KeyVaultPropertyKeyVaultArmId?: string;
  /** Kind of workspace. */
  Kind?: string;
  /** Region that the workspace is in. */
  Location?: string;
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  ManagedNetworkEnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  ManagedNetworkFirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  ManagedNetworkIsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Rules for outgoing traffic, keyed by name. */
  ManagedNetworkOutboundRule?: Record<string, OutboundRule> | null;
  /** What happens if neither ipRules nor virtualNetworkRules match; considered only after bypass. */
  NetworkAclsDefaultAction?: DefaultActionType;
  /** Rules for single IP addresses or ranges of them. */
  NetworkAclsIPRule?: IPRule[];
  /** Id of the user-assigned identity that stands for the workspace. */
  PrimaryUserAssignedIdentity?: string;
  /** User-assigned identity that reads the encryption key in the key vault. */
  PropertiesEncryptionIdentityUserAssignedIdentity?: string;
  /** Builds the managed network, with default options, at creation; no effect unless that network is enabled. */
  ProvisionNetworkNow?: boolean;
  /** Whether the public network may send requests. */
  PublicNetworkAccess?: PublicNetworkAccessType;
  /** Id of an existing subnet in which to place the serverless nodes. */
  ServerlessComputeSettingServerlessComputeCustomSubnet?: string;
  /** True if nodes in a custom network get no public IP, when the workspace has a private endpoint. */
  ServerlessComputeSettingServerlessComputeNoPublicIP?: boolean;
  /** Private links that the workspace shares. */
  SharedPrivateLinkResource?: SharedPrivateLinkResource[];
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
  /** How many days a soft-deleted workspace is kept. */
  SoftDeleteRetentionInDay?: number;
  /** Whether the network is active. */
  Status?: ManagedNetworkStatus;
  /** True when Spark can use the network. */
  StatusSparkReady?: boolean;
  /** ARM id of the workspace's storage account; fixed at creation. */
  StorageAccount?: string;
  /** Storage accounts of the workspace. */
  StorageAccountList?: string[];
  /** How the workspace's system datastores are accessed. */
  SystemDatastoresAuthMode?: SystemDatastoresAuthMode;
  /** Tags of the workspace, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
  /** True for v1 legacy mode, in which some v2 API features may not work. */
  V1LegacyMode?: boolean;
  /** Further storage accounts for the hub's workspaces. */
  WorkspaceHubConfigAdditionalWorkspaceStorageAccount?: string[];
  /** Resource group that the hub's workspaces go to by default. */
  WorkspaceHubConfigDefaultWorkspaceResourceGroup?: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreate = NewAzMlWorkspaceShared & NewAzMlWorkspaceModel;

/** Parameter set CreateExpanded of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreateExpanded = NewAzMlWorkspaceShared & NewAzMlWorkspaceBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreateViaIdentity = NewAzMlWorkspaceModel & NewAzMlWorkspaceIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreateViaIdentityExpanded = NewAzMlWorkspaceBody & NewAzMlWorkspaceIdentity;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreateViaJsonFilePath = NewAzMlWorkspaceShared & {
  /** Path of Json file supplied to the Create operation */
  JsonFilePath: string;
};

/** Parameter set CreateViaJsonString of New-AzMlWorkspace. */
export type NewAzMlWorkspaceCreateViaJsonString = NewAzMlWorkspaceShared & {
  /** Json string supplied to the Create operation */
  JsonString: string;
};

/** Parameters of {@link newAzMlWorkspace}: those of one of its sets. */
export type NewAzMlWorkspaceParameters =
  | NewAzMlWorkspaceCreate
  | NewAzMlWorkspaceCreateExpanded
  | NewAzMlWorkspaceCreateViaIdentity
  | NewAzMlWorkspaceCreateViaIdentityExpanded
  | NewAzMlWorkspaceCreateViaJsonFilePath
  | NewAzMlWorkspaceCreateViaJsonString;

/**
 * Creates a workspace, or replaces an existing one.
 *
 * `New-AzMlWorkspace`
 */
export const newAzMlWorkspace: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceParameters>,
  Workspace,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspace",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/workspaceName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        AllowPublicAccessWhenBehindVnet: "property/properties/allowPublicAccessWhenBehindVnet",
        AllowRoleAssignmentOnRg: "property/properties/allowRoleAssignmentOnRG",
        ApplicationInsight: "property/properties/applicationInsights",
        AssociatedWorkspace: "property/properties/associatedWorkspaces",
        ComputeRuntimeSparkRuntimeVersion:
          "property/properties/featureStoreSettings/computeRuntime/sparkRuntimeVersion",
        ContainerRegistry: "property/properties/containerRegistry",
        ContainerRegistryList: "property/properties/containerRegistries",
        CosmoDbCollectionsThroughput:
          "property/properties/serviceManagedResourcesSettings/cosmosDb/collectionsThroughput",
        Description: "property/properties/description",
        DiscoveryUrl: "property/properties/discoveryUrl",
        EnableDataIsolation: "property/properties/enableDataIsolation",
        EnableServiceSideCmkEncryption: "property/properties/enableServiceSideCMKEncryption",
        EnableSimplifiedCmk: "property/properties/enableSimplifiedCmk",
        EnableSoftwareBillOfMaterial: "property/properties/enableSoftwareBillOfMaterials",
        EncryptionCosmosDbResourceId: "property/properties/encryption/cosmosDbResourceId",
        EncryptionSearchAccountResourceId: "property/properties/encryption/searchAccountResourceId",
        EncryptionStatus: "property/properties/encryption/status",
        EncryptionStorageAccountResourceId: "property/properties/encryption/storageAccountResourceId",
        ExistingWorkspace: "property/properties/existingWorkspaces",
        FeatureStoreSettingOfflineStoreConnectionName:
          "property/properties/featureStoreSettings/offlineStoreConnectionName",
        FeatureStoreSettingOnlineStoreConnectionName:
          "property/properties/featureStoreSettings/onlineStoreConnectionName",
        FriendlyName: "property/properties/friendlyName",
        HbiWorkspace: "property/properties/hbiWorkspace",
        HubResourceId: "property/properties/hubResourceId",
        IPAllowlist: "property/properties/ipAllowlist",
        IdentityType: "property/identity/type",
        ImageBuildCompute: "property/properties/imageBuildCompute",
        KeyVault: "property/properties/keyVault",
        KeyVaultList: "property/properties/keyVaults",
        KeyVaultPropertyIdentityClientId: "property/properties/encryption/keyVaultProperties/identityClientId",
        KeyVaultPropertyKeyIdentifier: "property/properties/encryption/keyVaultProperties/keyIdentifier",
        KeyVaultPropertyKeyVaultArmId: "property/properties/encryption/keyVaultProperties/keyVaultArmId",
        Kind: "property/kind",
        Location: "property/location",
        ManagedNetworkEnableNetworkMonitor: "property/properties/managedNetwork/enableNetworkMonitor",
        ManagedNetworkFirewallSku: "property/properties/managedNetwork/firewallSku",
        ManagedNetworkIsolationMode: "property/properties/managedNetwork/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetwork/managedNetworkKind",
        ManagedNetworkOutboundRule: "property/properties/managedNetwork/outboundRules",
        NetworkAclsDefaultAction: "property/properties/networkAcls/defaultAction",
        NetworkAclsIPRule: "property/properties/networkAcls/ipRules",
        PrimaryUserAssignedIdentity: "property/properties/primaryUserAssignedIdentity",
        PropertiesEncryptionIdentityUserAssignedIdentity:
          "property/properties/encryption/identity/userAssignedIdentity",
        ProvisionNetworkNow: "property/properties/provisionNetworkNow",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        ServerlessComputeSettingServerlessComputeCustomSubnet:
          "property/properties/serverlessComputeSettings/serverlessComputeCustomSubnet",
        ServerlessComputeSettingServerlessComputeNoPublicIP:
          "property/properties/serverlessComputeSettings/serverlessComputeNoPublicIP",
        SharedPrivateLinkResource: "property/properties/sharedPrivateLinkResources",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        SoftDeleteRetentionInDay: "property/properties/softDeleteRetentionInDays",
        Status: "property/properties/managedNetwork/status/status",
        StatusSparkReady: "property/properties/managedNetwork/status/sparkReady",
        StorageAccount: "property/properties/storageAccount",
        StorageAccountList: "property/properties/storageAccounts",
        SystemDatastoresAuthMode: "property/properties/systemDatastoresAuthMode",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
        V1LegacyMode: "property/properties/v1LegacyMode",
        WorkspaceHubConfigAdditionalWorkspaceStorageAccount:
          "property/properties/workspaceHubConfig/additionalWorkspaceStorageAccounts",
        WorkspaceHubConfigDefaultWorkspaceResourceGroup:
          "property/properties/workspaceHubConfig/defaultWorkspaceResourceGroup",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: workspaces.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
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

/** Parameters of Delete, DeleteViaIdentity. */
interface RemoveAzMlWorkspaceCommon {
  /**
   * True purges the workspace for good; default false.
   *
   * Default: `false`.
   */
  ForceToPurge?: boolean;
}

/** Parameter set Delete of Remove-AzMlWorkspace. */
export type RemoveAzMlWorkspaceDelete = RemoveAzMlWorkspaceCommon & {
  /** Workspace name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspace. */
export type RemoveAzMlWorkspaceDeleteViaIdentity = RemoveAzMlWorkspaceCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspace}: those of one of its sets. */
export type RemoveAzMlWorkspaceParameters = RemoveAzMlWorkspaceDelete | RemoveAzMlWorkspaceDeleteViaIdentity;

/**
 * Removes a workspace.
 *
 * `Remove-AzMlWorkspace`
 */
export const removeAzMlWorkspace: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspace",
  service,
  changes: true,
  groups: [
    {
      optional: {
        AsJob: "switch/AsJob",
        ForceToPurge: "option/forceToPurge",
        NoWait: "switch/NoWait",
        PassThru: "switch/PassThru",
      },
    },
    {
      mandatory: { Name: "value/workspaceName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: workspaces.delete,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
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
interface SetAzMlWorkspaceCommon {
  /** Workspace name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspace. */
export type SetAzMlWorkspaceUpdate = SetAzMlWorkspaceCommon & {
  /** A machine learning workspace. */
  Body: Workspace;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspace. */
export type SetAzMlWorkspaceUpdateExpanded = SetAzMlWorkspaceCommon & {
  /** True to allow public access even behind a virtual network. */
  AllowPublicAccessWhenBehindVnet?: boolean;
  /** True to give the workspace's managed identity its roles on the resource group. */
  AllowRoleAssignmentOnRg?: boolean;
  /** ARM id of the workspace's Application Insights. */
  ApplicationInsight?: string;
  /** Workspaces that belong with this one. */
  AssociatedWorkspace?: string[];
  ComputeRuntimeSparkRuntimeVersion?: string;
  /** ARM id of the workspace's container registry. */
  ContainerRegistry?: string;
  /** Container registries of the workspace. */
  ContainerRegistryList?: string[];
  CosmoDbCollectionsThroughput?: number;
  /** Free text about the workspace. */
  Description?: string;
  /** URL of the service that finds the regional experimentation endpoints. */
  DiscoveryUrl?: string;
  /** True to isolate the workspace's data. */
  EnableDataIsolation?: boolean;
  /** True to encrypt on the service side with a customer-managed key. */
  EnableServiceSideCmkEncryption?: boolean;
  /** True for the simplified form of customer-managed keys. */
  EnableSimplifiedCmk?: boolean;
  /** True for a software bill of materials. */
  EnableSoftwareBillOfMaterial?: boolean;
  /** ARM ID of the customer's own Cosmos DB account that keeps their data encrypted. */
  EncryptionCosmosDbResourceId?: string;
  /** ARM ID of the customer's own search service that keeps their data encrypted. */
  EncryptionSearchAccountResourceId?: string;
  /** Whether the workspace is encrypted with a customer key. */
  EncryptionStatus?: EncryptionStatus;
  /** ARM ID of the customer's own storage account that keeps their data encrypted. */
  EncryptionStorageAccountResourceId?: string;
  /** Workspaces that exist already. */
  ExistingWorkspace?: string[];
  FeatureStoreSettingOfflineStoreConnectionName?: string;
  FeatureStoreSettingOnlineStoreConnectionName?: string;
  /** Human-friendly name; it can be changed. */
  FriendlyName?: string;
  /** True if the data has high business impact; the service then collects less diagnostic data. */
  HbiWorkspace?: boolean;
  /** Id of the hub that the workspace belongs to. */
  HubResourceId?: string;
  /** IPv4 addresses that may reach the workspace. */
  IPAllowlist?: string[];
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Name of the compute that builds images. */
  ImageBuildCompute?: string;
  /** ARM id of the workspace's key vault; fixed at creation. */
  KeyVault?: string;
  /** Key vaults of the workspace. */
  KeyVaultList?: string[];
  /** Client id of a user-assigned identity for later use; only the system-assigned one works now. */
  KeyVaultPropertyIdentityClientId?: string;
  /** Identifier of the vault key that encrypts the data. */
  KeyVaultPropertyKeyIdentifier?: string;
  /** ARM id of the vault that holds the encryption key. */
  KeyVaultPropertyKeyVaultArmId?: string;
  /** Kind of workspace. */
  Kind?: string;
  /** Region that the workspace is in. */
  Location?: string;
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  ManagedNetworkEnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  ManagedNetworkFirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  ManagedNetworkIsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Rules for outgoing traffic, keyed by name. */
  ManagedNetworkOutboundRule?: Record<string, OutboundRule> | null;
  /** What happens if neither ipRules nor virtualNetworkRules match; considered only after bypass. */
  NetworkAclsDefaultAction?: DefaultActionType;
  /** Rules for single IP addresses or ranges of them. */
  NetworkAclsIPRule?: IPRule[];
  /** Id of the user-assigned identity that stands for the workspace. */
  PrimaryUserAssignedIdentity?: string;
  /** User-assigned identity that reads the encryption key in the key vault. */
  PropertiesEncryptionIdentityUserAssignedIdentity?: string;
  /** Builds the managed network, with default options, at creation; no effect unless that network is enabled. */
  ProvisionNetworkNow?: boolean;
  /** Whether the public network may send requests. */
  PublicNetworkAccess?: PublicNetworkAccessType;
  /** Id of an existing subnet in which to place the serverless nodes. */
  ServerlessComputeSettingServerlessComputeCustomSubnet?: string;
  /** True if nodes in a custom network get no public IP, when the workspace has a private endpoint. */
  ServerlessComputeSettingServerlessComputeNoPublicIP?: boolean;
  /** Private links that the workspace shares. */
  SharedPrivateLinkResource?: SharedPrivateLinkResource[];
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
  /** How many days a soft-deleted workspace is kept. */
  SoftDeleteRetentionInDay?: number;
  /** Whether the network is active. */
  Status?: ManagedNetworkStatus;
  /** True when Spark can use the network. */
  StatusSparkReady?: boolean;
  /** ARM id of the workspace's storage account; fixed at creation. */
  StorageAccount?: string;
  /** Storage accounts of the workspace. */
  StorageAccountList?: string[];
  /** How the workspace's system datastores are accessed. */
  SystemDatastoresAuthMode?: SystemDatastoresAuthMode;
  /** Tags of the workspace, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
  /** True for v1 legacy mode, in which some v2 API features may not work. */
  V1LegacyMode?: boolean;
  /** Further storage accounts for the hub's workspaces. */
  WorkspaceHubConfigAdditionalWorkspaceStorageAccount?: string[];
  /** Resource group that the hub's workspaces go to by default. */
  WorkspaceHubConfigDefaultWorkspaceResourceGroup?: string;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspace. */
export type SetAzMlWorkspaceUpdateViaJsonFilePath = SetAzMlWorkspaceCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspace. */
export type SetAzMlWorkspaceUpdateViaJsonString = SetAzMlWorkspaceCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspace}: those of one of its sets. */
export type SetAzMlWorkspaceParameters =
  | SetAzMlWorkspaceUpdate
  | SetAzMlWorkspaceUpdateExpanded
  | SetAzMlWorkspaceUpdateViaJsonFilePath
  | SetAzMlWorkspaceUpdateViaJsonString;

/**
 * Updates a workspace.
 *
 * `Set-AzMlWorkspace`
 */
export const setAzMlWorkspace: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceParameters>,
  Workspace,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspace",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/workspaceName", ResourceGroupName: "value/resourceGroupName" },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        AllowPublicAccessWhenBehindVnet: "property/properties/allowPublicAccessWhenBehindVnet",
        AllowRoleAssignmentOnRg: "property/properties/allowRoleAssignmentOnRG",
        ApplicationInsight: "property/properties/applicationInsights",
        AssociatedWorkspace: "property/properties/associatedWorkspaces",
        ComputeRuntimeSparkRuntimeVersion:
          "property/properties/featureStoreSettings/computeRuntime/sparkRuntimeVersion",
        ContainerRegistry: "property/properties/containerRegistry",
        ContainerRegistryList: "property/properties/containerRegistries",
        CosmoDbCollectionsThroughput:
          "property/properties/serviceManagedResourcesSettings/cosmosDb/collectionsThroughput",
        Description: "property/properties/description",
        DiscoveryUrl: "property/properties/discoveryUrl",
        EnableDataIsolation: "property/properties/enableDataIsolation",
        EnableServiceSideCmkEncryption: "property/properties/enableServiceSideCMKEncryption",
        EnableSimplifiedCmk: "property/properties/enableSimplifiedCmk",
        EnableSoftwareBillOfMaterial: "property/properties/enableSoftwareBillOfMaterials",
        EncryptionCosmosDbResourceId: "property/properties/encryption/cosmosDbResourceId",
        EncryptionSearchAccountResourceId: "property/properties/encryption/searchAccountResourceId",
        EncryptionStatus: "property/properties/encryption/status",
        EncryptionStorageAccountResourceId: "property/properties/encryption/storageAccountResourceId",
        ExistingWorkspace: "property/properties/existingWorkspaces",
        FeatureStoreSettingOfflineStoreConnectionName:
          "property/properties/featureStoreSettings/offlineStoreConnectionName",
        FeatureStoreSettingOnlineStoreConnectionName:
          "property/properties/featureStoreSettings/onlineStoreConnectionName",
        FriendlyName: "property/properties/friendlyName",
        HbiWorkspace: "property/properties/hbiWorkspace",
        HubResourceId: "property/properties/hubResourceId",
        IPAllowlist: "property/properties/ipAllowlist",
        IdentityType: "property/identity/type",
        ImageBuildCompute: "property/properties/imageBuildCompute",
        KeyVault: "property/properties/keyVault",
        KeyVaultList: "property/properties/keyVaults",
        KeyVaultPropertyIdentityClientId: "property/properties/encryption/keyVaultProperties/identityClientId",
        KeyVaultPropertyKeyIdentifier: "property/properties/encryption/keyVaultProperties/keyIdentifier",
        KeyVaultPropertyKeyVaultArmId: "property/properties/encryption/keyVaultProperties/keyVaultArmId",
        Kind: "property/kind",
        Location: "property/location",
        ManagedNetworkEnableNetworkMonitor: "property/properties/managedNetwork/enableNetworkMonitor",
        ManagedNetworkFirewallSku: "property/properties/managedNetwork/firewallSku",
        ManagedNetworkIsolationMode: "property/properties/managedNetwork/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetwork/managedNetworkKind",
        ManagedNetworkOutboundRule: "property/properties/managedNetwork/outboundRules",
        NetworkAclsDefaultAction: "property/properties/networkAcls/defaultAction",
        NetworkAclsIPRule: "property/properties/networkAcls/ipRules",
        PrimaryUserAssignedIdentity: "property/properties/primaryUserAssignedIdentity",
        PropertiesEncryptionIdentityUserAssignedIdentity:
          "property/properties/encryption/identity/userAssignedIdentity",
        ProvisionNetworkNow: "property/properties/provisionNetworkNow",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        ServerlessComputeSettingServerlessComputeCustomSubnet:
          "property/properties/serverlessComputeSettings/serverlessComputeCustomSubnet",
        ServerlessComputeSettingServerlessComputeNoPublicIP:
          "property/properties/serverlessComputeSettings/serverlessComputeNoPublicIP",
        SharedPrivateLinkResource: "property/properties/sharedPrivateLinkResources",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        SoftDeleteRetentionInDay: "property/properties/softDeleteRetentionInDays",
        Status: "property/properties/managedNetwork/status/status",
        StatusSparkReady: "property/properties/managedNetwork/status/sparkReady",
        StorageAccount: "property/properties/storageAccount",
        StorageAccountList: "property/properties/storageAccounts",
        SystemDatastoresAuthMode: "property/properties/systemDatastoresAuthMode",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
        V1LegacyMode: "property/properties/v1LegacyMode",
        WorkspaceHubConfigAdditionalWorkspaceStorageAccount:
          "property/properties/workspaceHubConfig/additionalWorkspaceStorageAccounts",
        WorkspaceHubConfigDefaultWorkspaceResourceGroup:
          "property/properties/workspaceHubConfig/defaultWorkspaceResourceGroup",
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
      call: workspaces.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
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
interface UpdateAzMlWorkspaceShared {
  /** Workspace name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzMlWorkspaceModel {
  /** Body of a change to a workspace. */
  Body: WorkspaceUpdateParameters;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceBody {
  /** True to give the workspace's managed identity its roles on the resource group. */
  AllowRoleAssignmentOnRg?: boolean;
  /** ARM id of the workspace's Application Insights. */
  ApplicationInsight?: string;
  ComputeRuntimeSparkRuntimeVersion?: string;
  /** ARM id of the workspace's container registry. */
  ContainerRegistry?: string;
  CosmoDbCollectionsThroughput?: number;
  /** Free text about the workspace. */
  Description?: string;
  /** True to isolate the workspace's data. */
  EnableDataIsolation?: boolean;
  /** True for a software bill of materials. */
  EnableSoftwareBillOfMaterial?: boolean;
  FeatureStoreSettingOfflineStoreConnectionName?: string;
  FeatureStoreSettingOnlineStoreConnectionName?: string;
  /** Human-friendly name; it can be changed. */
  FriendlyName?: string;
  /** IPv4 addresses that may reach the workspace. */
  IPAllowlist?: string[];
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Name of the compute that builds images. */
  ImageBuildCompute?: string;
  KeyVaultPropertyKeyIdentifier?: string;
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  ManagedNetworkEnableNetworkMonitor?: boolean;
  /** Tier of the firewall that FQDN rules need. */
  ManagedNetworkFirewallSku?: FirewallSku;
  /** How far the network is closed off. */
  ManagedNetworkIsolationMode?: IsolationMode;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  ManagedNetworkKind?: ManagedNetworkKind;
  /** Rules for outgoing traffic, keyed by name. */
  ManagedNetworkOutboundRule?: Record<string, OutboundRule> | null;
  /** What happens if neither ipRules nor virtualNetworkRules match; considered only after bypass. */
  NetworkAclsDefaultAction?: DefaultActionType;
  /** Rules for single IP addresses or ranges of them. */
  NetworkAclsIPRule?: IPRule[];
  /** Id of the user-assigned identity that stands for the workspace. */
  PrimaryUserAssignedIdentity?: string;
  /** Whether the public network may send requests. */
  PublicNetworkAccess?: PublicNetworkAccessType;
  /** Id of an existing subnet in which to place the serverless nodes. */
  ServerlessComputeSettingServerlessComputeCustomSubnet?: string;
  /** True if nodes in a custom network get no public IP, when the workspace has a private endpoint. */
  ServerlessComputeSettingServerlessComputeNoPublicIP?: boolean;
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
  /** How many days a soft-deleted workspace is kept. */
  SoftDeleteRetentionInDay?: number;
  /** Whether the network is active. */
  Status?: ManagedNetworkStatus;
  /** True when Spark can use the network. */
  StatusSparkReady?: boolean;
  /** How the workspace's system datastores are accessed. */
  SystemDatastoresAuthMode?: SystemDatastoresAuthMode;
  /** Tags of the workspace, by name. */
  Tag?: Record<string, string>;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
  /** True for v1 legacy mode, in which some v2 API features may not work. */
  V1LegacyMode?: boolean;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdate = UpdateAzMlWorkspaceShared & UpdateAzMlWorkspaceModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdateExpanded = UpdateAzMlWorkspaceShared & UpdateAzMlWorkspaceBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdateViaIdentity = UpdateAzMlWorkspaceModel & UpdateAzMlWorkspaceIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdateViaIdentityExpanded = UpdateAzMlWorkspaceBody & UpdateAzMlWorkspaceIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdateViaJsonFilePath = UpdateAzMlWorkspaceShared & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspace. */
export type UpdateAzMlWorkspaceUpdateViaJsonString = UpdateAzMlWorkspaceShared & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link updateAzMlWorkspace}: those of one of its sets. */
export type UpdateAzMlWorkspaceParameters =
  | UpdateAzMlWorkspaceUpdate
  | UpdateAzMlWorkspaceUpdateExpanded
  | UpdateAzMlWorkspaceUpdateViaIdentity
  | UpdateAzMlWorkspaceUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceUpdateViaJsonString;

/**
 * Changes some settings of a workspace.
 *
 * `Update-AzMlWorkspace`
 */
export const updateAzMlWorkspace: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceParameters>,
  Workspace,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspace",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/workspaceName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        AllowRoleAssignmentOnRg: "property/properties/allowRoleAssignmentOnRG",
        ApplicationInsight: "property/properties/applicationInsights",
        ComputeRuntimeSparkRuntimeVersion:
          "property/properties/featureStoreSettings/computeRuntime/sparkRuntimeVersion",
        ContainerRegistry: "property/properties/containerRegistry",
        CosmoDbCollectionsThroughput:
          "property/properties/serviceManagedResourcesSettings/cosmosDb/collectionsThroughput",
        Description: "property/properties/description",
        EnableDataIsolation: "property/properties/enableDataIsolation",
        EnableSoftwareBillOfMaterial: "property/properties/enableSoftwareBillOfMaterials",
        FeatureStoreSettingOfflineStoreConnectionName:
          "property/properties/featureStoreSettings/offlineStoreConnectionName",
        FeatureStoreSettingOnlineStoreConnectionName:
          "property/properties/featureStoreSettings/onlineStoreConnectionName",
        FriendlyName: "property/properties/friendlyName",
        IPAllowlist: "property/properties/ipAllowlist",
        IdentityType: "property/identity/type",
        ImageBuildCompute: "property/properties/imageBuildCompute",
        KeyVaultPropertyKeyIdentifier: "property/properties/encryption/keyVaultProperties/keyIdentifier",
        ManagedNetworkEnableNetworkMonitor: "property/properties/managedNetwork/enableNetworkMonitor",
        ManagedNetworkFirewallSku: "property/properties/managedNetwork/firewallSku",
        ManagedNetworkIsolationMode: "property/properties/managedNetwork/isolationMode",
        ManagedNetworkKind: "property/properties/managedNetwork/managedNetworkKind",
        ManagedNetworkOutboundRule: "property/properties/managedNetwork/outboundRules",
        NetworkAclsDefaultAction: "property/properties/networkAcls/defaultAction",
        NetworkAclsIPRule: "property/properties/networkAcls/ipRules",
        PrimaryUserAssignedIdentity: "property/properties/primaryUserAssignedIdentity",
        PublicNetworkAccess: "property/properties/publicNetworkAccess",
        ServerlessComputeSettingServerlessComputeCustomSubnet:
          "property/properties/serverlessComputeSettings/serverlessComputeCustomSubnet",
        ServerlessComputeSettingServerlessComputeNoPublicIP:
          "property/properties/serverlessComputeSettings/serverlessComputeNoPublicIP",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        SoftDeleteRetentionInDay: "property/properties/softDeleteRetentionInDays",
        Status: "property/properties/managedNetwork/status/status",
        StatusSparkReady: "property/properties/managedNetwork/status/sparkReady",
        SystemDatastoresAuthMode: "property/properties/systemDatastoresAuthMode",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
        V1LegacyMode: "property/properties/v1LegacyMode",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: workspaces.update,
      values: ["resourceGroupName", "workspaceName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 3], operations: [0] },
    UpdateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
