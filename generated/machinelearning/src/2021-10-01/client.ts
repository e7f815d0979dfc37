// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { TokenCredential } from "@azure/core-auth";
import { type Bound, bind } from "../runtime/bind.js";
import { type MachineLearningClientOptions, type MachineLearningContext, createMachineLearning } from "./context.js";

import * as batchEndpoints from "./batchEndpoints.js";
import * as batchDeployments from "./batchDeployments.js";

/**
 * Azure Machine Learning Workspaces
 *
 * Api-version `2021-10-01`.
 */
export class MachineLearningClient {
  /** What standalone operations take as their first argument. */
  readonly context: MachineLearningContext;
  /** Operations of `…/workspaces/{workspaceName}/batchEndpoints`. */
  readonly batchEndpoints: Bound<typeof batchEndpoints>;
  /** Operations of `…/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments`. */
  readonly batchDeployments: Bound<typeof batchDeployments>;

  /**
   * @param credential How to sign in.
   * @param subscriptionId Subscription's ID.
   */
  constructor(credential: TokenCredential, subscriptionId: string, options: MachineLearningClientOptions = {}) {
    this.context = createMachineLearning(credential, subscriptionId, options);
    this.batchEndpoints = bind(this.context, batchEndpoints);
    this.batchDeployments = bind(this.context, batchDeployments);
  }
}
