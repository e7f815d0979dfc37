// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { VirtualMachineSizeListResult } from "../models.js";
import { service } from "./connection.js";

import * as virtualMachineSizes from "../virtualMachineSizes.js";

/** Parameter set List of Get-AzMlWorkspaceVirtualMachineSize. */
export interface GetAzMlWorkspaceVirtualMachineSizeList {
  /** Name of the location. */
  Location: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of {@link getAzMlWorkspaceVirtualMachineSize}: those of one of its sets. */
export type GetAzMlWorkspaceVirtualMachineSizeParameters = GetAzMlWorkspaceVirtualMachineSizeList;

/**
 * Lists the VM sizes that one location supports.
 *
 * `Get-AzMlWorkspaceVirtualMachineSize`
 */
export const getAzMlWorkspaceVirtualMachineSize: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceVirtualMachineSizeParameters>,
  VirtualMachineSizeListResult
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceVirtualMachineSize",
  service,
  groups: [
    {
      mandatory: { Location: "value/location" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: virtualMachineSizes.list,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0] },
  },
  defaultSet: "List",
});
