// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CodeVersion } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryCodeVersions from "../registryCodeVersions.js";

/** Parameters of Get, GetViaIdentityRegistry, List. */
interface GetAzMlWorkspaceRegistryCodeVersionNames {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Get, GetViaIdentityCode, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryCodeVersionNames2 {
  /** Which version. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryCodeVersionNames3 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryCodeVersion. */
export type GetAzMlWorkspaceRegistryCodeVersionGet = GetAzMlWorkspaceRegistryCodeVersionNames &
  GetAzMlWorkspaceRegistryCodeVersionNames2 &
  GetAzMlWorkspaceRegistryCodeVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryCodeVersion. */
export interface GetAzMlWorkspaceRegistryCodeVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityCode of Get-AzMlWorkspaceRegistryCodeVersion. */
export type GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityCode = GetAzMlWorkspaceRegistryCodeVersionNames2 & {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryCodeVersion. */
export type GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityRegistry = GetAzMlWorkspaceRegistryCodeVersionNames &
  GetAzMlWorkspaceRegistryCodeVersionNames2 & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryCodeVersion. */
export type GetAzMlWorkspaceRegistryCodeVersionList = GetAzMlWorkspaceRegistryCodeVersionNames &
  GetAzMlWorkspaceRegistryCodeVersionNames3 & {
    /** How the results are sorted. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Upper bound on the number of results. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceRegistryCodeVersion}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryCodeVersionParameters =
  | GetAzMlWorkspaceRegistryCodeVersionGet
  | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentity
  | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityCode
  | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryCodeVersionList;

/**
 * Lists the versions of a registry's code container.
 *
 * `Get-AzMlWorkspaceRegistryCodeVersion`
 */
export const getAzMlWorkspaceRegistryCodeVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryCodeVersionGet
    | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentity
    | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityCode
    | GetAzMlWorkspaceRegistryCodeVersionGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryCodeVersionParameters
  >,
  CodeVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryCodeVersionList, GetAzMlWorkspaceRegistryCodeVersionParameters>,
    CodeVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryCodeVersion",
  service,
  groups: [
    {
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
    {
      optional: {
        OrderBy: "option/orderBy",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Top: "option/top",
      },
    },
  ],
  operations: [
    {
      call: registryCodeVersions.get,
      values: ["resourceGroupName", "registryName", "codeName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
        version: "value/version",
      },
    },
    {
      call: registryCodeVersions.list,
      values: ["resourceGroupName", "registryName", "codeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityCode: { groups: [1, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityCode, CreateViaIdentityCodeExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryCodeVersionNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryCodeVersionNames2 {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityCode, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryCodeVersionModel {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryCodeVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityCodeExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryCodeVersionBody {
  /** URI at which the code lies. */
  CodeUri?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
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
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceRegistryCodeVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityCode, CreateViaIdentityCodeExpanded. */
interface NewAzMlWorkspaceRegistryCodeVersionIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryCodeVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreate = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionNames2 &
  NewAzMlWorkspaceRegistryCodeVersionModel &
  NewAzMlWorkspaceRegistryCodeVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateExpanded = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionNames2 &
  NewAzMlWorkspaceRegistryCodeVersionShared &
  NewAzMlWorkspaceRegistryCodeVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentity = NewAzMlWorkspaceRegistryCodeVersionModel &
  NewAzMlWorkspaceRegistryCodeVersionIdentity;

/** Parameter set CreateViaIdentityCode of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityCode = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionModel &
  NewAzMlWorkspaceRegistryCodeVersionIdentity2;

/** Parameter set CreateViaIdentityCodeExpanded of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityCodeExpanded =
  NewAzMlWorkspaceRegistryCodeVersionNames &
    NewAzMlWorkspaceRegistryCodeVersionBody &
    NewAzMlWorkspaceRegistryCodeVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryCodeVersionBody &
  NewAzMlWorkspaceRegistryCodeVersionIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityRegistry = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionNames2 &
  NewAzMlWorkspaceRegistryCodeVersionModel &
  NewAzMlWorkspaceRegistryCodeVersionIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryCodeVersionNames &
    NewAzMlWorkspaceRegistryCodeVersionNames2 &
    NewAzMlWorkspaceRegistryCodeVersionBody &
    NewAzMlWorkspaceRegistryCodeVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaJsonFilePath = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionNames2 &
  NewAzMlWorkspaceRegistryCodeVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryCodeVersion. */
export type NewAzMlWorkspaceRegistryCodeVersionCreateViaJsonString = NewAzMlWorkspaceRegistryCodeVersionNames &
  NewAzMlWorkspaceRegistryCodeVersionNames2 &
  NewAzMlWorkspaceRegistryCodeVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryCodeVersion}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryCodeVersionParameters =
  | NewAzMlWorkspaceRegistryCodeVersionCreate
  | NewAzMlWorkspaceRegistryCodeVersionCreateExpanded
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentity
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityCode
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityCodeExpanded
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryCodeVersionCreateViaJsonString;

/**
 * Stores a code version in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryCodeVersion`
 */
export const newAzMlWorkspaceRegistryCodeVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryCodeVersionParameters>,
  CodeVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryCodeVersion",
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
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
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
      call: registryCodeVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityCode: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityCodeExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityCode, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryCodeVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryCodeVersionNames2 {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryCodeVersion. */
export type RemoveAzMlWorkspaceRegistryCodeVersionDelete = RemoveAzMlWorkspaceRegistryCodeVersionNames &
  RemoveAzMlWorkspaceRegistryCodeVersionNames2 & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryCodeVersion. */
export interface RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityCode of Remove-AzMlWorkspaceRegistryCodeVersion. */
export type RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentityCode =
  RemoveAzMlWorkspaceRegistryCodeVersionNames & {
    /** Identity Parameter */
    CodeInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryCodeVersion. */
export type RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryCodeVersionNames &
    RemoveAzMlWorkspaceRegistryCodeVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceRegistryCodeVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryCodeVersionParameters =
  | RemoveAzMlWorkspaceRegistryCodeVersionDelete
  | RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentityCode
  | RemoveAzMlWorkspaceRegistryCodeVersionDeleteViaIdentityRegistry;

/**
 * Removes a code version from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryCodeVersion`
 */
export const removeAzMlWorkspaceRegistryCodeVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryCodeVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryCodeVersion",
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
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryCodeVersions.delete,
      values: ["resourceGroupName", "registryName", "codeName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityCode: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryCodeVersionCommon {
  /** Name of the code container. */
  CodeName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version. */
  Version: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryCodeVersion. */
export type SetAzMlWorkspaceRegistryCodeVersionUpdate = SetAzMlWorkspaceRegistryCodeVersionCommon & {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryCodeVersion. */
export type SetAzMlWorkspaceRegistryCodeVersionUpdateExpanded = SetAzMlWorkspaceRegistryCodeVersionCommon & {
  /** URI at which the code lies. */
  CodeUri?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
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
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryCodeVersion. */
export type SetAzMlWorkspaceRegistryCodeVersionUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryCodeVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryCodeVersion. */
export type SetAzMlWorkspaceRegistryCodeVersionUpdateViaJsonString = SetAzMlWorkspaceRegistryCodeVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryCodeVersion}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryCodeVersionParameters =
  | SetAzMlWorkspaceRegistryCodeVersionUpdate
  | SetAzMlWorkspaceRegistryCodeVersionUpdateExpanded
  | SetAzMlWorkspaceRegistryCodeVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryCodeVersionUpdateViaJsonString;

/**
 * Stores a code version in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryCodeVersion`
 */
export const setAzMlWorkspaceRegistryCodeVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryCodeVersionParameters>,
  CodeVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryCodeVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        CodeName: "value/codeName",
        RegistryName: "value/registryName",
        ResourceGroupName: "value/resourceGroupName",
        Version: "value/version",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
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
      call: registryCodeVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityCode, UpdateViaIdentityCodeExpanded,
 * UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryCodeVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityCode, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryCodeVersionModel {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeVersionNames2 {
  /** Name of the code container. */
  CodeName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityCodeExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryCodeVersionBody {
  /** URI at which the code lies. */
  CodeUri?: string | null;
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
interface UpdateAzMlWorkspaceRegistryCodeVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityCode, UpdateViaIdentityCodeExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeVersionIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdate = UpdateAzMlWorkspaceRegistryCodeVersionNames &
  UpdateAzMlWorkspaceRegistryCodeVersionModel &
  UpdateAzMlWorkspaceRegistryCodeVersionNames2 &
  UpdateAzMlWorkspaceRegistryCodeVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateExpanded = UpdateAzMlWorkspaceRegistryCodeVersionNames &
  UpdateAzMlWorkspaceRegistryCodeVersionNames2 &
  UpdateAzMlWorkspaceRegistryCodeVersionBody &
  UpdateAzMlWorkspaceRegistryCodeVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentity = UpdateAzMlWorkspaceRegistryCodeVersionModel &
  UpdateAzMlWorkspaceRegistryCodeVersionIdentity;

/** Parameter set UpdateViaIdentityCode of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityCode = UpdateAzMlWorkspaceRegistryCodeVersionNames &
  UpdateAzMlWorkspaceRegistryCodeVersionModel &
  UpdateAzMlWorkspaceRegistryCodeVersionIdentity2;

/** Parameter set UpdateViaIdentityCodeExpanded of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityCodeExpanded =
  UpdateAzMlWorkspaceRegistryCodeVersionNames &
    UpdateAzMlWorkspaceRegistryCodeVersionBody &
    UpdateAzMlWorkspaceRegistryCodeVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryCodeVersionBody & UpdateAzMlWorkspaceRegistryCodeVersionIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryCodeVersionNames &
    UpdateAzMlWorkspaceRegistryCodeVersionModel &
    UpdateAzMlWorkspaceRegistryCodeVersionNames2 &
    UpdateAzMlWorkspaceRegistryCodeVersionIdentity3;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryCodeVersion. */
export type UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryCodeVersionNames &
    UpdateAzMlWorkspaceRegistryCodeVersionNames2 &
    UpdateAzMlWorkspaceRegistryCodeVersionBody &
    UpdateAzMlWorkspaceRegistryCodeVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRegistryCodeVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryCodeVersionParameters =
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdate
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateExpanded
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityCode
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityCodeExpanded
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryCodeVersionUpdateViaIdentityRegistryExpanded;

/**
 * Stores a code version in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryCodeVersion`
 */
export const updateAzMlWorkspaceRegistryCodeVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryCodeVersionParameters>,
  CodeVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryCodeVersion",
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
      mandatory: { CodeName: "value/codeName" },
    },
    {
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryCodeVersions.get,
      values: ["resourceGroupName", "registryName", "codeName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
        version: "value/version",
      },
    },
    {
      call: registryCodeVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityCode: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityCodeExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
