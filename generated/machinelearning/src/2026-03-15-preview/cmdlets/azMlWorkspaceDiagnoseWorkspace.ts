// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DiagnoseResponseResult, DiagnoseWorkspaceParameters } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameters of Diagnose, DiagnoseExpanded, DiagnoseViaJsonFilePath, DiagnoseViaJsonString. */
interface InvokeAzMlWorkspaceDiagnoseWorkspaceShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Diagnose, DiagnoseViaIdentity. */
interface InvokeAzMlWorkspaceDiagnoseWorkspaceModel {
  /** Input of the workspace diagnosis. */
  Body: DiagnoseWorkspaceParameters;
}

/** Parameters of DiagnoseExpanded, DiagnoseViaIdentityExpanded. */
interface InvokeAzMlWorkspaceDiagnoseWorkspaceBody {
  /** Options of the check on the linked Application Insights. */
  ValueApplicationInsight?: Record<string, unknown>;
  /** Options of the check on the linked container registry. */
  ValueContainerRegistry?: Record<string, unknown>;
  /** Options of the DNS resolution check. */
  ValueDnsResolution?: Record<string, unknown>;
  /** Options of the check on the linked key vault. */
  ValueKeyVault?: Record<string, unknown>;
  /** Options of the network security group check. */
  ValueNsg?: Record<string, unknown>;
  /** Options of checks that fit no other category. */
  ValueOthers?: Record<string, unknown>;
  /** Options of the check that the workspace's needed resource providers are registered. */
  ValueRequiredResourceProvider?: Record<string, unknown>;
  /** Options of the resource lock check. */
  ValueResourceLock?: Record<string, unknown>;
  /** Options of the check on the linked storage account. */
  ValueStorageAccount?: Record<string, unknown>;
  /** Options of the user-defined route check. */
  ValueUdr?: Record<string, unknown>;
}

/** Parameters of DiagnoseViaIdentity, DiagnoseViaIdentityExpanded. */
interface InvokeAzMlWorkspaceDiagnoseWorkspaceIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Diagnose of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnose = InvokeAzMlWorkspaceDiagnoseWorkspaceShared &
  InvokeAzMlWorkspaceDiagnoseWorkspaceModel;

/** Parameter set DiagnoseExpanded of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseExpanded = InvokeAzMlWorkspaceDiagnoseWorkspaceShared &
  InvokeAzMlWorkspaceDiagnoseWorkspaceBody;

/** Parameter set DiagnoseViaIdentity of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaIdentity = InvokeAzMlWorkspaceDiagnoseWorkspaceModel &
  InvokeAzMlWorkspaceDiagnoseWorkspaceIdentity;

/** Parameter set DiagnoseViaIdentityExpanded of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaIdentityExpanded = InvokeAzMlWorkspaceDiagnoseWorkspaceBody &
  InvokeAzMlWorkspaceDiagnoseWorkspaceIdentity;

/** Parameter set DiagnoseViaJsonFilePath of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaJsonFilePath = InvokeAzMlWorkspaceDiagnoseWorkspaceShared & {
  /** Path of Json file supplied to the Diagnose operation */
  JsonFilePath: string;
};

/** Parameter set DiagnoseViaJsonString of Invoke-AzMlWorkspaceDiagnoseWorkspace. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaJsonString = InvokeAzMlWorkspaceDiagnoseWorkspaceShared & {
  /** Json string supplied to the Diagnose operation */
  JsonString: string;
};

/** Parameters of {@link invokeAzMlWorkspaceDiagnoseWorkspace}: those of one of its sets. */
export type InvokeAzMlWorkspaceDiagnoseWorkspaceParameters =
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnose
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseExpanded
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaIdentity
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaIdentityExpanded
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaJsonFilePath
  | InvokeAzMlWorkspaceDiagnoseWorkspaceDiagnoseViaJsonString;

/**
 * Looks for faults in how the workspace is set up.
 *
 * `Invoke-AzMlWorkspaceDiagnoseWorkspace`
 */
export const invokeAzMlWorkspaceDiagnoseWorkspace: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspaceDiagnoseWorkspaceParameters>,
  DiagnoseResponseResult,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspaceDiagnoseWorkspace",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        ValueApplicationInsight: "property/value/applicationInsights",
        ValueContainerRegistry: "property/value/containerRegistry",
        ValueDnsResolution: "property/value/dnsResolution",
        ValueKeyVault: "property/value/keyVault",
        ValueNsg: "property/value/nsg",
        ValueOthers: "property/value/others",
        ValueRequiredResourceProvider: "property/value/requiredResourceProviders",
        ValueResourceLock: "property/value/resourceLock",
        ValueStorageAccount: "property/value/storageAccount",
        ValueUdr: "property/value/udr",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: workspaces.diagnose,
      values: ["resourceGroupName", "workspaceName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/diagnose",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Diagnose: { groups: [0, 1, 2], operations: [0] },
    DiagnoseExpanded: { groups: [0, 1, 3], operations: [0] },
    DiagnoseViaIdentity: { groups: [0, 2, 4], operations: [0] },
    DiagnoseViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    DiagnoseViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    DiagnoseViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "DiagnoseExpanded",
});
