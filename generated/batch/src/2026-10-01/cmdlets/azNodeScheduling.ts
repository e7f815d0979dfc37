// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeDisableSchedulingOption, BatchNodeDisableSchedulingOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/**
 * Parameters of Disable, DisableExpanded, DisableViaIdentity, DisableViaIdentityExpanded,
 * DisableViaIdentityPool, DisableViaIdentityPoolExpanded, DisableViaJsonFilePath, DisableViaJsonString.
 */
interface DisableAzNodeSchedulingCommon {
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
 * Parameters of Disable, DisableExpanded, DisableViaIdentityPool, DisableViaIdentityPoolExpanded,
 * DisableViaJsonFilePath, DisableViaJsonString.
 */
interface DisableAzNodeSchedulingNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Disable, DisableExpanded, DisableViaJsonFilePath, DisableViaJsonString. */
interface DisableAzNodeSchedulingNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Disable, DisableViaIdentity, DisableViaIdentityPool. */
interface DisableAzNodeSchedulingModel {
  /** Request body for switching off Task scheduling on a node. */
  Option: BatchNodeDisableSchedulingOptions;
}

/** Parameters of DisableExpanded, DisableViaIdentityExpanded, DisableViaIdentityPoolExpanded. */
interface DisableAzNodeSchedulingBody {
  /** Treatment of Tasks already running; requeue when omitted. */
  NodeDisableSchedulingOption?: BatchNodeDisableSchedulingOption;
}

/** Parameters of DisableViaIdentity, DisableViaIdentityExpanded. */
interface DisableAzNodeSchedulingIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of DisableViaIdentityPool, DisableViaIdentityPoolExpanded. */
interface DisableAzNodeSchedulingIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Disable of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisable = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingNames2 &
  DisableAzNodeSchedulingModel;

/** Parameter set DisableExpanded of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableExpanded = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingNames2 &
  DisableAzNodeSchedulingBody;

/** Parameter set DisableViaIdentity of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaIdentity = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingModel &
  DisableAzNodeSchedulingIdentity;

/** Parameter set DisableViaIdentityExpanded of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaIdentityExpanded = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingBody &
  DisableAzNodeSchedulingIdentity;

/** Parameter set DisableViaIdentityPool of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaIdentityPool = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingModel &
  DisableAzNodeSchedulingIdentity2;

/** Parameter set DisableViaIdentityPoolExpanded of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaIdentityPoolExpanded = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingBody &
  DisableAzNodeSchedulingIdentity2;

/** Parameter set DisableViaJsonFilePath of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaJsonFilePath = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingNames2 & {
    /** Path of Json file supplied to the Disable operation */
    JsonFilePath: string;
  };

/** Parameter set DisableViaJsonString of Disable-AzNodeScheduling. */
export type DisableAzNodeSchedulingDisableViaJsonString = DisableAzNodeSchedulingCommon &
  DisableAzNodeSchedulingNames &
  DisableAzNodeSchedulingNames2 & {
    /** Json string supplied to the Disable operation */
    JsonString: string;
  };

/** Parameters of {@link disableAzNodeScheduling}: those of one of its sets. */
export type DisableAzNodeSchedulingParameters =
  | DisableAzNodeSchedulingDisable
  | DisableAzNodeSchedulingDisableExpanded
  | DisableAzNodeSchedulingDisableViaIdentity
  | DisableAzNodeSchedulingDisableViaIdentityExpanded
  | DisableAzNodeSchedulingDisableViaIdentityPool
  | DisableAzNodeSchedulingDisableViaIdentityPoolExpanded
  | DisableAzNodeSchedulingDisableViaJsonFilePath
  | DisableAzNodeSchedulingDisableViaJsonString;

/**
 * Stop scheduling Tasks on a Compute Node whose scheduling is currently enabled.
 *
 * `Disable-AzNodeScheduling`
 */
export const disableAzNodeScheduling: Cmdlet<
  ExactlyOne<DisableAzNodeSchedulingParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Disable-AzNodeScheduling",
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
      optional: { NodeDisableSchedulingOption: "property/nodeDisableSchedulingOption" },
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
      call: nodes.disableNodeScheduling,
      values: ["poolId", "nodeId"],
      body: "option/body",
      bodyOptional: true,
      path: "/pools/{poolId}/nodes/{nodeId}/disablescheduling",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Disable: { groups: [0, 1, 2, 3], operations: [0] },
    DisableExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    DisableViaIdentity: { groups: [0, 3, 5], operations: [0] },
    DisableViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    DisableViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    DisableViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    DisableViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    DisableViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "DisableExpanded",
});

/** Parameters of Enable, EnableViaIdentity, EnableViaIdentityPool. */
interface EnableAzNodeSchedulingCommon {
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

/** Parameters of Enable, EnableViaIdentityPool. */
interface EnableAzNodeSchedulingNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameter set Enable of Enable-AzNodeScheduling. */
export type EnableAzNodeSchedulingEnable = EnableAzNodeSchedulingCommon &
  EnableAzNodeSchedulingNames & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set EnableViaIdentity of Enable-AzNodeScheduling. */
export type EnableAzNodeSchedulingEnableViaIdentity = EnableAzNodeSchedulingCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set EnableViaIdentityPool of Enable-AzNodeScheduling. */
export type EnableAzNodeSchedulingEnableViaIdentityPool = EnableAzNodeSchedulingCommon &
  EnableAzNodeSchedulingNames & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link enableAzNodeScheduling}: those of one of its sets. */
export type EnableAzNodeSchedulingParameters =
  EnableAzNodeSchedulingEnable | EnableAzNodeSchedulingEnableViaIdentity | EnableAzNodeSchedulingEnableViaIdentityPool;

/**
 * Resume scheduling Tasks on a Compute Node whose scheduling is currently disabled.
 *
 * `Enable-AzNodeScheduling`
 */
export const enableAzNodeScheduling: Cmdlet<
  ExactlyOne<EnableAzNodeSchedulingParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Enable-AzNodeScheduling",
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
      mandatory: { InputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: nodes.enableNodeScheduling,
      values: ["poolId", "nodeId"],
      path: "/pools/{poolId}/nodes/{nodeId}/enablescheduling",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Enable: { groups: [0, 1, 2], operations: [0] },
    EnableViaIdentity: { groups: [0, 3], operations: [0] },
    EnableViaIdentityPool: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Enable",
});
