// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AutoUserScope,
  BatchApplicationPackageReference,
  BatchJobActionKind,
  BatchTask,
  BatchTaskCreateOptions,
  BatchTaskIdRange,
  BatchTaskInput,
  ContainerHostBatchBindMountEntry,
  ContainerWorkingDirectory,
  DependencyAction,
  ElevationLevel,
  EnvironmentSetting,
  ExitCodeMapping,
  ExitCodeRangeMapping,
  OutputFile,
  ResourceFile,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityJob, List. */
interface GetAzTaskCommon {
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

/** Parameters of Get, GetViaIdentity, GetViaIdentityJob. */
interface GetAzTaskOptions {
  /** Proceed only when the current ETag equals this one. */
  IfMatch?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the current ETag differs from this one. */
  IfNoneMatch?: string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
}

/** Parameters of Get, GetViaIdentityJob. */
interface GetAzTaskNames {
  /** ID of the Task wanted. */
  Id: string;
}

/** Parameters of Get, List. */
interface GetAzTaskNames2 {
  /** ID of the Job holding the Task. */
  JobId: string;
}

/** Parameter set Get of Get-AzTask. */
export type GetAzTaskGet = GetAzTaskCommon & GetAzTaskOptions & GetAzTaskNames & GetAzTaskNames2;

/** Parameter set GetViaIdentity of Get-AzTask. */
export type GetAzTaskGetViaIdentity = GetAzTaskCommon &
  GetAzTaskOptions & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityJob of Get-AzTask. */
export type GetAzTaskGetViaIdentityJob = GetAzTaskCommon &
  GetAzTaskOptions &
  GetAzTaskNames & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzTask. */
export type GetAzTaskList = GetAzTaskCommon &
  GetAzTaskNames2 & {
    /**
     * OData $filter expression; its syntax is at
     * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-tasks.
     */
    Filter?: string;
    /**
     * Page size limit, 1 to 1000 items.
     *
     * Default: `1000`.
     */
    Maxresult?: number;
  };

/** Parameters of {@link getAzTask}: those of one of its sets. */
export type GetAzTaskParameters = GetAzTaskGet | GetAzTaskGetViaIdentity | GetAzTaskGetViaIdentityJob | GetAzTaskList;

/**
 * List a Job's Tasks; for multi-instance ones, affinityId, executionInfo and nodeInfo describe the primary Task
 * only.
 *
 * `Get-AzTask`
 */
export const getAzTask: Cmdlet<
  ExactlyOne<GetAzTaskGet | GetAzTaskGetViaIdentity | GetAzTaskGetViaIdentityJob, GetAzTaskParameters>,
  BatchTask
> &
  Cmdlet<ExactlyOne<GetAzTaskList, GetAzTaskParameters>, BatchTask[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzTask",
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
      mandatory: { Id: "value/taskId" },
    },
    {
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId/taskId" },
    },
    {
      mandatory: { JobInputObject: "identity/jobId" },
    },
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: tasks.getTask,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
    },
    {
      call: tasks.listTasks,
      values: ["jobId"],
      path: "/jobs/{jobId}/tasks",
      parts: { jobId: "value/jobId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [0, 1, 4], operations: [0] },
    GetViaIdentityJob: { groups: [0, 1, 2, 5], operations: [0] },
    List: { groups: [0, 3, 6], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityExpanded, CreateViaJsonFilePath,
 * CreateViaJsonString.
 */
interface NewAzTaskCommon {
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

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzTaskNames {
  /** ID of the Job that receives the Task. */
  JobId: string;
}

/** Parameters of Create, CreateViaIdentity. */
interface NewAzTaskModel {
  /** What to send to create a Batch Task. */
  Task: BatchTaskCreateOptions;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzTaskBody {
  /** Opaque location of a Node or earlier Task; a soft preference, ignored if that Node is busy or unavailable. */
  AffinityInfoAffinityId?: string;
  /**
   * Packages put into a shared directory before the command; current copies are reused, a failed install fails the
   * Task.
   */
  ApplicationPackageReference?: BatchApplicationPackageReference[];
  /** Elevation level of the auto user; nonAdmin by default. */
  AutoUserElevationLevel?: ElevationLevel;
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  AutoUserScope?: AutoUserScope;
  /**
   * Command to run without a shell (multi-instance: on the primary, after all coordination commands); call one for
   * variable expansion. Use relative paths or Batch variables
   * (https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables).
   */
  CommandLine: string;
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  ConstraintMaxTaskRetryCount?: number;
  /** Longest run time from the Task's start, ISO 8601, after which Batch ends it; unlimited when omitted. */
  ConstraintMaxWallClockTime?: string;
  /**
   * Least time the node keeps the Task directory after completion, ISO 8601; 7 days by default, unless node or Job
   * goes.
   */
  ConstraintRetentionTime?: string;
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
  /**
   * Effect on dependent Tasks: 'satisfy' lets them go on, 'block' keeps them waiting; cancelling them is
   * unsupported.
   */
  DefaultDependencyAction?: DependencyAction;
  /**
   * Job action if the Job's onTaskFailure is 'performExitOptionsJobAction' (under noaction: 400 error); default
   * none for exit code 0, else terminate.
   */
  DefaultJobAction?: BatchJobActionKind;
  /**
   * IDs of Tasks that must all succeed first; 64000 characters in total, beyond that TaskDependencyListTooLong
   * (use ranges instead).
   */
  DependOnTaskId?: string[];
  /** ID ranges whose Tasks must all succeed first. */
  DependOnTaskIdRange?: BatchTaskIdRange[];
  /** Name shown for the Task; up to 1024 Unicode characters, may repeat. */
  DisplayName?: string;
  /** Environment variables of this Task. */
  EnvironmentSetting?: EnvironmentSetting[];
  /** Reactions to single exit codes. */
  ExitConditionExitCode?: ExitCodeMapping[];
  /** Reactions to ranges of exit codes. */
  ExitConditionExitCodeRange?: ExitCodeRangeMapping[];
  /**
   * Effect on dependent Tasks: 'satisfy' lets them go on, 'block' keeps them waiting; cancelling them is
   * unsupported.
   */
  FileUploadErrorDependencyAction?: DependencyAction;
  /**
   * Job action if the Job's onTaskFailure is 'performExitOptionsJobAction' (under noaction: 400 error); default
   * none for exit code 0, else terminate.
   */
  FileUploadErrorJobAction?: BatchJobActionKind;
  /** Job-unique Task ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  Id: string;
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /**
   * Files for all subtasks, fetched into the Task root directory before coordination; too big a list fails with
   * RequestEntityTooLarge.
   */
  MultiInstanceSettingCommonResourceFile?: ResourceFile[];
  /**
   * Command run on all nodes so they can coordinate, typically starting and checking a background service for
   * inter-node messages.
   */
  MultiInstanceSettingCoordinationCommandLine?: string;
  /** Nodes the Task needs; 1 by default. */
  MultiInstanceSettingNumberOfInstance?: number;
  /** Files uploaded from the node after the command ran; for multi-instance Tasks only from the primary's node. */
  OutputFile?: OutputFile[];
  /**
   * Effect on dependent Tasks: 'satisfy' lets them go on, 'block' keeps them waiting; cancelling them is
   * unsupported.
   */
  PreProcessingErrorDependencyAction?: DependencyAction;
  /**
   * Job action if the Job's onTaskFailure is 'performExitOptionsJobAction' (under noaction: 400 error); default
   * none for exit code 0, else terminate.
   */
  PreProcessingErrorJobAction?: BatchJobActionKind;
  /** Password for logging in to the registry. */
  RegistryPassword?: string;
  /** Registry URL; "docker.io" when omitted. */
  RegistryServer?: string;
  /** User for logging in to the registry. */
  RegistryUsername?: string;
  /**
   * Free scheduling slots a node must have for this Task; 1 by default, and necessarily 1 for multi-instance
   * Tasks.
   */
  RequiredSlot?: number;
  /**
   * Files fetched before the command runs (multi-instance: to the primary's node only); too big a list fails with
   * RequestEntityTooLarge.
   */
  ResourceFile?: ResourceFile[];
  /** Named user to run as; exactly one of username and autoUser must be given. */
  UserIdentityUsername?: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzTaskIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Create of New-AzTask. */
export type NewAzTaskCreate = NewAzTaskCommon & NewAzTaskNames & NewAzTaskModel;

/** Parameter set CreateExpanded of New-AzTask. */
export type NewAzTaskCreateExpanded = NewAzTaskCommon & NewAzTaskNames & NewAzTaskBody;

/** Parameter set CreateViaIdentity of New-AzTask. */
export type NewAzTaskCreateViaIdentity = NewAzTaskCommon & NewAzTaskModel & NewAzTaskIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzTask. */
export type NewAzTaskCreateViaIdentityExpanded = NewAzTaskCommon & NewAzTaskBody & NewAzTaskIdentity;

/** Parameter set CreateViaJsonFilePath of New-AzTask. */
export type NewAzTaskCreateViaJsonFilePath = NewAzTaskCommon &
  NewAzTaskNames & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzTask. */
export type NewAzTaskCreateViaJsonString = NewAzTaskCommon &
  NewAzTaskNames & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzTask}: those of one of its sets. */
export type NewAzTaskParameters =
  | NewAzTaskCreate
  | NewAzTaskCreateExpanded
  | NewAzTaskCreateViaIdentity
  | NewAzTaskCreateViaIdentityExpanded
  | NewAzTaskCreateViaJsonFilePath
  | NewAzTaskCreateViaJsonString;

/**
 * Add one Task to a Job; if unfinished 180 days later, the service terminates it in its current state.
 *
 * `New-AzTask`
 */
export const newAzTask: Cmdlet<
  ExactlyOne<NewAzTaskParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzTask",
  service,
  changes: true,
  dates: ["Ocpdate"],
  durations: ["ConstraintMaxWallClockTime", "ConstraintRetentionTime"],
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
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { Task: "body" },
    },
    {
      mandatory: { CommandLine: "property/commandLine", Id: "property/id" },
      optional: {
        AffinityInfoAffinityId: "property/affinityInfo/affinityId",
        ApplicationPackageReference: "property/applicationPackageReferences",
        AutoUserElevationLevel: "property/userIdentity/autoUser/elevationLevel",
        AutoUserScope: "property/userIdentity/autoUser/scope",
        ConstraintMaxTaskRetryCount: "property/constraints/maxTaskRetryCount",
        ConstraintMaxWallClockTime: "property/constraints/maxWallClockTime",
        ConstraintRetentionTime: "property/constraints/retentionTime",
        ContainerSettingContainerHostBatchBindMount: "property/containerSettings/containerHostBatchBindMounts",
        ContainerSettingContainerRunOption: "property/containerSettings/containerRunOptions",
        ContainerSettingImageName: "property/containerSettings/imageName",
        ContainerSettingWorkingDirectory: "property/containerSettings/workingDirectory",
        DefaultDependencyAction: "property/exitConditions/default/dependencyAction",
        DefaultJobAction: "property/exitConditions/default/jobAction",
        DependOnTaskId: "property/dependsOn/taskIds",
        DependOnTaskIdRange: "property/dependsOn/taskIdRanges",
        DisplayName: "property/displayName",
        EnvironmentSetting: "property/environmentSettings",
        ExitConditionExitCode: "property/exitConditions/exitCodes",
        ExitConditionExitCodeRange: "property/exitConditions/exitCodeRanges",
        FileUploadErrorDependencyAction: "property/exitConditions/fileUploadError/dependencyAction",
        FileUploadErrorJobAction: "property/exitConditions/fileUploadError/jobAction",
        IdentityReferenceResourceId: "property/containerSettings/registry/identityReference/resourceId",
        MultiInstanceSettingCommonResourceFile: "property/multiInstanceSettings/commonResourceFiles",
        MultiInstanceSettingCoordinationCommandLine: "property/multiInstanceSettings/coordinationCommandLine",
        MultiInstanceSettingNumberOfInstance: "property/multiInstanceSettings/numberOfInstances",
        OutputFile: "property/outputFiles",
        PreProcessingErrorDependencyAction: "property/exitConditions/preProcessingError/dependencyAction",
        PreProcessingErrorJobAction: "property/exitConditions/preProcessingError/jobAction",
        RegistryPassword: "property/containerSettings/registry/password",
        RegistryServer: "property/containerSettings/registry/registryServer",
        RegistryUsername: "property/containerSettings/registry/username",
        RequiredSlot: "property/requiredSlots",
        ResourceFile: "property/resourceFiles",
        UserIdentityUsername: "property/userIdentity/username",
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
      call: tasks.createTask,
      values: ["jobId", "task"],
      body: "value/task",
      path: "/jobs/{jobId}/tasks",
      parts: { jobId: "value/jobId" },
      silent: true,
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

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityJob. */
interface RemoveAzTaskCommon {
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

/** Parameters of Delete, DeleteViaIdentityJob. */
interface RemoveAzTaskNames {
  /** ID of the Task being removed. */
  Id: string;
}

/** Parameter set Delete of Remove-AzTask. */
export type RemoveAzTaskDelete = RemoveAzTaskCommon &
  RemoveAzTaskNames & {
    /** ID of the Job holding the Task. */
    JobId: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzTask. */
export type RemoveAzTaskDeleteViaIdentity = RemoveAzTaskCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set DeleteViaIdentityJob of Remove-AzTask. */
export type RemoveAzTaskDeleteViaIdentityJob = RemoveAzTaskCommon &
  RemoveAzTaskNames & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link removeAzTask}: those of one of its sets. */
export type RemoveAzTaskParameters =
  RemoveAzTaskDelete | RemoveAzTaskDeleteViaIdentity | RemoveAzTaskDeleteViaIdentityJob;

/**
 * Delete a Task and its node files whatever the retention time; subtasks are removed later in the background.
 *
 * `Remove-AzTask`
 */
export const removeAzTask: Cmdlet<
  ExactlyOne<RemoveAzTaskParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzTask",
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
      mandatory: { Id: "value/taskId" },
    },
    {
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId/taskId" },
    },
    {
      mandatory: { JobInputObject: "identity/jobId" },
    },
  ],
  operations: [
    {
      call: tasks.deleteTask,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityJob: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Replace, ReplaceExpanded, ReplaceViaJsonFilePath, ReplaceViaJsonString. */
interface SetAzTaskCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** ID of the Task to change. */
  Id: string;
  /** Proceed only when the current ETag equals this one. */
  IfMatch?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the current ETag differs from this one. */
  IfNoneMatch?: string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
  /** ID of the Job holding the Task. */
  JobId: string;
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

/** Parameter set Replace of Set-AzTask. */
export type SetAzTaskReplace = SetAzTaskCommon & {
  /** A Batch Task. Recovery may rerun it beyond maxTaskRetryCount: keep it idempotent, and checkpoint long ones. */
  Task: BatchTaskInput;
};

/** Parameter set ReplaceExpanded of Set-AzTask. */
export type SetAzTaskReplaceExpanded = SetAzTaskCommon & {
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  ConstraintMaxTaskRetryCount?: number;
  /** Longest run time from the Task's start, ISO 8601, after which Batch ends it; unlimited when omitted. */
  ConstraintMaxWallClockTime?: string;
  /**
   * Least time the node keeps the Task directory after completion, ISO 8601; 7 days by default, unless node or Job
   * goes.
   */
  ConstraintRetentionTime?: string;
};

/** Parameter set ReplaceViaJsonFilePath of Set-AzTask. */
export type SetAzTaskReplaceViaJsonFilePath = SetAzTaskCommon & {
  /** Path of Json file supplied to the Replace operation */
  JsonFilePath: string;
};

/** Parameter set ReplaceViaJsonString of Set-AzTask. */
export type SetAzTaskReplaceViaJsonString = SetAzTaskCommon & {
  /** Json string supplied to the Replace operation */
  JsonString: string;
};

/** Parameters of {@link setAzTask}: those of one of its sets. */
export type SetAzTaskParameters =
  SetAzTaskReplace | SetAzTaskReplaceExpanded | SetAzTaskReplaceViaJsonFilePath | SetAzTaskReplaceViaJsonString;

/**
 * Change the updatable properties of a Task.
 *
 * `Set-AzTask`
 */
export const setAzTask: Cmdlet<
  ExactlyOne<SetAzTaskParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzTask",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ConstraintMaxWallClockTime", "ConstraintRetentionTime"],
  groups: [
    {
      mandatory: { Id: "value/taskId", JobId: "value/jobId" },
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
      mandatory: { Task: "body" },
    },
    {
      optional: {
        ConstraintMaxTaskRetryCount: "property/constraints/maxTaskRetryCount",
        ConstraintMaxWallClockTime: "property/constraints/maxWallClockTime",
        ConstraintRetentionTime: "property/constraints/retentionTime",
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
      call: tasks.replaceTask,
      values: ["jobId", "taskId", "task"],
      body: "value/task",
      path: "/jobs/{jobId}/tasks/{taskId}",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
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
