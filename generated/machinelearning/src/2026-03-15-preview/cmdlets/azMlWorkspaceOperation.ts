// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { Operation } from "../models.js";
import { service } from "./connection.js";

import * as operations from "../operations.js";

/** Parameter set List of Get-AzMlWorkspaceOperation. */
export type GetAzMlWorkspaceOperationList = Record<never, never>;

/** Parameters of {@link getAzMlWorkspaceOperation}: those of one of its sets. */
export type GetAzMlWorkspaceOperationParameters = GetAzMlWorkspaceOperationList;

/**
 * Names every REST operation that this resource provider offers.
 *
 * `Get-AzMlWorkspaceOperation`
 */
export const getAzMlWorkspaceOperation: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOperationParameters>,
  Operation[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOperation",
  service,
  groups: [],
  operations: [
    {
      call: operations.list,
      values: [],
      path: "/providers/Microsoft.MachineLearningServices/operations",
      parts: {},
    },
  ],
  sets: {
    List: { groups: [], operations: [0], many: true },
  },
  defaultSet: "List",
});
