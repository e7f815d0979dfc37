// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameters of Reactivate, ReactivateViaIdentity, ReactivateViaIdentityJob. */
interface InvokeAzReactivateTaskCommon {
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

/** Parameters of Reactivate, ReactivateViaIdentityJob. */
interface InvokeAzReactivateTaskNames {
  /** ID of the Task to run again. */
  TaskId: string;
}

/** Parameter set Reactivate of Invoke-AzReactivateTask. */
export type InvokeAzReactivateTaskReactivate = InvokeAzReactivateTaskCommon &
  InvokeAzReactivateTaskNames & {
    /** ID of the Job holding the Task. */
    JobId: string;
  };

/** Parameter set ReactivateViaIdentity of Invoke-AzReactivateTask. */
export type InvokeAzReactivateTaskReactivateViaIdentity = InvokeAzReactivateTaskCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set ReactivateViaIdentityJob of Invoke-AzReactivateTask. */
export type InvokeAzReactivateTaskReactivateViaIdentityJob = InvokeAzReactivateTaskCommon &
  InvokeAzReactivateTaskNames & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link invokeAzReactivateTask}: those of one of its sets. */
export type InvokeAzReactivateTaskParameters =
  | InvokeAzReactivateTaskReactivate
  | InvokeAzReactivateTaskReactivateViaIdentity
  | InvokeAzReactivateTaskReactivateViaIdentityJob;

/**
 * Rerun a completed, failed Task with retries reset to 0; fails if its Job is completed, terminating or
 * deleting.
 *
 * `Invoke-AzReactivateTask`
 */
export const invokeAzReactivateTask: Cmdlet<
  ExactlyOne<InvokeAzReactivateTaskParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzReactivateTask",
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
      mandatory: { TaskId: "value/taskId" },
    },
    {
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId/taskId" },
    },
    {
      mandatory: { JobInputObject: "identity/jobId" },
    },
  ],
  operations: [
    {
      call: tasks.reactivateTask,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}/reactivate",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
      silent: true,
    },
  ],
  sets: {
    Reactivate: { groups: [0, 1, 2], operations: [0] },
    ReactivateViaIdentity: { groups: [0, 3], operations: [0] },
    ReactivateViaIdentityJob: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Reactivate",
});
