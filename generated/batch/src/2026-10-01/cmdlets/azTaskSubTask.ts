// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { BatchSubtask } from "../models.js";
import { service } from "./connection.js";

import * as tasks from "../tasks.js";

/** Parameter set List of Get-AzTaskSubTask. */
export interface GetAzTaskSubTaskList {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Job ID. */
  JobId: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** OData $select: properties to return. */
  Select?: string[];
  /** Task ID. */
  TaskId: string;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of {@link getAzTaskSubTask}: those of one of its sets. */
export type GetAzTaskSubTaskParameters = GetAzTaskSubTaskList;

/**
 * List a multi-instance Task's subtasks; empty for any other Task.
 *
 * `Get-AzTaskSubTask`
 */
export const getAzTaskSubTask: Cmdlet<ExactlyOne<GetAzTaskSubTaskParameters>, BatchSubtask[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzTaskSubTask",
  service,
  dates: ["Ocpdate"],
  groups: [
    {
      mandatory: { JobId: "value/jobId", TaskId: "value/taskId" },
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        Select: "option/select",
        TimeOut: "option/timeOut",
      },
    },
  ],
  operations: [
    {
      call: tasks.listSubTasks,
      values: ["jobId", "taskId"],
      path: "/jobs/{jobId}/tasks/{taskId}/subtasksinfo",
      parts: { jobId: "value/jobId", taskId: "value/taskId" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
