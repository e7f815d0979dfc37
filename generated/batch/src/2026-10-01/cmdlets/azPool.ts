// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AutoUserScope,
  BatchApplicationPackageReference,
  BatchInboundNatPool,
  BatchJobDefaultOrder,
  BatchMetadataItem,
  BatchNodeDeallocationOption,
  BatchNodeFillType,
  BatchPool,
  BatchPoolCreateOptions,
  BatchPoolResizeOptions,
  BatchPoolUpdateOptions,
  ContainerHostBatchBindMountEntry,
  ContainerWorkingDirectory,
  DynamicVNetAssignmentScope,
  ElevationLevel,
  EnvironmentSetting,
  IPFamily,
  IPTag,
  IpAddressProvisioningType,
  MountConfiguration,
  ResourceFile,
  UpgradeMode,
  UserAccount,
  VirtualMachineConfiguration,
  VirtualMachineConfigurationUpdate,
  VirtualMachineSkuAllocationStrategy,
  VirtualMachineSkuProfileVmSize,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameters of Get, GetViaIdentity, List. */
interface GetAzPoolCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** OData list of related data to include. */
  Expand?: string[];
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** OData list of the properties to return. */
  Select?: string[];
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Get, GetViaIdentity. */
interface GetAzPoolOptions {
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
}

/** Parameter set Get of Get-AzPool. */
export type GetAzPoolGet = GetAzPoolCommon &
  GetAzPoolOptions & {
    /** ID of the pool to read. */
    Id: string;
  };

/** Parameter set GetViaIdentity of Get-AzPool. */
export type GetAzPoolGetViaIdentity = GetAzPoolCommon &
  GetAzPoolOptions & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzPool. */
export type GetAzPoolList = GetAzPoolCommon & {
  /** OData expression that limits which pools are listed. */
  Filter?: string;
  /**
   * Most items to return per page: 1 to 1000, 1000 by default.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
};

/** Parameters of {@link getAzPool}: those of one of its sets. */
export type GetAzPoolParameters = GetAzPoolGet | GetAzPoolGetViaIdentity | GetAzPoolList;

/**
 * Returns the account's pools, a page at a time.
 *
 * `Get-AzPool`
 */
export const getAzPool: Cmdlet<ExactlyOne<GetAzPoolGet | GetAzPoolGetViaIdentity, GetAzPoolParameters>, BatchPool> &
  Cmdlet<ExactlyOne<GetAzPoolList, GetAzPoolParameters>, BatchPool[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzPool",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Expand: "option/expand",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        Select: "option/select",
        TimeOut: "option/timeOut",
      },
    },
    {
      optional: {
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
      },
    },
    {
      mandatory: { Id: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: pools.getPool,
      values: ["poolId"],
      path: "/pools/{poolId}",
      parts: { poolId: "value/poolId" },
    },
    {
      call: pools.listPools,
      values: [],
      path: "/pools",
      parts: {},
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [0, 1, 3], operations: [0] },
    List: { groups: [0, 4], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzPoolCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Create of New-AzPool. */
export type NewAzPoolCreate = NewAzPoolCommon & {
  /** Request body for creating a Pool. */
  Pool: BatchPoolCreateOptions;
};

/** Parameter set CreateExpanded of New-AzPool. */
export type NewAzPoolCreateExpanded = NewAzPoolCommon & {
  /**
   * Packages for every node, at most 10, by full ARM application ID; existing nodes change only at reboot or
   * reimage.
   */
  ApplicationPackageReference?: BatchApplicationPackageReference[];
  /** How often the formula adjusts the Pool, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400. */
  AutoScaleEvaluationInterval?: string;
  /**
   * Node count formula, checked at creation; required with enableAutoScale true, else not allowed. See
   * https://learn.microsoft.com/azure/batch/batch-automatic-scaling.
   */
  AutoScaleFormula?: string;
  /** Elevation level of the auto user; nonAdmin by default. */
  AutoUserElevationLevel?: ElevationLevel;
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  AutoUserScope?: AutoUserScope;
  /** True turns off OS image rollback. */
  AutomaticOSUpgradePolicyDisableAutomaticRollback?: boolean;
  /**
   * True rolls newer OS images out to scale set instances; on Windows pools
   * WindowsConfiguration.enableAutomaticUpdates
   * (https://learn.microsoft.com/rest/api/batchservice/pools/create-pool#windowsconfiguration) then cannot be
   * true.
   */
  AutomaticOSUpgradePolicyEnableAutomaticOsupgrade?: boolean;
  /** True postpones OS upgrades on TVMs while they run tasks. */
  AutomaticOSUpgradePolicyOsrollingUpgradeDeferral?: boolean;
  /**
   * True applies the rolling upgrade policy during automatic OS upgrade; the default policy applies if the VMSS
   * has none.
   */
  AutomaticOSUpgradePolicyUseRollingUpgradePolicy?: boolean;
  /**
   * Paths to mount; null or absent mounts the whole temporary disk (Windows) or AZ_BATCH_NODE_ROOT_DIR (Linux),
   * empty mounts no data paths.
   */
  ContainerSettingContainerHostBatchBindMount?: ContainerHostBatchBindMountEntry[];
  /** Extra arguments for "docker create", besides those that Batch sets. */
  ContainerSettingContainerRunOption?: string;
  /** Full Image reference, as for "docker pull"; ":latest" is assumed when there's no tag. */
  ContainerSettingImageName?: string;
  /** Working directory of the container Task; 'taskWorkingDirectory' by default. */
  ContainerSettingWorkingDirectory?: ContainerWorkingDirectory;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  DisplayName?: string;
  /** Automatic sizing; true requires autoScaleFormula, false requires a target node count. Default false. */
  EnableAutoScale?: boolean;
  /** Allows nodes to talk directly; limits Pool size, so the target may be missed. Default false. */
  EnableInterNodeCommunication?: boolean;
  /** NAT pools for reaching node ports from outside, at most 5 (else 400); not allowed with NoPublicIPAddresses. */
  EndpointConfigurationInboundNatPool?: BatchInboundNatPool[];
  /** Unique Pool ID in the account: alphanumerics, hyphens, underscores, up to 64; case kept but not compared. */
  Id: string;
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /** Name-value metadata of the Pool, for the caller's code only; Batch ignores it. */
  Metadata?: BatchMetadataItem[];
  /** File systems mounted for the Pool's lifetime: Azure file share, NFS, CIFS or Blobfuse. */
  MountConfiguration?: MountConfiguration[];
  /** How far dynamic VNet assignment reaches. */
  NetworkConfigurationDynamicVnetAssignmentScope?: DynamicVNetAssignmentScope;
  /**
   * True gives VMs SR-IOV, which may speed up networking; see
   * https://learn.microsoft.com/azure/virtual-network/accelerated-networking-overview.
   */
  NetworkConfigurationEnableAcceleratedNetworking?: boolean;
  /**
   * ARM subnet:
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet}
   * (Microsoft.Network only), in the account's region and subscription; with enough free IPs (else resize error),
   * role 'Classic Virtual Machine Contributor' for 'MicrosoftAzureBatch', NSGs open for Batch (else nodes
   * unusable): inbound incl. 29876 and 29877, outbound 443 to Storage. See
   * https://learn.microsoft.com/azure/batch/nodes-and-pools#virtual-network-vnet-and-firewall-configuration
   */
  NetworkConfigurationSubnetId?: string;
  /**
   * Public IPs for the nodes, as
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/publicIPAddresses/{ip}; each
   * allows 100 dedicated or 100 Spot/Low-priority nodes.
   */
  PublicIPAddressConfigurationIpaddressId?: string[];
  /** How the Pool gets public IPs; BatchManaged when omitted. */
  PublicIPAddressConfigurationIpaddressProvisioningType?: IpAddressProvisioningType;
  /** IP versions for the Pool: IPv4 for single-stack, IPv4 and IPv6 for dual-stack. */
  PublicIPAddressConfigurationIpfamily?: IPFamily[];
  /** Tags on the Pool's public IPs, for sorting and billing. */
  PublicIPAddressConfigurationIptag?: IPTag[];
  /** Password for logging in to the registry. */
  RegistryPassword?: string;
  /** Registry URL; "docker.io" when omitted. */
  RegistryServer?: string;
  /** User for logging in to the registry. */
  RegistryUsername?: string;
  /**
   * Node allocation time limit under manual scaling, ISO 8601; default 15 minutes, under 5 minutes is rejected
   * (400).
   */
  ResizeTimeout?: string;
  /**
   * True lets upgrade batches cross availability zones; settable only with nodePlacementConfiguration.policy Zonal
   * or, from API 2026-10-01, placement.zonePlacementPolicy Auto.
   */
  RollingUpgradePolicyEnableCrossZoneUpgrade?: boolean;
  /**
   * Largest share of instances upgraded in one batch, 5 to 100 percent and not above maxUnhealthyInstancePercent;
   * unhealthy instances may shrink batches.
   */
  RollingUpgradePolicyMaxBatchInstancePercent?: number;
  /**
   * Share of unhealthy instances tolerated, checked before each batch, else the upgrade aborts; 5 to 100 percent,
   * at least maxBatchInstancePercent.
   */
  RollingUpgradePolicyMaxUnhealthyInstancePercent?: number;
  /**
   * Share of upgraded instances that may be unhealthy, 0 to 100 percent, checked after each batch; beyond it the
   * upgrade aborts.
   */
  RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent?: number;
  /** Pause after one batch is done before the next begins, ISO 8601. */
  RollingUpgradePolicyPauseTimeBetweenBatch?: string;
  /** True upgrades the unhealthy instances first. */
  RollingUpgradePolicyPrioritizeUnhealthyInstance?: boolean;
  /** True returns failed instances to the previous model when the policy is breached. */
  RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach?: boolean;
  /**
   * StartTask command, run without a shell (call one if needed); use relative paths or variables of
   * https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  StartTaskCommandLine?: string;
  /** Environment variables for the StartTask. */
  StartTaskEnvironmentSetting?: EnvironmentSetting[];
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  StartTaskMaxTaskRetryCount?: number;
  /** Files fetched into the working directory beforehand; too large a list fails with RequestEntityTooLarge. */
  StartTaskResourceFile?: ResourceFile[];
  /**
   * True (default) holds Tasks back until exit code 0, and failure after all retries makes the node unusable;
   * false doesn't wait.
   */
  StartTaskWaitForSuccess?: boolean;
  /**
   * Dedicated nodes wanted; not with enableAutoScale true, else this or targetLowPriorityNodes (or both) is
   * required.
   */
  TargetDedicatedNode?: number;
  /**
   * Spot/Low-priority nodes wanted; not with enableAutoScale true, else this or targetDedicatedNodes (or both) is
   * required.
   */
  TargetLowPriorityNode?: number;
  /**
   * How a Pool picks tasks among Jobs of the same priority; none by default.
   *
   * Default: `"none"`.
   */
  TaskSchedulingPolicyJobDefaultOrder?: BatchJobDefaultOrder;
  /** How Tasks fill the Pool's nodes; spread by default. */
  TaskSchedulingPolicyNodeFillType?: BatchNodeFillType;
  /** Slots for concurrent Tasks per node; default 1, at most 4 times the cores, never over 256. */
  TaskSlotsPerNode?: number;
  /**
   * Upgrade mode: Manual (by the manualUpgrade action), Automatic (all VMs at once) or Rolling (batches, optional
   * pauses).
   */
  UpgradePolicyMode?: UpgradeMode;
  /** User accounts to make on every node. */
  UserAccount?: UserAccount[];
  /** Named user to run as; exactly one of username and autoUser must be given. */
  UserIdentityUsername?: string;
  /**
   * VM size of all the Pool's VMs; excludes STANDARD_A0 and premium storage series (STANDARD_GS, STANDARD_DS,
   * STANDARD_DSV2). Sizes: https://learn.microsoft.com/azure/virtual-machines/sizes/overview.
   */
  VMSize: string;
  /** How a size is picked from vmSizes; lowestPrice by default. */
  VMSkuProfileAllocationStrategy?: VirtualMachineSkuAllocationStrategy;
  /**
   * One to five sizes from families A, B, D, E, F with equal vCPU count, architecture and compatible capabilities;
   * required at Pool creation.
   */
  VMSkuProfileVmsize?: VirtualMachineSkuProfileVmSize[];
  /** Virtual machine settings of the Pool; must be given. */
  VirtualMachineConfiguration?: VirtualMachineConfiguration;
};

/** Parameter set CreateViaJsonFilePath of New-AzPool. */
export type NewAzPoolCreateViaJsonFilePath = NewAzPoolCommon & {
  /** Path of Json file supplied to the Create operation */
  JsonFilePath: string;
};

/** Parameter set CreateViaJsonString of New-AzPool. */
export type NewAzPoolCreateViaJsonString = NewAzPoolCommon & {
  /** Json string supplied to the Create operation */
  JsonString: string;
};

/** Parameters of {@link newAzPool}: those of one of its sets. */
export type NewAzPoolParameters =
  NewAzPoolCreate | NewAzPoolCreateExpanded | NewAzPoolCreateViaJsonFilePath | NewAzPoolCreateViaJsonString;

/**
 * Adds a pool to the account; keep secrets out of its name, which telemetry may show to Microsoft support.
 *
 * `New-AzPool`
 */
export const newAzPool: Cmdlet<
  ExactlyOne<NewAzPoolParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzPool",
  service,
  changes: true,
  dates: ["Ocpdate"],
  durations: ["AutoScaleEvaluationInterval", "ResizeTimeout", "RollingUpgradePolicyPauseTimeBetweenBatch"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Pool: "body" },
    },
    {
      mandatory: { Id: "property/id", VMSize: "property/vmSize" },
      optional: {
        ApplicationPackageReference: "property/applicationPackageReferences",
        AutoScaleEvaluationInterval: "property/autoScaleEvaluationInterval",
        AutoScaleFormula: "property/autoScaleFormula",
        AutoUserElevationLevel: "property/startTask/userIdentity/autoUser/elevationLevel",
        AutoUserScope: "property/startTask/userIdentity/autoUser/scope",
        AutomaticOSUpgradePolicyDisableAutomaticRollback:
          "property/upgradePolicy/automaticOSUpgradePolicy/disableAutomaticRollback",
        AutomaticOSUpgradePolicyEnableAutomaticOsupgrade:
          "property/upgradePolicy/automaticOSUpgradePolicy/enableAutomaticOSUpgrade",
        AutomaticOSUpgradePolicyOsrollingUpgradeDeferral:
          "property/upgradePolicy/automaticOSUpgradePolicy/osRollingUpgradeDeferral",
        AutomaticOSUpgradePolicyUseRollingUpgradePolicy:
          "property/upgradePolicy/automaticOSUpgradePolicy/useRollingUpgradePolicy",
        ContainerSettingContainerHostBatchBindMount:
          "property/startTask/containerSettings/containerHostBatchBindMounts",
        ContainerSettingContainerRunOption: "property/startTask/containerSettings/containerRunOptions",
        ContainerSettingImageName: "property/startTask/containerSettings/imageName",
        ContainerSettingWorkingDirectory: "property/startTask/containerSettings/workingDirectory",
        DisplayName: "property/displayName",
        EnableAutoScale: "property/enableAutoScale",
        EnableInterNodeCommunication: "property/enableInterNodeCommunication",
        EndpointConfigurationInboundNatPool: "property/networkConfiguration/endpointConfiguration/inboundNATPools",
        IdentityReferenceResourceId: "property/startTask/containerSettings/registry/identityReference/resourceId",
        Metadata: "property/metadata",
        MountConfiguration: "property/mountConfiguration",
        NetworkConfigurationDynamicVnetAssignmentScope: "property/networkConfiguration/dynamicVNetAssignmentScope",
        NetworkConfigurationEnableAcceleratedNetworking: "property/networkConfiguration/enableAcceleratedNetworking",
        NetworkConfigurationSubnetId: "property/networkConfiguration/subnetId",
        PublicIPAddressConfigurationIpaddressId:
          "property/networkConfiguration/publicIPAddressConfiguration/ipAddressIds",
        PublicIPAddressConfigurationIpaddressProvisioningType:
          "property/networkConfiguration/publicIPAddressConfiguration/provision",
        PublicIPAddressConfigurationIpfamily: "property/networkConfiguration/publicIPAddressConfiguration/ipFamilies",
        PublicIPAddressConfigurationIptag: "property/networkConfiguration/publicIPAddressConfiguration/ipTags",
        RegistryPassword: "property/startTask/containerSettings/registry/password",
        RegistryServer: "property/startTask/containerSettings/registry/registryServer",
        RegistryUsername: "property/startTask/containerSettings/registry/username",
        ResizeTimeout: "property/resizeTimeout",
        RollingUpgradePolicyEnableCrossZoneUpgrade:
          "property/upgradePolicy/rollingUpgradePolicy/enableCrossZoneUpgrade",
        RollingUpgradePolicyMaxBatchInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxBatchInstancePercent",
        RollingUpgradePolicyMaxUnhealthyInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxUnhealthyInstancePercent",
        RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxUnhealthyUpgradedInstancePercent",
        RollingUpgradePolicyPauseTimeBetweenBatch:
          "property/upgradePolicy/rollingUpgradePolicy/pauseTimeBetweenBatches",
        RollingUpgradePolicyPrioritizeUnhealthyInstance:
          "property/upgradePolicy/rollingUpgradePolicy/prioritizeUnhealthyInstances",
        RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach:
          "property/upgradePolicy/rollingUpgradePolicy/rollbackFailedInstancesOnPolicyBreach",
        StartTaskCommandLine: "property/startTask/commandLine",
        StartTaskEnvironmentSetting: "property/startTask/environmentSettings",
        StartTaskMaxTaskRetryCount: "property/startTask/maxTaskRetryCount",
        StartTaskResourceFile: "property/startTask/resourceFiles",
        StartTaskWaitForSuccess: "property/startTask/waitForSuccess",
        TargetDedicatedNode: "property/targetDedicatedNodes",
        TargetLowPriorityNode: "property/targetLowPriorityNodes",
        TaskSchedulingPolicyJobDefaultOrder: "property/taskSchedulingPolicy/jobDefaultOrder",
        TaskSchedulingPolicyNodeFillType: "property/taskSchedulingPolicy/nodeFillType",
        TaskSlotsPerNode: "property/taskSlotsPerNode",
        UpgradePolicyMode: "property/upgradePolicy/mode",
        UserAccount: "property/userAccounts",
        UserIdentityUsername: "property/startTask/userIdentity/username",
        VMSkuProfileAllocationStrategy: "property/vmSkuProfile/allocationStrategy",
        VMSkuProfileVmsize: "property/vmSkuProfile/vmSizes",
        VirtualMachineConfiguration: "property/virtualMachineConfiguration",
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
      call: pools.createPool,
      values: ["pool"],
      body: "value/pool",
      constants: [["Auto", "virtualMachineConfiguration/placement/zonePlacementPolicy"]],
      path: "/pools",
      parts: {},
      silent: true,
    },
  ],
  sets: {
    Create: { groups: [0, 1], operations: [0] },
    CreateExpanded: { groups: [0, 2], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    CreateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity. */
interface RemoveAzPoolCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Delete of Remove-AzPool. */
export type RemoveAzPoolDelete = RemoveAzPoolCommon & {
  /** ID of the pool to remove. */
  Id: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzPool. */
export type RemoveAzPoolDeleteViaIdentity = RemoveAzPoolCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link removeAzPool}: those of one of its sets. */
export type RemoveAzPoolParameters = RemoveAzPoolDelete | RemoveAzPoolDeleteViaIdentity;

/**
 * Stops any resize, empties the pool (requeueing its tasks) and removes it; meanwhile changes fail with 409
 * PoolBeingDeleted.
 *
 * `Remove-AzPool`
 */
export const removeAzPool: Cmdlet<
  ExactlyOne<RemoveAzPoolParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzPool",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: pools.deletePool,
      values: ["poolId"],
      path: "/pools/{poolId}",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Delete",
});

/**
 * Parameters of Resize, ResizeExpanded, ResizeViaIdentity, ResizeViaIdentityExpanded, ResizeViaJsonFilePath,
 * ResizeViaJsonString.
 */
interface ResizeAzPoolCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Proceed only when the current ETag equals this one. */
  IfMatch?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the current ETag differs from this one. */
  IfNoneMatch?: string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Resize, ResizeExpanded, ResizeViaJsonFilePath, ResizeViaJsonString. */
interface ResizeAzPoolNames {
  /** Pool ID. */
  Id: string;
}

/** Parameters of Resize, ResizeViaIdentity. */
interface ResizeAzPoolModel {
  /** Request body for resizing a Pool. */
  ResizeOption: BatchPoolResizeOptions;
}

/** Parameters of ResizeExpanded, ResizeViaIdentityExpanded. */
interface ResizeAzPoolBody {
  /** Treatment of nodes and their running Tasks when the Pool shrinks; requeue when omitted. */
  NodeDeallocationOption?: BatchNodeDeallocationOption;
  /** Time limit for adding or removing nodes, ISO 8601; 15 minutes when omitted, under 5 minutes is rejected (400). */
  ResizeTimeout?: string;
  /** Dedicated nodes wanted. */
  TargetDedicatedNode?: number;
  /** Spot/Low-priority nodes wanted. */
  TargetLowPriorityNode?: number;
}

/** Parameters of ResizeViaIdentity, ResizeViaIdentityExpanded. */
interface ResizeAzPoolIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Resize of Resize-AzPool. */
export type ResizeAzPoolResize = ResizeAzPoolCommon & ResizeAzPoolNames & ResizeAzPoolModel;

/** Parameter set ResizeExpanded of Resize-AzPool. */
export type ResizeAzPoolResizeExpanded = ResizeAzPoolCommon & ResizeAzPoolNames & ResizeAzPoolBody;

/** Parameter set ResizeViaIdentity of Resize-AzPool. */
export type ResizeAzPoolResizeViaIdentity = ResizeAzPoolCommon & ResizeAzPoolModel & ResizeAzPoolIdentity;

/** Parameter set ResizeViaIdentityExpanded of Resize-AzPool. */
export type ResizeAzPoolResizeViaIdentityExpanded = ResizeAzPoolCommon & ResizeAzPoolBody & ResizeAzPoolIdentity;

/** Parameter set ResizeViaJsonFilePath of Resize-AzPool. */
export type ResizeAzPoolResizeViaJsonFilePath = ResizeAzPoolCommon &
  ResizeAzPoolNames & {
    /** Path of Json file supplied to the Resize operation */
    JsonFilePath: string;
  };

/** Parameter set ResizeViaJsonString of Resize-AzPool. */
export type ResizeAzPoolResizeViaJsonString = ResizeAzPoolCommon &
  ResizeAzPoolNames & {
    /** Json string supplied to the Resize operation */
    JsonString: string;
  };

/** Parameters of {@link resizeAzPool}: those of one of its sets. */
export type ResizeAzPoolParameters =
  | ResizeAzPoolResize
  | ResizeAzPoolResizeExpanded
  | ResizeAzPoolResizeViaIdentity
  | ResizeAzPoolResizeViaIdentityExpanded
  | ResizeAzPoolResizeViaJsonFilePath
  | ResizeAzPoolResizeViaJsonString;

/**
 * Change a Pool's node count; 409 if not steady or if it autoscales. Batch picks which nodes go when shrinking.
 *
 * `Resize-AzPool`
 */
export const resizeAzPool: Cmdlet<
  ExactlyOne<ResizeAzPoolParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Resize-AzPool",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ResizeTimeout"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/poolId" },
    },
    {
      mandatory: { ResizeOption: "body" },
    },
    {
      optional: {
        NodeDeallocationOption: "property/nodeDeallocationOption",
        ResizeTimeout: "property/resizeTimeout",
        TargetDedicatedNode: "property/targetDedicatedNodes",
        TargetLowPriorityNode: "property/targetLowPriorityNodes",
      },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
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
      call: pools.resizePool,
      values: ["poolId", "resizeOptions"],
      body: "value/resizeOptions",
      path: "/pools/{poolId}/resize",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Resize: { groups: [0, 1, 2], operations: [0] },
    ResizeExpanded: { groups: [0, 1, 3], operations: [0] },
    ResizeViaIdentity: { groups: [0, 2, 4], operations: [0] },
    ResizeViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    ResizeViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    ResizeViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "ResizeExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityExpanded, UpdateViaJsonFilePath,
 * UpdateViaJsonString.
 */
interface UpdateAzPoolCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzPoolNames {
  /** ID of the pool to change. */
  Id: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzPoolModel {
  /** Request body for updating a Pool. */
  Pool: BatchPoolUpdateOptions;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzPoolBody {
  /** New package list; empty clears it, omitted keeps the old. Existing nodes change only at reboot or reimage. */
  ApplicationPackageReference?: BatchApplicationPackageReference[];
  /** Elevation level of the auto user; nonAdmin by default. */
  AutoUserElevationLevel?: ElevationLevel;
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  AutoUserScope?: AutoUserScope;
  /** True turns off OS image rollback. */
  AutomaticOSUpgradePolicyDisableAutomaticRollback?: boolean;
  /**
   * True rolls newer OS images out to scale set instances; on Windows pools
   * WindowsConfiguration.enableAutomaticUpdates
   * (https://learn.microsoft.com/rest/api/batchservice/pools/create-pool#windowsconfiguration) then cannot be
   * true.
   */
  AutomaticOSUpgradePolicyEnableAutomaticOsupgrade?: boolean;
  /** True postpones OS upgrades on TVMs while they run tasks. */
  AutomaticOSUpgradePolicyOsrollingUpgradeDeferral?: boolean;
  /**
   * True applies the rolling upgrade policy during automatic OS upgrade; the default policy applies if the VMSS
   * has none.
   */
  AutomaticOSUpgradePolicyUseRollingUpgradePolicy?: boolean;
  /**
   * Paths to mount; null or absent mounts the whole temporary disk (Windows) or AZ_BATCH_NODE_ROOT_DIR (Linux),
   * empty mounts no data paths.
   */
  ContainerSettingContainerHostBatchBindMount?: ContainerHostBatchBindMountEntry[];
  /** Extra arguments for "docker create", besides those that Batch sets. */
  ContainerSettingContainerRunOption?: string;
  /** Full Image reference, as for "docker pull"; ":latest" is assumed when there's no tag. */
  ContainerSettingImageName?: string;
  /** Working directory of the container Task; 'taskWorkingDirectory' by default. */
  ContainerSettingWorkingDirectory?: ContainerWorkingDirectory;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. Changeable only on an empty Pool. */
  DisplayName?: string;
  /**
   * Allows nodes to talk directly; may keep the Pool under its target size. Default false; changeable only on an
   * empty Pool.
   */
  EnableInterNodeCommunication?: boolean;
  /** NAT pools for reaching node ports from outside, at most 5 (else 400); not allowed with NoPublicIPAddresses. */
  EndpointConfigurationInboundNatPool?: BatchInboundNatPool[];
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /** New name-value metadata; replaces the old, empty clears it, omitted keeps it. */
  Metadata?: BatchMetadataItem[];
  /**
   * File systems mounted for the Pool's lifetime: Azure file share, NFS, CIFS or Blobfuse. Changeable only on an
   * empty Pool.
   */
  MountConfiguration?: MountConfiguration[];
  /** How far dynamic VNet assignment reaches. */
  NetworkConfigurationDynamicVnetAssignmentScope?: DynamicVNetAssignmentScope;
  /**
   * True gives VMs SR-IOV, which may speed up networking; see
   * https://learn.microsoft.com/azure/virtual-network/accelerated-networking-overview.
   */
  NetworkConfigurationEnableAcceleratedNetworking?: boolean;
  /**
   * ARM subnet:
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet}
   * (Microsoft.Network only), in the account's region and subscription; with enough free IPs (else resize error),
   * role 'Classic Virtual Machine Contributor' for 'MicrosoftAzureBatch', NSGs open for Batch (else nodes
   * unusable): inbound incl. 29876 and 29877, outbound 443 to Storage. See
   * https://learn.microsoft.com/azure/batch/nodes-and-pools#virtual-network-vnet-and-firewall-configuration
   */
  NetworkConfigurationSubnetId?: string;
  /**
   * Public IPs for the nodes, as
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/publicIPAddresses/{ip}; each
   * allows 100 dedicated or 100 Spot/Low-priority nodes.
   */
  PublicIPAddressConfigurationIpaddressId?: string[];
  /** How the Pool gets public IPs; BatchManaged when omitted. */
  PublicIPAddressConfigurationIpaddressProvisioningType?: IpAddressProvisioningType;
  /** IP versions for the Pool: IPv4 for single-stack, IPv4 and IPv6 for dual-stack. */
  PublicIPAddressConfigurationIpfamily?: IPFamily[];
  /** Tags on the Pool's public IPs, for sorting and billing. */
  PublicIPAddressConfigurationIptag?: IPTag[];
  /** Password for logging in to the registry. */
  RegistryPassword?: string;
  /** Registry URL; "docker.io" when omitted. */
  RegistryServer?: string;
  /** User for logging in to the registry. */
  RegistryUsername?: string;
  /**
   * True lets upgrade batches cross availability zones; settable only with nodePlacementConfiguration.policy Zonal
   * or, from API 2026-10-01, placement.zonePlacementPolicy Auto.
   */
  RollingUpgradePolicyEnableCrossZoneUpgrade?: boolean;
  /**
   * Largest share of instances upgraded in one batch, 5 to 100 percent and not above maxUnhealthyInstancePercent;
   * unhealthy instances may shrink batches.
   */
  RollingUpgradePolicyMaxBatchInstancePercent?: number;
  /**
   * Share of unhealthy instances tolerated, checked before each batch, else the upgrade aborts; 5 to 100 percent,
   * at least maxBatchInstancePercent.
   */
  RollingUpgradePolicyMaxUnhealthyInstancePercent?: number;
  /**
   * Share of upgraded instances that may be unhealthy, 0 to 100 percent, checked after each batch; beyond it the
   * upgrade aborts.
   */
  RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent?: number;
  /** Pause after one batch is done before the next begins, ISO 8601. */
  RollingUpgradePolicyPauseTimeBetweenBatch?: string;
  /** True upgrades the unhealthy instances first. */
  RollingUpgradePolicyPrioritizeUnhealthyInstance?: boolean;
  /** True returns failed instances to the previous model when the policy is breached. */
  RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach?: boolean;
  /**
   * StartTask command, run without a shell (call one if needed); use relative paths or variables of
   * https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  StartTaskCommandLine?: string;
  /** Environment variables for the StartTask. */
  StartTaskEnvironmentSetting?: EnvironmentSetting[];
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  StartTaskMaxTaskRetryCount?: number;
  /** Files fetched into the working directory beforehand; too large a list fails with RequestEntityTooLarge. */
  StartTaskResourceFile?: ResourceFile[];
  /**
   * True (default) holds Tasks back until exit code 0, and failure after all retries makes the node unusable;
   * false doesn't wait.
   */
  StartTaskWaitForSuccess?: boolean;
  /**
   * How a Pool picks tasks among Jobs of the same priority; none by default.
   *
   * Default: `"none"`.
   */
  TaskSchedulingPolicyJobDefaultOrder?: BatchJobDefaultOrder;
  /** How Tasks fill the Pool's nodes; spread by default. */
  TaskSchedulingPolicyNodeFillType?: BatchNodeFillType;
  /**
   * Concurrent Task slots per node; default 1, at most 4 times the cores, never over 256. Changeable only on an
   * empty Pool.
   */
  TaskSlotsPerNode?: number;
  /**
   * Upgrade mode: Manual (by the manualUpgrade action), Automatic (all VMs at once) or Rolling (batches, optional
   * pauses).
   */
  UpgradePolicyMode?: UpgradeMode;
  /** User accounts to make on every node. Changeable only on an empty Pool. */
  UserAccount?: UserAccount[];
  /** Named user to run as; exactly one of username and autoUser must be given. */
  UserIdentityUsername?: string;
  /**
   * VM size of the Pool, changeable only while empty; sizes:
   * https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes.
   */
  VMSize?: string;
  /** How a size is picked from vmSizes; lowestPrice by default. */
  VMSkuProfileAllocationStrategy?: VirtualMachineSkuAllocationStrategy;
  /**
   * One to five sizes from families A, B, D, E, F with equal vCPU count, architecture and compatible capabilities;
   * required at Pool creation.
   */
  VMSkuProfileVmsize?: VirtualMachineSkuProfileVmSize[];
  /** Virtual machine settings of the Pool; must be given. Changeable only on an empty Pool. */
  VirtualMachineConfiguration?: VirtualMachineConfigurationUpdate;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzPoolIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Update of Update-AzPool. */
export type UpdateAzPoolUpdate = UpdateAzPoolCommon & UpdateAzPoolNames & UpdateAzPoolModel;

/** Parameter set UpdateExpanded of Update-AzPool. */
export type UpdateAzPoolUpdateExpanded = UpdateAzPoolCommon & UpdateAzPoolNames & UpdateAzPoolBody;

/** Parameter set UpdateViaIdentity of Update-AzPool. */
export type UpdateAzPoolUpdateViaIdentity = UpdateAzPoolCommon & UpdateAzPoolModel & UpdateAzPoolIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzPool. */
export type UpdateAzPoolUpdateViaIdentityExpanded = UpdateAzPoolCommon & UpdateAzPoolBody & UpdateAzPoolIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzPool. */
export type UpdateAzPoolUpdateViaJsonFilePath = UpdateAzPoolCommon &
  UpdateAzPoolNames & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzPool. */
export type UpdateAzPoolUpdateViaJsonString = UpdateAzPoolCommon &
  UpdateAzPoolNames & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzPool}: those of one of its sets. */
export type UpdateAzPoolParameters =
  | UpdateAzPoolUpdate
  | UpdateAzPoolUpdateExpanded
  | UpdateAzPoolUpdateViaIdentity
  | UpdateAzPoolUpdateViaIdentityExpanded
  | UpdateAzPoolUpdateViaJsonFilePath
  | UpdateAzPoolUpdateViaJsonString;

/**
 * Changes only the pool properties given; whatever is omitted, such as the start task, stays as it is.
 *
 * `Update-AzPool`
 */
export const updateAzPool: Cmdlet<
  ExactlyOne<UpdateAzPoolParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzPool",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["RollingUpgradePolicyPauseTimeBetweenBatch"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/poolId" },
    },
    {
      mandatory: { Pool: "body" },
    },
    {
      optional: {
        ApplicationPackageReference: "property/applicationPackageReferences",
        AutoUserElevationLevel: "property/startTask/userIdentity/autoUser/elevationLevel",
        AutoUserScope: "property/startTask/userIdentity/autoUser/scope",
        AutomaticOSUpgradePolicyDisableAutomaticRollback:
          "property/upgradePolicy/automaticOSUpgradePolicy/disableAutomaticRollback",
        AutomaticOSUpgradePolicyEnableAutomaticOsupgrade:
          "property/upgradePolicy/automaticOSUpgradePolicy/enableAutomaticOSUpgrade",
        AutomaticOSUpgradePolicyOsrollingUpgradeDeferral:
          "property/upgradePolicy/automaticOSUpgradePolicy/osRollingUpgradeDeferral",
        AutomaticOSUpgradePolicyUseRollingUpgradePolicy:
          "property/upgradePolicy/automaticOSUpgradePolicy/useRollingUpgradePolicy",
        ContainerSettingContainerHostBatchBindMount:
          "property/startTask/containerSettings/containerHostBatchBindMounts",
        ContainerSettingContainerRunOption: "property/startTask/containerSettings/containerRunOptions",
        ContainerSettingImageName: "property/startTask/containerSettings/imageName",
        ContainerSettingWorkingDirectory: "property/startTask/containerSettings/workingDirectory",
        DisplayName: "property/displayName",
        EnableInterNodeCommunication: "property/enableInterNodeCommunication",
        EndpointConfigurationInboundNatPool: "property/networkConfiguration/endpointConfiguration/inboundNATPools",
        IdentityReferenceResourceId: "property/startTask/containerSettings/registry/identityReference/resourceId",
        Metadata: "property/metadata",
        MountConfiguration: "property/mountConfiguration",
        NetworkConfigurationDynamicVnetAssignmentScope: "property/networkConfiguration/dynamicVNetAssignmentScope",
        NetworkConfigurationEnableAcceleratedNetworking: "property/networkConfiguration/enableAcceleratedNetworking",
        NetworkConfigurationSubnetId: "property/networkConfiguration/subnetId",
        PublicIPAddressConfigurationIpaddressId:
          "property/networkConfiguration/publicIPAddressConfiguration/ipAddressIds",
        PublicIPAddressConfigurationIpaddressProvisioningType:
          "property/networkConfiguration/publicIPAddressConfiguration/provision",
        PublicIPAddressConfigurationIpfamily: "property/networkConfiguration/publicIPAddressConfiguration/ipFamilies",
        PublicIPAddressConfigurationIptag: "property/networkConfiguration/publicIPAddressConfiguration/ipTags",
        RegistryPassword: "property/startTask/containerSettings/registry/password",
        RegistryServer: "property/startTask/containerSettings/registry/registryServer",
        RegistryUsername: "property/startTask/containerSettings/registry/username",
        RollingUpgradePolicyEnableCrossZoneUpgrade:
          "property/upgradePolicy/rollingUpgradePolicy/enableCrossZoneUpgrade",
        RollingUpgradePolicyMaxBatchInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxBatchInstancePercent",
        RollingUpgradePolicyMaxUnhealthyInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxUnhealthyInstancePercent",
        RollingUpgradePolicyMaxUnhealthyUpgradedInstancePercent:
          "property/upgradePolicy/rollingUpgradePolicy/maxUnhealthyUpgradedInstancePercent",
        RollingUpgradePolicyPauseTimeBetweenBatch:
          "property/upgradePolicy/rollingUpgradePolicy/pauseTimeBetweenBatches",
        RollingUpgradePolicyPrioritizeUnhealthyInstance:
          "property/upgradePolicy/rollingUpgradePolicy/prioritizeUnhealthyInstances",
        RollingUpgradePolicyRollbackFailedInstancesOnPolicyBreach:
          "property/upgradePolicy/rollingUpgradePolicy/rollbackFailedInstancesOnPolicyBreach",
        StartTaskCommandLine: "property/startTask/commandLine",
        StartTaskEnvironmentSetting: "property/startTask/environmentSettings",
        StartTaskMaxTaskRetryCount: "property/startTask/maxTaskRetryCount",
        StartTaskResourceFile: "property/startTask/resourceFiles",
        StartTaskWaitForSuccess: "property/startTask/waitForSuccess",
        TaskSchedulingPolicyJobDefaultOrder: "property/taskSchedulingPolicy/jobDefaultOrder",
        TaskSchedulingPolicyNodeFillType: "property/taskSchedulingPolicy/nodeFillType",
        TaskSlotsPerNode: "property/taskSlotsPerNode",
        UpgradePolicyMode: "property/upgradePolicy/mode",
        UserAccount: "property/userAccounts",
        UserIdentityUsername: "property/startTask/userIdentity/username",
        VMSize: "property/vmSize",
        VMSkuProfileAllocationStrategy: "property/vmSkuProfile/allocationStrategy",
        VMSkuProfileVmsize: "property/vmSkuProfile/vmSizes",
        VirtualMachineConfiguration: "property/virtualMachineConfiguration",
      },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
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
      call: pools.updatePool,
      values: ["poolId", "pool"],
      body: "value/pool",
      path: "/pools/{poolId}",
      parts: { poolId: "value/poolId" },
      silent: true,
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
