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
  BatchJobSchedule,
  BatchJobScheduleCreateOptions,
  BatchJobScheduleInput,
  BatchJobScheduleUpdateOptions,
} from "./models.js";
import {
  readBatchJobSchedule,
  writeBatchJobSchedule,
  writeBatchJobScheduleCreateOptions,
  writeBatchJobScheduleUpdateOptions,
} from "./serializers.js";

/** Options of {@link listJobSchedules}. */
export interface JobSchedulesListJobSchedulesOptions extends CallOptions {
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
  /** OData expression that limits which job schedules are listed. */
  filter?: string;
  /** OData list of the properties to return. */
  select?: string[];
  /** OData list of related data to include. */
  expand?: string[];
}

/**
 * Returns the account's job schedules, a page at a time.
 *
 * `GET /jobschedules?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId):
 * readJobSchedulesListJobSchedulesHeaders of response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.jobSchedules.listJobSchedules()) console.log(item);
 * ```
 */
export function listJobSchedules(
  context: BatchContext,
  options: JobSchedulesListJobSchedulesOptions = {},
): PagedAsyncIterableIterator<BatchJobSchedule> {
  return paged(
    context,
    {
      operation: "JobSchedules.listJobSchedules",
      method: "GET",
      path: "/jobschedules",
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
      read: readBatchJobSchedule,
    },
  );
}

/** Options of {@link createJobSchedule}. */
export interface JobSchedulesCreateJobScheduleOptions extends CallOptions {
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
}

/** Headers of the answer of {@link createJobSchedule}. */
export interface JobSchedulesCreateJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Adds a new job schedule to the account.
 *
 * `POST /jobschedules?api-version=2026-10-01`
 *
 * @param jobSchedule Job schedule to add.
 * @returns Job schedule created
 * @example
 * ```ts
 * const result = await client.jobSchedules.createJobSchedule({
 *   id: "jobScheduleId",
 *   schedule: { recurrenceInterval: "PT5M" },
 *   jobSpecification: { poolInfo: { poolId: "poolId" } },
 * });
 * ```
 */
export async function createJobSchedule(
  context: BatchContext,
  jobSchedule: BatchJobScheduleCreateOptions,
  options: JobSchedulesCreateJobScheduleOptions = {},
): Promise<JobSchedulesCreateJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.createJobSchedule",
      method: "POST",
      path: "/jobschedules",
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: writeBatchJobScheduleCreateOptions(jobSchedule),
      expected: [201],
    },
    options,
  );
  return readHeaders<JobSchedulesCreateJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getJobSchedule}. */
export interface JobSchedulesGetJobScheduleOptions extends CallOptions {
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
  /** OData list of the properties to return. */
  select?: string[];
  /** OData list of related data to include. */
  expand?: string[];
}

/**
 * Returns one job schedule by its ID.
 *
 * `GET /jobschedules/{jobScheduleId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readJobSchedulesGetJobScheduleHeaders
 * of response-headers.js, with the option onResponse.
 *
 * @param jobScheduleId ID of the job schedule to read.
 * @returns Job schedule
 * @example
 * ```ts
 * const result = await client.jobSchedules.getJobSchedule("jobScheduleId");
 * ```
 */
export async function getJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesGetJobScheduleOptions = {},
): Promise<BatchJobSchedule> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.getJobSchedule",
      method: "GET",
      path: "/jobschedules/{jobScheduleId}",
      pathParameters: { jobScheduleId },
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
  return readJson<BatchJobSchedule>(response, readBatchJobSchedule);
}

/** Options of {@link replaceJobSchedule}. */
export interface JobSchedulesReplaceJobScheduleOptions extends CallOptions {
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

/** Headers of the answer of {@link replaceJobSchedule}. */
export interface JobSchedulesReplaceJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Overwrites every updatable property of a job schedule, clearing those omitted; only jobs created later are
 * affected.
 *
 * `PUT /jobschedules/{jobScheduleId}?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to overwrite.
 * @param jobSchedule Job schedule carrying the new property values.
 * @returns Job schedule replaced
 * @example
 * ```ts
 * const result = await client.jobSchedules.replaceJobSchedule("jobScheduleId", {
 *   schedule: { doNotRunUntil: new Date("2025-01-01T12:30:00Z") },
 *   jobSpecification: {
 *     priority: 0,
 *     usesTaskDependencies: false,
 *     constraints: {
 *       maxWallClockTime: "P10675199DT2H48M5.4775807S",
 *       maxTaskRetryCount: 0,
 *     },
 *     poolInfo: { poolId: "poolId" },
 *   },
 * });
 * ```
 */
export async function replaceJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  jobSchedule: BatchJobScheduleInput,
  options: JobSchedulesReplaceJobScheduleOptions = {},
): Promise<JobSchedulesReplaceJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.replaceJobSchedule",
      method: "PUT",
      path: "/jobschedules/{jobScheduleId}",
      pathParameters: { jobScheduleId },
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
      body: writeBatchJobSchedule(jobSchedule),
      expected: [200],
    },
    options,
  );
  return readHeaders<JobSchedulesReplaceJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link updateJobSchedule}. */
export interface JobSchedulesUpdateJobScheduleOptions extends CallOptions {
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

/** Headers of the answer of {@link updateJobSchedule}. */
export interface JobSchedulesUpdateJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Changes only the job schedule properties given, keeping the rest; only jobs created later are affected.
 *
 * `PATCH /jobschedules/{jobScheduleId}?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to change.
 * @param jobSchedule Job schedule properties to change.
 * @returns Job schedule updated
 * @example
 * ```ts
 * const result = await client.jobSchedules.updateJobSchedule("jobScheduleId", {
 *   schedule: { doNotRunUntil: new Date("2025-01-01T12:30:00Z") },
 *   jobSpecification: {
 *     priority: 0,
 *     usesTaskDependencies: false,
 *     constraints: {
 *       maxWallClockTime: "P10675199DT2H48M5.4775807S",
 *       maxTaskRetryCount: 0,
 *     },
 *     poolInfo: { poolId: "poolId" },
 *   },
 * });
 * ```
 */
export async function updateJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  jobSchedule: BatchJobScheduleUpdateOptions,
  options: JobSchedulesUpdateJobScheduleOptions = {},
): Promise<JobSchedulesUpdateJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.updateJobSchedule",
      method: "PATCH",
      path: "/jobschedules/{jobScheduleId}",
      pathParameters: { jobScheduleId },
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
      body: writeBatchJobScheduleUpdateOptions(jobSchedule),
      expected: [200],
    },
    options,
  );
  return readHeaders<JobSchedulesUpdateJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link deleteJobSchedule}. */
export interface JobSchedulesDeleteJobScheduleOptions extends CallOptions {
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
  /** True removes the schedule without waiting for its nodes to finish handling it; false when omitted. */
  force?: boolean;
}

/** Headers of the answer of {@link deleteJobSchedule}. */
export interface JobSchedulesDeleteJobScheduleHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Removes a job schedule, its jobs, tasks, node files (regardless of retention) and statistics; account lifetime
 * totals still include these.
 *
 * `DELETE /jobschedules/{jobScheduleId}?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to remove.
 * @returns Deletion accepted
 * @example
 * ```ts
 * const result = await client.jobSchedules.deleteJobSchedule("jobScheduleId");
 * ```
 */
export async function deleteJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesDeleteJobScheduleOptions = {},
): Promise<JobSchedulesDeleteJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.deleteJobSchedule",
      method: "DELETE",
      path: "/jobschedules/{jobScheduleId}",
      pathParameters: { jobScheduleId },
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
  return readHeaders<JobSchedulesDeleteJobScheduleHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link jobScheduleExists}. */
export interface JobSchedulesJobScheduleExistsOptions extends CallOptions {
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

/**
 * Tells whether a job schedule exists: 200 if it does, 404 if not.
 *
 * `HEAD /jobschedules/{jobScheduleId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId):
 * readJobSchedulesJobScheduleExistsHeaders of response-headers.js, with the option onResponse.
 *
 * @param jobScheduleId ID of the job schedule to look for.
 * @returns Whether it exists.
 * @example
 * ```ts
 * const exists = await client.jobSchedules.jobScheduleExists("jobScheduleId");
 * ```
 */
export async function jobScheduleExists(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesJobScheduleExistsOptions = {},
): Promise<boolean> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.jobScheduleExists",
      method: "HEAD",
      path: "/jobschedules/{jobScheduleId}",
      pathParameters: { jobScheduleId },
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
      expected: [200, 404],
    },
    options,
  );
  return response.status !== 404;
}

/** Options of {@link disableJobSchedule}. */
export interface JobSchedulesDisableJobScheduleOptions extends CallOptions {
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

/** Headers of the answer of {@link disableJobSchedule}. */
export interface JobSchedulesDisableJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Pauses a job schedule, which then creates no jobs until re-enabled.
 *
 * `POST /jobschedules/{jobScheduleId}/disable?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to pause.
 * @returns Job schedule disabled
 * @example
 * ```ts
 * const result = await client.jobSchedules.disableJobSchedule("jobScheduleId");
 * ```
 */
export async function disableJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesDisableJobScheduleOptions = {},
): Promise<JobSchedulesDisableJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.disableJobSchedule",
      method: "POST",
      path: "/jobschedules/{jobScheduleId}/disable",
      pathParameters: { jobScheduleId },
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
  return readHeaders<JobSchedulesDisableJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link enableJobSchedule}. */
export interface JobSchedulesEnableJobScheduleOptions extends CallOptions {
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

/** Headers of the answer of {@link enableJobSchedule}. */
export interface JobSchedulesEnableJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Lets a disabled job schedule create jobs again.
 *
 * `POST /jobschedules/{jobScheduleId}/enable?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to resume.
 * @returns Job schedule enabled
 * @example
 * ```ts
 * const result = await client.jobSchedules.enableJobSchedule("jobScheduleId");
 * ```
 */
export async function enableJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesEnableJobScheduleOptions = {},
): Promise<JobSchedulesEnableJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.enableJobSchedule",
      method: "POST",
      path: "/jobschedules/{jobScheduleId}/enable",
      pathParameters: { jobScheduleId },
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
  return readHeaders<JobSchedulesEnableJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link terminateJobSchedule}. */
export interface JobSchedulesTerminateJobScheduleOptions extends CallOptions {
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
  /** True ends the schedule without waiting for its nodes to finish handling it; false when omitted. */
  force?: boolean;
}

/** Headers of the answer of {@link terminateJobSchedule}. */
export interface JobSchedulesTerminateJobScheduleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Ends a job schedule.
 *
 * `POST /jobschedules/{jobScheduleId}/terminate?api-version=2026-10-01`
 *
 * @param jobScheduleId ID of the job schedule to end.
 * @returns Termination accepted
 * @example
 * ```ts
 * const result = await client.jobSchedules.terminateJobSchedule("jobScheduleId");
 * ```
 */
export async function terminateJobSchedule(
  context: BatchContext,
  jobScheduleId: string,
  options: JobSchedulesTerminateJobScheduleOptions = {},
): Promise<JobSchedulesTerminateJobScheduleHeaders> {
  const response = await send(
    context,
    {
      operation: "JobSchedules.terminateJobSchedule",
      method: "POST",
      path: "/jobschedules/{jobScheduleId}/terminate",
      pathParameters: { jobScheduleId },
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
  return readHeaders<JobSchedulesTerminateJobScheduleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}
