// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { DeltaModelListRequest } from "../models.js";
import { service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/** Parameters of List, ListExpanded, ListViaJsonFilePath, ListViaJsonString. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelAsyncCommon {
  /** Which inference group. */
  GroupName: string;
  /** Inference pool to look in. */
  PoolName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set List of Get-AzMlWorkspaceInferenceGroupDeltaModelAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelAsyncList = GetAzMlWorkspaceInferenceGroupDeltaModelAsyncCommon & {
  /** Which delta models are to be listed. */
  Body: DeltaModelListRequest;
};

/** Parameter set ListExpanded of Get-AzMlWorkspaceInferenceGroupDeltaModelAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListExpanded =
  GetAzMlWorkspaceInferenceGroupDeltaModelAsyncCommon & {
    /**
     * How many delta models come back; -1, the default, means all.
     *
     * Default: `-1`.
     */
    Count?: number;
    /** Token that resumes a paged listing. */
    SkipToken?: string | null;
    /** Base model that is meant. */
    TargetBaseModel?: string | null;
  };

/** Parameter set ListViaJsonFilePath of Get-AzMlWorkspaceInferenceGroupDeltaModelAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListViaJsonFilePath =
  GetAzMlWorkspaceInferenceGroupDeltaModelAsyncCommon & {
    /** Path of Json file supplied to the List operation */
    JsonFilePath: string;
  };

/** Parameter set ListViaJsonString of Get-AzMlWorkspaceInferenceGroupDeltaModelAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListViaJsonString =
  GetAzMlWorkspaceInferenceGroupDeltaModelAsyncCommon & {
    /** Json string supplied to the List operation */
    JsonString: string;
  };

/** Parameters of {@link getAzMlWorkspaceInferenceGroupDeltaModelAsync}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelAsyncParameters =
  | GetAzMlWorkspaceInferenceGroupDeltaModelAsyncList
  | GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListExpanded
  | GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListViaJsonFilePath
  | GetAzMlWorkspaceInferenceGroupDeltaModelAsyncListViaJsonString;

/**
 * Names the delta models that an inference group has for a given base model.
 *
 * `Get-AzMlWorkspaceInferenceGroupDeltaModelAsync`
 */
export const getAzMlWorkspaceInferenceGroupDeltaModelAsync: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceInferenceGroupDeltaModelAsyncParameters>,
  string[],
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceInferenceGroupDeltaModelAsync",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        GroupName: "value/groupName",
        PoolName: "value/poolName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        Count: "property/count",
        SkipToken: "property/skipToken",
        TargetBaseModel: "property/targetBaseModel",
      },
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
      call: inferenceGroups.listDeltaModelsAsync,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/list",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    List: { groups: [0, 1], operations: [0], many: true },
    ListExpanded: { groups: [0, 2], operations: [0], many: true },
    ListViaJsonFilePath: { groups: [0, 3], operations: [0], many: true },
    ListViaJsonString: { groups: [0, 4], operations: [0], many: true },
  },
  defaultSet: "ListExpanded",
});
