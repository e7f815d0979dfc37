// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeFile } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityJob, GetViaIdentityTask, List. */
interface GetAzTaskFileCommon {
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

/** Parameters of Get, GetViaIdentity, GetViaIdentityJob, GetViaIdentityTask. */
interface GetAzTaskFileShared {
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
  /** Byte range to download, as bytes=startRange-endRange; the whole file when omitted. */
  OcpRange?: string;
  /** Path to write output file to */
  OutFile: string;
}

/** Parameters of Get, GetViaIdentityJob, GetViaIdentityTask. */
interface GetAzTaskFileNames {
  /** Path of the file within the Task's files. */
  FilePath: string;
}

/** Parameters of Get, GetViaIdentityJob, List. */
interface GetAzTaskFileNames2 {
  /** ID of the Task that has the file. */
  TaskId: string;
}

/** Parameters of Get, List. */
interface GetAzTaskFileNames3 {
  /** ID of the Job holding the Task. */
  JobId: string;
}

/** Parameter set Get of Get-AzTaskFile. */
export type GetAzTaskFileGet = GetAzTaskFileCommon &
  GetAzTaskFileShared &
  GetAzTaskFileNames &
  GetAzTaskFileNames2 &
  GetAzTaskFileNames3;

/** Parameter set GetViaIdentity of Get-AzTaskFile. */
export type GetAzTaskFileGetViaIdentity = GetAzTaskFileCommon &
  GetAzTaskFileShared & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityJob of Get-AzTaskFile. */
export type GetAzTaskFileGetViaIdentityJob = GetAzTaskFileCommon &
  GetAzTaskFileShared &
  GetAzTaskFileNames &
  GetAzTaskFileNames2 & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityTask of Get-AzTaskFile. */
export type GetAzTaskFileGetViaIdentityTask = GetAzTaskFileCommon &
  GetAzTaskFileShared &
  GetAzTaskFileNames & {
    /** Identity Parameter */
    TaskInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzTaskFile. */
export type GetAzTaskFileList = GetAzTaskFileCommon &
  GetAzTaskFileNames2 &
  GetAzTaskFileNames3 & {
    /**
     * OData $filter expression; its syntax is at
     * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-task-files.
     */
    Filter?: string;
    /**
     * Page size limit, 1 to 1000 items.
     *
     * Default: `1000`.
     */
    Maxresult?: number;
    /** True also lists the Task directory's children; may be joined with $filter to pick file types. */
    Recursive?: boolean;
  };

/** Parameters of {@link getAzTaskFile}: those of one of its sets. */
export type GetAzTaskFileParameters =
  | GetAzTaskFileGet
  | GetAzTaskFileGetViaIdentity
  | GetAzTaskFileGetViaIdentityJob
  | GetAzTaskFileGetViaIdentityTask
  | GetAzTaskFileList;

/**
 * List files under a Task's folder on the node that ran it.
 *
 * `Get-AzTaskFile`
 */
export const getAzTaskFile: Cmdlet<
  ExactlyOne<
    GetAzTaskFileGet | GetAzTaskFileGetViaIdentity | GetAzTaskFileGetViaIdentityJob | GetAzTaskFileGetViaIdentityTask,
    GetAzTaskFileParameters
  >,
  undefined,
  "pass-thru"
> &
  Cmdlet<ExactlyOne<GetAzTaskFileList, GetAzTaskFileParameters>, BatchNodeFile[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzTaskFile",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { OutFile: "output-file" },
      optional: {
        IfModifiedSince: "option/ifModifiedSince",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        OcpRange: "option/ocpRange",
        PassThru: "switch/PassThru",
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
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults", Recursive: "option/recursive" },
    },
  ],
  operations: [
    {
      call: tasks.getTaskFile,
      values: ["jobId", "taskId", "filePath"],
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      parts: { jobId: "value/jobId", taskId: "value/taskId", filePath: "value/filePath" },
    },
    {
      call: tasks.listTaskFiles,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}/files",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [0, 1, 5], operations: [0] },
    GetViaIdentityJob: { groups: [0, 1, 2, 3, 6], operations: [0] },
    GetViaIdentityTask: { groups: [0, 1, 2, 7], operations: [0] },
    List: { groups: [0, 3, 4, 8], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityJob, DeleteViaIdentityTask. */
interface RemoveAzTaskFileCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /** True removes a directory with everything in it; when false, only an empty directory can be removed. */
  Recursive?: boolean;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Delete, DeleteViaIdentityJob, DeleteViaIdentityTask. */
interface RemoveAzTaskFileNames {
  /** Path of the file or directory within the Task's files. */
  FilePath: string;
}

/** Parameters of Delete, DeleteViaIdentityJob. */
interface RemoveAzTaskFileNames2 {
  /** ID of the Task that has the file. */
  TaskId: string;
}

/** Parameter set Delete of Remove-AzTaskFile. */
export type RemoveAzTaskFileDelete = RemoveAzTaskFileCommon &
  RemoveAzTaskFileNames &
  RemoveAzTaskFileNames2 & {
    /** ID of the Job holding the Task. */
    JobId: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzTaskFile. */
export type RemoveAzTaskFileDeleteViaIdentity = RemoveAzTaskFileCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set DeleteViaIdentityJob of Remove-AzTaskFile. */
export type RemoveAzTaskFileDeleteViaIdentityJob = RemoveAzTaskFileCommon &
  RemoveAzTaskFileNames &
  RemoveAzTaskFileNames2 & {
    /** Identity Parameter */
    JobInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set DeleteViaIdentityTask of Remove-AzTaskFile. */
export type RemoveAzTaskFileDeleteViaIdentityTask = RemoveAzTaskFileCommon &
  RemoveAzTaskFileNames & {
    /** Identity Parameter */
    TaskInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link removeAzTaskFile}: those of one of its sets. */
export type RemoveAzTaskFileParameters =
  | RemoveAzTaskFileDelete
  | RemoveAzTaskFileDeleteViaIdentity
  | RemoveAzTaskFileDeleteViaIdentityJob
  | RemoveAzTaskFileDeleteViaIdentityTask;

/**
 * Delete a Task file from the node that ran the Task.
 *
 * `Remove-AzTaskFile`
 */
export const removeAzTaskFile: Cmdlet<
  ExactlyOne<RemoveAzTaskFileParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzTaskFile",
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
        Recursive: "option/recursive",
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
      call: tasks.deleteTaskFile,
      values: ["jobId", "taskId", "filePath"],
      path: "/jobs/{jobId}/tasks/{taskId}/files/{filePath}",
      parts: { jobId: "value/jobId", taskId: "value/taskId", filePath: "value/filePath" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityJob: { groups: [0, 1, 2, 5], operations: [0] },
    DeleteViaIdentityTask: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "Delete",
});
