// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

/**
 * Whether a Pool's number of Compute Nodes is stable or changing.
 *
 * - `steady`: Node count is not changing; the state at creation and whenever no resize runs.
 * - `resizing`: Compute Nodes are joining or leaving the Pool.
 * - `stopping`: A user asked to stop the resize and the stop has yet to finish.
 */
export type AllocationState = "steady" | "resizing" | "stopping" | (string & {});

/** Outcome of running a Pool's autoscale formula. */
export interface AutoScaleRun {
  /** When the formula was most recently evaluated. */
  timestamp: Date;
  /** Final value of each formula variable, written $variable=value and joined by semicolons. */
  results?: string;
  /** What went wrong, present if evaluation failed. */
  error?: AutoScaleRunError;
}

/** Failure while running or evaluating a Pool's autoscale formula. */
export interface AutoScaleRunError {
  /** Fixed error identifier for use by programs. */
  code?: string;
  /** Human-readable error text for display. */
  message?: string;
  /** Extra details of the error. */
  values?: NameValuePair[];
}

/**
 * Which Tasks an auto user serves.
 *
 * - `task`: A new user is made for the Task.
 * - `pool`: The Task uses the auto user Account shared on each Compute Node of the Pool.
 */
export type AutoUserScope = "task" | "pool" | (string & {});

/** Settings of the auto user under which a Batch Task runs. */
export interface AutoUserSpecification {
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  scope?: AutoUserScope;
  /** Elevation level of the auto user; nonAdmin by default. */
  elevationLevel?: ElevationLevel;
}

/** Settings for automatic OS upgrades. */
export interface AutomaticOsUpgradePolicy {
  /** True turns off OS image rollback. */
  disableAutomaticRollback?: boolean;
  /**
   * True rolls newer OS images out to scale set instances; on Windows pools
   * WindowsConfiguration.enableAutomaticUpdates
   * (https://learn.microsoft.com/rest/api/batchservice/pools/create-pool#windowsconfiguration) then cannot be
   * true.
   */
  enableAutomaticOSUpgrade?: boolean;
  /**
   * True applies the rolling upgrade policy during automatic OS upgrade; the default policy applies if the VMSS
   * has none.
   */
  useRollingUpgradePolicy?: boolean;
  /** True postpones OS upgrades on TVMs while they run tasks. */
  osRollingUpgradeDeferral?: boolean;
}

/** Connection settings for mounting an Azure Storage container through Blobfuse. */
export interface AzureBlobFileSystemConfiguration {
  /** Name of the Azure Storage Account. */
  accountName: string;
  /** Name of the Blob Storage container. */
  containerName: string;
  /** Storage Account key; set exactly one of this, sasKey and the identity. */
  accountKey?: string;
  /** Storage SAS token; set exactly one of this, accountKey and the identity. */
  sasKey?: string;
  /** Extra mount flags: for 'net use' on Windows nodes, for 'mount' on Linux nodes. */
  blobfuseOptions?: string;
  /** Mount point on the node, given as a path below AZ_BATCH_NODE_MOUNTS_DIR, where Batch mounts file systems. */
  relativeMountPath: string;
  /** User-assigned identity for reaching containerName; set exactly one of this, accountKey and sasKey. */
  identityReference?: BatchNodeIdentityReference;
}

/**
 * ETag header value naming one version of a resource: ASCII text in double quotes, like "675af34563dc-tr34";
 * lets caches skip resends.
 */
export type AzureCoreETag = string;

/** IPv4 address as text: four period-separated 8-bit fields. */
export type AzureCoreIpV4Address = string;

/** IPv6 address as text: eight colon-separated 16-bit hex values, each 0 to FFFF. */
export type AzureCoreIpV6Address = string;

/** Connection settings for mounting an Azure file share. */
export interface AzureFileShareConfiguration {
  /** Name of the Azure Storage account. */
  accountName: string;
  /** Key of the Azure Storage account. */
  accountKey: string;
  /** Azure Files URL, written 'https://{account}.file.core.windows.net/'. */
  azureFileUrl: string;
  /** Mount point on the node, given as a path below AZ_BATCH_NODE_MOUNTS_DIR, where Batch mounts file systems. */
  relativeMountPath: string;
  /** Extra mount flags: for 'net use' on Windows nodes, for 'mount' on Linux nodes. */
  mountOptions?: string;
}

/** A page of supported VM Images. */
export interface BatchAccountListSupportedImagesResult {
  /** Supported VM Images. */
  value?: BatchSupportedImage[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/** Hint about which Compute Node Batch should prefer when starting a Task. */
export interface BatchAffinityInfo {
  /** Opaque location of a Node or earlier Task; a soft preference, ignored if that Node is busy or unavailable. */
  affinityId: string;
}

/**
 * What Batch does once every Task of the Job is completed.
 *
 * - `noaction`: Leave the Job active until something else terminates or disables it.
 * - `terminatejob`: End the Job, with terminationReason 'AllTasksComplete'.
 */
export type BatchAllTasksCompleteMode = "noaction" | "terminatejob" | (string & {});

/** An application of a Batch Account. */
export interface BatchApplication {
  /** Application ID, unique in the Account. */
  id: string;
  /** Application name for display. */
  displayName: string;
  /** Versions that can be used. */
  versions: string[];
}

/** One page of the account's applications. */
export interface BatchApplicationListResult {
  /** Applications on this page. */
  value?: BatchApplication[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/** Points at an application package that nodes should install. */
export interface BatchApplicationPackageReference {
  /**
   * Application to install; pool creation needs the full ARM ID
   * (/subscriptions/.../batchAccounts/{accountName}/applications/{applicationName}).
   */
  applicationId: string;
  /**
   * Version to install; defaults to the application's default version, without which Pools get 409 and Tasks fail
   * pre-processing.
   */
  version?: string;
}

/** Describes a temporary Pool that Batch sets up once the Job is submitted. */
export interface BatchAutoPoolSpecification {
  /** Text put before the generated Pool ID to tell auto Pools apart; at most 20 characters. */
  autoPoolIdPrefix?: string;
  /** How long an auto Pool lives at least, and how a schedule's Jobs share Pools. */
  poolLifetimeOption: BatchPoolLifetimeOption;
  /** True leaves the Pool for the user to delete; false removes it when its Job or schedule ends. */
  keepAlive?: boolean;
  /** Settings of the Pool to be created. */
  pool?: BatchPoolSpecification;
}

/** Changed settings for the temporary Pool that Batch creates for a submitted Job. */
export interface BatchAutoPoolSpecificationUpdate {
  /** Text put before the generated Pool ID to tell auto Pools apart; at most 20 characters. */
  autoPoolIdPrefix?: string;
  /** How long an auto Pool lives at least, and how a schedule's Jobs share Pools. */
  poolLifetimeOption?: BatchPoolLifetimeOption;
  /** True leaves the Pool for the user to delete; false removes it when its Job or schedule ends. */
  keepAlive?: boolean;
  /** Settings of the Pool to be created. */
  pool?: BatchPoolSpecificationUpdate;
}

/** Container settings of a Pool that runs containers. */
export interface BatchContainerConfiguration {
  /** Which container runtime to use. */
  type: ContainerType;
  /** Full image references as "docker pull" takes them; unqualified names come from the default Docker registry. */
  containerImageNames?: string[];
  /** Extra private registries to pull from, with the credentials they need. */
  containerRegistries?: ContainerRegistryReference[];
}

/** Changed container settings of a Pool that runs containers. */
export interface BatchContainerConfigurationUpdate {
  /** Which container runtime to use. */
  type?: ContainerType;
  /** Full image references as "docker pull" takes them; unqualified names come from the default Docker registry. */
  containerImageNames?: string[];
  /** Extra private registries to pull from, with the credentials they need. */
  containerRegistries?: ContainerRegistryReference[];
}

/** Outcome of adding several Tasks to a Job at once. */
export interface BatchCreateTaskCollectionResult {
  /** Per-Task outcomes. */
  value?: BatchTaskCreateResult[];
}

/** Ephemeral OS disk settings for a compute node's VM. */
export interface BatchDiffDiskSettings {
  /**
   * Where the pool's VMs keep their ephemeral OS disk, e.g. cache disk; size limits at
   * https://learn.microsoft.com/azure/virtual-machines/windows/ephemeral-os-disks#size-requirements and
   * https://learn.microsoft.com/azure/virtual-machines/linux/ephemeral-os-disks#size-requirements.
   */
  placement?: DiffDiskPlacement;
}

/** Error body that the Batch service returns. */
export interface BatchError {
  /** Stable error code meant for programs. */
  code?: string;
  /** Human-readable error text, fit for showing to users. */
  message?: BatchErrorMessage;
  /** Further details as key-value pairs. */
  values?: BatchErrorDetail[];
}

/** One extra piece of information attached to a Batch error. */
export interface BatchErrorDetail {
  /** Says what the value means. */
  key?: string;
  /** The extra information itself. */
  value?: string;
}

/** Text of a Batch error with its language. */
export interface BatchErrorMessage {
  /** Language code of the text. */
  lang?: string;
  /** Message text. */
  value?: string;
}

/**
 * Who is responsible for an error.
 *
 * - `usererror`: Caused by the user, for instance by wrong configuration.
 * - `servererror`: Caused inside the service.
 */
export type BatchErrorSourceCategory = "usererror" | "servererror" | (string & {});

/** Inbound NAT pool that exposes given node ports of a Batch Pool to the outside. */
export interface BatchInboundNatPool {
  /**
   * Pool-unique endpoint name, at most 77 of letters, digits, _ . -; starts alphanumeric, ends alphanumeric or
   * underscore; else 400.
   */
  name: string;
  /** Protocol of the endpoint. */
  protocol: InboundEndpointProtocol;
  /** Node port, unique in the Pool: 1 to 65535 without the reserved 29876 and 29877, which give 400. */
  backendPort: number;
  /**
   * First external port, 1-65534 outside reserved 50000-55000; ranges hold 40 or more ports and must not overlap,
   * else 400.
   */
  frontendPortRangeStart: number;
  /**
   * Last external port, 1-65534 outside reserved 50000-55000; ranges hold 40 or more ports and must not overlap,
   * else 400.
   */
  frontendPortRangeEnd: number;
  /**
   * NSG rules for the endpoint, at most 25 over a Pool's endpoints (else 400); none means inbound backendPort is
   * allowed.
   */
  networkSecurityGroupRules?: NetworkSecurityGroupRule[];
}

/** A Job in Azure Batch. */
export interface BatchJob {
  /** Job ID, unique in the account; keeps its case but compares without regard to case. */
  readonly id: string;
  /** Name shown for the Job. */
  readonly displayName?: string;
  /** True if the Job's Tasks may depend on one another; false by default. */
  readonly usesTaskDependencies?: boolean;
  /** Address of the Job. */
  readonly url: string;
  /** Opaque version tag for detecting changes and guarding updates against concurrent edits. */
  readonly eTag: AzureCoreETag;
  /** When Job-level data such as state or priority last changed; Task changes do not count. */
  readonly lastModified: Date;
  /** When the Job was created. */
  readonly creationTime: Date;
  /** State the Job is in now. */
  readonly state: BatchJobState;
  /** When the present state began. */
  readonly stateTransitionTime: Date;
  /** State before this one; absent while the Job is in its first Active state. */
  readonly previousState?: BatchJobState;
  /** When the previous state began; absent while the Job is in its first Active state. */
  readonly previousStateTransitionTime?: Date;
  /** Scheduling priority, -1000 (lowest) to 1000 (highest); 0 by default. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   *
   * Default: `-1`.
   */
  maxParallelTasks?: number;
  /** Limits on the Job's execution. */
  constraints?: BatchJobConstraints;
  /** Job Manager Task launched when the Job starts. */
  readonly jobManagerTask?: BatchJobManagerTask;
  /** Task that runs on each node ahead of the Job's other Tasks. */
  readonly jobPreparationTask?: BatchJobPreparationTask;
  /** Task that runs when the Job ends, on every node that ran another of its Tasks. */
  readonly jobReleaseTask?: BatchJobReleaseTask;
  /** Environment variables for all Tasks, also manager, preparation and release; a Task may override one by name. */
  readonly commonEnvironmentSettings?: EnvironmentSetting[];
  /** Pool settings that belong to the Job. */
  poolInfo: BatchPoolInfo;
  /** What happens once every Task has completed; noaction by default. */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  readonly onTaskFailure?: BatchTaskFailureMode;
  /** Network settings of the Job; off unless support enables the feature. */
  readonly networkConfiguration?: BatchJobNetworkConfiguration;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
  /** How the Job's execution went. */
  readonly executionInfo?: BatchJobExecutionInfo;
  /** Lifetime resource usage; null unless $expand asks for stats. Rolled up periodically, about 30 minutes late. */
  readonly stats?: BatchJobStatistics;
}

/**
 * What to do with the Job as a consequence of a Task's exit.
 *
 * - `none`: Leave the Job alone.
 * - `disable`: Disable the Job as the disable operation does with disableTasks set to requeue.
 * - `terminate`: End the Job; executionInfo gets the termination reason "TaskFailed".
 */
export type BatchJobActionKind = "none" | "disable" | "terminate" | (string & {});

/** Limits on a Job's execution. */
export interface BatchJobConstraints {
  /**
   * Time limit counted from creation, ISO 8601; overruns end Job and Tasks (MaxWallClockTimeExpiry). Unlimited
   * when unset.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  maxWallClockTime?: string;
  /** Retries per Task after its first try when the exit code is nonzero: 0 (default) none, -1 unlimited. */
  maxTaskRetryCount?: number;
}

/** What to send to create a Batch Job. */
export interface BatchJobCreateOptions {
  /** Account-unique Job ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  id: string;
  /** Name shown for the Job; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /** True if the Job's Tasks may depend on one another; false by default. */
  usesTaskDependencies?: boolean;
  /** Scheduling priority, -1000 (lowest) to 1000 (highest); 0 by default. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   *
   * Default: `-1`.
   */
  maxParallelTasks?: number;
  /** Limits on the Job's execution. */
  constraints?: BatchJobConstraints;
  /** Controlling Task launched at Job start, ahead of other Tasks; without one the user must add Tasks. */
  jobManagerTask?: BatchJobManagerTask;
  /** Task run on a node before the Job's first Task there. */
  jobPreparationTask?: BatchJobPreparationTask;
  /** Clean-up Task for nodes that ran the preparation Task; allowed only together with a Job Preparation Task. */
  jobReleaseTask?: BatchJobReleaseTask;
  /** Environment variables for all Tasks, also manager, preparation and release; a Task may override one by name. */
  commonEnvironmentSettings?: EnvironmentSetting[];
  /** Where the Job's Tasks run. */
  poolInfo: BatchPoolInfo;
  /** What happens once every Task has completed (a Job without Tasks counts as complete); noaction by default. */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  onTaskFailure?: BatchTaskFailureMode;
  /** Network settings of the Job; off unless support enables the feature. */
  networkConfiguration?: BatchJobNetworkConfiguration;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
}

/**
 * How a Pool picks tasks among Jobs of the same priority.
 *
 * - `none`: Equal-priority jobs take turns evenly.
 * - `creationtime`: Among equal-priority jobs the oldest one's tasks go first.
 */
export type BatchJobDefaultOrder = "none" | "creationtime" | (string & {});

/** What to send to disable a Batch Job. */
export interface BatchJobDisableOptions {
  /** What becomes of the Job's active Tasks. */
  disableTasks: DisableBatchJobOption;
}

/** How a Job has been executed in Batch. */
export interface BatchJobExecutionInfo {
  /** When the Job started, which equals its creation time. */
  startTime: Date;
  /** When the Job finished; present only in the completed state. */
  endTime?: Date;
  /** Pool the Job actually runs on; the auto Pool's ID when poolInfo names no poolId. */
  poolId?: string;
  /** What went wrong when starting the Job; absent if nothing did. */
  schedulingError?: BatchJobSchedulingError;
  /**
   * Set once completed: JMComplete, MaxWallClockTimeExpiry, TerminateJobSchedule, AllTasksComplete, TaskFailed, or
   * the text given to the terminate operation.
   */
  terminateReason?: string;
}

/** A Job in Azure Batch. */
export interface BatchJobInput {
  /** Job ID, unique in the account; keeps its case but compares without regard to case. */
  readonly id?: string;
  /** Name shown for the Job. */
  readonly displayName?: string;
  /** True if the Job's Tasks may depend on one another; false by default. */
  readonly usesTaskDependencies?: boolean;
  /** Address of the Job. */
  readonly url?: string;
  /** Opaque version tag for detecting changes and guarding updates against concurrent edits. */
  readonly eTag?: AzureCoreETag;
  /** When Job-level data such as state or priority last changed; Task changes do not count. */
  readonly lastModified?: Date;
  /** When the Job was created. */
  readonly creationTime?: Date;
  /** State the Job is in now. */
  readonly state?: BatchJobState;
  /** When the present state began. */
  readonly stateTransitionTime?: Date;
  /** State before this one; absent while the Job is in its first Active state. */
  readonly previousState?: BatchJobState;
  /** When the previous state began; absent while the Job is in its first Active state. */
  readonly previousStateTransitionTime?: Date;
  /** Scheduling priority, -1000 (lowest) to 1000 (highest); 0 by default. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   *
   * Default: `-1`.
   */
  maxParallelTasks?: number;
  /** Limits on the Job's execution. */
  constraints?: BatchJobConstraints;
  /** Job Manager Task launched when the Job starts. */
  readonly jobManagerTask?: BatchJobManagerTask;
  /** Task that runs on each node ahead of the Job's other Tasks. */
  readonly jobPreparationTask?: BatchJobPreparationTask;
  /** Task that runs when the Job ends, on every node that ran another of its Tasks. */
  readonly jobReleaseTask?: BatchJobReleaseTask;
  /** Environment variables for all Tasks, also manager, preparation and release; a Task may override one by name. */
  readonly commonEnvironmentSettings?: EnvironmentSetting[];
  /** Pool settings that belong to the Job. */
  poolInfo: BatchPoolInfo;
  /** What happens once every Task has completed; noaction by default. */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  readonly onTaskFailure?: BatchTaskFailureMode;
  /** Network settings of the Job; off unless support enables the feature. */
  readonly networkConfiguration?: BatchJobNetworkConfiguration;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
  /** How the Job's execution went. */
  readonly executionInfo?: BatchJobExecutionInfo;
  /** Lifetime resource usage; null unless $expand asks for stats. Rolled up periodically, about 30 minutes late. */
  readonly stats?: BatchJobStatistics;
}

/** One page of the account's Jobs. */
export interface BatchJobListResult {
  /** Jobs on this page. */
  value?: BatchJob[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/**
 * Task started with the Job, scheduled first and kept longest when a Pool shrinks; make it idempotent, recovery
 * may rerun it.
 */
export interface BatchJobManagerTask {
  /** Task ID, unique in the Job; at most 64 letters, digits, hyphens or underscores. */
  id: string;
  /** Name shown for the Task; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine: string;
  /**
   * Container to run in; required if the Pool has containerConfiguration, else forbidden. Maps
   * AZ_BATCH_NODE_ROOT_DIR; files outside may be lost.
   */
  containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Files uploaded from the node after the command ran; for multi-instance Tasks only from the primary's node. */
  outputFiles?: OutputFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /** Execution limits of this Task. */
  constraints?: BatchTaskConstraints;
  /** Free scheduling slots a node must have for this Task; 1 by default. Not allowed for multi-instance Tasks. */
  requiredSlots?: number;
  /** True (default) ends the Job and its other Tasks, except Job Release, when this Task completes. */
  killJobOnCompletion?: boolean;
  /** User the Task runs as; by default a non-admin user of its own. */
  userIdentity?: UserIdentity;
  /** True (default) keeps other Tasks off the node meanwhile; matters only where nodes run several Tasks at once. */
  runExclusive?: boolean;
  /**
   * Packages put into a shared directory before the command; current copies are reused, a failed install fails the
   * Task.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** True (default) permits running on Spot or low-priority nodes. */
  allowLowPriorityNode?: boolean;
}

/**
 * Changed settings of the Task started with the Job, scheduled first; it should be idempotent, as recovery may
 * rerun it.
 */
export interface BatchJobManagerTaskUpdate {
  /** Task ID, unique in the Job; at most 64 letters, digits, hyphens or underscores. */
  id?: string;
  /** Name shown for the Task; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine?: string;
  /**
   * Container to run in; required if the Pool has containerConfiguration, else forbidden. Maps
   * AZ_BATCH_NODE_ROOT_DIR; files outside may be lost.
   */
  containerSettings?: BatchTaskContainerSettingsUpdate;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Files uploaded from the node after the command ran; for multi-instance Tasks only from the primary's node. */
  outputFiles?: OutputFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /** Execution limits of this Task. */
  constraints?: BatchTaskConstraints;
  /** Free scheduling slots a node must have for this Task; 1 by default. Not allowed for multi-instance Tasks. */
  requiredSlots?: number;
  /** True (default) ends the Job and its other Tasks, except Job Release, when this Task completes. */
  killJobOnCompletion?: boolean;
  /** User the Task runs as; by default a non-admin user of its own. */
  userIdentity?: UserIdentity;
  /** True (default) keeps other Tasks off the node meanwhile; matters only where nodes run several Tasks at once. */
  runExclusive?: boolean;
  /**
   * Packages put into a shared directory before the command; current copies are reused, a failed install fails the
   * Task.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** True (default) permits running on Spot or low-priority nodes. */
  allowLowPriorityNode?: boolean;
}

/** Network settings of a Job; off unless support enables the feature. */
export interface BatchJobNetworkConfiguration {
  /**
   * Subnet ARM ID
   * (/subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet})
   * nodes join for Tasks; account's region and subscription. NSGs must open 29876, 29877, 22 (Linux), 3389
   * (Windows) in, 443 out; MicrosoftAzureBatch needs Classic Virtual Machine Contributor.
   */
  subnetId: string;
  /** True keeps nodes joined to the VNet (DNC) after the job ends; false, the default, withdraws them. */
  skipWithdrawFromVNet?: boolean;
}

/** Changed network settings of a Job; off unless support enables the feature. */
export interface BatchJobNetworkConfigurationUpdate {
  /**
   * Subnet ARM ID
   * (/subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet})
   * nodes join for Tasks; account's region and subscription. NSGs must open 29876, 29877, 22 (Linux), 3389
   * (Windows) in, 443 out; MicrosoftAzureBatch needs Classic Virtual Machine Contributor.
   */
  subnetId?: string;
  /** True keeps nodes joined to the VNet (DNC) after the job ends; false, the default, withdraws them. */
  skipWithdrawFromVNet?: boolean;
}

/** How a Job's preparation and release Tasks stand on one compute node. */
export interface BatchJobPreparationAndReleaseTaskStatus {
  /** Pool that the node belongs to. */
  poolId?: string;
  /** The node this entry is about. */
  nodeId?: string;
  /** Address of that node. */
  nodeUrl?: string;
  /** Execution status of the preparation Task there. */
  jobPreparationTaskExecutionInfo?: BatchJobPreparationTaskExecutionInfo;
  /** Execution status of the release Task there; present only if it has run. */
  jobReleaseTaskExecutionInfo?: BatchJobReleaseTaskExecutionInfo;
}

/** One page of preparation and release Task statuses of a Job. */
export interface BatchJobPreparationAndReleaseTaskStatusListResult {
  /** Statuses on this page, one per node. */
  value?: BatchJobPreparationAndReleaseTaskStatus[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/**
 * Readies a node for a Job before its Tasks; failure bars the node from the Job until reimaged. Make it
 * idempotent.
 */
export interface BatchJobPreparationTask {
  /**
   * Job-unique ID, at most 64 letters, digits, hyphens or underscores; 'jobpreparation' by default. Reuse gives
   * 409 TaskIdSameAsJobPreparationTask.
   */
  id?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine: string;
  /**
   * Container to run in; AZ_BATCH_NODE_ROOT_DIR and the environment are mapped in, files written elsewhere may be
   * out of reach.
   */
  containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /** Execution limits of this Task. */
  constraints?: BatchTaskConstraints;
  /** True (default) holds the Job's Tasks off the node until this exits with 0; false lets them run regardless. */
  waitForSuccess?: boolean;
  /** User the Task runs as; by default a non-admin of its own on Windows, one per Pool on Linux. */
  userIdentity?: UserIdentity;
  /** True (default) runs it again after a reboot; reimaging or an unfinished run always leads to a rerun. */
  rerunOnNodeRebootAfterSuccess?: boolean;
}

/** How a Job Preparation Task has run on one compute node. */
export interface BatchJobPreparationTaskExecutionInfo {
  /** When the Task last started, restarts and retries included. */
  startTime: Date;
  /** When the Task finished; present only in the Completed state. */
  endTime?: Date;
  /** State of the Task on this node. */
  state: BatchJobPreparationTaskState;
  /** Task's root directory on the node, where its files such as logs can be found. */
  taskRootDirectory?: string;
  /** Address of the Task's root directory. */
  taskRootDirectoryUrl?: string;
  /** Exit code of the command, or of the OS if it was killed; present only in the completed state. */
  exitCode?: number;
  /** The container the Task runs in; present only for container Tasks. */
  containerInfo?: BatchTaskContainerExecutionInfo;
  /** Why the Task failed; present only when it completed with a failure. */
  failureInfo?: BatchTaskFailureInfo;
  /**
   * Retries so far, up to the constraint; only nonzero exits are retried, not pre-processing or file upload
   * errors.
   */
  retryCount: number;
  /** When the last retry began; present only if retryCount is nonzero. Unlike startTime it ignores reboots. */
  lastRetryTime?: Date;
  /** Outcome of the Task; for 'failed' see failureInfo. */
  result?: BatchTaskExecutionResult;
}

/**
 * Whether a Job Preparation Task is still running.
 *
 * - `running`: Running now, retries included.
 * - `completed`: Exited with 0, used up its retries, or could not be started, for example when a resource file
 * download failed.
 */
export type BatchJobPreparationTaskState = "running" | "completed" | (string & {});

/** Changed settings of the Task that readies a node for a Job; failure bars the node until reimaged. */
export interface BatchJobPreparationTaskUpdate {
  /**
   * Job-unique ID, at most 64 letters, digits, hyphens or underscores; 'jobpreparation' by default. Reuse gives
   * 409 TaskIdSameAsJobPreparationTask.
   */
  id?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine?: string;
  /**
   * Container to run in; AZ_BATCH_NODE_ROOT_DIR and the environment are mapped in, files written elsewhere may be
   * out of reach.
   */
  containerSettings?: BatchTaskContainerSettingsUpdate;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /** Execution limits of this Task. */
  constraints?: BatchTaskConstraints;
  /** True (default) holds the Job's Tasks off the node until this exits with 0; false lets them run regardless. */
  waitForSuccess?: boolean;
  /** User the Task runs as; by default a non-admin of its own on Windows, one per Pool on Linux. */
  userIdentity?: UserIdentity;
  /** True (default) runs it again after a reboot; reimaging or an unfinished run always leads to a rerun. */
  rerunOnNodeRebootAfterSuccess?: boolean;
}

/** Clean-up Task at Job end on nodes where preparation completed and Tasks ran; uses no scheduling slot. */
export interface BatchJobReleaseTask {
  /**
   * Job-unique ID, at most 64 letters, digits, hyphens or underscores; 'jobrelease' by default. Reuse gives 409
   * TaskIdSameAsJobReleaseTask.
   */
  id?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine: string;
  /**
   * Container to run in; AZ_BATCH_NODE_ROOT_DIR and the environment are mapped in, files written elsewhere may be
   * out of reach.
   */
  containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /**
   * ISO 8601 time limit per node from Task start, then it is killed; 15 minutes by default and at most, else 400.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  maxWallClockTime?: string;
  /**
   * ISO 8601 minimum time to keep the Task directory; 7 days by default, less if node or Job goes.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  retentionTime?: string;
  /** User the Task runs as; by default a non-admin user of its own. */
  userIdentity?: UserIdentity;
}

/** How a Job Release Task has run on one compute node. */
export interface BatchJobReleaseTaskExecutionInfo {
  /** When the Task last started, restarts and retries included. */
  startTime: Date;
  /** When the Task finished; present only in the Completed state. */
  endTime?: Date;
  /** State of the Task on this node. */
  state: BatchJobReleaseTaskState;
  /** Task's root directory on the node, where its files such as logs can be found. */
  taskRootDirectory?: string;
  /** Address of the Task's root directory. */
  taskRootDirectoryUrl?: string;
  /** Exit code of the command, or of the OS if it was killed; present only in the completed state. */
  exitCode?: number;
  /** The container the Task runs in; present only for container Tasks. */
  containerInfo?: BatchTaskContainerExecutionInfo;
  /** Why the Task failed; present only when it completed with a failure. */
  failureInfo?: BatchTaskFailureInfo;
  /** Outcome of the Task; for 'failed' see failureInfo. */
  result?: BatchTaskExecutionResult;
}

/**
 * Whether a Job Release Task is still running.
 *
 * - `running`: Running now, retries included.
 * - `completed`: Exited with 0, used up its retries, or could not be started, for example when a resource file
 * download failed.
 */
export type BatchJobReleaseTaskState = "running" | "completed" | (string & {});

/** Changed settings of the clean-up Task that runs at Job end on nodes the Job has used. */
export interface BatchJobReleaseTaskUpdate {
  /**
   * Job-unique ID, at most 64 letters, digits, hyphens or underscores; 'jobrelease' by default. Reuse gives 409
   * TaskIdSameAsJobReleaseTask.
   */
  id?: string;
  /**
   * Command to run without a shell; call one for variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine?: string;
  /**
   * Container to run in; AZ_BATCH_NODE_ROOT_DIR and the environment are mapped in, files written elsewhere may be
   * out of reach.
   */
  containerSettings?: BatchTaskContainerSettingsUpdate;
  /**
   * Files fetched into the working directory before the command runs; too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /**
   * ISO 8601 time limit per node from Task start, then it is killed; 15 minutes by default and at most, else 400.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  maxWallClockTime?: string;
  /**
   * ISO 8601 minimum time to keep the Task directory; 7 days by default, less if node or Job goes.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  retentionTime?: string;
  /** User the Task runs as; by default a non-admin user of its own. */
  userIdentity?: UserIdentity;
}

/** Rule that creates Jobs again and again: when to do it and from what specification. */
export interface BatchJobSchedule {
  /** Schedule ID, unique in the account. */
  readonly id: string;
  /** Name shown for the schedule. */
  readonly displayName?: string;
  /** Address of the schedule. */
  readonly url: string;
  /** Opaque version tag for detecting changes and guarding updates against concurrent edits. */
  readonly eTag: AzureCoreETag;
  /** When schedule-level data such as recurrence or job specification last changed; changes of Jobs do not count. */
  readonly lastModified: Date;
  /** When the schedule was created. */
  readonly creationTime: Date;
  /** State the schedule is in now. */
  readonly state: BatchJobScheduleState;
  /** When the present state began. */
  readonly stateTransitionTime: Date;
  /** State before this one; absent while the schedule is in its first active state. */
  readonly previousState?: BatchJobScheduleState;
  /** When the previous state began; absent while the schedule is in its first active state. */
  readonly previousStateTransitionTime?: Date;
  /** When Jobs get created; times are UTC, without daylight saving shifts. */
  schedule?: BatchJobScheduleConfiguration;
  /** What the created Jobs look like. */
  jobSpecification: BatchJobSpecification;
  /** Past and coming Jobs of the schedule. */
  readonly executionInfo: BatchJobScheduleExecutionInfo;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
  /** Lifetime resource usage of the schedule; rolled up periodically, about 30 minutes late. */
  readonly stats?: BatchJobScheduleStatistics;
}

/** When a schedule creates Jobs; times are UTC, without daylight saving shifts. */
export interface BatchJobScheduleConfiguration {
  /** No Job is created before this time; unset means the schedule may start at once. */
  doNotRunUntil?: Date;
  /** No Job is created after this time; unset, a recurring schedule stays active until terminated. */
  doNotRunAfter?: Date;
  /**
   * ISO 8601 span after the due time in which the Job must be created, else skipped; infinite by default, minimum
   * 1 minute (else 400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  startWindow?: string;
  /**
   * ISO 8601 time between starts of successive Jobs, one active at a time; unset means one Job only. Minimum 1
   * minute (else 400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  recurrenceInterval?: string;
}

/** What to send to create a Batch Job Schedule. */
export interface BatchJobScheduleCreateOptions {
  /** Account-unique schedule ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  id: string;
  /** Name shown for the schedule; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /** When Jobs get created; times are UTC, without daylight saving shifts. */
  schedule: BatchJobScheduleConfiguration;
  /** What the created Jobs look like. */
  jobSpecification: BatchJobSpecification;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
}

/** Past and coming Jobs of a Job Schedule. */
export interface BatchJobScheduleExecutionInfo {
  /** When the next Job is due; it is created only if the schedule is active by then. */
  nextRunTime?: Date;
  /** Latest Job of the schedule; present once at least one has run. */
  recentJob?: RecentBatchJob;
  /** When the schedule ended; present only in the completed state. */
  endTime?: Date;
}

/** Rule that creates Jobs again and again: when to do it and from what specification. */
export interface BatchJobScheduleInput {
  /** Schedule ID, unique in the account. */
  readonly id?: string;
  /** Name shown for the schedule. */
  readonly displayName?: string;
  /** Address of the schedule. */
  readonly url?: string;
  /** Opaque version tag for detecting changes and guarding updates against concurrent edits. */
  readonly eTag?: AzureCoreETag;
  /** When schedule-level data such as recurrence or job specification last changed; changes of Jobs do not count. */
  readonly lastModified?: Date;
  /** When the schedule was created. */
  readonly creationTime?: Date;
  /** State the schedule is in now. */
  readonly state?: BatchJobScheduleState;
  /** When the present state began. */
  readonly stateTransitionTime?: Date;
  /** State before this one; absent while the schedule is in its first active state. */
  readonly previousState?: BatchJobScheduleState;
  /** When the previous state began; absent while the schedule is in its first active state. */
  readonly previousStateTransitionTime?: Date;
  /** When Jobs get created; times are UTC, without daylight saving shifts. */
  schedule?: BatchJobScheduleConfiguration;
  /** What the created Jobs look like. */
  jobSpecification: BatchJobSpecification;
  /** Past and coming Jobs of the schedule. */
  readonly executionInfo?: BatchJobScheduleExecutionInfo;
  /** Name-value pairs for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
  /** Lifetime resource usage of the schedule; rolled up periodically, about 30 minutes late. */
  readonly stats?: BatchJobScheduleStatistics;
}

/** One page of the account's Job Schedules. */
export interface BatchJobScheduleListResult {
  /** Job Schedules on this page. */
  value?: BatchJobSchedule[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/**
 * Where a Job Schedule stands in its life.
 *
 * - `active`: Creating Jobs when they are due.
 * - `completed`: Over, because its end time came or the user terminated it.
 * - `disabled`: Switched off by the user; no new Jobs, though an active one goes on.
 * - `terminating`: Out of work or ended by the user, with termination still under way; no Job is active or
 * started.
 * - `deleting`: Deletion requested and under way; its Jobs and Tasks, active ones too, are removed first and
 * none are started.
 */
export type BatchJobScheduleState = "active" | "completed" | "disabled" | "terminating" | "deleting" | (string & {});

/** Resource usage of a Job Schedule. */
export interface BatchJobScheduleStatistics {
  /** Address of the statistics. */
  url: string;
  /** Where the covered period begins. */
  startTime: Date;
  /** Latest refresh, where the covered period ends. */
  lastUpdateTime: Date;
  /**
   * User-mode CPU time of all the schedule's Tasks over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  userCPUTime: string;
  /**
   * Kernel-mode CPU time of all the schedule's Tasks over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  kernelCPUTime: string;
  /**
   * Elapsed running time of all the schedule's Tasks, retries included, up to their end or the last update; ISO
   * 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  wallClockTime: string;
  /**
   * Disk reads done by the schedule's Tasks.
   *
   * A 64-bit integer, as text.
   */
  readIOps: string;
  /**
   * Disk writes done by the schedule's Tasks.
   *
   * A 64-bit integer, as text.
   */
  writeIOps: string;
  /** GiB that the schedule's Tasks read from disk. */
  readIOGiB: number;
  /** GiB that the schedule's Tasks wrote to disk. */
  writeIOGiB: number;
  /**
   * How many of the schedule's Tasks ended with exit code 0 in the period.
   *
   * A 64-bit integer, as text.
   */
  numSucceededTasks: string;
  /**
   * How many of the schedule's Tasks used up their retries without exit code 0 in the period.
   *
   * A 64-bit integer, as text.
   */
  numFailedTasks: string;
  /**
   * How many Task retries the schedule saw in the period.
   *
   * A 64-bit integer, as text.
   */
  numTaskRetries: string;
  /**
   * ISO 8601 sum of Task waits from creation to latest start; reported only in Account lifetime statistics.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  waitTime: string;
}

/** What to send to update a Batch Job Schedule. */
export interface BatchJobScheduleUpdateOptions {
  /** When Jobs get created, in UTC without daylight saving shifts; unchanged if left out. */
  schedule?: BatchJobScheduleConfiguration;
  /** What later Jobs look like; a Job already active keeps the old specification. */
  jobSpecification?: BatchJobSpecificationUpdate;
  /** Name-value pairs of the schedule; unchanged if left out. */
  metadata?: BatchMetadataItem[];
}

/** What went wrong when Batch scheduled a Job. */
export interface BatchJobSchedulingError {
  /** Whose fault the error is. */
  category: BatchErrorSourceCategory;
  /** Stable error code meant for programs. */
  code?: string;
  /** Human-readable error text, fit for showing to users. */
  message?: string;
  /** Further details about the error. */
  details?: NameValuePair[];
}

/** Template for the Jobs that a schedule creates. */
export interface BatchJobSpecification {
  /** Initial priority of the Jobs, -1000 (lowest) to 1000 (highest); 0 by default, changeable per Job. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue the job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on a job's tasks running at once: positive, or -1 (default) for none; updatable. Off unless support
   * enables it.
   */
  maxParallelTasks?: number;
  /** Name shown for the Jobs; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /** True if a Job's Tasks may depend on one another; false by default. */
  usesTaskDependencies?: boolean;
  /**
   * What happens once a Job's Tasks have all completed (a Job without Tasks counts as complete); noaction by
   * default.
   */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  onTaskFailure?: BatchTaskFailureMode;
  /** Network settings of the Jobs; off unless support enables the feature. */
  networkConfiguration?: BatchJobNetworkConfiguration;
  /** Limits on the Jobs' execution. */
  constraints?: BatchJobConstraints;
  /** Controlling Task launched at each Job's start, ahead of other Tasks; without one the user must add Tasks. */
  jobManagerTask?: BatchJobManagerTask;
  /** Task run on a node before a Job's first Task there. */
  jobPreparationTask?: BatchJobPreparationTask;
  /** Clean-up Task for nodes that ran the preparation Task; allowed only together with a Job Preparation Task. */
  jobReleaseTask?: BatchJobReleaseTask;
  /**
   * Environment variables for all the Jobs' Tasks, also manager, preparation and release; a Task may override one
   * by name.
   */
  commonEnvironmentSettings?: EnvironmentSetting[];
  /** Where the Jobs' Tasks run. */
  poolInfo: BatchPoolInfo;
  /** Name-value pairs put on each Job for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
}

/** Changed template for the Jobs that a schedule creates. */
export interface BatchJobSpecificationUpdate {
  /** Initial priority of the Jobs, -1000 (lowest) to 1000 (highest); 0 by default, changeable per Job. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue the job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on a job's tasks running at once: positive, or -1 (default) for none; updatable. Off unless support
   * enables it.
   */
  maxParallelTasks?: number;
  /** Name shown for the Jobs; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /** True if a Job's Tasks may depend on one another; false by default. */
  usesTaskDependencies?: boolean;
  /**
   * What happens once a Job's Tasks have all completed (a Job without Tasks counts as complete); noaction by
   * default.
   */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /**
   * What happens when a Task fails, i.e. has failureInfo (start error, or nonzero exit after retries); noaction by
   * default.
   */
  onTaskFailure?: BatchTaskFailureMode;
  /** Network settings of the Jobs; off unless support enables the feature. */
  networkConfiguration?: BatchJobNetworkConfigurationUpdate;
  /** Limits on the Jobs' execution. */
  constraints?: BatchJobConstraints;
  /** Controlling Task launched at each Job's start, ahead of other Tasks; without one the user must add Tasks. */
  jobManagerTask?: BatchJobManagerTaskUpdate;
  /** Task run on a node before a Job's first Task there. */
  jobPreparationTask?: BatchJobPreparationTaskUpdate;
  /** Clean-up Task for nodes that ran the preparation Task; allowed only together with a Job Preparation Task. */
  jobReleaseTask?: BatchJobReleaseTaskUpdate;
  /**
   * Environment variables for all the Jobs' Tasks, also manager, preparation and release; a Task may override one
   * by name.
   */
  commonEnvironmentSettings?: EnvironmentSetting[];
  /** Where the Jobs' Tasks run. */
  poolInfo?: BatchPoolInfoUpdate;
  /** Name-value pairs put on each Job for user code; Batch ignores them. */
  metadata?: BatchMetadataItem[];
}

/**
 * Where a Job stands in its life.
 *
 * - `active`: Ready for its Tasks to be scheduled.
 * - `disabling`: Disabling was requested and is under way, for example until Tasks have ended.
 * - `disabled`: Switched off by a user; Tasks neither run nor get scheduled.
 * - `enabling`: Enabling was requested and is under way.
 * - `terminating`: Ending, as the Job Manager finished or the user terminated it; Job Release Tasks may still
 * run.
 * - `completed`: Every Task has ended; neither new Tasks nor changes are accepted.
 * - `deleting`: Deletion was requested and is under way, for example until running Tasks are stopped.
 */
export type BatchJobState =
  "active" | "disabling" | "disabled" | "enabling" | "terminating" | "completed" | "deleting" | (string & {});

/** Resource usage of a Job. */
export interface BatchJobStatistics {
  /** Address of the statistics. */
  url: string;
  /** Where the covered period begins. */
  startTime: Date;
  /** Latest refresh, where the covered period ends. */
  lastUpdateTime: Date;
  /**
   * User-mode CPU time of the Job's Tasks over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  userCPUTime: string;
  /**
   * Kernel-mode CPU time of the Job's Tasks over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  kernelCPUTime: string;
  /**
   * Elapsed running time of the Job's Tasks, retries included, up to their end or the last update; ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  wallClockTime: string;
  /**
   * Disk reads done by the Job's Tasks.
   *
   * A 64-bit integer, as text.
   */
  readIOps: string;
  /**
   * Disk writes done by the Job's Tasks.
   *
   * A 64-bit integer, as text.
   */
  writeIOps: string;
  /** GiB that the Job's Tasks read from disk. */
  readIOGiB: number;
  /** GiB that the Job's Tasks wrote to disk. */
  writeIOGiB: number;
  /**
   * How many of the Job's Tasks ended with exit code 0 in the period.
   *
   * A 64-bit integer, as text.
   */
  numSucceededTasks: string;
  /**
   * How many of the Job's Tasks used up their retries without exit code 0 in the period.
   *
   * A 64-bit integer, as text.
   */
  numFailedTasks: string;
  /**
   * How many Task retries the Job saw in the period.
   *
   * A 64-bit integer, as text.
   */
  numTaskRetries: string;
  /**
   * ISO 8601 sum of Task waits from creation to latest start; reported only in Account lifetime statistics.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  waitTime: string;
}

/** What to send to terminate a Batch Job. */
export interface BatchJobTerminateOptions {
  /** Text to record as the Job's TerminationReason; 'UserTerminate' by default. */
  terminateReason?: string;
}

/** What to send to update a Batch Job. */
export interface BatchJobUpdateOptions {
  /** New priority, -1000 (lowest) to 1000 (highest); unchanged if left out. */
  priority?: number;
  /**
   * True lets higher-priority jobs requeue this job's tasks; updatable later. Off unless support enables the
   * feature.
   */
  allowTaskPreemption?: boolean;
  /**
   * Limit on tasks running at once: positive, or -1 (default) for no limit; updatable. Off unless support enables
   * it.
   */
  maxParallelTasks?: number;
  /** Limits on the Job's execution; unchanged if left out. */
  constraints?: BatchJobConstraints;
  /**
   * Pool to move to, only while disabled; of an auto pool only keepAlive, with poolLifetimeOption Job. Unchanged
   * if left out.
   */
  poolInfo?: BatchPoolInfoUpdate;
  /**
   * What happens once every Task has completed; unchanged if left out. Going from terminatejob back to noaction
   * gives 400.
   */
  onAllTasksComplete?: BatchAllTasksCompleteMode;
  /** Name-value pairs of the Job; unchanged if left out. */
  metadata?: BatchMetadataItem[];
  /** Network settings of the Job; off unless support enables the feature. */
  networkConfiguration?: BatchJobNetworkConfigurationUpdate;
}

/** Name-value pair for user code, without meaning to Batch. */
export interface BatchMetadataItem {
  /** Name of the pair. */
  name: string;
  /** Value of the pair. */
  value: string;
}

/** A compute node of a Batch Pool. */
export interface BatchNode {
  /** Node ID, unique while in the Pool; removal wipes local files and frees the ID for reuse. */
  readonly id: string;
  /** Address of the node. */
  readonly url: string;
  /** State the node is in now. */
  readonly state: BatchNodeState;
  /** Tells if Tasks can be scheduled on the node. */
  readonly schedulingState?: SchedulingState;
  /** When the present state began. */
  readonly stateTransitionTime: Date;
  /** When the node last booted; may be absent while it is unusable. */
  readonly lastBootTime: Date;
  /** When the Pool first got the node; service healing and preemption leave it unchanged. */
  readonly allocationTime: Date;
  /** Address other nodes reach it by, unique; removal wipes local files and frees the address for reuse. */
  readonly ipAddress: AzureCoreIpV4Address;
  /** IPv6 address other nodes reach it by, unique and reusable after removal; absent if the Pool lacks IPv6. */
  readonly ipv6Address: AzureCoreIpV6Address;
  /**
   * Load balancer's public IPv4 for outside access, shown even with SSH/RDP off; absent if the Pool has no public
   * IPs.
   */
  readonly publicIPAddress?: string;
  /**
   * Load balancer's public IPv6 for outside access; present only for Pools with IPv6 or dual-stack public
   * networking.
   */
  readonly publicIPv6Address?: string;
  /** Handle for asking that a Task run here; only a preference, a busy node's Task goes elsewhere. */
  readonly affinityId: string;
  /** VM size of the node; sizes are listed at https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes. */
  readonly vmSize: string;
  /** Tasks completed here: Job Manager and normal ones, not preparation, release or start Tasks. */
  readonly totalTasksRun: number;
  /** Tasks running here: Job Manager and normal ones, not preparation, release or start Tasks. */
  readonly runningTasksCount?: number;
  /** Scheduling slots in use by running Job Manager and normal Tasks, not preparation, release or start Tasks. */
  readonly runningTaskSlotsCount?: number;
  /** Tasks that ended here with exitCode 0: Job Manager and normal ones, not preparation, release or start Tasks. */
  readonly totalTasksSucceeded?: number;
  /** Tasks that changed state lately; present once a Task has run here since the node joined. */
  readonly recentTasks?: BatchTaskInfo[];
  /** Task the node runs when it joins the Pool. */
  readonly startTask?: BatchStartTask;
  /** How the StartTask has run on the node. */
  readonly startTaskInfo?: BatchStartTaskInfo;
  /** Errors the node has at present. */
  readonly errors?: BatchNodeError[];
  /** True for a dedicated node, false for a Spot or low-priority one. */
  readonly isDedicated?: boolean;
  /** Endpoints of the node. */
  readonly endpointConfiguration?: BatchNodeEndpointConfiguration;
  /** Node agent's version and when it was upgraded. */
  readonly nodeAgentInfo?: BatchNodeAgentInfo;
  /** Present condition of the VM. */
  readonly virtualMachineInfo: VirtualMachineInfo;
}

/** Version details of the Batch agent program that runs on a node. */
export interface BatchNodeAgentInfo {
  /**
   * Agent version now on the node; release notes:
   * https://github.com/Azure/Batch/blob/master/changelogs/nodeagent/CHANGELOG.md.
   */
  version: string;
  /** When the agent last moved to a newer version on this node. */
  lastUpdateTime: Date;
}

/** How many nodes are in each state. */
export interface BatchNodeCounts {
  /** Nodes whose state is creating. */
  creating: number;
  /** Nodes whose state is idle. */
  idle: number;
  /** Nodes whose state is offline. */
  offline: number;
  /** Nodes whose state is preempted. */
  preempted: number;
  /** Nodes whose state is rebooting. */
  rebooting: number;
  /** Nodes whose state is reimaging. */
  reimaging: number;
  /** Nodes whose state is running. */
  running: number;
  /** Nodes whose state is starting. */
  starting: number;
  /** Nodes whose state is startTaskFailed. */
  startTaskFailed: number;
  /** Nodes whose state is leavingPool. */
  leavingPool: number;
  /** Nodes whose state is unknown. */
  unknown: number;
  /** Nodes whose state is unusable. */
  unusable: number;
  /** Nodes whose state is waitingForStartTask. */
  waitingForStartTask: number;
  /** Nodes whose state is deallocated. */
  deallocated: number;
  /** Nodes whose state is deallocating. */
  deallocating: number;
  /** Node count over all states. */
  total: number;
  /** Nodes whose state is upgradingOS. */
  upgradingOS: number;
}

/**
 * How a node's running Tasks are treated when that node is deallocated.
 *
 * - `requeue`: Stop running Tasks, queue them to run again later, then deallocate right away.
 * - `terminate`: End running Tasks for good, their failureInfo saying so, then deallocate right away.
 * - `taskcompletion`: Let running Tasks finish, accept no new ones, then deallocate.
 */
export type BatchNodeDeallocateOption = "requeue" | "terminate" | "taskcompletion" | (string & {});

/** Request body for deallocating a node. */
export interface BatchNodeDeallocateOptions {
  /** Timing of the deallocation and treatment of running Tasks; requeue when omitted. */
  nodeDeallocateOption?: BatchNodeDeallocateOption;
}

/**
 * How a node's running Tasks are treated when that node is removed from its Pool.
 *
 * - `requeue`: Stop running Tasks, queue them to run again later, then remove the nodes right away.
 * - `terminate`: End running Tasks for good, their failureInfo saying so, then remove the nodes right away.
 * - `taskcompletion`: Let running Tasks finish, accept no new ones, then remove the nodes.
 */
export type BatchNodeDeallocationOption = "requeue" | "terminate" | "taskcompletion" | (string & {});

/**
 * How running Tasks are treated when scheduling on a node is switched off.
 *
 * - `requeue`: Stop running Tasks and queue them for other nodes or for later; offline right after.
 * - `terminate`: End running Tasks for good, their failureInfo saying so; offline right after.
 * - `taskcompletion`: Let running Tasks finish, accept no new ones, then go offline.
 */
export type BatchNodeDisableSchedulingOption = "requeue" | "terminate" | "taskcompletion" | (string & {});

/** Request body for switching off Task scheduling on a node. */
export interface BatchNodeDisableSchedulingOptions {
  /** Treatment of Tasks already running; requeue when omitted. */
  nodeDisableSchedulingOption?: BatchNodeDisableSchedulingOption;
}

/** Endpoints of a node. */
export interface BatchNodeEndpointConfiguration {
  /** Inbound endpoints through which the node can be reached. */
  inboundEndpoints: InboundEndpoint[];
}

/** A fault reported by a node. */
export interface BatchNodeError {
  /** Stable error identifier, meant for programs. */
  code?: string;
  /** Readable error text, fit to show to users. */
  message?: string;
  /** Further details of the error. */
  errorDetails?: NameValuePair[];
}

/** Describes one file or directory on a node. */
export interface BatchNodeFile {
  /** Path of the file. */
  name?: string;
  /** URL of the file. */
  url?: string;
  /** True for a directory. */
  isDirectory?: boolean;
  /** Properties of the file. */
  properties?: FileProperties;
}

/** Page of files of a node, or of a Task on a node. */
export interface BatchNodeFileListResult {
  /** Files in this page. */
  value?: BatchNodeFile[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/**
 * How Tasks are laid out over a Pool's nodes.
 *
 * - `spread`: Distribute Tasks equally over all the Pool's nodes.
 * - `pack`: Fill each node up to taskSlotsPerNode before using the next one.
 */
export type BatchNodeFillType = "spread" | "pack" | (string & {});

/** Points to a user-assigned identity of the Pool, for use by its nodes. */
export interface BatchNodeIdentityReference {
  /** ARM resource ID of that identity. */
  resourceId?: string;
}

/** Says which node a Task ran on. */
export interface BatchNodeInfo {
  /** Identifier of the node; give it when adding a Task to ask for this node. */
  affinityId?: string;
  /** URL of the node that ran the Task. */
  nodeUrl?: string;
  /** ID of the Pool that ran the Task. */
  poolId?: string;
  /** ID of the node that ran the Task. */
  nodeId?: string;
  /** The Task's root directory on the node. */
  taskRootDirectory?: string;
  /** URL of the Task's root directory on the node. */
  taskRootDirectoryUrl?: string;
}

/** Page of a Pool's nodes. */
export interface BatchNodeListResult {
  /** Nodes in this page. */
  value?: BatchNode[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/** Where a Pool's nodes go: within one region, or balanced over zones as far as possible. */
export interface BatchNodePlacementConfiguration {
  /** Placement policy used when nodes are provisioned; regional when omitted. */
  policy?: BatchNodePlacementPolicyType;
}

/**
 * Placement of a Pool's nodes.
 *
 * - `regional`: Place every node in one region.
 * - `zonal`: Balance nodes over availability zones as far as possible.
 */
export type BatchNodePlacementPolicyType = "regional" | "zonal" | (string & {});

/**
 * How running Tasks are treated when a node is rebooted.
 *
 * - `requeue`: Stop running Tasks, queue them to run again later, then restart right away.
 * - `terminate`: End running Tasks for good, their failureInfo saying so, then restart right away.
 * - `taskcompletion`: Let running Tasks finish, accept no new ones, then restart.
 */
export type BatchNodeRebootKind = "requeue" | "terminate" | "taskcompletion" | (string & {});

/** Request body for rebooting a node. */
export interface BatchNodeRebootOptions {
  /** Timing of the reboot and treatment of running Tasks; requeue when omitted. */
  nodeRebootOption?: BatchNodeRebootKind;
}

/**
 * How running Tasks are treated when a node is reimaged.
 *
 * - `requeue`: Stop running Tasks, queue them to run again later, then reimage right away.
 * - `terminate`: End running Tasks for good, their failureInfo saying so, then reimage right away.
 * - `taskcompletion`: Let running Tasks finish, accept no new ones, then reimage.
 */
export type BatchNodeReimageOption = "requeue" | "terminate" | "taskcompletion" | (string & {});

/** Request body for reimaging a node. */
export interface BatchNodeReimageOptions {
  /** Timing of the reimage and treatment of running Tasks; requeue when omitted. */
  nodeReimageOption?: BatchNodeReimageOption;
}

/** Addresses and ports for logging in to a node remotely. */
export interface BatchNodeRemoteLoginSettings {
  /** IPv6 address for remote login. */
  ipv6RemoteLoginIPAddress?: AzureCoreIpV6Address;
  /** Port for remote login over IPv6. */
  ipv6RemoteLoginPort?: number;
  /** IPv4 address for remote login. */
  remoteLoginIPAddress: AzureCoreIpV4Address;
  /** Port for remote login. */
  remoteLoginPort: number;
}

/** Request body for removing nodes from a Pool. */
export interface BatchNodeRemoveOptions {
  /** IDs of the nodes to remove, at most 100 in one request. */
  nodeList: string[];
  /**
   * Time limit for the removal, ISO 8601; 15 minutes when omitted, under 5 minutes is rejected (400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  resizeTimeout?: string;
  /** Treatment of a chosen node and its running Tasks; requeue when omitted. */
  nodeDeallocationOption?: BatchNodeDeallocationOption;
}

/**
 * State of a node.
 *
 * - `idle`: No Task is running on the node at present.
 * - `rebooting`: The node is restarting.
 * - `reimaging`: The node's image is being reinstalled.
 * - `running`: At least one Task, not counting a StartTask, runs on the node.
 * - `unusable`: Errors prevent the node from running Tasks.
 * - `creating`: The virtual machine has been obtained from Azure Compute but isn't joining the Pool yet.
 * - `starting`: Batch is coming up on the virtual machine.
 * - `waitingforstarttask`: The StartTask is still running and waitForSuccess is on.
 * - `starttaskfailed`: The StartTask failed after all retries with waitForSuccess on; the node can't run Tasks.
 * - `unknown`: Batch can't reach the node, so its real state isn't known.
 * - `leavingpool`: The node is being taken out, by user request or because the Pool shrinks.
 * - `offline`: No Task is running and the node takes no new ones.
 * - `preempted`: The Spot/Low-priority node was taken back; its Tasks are rescheduled once another node is free.
 * - `upgradingos`: The node's operating system is being upgraded.
 * - `deallocated`: The node has been deallocated.
 * - `deallocating`: Deallocation of the node is in progress.
 */
export type BatchNodeState =
  | "idle"
  | "rebooting"
  | "reimaging"
  | "running"
  | "unusable"
  | "creating"
  | "starting"
  | "waitingforstarttask"
  | "starttaskfailed"
  | "unknown"
  | "leavingpool"
  | "offline"
  | "preempted"
  | "upgradingos"
  | "deallocated"
  | "deallocating"
  | (string & {});

/** Request body for adding a user account (RDP or SSH) to a node. */
export interface BatchNodeUserCreateOptions {
  /** User name of the account. */
  name: string;
  /** True makes the account an administrator of the node; false when omitted. */
  isAdmin?: boolean;
  /** When the account expires; one day from now when omitted. On Linux, exact to the day only. */
  expiryTime?: Date;
  /** Account password; mandatory on Windows, optional on Linux, where sshPublicKey may go with it. */
  password?: string;
  /** Public key for remote login, OpenSSH compatible, base64 encoded. Linux only; rejected (400) on Windows. */
  sshPublicKey?: string;
}

/** Request body for changing a user account (RDP or SSH) on a node. */
export interface BatchNodeUserUpdateOptions {
  /**
   * Account password; mandatory on Windows, optional on Linux beside sshPublicKey. Omitting it deletes the current
   * one.
   */
  password?: string;
  /** When the account expires; one day from now when omitted. On Linux, exact to the day only. */
  expiryTime?: Date;
  /**
   * OpenSSH public key, base64 encoded. Linux only; rejected (400) on Windows. Omitting it deletes the current
   * key.
   */
  sshPublicKey?: string;
}

/** State of a virtual machine extension on a node. */
export interface BatchNodeVMExtension {
  /** Provisioning state of the extension. */
  provisioningState?: string;
  /** The extension itself. */
  vmExtension?: VMExtension;
  /** Instance view of the extension. */
  instanceView?: VMExtensionInstanceView;
}

/** Page of a node's extensions. */
export interface BatchNodeVMExtensionListResult {
  /** Extensions in this page. */
  value?: BatchNodeVMExtension[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/** Operating system disk settings of a node's VM. */
export interface BatchOsDisk {
  /** Ephemeral disk settings for the node's OS disk. */
  ephemeralOSDiskSettings?: BatchDiffDiskSettings;
  /** Disk caching: None, ReadOnly or ReadWrite; default None on Standard, ReadOnly on Premium storage. */
  caching?: CachingType;
  /** Initial size of a new OS disk, in GB. */
  diskSizeGB?: number;
  /** Settings of the managed disk. */
  managedDisk?: ManagedDisk;
  /** Turns write accelerator on or off for the disk. */
  writeAcceleratorEnabled?: boolean;
}

/** A Batch Pool. */
export interface BatchPool {
  /** Unique Pool ID in the account: alphanumerics, hyphens, underscores, up to 64; case kept but not compared. */
  readonly id: string;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  readonly displayName?: string;
  /** URL of the Pool. */
  readonly url: string;
  /** Opaque version tag; use it to detect changes or to make an update conditional. */
  readonly eTag: AzureCoreETag;
  /** When Pool settings (e.g. targetDedicatedNodes, enableAutoscale) last changed; node-level changes don't count. */
  readonly lastModified: Date;
  /** When the Pool was created. */
  readonly creationTime: Date;
  /** Present state of the Pool. */
  readonly state: BatchPoolState;
  /** When the Pool got into its present state. */
  readonly stateTransitionTime: Date;
  /** Tells if a resize is under way. */
  readonly allocationState?: AllocationState;
  /** When the Pool got into its present allocation state. */
  readonly allocationStateTransitionTime?: Date;
  /** VM size, the same for all the Pool's VMs; sizes: https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes. */
  readonly vmSize: string;
  /** Virtual machine settings of the Pool; must be given. */
  readonly virtualMachineConfiguration?: VirtualMachineConfiguration;
  /** VM sizes and allocation strategy of an Instance Mix Pool; needs vmSize 'Mix', changeable only without nodes. */
  readonly vmSkuProfile?: VirtualMachineSkuProfile;
  /**
   * Node allocation time limit of the latest resize (creation included), ISO 8601; 15 minutes by default.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  readonly resizeTimeout?: string;
  /** Errors of the last resize; set only if there were some and allocationState is Steady. */
  readonly resizeErrors?: ResizeError[];
  /** How many dedicated nodes the Pool has now. */
  readonly currentDedicatedNodes: number;
  /** How many Spot/Low-priority nodes the Pool has now, preempted ones included. */
  readonly currentLowPriorityNodes: number;
  /** Dedicated nodes wanted. */
  readonly targetDedicatedNodes?: number;
  /** Spot/Low-priority nodes wanted. */
  readonly targetLowPriorityNodes?: number;
  /** Automatic sizing; true requires autoScaleFormula, false requires a target node count. Default false. */
  readonly enableAutoScale?: boolean;
  /** Formula giving the node count wanted; set only when enableAutoScale is true. */
  readonly autoScaleFormula?: string;
  /**
   * How often the formula adjusts the Pool, ISO 8601; set only when enableAutoScale is true.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  readonly autoScaleEvaluationInterval?: string;
  /** Outcome of the latest formula run; set only when enableAutoScale is true. */
  readonly autoScaleRun?: AutoScaleRun;
  /** Allows nodes to talk directly; limits Pool size, so the target may be missed. Default false. */
  readonly enableInterNodeCommunication?: boolean;
  /** Network settings of the Pool. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** Task that each node runs when joining the Pool. */
  startTask?: BatchStartTask;
  /** Packages installed on every node, at most 10; changes reach existing nodes only at reboot or reimage. */
  readonly applicationPackageReferences?: BatchApplicationPackageReference[];
  /** Slots for concurrent Tasks per node; default 1, at most 4 times the cores, never over 256. */
  readonly taskSlotsPerNode?: number;
  /** Distribution of Tasks over nodes; spread when omitted. */
  readonly taskSchedulingPolicy?: BatchTaskSchedulingPolicy;
  /** User accounts made on every node. */
  readonly userAccounts?: UserAccount[];
  /** Name-value metadata of the Pool. */
  readonly metadata?: BatchMetadataItem[];
  /** Lifetime usage statistics, about 30 minutes behind; null unless 'stats' was expanded. */
  readonly stats?: BatchPoolStatistics;
  /** File systems mounted for the Pool's lifetime: Azure file share, NFS, CIFS or Blobfuse. */
  readonly mountConfiguration?: MountConfiguration[];
  /** Managed identity of the Pool, if any; user identities are keyed by their ARM resource IDs. */
  readonly identity?: BatchPoolIdentity;
  /** How the Pool is upgraded: automatic, manual or rolling. */
  upgradePolicy?: UpgradePolicy;
}

/** Request body for creating a Pool. */
export interface BatchPoolCreateOptions {
  /** Unique Pool ID in the account: alphanumerics, hyphens, underscores, up to 64; case kept but not compared. */
  id: string;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  displayName?: string;
  /**
   * VM size of all the Pool's VMs; excludes STANDARD_A0 and premium storage series (STANDARD_GS, STANDARD_DS,
   * STANDARD_DSV2). Sizes: https://learn.microsoft.com/azure/virtual-machines/sizes/overview.
   */
  vmSize: string;
  /** Virtual machine settings of the Pool; must be given. */
  virtualMachineConfiguration?: VirtualMachineConfiguration;
  /** VM sizes and allocation strategy of an Instance Mix Pool; needs vmSize 'Mix', changeable only without nodes. */
  vmSkuProfile?: VirtualMachineSkuProfile;
  /**
   * Node allocation time limit under manual scaling, ISO 8601; default 15 minutes, under 5 minutes is rejected
   * (400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  resizeTimeout?: string;
  /**
   * Dedicated nodes wanted; not with enableAutoScale true, else this or targetLowPriorityNodes (or both) is
   * required.
   */
  targetDedicatedNodes?: number;
  /**
   * Spot/Low-priority nodes wanted; not with enableAutoScale true, else this or targetDedicatedNodes (or both) is
   * required.
   */
  targetLowPriorityNodes?: number;
  /** Automatic sizing; true requires autoScaleFormula, false requires a target node count. Default false. */
  enableAutoScale?: boolean;
  /**
   * Node count formula, checked at creation; required with enableAutoScale true, else not allowed. See
   * https://learn.microsoft.com/azure/batch/batch-automatic-scaling.
   */
  autoScaleFormula?: string;
  /**
   * How often the formula adjusts the Pool, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  autoScaleEvaluationInterval?: string;
  /** Allows nodes to talk directly; limits Pool size, so the target may be missed. Default false. */
  enableInterNodeCommunication?: boolean;
  /** Network settings of the Pool. */
  networkConfiguration?: NetworkConfiguration;
  /** Task that each node runs when joining the Pool and after each restart. */
  startTask?: BatchStartTask;
  /**
   * Packages for every node, at most 10, by full ARM application ID; existing nodes change only at reboot or
   * reimage.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** Slots for concurrent Tasks per node; default 1, at most 4 times the cores, never over 256. */
  taskSlotsPerNode?: number;
  /** Distribution of Tasks over nodes; spread when omitted. */
  taskSchedulingPolicy?: BatchTaskSchedulingPolicy;
  /** User accounts to make on every node. */
  userAccounts?: UserAccount[];
  /** Name-value metadata of the Pool, for the caller's code only; Batch ignores it. */
  metadata?: BatchMetadataItem[];
  /** File systems mounted for the Pool's lifetime: Azure file share, NFS, CIFS or Blobfuse. */
  mountConfiguration?: MountConfiguration[];
  /** How the Pool is upgraded: automatic, manual or rolling. */
  upgradePolicy?: UpgradePolicy;
}

/** Request body for turning on automatic scaling of a Pool. */
export interface BatchPoolEnableAutoScaleOptions {
  /** Formula giving the node count wanted. */
  autoScaleFormula?: string;
  /**
   * Evaluation interval, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400. A new value restarts the
   * schedule now.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  autoScaleEvaluationInterval?: string;
}

/** Endpoints of a Pool. */
export interface BatchPoolEndpointConfiguration {
  /** NAT pools for reaching node ports from outside, at most 5 (else 400); not allowed with NoPublicIPAddresses. */
  inboundNATPools: BatchInboundNatPool[];
}

/** Changed endpoints of a Pool. */
export interface BatchPoolEndpointConfigurationUpdate {
  /** NAT pools for reaching node ports from outside, at most 5 (else 400); not allowed with NoPublicIPAddresses. */
  inboundNATPools?: BatchInboundNatPool[];
}

/** Request body for trying out an autoscale formula on a Pool. */
export interface BatchPoolEvaluateAutoScaleOptions {
  /**
   * Formula to check and compute without applying it; see
   * https://learn.microsoft.com/azure/batch/batch-automatic-scaling.
   */
  autoScaleFormula: string;
}

/** Managed identity of a Pool. */
export interface BatchPoolIdentity {
  /** Kind of identity the Pool has, if any. */
  type: BatchPoolIdentityType;
  /**
   * User-assigned identities, each named by ARM ID
   * (/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}).
   */
  userAssignedIdentities?: BatchUserAssignedIdentity[];
}

/** Points to the Pool identity that opens the key vault for disk encryption. */
export interface BatchPoolIdentityReference {
  /** ARM resource ID of a user-assigned identity, which must be among the Pool's identities. */
  resourceId?: string;
}

/**
 * Kinds of Pool identity.
 *
 * - `UserAssigned`: The Pool has user-assigned identities.
 * - `None`: The Pool has no identity; on update, this drops those it has.
 */
export type BatchPoolIdentityType = "UserAssigned" | "None" | (string & {});

/** Names the Pool that a Job runs on. */
export interface BatchPoolInfo {
  /**
   * Existing Pool for all the Job's Tasks; they wait while it doesn't exist. Excludes autoPoolSpecification; one
   * is required.
   */
  poolId?: string;
  /**
   * Temporary Pool that Batch makes at submission and, unless keepAlive, deletes; if that fails, the Job completes
   * with a scheduling error. Excludes poolId.
   */
  autoPoolSpecification?: BatchAutoPoolSpecification;
}

/** Changes the Pool that a Job runs on. */
export interface BatchPoolInfoUpdate {
  /**
   * Existing Pool for all the Job's Tasks; they wait while it doesn't exist. Excludes autoPoolSpecification; one
   * is required.
   */
  poolId?: string;
  /**
   * Temporary Pool that Batch makes at submission and, unless keepAlive, deletes; if that fails, the Job completes
   * with a scheduling error. Excludes poolId.
   */
  autoPoolSpecification?: BatchAutoPoolSpecificationUpdate;
}

/**
 * How long an auto Pool lives.
 *
 * - `jobschedule`: As long as the Job Schedule, made with its first Job; not for plain Jobs.
 * - `job`: As long as its one Job; on a Job Schedule, each Job gets a new auto Pool.
 */
export type BatchPoolLifetimeOption = "jobschedule" | "job" | (string & {});

/** Page of an account's Pools. */
export interface BatchPoolListResult {
  /** Pools in this page. */
  value?: BatchPool[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/** Node counts of one Pool, by state. */
export interface BatchPoolNodeCounts {
  /** ID of the Pool. */
  poolId: string;
  /** Dedicated nodes by state. */
  dedicated?: BatchNodeCounts;
  /** Spot/Low-priority nodes by state. */
  lowPriority?: BatchNodeCounts;
}

/** Page of the account's node counts. */
export interface BatchPoolNodeCountsListResult {
  /** Node counts, one entry for each Pool. */
  value?: BatchPoolNodeCounts[];
  /** URL of the next page. */
  "odata.nextLink"?: string;
}

/** Request body for replacing properties of a Pool. */
export interface BatchPoolReplaceOptions {
  /**
   * Task run by nodes on joining and restarting; replaces the present StartTask, which is deleted when this is
   * omitted.
   */
  startTask?: BatchStartTask;
  /** New package list, at most 10; empty or omitted clears it. Existing nodes change only at reboot or reimage. */
  applicationPackageReferences: BatchApplicationPackageReference[];
  /** New name-value metadata; replaces the old, and empty or omitted clears it. */
  metadata: BatchMetadataItem[];
}

/** Request body for resizing a Pool. */
export interface BatchPoolResizeOptions {
  /** Dedicated nodes wanted. */
  targetDedicatedNodes?: number;
  /** Spot/Low-priority nodes wanted. */
  targetLowPriorityNodes?: number;
  /**
   * Time limit for adding or removing nodes, ISO 8601; 15 minutes when omitted, under 5 minutes is rejected (400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  resizeTimeout?: string;
  /** Treatment of nodes and their running Tasks when the Pool shrinks; requeue when omitted. */
  nodeDeallocationOption?: BatchNodeDeallocationOption;
}

/** Resources used by a Pool's nodes. */
export interface BatchPoolResourceStatistics {
  /** Beginning of the measured period. */
  startTime: Date;
  /** Latest refresh of the figures, and end of the measured period. */
  lastUpdateTime: Date;
  /** Mean CPU use over the Pool's nodes, percent per node. */
  avgCPUPercentage: number;
  /** Mean memory use over the Pool's nodes, GiB. */
  avgMemoryGiB: number;
  /** Highest memory use over the Pool's nodes, GiB. */
  peakMemoryGiB: number;
  /** Mean disk space used over the Pool's nodes, GiB. */
  avgDiskGiB: number;
  /** Highest disk space used over the Pool's nodes, GiB. */
  peakDiskGiB: number;
  /**
   * Count of disk reads, all nodes together.
   *
   * A 64-bit integer, as text.
   */
  diskReadIOps: string;
  /**
   * Count of disk writes, all nodes together.
   *
   * A 64-bit integer, as text.
   */
  diskWriteIOps: string;
  /** GiB read from disk, all nodes together. */
  diskReadGiB: number;
  /** GiB written to disk, all nodes together. */
  diskWriteGiB: number;
  /** GiB received over the network, all nodes together. */
  networkReadGiB: number;
  /** GiB sent over the network, all nodes together. */
  networkWriteGiB: number;
}

/** Describes a Pool to be created. */
export interface BatchPoolSpecification {
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  displayName?: string;
  /** VM size, the same for all the Pool's VMs; sizes: https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes. */
  vmSize: string;
  /** Virtual machine settings of the Pool; must be given. */
  virtualMachineConfiguration?: VirtualMachineConfiguration;
  /** Slots for concurrent Tasks per node; default 1, at most 4 times the cores, never over 256. */
  taskSlotsPerNode?: number;
  /** Distribution of Tasks over nodes; spread when omitted. */
  taskSchedulingPolicy?: BatchTaskSchedulingPolicy;
  /**
   * Node allocation time limit under manual scaling, ISO 8601; default 15 minutes, under 5 minutes is rejected
   * (400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  resizeTimeout?: string;
  /**
   * Dedicated nodes wanted; not with enableAutoScale true, else this or targetLowPriorityNodes (or both) is
   * required.
   */
  targetDedicatedNodes?: number;
  /**
   * Spot/Low-priority nodes wanted; not with enableAutoScale true, else this or targetDedicatedNodes (or both) is
   * required.
   */
  targetLowPriorityNodes?: number;
  /** Automatic sizing; true requires autoScaleFormula, false requires a target node count. Default false. */
  enableAutoScale?: boolean;
  /** Node count formula, checked before creation; required with enableAutoScale true, else not allowed. */
  autoScaleFormula?: string;
  /**
   * How often the formula adjusts the Pool, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  autoScaleEvaluationInterval?: string;
  /** Allows nodes to talk directly; limits Pool size, so the target may be missed. Default false. */
  enableInterNodeCommunication?: boolean;
  /** Network settings of the Pool. */
  networkConfiguration?: NetworkConfiguration;
  /** Task that each node runs when joining the Pool and after each restart. */
  startTask?: BatchStartTask;
  /**
   * Packages for every node, at most 10, by full ARM application ID; existing nodes change only at reboot or
   * reimage.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** User accounts to make on every node. */
  userAccounts?: UserAccount[];
  /** Name-value metadata of the Pool, for the caller's code only; Batch ignores it. */
  metadata?: BatchMetadataItem[];
  /** File systems mounted on every node: Azure Files, NFS, CIFS/SMB or Blobfuse. */
  mountConfiguration?: MountConfiguration[];
  /** How the Pool is upgraded: automatic, manual or rolling. */
  upgradePolicy?: UpgradePolicy;
}

/** Changed description of a Pool to be created. */
export interface BatchPoolSpecificationUpdate {
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  displayName?: string;
  /** VM size, the same for all the Pool's VMs; sizes: https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes. */
  vmSize?: string;
  /** Virtual machine settings of the Pool; must be given. */
  virtualMachineConfiguration?: VirtualMachineConfigurationUpdate;
  /** Slots for concurrent Tasks per node; default 1, at most 4 times the cores, never over 256. */
  taskSlotsPerNode?: number;
  /** Distribution of Tasks over nodes; spread when omitted. */
  taskSchedulingPolicy?: BatchTaskSchedulingPolicyUpdate;
  /**
   * Node allocation time limit under manual scaling, ISO 8601; default 15 minutes, under 5 minutes is rejected
   * (400).
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  resizeTimeout?: string;
  /**
   * Dedicated nodes wanted; not with enableAutoScale true, else this or targetLowPriorityNodes (or both) is
   * required.
   */
  targetDedicatedNodes?: number;
  /**
   * Spot/Low-priority nodes wanted; not with enableAutoScale true, else this or targetDedicatedNodes (or both) is
   * required.
   */
  targetLowPriorityNodes?: number;
  /** Automatic sizing; true requires autoScaleFormula, false requires a target node count. Default false. */
  enableAutoScale?: boolean;
  /** Node count formula, checked before creation; required with enableAutoScale true, else not allowed. */
  autoScaleFormula?: string;
  /**
   * How often the formula adjusts the Pool, ISO 8601; default 15 minutes, 5 minutes to 168 hours, else 400.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  autoScaleEvaluationInterval?: string;
  /** Allows nodes to talk directly; limits Pool size, so the target may be missed. Default false. */
  enableInterNodeCommunication?: boolean;
  /** Network settings of the Pool. */
  networkConfiguration?: NetworkConfigurationUpdate;
  /** Task that each node runs when joining the Pool and after each restart. */
  startTask?: BatchStartTaskUpdate;
  /**
   * Packages for every node, at most 10, by full ARM application ID; existing nodes change only at reboot or
   * reimage.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** User accounts to make on every node. */
  userAccounts?: UserAccount[];
  /** Name-value metadata of the Pool, for the caller's code only; Batch ignores it. */
  metadata?: BatchMetadataItem[];
  /** File systems mounted on every node: Azure Files, NFS, CIFS/SMB or Blobfuse. */
  mountConfiguration?: MountConfiguration[];
  /** How the Pool is upgraded: automatic, manual or rolling. */
  upgradePolicy?: UpgradePolicyUpdate;
}

/**
 * State of a Pool.
 *
 * - `active`: Ready to run Tasks as far as nodes are free.
 * - `deleting`: Deletion was requested and is still in progress.
 */
export type BatchPoolState = "active" | "deleting" | (string & {});

/** Usage and resource figures over a Pool's whole life. */
export interface BatchPoolStatistics {
  /** URL of these figures. */
  url: string;
  /** Beginning of the measured period. */
  startTime: Date;
  /** Latest refresh of the figures, and end of the measured period. */
  lastUpdateTime: Date;
  /** Resources used by the Pool's nodes. */
  resourceStats?: BatchPoolResourceStatistics;
}

/** Request body for updating a Pool. */
export interface BatchPoolUpdateOptions {
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. Changeable only on an empty Pool. */
  displayName?: string;
  /**
   * VM size of the Pool, changeable only while empty; sizes:
   * https://learn.microsoft.com/azure/batch/batch-pool-vm-sizes.
   */
  vmSize?: string;
  /**
   * Allows nodes to talk directly; may keep the Pool under its target size. Default false; changeable only on an
   * empty Pool.
   */
  enableInterNodeCommunication?: boolean;
  /** Task run by nodes on joining and restarting; replaces the present StartTask, which stays when this is omitted. */
  startTask?: BatchStartTaskUpdate;
  /** New package list; empty clears it, omitted keeps the old. Existing nodes change only at reboot or reimage. */
  applicationPackageReferences?: BatchApplicationPackageReference[];
  /** New name-value metadata; replaces the old, empty clears it, omitted keeps it. */
  metadata?: BatchMetadataItem[];
  /** Virtual machine settings of the Pool; must be given. Changeable only on an empty Pool. */
  virtualMachineConfiguration?: VirtualMachineConfigurationUpdate;
  /**
   * VM sizes and allocation strategy of an Instance Mix Pool; needs vmSize 'Mix'. Changeable only on an empty
   * Pool.
   */
  vmSkuProfile?: VirtualMachineSkuProfile;
  /**
   * Concurrent Task slots per node; default 1, at most 4 times the cores, never over 256. Changeable only on an
   * empty Pool.
   */
  taskSlotsPerNode?: number;
  /** Distribution of Tasks over nodes; spread when omitted. Changeable only on an empty Pool. */
  taskSchedulingPolicy?: BatchTaskSchedulingPolicyUpdate;
  /** Network settings of the Pool. Changeable only on an empty Pool. */
  networkConfiguration?: NetworkConfigurationUpdate;
  /** User accounts to make on every node. Changeable only on an empty Pool. */
  userAccounts?: UserAccount[];
  /**
   * File systems mounted for the Pool's lifetime: Azure file share, NFS, CIFS or Blobfuse. Changeable only on an
   * empty Pool.
   */
  mountConfiguration?: MountConfiguration[];
  /** How the Pool is upgraded: automatic, manual or rolling. Changeable only on an empty Pool. */
  upgradePolicy?: UpgradePolicyUpdate;
}

/** Usage figures of a Pool. */
export interface BatchPoolUsageStatistics {
  /** Beginning of the measured period. */
  startTime: Date;
  /** Latest refresh of the figures, and end of the measured period. */
  lastUpdateTime: Date;
  /**
   * Wall-clock time that dedicated node cores spent in the Pool, summed up, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  dedicatedCoreTime: string;
}

/** Public IP settings within a Pool's network configuration. */
export interface BatchPublicIpAddressConfiguration {
  /** How the Pool gets public IPs; BatchManaged when omitted. */
  provision?: IpAddressProvisioningType;
  /** IP versions for the Pool: IPv4 for single-stack, IPv4 and IPv6 for dual-stack. */
  ipFamilies?: IPFamily[];
  /**
   * Public IPs for the nodes, as
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/publicIPAddresses/{ip}; each
   * allows 100 dedicated or 100 Spot/Low-priority nodes.
   */
  ipAddressIds?: string[];
  /** Tags on the Pool's public IPs, for sorting and billing. */
  ipTags?: IPTag[];
}

/**
 * Task for nodes that join a Pool. Recovery may rerun it beyond maxTaskRetryCount: keep it idempotent, without
 * breakaway processes or services.
 */
export interface BatchStartTask {
  /**
   * StartTask command, run without a shell (call one if needed); use relative paths or variables of
   * https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  commandLine: string;
  /**
   * Container to run in; sees AZ_BATCH_NODE_ROOT_DIR and the Task's environment. Files outside that directory may
   * be unreachable through Batch.
   */
  containerSettings?: BatchTaskContainerSettings;
  /** Files fetched into the working directory beforehand; too large a list fails with RequestEntityTooLarge. */
  resourceFiles?: ResourceFile[];
  /** Environment variables for the StartTask. */
  environmentSettings?: EnvironmentSetting[];
  /** User that runs the StartTask; when omitted, a non-administrator of its own. */
  userIdentity?: UserIdentity;
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  maxTaskRetryCount?: number;
  /**
   * True (default) holds Tasks back until exit code 0, and failure after all retries makes the node unusable;
   * false doesn't wait.
   */
  waitForSuccess?: boolean;
}

/** How the StartTask is doing on a node. */
export interface BatchStartTaskInfo {
  /** State of the StartTask on this node. */
  state: BatchStartTaskState;
  /** Beginning of the latest run; set anew by each restart or retry. */
  startTime: Date;
  /** End of the latest completed run, even a failed one awaiting retry; absent while running. */
  endTime?: Date;
  /**
   * Exit code of the StartTask's program, only once completed; the operating system may set it if Batch ended the
   * Task.
   */
  exitCode?: number;
  /** Container the Task runs in; set only for container Tasks. */
  containerInfo?: BatchTaskContainerExecutionInfo;
  /** Details of the failure; set only if the Task completed with one. */
  failureInfo?: BatchTaskFailureInfo;
  /** Retries made so far; nonzero exits count, pre-processing and upload errors aren't retried. */
  retryCount: number;
  /** Beginning of the latest retry; present only if retryCount isn't zero. A reboot changes startTime but not this. */
  lastRetryTime?: Date;
  /** Outcome of the run; on failure, see failureInfo. */
  result?: BatchTaskExecutionResult;
}

/**
 * State of a StartTask.
 *
 * - `running`: The StartTask is in progress.
 * - `completed`: It exited with 0, used up its retries, or couldn't start because preparation failed (e.g. a
 * download).
 */
export type BatchStartTaskState = "running" | "completed" | (string & {});

/**
 * Changed task for nodes that join a Pool. Recovery may rerun it beyond maxTaskRetryCount: keep it idempotent,
 * without breakaway processes or services.
 */
export interface BatchStartTaskUpdate {
  /**
   * StartTask command, run without a shell (call one if needed); use relative paths or variables of
   * https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  commandLine?: string;
  /**
   * Container to run in; sees AZ_BATCH_NODE_ROOT_DIR and the Task's environment. Files outside that directory may
   * be unreachable through Batch.
   */
  containerSettings?: BatchTaskContainerSettingsUpdate;
  /** Files fetched into the working directory beforehand; too large a list fails with RequestEntityTooLarge. */
  resourceFiles?: ResourceFile[];
  /** Environment variables for the StartTask. */
  environmentSettings?: EnvironmentSetting[];
  /** User that runs the StartTask; when omitted, a non-administrator of its own. */
  userIdentity?: UserIdentity;
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  maxTaskRetryCount?: number;
  /**
   * True (default) holds Tasks back until exit code 0, and failure after all retries makes the node unusable;
   * false doesn't wait.
   */
  waitForSuccess?: boolean;
}

/** Describes one subtask. */
export interface BatchSubtask {
  /** Subtask ID. */
  id?: number;
  /** Node that ran the subtask. */
  nodeInfo?: BatchNodeInfo;
  /** Beginning of the subtask's latest run, restarts and retries included. */
  startTime?: Date;
  /** When the subtask completed; set only in the Completed state. */
  endTime?: Date;
  /**
   * Exit code of the subtask's program, only once completed; the operating system may set it if Batch ended the
   * subtask.
   */
  exitCode?: number;
  /** Container the Task runs in; set only for container Tasks. */
  containerInfo?: BatchTaskContainerExecutionInfo;
  /** Details of the failure; set only if the Task completed with one. */
  failureInfo?: BatchTaskFailureInfo;
  /** Present state of the subtask. */
  state?: BatchSubtaskState;
  /** When the subtask got into its present state. */
  stateTransitionTime?: Date;
  /** State before the present one; not set in the initial running state. */
  previousState?: BatchSubtaskState;
  /** When the subtask got into its previous state; not set in the initial running state. */
  previousStateTransitionTime?: Date;
  /** Outcome of the run; on failure, see failureInfo. */
  result?: BatchTaskExecutionResult;
}

/**
 * State of a subtask.
 *
 * - `preparing`: On a node, waiting for its Job Preparation Task; success leads to running, failure back to
 * active, maybe on another node.
 * - `running`: In progress on a node, which includes fetching files and packages before the command starts.
 * - `completed`: Won't run again: it succeeded, used up its retries, couldn't be launched or was terminated.
 */
export type BatchSubtaskState = "preparing" | "running" | "completed" | (string & {});

/** A Marketplace VM Image that Batch supports, with details. */
export interface BatchSupportedImage {
  /** ID of the node agent SKU that goes with the Image. */
  nodeAgentSKUId: string;
  /** Points to the Marketplace Image. */
  imageReference: BatchVmImageReference;
  /** Operating system type of the Image, such as Windows or Linux. */
  osType: OSType;
  /** Notable Image features, mostly about working with other Batch features; not a full list. */
  capabilities?: string[];
  /** From when on Batch refuses to create Pools with this Image. */
  batchSupportEndOfLife?: Date;
  /** Tells if Batch actively checks the Image against its node agent SKU. */
  verificationType: ImageVerificationType;
}

/** A Batch Task. Recovery may rerun it beyond maxTaskRetryCount: keep it idempotent, and checkpoint long ones. */
export interface BatchTask {
  /** Unique Task ID in the Job: alphanumerics, hyphens and underscores, up to 64. */
  readonly id: string;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  readonly displayName?: string;
  /** URL of the Task. */
  readonly url: string;
  /** Opaque version tag; use it to detect changes or to make an update conditional. */
  readonly eTag: AzureCoreETag;
  /** When the Task last changed. */
  readonly lastModified: Date;
  /** When the Task was created. */
  readonly creationTime: Date;
  /** What Batch does once the Task completes. */
  readonly exitConditions?: ExitConditions;
  /** Present state of the Task. */
  readonly state: BatchTaskState;
  /** When the Task got into its present state. */
  readonly stateTransitionTime: Date;
  /** State before the present one; not set in the initial Active state. */
  readonly previousState?: BatchTaskState;
  /** When the Task got into its previous state; not set in the initial Active state. */
  readonly previousStateTransitionTime?: Date;
  /**
   * Command (multi-instance: primary's, after all coordination commands), run without a shell; use relative paths
   * or variables of https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  readonly commandLine: string;
  /**
   * Container to run in; required if the Pool has containerConfiguration, else forbidden. Files outside
   * AZ_BATCH_NODE_ROOT_DIR may be unreachable through Batch.
   */
  readonly containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched to the node (multi-instance: the primary's only) beforehand; too large a list fails with
   * RequestEntityTooLarge.
   */
  readonly resourceFiles?: ResourceFile[];
  /** Files uploaded from the node (multi-instance: the primary's only) after the command. */
  readonly outputFiles?: OutputFile[];
  /** Environment variables for the Task. */
  readonly environmentSettings?: EnvironmentSetting[];
  /** Hint about the node to start the Task on. */
  readonly affinityInfo?: BatchAffinityInfo;
  /** Limits on running this Task. */
  constraints?: BatchTaskConstraints;
  /** Scheduling slots needed, which must be free on one node; default 1, and always 1 for multi-instance. */
  readonly requiredSlots?: number;
  /** User that runs the Task; when omitted, a non-administrator of its own. */
  readonly userIdentity?: UserIdentity;
  /** How the Task is running or ran. */
  readonly executionInfo?: BatchTaskExecutionInfo;
  /** Node that ran the Task. */
  readonly nodeInfo?: BatchNodeInfo;
  /** Makes the Task multi-instance and says how to run it. */
  readonly multiInstanceSettings?: MultiInstanceSettings;
  /** Resources used by the Task. */
  readonly stats?: BatchTaskStatistics;
  /** Tasks that must succeed before this one is scheduled; if one fails for good, this never runs. */
  readonly dependsOn?: BatchTaskDependencies;
  /**
   * Packages put in a shared directory before the command; current copies are reused, a failed installation fails
   * the Task.
   */
  readonly applicationPackageReferences?: BatchApplicationPackageReference[];
}

/**
 * Outcome of adding a Task.
 *
 * - `success`: The Task has been added.
 * - `clienterror`: Not added through the client's fault; change the request before another try.
 * - `servererror`: Not added through the server's fault; the same request may be sent again.
 */
export type BatchTaskAddStatus = "success" | "clienterror" | "servererror" | (string & {});

/** Limits on running a Task. */
export interface BatchTaskConstraints {
  /**
   * Longest run time from the Task's start, ISO 8601, after which Batch ends it; unlimited when omitted.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  maxWallClockTime?: string;
  /**
   * Least time the node keeps the Task directory after completion, ISO 8601; 7 days by default, unless node or Job
   * goes.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  retentionTime?: string;
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  maxTaskRetryCount?: number;
}

/** Describes the container a Task runs in. */
export interface BatchTaskContainerExecutionInfo {
  /** Container ID. */
  containerId?: string;
  /** Container state given by Docker; same as status in "docker inspect". */
  state?: string;
  /** Docker's error text for the container, if any; same as error in "docker inspect". */
  error?: string;
}

/** Settings of a Task's container. */
export interface BatchTaskContainerSettings {
  /** Extra arguments for "docker create", besides those that Batch sets. */
  containerRunOptions?: string;
  /** Full Image reference, as for "docker pull"; ":latest" is assumed when there's no tag. */
  imageName: string;
  /** Private registry that has the Image; may be omitted if the Pool was created with it. */
  registry?: ContainerRegistryReference;
  /** Working directory of the container Task; 'taskWorkingDirectory' by default. */
  workingDirectory?: ContainerWorkingDirectory;
  /**
   * Paths to mount; null or absent mounts the whole temporary disk (Windows) or AZ_BATCH_NODE_ROOT_DIR (Linux),
   * empty mounts no data paths.
   */
  containerHostBatchBindMounts?: ContainerHostBatchBindMountEntry[];
}

/** Changed settings of a Task's container. */
export interface BatchTaskContainerSettingsUpdate {
  /** Extra arguments for "docker create", besides those that Batch sets. */
  containerRunOptions?: string;
  /** Full Image reference, as for "docker pull"; ":latest" is assumed when there's no tag. */
  imageName?: string;
  /** Private registry that has the Image; may be omitted if the Pool was created with it. */
  registry?: ContainerRegistryReference;
  /** Working directory of the container Task; 'taskWorkingDirectory' by default. */
  workingDirectory?: ContainerWorkingDirectory;
  /**
   * Paths to mount; null or absent mounts the whole temporary disk (Windows) or AZ_BATCH_NODE_ROOT_DIR (Linux),
   * empty mounts no data paths.
   */
  containerHostBatchBindMounts?: ContainerHostBatchBindMountEntry[];
}

/** A Job's Tasks, counted by state and outcome. */
export interface BatchTaskCounts {
  /** Tasks whose state is active. */
  active: number;
  /** Tasks whose state is running or preparing. */
  running: number;
  /** Tasks whose state is completed. */
  completed: number;
  /** Tasks whose executionInfo result is 'success'. */
  succeeded: number;
  /** Tasks whose executionInfo result is 'failure'. */
  failed: number;
}

/** A Job's Task and slot tallies. */
export interface BatchTaskCountsResult {
  /** Tasks per state. */
  taskCounts: BatchTaskCounts;
  /** Slots that Tasks need, per state. */
  taskSlotCounts: BatchTaskSlotCounts;
}

/** What to send to create a Batch Task. */
export interface BatchTaskCreateOptions {
  /** Job-unique Task ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  id: string;
  /** Name shown for the Task; up to 1024 Unicode characters, may repeat. */
  displayName?: string;
  /** Reactions of Batch to the Task's end. */
  exitConditions?: ExitConditions;
  /**
   * Command to run without a shell (multi-instance: on the primary, after all coordination commands); call one for
   * variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  commandLine: string;
  /**
   * Container to run in; required if the Pool has containerConfiguration, else forbidden. Maps
   * AZ_BATCH_NODE_ROOT_DIR; files outside may be lost.
   */
  containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched before the command runs (multi-instance: to the primary's node only); too big a list fails with
   * RequestEntityTooLarge.
   */
  resourceFiles?: ResourceFile[];
  /** Files uploaded from the node after the command ran; for multi-instance Tasks only from the primary's node. */
  outputFiles?: OutputFile[];
  /** Environment variables of this Task. */
  environmentSettings?: EnvironmentSetting[];
  /** Hint about which node the new Task should preferably start on. */
  affinityInfo?: BatchAffinityInfo;
  /**
   * Execution limits; when unset: the Job's maxTaskRetryCount, unlimited maxWallClockTime, retentionTime of 7
   * days.
   */
  constraints?: BatchTaskConstraints;
  /**
   * Free scheduling slots a node must have for this Task; 1 by default, and necessarily 1 for multi-instance
   * Tasks.
   */
  requiredSlots?: number;
  /** User the Task runs as; by default a non-admin user of its own. */
  userIdentity?: UserIdentity;
  /** If given, makes this a multi-instance Task and tells how to run it. */
  multiInstanceSettings?: MultiInstanceSettings;
  /**
   * Tasks that must succeed first, else this one never runs. Job needs usesTaskDependencies, or
   * TaskDependenciesNotSpecifiedOnJob is returned.
   */
  dependsOn?: BatchTaskDependencies;
  /**
   * Packages put into a shared directory before the command; current copies are reused, a failed install fails the
   * Task.
   */
  applicationPackageReferences?: BatchApplicationPackageReference[];
}

/** Outcome for one Task of an add-collection request. */
export interface BatchTaskCreateResult {
  /** Whether adding the Task worked. */
  status: BatchTaskAddStatus;
  /** Task that this outcome concerns. */
  taskId: string;
  /** Version tag of an added Task, for detecting changes and guarding updates against concurrent edits. */
  eTag?: AzureCoreETag;
  /** When the Task last changed. */
  lastModified?: Date;
  /** Address of the Task; given if it was added. */
  location?: string;
  /** What went wrong when adding the Task. */
  error?: BatchError;
}

/** Tasks, by ID or ID range, that must complete before the dependent one is scheduled. */
export interface BatchTaskDependencies {
  /**
   * IDs of Tasks that must all succeed first; 64000 characters in total, beyond that TaskDependencyListTooLong
   * (use ranges instead).
   */
  taskIds?: string[];
  /** ID ranges whose Tasks must all succeed first. */
  taskIdRanges?: BatchTaskIdRange[];
}

/** How a Task has been executed. */
export interface BatchTaskExecutionInfo {
  /**
   * When the latest run began, resource file and Package download included; present only while running or
   * completed.
   */
  startTime?: Date;
  /** When the Task finished; present only in the completed state. */
  endTime?: Date;
  /** Exit code of the Task's program, only when completed; may come from the OS if Batch ended the Task. */
  exitCode?: number;
  /** Container the Task runs in; only for Tasks in containers. */
  containerInfo?: BatchTaskContainerExecutionInfo;
  /** Why the Task failed; present only for a completed Task that met a failure. */
  failureInfo?: BatchTaskFailureInfo;
  /**
   * Retries so far, up to the constraints' limit; nonzero exits are retried, pre-processing and upload errors are
   * not.
   */
  retryCount: number;
  /** When the newest retry began; present if retryCount is nonzero. A node reboot changes startTime but not this. */
  lastRetryTime?: Date;
  /** How often Batch put the Task back in the queue because a user shrank the Pool or disabled the Job. */
  requeueCount: number;
  /** When Batch last put the Task back in the queue at a user's request; only if requeueCount is nonzero. */
  lastRequeueTime?: Date;
  /** How the run ended; failureInfo explains a failure. */
  result?: BatchTaskExecutionResult;
}

/**
 * Outcome of a Task's run.
 *
 * - `success`: Task ended well.
 * - `failure`: Processing met an error before, during or after the Task's process ran.
 */
export type BatchTaskExecutionResult = "success" | "failure" | (string & {});

/** Why a Task failed. */
export interface BatchTaskFailureInfo {
  /** Who is responsible for the error. */
  category: BatchErrorSourceCategory;
  /** Stable error code meant for programs. */
  code?: string;
  /** Human-readable error text, fit for showing to users. */
  message?: string;
  /** Further details as name-value pairs. */
  details?: NameValuePair[];
}

/**
 * What a Job does when one of its Tasks fails.
 *
 * - `noaction`: Keep the Job active until something else terminates or disables it.
 * - `performexitoptionsjobaction`: End the Job, with terminationReason "AllTasksComplete".
 */
export type BatchTaskFailureMode = "noaction" | "performexitoptionsjobaction" | (string & {});

/** Several Batch Tasks to add in one request. */
export interface BatchTaskGroup {
  /** At most 100 Tasks, serialized below 1MB; more gives RequestBodyTooLarge, so resend with fewer. */
  value: BatchTaskCreateOptions[];
}

/** Range of numeric Task IDs, both ends included: 9 to 12 means Tasks '9', '10', '11', '12'. */
export interface BatchTaskIdRange {
  /** Lowest ID. */
  start: number;
  /** Highest ID. */
  end: number;
}

/** A Task found on a node. */
export interface BatchTaskInfo {
  /** Address of the Task. */
  taskUrl?: string;
  /** Job the Task is part of. */
  jobId?: string;
  /** Task ID. */
  taskId?: string;
  /** Subtask ID, for multi-instance Tasks. */
  subtaskId?: number;
  /** State the Task is in now. */
  taskState: BatchTaskState;
  /** How the Task's execution went. */
  executionInfo?: BatchTaskExecutionInfo;
}

/** A Batch Task. Recovery may rerun it beyond maxTaskRetryCount: keep it idempotent, and checkpoint long ones. */
export interface BatchTaskInput {
  /** Unique Task ID in the Job: alphanumerics, hyphens and underscores, up to 64. */
  readonly id?: string;
  /** Name to show; not necessarily unique, any Unicode, 1024 characters at most. */
  readonly displayName?: string;
  /** URL of the Task. */
  readonly url?: string;
  /** Opaque version tag; use it to detect changes or to make an update conditional. */
  readonly eTag?: AzureCoreETag;
  /** When the Task last changed. */
  readonly lastModified?: Date;
  /** When the Task was created. */
  readonly creationTime?: Date;
  /** What Batch does once the Task completes. */
  readonly exitConditions?: ExitConditions;
  /** Present state of the Task. */
  readonly state?: BatchTaskState;
  /** When the Task got into its present state. */
  readonly stateTransitionTime?: Date;
  /** State before the present one; not set in the initial Active state. */
  readonly previousState?: BatchTaskState;
  /** When the Task got into its previous state; not set in the initial Active state. */
  readonly previousStateTransitionTime?: Date;
  /**
   * Command (multi-instance: primary's, after all coordination commands), run without a shell; use relative paths
   * or variables of https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  readonly commandLine?: string;
  /**
   * Container to run in; required if the Pool has containerConfiguration, else forbidden. Files outside
   * AZ_BATCH_NODE_ROOT_DIR may be unreachable through Batch.
   */
  readonly containerSettings?: BatchTaskContainerSettings;
  /**
   * Files fetched to the node (multi-instance: the primary's only) beforehand; too large a list fails with
   * RequestEntityTooLarge.
   */
  readonly resourceFiles?: ResourceFile[];
  /** Files uploaded from the node (multi-instance: the primary's only) after the command. */
  readonly outputFiles?: OutputFile[];
  /** Environment variables for the Task. */
  readonly environmentSettings?: EnvironmentSetting[];
  /** Hint about the node to start the Task on. */
  readonly affinityInfo?: BatchAffinityInfo;
  /** Limits on running this Task. */
  constraints?: BatchTaskConstraints;
  /** Scheduling slots needed, which must be free on one node; default 1, and always 1 for multi-instance. */
  readonly requiredSlots?: number;
  /** User that runs the Task; when omitted, a non-administrator of its own. */
  readonly userIdentity?: UserIdentity;
  /** How the Task is running or ran. */
  readonly executionInfo?: BatchTaskExecutionInfo;
  /** Node that ran the Task. */
  readonly nodeInfo?: BatchNodeInfo;
  /** Makes the Task multi-instance and says how to run it. */
  readonly multiInstanceSettings?: MultiInstanceSettings;
  /** Resources used by the Task. */
  readonly stats?: BatchTaskStatistics;
  /** Tasks that must succeed before this one is scheduled; if one fails for good, this never runs. */
  readonly dependsOn?: BatchTaskDependencies;
  /**
   * Packages put in a shared directory before the command; current copies are reused, a failed installation fails
   * the Task.
   */
  readonly applicationPackageReferences?: BatchApplicationPackageReference[];
}

/** One page of a Job's Tasks. */
export interface BatchTaskListResult {
  /** Tasks on this page. */
  value?: BatchTask[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/** One page of a Task's subtasks. */
export interface BatchTaskListSubtasksResult {
  /** Subtasks on this page. */
  value?: BatchSubtask[];
  /** Link to the following page. */
  "odata.nextLink"?: string;
}

/** How Tasks are spread over nodes. */
export interface BatchTaskSchedulingPolicy {
  /**
   * How a Pool picks tasks among Jobs of the same priority; none by default.
   *
   * Default: `"none"`.
   */
  jobDefaultOrder?: BatchJobDefaultOrder;
  /** How Tasks fill the Pool's nodes; spread by default. */
  nodeFillType: BatchNodeFillType;
}

/** Changed settings for how Tasks are spread over nodes. */
export interface BatchTaskSchedulingPolicyUpdate {
  /**
   * How a Pool picks tasks among Jobs of the same priority; none by default.
   *
   * Default: `"none"`.
   */
  jobDefaultOrder?: BatchJobDefaultOrder;
  /** How Tasks fill the Pool's nodes; spread by default. */
  nodeFillType?: BatchNodeFillType;
}

/** A Job's task slots, counted by Task state and outcome. */
export interface BatchTaskSlotCounts {
  /** Slots needed by active Tasks. */
  active: number;
  /** Slots taken by running Tasks. */
  running: number;
  /** Slots of completed Tasks. */
  completed: number;
  /** Slots of Tasks that succeeded. */
  succeeded: number;
  /** Slots of Tasks that failed. */
  failed: number;
}

/**
 * Where a Task stands in its life cycle.
 *
 * - `active`: Queued and runnable but without a node: new, re-enabled, or waiting for a retry.
 * - `preparing`: Has a node, where the Job Preparation Task must finish first; should that fail, back to active.
 * - `running`: Runs on a node; fetching its resource files or Packages counts, so the command may not have
 * begun.
 * - `completed`: Will not run again: succeeded, out of retries, failed to launch, or terminated.
 */
export type BatchTaskState = "active" | "preparing" | "running" | "completed" | (string & {});

/** Resources that a Task used. */
export interface BatchTaskStatistics {
  /** Address of these statistics. */
  url: string;
  /** Where the covered time range begins. */
  startTime: Date;
  /** When the figures were last refreshed, and so where the covered range ends. */
  lastUpdateTime: Date;
  /**
   * User-mode CPU time over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  userCPUTime: string;
  /**
   * Kernel-mode CPU time over all cores and nodes, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  kernelCPUTime: string;
  /**
   * Elapsed time from start to finish (or last update), all retries included, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  wallClockTime: string;
  /**
   * Number of disk reads.
   *
   * A 64-bit integer, as text.
   */
  readIOps: string;
  /**
   * Number of disk writes.
   *
   * A 64-bit integer, as text.
   */
  writeIOps: string;
  /** GiB read from disk. */
  readIOGiB: number;
  /** GiB written to disk. */
  writeIOGiB: number;
  /**
   * Time from the Task's creation to its start (the latest run's start after retries), ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  waitTime: string;
}

/** Secure boot and vTPM settings for creating a VM. */
export interface BatchUefiSettings {
  /** True turns secure boot on for the VM. */
  secureBootEnabled?: boolean;
  /** True gives the VM a virtual TPM. */
  vTpmEnabled?: boolean;
}

/** A user-assigned managed identity. */
export interface BatchUserAssignedIdentity {
  /** ARM ID of the identity. */
  resourceId: string;
  /** Client ID of the identity. */
  readonly clientId?: string;
  /** Principal ID of the identity. */
  readonly principalId?: string;
}

/** Managed disk security settings; required for Confidential VMs and allowed only for them. */
export interface BatchVmDiskSecurityProfile {
  /**
   * How the managed disk and its VM guest state are encrypted; required for Confidential VMs and allowed only for
   * them.
   */
  securityEncryptionType?: SecurityEncryptionTypes;
}

/**
 * VM image from the Azure Marketplace or a Compute Gallery; the List Supported Images operation shows verified
 * Marketplace ones.
 */
export interface BatchVmImageReference {
  /** Marketplace publisher, e.g. Canonical or MicrosoftWindowsServer. */
  publisher?: string;
  /** Marketplace offer, e.g. UbuntuServer or WindowsServer. */
  offer?: string;
  /** Marketplace SKU, e.g. 18.04-LTS or 2019-Datacenter. */
  sku?: string;
  /** Marketplace image version; 'latest' (the default) takes the newest. */
  version?: string;
  /**
   * Compute Gallery image ID:
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.Compute/galleries/{galleryName}/images/{imageDefinitionName},
   * optionally with /versions/{VersionId}, else latest. Excludes other properties. Account's subscription,
   * replicas in its region. Firewall:
   * https://learn.microsoft.com/azure/batch/nodes-and-pools#virtual-network-vnet-and-firewall-configuration.
   */
  virtualMachineImageId?: string;
  /** Platform or Marketplace image version actually used; unlike 'version' only where that was set to 'latest'. */
  readonly exactVersion?: string;
  /** Unique ID of a shared gallery image, as its GET call shows; excludes the other properties. */
  sharedGalleryImageId?: string;
  /** Unique ID of a community gallery image, as its GET call shows; excludes the other properties. */
  communityGalleryImageId?: string;
}

/**
 * How a disk is cached.
 *
 * - `none`: No caching.
 * - `readonly`: Reads are cached.
 * - `readwrite`: Reads and writes are cached.
 */
export type CachingType = "none" | "readonly" | "readwrite" | (string & {});

/** How to mount a CIFS file system. */
export interface CifsMountConfiguration {
  /** User to authenticate as. */
  username: string;
  /** URI of the file system. */
  source: string;
  /** Mount point on the node, relative to the Batch mounts directory (AZ_BATCH_NODE_MOUNTS_DIR). */
  relativeMountPath: string;
  /** Extra options of the mount command: 'net use' on Windows, 'mount' on Linux. */
  mountOptions?: string;
  /** Password of that user. */
  password: string;
}

/** A host path to mount into the task's container, and how. */
export interface ContainerHostBatchBindMountEntry {
  /** Which host path to mount. */
  source?: ContainerHostDataPath;
  /**
   * True mounts it read-only for every container user; false (default) allows writes, subject to host permissions
   * on Linux.
   */
  isReadOnly?: boolean;
}

/**
 * Host paths that can be mounted into a task's container.
 *
 * - `Shared`: Path where multi-instance tasks share files.
 * - `Startup`: Path of the start task.
 * - `VfsMounts`: Path holding every virtual file system mounted on the node.
 * - `Task`: Path of the task.
 * - `JobPrep`: Path of the job preparation task.
 * - `Applications`: Path of applications.
 */
export type ContainerHostDataPath =
  "Shared" | "Startup" | "VfsMounts" | "Task" | "JobPrep" | "Applications" | (string & {});

/** Private registry to pull container images from. */
export interface ContainerRegistryReference {
  /** User for logging in to the registry. */
  username?: string;
  /** Password for logging in to the registry. */
  password?: string;
  /** Registry URL; "docker.io" when omitted. */
  registryServer?: string;
  /** User-assigned identity for Azure Container Registry, in place of user name and password. */
  identityReference?: BatchNodeIdentityReference;
}

/**
 * Which container runtime launches containers.
 *
 * - `dockerCompatible`: A runtime compatible with Docker.
 * - `criCompatible`: A CRI-based runtime.
 */
export type ContainerType = "dockerCompatible" | "criCompatible" | (string & {});

/**
 * Working directory of a container Task.
 *
 * - `taskWorkingDirectory`: The Task's usual Batch directory, where its Resource Files are.
 * - `containerImageDefault`: The one the container Image sets; Batch's Resource Files are not there.
 */
export type ContainerWorkingDirectory = "taskWorkingDirectory" | "containerImageDefault" | (string & {});

/** Data disk attached to each node of a Pool; it must be mounted and formatted from within the VM. */
export interface DataDisk {
  /** Logical unit number, 0 to 63; each attached disk needs its own. */
  lun: number;
  /**
   * Disk cache mode; readwrite by default. See
   * https://blogs.msdn.microsoft.com/windowsazurestorage/2012/06/27/exploring-windows-azure-drives-disks-and-images/.
   */
  caching?: CachingType;
  /** Size at creation, in GB. */
  diskSizeGB: number;
  /** Managed disk settings. */
  managedDisk?: ManagedDisk;
}

/**
 * What happens to tasks that depend on this one.
 *
 * - `satisfy`: Counts as fulfilled; a waiting task gets scheduled when all its dependencies are.
 * - `block`: Waiting tasks stay unscheduled.
 */
export type DependencyAction = "satisfy" | "block" | (string & {});

/**
 * Where the pool's VMs keep their ephemeral OS disk, e.g. cache disk; size limits at
 * https://learn.microsoft.com/azure/virtual-machines/windows/ephemeral-os-disks#size-requirements and
 * https://learn.microsoft.com/azure/virtual-machines/linux/ephemeral-os-disks#size-requirements.
 *
 * - `cachedisk`: In the VM's cache.
 */
export type DiffDiskPlacement = "cachedisk" | (string & {});

/**
 * What becomes of running Tasks when a Job is disabled.
 *
 * - `requeue`: Stop them and queue them again, to rerun once the Job is enabled.
 * - `terminate`: Stop them for good; they end as completed, and failureInfo says so.
 * - `wait`: Let them finish.
 */
export type DisableBatchJobOption = "requeue" | "terminate" | "wait" | (string & {});

/** Customer-managed key for encrypting a disk. */
export interface DiskCustomerManagedKey {
  /** Which of the pool's identities reads the KeyVault for disk encryption. */
  identityReference?: BatchPoolIdentityReference;
  /** KeyVault key URL; must include the version, whatever rotationToLatestKeyVersionEnabled says. */
  keyUrl?: string;
  /** True moves encryption to the newest key version automatically; false by default. */
  rotationToLatestKeyVersionEnabled?: boolean;
}

/** Disk encryption on a pool's nodes; unavailable for Linux pools made from a Compute Gallery Image. */
export interface DiskEncryptionConfiguration {
  /** Key for the OS Disk (EncryptionAtRest) and, by default, data disks; needs a pool identity and target OsDisk. */
  customerManagedKey?: DiskCustomerManagedKey;
  /** Which disks of a node get encrypted. */
  targets?: DiskEncryptionTarget[];
}

/** Points at a disk encryption set. */
export interface DiskEncryptionSetParameters {
  /** ARM ID of the disk encryption set, which must share the Batch account's subscription. */
  id?: string;
}

/**
 * Disk of a node to encrypt.
 *
 * - `osdisk`: The OS Disk.
 * - `temporarydisk`: The temporary disk; on Linux, with encryption at boot, also other partitions such as
 * mounted data disks.
 */
export type DiskEncryptionTarget = "osdisk" | "temporarydisk" | (string & {});

/**
 * How far dynamic VNet assignment reaches.
 *
 * - `none`: Dynamic assignment is off.
 * - `job`: Each job is assigned its VNet.
 */
export type DynamicVNetAssignmentScope = "none" | "job" | (string & {});

/**
 * How privileged a user is.
 *
 * - `nonadmin`: Standard user.
 * - `admin`: Elevated user with all Administrator rights.
 */
export type ElevationLevel = "nonadmin" | "admin" | (string & {});

/** Environment variable for a Task's process. */
export interface EnvironmentSetting {
  /** Variable name. */
  name: string;
  /** Variable value. */
  value?: string;
}

/** Links one exit code of a Task to the reaction of Batch. */
export interface ExitCodeMapping {
  /** Exit code of the process. */
  code: number;
  /** Reaction to this exit code. */
  exitOptions: ExitOptions;
}

/** Links a range of exit codes to the reaction of Batch. */
export interface ExitCodeRangeMapping {
  /** Lowest exit code. */
  start: number;
  /** Highest exit code. */
  end: number;
  /** Reaction to any exit code from start to end, both included. */
  exitOptions: ExitOptions;
}

/** Reactions of Batch to the ways a Task can end. */
export interface ExitConditions {
  /** Reactions to single exit codes. */
  exitCodes?: ExitCodeMapping[];
  /** Reactions to ranges of exit codes. */
  exitCodeRanges?: ExitCodeRangeMapping[];
  /** Reaction to an error that keeps the Task from starting. */
  preProcessingError?: ExitOptions;
  /** Reaction to a failed file upload; an action set by exitCodes or exitCodeRanges wins over it. */
  fileUploadError?: ExitOptions;
  /**
   * Reaction to nonzero exits, pre-processing and upload errors that nothing else here covers; exit code 0 must be
   * listed explicitly.
   */
  default?: ExitOptions;
}

/** Reaction of Batch to one exit condition. */
export interface ExitOptions {
  /**
   * Job action if the Job's onTaskFailure is 'performExitOptionsJobAction' (under noaction: 400 error); default
   * none for exit code 0, else terminate.
   */
  jobAction?: BatchJobActionKind;
  /**
   * Effect on dependent Tasks: 'satisfy' lets them go on, 'block' keeps them waiting; cancelling them is
   * unsupported.
   */
  dependencyAction?: DependencyAction;
}

/** Properties of a node's file. */
export interface FileProperties {
  /** When the file was created; not given for Linux nodes. */
  creationTime?: Date;
  /** When the file last changed. */
  lastModified: Date;
  /**
   * File length.
   *
   * A 64-bit integer, as text.
   */
  contentLength: string;
  /** Content type. */
  contentType?: string;
  /** Octal file mode; given for Linux nodes only. */
  fileMode?: string;
}

/** Hardware settings of the nodes. */
export interface HardwareProfile {
  /** Adjustments to the VM size. */
  vmSizeProperties?: VMSizeProperties;
}

/** Settings of one host endpoint. */
export interface HostEndpointSettings {
  /**
   * ID of the access control profile version:
   * /subscriptions/{SubscriptionId}/resourceGroups/{ResourceGroupName}/providers/Microsoft.Compute/galleries/{galleryName}/inVMAccessControlProfiles/{profile}/versions/{version}.
   */
  inVMAccessControlProfileReferenceId?: string;
  /** Whether the access control policy is only audited or enforced. */
  mode?: HostEndpointSettingsModeTypes;
}

/**
 * How the access control policy is applied.
 *
 * - `Audit`: Denials are only logged; no request to a host endpoint is refused.
 * - `Enforce`: The policy is enforced (recommended); excludes 'inVMAccessControlProfileReferenceId'.
 */
export type HostEndpointSettingsModeTypes = "Audit" | "Enforce" | (string & {});

/**
 * IP version that a pool can use.
 *
 * - `IPv4`: The pool has IPv4.
 * - `IPv6`: The pool has IPv6.
 */
export type IPFamily = "IPv4" | "IPv6" | (string & {});

/** Tag of a public IP address. */
export interface IPTag {
  /** Kind of tag, e.g. FirstPartyUsage. */
  ipTagType?: string;
  /** Tag value, e.g. SQL. */
  tag?: string;
}

/**
 * How far an Image is known to work with a node agent SKU.
 *
 * - `verified`: Compatible for sure, with every Batch feature confirmed.
 * - `unverified`: Should be binary compatible, but particular features are untested.
 */
export type ImageVerificationType = "verified" | "unverified" | (string & {});

/** Endpoint by which a node is reached from outside. */
export interface InboundEndpoint {
  /** Endpoint name. */
  name: string;
  /** Protocol of the endpoint. */
  protocol: InboundEndpointProtocol;
  /** Where the node is reached from the internet, as an IP address. */
  publicIPAddress: string;
  /** Where the node is reached from the internet, as a DNS name. */
  publicFQDN: string;
  /** Port seen from outside. */
  frontendPort: number;
  /** Port on the node's side. */
  backendPort: number;
}

/**
 * Transport protocol of an endpoint.
 *
 * - `tcp`: TCP.
 * - `udp`: UDP.
 */
export type InboundEndpointProtocol = "tcp" | "udp" | (string & {});

/** One status entry of an instance view. */
export interface InstanceViewStatus {
  /** Status code. */
  code?: string;
  /** Localized text for the status. */
  displayStatus?: string;
  /** Severity. */
  level?: StatusLevelTypes;
  /** Status details. */
  message?: string;
  /** When the status was set. */
  time?: Date;
}

/**
 * Where a Pool's public IP addresses come from.
 *
 * - `batchmanaged`: Batch creates and manages them, several for a larger Pool.
 * - `usermanaged`: The user supplies them for the nodes.
 * - `nopublicipaddresses`: There are none.
 */
export type IpAddressProvisioningType = "batchmanaged" | "usermanaged" | "nopublicipaddresses" | (string & {});

/** Settings for creating a user account on Linux nodes. */
export interface LinuxUserConfiguration {
  /** User ID; give uid and gid both or neither. Chosen by the OS when omitted. */
  uid?: number;
  /** Group ID; give uid and gid both or neither. Chosen by the OS when omitted. */
  gid?: number;
  /**
   * Key without password for SSH among nodes, put into .ssh; ignored unless enableInterNodeCommunication is true.
   * Without it, no password-less SSH.
   */
  sshPrivateKey?: string;
}

/**
 * Win32 login mode of a user.
 *
 * - `batch`: LOGON32_LOGON_BATCH; best for long parallel processes.
 * - `interactive`: LOGON32_LOGON_INTERACTIVE, with UAC on Windows VirtualMachineConfiguration Pools: elevated
 * users need applications that always demand administrative or maximum privilege.
 */
export type LoginMode = "batch" | "interactive" | (string & {});

/** Settings of a managed disk. */
export interface ManagedDisk {
  /** Customer-managed disk encryption set for the disk; UserSubscription mode only. */
  diskEncryptionSet?: DiskEncryptionSetParameters;
  /** Storage account type of the disk. */
  storageAccountType?: StorageAccountType;
  /** Security settings of the disk. */
  securityProfile?: BatchVmDiskSecurityProfile;
}

/** Cap on the share of a Pool's instances that one availability zone may hold. */
export interface MaxInstancePercentPerZonePolicy {
  /** True if the cap is in force. */
  enabled?: boolean;
  /**
   * Highest percentage per zone, 1 to 100.
   *
   * From 1 to 100.
   */
  value: number;
}

/** Changed cap on the share of a Pool's instances that one availability zone may hold. */
export interface MaxInstancePercentPerZonePolicyUpdate {
  /** True if the cap is in force. */
  enabled?: boolean;
  /**
   * Highest percentage per zone, 1 to 100.
   *
   * From 1 to 100.
   */
  value?: number;
}

/** File system that every node mounts; the kinds exclude each other. */
export interface MountConfiguration {
  /** Azure Storage Container, mounted by blob FUSE; excludes the other properties. */
  azureBlobFileSystemConfiguration?: AzureBlobFileSystemConfiguration;
  /** NFS file system; excludes the other properties. */
  nfsMountConfiguration?: NfsMountConfiguration;
  /** CIFS/SMB file system; excludes the other properties. */
  cifsMountConfiguration?: CifsMountConfiguration;
  /** Azure File Share; excludes the other properties. */
  azureFileShareConfiguration?: AzureFileShareConfiguration;
}

/**
 * Settings of a multi-instance (often MPI) Task; under MPI one failing subtask fails the Task, which is retried
 * within its limit.
 */
export interface MultiInstanceSettings {
  /** Nodes the Task needs; 1 by default. */
  numberOfInstances?: number;
  /**
   * Command run on all nodes so they can coordinate, typically starting and checking a background service for
   * inter-node messages.
   */
  coordinationCommandLine: string;
  /**
   * Files for all subtasks, fetched into the Task root directory before coordination; too big a list fails with
   * RequestEntityTooLarge.
   */
  commonResourceFiles?: ResourceFile[];
}

/** A name with its value. */
export interface NameValuePair {
  /** The name. */
  name?: string;
  /** The value. */
  value?: string;
}

/** Network settings of a Pool. */
export interface NetworkConfiguration {
  /**
   * ARM subnet:
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet}
   * (Microsoft.Network only), in the account's region and subscription; with enough free IPs (else resize error),
   * role 'Classic Virtual Machine Contributor' for 'MicrosoftAzureBatch', NSGs open for Batch (else nodes
   * unusable): inbound incl. 29876 and 29877, outbound 443 to Storage. See
   * https://learn.microsoft.com/azure/batch/nodes-and-pools#virtual-network-vnet-and-firewall-configuration
   */
  subnetId?: string;
  /** How far dynamic VNet assignment reaches. */
  dynamicVNetAssignmentScope?: DynamicVNetAssignmentScope;
  /** Endpoints of the Pool's nodes. */
  endpointConfiguration?: BatchPoolEndpointConfiguration;
  /** Public IP settings of the Pool's nodes. */
  publicIPAddressConfiguration?: BatchPublicIpAddressConfiguration;
  /**
   * True gives VMs SR-IOV, which may speed up networking; see
   * https://learn.microsoft.com/azure/virtual-network/accelerated-networking-overview.
   */
  enableAcceleratedNetworking?: boolean;
}

/** Changed network settings of a Pool. */
export interface NetworkConfigurationUpdate {
  /**
   * ARM subnet:
   * /subscriptions/{subscription}/resourceGroups/{group}/providers/{provider}/virtualNetworks/{network}/subnets/{subnet}
   * (Microsoft.Network only), in the account's region and subscription; with enough free IPs (else resize error),
   * role 'Classic Virtual Machine Contributor' for 'MicrosoftAzureBatch', NSGs open for Batch (else nodes
   * unusable): inbound incl. 29876 and 29877, outbound 443 to Storage. See
   * https://learn.microsoft.com/azure/batch/nodes-and-pools#virtual-network-vnet-and-firewall-configuration
   */
  subnetId?: string;
  /** How far dynamic VNet assignment reaches. */
  dynamicVNetAssignmentScope?: DynamicVNetAssignmentScope;
  /** Endpoints of the Pool's nodes. */
  endpointConfiguration?: BatchPoolEndpointConfigurationUpdate;
  /** Public IP settings of the Pool's nodes. */
  publicIPAddressConfiguration?: BatchPublicIpAddressConfiguration;
  /**
   * True gives VMs SR-IOV, which may speed up networking; see
   * https://learn.microsoft.com/azure/virtual-network/accelerated-networking-overview.
   */
  enableAcceleratedNetworking?: boolean;
}

/** Security rule for an inbound endpoint. */
export interface NetworkSecurityGroupRule {
  /** Pool-unique, 150 to 4096, lower numbers win; reserved or duplicate values give 400. */
  priority: number;
  /** Whether the matched sources get through. */
  access: NetworkSecurityGroupRuleAccess;
  /**
   * Sources to match: one IP address (10.10.10.10), a subnet (192.168.1.0/24), a default tag or * for all; else
   * 400.
   */
  sourceAddressPrefix: string;
  /**
   * Source ports to match, without overlaps, within 0-65535: '*' (default, all), single (22) or range (100-200);
   * else 400.
   */
  sourcePortRanges?: string[];
}

/**
 * What a network security rule does.
 *
 * - `allow`: Let traffic through.
 * - `deny`: Block traffic.
 */
export type NetworkSecurityGroupRuleAccess = "allow" | "deny" | (string & {});

/** How to mount an NFS file system. */
export interface NfsMountConfiguration {
  /** URI of the file system. */
  source: string;
  /** Mount point on the node, relative to the Batch mounts directory (AZ_BATCH_NODE_MOUNTS_DIR). */
  relativeMountPath: string;
  /** Extra options of the mount command: 'net use' on Windows, 'mount' on Linux. */
  mountOptions?: string;
}

/**
 * Operating system family.
 *
 * - `linux`: Linux.
 * - `windows`: Windows.
 */
export type OSType = "linux" | "windows" | (string & {});

/**
 * Files to upload from a node; each upload logs to 'fileuploadout.txt' and 'fileuploaderr.txt' there, useful for
 * tracing failures.
 */
export interface OutputFile {
  /**
   * Absolute path or path relative to the working directory, with wildcards * ** ? [abc] [a-c] [!abc]; dot files
   * need an explicit dot, brackets escape, variables expand first. Separators: / everywhere, also \ on Windows.
   */
  filePattern: string;
  /** Where the files go. */
  destination: OutputFileDestination;
  /** Further upload settings, such as when to upload. */
  uploadOptions: OutputFileUploadConfig;
}

/** Upload target inside an Azure Storage blob container. */
export interface OutputFileBlobContainerDestination {
  /**
   * Blob name for a pattern without wildcards, virtual directory otherwise; when omitted, container root under the
   * files' own names.
   */
  path?: string;
  /** Blob container URL; without a managed identity it must carry a SAS with write permission. */
  containerUrl: string;
  /** User-assigned identity for reaching containerUrl; needs write access to that container. */
  identityReference?: BatchNodeIdentityReference;
  /**
   * Headers to send with uploads; for allowed ones see
   * https://learn.microsoft.com/rest/api/storageservices/put-blob#request-headers-all-blob-types.
   */
  uploadHeaders?: OutputFileUploadHeader[];
}

/** Where to upload a file. */
export interface OutputFileDestination {
  /** Target in Azure blob storage. */
  container?: OutputFileBlobContainerDestination;
}

/**
 * When output files are uploaded.
 *
 * - `tasksuccess`: After exit code 0 only.
 * - `taskfailure`: After a nonzero exit code only.
 * - `taskcompletion`: After any exit code.
 */
export type OutputFileUploadCondition = "tasksuccess" | "taskfailure" | "taskcompletion" | (string & {});

/** Settings of an output file upload. */
export interface OutputFileUploadConfig {
  /** When to upload the output files; taskcompletion by default. */
  uploadCondition: OutputFileUploadCondition;
}

/** One HTTP header for uploads. */
export interface OutputFileUploadHeader {
  /** Header name; case is ignored. */
  name: string;
  /** Header value. */
  value?: string;
}

/** How a Pool's nodes are placed in zones. */
export interface Placement {
  /** Zone policy; Auto leaves choice and balance of zones to the Virtual Machine Scale Set. */
  zonePlacementPolicy: ZonePlacementPolicyType;
}

/** Changed placement of a Pool's nodes in zones. */
export interface PlacementUpdate {
  /** Zone policy; Auto leaves choice and balance of zones to the Virtual Machine Scale Set. */
  zonePlacementPolicy?: ZonePlacementPolicyType;
}

/** ProxyAgent settings for creating a VM. */
export interface ProxyAgentSettings {
  /** True turns Metadata Security Protocol on for the VM or scale set; false by default. */
  enabled?: boolean;
  /** IMDS endpoint settings. */
  imds?: HostEndpointSettings;
  /** WireServer endpoint settings. */
  wireServer?: HostEndpointSettings;
}

/** Latest Job that ran under a Job Schedule. */
export interface RecentBatchJob {
  /** Job ID. */
  id?: string;
  /** Address of the Job. */
  url?: string;
}

/** Resiliency settings for a Pool's nodes. */
export interface ResiliencyPolicy {
  /** How nodes are allocated over availability zones. */
  zoneAllocationPolicy: ZoneAllocationPolicy;
}

/** Changed resiliency settings for a Pool's nodes. */
export interface ResiliencyPolicyUpdate {
  /** How nodes are allocated over availability zones. */
  zoneAllocationPolicy?: ZoneAllocationPolicyUpdate;
}

/** What went wrong in a Pool resize. */
export interface ResizeError {
  /** Stable error code meant for programs. */
  code?: string;
  /** Human-readable error text, fit for showing to users. */
  message?: string;
  /** Further details as name-value pairs. */
  values?: NameValuePair[];
}

/** One or more files to fetch to a node. */
export interface ResourceFile {
  /** Container in the auto storage Account; exactly one of this, storageContainerUrl and httpUrl must be given. */
  autoStorageContainerName?: string;
  /**
   * Blob container that nodes can read and list (SAS, managed identity or public ACL); exactly one of this,
   * autoStorageContainerName and httpUrl.
   */
  storageContainerUrl?: string;
  /**
   * File to fetch; blobs must be readable by nodes (SAS, managed identity or public ACL). Exactly one of this,
   * autoStorageContainerName and storageContainerUrl.
   */
  httpUrl?: string;
  /**
   * Fetch only blobs whose names start so (partial name or subdirectory), else all; only with
   * autoStorageContainerName or storageContainerUrl.
   */
  blobPrefix?: string;
  /**
   * Target inside the working directory (no '..' escape): with httpUrl required and including the file name,
   * otherwise an optional directory that keeps existing structure.
   */
  filePath?: string;
  /** Octal permission mode on Linux nodes, 0770 by default; ignored on Windows nodes. */
  fileMode?: string;
  /** User-assigned identity for reaching Blob Storage at storageContainerUrl or httpUrl. */
  identityReference?: BatchNodeIdentityReference;
}

/** Settings of a rolling upgrade. */
export interface RollingUpgradePolicy {
  /**
   * True lets upgrade batches cross availability zones; settable only with nodePlacementConfiguration.policy Zonal
   * or, from API 2026-10-01, placement.zonePlacementPolicy Auto.
   */
  enableCrossZoneUpgrade?: boolean;
  /**
   * Largest share of instances upgraded in one batch, 5 to 100 percent and not above maxUnhealthyInstancePercent;
   * unhealthy instances may shrink batches.
   */
  maxBatchInstancePercent?: number;
  /**
   * Share of unhealthy instances tolerated, checked before each batch, else the upgrade aborts; 5 to 100 percent,
   * at least maxBatchInstancePercent.
   */
  maxUnhealthyInstancePercent?: number;
  /**
   * Share of upgraded instances that may be unhealthy, 0 to 100 percent, checked after each batch; beyond it the
   * upgrade aborts.
   */
  maxUnhealthyUpgradedInstancePercent?: number;
  /**
   * Pause after one batch is done before the next begins, ISO 8601.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  pauseTimeBetweenBatches?: string;
  /** True upgrades the unhealthy instances first. */
  prioritizeUnhealthyInstances?: boolean;
  /** True returns failed instances to the previous model when the policy is breached. */
  rollbackFailedInstancesOnPolicyBreach?: boolean;
}

/**
 * Whether a node takes new Tasks.
 *
 * - `enabled`: The node takes Tasks; every node starts so.
 * - `disabled`: The node gets no new Tasks; those already running may finish.
 */
export type SchedulingState = "enabled" | "disabled" | (string & {});

/**
 * What a managed disk's encryption covers.
 *
 * - `DiskWithVMGuestState`: The managed disk together with its VMGuestState blob; not for data disks.
 * - `NonPersistedTPM`: Firmware state isn't kept in the VMGuestState blob.
 * - `VMGuestStateOnly`: The VMGuestState blob alone.
 */
export type SecurityEncryptionTypes = "DiskWithVMGuestState" | "NonPersistedTPM" | "VMGuestStateOnly" | (string & {});

/** Security settings of the VM or scale set. */
export interface SecurityProfile {
  /**
   * True encrypts all disks, Resource/Temp included, at the host; sizes:
   * https://learn.microsoft.com/azure/virtual-machines/disk-encryption#supported-vm-sizes.
   */
  encryptionAtHost?: boolean;
  /** ProxyAgent settings for creating the VM. */
  proxyAgentSettings?: ProxyAgentSettings;
  /** Security type of the VM; UefiSettings needs it to be set. */
  securityType?: SecurityTypes;
  /** Secure boot and vTPM settings for creating the VM. */
  uefiSettings?: BatchUefiSettings;
}

/**
 * Security type of a VM; UefiSettings needs it to be set.
 *
 * - `trustedLaunch`: Guards against advanced, lasting attacks.
 * - `confidentialvm`: Hardware-isolated VM whose state the platform keeps from being read or changed; needs no
 * code changes.
 */
export type SecurityTypes = "trustedLaunch" | "confidentialvm" | (string & {});

/** Service artifact that gives all VMs of a scale set one image version when 'latest' is used. */
export interface ServiceArtifactReference {
  /**
   * ID of the form
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.Compute/galleries/{galleryName}/serviceArtifacts/{serviceArtifactName}/vmArtifactsProfiles/{vmArtifactsProfilesName}
   */
  id: string;
}

/** Changed service artifact that gives all VMs of a scale set one image version when 'latest' is used. */
export interface ServiceArtifactReferenceUpdate {
  /**
   * ID of the form
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.Compute/galleries/{galleryName}/serviceArtifacts/{serviceArtifactName}/vmArtifactsProfiles/{vmArtifactsProfilesName}
   */
  id?: string;
}

/**
 * Severity of a status.
 *
 * - `Error`: An error.
 * - `Info`: Information.
 * - `Warning`: A warning.
 */
export type StatusLevelTypes = "Error" | "Info" | "Warning" | (string & {});

/**
 * Storage kind behind a disk.
 *
 * - `standard_lrs`: Standard locally redundant storage, for data disks.
 * - `premium_lrs`: Premium locally redundant storage, for data disks.
 * - `standardssd_lrs`: Standard SSD locally redundant storage, for data and OS disks.
 */
export type StorageAccountType = "standard_lrs" | "premium_lrs" | "standardssd_lrs" | (string & {});

/**
 * How upgrades reach a scale set's VMs.
 *
 * - `automatic`: Every VM is updated at once, without user action.
 * - `manual`: The user applies updates through the manualUpgrade action.
 * - `rolling`: Batch after batch is taken down, upgraded and returned to traffic until all are current.
 */
export type UpgradeMode = "automatic" | "manual" | "rolling" | (string & {});

/** How a scale set is upgraded: automatic, manual or rolling. */
export interface UpgradePolicy {
  /**
   * Upgrade mode: Manual (by the manualUpgrade action), Automatic (all VMs at once) or Rolling (batches, optional
   * pauses).
   */
  mode: UpgradeMode;
  /** Settings for automatic OS upgrades. */
  automaticOSUpgradePolicy?: AutomaticOsUpgradePolicy;
  /** Settings for rolling upgrades. */
  rollingUpgradePolicy?: RollingUpgradePolicy;
}

/** Changed upgrade policy of a scale set: automatic, manual or rolling. */
export interface UpgradePolicyUpdate {
  /**
   * Upgrade mode: Manual (by the manualUpgrade action), Automatic (all VMs at once) or Rolling (batches, optional
   * pauses).
   */
  mode?: UpgradeMode;
  /** Settings for automatic OS upgrades. */
  automaticOSUpgradePolicy?: AutomaticOsUpgradePolicy;
  /** Settings for rolling upgrades. */
  rollingUpgradePolicy?: RollingUpgradePolicy;
}

/** What to send to upload a node's Batch service logs. */
export interface UploadBatchServiceLogsOptions {
  /**
   * Blob container URL; without a user-assigned identity it needs a write SAS lasting the whole upload, preferably
   * without start time.
   */
  containerUrl: string;
  /** Start of the time range; files with any message in range go up whole, so more may come than asked. */
  startTime: Date;
  /** End of the time range (whole files, so more may come); when omitted, everything after startTime. */
  endTime?: Date;
  /** User-assigned identity for reaching containerUrl; needs write access to that container. */
  identityReference?: BatchNodeIdentityReference;
}

/** Outcome of a request to upload a node's Batch service logs. */
export interface UploadBatchServiceLogsResult {
  /** Container's virtual directory for the logs, part of each blob name; made from poolId, nodeId and a unique ID. */
  virtualDirectoryName: string;
  /** Count of log files to be uploaded. */
  numberOfFilesUploaded: number;
}

/** Settings of a user created on nodes for running Tasks. */
export interface UserAccount {
  /** Account name, up to 20 Unicode characters. */
  name: string;
  /** Account password. */
  password: string;
  /** How privileged the user is; nonAdmin by default. */
  elevationLevel?: ElevationLevel;
  /** Linux settings of the user; defaults when omitted, ignored on Windows Pools. */
  linuxUserConfiguration?: LinuxUserConfiguration;
  /** Windows settings of the user; defaults when omitted, allowed on Windows Pools only. */
  windowsUserConfiguration?: WindowsUserConfiguration;
}

/** User that a Task runs as: exactly one of username and autoUser. */
export interface UserIdentity {
  /** Named user to run as; exactly one of username and autoUser must be given. */
  username?: string;
  /** Automatic user to run as; exactly one of username and autoUser must be given. */
  autoUser?: AutoUserSpecification;
}

/** Settings of a VM extension. */
export interface VMExtension {
  /** Extension name. */
  name: string;
  /** Publisher of the extension handler. */
  publisher: string;
  /** Extension type. */
  type: string;
  /** Script handler version. */
  typeHandlerVersion?: string;
  /** True takes a newer minor version at deployment; afterwards only redeployment changes it. */
  autoUpgradeMinorVersion?: boolean;
  /** True lets the platform move to newer extension versions by itself. */
  enableAutomaticUpgrade?: boolean;
  /** Public settings as JSON. */
  settings?: Record<string, string>;
  /** Protected settings; an extension has these, protectedSettingsFromKeyVault, or neither. */
  protectedSettings?: Record<string, string>;
  /** Names of extensions that must be provisioned before this one. */
  provisionAfterExtensions?: string[];
}

/** Instance view of a VM extension. */
export interface VMExtensionInstanceView {
  /** Name of the instance view. */
  name?: string;
  /** Status entries of the resource. */
  statuses?: InstanceViewStatus[];
  /** Further status entries of the resource. */
  subStatuses?: InstanceViewStatus[];
}

/** Adjustments to a VM's size. */
export interface VMSizeProperties {
  /** Count of vCPUs for the VM; by default all that its size has. */
  vCPUsAvailable?: number;
  /** vCPUs per physical core, 1 meaning no hyper-threading; the VM size's own ratio by default. */
  vCPUsPerCore?: number;
}

/** Settings of a Pool whose nodes are Azure Virtual Machines. */
export interface VirtualMachineConfiguration {
  /** Marketplace or custom image for the VMs. */
  imageReference: BatchVmImageReference;
  /**
   * SKU of the node agent, which links nodes to Batch and must fit the Image; see 'List supported Compute Node
   * agent SKUs'.
   */
  nodeAgentSKUId: string;
  /** Windows settings of the VM; not allowed with a Linux Image. */
  windowsConfiguration?: WindowsConfiguration;
  /**
   * Empty disks for each node; not updatable, deleted with the node, and to be formatted first:
   * https://learn.microsoft.com/azure/virtual-machines/linux/classic/attach-disk#initialize-a-new-data-disk-in-linux,
   * https://learn.microsoft.com/azure/virtual-machines/windows/attach-disk-ps#add-an-empty-data-disk-to-a-virtual-machine.
   */
  dataDisks?: DataDisk[];
  /**
   * Windows Images only: the on-premises license held, Windows_Server or Windows_Client; no license discount when
   * omitted.
   */
  licenseType?: string;
  /**
   * Prepares nodes for container Tasks; regular and Job manager Tasks then must give containerSettings, others
   * may.
   */
  containerConfiguration?: BatchContainerConfiguration;
  /** Disk encryption, done as each node is provisioned. */
  diskEncryptionConfiguration?: DiskEncryptionConfiguration;
  /** Rules for the physical allocation of the pool's nodes. */
  nodePlacementConfiguration?: BatchNodePlacementConfiguration;
  /** VM extensions to install on every node. */
  extensions?: VMExtension[];
  /** OS disk settings of the VM. */
  osDisk?: BatchOsDisk;
  /** Security settings of the VM or scale set. */
  securityProfile?: SecurityProfile;
  /**
   * Artifact fixing one image version for 'latest':
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.Compute/galleries/{galleryName}/serviceArtifacts/{serviceArtifactName}/vmArtifactsProfiles/{vmArtifactsProfilesName}
   */
  serviceArtifactReference?: ServiceArtifactReference;
  /** Hardware settings of the nodes; rejected for auto-pools of a job or job schedule. */
  hardwareProfile?: HardwareProfile;
  /**
   * Zone placement; excludes nodePlacementConfiguration, and without both creation is Regional (no zone spread
   * guaranteed). PATCH keeps it when omitted.
   */
  placement?: Placement;
  /**
   * Resiliency of the nodes; needs placement.zonePlacementPolicy Auto. PATCH keeps it when omitted, whether or not
   * placement is sent.
   */
  resiliencyPolicy?: ResiliencyPolicy;
}

/** Changed settings of a Pool whose nodes are Azure Virtual Machines. */
export interface VirtualMachineConfigurationUpdate {
  /** Marketplace or custom image for the VMs. */
  imageReference?: BatchVmImageReference;
  /**
   * SKU of the node agent, which links nodes to Batch and must fit the Image; see 'List supported Compute Node
   * agent SKUs'.
   */
  nodeAgentSKUId?: string;
  /** Windows settings of the VM; not allowed with a Linux Image. */
  windowsConfiguration?: WindowsConfiguration;
  /**
   * Empty disks for each node; not updatable, deleted with the node, and to be formatted first:
   * https://learn.microsoft.com/azure/virtual-machines/linux/classic/attach-disk#initialize-a-new-data-disk-in-linux,
   * https://learn.microsoft.com/azure/virtual-machines/windows/attach-disk-ps#add-an-empty-data-disk-to-a-virtual-machine.
   */
  dataDisks?: DataDisk[];
  /**
   * Windows Images only: the on-premises license held, Windows_Server or Windows_Client; no license discount when
   * omitted.
   */
  licenseType?: string;
  /**
   * Prepares nodes for container Tasks; regular and Job manager Tasks then must give containerSettings, others
   * may.
   */
  containerConfiguration?: BatchContainerConfigurationUpdate;
  /** Disk encryption, done as each node is provisioned. */
  diskEncryptionConfiguration?: DiskEncryptionConfiguration;
  /** Rules for the physical allocation of the pool's nodes. */
  nodePlacementConfiguration?: BatchNodePlacementConfiguration;
  /** VM extensions to install on every node. */
  extensions?: VMExtension[];
  /** OS disk settings of the VM. */
  osDisk?: BatchOsDisk;
  /** Security settings of the VM or scale set. */
  securityProfile?: SecurityProfile;
  /**
   * Artifact fixing one image version for 'latest':
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.Compute/galleries/{galleryName}/serviceArtifacts/{serviceArtifactName}/vmArtifactsProfiles/{vmArtifactsProfilesName}
   */
  serviceArtifactReference?: ServiceArtifactReferenceUpdate;
  /** Hardware settings of the nodes; rejected for auto-pools of a job or job schedule. */
  hardwareProfile?: HardwareProfile;
  /**
   * Zone placement; excludes nodePlacementConfiguration, and without both creation is Regional (no zone spread
   * guaranteed). PATCH keeps it when omitted.
   */
  placement?: PlacementUpdate;
  /**
   * Resiliency of the nodes; needs placement.zonePlacementPolicy Auto. PATCH keeps it when omitted, whether or not
   * placement is sent.
   */
  resiliencyPolicy?: ResiliencyPolicyUpdate;
}

/** What a node's VM is at present. */
export interface VirtualMachineInfo {
  /** Marketplace Image of the VM. */
  imageReference?: BatchVmImageReference;
  /** ID of the node's current scale set VM; only for accounts with poolAllocationMode 'UserSubscription'. */
  scaleSetVmResourceId?: string;
}

/**
 * How VM sizes are picked from vmSkuProfile for an Instance Mix Pool's nodes.
 *
 * - `lowestPrice`: Cheapest size the region has available (default).
 * - `capacityOptimized`: Size with most physical capacity in the region.
 * - `prioritized`: By the customer's 0-based rank, moving to the next rank if a size is unavailable.
 */
export type VirtualMachineSkuAllocationStrategy = "lowestPrice" | "capacityOptimized" | "prioritized" | (string & {});

/** VM sizes of an Instance Mix Pool and how they are picked. */
export interface VirtualMachineSkuProfile {
  /**
   * One to five sizes from families A, B, D, E, F with equal vCPU count, architecture and compatible capabilities;
   * required at Pool creation.
   */
  vmSizes?: VirtualMachineSkuProfileVmSize[];
  /** How a size is picked from vmSizes; lowestPrice by default. */
  allocationStrategy?: VirtualMachineSkuAllocationStrategy;
}

/** One VM size that an Instance Mix Pool may use. */
export interface VirtualMachineSkuProfileVmSize {
  /** VM size, e.g. 'Standard_D8s_v5'. */
  name: string;
  /** Priority from 0, lower first; required under the 'prioritized' strategy and otherwise forbidden. */
  rank?: number;
}

/** Windows settings of a VM. */
export interface WindowsConfiguration {
  /** True (default) has the VM update itself. */
  enableAutomaticUpdates?: boolean;
}

/** Settings for creating a user account on Windows nodes. */
export interface WindowsUserConfiguration {
  /** Login mode of the user; 'batch' by default. */
  loginMode?: LoginMode;
}

/** How nodes are allocated over availability zones. */
export interface ZoneAllocationPolicy {
  /**
   * Most zones to use, at least 1 and no more than the region supports.
   *
   * At least 1.
   */
  maxZoneCount?: number;
  /** Cap on the share of the Pool's instances that one zone may hold. */
  maxInstancePercentPerZonePolicy?: MaxInstancePercentPerZonePolicy;
}

/** Changed allocation of nodes over availability zones. */
export interface ZoneAllocationPolicyUpdate {
  /**
   * Most zones to use, at least 1 and no more than the region supports.
   *
   * At least 1.
   */
  maxZoneCount?: number;
  /** Cap on the share of the Pool's instances that one zone may hold. */
  maxInstancePercentPerZonePolicy?: MaxInstancePercentPerZonePolicyUpdate;
}

/**
 * How a Pool's nodes are placed in zones.
 *
 * - `Auto`: The Virtual Machine Scale Set chooses zones and balances over them.
 */
export type ZonePlacementPolicyType = "Auto" | (string & {});
