// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readDate } from "../runtime/dates.js";
import { arrayOf, byKind, mapOf, revise } from "../runtime/values.js";
import type {
  AADAuthTypeWorkspaceConnectionProperties,
  AKS,
  AccessKeyAuthTypeWorkspaceConnectionProperties,
  AccountKeyAuthTypeWorkspaceConnectionProperties,
  AmlCompute,
  AmlComputeProperties,
  ApiKeyAuthWorkspaceConnectionProperties,
  BatchDeployment,
  BatchEndpoint,
  CapabilityHost,
  CodeContainer,
  CodeVersion,
  ComponentContainer,
  ComponentVersion,
  Compute,
  ComputeInstance,
  ComputeInstanceDataMount,
  ComputeInstanceLastOperation,
  ComputeInstanceProperties,
  ComputeResource,
  CreateMonitorAction,
  CustomKeysWorkspaceConnectionProperties,
  CustomMonitoringSignal,
  DataContainer,
  DataDriftMonitoringSignal,
  DataFactory,
  DataLakeAnalytics,
  DataQualityMonitoringSignal,
  DataVersionBase,
  Databricks,
  Datastore,
  EnvironmentContainer,
  EnvironmentVersion,
  Feature,
  FeatureAttributionDriftMonitoringSignal,
  FeaturesetContainer,
  FeaturesetVersion,
  FeaturestoreEntityContainer,
  FeaturestoreEntityVersion,
  HDInsight,
  JobBase,
  Kubernetes,
  ManagedIdentityAuthTypeWorkspaceConnectionProperties,
  MarketplaceSubscription,
  ModelContainer,
  ModelVersion,
  MonitorDefinition,
  MonitoringInputDataBase,
  MonitoringSignalBase,
  NoneAuthTypeWorkspaceConnectionProperties,
  OAuth2AuthTypeWorkspaceConnectionProperties,
  OnlineDeployment,
  OnlineEndpoint,
  OutboundRuleBasicResource,
  PATAuthTypeWorkspaceConnectionProperties,
  PredictionDriftMonitoringSignal,
  PrivateEndpointConnection,
  PrivateLinkResource,
  Registry,
  SASAuthTypeWorkspaceConnectionProperties,
  Schedule,
  ScheduleActionBase,
  ScheduleProperties,
  ServerlessEndpoint,
  ServicePrincipalAuthTypeWorkspaceConnectionProperties,
  StaticInputData,
  SynapseSpark,
  SystemData,
  UsernamePasswordAuthTypeWorkspaceConnectionProperties,
  VirtualMachine,
  Workspace,
  WorkspaceConnectionPropertiesV2,
  WorkspaceConnectionPropertiesV2BasicResource,
  WorkspaceProperties,
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

/** {@link EnvironmentContainer} from the wire. */
export function readEnvironmentContainer(wire: object): EnvironmentContainer {
  return revise<EnvironmentContainer>(wire, { systemData: readSystemData });
}

/** {@link EnvironmentVersion} from the wire. */
export function readEnvironmentVersion(wire: object): EnvironmentVersion {
  return revise<EnvironmentVersion>(wire, { systemData: readSystemData });
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

/** {@link ServicePrincipalAuthTypeWorkspaceConnectionProperties} from the wire. */
export function readServicePrincipalAuthTypeWorkspaceConnectionProperties(
  wire: object,
): ServicePrincipalAuthTypeWorkspaceConnectionProperties {
  return revise<ServicePrincipalAuthTypeWorkspaceConnectionProperties>(wire, { expiryTime: readDate });
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
