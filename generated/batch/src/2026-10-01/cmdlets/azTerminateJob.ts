// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchJobTerminateOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as jobs from "../jobs.js";

/**
 * Parameters of Terminate, TerminateExpanded, TerminateViaIdentity, TerminateViaIdentityExpanded,
 * TerminateViaJsonFilePath, TerminateViaJsonString.
 */
interface InvokeAzTerminateJobCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** True ends the job without waiting for its nodes to finish handling it; false when omitted. */
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

/** Parameters of Terminate, TerminateExpanded, TerminateViaJsonFilePath, TerminateViaJsonString. */
interface InvokeAzTerminateJobNames {
  /** ID of the job to end. */
  JobId: string;
}

/** Parameters of Terminate, TerminateViaIdentity. */
interface InvokeAzTerminateJobModel {
  /** What to send to terminate a Batch Job. */
  Option: BatchJobTerminateOptions;
}

/** Parameters of TerminateExpanded, TerminateViaIdentityExpanded. */
interface InvokeAzTerminateJobBody {
  /** Text to record as the Job's TerminationReason; 'UserTerminate' by default. */
  TerminationReason?: string;
}

/** Parameters of TerminateViaIdentity, TerminateViaIdentityExpanded. */
interface InvokeAzTerminateJobIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Terminate of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminate = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobNames &
  InvokeAzTerminateJobModel;

/** Parameter set TerminateExpanded of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminateExpanded = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobNames &
  InvokeAzTerminateJobBody;

/** Parameter set TerminateViaIdentity of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminateViaIdentity = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobModel &
  InvokeAzTerminateJobIdentity;

/** Parameter set TerminateViaIdentityExpanded of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminateViaIdentityExpanded = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobBody &
  InvokeAzTerminateJobIdentity;

/** Parameter set TerminateViaJsonFilePath of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminateViaJsonFilePath = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobNames & {
    /** Path of Json file supplied to the Terminate operation */
    JsonFilePath: string;
  };

/** Parameter set TerminateViaJsonString of Invoke-AzTerminateJob. */
export type InvokeAzTerminateJobTerminateViaJsonString = InvokeAzTerminateJobCommon &
  InvokeAzTerminateJobNames & {
    /** Json string supplied to the Terminate operation */
    JsonString: string;
  };

/** Parameters of {@link invokeAzTerminateJob}: those of one of its sets. */
export type InvokeAzTerminateJobParameters =
  | InvokeAzTerminateJobTerminate
  | InvokeAzTerminateJobTerminateExpanded
  | InvokeAzTerminateJobTerminateViaIdentity
  | InvokeAzTerminateJobTerminateViaIdentityExpanded
  | InvokeAzTerminateJobTerminateViaJsonFilePath
  | InvokeAzTerminateJobTerminateViaJsonString;

/**
 * Completes a job: running tasks stop, release tasks run, active tasks stay unscheduled, and new tasks are
 * refused.
 *
 * `Invoke-AzTerminateJob`
 */
export const invokeAzTerminateJob: Cmdlet<
  ExactlyOne<InvokeAzTerminateJobParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzTerminateJob",
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
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { Option: "body" },
    },
    {
      optional: { TerminationReason: "property/terminateReason" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
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
      call: jobs.terminateJob,
      values: ["jobId"],
      body: "option/body",
      bodyOptional: true,
      path: "/jobs/{jobId}/terminate",
      parts: { jobId: "value/jobId" },
      silent: true,
    },
  ],
  sets: {
    Terminate: { groups: [0, 1, 2], operations: [0] },
    TerminateExpanded: { groups: [0, 1, 3], operations: [0] },
    TerminateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    TerminateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    TerminateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    TerminateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "TerminateExpanded",
});
