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
  /** Operations of `/providers/Microsoft.MachineLearningServices/operations`. */
  readonly operations: Bound<typeof operations>;
  /** Operations below `…/locations/{location}`. */
  readonly quotas: Bound<typeof quotas>;
  /** Operations of `…/locations/{location}/usages`. */
  readonly usages: Bound<typeof usages>;
  /** Operations of `…/locations/{location}/vmSizes`. */
  readonly virtualMachineSizes: Bound<typeof virtualMachineSizes>;
  /** Operations below `/subscriptions/{subscriptionId}`. */
  readonly registries: Bound<typeof registries>;
  /** Operations below `/subscriptions/{subscriptionId}`. */
  readonly workspaces: Bound<typeof workspaces>;
  /** Operations of `…/registries/{registryName}/codes`. */
  readonly registryCodeContainers: Bound<typeof registryCodeContainers>;
  /** Operations of `…/registries/{registryName}/codes/{codeName}/versions`. */
  readonly registryCodeVersions: Bound<typeof registryCodeVersions>;
  /** Operations of `…/registries/{registryName}/components`. */
  readonly registryComponentContainers: Bound<typeof registryComponentContainers>;
  /** Operations of `…/registries/{registryName}/components/{componentName}/versions`. */
  readonly registryComponentVersions: Bound<typeof registryComponentVersions>;
  /** Operations of `…/registries/{registryName}/data`. */
  readonly registryDataContainers: Bound<typeof registryDataContainers>;
  /** Operations of `…/registries/{registryName}/data/{name}/versions`. */
  readonly registryDataVersions: Bound<typeof registryDataVersions>;
  /** Operations of `…/registries/{registryName}/datareferences/{name}/versions/{version}`. */
  readonly registryDataReferences: Bound<typeof registryDataReferences>;
  /** Operations of `…/registries/{registryName}/environments`. */
  readonly registryEnvironmentContainers: Bound<typeof registryEnvironmentContainers>;
  /** Operations of `…/registries/{registryName}/environments/{environmentName}/versions`. */
  readonly registryEnvironmentVersions: Bound<typeof registryEnvironmentVersions>;
  /** Operations of `…/registries/{registryName}/models`. */
  readonly registryModelContainers: Bound<typeof registryModelContainers>;
  /** Operations of `…/registries/{registryName}/models/{modelName}/versions`. */
  readonly registryModelVersions: Bound<typeof registryModelVersions>;
  /** Operations of `…/workspaces/{workspaceName}/batchEndpoints`. */
  readonly batchEndpoints: Bound<typeof batchEndpoints>;
  /** Operations of `…/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments`. */
  readonly batchDeployments: Bound<typeof batchDeployments>;
  /** Operations of `…/workspaces/{workspaceName}/capabilityHosts/{name}`. */
  readonly capabilityHosts: Bound<typeof capabilityHosts>;
  /** Operations of `…/workspaces/{workspaceName}/codes`. */
  readonly codeContainers: Bound<typeof codeContainers>;
  /** Operations of `…/workspaces/{workspaceName}/codes/{name}/versions`. */
  readonly codeVersions: Bound<typeof codeVersions>;
  /** Operations of `…/workspaces/{workspaceName}/components`. */
  readonly componentContainers: Bound<typeof componentContainers>;
  /** Operations of `…/workspaces/{workspaceName}/components/{name}/versions`. */
  readonly componentVersions: Bound<typeof componentVersions>;
  /** Operations of `…/workspaces/{workspaceName}/computes`. */
  readonly compute: Bound<typeof compute>;
  /** Operations of `…/workspaces/{workspaceName}/connections`. */
  readonly workspaceConnections: Bound<typeof workspaceConnections>;
  /** Operations of `…/workspaces/{workspaceName}/data`. */
  readonly dataContainers: Bound<typeof dataContainers>;
  /** Operations of `…/workspaces/{workspaceName}/data/{name}/versions`. */
  readonly dataVersions: Bound<typeof dataVersions>;
  /** Operations of `…/workspaces/{workspaceName}/datastores`. */
  readonly datastores: Bound<typeof datastores>;
  /** Operations of `…/workspaces/{workspaceName}/environments`. */
  readonly environmentContainers: Bound<typeof environmentContainers>;
  /** Operations of `…/workspaces/{workspaceName}/environments/{name}/versions`. */
  readonly environmentVersions: Bound<typeof environmentVersions>;
  /** Operations of `…/workspaces/{workspaceName}/features`. */
  readonly workspaceFeatures: Bound<typeof workspaceFeatures>;
  /** Operations of `…/workspaces/{workspaceName}/featuresets`. */
  readonly featuresetContainers: Bound<typeof featuresetContainers>;
  /** Operations of `…/workspaces/{workspaceName}/featuresets/{name}/versions`. */
  readonly featuresetVersions: Bound<typeof featuresetVersions>;
  /**
   * Operations of
   * `…/workspaces/{workspaceName}/featuresets/{featuresetName}/versions/{featuresetVersion}/features`.
   */
  readonly features: Bound<typeof features>;
  /** Operations of `…/workspaces/{workspaceName}/featurestoreEntities`. */
  readonly featurestoreEntityContainers: Bound<typeof featurestoreEntityContainers>;
  /** Operations of `…/workspaces/{workspaceName}/featurestoreEntities/{name}/versions`. */
  readonly featurestoreEntityVersions: Bound<typeof featurestoreEntityVersions>;
  /** Operations of `…/workspaces/{workspaceName}/jobs`. */
  readonly jobs: Bound<typeof jobs>;
  /** Operations of `…/workspaces/{workspaceName}/marketplaceSubscriptions`. */
  readonly marketplaceSubscriptions: Bound<typeof marketplaceSubscriptions>;
  /** Operations of `…/workspaces/{workspaceName}/models`. */
  readonly modelContainers: Bound<typeof modelContainers>;
  /** Operations of `…/workspaces/{workspaceName}/models/{name}/versions`. */
  readonly modelVersions: Bound<typeof modelVersions>;
  /** Operations of `…/workspaces/{workspaceName}/onlineEndpoints`. */
  readonly onlineEndpoints: Bound<typeof onlineEndpoints>;
  /** Operations of `…/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments`. */
  readonly onlineDeployments: Bound<typeof onlineDeployments>;
  /** Operations of `…/workspaces/{workspaceName}/outboundRules`. */
  readonly managedNetworkSettingsRule: Bound<typeof managedNetworkSettingsRule>;
  /** Operations of `…/workspaces/{workspaceName}/privateEndpointConnections`. */
  readonly privateEndpointConnections: Bound<typeof privateEndpointConnections>;
  /** Operations of `…/workspaces/{workspaceName}/privateLinkResources`. */
  readonly privateLinkResources: Bound<typeof privateLinkResources>;
  /** Operations of `…/workspaces/{workspaceName}/provisionManagedNetwork`. */
  readonly managedNetworkProvisions: Bound<typeof managedNetworkProvisions>;
  /** Operations of `…/workspaces/{workspaceName}/schedules`. */
  readonly schedules: Bound<typeof schedules>;
  /** Operations of `…/workspaces/{workspaceName}/serverlessEndpoints`. */
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
