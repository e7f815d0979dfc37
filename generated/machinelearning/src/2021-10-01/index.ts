// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

export { MachineLearningClient } from "./client.js";
export { createMachineLearning, type MachineLearningContext, type MachineLearningClientOptions } from "./context.js";
export type * from "./models.js";

export type { BatchEndpointsListOptions } from "./batchEndpoints.js";

export type { BatchDeploymentsListOptions } from "./batchDeployments.js";

export { isServiceError, RestError, type ServiceError } from "../runtime/errors.js";
export { UntrustedHostError } from "../runtime/origin.js";
export type { CallOptions, RequestOptions } from "../runtime/context.js";
export type { PagedAsyncIterableIterator, PageSettings } from "../runtime/paging.js";
export type { OperationState, Poller, PollingOptions } from "../runtime/polling.js";
export type { Unlisted } from "../runtime/kinds.js";
