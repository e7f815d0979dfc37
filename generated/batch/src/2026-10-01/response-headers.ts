// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { readRfc1123Date } from "../runtime/dates.js";
import { header, readBoolean, readHeaders } from "../runtime/headers.js";

export { withHeaders } from "../runtime/headers.js";

/** Headers of the answer of applications.listApplications. */
export interface ApplicationsListApplicationsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link ApplicationsListApplicationsHeaders} from the response that the option `onResponse` gets. */
export function readApplicationsListApplicationsHeaders(
  response: PipelineResponse,
): ApplicationsListApplicationsHeaders {
  return readHeaders<ApplicationsListApplicationsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of applications.getApplication. */
export interface ApplicationsGetApplicationHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link ApplicationsGetApplicationHeaders} from the response that the option `onResponse` gets. */
export function readApplicationsGetApplicationHeaders(response: PipelineResponse): ApplicationsGetApplicationHeaders {
  return readHeaders<ApplicationsGetApplicationHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobs.listJobs. */
export interface JobsListJobsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobsListJobsHeaders} from the response that the option `onResponse` gets. */
export function readJobsListJobsHeaders(response: PipelineResponse): JobsListJobsHeaders {
  return readHeaders<JobsListJobsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobs.getJob. */
export interface JobsGetJobHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobsGetJobHeaders} from the response that the option `onResponse` gets. */
export function readJobsGetJobHeaders(response: PipelineResponse): JobsGetJobHeaders {
  return readHeaders<JobsGetJobHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobs.listJobPreparationAndReleaseTaskStatus. */
export interface JobsListJobPreparationAndReleaseTaskStatusHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobsListJobPreparationAndReleaseTaskStatusHeaders} from the response that the option `onResponse` gets. */
export function readJobsListJobPreparationAndReleaseTaskStatusHeaders(
  response: PipelineResponse,
): JobsListJobPreparationAndReleaseTaskStatusHeaders {
  return readHeaders<JobsListJobPreparationAndReleaseTaskStatusHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobs.getJobTaskCounts. */
export interface JobsGetJobTaskCountsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobsGetJobTaskCountsHeaders} from the response that the option `onResponse` gets. */
export function readJobsGetJobTaskCountsHeaders(response: PipelineResponse): JobsGetJobTaskCountsHeaders {
  return readHeaders<JobsGetJobTaskCountsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobs.listJobsFromSchedule. */
export interface JobsListJobsFromScheduleHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobsListJobsFromScheduleHeaders} from the response that the option `onResponse` gets. */
export function readJobsListJobsFromScheduleHeaders(response: PipelineResponse): JobsListJobsFromScheduleHeaders {
  return readHeaders<JobsListJobsFromScheduleHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.createTaskCollection. */
export interface TasksCreateTaskCollectionHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link TasksCreateTaskCollectionHeaders} from the response that the option `onResponse` gets. */
export function readTasksCreateTaskCollectionHeaders(response: PipelineResponse): TasksCreateTaskCollectionHeaders {
  return readHeaders<TasksCreateTaskCollectionHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.listTasks. */
export interface TasksListTasksHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link TasksListTasksHeaders} from the response that the option `onResponse` gets. */
export function readTasksListTasksHeaders(response: PipelineResponse): TasksListTasksHeaders {
  return readHeaders<TasksListTasksHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.getTask. */
export interface TasksGetTaskHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link TasksGetTaskHeaders} from the response that the option `onResponse` gets. */
export function readTasksGetTaskHeaders(response: PipelineResponse): TasksGetTaskHeaders {
  return readHeaders<TasksGetTaskHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.listTaskFiles. */
export interface TasksListTaskFilesHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link TasksListTaskFilesHeaders} from the response that the option `onResponse` gets. */
export function readTasksListTaskFilesHeaders(response: PipelineResponse): TasksListTaskFilesHeaders {
  return readHeaders<TasksListTaskFilesHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.getTaskFile. */
export interface TasksGetTaskFileHeaders {
  readonly contentLength?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly ocpBatchFileIsdirectory?: boolean;
  readonly ocpBatchFileMode?: string;
  readonly ocpBatchFileUrl?: string;
  readonly ocpCreationTime?: Date;
  readonly requestId?: string;
}

/** {@link TasksGetTaskFileHeaders} from the response that the option `onResponse` gets. */
export function readTasksGetTaskFileHeaders(response: PipelineResponse): TasksGetTaskFileHeaders {
  return readHeaders<TasksGetTaskFileHeaders>(response, {
    contentLength: header("Content-Length"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    ocpBatchFileIsdirectory: header("ocp-batch-file-isdirectory", readBoolean),
    ocpBatchFileMode: header("ocp-batch-file-mode"),
    ocpBatchFileUrl: header("ocp-batch-file-url"),
    ocpCreationTime: header("ocp-creation-time", readRfc1123Date),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of tasks.listSubTasks. */
export interface TasksListSubTasksHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link TasksListSubTasksHeaders} from the response that the option `onResponse` gets. */
export function readTasksListSubTasksHeaders(response: PipelineResponse): TasksListSubTasksHeaders {
  return readHeaders<TasksListSubTasksHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobSchedules.listJobSchedules. */
export interface JobSchedulesListJobSchedulesHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobSchedulesListJobSchedulesHeaders} from the response that the option `onResponse` gets. */
export function readJobSchedulesListJobSchedulesHeaders(
  response: PipelineResponse,
): JobSchedulesListJobSchedulesHeaders {
  return readHeaders<JobSchedulesListJobSchedulesHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobSchedules.getJobSchedule. */
export interface JobSchedulesGetJobScheduleHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobSchedulesGetJobScheduleHeaders} from the response that the option `onResponse` gets. */
export function readJobSchedulesGetJobScheduleHeaders(response: PipelineResponse): JobSchedulesGetJobScheduleHeaders {
  return readHeaders<JobSchedulesGetJobScheduleHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of jobSchedules.jobScheduleExists. */
export interface JobSchedulesJobScheduleExistsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link JobSchedulesJobScheduleExistsHeaders} from the response that the option `onResponse` gets. */
export function readJobSchedulesJobScheduleExistsHeaders(
  response: PipelineResponse,
): JobSchedulesJobScheduleExistsHeaders {
  return readHeaders<JobSchedulesJobScheduleExistsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.listPoolNodeCounts. */
export interface PoolsListPoolNodeCountsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsListPoolNodeCountsHeaders} from the response that the option `onResponse` gets. */
export function readPoolsListPoolNodeCountsHeaders(response: PipelineResponse): PoolsListPoolNodeCountsHeaders {
  return readHeaders<PoolsListPoolNodeCountsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.listPools. */
export interface PoolsListPoolsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsListPoolsHeaders} from the response that the option `onResponse` gets. */
export function readPoolsListPoolsHeaders(response: PipelineResponse): PoolsListPoolsHeaders {
  return readHeaders<PoolsListPoolsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.getPool. */
export interface PoolsGetPoolHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsGetPoolHeaders} from the response that the option `onResponse` gets. */
export function readPoolsGetPoolHeaders(response: PipelineResponse): PoolsGetPoolHeaders {
  return readHeaders<PoolsGetPoolHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.poolExists. */
export interface PoolsPoolExistsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsPoolExistsHeaders} from the response that the option `onResponse` gets. */
export function readPoolsPoolExistsHeaders(response: PipelineResponse): PoolsPoolExistsHeaders {
  return readHeaders<PoolsPoolExistsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.evaluatePoolAutoScale. */
export interface PoolsEvaluatePoolAutoScaleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsEvaluatePoolAutoScaleHeaders} from the response that the option `onResponse` gets. */
export function readPoolsEvaluatePoolAutoScaleHeaders(response: PipelineResponse): PoolsEvaluatePoolAutoScaleHeaders {
  return readHeaders<PoolsEvaluatePoolAutoScaleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of pools.listSupportedImages. */
export interface PoolsListSupportedImagesHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link PoolsListSupportedImagesHeaders} from the response that the option `onResponse` gets. */
export function readPoolsListSupportedImagesHeaders(response: PipelineResponse): PoolsListSupportedImagesHeaders {
  return readHeaders<PoolsListSupportedImagesHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.listNodes. */
export interface NodesListNodesHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesListNodesHeaders} from the response that the option `onResponse` gets. */
export function readNodesListNodesHeaders(response: PipelineResponse): NodesListNodesHeaders {
  return readHeaders<NodesListNodesHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.getNode. */
export interface NodesGetNodeHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesGetNodeHeaders} from the response that the option `onResponse` gets. */
export function readNodesGetNodeHeaders(response: PipelineResponse): NodesGetNodeHeaders {
  return readHeaders<NodesGetNodeHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.listNodeExtensions. */
export interface NodesListNodeExtensionsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesListNodeExtensionsHeaders} from the response that the option `onResponse` gets. */
export function readNodesListNodeExtensionsHeaders(response: PipelineResponse): NodesListNodeExtensionsHeaders {
  return readHeaders<NodesListNodeExtensionsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.getNodeExtension. */
export interface NodesGetNodeExtensionHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesGetNodeExtensionHeaders} from the response that the option `onResponse` gets. */
export function readNodesGetNodeExtensionHeaders(response: PipelineResponse): NodesGetNodeExtensionHeaders {
  return readHeaders<NodesGetNodeExtensionHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.listNodeFiles. */
export interface NodesListNodeFilesHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesListNodeFilesHeaders} from the response that the option `onResponse` gets. */
export function readNodesListNodeFilesHeaders(response: PipelineResponse): NodesListNodeFilesHeaders {
  return readHeaders<NodesListNodeFilesHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.getNodeFile. */
export interface NodesGetNodeFileHeaders {
  readonly contentLength?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly ocpBatchFileIsdirectory?: boolean;
  readonly ocpBatchFileMode?: string;
  readonly ocpBatchFileUrl?: string;
  readonly ocpCreationTime?: Date;
  readonly requestId?: string;
}

/** {@link NodesGetNodeFileHeaders} from the response that the option `onResponse` gets. */
export function readNodesGetNodeFileHeaders(response: PipelineResponse): NodesGetNodeFileHeaders {
  return readHeaders<NodesGetNodeFileHeaders>(response, {
    contentLength: header("Content-Length"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    ocpBatchFileIsdirectory: header("ocp-batch-file-isdirectory", readBoolean),
    ocpBatchFileMode: header("ocp-batch-file-mode"),
    ocpBatchFileUrl: header("ocp-batch-file-url"),
    ocpCreationTime: header("ocp-creation-time", readRfc1123Date),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.getNodeRemoteLoginSettings. */
export interface NodesGetNodeRemoteLoginSettingsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesGetNodeRemoteLoginSettingsHeaders} from the response that the option `onResponse` gets. */
export function readNodesGetNodeRemoteLoginSettingsHeaders(
  response: PipelineResponse,
): NodesGetNodeRemoteLoginSettingsHeaders {
  return readHeaders<NodesGetNodeRemoteLoginSettingsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Headers of the answer of nodes.uploadNodeLogs. */
export interface NodesUploadNodeLogsHeaders {
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/** {@link NodesUploadNodeLogsHeaders} from the response that the option `onResponse` gets. */
export function readNodesUploadNodeLogsHeaders(response: PipelineResponse): NodesUploadNodeLogsHeaders {
  return readHeaders<NodesUploadNodeLogsHeaders>(response, {
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}
