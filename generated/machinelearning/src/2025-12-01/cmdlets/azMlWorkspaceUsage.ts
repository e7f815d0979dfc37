// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { Usage } from "../models.js";
import { service } from "./connection.js";

import * as usages from "../usages.js";

/** Parameter set List of Get-AzMlWorkspaceUsage. */
export interface GetAzMlWorkspaceUsageList {
  /** Name of the location. */
  Location: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameters of {@link getAzMlWorkspaceUsage}: those of one of its sets. */
export type GetAzMlWorkspaceUsageParameters = GetAzMlWorkspaceUsageList;

/**
 * Reports what a subscription uses of machine learning resources in one location, beside its limits.
 *
 * `Get-AzMlWorkspaceUsage`
 */
export const getAzMlWorkspaceUsage: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceUsageParameters>,
  Usage[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceUsage",
  service,
  groups: [
    {
      mandatory: { Location: "value/location" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: usages.list,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/usages",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
