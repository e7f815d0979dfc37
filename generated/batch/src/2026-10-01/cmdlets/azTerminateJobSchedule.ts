// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type BatchIdentity, service } from "./connection.js";

import * as jobSchedules from "../jobSchedules.js";

/** Parameters of Terminate, TerminateViaIdentity. */
interface InvokeAzTerminateJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** True ends the schedule without waiting for its nodes to finish handling it; false when omitted. */
  Force?: boolean;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Terminate of Invoke-AzTerminateJobSchedule. */
export type InvokeAzTerminateJobScheduleTerminate = InvokeAzTerminateJobScheduleCommon & {
  /** ID of the job schedule to end. */
  JobScheduleId: string;
};

/** Parameter set TerminateViaIdentity of Invoke-AzTerminateJobSchedule. */
export type InvokeAzTerminateJobScheduleTerminateViaIdentity = InvokeAzTerminateJobScheduleCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link invokeAzTerminateJobSchedule}: those of one of its sets. */
export type InvokeAzTerminateJobScheduleParameters =
  InvokeAzTerminateJobScheduleTerminate | InvokeAzTerminateJobScheduleTerminateViaIdentity;

/**
 * Ends a job schedule.
 *
 * `Invoke-AzTerminateJobSchedule`
 */
export const invokeAzTerminateJobSchedule: Cmdlet<
  ExactlyOne<InvokeAzTerminateJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzTerminateJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Force: "option/force",
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
      mandatory: { JobScheduleId: "value/jobScheduleId" },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
    },
  ],
  operations: [
    {
      call: jobSchedules.terminateJobSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}/terminate",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Terminate: { groups: [0, 1], operations: [0] },
    TerminateViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Terminate",
});
