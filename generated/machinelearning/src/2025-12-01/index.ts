// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

export { MachineLearningClient } from "./client.js";
export { createMachineLearning, type MachineLearningContext, type MachineLearningClientOptions } from "./context.js";
export type * from "./models.js";

export type {
  WorkspacesListBySubscriptionOptions,
  WorkspacesListByResourceGroupOptions,
  WorkspacesDeleteOptions,
  WorkspacesDiagnoseOptions,
} from "./workspaces.js";

export type { RegistryCodeContainersListOptions } from "./registryCodeContainers.js";

export type { RegistryCodeVersionsListOptions } from "./registryCodeVersions.js";

export type { RegistryComponentContainersListOptions } from "./registryComponentContainers.js";

export type { RegistryComponentVersionsListOptions } from "./registryComponentVersions.js";

export type { RegistryDataContainersListOptions } from "./registryDataContainers.js";

export type { RegistryDataVersionsListOptions } from "./registryDataVersions.js";

export type { RegistryEnvironmentContainersListOptions } from "./registryEnvironmentContainers.js";

export type { RegistryEnvironmentVersionsListOptions } from "./registryEnvironmentVersions.js";

export type { RegistryModelContainersListOptions } from "./registryModelContainers.js";

export type { RegistryModelVersionsListOptions } from "./registryModelVersions.js";

export type { BatchEndpointsListOptions } from "./batchEndpoints.js";

export type { BatchDeploymentsListOptions } from "./batchDeployments.js";

export type { CodeContainersListOptions } from "./codeContainers.js";

export type { CodeVersionsListOptions } from "./codeVersions.js";

export type { ComponentContainersListOptions } from "./componentContainers.js";

export type { ComponentVersionsListOptions } from "./componentVersions.js";

export type { ComputeListOptions } from "./compute.js";

export type {
  WorkspaceConnectionsListOptions,
  WorkspaceConnectionsCreateOptions,
  WorkspaceConnectionsUpdateOptions,
} from "./workspaceConnections.js";

export type { DataContainersListOptions } from "./dataContainers.js";

export type { DataVersionsListOptions } from "./dataVersions.js";

export type {
  DatastoresListOptions,
  DatastoresCreateOrUpdateOptions,
  DatastoresListSecretsOptions,
} from "./datastores.js";

export type { EnvironmentContainersListOptions } from "./environmentContainers.js";

export type { EnvironmentVersionsListOptions } from "./environmentVersions.js";

export type { FeaturesetContainersListOptions } from "./featuresetContainers.js";

export type { FeaturesetVersionsListOptions } from "./featuresetVersions.js";

export type { FeaturesListOptions } from "./features.js";

export type { FeaturestoreEntityContainersListOptions } from "./featurestoreEntityContainers.js";

export type { FeaturestoreEntityVersionsListOptions } from "./featurestoreEntityVersions.js";

export type { JobsListOptions } from "./jobs.js";

export type { MarketplaceSubscriptionsListOptions } from "./marketplaceSubscriptions.js";

export type { ModelContainersListOptions } from "./modelContainers.js";

export type { ModelVersionsListOptions } from "./modelVersions.js";

export type { OnlineEndpointsListOptions } from "./onlineEndpoints.js";

export type { OnlineDeploymentsListOptions, OnlineDeploymentsListSkusOptions } from "./onlineDeployments.js";

export type { ManagedNetworkProvisionsProvisionManagedNetworkOptions } from "./managedNetworkProvisions.js";

export type { SchedulesListOptions } from "./schedules.js";

export type { ServerlessEndpointsListOptions } from "./serverlessEndpoints.js";

export { isServiceError, RestError, type ServiceError } from "../runtime/errors.js";
export { UntrustedHostError } from "../runtime/origin.js";
export type { CallOptions, RequestOptions } from "../runtime/context.js";
export type { PagedAsyncIterableIterator, PageSettings } from "../runtime/paging.js";
export type { OperationState, Poller, PollingOptions } from "../runtime/polling.js";
export type { Unlisted } from "../runtime/kinds.js";
