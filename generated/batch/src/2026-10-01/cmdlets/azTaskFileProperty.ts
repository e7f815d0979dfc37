// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { TasksGetTaskFilePropertiesHeaders } from "../tasks.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityJob, GetViaIdentityTask. */
interface GetAzTaskFilePropertyCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
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

/** Parameters of Get, GetViaIdentityJob, GetViaIdentityTask. */
interface GetAzTaskFilePropertyNames {
  /** Path of the file within the Task's files. */
  FilePath: string;
}

/** Parameters of Get, GetViaIdentityJob. */
interface GetAzTaskFilePropertyNames2 {
  /** ID of the Task that has the file. */
  TaskId: string;
}

/** Parameter set Get of Get-AzTaskFileProperty. */
export type GetAzTaskFilePropertyGet = GetAzTaskFilePropertyCommon &
  GetAzTaskFilePropertyNames &
  GetAzTaskFilePropertyNames2 & {
    /** ID of the Job holding the Task. */
    JobId: string;
  };

/** Parameter set GetViaIdentity of Get-AzTaskFileProperty. */
export type GetAzTaskFilePropertyGetViaIdentity = GetAzTaskFilePropertyCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set GetViaIdentityJob of Get-AzTaskFileProperty. */
export type GetAzTaskFilePropertyGetViaIdentityJob = GetAzTaskFilePropertyCommon &
  GetAzTaskFilePropertyNames &
  GetAzTaskFilePropertyNames2 & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityTask of Get-AzTaskFileProperty. */
export type GetAzTaskFilePropertyGetViaIdentityTask = GetAzTaskFilePropertyCommon &
  GetAzTaskFilePropertyNames & {
    /** Identity Parameter */
    TaskInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link getAzTaskFileProperty}: those of one of its sets. */
export type GetAzTaskFilePropertyParameters =
  | GetAzTaskFilePropertyGet
  | GetAzTaskFilePropertyGetViaIdentity
  | GetAzTaskFilePropertyGetViaIdentityJob
  | GetAzTaskFilePropertyGetViaIdentityTask;

/**
 * Read a Task file's properties, given as response headers.
 *
 * `Get-AzTaskFileProperty`
 */
export const getAzTaskFileProperty: Cmdlet<
  ExactlyOne<GetAzTaskFilePropertyParameters>,
  TasksGetTaskFilePropertiesHeaders,
  "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzTaskFileProperty",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfModifiedSince: "option/ifModifiedSince",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { FilePath: "value/filePath" },
    },
    {
      mandatory: { TaskId: "value/taskId" },
    },
    {
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId/taskId/filePath" },
    },
    {
      mandatory: { JobInputObject: "identity/jobId" },
    },
    {
      mandatory: { TaskInputObject: "identity/jobId/taskId" },
    },
  ],
  operations: [
    {
      call: tasks.getTaskFileProperties,
      values: ["jobId", "taskId", "filePath"],
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      parts: { jobId: "value/jobId", taskId: "value/taskId", filePath: "value/filePath" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [0, 4], operations: [0] },
    GetViaIdentityJob: { groups: [0, 1, 2, 5], operations: [0] },
    GetViaIdentityTask: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "Get",
});
