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
  /** Batch deployment name. */
  DeploymentName?: string;
  /** Batch endpoint name. */
  EndpointName?: string;
  /** Resource identity path */
  Id?: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName?: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
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
