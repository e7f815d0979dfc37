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
  AutoScaleRun,
  BatchNodeRemoveOptions,
  BatchPool,
  BatchPoolCreateOptions,
  BatchPoolEnableAutoScaleOptions,
  BatchPoolEvaluateAutoScaleOptions,
  BatchPoolNodeCounts,
  BatchPoolReplaceOptions,
  BatchPoolResizeOptions,
  BatchPoolUpdateOptions,
  BatchSupportedImage,
} from "./models.js";
import {
  readAutoScaleRun,
  readBatchPool,
  readBatchSupportedImage,
  writeBatchPoolCreateOptions,
  writeBatchPoolUpdateOptions,
} from "./serializers.js";

/** Options of {@link listPoolNodeCounts}. */
export interface PoolsListPoolNodeCountsOptions extends CallOptions {
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
  /** OData expression that limits which pool counts are listed. */
  filter?: string;
}

/**
 * Counts compute nodes by state for each pool; figures may lag, so list the nodes when exact numbers matter.
 *
 * `GET /nodecounts?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readPoolsListPoolNodeCountsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.pools.listPoolNodeCounts()) console.log(item);
 * ```
 */
export function listPoolNodeCounts(
  context: BatchContext,
  options: PoolsListPoolNodeCountsOptions = {},
): PagedAsyncIterableIterator<BatchPoolNodeCounts> {
  return paged(
    context,
    {
      operation: "Pools.listPoolNodeCounts",
      method: "GET",
      path: "/nodecounts",
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
        $filter: options.filter,
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
    },
  );
}

/** Options of {@link listPools}. */
export interface PoolsListPoolsOptions extends CallOptions {
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
  /** OData expression that limits which pools are listed. */
  filter?: string;
  /** OData list of the properties to return. */
  select?: string[];
  /** OData list of related data to include. */
  expand?: string[];
}

/**
 * Returns the account's pools, a page at a time.
 *
 * `GET /pools?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readPoolsListPoolsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.pools.listPools()) console.log(item);
 * ```
 */
export function listPools(
  context: BatchContext,
  options: PoolsListPoolsOptions = {},
): PagedAsyncIterableIterator<BatchPool> {
  return paged(
    context,
    {
      operation: "Pools.listPools",
      method: "GET",
      path: "/pools",
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
      read: readBatchPool,
    },
  );
}

/** Options of {@link createPool}. */
export interface PoolsCreatePoolOptions extends CallOptions {
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

/** Headers of the answer of {@link createPool}. */
export interface PoolsCreatePoolHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Adds a pool to the account; keep secrets out of its name, which telemetry may show to Microsoft support.
 *
 * `POST /pools?api-version=2026-10-01`
 *
 * @param pool Pool to add.
 * @returns Pool created
 * @example
 * ```ts
 * const result = await client.pools.createPool({
 *   id: "mypool01",
 *   vmSize: "Standard_D1_v2",
 *   virtualMachineConfiguration: {
 *     imageReference: {
 *       publisher: "MicrosoftWindowsServer",
 *       offer: "WindowsServer",
 *       sku: "2025-datacenter-smalldisk",
 *       version: "latest",
 *     },
 *     nodeAgentSKUId: "batch.node.windows amd64",
 *   },
 *   targetDedicatedNodes: 2,
 *   networkConfiguration: { enableAcceleratedNetworking: true },
 * });
 * ```
 */
export async function createPool(
  context: BatchContext,
  pool: BatchPoolCreateOptions,
  options: PoolsCreatePoolOptions = {},
): Promise<PoolsCreatePoolHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.createPool",
      method: "POST",
      path: "/pools",
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: writeBatchPoolCreateOptions(pool),
      expected: [201],
    },
    options,
  );
  return readHeaders<PoolsCreatePoolHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getPool}. */
export interface PoolsGetPoolOptions extends CallOptions {
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
 * Returns one pool by its ID.
 *
 * `GET /pools/{poolId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readPoolsGetPoolHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId ID of the pool to read.
 * @example
 * ```ts
 * const result = await client.pools.getPool("pool");
 * ```
 */
export async function getPool(
  context: BatchContext,
  poolId: string,
  options: PoolsGetPoolOptions = {},
): Promise<BatchPool> {
  const response = await send(
    context,
    {
      operation: "Pools.getPool",
      method: "GET",
      path: "/pools/{poolId}",
      pathParameters: { poolId },
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
  return readJson<BatchPool>(response, readBatchPool);
}

/** Options of {@link updatePool}. */
export interface PoolsUpdatePoolOptions extends CallOptions {
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

/** Headers of the answer of {@link updatePool}. */
export interface PoolsUpdatePoolHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Changes only the pool properties given; whatever is omitted, such as the start task, stays as it is.
 *
 * `PATCH /pools/{poolId}?api-version=2026-10-01`
 *
 * @param poolId ID of the pool to change.
 * @param pool Pool properties to change.
 * @returns Pool updated
 * @example
 * ```ts
 * const result = await client.pools.updatePool("poolId", {
 *   startTask: { commandLine: "/bin/bash -c 'echo start task'" },
 * });
 * ```
 */
export async function updatePool(
  context: BatchContext,
  poolId: string,
  pool: BatchPoolUpdateOptions,
  options: PoolsUpdatePoolOptions = {},
): Promise<PoolsUpdatePoolHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.updatePool",
      method: "PATCH",
      path: "/pools/{poolId}",
      pathParameters: { poolId },
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
      body: writeBatchPoolUpdateOptions(pool),
      expected: [200],
    },
    options,
  );
  return readHeaders<PoolsUpdatePoolHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link deletePool}. */
export interface PoolsDeletePoolOptions extends CallOptions {
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

/** Headers of the answer of {@link deletePool}. */
export interface PoolsDeletePoolHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Stops any resize, empties the pool (requeueing its tasks) and removes it; meanwhile changes fail with 409
 * PoolBeingDeleted.
 *
 * `DELETE /pools/{poolId}?api-version=2026-10-01`
 *
 * @param poolId ID of the pool to remove.
 * @returns Deletion accepted
 * @example
 * ```ts
 * const result = await client.pools.deletePool("poolId");
 * ```
 */
export async function deletePool(
  context: BatchContext,
  poolId: string,
  options: PoolsDeletePoolOptions = {},
): Promise<PoolsDeletePoolHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.deletePool",
      method: "DELETE",
      path: "/pools/{poolId}",
      pathParameters: { poolId },
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
  return readHeaders<PoolsDeletePoolHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link poolExists}. */
export interface PoolsPoolExistsOptions extends CallOptions {
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
 * Tells whether a pool exists, answering with headers only.
 *
 * `HEAD /pools/{poolId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readPoolsPoolExistsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId ID of the pool to look for.
 * @returns Whether it exists.
 * @example
 * ```ts
 * const exists = await client.pools.poolExists("poolId");
 * ```
 */
export async function poolExists(
  context: BatchContext,
  poolId: string,
  options: PoolsPoolExistsOptions = {},
): Promise<boolean> {
  const response = await send(
    context,
    {
      operation: "Pools.poolExists",
      method: "HEAD",
      path: "/pools/{poolId}",
      pathParameters: { poolId },
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

/** Options of {@link disablePoolAutoScale}. */
export interface PoolsDisablePoolAutoScaleOptions extends CallOptions {
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

/** Headers of the answer of {@link disablePoolAutoScale}. */
export interface PoolsDisablePoolAutoScaleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Turns off autoscaling on a pool.
 *
 * `POST /pools/{poolId}/disableautoscale?api-version=2026-10-01`
 *
 * @param poolId ID of the pool that stops autoscaling.
 * @returns Autoscaling disabled
 * @example
 * ```ts
 * const result = await client.pools.disablePoolAutoScale("poolId");
 * ```
 */
export async function disablePoolAutoScale(
  context: BatchContext,
  poolId: string,
  options: PoolsDisablePoolAutoScaleOptions = {},
): Promise<PoolsDisablePoolAutoScaleHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.disablePoolAutoScale",
      method: "POST",
      path: "/pools/{poolId}/disableautoscale",
      pathParameters: { poolId },
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
  return readHeaders<PoolsDisablePoolAutoScaleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link enablePoolAutoScale}. */
export interface PoolsEnablePoolAutoScaleOptions extends CallOptions {
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

/** Headers of the answer of {@link enablePoolAutoScale}. */
export interface PoolsEnablePoolAutoScaleHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Turns on autoscaling or changes its settings; refused during a resize or within 30 seconds of the previous
 * call.
 *
 * `POST /pools/{poolId}/enableautoscale?api-version=2026-10-01`
 *
 * @param poolId ID of the pool that autoscales.
 * @param enableAutoScaleOptions Autoscale formula and evaluation interval; the formula is required where
 *   autoscaling is off.
 * @returns Autoscaling enabled
 * @example
 * ```ts
 * const result = await client.pools.enablePoolAutoScale("poolId", {
 *   autoScaleFormula: "$TargetDedicated=0",
 *   autoScaleEvaluationInterval: "PT8M",
 * });
 * ```
 */
export async function enablePoolAutoScale(
  context: BatchContext,
  poolId: string,
  enableAutoScaleOptions: BatchPoolEnableAutoScaleOptions,
  options: PoolsEnablePoolAutoScaleOptions = {},
): Promise<PoolsEnablePoolAutoScaleHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.enablePoolAutoScale",
      method: "POST",
      path: "/pools/{poolId}/enableautoscale",
      pathParameters: { poolId },
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
      body: enableAutoScaleOptions,
      expected: [200],
    },
    options,
  );
  return readHeaders<PoolsEnablePoolAutoScaleHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link evaluatePoolAutoScale}. */
export interface PoolsEvaluatePoolAutoScaleOptions extends CallOptions {
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

/**
 * Tries out an autoscale formula without applying it; the pool must already be autoscaling.
 *
 * `POST /pools/{poolId}/evaluateautoscale?api-version=2026-10-01`
 *
 * Headers of the answer (dataServiceId, eTag, lastModified, clientRequestId, requestId):
 * readPoolsEvaluatePoolAutoScaleHeaders of response-headers.js, with the option onResponse.
 *
 * @param poolId ID of the pool the formula is tried on.
 * @param evaluateAutoScaleOptions Formula to try out.
 * @returns Evaluation result
 * @example
 * ```ts
 * const result = await client.pools.evaluatePoolAutoScale("poolId", { autoScaleFormula: "$TargetDedicated=1" });
 * ```
 */
export async function evaluatePoolAutoScale(
  context: BatchContext,
  poolId: string,
  evaluateAutoScaleOptions: BatchPoolEvaluateAutoScaleOptions,
  options: PoolsEvaluatePoolAutoScaleOptions = {},
): Promise<AutoScaleRun> {
  const response = await send(
    context,
    {
      operation: "Pools.evaluatePoolAutoScale",
      method: "POST",
      path: "/pools/{poolId}/evaluateautoscale",
      pathParameters: { poolId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: evaluateAutoScaleOptions,
      expected: [200],
    },
    options,
  );
  return readJson<AutoScaleRun>(response, readAutoScaleRun);
}

/** Options of {@link removeNodes}. */
export interface PoolsRemoveNodesOptions extends CallOptions {
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

/** Headers of the answer of {@link removeNodes}. */
export interface PoolsRemoveNodesHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Remove up to 100 Compute Nodes from a Pool; its allocation state must be steady and becomes resizing.
 *
 * `POST /pools/{poolId}/removenodes?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param removeOptions Which nodes to remove, and how.
 * @returns Removal accepted.
 * @example
 * ```ts
 * const result = await client.pools.removeNodes("poolId", {
 *   nodeList: [
 *     "tvm-1695681911_1-20161122t224741z",
 *     "tvm-1695681911_2-20161122t224741z",
 *   ],
 * });
 * ```
 */
export async function removeNodes(
  context: BatchContext,
  poolId: string,
  removeOptions: BatchNodeRemoveOptions,
  options: PoolsRemoveNodesOptions = {},
): Promise<PoolsRemoveNodesHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.removeNodes",
      method: "POST",
      path: "/pools/{poolId}/removenodes",
      pathParameters: { poolId },
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
      body: removeOptions,
      expected: [202],
    },
    options,
  );
  return readHeaders<PoolsRemoveNodesHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link resizePool}. */
export interface PoolsResizePoolOptions extends CallOptions {
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

/** Headers of the answer of {@link resizePool}. */
export interface PoolsResizePoolHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Change a Pool's node count; 409 if not steady or if it autoscales. Batch picks which nodes go when shrinking.
 *
 * `POST /pools/{poolId}/resize?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param resizeOptions Target sizes and resize behavior.
 * @returns Resize accepted.
 * @example
 * ```ts
 * const result = await client.pools.resizePool("resizePool", { targetDedicatedNodes: 1, targetLowPriorityNodes: 0 });
 * ```
 */
export async function resizePool(
  context: BatchContext,
  poolId: string,
  resizeOptions: BatchPoolResizeOptions,
  options: PoolsResizePoolOptions = {},
): Promise<PoolsResizePoolHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.resizePool",
      method: "POST",
      path: "/pools/{poolId}/resize",
      pathParameters: { poolId },
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
      body: resizeOptions,
      expected: [202],
    },
    options,
  );
  return readHeaders<PoolsResizePoolHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link stopPoolResize}. */
export interface PoolsStopPoolResizeOptions extends CallOptions {
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

/** Headers of the answer of {@link stopPoolResize}. */
export interface PoolsStopPoolResizeHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Halt a resize (or initial sizing) without undoing it; allocation state goes to stopping, then steady.
 *
 * `POST /pools/{poolId}/stopresize?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @returns Stop accepted.
 * @example
 * ```ts
 * const result = await client.pools.stopPoolResize("poolId");
 * ```
 */
export async function stopPoolResize(
  context: BatchContext,
  poolId: string,
  options: PoolsStopPoolResizeOptions = {},
): Promise<PoolsStopPoolResizeHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.stopPoolResize",
      method: "POST",
      path: "/pools/{poolId}/stopresize",
      pathParameters: { poolId },
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
  return readHeaders<PoolsStopPoolResizeHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link replacePoolProperties}. */
export interface PoolsReplacePoolPropertiesOptions extends CallOptions {
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

/** Headers of the answer of {@link replacePoolProperties}. */
export interface PoolsReplacePoolPropertiesHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Replace every updatable property of a Pool; whatever is omitted, such as a StartTask, is removed.
 *
 * `POST /pools/{poolId}/updateproperties?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param pool New property values.
 * @returns Properties replaced.
 * @example
 * ```ts
 * const result = await client.pools.replacePoolProperties("poolId", {
 *   startTask: { commandLine: "/bin/bash -c 'echo start task'" },
 *   applicationPackageReferences: [],
 *   metadata: [],
 * });
 * ```
 */
export async function replacePoolProperties(
  context: BatchContext,
  poolId: string,
  pool: BatchPoolReplaceOptions,
  options: PoolsReplacePoolPropertiesOptions = {},
): Promise<PoolsReplacePoolPropertiesHeaders> {
  const response = await send(
    context,
    {
      operation: "Pools.replacePoolProperties",
      method: "POST",
      path: "/pools/{poolId}/updateproperties",
      pathParameters: { poolId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: pool,
      expected: [204],
    },
    options,
  );
  return readHeaders<PoolsReplacePoolPropertiesHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listSupportedImages}. */
export interface PoolsListSupportedImagesOptions extends CallOptions {
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
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-support-images.
   */
  filter?: string;
}

/**
 * List every VM Image that Batch supports.
 *
 * `GET /supportedimages?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readPoolsListSupportedImagesHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.pools.listSupportedImages()) console.log(item);
 * ```
 */
export function listSupportedImages(
  context: BatchContext,
  options: PoolsListSupportedImagesOptions = {},
): PagedAsyncIterableIterator<BatchSupportedImage> {
  return paged(
    context,
    {
      operation: "Pools.listSupportedImages",
      method: "GET",
      path: "/supportedimages",
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
        $filter: options.filter,
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
      read: readBatchSupportedImage,
    },
  );
}
