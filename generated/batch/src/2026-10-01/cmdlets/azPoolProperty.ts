// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AutoUserScope,
  BatchApplicationPackageReference,
  BatchMetadataItem,
  BatchPoolReplaceOptions,
  ContainerHostBatchBindMountEntry,
  ContainerWorkingDirectory,
  ElevationLevel,
  EnvironmentSetting,
  ResourceFile,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/**
 * Parameters of Replace, ReplaceExpanded, ReplaceViaIdentity, ReplaceViaIdentityExpanded,
 * ReplaceViaJsonFilePath, ReplaceViaJsonString.
 */
interface UpdateAzPoolPropertyCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Replace, ReplaceExpanded, ReplaceViaJsonFilePath, ReplaceViaJsonString. */
interface UpdateAzPoolPropertyNames {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Replace, ReplaceViaIdentity. */
interface UpdateAzPoolPropertyModel {
  /** Request body for replacing properties of a Pool. */
  Pool: BatchPoolReplaceOptions;
}

/** Parameters of ReplaceExpanded, ReplaceViaIdentityExpanded. */
interface UpdateAzPoolPropertyBody {
  /** New package list, at most 10; empty or omitted clears it. Existing nodes change only at reboot or reimage. */
  ApplicationPackageReference: BatchApplicationPackageReference[];
  /** Elevation level of the auto user; nonAdmin by default. */
  AutoUserElevationLevel?: ElevationLevel;
  /** Auto user scope, pool by default; choose Task on Windows to isolate Tasks better, e.g. for registry changes. */
  AutoUserScope?: AutoUserScope;
  /**
   * Paths to mount; null or absent mounts the whole temporary disk (Windows) or AZ_BATCH_NODE_ROOT_DIR (Linux),
   * empty mounts no data paths.
   */
  ContainerSettingContainerHostBatchBindMount?: ContainerHostBatchBindMountEntry[];
  /** Extra arguments for "docker create", besides those that Batch sets. */
  ContainerSettingContainerRunOption?: string;
  /** Full Image reference, as for "docker pull"; ":latest" is assumed when there's no tag. */
  ContainerSettingImageName?: string;
  /** Working directory of the container Task; 'taskWorkingDirectory' by default. */
  ContainerSettingWorkingDirectory?: ContainerWorkingDirectory;
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /** New name-value metadata; replaces the old, and empty or omitted clears it. */
  Metadata: BatchMetadataItem[];
  /** Password for logging in to the registry. */
  RegistryPassword?: string;
  /** Registry URL; "docker.io" when omitted. */
  RegistryServer?: string;
  /** User for logging in to the registry. */
  RegistryUsername?: string;
  /**
   * StartTask command, run without a shell (call one if needed); use relative paths or variables of
   * https://learn.microsoft.com/azure/batch/batch-compute-node-environment-variables.
   */
  StartTaskCommandLine?: string;
  /** Environment variables for the StartTask. */
  StartTaskEnvironmentSetting?: EnvironmentSetting[];
  /**
   * Retries after a nonzero exit code, the first try not counted; default 0 (none), -1 unlimited (not
   * recommended).
   */
  StartTaskMaxTaskRetryCount?: number;
  /** Files fetched into the working directory beforehand; too large a list fails with RequestEntityTooLarge. */
  StartTaskResourceFile?: ResourceFile[];
  /**
   * True (default) holds Tasks back until exit code 0, and failure after all retries makes the node unusable;
   * false doesn't wait.
   */
  StartTaskWaitForSuccess?: boolean;
  /** Named user to run as; exactly one of username and autoUser must be given. */
  UserIdentityUsername?: string;
}

/** Parameters of ReplaceViaIdentity, ReplaceViaIdentityExpanded. */
interface UpdateAzPoolPropertyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Replace of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplace = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyNames &
  UpdateAzPoolPropertyModel;

/** Parameter set ReplaceExpanded of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplaceExpanded = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyNames &
  UpdateAzPoolPropertyBody;

/** Parameter set ReplaceViaIdentity of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplaceViaIdentity = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyModel &
  UpdateAzPoolPropertyIdentity;

/** Parameter set ReplaceViaIdentityExpanded of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplaceViaIdentityExpanded = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyBody &
  UpdateAzPoolPropertyIdentity;

/** Parameter set ReplaceViaJsonFilePath of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplaceViaJsonFilePath = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyNames & {
    /** Path of Json file supplied to the Replace operation */
    JsonFilePath: string;
  };

/** Parameter set ReplaceViaJsonString of Update-AzPoolProperty. */
export type UpdateAzPoolPropertyReplaceViaJsonString = UpdateAzPoolPropertyCommon &
  UpdateAzPoolPropertyNames & {
    /** Json string supplied to the Replace operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzPoolProperty}: those of one of its sets. */
export type UpdateAzPoolPropertyParameters =
  | UpdateAzPoolPropertyReplace
  | UpdateAzPoolPropertyReplaceExpanded
  | UpdateAzPoolPropertyReplaceViaIdentity
  | UpdateAzPoolPropertyReplaceViaIdentityExpanded
  | UpdateAzPoolPropertyReplaceViaJsonFilePath
  | UpdateAzPoolPropertyReplaceViaJsonString;

/**
 * Replace every updatable property of a Pool; whatever is omitted, such as a StartTask, is removed.
 *
 * `Update-AzPoolProperty`
 */
export const updateAzPoolProperty: Cmdlet<
  ExactlyOne<UpdateAzPoolPropertyParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzPoolProperty",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { Pool: "body" },
    },
    {
      mandatory: {
        ApplicationPackageReference: "property/applicationPackageReferences",
        Metadata: "property/metadata",
      },
      optional: {
        AutoUserElevationLevel: "property/startTask/userIdentity/autoUser/elevationLevel",
        AutoUserScope: "property/startTask/userIdentity/autoUser/scope",
        ContainerSettingContainerHostBatchBindMount:
          "property/startTask/containerSettings/containerHostBatchBindMounts",
        ContainerSettingContainerRunOption: "property/startTask/containerSettings/containerRunOptions",
        ContainerSettingImageName: "property/startTask/containerSettings/imageName",
        ContainerSettingWorkingDirectory: "property/startTask/containerSettings/workingDirectory",
        IdentityReferenceResourceId: "property/startTask/containerSettings/registry/identityReference/resourceId",
        RegistryPassword: "property/startTask/containerSettings/registry/password",
        RegistryServer: "property/startTask/containerSettings/registry/registryServer",
        RegistryUsername: "property/startTask/containerSettings/registry/username",
        StartTaskCommandLine: "property/startTask/commandLine",
        StartTaskEnvironmentSetting: "property/startTask/environmentSettings",
        StartTaskMaxTaskRetryCount: "property/startTask/maxTaskRetryCount",
        StartTaskResourceFile: "property/startTask/resourceFiles",
        StartTaskWaitForSuccess: "property/startTask/waitForSuccess",
        UserIdentityUsername: "property/startTask/userIdentity/username",
      },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
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
      call: pools.replacePoolProperties,
      values: ["poolId", "pool"],
      body: "value/pool",
      path: "/pools/{poolId}/updateproperties",
      parts: { poolId: "value/poolId" },
      silent: true,
    },
  ],
  sets: {
    Replace: { groups: [0, 1, 2], operations: [0] },
    ReplaceExpanded: { groups: [0, 1, 3], operations: [0] },
    ReplaceViaIdentity: { groups: [0, 2, 4], operations: [0] },
    ReplaceViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    ReplaceViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    ReplaceViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "Replace",
});
