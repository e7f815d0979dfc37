// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { readRfc1123Date, writeRfc1123Date } from "../runtime/dates.js";
import { header, readHeaders } from "../runtime/headers.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { delimitedText, optional } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import type { BatchContext } from "./context.js";
import type {
  BatchJob,
  BatchJobCreateOptions,
  BatchJobDisableOptions,
  BatchJobInput,
  BatchJobPreparationAndReleaseTaskStatus,
  BatchJobTerminateOptions,
  BatchJobUpdateOptions,
  BatchTaskCountsResult,
} from "./models.js";
import {
  readBatchJob,
  readBatchJobPreparationAndReleaseTaskStatus,
  writeBatchJob,
  writeBatchJobCreateOptions,
  writeBatchJobUpdateOptions,
} from "./serializers.js";

/** Options of {@link listJobs}. */
export interface JobsListJobsOptions extends CallOptions {
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
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-jobs.
   */
  filter?: string;
  /** OData $select: properties to return. */
  select?: string[];
  /** OData $expand: related data to include inline. */
  expand?: string[];
}

/**
 * List every Job in the account.
 *
 * `GET /jobs?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readJobsListJobsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.jobs.listJobs()) console.log(item);
 * ```
 */
export function listJobs(
  context: BatchContext,
  options: JobsListJobsOptions = {},
): PagedAsyncIterableIterator<BatchJob> {
  return paged(
    context,
    {
      operation: "Jobs.listJobs",
      method: "GET",
      path: "/jobs",
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
      read: readBatchJob,
    },
  );
}

/** Options of {@link createJob}. */
export interface JobsCreateJobOptions extends CallOptions {
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

/** Headers of the answer of {@link createJob}. */
export interface JobsCreateJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Create a Job, driven by a Job Manager Task or by the caller; keep sensitive data out of names.
 *
 * `POST /jobs?api-version=2026-10-01`
 *
 * @param job Definition of the new Job.
 * @returns Job created.
 * @example
 * ```ts
 * const result = await client.jobs.createJob({
 *   id: "jobId",
 *   priority: 0,
 *   poolInfo: { poolId: "poolId" },
 * });
 * ```
 */
export async function createJob(
  context: BatchContext,
  job: BatchJobCreateOptions,
  options: JobsCreateJobOptions = {},
): Promise<JobsCreateJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.createJob",
      method: "POST",
      path: "/jobs",
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: writeBatchJobCreateOptions(job),
      expected: [201],
    },
    options,
  );
  return readHeaders<JobsCreateJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getJob}. */
export interface JobsGetJobOptions extends CallOptions {
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
 * Read one Job.
 *
 * `GET /jobs/{jobId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readJobsGetJobHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId Job ID.
 * @returns The Job.
 * @example
 * ```ts
 * const result = await client.jobs.getJob("jobId");
 * ```
 */
export async function getJob(context: BatchContext, jobId: string, options: JobsGetJobOptions = {}): Promise<BatchJob> {
  const response = await send(
    context,
    {
      operation: "Jobs.getJob",
      method: "GET",
      path: "/jobs/{jobId}",
      pathParameters: { jobId },
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
  return readJson<BatchJob>(response, readBatchJob);
}

/** Options of {@link replaceJob}. */
export interface JobsReplaceJobOptions extends CallOptions {
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

/** Headers of the answer of {@link replaceJob}. */
export interface JobsReplaceJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Overwrite all of a Job's updatable properties; any left out, such as constraints, are cleared.
 *
 * `PUT /jobs/{jobId}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job to overwrite.
 * @param job The Job carrying its new property values.
 * @returns Job replaced.
 * @example
 * ```ts
 * const result = await client.jobs.replaceJob("jobId", {
 *   priority: 100,
 *   constraints: { maxWallClockTime: "PT1H", maxTaskRetryCount: -1 },
 *   poolInfo: { poolId: "poolId" },
 * });
 * ```
 */
export async function replaceJob(
  context: BatchContext,
  jobId: string,
  job: BatchJobInput,
  options: JobsReplaceJobOptions = {},
): Promise<JobsReplaceJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.replaceJob",
      method: "PUT",
      path: "/jobs/{jobId}",
      pathParameters: { jobId },
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
      body: writeBatchJob(job),
      expected: [200],
    },
    options,
  );
  return readHeaders<JobsReplaceJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link updateJob}. */
export interface JobsUpdateJobOptions extends CallOptions {
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

/** Headers of the answer of {@link updateJob}. */
export interface JobsUpdateJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Change only the Job properties sent; whatever is left out keeps its value.
 *
 * `PATCH /jobs/{jobId}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job to change.
 * @param job Properties to change on the Job.
 * @returns Job updated.
 * @example
 * ```ts
 * const result = await client.jobs.updateJob("jobId", {
 *   priority: 100,
 *   constraints: { maxWallClockTime: "PT1H", maxTaskRetryCount: -1 },
 *   poolInfo: { poolId: "poolId" },
 * });
 * ```
 */
export async function updateJob(
  context: BatchContext,
  jobId: string,
  job: BatchJobUpdateOptions,
  options: JobsUpdateJobOptions = {},
): Promise<JobsUpdateJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.updateJob",
      method: "PATCH",
      path: "/jobs/{jobId}",
      pathParameters: { jobId },
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
      body: writeBatchJobUpdateOptions(job),
      expected: [200],
    },
    options,
  );
  return readHeaders<JobsUpdateJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link deleteJob}. */
export interface JobsDeleteJobOptions extends CallOptions {
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
  /** True: delete without waiting for every node to finish its part; false when omitted. */
  force?: boolean;
}

/** Headers of the answer of {@link deleteJob}. */
export interface JobsDeleteJobHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Delete a Job with its Tasks, statistics and retained node data; updates get 409 while it is deleting.
 *
 * `DELETE /jobs/{jobId}?api-version=2026-10-01`
 *
 * @param jobId ID of the Job being removed.
 * @returns Deletion accepted.
 * @example
 * ```ts
 * const result = await client.jobs.deleteJob("jobId");
 * ```
 */
export async function deleteJob(
  context: BatchContext,
  jobId: string,
  options: JobsDeleteJobOptions = {},
): Promise<JobsDeleteJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.deleteJob",
      method: "DELETE",
      path: "/jobs/{jobId}",
      pathParameters: { jobId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut, force: options.force },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
        "If-Modified-Since": optional(options.ifModifiedSince, writeRfc1123Date),
        "If-Unmodified-Since": optional(options.ifUnmodifiedSince, writeRfc1123Date),
        "If-Match": options.ifMatch,
        "If-None-Match": options.ifNoneMatch,
      },
      expected: [202],
    },
    options,
  );
  return readHeaders<JobsDeleteJobHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link disableJob}. */
export interface JobsDisableJobOptions extends CallOptions {
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

/** Headers of the answer of {@link disableJob}. */
export interface JobsDisableJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Stop a Job from starting Tasks; disableTasks decides about running ones. 409 unless active, disabling or
 * disabled.
 *
 * `POST /jobs/{jobId}/disable?api-version=2026-10-01`
 *
 * @param jobId ID of the Job being disabled.
 * @param disableOptions Settings for the disable request.
 * @returns Disabling accepted.
 * @example
 * ```ts
 * const result = await client.jobs.disableJob("jobId", { disableTasks: "terminate" });
 * ```
 */
export async function disableJob(
  context: BatchContext,
  jobId: string,
  disableOptions: BatchJobDisableOptions,
  options: JobsDisableJobOptions = {},
): Promise<JobsDisableJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.disableJob",
      method: "POST",
      path: "/jobs/{jobId}/disable",
      pathParameters: { jobId },
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
      body: disableOptions,
      expected: [202],
    },
    options,
  );
  return readHeaders<JobsDisableJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link enableJob}. */
export interface JobsEnableJobOptions extends CallOptions {
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

/** Headers of the answer of {@link enableJob}. */
export interface JobsEnableJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Make a disabled Job schedule Tasks again; active Tasks added over 180 days ago will not run.
 *
 * `POST /jobs/{jobId}/enable?api-version=2026-10-01`
 *
 * @param jobId ID of the Job being enabled.
 * @returns Enabling accepted.
 * @example
 * ```ts
 * const result = await client.jobs.enableJob("jobId");
 * ```
 */
export async function enableJob(
  context: BatchContext,
  jobId: string,
  options: JobsEnableJobOptions = {},
): Promise<JobsEnableJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.enableJob",
      method: "POST",
      path: "/jobs/{jobId}/enable",
      pathParameters: { jobId },
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
      expected: [202],
    },
    options,
  );
  return readHeaders<JobsEnableJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listJobPreparationAndReleaseTaskStatus}. */
export interface JobsListJobPreparationAndReleaseTaskStatusOptions extends CallOptions {
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
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-job-preparation-and-release-status.
   */
  filter?: string;
  /** OData $select: properties to return. */
  select?: string[];
}

/**
 * List preparation and release Task status per node, removed nodes included; 409 JobPreparationTaskNotSpecified
 * if the Job has neither.
 *
 * `GET /jobs/{jobId}/jobpreparationandreleasetaskstatus?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId):
 * readJobsListJobPreparationAndReleaseTaskStatusHeaders of response-headers.js, with the option onResponse.
 *
 * @param jobId Job ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.jobs.listJobPreparationAndReleaseTaskStatus("jobId")) console.log(item);
 * ```
 */
export function listJobPreparationAndReleaseTaskStatus(
  context: BatchContext,
  jobId: string,
  options: JobsListJobPreparationAndReleaseTaskStatusOptions = {},
): PagedAsyncIterableIterator<BatchJobPreparationAndReleaseTaskStatus> {
  return paged(
    context,
    {
      operation: "Jobs.listJobPreparationAndReleaseTaskStatus",
      method: "GET",
      path: "/jobs/{jobId}/jobpreparationandreleasetaskstatus",
      pathParameters: { jobId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
        $filter: options.filter,
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
      maxPageSize: "maxresults",
      read: readBatchJobPreparationAndReleaseTaskStatus,
    },
  );
}

/** Options of {@link getJobTaskCounts}. */
export interface JobsGetJobTaskCountsOptions extends CallOptions {
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
 * Count a Job's Tasks by state and result, preparing ones as running; may lag, so list for exact numbers.
 *
 * `GET /jobs/{jobId}/taskcounts?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readJobsGetJobTaskCountsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobId Job ID.
 * @returns The counts.
 * @example
 * ```ts
 * const result = await client.jobs.getJobTaskCounts("jobId");
 * ```
 */
export async function getJobTaskCounts(
  context: BatchContext,
  jobId: string,
  options: JobsGetJobTaskCountsOptions = {},
): Promise<BatchTaskCountsResult> {
  const response = await send(
    context,
    {
      operation: "Jobs.getJobTaskCounts",
      method: "GET",
      path: "/jobs/{jobId}/taskcounts",
      pathParameters: { jobId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [200],
    },
    options,
  );
  return readJson<BatchTaskCountsResult>(response);
}

/** Options of {@link terminateJob}. */
export interface JobsTerminateJobOptions extends CallOptions {
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
  /** True ends the job without waiting for its nodes to finish handling it; false when omitted. */
  force?: boolean;
  /** Settings for ending the job. */
  body?: BatchJobTerminateOptions;
}

/** Headers of the answer of {@link terminateJob}. */
export interface JobsTerminateJobHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Completes a job: running tasks stop, release tasks run, active tasks stay unscheduled, and new tasks are
 * refused.
 *
 * `POST /jobs/{jobId}/terminate?api-version=2026-10-01`
 *
 * @param jobId ID of the job to end.
 * @returns Termination accepted
 * @example
 * ```ts
 * const result = await client.jobs.terminateJob("jobId", {
 *   body: { terminateReason: "User supplied termination reason" },
 * });
 * ```
 */
export async function terminateJob(
  context: BatchContext,
  jobId: string,
  options: JobsTerminateJobOptions = {},
): Promise<JobsTerminateJobHeaders> {
  const response = await send(
    context,
    {
      operation: "Jobs.terminateJob",
      method: "POST",
      path: "/jobs/{jobId}/terminate",
      pathParameters: { jobId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut, force: options.force },
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
      body: options.body,
      expected: [202],
    },
    options,
  );
  return readHeaders<JobsTerminateJobHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listJobsFromSchedule}. */
export interface JobsListJobsFromScheduleOptions extends CallOptions {
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
  /**
   * Most items to return per page: 1 to 1000, 1000 by default.
   *
   * Default: `1000`.
   */
  maxresults?: number;
  /** OData expression that limits which jobs are listed. */
  filter?: string;
  /** OData list of the properties to return. */
  select?: string[];
  /** OData list of related data to include. */
  expand?: string[];
}

/**
 * Returns the jobs that one job schedule created, a page at a time.
 *
 * `GET /jobschedules/{jobScheduleId}/jobs?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readJobsListJobsFromScheduleHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param jobScheduleId ID of the job schedule whose jobs are listed.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.jobs.listJobsFromSchedule("jobScheduleId")) console.log(item);
 * ```
 */
export function listJobsFromSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobsListJobsFromScheduleOptions = {},
): PagedAsyncIterableIterator<BatchJob> {
  return paged(
    context,
    {
      operation: "Jobs.listJobsFromSchedule",
      method: "GET",
      path: "/jobschedules/{jobScheduleId}/jobs",
      pathParameters: { jobScheduleId },
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
      read: readBatchJob,
    },
  );
}
