// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  EmailNotificationEnableType,
  FeaturesetVersion,
  ListViewType,
  MaterializationStoreType,
  RecurrenceFrequency,
  TriggerType,
  Webhook,
  WeekDay,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featuresetVersions from "../featuresetVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceFeaturesetVersionNames {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityFeatureset, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceFeaturesetVersionNames2 {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceFeaturesetVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceFeaturesetVersion. */
export type GetAzMlWorkspaceFeaturesetVersionGet = GetAzMlWorkspaceFeaturesetVersionNames &
  GetAzMlWorkspaceFeaturesetVersionNames2 &
  GetAzMlWorkspaceFeaturesetVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceFeaturesetVersion. */
export interface GetAzMlWorkspaceFeaturesetVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityFeatureset of Get-AzMlWorkspaceFeaturesetVersion. */
export type GetAzMlWorkspaceFeaturesetVersionGetViaIdentityFeatureset = GetAzMlWorkspaceFeaturesetVersionNames2 & {
  /** Identity Parameter */
  FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceFeaturesetVersion. */
export type GetAzMlWorkspaceFeaturesetVersionGetViaIdentityWorkspace = GetAzMlWorkspaceFeaturesetVersionNames &
  GetAzMlWorkspaceFeaturesetVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceFeaturesetVersion. */
export type GetAzMlWorkspaceFeaturesetVersionList = GetAzMlWorkspaceFeaturesetVersionNames &
  GetAzMlWorkspaceFeaturesetVersionNames3 & {
    /** Only feature set versions made by this user. */
    CreatedBy?: string;
    /** Only feature set versions with this description. */
    Description?: string;
    /**
     * Which entries to include: active, archived, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /**
     * How many results a page holds.
     *
     * Default: `20`.
     */
    PageSize?: number;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Only feature set versions in this stage. */
    Stage?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
    Tag?: string;
    /** Only this feature set version. */
    VersionFilter?: string;
    /** Only feature set versions with this name. */
    VersionName?: string;
  };

/** Parameters of {@link getAzMlWorkspaceFeaturesetVersion}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturesetVersionParameters =
  | GetAzMlWorkspaceFeaturesetVersionGet
  | GetAzMlWorkspaceFeaturesetVersionGetViaIdentity
  | GetAzMlWorkspaceFeaturesetVersionGetViaIdentityFeatureset
  | GetAzMlWorkspaceFeaturesetVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceFeaturesetVersionList;

/**
 * Lists the versions that a feature set container holds.
 *
 * `Get-AzMlWorkspaceFeaturesetVersion`
 */
export const getAzMlWorkspaceFeaturesetVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceFeaturesetVersionGet
    | GetAzMlWorkspaceFeaturesetVersionGetViaIdentity
    | GetAzMlWorkspaceFeaturesetVersionGetViaIdentityFeatureset
    | GetAzMlWorkspaceFeaturesetVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceFeaturesetVersionParameters
  >,
  FeaturesetVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceFeaturesetVersionList, GetAzMlWorkspaceFeaturesetVersionParameters>,
    FeaturesetVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturesetVersion",
  service,
  groups: [
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
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
      optional: {
        CreatedBy: "option/createdBy",
        Description: "option/description",
        ListViewType: "option/listViewType",
        PageSize: "option/pageSize",
        Skip: "option/skip",
        Stage: "option/stage",
        SubscriptionId: "client/subscriptionId",
        Tag: "option/tags",
        VersionFilter: "option/version",
        VersionName: "option/versionName",
      },
    },
  ],
  operations: [
    {
      call: featuresetVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: featuresetVersions.list,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityFeatureset: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityFeatureset, CreateViaIdentityFeaturesetExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceFeaturesetVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceFeaturesetVersionNames2 {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityFeatureset, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceFeaturesetVersionModel {
  /** ARM resource wrapper around a feature set version. */
  Body: FeaturesetVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceFeaturesetVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityFeaturesetExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceFeaturesetVersionBody {
  /** Free text about the asset. */
  Description?: string | null;
  /** Feature store entities that the feature set is built on. */
  Entity?: string[] | null;
  /**
   * True where the service itself made up name and version (an anonymous registration).
   *
   * Default: `false`.
   */
  IsAnonymou?: boolean;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Spark settings by name. */
  MaterializationSettingSparkConfiguration?: Record<string, string | null> | null;
  /**
   * Stores that the features are written to.
   *
   * Default: `"None"`.
   */
  MaterializationSettingStoreType?: MaterializationStoreType;
  /** Addresses to mail; joined by commas they may have 499 characters at most. */
  NotificationEmail?: string[] | null;
  /** Events that cause a mail. */
  NotificationEmailOn?: EmailNotificationEnableType[] | null;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** VM size to use. */
  ResourceInstanceType?: string | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  ScheduleEndTime?: string | null;
  /** Required. Unit of time in which it recurs. */
  ScheduleFrequency?: RecurrenceFrequency;
  /** Required. Hours at which it runs. */
  ScheduleHour?: number[];
  /** Required. How many units of frequency lie between runs. */
  ScheduleInterval?: number;
  /** Required. Minutes at which it runs. */
  ScheduleMinute?: number[];
  /** Days of the month on which it runs. */
  ScheduleMonthDay?: number[] | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  ScheduleStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  ScheduleTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  ScheduleTriggerType?: TriggerType;
  /** Days of the week on which it runs. */
  ScheduleWeekDay?: WeekDay[] | null;
  /** Path of the specification. */
  SpecificationPath?: string | null;
  /** Lifecycle stage of the asset. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceFeaturesetVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityFeatureset, CreateViaIdentityFeaturesetExpanded. */
interface NewAzMlWorkspaceFeaturesetVersionIdentity2 {
  /** Identity Parameter */
  FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturesetVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreate = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionNames2 &
  NewAzMlWorkspaceFeaturesetVersionModel &
  NewAzMlWorkspaceFeaturesetVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateExpanded = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionNames2 &
  NewAzMlWorkspaceFeaturesetVersionShared &
  NewAzMlWorkspaceFeaturesetVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentity = NewAzMlWorkspaceFeaturesetVersionModel &
  NewAzMlWorkspaceFeaturesetVersionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityExpanded = NewAzMlWorkspaceFeaturesetVersionBody &
  NewAzMlWorkspaceFeaturesetVersionIdentity;

/** Parameter set CreateViaIdentityFeatureset of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityFeatureset = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionModel &
  NewAzMlWorkspaceFeaturesetVersionIdentity2;

/** Parameter set CreateViaIdentityFeaturesetExpanded of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityFeaturesetExpanded =
  NewAzMlWorkspaceFeaturesetVersionNames &
    NewAzMlWorkspaceFeaturesetVersionBody &
    NewAzMlWorkspaceFeaturesetVersionIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionNames2 &
  NewAzMlWorkspaceFeaturesetVersionModel &
  NewAzMlWorkspaceFeaturesetVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceFeaturesetVersionNames &
    NewAzMlWorkspaceFeaturesetVersionNames2 &
    NewAzMlWorkspaceFeaturesetVersionBody &
    NewAzMlWorkspaceFeaturesetVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaJsonFilePath = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionNames2 &
  NewAzMlWorkspaceFeaturesetVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceFeaturesetVersion. */
export type NewAzMlWorkspaceFeaturesetVersionCreateViaJsonString = NewAzMlWorkspaceFeaturesetVersionNames &
  NewAzMlWorkspaceFeaturesetVersionNames2 &
  NewAzMlWorkspaceFeaturesetVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceFeaturesetVersion}: those of one of its sets. */
export type NewAzMlWorkspaceFeaturesetVersionParameters =
  | NewAzMlWorkspaceFeaturesetVersionCreate
  | NewAzMlWorkspaceFeaturesetVersionCreateExpanded
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentity
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityFeatureset
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityFeaturesetExpanded
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceFeaturesetVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceFeaturesetVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceFeaturesetVersionCreateViaJsonString;

/**
 * Creates a feature set version, or updates one that is there.
 *
 * `New-AzMlWorkspaceFeaturesetVersion`
 */
export const newAzMlWorkspaceFeaturesetVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceFeaturesetVersionParameters>,
  FeaturesetVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceFeaturesetVersion",
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
        Description: "property/properties/description",
        Entity: "property/properties/entities",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        MaterializationSettingSparkConfiguration: "property/properties/materializationSettings/sparkConfiguration",
        MaterializationSettingStoreType: "property/properties/materializationSettings/storeType",
        NotificationEmail: "property/properties/materializationSettings/notification/emails",
        NotificationEmailOn: "property/properties/materializationSettings/notification/emailOn",
        NotificationWebhook: "property/properties/materializationSettings/notification/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        ResourceInstanceType: "property/properties/materializationSettings/resource/instanceType",
        ScheduleEndTime: "property/properties/materializationSettings/schedule/endTime",
        ScheduleFrequency: "property/properties/materializationSettings/schedule/frequency",
        ScheduleHour: "property/properties/materializationSettings/schedule/schedule/hours",
        ScheduleInterval: "property/properties/materializationSettings/schedule/interval",
        ScheduleMinute: "property/properties/materializationSettings/schedule/schedule/minutes",
        ScheduleMonthDay: "property/properties/materializationSettings/schedule/schedule/monthDays",
        ScheduleStartTime: "property/properties/materializationSettings/schedule/startTime",
        ScheduleTimeZone: "property/properties/materializationSettings/schedule/timeZone",
        ScheduleTriggerType: "property/properties/materializationSettings/schedule/triggerType",
        ScheduleWeekDay: "property/properties/materializationSettings/schedule/schedule/weekDays",
        SpecificationPath: "property/properties/specification/path",
        Stage: "property/properties/stage",
        Tag: "property/properties/tags",
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
      call: featuresetVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
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
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityFeatureset: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityFeaturesetExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityFeatureset, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceFeaturesetVersionNames {
  /** Which version to remove; case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceFeaturesetVersionNames2 {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceFeaturesetVersion. */
export type RemoveAzMlWorkspaceFeaturesetVersionDelete = RemoveAzMlWorkspaceFeaturesetVersionNames &
  RemoveAzMlWorkspaceFeaturesetVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceFeaturesetVersion. */
export interface RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityFeatureset of Remove-AzMlWorkspaceFeaturesetVersion. */
export type RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentityFeatureset =
  RemoveAzMlWorkspaceFeaturesetVersionNames & {
    /** Identity Parameter */
    FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceFeaturesetVersion. */
export type RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceFeaturesetVersionNames &
  RemoveAzMlWorkspaceFeaturesetVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceFeaturesetVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceFeaturesetVersionParameters =
  | RemoveAzMlWorkspaceFeaturesetVersionDelete
  | RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentityFeatureset
  | RemoveAzMlWorkspaceFeaturesetVersionDeleteViaIdentityWorkspace;

/**
 * Removes one version of a feature set.
 *
 * `Remove-AzMlWorkspaceFeaturesetVersion`
 */
export const removeAzMlWorkspaceFeaturesetVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceFeaturesetVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceFeaturesetVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: featuresetVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
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
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityFeatureset: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceFeaturesetVersionCommon {
  /** Which feature set container; case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version of it; case matters. */
  Version: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceFeaturesetVersion. */
export type SetAzMlWorkspaceFeaturesetVersionUpdate = SetAzMlWorkspaceFeaturesetVersionCommon & {
  /** ARM resource wrapper around a feature set version. */
  Body: FeaturesetVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceFeaturesetVersion. */
export type SetAzMlWorkspaceFeaturesetVersionUpdateExpanded = SetAzMlWorkspaceFeaturesetVersionCommon & {
  /** Free text about the asset. */
  Description?: string | null;
  /** Feature store entities that the feature set is built on. */
  Entity?: string[] | null;
  /**
   * True where the service itself made up name and version (an anonymous registration).
   *
   * Default: `false`.
   */
  IsAnonymou?: boolean;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Spark settings by name. */
  MaterializationSettingSparkConfiguration?: Record<string, string | null> | null;
  /**
   * Stores that the features are written to.
   *
   * Default: `"None"`.
   */
  MaterializationSettingStoreType?: MaterializationStoreType;
  /** Addresses to mail; joined by commas they may have 499 characters at most. */
  NotificationEmail?: string[] | null;
  /** Events that cause a mail. */
  NotificationEmailOn?: EmailNotificationEnableType[] | null;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** VM size to use. */
  ResourceInstanceType?: string | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  ScheduleEndTime?: string | null;
  /** Required. Unit of time in which it recurs. */
  ScheduleFrequency?: RecurrenceFrequency;
  /** Required. Hours at which it runs. */
  ScheduleHour?: number[];
  /** Required. How many units of frequency lie between runs. */
  ScheduleInterval?: number;
  /** Required. Minutes at which it runs. */
  ScheduleMinute?: number[];
  /** Days of the month on which it runs. */
  ScheduleMonthDay?: number[] | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  ScheduleStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  ScheduleTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  ScheduleTriggerType?: TriggerType;
  /** Days of the week on which it runs. */
  ScheduleWeekDay?: WeekDay[] | null;
  /** Path of the specification. */
  SpecificationPath?: string | null;
  /** Lifecycle stage of the asset. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceFeaturesetVersion. */
export type SetAzMlWorkspaceFeaturesetVersionUpdateViaJsonFilePath = SetAzMlWorkspaceFeaturesetVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceFeaturesetVersion. */
export type SetAzMlWorkspaceFeaturesetVersionUpdateViaJsonString = SetAzMlWorkspaceFeaturesetVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceFeaturesetVersion}: those of one of its sets. */
export type SetAzMlWorkspaceFeaturesetVersionParameters =
  | SetAzMlWorkspaceFeaturesetVersionUpdate
  | SetAzMlWorkspaceFeaturesetVersionUpdateExpanded
  | SetAzMlWorkspaceFeaturesetVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceFeaturesetVersionUpdateViaJsonString;

/**
 * Updates a feature set version.
 *
 * `Set-AzMlWorkspaceFeaturesetVersion`
 */
export const setAzMlWorkspaceFeaturesetVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceFeaturesetVersionParameters>,
  FeaturesetVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceFeaturesetVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        Version: "value/version",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        Description: "property/properties/description",
        Entity: "property/properties/entities",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        MaterializationSettingSparkConfiguration: "property/properties/materializationSettings/sparkConfiguration",
        MaterializationSettingStoreType: "property/properties/materializationSettings/storeType",
        NotificationEmail: "property/properties/materializationSettings/notification/emails",
        NotificationEmailOn: "property/properties/materializationSettings/notification/emailOn",
        NotificationWebhook: "property/properties/materializationSettings/notification/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        ResourceInstanceType: "property/properties/materializationSettings/resource/instanceType",
        ScheduleEndTime: "property/properties/materializationSettings/schedule/endTime",
        ScheduleFrequency: "property/properties/materializationSettings/schedule/frequency",
        ScheduleHour: "property/properties/materializationSettings/schedule/schedule/hours",
        ScheduleInterval: "property/properties/materializationSettings/schedule/interval",
        ScheduleMinute: "property/properties/materializationSettings/schedule/schedule/minutes",
        ScheduleMonthDay: "property/properties/materializationSettings/schedule/schedule/monthDays",
        ScheduleStartTime: "property/properties/materializationSettings/schedule/startTime",
        ScheduleTimeZone: "property/properties/materializationSettings/schedule/timeZone",
        ScheduleTriggerType: "property/properties/materializationSettings/schedule/triggerType",
        ScheduleWeekDay: "property/properties/materializationSettings/schedule/schedule/weekDays",
        SpecificationPath: "property/properties/specification/path",
        Stage: "property/properties/stage",
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
      call: featuresetVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
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
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityFeatureset, UpdateViaIdentityFeaturesetExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceFeaturesetVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityFeatureset, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceFeaturesetVersionModel {
  /** ARM resource wrapper around a feature set version. */
  Body: FeaturesetVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturesetVersionNames2 {
  /** Which feature set container; case matters. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityFeaturesetExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceFeaturesetVersionBody {
  /** Free text about the asset. */
  Description?: string | null;
  /** Feature store entities that the feature set is built on. */
  Entity?: string[] | null;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Spark settings by name. */
  MaterializationSettingSparkConfiguration?: Record<string, string | null> | null;
  /**
   * Stores that the features are written to.
   *
   * Default: `"None"`.
   */
  MaterializationSettingStoreType?: MaterializationStoreType;
  /** Webhooks to call, keyed by names that the user chooses. */
  NotificationWebhook?: Record<string, Webhook | null> | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** VM size to use. */
  ResourceInstanceType?: string | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  ScheduleEndTime?: string | null;
  /** Required. Unit of time in which it recurs. */
  ScheduleFrequency?: RecurrenceFrequency;
  /** Required. Hours at which it runs. */
  ScheduleHour?: number[];
  /** Required. How many units of frequency lie between runs. */
  ScheduleInterval?: number;
  /** Required. Minutes at which it runs. */
  ScheduleMinute?: number[];
  /** Days of the month on which it runs. */
  ScheduleMonthDay?: number[] | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  ScheduleStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  ScheduleTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  ScheduleTriggerType?: TriggerType;
  /** Days of the week on which it runs. */
  ScheduleWeekDay?: WeekDay[] | null;
  /** Path of the specification. */
  SpecificationPath?: string | null;
  /** Lifecycle stage of the asset. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceFeaturesetVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceFeaturesetVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityFeatureset, UpdateViaIdentityFeaturesetExpanded. */
interface UpdateAzMlWorkspaceFeaturesetVersionIdentity2 {
  /** Identity Parameter */
  FeaturesetInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturesetVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdate = UpdateAzMlWorkspaceFeaturesetVersionNames &
  UpdateAzMlWorkspaceFeaturesetVersionModel &
  UpdateAzMlWorkspaceFeaturesetVersionNames2 &
  UpdateAzMlWorkspaceFeaturesetVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateExpanded = UpdateAzMlWorkspaceFeaturesetVersionNames &
  UpdateAzMlWorkspaceFeaturesetVersionNames2 &
  UpdateAzMlWorkspaceFeaturesetVersionBody &
  UpdateAzMlWorkspaceFeaturesetVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentity = UpdateAzMlWorkspaceFeaturesetVersionModel &
  UpdateAzMlWorkspaceFeaturesetVersionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceFeaturesetVersionBody &
  UpdateAzMlWorkspaceFeaturesetVersionIdentity;

/** Parameter set UpdateViaIdentityFeatureset of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityFeatureset =
  UpdateAzMlWorkspaceFeaturesetVersionNames &
    UpdateAzMlWorkspaceFeaturesetVersionModel &
    UpdateAzMlWorkspaceFeaturesetVersionIdentity2;

/** Parameter set UpdateViaIdentityFeaturesetExpanded of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityFeaturesetExpanded =
  UpdateAzMlWorkspaceFeaturesetVersionNames &
    UpdateAzMlWorkspaceFeaturesetVersionBody &
    UpdateAzMlWorkspaceFeaturesetVersionIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceFeaturesetVersionNames &
  UpdateAzMlWorkspaceFeaturesetVersionModel &
  UpdateAzMlWorkspaceFeaturesetVersionNames2 &
  UpdateAzMlWorkspaceFeaturesetVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceFeaturesetVersion. */
export type UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceFeaturesetVersionNames &
    UpdateAzMlWorkspaceFeaturesetVersionNames2 &
    UpdateAzMlWorkspaceFeaturesetVersionBody &
    UpdateAzMlWorkspaceFeaturesetVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceFeaturesetVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceFeaturesetVersionParameters =
  | UpdateAzMlWorkspaceFeaturesetVersionUpdate
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateExpanded
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityFeatureset
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityFeaturesetExpanded
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceFeaturesetVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a feature set version.
 *
 * `Update-AzMlWorkspaceFeaturesetVersion`
 */
export const updateAzMlWorkspaceFeaturesetVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceFeaturesetVersionParameters>,
  FeaturesetVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceFeaturesetVersion",
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
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      optional: {
        Description: "property/properties/description",
        Entity: "property/properties/entities",
        IsArchived: "property/properties/isArchived",
        MaterializationSettingSparkConfiguration: "property/properties/materializationSettings/sparkConfiguration",
        MaterializationSettingStoreType: "property/properties/materializationSettings/storeType",
        NotificationWebhook: "property/properties/materializationSettings/notification/webhooks",
        ResourceBaseProperty: "property/properties/properties",
        ResourceInstanceType: "property/properties/materializationSettings/resource/instanceType",
        ScheduleEndTime: "property/properties/materializationSettings/schedule/endTime",
        ScheduleFrequency: "property/properties/materializationSettings/schedule/frequency",
        ScheduleHour: "property/properties/materializationSettings/schedule/schedule/hours",
        ScheduleInterval: "property/properties/materializationSettings/schedule/interval",
        ScheduleMinute: "property/properties/materializationSettings/schedule/schedule/minutes",
        ScheduleMonthDay: "property/properties/materializationSettings/schedule/schedule/monthDays",
        ScheduleStartTime: "property/properties/materializationSettings/schedule/startTime",
        ScheduleTimeZone: "property/properties/materializationSettings/schedule/timeZone",
        ScheduleTriggerType: "property/properties/materializationSettings/schedule/triggerType",
        ScheduleWeekDay: "property/properties/materializationSettings/schedule/schedule/weekDays",
        SpecificationPath: "property/properties/specification/path",
        Stage: "property/properties/stage",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: featuresetVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: featuresetVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}/versions/{version}",
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
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityFeatureset: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityFeaturesetExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
