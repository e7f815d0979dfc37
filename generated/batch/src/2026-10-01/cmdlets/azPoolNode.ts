// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeDeallocationOption, BatchNodeRemoveOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/**
 * Parameters of Remove, RemoveExpanded, RemoveViaIdentity, RemoveViaIdentityExpanded, RemoveViaJsonFilePath,
 * RemoveViaJsonString.
 */
interface RemoveAzPoolNodeCommon {
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

/** Parameters of Remove, RemoveExpanded, RemoveViaJsonFilePath, RemoveViaJsonString. */
interface RemoveAzPoolNodeNames {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Remove, RemoveViaIdentity. */
interface RemoveAzPoolNodeModel {
  /** Request body for removing nodes from a Pool. */
  RemoveOption: BatchNodeRemoveOptions;
}

/** Parameters of RemoveExpanded, RemoveViaIdentityExpanded. */
interface RemoveAzPoolNodeBody {
  /** Treatment of a chosen node and its running Tasks; requeue when omitted. */
  NodeDeallocationOption?: BatchNodeDeallocationOption;
  /** IDs of the nodes to remove, at most 100 in one request. */
  NodeId: string[];
  /** Time limit for the removal, ISO 8601; 15 minutes when omitted, under 5 minutes is rejected (400). */
  ResizeTimeout?: string;
}

/** Parameters of RemoveViaIdentity, RemoveViaIdentityExpanded. */
interface RemoveAzPoolNodeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Remove of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemove = RemoveAzPoolNodeCommon & RemoveAzPoolNodeNames & RemoveAzPoolNodeModel;

/** Parameter set RemoveExpanded of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemoveExpanded = RemoveAzPoolNodeCommon & RemoveAzPoolNodeNames & RemoveAzPoolNodeBody;

/** Parameter set RemoveViaIdentity of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemoveViaIdentity = RemoveAzPoolNodeCommon &
  RemoveAzPoolNodeModel &
  RemoveAzPoolNodeIdentity;

/** Parameter set RemoveViaIdentityExpanded of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemoveViaIdentityExpanded = RemoveAzPoolNodeCommon &
  RemoveAzPoolNodeBody &
  RemoveAzPoolNodeIdentity;

/** Parameter set RemoveViaJsonFilePath of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemoveViaJsonFilePath = RemoveAzPoolNodeCommon &
  RemoveAzPoolNodeNames & {
    /** Path of Json file supplied to the Remove operation */
    JsonFilePath: string;
  };

/** Parameter set RemoveViaJsonString of Remove-AzPoolNode. */
export type RemoveAzPoolNodeRemoveViaJsonString = RemoveAzPoolNodeCommon &
  RemoveAzPoolNodeNames & {
    /** Json string supplied to the Remove operation */
    JsonString: string;
  };

/** Parameters of {@link removeAzPoolNode}: those of one of its sets. */
export type RemoveAzPoolNodeParameters =
  | RemoveAzPoolNodeRemove
  | RemoveAzPoolNodeRemoveExpanded
  | RemoveAzPoolNodeRemoveViaIdentity
  | RemoveAzPoolNodeRemoveViaIdentityExpanded
  | RemoveAzPoolNodeRemoveViaJsonFilePath
  | RemoveAzPoolNodeRemoveViaJsonString;

/**
 * Remove up to 100 Compute Nodes from a Pool; its allocation state must be steady and becomes resizing.
 *
 * `Remove-AzPoolNode`
 */
export const removeAzPoolNode: Cmdlet<
  ExactlyOne<RemoveAzPoolNodeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzPoolNode",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ResizeTimeout"],
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
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { RemoveOption: "body" },
    },
    {
      mandatory: { NodeId: "property/nodeList" },
      optional: { NodeDeallocationOption: "property/nodeDeallocationOption", ResizeTimeout: "property/resizeTimeout" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
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
      call: pools.removeNodes,
      values: ["poolId", "removeOptions"],
      body: "value/removeOptions",
      path: "/pools/{poolId}/removenodes",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Remove: { groups: [0, 1, 2], operations: [0] },
    RemoveExpanded: { groups: [0, 1, 3], operations: [0] },
    RemoveViaIdentity: { groups: [0, 2, 4], operations: [0] },
    RemoveViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    RemoveViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    RemoveViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "RemoveExpanded",
});
