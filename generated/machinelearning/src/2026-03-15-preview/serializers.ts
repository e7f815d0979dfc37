// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { arrayOf, byKind, mapOf, revise, without } from "../runtime/values.js";
import type {
  AADAuthTypeWorkspaceConnectionProperties,
  AKS,
  AKSSchemaProperties,
  AccessKeyAuthTypeWorkspaceConnectionProperties,
  AccountKeyAuthTypeWorkspaceConnectionProperties,
  AmlCompute,
  AmlComputeProperties,
  ApiKeyAuthWorkspaceConnectionProperties,
  AutoMLJob,
  AutoMLVertical,
  AzureBlobDatastoreInput,
  AzureDataLakeGen1DatastoreInput,
  AzureDataLakeGen2DatastoreInput,
  AzureFileDatastoreInput,
  BatchDeployment,
  BatchDeploymentProperties,
  BatchEndpoint,
  BatchEndpointProperties,
  CapabilityHost,
  CapabilityHostProperties,
  CodeContainer,
  CodeContainerProperties,
  CodeVersion,
  CodeVersionProperties,
  CommandJob,
  ComponentContainer,
  ComponentContainerProperties,
  ComponentVersion,
  ComponentVersionProperties,
  Compute,
  ComputeInstance,
  ComputeInstanceDataMount,
  ComputeInstanceLastOperation,
  ComputeInstanceProperties,
  ComputeInstanceSshSettings,
  ComputeResource,
  ComputeSchedules,
  ComputeStartStopSchedule,
  ContentSafetyEndpointDeploymentResourceProperties,
  ContentSafetyEndpointResourceProperties,
  CreateMonitorAction,
  CustomKeysWorkspaceConnectionProperties,
  CustomMonitoringSignal,
  DataContainer,
  DataContainerProperties,
  DataDriftMonitoringSignal,
  DataFactory,
  DataLakeAnalytics,
  DataQualityMonitoringSignal,
  DataVersionBase,
  Databricks,
  Datastore,
  DatastoreInput,
  DatastorePropertiesInput,
  DistillationJob,
  EndpointDeploymentResourceProperties,
  EndpointDeploymentResourcePropertiesBasicResource,
  EndpointModelDeprecationProperties,
  EndpointModelProperties,
  EndpointModelSkuProperties,
  EndpointModels,
  EndpointResourceProperties,
  EndpointResourcePropertiesBasicResource,
  EndpointResourcePropertiesBasicResourceInput,
  EndpointResourcePropertiesInput,
  EnvironmentContainer,
  EnvironmentContainerProperties,
  EnvironmentVersion,
  EnvironmentVersionProperties,
  Feature,
  FeatureAttributionDriftMonitoringSignal,
  FeaturesetContainer,
  FeaturesetContainerProperties,
  FeaturesetVersion,
  FeaturesetVersionProperties,
  FeaturestoreEntityContainer,
  FeaturestoreEntityContainerProperties,
  FeaturestoreEntityVersion,
  FeaturestoreEntityVersionProperties,
  FineTuningJob,
  FqdnOutboundRule,
  HDInsight,
  ImageDetails,
  InferenceEndpoint,
  InferenceEndpointProperties,
  InferenceGroup,
  InferenceGroupProperties,
  InferencePool,
  InferencePoolProperties,
  JobBase,
  JobBaseProperties,
  JobScheduleAction,
  JobService,
  Kubernetes,
  KubernetesOnlineDeployment,
  ManagedComputeIdentity,
  ManagedIdentityAuthTypeWorkspaceConnectionProperties,
  ManagedNetworkSettings,
  ManagedNetworkSettingsBasicResource,
  ManagedNetworkSettingsEx,
  ManagedNetworkSettingsProperties,
  ManagedNetworkSettingsPropertiesBasicResource,
  ManagedOnlineDeployment,
  ManagedOnlineEndpointDeploymentResourceProperties,
  ManagedOnlineEndpointResourceProperties,
  ManagedServiceIdentity,
  MarketplaceSubscription,
  MarketplaceSubscriptionProperties,
  ModelContainer,
  ModelContainerProperties,
  ModelVersion,
  ModelVersionProperties,
  MonitorComputeConfigurationBase,
  MonitorComputeIdentityBase,
  MonitorDefinition,
  MonitorServerlessSparkCompute,
  MonitoringInputDataBase,
  MonitoringSignalBase,
  NoneAuthTypeWorkspaceConnectionProperties,
  OAuth2AuthTypeWorkspaceConnectionProperties,
  OneLakeDatastoreInput,
  OnlineDeployment,
  OnlineDeploymentProperties,
  OnlineEndpoint,
  OnlineEndpointProperties,
  OpenAIEndpointDeploymentResourceProperties,
  OpenAIEndpointResourceProperties,
  OutboundRule,
  OutboundRuleBasicResource,
  PATAuthTypeWorkspaceConnectionProperties,
  PartialRegistryPartialTrackedResource,
  PipelineJob,
  PredictionDriftMonitoringSignal,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointOutboundRule,
  PrivateEndpointResource,
  PrivateLinkResource,
  RaiBlocklistItemPropertiesBasicResource,
  RaiBlocklistPropertiesBasicResource,
  RaiPolicyPropertiesBasicResource,
  Registry,
  RegistryPartialManagedServiceIdentity,
  RegistryPrivateEndpointConnection,
  RegistryPrivateEndpointConnectionProperties,
  RegistryProperties,
  SASAuthTypeWorkspaceConnectionProperties,
  Schedule,
  ScheduleActionBase,
  ScheduleProperties,
  ServerlessEndpoint,
  ServerlessEndpointInferenceEndpointInput,
  ServerlessEndpointInput,
  ServerlessEndpointPropertiesInput,
  ServerlessEndpointResourceProperties,
  ServerlessEndpointResourcePropertiesInput,
  ServicePrincipalAuthTypeWorkspaceConnectionProperties,
  ServiceTagOutboundRule,
  SparkJob,
  SpeechEndpointDeploymentResourceProperties,
  SpeechEndpointResourceProperties,
  StaticInputData,
  SweepJob,
  SynapseSpark,
  SystemData,
  TextClassificationMultilabel,
  TextNer,
  UserAssignedIdentity,
  UsernamePasswordAuthTypeWorkspaceConnectionProperties,
  VirtualMachine,
  VulnerabilityDetails,
  VulnerabilityFindings,
  Workspace,
  WorkspaceConnectionPropertiesV2,
  WorkspaceConnectionPropertiesV2BasicResource,
  WorkspaceConnectionUpdateParameter,
  WorkspacePrivateEndpointResource,
  WorkspaceProperties,
  WorkspacePropertiesUpdateParameters,
  WorkspaceUpdateParameters,
} from "./models.js";

/** {@link AADAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readAADAuthTypeWorkspaceConnectionProperties(wire: object): AADAuthTypeWorkspaceConnectionProperties {
  return revise<AADAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link AKS} from the wire. */
export function readAKS(wire: object): AKS {
  return revise<AKS>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link AccessKeyAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readAccessKeyAuthTypeWorkspaceConnectionProperties(
  wire: object,
): AccessKeyAuthTypeWorkspaceConnectionProperties {
  return revise<AccessKeyAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link AccountKeyAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readAccountKeyAuthTypeWorkspaceConnectionProperties(
  wire: object,
): AccountKeyAuthTypeWorkspaceConnectionProperties {
  return revise<AccountKeyAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link AmlCompute} from the wire. */
export function readAmlCompute(wire: object): AmlCompute {
  return revise<AmlCompute>(wire, { createdOn: readDate, modifiedOn: readDate, properties: readAmlComputeProperties });
}

/** {@link AmlComputeProperties} from the wire. */
export function readAmlComputeProperties(wire: object): AmlComputeProperties {
  return revise<AmlComputeProperties>(wire, { allocationStateTransitionTime: readDate });
}

/** {@link ApiKeyAuthWorkspaceConnectionProperties} from the wire. */
export function readApiKeyAuthWorkspaceConnectionProperties(wire: object): ApiKeyAuthWorkspaceConnectionProperties {
  return revise<ApiKeyAuthWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link BatchDeployment} from the wire. */
export function readBatchDeployment(wire: object): BatchDeployment {
  return revise<BatchDeployment>(wire, { systemData: readSystemData });
}

/** {@link BatchEndpoint} from the wire. */
export function readBatchEndpoint(wire: object): BatchEndpoint {
  return revise<BatchEndpoint>(wire, { systemData: readSystemData });
}

/** {@link CapabilityHost} from the wire. */
export function readCapabilityHost(wire: object): CapabilityHost {
  return revise<CapabilityHost>(wire, { systemData: readSystemData });
}

/** {@link CodeContainer} from the wire. */
export function readCodeContainer(wire: object): CodeContainer {
  return revise<CodeContainer>(wire, { systemData: readSystemData });
}

/** {@link CodeVersion} from the wire. */
export function readCodeVersion(wire: object): CodeVersion {
  return revise<CodeVersion>(wire, { systemData: readSystemData });
}

/** {@link ComponentContainer} from the wire. */
export function readComponentContainer(wire: object): ComponentContainer {
  return revise<ComponentContainer>(wire, { systemData: readSystemData });
}

/** {@link ComponentVersion} from the wire. */
export function readComponentVersion(wire: object): ComponentVersion {
  return revise<ComponentVersion>(wire, { systemData: readSystemData });
}

/** {@link Compute} from the wire. */
export function readCompute(wire: object): Compute {
  return byKind<Compute>(
    "computeType",
    {
      AKS: readAKS,
      AmlCompute: readAmlCompute,
      ComputeInstance: readComputeInstance,
      DataFactory: readDataFactory,
      DataLakeAnalytics: readDataLakeAnalytics,
      Databricks: readDatabricks,
      HDInsight: readHDInsight,
      Kubernetes: readKubernetes,
      SynapseSpark: readSynapseSpark,
      VirtualMachine: readVirtualMachine,
    },
    (wire: object) => revise<Compute>(wire, { createdOn: readDate, modifiedOn: readDate }),
  )(wire);
}

/** {@link ComputeInstance} from the wire. */
export function readComputeInstance(wire: object): ComputeInstance {
  return revise<ComputeInstance>(wire, {
    createdOn: readDate,
    modifiedOn: readDate,
    properties: readComputeInstanceProperties,
  });
}

/** {@link ComputeInstanceDataMount} from the wire. */
export function readComputeInstanceDataMount(wire: object): ComputeInstanceDataMount {
  return revise<ComputeInstanceDataMount>(wire, { mountedOn: readDate });
}

/** {@link ComputeInstanceLastOperation} from the wire. */
export function readComputeInstanceLastOperation(wire: object): ComputeInstanceLastOperation {
  return revise<ComputeInstanceLastOperation>(wire, { operationTime: readDate });
}

/** {@link ComputeInstanceProperties} from the wire. */
export function readComputeInstanceProperties(wire: object): ComputeInstanceProperties {
  return revise<ComputeInstanceProperties>(wire, {
    lastOperation: readComputeInstanceLastOperation,
    dataMounts: arrayOf(readComputeInstanceDataMount),
  });
}

/** {@link ComputeResource} from the wire. */
export function readComputeResource(wire: object): ComputeResource {
  return revise<ComputeResource>(wire, { systemData: readSystemData, properties: readCompute });
}

/** {@link ContentSafetyEndpointResourceProperties} from the wire. */
export function readContentSafetyEndpointResourceProperties(wire: object): ContentSafetyEndpointResourceProperties {
  return revise<ContentSafetyEndpointResourceProperties>(wire, {
    deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link CreateMonitorAction} from the wire. */
export function readCreateMonitorAction(wire: object): CreateMonitorAction {
  return revise<CreateMonitorAction>(wire, { monitorDefinition: readMonitorDefinition });
}

/** {@link CustomKeysWorkspaceConnectionProperties} from the wire. */
export function readCustomKeysWorkspaceConnectionProperties(wire: object): CustomKeysWorkspaceConnectionProperties {
  return revise<CustomKeysWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link CustomMonitoringSignal} from the wire. */
export function readCustomMonitoringSignal(wire: object): CustomMonitoringSignal {
  return revise<CustomMonitoringSignal>(wire, { inputAssets: mapOf(readMonitoringInputDataBase) });
}

/** {@link DataContainer} from the wire. */
export function readDataContainer(wire: object): DataContainer {
  return revise<DataContainer>(wire, { systemData: readSystemData });
}

/** {@link DataDriftMonitoringSignal} from the wire. */
export function readDataDriftMonitoringSignal(wire: object): DataDriftMonitoringSignal {
  return revise<DataDriftMonitoringSignal>(wire, {
    productionData: readMonitoringInputDataBase,
    referenceData: readMonitoringInputDataBase,
  });
}

/** {@link DataFactory} from the wire. */
export function readDataFactory(wire: object): DataFactory {
  return revise<DataFactory>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link DataLakeAnalytics} from the wire. */
export function readDataLakeAnalytics(wire: object): DataLakeAnalytics {
  return revise<DataLakeAnalytics>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link DataQualityMonitoringSignal} from the wire. */
export function readDataQualityMonitoringSignal(wire: object): DataQualityMonitoringSignal {
  return revise<DataQualityMonitoringSignal>(wire, {
    productionData: readMonitoringInputDataBase,
    referenceData: readMonitoringInputDataBase,
  });
}

/** {@link DataVersionBase} from the wire. */
export function readDataVersionBase(wire: object): DataVersionBase {
  return revise<DataVersionBase>(wire, { systemData: readSystemData });
}

/** {@link Databricks} from the wire. */
export function readDatabricks(wire: object): Databricks {
  return revise<Databricks>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link Datastore} from the wire. */
export function readDatastore(wire: object): Datastore {
  return revise<Datastore>(wire, { systemData: readSystemData });
}

/** {@link EndpointDeploymentResourcePropertiesBasicResource} from the wire. */
export function readEndpointDeploymentResourcePropertiesBasicResource(
  wire: object,
): EndpointDeploymentResourcePropertiesBasicResource {
  return revise<EndpointDeploymentResourcePropertiesBasicResource>(wire, { systemData: readSystemData });
}

/** {@link EndpointModelDeprecationProperties} from the wire. */
export function readEndpointModelDeprecationProperties(wire: object): EndpointModelDeprecationProperties {
  return revise<EndpointModelDeprecationProperties>(wire, { fineTune: readDate, inference: readDate });
}

/** {@link EndpointModelProperties} from the wire. */
export function readEndpointModelProperties(wire: object): EndpointModelProperties {
  return revise<EndpointModelProperties>(wire, {
    deprecation: readEndpointModelDeprecationProperties,
    skus: arrayOf(readEndpointModelSkuProperties),
    systemData: readSystemData,
  });
}

/** {@link EndpointModelSkuProperties} from the wire. */
export function readEndpointModelSkuProperties(wire: object): EndpointModelSkuProperties {
  return revise<EndpointModelSkuProperties>(wire, { deprecationDate: readDate });
}

/** {@link EndpointModels} from the wire. */
export function readEndpointModels(wire: object): EndpointModels {
  return revise<EndpointModels>(wire, { value: arrayOf(readEndpointModelProperties) });
}

/** {@link EndpointResourceProperties} from the wire. */
export function readEndpointResourceProperties(wire: object): EndpointResourceProperties {
  return byKind<EndpointResourceProperties>(
    "endpointType",
    {
      "Azure.ContentSafety": readContentSafetyEndpointResourceProperties,
      managedOnlineEndpoint: readManagedOnlineEndpointResourceProperties,
      "Azure.OpenAI": readOpenAIEndpointResourceProperties,
      serverlessEndpoint: readServerlessEndpointResourceProperties,
      "Azure.Speech": readSpeechEndpointResourceProperties,
    },
    (wire: object) =>
      revise<EndpointResourceProperties>(wire, {
        deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
      }),
  )(wire);
}

/** {@link EndpointResourcePropertiesBasicResource} from the wire. */
export function readEndpointResourcePropertiesBasicResource(wire: object): EndpointResourcePropertiesBasicResource {
  return revise<EndpointResourcePropertiesBasicResource>(wire, {
    systemData: readSystemData,
    properties: readEndpointResourceProperties,
  });
}

/** {@link EnvironmentContainer} from the wire. */
export function readEnvironmentContainer(wire: object): EnvironmentContainer {
  return revise<EnvironmentContainer>(wire, { systemData: readSystemData });
}

/** {@link EnvironmentVersion} from the wire. */
export function readEnvironmentVersion(wire: object): EnvironmentVersion {
  return revise<EnvironmentVersion>(wire, { systemData: readSystemData, properties: readEnvironmentVersionProperties });
}

/** {@link EnvironmentVersionProperties} from the wire. */
export function readEnvironmentVersionProperties(wire: object): EnvironmentVersionProperties {
  return revise<EnvironmentVersionProperties>(wire, { imageDetails: readImageDetails });
}

/** {@link Feature} from the wire. */
export function readFeature(wire: object): Feature {
  return revise<Feature>(wire, { systemData: readSystemData });
}

/** {@link FeatureAttributionDriftMonitoringSignal} from the wire. */
export function readFeatureAttributionDriftMonitoringSignal(wire: object): FeatureAttributionDriftMonitoringSignal {
  return revise<FeatureAttributionDriftMonitoringSignal>(wire, {
    productionData: arrayOf(readMonitoringInputDataBase),
    referenceData: readMonitoringInputDataBase,
  });
}

/** {@link FeaturesetContainer} from the wire. */
export function readFeaturesetContainer(wire: object): FeaturesetContainer {
  return revise<FeaturesetContainer>(wire, { systemData: readSystemData });
}

/** {@link FeaturesetVersion} from the wire. */
export function readFeaturesetVersion(wire: object): FeaturesetVersion {
  return revise<FeaturesetVersion>(wire, { systemData: readSystemData });
}

/** {@link FeaturestoreEntityContainer} from the wire. */
export function readFeaturestoreEntityContainer(wire: object): FeaturestoreEntityContainer {
  return revise<FeaturestoreEntityContainer>(wire, { systemData: readSystemData });
}

/** {@link FeaturestoreEntityVersion} from the wire. */
export function readFeaturestoreEntityVersion(wire: object): FeaturestoreEntityVersion {
  return revise<FeaturestoreEntityVersion>(wire, { systemData: readSystemData });
}

/** {@link HDInsight} from the wire. */
export function readHDInsight(wire: object): HDInsight {
  return revise<HDInsight>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link ImageDetails} from the wire. */
export function readImageDetails(wire: object): ImageDetails {
  return revise<ImageDetails>(wire, { vulnerabilityFindings: readVulnerabilityFindings });
}

/** {@link InferenceEndpoint} from the wire. */
export function readInferenceEndpoint(wire: object): InferenceEndpoint {
  return revise<InferenceEndpoint>(wire, { systemData: readSystemData });
}

/** {@link InferenceGroup} from the wire. */
export function readInferenceGroup(wire: object): InferenceGroup {
  return revise<InferenceGroup>(wire, { systemData: readSystemData });
}

/** {@link InferencePool} from the wire. */
export function readInferencePool(wire: object): InferencePool {
  return revise<InferencePool>(wire, { systemData: readSystemData });
}

/** {@link JobBase} from the wire. */
export function readJobBase(wire: object): JobBase {
  return revise<JobBase>(wire, { systemData: readSystemData });
}

/** {@link Kubernetes} from the wire. */
export function readKubernetes(wire: object): Kubernetes {
  return revise<Kubernetes>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link ManagedIdentityAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readManagedIdentityAuthTypeWorkspaceConnectionProperties(
  wire: object,
): ManagedIdentityAuthTypeWorkspaceConnectionProperties {
  return revise<ManagedIdentityAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link ManagedNetworkSettingsPropertiesBasicResource} from the wire. */
export function readManagedNetworkSettingsPropertiesBasicResource(
  wire: object,
): ManagedNetworkSettingsPropertiesBasicResource {
  return revise<ManagedNetworkSettingsPropertiesBasicResource>(wire, { systemData: readSystemData });
}

/** {@link ManagedOnlineEndpointResourceProperties} from the wire. */
export function readManagedOnlineEndpointResourceProperties(wire: object): ManagedOnlineEndpointResourceProperties {
  return revise<ManagedOnlineEndpointResourceProperties>(wire, {
    deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link MarketplaceSubscription} from the wire. */
export function readMarketplaceSubscription(wire: object): MarketplaceSubscription {
  return revise<MarketplaceSubscription>(wire, { systemData: readSystemData });
}

/** {@link ModelContainer} from the wire. */
export function readModelContainer(wire: object): ModelContainer {
  return revise<ModelContainer>(wire, { systemData: readSystemData });
}

/** {@link ModelVersion} from the wire. */
export function readModelVersion(wire: object): ModelVersion {
  return revise<ModelVersion>(wire, { systemData: readSystemData });
}

/** {@link MonitorDefinition} from the wire. */
export function readMonitorDefinition(wire: object): MonitorDefinition {
  return revise<MonitorDefinition>(wire, { signals: mapOf(readMonitoringSignalBase) });
}

/** {@link MonitoringInputDataBase} from the wire. */
export function readMonitoringInputDataBase(wire: object): MonitoringInputDataBase {
  return byKind<MonitoringInputDataBase>("inputDataType", { Static: readStaticInputData })(wire);
}

/** {@link MonitoringSignalBase} from the wire. */
export function readMonitoringSignalBase(wire: object): MonitoringSignalBase {
  return byKind<MonitoringSignalBase>("signalType", {
    Custom: readCustomMonitoringSignal,
    DataDrift: readDataDriftMonitoringSignal,
    DataQuality: readDataQualityMonitoringSignal,
    FeatureAttributionDrift: readFeatureAttributionDriftMonitoringSignal,
    PredictionDrift: readPredictionDriftMonitoringSignal,
  })(wire);
}

/** {@link NoneAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readNoneAuthTypeWorkspaceConnectionProperties(wire: object): NoneAuthTypeWorkspaceConnectionProperties {
  return revise<NoneAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link OAuth2AuthTypeWorkspaceConnectionProperties} from the wire. */
export function readOAuth2AuthTypeWorkspaceConnectionProperties(
  wire: object,
): OAuth2AuthTypeWorkspaceConnectionProperties {
  return revise<OAuth2AuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link OnlineDeployment} from the wire. */
export function readOnlineDeployment(wire: object): OnlineDeployment {
  return revise<OnlineDeployment>(wire, { systemData: readSystemData });
}

/** {@link OnlineEndpoint} from the wire. */
export function readOnlineEndpoint(wire: object): OnlineEndpoint {
  return revise<OnlineEndpoint>(wire, { systemData: readSystemData });
}

/** {@link OpenAIEndpointResourceProperties} from the wire. */
export function readOpenAIEndpointResourceProperties(wire: object): OpenAIEndpointResourceProperties {
  return revise<OpenAIEndpointResourceProperties>(wire, {
    deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link OutboundRuleBasicResource} from the wire. */
export function readOutboundRuleBasicResource(wire: object): OutboundRuleBasicResource {
  return revise<OutboundRuleBasicResource>(wire, { systemData: readSystemData });
}

/** {@link PATAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readPATAuthTypeWorkspaceConnectionProperties(wire: object): PATAuthTypeWorkspaceConnectionProperties {
  return revise<PATAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link PredictionDriftMonitoringSignal} from the wire. */
export function readPredictionDriftMonitoringSignal(wire: object): PredictionDriftMonitoringSignal {
  return revise<PredictionDriftMonitoringSignal>(wire, {
    productionData: readMonitoringInputDataBase,
    referenceData: readMonitoringInputDataBase,
  });
}

/** {@link PrivateEndpointConnection} from the wire. */
export function readPrivateEndpointConnection(wire: object): PrivateEndpointConnection {
  return revise<PrivateEndpointConnection>(wire, { systemData: readSystemData });
}

/** {@link PrivateLinkResource} from the wire. */
export function readPrivateLinkResource(wire: object): PrivateLinkResource {
  return revise<PrivateLinkResource>(wire, { systemData: readSystemData });
}

/** {@link RaiBlocklistItemPropertiesBasicResource} from the wire. */
export function readRaiBlocklistItemPropertiesBasicResource(wire: object): RaiBlocklistItemPropertiesBasicResource {
  return revise<RaiBlocklistItemPropertiesBasicResource>(wire, { systemData: readSystemData });
}

/** {@link RaiBlocklistPropertiesBasicResource} from the wire. */
export function readRaiBlocklistPropertiesBasicResource(wire: object): RaiBlocklistPropertiesBasicResource {
  return revise<RaiBlocklistPropertiesBasicResource>(wire, { systemData: readSystemData });
}

/** {@link RaiPolicyPropertiesBasicResource} from the wire. */
export function readRaiPolicyPropertiesBasicResource(wire: object): RaiPolicyPropertiesBasicResource {
  return revise<RaiPolicyPropertiesBasicResource>(wire, { systemData: readSystemData });
}

/** {@link Registry} from the wire. */
export function readRegistry(wire: object): Registry {
  return revise<Registry>(wire, { systemData: readSystemData });
}

/** {@link SASAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readSASAuthTypeWorkspaceConnectionProperties(wire: object): SASAuthTypeWorkspaceConnectionProperties {
  return revise<SASAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link Schedule} from the wire. */
export function readSchedule(wire: object): Schedule {
  return revise<Schedule>(wire, { systemData: readSystemData, properties: readScheduleProperties });
}

/** {@link ScheduleActionBase} from the wire. */
export function readScheduleActionBase(wire: object): ScheduleActionBase {
  return byKind<ScheduleActionBase>("actionType", { CreateMonitor: readCreateMonitorAction })(wire);
}

/** {@link ScheduleProperties} from the wire. */
export function readScheduleProperties(wire: object): ScheduleProperties {
  return revise<ScheduleProperties>(wire, { action: readScheduleActionBase });
}

/** {@link ServerlessEndpoint} from the wire. */
export function readServerlessEndpoint(wire: object): ServerlessEndpoint {
  return revise<ServerlessEndpoint>(wire, { systemData: readSystemData });
}

/** {@link ServerlessEndpointResourceProperties} from the wire. */
export function readServerlessEndpointResourceProperties(wire: object): ServerlessEndpointResourceProperties {
  return revise<ServerlessEndpointResourceProperties>(wire, {
    deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link ServicePrincipalAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readServicePrincipalAuthTypeWorkspaceConnectionProperties(
  wire: object,
): ServicePrincipalAuthTypeWorkspaceConnectionProperties {
  return revise<ServicePrincipalAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link SpeechEndpointResourceProperties} from the wire. */
export function readSpeechEndpointResourceProperties(wire: object): SpeechEndpointResourceProperties {
  return revise<SpeechEndpointResourceProperties>(wire, {
    deployments: arrayOf(readEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link StaticInputData} from the wire. */
export function readStaticInputData(wire: object): StaticInputData {
  return revise<StaticInputData>(wire, { windowEnd: readDate, windowStart: readDate });
}

/** {@link SynapseSpark} from the wire. */
export function readSynapseSpark(wire: object): SynapseSpark {
  return revise<SynapseSpark>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link SystemData} from the wire. */
export function readSystemData(wire: object): SystemData {
  return revise<SystemData>(wire, { createdAt: readDate, lastModifiedAt: readDate });
}

/** {@link UsernamePasswordAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readUsernamePasswordAuthTypeWorkspaceConnectionProperties(
  wire: object,
): UsernamePasswordAuthTypeWorkspaceConnectionProperties {
  return revise<UsernamePasswordAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
}

/** {@link VirtualMachine} from the wire. */
export function readVirtualMachine(wire: object): VirtualMachine {
  return revise<VirtualMachine>(wire, { createdOn: readDate, modifiedOn: readDate });
}

/** {@link VulnerabilityDetails} from the wire. */
export function readVulnerabilityDetails(wire: object): VulnerabilityDetails {
  return revise<VulnerabilityDetails>(wire, { dueDate: readDate, publishDate: readDate });
}

/** {@link VulnerabilityFindings} from the wire. */
export function readVulnerabilityFindings(wire: object): VulnerabilityFindings {
  return revise<VulnerabilityFindings>(wire, {
    data: arrayOf(readVulnerabilityDetails),
    generatedTime: readDate,
    lastScanDate: readDate,
  });
}

/** {@link Workspace} from the wire. */
export function readWorkspace(wire: object): Workspace {
  return revise<Workspace>(wire, { systemData: readSystemData, properties: readWorkspaceProperties });
}

/** {@link WorkspaceConnectionPropertiesV2} from the wire. */
export function readWorkspaceConnectionPropertiesV2(wire: object): WorkspaceConnectionPropertiesV2 {
  return byKind<WorkspaceConnectionPropertiesV2>(
    "authType",
    {
      AAD: readAADAuthTypeWorkspaceConnectionProperties,
      AccessKey: readAccessKeyAuthTypeWorkspaceConnectionProperties,
      AccountKey: readAccountKeyAuthTypeWorkspaceConnectionProperties,
      ApiKey: readApiKeyAuthWorkspaceConnectionProperties,
      CustomKeys: readCustomKeysWorkspaceConnectionProperties,
      ManagedIdentity: readManagedIdentityAuthTypeWorkspaceConnectionProperties,
      None: readNoneAuthTypeWorkspaceConnectionProperties,
      OAuth2: readOAuth2AuthTypeWorkspaceConnectionProperties,
      PAT: readPATAuthTypeWorkspaceConnectionProperties,
      SAS: readSASAuthTypeWorkspaceConnectionProperties,
      ServicePrincipal: readServicePrincipalAuthTypeWorkspaceConnectionProperties,
      UsernamePassword: readUsernamePasswordAuthTypeWorkspaceConnectionProperties,
    },
    (wire: object) => revise<WorkspaceConnectionPropertiesV2>(wire, { expiryTime: readDate }),
  )(wire);
}

/** {@link WorkspaceConnectionPropertiesV2BasicResource} from the wire. */
export function readWorkspaceConnectionPropertiesV2BasicResource(
  wire: object,
): WorkspaceConnectionPropertiesV2BasicResource {
  return revise<WorkspaceConnectionPropertiesV2BasicResource>(wire, {
    systemData: readSystemData,
    properties: readWorkspaceConnectionPropertiesV2,
  });
}

/** {@link WorkspaceProperties} from the wire. */
export function readWorkspaceProperties(wire: object): WorkspaceProperties {
  return revise<WorkspaceProperties>(wire, { privateEndpointConnections: arrayOf(readPrivateEndpointConnection) });
}

/** {@link AADAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeAADAuthTypeWorkspaceConnectionProperties(model: AADAuthTypeWorkspaceConnectionProperties): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link AKS} for the wire. */
export function writeAKS(model: AKS): object {
  return revise(
    without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]),
    { properties: writeAKSSchemaProperties },
  );
}

/** {@link AKSSchemaProperties} for the wire. */
export function writeAKSSchemaProperties(model: AKSSchemaProperties): object {
  return without(model, ["systemServices"]);
}

/** {@link AccessKeyAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeAccessKeyAuthTypeWorkspaceConnectionProperties(
  model: AccessKeyAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link AccountKeyAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeAccountKeyAuthTypeWorkspaceConnectionProperties(
  model: AccountKeyAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link AmlCompute} for the wire. */
export function writeAmlCompute(model: AmlCompute): object {
  return revise(
    without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]),
    { properties: writeAmlComputeProperties },
  );
}

/** {@link AmlComputeProperties} for the wire. */
export function writeAmlComputeProperties(model: AmlComputeProperties): object {
  return without(model, [
    "allocationState",
    "allocationStateTransitionTime",
    "errors",
    "currentNodeCount",
    "targetNodeCount",
    "nodeStateCounts",
  ]);
}

/** {@link ApiKeyAuthWorkspaceConnectionProperties} for the wire. */
export function writeApiKeyAuthWorkspaceConnectionProperties(model: ApiKeyAuthWorkspaceConnectionProperties): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link AutoMLJob} for the wire. */
export function writeAutoMLJob(model: AutoMLJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService), taskDetails: writeAutoMLVertical });
}

/** {@link AutoMLVertical} for the wire. */
export function writeAutoMLVertical(model: AutoMLVertical): object {
  return byKind<object>("taskType", {
    TextClassificationMultilabel: writeTextClassificationMultilabel,
    TextNER: writeTextNer,
  })(model);
}

/** {@link AzureBlobDatastoreInput} for the wire. */
export function writeAzureBlobDatastore(model: AzureBlobDatastoreInput): object {
  return without(model, ["isDefault"]);
}

/** {@link AzureDataLakeGen1DatastoreInput} for the wire. */
export function writeAzureDataLakeGen1Datastore(model: AzureDataLakeGen1DatastoreInput): object {
  return without(model, ["isDefault"]);
}

/** {@link AzureDataLakeGen2DatastoreInput} for the wire. */
export function writeAzureDataLakeGen2Datastore(model: AzureDataLakeGen2DatastoreInput): object {
  return without(model, ["isDefault"]);
}

/** {@link AzureFileDatastoreInput} for the wire. */
export function writeAzureFileDatastore(model: AzureFileDatastoreInput): object {
  return without(model, ["isDefault"]);
}

/** {@link BatchDeployment} for the wire. */
export function writeBatchDeployment(model: BatchDeployment): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeBatchDeploymentProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link BatchDeploymentProperties} for the wire. */
export function writeBatchDeploymentProperties(model: BatchDeploymentProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link BatchEndpoint} for the wire. */
export function writeBatchEndpoint(model: BatchEndpoint): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeBatchEndpointProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link BatchEndpointProperties} for the wire. */
export function writeBatchEndpointProperties(model: BatchEndpointProperties): object {
  return without(model, ["scoringUri", "swaggerUri", "provisioningState"]);
}

/** {@link CapabilityHost} for the wire. */
export function writeCapabilityHost(model: CapabilityHost): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeCapabilityHostProperties });
}

/** {@link CapabilityHostProperties} for the wire. */
export function writeCapabilityHostProperties(model: CapabilityHostProperties): object {
  return without(model, ["provisioningState", "messages"]);
}

/** {@link CodeContainer} for the wire. */
export function writeCodeContainer(model: CodeContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeCodeContainerProperties });
}

/** {@link CodeContainerProperties} for the wire. */
export function writeCodeContainerProperties(model: CodeContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link CodeVersion} for the wire. */
export function writeCodeVersion(model: CodeVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeCodeVersionProperties });
}

/** {@link CodeVersionProperties} for the wire. */
export function writeCodeVersionProperties(model: CodeVersionProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link CommandJob} for the wire. */
export function writeCommandJob(model: CommandJob): object {
  return revise(without(model, ["status", "parameters"]), { services: mapOf(writeJobService) });
}

/** {@link ComponentContainer} for the wire. */
export function writeComponentContainer(model: ComponentContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeComponentContainerProperties,
  });
}

/** {@link ComponentContainerProperties} for the wire. */
export function writeComponentContainerProperties(model: ComponentContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link ComponentVersion} for the wire. */
export function writeComponentVersion(model: ComponentVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeComponentVersionProperties });
}

/** {@link ComponentVersionProperties} for the wire. */
export function writeComponentVersionProperties(model: ComponentVersionProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link Compute} for the wire. */
export function writeCompute(model: Compute): object {
  return byKind<object>(
    "computeType",
    {
      AKS: writeAKS,
      AmlCompute: writeAmlCompute,
      ComputeInstance: writeComputeInstance,
      DataFactory: writeDataFactory,
      DataLakeAnalytics: writeDataLakeAnalytics,
      Databricks: writeDatabricks,
      HDInsight: writeHDInsight,
      Kubernetes: writeKubernetes,
      SynapseSpark: writeSynapseSpark,
      VirtualMachine: writeVirtualMachine,
    },
    (model: object) =>
      without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]),
  )(model);
}

/** {@link ComputeInstance} for the wire. */
export function writeComputeInstance(model: ComputeInstance): object {
  return revise(
    without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]),
    { properties: writeComputeInstanceProperties },
  );
}

/** {@link ComputeInstanceProperties} for the wire. */
export function writeComputeInstanceProperties(model: ComputeInstanceProperties): object {
  return revise(
    without(model, [
      "osImageMetadata",
      "connectivityEndpoints",
      "applications",
      "createdBy",
      "errors",
      "state",
      "lastOperation",
      "containers",
      "dataDisks",
      "dataMounts",
      "versions",
    ]),
    { sshSettings: writeComputeInstanceSshSettings, schedules: writeComputeSchedules },
  );
}

/** {@link ComputeInstanceSshSettings} for the wire. */
export function writeComputeInstanceSshSettings(model: ComputeInstanceSshSettings): object {
  return without(model, ["adminUserName", "sshPort"]);
}

/** {@link ComputeResource} for the wire. */
export function writeComputeResource(model: ComputeResource): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeCompute,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link ComputeSchedules} for the wire. */
export function writeComputeSchedules(model: ComputeSchedules): object {
  return revise(model, { computeStartStop: arrayOf(writeComputeStartStopSchedule) });
}

/** {@link ComputeStartStopSchedule} for the wire. */
export function writeComputeStartStopSchedule(model: ComputeStartStopSchedule): object {
  return without(model, ["id", "provisioningStatus"]);
}

/** {@link ContentSafetyEndpointDeploymentResourceProperties} for the wire. */
export function writeContentSafetyEndpointDeploymentResourceProperties(
  model: ContentSafetyEndpointDeploymentResourceProperties,
): object {
  return without(model, ["provisioningState"]);
}

/** {@link ContentSafetyEndpointResourceProperties} for the wire. */
export function writeContentSafetyEndpointResourceProperties(model: ContentSafetyEndpointResourceProperties): object {
  return revise(without(model, ["provisioningState"]), {
    deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link CreateMonitorAction} for the wire. */
export function writeCreateMonitorAction(model: CreateMonitorAction): object {
  return revise(model, { monitorDefinition: writeMonitorDefinition });
}

/** {@link CustomKeysWorkspaceConnectionProperties} for the wire. */
export function writeCustomKeysWorkspaceConnectionProperties(model: CustomKeysWorkspaceConnectionProperties): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link DataContainer} for the wire. */
export function writeDataContainer(model: DataContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeDataContainerProperties });
}

/** {@link DataContainerProperties} for the wire. */
export function writeDataContainerProperties(model: DataContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion"]);
}

/** {@link DataFactory} for the wire. */
export function writeDataFactory(model: DataFactory): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link DataLakeAnalytics} for the wire. */
export function writeDataLakeAnalytics(model: DataLakeAnalytics): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link DataVersionBase} for the wire. */
export function writeDataVersionBase(model: DataVersionBase): object {
  return without(model, ["id", "name", "type", "systemData"]);
}

/** {@link Databricks} for the wire. */
export function writeDatabricks(model: Databricks): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link DatastoreInput} for the wire. */
export function writeDatastore(model: DatastoreInput): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeDatastoreProperties });
}

/** {@link DatastorePropertiesInput} for the wire. */
export function writeDatastoreProperties(model: DatastorePropertiesInput): object {
  return byKind<object>(
    "datastoreType",
    {
      AzureBlob: writeAzureBlobDatastore,
      AzureDataLakeGen1: writeAzureDataLakeGen1Datastore,
      AzureDataLakeGen2: writeAzureDataLakeGen2Datastore,
      AzureFile: writeAzureFileDatastore,
      OneLake: writeOneLakeDatastore,
    },
    (model: object) => without(model, ["isDefault"]),
  )(model);
}

/** {@link DistillationJob} for the wire. */
export function writeDistillationJob(model: DistillationJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService) });
}

/** {@link EndpointDeploymentResourceProperties} for the wire. */
export function writeEndpointDeploymentResourceProperties(model: EndpointDeploymentResourceProperties): object {
  return byKind<object>(
    "type",
    {
      "Azure.ContentSafety": writeContentSafetyEndpointDeploymentResourceProperties,
      managedOnlineEndpoint: writeManagedOnlineEndpointDeploymentResourceProperties,
      "Azure.OpenAI": writeOpenAIEndpointDeploymentResourceProperties,
      "Azure.Speech": writeSpeechEndpointDeploymentResourceProperties,
    },
    (model: object) => without(model, ["provisioningState"]),
  )(model);
}

/** {@link EndpointDeploymentResourcePropertiesBasicResource} for the wire. */
export function writeEndpointDeploymentResourcePropertiesBasicResource(
  model: EndpointDeploymentResourcePropertiesBasicResource,
): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeEndpointDeploymentResourceProperties,
  });
}

/** {@link EndpointResourcePropertiesInput} for the wire. */
export function writeEndpointResourceProperties(model: EndpointResourcePropertiesInput): object {
  return byKind<object>(
    "endpointType",
    {
      "Azure.ContentSafety": writeContentSafetyEndpointResourceProperties,
      managedOnlineEndpoint: writeManagedOnlineEndpointResourceProperties,
      "Azure.OpenAI": writeOpenAIEndpointResourceProperties,
      serverlessEndpoint: writeServerlessEndpointResourceProperties,
      "Azure.Speech": writeSpeechEndpointResourceProperties,
    },
    (model: object) =>
      revise(without(model, ["provisioningState"]), {
        deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
      }),
  )(model);
}

/** {@link EndpointResourcePropertiesBasicResourceInput} for the wire. */
export function writeEndpointResourcePropertiesBasicResource(
  model: EndpointResourcePropertiesBasicResourceInput,
): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeEndpointResourceProperties });
}

/** {@link EnvironmentContainer} for the wire. */
export function writeEnvironmentContainer(model: EnvironmentContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeEnvironmentContainerProperties,
  });
}

/** {@link EnvironmentContainerProperties} for the wire. */
export function writeEnvironmentContainerProperties(model: EnvironmentContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link EnvironmentVersion} for the wire. */
export function writeEnvironmentVersion(model: EnvironmentVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeEnvironmentVersionProperties,
  });
}

/** {@link EnvironmentVersionProperties} for the wire. */
export function writeEnvironmentVersionProperties(model: EnvironmentVersionProperties): object {
  return revise(without(model, ["environmentType", "provisioningState"]), { imageDetails: writeImageDetails });
}

/** {@link FeaturesetContainer} for the wire. */
export function writeFeaturesetContainer(model: FeaturesetContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeFeaturesetContainerProperties,
  });
}

/** {@link FeaturesetContainerProperties} for the wire. */
export function writeFeaturesetContainerProperties(model: FeaturesetContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link FeaturesetVersion} for the wire. */
export function writeFeaturesetVersion(model: FeaturesetVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeFeaturesetVersionProperties });
}

/** {@link FeaturesetVersionProperties} for the wire. */
export function writeFeaturesetVersionProperties(model: FeaturesetVersionProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link FeaturestoreEntityContainer} for the wire. */
export function writeFeaturestoreEntityContainer(model: FeaturestoreEntityContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeFeaturestoreEntityContainerProperties,
  });
}

/** {@link FeaturestoreEntityContainerProperties} for the wire. */
export function writeFeaturestoreEntityContainerProperties(model: FeaturestoreEntityContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link FeaturestoreEntityVersion} for the wire. */
export function writeFeaturestoreEntityVersion(model: FeaturestoreEntityVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeFeaturestoreEntityVersionProperties,
  });
}

/** {@link FeaturestoreEntityVersionProperties} for the wire. */
export function writeFeaturestoreEntityVersionProperties(model: FeaturestoreEntityVersionProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link FineTuningJob} for the wire. */
export function writeFineTuningJob(model: FineTuningJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService) });
}

/** {@link FqdnOutboundRule} for the wire. */
export function writeFqdnOutboundRule(model: FqdnOutboundRule): object {
  return without(model, ["errorInformation", "parentRuleNames"]);
}

/** {@link HDInsight} for the wire. */
export function writeHDInsight(model: HDInsight): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link ImageDetails} for the wire. */
export function writeImageDetails(model: ImageDetails): object {
  return revise(model, { vulnerabilityFindings: writeVulnerabilityFindings });
}

/** {@link InferenceEndpoint} for the wire. */
export function writeInferenceEndpoint(model: InferenceEndpoint): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeInferenceEndpointProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link InferenceEndpointProperties} for the wire. */
export function writeInferenceEndpointProperties(model: InferenceEndpointProperties): object {
  return without(model, ["endpointUri", "provisioningState"]);
}

/** {@link InferenceGroup} for the wire. */
export function writeInferenceGroup(model: InferenceGroup): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeInferenceGroupProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link InferenceGroupProperties} for the wire. */
export function writeInferenceGroupProperties(model: InferenceGroupProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link InferencePool} for the wire. */
export function writeInferencePool(model: InferencePool): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeInferencePoolProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link InferencePoolProperties} for the wire. */
export function writeInferencePoolProperties(model: InferencePoolProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link JobBase} for the wire. */
export function writeJobBase(model: JobBase): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeJobBaseProperties });
}

/** {@link JobBaseProperties} for the wire. */
export function writeJobBaseProperties(model: JobBaseProperties): object {
  return byKind<object>(
    "jobType",
    {
      AutoML: writeAutoMLJob,
      Command: writeCommandJob,
      Distillation: writeDistillationJob,
      FineTuning: writeFineTuningJob,
      Pipeline: writePipelineJob,
      Spark: writeSparkJob,
      Sweep: writeSweepJob,
    },
    (model: object) => revise(without(model, ["status"]), { services: mapOf(writeJobService) }),
  )(model);
}

/** {@link JobScheduleAction} for the wire. */
export function writeJobScheduleAction(model: JobScheduleAction): object {
  return revise(model, { jobDefinition: writeJobBaseProperties });
}

/** {@link JobService} for the wire. */
export function writeJobService(model: JobService): object {
  return without(model, ["errorMessage", "status"]);
}

/** {@link Kubernetes} for the wire. */
export function writeKubernetes(model: Kubernetes): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link KubernetesOnlineDeployment} for the wire. */
export function writeKubernetesOnlineDeployment(model: KubernetesOnlineDeployment): object {
  return without(model, ["provisioningState"]);
}

/** {@link ManagedComputeIdentity} for the wire. */
export function writeManagedComputeIdentity(model: ManagedComputeIdentity): object {
  return revise(model, { identity: writeManagedServiceIdentity });
}

/** {@link ManagedIdentityAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeManagedIdentityAuthTypeWorkspaceConnectionProperties(
  model: ManagedIdentityAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link ManagedNetworkSettings} for the wire. */
export function writeManagedNetworkSettings(model: ManagedNetworkSettings): object {
  return revise(without(model, ["networkId", "firewallPublicIpAddress"]), { outboundRules: mapOf(writeOutboundRule) });
}

/** {@link ManagedNetworkSettingsBasicResource} for the wire. */
export function writeManagedNetworkSettingsBasicResource(model: ManagedNetworkSettingsBasicResource): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeManagedNetworkSettings });
}

/** {@link ManagedNetworkSettingsEx} for the wire. */
export function writeManagedNetworkSettingsEx(model: ManagedNetworkSettingsEx): object {
  return revise(without(model, ["networkId", "firewallPublicIpAddress", "changeableIsolationModes"]), {
    outboundRules: mapOf(writeOutboundRule),
  });
}

/** {@link ManagedNetworkSettingsProperties} for the wire. */
export function writeManagedNetworkSettingsProperties(model: ManagedNetworkSettingsProperties): object {
  return revise(without(model, ["provisioningState"]), { managedNetwork: writeManagedNetworkSettingsEx });
}

/** {@link ManagedNetworkSettingsPropertiesBasicResource} for the wire. */
export function writeManagedNetworkSettingsPropertiesBasicResource(
  model: ManagedNetworkSettingsPropertiesBasicResource,
): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeManagedNetworkSettingsProperties,
  });
}

/** {@link ManagedOnlineDeployment} for the wire. */
export function writeManagedOnlineDeployment(model: ManagedOnlineDeployment): object {
  return without(model, ["provisioningState"]);
}

/** {@link ManagedOnlineEndpointDeploymentResourceProperties} for the wire. */
export function writeManagedOnlineEndpointDeploymentResourceProperties(
  model: ManagedOnlineEndpointDeploymentResourceProperties,
): object {
  return without(model, ["provisioningState"]);
}

/** {@link ManagedOnlineEndpointResourceProperties} for the wire. */
export function writeManagedOnlineEndpointResourceProperties(model: ManagedOnlineEndpointResourceProperties): object {
  return revise(without(model, ["provisioningState"]), {
    deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link ManagedServiceIdentity} for the wire. */
export function writeManagedServiceIdentity(model: ManagedServiceIdentity): object {
  return revise(without(model, ["principalId", "tenantId"]), {
    userAssignedIdentities: mapOf(writeUserAssignedIdentity),
  });
}

/** {@link MarketplaceSubscription} for the wire. */
export function writeMarketplaceSubscription(model: MarketplaceSubscription): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeMarketplaceSubscriptionProperties,
  });
}

/** {@link MarketplaceSubscriptionProperties} for the wire. */
export function writeMarketplaceSubscriptionProperties(model: MarketplaceSubscriptionProperties): object {
  return without(model, ["marketplacePlan", "marketplaceSubscriptionStatus", "provisioningState"]);
}

/** {@link ModelContainer} for the wire. */
export function writeModelContainer(model: ModelContainer): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeModelContainerProperties });
}

/** {@link ModelContainerProperties} for the wire. */
export function writeModelContainerProperties(model: ModelContainerProperties): object {
  return without(model, ["latestVersion", "nextVersion", "provisioningState"]);
}

/** {@link ModelVersion} for the wire. */
export function writeModelVersion(model: ModelVersion): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeModelVersionProperties });
}

/** {@link ModelVersionProperties} for the wire. */
export function writeModelVersionProperties(model: ModelVersionProperties): object {
  return without(model, ["provisioningState"]);
}

/** {@link MonitorComputeConfigurationBase} for the wire. */
export function writeMonitorComputeConfigurationBase(model: MonitorComputeConfigurationBase): object {
  return byKind<object>("computeType", { ServerlessSpark: writeMonitorServerlessSparkCompute })(model);
}

/** {@link MonitorComputeIdentityBase} for the wire. */
export function writeMonitorComputeIdentityBase(model: MonitorComputeIdentityBase): object {
  return byKind<object>("computeIdentityType", { ManagedIdentity: writeManagedComputeIdentity })(model);
}

/** {@link MonitorDefinition} for the wire. */
export function writeMonitorDefinition(model: MonitorDefinition): object {
  return revise(model, { computeConfiguration: writeMonitorComputeConfigurationBase });
}

/** {@link MonitorServerlessSparkCompute} for the wire. */
export function writeMonitorServerlessSparkCompute(model: MonitorServerlessSparkCompute): object {
  return revise(model, { computeIdentity: writeMonitorComputeIdentityBase });
}

/** {@link NoneAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeNoneAuthTypeWorkspaceConnectionProperties(
  model: NoneAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link OAuth2AuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeOAuth2AuthTypeWorkspaceConnectionProperties(
  model: OAuth2AuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link OneLakeDatastoreInput} for the wire. */
export function writeOneLakeDatastore(model: OneLakeDatastoreInput): object {
  return without(model, ["isDefault"]);
}

/** {@link OnlineDeployment} for the wire. */
export function writeOnlineDeployment(model: OnlineDeployment): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeOnlineDeploymentProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link OnlineDeploymentProperties} for the wire. */
export function writeOnlineDeploymentProperties(model: OnlineDeploymentProperties): object {
  return byKind<object>(
    "endpointComputeType",
    { Kubernetes: writeKubernetesOnlineDeployment, Managed: writeManagedOnlineDeployment },
    (model: object) => without(model, ["provisioningState"]),
  )(model);
}

/** {@link OnlineEndpoint} for the wire. */
export function writeOnlineEndpoint(model: OnlineEndpoint): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeOnlineEndpointProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link OnlineEndpointProperties} for the wire. */
export function writeOnlineEndpointProperties(model: OnlineEndpointProperties): object {
  return without(model, ["scoringUri", "swaggerUri", "provisioningState"]);
}

/** {@link OpenAIEndpointDeploymentResourceProperties} for the wire. */
export function writeOpenAIEndpointDeploymentResourceProperties(
  model: OpenAIEndpointDeploymentResourceProperties,
): object {
  return without(model, ["provisioningState"]);
}

/** {@link OpenAIEndpointResourceProperties} for the wire. */
export function writeOpenAIEndpointResourceProperties(model: OpenAIEndpointResourceProperties): object {
  return revise(without(model, ["provisioningState"]), {
    deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link OutboundRule} for the wire. */
export function writeOutboundRule(model: OutboundRule): object {
  return byKind<object>(
    "type",
    {
      FQDN: writeFqdnOutboundRule,
      PrivateEndpoint: writePrivateEndpointOutboundRule,
      ServiceTag: writeServiceTagOutboundRule,
    },
    (model: object) => without(model, ["errorInformation", "parentRuleNames"]),
  )(model);
}

/** {@link OutboundRuleBasicResource} for the wire. */
export function writeOutboundRuleBasicResource(model: OutboundRuleBasicResource): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeOutboundRule });
}

/** {@link PATAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writePATAuthTypeWorkspaceConnectionProperties(model: PATAuthTypeWorkspaceConnectionProperties): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link PartialRegistryPartialTrackedResource} for the wire. */
export function writePartialRegistryPartialTrackedResource(model: PartialRegistryPartialTrackedResource): object {
  return revise(model, { identity: writeRegistryPartialManagedServiceIdentity });
}

/** {@link PipelineJob} for the wire. */
export function writePipelineJob(model: PipelineJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService) });
}

/** {@link PrivateEndpointConnection} for the wire. */
export function writePrivateEndpointConnection(model: PrivateEndpointConnection): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writePrivateEndpointConnectionProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link PrivateEndpointConnectionProperties} for the wire. */
export function writePrivateEndpointConnectionProperties(model: PrivateEndpointConnectionProperties): object {
  return revise(without(model, ["provisioningState"]), { privateEndpoint: writeWorkspacePrivateEndpointResource });
}

/** {@link PrivateEndpointOutboundRule} for the wire. */
export function writePrivateEndpointOutboundRule(model: PrivateEndpointOutboundRule): object {
  return without(model, ["errorInformation", "parentRuleNames"]);
}

/** {@link PrivateEndpointResource} for the wire. */
export function writePrivateEndpointResource(model: PrivateEndpointResource): object {
  return without(model, ["id"]);
}

/** {@link RaiBlocklistItemPropertiesBasicResource} for the wire. */
export function writeRaiBlocklistItemPropertiesBasicResource(model: RaiBlocklistItemPropertiesBasicResource): object {
  return without(model, ["id", "name", "type", "systemData"]);
}

/** {@link RaiBlocklistPropertiesBasicResource} for the wire. */
export function writeRaiBlocklistPropertiesBasicResource(model: RaiBlocklistPropertiesBasicResource): object {
  return without(model, ["id", "name", "type", "systemData"]);
}

/** {@link RaiPolicyPropertiesBasicResource} for the wire. */
export function writeRaiPolicyPropertiesBasicResource(model: RaiPolicyPropertiesBasicResource): object {
  return without(model, ["id", "name", "type", "systemData"]);
}

/** {@link Registry} for the wire. */
export function writeRegistry(model: Registry): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeRegistryProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link RegistryPartialManagedServiceIdentity} for the wire. */
export function writeRegistryPartialManagedServiceIdentity(model: RegistryPartialManagedServiceIdentity): object {
  return revise(without(model, ["principalId", "tenantId"]), {
    userAssignedIdentities: mapOf(writeUserAssignedIdentity),
  });
}

/** {@link RegistryPrivateEndpointConnection} for the wire. */
export function writeRegistryPrivateEndpointConnection(model: RegistryPrivateEndpointConnection): object {
  return revise(model, { properties: writeRegistryPrivateEndpointConnectionProperties });
}

/** {@link RegistryPrivateEndpointConnectionProperties} for the wire. */
export function writeRegistryPrivateEndpointConnectionProperties(
  model: RegistryPrivateEndpointConnectionProperties,
): object {
  return revise(model, { privateEndpoint: writePrivateEndpointResource });
}

/** {@link RegistryProperties} for the wire. */
export function writeRegistryProperties(model: RegistryProperties): object {
  return revise(model, { registryPrivateEndpointConnections: arrayOf(writeRegistryPrivateEndpointConnection) });
}

/** {@link SASAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeSASAuthTypeWorkspaceConnectionProperties(model: SASAuthTypeWorkspaceConnectionProperties): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link Schedule} for the wire. */
export function writeSchedule(model: Schedule): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), { properties: writeScheduleProperties });
}

/** {@link ScheduleActionBase} for the wire. */
export function writeScheduleActionBase(model: ScheduleActionBase): object {
  return byKind<object>("actionType", { CreateMonitor: writeCreateMonitorAction, CreateJob: writeJobScheduleAction })(
    model,
  );
}

/** {@link ScheduleProperties} for the wire. */
export function writeScheduleProperties(model: ScheduleProperties): object {
  return revise(without(model, ["provisioningState"]), { action: writeScheduleActionBase });
}

/** {@link ServerlessEndpointInput} for the wire. */
export function writeServerlessEndpoint(model: ServerlessEndpointInput): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeServerlessEndpointProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link ServerlessEndpointInferenceEndpointInput} for the wire. */
export function writeServerlessEndpointInferenceEndpoint(model: ServerlessEndpointInferenceEndpointInput): object {
  return without(model, ["headers", "uri"]);
}

/** {@link ServerlessEndpointPropertiesInput} for the wire. */
export function writeServerlessEndpointProperties(model: ServerlessEndpointPropertiesInput): object {
  return without(model, ["endpointState", "inferenceEndpoint", "marketplaceSubscriptionId", "provisioningState"]);
}

/** {@link ServerlessEndpointResourcePropertiesInput} for the wire. */
export function writeServerlessEndpointResourceProperties(model: ServerlessEndpointResourcePropertiesInput): object {
  return revise(without(model, ["provisioningState"]), {
    deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
    inferenceEndpoint: writeServerlessEndpointInferenceEndpoint,
  });
}

/** {@link ServicePrincipalAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeServicePrincipalAuthTypeWorkspaceConnectionProperties(
  model: ServicePrincipalAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link ServiceTagOutboundRule} for the wire. */
export function writeServiceTagOutboundRule(model: ServiceTagOutboundRule): object {
  return without(model, ["errorInformation", "parentRuleNames"]);
}

/** {@link SparkJob} for the wire. */
export function writeSparkJob(model: SparkJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService) });
}

/** {@link SpeechEndpointDeploymentResourceProperties} for the wire. */
export function writeSpeechEndpointDeploymentResourceProperties(
  model: SpeechEndpointDeploymentResourceProperties,
): object {
  return without(model, ["provisioningState"]);
}

/** {@link SpeechEndpointResourceProperties} for the wire. */
export function writeSpeechEndpointResourceProperties(model: SpeechEndpointResourceProperties): object {
  return revise(without(model, ["provisioningState"]), {
    deployments: arrayOf(writeEndpointDeploymentResourcePropertiesBasicResource),
  });
}

/** {@link SweepJob} for the wire. */
export function writeSweepJob(model: SweepJob): object {
  return revise(without(model, ["status"]), { services: mapOf(writeJobService) });
}

/** {@link SynapseSpark} for the wire. */
export function writeSynapseSpark(model: SynapseSpark): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link TextClassificationMultilabel} for the wire. */
export function writeTextClassificationMultilabel(model: TextClassificationMultilabel): object {
  return without(model, ["primaryMetric"]);
}

/** {@link TextNer} for the wire. */
export function writeTextNer(model: TextNer): object {
  return without(model, ["primaryMetric"]);
}

/** {@link UserAssignedIdentity} for the wire. */
export function writeUserAssignedIdentity(model: UserAssignedIdentity): object {
  return without(model, ["principalId", "clientId"]);
}

/** {@link UsernamePasswordAuthTypeWorkspaceConnectionProperties} for the wire. */
export function writeUsernamePasswordAuthTypeWorkspaceConnectionProperties(
  model: UsernamePasswordAuthTypeWorkspaceConnectionProperties,
): object {
  return without(model, ["createdByWorkspaceArmId", "group"]);
}

/** {@link VirtualMachine} for the wire. */
export function writeVirtualMachine(model: VirtualMachine): object {
  return without(model, ["provisioningState", "createdOn", "modifiedOn", "provisioningErrors", "isAttachedCompute"]);
}

/** {@link VulnerabilityDetails} for the wire. */
export function writeVulnerabilityDetails(model: VulnerabilityDetails): object {
  return without(model, ["id"]);
}

/** {@link VulnerabilityFindings} for the wire. */
export function writeVulnerabilityFindings(model: VulnerabilityFindings): object {
  return revise(without(model, ["criticalFindingsCount", "highFindingsCount", "totalFindingsCount"]), {
    data: arrayOf(writeVulnerabilityDetails),
  });
}

/** {@link Workspace} for the wire. */
export function writeWorkspace(model: Workspace): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeWorkspaceProperties,
    identity: writeManagedServiceIdentity,
  });
}

/** {@link WorkspaceConnectionPropertiesV2} for the wire. */
export function writeWorkspaceConnectionPropertiesV2(model: WorkspaceConnectionPropertiesV2): object {
  return byKind<object>(
    "authType",
    {
      AAD: writeAADAuthTypeWorkspaceConnectionProperties,
      AccessKey: writeAccessKeyAuthTypeWorkspaceConnectionProperties,
      AccountKey: writeAccountKeyAuthTypeWorkspaceConnectionProperties,
      ApiKey: writeApiKeyAuthWorkspaceConnectionProperties,
      CustomKeys: writeCustomKeysWorkspaceConnectionProperties,
      ManagedIdentity: writeManagedIdentityAuthTypeWorkspaceConnectionProperties,
      None: writeNoneAuthTypeWorkspaceConnectionProperties,
      OAuth2: writeOAuth2AuthTypeWorkspaceConnectionProperties,
      PAT: writePATAuthTypeWorkspaceConnectionProperties,
      SAS: writeSASAuthTypeWorkspaceConnectionProperties,
      ServicePrincipal: writeServicePrincipalAuthTypeWorkspaceConnectionProperties,
      UsernamePassword: writeUsernamePasswordAuthTypeWorkspaceConnectionProperties,
    },
    (model: object) => without(model, ["createdByWorkspaceArmId", "group"]),
  )(model);
}

/** {@link WorkspaceConnectionPropertiesV2BasicResource} for the wire. */
export function writeWorkspaceConnectionPropertiesV2BasicResource(
  model: WorkspaceConnectionPropertiesV2BasicResource,
): object {
  return revise(without(model, ["id", "name", "type", "systemData"]), {
    properties: writeWorkspaceConnectionPropertiesV2,
  });
}

/** {@link WorkspaceConnectionUpdateParameter} for the wire. */
export function writeWorkspaceConnectionUpdateParameter(model: WorkspaceConnectionUpdateParameter): object {
  return revise(model, { properties: writeWorkspaceConnectionPropertiesV2 });
}

/** {@link WorkspacePrivateEndpointResource} for the wire. */
export function writeWorkspacePrivateEndpointResource(model: WorkspacePrivateEndpointResource): object {
  return without(model, ["id", "subnetArmId"]);
}

/** {@link WorkspaceProperties} for the wire. */
export function writeWorkspaceProperties(model: WorkspaceProperties): object {
  return revise(
    without(model, [
      "agentsEndpointUri",
      "mlFlowTrackingUri",
      "notebookInfo",
      "privateEndpointConnections",
      "privateLinkCount",
      "provisioningState",
      "serviceProvisionedResourceGroup",
      "storageHnsEnabled",
      "tenantId",
      "workspaceId",
    ]),
    { managedNetwork: writeManagedNetworkSettings },
  );
}

/** {@link WorkspacePropertiesUpdateParameters} for the wire. */
export function writeWorkspacePropertiesUpdateParameters(model: WorkspacePropertiesUpdateParameters): object {
  return revise(model, { managedNetwork: writeManagedNetworkSettings });
}

/** {@link WorkspaceUpdateParameters} for the wire. */
export function writeWorkspaceUpdateParameters(model: WorkspaceUpdateParameters): object {
  return revise(model, { identity: writeManagedServiceIdentity, properties: writeWorkspacePropertiesUpdateParameters });
}
