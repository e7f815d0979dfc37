// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchApplication } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as applications from "../applications.js";

/** Parameters of Get, GetViaIdentity, List. */
interface GetAzApplicationCommon {
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

/** Parameter set Get of Get-AzApplication. */
export type GetAzApplicationGet = GetAzApplicationCommon & {
  /** Application ID. */
  Id: string;
};

/** Parameter set GetViaIdentity of Get-AzApplication. */
export type GetAzApplicationGetViaIdentity = GetAzApplicationCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set List of Get-AzApplication. */
export type GetAzApplicationList = GetAzApplicationCommon & {
  /**
   * Page size limit, 1 to 1000 applications.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
};

/** Parameters of {@link getAzApplication}: those of one of its sets. */
export type GetAzApplicationParameters = GetAzApplicationGet | GetAzApplicationGetViaIdentity | GetAzApplicationList;

/**
 * List the account's applications and versions that Compute Nodes can already use; others show only in portal or
 * ARM.
 *
 * `Get-AzApplication`
 */
export const getAzApplication: Cmdlet<
  ExactlyOne<GetAzApplicationGet | GetAzApplicationGetViaIdentity, GetAzApplicationParameters>,
  BatchApplication
> &
  Cmdlet<ExactlyOne<GetAzApplicationList, GetAzApplicationParameters>, BatchApplication[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzApplication",
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
      mandatory: { Id: "value/applicationId" },
    },
    {
      mandatory: { InputObject: "identity/applicationId" },
    },
    {
      optional: { Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: applications.getApplication,
      values: ["applicationId"],
      path: "/applications/{applicationId}",
      parts: { applicationId: "value/applicationId" },
    },
    {
      call: applications.listApplications,
      values: [],
      path: "/applications",
      parts: {},
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [0, 2], operations: [0] },
    List: { groups: [0, 3], operations: [1], many: true },
  },
  defaultSet: "List",
});
