// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { BatchSupportedImage } from "../models.js";
import { service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameter set List of Get-AzPoolSupportedImage. */
export interface GetAzPoolSupportedImageList {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /**
   * OData $filter expression; its syntax is at
   * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-support-images.
   */
  Filter?: string;
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
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of {@link getAzPoolSupportedImage}: those of one of its sets. */
export type GetAzPoolSupportedImageParameters = GetAzPoolSupportedImageList;

/**
 * List every VM Image that Batch supports.
 *
 * `Get-AzPoolSupportedImage`
 */
export const getAzPoolSupportedImage: Cmdlet<
  ExactlyOne<GetAzPoolSupportedImageParameters>,
  BatchSupportedImage[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzPoolSupportedImage",
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
      call: pools.listSupportedImages,
      values: [],
      path: "/supportedimages",
      parts: {},
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
