// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeDeallocateOption, BatchNodeDeallocateOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/**
 * Parameters of Deallocate, DeallocateExpanded, DeallocateViaIdentity, DeallocateViaIdentityExpanded,
 * DeallocateViaIdentityPool, DeallocateViaIdentityPoolExpanded, DeallocateViaJsonFilePath,
 * DeallocateViaJsonString.
 */
interface InvokeAzDeallocateNodeCommon {
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

/**
 * Parameters of Deallocate, DeallocateExpanded, DeallocateViaIdentityPool, DeallocateViaIdentityPoolExpanded,
 * DeallocateViaJsonFilePath, DeallocateViaJsonString.
 */
interface InvokeAzDeallocateNodeNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Deallocate, DeallocateExpanded, DeallocateViaJsonFilePath, DeallocateViaJsonString. */
interface InvokeAzDeallocateNodeNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Deallocate, DeallocateViaIdentity, DeallocateViaIdentityPool. */
interface InvokeAzDeallocateNodeModel {
  /** Request body for deallocating a node. */
  Option: BatchNodeDeallocateOptions;
}

/** Parameters of DeallocateExpanded, DeallocateViaIdentityExpanded, DeallocateViaIdentityPoolExpanded. */
interface InvokeAzDeallocateNodeBody {
  /** Timing of the deallocation and treatment of running Tasks; requeue when omitted. */
  NodeDeallocateOption?: BatchNodeDeallocateOption;
}

/** Parameters of DeallocateViaIdentity, DeallocateViaIdentityExpanded. */
interface InvokeAzDeallocateNodeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of DeallocateViaIdentityPool, DeallocateViaIdentityPoolExpanded. */
interface InvokeAzDeallocateNodeIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Deallocate of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocate = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeNames2 &
  InvokeAzDeallocateNodeModel;

/** Parameter set DeallocateExpanded of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateExpanded = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeNames2 &
  InvokeAzDeallocateNodeBody;

/** Parameter set DeallocateViaIdentity of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaIdentity = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeModel &
  InvokeAzDeallocateNodeIdentity;

/** Parameter set DeallocateViaIdentityExpanded of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaIdentityExpanded = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeBody &
  InvokeAzDeallocateNodeIdentity;

/** Parameter set DeallocateViaIdentityPool of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaIdentityPool = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeModel &
  InvokeAzDeallocateNodeIdentity2;

/** Parameter set DeallocateViaIdentityPoolExpanded of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaIdentityPoolExpanded = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeBody &
  InvokeAzDeallocateNodeIdentity2;

/** Parameter set DeallocateViaJsonFilePath of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaJsonFilePath = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeNames2 & {
    /** Path of Json file supplied to the Deallocate operation */
    JsonFilePath: string;
  };

/** Parameter set DeallocateViaJsonString of Invoke-AzDeallocateNode. */
export type InvokeAzDeallocateNodeDeallocateViaJsonString = InvokeAzDeallocateNodeCommon &
  InvokeAzDeallocateNodeNames &
  InvokeAzDeallocateNodeNames2 & {
    /** Json string supplied to the Deallocate operation */
    JsonString: string;
  };

/** Parameters of {@link invokeAzDeallocateNode}: those of one of its sets. */
export type InvokeAzDeallocateNodeParameters =
  | InvokeAzDeallocateNodeDeallocate
  | InvokeAzDeallocateNodeDeallocateExpanded
  | InvokeAzDeallocateNodeDeallocateViaIdentity
  | InvokeAzDeallocateNodeDeallocateViaIdentityExpanded
  | InvokeAzDeallocateNodeDeallocateViaIdentityPool
  | InvokeAzDeallocateNodeDeallocateViaIdentityPoolExpanded
  | InvokeAzDeallocateNodeDeallocateViaJsonFilePath
  | InvokeAzDeallocateNodeDeallocateViaJsonString;

/**
 * Deallocate a Compute Node; it must be idle or running.
 *
 * `Invoke-AzDeallocateNode`
 */
export const invokeAzDeallocateNode: Cmdlet<
  ExactlyOne<InvokeAzDeallocateNodeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzDeallocateNode",
  service,
  changes: true,
  dates: ["Ocpdate"],
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
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { Option: "body" },
    },
    {
      optional: { NodeDeallocateOption: "property/nodeDeallocateOption" },
    },
    {
      mandatory: { InputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
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
      call: nodes.deallocateNode,
      values: ["poolId", "nodeId"],
      body: "option/body",
      bodyOptional: true,
      path: "/pools/{poolId}/nodes/{nodeId}/deallocate",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Deallocate: { groups: [0, 1, 2, 3], operations: [0] },
    DeallocateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    DeallocateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    DeallocateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    DeallocateViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    DeallocateViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    DeallocateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    DeallocateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "DeallocateExpanded",
});
