// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameters of Stop, StopViaIdentity. */
interface StopAzPoolResizeCommon {
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

/** Parameter set Stop of Stop-AzPoolResize. */
export type StopAzPoolResizeStop = StopAzPoolResizeCommon & {
  /** Pool ID. */
  PoolId: string;
};

/** Parameter set StopViaIdentity of Stop-AzPoolResize. */
export type StopAzPoolResizeStopViaIdentity = StopAzPoolResizeCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link stopAzPoolResize}: those of one of its sets. */
export type StopAzPoolResizeParameters = StopAzPoolResizeStop | StopAzPoolResizeStopViaIdentity;

/**
 * Halt a resize (or initial sizing) without undoing it; allocation state goes to stopping, then steady.
 *
 * `Stop-AzPoolResize`
 */
export const stopAzPoolResize: Cmdlet<
  ExactlyOne<StopAzPoolResizeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Stop-AzPoolResize",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
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
      mandatory: { InputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: pools.stopPoolResize,
      values: ["poolId"],
      path: "/pools/{poolId}/stopresize",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Stop: { groups: [0, 1], operations: [0] },
    StopViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Stop",
});
