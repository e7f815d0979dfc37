// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { BatchJob } from "../models.js";
import { service } from "./connection.js";

import * as jobs from "../jobs.js";

/** Parameter set List of Get-AzJobFromSchedule. */
export interface GetAzJobFromScheduleList {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** OData list of related data to include. */
  Expand?: string[];
  /** OData expression that limits which jobs are listed. */
  Filter?: string;
  /** ID of the job schedule whose jobs are listed. */
  JobScheduleId: string;
  /**
   * Most items to return per page: 1 to 1000, 1000 by default.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** OData list of the properties to return. */
  Select?: string[];
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of {@link getAzJobFromSchedule}: those of one of its sets. */
export type GetAzJobFromScheduleParameters = GetAzJobFromScheduleList;

/**
 * Returns the jobs that one job schedule created, a page at a time.
 *
 * `Get-AzJobFromSchedule`
 */
export const getAzJobFromSchedule: Cmdlet<
  ExactlyOne<GetAzJobFromScheduleParameters>,
  BatchJob[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzJobFromSchedule",
  service,
  dates: ["Ocpdate"],
  groups: [
    {
      mandatory: { JobScheduleId: "value/jobScheduleId" },
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Expand: "option/expand",
        Filter: "option/filter",
        Maxresult: "option/maxresults",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        Select: "option/select",
        TimeOut: "option/timeOut",
      },
    },
  ],
  operations: [
    {
      call: jobs.listJobsFromSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}/jobs",
      parts: { jobScheduleId: "value/jobScheduleId" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
