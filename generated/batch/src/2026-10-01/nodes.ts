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
  BatchNode,
  BatchNodeDeallocateOptions,
  BatchNodeDisableSchedulingOptions,
  BatchNodeFile,
  BatchNodeRebootOptions,
  BatchNodeReimageOptions,
  BatchNodeRemoteLoginSettings,
  BatchNodeUserCreateOptions,
  BatchNodeUserUpdateOptions,
  BatchNodeVMExtension,
  UploadBatchServiceLogsOptions,
  UploadBatchServiceLogsResult,
} from "./models.js";
import { readBatchNode, readBatchNodeFile, readBatchNodeVMExtension } from "./serializers.js";

/** Options of {@link listNodes}. */
export interface NodesListNodesOptions extends CallOptions {
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
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-nodes-in-a-pool.
   */
  filter?: string;
  /** OData $select: properties to return. */
  select?: string[];
}

/**
 * List the Compute Nodes of a Pool.
 *
 * `GET /pools/{poolId}/nodes?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesListNodesHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.nodes.listNodes("poolId")) console.log(item);
 * ```
 */
export function listNodes(
  context: BatchContext,
  poolId: string,
  options: NodesListNodesOptions = {},
): PagedAsyncIterableIterator<BatchNode> {
  return paged(
    context,
    {
      operation: "Nodes.listNodes",
      method: "GET",
      path: "/pools/{poolId}/nodes",
      pathParameters: { poolId },
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
      read: readBatchNode,
    },
  );
}

/** Options of {@link getNode}. */
export interface NodesGetNodeOptions extends CallOptions {
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
 * Read one Compute Node.
 *
 * `GET /pools/{poolId}/nodes/{nodeId}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesGetNodeHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns The Compute Node.
 * @example
 * ```ts
 * const result = await client.nodes.getNode("poolId", "tvm-1695681911_2-20161122t193202z");
 * ```
 */
export async function getNode(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesGetNodeOptions = {},
): Promise<BatchNode> {
  const response = await send(
    context,
    {
      operation: "Nodes.getNode",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}",
      pathParameters: { poolId, nodeId },
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
  );
  return readJson<BatchNode>(response, readBatchNode);
}

/** Options of {@link deallocateNode}. */
export interface NodesDeallocateNodeOptions extends CallOptions {
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
  /** How the node is deallocated. */
  body?: BatchNodeDeallocateOptions;
}

/** Headers of the answer of {@link deallocateNode}. */
export interface NodesDeallocateNodeHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Deallocate a Compute Node; it must be idle or running.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/deallocate?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Deallocation accepted.
 * @example
 * ```ts
 * const result = await client.nodes.deallocateNode("poolId", "tvm-1695681911_1-20161122t193202z", { body: { nodeDeallocateOption: "terminate" } });
 * ```
 */
export async function deallocateNode(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesDeallocateNodeOptions = {},
): Promise<NodesDeallocateNodeHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.deallocateNode",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/deallocate",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: options.body,
      expected: [202],
    },
    options,
  );
  return readHeaders<NodesDeallocateNodeHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link disableNodeScheduling}. */
export interface NodesDisableNodeSchedulingOptions extends CallOptions {
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
  /** How scheduling is turned off. */
  body?: BatchNodeDisableSchedulingOptions;
}

/** Headers of the answer of {@link disableNodeScheduling}. */
export interface NodesDisableNodeSchedulingHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Stop scheduling Tasks on a Compute Node whose scheduling is currently enabled.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/disablescheduling?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Scheduling disabled.
 * @example
 * ```ts
 * const result = await client.nodes.disableNodeScheduling("poolId", "tvm-1695681911_1-20161122t193202z", { body: { nodeDisableSchedulingOption: "terminate" } });
 * ```
 */
export async function disableNodeScheduling(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesDisableNodeSchedulingOptions = {},
): Promise<NodesDisableNodeSchedulingHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.disableNodeScheduling",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/disablescheduling",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: options.body,
      expected: [200],
    },
    options,
  );
  return readHeaders<NodesDisableNodeSchedulingHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link enableNodeScheduling}. */
export interface NodesEnableNodeSchedulingOptions extends CallOptions {
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

/** Headers of the answer of {@link enableNodeScheduling}. */
export interface NodesEnableNodeSchedulingHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Resume scheduling Tasks on a Compute Node whose scheduling is currently disabled.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/enablescheduling?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Scheduling enabled.
 * @example
 * ```ts
 * const result = await client.nodes.enableNodeScheduling("poolId", "tvm-1695681911_1-20161122t193202z");
 * ```
 */
export async function enableNodeScheduling(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesEnableNodeSchedulingOptions = {},
): Promise<NodesEnableNodeSchedulingHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.enableNodeScheduling",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/enablescheduling",
      pathParameters: { poolId, nodeId },
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
  return readHeaders<NodesEnableNodeSchedulingHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link listNodeExtensions}. */
export interface NodesListNodeExtensionsOptions extends CallOptions {
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
  /** OData $select: properties to return. */
  select?: string[];
}

/**
 * List the VM extensions of a Compute Node.
 *
 * `GET /pools/{poolId}/nodes/{nodeId}/extensions?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesListNodeExtensionsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.nodes.listNodeExtensions("poolId", "tvm-1695681911_2-20161122t193202z")) console.log(item);
 * ```
 */
export function listNodeExtensions(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesListNodeExtensionsOptions = {},
): PagedAsyncIterableIterator<BatchNodeVMExtension> {
  return paged(
    context,
    {
      operation: "Nodes.listNodeExtensions",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}/extensions",
      pathParameters: { poolId, nodeId },
      query: {
        "api-version": context.apiVersion,
        timeOut: options.timeOut,
        maxresults: options.maxresults,
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
      read: readBatchNodeVMExtension,
    },
  );
}

/** Options of {@link getNodeExtension}. */
export interface NodesGetNodeExtensionOptions extends CallOptions {
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
 * Read one VM extension of a Compute Node.
 *
 * `GET /pools/{poolId}/nodes/{nodeId}/extensions/{extensionName}?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesGetNodeExtensionHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param extensionName Extension name.
 * @returns The extension.
 * @example
 * ```ts
 * const result = await client.nodes.getNodeExtension("poolId", "tvm-1695681911_2-20161122t193202z", "batchNodeExtension");
 * ```
 */
export async function getNodeExtension(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  extensionName: string,
  options: NodesGetNodeExtensionOptions = {},
): Promise<BatchNodeVMExtension> {
  const response = await send(
    context,
    {
      operation: "Nodes.getNodeExtension",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}/extensions/{extensionName}",
      pathParameters: { poolId, nodeId, extensionName },
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
  );
  return readJson<BatchNodeVMExtension>(response, readBatchNodeVMExtension);
}

/** Options of {@link listNodeFiles}. */
export interface NodesListNodeFilesOptions extends CallOptions {
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
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-compute-node-files.
   */
  filter?: string;
  /** True also lists what directories contain. */
  recursive?: boolean;
}

/**
 * List the files in the Task directories of a Compute Node.
 *
 * `GET /pools/{poolId}/nodes/{nodeId}/files?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesListNodeFilesHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.nodes.listNodeFiles("poolId", "tvm-1695681911_1-20161122t193202z", { recursive: false })) console.log(item);
 * ```
 */
export function listNodeFiles(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesListNodeFilesOptions = {},
): PagedAsyncIterableIterator<BatchNodeFile> {
  return paged(
    context,
    {
      operation: "Nodes.listNodeFiles",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}/files",
      pathParameters: { poolId, nodeId },
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

/** Options of {@link getNodeFile}. */
export interface NodesGetNodeFileOptions extends CallOptions {
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
  /** Bytes wanted, written bytes=startRange-endRange; the whole file when omitted. */
  ocpRange?: string;
}

/**
 * Download a file from a Compute Node.
 *
 * `GET /pools/{poolId}/nodes/{nodeId}/files/{filePath}?api-version=2026-10-01`
 *
 * Headers of the answer (contentLength, eTag, lastModified, clientRequestId, ocpBatchFileIsdirectory,
 * ocpBatchFileMode, ocpBatchFileUrl, ocpCreationTime, requestId): readNodesGetNodeFileHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param filePath Path of the file or directory.
 * @returns File content.
 * @example
 * ```ts
 * const content = await client.nodes.getNodeFile("poolId", "nodeId", "workitems\\jobId\\job-1\\task1\\wd\\testFile.txt");
 * ```
 */
export async function getNodeFile(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  filePath: string,
  options: NodesGetNodeFileOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const response = await send(
    context,
    {
      operation: "Nodes.getNodeFile",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      pathParameters: { poolId, nodeId, filePath },
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

/** Options of {@link deleteNodeFile}. */
export interface NodesDeleteNodeFileOptions extends CallOptions {
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
  /** True deletes a directory with everything below it; when false, deleting a non-empty directory fails. */
  recursive?: boolean;
}

/** Headers of the answer of {@link deleteNodeFile}. */
export interface NodesDeleteNodeFileHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Delete a file from a Compute Node.
 *
 * `DELETE /pools/{poolId}/nodes/{nodeId}/files/{filePath}?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param filePath Path of the file or directory.
 * @returns File deleted.
 * @example
 * ```ts
 * const result = await client.nodes.deleteNodeFile("poolId", "tvm-1695681911_1-20161122t193202z", "workitems\\jobId\\job-1\\task1\\wd\\testFile.txt", { recursive: false });
 * ```
 */
export async function deleteNodeFile(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  filePath: string,
  options: NodesDeleteNodeFileOptions = {},
): Promise<NodesDeleteNodeFileHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.deleteNodeFile",
      method: "DELETE",
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      pathParameters: { poolId, nodeId, filePath },
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
  return readHeaders<NodesDeleteNodeFileHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getNodeFileProperties}. */
export interface NodesGetNodeFilePropertiesOptions extends CallOptions {
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

/** Headers of the answer of {@link getNodeFileProperties}. */
export interface NodesGetNodeFilePropertiesHeaders {
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
 * Read the properties of a file on a Compute Node, without its content.
 *
 * `HEAD /pools/{poolId}/nodes/{nodeId}/files/{filePath}?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param filePath Path of the file or directory.
 * @returns File properties in headers.
 * @example
 * ```ts
 * const result = await client.nodes.getNodeFileProperties("poolId", "nodeId", "workitems\\jobId\\job-1\\task1\\wd\\testFile.txt");
 * ```
 */
export async function getNodeFileProperties(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  filePath: string,
  options: NodesGetNodeFilePropertiesOptions = {},
): Promise<NodesGetNodeFilePropertiesHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.getNodeFileProperties",
      method: "HEAD",
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      pathParameters: { poolId, nodeId, filePath },
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
  return readHeaders<NodesGetNodeFilePropertiesHeaders>(response, {
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

/** Options of {@link rebootNode}. */
export interface NodesRebootNodeOptions extends CallOptions {
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
  /** How the node is rebooted. */
  body?: BatchNodeRebootOptions;
}

/** Headers of the answer of {@link rebootNode}. */
export interface NodesRebootNodeHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Restart a Compute Node; it must be idle or running.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/reboot?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Reboot accepted.
 * @example
 * ```ts
 * const result = await client.nodes.rebootNode("poolId", "tvm-1695681911_1-20161122t193202z", { body: { nodeRebootOption: "terminate" } });
 * ```
 */
export async function rebootNode(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesRebootNodeOptions = {},
): Promise<NodesRebootNodeHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.rebootNode",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/reboot",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: options.body,
      expected: [202],
    },
    options,
  );
  return readHeaders<NodesRebootNodeHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link reimageNode}. */
export interface NodesReimageNodeOptions extends CallOptions {
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
  /** How the node is reimaged. */
  body?: BatchNodeReimageOptions;
}

/** Headers of the answer of {@link reimageNode}. */
export interface NodesReimageNodeHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Reinstall the OS of an idle or running Compute Node; only for Pools made with cloud service configuration.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/reimage?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Reimage accepted.
 * @example
 * ```ts
 * const result = await client.nodes.reimageNode("poolId", "tvm-1695681911_1-20161122t193202z", { body: { nodeReimageOption: "terminate" } });
 * ```
 */
export async function reimageNode(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesReimageNodeOptions = {},
): Promise<NodesReimageNodeHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.reimageNode",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/reimage",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: options.body,
      expected: [202],
    },
    options,
  );
  return readHeaders<NodesReimageNodeHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link getNodeRemoteLoginSettings}. */
export interface NodesGetNodeRemoteLoginSettingsOptions extends CallOptions {
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
 * Get remote login settings of a Compute Node; needs a node user and open SSH/RDP ports
 * (https://learn.microsoft.com/azure/batch/pool-endpoint-configuration).
 *
 * `GET /pools/{poolId}/nodes/{nodeId}/remoteloginsettings?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId):
 * readNodesGetNodeRemoteLoginSettingsHeaders of response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns The settings.
 * @example
 * ```ts
 * const result = await client.nodes.getNodeRemoteLoginSettings("poolId", "tvm-1695681911_1-20161121t182739z");
 * ```
 */
export async function getNodeRemoteLoginSettings(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesGetNodeRemoteLoginSettingsOptions = {},
): Promise<BatchNodeRemoteLoginSettings> {
  const response = await send(
    context,
    {
      operation: "Nodes.getNodeRemoteLoginSettings",
      method: "GET",
      path: "/pools/{poolId}/nodes/{nodeId}/remoteloginsettings",
      pathParameters: { poolId, nodeId },
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
  return readJson<BatchNodeRemoteLoginSettings>(response);
}

/** Options of {@link startNode}. */
export interface NodesStartNodeOptions extends CallOptions {
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

/** Headers of the answer of {@link startNode}. */
export interface NodesStartNodeHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Start a Compute Node; it must have been deallocated.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/start?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @returns Start accepted.
 * @example
 * ```ts
 * const result = await client.nodes.startNode("poolId", "tvm-1695681911_1-20161122t193202z");
 * ```
 */
export async function startNode(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  options: NodesStartNodeOptions = {},
): Promise<NodesStartNodeHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.startNode",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/start",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      expected: [202],
    },
    options,
  );
  return readHeaders<NodesStartNodeHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link uploadNodeLogs}. */
export interface NodesUploadNodeLogsOptions extends CallOptions {
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
 * Copy a node's Batch service logs to Azure Blob Storage, meant for sharing with Azure support when debugging.
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/uploadbatchservicelogs?api-version=2026-10-01`
 *
 * Headers of the answer (eTag, lastModified, clientRequestId, requestId): readNodesUploadNodeLogsHeaders of
 * response-headers.js, with the option onResponse.
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param uploadOptions Which logs to upload and where to.
 * @returns Upload details.
 * @example
 * ```ts
 * const result = await client.nodes.uploadNodeLogs("poolId", "tvm-1695681911_1-20161121t182739z", {
 *   containerUrl: "https://somestorageacct.blob.core.windows.net/batch-compute-node-logs?se=2025-12-09T18%3A51%3A00Z&sp=w&sv=2025-05-31&sr=c&sig",
 *   startTime: new Date("2025-11-27T00:00:00Z"),
 * });
 * ```
 */
export async function uploadNodeLogs(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  uploadOptions: UploadBatchServiceLogsOptions,
  options: NodesUploadNodeLogsOptions = {},
): Promise<UploadBatchServiceLogsResult> {
  const response = await send(
    context,
    {
      operation: "Nodes.uploadNodeLogs",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/uploadbatchservicelogs",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: uploadOptions,
      expected: [200],
    },
    options,
  );
  return readJson<UploadBatchServiceLogsResult>(response);
}

/** Options of {@link createNodeUser}. */
export interface NodesCreateNodeUserOptions extends CallOptions {
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

/** Headers of the answer of {@link createNodeUser}. */
export interface NodesCreateNodeUserHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Add a user Account to an idle or running Compute Node; remote login needs SSH/RDP ports
 * (https://learn.microsoft.com/azure/batch/pool-endpoint-configuration).
 *
 * `POST /pools/{poolId}/nodes/{nodeId}/users?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param user Definition of the new user.
 * @returns User created.
 * @example
 * ```ts
 * const result = await client.nodes.createNodeUser("poolId", "tvm-1695681911_1-20161121t182739z", {
 *   name: "userName",
 *   isAdmin: false,
 *   expiryTime: new Date("2025-08-01T00:00:00Z"),
 *   password: "Password",
 * });
 * ```
 */
export async function createNodeUser(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  user: BatchNodeUserCreateOptions,
  options: NodesCreateNodeUserOptions = {},
): Promise<NodesCreateNodeUserHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.createNodeUser",
      method: "POST",
      path: "/pools/{poolId}/nodes/{nodeId}/users",
      pathParameters: { poolId, nodeId },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: user,
      expected: [201],
    },
    options,
  );
  return readHeaders<NodesCreateNodeUserHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link replaceNodeUser}. */
export interface NodesReplaceNodeUserOptions extends CallOptions {
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

/** Headers of the answer of {@link replaceNodeUser}. */
export interface NodesReplaceNodeUserHeaders {
  readonly dataServiceId?: string;
  readonly eTag?: string;
  readonly lastModified?: Date;
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Replace a node user's updatable properties (password, expiry); omitted ones return to defaults. Node must be
 * idle or running.
 *
 * `PUT /pools/{poolId}/nodes/{nodeId}/users/{userName}?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param userName User Account name.
 * @param updateOptions New values for the user.
 * @returns User replaced.
 * @example
 * ```ts
 * const result = await client.nodes.replaceNodeUser("poolId", "tvm-1695681911_1-20161121t182739z", "userName", {
 *   password: "12345",
 *   expiryTime: new Date("2025-11-27T00:45:48.7320857Z"),
 * });
 * ```
 */
export async function replaceNodeUser(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  userName: string,
  updateOptions: BatchNodeUserUpdateOptions,
  options: NodesReplaceNodeUserOptions = {},
): Promise<NodesReplaceNodeUserHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.replaceNodeUser",
      method: "PUT",
      path: "/pools/{poolId}/nodes/{nodeId}/users/{userName}",
      pathParameters: { poolId, nodeId, userName },
      query: { "api-version": context.apiVersion, timeOut: options.timeOut },
      headers: {
        "client-request-id": options.clientRequestId,
        "return-client-request-id": options.returnClientRequestId,
        "ocp-date": optional(options.ocpdate, writeRfc1123Date),
      },
      contentType: "application/json; odata=minimalmetadata",
      body: updateOptions,
      expected: [200],
    },
    options,
  );
  return readHeaders<NodesReplaceNodeUserHeaders>(response, {
    dataServiceId: header("DataServiceId"),
    eTag: header("ETag"),
    lastModified: header("Last-Modified", readRfc1123Date),
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}

/** Options of {@link deleteNodeUser}. */
export interface NodesDeleteNodeUserOptions extends CallOptions {
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

/** Headers of the answer of {@link deleteNodeUser}. */
export interface NodesDeleteNodeUserHeaders {
  readonly clientRequestId?: string;
  readonly requestId?: string;
}

/**
 * Delete a user Account from an idle or running Compute Node; ports:
 * https://learn.microsoft.com/azure/batch/pool-endpoint-configuration.
 *
 * `DELETE /pools/{poolId}/nodes/{nodeId}/users/{userName}?api-version=2026-10-01`
 *
 * @param poolId Pool ID.
 * @param nodeId Compute Node ID.
 * @param userName User Account name.
 * @returns User deleted.
 * @example
 * ```ts
 * const result = await client.nodes.deleteNodeUser("poolId", "tvm-1695681911_1-20161121t182739z", "userName");
 * ```
 */
export async function deleteNodeUser(
  context: BatchContext,
  poolId: string,
  nodeId: string,
  userName: string,
  options: NodesDeleteNodeUserOptions = {},
): Promise<NodesDeleteNodeUserHeaders> {
  const response = await send(
    context,
    {
      operation: "Nodes.deleteNodeUser",
      method: "DELETE",
      path: "/pools/{poolId}/nodes/{nodeId}/users/{userName}",
      pathParameters: { poolId, nodeId, userName },
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
  return readHeaders<NodesDeleteNodeUserHeaders>(response, {
    clientRequestId: header("client-request-id"),
    requestId: header("request-id"),
  });
}
