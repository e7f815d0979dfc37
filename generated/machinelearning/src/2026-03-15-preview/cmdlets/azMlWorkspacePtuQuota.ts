// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { UsageAndQuotaDetails } from "../models.js";
import { service } from "./connection.js";

import * as ptuQuota from "../ptuQuota.js";

/** Parameter set List of Get-AzMlWorkspacePtuQuota. */
export interface GetAzMlWorkspacePtuQuotaList {
  /** Azure region's name. */
  Location: string;
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameters of {@link getAzMlWorkspacePtuQuota}: those of one of its sets. */
export type GetAzMlWorkspacePtuQuotaParameters = GetAzMlWorkspacePtuQuotaList;

/**
 * Reports provisioned throughput (PTU) quota for models as a service in one location, beside what is used.
 *
 * `Get-AzMlWorkspacePtuQuota`
 */
export const getAzMlWorkspacePtuQuota: Cmdlet<
  ExactlyOne<GetAzMlWorkspacePtuQuotaParameters>,
  UsageAndQuotaDetails[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspacePtuQuota",
  service,
  groups: [
    {
      mandatory: { Location: "value/location" },
      optional: { Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: ptuQuota.list,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotaAndUsage",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
