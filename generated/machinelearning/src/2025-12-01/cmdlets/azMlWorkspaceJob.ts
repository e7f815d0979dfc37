// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  EmailNotificationEnableType,
  IdentityConfigurationType,
  JobBase,
  JobService,
  JobType,
  ListViewType,
  Webhook,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as jobs from "../jobs.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceJobNames {
  /** Which job, by its name; case matters. */
  Id: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceJobNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceJob. */
export type GetAzMlWorkspaceJobGet = GetAzMlWorkspaceJobNames &
  GetAzMlWorkspaceJobNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceJob. */
export interface GetAzMlWorkspaceJobGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceJob. */
export type GetAzMlWorkspaceJobGetViaIdentityWorkspace = GetAzMlWorkspaceJobNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceJob. */
export type GetAzMlWorkspaceJobList = GetAzMlWorkspaceJobNames2 & {
  /** Only jobs of this type. */
  JobType?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Property filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  Property?: string;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Only jobs that carry a tag with this key. */
  Tag?: string;
};

/** Parameters of {@link getAzMlWorkspaceJob}: those of one of its sets. */
export type GetAzMlWorkspaceJobParameters =
  | GetAzMlWorkspaceJobGet
  | GetAzMlWorkspaceJobGetViaIdentity
  | GetAzMlWorkspaceJobGetViaIdentityWorkspace
  | GetAzMlWorkspaceJobList;

/**
 * Returns the jobs that a workspace holds.
 *
 * `Get-AzMlWorkspaceJob`
 */
export const getAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspaceJobGet | GetAzMlWorkspaceJobGetViaIdentity | GetAzMlWorkspaceJobGetViaIdentityWorkspace,
    GetAzMlWorkspaceJobParameters
  >,
  JobBase
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceJobList, GetAzMlWorkspaceJobParameters>, JobBase[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceJob",
  service,
  groups: [
    {
      mandatory: { Id: "value/id" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/id" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: {
        JobType: "option/jobType",
        ListViewType: "option/listViewType",
        Property: "option/properties",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Tag: "option/tag",
      },
    },
  ],
  operations: [
    {
      call: jobs.get,
      values: ["resourceGroupName", "workspaceName", "id"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
    {
      call: jobs.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 4], operations: [0] },
    List: { groups: [1, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceJobNames {
  /** Which job, by its name; case matters. */
  Id: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceJobShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceJobModel {
  /** The ARM resource that wraps a job. */
  Body: JobBase;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceJobBody {
  /** ARM id of the component that the job runs. */
  ComponentId?: string | null;
  /** ARM id of the compute that the job runs on. */
  ComputeId?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** Human-friendly name. */
  DisplayName?: string | null;
  /**
   * Experiment that groups the job; "Default" when left out.
   *
   * Default: `"Default"`.
   */
  ExperimentName?: string;
  /** Which kind of identity is used; mandatory. */
  IdentityType?: IdentityConfigurationType;
  /**
   * True once it has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Required. Which kind of job this is. */
  JobType: JobType;
  /** Addresses to mail; joined by commas they may have 499 characters at most. */
  NotificationSettingEmail?: string[] | null;
  /** Events that cause a mail. */
  NotificationSettingEmailOn?: EmailNotificationEnableType[] | null;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationSettingWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Endpoints of the job by name; for a local job the endpoint value is FileStreamObject. */
  Service?: Record<string, JobService | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceJobIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceJobIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreate = NewAzMlWorkspaceJobNames & NewAzMlWorkspaceJobShared & NewAzMlWorkspaceJobModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateExpanded = NewAzMlWorkspaceJobNames &
  NewAzMlWorkspaceJobShared &
  NewAzMlWorkspaceJobBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaIdentity = NewAzMlWorkspaceJobModel & NewAzMlWorkspaceJobIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaIdentityExpanded = NewAzMlWorkspaceJobBody & NewAzMlWorkspaceJobIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaIdentityWorkspace = NewAzMlWorkspaceJobNames &
  NewAzMlWorkspaceJobModel &
  NewAzMlWorkspaceJobIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceJobNames &
  NewAzMlWorkspaceJobBody &
  NewAzMlWorkspaceJobIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaJsonFilePath = NewAzMlWorkspaceJobNames &
  NewAzMlWorkspaceJobShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceJob. */
export type NewAzMlWorkspaceJobCreateViaJsonString = NewAzMlWorkspaceJobNames &
  NewAzMlWorkspaceJobShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceJob}: those of one of its sets. */
export type NewAzMlWorkspaceJobParameters =
  | NewAzMlWorkspaceJobCreate
  | NewAzMlWorkspaceJobCreateExpanded
  | NewAzMlWorkspaceJobCreateViaIdentity
  | NewAzMlWorkspaceJobCreateViaIdentityExpanded
  | NewAzMlWorkspaceJobCreateViaIdentityWorkspace
  | NewAzMlWorkspaceJobCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceJobCreateViaJsonFilePath
  | NewAzMlWorkspaceJobCreateViaJsonString;

/**
 * Creates a job and starts it; on an update, the tags given take the place of those stored.
 *
 * `New-AzMlWorkspaceJob`
 */
export const newAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceJobParameters>,
  JobBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceJob",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Id: "value/id" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { JobType: "property/properties/jobType" },
      optional: {
        ComponentId: "property/properties/componentId",
        ComputeId: "property/properties/computeId",
        Description: "property/properties/description",
        DisplayName: "property/properties/displayName",
        ExperimentName: "property/properties/experimentName",
        IdentityType: "property/properties/identity/identityType",
        IsArchived: "property/properties/isArchived",
        NotificationSettingEmail: "property/properties/notificationSetting/emails",
        NotificationSettingEmailOn: "property/properties/notificationSetting/emailOn",
        NotificationSettingWebhook: "property/properties/notificationSetting/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        Service: "property/properties/services",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/id" },
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
      call: jobs.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "id", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3], operations: [0] },
    CreateViaIdentity: { groups: [2, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [3, 4], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 2, 5], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 3, 5], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 6], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 7], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceJobNames {
  /** Which job, by its name; case matters. */
  Id: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceJob. */
export type RemoveAzMlWorkspaceJobDelete = RemoveAzMlWorkspaceJobNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceJob. */
export interface RemoveAzMlWorkspaceJobDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceJob. */
export type RemoveAzMlWorkspaceJobDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceJobNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceJob}: those of one of its sets. */
export type RemoveAzMlWorkspaceJobParameters =
  | RemoveAzMlWorkspaceJobDelete
  | RemoveAzMlWorkspaceJobDeleteViaIdentity
  | RemoveAzMlWorkspaceJobDeleteViaIdentityWorkspace;

/**
 * Removes a job; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceJob`
 */
export const removeAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceJobParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceJob",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Id: "value/id" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/id" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: jobs.delete,
      values: ["resourceGroupName", "workspaceName", "id"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceJobCommon {
  /** Which job, by its name; case matters. */
  Id: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceJob. */
export type SetAzMlWorkspaceJobUpdate = SetAzMlWorkspaceJobCommon & {
  /** The ARM resource that wraps a job. */
  Body: JobBase;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceJob. */
export type SetAzMlWorkspaceJobUpdateExpanded = SetAzMlWorkspaceJobCommon & {
  /** ARM id of the component that the job runs. */
  ComponentId?: string | null;
  /** ARM id of the compute that the job runs on. */
  ComputeId?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** Human-friendly name. */
  DisplayName?: string | null;
  /**
   * Experiment that groups the job; "Default" when left out.
   *
   * Default: `"Default"`.
   */
  ExperimentName?: string;
  /** Which kind of identity is used; mandatory. */
  IdentityType?: IdentityConfigurationType;
  /**
   * True once it has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Required. Which kind of job this is. */
  JobType: JobType;
  /** Addresses to mail; joined by commas they may have 499 characters at most. */
  NotificationSettingEmail?: string[] | null;
  /** Events that cause a mail. */
  NotificationSettingEmailOn?: EmailNotificationEnableType[] | null;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationSettingWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Endpoints of the job by name; for a local job the endpoint value is FileStreamObject. */
  Service?: Record<string, JobService | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceJob. */
export type SetAzMlWorkspaceJobUpdateViaJsonFilePath = SetAzMlWorkspaceJobCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceJob. */
export type SetAzMlWorkspaceJobUpdateViaJsonString = SetAzMlWorkspaceJobCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceJob}: those of one of its sets. */
export type SetAzMlWorkspaceJobParameters =
  | SetAzMlWorkspaceJobUpdate
  | SetAzMlWorkspaceJobUpdateExpanded
  | SetAzMlWorkspaceJobUpdateViaJsonFilePath
  | SetAzMlWorkspaceJobUpdateViaJsonString;

/**
 * Updates a job and starts it; on an update, the tags given take the place of those stored.
 *
 * `Set-AzMlWorkspaceJob`
 */
export const setAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceJobParameters>,
  JobBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceJob",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Id: "value/id", ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { JobType: "property/properties/jobType" },
      optional: {
        ComponentId: "property/properties/componentId",
        ComputeId: "property/properties/computeId",
        Description: "property/properties/description",
        DisplayName: "property/properties/displayName",
        ExperimentName: "property/properties/experimentName",
        IdentityType: "property/properties/identity/identityType",
        IsArchived: "property/properties/isArchived",
        NotificationSettingEmail: "property/properties/notificationSetting/emails",
        NotificationSettingEmailOn: "property/properties/notificationSetting/emailOn",
        NotificationSettingWebhook: "property/properties/notificationSetting/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        Service: "property/properties/services",
        Tag: "property/properties/tags",
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
      call: jobs.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "id", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/** Parameters of Cancel, CancelViaIdentityWorkspace. */
interface StopAzMlWorkspaceJobNames {
  /** Which job, by its name; case matters. */
  Id: string;
}

/** Parameter set Cancel of Stop-AzMlWorkspaceJob. */
export type StopAzMlWorkspaceJobCancel = StopAzMlWorkspaceJobNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set CancelViaIdentity of Stop-AzMlWorkspaceJob. */
export interface StopAzMlWorkspaceJobCancelViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set CancelViaIdentityWorkspace of Stop-AzMlWorkspaceJob. */
export type StopAzMlWorkspaceJobCancelViaIdentityWorkspace = StopAzMlWorkspaceJobNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link stopAzMlWorkspaceJob}: those of one of its sets. */
export type StopAzMlWorkspaceJobParameters =
  StopAzMlWorkspaceJobCancel | StopAzMlWorkspaceJobCancelViaIdentity | StopAzMlWorkspaceJobCancelViaIdentityWorkspace;

/**
 * Stops a job; the stopping runs in the background.
 *
 * `Stop-AzMlWorkspaceJob`
 */
export const stopAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<StopAzMlWorkspaceJobParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Stop-AzMlWorkspaceJob",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Id: "value/id" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/id" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: jobs.cancel,
      values: ["resourceGroupName", "workspaceName", "id"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}/cancel",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
  ],
  sets: {
    Cancel: { groups: [0, 1, 2], operations: [0] },
    CancelViaIdentity: { groups: [0, 3], operations: [0] },
    CancelViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Cancel",
});

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceJobNames {
  /** Which job, by its name; case matters. */
  Id: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceJobModel {
  /** The ARM resource that wraps a job. */
  Body: JobBase;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceJobBody {
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * True once it has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationSettingWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Endpoints of the job by name; for a local job the endpoint value is FileStreamObject. */
  Service?: Record<string, JobService | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceJobShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceJobIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceJobIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdate = UpdateAzMlWorkspaceJobNames &
  UpdateAzMlWorkspaceJobModel &
  UpdateAzMlWorkspaceJobShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdateExpanded = UpdateAzMlWorkspaceJobNames &
  UpdateAzMlWorkspaceJobBody &
  UpdateAzMlWorkspaceJobShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdateViaIdentity = UpdateAzMlWorkspaceJobModel & UpdateAzMlWorkspaceJobIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdateViaIdentityExpanded = UpdateAzMlWorkspaceJobBody &
  UpdateAzMlWorkspaceJobIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceJobNames &
  UpdateAzMlWorkspaceJobModel &
  UpdateAzMlWorkspaceJobIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceJob. */
export type UpdateAzMlWorkspaceJobUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceJobNames &
  UpdateAzMlWorkspaceJobBody &
  UpdateAzMlWorkspaceJobIdentity2;

/** Parameters of {@link updateAzMlWorkspaceJob}: those of one of its sets. */
export type UpdateAzMlWorkspaceJobParameters =
  | UpdateAzMlWorkspaceJobUpdate
  | UpdateAzMlWorkspaceJobUpdateExpanded
  | UpdateAzMlWorkspaceJobUpdateViaIdentity
  | UpdateAzMlWorkspaceJobUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceJobUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceJobUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a job and starts it; on an update, the tags given take the place of those stored.
 *
 * `Update-AzMlWorkspaceJob`
 */
export const updateAzMlWorkspaceJob: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceJobParameters>,
  JobBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceJob",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Id: "value/id" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
        NotificationSettingWebhook: "property/properties/notificationSetting/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        Service: "property/properties/services",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/id" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: jobs.get,
      values: ["resourceGroupName", "workspaceName", "id"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
    {
      call: jobs.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "id", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/status"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        id: "value/id",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 3], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 2, 3], operations: [0, 1] },
    UpdateViaIdentity: { groups: [1, 4], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [2, 4], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 5], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
