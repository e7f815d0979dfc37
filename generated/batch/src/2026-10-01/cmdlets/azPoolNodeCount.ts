// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { BatchPoolNodeCounts } from "../models.js";
import { service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameter set List of Get-AzPoolNodeCount. */
export interface GetAzPoolNodeCountList {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** OData expression that limits which pool counts are listed. */
  Filter?: string;
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
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of {@link getAzPoolNodeCount}: those of one of its sets. */
export type GetAzPoolNodeCountParameters = GetAzPoolNodeCountList;

/**
 * Counts compute nodes by state for each pool; figures may lag, so list the nodes when exact numbers matter.
 *
 * `Get-AzPoolNodeCount`
 */
export const getAzPoolNodeCount: Cmdlet<
  ExactlyOne<GetAzPoolNodeCountParameters>,
  BatchPoolNodeCounts[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzPoolNodeCount",
  service,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Filter: "option/filter",
        Maxresult: "option/maxresults",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
  ],
  operations: [
    {
      call: pools.listPoolNodeCounts,
      values: [],
      path: "/nodecounts",
      parts: {},
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
