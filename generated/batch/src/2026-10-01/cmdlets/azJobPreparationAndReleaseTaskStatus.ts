// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { BatchJobPreparationAndReleaseTaskStatus } from "../models.js";
import { service } from "./connection.js";

import * as jobs from "../jobs.js";

/** Parameter set List of Get-AzJobPreparationAndReleaseTaskStatus. */
export interface GetAzJobPreparationAndReleaseTaskStatusList {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /**
   * OData $filter expression; its syntax is at
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-job-preparation-and-release-status.
   */
  Filter?: string;
  /** Job ID. */
  JobId: string;
  /**
   * Page size limit, 1 to 1000 items.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
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
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of {@link getAzJobPreparationAndReleaseTaskStatus}: those of one of its sets. */
export type GetAzJobPreparationAndReleaseTaskStatusParameters = GetAzJobPreparationAndReleaseTaskStatusList;

/**
 * List preparation and release Task status per node, removed nodes included; 409 JobPreparationTaskNotSpecified
 * if the Job has neither.
 *
 * `Get-AzJobPreparationAndReleaseTaskStatus`
 */
export const getAzJobPreparationAndReleaseTaskStatus: Cmdlet<
  ExactlyOne<GetAzJobPreparationAndReleaseTaskStatusParameters>,
  BatchJobPreparationAndReleaseTaskStatus[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzJobPreparationAndReleaseTaskStatus",
  service,
  dates: ["Ocpdate"],
  groups: [
    {
      mandatory: { JobId: "value/jobId" },
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
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
      call: jobs.listJobPreparationAndReleaseTaskStatus,
      values: ["jobId"],
      path: "/jobs/{jobId}/jobpreparationandreleasetaskstatus",
      parts: { jobId: "value/jobId" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
