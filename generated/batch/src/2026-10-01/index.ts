// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

export { BatchClient } from "./client.js";
export { createBatch, type BatchContext, type BatchClientOptions } from "./context.js";
export type * from "./models.js";

export type { ApplicationsListApplicationsOptions, ApplicationsGetApplicationOptions } from "./applications.js";

export type {
  JobsListJobsOptions,
  JobsCreateJobOptions,
  JobsCreateJobHeaders,
  JobsGetJobOptions,
  JobsReplaceJobOptions,
  JobsReplaceJobHeaders,
  JobsUpdateJobOptions,
  JobsUpdateJobHeaders,
  JobsDeleteJobOptions,
  JobsDeleteJobHeaders,
  JobsDisableJobOptions,
  JobsDisableJobHeaders,
  JobsEnableJobOptions,
  JobsEnableJobHeaders,
  JobsListJobPreparationAndReleaseTaskStatusOptions,
  JobsGetJobTaskCountsOptions,
  JobsTerminateJobOptions,
  JobsTerminateJobHeaders,
  JobsListJobsFromScheduleOptions,
} from "./jobs.js";

export type {
  TasksCreateTaskCollectionOptions,
  TasksListTasksOptions,
  TasksCreateTaskOptions,
  TasksCreateTaskHeaders,
  TasksGetTaskOptions,
  TasksReplaceTaskOptions,
  TasksReplaceTaskHeaders,
  TasksDeleteTaskOptions,
  TasksDeleteTaskHeaders,
  TasksListTaskFilesOptions,
  TasksGetTaskFileOptions,
  TasksDeleteTaskFileOptions,
  TasksDeleteTaskFileHeaders,
  TasksGetTaskFilePropertiesOptions,
  TasksGetTaskFilePropertiesHeaders,
  TasksReactivateTaskOptions,
  TasksReactivateTaskHeaders,
  TasksListSubTasksOptions,
  TasksTerminateTaskOptions,
  TasksTerminateTaskHeaders,
} from "./tasks.js";

export type {
  JobSchedulesListJobSchedulesOptions,
  JobSchedulesCreateJobScheduleOptions,
  JobSchedulesCreateJobScheduleHeaders,
  JobSchedulesGetJobScheduleOptions,
  JobSchedulesReplaceJobScheduleOptions,
  JobSchedulesReplaceJobScheduleHeaders,
  JobSchedulesUpdateJobScheduleOptions,
  JobSchedulesUpdateJobScheduleHeaders,
  JobSchedulesDeleteJobScheduleOptions,
  JobSchedulesDeleteJobScheduleHeaders,
  JobSchedulesJobScheduleExistsOptions,
  JobSchedulesDisableJobScheduleOptions,
  JobSchedulesDisableJobScheduleHeaders,
  JobSchedulesEnableJobScheduleOptions,
  JobSchedulesEnableJobScheduleHeaders,
  JobSchedulesTerminateJobScheduleOptions,
  JobSchedulesTerminateJobScheduleHeaders,
} from "./jobSchedules.js";

export type {
  PoolsListPoolNodeCountsOptions,
  PoolsListPoolsOptions,
  PoolsCreatePoolOptions,
  PoolsCreatePoolHeaders,
  PoolsGetPoolOptions,
  PoolsUpdatePoolOptions,
  PoolsUpdatePoolHeaders,
  PoolsDeletePoolOptions,
  PoolsDeletePoolHeaders,
  PoolsPoolExistsOptions,
  PoolsDisablePoolAutoScaleOptions,
  PoolsDisablePoolAutoScaleHeaders,
  PoolsEnablePoolAutoScaleOptions,
  PoolsEnablePoolAutoScaleHeaders,
  PoolsEvaluatePoolAutoScaleOptions,
  PoolsRemoveNodesOptions,
  PoolsRemoveNodesHeaders,
  PoolsResizePoolOptions,
  PoolsResizePoolHeaders,
  PoolsStopPoolResizeOptions,
  PoolsStopPoolResizeHeaders,
  PoolsReplacePoolPropertiesOptions,
  PoolsReplacePoolPropertiesHeaders,
  PoolsListSupportedImagesOptions,
} from "./pools.js";

export type {
  NodesListNodesOptions,
  NodesGetNodeOptions,
  NodesDeallocateNodeOptions,
  NodesDeallocateNodeHeaders,
  NodesDisableNodeSchedulingOptions,
  NodesDisableNodeSchedulingHeaders,
  NodesEnableNodeSchedulingOptions,
  NodesEnableNodeSchedulingHeaders,
  NodesListNodeExtensionsOptions,
  NodesGetNodeExtensionOptions,
  NodesListNodeFilesOptions,
  NodesGetNodeFileOptions,
  NodesDeleteNodeFileOptions,
  NodesDeleteNodeFileHeaders,
  NodesGetNodeFilePropertiesOptions,
  NodesGetNodeFilePropertiesHeaders,
  NodesRebootNodeOptions,
  NodesRebootNodeHeaders,
  NodesReimageNodeOptions,
  NodesReimageNodeHeaders,
  NodesGetNodeRemoteLoginSettingsOptions,
  NodesStartNodeOptions,
  NodesStartNodeHeaders,
  NodesUploadNodeLogsOptions,
  NodesCreateNodeUserOptions,
  NodesCreateNodeUserHeaders,
  NodesReplaceNodeUserOptions,
  NodesReplaceNodeUserHeaders,
  NodesDeleteNodeUserOptions,
  NodesDeleteNodeUserHeaders,
} from "./nodes.js";

export type * from "./response-headers.js";
export { isServiceError, RestError, type ServiceError } from "../runtime/errors.js";
export { UntrustedHostError } from "../runtime/origin.js";
export type { CallOptions, RequestOptions } from "../runtime/context.js";
export type { PagedAsyncIterableIterator, PageSettings } from "../runtime/paging.js";
