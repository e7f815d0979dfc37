// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { TokenCredential } from "@azure/core-auth";
import { type Bound, bind } from "../runtime/bind.js";
import { type MachineLearningClientOptions, type MachineLearningContext, createMachineLearning } from "./context.js";

import * as operations from "./operations.js";
import * as quotas from "./quotas.js";
import * as usages from "./usages.js";
import * as virtualMachineSizes from "./virtualMachineSizes.js";
import * as registries from "./registries.js";
import * as workspaces from "./workspaces.js";
import * as registryCodeContainers from "./registryCodeContainers.js";
import * as registryCodeVersions from "./registryCodeVersions.js";
import * as registryComponentContainers from "./registryComponentContainers.js";
import * as registryComponentVersions from "./registryComponentVersions.js";
import * as registryDataContainers from "./registryDataContainers.js";
import * as registryDataVersions from "./registryDataVersions.js";
import * as registryDataReferences from "./registryDataReferences.js";
import * as registryEnvironmentContainers from "./registryEnvironmentContainers.js";
import * as registryEnvironmentVersions from "./registryEnvironmentVersions.js";
import * as registryModelContainers from "./registryModelContainers.js";
import * as registryModelVersions from "./registryModelVersions.js";
import * as batchEndpoints from "./batchEndpoints.js";
import * as batchDeployments from "./batchDeployments.js";
import * as capabilityHosts from "./capabilityHosts.js";
import * as codeContainers from "./codeContainers.js";
import * as codeVersions from "./codeVersions.js";
import * as componentContainers from "./componentContainers.js";
import * as componentVersions from "./componentVersions.js";
import * as compute from "./compute.js";
import * as workspaceConnections from "./workspaceConnections.js";
import * as dataContainers from "./dataContainers.js";
import * as dataVersions from "./dataVersions.js";
import * as datastores from "./datastores.js";
import * as environmentContainers from "./environmentContainers.js";
import * as environmentVersions from "./environmentVersions.js";
import * as workspaceFeatures from "./workspaceFeatures.js";
import * as featuresetContainers from "./featuresetContainers.js";
import * as featuresetVersions from "./featuresetVersions.js";
import * as features from "./features.js";
import * as featurestoreEntityContainers from "./featurestoreEntityContainers.js";
import * as featurestoreEntityVersions from "./featurestoreEntityVersions.js";
import * as jobs from "./jobs.js";
import * as marketplaceSubscriptions from "./marketplaceSubscriptions.js";
import * as modelContainers from "./modelContainers.js";
import * as modelVersions from "./modelVersions.js";
import * as onlineEndpoints from "./onlineEndpoints.js";
import * as onlineDeployments from "./onlineDeployments.js";
import * as managedNetworkSettingsRule from "./managedNetworkSettingsRule.js";
import * as privateEndpointConnections from "./privateEndpointConnections.js";
import * as privateLinkResources from "./privateLinkResources.js";
import * as managedNetworkProvisions from "./managedNetworkProvisions.js";
import * as schedules from "./schedules.js";
import * as serverlessEndpoints from "./serverlessEndpoints.js";

/**
 * Manages machine learning workspaces, registries and what they hold.
 *
 * Api-version `2025-12-01`.
 */
export class MachineLearningClient {
  /** What standalone operations take as their first argument. */
  readonly context: MachineLearningContext;
  /** Operations of Operations. */
  readonly operations: Bound<typeof operations>;
  /** Operations of Quotas. */
  readonly quotas: Bound<typeof quotas>;
  /** Operations of Usages. */
  readonly usages: Bound<typeof usages>;
  /** Operations of VirtualMachineSizes. */
  readonly virtualMachineSizes: Bound<typeof virtualMachineSizes>;
  /** Operations of Registries. */
  readonly registries: Bound<typeof registries>;
  /** Operations of Workspaces. */
  readonly workspaces: Bound<typeof workspaces>;
  /** Operations of RegistryCodeContainers. */
  readonly registryCodeContainers: Bound<typeof registryCodeContainers>;
  /** Operations of RegistryCodeVersions. */
  readonly registryCodeVersions: Bound<typeof registryCodeVersions>;
  /** Operations of RegistryComponentContainers. */
  readonly registryComponentContainers: Bound<typeof registryComponentContainers>;
  /** Operations of RegistryComponentVersions. */
  readonly registryComponentVersions: Bound<typeof registryComponentVersions>;
  /** Operations of RegistryDataContainers. */
  readonly registryDataContainers: Bound<typeof registryDataContainers>;
  /** Operations of RegistryDataVersions. */
  readonly registryDataVersions: Bound<typeof registryDataVersions>;
  /** Operations of RegistryDataReferences. */
  readonly registryDataReferences: Bound<typeof registryDataReferences>;
  /** Operations of RegistryEnvironmentContainers. */
  readonly registryEnvironmentContainers: Bound<typeof registryEnvironmentContainers>;
  /** Operations of RegistryEnvironmentVersions. */
  readonly registryEnvironmentVersions: Bound<typeof registryEnvironmentVersions>;
  /** Operations of RegistryModelContainers. */
  readonly registryModelContainers: Bound<typeof registryModelContainers>;
  /** Operations of RegistryModelVersions. */
  readonly registryModelVersions: Bound<typeof registryModelVersions>;
  /** Operations of BatchEndpoints. */
  readonly batchEndpoints: Bound<typeof batchEndpoints>;
  /** Operations of BatchDeployments. */
  readonly batchDeployments: Bound<typeof batchDeployments>;
  /** Operations of CapabilityHosts. */
  readonly capabilityHosts: Bound<typeof capabilityHosts>;
  /** Operations of CodeContainers. */
  readonly codeContainers: Bound<typeof codeContainers>;
  /** Operations of CodeVersions. */
  readonly codeVersions: Bound<typeof codeVersions>;
  /** Operations of ComponentContainers. */
  readonly componentContainers: Bound<typeof componentContainers>;
  /** Operations of ComponentVersions. */
  readonly componentVersions: Bound<typeof componentVersions>;
  /** Operations of Compute. */
  readonly compute: Bound<typeof compute>;
  /** Operations of WorkspaceConnections. */
  readonly workspaceConnections: Bound<typeof workspaceConnections>;
  /** Operations of DataContainers. */
  readonly dataContainers: Bound<typeof dataContainers>;
  /** Operations of DataVersions. */
  readonly dataVersions: Bound<typeof dataVersions>;
  /** Operations of Datastores. */
  readonly datastores: Bound<typeof datastores>;
  /** Operations of EnvironmentContainers. */
  readonly environmentContainers: Bound<typeof environmentContainers>;
  /** Operations of EnvironmentVersions. */
  readonly environmentVersions: Bound<typeof environmentVersions>;
  /** Operations of WorkspaceFeatures. */
  readonly workspaceFeatures: Bound<typeof workspaceFeatures>;
  /** Operations of FeaturesetContainers. */
  readonly featuresetContainers: Bound<typeof featuresetContainers>;
  /** Operations of FeaturesetVersions. */
  readonly featuresetVersions: Bound<typeof featuresetVersions>;
  /** Operations of Features. */
  readonly features: Bound<typeof features>;
  /** Operations of FeaturestoreEntityContainers. */
  readonly featurestoreEntityContainers: Bound<typeof featurestoreEntityContainers>;
  /** Operations of FeaturestoreEntityVersions. */
  readonly featurestoreEntityVersions: Bound<typeof featurestoreEntityVersions>;
  /** Operations of Jobs. */
  readonly jobs: Bound<typeof jobs>;
  /** Operations of MarketplaceSubscriptions. */
  readonly marketplaceSubscriptions: Bound<typeof marketplaceSubscriptions>;
  /** Operations of ModelContainers. */
  readonly modelContainers: Bound<typeof modelContainers>;
  /** Operations of ModelVersions. */
  readonly modelVersions: Bound<typeof modelVersions>;
  /** Operations of OnlineEndpoints. */
  readonly onlineEndpoints: Bound<typeof onlineEndpoints>;
  /** Operations of OnlineDeployments. */
  readonly onlineDeployments: Bound<typeof onlineDeployments>;
  /** Operations of ManagedNetworkSettingsRule. */
  readonly managedNetworkSettingsRule: Bound<typeof managedNetworkSettingsRule>;
  /** Operations of PrivateEndpointConnections. */
  readonly privateEndpointConnections: Bound<typeof privateEndpointConnections>;
  /** Operations of PrivateLinkResources. */
  readonly privateLinkResources: Bound<typeof privateLinkResources>;
  /** Operations of ManagedNetworkProvisions. */
  readonly managedNetworkProvisions: Bound<typeof managedNetworkProvisions>;
  /** Operations of Schedules. */
  readonly schedules: Bound<typeof schedules>;
  /** Operations of ServerlessEndpoints. */
  readonly serverlessEndpoints: Bound<typeof serverlessEndpoints>;

  /**
   * @param credential How to sign in.
   * @param subscriptionId Subscription's ID.
   */
  constructor(credential: TokenCredential, subscriptionId: string, options: MachineLearningClientOptions = {}) {
    this.context = createMachineLearning(credential, subscriptionId, options);
    this.operations = bind(this.context, operations);
    this.quotas = bind(this.context, quotas);
    this.usages = bind(this.context, usages);
    this.virtualMachineSizes = bind(this.context, virtualMachineSizes);
    this.registries = bind(this.context, registries);
    this.workspaces = bind(this.context, workspaces);
    this.registryCodeContainers = bind(this.context, registryCodeContainers);
    this.registryCodeVersions = bind(this.context, registryCodeVersions);
    this.registryComponentContainers = bind(this.context, registryComponentContainers);
    this.registryComponentVersions = bind(this.context, registryComponentVersions);
    this.registryDataContainers = bind(this.context, registryDataContainers);
    this.registryDataVersions = bind(this.context, registryDataVersions);
    this.registryDataReferences = bind(this.context, registryDataReferences);
    this.registryEnvironmentContainers = bind(this.context, registryEnvironmentContainers);
    this.registryEnvironmentVersions = bind(this.context, registryEnvironmentVersions);
    this.registryModelContainers = bind(this.context, registryModelContainers);
    this.registryModelVersions = bind(this.context, registryModelVersions);
    this.batchEndpoints = bind(this.context, batchEndpoints);
    this.batchDeployments = bind(this.context, batchDeployments);
    this.capabilityHosts = bind(this.context, capabilityHosts);
    this.codeContainers = bind(this.context, codeContainers);
    this.codeVersions = bind(this.context, codeVersions);
    this.componentContainers = bind(this.context, componentContainers);
    this.componentVersions = bind(this.context, componentVersions);
    this.compute = bind(this.context, compute);
    this.workspaceConnections = bind(this.context, workspaceConnections);
    this.dataContainers = bind(this.context, dataContainers);
    this.dataVersions = bind(this.context, dataVersions);
    this.datastores = bind(this.context, datastores);
    this.environmentContainers = bind(this.context, environmentContainers);
    this.environmentVersions = bind(this.context, environmentVersions);
    this.workspaceFeatures = bind(this.context, workspaceFeatures);
    this.featuresetContainers = bind(this.context, featuresetContainers);
    this.featuresetVersions = bind(this.context, featuresetVersions);
    this.features = bind(this.context, features);
    this.featurestoreEntityContainers = bind(this.context, featurestoreEntityContainers);
    this.featurestoreEntityVersions = bind(this.context, featurestoreEntityVersions);
    this.jobs = bind(this.context, jobs);
    this.marketplaceSubscriptions = bind(this.context, marketplaceSubscriptions);
    this.modelContainers = bind(this.context, modelContainers);
    this.modelVersions = bind(this.context, modelVersions);
    this.onlineEndpoints = bind(this.context, onlineEndpoints);
    this.onlineDeployments = bind(this.context, onlineDeployments);
    this.managedNetworkSettingsRule = bind(this.context, managedNetworkSettingsRule);
    this.privateEndpointConnections = bind(this.context, privateEndpointConnections);
    this.privateLinkResources = bind(this.context, privateLinkResources);
    this.managedNetworkProvisions = bind(this.context, managedNetworkProvisions);
    this.schedules = bind(this.context, schedules);
    this.serverlessEndpoints = bind(this.context, serverlessEndpoints);
  }
}
