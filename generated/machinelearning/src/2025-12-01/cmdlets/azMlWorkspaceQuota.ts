// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  QuotaBaseProperties,
  QuotaUpdateParameters,
  ResourceQuota,
  UpdateWorkspaceQuotasResult,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as quotas from "../quotas.js";

/** Parameter set List of Get-AzMlWorkspaceQuota. */
export interface GetAzMlWorkspaceQuotaList {
  /** Name of the location. */
  Location: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameters of {@link getAzMlWorkspaceQuota}: those of one of its sets. */
export type GetAzMlWorkspaceQuotaParameters = GetAzMlWorkspaceQuotaList;

/**
 * Shows the quotas that workspaces hold in one location, per VM family.
 *
 * `Get-AzMlWorkspaceQuota`
 */
export const getAzMlWorkspaceQuota: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceQuotaParameters>,
  ResourceQuota[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceQuota",
  service,
  groups: [
    {
      mandatory: { Location: "value/location" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: quotas.list,
      values: ["location"],
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceQuotaShared {
  /** Name of the location. */
  Location: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzMlWorkspaceQuotaModel {
  /** Body of a quota update. */
  Parameter: QuotaUpdateParameters;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceQuotaBody {
  /** Quotas to set. */
  Value?: QuotaBaseProperties[];
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceQuotaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdate = UpdateAzMlWorkspaceQuotaShared & UpdateAzMlWorkspaceQuotaModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdateExpanded = UpdateAzMlWorkspaceQuotaShared &
  UpdateAzMlWorkspaceQuotaBody & {
    /** Region whose workspace quota changes. */
    Location1?: string;
  };

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdateViaIdentity = UpdateAzMlWorkspaceQuotaModel &
  UpdateAzMlWorkspaceQuotaIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdateViaIdentityExpanded = UpdateAzMlWorkspaceQuotaBody &
  UpdateAzMlWorkspaceQuotaIdentity & {
    /** Region whose workspace quota changes. */
    Location?: string;
  };

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdateViaJsonFilePath = UpdateAzMlWorkspaceQuotaShared & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceQuota. */
export type UpdateAzMlWorkspaceQuotaUpdateViaJsonString = UpdateAzMlWorkspaceQuotaShared & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link updateAzMlWorkspaceQuota}: those of one of its sets. */
export type UpdateAzMlWorkspaceQuotaParameters =
  | UpdateAzMlWorkspaceQuotaUpdate
  | UpdateAzMlWorkspaceQuotaUpdateExpanded
  | UpdateAzMlWorkspaceQuotaUpdateViaIdentity
  | UpdateAzMlWorkspaceQuotaUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceQuotaUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceQuotaUpdateViaJsonString;

/**
 * Changes workspace quotas of VM families in one location.
 *
 * `Update-AzMlWorkspaceQuota`
 */
export const updateAzMlWorkspaceQuota: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceQuotaParameters>,
  UpdateWorkspaceQuotasResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceQuota",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Location: "value/location" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: { Value: "property/value" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/location" },
    },
    {
      optional: { Location1: "property/location" },
    },
    {
      optional: { Location: "property/location" },
    },
    {
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: quotas.update,
      values: ["location", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/updateQuotas",
      parts: { subscriptionId: "client/subscriptionId", location: "value/location" },
    },
  ],
  sets: {
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2, 4], operations: [0] },
    UpdateViaIdentity: { groups: [1, 3], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [2, 3, 5], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 6], operations: [0] },
    UpdateViaJsonString: { groups: [0, 7], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
