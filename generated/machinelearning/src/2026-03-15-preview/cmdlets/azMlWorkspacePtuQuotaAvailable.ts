// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { AvailableQuota } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as ptuQuota from "../ptuQuota.js";

/** Parameters of Get, List. */
interface GetAzMlWorkspacePtuQuotaAvailableNames {
  /** Azure region's name. */
  Location: string;
}

/** Parameter set Get of Get-AzMlWorkspacePtuQuotaAvailable. */
export type GetAzMlWorkspacePtuQuotaAvailableGet = GetAzMlWorkspacePtuQuotaAvailableNames & {
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspacePtuQuotaAvailable. */
export interface GetAzMlWorkspacePtuQuotaAvailableGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set List of Get-AzMlWorkspacePtuQuotaAvailable. */
export type GetAzMlWorkspacePtuQuotaAvailableList = GetAzMlWorkspacePtuQuotaAvailableNames & {
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspacePtuQuotaAvailable}: those of one of its sets. */
export type GetAzMlWorkspacePtuQuotaAvailableParameters =
  | GetAzMlWorkspacePtuQuotaAvailableGet
  | GetAzMlWorkspacePtuQuotaAvailableGetViaIdentity
  | GetAzMlWorkspacePtuQuotaAvailableList;

/**
 * Reads how much provisioned throughput (PTU) quota for models as a service is still free in one location.
 *
 * `Get-AzMlWorkspacePtuQuotaAvailable`
 */
export const getAzMlWorkspacePtuQuotaAvailable: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspacePtuQuotaAvailableGet | GetAzMlWorkspacePtuQuotaAvailableGetViaIdentity,
    GetAzMlWorkspacePtuQuotaAvailableParameters
  >,
  AvailableQuota
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspacePtuQuotaAvailableList, GetAzMlWorkspacePtuQuotaAvailableParameters>,
    AvailableQuota[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspacePtuQuotaAvailable",
  service,
  groups: [
    {
      mandatory: { Location: "value/location" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/location" },
    },
    {
      optional: { Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: ptuQuota.getAvailable,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota/default",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
    {
      call: ptuQuota.listAvailable,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [2], operations: [0] },
    List: { groups: [0, 3], operations: [1], many: true },
  },
  defaultSet: "Get",
});
