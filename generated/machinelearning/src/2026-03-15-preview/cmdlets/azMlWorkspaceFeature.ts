// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { AmlUserFeature, Feature, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as features from "../features.js";
import * as workspaceFeatures from "../workspaceFeatures.js";

/** Parameters of Get, GetViaIdentityFeatureset, GetViaIdentityVersion, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceFeatureNames {
  /** Which feature. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityFeatureset, GetViaIdentityWorkspace, List1. */
interface GetAzMlWorkspaceFeatureNames2 {
  /** Which version of the feature set. */
  SetVersion: string;
}

/** Parameters of Get, List, List1. */
interface GetAzMlWorkspaceFeatureNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace, List1. */
interface GetAzMlWorkspaceFeatureNames4 {
  /** Which feature set. */
  SetName: string;
}

/** Parameters of List, List1. */
interface GetAzMlWorkspaceFeatureShared {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameter set Get of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureGet = GetAzMlWorkspaceFeatureNames &
  GetAzMlWorkspaceFeatureNames2 &
  GetAzMlWorkspaceFeatureNames3 &
  GetAzMlWorkspaceFeatureNames4 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceFeature. */
export interface GetAzMlWorkspaceFeatureGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityFeatureset of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureGetViaIdentityFeatureset = GetAzMlWorkspaceFeatureNames &
  GetAzMlWorkspaceFeatureNames2 & {
    /** Identity Parameter */
    FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityVersion of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureGetViaIdentityVersion = GetAzMlWorkspaceFeatureNames & {
  /** Identity Parameter */
  VersionInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureGetViaIdentityWorkspace = GetAzMlWorkspaceFeatureNames &
  GetAzMlWorkspaceFeatureNames2 &
  GetAzMlWorkspaceFeatureNames4 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureList = GetAzMlWorkspaceFeatureNames3 & GetAzMlWorkspaceFeatureShared;

/** Parameter set List1 of Get-AzMlWorkspaceFeature. */
export type GetAzMlWorkspaceFeatureList1 = GetAzMlWorkspaceFeatureNames2 &
  GetAzMlWorkspaceFeatureNames3 &
  GetAzMlWorkspaceFeatureNames4 &
  GetAzMlWorkspaceFeatureShared & {
    /** Only those whose feature set has this description. */
    Description?: string;
    /** Only features with this name. */
    FeatureName?: string;
    /**
     * Which entries to include: active, archived, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /**
     * How many results a page holds.
     *
     * Default: `1000`.
     */
    PageSize?: number;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
    Tag?: string;
  };

/** Parameters of {@link getAzMlWorkspaceFeature}: those of one of its sets. */
export type GetAzMlWorkspaceFeatureParameters =
  | GetAzMlWorkspaceFeatureGet
  | GetAzMlWorkspaceFeatureGetViaIdentity
  | GetAzMlWorkspaceFeatureGetViaIdentityFeatureset
  | GetAzMlWorkspaceFeatureGetViaIdentityVersion
  | GetAzMlWorkspaceFeatureGetViaIdentityWorkspace
  | GetAzMlWorkspaceFeatureList
  | GetAzMlWorkspaceFeatureList1;

/**
 * Lists the features that are switched on in a workspace.
 *
 * `Get-AzMlWorkspaceFeature`
 */
export const getAzMlWorkspaceFeature: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceFeatureGet
    | GetAzMlWorkspaceFeatureGetViaIdentity
    | GetAzMlWorkspaceFeatureGetViaIdentityFeatureset
    | GetAzMlWorkspaceFeatureGetViaIdentityVersion
    | GetAzMlWorkspaceFeatureGetViaIdentityWorkspace,
    GetAzMlWorkspaceFeatureParameters
  >,
  Feature
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceFeatureList, GetAzMlWorkspaceFeatureParameters>, AmlUserFeature[]> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceFeatureList1, GetAzMlWorkspaceFeatureParameters>, Feature[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceFeature",
    service,
    groups: [
      {
        mandatory: { Name: "value/featureName" },
      },
      {
        mandatory: { SetVersion: "value/featuresetVersion" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        mandatory: { SetName: "value/featuresetName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: {
          InputObject:
            "identity/subscriptionId/resourceGroupName/workspaceName/featuresetName/featuresetVersion/featureName",
        },
      },
      {
        mandatory: { FeaturesetInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/featuresetName" },
      },
      {
        mandatory: {
          VersionInputObject:
            "identity/subscriptionId/resourceGroupName/workspaceName/featuresetName/featuresetVersion",
        },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
      {
        optional: {
          Description: "option/description",
          FeatureName: "option/featureName",
          ListViewType: "option/listViewType",
          PageSize: "option/pageSize",
          Skip: "option/skip",
          Tag: "option/tags",
        },
      },
    ],
    operations: [
      {
        call: features.get,
        values: ["resourceGroupName", "workspaceName", "featuresetName", "featuresetVersion", "featureName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features/{featureName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          featuresetName: "value/featuresetName",
          featuresetVersion: "value/featuresetVersion",
          featureName: "value/featureName",
        },
      },
      {
        call: workspaceFeatures.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/features",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
        },
      },
      {
        call: features.list,
        values: ["resourceGroupName", "workspaceName", "featuresetName", "featuresetVersion"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          featuresetName: "value/featuresetName",
          featuresetVersion: "value/featuresetVersion",
        },
      },
    ],
    sets: {
      Get: { groups: [0, 1, 2, 3, 5], operations: [0] },
      GetViaIdentity: { groups: [6], operations: [0] },
      GetViaIdentityFeatureset: { groups: [0, 1, 7], operations: [0] },
      GetViaIdentityVersion: { groups: [0, 8], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 1, 3, 9], operations: [0] },
      List: { groups: [2, 4], operations: [1], many: true },
      List1: { groups: [1, 2, 3, 4, 10], operations: [2], many: true },
    },
    defaultSet: "List",
  });
