// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AutoUserScope,
  BatchAllTasksCompleteMode,
  BatchJob,
  BatchJobCreateOptions,
  BatchJobDisableOptions,
  BatchJobInput,
  BatchJobManagerTask,
  BatchJobPreparationTask,
  BatchJobUpdateOptions,
  BatchMetadataItem,
  BatchPoolLifetimeOption,
  BatchPoolSpecification,
  BatchPoolSpecificationUpdate,
  BatchTaskFailureMode,
  ContainerHostBatchBindMountEntry,
  ContainerWorkingDirectory,
  DisableBatchJobOption,
  ElevationLevel,
  EnvironmentSetting,
  ResourceFile,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as jobs from "../jobs.js";

/**
 * Parameters of Disable, DisableExpanded, DisableViaIdentity, DisableViaIdentityExpanded,
 * DisableViaJsonFilePath, DisableViaJsonString.
 */
interface DisableAzJobCommon {
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

/** Parameters of Disable, DisableExpanded, DisableViaJsonFilePath, DisableViaJsonString. */
interface DisableAzJobNames {
  /** ID of the Job being disabled. */
  Id: string;
}

/** Parameters of Disable, DisableViaIdentity. */
interface DisableAzJobModel {
  /** What to send to disable a Batch Job. */
  DisableOption: BatchJobDisableOptions;
}

/** Parameters of DisableExpanded, DisableViaIdentityExpanded. */
interface DisableAzJobBody {
  /** What becomes of the Job's active Tasks. */
  DisableTask: DisableBatchJobOption;
}

/** Parameters of DisableViaIdentity, DisableViaIdentityExpanded. */
interface DisableAzJobIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Disable of Disable-AzJob. */
export type DisableAzJobDisable = DisableAzJobCommon & DisableAzJobNames & DisableAzJobModel;

/** Parameter set DisableExpanded of Disable-AzJob. */
export type DisableAzJobDisableExpanded = DisableAzJobCommon & DisableAzJobNames & DisableAzJobBody;

/** Parameter set DisableViaIdentity of Disable-AzJob. */
export type DisableAzJobDisableViaIdentity = DisableAzJobCommon & DisableAzJobModel & DisableAzJobIdentity;

/** Parameter set DisableViaIdentityExpanded of Disable-AzJob. */
export type DisableAzJobDisableViaIdentityExpanded = DisableAzJobCommon & DisableAzJobBody & DisableAzJobIdentity;

/** Parameter set DisableViaJsonFilePath of Disable-AzJob. */
export type DisableAzJobDisableViaJsonFilePath = DisableAzJobCommon &
  DisableAzJobNames & {
    /** Path of Json file supplied to the Disable operation */
    JsonFilePath: string;
  };

/** Parameter set DisableViaJsonString of Disable-AzJob. */
export type DisableAzJobDisableViaJsonString = DisableAzJobCommon &
  DisableAzJobNames & {
    /** Json string supplied to the Disable operation */
    JsonString: string;
  };

/** Parameters of {@link disableAzJob}: those of one of its sets. */
export type DisableAzJobParameters =
  | DisableAzJobDisable
  | DisableAzJobDisableExpanded
  | DisableAzJobDisableViaIdentity
  | DisableAzJobDisableViaIdentityExpanded
  | DisableAzJobDisableViaJsonFilePath
  | DisableAzJobDisableViaJsonString;

/**
 * Stop a Job from starting Tasks; disableTasks decides about running ones. 409 unless active, disabling or
 * disabled.
 *
 * `Disable-AzJob`
 */
export const disableAzJob: Cmdlet<
  ExactlyOne<DisableAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Disable-AzJob",
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
      mandatory: { Id: "value/jobId" },
    },
    {
      mandatory: { DisableOption: "body" },
    },
    {
      mandatory: { DisableTask: "property/disableTasks" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
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
      call: jobs.disableJob,
      values: ["jobId", "disableOptions"],
      body: "value/disableOptions",
      path: "/jobs/{jobId}/disable",
      parts: { jobId: "value/jobId" },
      silent: true,
    },
  ],
  sets: {
    Disable: { groups: [0, 1, 2], operations: [0] },
    DisableExpanded: { groups: [0, 1, 3], operations: [0] },
    DisableViaIdentity: { groups: [0, 2, 4], operations: [0] },
    DisableViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    DisableViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    DisableViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "DisableExpanded",
});

/** Parameters of Enable, EnableViaIdentity. */
interface EnableAzJobCommon {
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

/** Parameter set Enable of Enable-AzJob. */
export type EnableAzJobEnable = EnableAzJobCommon & {
  /** ID of the Job being enabled. */
  Id: string;
};

/** Parameter set EnableViaIdentity of Enable-AzJob. */
export type EnableAzJobEnableViaIdentity = EnableAzJobCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link enableAzJob}: those of one of its sets. */
export type EnableAzJobParameters = EnableAzJobEnable | EnableAzJobEnableViaIdentity;

/**
 * Make a disabled Job schedule Tasks again; active Tasks added over 180 days ago will not run.
 *
 * `Enable-AzJob`
 */
export const enableAzJob: Cmdlet<
  ExactlyOne<EnableAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Enable-AzJob",
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
      mandatory: { Id: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
    },
  ],
  operations: [
    {
      call: jobs.enableJob,
      values: ["jobId"],
      path: "/jobs/{jobId}/enable",
      parts: { jobId: "value/jobId" },
      silent: true,
    },
  ],
  sets: {
    Enable: { groups: [0, 1], operations: [0] },
    EnableViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Enable",
});

/** Parameters of Get, GetViaIdentity, List. */
interface GetAzJobCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** OData $expand: related data to include inline. */
  Expand?: string[];
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** OData $select: properties to return. */
  Select?: string[];
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Get, GetViaIdentity. */
interface GetAzJobOptions {
  /** Proceed only when the current ETag equals this one. */
  IfMatch?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the current ETag differs from this one. */
  IfNoneMatch?: string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
}

/** Parameter set Get of Get-AzJob. */
export type GetAzJobGet = GetAzJobCommon &
  GetAzJobOptions & {
    /** Job ID. */
    Id: string;
  };

/** Parameter set GetViaIdentity of Get-AzJob. */
export type GetAzJobGetViaIdentity = GetAzJobCommon &
  GetAzJobOptions & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzJob. */
export type GetAzJobList = GetAzJobCommon & {
  /**
   * OData $filter expression; its syntax is at
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-jobs.
   */
  Filter?: string;
  /**
   * Page size limit, 1 to 1000 items.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
};

/** Parameters of {@link getAzJob}: those of one of its sets. */
export type GetAzJobParameters = GetAzJobGet | GetAzJobGetViaIdentity | GetAzJobList;

/**
 * List every Job in the account.
 *
 * `Get-AzJob`
 */
export const getAzJob: Cmdlet<ExactlyOne<GetAzJobGet | GetAzJobGetViaIdentity, GetAzJobParameters>, BatchJob> &
  Cmdlet<ExactlyOne<GetAzJobList, GetAzJobParameters>, BatchJob[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzJob",
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
      mandatory: { Id: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
    },
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: jobs.getJob,
      values: ["jobId"],
      path: "/jobs/{jobId}",
      parts: { jobId: "value/jobId" },
    },
    {
      call: jobs.listJobs,
      values: [],
      path: "/jobs",
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
interface NewAzJobCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
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

/** Parameter set Create of New-AzJob. */
export type NewAzJobCreate = NewAzJobCommon & {
  /** What to send to create a Batch Job. */
  Job: BatchJobCreateOptions;
};

/** Parameter set CreateExpanded of New-AzJob. */
export type NewAzJobCreateExpanded = NewAzJobCommon & {
  /** What happens once every Task has completed (a Job without Tasks counts as complete); noaction by default. */
  AllTasksCompleteMode?: BatchAllTasksCompleteMode;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  AllowTaskPreemption?: boolean;
  /** Text put before the generated Pool ID to tell auto Pools apart; at most 20 characters. */
  AutoPoolSpecificationAutoPoolIdPrefix?: string;
  /** True leaves the Pool for the user to delete; false removes it when its Job or schedule ends. */
  AutoPoolSpecificationKeepAlive?: boolean;
  /** Settings of the Pool to be created. */
  AutoPoolSpecificationPool?: BatchPoolSpecification;
  /** How long an auto Pool lives at least, and how a schedule's Jobs share Pools. */
  AutoPoolSpecificationPoolLifetimeOption?: BatchPoolLifetimeOption;
  /** Elevation level of the auto user; nonAdmin by default. */
  AutoUserElevationLevel?: ElevationLevel;
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  AutoUserScope?: AutoUserScope;
  /** Environment variables for all Tasks, also manager, preparation and release; a Task may override one by name. */
  CommonEnvironmentSetting?: EnvironmentSetting[];
  /** Retries per Task after its first try when the exit code is nonzero: 0 (default) none, -1 unlimited. */
  ConstraintMaxTaskRetryCount?: number;
  /**
   * Time limit counted from creation, ISO 8601; overruns end Job and Tasks (MaxWallClockTimeExpiry). Unlimited
   * when unset.
   */
  ConstraintMaxWallClockTime?: string;
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
  /** Name shown for the Job; up to 1024 Unicode characters, may repeat. */
  DisplayName?: string;
  /** Account-unique Job ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  Id: string;
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /** Controlling Task launched at Job start, ahead of other Tasks; without one the user must add Tasks. */
  JobManagerTask?: BatchJobManagerTask;
  /** Task run on a node before the Job's first Task there. */
  JobPreparationTask?: BatchJobPreparationTask;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  JobReleaseTaskCommandLine?: string;
  /** Environment variables of this Task. */
  JobReleaseTaskEnvironmentSetting?: EnvironmentSetting[];
  /**
   * Job-unique ID, at most 64 letters, digits, hyphens or underscores; 'jobrelease' by default. Reuse gives 409
   * TaskIdSameAsJobReleaseTask.
   */
  JobReleaseTaskId?: string;
  /** ISO 8601 time limit per node from Task start, then it is killed; 15 minutes by default and at most, else 400. */
  JobReleaseTaskMaxWallClockTime?: string;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  JobReleaseTaskResourceFile?: ResourceFile[];
  /** ISO 8601 minimum time to keep the Task directory; 7 days by default, less if node or Job goes. */
  JobReleaseTaskRetentionTime?: string;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   *
   * Default: `-1`.
   */
  MaxParallelTask?: number;
  /** Name-value pairs for user code; Batch ignores them. */
  Metadata?: BatchMetadataItem[];
  /** True keeps nodes joined to the VNet (DNC) after the job ends; false, the default, withdraws them. */
  NetworkConfigurationSkipWithdrawFromVnet?: boolean;
  /**
   * Subnet ARM ID
   * (/subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet})
   * nodes join for Tasks; account's region and subscription. NSGs must open 29876, 29877, 22 (Linux), 3389
   * (Windows) in, 443 out; MicrosoftAzureBatch needs Classic Virtual Machine Contributor.
   */
  NetworkConfigurationSubnetId?: string;
  /**
   * Existing Pool for all the Job's Tasks; they wait while it doesn't exist. Excludes autoPoolSpecification; one
   * is required.
   */
  PoolInfoPoolId?: string;
  /** Scheduling priority, -1000 (lowest) to 1000 (highest); 0 by default. */
  Priority?: number;
  /** Password for logging in to the registry. */
  RegistryPassword?: string;
  /** Registry URL; "docker.io" when omitted. */
  RegistryServer?: string;
  /** User for logging in to the registry. */
  RegistryUsername?: string;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  TaskFailureMode?: BatchTaskFailureMode;
  /** Named user to run as; exactly one of username and autoUser must be given. */
  UserIdentityUsername?: string;
  /** True if the Job's Tasks may depend on one another; false by default. */
  UsesTaskDependency?: boolean;
};

/** Parameter set CreateViaJsonFilePath of New-AzJob. */
export type NewAzJobCreateViaJsonFilePath = NewAzJobCommon & {
  /** Path of Json file supplied to the Create operation */
  JsonFilePath: string;
};

/** Parameter set CreateViaJsonString of New-AzJob. */
export type NewAzJobCreateViaJsonString = NewAzJobCommon & {
  /** Json string supplied to the Create operation */
  JsonString: string;
};

/** Parameters of {@link newAzJob}: those of one of its sets. */
export type NewAzJobParameters =
  NewAzJobCreate | NewAzJobCreateExpanded | NewAzJobCreateViaJsonFilePath | NewAzJobCreateViaJsonString;

/**
 * Create a Job, driven by a Job Manager Task or by the caller; keep sensitive data out of names.
 *
 * `New-AzJob`
 */
export const newAzJob: Cmdlet<
  ExactlyOne<NewAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzJob",
  service,
  changes: true,
  dates: ["Ocpdate"],
  durations: ["ConstraintMaxWallClockTime", "JobReleaseTaskMaxWallClockTime", "JobReleaseTaskRetentionTime"],
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
      mandatory: { Job: "body" },
    },
    {
      mandatory: { Id: "property/id" },
      optional: {
        AllTasksCompleteMode: "property/onAllTasksComplete",
        AllowTaskPreemption: "property/allowTaskPreemption",
        AutoPoolSpecificationAutoPoolIdPrefix: "property/poolInfo/autoPoolSpecification/autoPoolIdPrefix",
        AutoPoolSpecificationKeepAlive: "property/poolInfo/autoPoolSpecification/keepAlive",
        AutoPoolSpecificationPool: "property/poolInfo/autoPoolSpecification/pool",
        AutoPoolSpecificationPoolLifetimeOption: "property/poolInfo/autoPoolSpecification/poolLifetimeOption",
        AutoUserElevationLevel: "property/jobReleaseTask/userIdentity/autoUser/elevationLevel",
        AutoUserScope: "property/jobReleaseTask/userIdentity/autoUser/scope",
        CommonEnvironmentSetting: "property/commonEnvironmentSettings",
        ConstraintMaxTaskRetryCount: "property/constraints/maxTaskRetryCount",
        ConstraintMaxWallClockTime: "property/constraints/maxWallClockTime",
        ContainerSettingContainerHostBatchBindMount:
          "property/jobReleaseTask/containerSettings/containerHostBatchBindMounts",
        ContainerSettingContainerRunOption: "property/jobReleaseTask/containerSettings/containerRunOptions",
        ContainerSettingImageName: "property/jobReleaseTask/containerSettings/imageName",
        ContainerSettingWorkingDirectory: "property/jobReleaseTask/containerSettings/workingDirectory",
        DisplayName: "property/displayName",
        IdentityReferenceResourceId: "property/jobReleaseTask/containerSettings/registry/identityReference/resourceId",
        JobManagerTask: "property/jobManagerTask",
        JobPreparationTask: "property/jobPreparationTask",
        JobReleaseTaskCommandLine: "property/jobReleaseTask/commandLine",
        JobReleaseTaskEnvironmentSetting: "property/jobReleaseTask/environmentSettings",
        JobReleaseTaskId: "property/jobReleaseTask/id",
        JobReleaseTaskMaxWallClockTime: "property/jobReleaseTask/maxWallClockTime",
        JobReleaseTaskResourceFile: "property/jobReleaseTask/resourceFiles",
        JobReleaseTaskRetentionTime: "property/jobReleaseTask/retentionTime",
        MaxParallelTask: "property/maxParallelTasks",
        Metadata: "property/metadata",
        NetworkConfigurationSkipWithdrawFromVnet: "property/networkConfiguration/skipWithdrawFromVNet",
        NetworkConfigurationSubnetId: "property/networkConfiguration/subnetId",
        PoolInfoPoolId: "property/poolInfo/poolId",
        Priority: "property/priority",
        RegistryPassword: "property/jobReleaseTask/containerSettings/registry/password",
        RegistryServer: "property/jobReleaseTask/containerSettings/registry/registryServer",
        RegistryUsername: "property/jobReleaseTask/containerSettings/registry/username",
        TaskFailureMode: "property/onTaskFailure",
        UserIdentityUsername: "property/jobReleaseTask/userIdentity/username",
        UsesTaskDependency: "property/usesTaskDependencies",
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
      call: jobs.createJob,
      values: ["job"],
      body: "value/job",
      constants: [
        ["Auto", "poolInfo/autoPoolSpecification/pool/virtualMachineConfiguration/placement/zonePlacementPolicy"],
      ],
      path: "/jobs",
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
interface RemoveAzJobCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** True: delete without waiting for every node to finish its part; false when omitted. */
  Force?: boolean;
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

/** Parameter set Delete of Remove-AzJob. */
export type RemoveAzJobDelete = RemoveAzJobCommon & {
  /** ID of the Job being removed. */
  Id: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzJob. */
export type RemoveAzJobDeleteViaIdentity = RemoveAzJobCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link removeAzJob}: those of one of its sets. */
export type RemoveAzJobParameters = RemoveAzJobDelete | RemoveAzJobDeleteViaIdentity;

/**
 * Delete a Job with its Tasks, statistics and retained node data; updates get 409 while it is deleting.
 *
 * `Remove-AzJob`
 */
export const removeAzJob: Cmdlet<
  ExactlyOne<RemoveAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzJob",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Force: "option/force",
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
      mandatory: { Id: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
    },
  ],
  operations: [
    {
      call: jobs.deleteJob,
      values: ["jobId"],
      path: "/jobs/{jobId}",
      parts: { jobId: "value/jobId" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Replace, ReplaceExpanded, ReplaceViaJsonFilePath, ReplaceViaJsonString. */
interface SetAzJobCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** ID of the Job to overwrite. */
  Id: string;
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

/** Parameter set Replace of Set-AzJob. */
export type SetAzJobReplace = SetAzJobCommon & {
  /** A Job in Azure Batch. */
  Job: BatchJobInput;
};

/** Parameter set ReplaceExpanded of Set-AzJob. */
export type SetAzJobReplaceExpanded = SetAzJobCommon & {
  /** What happens once every Task has completed; noaction by default. */
  AllTasksCompleteMode?: BatchAllTasksCompleteMode;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  AllowTaskPreemption?: boolean;
  /** Text put before the generated Pool ID to tell auto Pools apart; at most 20 characters. */
  AutoPoolSpecificationAutoPoolIdPrefix?: string;
  /** True leaves the Pool for the user to delete; false removes it when its Job or schedule ends. */
  AutoPoolSpecificationKeepAlive?: boolean;
  /** Settings of the Pool to be created. */
  AutoPoolSpecificationPool?: BatchPoolSpecification;
  /** How long an auto Pool lives at least, and how a schedule's Jobs share Pools. */
  AutoPoolSpecificationPoolLifetimeOption?: BatchPoolLifetimeOption;
  /** Retries per Task after its first try when the exit code is nonzero: 0 (default) none, -1 unlimited. */
  ConstraintMaxTaskRetryCount?: number;
  /**
   * Time limit counted from creation, ISO 8601; overruns end Job and Tasks (MaxWallClockTimeExpiry). Unlimited
   * when unset.
   */
  ConstraintMaxWallClockTime?: string;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   *
   * Default: `-1`.
   */
  MaxParallelTask?: number;
  /** Name-value pairs for user code; Batch ignores them. */
  Metadata?: BatchMetadataItem[];
  /**
   * Existing Pool for all the Job's Tasks; they wait while it doesn't exist. Excludes autoPoolSpecification; one
   * is required.
   */
  PoolInfoPoolId?: string;
  /** Scheduling priority, -1000 (lowest) to 1000 (highest); 0 by default. */
  Priority?: number;
};

/** Parameter set ReplaceViaJsonFilePath of Set-AzJob. */
export type SetAzJobReplaceViaJsonFilePath = SetAzJobCommon & {
  /** Path of Json file supplied to the Replace operation */
  JsonFilePath: string;
};

/** Parameter set ReplaceViaJsonString of Set-AzJob. */
export type SetAzJobReplaceViaJsonString = SetAzJobCommon & {
  /** Json string supplied to the Replace operation */
  JsonString: string;
};

/** Parameters of {@link setAzJob}: those of one of its sets. */
export type SetAzJobParameters =
  SetAzJobReplace | SetAzJobReplaceExpanded | SetAzJobReplaceViaJsonFilePath | SetAzJobReplaceViaJsonString;

/**
 * Overwrite all of a Job's updatable properties; any left out, such as constraints, are cleared.
 *
 * `Set-AzJob`
 */
export const setAzJob: Cmdlet<
  ExactlyOne<SetAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzJob",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ConstraintMaxWallClockTime"],
  groups: [
    {
      mandatory: { Id: "value/jobId" },
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
      mandatory: { Job: "body" },
    },
    {
      optional: {
        AllTasksCompleteMode: "property/onAllTasksComplete",
        AllowTaskPreemption: "property/allowTaskPreemption",
        AutoPoolSpecificationAutoPoolIdPrefix: "property/poolInfo/autoPoolSpecification/autoPoolIdPrefix",
        AutoPoolSpecificationKeepAlive: "property/poolInfo/autoPoolSpecification/keepAlive",
        AutoPoolSpecificationPool: "property/poolInfo/autoPoolSpecification/pool",
        AutoPoolSpecificationPoolLifetimeOption: "property/poolInfo/autoPoolSpecification/poolLifetimeOption",
        ConstraintMaxTaskRetryCount: "property/constraints/maxTaskRetryCount",
        ConstraintMaxWallClockTime: "property/constraints/maxWallClockTime",
        MaxParallelTask: "property/maxParallelTasks",
        Metadata: "property/metadata",
        PoolInfoPoolId: "property/poolInfo/poolId",
        Priority: "property/priority",
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
      call: jobs.replaceJob,
      values: ["jobId", "job"],
      body: "value/job",
      constants: [
        ["Auto", "poolInfo/autoPoolSpecification/pool/virtualMachineConfiguration/placement/zonePlacementPolicy"],
      ],
      path: "/jobs/{jobId}",
      parts: { jobId: "value/jobId" },
      silent: true,
    },
  ],
  sets: {
    Replace: { groups: [0, 1], operations: [0] },
    ReplaceExpanded: { groups: [0, 2], operations: [0] },
    ReplaceViaJsonFilePath: { groups: [0, 3], operations: [0] },
    ReplaceViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "ReplaceExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityExpanded, UpdateViaJsonFilePath,
 * UpdateViaJsonString.
 */
interface UpdateAzJobCommon {
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

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzJobNames {
  /** ID of the Job to change. */
  Id: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzJobModel {
  /** What to send to update a Batch Job. */
  Job: BatchJobUpdateOptions;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzJobBody {
  /**
   * What happens once every Task has completed; unchanged if left out. Going from terminatejob back to noaction
   * gives 400.
   */
  AllTasksCompleteMode?: BatchAllTasksCompleteMode;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  AllowTaskPreemption?: boolean;
  /** Text put before the generated Pool ID to tell auto Pools apart; at most 20 characters. */
  AutoPoolSpecificationAutoPoolIdPrefix?: string;
  /** True leaves the Pool for the user to delete; false removes it when its Job or schedule ends. */
  AutoPoolSpecificationKeepAlive?: boolean;
  /** Settings of the Pool to be created. */
  AutoPoolSpecificationPool?: BatchPoolSpecificationUpdate;
  /** How long an auto Pool lives at least, and how a schedule's Jobs share Pools. */
  AutoPoolSpecificationPoolLifetimeOption?: BatchPoolLifetimeOption;
  /** Retries per Task after its first try when the exit code is nonzero: 0 (default) none, -1 unlimited. */
  ConstraintMaxTaskRetryCount?: number;
  /**
   * Time limit counted from creation, ISO 8601; overruns end Job and Tasks (MaxWallClockTimeExpiry). Unlimited
   * when unset.
   */
  ConstraintMaxWallClockTime?: string;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   */
  MaxParallelTask?: number;
  /** Name-value pairs of the Job; unchanged if left out. */
  Metadata?: BatchMetadataItem[];
  /** True keeps nodes joined to the VNet (DNC) after the job ends; false, the default, withdraws them. */
  NetworkConfigurationSkipWithdrawFromVnet?: boolean;
  /**
   * Subnet ARM ID
   * (/subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet})
   * nodes join for Tasks; account's region and subscription. NSGs must open 29876, 29877, 22 (Linux), 3389
   * (Windows) in, 443 out; MicrosoftAzureBatch needs Classic Virtual Machine Contributor.
   */
  NetworkConfigurationSubnetId?: string;
  /**
   * Existing Pool for all the Job's Tasks; they wait while it doesn't exist. Excludes autoPoolSpecification; one
   * is required.
   */
  PoolInfoPoolId?: string;
  /** New priority, -1000 (lowest) to 1000 (highest); unchanged if left out. */
  Priority?: number;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzJobIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Update of Update-AzJob. */
export type UpdateAzJobUpdate = UpdateAzJobCommon & UpdateAzJobNames & UpdateAzJobModel;

/** Parameter set UpdateExpanded of Update-AzJob. */
export type UpdateAzJobUpdateExpanded = UpdateAzJobCommon & UpdateAzJobNames & UpdateAzJobBody;

/** Parameter set UpdateViaIdentity of Update-AzJob. */
export type UpdateAzJobUpdateViaIdentity = UpdateAzJobCommon & UpdateAzJobModel & UpdateAzJobIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzJob. */
export type UpdateAzJobUpdateViaIdentityExpanded = UpdateAzJobCommon & UpdateAzJobBody & UpdateAzJobIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzJob. */
export type UpdateAzJobUpdateViaJsonFilePath = UpdateAzJobCommon &
  UpdateAzJobNames & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzJob. */
export type UpdateAzJobUpdateViaJsonString = UpdateAzJobCommon &
  UpdateAzJobNames & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzJob}: those of one of its sets. */
export type UpdateAzJobParameters =
  | UpdateAzJobUpdate
  | UpdateAzJobUpdateExpanded
  | UpdateAzJobUpdateViaIdentity
  | UpdateAzJobUpdateViaIdentityExpanded
  | UpdateAzJobUpdateViaJsonFilePath
  | UpdateAzJobUpdateViaJsonString;

/**
 * Change only the Job properties sent; whatever is left out keeps its value.
 *
 * `Update-AzJob`
 */
export const updateAzJob: Cmdlet<
  ExactlyOne<UpdateAzJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzJob",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ConstraintMaxWallClockTime"],
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
      mandatory: { Id: "value/jobId" },
    },
    {
      mandatory: { Job: "body" },
    },
    {
      optional: {
        AllTasksCompleteMode: "property/onAllTasksComplete",
        AllowTaskPreemption: "property/allowTaskPreemption",
        AutoPoolSpecificationAutoPoolIdPrefix: "property/poolInfo/autoPoolSpecification/autoPoolIdPrefix",
        AutoPoolSpecificationKeepAlive: "property/poolInfo/autoPoolSpecification/keepAlive",
        AutoPoolSpecificationPool: "property/poolInfo/autoPoolSpecification/pool",
        AutoPoolSpecificationPoolLifetimeOption: "property/poolInfo/autoPoolSpecification/poolLifetimeOption",
        ConstraintMaxTaskRetryCount: "property/constraints/maxTaskRetryCount",
        ConstraintMaxWallClockTime: "property/constraints/maxWallClockTime",
        MaxParallelTask: "property/maxParallelTasks",
        Metadata: "property/metadata",
        NetworkConfigurationSkipWithdrawFromVnet: "property/networkConfiguration/skipWithdrawFromVNet",
        NetworkConfigurationSubnetId: "property/networkConfiguration/subnetId",
        PoolInfoPoolId: "property/poolInfo/poolId",
        Priority: "property/priority",
      },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
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
      call: jobs.updateJob,
      values: ["jobId", "job"],
      body: "value/job",
      path: "/jobs/{jobId}",
      parts: { jobId: "value/jobId" },
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
