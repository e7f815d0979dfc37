// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { TokenCredential } from "@azure/core-auth";
import { type Connection, setConnection } from "../../runtime/cmdlets/connection.js";
import type { CmdletService } from "../../runtime/cmdlets/definition.js";
import { type MachineLearningClientOptions, createMachineLearning } from "../context.js";

/** How cmdlets reach Azure Machine Learning. What is left out comes from the parameters of each cmdlet, and from this machine. */
export interface MachineLearningConnection extends Connection {
  /** Address of the service, where it is not `https://management.azure.com`. */
  readonly endpoint?: string;
  /** How to sign in. */
  readonly credential?: TokenCredential;
  /** Subscription's ID. */
  readonly subscriptionId?: string;
  /** Options of the client. */
  readonly options?: MachineLearningClientOptions;
}

/** Parts of the path of a resource, as `InputObject` takes them; or the whole path as `Id`. */
export interface MachineLearningIdentity {
  /** Name of the code container. */
  CodeName?: string;
  /** Name of the component container. */
  ComponentName?: string;
  /** Compute name. */
  ComputeName?: string;
  /** Connection name. */
  ConnectionName?: string;
  /** Batch deployment name. */
  DeploymentName?: string;
  /** Batch endpoint name. */
  EndpointName?: string;
  /** Name of the environment container; letter case matters. */
  EnvironmentName?: string;
  /** Which feature. */
  FeatureName?: string;
  /** Which feature set. */
  FeaturesetName?: string;
  /** Which version of the feature set. */
  FeaturesetVersion?: string;
  /** Which inference group. */
  GroupName?: string;
  /** Which job, by its name; case matters. */
  Id?: string;
  /** Resource identity path */
  Id1?: string;
  /** Which inference pool. */
  InferencePoolName?: string;
  /** Azure region's name. */
  Location?: string;
  /** Which managed network of the workspace; must be default. */
  ManagedNetworkName?: string;
  /** Name of the model container; letter case matters. */
  ModelName?: string;
  /** Name of the data container. */
  Name?: string;
  /** Inference pool to look in. */
  PoolName?: string;
  /** The connection's name, as the network resource provider (NRP) knows it */
  PrivateEndpointConnectionName?: string;
  /** Which item of the blocklist. */
  RaiBlocklistItemName?: string;
  /** Blocklist name. */
  RaiBlocklistName?: string;
  /** Which content filter policy. */
  RaiPolicyName?: string;
  /** Registry name; letter case is ignored. */
  RegistryName?: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName?: string;
  /** Which outbound rule. */
  RuleName?: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version. */
  Version?: string;
  /** Workspace name. */
  WorkspaceName?: string;
}

/** What the cmdlets of this api-version know of their service. */
export const service: CmdletService = {
  title: "Azure Machine Learning",
  required: ["subscriptionId"],
  options: ["endpoint"],
  tokens: true,
  credential: true,
  create: (values) =>
    createMachineLearning(
      values["credential"] as TokenCredential,
      values["subscriptionId"] as string,
      values["options"] as MachineLearningClientOptions,
    ),
};

/** Says how cmdlets reach the service from now on, for all api-versions of this package. */
export function connect(connection: MachineLearningConnection): void {
  setConnection(connection);
}
