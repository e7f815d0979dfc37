// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { readRfc1123Date, writeRfc1123Date } from "../runtime/dates.js";
import { header, readBoolean, readHeaders } from "../runtime/headers.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { delimitedText, optional } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import { readStream } from "../runtime/stream.js";
import type { BatchContext } from "./context.js";
import type {
  BatchCreateTaskCollectionResult,
  BatchNodeFile,
  BatchSubtask,
  BatchTask,
  BatchTaskCreateOptions,
  BatchTaskGroup,
  BatchTaskInput,
} from "./models.js";
import {
  readBatchCreateTaskCollectionResult,
  readBatchNodeFile,
  readBatchSubtask,
  readBatchTask,
  writeBatchTask,
} from "./serializers.js";

/** Options of {@link createTaskCollection}. */
export interface TasksCreateTaskCollectionOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
}

/**
 * Add several Tasks with unique IDs; results may be unordered or partial. Tasks unfinished after 180 days are
 * terminated.
 *
 * `POST /jobs/{jobId}/addtaskcollection?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readTasksCreateTaskCollectionHeaders
 * of response-headers.js, with the option onResponse.
 *
 * @param jobId ID of the Job that receives the Tasks.
 * @param taskCollection Tasks to put into the Job.
 * @returns Per-Task results.
 * @example
 * ```ts
 * const result = await client.tasks.createTaskCollection("jobId", {
 *   value: [
 *     { id: "simple1", commandLine: "cmd /c dir /s" },
 *     { id: "simple2", commandLine: "cmd /c dir /s" },
 *   ],
 * });
 * ```
 */
export async function createTaskCollection(
  context: BatchContext,
  jobId: string,
  taskCollection: BatchTaskGroup,
  options: TasksCreateTaskCollectionOptions = {},
): Promise<BatchCreateTaskCollectionResult> {
  const response = await send(
    context,
    {
      operation: "Tasks.createTaskCollection",
      method: "POST",
      path: "/jobs/{jobId}/addtaskcollection",
      pathParameters: { jobId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: taskCollection,
      expected: [200],
    },
    options,
  );
  return readJson<BatchCreateTaskCollectionResult>(response, readBatchCreateTaskCollectionResult);
}

/** Options of {@link listTasks}. */
export interface TasksListTasksOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /**
   * Page size limit, 1 to 1000 items.
   *
   * Default: `1000`.
   */
  maxresults?: number;
  /**
   * OData $filter expression; its syntax is at
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-tasks.
   */
  filter?: string;
  /** OData $select: properties to return. */
  select?: string[];
  /** OData $expand: related data to include inline. */
  expand?: string[];
}

/**
 * List a Job's Tasks; for multi-instance ones, affinityId, executionInfo and nodeInfo describe the primary Task
 * only.
 *
 * `GET /jobs/{jobId}/tasks?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readTasksListTasksHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId Job ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.tasks.listTasks("jobId")) console.log(item);
 * ```
 */
export function listTasks(
  context: BatchContext,
  jobId: string,
  options: TasksListTasksOptions = {},
): PagedAsyncIterableIterator<BatchTask> {
  return paged(
    context,
    {
      operation: "Tasks.listTasks",
      method: "GET",
      path: "/jobs/{jobId}/tasks",
      pathParameters: { jobId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
        $filter: options.filter,
        $select: delimitedText(options.select, ","),
        $expand: delimitedText(options.expand, ","),
      },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "odata.nextLink",
      maxPageSize: "maxresults",
      read: readBatchTask,
    },
  );
}

/** Options of {@link createTask}. */
export interface TasksCreateTaskOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
}

/** Headers of the answer of {@link createTask}. */
export interface TasksCreateTaskHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Add one Task to a Job; if unfinished 180 days later, the service terminates it in its current state.
 *
 * `POST /jobs/{jobId}/tasks?api-version=2026-10-01`
 *
 * @param jobId ID of the Job that receives the Task.
 * @param task Definition of the new Task.
 * @returns Task created.
 * @example
 * ```ts
 * const result = await client.tasks.createTask("jobId", { id: "task1", commandLine: "cmd /c echo task1" });
 * ```
 */
export async function createTask(
  context: BatchContext,
  jobId: string,
  task: BatchTaskCreateOptions,
  options: TasksCreateTaskOptions = {},
): Promise<TasksCreateTaskHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.createTask",
      method: "POST",
      path: "/jobs/{jobId}/tasks",
      pathParameters: { jobId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: task,
      expected: [201],
    },
    options,
  );
  return readHeaders<TasksCreateTaskHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getTask}. */
export interface TasksGetTaskOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
  /** Proceed only when the current ETag equals this one. */
  ifMatch?: string;
  /** Proceed only when the current ETag differs from this one. */
  ifNoneMatch?: string;
  /** OData $select: properties to return. */
  select?: string[];
  /** OData $expand: related data to include inline. */
  expand?: string[];
}

/**
 * Read one Task; for a multi-instance one, affinityId, executionInfo and nodeInfo describe the primary Task
 * only.
 *
 * `GET /jobs/{jobId}/tasks/{taskId}?api-version=2026-10-01`
 *
 * Headers of the answer (dataServiceId, eTag, lastModified, clientRequestId, requestId): readTasksGetTaskHeaders
 * of response-headers.js, with the option onResponse.
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task wanted.
 * @returns The Task.
 * @example
 * ```ts
 * const result = await client.tasks.getTask("jobId", "taskId");
 * ```
 */
export async function getTask(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksGetTaskOptions = {},
): Promise<BatchTask> {
  const response = await send(
    context,
    {
      operation: "Tasks.getTask",
      method: "GET",
      path: "/jobs/{jobId}/tasks/{taskId}",
      pathParameters: { jobId, taskId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        $select: delimitedText(options.select, ","),
        $expand: delimitedText(options.expand, ","),
      },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      expected: [200],
    },
    options,
  );
  return readJson<BatchTask>(response, readBatchTask);
}

/** Options of {@link replaceTask}. */
export interface TasksReplaceTaskOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
  /** Proceed only when the current ETag equals this one. */
  ifMatch?: string;
  /** Proceed only when the current ETag differs from this one. */
  ifNoneMatch?: string;
}

/** Headers of the answer of {@link replaceTask}. */
export interface TasksReplaceTaskHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Change the updatable properties of a Task.
 *
 * `PUT /jobs/{jobId}/tasks/{taskId}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task to change.
 * @param task The Task with its new property values.
 * @returns Task updated.
 * @example
 * ```ts
 * const result = await client.tasks.replaceTask("jobId", "taskId", {
 *   constraints: {
 *     maxWallClockTime: "PT1H",
 *     maxTaskRetryCount: 3,
 *     retentionTime: "PT1H",
 *   },
 * });
 * ```
 */
export async function replaceTask(
  context: BatchContext,
  jobId: string,
  taskId: string,
  task: BatchTaskInput,
  options: TasksReplaceTaskOptions = {},
): Promise<TasksReplaceTaskHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.replaceTask",
      method: "PUT",
      path: "/jobs/{jobId}/tasks/{taskId}",
      pathParameters: { jobId, taskId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      contentType: "application/json; odata=minimalmetadata",
      body: writeBatchTask(task),
      expected: [200],
    },
    options,
  );
  return readHeaders<TasksReplaceTaskHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link deleteTask}. */
export interface TasksDeleteTaskOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
  /** Proceed only when the current ETag equals this one. */
  ifMatch?: string;
  /** Proceed only when the current ETag differs from this one. */
  ifNoneMatch?: string;
}

/** Headers of the answer of {@link deleteTask}. */
export interface TasksDeleteTaskHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Delete a Task and its node files whatever the retention time; subtasks are removed later in the background.
 *
 * `DELETE /jobs/{jobId}/tasks/{taskId}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task being removed.
 * @returns Task deleted.
 * @example
 * ```ts
 * const result = await client.tasks.deleteTask("jobId", "taskId");
 * ```
 */
export async function deleteTask(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksDeleteTaskOptions = {},
): Promise<TasksDeleteTaskHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.deleteTask",
      method: "DELETE",
      path: "/jobs/{jobId}/tasks/{taskId}",
      pathParameters: { jobId, taskId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      expected: [200],
    },
    options,
  );
  return readHeaders<TasksDeleteTaskHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listTaskFiles}. */
export interface TasksListTaskFilesOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /**
   * Page size limit, 1 to 1000 items.
   *
   * Default: `1000`.
   */
  maxresults?: number;
  /**
   * OData $filter expression; its syntax is at
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-task-files.
   */
  filter?: string;
  /** True also lists the Task directory's children; may be joined with $filter to pick file types. */
  recursive?: boolean;
}

/**
 * List files under a Task's folder on the node that ran it.
 *
 * `GET /jobs/{jobId}/tasks/{taskId}/files?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readTasksListTaskFilesHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task whose files are wanted.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.tasks.listTaskFiles("jobId", "taskId", { recursive: false })) console.log(item);
 * ```
 */
export function listTaskFiles(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksListTaskFilesOptions = {},
): PagedAsyncIterableIterator<BatchNodeFile> {
  return paged(
    context,
    {
      operation: "Tasks.listTaskFiles",
      method: "GET",
      path: "/jobs/{jobId}/tasks/{taskId}/files",
      pathParameters: { jobId, taskId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
        $filter: options.filter,
        recursive: options.recursive,
      },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "odata.nextLink",
      maxPageSize: "maxresults",
      read: readBatchNodeFile,
    },
  );
}

/** Options of {@link getTaskFile}. */
export interface TasksGetTaskFileOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
  /** Byte range to download, as bytes=startRange-endRange; the whole file when omitted. */
  ocpRange?: string;
}

/**
 * Download a Task file.
 *
 * `GET /jobs/{jobId}/tasks/{taskId}/files/{filePath}?api-version=2026-10-01`
 *
 * Headers of the answer (contentLength, eTag, lastModified, clientRequestId, ocpBatchFileIsdirectory,
 * ocpBatchFileMode, ocpBatchFileUrl, ocpCreationTime, requestId): readTasksGetTaskFileHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task that has the file.
 * @param filePath Path of the file within the Task's files.
 * @returns File content.
 * @example
 * ```ts
 * const content = await client.tasks.getTaskFile("jobId", "task1", "wd\\testFile.txt");
 * ```
 */
export async function getTaskFile(
  context: BatchContext,
  jobId: string,
  taskId: string,
  filePath: string,
  options: TasksGetTaskFileOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const response = await send(
    context,
    {
      operation: "Tasks.getTaskFile",
      method: "GET",
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      pathParameters: { jobId, taskId, filePath },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "ocp-range": options.ocpRange,
      },
      accept: "application/octet-stream, application/json",
      expected: [200],
      stream: true,
    },
    options,
  );
  return readStream(response);
}

/** Options of {@link deleteTaskFile}. */
export interface TasksDeleteTaskFileOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** True removes a directory with everything in it; when false, only an empty directory can be removed. */
  recursive?: boolean;
}

/** Headers of the answer of {@link deleteTaskFile}. */
export interface TasksDeleteTaskFileHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Delete a Task file from the node that ran the Task.
 *
 * `DELETE /jobs/{jobId}/tasks/{taskId}/files/{filePath}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task that has the file.
 * @param filePath Path of the file or directory within the Task's files.
 * @returns File deleted.
 * @example
 * ```ts
 * const result = await client.tasks.deleteTaskFile("jobId", "task1", "wd\\testFile.txt", { recursive: false });
 * ```
 */
export async function deleteTaskFile(
  context: BatchContext,
  jobId: string,
  taskId: string,
  filePath: string,
  options: TasksDeleteTaskFileOptions = {},
): Promise<TasksDeleteTaskFileHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.deleteTaskFile",
      method: "DELETE",
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      pathParameters: { jobId, taskId, filePath },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut, recursive: options.recursive },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
  );
  return readHeaders<TasksDeleteTaskFileHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getTaskFileProperties}. */
export interface TasksGetTaskFilePropertiesOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
}

/** Headers of the answer of {@link getTaskFileProperties}. */
export interface TasksGetTaskFilePropertiesHeaders {
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

/**
 * Read a Task file's properties, given as response headers.
 *
 * `HEAD /jobs/{jobId}/tasks/{taskId}/files/{filePath}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task that has the file.
 * @param filePath Path of the file within the Task's files.
 * @returns Properties in headers.
 * @example
 * ```ts
 * const result = await client.tasks.getTaskFileProperties("jobId", "taskId", "wd\\testFile.txt");
 * ```
 */
export async function getTaskFileProperties(
  context: BatchContext,
  jobId: string,
  taskId: string,
  filePath: string,
  options: TasksGetTaskFilePropertiesOptions = {},
): Promise<TasksGetTaskFilePropertiesHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.getTaskFileProperties",
      method: "HEAD",
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      pathParameters: { jobId, taskId, filePath },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
  );
  return readHeaders<TasksGetTaskFilePropertiesHeaders>(response, {
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

/** Options of {@link reactivateTask}. */
export interface TasksReactivateTaskOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Proceed only when the resource changed after this timestamp. */
  ifModifiedSince?: Date;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  ifUnmodifiedSince?: Date;
  /** Proceed only when the current ETag equals this one. */
  ifMatch?: string;
  /** Proceed only when the current ETag differs from this one. */
  ifNoneMatch?: string;
}

/** Headers of the answer of {@link reactivateTask}. */
export interface TasksReactivateTaskHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Rerun a completed, failed Task with retries reset to 0; fails if its Job is completed, terminating or
 * deleting.
 *
 * `POST /jobs/{jobId}/tasks/{taskId}/reactivate?api-version=2026-10-01`
 *
 * @param jobId ID of the Job holding the Task.
 * @param taskId ID of the Task to run again.
 * @returns Task reactivated.
 * @example
 * ```ts
 * const result = await client.tasks.reactivateTask("jobId", "taskId");
 * ```
 */
export async function reactivateTask(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksReactivateTaskOptions = {},
): Promise<TasksReactivateTaskHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.reactivateTask",
      method: "POST",
      path: "/jobs/{jobId}/tasks/{taskId}/reactivate",
      pathParameters: { jobId, taskId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      expected: [204],
    },
    options,
  );
  return readHeaders<TasksReactivateTaskHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listSubTasks}. */
export interface TasksListSubTasksOptions extends CallOptions {
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  timeOut?: number;
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  clientRequestId?: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** OData $select: properties to return. */
  select?: string[];
}

/**
 * List a multi-instance Task's subtasks; empty for any other Task.
 *
 * `GET /jobs/{jobId}/tasks/{taskId}/subtasksinfo?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readTasksListSubTasksHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId Job ID.
 * @param taskId Task ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.tasks.listSubTasks("jobId", "taskId")) console.log(item);
 * ```
 */
export function listSubTasks(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksListSubTasksOptions = {},
): PagedAsyncIterableIterator<BatchSubtask> {
  return paged(
    context,
    {
      operation: "Tasks.listSubTasks",
      method: "GET",
      path: "/jobs/{jobId}/tasks/{taskId}/subtasksinfo",
      pathParameters: { jobId, taskId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        $select: delimitedText(options.select, ","),
      },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "odata.nextLink",
      read: readBatchSubtask,
    },
  );
}

/** Options of {@link terminateTask}. */
export interface TasksTerminateTaskOptions extends CallOptions {
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  timeOut?: number;
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  clientRequestId?: string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  returnClientRequestId?: boolean;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  ocpdate?: Date;
  /** Act only when the resource has changed after this time. */
  ifModifiedSince?: Date;
  /** Act only when the resource has stayed unchanged after this time. */
  ifUnmodifiedSince?: Date;
  /** Act only when the resource still carries this ETag. */
  ifMatch?: string;
  /** Act only when the resource carries a different ETag from this one. */
  ifNoneMatch?: string;
}

/** Headers of the answer of {@link terminateTask}. */
export interface TasksTerminateTaskHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Ends a task, which becomes completed; in multi-instance tasks the primary stops first, subtasks later in the
 * background.
 *
 * `POST /jobs/{jobId}/tasks/{taskId}/terminate?api-version=2026-10-01`
 *
 * @param jobId ID of the job that holds the task.
 * @param taskId ID of the task to end.
 * @returns Task terminated
 * @example
 * ```ts
 * const result = await client.tasks.terminateTask("jobId", "taskId");
 * ```
 */
export async function terminateTask(
  context: BatchContext,
  jobId: string,
  taskId: string,
  options: TasksTerminateTaskOptions = {},
): Promise<TasksTerminateTaskHeaders> {
  const response = await send(
    context,
    {
      operation: "Tasks.terminateTask",
      method: "POST",
      path: "/jobs/{jobId}/tasks/{taskId}/terminate",
      pathParameters: { jobId, taskId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      expected: [204],
    },
    options,
  );
  return readHeaders<TasksTerminateTaskHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}
