// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { FeaturestoreEntityContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featurestoreEntityContainers from "../featurestoreEntityContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceFeaturestoreEntityContainerEntityNames {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameter set Get of Get-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type GetAzMlWorkspaceFeaturestoreEntityContainerEntityGet =
  GetAzMlWorkspaceFeaturestoreEntityContainerEntityNames & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export interface GetAzMlWorkspaceFeaturestoreEntityContainerEntityGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type GetAzMlWorkspaceFeaturestoreEntityContainerEntityGetViaIdentityWorkspace =
  GetAzMlWorkspaceFeaturestoreEntityContainerEntityNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link getAzMlWorkspaceFeaturestoreEntityContainerEntity}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturestoreEntityContainerEntityParameters =
  | GetAzMlWorkspaceFeaturestoreEntityContainerEntityGet
  | GetAzMlWorkspaceFeaturestoreEntityContainerEntityGetViaIdentity
  | GetAzMlWorkspaceFeaturestoreEntityContainerEntityGetViaIdentityWorkspace;

/**
 * Reads one feature store entity container.
 *
 * `Get-AzMlWorkspaceFeaturestoreEntityContainerEntity`
 */
export const getAzMlWorkspaceFeaturestoreEntityContainerEntity: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceFeaturestoreEntityContainerEntityParameters>,
  FeaturestoreEntityContainer
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturestoreEntityContainerEntity",
  service,
  groups: [
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: featurestoreEntityContainers.getEntity,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [2], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 3], operations: [0] },
  },
  defaultSet: "Get",
});

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityNames {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityModel {
  /** ARM resource wrapper around a feature store entity container. */
  Body: FeaturestoreEntityContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityBody {
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdate =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityNames &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityModel &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityNames &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityBody &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentity =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityModel &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityBody &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityNames &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityModel &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceFeaturestoreEntityContainerEntity. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityNames &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityBody &
    UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityIdentity2;

/** Parameters of {@link updateAzMlWorkspaceFeaturestoreEntityContainerEntity}: those of one of its sets. */
export type UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityParameters =
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdate
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateExpanded
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentity
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a feature store entity container.
 *
 * `Update-AzMlWorkspaceFeaturestoreEntityContainerEntity`
 */
export const updateAzMlWorkspaceFeaturestoreEntityContainerEntity: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceFeaturestoreEntityContainerEntityParameters>,
  FeaturestoreEntityContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceFeaturestoreEntityContainerEntity",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: featurestoreEntityContainers.getEntity,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: featurestoreEntityContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: [
        "id",
        "name",
        "type",
        "systemData",
        "properties/latestVersion",
        "properties/nextVersion",
        "properties/provisioningState",
      ],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 5], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 6], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
