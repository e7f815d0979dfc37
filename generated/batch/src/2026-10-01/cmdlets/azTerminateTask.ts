// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameters of Terminate, TerminateViaIdentity, TerminateViaIdentityJob. */
interface InvokeAzTerminateTaskCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
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

/** Parameters of Terminate, TerminateViaIdentityJob. */
interface InvokeAzTerminateTaskNames {
  /** ID of the task to end. */
  TaskId: string;
}

/** Parameter set Terminate of Invoke-AzTerminateTask. */
export type InvokeAzTerminateTaskTerminate = InvokeAzTerminateTaskCommon &
  InvokeAzTerminateTaskNames & {
    /** ID of the job that holds the task. */
    JobId: string;
  };

/** Parameter set TerminateViaIdentity of Invoke-AzTerminateTask. */
export type InvokeAzTerminateTaskTerminateViaIdentity = InvokeAzTerminateTaskCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set TerminateViaIdentityJob of Invoke-AzTerminateTask. */
export type InvokeAzTerminateTaskTerminateViaIdentityJob = InvokeAzTerminateTaskCommon &
  InvokeAzTerminateTaskNames & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link invokeAzTerminateTask}: those of one of its sets. */
export type InvokeAzTerminateTaskParameters =
  | InvokeAzTerminateTaskTerminate
  | InvokeAzTerminateTaskTerminateViaIdentity
  | InvokeAzTerminateTaskTerminateViaIdentityJob;

/**
 * Ends a task, which becomes completed; in multi-instance tasks the primary stops first, subtasks later in the
 * background.
 *
 * `Invoke-AzTerminateTask`
 */
export const invokeAzTerminateTask: Cmdlet<
  ExactlyOne<InvokeAzTerminateTaskParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzTerminateTask",
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
      call: tasks.terminateTask,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}/terminate",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
      silent: true,
    },
  ],
  sets: {
    Terminate: { groups: [0, 1, 2], operations: [0] },
    TerminateViaIdentity: { groups: [0, 3], operations: [0] },
    TerminateViaIdentityJob: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Terminate",
});
