// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  DataAvailabilityStatus,
  FeaturesetVersionBackfillRequest,
  FeaturesetVersionBackfillResponse,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featuresetVersions from "../featuresetVersions.js";

/**
 * Parameters of Backfill, BackfillExpanded, BackfillViaIdentityFeatureset,
 * BackfillViaIdentityFeaturesetExpanded, BackfillViaIdentityWorkspace, BackfillViaIdentityWorkspaceExpanded,
 * BackfillViaJsonFilePath, BackfillViaJsonString.
 */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionNames {
  /** Which version to backfill; case matters. */
  Version: string;
}

/**
 * Parameters of Backfill, BackfillExpanded, BackfillViaIdentityWorkspace, BackfillViaIdentityWorkspaceExpanded,
 * BackfillViaJsonFilePath, BackfillViaJsonString.
 */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameters of Backfill, BackfillViaIdentity, BackfillViaIdentityFeatureset, BackfillViaIdentityWorkspace. */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionModel {
  /** Input for backfilling a feature set version. */
  Body: FeaturesetVersionBackfillRequest;
}

/** Parameters of Backfill, BackfillExpanded, BackfillViaJsonFilePath, BackfillViaJsonString. */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of BackfillExpanded, BackfillViaIdentityExpanded, BackfillViaIdentityFeaturesetExpanded,
 * BackfillViaIdentityWorkspaceExpanded.
 */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionBody {
  /** Data in these availability states is backfilled. */
  DataAvailabilityStatus?: DataAvailabilityStatus[];
  /** Free text about the backfill. */
  Description?: string;
  /** Name under which the backfill is shown. */
  DisplayName?: string;
  /** When the span ends. */
  FeatureWindowEnd?: Date | null;
  /** When the span starts. */
  FeatureWindowStart?: Date | null;
  /** Job whose failed materialization is to be tried again. */
  JobId?: string;
  /** Custom properties of the backfill. */
  Property?: Record<string, string | null>;
  /** VM size to use. */
  ResourceInstanceType?: string | null;
  /** Spark settings for the backfill. */
  SparkConfiguration?: Record<string, string | null>;
  /** Tags of the backfill. */
  Tag?: Record<string, string | null>;
}

/** Parameters of BackfillViaIdentity, BackfillViaIdentityExpanded. */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of BackfillViaIdentityFeatureset, BackfillViaIdentityFeaturesetExpanded. */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity2 {
  /** Identity Parameter */
  FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of BackfillViaIdentityWorkspace, BackfillViaIdentityWorkspaceExpanded. */
interface InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Backfill of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfill = InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
  InvokeAzMlWorkspaceBackfillFeaturesetVersionModel &
  InvokeAzMlWorkspaceBackfillFeaturesetVersionShared;

/** Parameter set BackfillExpanded of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillExpanded =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionShared &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionBody;

/** Parameter set BackfillViaIdentity of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentity =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionModel & InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity;

/** Parameter set BackfillViaIdentityExpanded of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityExpanded =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionBody & InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity;

/** Parameter set BackfillViaIdentityFeatureset of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityFeatureset =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionModel &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity2;

/** Parameter set BackfillViaIdentityFeaturesetExpanded of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityFeaturesetExpanded =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionBody &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity2;

/** Parameter set BackfillViaIdentityWorkspace of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityWorkspace =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionModel &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity3;

/** Parameter set BackfillViaIdentityWorkspaceExpanded of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityWorkspaceExpanded =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionBody &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionIdentity3;

/** Parameter set BackfillViaJsonFilePath of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaJsonFilePath =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionShared & {
      /** Path of Json file supplied to the Backfill operation */
      JsonFilePath: string;
    };

/** Parameter set BackfillViaJsonString of Invoke-AzMlWorkspaceBackfillFeaturesetVersion. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaJsonString =
  InvokeAzMlWorkspaceBackfillFeaturesetVersionNames &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionNames2 &
    InvokeAzMlWorkspaceBackfillFeaturesetVersionShared & {
      /** Json string supplied to the Backfill operation */
      JsonString: string;
    };

/** Parameters of {@link invokeAzMlWorkspaceBackfillFeaturesetVersion}: those of one of its sets. */
export type InvokeAzMlWorkspaceBackfillFeaturesetVersionParameters =
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfill
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillExpanded
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentity
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityExpanded
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityFeatureset
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityFeaturesetExpanded
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityWorkspace
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaIdentityWorkspaceExpanded
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaJsonFilePath
  | InvokeAzMlWorkspaceBackfillFeaturesetVersionBackfillViaJsonString;

/**
 * Materializes a feature set version for a past span of time.
 *
 * `Invoke-AzMlWorkspaceBackfillFeaturesetVersion`
 */
export const invokeAzMlWorkspaceBackfillFeaturesetVersion: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspaceBackfillFeaturesetVersionParameters>,
  FeaturesetVersionBackfillResponse,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspaceBackfillFeaturesetVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        DataAvailabilityStatus: "property/dataAvailabilityStatus",
        Description: "property/description",
        DisplayName: "property/displayName",
        FeatureWindowEnd: "property/featureWindow/featureWindowEnd",
        FeatureWindowStart: "property/featureWindow/featureWindowStart",
        JobId: "property/jobId",
        Property: "property/properties",
        ResourceInstanceType: "property/resource/instanceType",
        SparkConfiguration: "property/sparkConfiguration",
        Tag: "property/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { FeaturesetInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: featuresetVersions.backfill,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}/backfill",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
  ],
  sets: {
    Backfill: { groups: [0, 1, 2, 3, 4], operations: [0] },
    BackfillExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    BackfillViaIdentity: { groups: [0, 3, 6], operations: [0] },
    BackfillViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    BackfillViaIdentityFeatureset: { groups: [0, 1, 3, 7], operations: [0] },
    BackfillViaIdentityFeaturesetExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    BackfillViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    BackfillViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    BackfillViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    BackfillViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "BackfillExpanded",
});
