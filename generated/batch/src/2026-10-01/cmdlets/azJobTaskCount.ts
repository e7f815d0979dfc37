// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchTaskCountsResult } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as jobs from "../jobs.js";

/** Parameters of Get, GetViaIdentity. */
interface GetAzJobTaskCountCommon {
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

/** Parameter set Get of Get-AzJobTaskCount. */
export type GetAzJobTaskCountGet = GetAzJobTaskCountCommon & {
  /** Job ID. */
  JobId: string;
};

/** Parameter set GetViaIdentity of Get-AzJobTaskCount. */
export type GetAzJobTaskCountGetViaIdentity = GetAzJobTaskCountCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link getAzJobTaskCount}: those of one of its sets. */
export type GetAzJobTaskCountParameters = GetAzJobTaskCountGet | GetAzJobTaskCountGetViaIdentity;

/**
 * Count a Job's Tasks by state and result, preparing ones as running; may lag, so list for exact numbers.
 *
 * `Get-AzJobTaskCount`
 */
export const getAzJobTaskCount: Cmdlet<
  ExactlyOne<GetAzJobTaskCountParameters>,
  BatchTaskCountsResult
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzJobTaskCount",
  service,
  dates: ["Ocpdate"],
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
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
    },
  ],
  operations: [
    {
      call: jobs.getJobTaskCounts,
      values: ["jobId"],
      path: "/jobs/{jobId}/taskcounts",
      parts: { jobId: "value/jobId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Get",
});
