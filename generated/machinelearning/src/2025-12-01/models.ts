// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { Unlisted } from "../runtime/kinds.js";

/** A workspace connection that signs in to an Azure service with Microsoft Entra ID (AAD) */
export interface AADAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "AAD";
}

/** A compute that is an Azure Kubernetes Service cluster */
export interface AKS extends ComputeCommon {
  computeType: "AKS";
  /** Settings of the cluster */
  properties?: AKSSchemaProperties;
}

/** Settings of an AKS compute */
export interface AKSSchemaProperties {
  /** The cluster's complete DNS name */
  clusterFqdn?: string | null;
  /** The services that the system runs on the cluster */
  readonly systemServices?: SystemService[] | null;
  /**
   * How many agent nodes the cluster has
   *
   * At least 0.
   */
  agentCount?: number | null;
  /** VM size of the agent nodes */
  agentVmSize?: string | null;
  /**
   * What the cluster is meant for
   *
   * Default: `"FastProd"`.
   */
  clusterPurpose?: ClusterPurpose;
  /** TLS/SSL settings */
  sslConfiguration?: SslConfiguration | null;
  /** Network settings when the cluster lives in a virtual network */
  aksNetworkingConfiguration?: AksNetworkingConfiguration | null;
  /**
   * Whether the load balancer is public or internal
   *
   * Default: `"PublicIp"`.
   */
  loadBalancerType?: LoadBalancerType;
  /** Subnet in which the load balancer sits */
  loadBalancerSubnet?: string | null;
}

export interface AccessKeyAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "AccessKey";
  /** Access key credential of a workspace connection. */
  credentials?: WorkspaceConnectionAccessKey;
}

/** A workspace connection to Azure Storage that uses the storage account's key */
export interface AccountKeyAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "AccountKey";
  /** The account key */
  credentials?: WorkspaceConnectionAccountKey;
}

/** Datastore credentials that consist of a storage account key */
export interface AccountKeyDatastoreCredentials {
  credentialsType: "AccountKey";
  /**
   * The storage account's secrets; required
   *
   * It is sent and never answered.
   */
  secrets?: AccountKeyDatastoreSecrets;
}

/** Datastore credentials that consist of a storage account key */
export interface AccountKeyDatastoreCredentialsInput {
  credentialsType: "AccountKey";
  /**
   * The storage account's secrets; required
   *
   * It is sent and never answered.
   */
  secrets: AccountKeyDatastoreSecrets;
}

/** The secret part of account key credentials */
export interface AccountKeyDatastoreSecrets {
  secretsType: "AccountKey";
  /** The key of the storage account */
  key?: string | null;
}

/** Describes the container registry (ACR) behind a machine learning registry */
export interface AcrDetails {
  /** The container registry, where the system created it */
  systemCreatedAcrAccount?: SystemCreatedAcrAccount | null;
}

/** Kind of action; Internal marks those of internal APIs. */
export type ActionType = "Internal" | (string & {});

/** Secrets of an AKS compute */
export interface AksComputeSecrets {
  computeType: "AKS";
  /** A kubeconfig file's content, for connecting to the cluster as a user */
  userKubeConfig?: string;
  /** A kubeconfig file's content, for connecting to the cluster as an administrator */
  adminKubeConfig?: string;
  /** Secret for pulling images from the registry */
  imagePullSecretName?: string | null;
}

/** Advanced network settings of an AKS cluster */
export interface AksNetworkingConfiguration {
  /** Resource ID of the subnet that holds the compute nodes */
  subnetId?: string;
  /**
   * IP range (CIDR) for the cluster's services; must be disjoint from every subnet's range
   *
   * Pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
   */
  serviceCidr?: string;
  /**
   * IP address of the cluster's DNS service; must lie inside serviceCidr
   *
   * Pattern: `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`.
   */
  dnsServiceIP?: string;
  /**
   * IP range (CIDR) of Docker's bridge; must be disjoint from every subnet's range and from serviceCidr
   *
   * Pattern: `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
   */
  dockerBridgeCidr?: string;
}

export interface AllFeatures {
  filterType: "AllFeatures";
}

/** Runs the service on every node of the job */
export interface AllNodes {
  nodesValueType: "All";
}

/**
 * Whether nodes are being added to or taken from the compute (Resizing) or not (Steady, also right after
 * creation)
 */
export type AllocationState = "Steady" | "Resizing" | (string & {});

/** A compute cluster that Azure Machine Learning manages */
export interface AmlCompute extends ComputeCommon {
  computeType: "AmlCompute";
  /** Settings and state of the cluster */
  properties?: AmlComputeProperties;
}

/** One node of an AmlCompute cluster */
export interface AmlComputeNodeInformation {
  /** The node's ID */
  readonly nodeId?: string;
  /** The node's address inside the network */
  readonly privateIpAddress?: string | null;
  /** The node's address on the internet */
  readonly publicIpAddress?: string | null;
  /** Port on which the node accepts SSH */
  readonly port?: number;
  /** The node's state: idle, running, preparing, unusable, leaving or preempted */
  readonly nodeState?: NodeState;
  /** ID of the experiment that the node is running; null if there is none */
  readonly runId?: string | null;
}

/** The nodes of an AmlCompute cluster, one page of them */
export interface AmlComputeNodesInformation {
  /** The nodes on this page */
  readonly nodes?: AmlComputeNodeInformation[];
  /** Token for getting further nodes */
  readonly nextLink?: string;
}

/** Settings and state of an AmlCompute cluster */
export interface AmlComputeProperties {
  /**
   * Operating system of the nodes
   *
   * Default: `"Linux"`.
   */
  osType?: OsType;
  /** VM size of the nodes */
  vmSize?: string;
  /** Priority of the nodes' VMs */
  vmPriority?: VmPriority;
  /** VM image for the nodes; for Windows only */
  virtualMachineImage?: VirtualMachineImage | null;
  /** Whether the network is an isolated one */
  isolatedNetwork?: boolean;
  /** How the cluster scales */
  scaleSettings?: ScaleSettings;
  /** Sign-in of the administrator account that every node gets */
  userAccountCredentials?: UserAccountCredentials | null;
  /** Resource ID of the subnet that holds the compute nodes */
  subnet?: ResourceId | null;
  /**
   * Public SSH port: Enabled is open, Disabled closed, NotSpecified (only at creation) closed with a VNet, else
   * open on public nodes
   *
   * Default: `"NotSpecified"`.
   */
  remoteLoginPortPublicAccess?: RemoteLoginPortPublicAccess;
  /** Whether nodes are being added or removed (Resizing) or not (Steady, also right after creation) */
  readonly allocationState?: AllocationState;
  /** When the present allocation state began */
  readonly allocationStateTransitionTime?: Date;
  /** What went wrong while nodes were being set up */
  readonly errors?: ErrorResponse[] | null;
  /** How many nodes the compute has now */
  readonly currentNodeCount?: number | null;
  /** How many nodes the resize in progress aims at; when steady, what the last resize aimed at */
  readonly targetNodeCount?: number | null;
  /** How many nodes are in each state */
  readonly nodeStateCounts?: NodeStateCounts | null;
  /**
   * True gives the nodes public IP addresses; false gives them a private endpoint instead
   *
   * Default: `true`.
   */
  enableNodePublicIp?: boolean | null;
  /** Further properties, of any form */
  propertyBag?: unknown;
}

/** Identity settings that use an AML token */
export interface AmlToken {
  identityType: "AMLToken";
}

/** Lets monitoring compute run under an AML token. */
export interface AmlTokenComputeIdentity {
  computeIdentityType: "AmlToken";
}

/** Feature that users of a workspace may use. */
export interface AmlUserFeature {
  /** Identifier of the feature. */
  id?: string;
  /** Name of the feature as shown to users. */
  displayName?: string;
  /** What the feature does, worded for its users. */
  description?: string;
}

/** Stands for access that needs no credentials. */
export interface AnonymousAccessCredential {
  credentialType: "NoCredentials";
}

/**
 * Connection that signs in with an API key, as for AzureOpenAI, CognitiveService or CognitiveSearch; extra
 * values go into its metadata.
 */
export interface ApiKeyAuthWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "ApiKey";
  /** API key credential of a workspace connection. */
  credentials?: WorkspaceConnectionApiKey;
}

/**
 * Who gets at applications on the instance: its creator alone (Personal) or workspace users as their roles allow
 * (Shared).
 */
export type ApplicationSharingPolicy = "Personal" | "Shared" | (string & {});

/** Holds the ARM ID of one resource. */
export interface ArmResourceId {
  /** Full ARM path, from /subscriptions/ on, of a storage account or a container registry. */
  resourceId?: string | null;
}

export interface AssetBase extends ResourceBase {
  /**
   * True where the service itself made up name and version (an anonymous registration).
   *
   * Default: `false`. Can only be set when the resource is created.
   */
  isAnonymous?: boolean;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  isArchived?: boolean;
}

export interface AssetContainer extends ResourceBase {
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  isArchived?: boolean;
  /** Newest version that the container holds. */
  readonly latestVersion?: string | null;
  /** Version that automatic numbering will give out next. */
  readonly nextVersion?: string | null;
}

/** How far provisioning of an asset in a registry has come. */
export type AssetProvisioningState =
  "Succeeded" | "Failed" | "Canceled" | "Creating" | "Updating" | "Deleting" | (string & {});

/** Common part of all references to assets. */
export type AssetReferenceBase =
  DataPathAssetReference | IdAssetReference | OutputPathAssetReference | UnlistedAssetReferenceBase;

/** Person to whom a compute instance can be given. */
export interface AssignedUser {
  /** Object ID of the person in Microsoft Entra ID. */
  objectId: string;
  /** Tenant ID of the person in Microsoft Entra ID. */
  tenantId: string;
}

/** Leaves the choice of the forecast horizon to the system. */
export interface AutoForecastHorizon {
  mode: "Auto";
}

/** Job that runs an AutoML task, such as classification or regression; TaskType lists the tasks. */
export interface AutoMLJob extends JobBasePropertiesCommon {
  jobType: "AutoML";
  /**
   * ARM ID of the environment to run in; the curated production AutoML environment if not given.
   *
   * Can only be set when the resource is created.
   */
  environmentId?: string | null;
  /**
   * Environment variables that the job gets.
   *
   * Can only be set when the resource is created.
   */
  environmentVariables?: Record<string, string | null> | null;
  /**
   * Output data bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  outputs?: Record<string, JobOutput | null> | null;
  /**
   * How the job is queued.
   *
   * Can only be set when the resource is created.
   */
  queueSettings?: QueueSettings | null;
  /**
   * Compute resources that the job gets.
   *
   * Can only be set when the resource is created.
   */
  resources?: JobResourceConfiguration;
  /** The scenario to run, from tables, text (NLP) or images; mandatory. */
  taskDetails: AutoMLVertical;
}

/** Common part of the AutoML scenarios for tables, images and text (NLP). */
export type AutoMLVertical =
  | Classification
  | Forecasting
  | ImageClassification
  | ImageClassificationMultilabel
  | ImageInstanceSegmentation
  | ImageObjectDetection
  | Regression
  | TextClassification
  | TextClassificationMultilabel
  | TextNer
  | UnlistedAutoMLVertical;

/** What every kind of {@link AutoMLVertical} has. */
export interface AutoMLVerticalCommon {
  /**
   * How much is logged; Info if not given.
   *
   * Default: `"Info"`.
   */
  logVerbosity?: LogVerbosity;
  /** Column whose values are to be predicted; in classification, the label column. */
  targetColumnName?: string | null;
  /** Data to train on; mandatory. */
  trainingData: MLTableJobInput;
}

/** Leaves the number of cross validations to the system. */
export interface AutoNCrossValidations {
  mode: "Auto";
}

/** Settings for pausing automatically. */
export interface AutoPauseProperties {
  delayInMinutes?: number;
  enabled?: boolean;
}

/** When the derived image is rebuilt by itself; Disabled if not given. */
export type AutoRebuildSetting = "Disabled" | "OnBaseImageUpdate" | (string & {});

/** Settings for scaling automatically. */
export interface AutoScaleProperties {
  minNodeCount?: number;
  enabled?: boolean;
  maxNodeCount?: number;
}

export interface AutoSeasonality {
  mode: "Auto";
}

export interface AutoTargetLags {
  mode: "Auto";
}

/** Leaves the size of the rolling window over the target to the system. */
export interface AutoTargetRollingWindowSize {
  mode: "Auto";
}

/** How saving happens automatically. */
export type Autosave = "None" | "Local" | "Remote" | (string & {});

/** Settings of a datastore in Azure Blob storage. */
export interface AzureBlobDatastore extends DatastorePropertiesCommon {
  datastoreType: "AzureBlob";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name.
   *
   * Can only be set when the resource is created.
   */
  accountName?: string | null;
  /**
   * Container in the storage account, by name.
   *
   * Can only be set when the resource is created.
   */
  containerName?: string | null;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Settings of a datastore in Azure Blob storage. */
export interface AzureBlobDatastoreInput extends DatastorePropertiesCommonInput {
  datastoreType: "AzureBlob";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name.
   *
   * Can only be set when the resource is created.
   */
  accountName?: string | null;
  /**
   * Container in the storage account, by name.
   *
   * Can only be set when the resource is created.
   */
  containerName?: string | null;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** A UUID. */
export type AzureCoreUuid = string;

/** Settings of a datastore in Azure Data Lake Gen1. */
export interface AzureDataLakeGen1Datastore extends DatastorePropertiesCommon {
  datastoreType: "AzureDataLakeGen1";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  /**
   * Data Lake store, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  storeName: string;
}

/** Settings of a datastore in Azure Data Lake Gen1. */
export interface AzureDataLakeGen1DatastoreInput extends DatastorePropertiesCommonInput {
  datastoreType: "AzureDataLakeGen1";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  /**
   * Data Lake store, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  storeName: string;
}

/** Settings of a datastore in Azure Data Lake Gen2. */
export interface AzureDataLakeGen2Datastore extends DatastorePropertiesCommon {
  datastoreType: "AzureDataLakeGen2";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  accountName: string;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * File system in Data Lake Gen2, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  filesystem: string;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Settings of a datastore in Azure Data Lake Gen2. */
export interface AzureDataLakeGen2DatastoreInput extends DatastorePropertiesCommonInput {
  datastoreType: "AzureDataLakeGen2";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  accountName: string;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * File system in Data Lake Gen2, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  filesystem: string;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Webhook of the Azure DevOps kind. */
export interface AzureDevOpsWebhook extends WebhookCommon {
  webhookType: "AzureDevOps";
}

/** Settings of a datastore on an Azure file share. */
export interface AzureFileDatastore extends DatastorePropertiesCommon {
  datastoreType: "AzureFile";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  accountName: string;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * File share behind the datastore, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  fileShareName: string;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Settings of a datastore on an Azure file share. */
export interface AzureFileDatastoreInput extends DatastorePropertiesCommonInput {
  datastoreType: "AzureFile";
  /** Resource group, by name. */
  resourceGroup?: string | null;
  /** Subscription, by ID. */
  subscriptionId?: string | null;
  /**
   * Storage account, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  accountName: string;
  /**
   * Endpoint of the Azure cloud in which the storage account lies.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * File share behind the datastore, by name; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  fileShareName: string;
  /**
   * Protocol for talking to the storage account.
   *
   * Can only be set when the resource is created.
   */
  protocol?: string | null;
  /**
   * Identity with which the service gets at data in the customer's storage; None if not given.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Ends runs early once they fall too far behind the best one, checked at set intervals after a delay. */
export interface BanditPolicy extends EarlyTerminationPolicyCommon {
  policyType: "Bandit";
  /**
   * How far a run may lie behind the best one, as an absolute amount.
   *
   * Default: `0`.
   */
  slackAmount?: number;
  /**
   * How far a run may lie behind the best one, as a ratio.
   *
   * Default: `0`.
   */
  slackFactor?: number;
}

/** Tracked ARM resource for a batch deployment. */
export interface BatchDeployment extends TrackedResource {
  /** Settings of the batch deployment; must be given. */
  properties: BatchDeploymentProperties;
  /** Managed identities of the resource, system-assigned, user-assigned or both. */
  identity?: ManagedServiceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: Sku;
}

/** Settings that depend on the kind of deployment. */
export type BatchDeploymentConfiguration =
  BatchPipelineComponentDeploymentConfiguration | UnlistedBatchDeploymentConfiguration;

/** Kinds of batch deployment. */
export type BatchDeploymentConfigurationType = "Model" | "PipelineComponent" | (string & {});

/** How one deployment does batch inference. */
export interface BatchDeploymentProperties extends EndpointDeploymentPropertiesBase {
  /** Compute on which the batch runs. */
  compute?: string | null;
  /** Settings that depend on the kind of deployment. */
  deploymentConfiguration?: BatchDeploymentConfiguration | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; -1, the lowest value,
   * ignores all failures.
   *
   * Default: `-1`.
   */
  errorThreshold?: number;
  /**
   * How much is logged, from Warning over Info to Debug; Info if not given.
   *
   * Default: `"Info"`.
   */
  loggingLevel?: BatchLoggingLevel;
  /**
   * Upper limit on parallel work on each instance.
   *
   * Default: `1`.
   */
  maxConcurrencyPerInstance?: number;
  /**
   * Size of one mini-batch: number of files for a FileDataset, bytes of records for a TabularDataset.
   *
   * Default: `10`.
   */
  miniBatchSize?: number;
  /** Model asset that the deployment serves. */
  model?: AssetReferenceBase | null;
  /**
   * What becomes of the output; AppendRow if not given.
   *
   * Default: `"AppendRow"`.
   */
  outputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  outputFileName?: string;
  /** How far provisioning of the deployment has come. */
  readonly provisioningState?: DeploymentProvisioningState;
  /** Compute that the job gets; falls back on the defaults of ResourceConfiguration. */
  resources?: DeploymentResourceConfiguration | null;
  /** How failed inference is tried again; falls back on the defaults of BatchRetrySettings. */
  retrySettings?: BatchRetrySettings | null;
}

/** One page of batch deployments. */
export interface BatchDeploymentTrackedResourceArmPaginatedResult {
  /** Batch deployments returned in this page. */
  value: BatchDeployment[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Tracked ARM resource for a batch endpoint. */
export interface BatchEndpoint extends TrackedResource {
  /** Settings of the batch endpoint; must be given. */
  properties: BatchEndpointProperties;
  /** Managed identities of the resource, system-assigned, user-assigned or both. */
  identity?: ManagedServiceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: Sku;
}

/** What a batch endpoint falls back on. */
export interface BatchEndpointDefaults {
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  deploymentName?: string | null;
}

/** Settings of a batch endpoint. */
export interface BatchEndpointProperties extends EndpointPropertiesBase {
  /** What the endpoint falls back on. */
  defaults?: BatchEndpointDefaults | null;
  /** How far provisioning of the endpoint has come. */
  readonly provisioningState?: EndpointProvisioningState;
}

/** One page of batch endpoints. */
export interface BatchEndpointTrackedResourceArmPaginatedResult {
  /** Batch endpoints returned in this page. */
  value: BatchEndpoint[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** How much is logged, from Warning over Info to Debug; Info if not given. */
export type BatchLoggingLevel = "Info" | "Warning" | "Debug" | (string & {});

/** What becomes of the output; AppendRow if not given. */
export type BatchOutputAction = "SummaryOnly" | "AppendRow" | (string & {});

/** Settings of a deployment that runs a pipeline component in batch. */
export interface BatchPipelineComponentDeploymentConfiguration {
  deploymentConfigurationType: "PipelineComponent";
  /** ARM ID of the component that runs. */
  componentId?: IdAssetReference | null;
  /** Text that the job carries as its description. */
  description?: string | null;
  /** Settings of the pipeline job at run time. */
  settings?: Record<string, string | null> | null;
  /** Tags that the job gets. */
  tags?: Record<string, string | null> | null;
}

/** How failed batch inference is tried again. */
export interface BatchRetrySettings {
  /**
   * How many times a mini-batch may be tried again.
   *
   * Default: `3`.
   */
  maxRetries?: number;
  /**
   * Time that one call on a mini-batch may take, as an ISO 8601 duration.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT30S"`.
   */
  timeout?: string;
}

/** Sampling in which earlier values steer the next ones. */
export interface BayesianSamplingAlgorithm {
  samplingAlgorithmType: "Bayesian";
}

/** Currency of a VM price as a three-letter code, such as USD. */
export type BillingCurrency = "USD" | (string & {});

export interface BindOptions {
  /** Kind of bind option. */
  propagation?: string | null;
  /** Whether the path on the host is to be created. */
  createHostPath?: boolean | null;
  /** Options for SELinux. */
  selinux?: string | null;
}

export interface BlobReferenceForConsumptionDto {
  /** Blob URI to which the client uploads its data, such as https://blob.windows.core.net/Container/Path. */
  blobUri?: string | null;
  /** What the client needs to get at the storage account. */
  credential?: PendingUploadCredentialDto | null;
  /** ARM ID of the storage account for the upload. */
  storageAccountArmId?: string | null;
}

/**
 * Transformers that AutoML can be told to leave out.
 *
 * - `TextTargetEncoder`: Target encoding of text.
 * - `OneHotEncoder`: Turns each category into a binary feature of its own.
 * - `CatTargetEncoder`: Target encoding of categories.
 * - `TfIdf`: Weights terms by their frequency and their rarity among documents (TF-IDF).
 * - `WoETargetEncoder`: Weight-of-evidence encoding of categories, from the natural logarithm of P(1)/P(0).
 * - `LabelEncoder`: Replaces labels or categories by numbers.
 * - `WordEmbedding`: Represents words and phrases by numeric vectors.
 * - `NaiveBayes`: Naive Bayes classifier over discrete, categorically distributed features.
 * - `CountVectorizer`: Counts tokens per document and yields them as a matrix.
 * - `HashOneHotEncoder`: Hashes categories into a bounded number of features; suits categories with many values.
 */
export type BlockedTransformers =
  | "TextTargetEncoder"
  | "OneHotEncoder"
  | "CatTargetEncoder"
  | "TfIdf"
  | "WoETargetEncoder"
  | "LabelEncoder"
  | "WordEmbedding"
  | "NaiveBayes"
  | "CountVectorizer"
  | "HashOneHotEncoder"
  | (string & {});

/** Where and how Docker builds an image. */
export interface BuildContext {
  /**
   * URI of the build context; mandatory. Creation takes blob URIs; blob or Git URIs may come back.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  contextUri: string;
  /**
   * Where the Dockerfile lies within the build context.
   *
   * Default: `"Dockerfile"`. Can only be set when the resource is created.
   */
  dockerfilePath?: string;
}

/** How a data disk is cached. */
export type Caching = "None" | "ReadOnly" | "ReadWrite" | (string & {});

/** ARM resource wrapper around a capability host. */
export interface CapabilityHost extends ProxyResource {
  /** Settings of the capability host; must be given. */
  properties: CapabilityHostProperties;
}

/** What sort of capability host this is; Agents if not given. */
export type CapabilityHostKind = "Agents" | (string & {});

export interface CapabilityHostProperties extends ResourceBase {
  /** Connections to ACA (Azure Container Apps) environments. */
  acaEnvironmentConnections?: string[] | null;
  /** Connections to AI services. */
  aiServicesConnections?: string[] | null;
  /**
   * What sort of capability host this is; Agents if not given.
   *
   * Default: `"Agents"`.
   */
  capabilityHostKind?: CapabilityHostKind;
  /** The customer's subnet that setting up the host makes use of. */
  customerSubnet?: string | null;
  /** How far provisioning of the capability host has come. */
  readonly provisioningState?: CapabilityHostProvisioningState;
  /** Connections to storage. */
  storageConnections?: string[] | null;
  /** Connections to storage for threads. */
  threadStorageConnections?: string[] | null;
  /** Connections to vector stores. */
  vectorStoreConnections?: string[] | null;
  /** Messages that tell of errors. */
  readonly messages?: string[] | null;
}

/** How far provisioning of a capability host has come. */
export type CapabilityHostProvisioningState =
  "Succeeded" | "Failed" | "Canceled" | "Creating" | "Updating" | "Deleting" | (string & {});

/**
 * - `JensenShannonDistance`: Distance after Jensen and Shannon (JSD).
 * - `PopulationStabilityIndex`: Index of how stable the population is (PSI).
 * - `PearsonsChiSquaredTest`: Pearson's chi-squared test.
 */
export type CategoricalDataDriftMetric =
  "JensenShannonDistance" | "PopulationStabilityIndex" | "PearsonsChiSquaredTest" | (string & {});

export interface CategoricalDataDriftMetricThreshold extends DataDriftMetricThresholdBaseCommon {
  dataType: "Categorical";
  /**
   * Drift metric to compute on categorical data; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metric: CategoricalDataDriftMetric;
}

/**
 * - `NullValueRate`: Share of values that are null.
 * - `DataTypeErrorRate`: Share of values with an error in their data type.
 * - `OutOfBoundsRate`: Share of values that lie outside the bounds.
 */
export type CategoricalDataQualityMetric = "NullValueRate" | "DataTypeErrorRate" | "OutOfBoundsRate" | (string & {});

export interface CategoricalDataQualityMetricThreshold extends DataQualityMetricThresholdBaseCommon {
  dataType: "Categorical";
  /**
   * Quality metric to compute on categorical data; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metric: CategoricalDataQualityMetric;
}

/**
 * - `JensenShannonDistance`: Distance after Jensen and Shannon (JSD).
 * - `PopulationStabilityIndex`: Index of how stable the population is (PSI).
 * - `PearsonsChiSquaredTest`: Pearson's chi-squared test.
 */
export type CategoricalPredictionDriftMetric =
  "JensenShannonDistance" | "PopulationStabilityIndex" | "PearsonsChiSquaredTest" | (string & {});

export interface CategoricalPredictionDriftMetricThreshold extends PredictionDriftMetricThresholdBaseCommon {
  dataType: "Categorical";
  /**
   * Drift metric to compute on categorical predictions; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metric: CategoricalPredictionDriftMetric;
}

/** Credentials of a datastore that a service principal opens by certificate. */
export interface CertificateDatastoreCredentials {
  credentialsType: "Certificate";
  /** URL of the authority that authenticates. */
  authorityUrl?: string | null;
  /** Client ID of the service principal; mandatory. */
  clientId: AzureCoreUuid;
  /** Resource to which the service principal has access. */
  resourceUrl?: string | null;
  /**
   * Secrets of the service principal; mandatory.
   *
   * It is sent and never answered.
   */
  secrets?: CertificateDatastoreSecrets;
  /** Tenant of the service principal, by ID; mandatory. */
  tenantId: AzureCoreUuid;
  /**
   * Thumbprint of the certificate; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  thumbprint: string;
}

/** Credentials of a datastore that a service principal opens by certificate. */
export interface CertificateDatastoreCredentialsInput {
  credentialsType: "Certificate";
  /** URL of the authority that authenticates. */
  authorityUrl?: string | null;
  /** Client ID of the service principal; mandatory. */
  clientId: AzureCoreUuid;
  /** Resource to which the service principal has access. */
  resourceUrl?: string | null;
  /**
   * Secrets of the service principal; mandatory.
   *
   * It is sent and never answered.
   */
  secrets: CertificateDatastoreSecrets;
  /** Tenant of the service principal, by ID; mandatory. */
  tenantId: AzureCoreUuid;
  /**
   * Thumbprint of the certificate; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  thumbprint: string;
}

/** Secrets of a datastore opened by certificate. */
export interface CertificateDatastoreSecrets {
  secretsType: "Certificate";
  /** Certificate of the service principal. */
  certificate?: string | null;
}

/** AutoML task that classifies the rows of a table. */
export interface Classification extends AutoMLVerticalCommon {
  taskType: "Classification";
  /** Columns by which data is split for cross validation. */
  cvSplitColumnNames?: string[] | null;
  /** How the AutoML job makes features. */
  featurizationSettings?: TableVerticalFeaturizationSettings | null;
  /** Limits within which the AutoML job runs. */
  limitSettings?: TableVerticalLimitSettings | null;
  /** Number of cross validation folds over the training data; used where no validation data is given. */
  nCrossValidations?: NCrossValidations | null;
  /** Data to test on. */
  testData?: MLTableJobInput | null;
  /** Fraction of the test data kept for validation, between 0.0 and 1.0; used where no validation data is given. */
  testDataSize?: number | null;
  /** Data to validate on. */
  validationData?: MLTableJobInput | null;
  /**
   * Fraction of the training data kept for validation, between 0.0 and 1.0; used where no validation data is
   * given.
   */
  validationDataSize?: number | null;
  /** Column with sample weights, by which rows count for more or less. */
  weightColumnName?: string | null;
  /** Label that counts as positive in binary metrics. */
  positiveLabel?: string | null;
  /**
   * Metric to optimize in classification; AUCWeighted if not given.
   *
   * Default: `"AUCWeighted"`.
   */
  primaryMetric?: ClassificationPrimaryMetrics;
  /** Inputs to the training phase of the AutoML job. */
  trainingSettings?: ClassificationTrainingSettings | null;
}

/**
 * Classification algorithms that AutoML can use.
 *
 * - `LogisticRegression`: Fast, easily read linear classifier, binary at heart and fit for several classes too.
 * - `SGD`: Stochastic gradient descent, which fits model parameters step by step to the observed outputs.
 * - `MultinomialNaiveBayes`: Naive Bayes for discrete features such as word counts; fractional counts like
 * TF-IDF can work too.
 * - `BernoulliNaiveBayes`: Naive Bayes for features that follow multivariate Bernoulli distributions.
 * - `SVM`: Support vector machine, a supervised model that tells two groups apart.
 * - `LinearSVM`: Support vector machine for data whose classes a straight line can separate.
 * - `KNN`: K-nearest neighbors, which rates a point by the training points most like it.
 * - `DecisionTree`: Decision tree, a non-parametric supervised model made of simple rules; classifies or
 * regresses.
 * - `RandomForest`: Many decision trees together, as a rule trained by bagging.
 * - `ExtremeRandomTrees`: Ensemble that combines many decision trees, akin to a random forest.
 * - `LightGBM`: Gradient boosting framework built on trees.
 * - `GradientBoosting`: Boosting, which makes a strong learner out of weak ones.
 * - `XGBoostClassifier`: Extreme gradient boosting, for structured data whose target falls into distinct
 * classes.
 */
export type ClassificationModels =
  | "LogisticRegression"
  | "SGD"
  | "MultinomialNaiveBayes"
  | "BernoulliNaiveBayes"
  | "SVM"
  | "LinearSVM"
  | "KNN"
  | "DecisionTree"
  | "RandomForest"
  | "ExtremeRandomTrees"
  | "LightGBM"
  | "GradientBoosting"
  | "XGBoostClassifier"
  | (string & {});

/**
 * Metrics to optimize when one item can have several labels.
 *
 * - `AUCWeighted`: Area under the curve (AUC): mean over the classes, weighted by their true instances.
 * - `Accuracy`: Share of predictions that hit the true label.
 * - `NormMacroRecall`: Macro-averaged recall, normalized: 0 for random predictions, 1 for perfect ones.
 * - `AveragePrecisionScoreWeighted`: Average precision: mean over the classes, weighted by their true instances.
 * - `PrecisionScoreWeighted`: Precision: mean over the classes, weighted by their true instances.
 * - `IOU`: Intersection over union (IOU) of the predictions.
 */
export type ClassificationMultilabelPrimaryMetrics =
  | "AUCWeighted"
  | "Accuracy"
  | "NormMacroRecall"
  | "AveragePrecisionScoreWeighted"
  | "PrecisionScoreWeighted"
  | "IOU"
  | (string & {});

/**
 * Metrics to optimize in classification.
 *
 * - `AUCWeighted`: Area under the curve (AUC): mean over the classes, weighted by their true instances.
 * - `Accuracy`: Share of predictions that hit the true label.
 * - `NormMacroRecall`: Macro-averaged recall, normalized: 0 for random predictions, 1 for perfect ones.
 * - `AveragePrecisionScoreWeighted`: Average precision: mean over the classes, weighted by their true instances.
 * - `PrecisionScoreWeighted`: Precision: mean over the classes, weighted by their true instances.
 */
export type ClassificationPrimaryMetrics =
  | "AUCWeighted"
  | "Accuracy"
  | "NormMacroRecall"
  | "AveragePrecisionScoreWeighted"
  | "PrecisionScoreWeighted"
  | (string & {});

/** How a classification task trains. */
export interface ClassificationTrainingSettings extends TrainingSettings {
  /** Algorithms that the task may use. */
  allowedTrainingAlgorithms?: ClassificationModels[] | null;
  /** Algorithms that the task must not use. */
  blockedTrainingAlgorithms?: ClassificationModels[] | null;
}

/** What the cluster is meant for */
export type ClusterPurpose = "FastProd" | "DenseProd" | "DevTest" | (string & {});

/** What an update of an AmlCompute sends. */
export interface ClusterUpdateParameters {
  /** Settings of the AmlCompute. */
  properties?: ClusterUpdateProperties;
}

/** Settings of an AmlCompute that are to change. */
export interface ClusterUpdateProperties {
  /** Settings inside the cluster update. */
  properties?: ScaleSettingsInformation;
}

/** Which code does the scoring. */
export interface CodeConfiguration {
  /**
   * ARM ID of the code asset.
   *
   * Can only be set when the resource is created.
   */
  codeId?: string | null;
  /**
   * Script that runs at startup, such as score.py; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  scoringScript: string;
}

/** ARM resource wrapper around a code container. */
export interface CodeContainer extends ProxyResource {
  /** Settings of the code container; must be given. */
  properties: CodeContainerProperties;
}

/** Groups the versions of one code asset. */
export interface CodeContainerProperties extends AssetContainer {
  /** How far provisioning of the code container has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of code containers. */
export interface CodeContainerResourceArmPaginatedResult {
  /** Code containers returned in this page. */
  value: CodeContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** ARM resource wrapper around a code version. */
export interface CodeVersion extends ProxyResource {
  /** Settings of the code version; must be given. */
  properties: CodeVersionProperties;
}

/** One version of a code asset. */
export interface CodeVersionProperties extends AssetBase {
  /** URI at which the code lies. */
  codeUri?: string | null;
  /** How far provisioning of the code version has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of code versions. */
export interface CodeVersionResourceArmPaginatedResult {
  /** Code versions returned in this page. */
  value: CodeVersion[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

export interface Collection {
  /**
   * Client ID of the managed identity that logs to blob storage; null has the service pick a registered endpoint
   * identity.
   */
  clientId?: string | null;
  /**
   * Whether data is collected; Disabled if not given.
   *
   * Default: `"Disabled"`.
   */
  dataCollectionMode?: DataCollectionMode;
  /** ARM ID of the data asset to collect into; the client makes sure that it points to blob storage. */
  dataId?: string | null;
  /**
   * Share of the data that is collected; the default, 1.0, takes 100%.
   *
   * Default: `1`.
   */
  samplingRate?: number;
}

/** What a column transformer works on and with. */
export interface ColumnTransformer {
  /** Fields that are transformed. */
  fields?: string[] | null;
  /** Parameters of the transformer, as a JSON dictionary of keys and values. */
  parameters?: unknown;
}

/** Job that runs a command. */
export interface CommandJob extends JobBasePropertiesCommon {
  jobType: "Command";
  /**
   * ARM ID of the code asset.
   *
   * Can only be set when the resource is created.
   */
  codeId?: string | null;
  /**
   * Command that starts the job, such as "python train.py"; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  command: string;
  /**
   * How the job is distributed: Mpi, Tensorflow, PyTorch, or null for not at all.
   *
   * Can only be set when the resource is created.
   */
  distribution?: DistributionConfiguration | null;
  /**
   * ARM ID of the environment to run in; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  environmentId: string;
  /**
   * Environment variables that the job gets.
   *
   * Can only be set when the resource is created.
   */
  environmentVariables?: Record<string, string | null> | null;
  /**
   * Input data bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  inputs?: Record<string, JobInput | null> | null;
  /**
   * Limits of the job.
   *
   * Can only be set when the resource is created.
   */
  limits?: CommandJobLimits | null;
  /**
   * Output data bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  outputs?: Record<string, JobOutput | null> | null;
  /** Parameters that go into the job. */
  readonly parameters?: unknown;
  /**
   * How the job is queued.
   *
   * Can only be set when the resource is created.
   */
  queueSettings?: QueueSettings | null;
  /**
   * Compute resources that the job gets.
   *
   * Can only be set when the resource is created.
   */
  resources?: JobResourceConfiguration;
}

/** Limits of a command job. */
export interface CommandJobLimits extends JobLimitsCommon {
  jobLimitsType: "Command";
}

/** ARM resource wrapper around a component container. */
export interface ComponentContainer extends ProxyResource {
  /** Settings of the component container; must be given. */
  properties: ComponentContainerProperties;
}

/** Groups the versions of one component. */
export interface ComponentContainerProperties extends AssetContainer {
  /** How far provisioning of the component container has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of component containers. */
export interface ComponentContainerResourceArmPaginatedResult {
  /** Component containers returned in this page. */
  value: ComponentContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** ARM resource wrapper around a component version. */
export interface ComponentVersion extends ProxyResource {
  /** Settings of the component version; must be given. */
  properties: ComponentVersionProperties;
}

/** One version of a component, with what all types of component share. */
export interface ComponentVersionProperties extends AssetBase {
  /**
   * Details of the component, as in the component YAML reference.
   *
   * Can only be set when the resource is created.
   */
  componentSpec?: unknown;
  /** How far provisioning of the component version has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of component versions. */
export interface ComponentVersionResourceArmPaginatedResult {
  /** Component versions returned in this page. */
  value: ComponentVersion[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** A machine learning compute. */
export type Compute =
  | AKS
  | AmlCompute
  | ComputeInstance
  | DataFactory
  | DataLakeAnalytics
  | Databricks
  | HDInsight
  | Kubernetes
  | SynapseSpark
  | VirtualMachine
  | UnlistedCompute;

/** What every kind of {@link Compute} has. */
export interface ComputeCommon {
  /**
   * Where the compute underneath lies.
   *
   * Can only be set when the resource is created.
   */
  computeLocation?: string;
  /** How far provisioning of the cluster has come: Unknown, Updating, Provisioning, Succeeded or Failed. */
  readonly provisioningState?: ProvisioningState;
  /** Free text about the compute. */
  description?: string | null;
  /** When the compute came into being. */
  readonly createdOn?: Date;
  /** When the compute last changed. */
  readonly modifiedOn?: Date;
  /** ARM ID of the compute underneath. */
  resourceId?: string | null;
  /** What went wrong while provisioning. */
  readonly provisioningErrors?: ErrorResponse[] | null;
  /** True for a compute that the user made elsewhere and attached; false for one that the service provisioned. */
  readonly isAttachedCompute?: boolean;
  /**
   * True shuts off local authentication, which leaves only managed identities and Microsoft Entra ID.
   *
   * Can only be set when the resource is created.
   */
  disableLocalAuth?: boolean;
}

/** Compute target of the compute instance kind. */
export interface ComputeInstance extends ComputeCommon {
  computeType: "ComputeInstance";
  /** Settings of the compute instance. */
  properties?: ComputeInstanceProperties;
}

/** An application on a compute instance and where to reach it. */
export interface ComputeInstanceApplication {
  /** Name of the application. */
  displayName?: string;
  /** URI at which the application answers. */
  endpointUri?: string;
}

/** Addresses at which a compute instance can be reached. */
export interface ComputeInstanceConnectivityEndpoints {
  /** Public IP address of the instance. */
  readonly publicIpAddress?: string | null;
  /** IP address of the instance inside its own virtual network. */
  readonly privateIpAddress?: string | null;
}

/** A container on a compute instance. */
export interface ComputeInstanceContainer {
  /** Name of the container. */
  name?: string;
  /** How the container saves automatically. */
  autosave?: Autosave;
  /** What is known of the GPU. */
  gpu?: string;
  /** Network to which the container belongs. */
  network?: Network;
  /** Environment that the container runs. */
  environment?: ComputeInstanceEnvironmentInfo;
  /** Services that the container runs. */
  readonly services?: unknown[];
}

/** Who created a compute instance. */
export interface ComputeInstanceCreatedBy {
  /** Name of that person. */
  readonly userName?: string | null;
  /** Identifier of that person's organization in Microsoft Entra ID. */
  readonly userOrgId?: string;
  /** Identifier of that person, unique within the organization. */
  readonly userId?: string | null;
}

/** A data disk of a compute instance. */
export interface ComputeInstanceDataDisk {
  /** How the disk is cached. */
  caching?: Caching;
  /** Gigabytes that the disk has at first. */
  diskSizeGB?: number;
  /** Number that tells the disk from others; attached disks need different ones. */
  lun?: number;
  /**
   * Kind of storage account; Standard_LRS if not given.
   *
   * Default: `"Standard_LRS"`.
   */
  storageAccountType?: StorageAccountType;
}

/** Data mounted on a compute instance. */
export interface ComputeInstanceDataMount {
  /** Where the mounted data comes from. */
  source?: string;
  /** What sort of source that is. */
  sourceType?: SourceType;
  /** Name of the mount. */
  mountName?: string;
  /** Whether to mount or to unmount. */
  mountAction?: MountAction;
  /** Access that the mount allows. */
  mountMode?: MountMode;
  /** Who made the mount. */
  createdBy?: string;
  /** Path at which the data is mounted. */
  mountPath?: string;
  /** State that the mount is in. */
  mountState?: MountState;
  /** When mounting took place. */
  mountedOn?: Date;
  /** What went wrong with the mount. */
  error?: string;
}

/** Names an environment and its version. */
export interface ComputeInstanceEnvironmentInfo {
  /** Which environment it is. */
  name?: string;
  /** Which version of the environment it is. */
  version?: string;
}

/** Most recent operation on a compute instance. */
export interface ComputeInstanceLastOperation {
  /** Which operation it was. */
  operationName?: OperationName;
  /** When it took place. */
  operationTime?: Date;
  /** How it stands or ended. */
  operationStatus?: OperationStatus;
  /** What set it off. */
  operationTrigger?: OperationTrigger;
}

/** Settings of a compute instance. */
export interface ComputeInstanceProperties {
  /** Size of the VM. */
  vmSize?: string;
  /** ARM ID of the virtual network subnet in which the nodes lie. */
  subnet?: ResourceId | null;
  /**
   * Who gets at applications on the instance: its creator alone (Personal) or workspace users as their roles allow
   * (Shared).
   *
   * Default: `"Shared"`.
   */
  applicationSharingPolicy?: ApplicationSharingPolicy;
  /** How SSH access is set up. */
  sshSettings?: ComputeInstanceSshSettings | null;
  /** Custom services put on the compute. */
  customServices?: CustomService[] | null;
  /** What is known of the operating system image. */
  readonly osImageMetadata?: ImageMetadata;
  /** Addresses at which the instance can be reached. */
  readonly connectivityEndpoints?: ComputeInstanceConnectivityEndpoints;
  /** Applications on the instance and where to reach them. */
  readonly applications?: ComputeInstanceApplication[];
  /** Who created the instance. */
  readonly createdBy?: ComputeInstanceCreatedBy;
  /** What went wrong on the instance. */
  readonly errors?: ErrorResponse[];
  /** State that the instance is in. */
  readonly state?: ComputeInstanceState;
  /**
   * How use of the instance is authorized; personal is the only value and the default.
   *
   * Default: `"personal"`.
   */
  computeInstanceAuthorizationType?: ComputeInstancePropertiesComputeInstanceAuthorizationType | null;
  /**
   * Whether single sign-on works; on if not given.
   *
   * Default: `true`.
   */
  enableSSO?: boolean | null;
  /** What applies to an instance that belongs to one person. */
  personalComputeInstanceSettings?: PersonalComputeInstanceSettings | null;
  /** Scripts of your own that set up the cluster. */
  setupScripts?: SetupScripts | null;
  /** Most recent operation on the instance. */
  readonly lastOperation?: ComputeInstanceLastOperation | null;
  /** Schedules that the compute follows. */
  schedules?: ComputeSchedules | null;
  /** Idle time after which the instance stops, as an ISO 8601 duration from 15 minutes to 3 days. */
  idleTimeBeforeShutdown?: string;
  /** True gives the nodes public IP addresses; false gives them a private endpoint instead. */
  enableNodePublicIp?: boolean | null;
  /** Containers on the instance. */
  readonly containers?: ComputeInstanceContainer[] | null;
  /** Data disks of the instance. */
  readonly dataDisks?: ComputeInstanceDataDisk[] | null;
  /** Data mounted on the instance. */
  readonly dataMounts?: ComputeInstanceDataMount[] | null;
  /** Version of the instance. */
  readonly versions?: ComputeInstanceVersion;
}

/** How use of the instance is authorized; personal is the only value and the default. */
export type ComputeInstancePropertiesComputeInstanceAuthorizationType = "personal" | (string & {});

/** How SSH access is set up. */
export interface ComputeInstanceSshSettings {
  /**
   * Whether the public SSH port is closed (Disabled, the default) or open as far as network policy permits
   * (Enabled).
   *
   * Default: `"Disabled"`.
   */
  sshPublicAccess?: SshPublicAccess;
  /** User name of the administrator. */
  readonly adminUserName?: string;
  /** Port on which SSH connects. */
  readonly sshPort?: number;
  /** Public RSA key for SSH, as the text of its file; ssh-keygen can make the pair (RSA, 2048 bits). */
  adminPublicKey?: string;
}

/** States that a compute instance can be in. */
export type ComputeInstanceState =
  | "Creating"
  | "CreateFailed"
  | "Deleting"
  | "Running"
  | "Restarting"
  | "Resizing"
  | "JobRunning"
  | "SettingUp"
  | "SetupFailed"
  | "Starting"
  | "Stopped"
  | "Stopping"
  | "UserSettingUp"
  | "UserSetupFailed"
  | "Unknown"
  | "Unusable"
  | (string & {});

/** Versions of what a compute instance runs. */
export interface ComputeInstanceVersion {
  /** Runtime that the instance has. */
  runtime?: string | null;
}

/** Whether a compute is to start or stop; mandatory. */
export type ComputePowerAction = "Start" | "Stop" | (string & {});

/**
 * Time unit by which a compute schedule recurs.
 *
 * - `Minute`: Recurs by the minute.
 * - `Hour`: Recurs by the hour.
 * - `Day`: Recurs by the day.
 * - `Week`: Recurs by the week.
 * - `Month`: Recurs by the month.
 */
export type ComputeRecurrenceFrequency = "Minute" | "Hour" | "Day" | "Week" | "Month" | (string & {});

export interface ComputeRecurrenceSchedule {
  /** Hours at which the schedule fires; mandatory. */
  hours: number[];
  /** Minutes at which the schedule fires; mandatory. */
  minutes: number[];
  /** Days of the month on which the schedule fires. */
  monthDays?: number[] | null;
  /** Days of the week on which the schedule fires. */
  weekDays?: ComputeWeekDay[] | null;
}

/** ARM resource wrapper around a machine learning compute. */
export interface ComputeResource extends ProxyResource {
  /** Settings of the compute. */
  properties?: Compute;
  /** Region of the resource. */
  location?: string;
  /** Tags of the resource, as keys and values. */
  tags?: Record<string, string> | null;
  /** SKU that the workspace has. */
  sku?: Sku | null;
  /** Managed identities that the resource has. */
  identity?: ManagedServiceIdentity;
}

export interface ComputeRuntimeDto {
  sparkRuntimeVersion?: string;
}

/** Schedules that computes follow. */
export interface ComputeSchedules {
  /** Schedules by which the compute starts and stops. */
  computeStartStop?: ComputeStartStopSchedule[];
}

/** Secrets of a machine learning compute; they can vary with its kind. */
export type ComputeSecrets =
  AksComputeSecrets | DatabricksComputeSecrets | VirtualMachineSecrets | UnlistedComputeSecrets;

/** A schedule by which a compute starts or stops. */
export interface ComputeStartStopSchedule {
  /** Identifier that the system gives to the schedule. */
  readonly id?: string | null;
  /** How far deployment of the schedule has come. */
  readonly provisioningStatus?: ProvisioningStatus;
  /** Whether the schedule is switched on. */
  status?: ScheduleStatus;
  /** Whether the compute is to start or stop; mandatory by the service's own words. */
  action?: ComputePowerAction;
  /** What fires the schedule; mandatory by the service's own words. */
  triggerType?: ComputeTriggerType;
  /** How the schedule recurs; needed when triggerType is Recurrence. */
  recurrence?: Recurrence;
  /** Cron settings of the schedule; needed when triggerType is Cron. */
  cron?: Cron;
  /** Deprecated; no longer has any use. */
  schedule?: ScheduleBase;
}

export type ComputeTriggerType = "Recurrence" | "Cron" | (string & {});

/** Kinds of compute. */
export type ComputeType =
  | "AKS"
  | "Kubernetes"
  | "AmlCompute"
  | "ComputeInstance"
  | "DataFactory"
  | "VirtualMachine"
  | "HDInsight"
  | "Databricks"
  | "DataLakeAnalytics"
  | "SynapseSpark"
  | (string & {});

/**
 * Days of the week.
 *
 * - `Monday`: On Mondays.
 * - `Tuesday`: On Tuesdays.
 * - `Wednesday`: On Wednesdays.
 * - `Thursday`: On Thursdays.
 * - `Friday`: On Fridays.
 * - `Saturday`: On Saturdays.
 * - `Sunday`: On Sundays.
 */
export type ComputeWeekDay =
  "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" | (string & {});

/** How a connection authenticates with its target. */
export type ConnectionAuthType =
  | "PAT"
  | "ManagedIdentity"
  | "UsernamePassword"
  | "None"
  | "SAS"
  | "AccountKey"
  | "ServicePrincipal"
  | "AccessKey"
  | "ApiKey"
  | "CustomKeys"
  | "OAuth2"
  | "AAD"
  | "DelegatedSAS"
  | "ProjectManagedIdentity"
  | "AccountManagedIdentity"
  | "UserEntraToken"
  | "AgentUserImpersonation"
  | "AgenticIdentityToken"
  | "AgenticUser"
  | (string & {});

/** What sort of target a connection leads to. */
export type ConnectionCategory =
  | "PythonFeed"
  | "ContainerRegistry"
  | "Git"
  | "S3"
  | "Snowflake"
  | "AzureKeyVault"
  | "AzureSqlDb"
  | "AzureSynapseAnalytics"
  | "AzureMySqlDb"
  | "AzurePostgresDb"
  | "ADLSGen2"
  | "AzureContainerAppEnvironment"
  | "Redis"
  | "ApiKey"
  | "AzureOpenAI"
  | "AIServices"
  | "CognitiveSearch"
  | "CognitiveService"
  | "CustomKeys"
  | "AzureBlob"
  | "AzureStorageAccount"
  | "AzureOneLake"
  | "CosmosDb"
  | "CosmosDbMongoDbApi"
  | "AzureDataExplorer"
  | "AzureMariaDb"
  | "AzureDatabricksDeltaLake"
  | "AzureSqlMi"
  | "AzureTableStorage"
  | "AmazonRdsForOracle"
  | "AmazonRdsForSqlServer"
  | "AmazonRedshift"
  | "Db2"
  | "Drill"
  | "GoogleBigQuery"
  | "Greenplum"
  | "Hbase"
  | "Hive"
  | "Impala"
  | "Informix"
  | "MariaDb"
  | "MicrosoftAccess"
  | "MySql"
  | "Netezza"
  | "Oracle"
  | "Phoenix"
  | "PostgreSql"
  | "Presto"
  | "SapOpenHub"
  | "SapBw"
  | "SapHana"
  | "SapTable"
  | "Spark"
  | "SqlServer"
  | "Sybase"
  | "Teradata"
  | "Vertica"
  | "Pinecone"
  | "Databricks"
  | "Cassandra"
  | "Couchbase"
  | "MongoDbV2"
  | "MongoDbAtlas"
  | "AmazonS3Compatible"
  | "FileServer"
  | "FtpServer"
  | "GoogleCloudStorage"
  | "Hdfs"
  | "OracleCloudStorage"
  | "Sftp"
  | "GenericHttp"
  | "ODataRest"
  | "Odbc"
  | "GenericRest"
  | "RemoteTool"
  | "AmazonMws"
  | "Concur"
  | "Dynamics"
  | "DynamicsAx"
  | "DynamicsCrm"
  | "GoogleAdWords"
  | "Hubspot"
  | "Jira"
  | "Magento"
  | "Marketo"
  | "Office365"
  | "Eloqua"
  | "Responsys"
  | "OracleServiceCloud"
  | "PayPal"
  | "QuickBooks"
  | "Salesforce"
  | "SalesforceServiceCloud"
  | "SalesforceMarketingCloud"
  | "SapCloudForCustomer"
  | "SapEcc"
  | "ServiceNow"
  | "SharePointOnlineList"
  | "Shopify"
  | "Square"
  | "WebTable"
  | "Xero"
  | "Zoho"
  | "GenericContainerRegistry"
  | "Elasticsearch"
  | "AppInsights"
  | "AppConfig"
  | "OpenAI"
  | "Serp"
  | "BingLLMSearch"
  | "Serverless"
  | "ManagedOnlineEndpoint"
  | "ApiManagement"
  | "ModelGateway"
  | "GroundingWithBingSearch"
  | "GroundingWithCustomSearch"
  | "Sharepoint"
  | "MicrosoftFabric"
  | "PowerPlatformEnvironment"
  | "RemoteA2A"
  | (string & {});

/** Groups into which connection categories fall. */
export type ConnectionGroup =
  "Azure" | "AzureAI" | "Database" | "NoSQL" | "File" | "GenericProtocol" | "ServicesAndApps" | (string & {});

/** Resources that each container instance of an online deployment asks for and may use. */
export interface ContainerResourceRequirements {
  /** The most that the container may use. */
  containerResourceLimits?: ContainerResourceSettings | null;
  /** What the container asks for. */
  containerResourceRequests?: ContainerResourceSettings | null;
}

export interface ContainerResourceSettings {
  /** vCPUs requested or allowed, as in Kubernetes resource management. */
  cpu?: string | null;
  /** Nvidia GPU cards requested or allowed, as in Kubernetes resource management. */
  gpu?: string | null;
  /** Memory requested or allowed, as in Kubernetes resource management. */
  memory?: string | null;
}

/** Which container's logs are wanted; InferenceServer if not given. */
export type ContainerType = "StorageInitializer" | "InferenceServer" | (string & {});

export interface ContentSafety {
  /** Whether content safety is on; mandatory. */
  contentSafetyStatus: ContentSafetyStatus;
}

/** Whether content safety is on. */
export type ContentSafetyStatus = "Enabled" | "Disabled" | (string & {});

export interface CosmosDbSettings {
  collectionsThroughput?: number;
}

export interface CreateMonitorAction {
  actionType: "CreateMonitor";
  /**
   * The monitor to create; mandatory.
   *
   * Can only be set when the resource is created.
   */
  monitorDefinition: MonitorDefinition;
}

/** Kind of identity that the creator used. */
export type CreatedByType = "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});

/** Kinds of datastore credentials. */
export type CredentialsType = "AccountKey" | "Certificate" | "None" | "Sas" | "ServicePrincipal" | (string & {});

/** Cron trigger of a ComputeStartStop schedule. */
export interface Cron {
  /** When it starts to apply, as yyyy-MM-ddTHH:mm:ss. */
  startTime?: string | null;
  /**
   * Time zone by which the schedule runs, named as in Windows; UTC if not given.
   *
   * Default: `"UTC"`.
   */
  timeZone?: string;
  /** Cron expression in NCronTab format; mandatory by the service's own words. */
  expression?: string;
}

export interface CronTrigger extends TriggerBaseCommon {
  triggerType: "Cron";
  /**
   * Cron expression in NCronTab format; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  expression: string;
}

/** Largest forecast horizon wanted, counted in steps of the time series. */
export interface CustomForecastHorizon {
  mode: "Custom";
  /** The horizon itself; mandatory. */
  value: number;
}

/** Credentials made of keys that the user names. */
export interface CustomKeys {
  keys?: Record<string, string>;
}

/** Connection of category CustomKeys to any target; values such as the API version go into its metadata. */
export interface CustomKeysWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "CustomKeys";
  /** Keys that the connection signs in with. */
  credentials?: CustomKeys;
}

export interface CustomMetricThreshold {
  /**
   * Metric of the user's own to compute; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  metric: string;
  /**
   * Limit for the metric; null picks a default that depends on the chosen metric.
   *
   * Can only be set when the resource is created.
   */
  threshold?: MonitoringThreshold | null;
}

export interface CustomModelJobInput extends JobInputCommon {
  jobInputType: "custom_model";
  /**
   * How the input reaches the job; ReadOnlyMount if not given.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * URI of the asset that goes in; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

export interface CustomModelJobOutput extends JobOutputCommon {
  jobOutputType: "custom_model";
  /** Name of the asset that comes out. */
  assetName?: string | null;
  /**
   * How the output leaves the job; ReadWriteMount if not given.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** URI of the asset that comes out. */
  uri?: string | null;
}

export interface CustomMonitoringSignal extends MonitoringSignalBaseCommon {
  signalType: "Custom";
  /**
   * Component asset that computes the custom metrics; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  componentId: string;
  /**
   * Data assets to monitor, keyed by input port of the component.
   *
   * Can only be set when the resource is created.
   */
  inputAssets?: Record<string, MonitoringInputDataBase | null> | null;
  /**
   * Further parameter values, keyed by literal input port of the component.
   *
   * Can only be set when the resource is created.
   */
  inputs?: Record<string, JobInput | null> | null;
  /**
   * Metrics to compute, each with its limit; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metricThresholds: CustomMetricThreshold[];
}

/** Lets the user set the number of cross validations. */
export interface CustomNCrossValidations {
  mode: "Custom";
  /** That number; mandatory. */
  value: number;
}

export interface CustomSeasonality {
  mode: "Custom";
  /** The seasonality itself; mandatory. */
  value: number;
}

/** Settings of a custom service. */
export interface CustomService {
  /** Name of the service. */
  name?: string;
  /** Image that the service runs. */
  image?: Image;
  /** Environment variables that the container gets, by name. */
  environmentVariables?: Record<string, EnvironmentVariable>;
  /** Docker settings that go with the image. */
  docker?: Docker | null;
  /** Endpoints that the container offers. */
  endpoints?: Endpoint[];
  /** Volumes that the container gets. */
  volumes?: VolumeDefinition[];
  /** Jupyter kernel settings, for an image that is a custom environment. */
  kernel?: JupyterKernelConfig;
  [name: string]: unknown;
}

export interface CustomTargetLags {
  mode: "Custom";
  /** The lags of the target; mandatory. */
  values: number[];
}

export interface CustomTargetRollingWindowSize {
  mode: "Custom";
  /** Size of the rolling window; mandatory. */
  value: number;
}

export type DataAvailabilityStatus = "None" | "Pending" | "Incomplete" | "Complete" | (string & {});

/** Whether data is collected; Disabled if not given. */
export type DataCollectionMode = "Enabled" | "Disabled" | (string & {});

export interface DataCollector {
  /**
   * Settings per collection under any name; request and response serve payload logging, all others custom logging.
   * Mandatory.
   */
  collections: Record<string, Collection | null>;
  /** Advanced logging settings that hold for all collections; optional. */
  requestLogging?: RequestLogging | null;
  /**
   * How often data moves on to a new blob path: Hour gives /yyyy/MM/dd/HH/, Day gives /yyyy/MM/dd/; default Hour.
   *
   * Default: `"Hour"`.
   */
  rollingRate?: RollingRateType;
}

/** ARM resource wrapper around a data container. */
export interface DataContainer extends ProxyResource {
  /** Settings of the data container; must be given. */
  properties: DataContainerProperties;
}

/** Groups the versions of one data asset. */
export interface DataContainerProperties extends AssetContainer {
  /**
   * Kind of data that the container holds; mandatory.
   *
   * Can only be set when the resource is created.
   */
  dataType: DataType;
}

/** One page of data containers. */
export interface DataContainerResourceArmPaginatedResult {
  /** Data containers returned in this page. */
  value: DataContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

export type DataDriftMetricThresholdBase =
  CategoricalDataDriftMetricThreshold | NumericalDataDriftMetricThreshold | UnlistedDataDriftMetricThresholdBase;

/** What every kind of {@link DataDriftMetricThresholdBase} has. */
export interface DataDriftMetricThresholdBaseCommon {
  /**
   * Limit for the metric; null picks a default that depends on the chosen metric.
   *
   * Can only be set when the resource is created.
   */
  threshold?: MonitoringThreshold | null;
}

export interface DataDriftMonitoringSignal extends MonitoringSignalBaseCommon {
  signalType: "DataDrift";
  /**
   * Data type to assume for each feature, keyed by feature name.
   *
   * Can only be set when the resource is created.
   */
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  /**
   * How importance of features is computed.
   *
   * Can only be set when the resource is created.
   */
  featureImportanceSettings?: FeatureImportanceSettings | null;
  /**
   * Selects which features are examined for drift.
   *
   * Can only be set when the resource is created.
   */
  features?: MonitoringFeatureFilterBase | null;
  /**
   * Metrics to evaluate, each with its limit; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metricThresholds: DataDriftMetricThresholdBase[];
  /**
   * Data whose drift is measured; mandatory.
   *
   * Can only be set when the resource is created.
   */
  productionData: MonitoringInputDataBase;
  /**
   * Baseline data that the drift is measured from; mandatory.
   *
   * Can only be set when the resource is created.
   */
  referenceData: MonitoringInputDataBase;
}

/** Compute target of the Data Factory kind. */
export interface DataFactory extends ComputeCommon {
  computeType: "DataFactory";
}

/** Compute target of the Data Lake Analytics kind. */
export interface DataLakeAnalytics extends ComputeCommon {
  computeType: "DataLakeAnalytics";
  properties?: DataLakeAnalyticsSchemaProperties;
}

export interface DataLakeAnalyticsSchemaProperties {
  /** Name of the Data Lake Store account. */
  dataLakeStoreAccountName?: string;
}

/** Points to an asset by where it lies inside a datastore. */
export interface DataPathAssetReference {
  referenceType: "DataPath";
  /** ARM ID of the datastore that holds the asset. */
  datastoreId?: string | null;
  /** File or directory path within that datastore. */
  path?: string | null;
}

export type DataQualityMetricThresholdBase =
  CategoricalDataQualityMetricThreshold | NumericalDataQualityMetricThreshold | UnlistedDataQualityMetricThresholdBase;

/** What every kind of {@link DataQualityMetricThresholdBase} has. */
export interface DataQualityMetricThresholdBaseCommon {
  /**
   * Limit for the metric; null picks a default that depends on the chosen metric.
   *
   * Can only be set when the resource is created.
   */
  threshold?: MonitoringThreshold | null;
}

export interface DataQualityMonitoringSignal extends MonitoringSignalBaseCommon {
  signalType: "DataQuality";
  /**
   * Data type to assume for each feature, keyed by feature name.
   *
   * Can only be set when the resource is created.
   */
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  /**
   * How importance of features is computed.
   *
   * Can only be set when the resource is created.
   */
  featureImportanceSettings?: FeatureImportanceSettings | null;
  /**
   * Selects which features are examined.
   *
   * Can only be set when the resource is created.
   */
  features?: MonitoringFeatureFilterBase | null;
  /**
   * Metrics to evaluate, each with its limit; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metricThresholds: DataQualityMetricThresholdBase[];
  /**
   * Data from the live service that is examined; mandatory.
   *
   * Can only be set when the resource is created.
   */
  productionData: MonitoringInputDataBase;
  /**
   * Baseline data to compare with; mandatory.
   *
   * Can only be set when the resource is created.
   */
  referenceData: MonitoringInputDataBase;
}

/** Base of the credentials for a data reference. */
export type DataReferenceCredential =
  | AnonymousAccessCredential
  | DockerCredential
  | ManagedIdentityCredential
  | SASCredential
  | UnlistedDataReferenceCredential;

/** Kinds of data reference credentials. */
export type DataReferenceCredentialType =
  "SAS" | "DockerCredentials" | "ManagedIdentity" | "NoCredentials" | (string & {});

/** Kinds of data assets. */
export type DataType = "uri_file" | "uri_folder" | "mltable" | (string & {});

/** ARM resource wrapper around a data version. */
export interface DataVersionBase extends ProxyResource {
  /** Settings of the data version; must be given. */
  properties: DataVersionBaseProperties;
}

/** Base of all data versions. */
export type DataVersionBaseProperties =
  MLTableData | UriFileDataVersion | UriFolderDataVersion | UnlistedDataVersionBaseProperties;

/** What every kind of {@link DataVersionBaseProperties} has. */
export interface DataVersionBasePropertiesCommon extends AssetBase {
  /**
   * URI where the data lies; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  dataUri: string;
}

/** One page of data versions. */
export interface DataVersionBaseResourceArmPaginatedResult {
  /** Data versions returned in this page. */
  value: DataVersionBase[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Compute target of the Databricks kind. */
export interface Databricks extends ComputeCommon {
  computeType: "Databricks";
  /** Settings of a Databricks compute. */
  properties?: DatabricksProperties;
}

/** Secrets of a compute that runs on Databricks. */
export interface DatabricksComputeSecrets {
  computeType: "Databricks";
  /** Token that gives access to the Databricks account. */
  databricksAccessToken?: string;
}

/** Settings of a Databricks compute. */
export interface DatabricksProperties {
  /** Token that gives access to Databricks. */
  databricksAccessToken?: string;
  /** URL of the Databricks workspace. */
  workspaceUrl?: string;
}

/** Points to a dataset. */
export interface DatasetReference {
  /** Name given to the reference. */
  name?: string | null;
  /** Full ARM ID of the referenced dataset. */
  id?: string | null;
}

/** ARM resource wrapper around a datastore. */
export interface Datastore extends ProxyResource {
  /** Settings of the datastore; must be given. */
  properties: DatastoreProperties;
}

/** Base of all datastore credentials. */
export type DatastoreCredentials =
  | AccountKeyDatastoreCredentials
  | CertificateDatastoreCredentials
  | NoneDatastoreCredentials
  | SasDatastoreCredentials
  | ServicePrincipalDatastoreCredentials
  | UnlistedDatastoreCredentials;

/** Base of all datastore credentials. */
export type DatastoreCredentialsInput =
  | AccountKeyDatastoreCredentialsInput
  | CertificateDatastoreCredentialsInput
  | NoneDatastoreCredentials
  | SasDatastoreCredentialsInput
  | ServicePrincipalDatastoreCredentialsInput
  | UnlistedDatastoreCredentialsInput;

/** ARM resource wrapper around a datastore. */
export interface DatastoreInput extends ProxyResource {
  /** Settings of the datastore; must be given. */
  properties: DatastorePropertiesInput;
}

/** Base of all datastore configurations. */
export type DatastoreProperties =
  | AzureBlobDatastore
  | AzureDataLakeGen1Datastore
  | AzureDataLakeGen2Datastore
  | AzureFileDatastore
  | OneLakeDatastore
  | UnlistedDatastoreProperties;

/** What every kind of {@link DatastoreProperties} has. */
export interface DatastorePropertiesCommon extends ResourceBase {
  /** Credentials for the storage account; mandatory. */
  credentials: DatastoreCredentials;
  /** True when the workspace uses this datastore by default; set by the service. */
  readonly isDefault?: boolean;
}

/** What every kind of {@link DatastorePropertiesInput} has. */
export interface DatastorePropertiesCommonInput extends ResourceBase {
  /** Credentials for the storage account; mandatory. */
  credentials: DatastoreCredentialsInput;
  /** True when the workspace uses this datastore by default; set by the service. */
  readonly isDefault?: boolean;
}

/** Base of all datastore configurations. */
export type DatastorePropertiesInput =
  | AzureBlobDatastoreInput
  | AzureDataLakeGen1DatastoreInput
  | AzureDataLakeGen2DatastoreInput
  | AzureFileDatastoreInput
  | OneLakeDatastoreInput
  | UnlistedDatastorePropertiesInput;

/** One page of datastores. */
export interface DatastoreResourceArmPaginatedResult {
  /** Datastores returned in this page. */
  value: Datastore[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Base of all datastore secrets. */
export type DatastoreSecrets =
  | AccountKeyDatastoreSecrets
  | CertificateDatastoreSecrets
  | SasDatastoreSecrets
  | ServicePrincipalDatastoreSecrets
  | UnlistedDatastoreSecrets;

/** Kinds of storage that a datastore can have. */
export type DatastoreType =
  "AzureBlob" | "AzureDataLakeGen1" | "AzureDataLakeGen2" | "AzureFile" | "OneLake" | (string & {});

export interface DefaultScaleSettings {
  scaleType: "Default";
}

export interface DeploymentLogs {
  /** Log text fetched from the online deployment. */
  content?: string | null;
}

export interface DeploymentLogsRequest {
  /**
   * Which container's logs are wanted; InferenceServer if not given.
   *
   * Default: `"InferenceServer"`.
   */
  containerType?: ContainerType;
  /** Most lines to return, counted from the end of the log. */
  tail?: number | null;
}

/** Provisioning states of a deployment. */
export type DeploymentProvisioningState =
  "Creating" | "Deleting" | "Scaling" | "Updating" | "Succeeded" | "Failed" | "Canceled" | (string & {});

export type DeploymentResourceConfiguration = ResourceConfiguration;

/** Where in a registry an asset is to be published. */
export interface DestinationAsset {
  /** Name that the asset gets at the destination. */
  destinationName?: string | null;
  /** Version that the asset gets at the destination. */
  destinationVersion?: string | null;
  /** Name of the registry to publish into. */
  registryName?: string | null;
}

export interface DiagnoseRequestProperties {
  /** Options of the check on the linked Application Insights. */
  applicationInsights?: Record<string, unknown>;
  /** Options of the check on the linked container registry. */
  containerRegistry?: Record<string, unknown>;
  /** Options of the DNS resolution check. */
  dnsResolution?: Record<string, unknown>;
  /** Options of the check on the linked key vault. */
  keyVault?: Record<string, unknown>;
  /** Options of the network security group check. */
  nsg?: Record<string, unknown>;
  /** Options of checks that fit no other category. */
  others?: Record<string, unknown>;
  /** Options of the check that the workspace's needed resource providers are registered. */
  requiredResourceProviders?: Record<string, unknown>;
  /** Options of the resource lock check. */
  resourceLock?: Record<string, unknown>;
  /** Options of the check on the linked storage account. */
  storageAccount?: Record<string, unknown>;
  /** Options of the user-defined route check. */
  udr?: Record<string, unknown>;
}

export interface DiagnoseResponseResult {
  value?: DiagnoseResponseResultValue;
}

export interface DiagnoseResponseResultValue {
  userDefinedRouteResults?: DiagnoseResult[];
  networkSecurityRuleResults?: DiagnoseResult[];
  resourceLockResults?: DiagnoseResult[];
  dnsResolutionResults?: DiagnoseResult[];
  storageAccountResults?: DiagnoseResult[];
  keyVaultResults?: DiagnoseResult[];
  containerRegistryResults?: DiagnoseResult[];
  applicationInsightsResults?: DiagnoseResult[];
  otherResults?: DiagnoseResult[];
}

/** One finding of a workspace diagnosis. */
export interface DiagnoseResult {
  /** Code that names the setup problem. */
  readonly code?: string;
  /** How severe the setup problem is. */
  readonly level?: DiagnoseResultLevel;
  /** Text that explains the setup problem. */
  readonly message?: string;
}

/** Severity of a workspace setup problem. */
export type DiagnoseResultLevel = "Warning" | "Error" | "Information" | (string & {});

/** Input of the workspace diagnosis. */
export interface DiagnoseWorkspaceParameters {
  value?: DiagnoseRequestProperties;
}

/** Base of the settings for distributing a job. */
export type DistributionConfiguration = Mpi | PyTorch | TensorFlow | UnlistedDistributionConfiguration;

/** Kinds of job distribution. */
export type DistributionType = "PyTorch" | "TensorFlow" | "Mpi" | (string & {});

export interface Docker {
  /** True runs the container privileged, false unprivileged. */
  privileged?: boolean | null;
  [name: string]: unknown;
}

/** User name and password for Docker. */
export interface DockerCredential {
  credentialType: "DockerCredentials";
  /** Password of the Docker user. */
  password?: string | null;
  /** Name of the Docker user. */
  userName?: string | null;
}

/** Base of the policies that cancel weak runs ahead of their end. */
export type EarlyTerminationPolicy =
  BanditPolicy | MedianStoppingPolicy | TruncationSelectionPolicy | UnlistedEarlyTerminationPolicy;

/** What every kind of {@link EarlyTerminationPolicy} has. */
export interface EarlyTerminationPolicyCommon {
  /**
   * How many intervals pass before the policy is first applied.
   *
   * Default: `0`.
   */
  delayEvaluation?: number;
  /**
   * How many runs lie between two applications of the policy.
   *
   * Default: `0`.
   */
  evaluationInterval?: number;
}

export type EarlyTerminationPolicyType = "Bandit" | "MedianStopping" | "TruncationSelection" | (string & {});

/** Whether the deployment can reach public networks. */
export type EgressPublicNetworkAccessType = "Enabled" | "Disabled" | (string & {});

/** Job events that can trigger an email. */
export type EmailNotificationEnableType = "JobCompleted" | "JobFailed" | "JobCancelled" | (string & {});

export interface EncryptionKeyVaultUpdateProperties {
  /** Pattern: `[a-zA-Z0-9_]`. */
  keyIdentifier: string;
}

export interface EncryptionProperty {
  /** ARM ID of the customer's own Cosmos DB account that keeps their data encrypted. */
  cosmosDbResourceId?: string;
  /** Identity with which the key vault is accessed. */
  identity?: IdentityForCmk;
  /** Key vault and key that do the encrypting. */
  keyVaultProperties: KeyVaultProperties;
  /** ARM ID of the customer's own search service that keeps their data encrypted. */
  searchAccountResourceId?: string;
  /** Whether the workspace is encrypted with a customer key. */
  status: EncryptionStatus;
  /** ARM ID of the customer's own storage account that keeps their data encrypted. */
  storageAccountResourceId?: string;
}

/** Whether workspace encryption is on or off. */
export type EncryptionStatus = "Enabled" | "Disabled" | (string & {});

export interface EncryptionUpdateProperties {
  keyVaultProperties: EncryptionKeyVaultUpdateProperties;
}

export interface Endpoint {
  /**
   * Network protocol that the endpoint speaks; tcp if not given.
   *
   * Default: `"tcp"`.
   */
  protocol?: Protocol;
  /** Endpoint name. */
  name?: string;
  /** Port that the application listens on within the container. */
  target?: number;
  /** Port at which the container makes the application reachable from outside. */
  published?: number | null;
  /** Host IP at which the container makes the application reachable. */
  hostIp?: string | null;
}

/** Pair of keys that authenticate calls to an endpoint. */
export interface EndpointAuthKeys {
  /**
   * First key.
   *
   * Can only be set when the resource is created.
   */
  primaryKey?: string | null;
  /**
   * Second key.
   *
   * Can only be set when the resource is created.
   */
  secondaryKey?: string | null;
}

/** Ways of authenticating to an endpoint. */
export type EndpointAuthMode = "AMLToken" | "Key" | "AADToken" | (string & {});

/** Token issued by the service for calling an endpoint. */
export interface EndpointAuthToken {
  /** Token to present when calling the endpoint. */
  accessToken?: string | null;
  /**
   * UTC time at which the token stops being valid.
   *
   * Default: `0`.
   */
  expiryTimeUtc?: number;
  /**
   * UTC time from which a new token should be requested.
   *
   * Default: `0`.
   */
  refreshAfterTimeUtc?: number;
  /** Kind of the token. */
  tokenType?: string | null;
}

/** Kinds of compute that an endpoint runs on. */
export type EndpointComputeType = "Managed" | "Kubernetes" | "AzureMLCompute" | (string & {});

/** Settings that all endpoint deployments share. */
export interface EndpointDeploymentPropertiesBase {
  /** Code that the deployment runs. */
  codeConfiguration?: CodeConfiguration | null;
  /** Free text about the deployment. */
  description?: string | null;
  /** ARM ID or asset ID of the environment that the deployment uses. */
  environmentId?: string | null;
  /** Environment variables set for the deployment. */
  environmentVariables?: Record<string, string | null> | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  properties?: Record<string, string | null> | null;
}

/** Settings that all inference endpoints share. */
export interface EndpointPropertiesBase {
  /**
   * How data-plane callers authenticate; mandatory: 'Key' (keys), 'AMLToken' (Azure ML token), 'AADToken'
   * (Microsoft Entra token).
   */
  authMode: EndpointAuthMode;
  /** Free text about the endpoint. */
  description?: string | null;
  /**
   * Initial keys of the endpoint; reads always give null, use the ListKeys API to get them.
   *
   * Can only be set when the resource is created. It is sent and never answered.
   */
  keys?: EndpointAuthKeys | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  properties?: Record<string, string | null> | null;
  /** URI at which the endpoint is called. */
  readonly scoringUri?: string | null;
  /** URI of the endpoint's Swagger document. */
  readonly swaggerUri?: string | null;
}

/** Provisioning states of an endpoint. */
export type EndpointProvisioningState =
  "Creating" | "Deleting" | "Succeeded" | "Failed" | "Updating" | "Canceled" | (string & {});

export interface EndpointScheduleAction {
  actionType: "InvokeBatchEndpoint";
  /** What the scheduled call to the endpoint does; mandatory. */
  endpointInvocationDefinition: Record<string, unknown>;
}

/** States of the connection between service consumer and provider. */
export type EndpointServiceConnectionStatus =
  "Approved" | "Pending" | "Rejected" | "Disconnected" | "Timeout" | (string & {});

/** ARM resource wrapper around an environment container. */
export interface EnvironmentContainer extends ProxyResource {
  /** Settings of the environment container; must be given. */
  properties: EnvironmentContainerProperties;
}

/** Groups the versions of one environment. */
export interface EnvironmentContainerProperties extends AssetContainer {
  /** How far provisioning of the container has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of environment containers. */
export interface EnvironmentContainerResourceArmPaginatedResult {
  /** Environment containers returned in this page. */
  value: EnvironmentContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Whether Azure ML curates the environment or a user made it. */
export type EnvironmentType = "Curated" | "UserCreated" | (string & {});

export interface EnvironmentVariable {
  /**
   * Kind of variable; only local (a local variable) exists.
   *
   * Default: `"local"`.
   */
  type?: EnvironmentVariableType;
  /** The variable's value. */
  value?: string;
  [name: string]: unknown;
}

/** Kind of variable; only local (a local variable) exists. */
export type EnvironmentVariableType = "local" | (string & {});

/** ARM resource wrapper around an environment version. */
export interface EnvironmentVersion extends ProxyResource {
  /** Settings of the environment version; must be given. */
  properties: EnvironmentVersionProperties;
}

/** Details of one version of an environment. */
export interface EnvironmentVersionProperties extends AssetBase {
  /**
   * When the derived image is rebuilt by itself; Disabled if not given.
   *
   * Default: `"Disabled"`. Can only be set when the resource is created.
   */
  autoRebuild?: AutoRebuildSetting;
  /**
   * Docker build context and its settings.
   *
   * Can only be set when the resource is created.
   */
  build?: BuildContext;
  /**
   * Conda environment file listing the packages to install (Python, R, C/C++ ...).
   *
   * Can only be set when the resource is created.
   */
  condaFile?: string;
  /** Whether a user manages the environment or Azure ML curates it. */
  readonly environmentType?: EnvironmentType;
  /**
   * Name of the container image on which the environment is based.
   *
   * Can only be set when the resource is created.
   */
  image?: string;
  /**
   * Settings needed only for inference.
   *
   * Can only be set when the resource is created.
   */
  inferenceConfig?: InferenceContainerProperties;
  /**
   * Operating system of the environment; Linux if not given.
   *
   * Default: `"Linux"`. Can only be set when the resource is created.
   */
  osType?: OperatingSystemType;
  /** How far provisioning of the version has come. */
  readonly provisioningState?: AssetProvisioningState;
  /** Lifecycle stage that the environment is in. */
  stage?: string | null;
}

/** One page of environment versions. */
export interface EnvironmentVersionResourceArmPaginatedResult {
  /** Environment versions returned in this page. */
  value: EnvironmentVersion[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Further data attached to an error. */
export interface ErrorAdditionalInfo {
  /** Kind of the attached data. */
  readonly type?: string;
  /** The attached data itself; its shape depends on the kind. */
  readonly info?: Record<string, unknown>;
}

/** One error, possibly with nested errors. */
export interface ErrorDetail {
  /** Machine-readable error code. */
  readonly code?: string;
  /** Human-readable error text. */
  readonly message?: string;
  /** What the error is about. */
  readonly target?: string;
  /** Nested errors. */
  readonly details?: ErrorDetail[];
  /** Further data about the error. */
  readonly additionalInfo?: ErrorAdditionalInfo[];
}

/** Body of every failed Azure Resource Manager call; its shape follows OData's errors. */
export interface ErrorResponse {
  /** What went wrong. */
  error?: ErrorDetail;
}

/** Estimated price of a VM for one combination of OS and tier. */
export interface EstimatedVMPrice {
  /** Price of using the VM. */
  retailPrice: number;
  /** Operating system that the VM runs. */
  osType: VMPriceOSType;
  /** Tier of the VM. */
  vmTier: VMTier;
}

/** Estimated prices of a VM. */
export interface EstimatedVMPrices {
  /** Currency of the prices as a three-letter code, such as USD. */
  billingCurrency: BillingCurrency;
  /** Time span that a price covers, such as OneHour. */
  unitOfMeasure: UnitOfMeasure;
  /** Estimated prices, one for each combination of OS and tier. */
  values: EstimatedVMPrice[];
}

export interface ExternalFQDNResponse {
  value?: FQDNEndpointsPropertyBag[];
}

export interface FQDNEndpoint {
  domainName?: string;
  endpointDetails?: FQDNEndpointDetail[];
}

export interface FQDNEndpointDetail {
  port?: number;
}

export interface FQDNEndpoints {
  category?: string;
  endpoints?: FQDNEndpoint[];
}

/** Wraps one category of FQDN endpoints. */
export interface FQDNEndpointsPropertyBag {
  properties?: FQDNEndpoints;
}

/** ARM resource wrapper around a feature. */
export interface Feature extends ProxyResource {
  /** Settings of the feature; must be given. */
  properties: FeatureProperties;
}

export interface FeatureAttributionDriftMonitoringSignal extends MonitoringSignalBaseCommon {
  signalType: "FeatureAttributionDrift";
  /**
   * Data type to assume for each feature, keyed by feature name.
   *
   * Can only be set when the resource is created.
   */
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  /**
   * How importance of features is computed; mandatory.
   *
   * Can only be set when the resource is created.
   */
  featureImportanceSettings: FeatureImportanceSettings;
  /**
   * Metric to evaluate together with its limit; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metricThreshold: FeatureAttributionMetricThreshold;
  /**
   * Data sets whose drift is measured; mandatory.
   *
   * Can only be set when the resource is created.
   */
  productionData: MonitoringInputDataBase[];
  /**
   * Baseline data that the drift is measured from; mandatory.
   *
   * Can only be set when the resource is created.
   */
  referenceData: MonitoringInputDataBase;
}

/** - `NormalizedDiscountedCumulativeGain`: NDCG, a measure of how well two rankings agree. */
export type FeatureAttributionMetric = "NormalizedDiscountedCumulativeGain" | (string & {});

export interface FeatureAttributionMetricThreshold {
  /**
   * Attribution metric to evaluate; mandatory.
   *
   * Can only be set when the resource is created.
   */
  metric: FeatureAttributionMetric;
  /**
   * Limit for the metric; null picks a default that depends on the chosen metric.
   *
   * Can only be set when the resource is created.
   */
  threshold?: MonitoringThreshold | null;
}

/** Data type of the column; String if not given. */
export type FeatureDataType =
  "String" | "Integer" | "Long" | "Float" | "Double" | "Binary" | "Datetime" | "Boolean" | (string & {});

/**
 * Whether feature importance is computed; Disabled if not given.
 *
 * - `Disabled`: The signal leaves feature importance out.
 * - `Enabled`: The signal works out feature importance.
 */
export type FeatureImportanceMode = "Disabled" | "Enabled" | (string & {});

export interface FeatureImportanceSettings {
  /**
   * Whether feature importance is computed; Disabled if not given.
   *
   * Default: `"Disabled"`.
   */
  mode?: FeatureImportanceMode;
  /** Column of the input data that the model predicts. */
  targetColumn?: string | null;
}

/**
 * Whether numeric features get lags; None if not given.
 *
 * - `None`: Features get no lags.
 * - `Auto`: The service makes the lags of features itself.
 */
export type FeatureLags = "None" | "Auto" | (string & {});

/** Describes one feature. */
export interface FeatureProperties extends ResourceBase {
  /**
   * Data type of the feature; String if not given.
   *
   * Default: `"String"`.
   */
  dataType?: FeatureDataType;
  /** Name of the feature. */
  featureName?: string | null;
}

/** One page of features. */
export interface FeatureResourceArmPaginatedResult {
  /** Features returned in this page. */
  value: Feature[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

export interface FeatureStoreSettings {
  computeRuntime?: ComputeRuntimeDto;
  offlineStoreConnectionName?: string;
  onlineStoreConnectionName?: string;
}

export interface FeatureSubset {
  filterType: "FeatureSubset";
  /**
   * Names of the features that are taken in; mandatory.
   *
   * Can only be set when the resource is created.
   */
  features: string[];
}

/** Time span that features are taken from. */
export interface FeatureWindow {
  /** When the span ends. */
  featureWindowEnd?: Date | null;
  /** When the span starts. */
  featureWindowStart?: Date | null;
}

/** ARM resource wrapper around a feature set container. */
export interface FeaturesetContainer extends ProxyResource {
  /** Settings of the feature set container; must be given. */
  properties: FeaturesetContainerProperties;
}

/** Groups the versions of one feature set. */
export interface FeaturesetContainerProperties extends AssetContainer {
  /** How far provisioning of the container has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of feature set containers. */
export interface FeaturesetContainerResourceArmPaginatedResult {
  /** Feature set containers returned in this page. */
  value: FeaturesetContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** Tells where a feature set is specified. */
export interface FeaturesetSpecification {
  /** Path of the specification. */
  path?: string | null;
}

/** ARM resource wrapper around a feature set version. */
export interface FeaturesetVersion extends ProxyResource {
  /** Settings of the feature set version; must be given. */
  properties: FeaturesetVersionProperties;
}

/** Input for backfilling a feature set version. */
export interface FeaturesetVersionBackfillRequest {
  /** Data in these availability states is backfilled. */
  dataAvailabilityStatus?: DataAvailabilityStatus[];
  /** Free text about the backfill. */
  description?: string;
  /** Name under which the backfill is shown. */
  displayName?: string;
  /** Time span to materialize in the backfill. */
  featureWindow?: FeatureWindow | null;
  /** Job whose failed materialization is to be tried again. */
  jobId?: string;
  /** Custom properties of the backfill. */
  properties?: Record<string, string | null>;
  /** Compute on which the backfill runs. */
  resource?: MaterializationComputeResource;
  /** Spark settings for the backfill. */
  sparkConfiguration?: Record<string, string | null>;
  /** Tags of the backfill. */
  tags?: Record<string, string | null>;
}

/** Outcome of asking for a backfill of a feature set version. */
export interface FeaturesetVersionBackfillResponse {
  /** IDs of the jobs that the backfill started. */
  jobIds?: string[] | null;
}

/** Details of one version of a feature set. */
export interface FeaturesetVersionProperties extends AssetBase {
  /** Feature store entities that the feature set is built on. */
  entities?: string[] | null;
  /** How the features are materialized. */
  materializationSettings?: MaterializationSettings | null;
  /** How far provisioning of the version has come. */
  readonly provisioningState?: AssetProvisioningState;
  /** Where the feature set's specification lies. */
  specification?: FeaturesetSpecification | null;
  /** Lifecycle stage of the asset. */
  stage?: string | null;
}

/** One page of feature set versions. */
export interface FeaturesetVersionResourceArmPaginatedResult {
  /** Feature set versions returned in this page. */
  value: FeaturesetVersion[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** ARM resource wrapper around a feature store entity container. */
export interface FeaturestoreEntityContainer extends ProxyResource {
  /** Settings of the feature store entity container; must be given. */
  properties: FeaturestoreEntityContainerProperties;
}

/** Groups the versions of one feature store entity. */
export interface FeaturestoreEntityContainerProperties extends AssetContainer {
  /** How far provisioning of the container has come. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of feature store entity containers. */
export interface FeaturestoreEntityContainerResourceArmPaginatedResult {
  /** Feature store entity containers returned in this page. */
  value: FeaturestoreEntityContainer[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/** ARM resource wrapper around a feature store entity version. */
export interface FeaturestoreEntityVersion extends ProxyResource {
  /** Settings of the feature store entity version; must be given. */
  properties: FeaturestoreEntityVersionProperties;
}

/** Details of one version of a feature store entity. */
export interface FeaturestoreEntityVersionProperties extends AssetBase {
  /** Columns by which the entity is looked up. */
  indexColumns?: IndexColumn[] | null;
  /** How far provisioning of the version has come. */
  readonly provisioningState?: AssetProvisioningState;
  /** Lifecycle stage of the asset. */
  stage?: string | null;
}

/** One page of feature store entity versions. */
export interface FeaturestoreEntityVersionResourceArmPaginatedResult {
  /** Feature store entity versions returned in this page. */
  value: FeaturestoreEntityVersion[];
  /** URL from which the following page can be fetched. */
  nextLink?: string;
}

/**
 * Auto leaves it to AutoML, Off prepares no features, Custom takes further inputs from the caller.
 *
 * - `Auto`: The system prepares features without custom inputs.
 * - `Custom`: Features are prepared with the caller's inputs.
 * - `Off`: No features are prepared; not allowed for the Forecasting task.
 */
export type FeaturizationMode = "Auto" | "Custom" | "Off" | (string & {});

/** Settings for turning raw data into features. */
export interface FeaturizationSettings {
  /** Language of the data set; matters where it holds text. */
  datasetLanguage?: string | null;
}

/** SKU of the firewall that enforces FQDN rules. */
export type FirewallSku = "Standard" | "Basic" | (string & {});

/** Monitoring input that stays the same set of data. */
export interface FixedInputData extends MonitoringInputDataBaseCommon {
  inputDataType: "Fixed";
}

export interface FlavorData {
  /** Data that belongs to one flavor of the model. */
  data?: Record<string, string | null> | null;
}

/** How far ahead to forecast at most, counted in periods of the series' frequency. */
export type ForecastHorizon = AutoForecastHorizon | CustomForecastHorizon | UnlistedForecastHorizon;

/**
 * Ways of choosing the forecast horizon.
 *
 * - `Auto`: The service works out the horizon.
 * - `Custom`: The caller gives the horizon.
 */
export type ForecastHorizonMode = "Auto" | "Custom" | (string & {});

/** AutoML task that forecasts from tabular data. */
export interface Forecasting extends AutoMLVerticalCommon {
  taskType: "Forecasting";
  /** Columns that say how rows are split for cross validation. */
  cvSplitColumnNames?: string[] | null;
  /** How the AutoML job makes features. */
  featurizationSettings?: TableVerticalFeaturizationSettings | null;
  /** Limits within which the AutoML job runs. */
  limitSettings?: TableVerticalLimitSettings | null;
  /** How many folds to cut the training data into when no validation data is given. */
  nCrossValidations?: NCrossValidations | null;
  /** Data to test with. */
  testData?: MLTableJobInput | null;
  /** Share of test data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  testDataSize?: number | null;
  /** Data to validate with. */
  validationData?: MLTableJobInput | null;
  /** Share of training data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  validationDataSize?: number | null;
  /** Column of sample weights, which make a row count for more or less. */
  weightColumnName?: string | null;
  /** Settings that only forecasting has. */
  forecastingSettings?: ForecastingSettings | null;
  /**
   * Metric to optimize in forecasting; NormalizedRootMeanSquaredError if not given.
   *
   * Default: `"NormalizedRootMeanSquaredError"`.
   */
  primaryMetric?: ForecastingPrimaryMetrics;
  /** Settings of the job's training phase. */
  trainingSettings?: ForecastingTrainingSettings | null;
}

/**
 * Forecasting models that AutoML can train.
 *
 * - `AutoArima`: ARIMA with automatic choice of its order; explains a series linearly by its own past.
 * - `Prophet`: Additive model of trend, seasons (year, week, day) and holidays; likes strong seasons, tolerates
 * gaps, shifts and outliers.
 * - `Naive`: Repeats each series' most recent target value.
 * - `SeasonalNaive`: Repeats each series' most recent season of target values.
 * - `Average`: Forecasts each series by the mean of its target values.
 * - `SeasonalAverage`: Forecasts each series by the mean of its most recent season.
 * - `ExponentialSmoothing`: Weights recent observations of one variable most; can be extended by trend or
 * season.
 * - `Arimax`: ARIMA plus explanatory variables, a regression with autoregressive and moving-average terms; suits
 * stationary and non-stationary data.
 * - `TCNForecaster`: Neural forecaster built on temporal convolutional networks.
 * - `ElasticNet`: Linear regression regularized by L1 and L2 penalties together.
 * - `GradientBoosting`: Builds a strong learner by adding weak ones step by step.
 * - `DecisionTree`: Predicts by simple rules learned from the features; serves classification and regression.
 * - `KNN`: Predicts a point's value from the training points nearest to it.
 * - `LassoLars`: Lasso, a linear model with L1 regularization, fitted by least angle regression.
 * - `SGD`: Fits parameters by stochastic gradient descent, approximate but effective.
 * - `RandomForest`: Ensemble of decision trees, mostly trained by bagging.
 * - `ExtremeRandomTrees`: Ensemble of many randomized decision trees, akin to random forest.
 * - `LightGBM`: Gradient boosting framework made of trees.
 * - `XGBoostRegressor`: XGBoost regression: boosts many base learners into one supervised model.
 */
export type ForecastingModels =
  | "AutoArima"
  | "Prophet"
  | "Naive"
  | "SeasonalNaive"
  | "Average"
  | "SeasonalAverage"
  | "ExponentialSmoothing"
  | "Arimax"
  | "TCNForecaster"
  | "ElasticNet"
  | "GradientBoosting"
  | "DecisionTree"
  | "KNN"
  | "LassoLars"
  | "SGD"
  | "RandomForest"
  | "ExtremeRandomTrees"
  | "LightGBM"
  | "XGBoostRegressor"
  | (string & {});

/**
 * Metric to optimize in forecasting; NormalizedRootMeanSquaredError if not given.
 *
 * - `SpearmanCorrelation`: Spearman's coefficient, which compares two variables by rank.
 * - `NormalizedRootMeanSquaredError`: RMSE put on a common scale (NRMSE), so that models of differing scale can
 * be compared.
 * - `R2Score`: Coefficient of determination, which rates how well the forecasts fit.
 * - `NormalizedMeanAbsoluteError`: MAE put on a common scale (NMAE), so that series of differing scale can be
 * compared.
 */
export type ForecastingPrimaryMetrics =
  "SpearmanCorrelation" | "NormalizedRootMeanSquaredError" | "R2Score" | "NormalizedMeanAbsoluteError" | (string & {});

/** Settings that only forecasting tasks have. */
export interface ForecastingSettings {
  /** Country or region whose holidays count, as ISO 3166 two-letter code such as 'US' or 'GB'. */
  countryOrRegionForHolidays?: string | null;
  /** Periods between the origins of neighbouring CV folds; 3 on daily data sets them three days apart. */
  cvStepSize?: number | null;
  /**
   * Whether numeric features get lags; None if not given.
   *
   * Default: `"None"`.
   */
  featureLags?: FeatureLags;
  /** How far ahead to forecast at most, counted in periods of the series' frequency. */
  forecastHorizon?: ForecastHorizon;
  /** Period of the forecast, such as daily, weekly or yearly; by default that of the data set. */
  frequency?: string | null;
  /** Length of a season as a whole number of the series' periods; 'auto' has it inferred. */
  seasonality?: Seasonality;
  /**
   * What AutoML does with short time series; Auto if not given.
   *
   * Default: `"Auto"`.
   */
  shortSeriesHandlingConfig?: ShortSeriesHandlingConfiguration;
  /**
   * Function that aggregates the target column; None if not given.
   *
   * Default: `"None"`.
   */
  targetAggregateFunction?: TargetAggregationFunction;
  /** How many past periods of the target column serve as lags. */
  targetLags?: TargetLags | null;
  /** How many past periods of the target go into its rolling average. */
  targetRollingWindowSize?: TargetRollingWindowSize | null;
  /** Date-time column that orders the series and gives its frequency; required when forecasting. */
  timeColumnName?: string | null;
  /** Columns whose values tell the series apart; without them the data is taken as one series. */
  timeSeriesIdColumnNames?: string[] | null;
  /**
   * Whether and how the target column is split by STL; None if not given.
   *
   * Default: `"None"`.
   */
  useStl?: UseStl;
}

/** Settings for training forecasting models. */
export interface ForecastingTrainingSettings extends TrainingSettings {
  /** Models that may be tried. */
  allowedTrainingAlgorithms?: ForecastingModels[] | null;
  /** Models that must not be tried. */
  blockedTrainingAlgorithms?: ForecastingModels[] | null;
}

/** Lets a workspace's managed network reach a host by its domain name. */
export interface FqdnOutboundRule extends OutboundRuleCommon {
  type: "FQDN";
  destination?: string;
}

export interface GetBlobReferenceForConsumptionDto {
  /** URI of the blob, such as https://blob.windows.core.net/Container/Path. */
  blobUri?: string | null;
  /** Credential that opens the storage account. */
  credential?: DataReferenceCredential | null;
  /** ARM ID of the storage account. */
  storageAccountArmId?: string | null;
}

/** Input of the call that gets SAS access to a blob. */
export interface GetBlobReferenceSASRequestDto {
  /** ID of the asset that is wanted. */
  assetId?: string | null;
  /** Blob URI of the wanted asset. */
  blobUri?: string | null;
}

/** Outcome of the call that gets SAS access to a blob. */
export interface GetBlobReferenceSASResponseDto {
  /** Blob address and credential with which it can be read. */
  blobReferenceForConsumption?: GetBlobReferenceForConsumptionDto | null;
}

/** What hyperparameter tuning does with the metric. */
export type Goal = "Minimize" | "Maximize" | (string & {});

/** Sampling that tries each combination of values in the search space. */
export interface GridSamplingAlgorithm {
  samplingAlgorithmType: "Grid";
}

/** Compute target of the HDInsight kind. */
export interface HDInsight extends ComputeCommon {
  computeType: "HDInsight";
  /** Settings of an HDInsight compute. */
  properties?: HDInsightProperties;
}

/** Settings of an HDInsight compute. */
export interface HDInsightProperties {
  /** SSH port of the cluster's master node. */
  sshPort?: number;
  /** Public IP of the cluster's master node. */
  address?: string;
  /** Administrator login for the cluster's master node. */
  administratorAccount?: VirtualMachineSshCredentials;
}

/** Points to an asset by its ARM ID. */
export interface IdAssetReference {
  referenceType: "Id";
  /**
   * ARM ID of the asset; mandatory.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  assetId: string;
}

/** Base of all identity configurations. */
export type IdentityConfiguration = AmlToken | ManagedIdentity | UserIdentity | UnlistedIdentityConfiguration;

/** Kinds of identity. */
export type IdentityConfigurationType = "Managed" | "AMLToken" | "UserIdentity" | (string & {});

/** Identity with which customer-managed encryption works. */
export interface IdentityForCmk {
  /** User-assigned identity that reads the encryption key in the key vault. */
  userAssignedIdentity?: string;
}

export interface Image {
  /**
   * Image kind: docker (Docker image) or azureml (custom or curated Azure ML environment); docker if not given.
   *
   * Default: `"docker"`.
   */
  type?: ImageType;
  /** For docker the image's reference URL, for azureml the environment's name. */
  reference?: string;
  /** Version of the image; leave out for the latest. */
  version?: string;
  [name: string]: unknown;
}

/** Image task that gives each image exactly one of several labels, such as cat, dog or duck. */
export interface ImageClassification extends AutoMLVerticalCommon {
  taskType: "ImageClassification";
  /** How the model is trained. */
  modelSettings?: ImageModelSettingsClassification | null;
  /** Space from which models and hyperparameters are drawn. */
  searchSpace?: ImageModelDistributionSettingsClassification[] | null;
  /** Limits within which the AutoML job runs; mandatory. */
  limitSettings: ImageLimitSettings;
  /** How models and hyperparameters are swept. */
  sweepSettings?: ImageSweepSettings | null;
  /** Data to validate with. */
  validationData?: MLTableJobInput | null;
  /** Share of training data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  validationDataSize?: number | null;
  /**
   * Metric to optimize in classification; Accuracy if not given.
   *
   * Default: `"Accuracy"`.
   */
  primaryMetric?: ClassificationPrimaryMetrics;
}

/** Image task that may give an image several labels at once, such as both cat and dog. */
export interface ImageClassificationMultilabel extends AutoMLVerticalCommon {
  taskType: "ImageClassificationMultilabel";
  /** How the model is trained. */
  modelSettings?: ImageModelSettingsClassification | null;
  /** Space from which models and hyperparameters are drawn. */
  searchSpace?: ImageModelDistributionSettingsClassification[] | null;
  /** Limits within which the AutoML job runs; mandatory. */
  limitSettings: ImageLimitSettings;
  /** How models and hyperparameters are swept. */
  sweepSettings?: ImageSweepSettings | null;
  /** Data to validate with. */
  validationData?: MLTableJobInput | null;
  /** Share of training data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  validationDataSize?: number | null;
  /**
   * Metric to optimize in multilabel classification; IOU if not given.
   *
   * Default: `"IOU"`.
   */
  primaryMetric?: ClassificationMultilabelPrimaryMetrics;
}

/** Image task that finds objects pixel by pixel and outlines each by a polygon. */
export interface ImageInstanceSegmentation extends AutoMLVerticalCommon {
  taskType: "ImageInstanceSegmentation";
  /** How the model is trained. */
  modelSettings?: ImageModelSettingsObjectDetection | null;
  /** Space from which models and hyperparameters are drawn. */
  searchSpace?: ImageModelDistributionSettingsObjectDetection[] | null;
  /** Limits within which the AutoML job runs; mandatory. */
  limitSettings: ImageLimitSettings;
  /** How models and hyperparameters are swept. */
  sweepSettings?: ImageSweepSettings | null;
  /** Data to validate with. */
  validationData?: MLTableJobInput | null;
  /** Share of training data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  validationDataSize?: number | null;
  /**
   * Metric to optimize in instance segmentation; MeanAveragePrecision if not given.
   *
   * Default: `"MeanAveragePrecision"`.
   */
  primaryMetric?: InstanceSegmentationPrimaryMetrics;
}

/** Limits within which an AutoML image job runs. */
export interface ImageLimitSettings {
  /**
   * How many AutoML iterations may run at once.
   *
   * Default: `1`.
   */
  maxConcurrentTrials?: number;
  /**
   * How many AutoML iterations may run in all.
   *
   * Default: `1`.
   */
  maxTrials?: number;
  /**
   * How long the AutoML job may run; 7 days if not given.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"P7D"`.
   */
  timeout?: string;
}

/** Tells which OS image a compute instance runs. */
export interface ImageMetadata {
  /** OS image version that the compute instance runs now. */
  currentImageVersion?: string;
  /** Newest OS image version on offer. */
  latestImageVersion?: string;
  /** True when the compute instance already runs the newest OS image. */
  isLatestOsImageVersion?: boolean;
  /** How OS patching stands. */
  readonly osPatchingStatus?: OsPatchingStatus;
}

/**
 * Expressions over which model settings are swept: choice(v1, ..., vn) or a distribution such as uniform(min,
 * max), quniform, loguniform.
 */
export interface ImageModelDistributionSettings {
  /** Whether AMSGrad is on; for optimizers 'adam' and 'adamw'. */
  amsGradient?: string | null;
  /** How images are augmented. */
  augmentations?: string | null;
  /** Optimizer's 'beta1' for 'adam' and 'adamw'; a float from 0 to 1. */
  beta1?: string | null;
  /** Optimizer's 'beta2' for 'adam' and 'adamw'; a float from 0 to 1. */
  beta2?: string | null;
  /** Whether training is distributed. */
  distributed?: string | null;
  /** Whether training may stop early. */
  earlyStopping?: string | null;
  /** Epochs or validations to let pass before early stopping watches the primary metric; a positive integer. */
  earlyStoppingDelay?: string | null;
  /** Epochs or validations without a better primary metric after which the run stops; a positive integer. */
  earlyStoppingPatience?: string | null;
  /** Whether an exported ONNX model includes normalization. */
  enableOnnxNormalization?: string | null;
  /** How often validation data is scored; a positive integer. */
  evaluationFrequency?: string | null;
  /** Steps whose gradients are summed up before weights are updated once; a positive integer. */
  gradientAccumulationStep?: string | null;
  /** How many layers stay frozen; a positive integer. With 'seresnext', 2 freezes layer0 and layer1. */
  layersToFreeze?: string | null;
  /** Learning rate at the start; a float from 0 to 1. */
  learningRate?: string | null;
  /** Kind of learning rate schedule: 'warmup_cosine' or 'step'. */
  learningRateScheduler?: string | null;
  /** Which model is trained. */
  modelName?: string | null;
  /** Momentum of optimizer 'sgd'; a float from 0 to 1. */
  momentum?: string | null;
  /** Whether 'sgd' uses Nesterov momentum. */
  nesterov?: string | null;
  /** How many epochs to train; a positive integer. */
  numberOfEpochs?: string | null;
  /** How many workers load data; an integer, 0 or more. */
  numberOfWorkers?: string | null;
  /** Which optimizer is used: 'sgd', 'adam' or 'adamw'. */
  optimizer?: string | null;
  /** Seed for deterministic training. */
  randomSeed?: string | null;
  /** Gamma of the 'step' learning rate schedule; a float from 0 to 1. */
  stepLRGamma?: string | null;
  /** Step size of the 'step' learning rate schedule; a positive integer. */
  stepLRStepSize?: string | null;
  /** Batch size in training; a positive integer. */
  trainingBatchSize?: string | null;
  /** Batch size in validation; a positive integer. */
  validationBatchSize?: string | null;
  /** Cosine cycle of the 'warmup_cosine' learning rate schedule; a float from 0 to 1. */
  warmupCosineLRCycles?: string | null;
  /** Warmup epochs of the 'warmup_cosine' learning rate schedule; a positive integer. */
  warmupCosineLRWarmupEpochs?: string | null;
  /** Weight decay of optimizer 'sgd', 'adam' or 'adamw'; a float from 0 to 1. */
  weightDecay?: string | null;
}

/** Expressions over which classification model settings are swept, such as choice(0, 2) or uniform(0.001, 0.01). */
export interface ImageModelDistributionSettingsClassification extends ImageModelDistributionSettings {
  /** Crop size of training images fed to the network; a positive integer. */
  trainingCropSize?: string | null;
  /** Crop size of validation images fed to the network; a positive integer. */
  validationCropSize?: string | null;
  /** Size that validation images get before they are cropped; a positive integer. */
  validationResizeSize?: string | null;
  /** Loss weighting: 0 none, 1 by the square root of class weights, 2 by class weights. */
  weightedLoss?: string | null;
}

/**
 * Expressions over which object detection model settings are swept, such as choice(0, 2) or uniform(0.001,
 * 0.01).
 */
export interface ImageModelDistributionSettingsObjectDetection extends ImageModelDistributionSettings {
  /** Most detections in one image over all classes; a positive integer. Not for 'yolov5'. */
  boxDetectionsPerImage?: string | null;
  /** Inference drops proposals whose classification score is not above this; a float from 0 to 1. */
  boxScoreThreshold?: string | null;
  /**
   * Image size in training and validation; a positive integer. Only for 'yolov5'; large values can exhaust CUDA
   * memory.
   */
  imageSize?: string | null;
  /**
   * Largest rescaled image size fed to the backbone; positive integer. Not for 'yolov5'; big sizes may exhaust
   * CUDA memory.
   */
  maxSize?: string | null;
  /**
   * Smallest rescaled image size fed to the backbone; positive integer. Not for 'yolov5'; big sizes may exhaust
   * CUDA memory.
   */
  minSize?: string | null;
  /** 'small', 'medium', 'large' or 'xlarge'. Only for 'yolov5'; large models can exhaust CUDA memory. */
  modelSize?: string | null;
  /** Whether image size varies by up to 50% either way. Only for 'yolov5'; needs enough GPU memory. */
  multiScale?: string | null;
  /** IOU limit of NMS after inference; a float from 0 to 1. */
  nmsIouThreshold?: string | null;
  /**
   * Grid that images are tiled by, as 'mxn' of two integers; None turns small object detection off. Not for
   * 'yolov5'.
   */
  tileGridSize?: string | null;
  /** How far neighbouring tiles overlap in each dimension; a float from 0 up to but not 1. Not for 'yolov5'. */
  tileOverlapRatio?: string | null;
  /**
   * IOU limit of non-maximum suppression merging tile and image predictions (validation, inference); float 0 to 1.
   * Not for 'yolov5'.
   */
  tilePredictionsNmsThreshold?: string | null;
  /** IOU limit in the validation metric; a float from 0 to 1. */
  validationIouThreshold?: string | null;
  /** How validation metrics are computed: 'none', 'coco', 'voc' or 'coco_voc'. */
  validationMetricType?: string | null;
}

/** How an image model is trained. */
export interface ImageModelSettings {
  /** Options for advanced uses. */
  advancedSettings?: string | null;
  /** Whether AMSGrad is on; for optimizers 'adam' and 'adamw'. */
  amsGradient?: boolean | null;
  /** How images are augmented. */
  augmentations?: string | null;
  /** Optimizer's 'beta1' for 'adam' and 'adamw'; from 0 to 1. */
  beta1?: number | null;
  /** Optimizer's 'beta2' for 'adam' and 'adamw'; from 0 to 1. */
  beta2?: number | null;
  /** How often a model checkpoint is saved; positive. */
  checkpointFrequency?: number | null;
  /** Pretrained model from which incremental training goes on. */
  checkpointModel?: MLFlowModelJobInput | null;
  /** Earlier run whose checkpoint incremental training goes on from. */
  checkpointRunId?: string | null;
  /** Whether training is distributed. */
  distributed?: boolean | null;
  /** Whether training may stop early. */
  earlyStopping?: boolean | null;
  /** Epochs or validations to let pass before early stopping watches the primary metric; positive. */
  earlyStoppingDelay?: number | null;
  /** Epochs or validations without a better primary metric after which the run stops; positive. */
  earlyStoppingPatience?: number | null;
  /** Whether an exported ONNX model includes normalization. */
  enableOnnxNormalization?: boolean | null;
  /** How often validation data is scored; positive. */
  evaluationFrequency?: number | null;
  /** Steps whose gradients are summed up before weights are updated once; positive. */
  gradientAccumulationStep?: number | null;
  /** How many layers stay frozen; positive. With 'seresnext', 2 freezes layer0 and layer1. */
  layersToFreeze?: number | null;
  /** Learning rate at the start; from 0 to 1. */
  learningRate?: number | null;
  /**
   * Kind of learning rate schedule; None if not given.
   *
   * Default: `"None"`.
   */
  learningRateScheduler?: LearningRateScheduler;
  /** Which model is trained. */
  modelName?: string | null;
  /** Momentum of optimizer 'sgd'; from 0 to 1. */
  momentum?: number | null;
  /** Whether 'sgd' uses Nesterov momentum. */
  nesterov?: boolean | null;
  /** How many epochs to train; positive. */
  numberOfEpochs?: number | null;
  /** How many workers load data; 0 or more. */
  numberOfWorkers?: number | null;
  /**
   * Which optimizer trains the image model; None if not given.
   *
   * Default: `"None"`.
   */
  optimizer?: StochasticOptimizer;
  /** Seed for deterministic training. */
  randomSeed?: number | null;
  /** Gamma of the 'step' learning rate schedule; from 0 to 1. */
  stepLRGamma?: number | null;
  /** Step size of the 'step' learning rate schedule; positive. */
  stepLRStepSize?: number | null;
  /** Batch size in training; positive. */
  trainingBatchSize?: number | null;
  /** Batch size in validation; positive. */
  validationBatchSize?: number | null;
  /** Cosine cycle of the 'warmup_cosine' learning rate schedule; from 0 to 1. */
  warmupCosineLRCycles?: number | null;
  /** Warmup epochs of the 'warmup_cosine' learning rate schedule; positive. */
  warmupCosineLRWarmupEpochs?: number | null;
  /** Weight decay of optimizer 'sgd', 'adam' or 'adamw'; from 0 to 1. */
  weightDecay?: number | null;
}

/** How an image classification model is trained. */
export interface ImageModelSettingsClassification extends ImageModelSettings {
  /** Crop size of training images fed to the network; positive. */
  trainingCropSize?: number | null;
  /** Crop size of validation images fed to the network; positive. */
  validationCropSize?: number | null;
  /** Size that validation images get before they are cropped; positive. */
  validationResizeSize?: number | null;
  /** Loss weighting: 0 none, 1 by the square root of class weights, 2 by class weights. */
  weightedLoss?: number | null;
}

/** How an object detection model is trained. */
export interface ImageModelSettingsObjectDetection extends ImageModelSettings {
  /** Most detections in one image over all classes; positive. Not for 'yolov5'. */
  boxDetectionsPerImage?: number | null;
  /** Inference drops proposals whose classification score is not above this; from 0 to 1. */
  boxScoreThreshold?: number | null;
  /** Image size in training and validation; positive. Only for 'yolov5'; large values can exhaust CUDA memory. */
  imageSize?: number | null;
  /**
   * Largest rescaled image size fed to the backbone; positive. Not for 'yolov5'; big sizes may exhaust CUDA
   * memory.
   */
  maxSize?: number | null;
  /**
   * Smallest rescaled image size fed to the backbone; positive. Not for 'yolov5'; big sizes may exhaust CUDA
   * memory.
   */
  minSize?: number | null;
  /**
   * How large the image model is; None if not given.
   *
   * Default: `"None"`.
   */
  modelSize?: ModelSize;
  /** Whether image size varies by up to 50% either way. Only for 'yolov5'; needs enough GPU memory. */
  multiScale?: boolean | null;
  /** IOU limit of NMS after inference; from 0 to 1. */
  nmsIouThreshold?: number | null;
  /**
   * Grid that images are tiled by, as 'mxn' of two integers; None turns small object detection off. Not for
   * 'yolov5'.
   */
  tileGridSize?: string | null;
  /** How far neighbouring tiles overlap in each dimension; from 0 up to but not 1. Not for 'yolov5'. */
  tileOverlapRatio?: number | null;
  /** IOU limit of NMS when tile and image predictions merge (validation, inference); from 0 to 1. Not for 'yolov5'. */
  tilePredictionsNmsThreshold?: number | null;
  /** IOU limit in the validation metric; from 0 to 1. */
  validationIouThreshold?: number | null;
  /**
   * How validation metrics of image tasks are computed; None if not given.
   *
   * Default: `"None"`.
   */
  validationMetricType?: ValidationMetricType;
}

/** Image task that finds objects, such as cats and dogs, and boxes each of them in. */
export interface ImageObjectDetection extends AutoMLVerticalCommon {
  taskType: "ImageObjectDetection";
  /** How the model is trained. */
  modelSettings?: ImageModelSettingsObjectDetection | null;
  /** Space from which models and hyperparameters are drawn. */
  searchSpace?: ImageModelDistributionSettingsObjectDetection[] | null;
  /** Limits within which the AutoML job runs; mandatory. */
  limitSettings: ImageLimitSettings;
  /** How models and hyperparameters are swept. */
  sweepSettings?: ImageSweepSettings | null;
  /** Data to validate with. */
  validationData?: MLTableJobInput | null;
  /** Share of training data kept for validation, above 0.0 and below 1.0; used when no validation data is given. */
  validationDataSize?: number | null;
  /**
   * Metric to optimize in object detection; MeanAveragePrecision if not given.
   *
   * Default: `"MeanAveragePrecision"`.
   */
  primaryMetric?: ObjectDetectionPrimaryMetrics;
}

/** How models and hyperparameters are swept. */
export interface ImageSweepSettings {
  /** Policy that ends weak runs early. */
  earlyTermination?: EarlyTerminationPolicy | null;
  /** How hyperparameters are sampled; mandatory. */
  samplingAlgorithm: SamplingAlgorithmType;
}

/** Image kind: docker (Docker image) or azureml (custom or curated Azure ML environment); docker if not given. */
export type ImageType = "docker" | "azureml" | (string & {});

/** One column of an index. */
export interface IndexColumn {
  /** Name of the column. */
  columnName?: string | null;
  /**
   * Data type of the column; String if not given.
   *
   * Default: `"String"`.
   */
  dataType?: FeatureDataType;
}

export interface InferenceContainerProperties {
  /** Where the inference server container is probed for being alive. */
  livenessRoute?: Route;
  /** Where the inference server container is probed for being ready. */
  readinessRoute?: Route;
  /** Port of the inference server container that takes scoring requests. */
  scoringRoute?: Route;
  /** Where the application in the container is probed for having started. */
  startupRoute?: Route | null;
}

/** How the input is brought to the job. */
export type InputDeliveryMode =
  "ReadOnlyMount" | "ReadWriteMount" | "Download" | "Direct" | "EvalMount" | "EvalDownload" | (string & {});

/**
 * Metric to optimize in instance segmentation; MeanAveragePrecision if not given.
 *
 * - `MeanAveragePrecision`: Average precision of every class, averaged over the classes (MAP).
 */
export type InstanceSegmentationPrimaryMetrics = "MeanAveragePrecision" | (string & {});

/** Describes one instance type that a Kubernetes compute offers. */
export interface InstanceTypeSchema {
  /** Node labels that pods of this instance type must match. */
  nodeSelector?: Record<string, string | null> | null;
  /** Amounts of resources that are requested and allowed. */
  resources?: InstanceTypeSchemaResources;
}

/** Resource requests and limits of an instance type. */
export interface InstanceTypeSchemaResources {
  /** Amounts asked for, keyed by resource name. */
  requests?: Record<string, string>;
  /** Upper bounds, keyed by resource name. */
  limits?: Record<string, string>;
}

/** How far a workspace's managed network is closed off from outside. */
export type IsolationMode = "Disabled" | "AllowInternetOutbound" | "AllowOnlyApprovedOutbound" | (string & {});

/** The ARM resource that wraps a job. */
export interface JobBase extends ProxyResource {
  /** Required. Settings of the job itself. */
  properties: JobBaseProperties;
}

/** What every kind of job has in common. */
export type JobBaseProperties = AutoMLJob | CommandJob | PipelineJob | SparkJob | SweepJob | UnlistedJobBaseProperties;

/** What every kind of {@link JobBaseProperties} has. */
export interface JobBasePropertiesCommon extends ResourceBase {
  /**
   * ARM id of the component that the job runs.
   *
   * Can only be set when the resource is created.
   */
  componentId?: string | null;
  /**
   * ARM id of the compute that the job runs on.
   *
   * Can only be set when the resource is created.
   */
  computeId?: string | null;
  /**
   * Human-friendly name.
   *
   * Can only be set when the resource is created.
   */
  displayName?: string | null;
  /**
   * Experiment that groups the job; "Default" when left out.
   *
   * Default: `"Default"`. Can only be set when the resource is created.
   */
  experimentName?: string;
  /**
   * Identity the job runs under: AmlToken, ManagedIdentity or UserIdentity. Null means AmlToken.
   *
   * Can only be set when the resource is created.
   */
  identity?: IdentityConfiguration | null;
  /**
   * True once it has been archived.
   *
   * Default: `false`.
   */
  isArchived?: boolean;
  /** How to tell people about the job's events. */
  notificationSetting?: NotificationSetting | null;
  /** Endpoints of the job by name; for a local job the endpoint value is FileStreamObject. */
  services?: Record<string, JobService | null> | null;
  /** Where the job stands now. */
  readonly status?: JobStatus;
}

/** One page of jobs. */
export interface JobBaseResourceArmPaginatedResult {
  /** Jobs in this page. */
  value: JobBase[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Base of everything that can be given to a job as an input. */
export type JobInput =
  | CustomModelJobInput
  | LiteralJobInput
  | MLFlowModelJobInput
  | MLTableJobInput
  | TritonModelJobInput
  | UriFileJobInput
  | UriFolderJobInput
  | UnlistedJobInput;

/** What every kind of {@link JobInput} has. */
export interface JobInputCommon {
  /**
   * Free text about the input.
   *
   * Can only be set when the resource is created.
   */
  description?: string | null;
}

/** Kinds of job input. */
export type JobInputType =
  "literal" | "uri_file" | "uri_folder" | "mltable" | "custom_model" | "mlflow_model" | "triton_model" | (string & {});

/** Base of the limits put on a job's run. */
export type JobLimits = CommandJobLimits | SweepJobLimits | UnlistedJobLimits;

/** What every kind of {@link JobLimits} has. */
export interface JobLimitsCommon {
  /**
   * Longest run time as an ISO 8601 duration, whole seconds at the finest; then the job is cancelled.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  timeout?: string | null;
}

/** Kinds of job limits. */
export type JobLimitsType = "Command" | "Sweep" | (string & {});

/** Base of everything that says where a job's output or logs go. */
export type JobOutput =
  | CustomModelJobOutput
  | MLFlowModelJobOutput
  | MLTableJobOutput
  | TritonModelJobOutput
  | UriFileJobOutput
  | UriFolderJobOutput
  | UnlistedJobOutput;

/** What every kind of {@link JobOutput} has. */
export interface JobOutputCommon {
  /**
   * Free text about the output.
   *
   * Can only be set when the resource is created.
   */
  description?: string | null;
}

/** Kinds of job output. */
export type JobOutputType =
  "uri_file" | "uri_folder" | "mltable" | "custom_model" | "mlflow_model" | "triton_model" | (string & {});

/** Compute resources and Docker settings of a job. */
export interface JobResourceConfiguration extends ResourceConfiguration {
  /**
   * More "docker run" arguments, overriding those set already; only on Azure ML compute types.
   *
   * Can only be set when the resource is created.
   */
  dockerArgs?: string | null;
  /**
   * More "docker run" arguments as a list, overriding those set already; only on Azure ML compute types.
   *
   * Can only be set when the resource is created.
   */
  dockerArgsList?: string[] | null;
  /**
   * Container shared memory: a number above 0 and a unit, b, k, m or g (bytes to gigabytes).
   *
   * Pattern: `\d+[bBkKmMgG]`. Default: `"2g"`. Can only be set when the resource is created.
   */
  shmSize?: string;
}

/** Schedule action that starts a job. */
export interface JobScheduleAction {
  actionType: "CreateJob";
  /** Required. The job to create each time the schedule fires. */
  jobDefinition: JobBaseProperties;
}

/** An endpoint that a running job exposes. */
export interface JobService {
  /**
   * Address of the endpoint.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /** What went wrong in the service, if anything did. */
  readonly errorMessage?: string | null;
  /**
   * Kind of endpoint.
   *
   * Can only be set when the resource is created.
   */
  jobServiceType?: string | null;
  /** Nodes on which to start the service; unset or null means the leader node only. */
  nodes?: Nodes | null;
  /**
   * Port on which it listens.
   *
   * Can only be set when the resource is created.
   */
  port?: number | null;
  /** More settings of the endpoint, by name. */
  properties?: Record<string, string | null> | null;
  /** Current state of the endpoint. */
  readonly status?: string | null;
}

/**
 * States that a job passes through.
 *
 * - `NotStarted`: Nothing has begun yet.
 * - `Starting`: It was launched and has a run ID.
 * - `Provisioning`: Meant for creation of the compute target; at present unused.
 * - `Preparing`: Its environment is being set up.
 * - `Queued`: Waiting in the compute target, for example until all nodes it needs are ready.
 * - `Running`: Executing on the compute target.
 * - `Finalizing`: Execution is over and outputs are being collected.
 * - `CancelRequested`: Somebody asked to cancel it.
 * - `Completed`: Execution and output collection both ended well.
 * - `Failed`: Ended with an error.
 * - `Canceled`: Ended because a cancel request was carried out.
 * - `NotResponding`: Heartbeats to RunHistory stopped; unlike others, this state can go back to any earlier one.
 * - `Paused`: Held by a user; some labeling job settings can change only in this state.
 * - `Unknown`: Fallback when no other status fits.
 */
export type JobStatus =
  | "NotStarted"
  | "Starting"
  | "Provisioning"
  | "Preparing"
  | "Queued"
  | "Running"
  | "Finalizing"
  | "CancelRequested"
  | "Completed"
  | "Failed"
  | "Canceled"
  | "NotResponding"
  | "Paused"
  | "Unknown"
  | (string & {});

/** Tier in which the job is queued. */
export type JobTier = "Null" | "Spot" | "Basic" | "Standard" | "Premium" | (string & {});

/** Kinds of job. */
export type JobType = "AutoML" | "Command" | "Sweep" | "Pipeline" | "Spark" | (string & {});

/** Settings of a Jupyter kernel. */
export interface JupyterKernelConfig {
  /** Command line with which the kernel is started. */
  argv?: string[];
  /** Kernel name shown to users. */
  displayName?: string;
  /** Programming language the kernel runs, for example python. */
  language?: string;
}

/** Which of the two keys is meant. */
export type KeyType = "Primary" | "Secondary" | (string & {});

/** Where a customer-managed encryption key is kept. */
export interface KeyVaultProperties {
  /** Client id of a user-assigned identity for later use; only the system-assigned one works now. */
  identityClientId?: string;
  /**
   * Identifier of the vault key that encrypts the data.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  keyIdentifier: string;
  /**
   * ARM id of the vault that holds the encryption key.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  keyVaultArmId: string;
}

/** Compute target backed by a Kubernetes cluster. */
export interface Kubernetes extends ComputeCommon {
  computeType: "Kubernetes";
  /** Settings of the cluster. */
  properties?: KubernetesProperties;
}

/** Online deployment that runs on a Kubernetes cluster. */
export interface KubernetesOnlineDeployment extends OnlineDeploymentPropertiesCommon {
  endpointComputeType: "Kubernetes";
  /** CPU and memory the container needs. */
  containerResourceRequirements?: ContainerResourceRequirements | null;
}

/** Settings of an attached Kubernetes cluster. */
export interface KubernetesProperties {
  /** Connection string of the relay. */
  relayConnectionString?: string | null;
  /** Connection string of the service bus. */
  serviceBusConnectionString?: string | null;
  /** Principal id of the cluster extension. */
  extensionPrincipalId?: string | null;
  /** Release train that the extension follows. */
  extensionInstanceReleaseTrain?: string;
  /** Name of the VC. */
  vcName?: string;
  /**
   * Cluster namespace used by the compute.
   *
   * Default: `"default"`.
   */
  namespace?: string;
  /** Instance type used when none is named. */
  defaultInstanceType?: string;
  /** Instance types on offer, keyed by name. */
  instanceTypes?: Record<string, InstanceTypeSchema>;
}

/** OneLake artifact that is a lake house. */
export interface LakeHouseArtifact extends OneLakeArtifactCommon {
  artifactType: "LakeHouse";
}

/**
 * Kind of learning rate schedule; None if not given.
 *
 * - `None`: The learning rate has no schedule.
 * - `WarmupCosine`: Warms up, then anneals along a cosine.
 * - `Step`: Changes the learning rate in steps.
 */
export type LearningRateScheduler = "None" | "WarmupCosine" | "Step" | (string & {});

/** One page of features enabled for a user. */
export interface ListAmlUserFeatureResult {
  /** Features in this page. */
  readonly value: AmlUserFeature[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Access keys of the workspace's notebook resource. */
export interface ListNotebookKeysResult {
  /** First notebook key. */
  readonly primaryAccessKey?: string;
  /** Second notebook key. */
  readonly secondaryAccessKey?: string;
}

/** Access key of the workspace's storage account. */
export interface ListStorageAccountKeysResult {
  /** Key that opens the storage account. */
  readonly userStorageKey?: string;
}

/** One page of resource usage figures. */
export interface ListUsagesResult {
  /** Usage entries in this page. */
  readonly value: Usage[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Whether to show active items, archived ones, or both. */
export type ListViewType = "ActiveOnly" | "ArchivedOnly" | "All" | (string & {});

/** Keys of the resources that a workspace depends on. */
export interface ListWorkspaceKeysResult {
  /** Instrumentation key of the workspace's Application Insights. */
  readonly appInsightsInstrumentationKey?: string;
  /** Login details for the container registry. */
  containerRegistryCredentials?: RegistryListCredentialsResult;
  /** Keys for the notebook resource. */
  notebookAccessKeys?: ListNotebookKeysResult;
  /** ARM id of the workspace's storage account. */
  readonly userStorageArmId?: string;
  /** Key of the workspace's storage account. */
  readonly userStorageKey?: string;
}

/** One page of quotas by VM family. */
export interface ListWorkspaceQuotas {
  /** Quota entries in this page. */
  readonly value: ResourceQuota[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Job input that is a plain value. */
export interface LiteralJobInput extends JobInputCommon {
  jobInputType: "literal";
  /**
   * Required. The value as text.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  value: string;
}

/** Whether the load balancer is public or internal */
export type LoadBalancerType = "PublicIp" | "InternalLoadBalancer" | (string & {});

/**
 * How much is logged; Info if not given.
 *
 * - `NotSet`: Nothing is logged.
 * - `Debug`: Logs everything from debug level up.
 * - `Info`: Logs everything from information level up.
 * - `Warning`: Logs everything from warning level up.
 * - `Error`: Logs everything from error level up.
 * - `Critical`: Logs critical messages and nothing else.
 */
export type LogVerbosity = "NotSet" | "Debug" | "Info" | "Warning" | "Error" | "Critical" | (string & {});

/** Job input that is an MLflow model. */
export interface MLFlowModelJobInput extends JobInputCommon {
  jobInputType: "mlflow_model";
  /**
   * How the data reaches the job.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * Required. Where the input asset is.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

/** Job output that is an MLflow model. */
export interface MLFlowModelJobOutput extends JobOutputCommon {
  jobOutputType: "mlflow_model";
  /** Name of the asset to register. */
  assetName?: string | null;
  /**
   * How the job's data is written out.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** Where the output asset goes. */
  uri?: string | null;
}

/** Data version that is an MLTable. */
export interface MLTableData extends DataVersionBasePropertiesCommon {
  dataType: "mltable";
  /**
   * URIs that the MLTable points to; lineage needs them.
   *
   * Can only be set when the resource is created.
   */
  referencedUris?: string[] | null;
}

/** Job input that is an MLTable. */
export interface MLTableJobInput extends JobInputCommon {
  jobInputType: "mltable";
  /**
   * How the data reaches the job.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * Required. Where the input asset is.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

/** Job output that is an MLTable. */
export interface MLTableJobOutput extends JobOutputCommon {
  jobOutputType: "mltable";
  /** Name of the asset to register. */
  assetName?: string | null;
  /**
   * How the job's data is written out.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** Where the output asset goes. */
  uri?: string | null;
}

/** Monitor compute identity that is a managed identity. */
export interface ManagedComputeIdentity {
  computeIdentityType: "ManagedIdentity";
  /** Managed identity that monitoring jobs run as. */
  identity?: ManagedServiceIdentity | null;
}

/** Makes a job run under a managed identity. */
export interface ManagedIdentity {
  identityType: "Managed";
  /**
   * Client id of a user-assigned identity; leave unset for the system-assigned one.
   *
   * Can only be set when the resource is created.
   */
  clientId?: AzureCoreUuid | null;
  /**
   * Object id of a user-assigned identity; leave unset for the system-assigned one.
   *
   * Can only be set when the resource is created.
   */
  objectId?: AzureCoreUuid | null;
  /**
   * ARM id of a user-assigned identity; leave unset for the system-assigned one.
   *
   * Can only be set when the resource is created.
   */
  resourceId?: string | null;
}

/** Workspace connection that signs in with a managed identity. */
export interface ManagedIdentityAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "ManagedIdentity";
  /** Identity that the connection uses. */
  credentials?: WorkspaceConnectionManagedIdentity;
}

/** Data reference credential that is a managed identity. */
export interface ManagedIdentityCredential {
  credentialType: "ManagedIdentity";
  /** Which sort of managed identity it is. */
  managedIdentityType?: string | null;
  /** Client id of the user-assigned identity; null when the type is SystemManaged. */
  userManagedIdentityClientId?: string | null;
  /** Principal id of the user-assigned identity; null when the type is SystemManaged. */
  userManagedIdentityPrincipalId?: string | null;
  /** Complete ARM id of the user-assigned identity; null when the type is SystemManaged. */
  userManagedIdentityResourceId?: string | null;
  /** Tenant of the user-assigned identity; null when the type is SystemManaged. */
  userManagedIdentityTenantId?: string | null;
}

/** Generation of the managed network; V2 has finer access control, and going back to V1 is impossible. */
export type ManagedNetworkKind = "V1" | "V2" | (string & {});

/** What to include when a workspace's managed network is provisioned. */
export interface ManagedNetworkProvisionOptions {
  /** Also prepare the network for Spark. */
  includeSpark?: boolean;
}

/** How far provisioning of a workspace's managed network has got. */
export interface ManagedNetworkProvisionStatus {
  /** True when Spark can use the network. */
  sparkReady?: boolean;
  /** Whether the network is active. */
  status?: ManagedNetworkStatus;
}

/** How a workspace's managed network is set up. */
export interface ManagedNetworkSettings {
  /**
   * Turns network monitoring on.
   *
   * Default: `false`.
   */
  enableNetworkMonitor?: boolean;
  /** How far the network is closed off. */
  isolationMode?: IsolationMode;
  /** Id of the network. */
  readonly networkId?: string;
  /** Rules for outgoing traffic, keyed by name. */
  outboundRules?: Record<string, OutboundRule> | null;
  /** How far provisioning has got. */
  status?: ManagedNetworkProvisionStatus;
  /** Tier of the firewall that FQDN rules need. */
  firewallSku?: FirewallSku;
  /** Generation of the network; V1 can be raised to V2 for finer access control, never lowered. */
  managedNetworkKind?: ManagedNetworkKind;
  /** The firewall's public IP address. */
  readonly firewallPublicIpAddress?: string | null;
}

/** Managed network settings along with the isolation modes one may change to. */
export interface ManagedNetworkSettingsEx extends ManagedNetworkSettings {
  /** Isolation modes that the network can be switched to. */
  readonly changeableIsolationModes?: IsolationMode[];
}

/** Whether a workspace's managed network is up. */
export type ManagedNetworkStatus = "Inactive" | "Active" | (string & {});

/** Online deployment on compute that the service manages. */
export interface ManagedOnlineDeployment extends OnlineDeploymentPropertiesCommon {
  endpointComputeType: "Managed";
}

/** Whether a managed private endpoint is needed. */
export type ManagedPERequirement = "Required" | "NotRequired" | "NotApplicable" | (string & {});

/** State of a managed private endpoint. */
export type ManagedPEStatus = "Inactive" | "Active" | "NotApplicable" | (string & {});

/** An identity that has access to the managed resource group. */
export interface ManagedResourceGroupAssignedIdentities {
  /** Principal id of the identity. */
  principalId?: AzureCoreUuid;
}

/** Settings of a managed resource group. */
export interface ManagedResourceGroupSettings {
  /** Identities that were given access to the group. */
  assignedIdentities?: ManagedResourceGroupAssignedIdentities[] | null;
}

/** A resource's managed identities: system-assigned, user-assigned or both. */
export interface ManagedServiceIdentity {
  /** Service principal ID of the system-assigned identity; only present if there is one. */
  readonly principalId?: string;
  /** Tenant ID of the system-assigned identity; only present if there is one. */
  readonly tenantId?: string;
  /** Kinds of managed identity that the resource has. */
  type: ManagedServiceIdentityType;
  /** User-assigned identities of the resource. */
  userAssignedIdentities?: UserAssignedIdentities;
}

/** Kinds of managed identity, where a resource may have system-assigned and user-assigned ones. */
export type ManagedServiceIdentityType =
  "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned,UserAssigned" | (string & {});

/** Identifies a plan in the Azure Marketplace. */
export interface MarketplacePlan {
  /** Name that identifies the plan's offer. */
  readonly offerId?: string | null;
  /** Name that identifies the plan itself. */
  readonly planId?: string | null;
  /** Name that identifies the plan's publisher. */
  readonly publisherId?: string | null;
}

/** The ARM resource that wraps a marketplace subscription. */
export interface MarketplaceSubscription extends ProxyResource {
  /** Required. Settings of the subscription itself. */
  properties: MarketplaceSubscriptionProperties;
}

/** What a marketplace subscription is for and how it stands. */
export interface MarketplaceSubscriptionProperties {
  /** Plan to which the subscription belongs. */
  readonly marketplacePlan?: MarketplacePlan | null;
  /** Whether the subscription is in force. */
  readonly marketplaceSubscriptionStatus?: MarketplaceSubscriptionStatus;
  /**
   * Required. Id of the marketplace model to subscribe to.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  modelId: string;
  /** How far provisioning has got. */
  readonly provisioningState?: MarketplaceSubscriptionProvisioningState;
}

/**
 * Provisioning states of a marketplace subscription.
 *
 * - `Creating`: Creation is in progress.
 * - `Deleting`: Deletion is in progress.
 * - `Succeeded`: Provisioning went well.
 * - `Failed`: Provisioning did not work.
 * - `Updating`: An update is in progress.
 */
export type MarketplaceSubscriptionProvisioningState =
  "Creating" | "Deleting" | "Succeeded" | "Failed" | "Updating" | "Canceled" | (string & {});

/** One page of marketplace subscriptions. */
export interface MarketplaceSubscriptionResourceArmPaginatedResult {
  /** Marketplace subscriptions in this page. */
  value: MarketplaceSubscription[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/**
 * Whether a marketplace subscription is in force.
 *
 * - `Subscribed`: The model may be used, and its use is billed.
 * - `Suspended`: Billing failed, so the model is out of reach.
 * - `Unsubscribed`: Ended by the customer or CSP, or by staying unpaid while suspended.
 */
export type MarketplaceSubscriptionStatus = "Subscribed" | "Suspended" | "Unsubscribed" | (string & {});

/** Compute on which feature materialization runs. */
export interface MaterializationComputeResource {
  /** VM size to use. */
  instanceType?: string | null;
}

/** How the features of a feature set are materialized. */
export interface MaterializationSettings {
  /** Whom to tell about materialization, and when. */
  notification?: NotificationSetting | null;
  /** Compute to run it on. */
  resource?: MaterializationComputeResource | null;
  /** When it recurs. */
  schedule?: RecurrenceTrigger | null;
  /** Spark settings by name. */
  sparkConfiguration?: Record<string, string | null> | null;
  /**
   * Stores that the features are written to.
   *
   * Default: `"None"`.
   */
  storeType?: MaterializationStoreType;
}

/** Stores that the features are written to. */
export type MaterializationStoreType = "None" | "Online" | "Offline" | "OnlineAndOffline" | (string & {});

/** Stops runs whose primary metric falls behind the running averages of all runs. */
export interface MedianStoppingPolicy extends EarlyTerminationPolicyCommon {
  policyType: "MedianStopping";
}

/** The ARM resource that wraps a model container. */
export interface ModelContainer extends ProxyResource {
  /** Required. Settings of the container itself. */
  properties: ModelContainerProperties;
}

/** Settings of a container for model versions. */
export interface ModelContainerProperties extends AssetContainer {
  /** How far provisioning of the container has got. */
  readonly provisioningState?: AssetProvisioningState;
}

/** One page of model containers. */
export interface ModelContainerResourceArmPaginatedResult {
  /** Model containers in this page. */
  value: ModelContainer[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Which model a serverless endpoint serves. */
export interface ModelSettings {
  /** Id of the model that the serverless endpoint should deploy. */
  modelId?: string | null;
}

/**
 * How large the image model is; None if not given.
 *
 * - `None`: Leaves the size unset.
 * - `Small`: Small model.
 * - `Medium`: Medium model.
 * - `Large`: Large model.
 * - `ExtraLarge`: Extra large model.
 */
export type ModelSize = "None" | "Small" | "Medium" | "Large" | "ExtraLarge" | (string & {});

/** Kinds of task that a model solves. */
export type ModelTaskType = "Classification" | "Regression" | (string & {});

/** The ARM resource that wraps a model version. */
export interface ModelVersion extends ProxyResource {
  /** Required. Settings of the version itself. */
  properties: ModelVersionProperties;
}

/** What one version of a model consists of. */
export interface ModelVersionProperties extends AssetBase {
  /** The model's flavors and the data of each. */
  flavors?: Record<string, FlavorData | null> | null;
  /** Training job that made the model. */
  jobName?: string | null;
  /** Format in which the model is stored; used for NCD. */
  modelType?: string | null;
  /** URI of the model's files. */
  modelUri?: string | null;
  /** How far provisioning of the version has got. */
  readonly provisioningState?: AssetProvisioningState;
  /** Lifecycle stage given to the model. */
  stage?: string | null;
  /** Datasets that the model refers to. */
  datasets?: DatasetReference[] | null;
}

/** One page of model versions. */
export interface ModelVersionResourceArmPaginatedResult {
  /** Model versions in this page. */
  value: ModelVersion[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Base of the compute settings of a monitor. */
export type MonitorComputeConfigurationBase = MonitorServerlessSparkCompute | UnlistedMonitorComputeConfigurationBase;

/** Base of the identity settings of a monitor's compute. */
export type MonitorComputeIdentityBase =
  AmlTokenComputeIdentity | ManagedComputeIdentity | UnlistedMonitorComputeIdentityBase;

/**
 * Kinds of identity that monitoring jobs can use.
 *
 * - `AmlToken`: Signs in with the AML token of the user.
 * - `ManagedIdentity`: Signs in with a managed identity that the user supplies.
 */
export type MonitorComputeIdentityType = "AmlToken" | "ManagedIdentity" | (string & {});

/**
 * Kinds of compute that a monitor can run on.
 *
 * - `ServerlessSpark`: Spark without a fixed cluster.
 */
export type MonitorComputeType = "ServerlessSpark" | (string & {});

/** What a monitor watches, where it runs and whom it tells. */
export interface MonitorDefinition {
  /**
   * How alerts are sent.
   *
   * Can only be set when the resource is created.
   */
  alertNotificationSettings?: MonitorNotificationSettings | null;
  /**
   * Required. Compute that runs the monitoring job.
   *
   * Can only be set when the resource is created.
   */
  computeConfiguration: MonitorComputeConfigurationBase;
  /**
   * Model or deployment being watched.
   *
   * Can only be set when the resource is created.
   */
  monitoringTarget?: MonitoringTarget | null;
  /**
   * Required. Signals to watch, keyed by name.
   *
   * Can only be set when the resource is created.
   */
  signals: Record<string, MonitoringSignalBase | null>;
}

/** Whom a monitor mails. */
export interface MonitorEmailNotificationSettings {
  /**
   * Addresses to mail, at most 499 characters all together.
   *
   * Can only be set when the resource is created.
   */
  emails?: string[] | null;
}

/** Ways in which a monitor tells people. */
export interface MonitorNotificationSettings {
  /**
   * Mail settings for AML notifications.
   *
   * Can only be set when the resource is created.
   */
  emailNotificationSettings?: MonitorEmailNotificationSettings | null;
}

/** Monitor compute that is serverless Spark. */
export interface MonitorServerlessSparkCompute {
  computeType: "ServerlessSpark";
  /**
   * Required. Identity under which the Spark jobs run.
   *
   * Can only be set when the resource is created.
   */
  computeIdentity: MonitorComputeIdentityBase;
  /**
   * Required. Instance type that runs the Spark job.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  instanceType: string;
  /**
   * Required. Which Spark runtime to use, as major.minor.
   *
   * Pattern: `^[0-9]+\.[0-9]+$`. Can only be set when the resource is created.
   */
  runtimeVersion: string;
}

/**
 * Kinds of feature data that monitoring tells apart.
 *
 * - `Numerical`: The feature holds numbers.
 * - `Categorical`: The feature holds categories.
 */
export type MonitoringFeatureDataType = "Numerical" | "Categorical" | (string & {});

/** Base of the filters that choose features to monitor. */
export type MonitoringFeatureFilterBase =
  AllFeatures | FeatureSubset | TopNFeaturesByAttribution | UnlistedMonitoringFeatureFilterBase;

/**
 * Kinds of feature filter.
 *
 * - `AllFeatures`: Every feature.
 * - `TopNByAttribution`: Just the features that contribute most by attribution.
 * - `FeatureSubset`: Features that the user lists.
 */
export type MonitoringFeatureFilterType = "AllFeatures" | "TopNByAttribution" | "FeatureSubset" | (string & {});

/** Base of the data sources that a monitor reads. */
export type MonitoringInputDataBase =
  FixedInputData | RollingInputData | StaticInputData | UnlistedMonitoringInputDataBase;

/** What every kind of {@link MonitoringInputDataBase} has. */
export interface MonitoringInputDataBaseCommon {
  /**
   * Columns that play a special part, by name.
   *
   * Can only be set when the resource is created.
   */
  columns?: Record<string, string | null> | null;
  /**
   * Metadata that tells what context the data comes from.
   *
   * Can only be set when the resource is created.
   */
  dataContext?: string | null;
  /**
   * Required. Which kind of job input it is read as.
   *
   * Can only be set when the resource is created.
   */
  jobInputType: JobInputType;
  /**
   * Required. Where the input asset is.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  uri: string;
}

/**
 * Kinds of data that a monitor can read.
 *
 * - `Static`: Data over a window of fixed size.
 * - `Rolling`: Data over a window that moves along with the time of the run.
 * - `Fixed`: Tabular data that needs no preprocessing.
 */
export type MonitoringInputDataType = "Static" | "Rolling" | "Fixed" | (string & {});

/**
 * Ways to be notified about a signal.
 *
 * - `AmlNotification`: Mail sent by way of AML notifications.
 */
export type MonitoringNotificationType = "AmlNotification" | (string & {});

/** Base of the signals that a monitor watches. */
export type MonitoringSignalBase =
  | CustomMonitoringSignal
  | DataDriftMonitoringSignal
  | DataQualityMonitoringSignal
  | FeatureAttributionDriftMonitoringSignal
  | PredictionDriftMonitoringSignal
  | UnlistedMonitoringSignalBase;

/** What every kind of {@link MonitoringSignalBase} has. */
export interface MonitoringSignalBaseCommon {
  /**
   * How this signal notifies at present.
   *
   * Can only be set when the resource is created.
   */
  notificationTypes?: MonitoringNotificationType[] | null;
  /** Named values; new ones may be added, none changed or removed. */
  properties?: Record<string, string | null> | null;
}

/**
 * Kinds of signal.
 *
 * - `DataDrift`: Input data spreads differently than in training or in earlier production data.
 * - `PredictionDrift`: Predictions spread differently than validation or test labels or earlier production data.
 * - `DataQuality`: Watches the soundness of the model's input data.
 * - `FeatureAttributionDrift`: Importance of features in production differs from that in training.
 * - `Custom`: A signal that the user defines.
 */
export type MonitoringSignalType =
  "DataDrift" | "PredictionDrift" | "DataQuality" | "FeatureAttributionDrift" | "Custom" | (string & {});

/** The model or deployment that a monitor watches. */
export interface MonitoringTarget {
  /**
   * Deployment asset to watch.
   *
   * Can only be set when the resource is created.
   */
  deploymentId?: string | null;
  /**
   * Model asset to watch.
   *
   * Can only be set when the resource is created.
   */
  modelId?: string | null;
  /**
   * Required. Kind of task that the watched model solves.
   *
   * Can only be set when the resource is created.
   */
  taskType: ModelTaskType;
}

/** Value at which a metric raises an alert. */
export interface MonitoringThreshold {
  /**
   * The value; null means a default that depends on the metric.
   *
   * Can only be set when the resource is created.
   */
  value?: number | null;
}

/** Whether to mount or unmount. */
export type MountAction = "Mount" | "Unmount" | (string & {});

/** How a mount may be used. */
export type MountMode = "ReadOnly" | "ReadWrite" | (string & {});

/** How a mount stands. */
export type MountState =
  "MountRequested" | "Mounted" | "MountFailed" | "UnmountRequested" | "UnmountFailed" | "Unmounted" | (string & {});

/** Spreads a job over nodes with MPI. */
export interface Mpi {
  distributionType: "Mpi";
  /**
   * How many processes each MPI node runs.
   *
   * Can only be set when the resource is created.
   */
  processCountPerInstance?: number | null;
}

/** Base of the ways to set the number of cross validations. */
export type NCrossValidations = AutoNCrossValidations | CustomNCrossValidations | UnlistedNCrossValidations;

/**
 * How the number of cross validations is found.
 *
 * - `Auto`: The service picks the number; works only for the Forecasting task of AutoML.
 * - `Custom`: The user gives the number.
 */
export type NCrossValidationsMode = "Auto" | "Custom" | (string & {});

/** Network type of the container. */
export type Network = "Bridge" | "Host" | (string & {});

/** Featurization settings of NLP AutoML tasks. */
export type NlpVerticalFeaturizationSettings = FeaturizationSettings;

/** Limits on an NLP AutoML job. */
export interface NlpVerticalLimitSettings {
  /**
   * How many AutoML iterations may run at once.
   *
   * Default: `1`.
   */
  maxConcurrentTrials?: number;
  /**
   * How many AutoML iterations to run.
   *
   * Default: `1`.
   */
  maxTrials?: number;
  /**
   * How long the AutoML job may take.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"P7D"`.
   */
  timeout?: string;
}

/** States of a compute node. */
export type NodeState = "idle" | "running" | "preparing" | "unusable" | "leaving" | "preempted" | (string & {});

/** How many nodes of an AmlCompute are in each state. */
export interface NodeStateCounts {
  /** Nodes with nothing to do. */
  readonly idleNodeCount?: number;
  /** Nodes that are busy with jobs. */
  readonly runningNodeCount?: number;
  /** Nodes being made ready. */
  readonly preparingNodeCount?: number;
  /** Nodes that cannot be used. */
  readonly unusableNodeCount?: number;
  /** Nodes on their way out of the cluster. */
  readonly leavingNodeCount?: number;
  /** Nodes that were taken away by preemption. */
  readonly preemptedNodeCount?: number;
}

/** Base of the ways to say which nodes are meant. */
export type Nodes = AllNodes | UnlistedNodes;

/** Ways to say which nodes are meant. */
export type NodesValueType = "All" | (string & {});

/** Workspace connection that needs no sign-in. */
export interface NoneAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "None";
}

/** Stands for a datastore that has no credentials. */
export interface NoneDatastoreCredentials {
  credentialsType: "None";
}

/** Token that opens the workspace's notebooks. */
export interface NotebookAccessTokenResult {
  /** Token to send along with requests. */
  readonly accessToken?: string;
  /** How long until the token expires. */
  readonly expiresIn?: number;
  /** Host that serves the notebooks. */
  readonly hostName?: string;
  /** Id of the notebook resource. */
  readonly notebookResourceId?: string;
  /** Public DNS name of the notebooks. */
  readonly publicDns?: string;
  /** Token with which to get a new access token. */
  readonly refreshToken?: string;
  /** What the token gives access to. */
  readonly scope?: string;
  /** Kind of token. */
  readonly tokenType?: string;
}

/** Why a workspace's notebooks could not be prepared. */
export interface NotebookPreparationError {
  /** What went wrong. */
  errorMessage?: string;
  /** Status code that goes with the error. */
  statusCode?: number;
}

/** The notebook resource of a workspace. */
export interface NotebookResourceInfo {
  /** Full domain name of the notebooks. */
  fqdn?: string;
  /** True when they are reached over a private link. */
  isPrivateLinkEnabled?: boolean;
  /** What failed while preparing the notebooks. */
  notebookPreparationError?: NotebookPreparationError;
  /** Data plane resource id from which the notebooks were set up. */
  resourceId?: string;
}

/** Who is told about a job's events, and how. */
export interface NotificationSetting {
  /**
   * Events that cause a mail.
   *
   * Can only be set when the resource is created.
   */
  emailOn?: EmailNotificationEnableType[] | null;
  /**
   * Addresses to mail; joined by commas they may have 499 characters at most.
   *
   * Can only be set when the resource is created.
   */
  emails?: string[] | null;
  /** Webhooks to call, keyed by names that the user chooses. */
  webhooks?: Record<string, Webhook | null> | null;
}

/**
 * Metrics for drift of numerical data.
 *
 * - `JensenShannonDistance`: Jensen-Shannon distance, JSD for short.
 * - `PopulationStabilityIndex`: Population stability index, PSI for short.
 * - `NormalizedWassersteinDistance`: Wasserstein distance after normalization.
 * - `TwoSampleKolmogorovSmirnovTest`: Kolmogorov-Smirnov test on two samples.
 */
export type NumericalDataDriftMetric =
  | "JensenShannonDistance"
  | "PopulationStabilityIndex"
  | "NormalizedWassersteinDistance"
  | "TwoSampleKolmogorovSmirnovTest"
  | (string & {});

/** Threshold for drift of numerical data. */
export interface NumericalDataDriftMetricThreshold extends DataDriftMetricThresholdBaseCommon {
  dataType: "Numerical";
  /** Required. Drift metric to compute. */
  metric: NumericalDataDriftMetric;
}

/**
 * Metrics for the quality of numerical data.
 *
 * - `NullValueRate`: Share of values that are null.
 * - `DataTypeErrorRate`: Share of values with a wrong data type.
 * - `OutOfBoundsRate`: Share of values outside the allowed range.
 */
export type NumericalDataQualityMetric = "NullValueRate" | "DataTypeErrorRate" | "OutOfBoundsRate" | (string & {});

/** Threshold for the quality of numerical data. */
export interface NumericalDataQualityMetricThreshold extends DataQualityMetricThresholdBaseCommon {
  dataType: "Numerical";
  /**
   * Required. Quality metric to compute.
   *
   * Can only be set when the resource is created.
   */
  metric: NumericalDataQualityMetric;
}

/**
 * Metrics for drift of numerical predictions.
 *
 * - `JensenShannonDistance`: Jensen-Shannon distance, JSD for short.
 * - `PopulationStabilityIndex`: Population stability index, PSI for short.
 * - `NormalizedWassersteinDistance`: Wasserstein distance after normalization.
 * - `TwoSampleKolmogorovSmirnovTest`: Kolmogorov-Smirnov test on two samples.
 */
export type NumericalPredictionDriftMetric =
  | "JensenShannonDistance"
  | "PopulationStabilityIndex"
  | "NormalizedWassersteinDistance"
  | "TwoSampleKolmogorovSmirnovTest"
  | (string & {});

/** Threshold for drift of numerical predictions. */
export interface NumericalPredictionDriftMetricThreshold extends PredictionDriftMetricThresholdBaseCommon {
  dataType: "Numerical";
  /**
   * Required. Drift metric to compute.
   *
   * Can only be set when the resource is created.
   */
  metric: NumericalPredictionDriftMetric;
}

/** Workspace connection that signs in with OAuth 2.0. */
export interface OAuth2AuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "OAuth2";
  /** OAuth 2.0 settings of the connection. */
  credentials?: WorkspaceConnectionOAuth2;
}

/**
 * Metric to optimize in object detection; MeanAveragePrecision if not given.
 *
 * - `MeanAveragePrecision`: Average precision of every class, averaged over the classes (MAP).
 */
export type ObjectDetectionPrimaryMetrics = "MeanAveragePrecision" | (string & {});

/** What a sweep tries to achieve. */
export interface Objective {
  /** Required. Direction in which to push the metric. */
  goal: Goal;
  /**
   * Required. Metric by which runs are judged.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  primaryMetric: string;
}

/** Base of the OneLake artifacts that hold data. */
export type OneLakeArtifact = LakeHouseArtifact | UnlistedOneLakeArtifact;

/** What every kind of {@link OneLakeArtifact} has. */
export interface OneLakeArtifactCommon {
  /**
   * Required. Name of the artifact.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  artifactName: string;
}

/** Kinds of OneLake artifact. */
export type OneLakeArtifactType = "LakeHouse" | (string & {});

/** Datastore kept in OneLake, also known as Trident. */
export interface OneLakeDatastore extends DatastorePropertiesCommon {
  datastoreType: "OneLake";
  /**
   * Required. Artifact that holds the datastore's data.
   *
   * Can only be set when the resource is created.
   */
  artifact: OneLakeArtifact;
  /**
   * Address of OneLake to use.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * Required. Name of the workspace in OneLake.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  oneLakeWorkspaceName: string;
  /**
   * Identity with which the service reads the customer's storage.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** Datastore kept in OneLake, also known as Trident. */
export interface OneLakeDatastoreInput extends DatastorePropertiesCommonInput {
  datastoreType: "OneLake";
  /**
   * Required. Artifact that holds the datastore's data.
   *
   * Can only be set when the resource is created.
   */
  artifact: OneLakeArtifact;
  /**
   * Address of OneLake to use.
   *
   * Can only be set when the resource is created.
   */
  endpoint?: string | null;
  /**
   * Required. Name of the workspace in OneLake.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  oneLakeWorkspaceName: string;
  /**
   * Identity with which the service reads the customer's storage.
   *
   * Default: `"None"`. Can only be set when the resource is created.
   */
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
}

/** The ARM resource that wraps an online deployment. */
export interface OnlineDeployment extends TrackedResource {
  /** Required. Settings of the deployment itself. */
  properties: OnlineDeploymentProperties;
  /** System- or user-assigned identities of the resource. */
  identity?: ManagedServiceIdentity;
  /** Hint for portals and tools on how to show this variety of resource. */
  kind?: string;
  /** SKU, which ARM needs for autoscaling. */
  sku?: Sku;
}

/** What every kind of online deployment has in common. */
export type OnlineDeploymentProperties =
  KubernetesOnlineDeployment | ManagedOnlineDeployment | UnlistedOnlineDeploymentProperties;

/** What every kind of {@link OnlineDeploymentProperties} has. */
export interface OnlineDeploymentPropertiesCommon extends EndpointDeploymentPropertiesBase {
  /**
   * True to log to Application Insights.
   *
   * Default: `false`.
   */
  appInsightsEnabled?: boolean;
  /** Data collection (mdc) settings; null turns it off. */
  dataCollector?: DataCollector | null;
  /**
   * Whether the deployment can reach public networks.
   *
   * Default: `"Enabled"`.
   */
  egressPublicNetworkAccess?: EgressPublicNetworkAccessType;
  /**
   * VM size of the instances; Standard_F4s_v2 when left out.
   *
   * Default: `"Standard_F4s_v2"`. Can only be set when the resource is created.
   */
  instanceType?: string | null;
  /** Regular check that the container is healthy. */
  livenessProbe?: ProbeSettings | null;
  /** URI of the model to serve. */
  model?: string | null;
  /** Where a custom container finds the model. */
  modelMountPath?: string | null;
  /** How far provisioning of the deployment has got. */
  readonly provisioningState?: DeploymentProvisioningState;
  /** Check that the container can take traffic; same settings and defaults as livenessProbe. */
  readinessProbe?: ProbeSettings | null;
  /** How scoring requests are handled. */
  requestSettings?: OnlineRequestSettings | null;
  /**
   * How it scales; unset or null means TargetUtilizationScaleSettings on Kubernetes, DefaultScaleSettings on
   * managed deployments.
   */
  scaleSettings?: OnlineScaleSettings | null;
  /** Check that the application in the container has come up. */
  startupProbe?: ProbeSettings | null;
}

/** One page of online deployments. */
export interface OnlineDeploymentTrackedResourceArmPaginatedResult {
  /** Online deployments in this page. */
  value: OnlineDeployment[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** The ARM resource that wraps an online endpoint. */
export interface OnlineEndpoint extends TrackedResource {
  /** Required. Settings of the endpoint itself. */
  properties: OnlineEndpointProperties;
  /** System- or user-assigned identities of the resource. */
  identity?: ManagedServiceIdentity;
  /** Hint for portals and tools on how to show this variety of resource. */
  kind?: string;
  /** SKU, which ARM needs for autoscaling. */
  sku?: Sku;
}

/** Settings of an online endpoint. */
export interface OnlineEndpointProperties extends EndpointPropertiesBase {
  /** ARM id of the compute, if any; may be left out. */
  compute?: string | null;
  /** Percent of traffic copied to each deployment with its answers dropped; 50 at most in total. */
  mirrorTraffic?: Record<string, number> | null;
  /** How far provisioning of the endpoint has got. */
  readonly provisioningState?: EndpointProvisioningState;
  /**
   * Whether public networks can reach the endpoint.
   *
   * Default: `"Enabled"`.
   */
  publicNetworkAccess?: PublicNetworkAccessType;
  /** Percent of traffic that each deployment gets; 100 in total. */
  traffic?: Record<string, number> | null;
}

/** One page of online endpoints. */
export interface OnlineEndpointTrackedResourceArmPaginatedResult {
  /** Online endpoints in this page. */
  value: OnlineEndpoint[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** How an online deployment handles scoring requests. */
export interface OnlineRequestSettings {
  /**
   * How many requests a node may handle at once in each deployment; 1 by default.
   *
   * Default: `1`.
   */
  maxConcurrentRequestsPerInstance?: number;
  /**
   * Longest wait in the queue, ISO 8601, 500 ms by default; deprecated on managed endpoints (raise
   * request_timeout_ms instead).
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT0.5S"`.
   */
  maxQueueWait?: string;
  /**
   * How long scoring may take, as an ISO 8601 duration; 5000 ms by default.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT5S"`.
   */
  requestTimeout?: string;
}

/** Base of the ways in which an online deployment scales. */
export type OnlineScaleSettings = DefaultScaleSettings | TargetUtilizationScaleSettings | UnlistedOnlineScaleSettings;

/** Operating system of the environment; Linux if not given. */
export type OperatingSystemType = "Linux" | "Windows" | (string & {});

/** One REST operation that a resource provider offers, as its operations list shows it. */
export interface Operation {
  /** RBAC name of the operation, such as "Microsoft.Compute/virtualMachines/write". */
  readonly name?: string;
  /** True if the operation belongs to the data plane, false if to the control plane (ARM). */
  readonly isDataAction?: boolean;
  /** Texts about the operation for people to read, in their language. */
  display?: OperationDisplay;
  /** Who is meant to run the operation, as RBAC and audit logs show it; "user,system" by default. */
  readonly origin?: Origin;
  /** Kind of action; Internal marks those of internal APIs. */
  readonly actionType?: ActionType;
}

/** Texts about the operation for people to read, in their language. */
export interface OperationDisplay {
  /** Resource provider's name for display, such as "Microsoft Compute". */
  readonly provider?: string;
  /** Resource type's name for display, such as "Virtual Machines". */
  readonly resource?: string;
  /** Operation's short name for display, fit for a drop-down list. */
  readonly operation?: string;
  /** Operation's description for display, fit for a tooltip. */
  readonly description?: string;
}

/** One page of a resource provider's operations. */
export interface OperationListResult {
  /** Operations in this page. */
  readonly value?: Operation[];
  /** URL of the next page; absent on the last one. */
  readonly nextLink?: string;
}

/** Operations that can be done on a compute instance. */
export type OperationName = "Create" | "Start" | "Stop" | "Restart" | "Resize" | "Reimage" | "Delete" | (string & {});

/** How an operation on a compute instance stands. */
export type OperationStatus =
  | "InProgress"
  | "Succeeded"
  | "CreateFailed"
  | "StartFailed"
  | "StopFailed"
  | "RestartFailed"
  | "ResizeFailed"
  | "ReimageFailed"
  | "DeleteFailed"
  | (string & {});

/** What set off an operation on a compute instance. */
export type OperationTrigger = "User" | "Schedule" | "IdleShutdown" | (string & {});

/** Sort order of the list */
export type OrderString = "CreatedAtDesc" | "CreatedAtAsc" | "UpdatedAtDesc" | "UpdatedAtAsc" | (string & {});

/** Who is meant to run the operation, as RBAC and audit logs show it; "user,system" by default. */
export type Origin = "user" | "system" | "user,system" | (string & {});

/** How operating system patching of a compute instance stands. */
export interface OsPatchingStatus {
  /** Outcome or progress of patching. */
  patchStatus?: PatchStatus;
  /** When it was last patched. */
  latestPatchTime?: string;
  /** True when patching is complete only after a reboot. */
  rebootPending?: boolean;
  /** When the reboot is planned. */
  scheduledRebootTime?: string;
  /** Errors met while patching. */
  osPatchingErrors?: ErrorResponse[] | null;
}

/** Operating system of the nodes */
export type OsType = "Linux" | "Windows" | (string & {});

/** Base of the rules for traffic out of a workspace's managed network. */
export type OutboundRule =
  FqdnOutboundRule | PrivateEndpointOutboundRule | ServiceTagOutboundRule | UnlistedOutboundRule;

/** The ARM resource that wraps an outbound rule. */
export interface OutboundRuleBasicResource extends ProxyResource {
  /** Required. The rule itself. */
  properties: OutboundRule;
}

/** What every kind of {@link OutboundRule} has. */
export interface OutboundRuleCommon {
  /** Where the rule comes from. */
  category?: RuleCategory;
  /** Whether the rule is in force. */
  status?: RuleStatus;
  /** What went wrong, when the rule's status is failed. */
  readonly errorInformation?: string;
  /** Names of the rules that this one stems from. */
  readonly parentRuleNames?: string[];
}

/** One page of outbound rules. */
export interface OutboundRuleListResult {
  /** Outbound rules in this page. */
  value: OutboundRuleBasicResource[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** How the output leaves the job. */
export type OutputDeliveryMode = "ReadWriteMount" | "Upload" | "Direct" | (string & {});

/** Names an asset by where it lies in a job's output. */
export interface OutputPathAssetReference {
  referenceType: "OutputPath";
  /** ARM id of the job that wrote it. */
  jobId?: string | null;
  /** File or folder within that output. */
  path?: string | null;
}

/** Workspace connection that signs in with a personal access token. */
export interface PATAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "PAT";
  /** Token that the connection uses. */
  credentials?: WorkspaceConnectionPersonalAccessToken;
}

/** One page of computes. */
export interface PaginatedComputeResourcesList {
  /** Computes in this page. */
  value: ComputeResource[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** What can be changed in a batch deployment. */
export interface PartialBatchDeployment {
  /** Free text about the deployment. */
  description?: string | null;
}

/** Body of an update to a batch deployment. */
export interface PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties {
  /** Settings to change. */
  properties?: PartialBatchDeployment;
  /** Tags of the resource. */
  tags?: Record<string, string | null>;
}

/** Change to a resource's managed identities. */
export interface PartialManagedServiceIdentity {
  /** Whether identities are system-assigned, user-assigned, both or none. */
  type?: ManagedServiceIdentityType;
  /**
   * User-assigned identities, keyed by ARM id (Microsoft.ManagedIdentity/userAssignedIdentities); in requests a
   * value may be {}.
   */
  userAssignedIdentities?: Record<string, unknown>;
}

/** Body of an update to a resource's tags. */
export interface PartialMinimalTrackedResource {
  /** Tags of the resource. */
  tags?: Record<string, string | null>;
}

/** Body of an update to a resource's tags and identities. */
export interface PartialMinimalTrackedResourceWithIdentity extends PartialMinimalTrackedResource {
  /** Managed identities to change. */
  identity?: PartialManagedServiceIdentity;
}

/** Body of an update to a resource's tags and SKU. */
export interface PartialMinimalTrackedResourceWithSku extends PartialMinimalTrackedResource {
  /** SKU, which ARM needs for autoscaling. */
  sku?: PartialSku;
}

/** Body of an update to a resource's tags, identities and SKU. */
export interface PartialMinimalTrackedResourceWithSkuAndIdentity extends PartialMinimalTrackedResource {
  /** Managed identities to change. */
  identity?: PartialManagedServiceIdentity;
  /** SKU, which ARM needs for autoscaling. */
  sku?: PartialSku;
}

/** Body of an update to a registry. */
export interface PartialRegistryPartialTrackedResource {
  /** Managed identities to change. */
  identity?: RegistryPartialManagedServiceIdentity;
  /** SKU, which ARM needs for autoscaling. */
  sku?: PartialSku;
  /** Tags of the resource. */
  tags?: Record<string, string | null>;
}

/** Change to a resource's SKU. */
export interface PartialSku {
  /** Number of scale units; leave out where the resource cannot scale in or out. */
  capacity?: number;
  /** Hardware generation, where one SKU comes in several. */
  family?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  name?: string;
  /** Size code by itself, when the name joins it with the tier. */
  size?: string;
  /** Tier; providers with several tiers must support it, but a PUT may leave it out. */
  tier?: SkuTier;
}

/** A password of the container registry. */
export interface Password {
  /** Which password it is. */
  readonly name?: string;
  /** The password itself. */
  readonly value?: string;
}

/** Outcome or progress of operating system patching. */
export type PatchStatus = "CompletedWithWarnings" | "Failed" | "InProgress" | "Succeeded" | "Unknown" | (string & {});

/** Base of the credentials for a pending upload. */
export type PendingUploadCredentialDto = SASCredentialDto | UnlistedPendingUploadCredentialDto;

/** Kinds of credential for a pending upload. */
export type PendingUploadCredentialType = "SAS" | (string & {});

/** Asks for a place to upload to. */
export interface PendingUploadRequestDto {
  /** Id to give the upload; null means a random GUID. */
  pendingUploadId?: string | null;
  /**
   * Kind of storage wanted for the upload.
   *
   * Default: `"TemporaryBlobReference"`.
   */
  pendingUploadType?: PendingUploadType;
}

/** Says where to upload to. */
export interface PendingUploadResponseDto {
  /** Blob container with a SAS that allows read, write and list. */
  blobReferenceForConsumption?: BlobReferenceForConsumptionDto | null;
  /** Id of the upload. */
  pendingUploadId?: string | null;
  /**
   * Kind of storage given for the upload.
   *
   * Default: `"TemporaryBlobReference"`.
   */
  pendingUploadType?: PendingUploadType;
}

/** Kind of storage given for the upload. */
export type PendingUploadType = "None" | "TemporaryBlobReference" | (string & {});

/** Settings of a compute instance that belongs to one person. */
export interface PersonalComputeInstanceSettings {
  /** User to whom the instance was given. */
  assignedUser?: AssignedUser;
}

/** Job made of other jobs that feed one another. */
export interface PipelineJob extends JobBasePropertiesCommon {
  jobType: "Pipeline";
  /**
   * What goes into the pipeline, by name.
   *
   * Can only be set when the resource is created.
   */
  inputs?: Record<string, JobInput | null> | null;
  /**
   * Steps of the pipeline, by name.
   *
   * Can only be set when the resource is created.
   */
  jobs?: Record<string, unknown> | null;
  /**
   * What comes out of the pipeline, by name.
   *
   * Can only be set when the resource is created.
   */
  outputs?: Record<string, JobOutput | null> | null;
  /**
   * Settings of the pipeline, ContinueRunOnStepFailure among them.
   *
   * Can only be set when the resource is created.
   */
  settings?: unknown;
  /**
   * ARM id of the job this one was made from.
   *
   * Can only be set when the resource is created.
   */
  sourceJobId?: string | null;
}

/** Base of the thresholds for prediction drift. */
export type PredictionDriftMetricThresholdBase =
  | CategoricalPredictionDriftMetricThreshold
  | NumericalPredictionDriftMetricThreshold
  | UnlistedPredictionDriftMetricThresholdBase;

/** What every kind of {@link PredictionDriftMetricThresholdBase} has. */
export interface PredictionDriftMetricThresholdBaseCommon {
  /**
   * Value that raises an alert; null means a default that depends on the metric.
   *
   * Can only be set when the resource is created.
   */
  threshold?: MonitoringThreshold | null;
}

/** Signal that watches for drift in a model's predictions. */
export interface PredictionDriftMonitoringSignal extends MonitoringSignalBaseCommon {
  signalType: "PredictionDrift";
  /**
   * Data types of features, keyed by feature name.
   *
   * Can only be set when the resource is created.
   */
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  /**
   * Required. Metrics to compute, each with its threshold.
   *
   * Can only be set when the resource is created.
   */
  metricThresholds: PredictionDriftMetricThresholdBase[];
  /**
   * Required. Data that may have drifted.
   *
   * Can only be set when the resource is created.
   */
  productionData: MonitoringInputDataBase;
  /**
   * Required. Data to compare with.
   *
   * Can only be set when the resource is created.
   */
  referenceData: MonitoringInputDataBase;
}

/** A private endpoint. */
export interface PrivateEndpoint {
  /** The endpoint's ARM ID. */
  readonly id?: string;
}

/** The ARM resource of a private endpoint connection. */
export interface PrivateEndpointConnection extends ProxyResource {
  /** Settings and state of the connection. */
  properties?: PrivateEndpointConnectionProperties;
  /** Managed identities of the resource. */
  identity?: ManagedServiceIdentity;
  /** SKU; optional here, although the provider must support it because AML has several tiers. */
  sku?: Sku;
  /** Region, equal to that of the workspace. */
  location?: string;
  /** Tags of the resource. */
  tags?: Record<string, string>;
}

/** Private endpoint connections of a workspace. */
export interface PrivateEndpointConnectionListResult {
  /** The connections. */
  value?: PrivateEndpointConnection[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Settings and state of a private endpoint connection. */
export interface PrivateEndpointConnectionProperties {
  /** Private endpoint at the other end. */
  privateEndpoint?: WorkspacePrivateEndpointResource;
  /** Whether the connection was approved. */
  privateLinkServiceConnectionState?: PrivateLinkServiceConnectionState;
  /** How far provisioning has got. */
  readonly provisioningState?: PrivateEndpointConnectionProvisioningState;
}

/** Provisioning states of a private endpoint connection. */
export type PrivateEndpointConnectionProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** Where a private endpoint rule of a managed network leads. */
export interface PrivateEndpointDestination {
  /** ARM id of the resource to reach. */
  serviceResourceId?: string;
  /** True when Spark may use the endpoint. */
  sparkEnabled?: boolean;
  /** Whether the rule is in force for Spark. */
  sparkStatus?: RuleStatus;
  /** Which part of the resource to reach. */
  subresourceTarget?: string;
}

/** Outbound rule that goes through a private endpoint. */
export interface PrivateEndpointOutboundRule extends OutboundRuleCommon {
  type: "PrivateEndpoint";
  /** Where the rule leads. */
  destination?: PrivateEndpointDestination;
  /** Domain names reached through the endpoint. */
  fqdns?: string[];
}

/** Private endpoint at the other end of a connection. */
export interface PrivateEndpointResource extends PrivateEndpoint {
  /** ARM id of the subnet in which the endpoint sits. */
  subnetArmId?: string | null;
}

/** Something a private link can lead to. */
export interface PrivateLinkResource extends Resource {
  /** Managed identities of the resource. */
  identity?: ManagedServiceIdentity;
  /** Region, equal to that of the workspace. */
  location?: string;
  /** What the link needs. */
  properties?: PrivateLinkResourceProperties;
  /** SKU; optional here, although the provider must support it because AML has several tiers. */
  sku?: Sku;
  /** Tags of the resource. */
  tags?: Record<string, string>;
}

/** Private link resources of a workspace. */
export interface PrivateLinkResourceListResult {
  /** The resources. */
  value?: PrivateLinkResource[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** What a link to a private link resource needs. */
export interface PrivateLinkResourceProperties {
  /** Group id under which it is linked. */
  groupId?: string;
  /** Names of the members that must be linked. */
  requiredMembers?: string[];
  /** Private DNS zones that it needs. */
  requiredZoneNames?: string[];
}

/** How a connection stands between consumer and provider of a service. */
export interface PrivateLinkServiceConnectionState {
  /** What is left to do; "None" for some providers, others use it to expand to more regions. */
  actionsRequired?: string;
  /** Message set by a user, for instance about approval. */
  description?: string;
  /**
   * Pending may become Approved, Rejected or Disconnected; Approved may become Rejected or Disconnected; Rejected
   * may become Pending or Disconnected.
   */
  status?: EndpointServiceConnectionStatus;
}

/** How the health of a deployment's container is checked. */
export interface ProbeSettings {
  /**
   * Failed checks it takes to count as unhealthy.
   *
   * Default: `30`.
   */
  failureThreshold?: number;
  /**
   * Wait before the first check, as an ISO 8601 duration.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  initialDelay?: string | null;
  /**
   * Time from one check to the next, as an ISO 8601 duration.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT10S"`.
   */
  period?: string;
  /**
   * Passed checks it takes to count as healthy.
   *
   * Default: `1`.
   */
  successThreshold?: number;
  /**
   * How long a check may take, as an ISO 8601 duration.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT2S"`.
   */
  timeout?: string;
}

/** Network protocol that the endpoint speaks; tcp if not given. */
export type Protocol = "tcp" | "udp" | "http" | (string & {});

/** Provisioning states of a cluster. */
export type ProvisioningState =
  "Unknown" | "Updating" | "Creating" | "Deleting" | "Succeeded" | "Failed" | "Canceled" | (string & {});

/** How far a schedule has been deployed. */
export type ProvisioningStatus = "Completed" | "Provisioning" | "Failed" | (string & {});

/** Azure resource without location and tags. */
export type ProxyResource = Resource;

/** Whether public networks have access. */
export type PublicNetworkAccessType = "Enabled" | "Disabled" | (string & {});

/** Spreads a job over nodes with PyTorch. */
export interface PyTorch {
  distributionType: "PyTorch";
  /** How many processes each node runs. */
  processCountPerInstance?: number | null;
}

/** How a job is queued. */
export interface QueueSettings {
  /**
   * Tier in which the job is queued.
   *
   * Default: `"Null"`. Can only be set when the resource is created.
   */
  jobTier?: JobTier;
}

/** A quota as it is set or read. */
export interface QuotaBaseProperties {
  /** Id of the resource. */
  id?: string;
  /** Type of the resource. */
  type?: string;
  /** Most that the resource may use. */
  limit?: number;
  /** What the limit is counted in. */
  unit?: QuotaUnit;
}

/** Units in which quota is counted. */
export type QuotaUnit = "Count" | (string & {});

/** Body of a quota update. */
export interface QuotaUpdateParameters {
  /** Quotas to set. */
  value?: QuotaBaseProperties[];
  /** Region whose workspace quota changes. */
  location?: string;
}

/** Sampling that picks hyperparameter values at random. */
export interface RandomSamplingAlgorithm {
  samplingAlgorithmType: "Random";
  /**
   * Which random method is used.
   *
   * Default: `"Random"`.
   */
  rule?: RandomSamplingAlgorithmRule;
  /** Seed of the random numbers; may be left out. */
  seed?: number | null;
}

/** Which random method is used. */
export type RandomSamplingAlgorithmRule = "Random" | "Sobol" | (string & {});

/** How often a compute is started or stopped by schedule (ComputeStartStop). */
export interface Recurrence {
  /** Required. Unit of time in which the schedule recurs. */
  frequency?: ComputeRecurrenceFrequency;
  /** Required. How many units of frequency lie between runs. */
  interval?: number;
  /** When it begins, written yyyy-MM-ddTHH:mm:ss. */
  startTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  timeZone?: string;
  /** Required. Times at which it runs. */
  schedule?: ComputeRecurrenceSchedule;
}

/**
 * Units of time in which a schedule recurs.
 *
 * - `Minute`: By the minute.
 * - `Hour`: By the hour.
 * - `Day`: By the day.
 * - `Week`: By the week.
 * - `Month`: By the month.
 */
export type RecurrenceFrequency = "Minute" | "Hour" | "Day" | "Week" | "Month" | (string & {});

/** Times at which a recurring schedule runs. */
export interface RecurrenceSchedule {
  /** Required. Hours at which it runs. */
  hours: number[];
  /** Required. Minutes at which it runs. */
  minutes: number[];
  /** Days of the month on which it runs. */
  monthDays?: number[] | null;
  /** Days of the week on which it runs. */
  weekDays?: WeekDay[] | null;
}

/** Trigger that fires again and again. */
export interface RecurrenceTrigger extends TriggerBaseCommon {
  triggerType: "Recurrence";
  /** Required. Unit of time in which it recurs. */
  frequency: RecurrenceFrequency;
  /** Required. How many units of frequency lie between runs. */
  interval: number;
  /** Times at which it fires. */
  schedule?: RecurrenceSchedule | null;
}

/** Ways to refer to an asset. */
export type ReferenceType = "Id" | "DataPath" | "OutputPath" | (string & {});

/** Body of a request for a new endpoint key. */
export interface RegenerateEndpointKeysRequest {
  /** Required. Which key to replace, Primary or Secondary. */
  keyType: KeyType;
  /** Value to give the key. */
  keyValue?: string | null;
}

/** The ARM resource that wraps a registry. */
export interface Registry extends TrackedResource {
  /** Required. Settings of the registry itself. */
  properties: RegistryProperties;
  /** System- or user-assigned identities of the resource. */
  identity?: ManagedServiceIdentity;
  /** Hint for portals and tools on how to show this variety of resource. */
  kind?: string;
  /** SKU, which ARM needs for autoscaling. */
  sku?: Sku;
}

/** Login details of the workspace's container registry. */
export interface RegistryListCredentialsResult {
  /** Region of the container registry. */
  readonly location?: string;
  /** Passwords that open it. */
  passwords?: Password[];
  /** User name for it. */
  readonly username?: string;
}

/** Change to a registry's managed identities. */
export type RegistryPartialManagedServiceIdentity = ManagedServiceIdentity;

/** A private endpoint connection of a registry. */
export interface RegistryPrivateEndpointConnection {
  /** Full ARM id of the connection, ending in registryPrivateEndpointConnections and its name as made on SRP. */
  id?: string | null;
  /**
   * Region, equal to that of the workspace.
   *
   * Can only be set when the resource is created.
   */
  location?: string | null;
  /** Settings and state of the connection. */
  properties?: RegistryPrivateEndpointConnectionProperties | null;
}

/** Settings and state of a registry's private endpoint connection. */
export interface RegistryPrivateEndpointConnectionProperties {
  /** Ids of the groups it connects to. */
  groupIds?: string[] | null;
  /** Private endpoint at the other end. */
  privateEndpoint?: PrivateEndpointResource | null;
  /** Whether the connection was approved. */
  registryPrivateLinkServiceConnectionState?: RegistryPrivateLinkServiceConnectionState | null;
  /** "Succeeded", "Provisioning" or "Failed"; null until the connection is approved. */
  provisioningState?: string | null;
}

/** Approval state of a registry's private link connection. */
export interface RegistryPrivateLinkServiceConnectionState {
  /** Steps still needed; may be "None", and some providers use it while expanding regions. */
  actionsRequired?: string | null;
  /** Free-text note from the user, for instance about an approval. */
  description?: string | null;
  /** Where the connection stands between consumer and provider. */
  status?: EndpointServiceConnectionStatus;
}

/** Settings and state of a registry. */
export interface RegistryProperties {
  /** URL at which the registry can be discovered. */
  discoveryUrl?: string | null;
  /** Publisher whose intellectual property the registry holds. */
  intellectualPropertyPublisher?: string | null;
  /** Id of the managed resource group, present when the system created resources for the registry. */
  managedResourceGroup?: ArmResourceId | null;
  /** Settings that apply to the managed resource group. */
  managedResourceGroupSettings?: ManagedResourceGroupSettings | null;
  /** MLflow address of the registry. */
  mlFlowRegistryUri?: string | null;
  /** Private endpoint connections, shown in the portal while they are pending. */
  registryPrivateEndpointConnections?: RegistryPrivateEndpointConnection[] | null;
  /** Whether the public internet can reach the registry: "Enabled" or "Disabled". */
  publicNetworkAccess?: string | null;
  /** One entry per region that the registry spans. */
  regionDetails?: RegistryRegionArmDetails[] | null;
}

/** What a registry has in one region. */
export interface RegistryRegionArmDetails {
  /** Container registries used in this region. */
  acrDetails?: AcrDetails[] | null;
  /** Name of the region. */
  location?: string | null;
  /** Storage accounts used in this region. */
  storageAccountDetails?: StorageAccountDetails[] | null;
}

/** One page of registries. */
export interface RegistryTrackedResourceArmPaginatedResult {
  /** Registries in this page. */
  value: Registry[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** AutoML task that fits a regression model to tabular data. */
export interface Regression extends AutoMLVerticalCommon {
  taskType: "Regression";
  /** Names of the columns that define the cross-validation splits. */
  cvSplitColumnNames?: string[] | null;
  /** How features are prepared for the job. */
  featurizationSettings?: TableVerticalFeaturizationSettings | null;
  /** Limits on the job's run. */
  limitSettings?: TableVerticalLimitSettings | null;
  /** How many cross-validation folds to make from the training data if no validation data is given. */
  nCrossValidations?: NCrossValidations | null;
  /** Data to test the model on. */
  testData?: MLTableJobInput | null;
  /** Share of the test data held back for validation, above 0.0 and below 1.0; used without validation data. */
  testDataSize?: number | null;
  /** Data to validate the model on. */
  validationData?: MLTableJobInput | null;
  /** Share of the training data held back for validation, above 0.0 and below 1.0; used without validation data. */
  validationDataSize?: number | null;
  /** Column that holds each row's sample weight. */
  weightColumnName?: string | null;
  /**
   * Metric that the job optimizes.
   *
   * Default: `"NormalizedRootMeanSquaredError"`.
   */
  primaryMetric?: RegressionPrimaryMetrics;
  /** Settings of the training phase. */
  trainingSettings?: RegressionTrainingSettings | null;
}

/**
 * Regression algorithms that AutoML can try.
 *
 * - `ElasticNet`: Linear regression regularized by L1 and L2 penalties together.
 * - `GradientBoosting`: Builds a strong learner by boosting weak ones.
 * - `DecisionTree`: Non-parametric tree of simple decision rules learnt from the features.
 * - `KNN`: Predicts from the nearest neighbours among the training points.
 * - `LassoLars`: L1-regularized linear model fitted by least angle regression.
 * - `SGD`: Stochastic gradient descent; fast but inexact parameter search.
 * - `RandomForest`: Bagged ensemble of decision trees.
 * - `ExtremeRandomTrees`: Ensemble of many extremely randomized trees, akin to a random forest.
 * - `LightGBM`: Tree-based gradient boosting by the LightGBM framework.
 * - `XGBoostRegressor`: Extreme gradient boosting with an ensemble of base learners.
 */
export type RegressionModels =
  | "ElasticNet"
  | "GradientBoosting"
  | "DecisionTree"
  | "KNN"
  | "LassoLars"
  | "SGD"
  | "RandomForest"
  | "ExtremeRandomTrees"
  | "LightGBM"
  | "XGBoostRegressor"
  | (string & {});

/**
 * Metric that the job optimizes.
 *
 * - `SpearmanCorrelation`: Spearman's rank correlation, a non-parametric measure.
 * - `NormalizedRootMeanSquaredError`: Root mean squared error, normalized so that models on different scales
 * compare.
 * - `R2Score`: Coefficient of determination.
 * - `NormalizedMeanAbsoluteError`: Mean absolute error, normalized so that series on different scales compare.
 */
export type RegressionPrimaryMetrics =
  "SpearmanCorrelation" | "NormalizedRootMeanSquaredError" | "R2Score" | "NormalizedMeanAbsoluteError" | (string & {});

/** Training settings of a regression task. */
export interface RegressionTrainingSettings extends TrainingSettings {
  /** Algorithms the task may use. */
  allowedTrainingAlgorithms?: RegressionModels[] | null;
  /** Algorithms the task must not use. */
  blockedTrainingAlgorithms?: RegressionModels[] | null;
}

/**
 * Public SSH port: Enabled is open, Disabled closed, NotSpecified (only at creation) closed with a VNet, else
 * open on public nodes
 */
export type RemoteLoginPortPublicAccess = "Enabled" | "Disabled" | "NotSpecified" | (string & {});

/** What is logged of the requests to a deployment. */
export interface RequestLogging {
  /** Headers to collect besides the payload; by default only the payload is collected. */
  captureHeaders?: string[] | null;
}

/** What every Azure Resource Manager resource has in responses. */
export interface Resource {
  /**
   * Full resource ID, as in
   * "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}".
   */
  readonly id?: string;
  /** The resource's name. */
  readonly name?: string;
  /** The resource's type, such as "Microsoft.Storage/storageAccounts". */
  readonly type?: string;
  /** Who created and last changed the resource, and when. */
  readonly systemData?: SystemData;
}

/** Members that many resources share. */
export interface ResourceBase {
  /** Free text about the asset. */
  description?: string | null;
  /** Properties of the asset, by name. */
  properties?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  tags?: Record<string, string | null> | null;
}

/** Compute resources that a job or deployment asks for. */
export interface ResourceConfiguration {
  /**
   * How many instances or nodes of the compute to use; optional.
   *
   * Default: `1`. Can only be set when the resource is created.
   */
  instanceCount?: number;
  /**
   * VM type to use, one that the compute target supports; optional.
   *
   * Can only be set when the resource is created.
   */
  instanceType?: string | null;
  /**
   * Further properties, by name.
   *
   * Can only be set when the resource is created.
   */
  properties?: Record<string, unknown> | null;
}

/** Refers to a resource by its id, for instance a subnet by its URL. */
export interface ResourceId {
  /** Id of the resource referred to. */
  id: string;
}

/** Name of a resource, plain and localized. */
export interface ResourceName {
  /** Name itself. */
  readonly value?: string;
  /** Name in the caller's language. */
  readonly localizedValue?: string;
}

/** Quota that a resource has been given. */
export interface ResourceQuota {
  /** Id of the resource. */
  readonly id?: string;
  /** Region of the workspace that the id names. */
  readonly amlWorkspaceLocation?: string;
  /** Type of the resource. */
  readonly type?: string;
  /** Resource's name. */
  readonly name?: ResourceName;
  /** Most that the quota allows. */
  readonly limit?: number;
  /** Unit in which the quota is counted. */
  readonly unit?: QuotaUnit;
}

/** Monitoring input taken from a window that moves along with time. */
export interface RollingInputData extends MonitoringInputDataBaseCommon {
  inputDataType: "Rolling";
  /**
   * Component asset that prepares the data first.
   *
   * Can only be set when the resource is created.
   */
  preprocessingComponentId?: string | null;
  /**
   * Required. How long before the monitor's run time the window ends.
   *
   * An ISO 8601 duration, such as `PT5M`. Can only be set when the resource is created.
   */
  windowOffset: string;
  /**
   * Required. Length of the window.
   *
   * An ISO 8601 duration, such as `PT5M`. Can only be set when the resource is created.
   */
  windowSize: string;
}

/** How often data moves on to a new blob path: Hour gives /yyyy/MM/dd/HH/, Day gives /yyyy/MM/dd/; default Hour. */
export type RollingRateType = "Year" | "Month" | "Day" | "Hour" | "Minute" | (string & {});

/** HTTP route of an inference container. */
export interface Route {
  /**
   * Required. Path of the route.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  path: string;
  /** Required. Port of the route. */
  port: number;
}

/** What a network rule does with traffic. */
export type RuleAction = "Allow" | "Deny" | (string & {});

/** Why an outbound rule is in a workspace's managed network. */
export type RuleCategory = "Required" | "Recommended" | "UserDefined" | "Dependency" | (string & {});

/** State of an outbound rule in a workspace's managed network. */
export type RuleStatus = "Inactive" | "Active" | "Provisioning" | "Deleting" | "Failed" | (string & {});

/** Kinds of outbound rule in a workspace's managed network. */
export type RuleType = "FQDN" | "PrivateEndpoint" | "ServiceTag" | (string & {});

/** Workspace connection that authenticates with a shared access signature. */
export interface SASAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "SAS";
  /** Shared access signature to connect with. */
  credentials?: WorkspaceConnectionSharedAccessSignature;
}

/** Credential in the form of a complete SAS URI. */
export interface SASCredential {
  credentialType: "SAS";
  /** SAS URI with storage, container or blob path, and token. */
  sasUri?: string | null;
}

/** Upload credential in the form of a complete SAS URI. */
export interface SASCredentialDto {
  credentialType: "SAS";
  /** SAS URI with storage, container or blob path, and token. */
  sasUri?: string | null;
}

/** Base of the algorithms that pick hyperparameter values, with their settings. */
export type SamplingAlgorithm =
  BayesianSamplingAlgorithm | GridSamplingAlgorithm | RandomSamplingAlgorithm | UnlistedSamplingAlgorithm;

/** Kinds of hyperparameter sampling. */
export type SamplingAlgorithmType = "Grid" | "Random" | "Bayesian" | (string & {});

/** Credentials that reach a datastore with a SAS token. */
export interface SasDatastoreCredentials {
  credentialsType: "Sas";
  /**
   * Required. Secrets of the storage container.
   *
   * It is sent and never answered.
   */
  secrets?: SasDatastoreSecrets;
}

/** Credentials that reach a datastore with a SAS token. */
export interface SasDatastoreCredentialsInput {
  credentialsType: "Sas";
  /**
   * Required. Secrets of the storage container.
   *
   * It is sent and never answered.
   */
  secrets: SasDatastoreSecrets;
}

/** Secrets of a datastore that uses a SAS token. */
export interface SasDatastoreSecrets {
  secretsType: "Sas";
  /** SAS token of the storage container. */
  sasToken?: string | null;
}

/** How an AML compute scales. */
export interface ScaleSettings {
  /** Most nodes to use. */
  maxNodeCount: number;
  /**
   * Fewest nodes to keep.
   *
   * Default: `0`.
   */
  minNodeCount?: number;
  /**
   * How long a node stays idle before it is removed, as an RFC duration.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  nodeIdleTimeBeforeScaleDown?: string;
}

/** Scale settings wanted for an AML compute. */
export interface ScaleSettingsInformation {
  /** How the compute is to scale. */
  scaleSettings?: ScaleSettings;
}

/** Ways in which a deployment scales. */
export type ScaleType = "Default" | "TargetUtilization" | (string & {});

/** The ARM resource that wraps a schedule. */
export interface Schedule extends ProxyResource {
  /** Required. Settings of the schedule itself. */
  properties: ScheduleProperties;
}

/** Base of the actions that a schedule can take. */
export type ScheduleActionBase =
  CreateMonitorAction | EndpointScheduleAction | JobScheduleAction | UnlistedScheduleActionBase;

/** Kinds of schedule action. */
export type ScheduleActionType = "CreateJob" | "InvokeBatchEndpoint" | "CreateMonitor" | (string & {});

/** Basic state of a compute's schedule. */
export interface ScheduleBase {
  /** Id that the system gave the schedule. */
  id?: string | null;
  /** How far the schedule's deployment has come. */
  provisioningStatus?: ScheduleProvisioningState;
  /** Whether the schedule is on or off. */
  status?: ScheduleStatus;
}

/** Whether enabled schedules, disabled ones or both are listed */
export type ScheduleListViewType = "EnabledOnly" | "DisabledOnly" | "All" | (string & {});

/** Settings of a schedule. */
export interface ScheduleProperties extends ResourceBase {
  /** Required. What the schedule does when it fires. */
  action: ScheduleActionBase;
  /**
   * Human-friendly name.
   *
   * Can only be set when the resource is created.
   */
  displayName?: string | null;
  /**
   * Whether the schedule is on.
   *
   * Default: `true`.
   */
  isEnabled?: boolean;
  /** How far the schedule's creation, change or deletion has come. */
  readonly provisioningState?: ScheduleProvisioningStatus;
  /** Required. When the schedule fires. */
  trigger: TriggerBase;
}

/** Deployment states of a compute's schedule. */
export type ScheduleProvisioningState = "Completed" | "Provisioning" | "Failed" | (string & {});

/** Provisioning states of a schedule. */
export type ScheduleProvisioningStatus =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed" | "Canceled" | (string & {});

/** One page of schedules. */
export interface ScheduleResourceArmPaginatedResult {
  /** Schedules in this page. */
  value: Schedule[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Whether a schedule is on or off. */
export type ScheduleStatus = "Enabled" | "Disabled" | (string & {});

/** Points to a script and says how to run it. */
export interface ScriptReference {
  /** Where the script is stored: inline or workspace. */
  scriptSource?: string;
  /** Where the script lies in the mounted volume. */
  scriptData?: string;
  /** Command-line arguments for the script; optional. */
  scriptArguments?: string;
  /** Time span given to the timeout command; optional. */
  timeout?: string;
}

/** Custom scripts that set up a compute. */
export interface ScriptsToExecute {
  /** Script for every start of the machine. */
  startupScript?: ScriptReference;
  /** Script for provisioning only; it runs once. */
  creationScript?: ScriptReference;
}

/** Seasonality of a forecasting task. */
export type Seasonality = AutoSeasonality | CustomSeasonality | UnlistedSeasonality;

/**
 * How a forecast's seasonality is set.
 *
 * - `Auto`: Found automatically.
 * - `Custom`: Given by the caller.
 */
export type SeasonalityMode = "Auto" | "Custom" | (string & {});

/** Whether and when a secret expires. */
export interface SecretExpiry {
  /**
   * True if the secret can expire.
   *
   * Default: `false`.
   */
  expirableSecret?: boolean;
  /**
   * Lifetime of the secret in hours.
   *
   * Default: `1`.
   */
  expireAfterHours?: number;
}

/** Kinds of datastore secrets. */
export type SecretsType = "AccountKey" | "Certificate" | "Sas" | "ServicePrincipal" | (string & {});

/** Network settings of a workspace's serverless compute. */
export interface ServerlessComputeSettings {
  /** Id of an existing subnet in which to place the serverless nodes. */
  serverlessComputeCustomSubnet?: string;
  /** True if nodes in a custom network get no public IP, when the workspace has a private endpoint. */
  serverlessComputeNoPublicIP?: boolean;
}

/** The ARM resource that wraps a serverless endpoint. */
export interface ServerlessEndpoint extends TrackedResource {
  /** Required. Settings of the endpoint itself. */
  properties: ServerlessEndpointProperties;
  /** System-assigned or user-assigned identities, or both. */
  identity?: ManagedServiceIdentity;
  /** Hint for portals and tools on how to present the resource. */
  kind?: string;
  /** SKU, which ARM needs for autoscaling. */
  sku?: Sku;
}

/** The ARM resource that wraps a serverless endpoint. */
export interface ServerlessEndpointInput extends TrackedResource {
  /** Required. Settings of the endpoint itself. */
  properties: ServerlessEndpointPropertiesInput;
  /** System-assigned or user-assigned identities, or both. */
  identity?: ManagedServiceIdentity;
  /** Hint for portals and tools on how to present the resource. */
  kind?: string;
  /** SKU, which ARM needs for autoscaling. */
  sku?: Sku;
}

/** Settings and state of a serverless endpoint. */
export interface ServerlessEndpointProperties {
  /** Required. How callers authenticate to the endpoint. */
  authMode: ServerlessInferenceEndpointAuthMode;
  /** Content safety options; the service's defaults apply when left out. */
  contentSafety?: ContentSafety | null;
  /** State that the endpoint is in. */
  readonly endpointState?: ServerlessEndpointState;
  /** Where inference requests are sent. */
  readonly inferenceEndpoint?: ServerlessInferenceEndpoint | null;
  /** Azure id of the marketplace subscription that belongs to the endpoint. */
  readonly marketplaceSubscriptionId?: string | null;
  /** Which model the endpoint serves, by model id. */
  modelSettings?: ModelSettings | null;
  /** How far the endpoint's provisioning has come. */
  readonly provisioningState?: EndpointProvisioningState;
}

/** Settings and state of a serverless endpoint. */
export interface ServerlessEndpointPropertiesInput {
  /** Required. How callers authenticate to the endpoint. */
  authMode: ServerlessInferenceEndpointAuthMode;
  /** Content safety options; the service's defaults apply when left out. */
  contentSafety?: ContentSafety | null;
  /** State that the endpoint is in. */
  readonly endpointState?: ServerlessEndpointState;
  /** Where inference requests are sent. */
  readonly inferenceEndpoint?: ServerlessInferenceEndpointInput | null;
  /** Azure id of the marketplace subscription that belongs to the endpoint. */
  readonly marketplaceSubscriptionId?: string | null;
  /** Which model the endpoint serves, by model id. */
  modelSettings?: ModelSettings | null;
  /** How far the endpoint's provisioning has come. */
  readonly provisioningState?: EndpointProvisioningState;
}

/** States of a serverless endpoint. */
export type ServerlessEndpointState =
  | "Unknown"
  | "Creating"
  | "Deleting"
  | "Suspending"
  | "Reinstating"
  | "Online"
  | "Suspended"
  | "CreationFailed"
  | "DeletionFailed"
  | (string & {});

/** One page of serverless endpoints. */
export interface ServerlessEndpointTrackedResourceArmPaginatedResult {
  /** Serverless endpoints in this page. */
  value: ServerlessEndpoint[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Where and how inference requests reach a serverless endpoint. */
export interface ServerlessInferenceEndpoint {
  /** Headers that requests must carry, by name. */
  readonly headers?: Record<string, string | null> | null;
  /** Required. Address for inference requests. */
  readonly uri: string;
}

/** Ways to authenticate to a serverless endpoint. */
export type ServerlessInferenceEndpointAuthMode = "Key" | "AAD" | "KeyAndAAD" | (string & {});

/** Where and how inference requests reach a serverless endpoint. */
export interface ServerlessInferenceEndpointInput {
  /** Headers that requests must carry, by name. */
  readonly headers?: Record<string, string | null> | null;
  /** Required. Address for inference requests. */
  readonly uri?: string;
}

/**
 * Identity with which the service reads the customer's storage.
 *
 * - `None`: The service uses no identity.
 * - `WorkspaceSystemAssignedIdentity`: The service signs in as the workspace's system-assigned identity.
 * - `WorkspaceUserAssignedIdentity`: The service signs in as the workspace's user-assigned identity.
 */
export type ServiceDataAccessAuthIdentity =
  "None" | "WorkspaceSystemAssignedIdentity" | "WorkspaceUserAssignedIdentity" | (string & {});

/** Settings of resources that the service manages for a workspace. */
export interface ServiceManagedResourcesSettings {
  /** Settings of the managed Cosmos DB. */
  cosmosDb?: CosmosDbSettings;
}

/** Workspace connection that authenticates as a service principal. */
export interface ServicePrincipalAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "ServicePrincipal";
  /** Service principal to connect as. */
  credentials?: WorkspaceConnectionServicePrincipal;
}

/** Credentials that reach a datastore as a service principal. */
export interface ServicePrincipalDatastoreCredentials {
  credentialsType: "ServicePrincipal";
  /** URL of the authority that authenticates. */
  authorityUrl?: string | null;
  /** Required. Client id of the service principal. */
  clientId: AzureCoreUuid;
  /** Resource that the service principal may access. */
  resourceUrl?: string | null;
  /**
   * Required. Secrets of the service principal.
   *
   * It is sent and never answered.
   */
  secrets?: ServicePrincipalDatastoreSecrets;
  /** Required. Tenant of the service principal. */
  tenantId: AzureCoreUuid;
}

/** Credentials that reach a datastore as a service principal. */
export interface ServicePrincipalDatastoreCredentialsInput {
  credentialsType: "ServicePrincipal";
  /** URL of the authority that authenticates. */
  authorityUrl?: string | null;
  /** Required. Client id of the service principal. */
  clientId: AzureCoreUuid;
  /** Resource that the service principal may access. */
  resourceUrl?: string | null;
  /**
   * Required. Secrets of the service principal.
   *
   * It is sent and never answered.
   */
  secrets: ServicePrincipalDatastoreSecrets;
  /** Required. Tenant of the service principal. */
  tenantId: AzureCoreUuid;
}

/** Secrets of a datastore that uses a service principal. */
export interface ServicePrincipalDatastoreSecrets {
  secretsType: "ServicePrincipal";
  /** Secret of the service principal. */
  clientSecret?: string | null;
}

/** Where an outbound rule with a service tag leads. */
export interface ServiceTagDestination {
  /** What the rule does with the traffic. */
  action?: RuleAction;
  /** Address prefixes; optional, and if given the service tag is not used. */
  addressPrefixes?: string[];
  /** Ports that the rule covers. */
  portRanges?: string;
  /** Network protocol that the rule covers. */
  protocol?: string;
  /** Service tag that the rule covers. */
  serviceTag?: string;
}

/** Outbound rule of a workspace's managed network that names a service tag. */
export interface ServiceTagOutboundRule extends OutboundRuleCommon {
  type: "ServiceTag";
  /** Where the rule leads. */
  destination?: ServiceTagDestination;
}

/** Custom scripts that set up a cluster. */
export interface SetupScripts {
  /** The scripts to run. */
  scripts?: ScriptsToExecute;
}

/** A private link that a workspace shares. */
export interface SharedPrivateLinkResource {
  /** Name of the private link, unique. */
  name?: string;
  /** Settings of the shared private link. */
  properties?: SharedPrivateLinkResourceProperty;
}

/** Settings of a shared private link. */
export interface SharedPrivateLinkResourceProperty {
  /** Group id of the link. */
  groupId?: string;
  /** Id of the resource that the link leads to. */
  privateLinkResourceId?: string;
  /** Message that goes with the request. */
  requestMessage?: string;
  /**
   * Connection state; Pending may become Approved, Rejected or Disconnected, Approved Rejected or Disconnected,
   * Rejected Pending or Disconnected.
   */
  status?: EndpointServiceConnectionStatus;
}

/**
 * What AutoML does with short time series; Auto if not given.
 *
 * - `None`: No value, or null.
 * - `Auto`: Pads short series where no long ones exist, else drops them.
 * - `Pad`: Pads every short series.
 * - `Drop`: Drops every short series.
 */
export type ShortSeriesHandlingConfiguration = "None" | "Auto" | "Pad" | "Drop" | (string & {});

/** A resource's SKU. */
export interface Sku {
  /** SKU name, mostly a letter and a number such as P3. */
  name: string;
  /** Service tier of the SKU. */
  tier?: SkuTier;
  /** Size code of the SKU by itself, where the name joins the tier with something else. */
  size?: string;
  /** Hardware generation, where the same SKU comes in several. */
  family?: string;
  /** Number of scale units; may be left out for a resource that cannot scale out or in. */
  capacity?: number;
}

/** How far a SKU can scale. */
export interface SkuCapacity {
  /**
   * Capacity taken when none is given.
   *
   * Default: `0`.
   */
  default?: number;
  /**
   * Largest capacity.
   *
   * Default: `0`.
   */
  maximum?: number;
  /**
   * Smallest capacity.
   *
   * Default: `0`.
   */
  minimum?: number;
  /**
   * How the node count changes.
   *
   * Default: `"Automatic"`.
   */
  scaleType?: SkuScaleType;
}

/** One SKU on offer for a resource, as ARM wants it listed. */
export interface SkuResource {
  /** How far the SKU can scale. */
  capacity?: SkuCapacity | null;
  /** Name of the resource's type. */
  readonly resourceType?: string | null;
  /** SKU itself. */
  sku?: SkuSetting | null;
}

/** One page of SKUs. */
export interface SkuResourceArmPaginatedResult {
  /** SKUs in this page. */
  value: SkuResource[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/**
 * How the node count changes.
 *
 * - `Automatic`: The service changes the number of nodes by itself.
 * - `Manual`: The number of nodes changes when the user asks for it.
 * - `None`: The number of nodes never changes.
 */
export type SkuScaleType = "Automatic" | "Manual" | "None" | (string & {});

/** Short form of a SKU for ARM. */
export interface SkuSetting {
  /**
   * Required. SKU name, mostly a letter and a number such as P3.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  name: string;
  /**
   * Tier of the SKU; services with several tiers must support it, yet a PUT may omit it.
   *
   * Default: `"Basic"`.
   */
  tier?: SkuTier;
}

/**
 * Service tier; a provider with several tiers must support it, yet a PUT may omit it.
 *
 * - `Free`: Free tier.
 * - `Basic`: Basic tier.
 * - `Standard`: Standard tier.
 * - `Premium`: Premium tier.
 */
export type SkuTier = "Free" | "Basic" | "Standard" | "Premium";

/** Kinds of data source. */
export type SourceType = "Dataset" | "Datastore" | "URI" | (string & {});

/** Job that runs on Spark. */
export interface SparkJob extends JobBasePropertiesCommon {
  jobType: "Spark";
  /**
   * Archives that the job uses.
   *
   * Can only be set when the resource is created.
   */
  archives?: string[] | null;
  /**
   * Arguments given to the job.
   *
   * Can only be set when the resource is created.
   */
  args?: string | null;
  /**
   * Required. ARM id of the code asset.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  codeId: string;
  /**
   * Spark configuration, by property name.
   *
   * Can only be set when the resource is created.
   */
  conf?: Record<string, string | null> | null;
  /**
   * Required. What runs when the job starts.
   *
   * Can only be set when the resource is created.
   */
  entry: SparkJobEntry;
  /**
   * ARM id of the environment that the job runs in.
   *
   * Can only be set when the resource is created.
   */
  environmentId?: string | null;
  /**
   * Environment variables for the job, by name.
   *
   * Can only be set when the resource is created.
   */
  environmentVariables?: Record<string, string | null> | null;
  /**
   * Files that the job uses.
   *
   * Can only be set when the resource is created.
   */
  files?: string[] | null;
  /**
   * Input bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  inputs?: Record<string, JobInput | null> | null;
  /**
   * Jar files that the job uses.
   *
   * Can only be set when the resource is created.
   */
  jars?: string[] | null;
  /**
   * Output bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  outputs?: Record<string, JobOutput | null> | null;
  /**
   * Python files that the job uses.
   *
   * Can only be set when the resource is created.
   */
  pyFiles?: string[] | null;
  /**
   * How the job is queued.
   *
   * Can only be set when the resource is created.
   */
  queueSettings?: QueueSettings | null;
  /**
   * Compute resources that the job asks for.
   *
   * Can only be set when the resource is created.
   */
  resources?: SparkResourceConfiguration | null;
}

/** Base of the entry points that a Spark job can have. */
export type SparkJobEntry = SparkJobPythonEntry | SparkJobScalaEntry | UnlistedSparkJobEntry;

/** Kinds of Spark job entry point. */
export type SparkJobEntryType = "SparkJobPythonEntry" | "SparkJobScalaEntry" | (string & {});

/** Entry point that is a Python file. */
export interface SparkJobPythonEntry {
  sparkJobEntryType: "SparkJobPythonEntry";
  /**
   * Required. Relative path of the Python file to start.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  file: string;
}

/** Entry point that is a Scala class. */
export interface SparkJobScalaEntry {
  sparkJobEntryType: "SparkJobScalaEntry";
  /**
   * Required. Name of the Scala class to start.
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  className: string;
}

/** Compute resources that a Spark job asks for. */
export interface SparkResourceConfiguration {
  /**
   * VM type to use, one that the compute target supports; optional.
   *
   * Can only be set when the resource is created.
   */
  instanceType?: string | null;
  /**
   * Spark runtime version to run the job on.
   *
   * Default: `"3.1"`. Can only be set when the resource is created.
   */
  runtimeVersion?: string;
}

/**
 * Whether the public SSH port is closed (Disabled, the default) or open as far as network policy permits
 * (Enabled).
 */
export type SshPublicAccess = "Enabled" | "Disabled" | (string & {});

/** Whether scoring uses SSL. */
export type SslConfigStatus = "Disabled" | "Enabled" | "Auto" | (string & {});

/** SSL settings for scoring. */
export interface SslConfiguration {
  /** Whether SSL is on for scoring. */
  status?: SslConfigStatus;
  /** Certificate's data. */
  cert?: string | null;
  /** Key's data. */
  key?: string | null;
  /** Certificate's CNAME. */
  cname?: string | null;
  /** Leaf domain label for the public endpoint. */
  leafDomainLabel?: string | null;
  /** True to replace a domain label that exists already. */
  overwriteExistingDomain?: boolean;
}

/** Fine tuning of a stack ensemble run. */
export interface StackEnsembleSettings {
  /** Arguments for creating the meta-learner; optional. */
  stackMetaLearnerKWargs?: unknown;
  /**
   * Share of the training set kept for the meta-learner, under train and validation training; 0.2 by default.
   *
   * Default: `0.2`.
   */
  stackMetaLearnerTrainPercentage?: number;
  /**
   * Model trained on the other models' output; by default LogisticRegression or ElasticNet per task, CV forms when
   * cross-validating.
   *
   * Default: `"None"`.
   */
  stackMetaLearnerType?: StackMetaLearnerType;
}

/**
 * Model trained on the other models' output; by default LogisticRegression or ElasticNet per task, CV forms when
 * cross-validating.
 *
 * - `LogisticRegression`: Default for classification.
 * - `LogisticRegressionCV`: Default for classification with cross-validation.
 * - `ElasticNet`: Default for regression.
 * - `ElasticNetCV`: Default for regression with cross-validation.
 */
export type StackMetaLearnerType =
  | "None"
  | "LogisticRegression"
  | "LogisticRegressionCV"
  | "LightGBMClassifier"
  | "ElasticNet"
  | "ElasticNetCV"
  | "LightGBMRegressor"
  | "LinearRegression"
  | (string & {});

/** Monitoring input taken from a window with fixed dates. */
export interface StaticInputData extends MonitoringInputDataBaseCommon {
  inputDataType: "Static";
  /**
   * Component asset that prepares the data first.
   *
   * Can only be set when the resource is created.
   */
  preprocessingComponentId?: string | null;
  /**
   * Required. When the window ends.
   *
   * Can only be set when the resource is created.
   */
  windowEnd: Date;
  /**
   * Required. When the window starts.
   *
   * Can only be set when the resource is created.
   */
  windowStart: Date;
}

/** Outcomes of changing a workspace quota. */
export type Status =
  | "Undefined"
  | "Success"
  | "Failure"
  | "InvalidQuotaBelowClusterMinimum"
  | "InvalidQuotaExceedsSubscriptionLimit"
  | "InvalidVMFamilyName"
  | "OperationNotSupportedForSku"
  | "OperationNotEnabledForRegion"
  | (string & {});

/**
 * Which optimizer trains the image model; None if not given.
 *
 * - `None`: Leaves the optimizer unset.
 * - `Sgd`: Plain stochastic gradient descent.
 * - `Adam`: Adam, which adapts its steps to estimated moments of the gradient.
 * - `Adamw`: Adam with a better way of decaying weights.
 */
export type StochasticOptimizer = "None" | "Sgd" | "Adam" | "Adamw" | (string & {});

/** Storage account that a registry uses. */
export interface StorageAccountDetails {
  /** The account, where the system created it. */
  systemCreatedStorageAccount?: SystemCreatedStorageAccount | null;
}

/** Kind of storage account; Standard_LRS if not given. */
export type StorageAccountType = "Standard_LRS" | "Premium_LRS" | (string & {});

/** Job that searches for good hyperparameters in many trials. */
export interface SweepJob extends JobBasePropertiesCommon {
  jobType: "Sweep";
  /** When to cancel trials that do badly before they finish. */
  earlyTermination?: EarlyTerminationPolicy | null;
  /**
   * Input bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  inputs?: Record<string, JobInput | null> | null;
  /**
   * Limits on the sweep.
   *
   * Can only be set when the resource is created.
   */
  limits?: SweepJobLimits;
  /** Required. What the sweep optimizes. */
  objective: Objective;
  /**
   * Output bindings of the job, by name.
   *
   * Can only be set when the resource is created.
   */
  outputs?: Record<string, JobOutput | null> | null;
  /**
   * How the job is queued.
   *
   * Can only be set when the resource is created.
   */
  queueSettings?: QueueSettings | null;
  /** Required. How hyperparameter values are picked. */
  samplingAlgorithm: SamplingAlgorithm;
  /** Required. Distribution of every parameter, keyed by the parameter's name. */
  searchSpace: unknown;
  /** Required. What each trial runs. */
  trial: TrialComponent;
}

/** Limits on a sweep job. */
export interface SweepJobLimits extends JobLimitsCommon {
  jobLimitsType: "Sweep";
  /** Most trials that run at once. */
  maxConcurrentTrials?: number | null;
  /** Most trials in all. */
  maxTotalTrials?: number | null;
  /**
   * Longest time for one trial.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  trialTimeout?: string | null;
}

/** Compute that is a Synapse Spark pool. */
export interface SynapseSpark extends ComputeCommon {
  computeType: "SynapseSpark";
  /** Settings of the Spark pool. */
  properties?: SynapseSparkProperties;
}

/** Settings of a Synapse Spark compute. */
export interface SynapseSparkProperties {
  /** How the pool scales by itself. */
  autoScaleProperties?: AutoScaleProperties;
  /** How the pool pauses by itself. */
  autoPauseProperties?: AutoPauseProperties;
  /** Version of Spark. */
  sparkVersion?: string;
  /** How many nodes the compute has now. */
  nodeCount?: number;
  /** Size of the nodes. */
  nodeSize?: string;
  /** Size family of the nodes. */
  nodeSizeFamily?: string;
  /** Id of the Azure subscription. */
  subscriptionId?: string;
  /** Resource group that holds the workspace. */
  resourceGroup?: string;
  /** Name of the machine learning workspace. */
  workspaceName?: string;
  /** Name of the pool. */
  poolName?: string;
}

/** Container registry that the system created for a registry. */
export interface SystemCreatedAcrAccount {
  /** Account's name. */
  acrAccountName?: string | null;
  /** Account's SKU. */
  acrAccountSku?: string | null;
  /** Account's ARM id, set as soon as the account exists. */
  armResourceId?: ArmResourceId | null;
}

/** Storage account that the system created for a registry. */
export interface SystemCreatedStorageAccount {
  /** True if blobs may be read publicly. */
  allowBlobPublicAccess?: boolean;
  /** Account's ARM id, set as soon as the account exists. */
  armResourceId?: ArmResourceId | null;
  /** True if the account has a hierarchical namespace. */
  storageAccountHnsEnabled?: boolean;
  /** Account's name. */
  storageAccountName?: string | null;
  /**
   * One of "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS",
   * "Premium_LRS", "Premium_ZRS".
   */
  storageAccountType?: string | null;
}

/** Who created and last changed a resource, and when. */
export interface SystemData {
  /** Identity of the creator. */
  createdBy?: string;
  /** Kind of identity that the creator used. */
  createdByType?: CreatedByType;
  /** Creation time, in UTC. */
  createdAt?: Date;
  /** Identity that made the latest change. */
  lastModifiedBy?: string;
  /** Kind of identity that made the latest change. */
  lastModifiedByType?: CreatedByType;
  /** Time of the latest change, in UTC. */
  lastModifiedAt?: Date;
}

/** How a workspace's system datastores are accessed. */
export type SystemDatastoresAuthMode = "AccessKey" | "Identity" | "UserDelegationSAS" | (string & {});

/** A system service on a compute. */
export interface SystemService {
  /** Which service this is. */
  readonly systemServiceType?: string;
  /** Service's public IP address. */
  readonly publicIpAddress?: string;
  /** Version of this type of service. */
  readonly version?: string;
}

/** How features are prepared from tabular data. */
export interface TableVerticalFeaturizationSettings extends FeaturizationSettings {
  /** Transformers that must not be used. */
  blockedTransformers?: BlockedTransformers[] | null;
  /** Type of each column by column name, such as int, float, string or datetime. */
  columnNameAndTypes?: Record<string, string | null> | null;
  /**
   * True to use featurizers based on deep neural networks.
   *
   * Default: `false`.
   */
  enableDnnFeaturization?: boolean;
  /**
   * Auto leaves it to AutoML, Off prepares no features, Custom takes further inputs from the caller.
   *
   * Default: `"Auto"`.
   */
  mode?: FeaturizationMode;
  /** Further transformers, with the columns they work on and their constructor parameters. */
  transformerParams?: Record<string, ColumnTransformer[] | null> | null;
}

/** Limits on an AutoML job over tabular data. */
export interface TableVerticalLimitSettings {
  /**
   * True to stop early when the last 20 iterations brought no better score.
   *
   * Default: `true`.
   */
  enableEarlyTermination?: boolean;
  /** Score at which the job ends. */
  exitScore?: number | null;
  /**
   * Most iterations that run at once.
   *
   * Default: `1`.
   */
  maxConcurrentTrials?: number;
  /**
   * Most cores for one iteration.
   *
   * Default: `-1`.
   */
  maxCoresPerTrial?: number;
  /**
   * How many iterations to run.
   *
   * Default: `1000`.
   */
  maxTrials?: number;
  /**
   * Longest time for the job.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT6H"`.
   */
  timeout?: string;
  /**
   * Longest time for one iteration.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT30M"`.
   */
  trialTimeout?: string;
}

/**
 * Function that aggregates the target column; None if not given.
 *
 * - `None`: Nothing is set.
 */
export type TargetAggregationFunction = "None" | "Sum" | "Max" | "Min" | "Mean" | (string & {});

/** How many earlier periods of the target column to lag. */
export type TargetLags = AutoTargetLags | CustomTargetLags | UnlistedTargetLags;

/**
 * How target lags are set.
 *
 * - `Auto`: Found automatically.
 * - `Custom`: Given by the caller.
 */
export type TargetLagsMode = "Auto" | "Custom" | (string & {});

/** Size of the rolling window over a forecast's target. */
export type TargetRollingWindowSize =
  AutoTargetRollingWindowSize | CustomTargetRollingWindowSize | UnlistedTargetRollingWindowSize;

/**
 * How the target's rolling window size is set.
 *
 * - `Auto`: Found automatically.
 * - `Custom`: Given by the caller.
 */
export type TargetRollingWindowSizeMode = "Auto" | "Custom" | (string & {});

/** Scaling of a deployment by its utilization. */
export interface TargetUtilizationScaleSettings {
  scaleType: "TargetUtilization";
  /**
   * Most instances to scale to; quota is reserved for this many.
   *
   * Default: `1`.
   */
  maxInstances?: number;
  /**
   * Fewest instances to keep.
   *
   * Default: `1`.
   */
  minInstances?: number;
  /**
   * Time between checks as an ISO 8601 duration, whole seconds at the finest.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT1S"`.
   */
  pollingInterval?: string;
  /**
   * CPU usage that the autoscaler aims for.
   *
   * Default: `70`.
   */
  targetUtilizationPercentage?: number;
}

/**
 * Tasks that an AutoML job can have.
 *
 * - `Classification`: Supervised learning that puts observations into classes.
 * - `Regression`: Prediction of a continuous value from the input.
 * - `Forecasting`: Regression over time series that predicts the near future.
 * - `ImageClassification`: Gives each image exactly one label out of a set.
 * - `ImageClassificationMultilabel`: Gives each image one or more labels out of a set.
 * - `ImageObjectDetection`: Finds objects in images and puts a box around each.
 * - `ImageInstanceSegmentation`: Finds objects in images pixel by pixel and outlines each with a polygon.
 * - `TextClassification`: Sorts texts into categories that exclude each other.
 * - `TextClassificationMultilabel`: Gives each text any number of labels, none included.
 * - `TextNER`: Named entity recognition: finds people, places, organizations and the like in free text.
 */
export type TaskType =
  | "Classification"
  | "Regression"
  | "Forecasting"
  | "ImageClassification"
  | "ImageClassificationMultilabel"
  | "ImageObjectDetection"
  | "ImageInstanceSegmentation"
  | "TextClassification"
  | "TextClassificationMultilabel"
  | "TextNER"
  | (string & {});

/** Distributed run with TensorFlow. */
export interface TensorFlow {
  distributionType: "TensorFlow";
  /**
   * How many parameter server tasks to run.
   *
   * Default: `0`. Can only be set when the resource is created.
   */
  parameterServerCount?: number;
  /**
   * How many workers to run; the instance count when left out.
   *
   * Can only be set when the resource is created.
   */
  workerCount?: number | null;
}

/** AutoML language task that gives each text one category. */
export interface TextClassification extends AutoMLVerticalCommon {
  taskType: "TextClassification";
  /** How features are prepared for the job. */
  featurizationSettings?: NlpVerticalFeaturizationSettings | null;
  /** Limits on the job's run. */
  limitSettings?: NlpVerticalLimitSettings | null;
  /** Data to validate the model on. */
  validationData?: MLTableJobInput | null;
  /**
   * Metric that the job optimizes.
   *
   * Default: `"Accuracy"`.
   */
  primaryMetric?: ClassificationPrimaryMetrics;
}

/** AutoML language task that gives each text any number of labels. */
export interface TextClassificationMultilabel extends AutoMLVerticalCommon {
  taskType: "TextClassificationMultilabel";
  /** How features are prepared for the job. */
  featurizationSettings?: NlpVerticalFeaturizationSettings | null;
  /** Limits on the job's run. */
  limitSettings?: NlpVerticalLimitSettings | null;
  /** Data to validate the model on. */
  validationData?: MLTableJobInput | null;
  /** Metric that the job optimizes; only Accuracy is possible for now, so it need not be set. */
  readonly primaryMetric?: ClassificationMultilabelPrimaryMetrics;
}

/** AutoML language task that recognizes named entities. */
export interface TextNer extends AutoMLVerticalCommon {
  taskType: "TextNER";
  /** How features are prepared for the job. */
  featurizationSettings?: NlpVerticalFeaturizationSettings | null;
  /** Limits on the job's run. */
  limitSettings?: NlpVerticalLimitSettings | null;
  /** Data to validate the model on. */
  validationData?: MLTableJobInput | null;
  /** Metric that the job optimizes; only Accuracy is possible, so it need not be set. */
  readonly primaryMetric?: ClassificationPrimaryMetrics;
}

/** Options of a tmpfs mount. */
export interface TmpfsOptions {
  /** Size of the tmpfs. */
  size?: number;
}

/** Feature filter that keeps the features with the highest attribution. */
export interface TopNFeaturesByAttribution {
  filterType: "TopNByAttribution";
  /**
   * How many of the top features to keep.
   *
   * Default: `10`. Can only be set when the resource is created.
   */
  top?: number;
}

/** Top-level Azure resource that has a location and tags. */
export interface TrackedResource extends Resource {
  /** The resource's tags, by name. */
  tags?: Record<string, string>;
  /**
   * Region that holds the resource.
   *
   * Can only be set when the resource is created.
   */
  location: string;
}

/** What the training settings of all AutoML tasks share. */
export interface TrainingSettings {
  /**
   * True to let deep neural network models be recommended.
   *
   * Default: `false`.
   */
  enableDnnTraining?: boolean;
  /**
   * True to explain the best model.
   *
   * Default: `true`.
   */
  enableModelExplainability?: boolean;
  /**
   * True to have models that work with ONNX.
   *
   * Default: `false`.
   */
  enableOnnxCompatibleModels?: boolean;
  /**
   * True to run a stack ensemble.
   *
   * Default: `true`.
   */
  enableStackEnsemble?: boolean;
  /**
   * True to run a voting ensemble.
   *
   * Default: `true`.
   */
  enableVoteEnsemble?: boolean;
  /**
   * Time for downloading child runs' fitted models to build ensembles; raise above 300 seconds if too short.
   *
   * An ISO 8601 duration, such as `PT5M`. Default: `"PT5M"`.
   */
  ensembleModelDownloadTimeout?: string;
  /** Settings of the stack ensemble run. */
  stackEnsembleSettings?: StackEnsembleSettings | null;
}

/** What each trial of a sweep runs. */
export interface TrialComponent {
  /**
   * ARM id of the code asset.
   *
   * Can only be set when the resource is created.
   */
  codeId?: string | null;
  /**
   * Required. Command line that starts the job, such as "python train.py".
   *
   * Pattern: `[a-zA-Z0-9_]`. Can only be set when the resource is created.
   */
  command: string;
  /**
   * How the job is distributed: Mpi, Tensorflow, PyTorch or null.
   *
   * Can only be set when the resource is created.
   */
  distribution?: DistributionConfiguration | null;
  /**
   * Required. ARM id of the environment that the job runs in.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  environmentId: string;
  /**
   * Environment variables for the job, by name.
   *
   * Can only be set when the resource is created.
   */
  environmentVariables?: Record<string, string | null> | null;
  /**
   * Compute resources that the job asks for.
   *
   * Can only be set when the resource is created.
   */
  resources?: JobResourceConfiguration;
}

/** Base of everything that can fire a schedule. */
export type TriggerBase = CronTrigger | RecurrenceTrigger | UnlistedTriggerBase;

/** What every kind of {@link TriggerBase} has. */
export interface TriggerBaseCommon {
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  endTime?: string | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  startTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  timeZone?: string;
}

/** Kinds of schedule trigger. */
export type TriggerType = "Recurrence" | "Cron" | (string & {});

/** Job input that is a Triton model. */
export interface TritonModelJobInput extends JobInputCommon {
  jobInputType: "triton_model";
  /**
   * How the input is brought to the job.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * Required. URI of the asset to take in.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

/** Job output that is a Triton model. */
export interface TritonModelJobOutput extends JobOutputCommon {
  jobOutputType: "triton_model";
  /** Name of the asset to write. */
  assetName?: string | null;
  /**
   * How the output leaves the job.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** URI of the asset to write. */
  uri?: string | null;
}

/** Early termination that cancels a fixed share of the runs at every check. */
export interface TruncationSelectionPolicy extends EarlyTerminationPolicyCommon {
  policyType: "TruncationSelection";
  /**
   * Share of the runs to cancel at every check, in percent.
   *
   * Default: `0`.
   */
  truncationPercentage?: number;
}

/** What becomes of the resource beneath: Delete destroys it, Detach only unlinks it from the workspace. */
export type UnderlyingResourceAction = "Delete" | "Detach" | (string & {});

/** Time spans that a VM price can cover, such as OneHour. */
export type UnitOfMeasure = "OneHour" | (string & {});

/** A kind of {@link AssetReferenceBase} that this api-version does not list. */
export interface UnlistedAssetReferenceBase {
  referenceType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link AutoMLVertical} that this api-version does not list. */
export interface UnlistedAutoMLVertical extends AutoMLVerticalCommon {
  taskType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link BatchDeploymentConfiguration} that this api-version does not list. */
export interface UnlistedBatchDeploymentConfiguration {
  deploymentConfigurationType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link Compute} that this api-version does not list. */
export interface UnlistedCompute extends ComputeCommon {
  computeType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link ComputeSecrets} that this api-version does not list. */
export interface UnlistedComputeSecrets {
  computeType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DataDriftMetricThresholdBase} that this api-version does not list. */
export interface UnlistedDataDriftMetricThresholdBase extends DataDriftMetricThresholdBaseCommon {
  dataType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DataQualityMetricThresholdBase} that this api-version does not list. */
export interface UnlistedDataQualityMetricThresholdBase extends DataQualityMetricThresholdBaseCommon {
  dataType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DataReferenceCredential} that this api-version does not list. */
export interface UnlistedDataReferenceCredential {
  credentialType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DataVersionBaseProperties} that this api-version does not list. */
export interface UnlistedDataVersionBaseProperties extends DataVersionBasePropertiesCommon {
  dataType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DatastoreCredentials} that this api-version does not list. */
export interface UnlistedDatastoreCredentials {
  credentialsType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DatastoreCredentialsInput} that this api-version does not list. */
export interface UnlistedDatastoreCredentialsInput {
  credentialsType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DatastoreProperties} that this api-version does not list. */
export interface UnlistedDatastoreProperties extends DatastorePropertiesCommon {
  datastoreType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DatastorePropertiesInput} that this api-version does not list. */
export interface UnlistedDatastorePropertiesInput extends DatastorePropertiesCommonInput {
  datastoreType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DatastoreSecrets} that this api-version does not list. */
export interface UnlistedDatastoreSecrets {
  secretsType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link DistributionConfiguration} that this api-version does not list. */
export interface UnlistedDistributionConfiguration {
  distributionType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link EarlyTerminationPolicy} that this api-version does not list. */
export interface UnlistedEarlyTerminationPolicy extends EarlyTerminationPolicyCommon {
  policyType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link ForecastHorizon} that this api-version does not list. */
export interface UnlistedForecastHorizon {
  mode: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link IdentityConfiguration} that this api-version does not list. */
export interface UnlistedIdentityConfiguration {
  identityType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link JobBaseProperties} that this api-version does not list. */
export interface UnlistedJobBaseProperties extends JobBasePropertiesCommon {
  jobType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link JobInput} that this api-version does not list. */
export interface UnlistedJobInput extends JobInputCommon {
  jobInputType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link JobLimits} that this api-version does not list. */
export interface UnlistedJobLimits extends JobLimitsCommon {
  jobLimitsType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link JobOutput} that this api-version does not list. */
export interface UnlistedJobOutput extends JobOutputCommon {
  jobOutputType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link MonitorComputeConfigurationBase} that this api-version does not list. */
export interface UnlistedMonitorComputeConfigurationBase {
  computeType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link MonitorComputeIdentityBase} that this api-version does not list. */
export interface UnlistedMonitorComputeIdentityBase {
  computeIdentityType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link MonitoringFeatureFilterBase} that this api-version does not list. */
export interface UnlistedMonitoringFeatureFilterBase {
  filterType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link MonitoringInputDataBase} that this api-version does not list. */
export interface UnlistedMonitoringInputDataBase extends MonitoringInputDataBaseCommon {
  inputDataType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link MonitoringSignalBase} that this api-version does not list. */
export interface UnlistedMonitoringSignalBase extends MonitoringSignalBaseCommon {
  signalType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link NCrossValidations} that this api-version does not list. */
export interface UnlistedNCrossValidations {
  mode: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link Nodes} that this api-version does not list. */
export interface UnlistedNodes {
  nodesValueType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link OneLakeArtifact} that this api-version does not list. */
export interface UnlistedOneLakeArtifact extends OneLakeArtifactCommon {
  artifactType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link OnlineDeploymentProperties} that this api-version does not list. */
export interface UnlistedOnlineDeploymentProperties extends OnlineDeploymentPropertiesCommon {
  endpointComputeType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link OnlineScaleSettings} that this api-version does not list. */
export interface UnlistedOnlineScaleSettings {
  scaleType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link OutboundRule} that this api-version does not list. */
export interface UnlistedOutboundRule extends OutboundRuleCommon {
  type: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link PendingUploadCredentialDto} that this api-version does not list. */
export interface UnlistedPendingUploadCredentialDto {
  credentialType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link PredictionDriftMetricThresholdBase} that this api-version does not list. */
export interface UnlistedPredictionDriftMetricThresholdBase extends PredictionDriftMetricThresholdBaseCommon {
  dataType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link SamplingAlgorithm} that this api-version does not list. */
export interface UnlistedSamplingAlgorithm {
  samplingAlgorithmType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link ScheduleActionBase} that this api-version does not list. */
export interface UnlistedScheduleActionBase {
  actionType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link Seasonality} that this api-version does not list. */
export interface UnlistedSeasonality {
  mode: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link SparkJobEntry} that this api-version does not list. */
export interface UnlistedSparkJobEntry {
  sparkJobEntryType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link TargetLags} that this api-version does not list. */
export interface UnlistedTargetLags {
  mode: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link TargetRollingWindowSize} that this api-version does not list. */
export interface UnlistedTargetRollingWindowSize {
  mode: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link TriggerBase} that this api-version does not list. */
export interface UnlistedTriggerBase extends TriggerBaseCommon {
  triggerType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link Webhook} that this api-version does not list. */
export interface UnlistedWebhook extends WebhookCommon {
  webhookType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link WorkspaceConnectionPropertiesV2} that this api-version does not list. */
export interface UnlistedWorkspaceConnectionPropertiesV2 extends WorkspaceConnectionPropertiesV2Common {
  authType: Unlisted;
  [name: string]: unknown;
}

/** Outcome of changing one quota. */
export interface UpdateWorkspaceQuotas {
  /** Id of the resource. */
  readonly id?: string;
  /** Type of the resource. */
  readonly type?: string;
  /** Most that the quota allows. */
  limit?: number;
  /** Unit in which the quota is counted. */
  readonly unit?: QuotaUnit;
  /** How the change went. */
  readonly status?: Status;
}

/** Outcomes of changing workspace quotas. */
export interface UpdateWorkspaceQuotasResult {
  /** One outcome for each quota. */
  readonly value?: UpdateWorkspaceQuotas[];
  /** URI of the following page; give it to ListNext(). */
  readonly nextLink?: string;
}

/** Version of a data asset that is one file. */
export interface UriFileDataVersion extends DataVersionBasePropertiesCommon {
  dataType: "uri_file";
}

/** Job input that is one file. */
export interface UriFileJobInput extends JobInputCommon {
  jobInputType: "uri_file";
  /**
   * How the input is brought to the job.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * Required. URI of the asset to take in.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

/** Job output that is one file. */
export interface UriFileJobOutput extends JobOutputCommon {
  jobOutputType: "uri_file";
  /** Name of the asset to write. */
  assetName?: string | null;
  /**
   * How the output leaves the job.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** URI of the asset to write. */
  uri?: string | null;
}

/** Version of a data asset that is a folder. */
export interface UriFolderDataVersion extends DataVersionBasePropertiesCommon {
  dataType: "uri_folder";
}

/** Job input that is a folder. */
export interface UriFolderJobInput extends JobInputCommon {
  jobInputType: "uri_folder";
  /**
   * How the input is brought to the job.
   *
   * Default: `"ReadOnlyMount"`. Can only be set when the resource is created.
   */
  mode?: InputDeliveryMode;
  /**
   * Required. URI of the asset to take in.
   *
   * Pattern: `[a-zA-Z0-9_]`.
   */
  uri: string;
}

/** Job output that is a folder. */
export interface UriFolderJobOutput extends JobOutputCommon {
  jobOutputType: "uri_folder";
  /** Name of the asset to write. */
  assetName?: string | null;
  /**
   * How the output leaves the job.
   *
   * Default: `"ReadWriteMount"`. Can only be set when the resource is created.
   */
  mode?: OutputDeliveryMode;
  /** URI of the asset to write. */
  uri?: string | null;
}

/** How much of a machine learning resource is in use. */
export interface Usage {
  /** Id of the resource. */
  readonly id?: string;
  /** Region of the workspace that the id names. */
  readonly amlWorkspaceLocation?: string;
  /** Type of the resource. */
  readonly type?: string;
  /** Unit in which the usage is counted. */
  readonly unit?: UsageUnit;
  /** How much is in use now. */
  readonly currentValue?: number;
  /** Most that may be in use. */
  readonly limit?: number;
  /** Name of what is counted. */
  readonly name?: UsageName;
}

/** Name of a usage, plain and localized. */
export interface UsageName {
  /** Name itself. */
  readonly value?: string;
  /** Name in the caller's language. */
  readonly localizedValue?: string;
}

/** Units in which usage is counted. */
export type UsageUnit = "Count" | (string & {});

/**
 * Whether and how the target column is split by STL; None if not given.
 *
 * - `None`: STL is not applied.
 */
export type UseStl = "None" | "Season" | "SeasonTrend" | (string & {});

/** User account that is set up on every node of a compute. */
export interface UserAccountCredentials {
  /** Administrator account for SSH logins to the nodes. */
  adminUserName: string;
  /** Administrator's SSH public key. */
  adminUserSshPublicKey?: string;
  /** Administrator's password. */
  adminUserPassword?: string;
}

/**
 * User-assigned identities by ARM ID
 * (".../providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}"); in requests the values may
 * be {}.
 */
export type UserAssignedIdentities = Record<string, UserAssignedIdentity>;

/** One user-assigned identity. */
export interface UserAssignedIdentity {
  /** Principal ID of the identity. */
  readonly principalId?: string;
  /** Client ID of the identity. */
  readonly clientId?: string;
}

/** Runs under the user's own identity. */
export interface UserIdentity {
  identityType: "UserIdentity";
}

/** Workspace connection that authenticates with user name and password. */
export interface UsernamePasswordAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Common {
  authType: "UsernamePassword";
  /** User name and password to connect with. */
  credentials?: WorkspaceConnectionUsernamePassword;
}

/** Operating systems that a VM price is given for. */
export type VMPriceOSType = "Linux" | "Windows" | (string & {});

/** Tiers of VMs. */
export type VMTier = "Standard" | "LowPriority" | "Spot" | (string & {});

/**
 * How validation metrics of image tasks are computed; None if not given.
 *
 * - `None`: Computes no metric.
 * - `Coco`: COCO's way of computing.
 * - `Voc`: Pascal VOC's way of computing.
 * - `CocoVoc`: Both COCO's and VOC's way of computing.
 */
export type ValidationMetricType = "None" | "Coco" | "Voc" | "CocoVoc" | (string & {});

/** Compute that is an Azure virtual machine. */
export interface VirtualMachine extends ComputeCommon {
  computeType: "VirtualMachine";
  /** Settings of the virtual machine. */
  properties?: VirtualMachineSchemaProperties;
}

/** VM image of an AML compute that runs Windows. */
export interface VirtualMachineImage {
  /** Path of the image. */
  id: string;
}

/** Settings of a virtual machine compute. */
export interface VirtualMachineSchemaProperties {
  /** Size of the virtual machine. */
  virtualMachineSize?: string;
  /** Port that takes SSH connections. */
  sshPort?: number;
  /** Notebook server's port for SSH connections. */
  notebookServerPort?: number;
  /** Virtual machine's public IP address. */
  address?: string;
  /** Administrator's credentials. */
  administratorAccount?: VirtualMachineSshCredentials;
  /** True if notebooks will run on this compute. */
  isNotebookInstanceCompute?: boolean;
}

/** Secrets of a virtual machine compute. */
export interface VirtualMachineSecrets {
  computeType: "VirtualMachine";
  /** Administrator's credentials. */
  administratorAccount?: VirtualMachineSshCredentials;
}

/** What a VM size offers. */
export interface VirtualMachineSize {
  /** Size's name. */
  readonly name?: string;
  /** Name of the size's family. */
  readonly family?: string;
  /** How many vCPUs it has. */
  readonly vCPUs?: number;
  /** How many GPUs it has. */
  readonly gpus?: number;
  /** Size of the OS disk that it allows, in MB. */
  readonly osVhdSizeMB?: number;
  /** Size of the resource volume that it allows, in MB. */
  readonly maxResourceVolumeMB?: number;
  /** How much memory it has, in GB. */
  readonly memoryGB?: number;
  /** True if it can be had at low priority. */
  readonly lowPriorityCapable?: boolean;
  /** True if it has premium IO. */
  readonly premiumIO?: boolean;
  /** Estimate of what using it costs. */
  estimatedVMPrices?: EstimatedVMPrices;
  /** Compute types it can be used for. */
  supportedComputeTypes?: string[];
}

/** List of VM sizes. */
export interface VirtualMachineSizeListResult {
  /** VM sizes that AML compute supports. */
  value?: VirtualMachineSize[];
}

/** Administrator's credentials on a virtual machine. */
export interface VirtualMachineSshCredentials {
  /** Administrator's user name. */
  username?: string;
  /** Administrator's password. */
  password?: string;
  /** Public key. */
  publicKeyData?: string;
  /** Private key. */
  privateKeyData?: string;
}

/** Priorities of virtual machines. */
export type VmPriority = "Dedicated" | "LowPriority" | (string & {});

/** A volume mounted into a container. */
export interface VolumeDefinition {
  /**
   * Kind of mount: bind, volume, tmpfs or npipe.
   *
   * Default: `"bind"`.
   */
  type?: VolumeDefinitionType;
  /** True to mount it read-only; false by default. */
  readOnly?: boolean | null;
  /** What is mounted; for a bind mount, the path on the host. */
  source?: string;
  /** Where it is mounted; for a bind mount, the path inside the container. */
  target?: string;
  /** Consistency of the volume's contents. */
  consistency?: string | null;
  /** Options of a bind mount. */
  bind?: BindOptions | null;
  /** Options of a volume mount. */
  volume?: VolumeOptions | null;
  /** Options of a tmpfs mount. */
  tmpfs?: TmpfsOptions | null;
}

/** Kind of mount: bind, volume, tmpfs or npipe. */
export type VolumeDefinitionType = "bind" | "volume" | "tmpfs" | "npipe" | (string & {});

/** Options of a volume mount. */
export interface VolumeOptions {
  /** True if the volume is nocopy. */
  nocopy?: boolean | null;
}

/** Base of the callbacks that tell other services of events. */
export type Webhook = AzureDevOpsWebhook | UnlistedWebhook;

/** What every kind of {@link Webhook} has. */
export interface WebhookCommon {
  /**
   * Notification event that sets off the callback.
   *
   * Can only be set when the resource is created.
   */
  eventType?: string | null;
}

/** Kinds of service that a webhook can call. */
export type WebhookType = "AzureDevOps" | (string & {});

/**
 * Days of the week.
 *
 * - `Monday`: The day Monday.
 * - `Tuesday`: The day Tuesday.
 * - `Wednesday`: The day Wednesday.
 * - `Thursday`: The day Thursday.
 * - `Friday`: The day Friday.
 * - `Saturday`: The day Saturday.
 * - `Sunday`: The day Sunday.
 */
export type WeekDay =
  "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" | (string & {});

/** A machine learning workspace. */
export interface Workspace extends ProxyResource {
  /** Settings and state of the workspace itself. */
  properties: WorkspaceProperties;
  /** Managed identities that the workspace has. */
  identity?: ManagedServiceIdentity;
  /** Kind of workspace. */
  kind?: string;
  /** Region that the workspace is in. */
  location?: string;
  /** Workspace's SKU, there because AML has several tiers; optional. */
  sku?: Sku;
  /** Tags of the workspace, by name. */
  tags?: Record<string, string>;
}

/** Access key credential of a workspace connection. */
export interface WorkspaceConnectionAccessKey {
  /** Id of the access key. */
  accessKeyId?: string;
  /** Secret part of the access key. */
  secretAccessKey?: string;
}

/** Account key credential of a workspace connection. */
export interface WorkspaceConnectionAccountKey {
  /** Account key itself. */
  key?: string;
}

/** API key credential of a workspace connection. */
export interface WorkspaceConnectionApiKey {
  /** API key itself. */
  key?: string;
}

/** Managed identity credential of a workspace connection. */
export interface WorkspaceConnectionManagedIdentity {
  /** Client id of the identity. */
  clientId?: string;
  /** Resource id of the identity. */
  resourceId?: string;
}

/**
 * OAuth 2 credential of a workspace connection; client id and secret are required, the rest depends on the
 * provider.
 */
export interface WorkspaceConnectionOAuth2 {
  /** Authorization URL; the Concur category needs it. */
  authUrl?: string;
  /** Client id, a UUID. */
  clientId?: AzureCoreUuid;
  /** Client's secret. */
  clientSecret?: string;
  /** Developer token; the GoogleAdWords category needs it. */
  developerToken?: string;
  /** User's password. */
  password?: string;
  /**
   * Refresh token, got offline; needed for GoogleBigQuery, GoogleAdWords, Hubspot, QuickBooks, Square, Xero and
   * Zoho.
   */
  refreshToken?: string;
  /** Tenant id; the QuickBooks and Xero categories need it. */
  tenantId?: string;
  /** User name; Concur and ServiceNow use the Password grant, which needs user name and password. */
  username?: string;
}

/** Personal access token credential of a workspace connection. */
export interface WorkspaceConnectionPersonalAccessToken {
  /** Token itself. */
  pat?: string;
}

/** Base of the workspace connections; there is one kind per way to authenticate. */
export type WorkspaceConnectionPropertiesV2 =
  | AADAuthTypeWorkspaceConnectionProperties
  | AccessKeyAuthTypeWorkspaceConnectionProperties
  | AccountKeyAuthTypeWorkspaceConnectionProperties
  | ApiKeyAuthWorkspaceConnectionProperties
  | CustomKeysWorkspaceConnectionProperties
  | ManagedIdentityAuthTypeWorkspaceConnectionProperties
  | NoneAuthTypeWorkspaceConnectionProperties
  | OAuth2AuthTypeWorkspaceConnectionProperties
  | PATAuthTypeWorkspaceConnectionProperties
  | SASAuthTypeWorkspaceConnectionProperties
  | ServicePrincipalAuthTypeWorkspaceConnectionProperties
  | UsernamePasswordAuthTypeWorkspaceConnectionProperties
  | UnlistedWorkspaceConnectionPropertiesV2;

/** The ARM resource that wraps a workspace connection. */
export interface WorkspaceConnectionPropertiesV2BasicResource extends ProxyResource {
  /** Settings of the connection itself. */
  properties: WorkspaceConnectionPropertiesV2;
}

/** One page of workspace connections. */
export interface WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult {
  /** Connections in this page. */
  value: WorkspaceConnectionPropertiesV2BasicResource[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** What every kind of {@link WorkspaceConnectionPropertiesV2} has. */
export interface WorkspaceConnectionPropertiesV2Common {
  /** Which category of service is connected. */
  category?: ConnectionCategory;
  /** ARM id of the workspace that made the connection. */
  readonly createdByWorkspaceArmId?: string;
  /** Error of the connection, if any. */
  error?: string;
  /** When the connection expires. */
  expiryTime?: Date;
  /** Group that the category belongs to. */
  readonly group?: ConnectionGroup;
  /** True if everyone may use the connection. */
  isSharedToAll?: boolean;
  /** User's own metadata for the connection, by name. */
  metadata?: Record<string, string>;
  /** Whether a managed private endpoint is needed. */
  peRequirement?: ManagedPERequirement;
  /** State of the managed private endpoint. */
  peStatus?: ManagedPEStatus;
  /** Users that the connection is shared with. */
  sharedUserList?: string[];
  /** What the connection leads to. */
  target?: string;
  /** True to connect under the workspace's managed identity. */
  useWorkspaceManagedIdentity?: boolean;
}

/** Service principal credential of a workspace connection. */
export interface WorkspaceConnectionServicePrincipal {
  /** Client id of the service principal. */
  clientId?: string;
  /** Secret of the service principal. */
  clientSecret?: string;
  /** Tenant of the service principal. */
  tenantId?: string;
}

/** Shared access signature credential of a workspace connection. */
export interface WorkspaceConnectionSharedAccessSignature {
  /** Signature itself. */
  sas?: string;
}

/** Body of a change to a workspace connection. */
export interface WorkspaceConnectionUpdateParameter {
  /** New settings of the connection. */
  properties?: WorkspaceConnectionPropertiesV2;
}

/** User name and password credential of a workspace connection. */
export interface WorkspaceConnectionUsernamePassword {
  /** User's password. */
  password?: string;
  /** Extra token that some services, such as SalesForce, want besides user name and password; optional. */
  securityToken?: string;
  /** User's name. */
  username?: string;
}

/** Settings of a workspace hub. */
export interface WorkspaceHubConfig {
  /** Further storage accounts for the hub's workspaces. */
  additionalWorkspaceStorageAccounts?: string[];
  /** Resource group that the hub's workspaces go to by default. */
  defaultWorkspaceResourceGroup?: string;
}

/** One page of workspaces. */
export interface WorkspaceListResult {
  /** Workspaces in this page. */
  value: Workspace[];
  /** Address of the following page, if there is one. */
  nextLink?: string;
}

/** Private endpoint of a workspace. */
export interface WorkspacePrivateEndpointResource {
  /** ARM id of the Microsoft.Network/privateEndpoints resource. */
  readonly id?: string;
  /** Id of the subnet that the private endpoint sits in. */
  readonly subnetArmId?: string;
}

/** Settings and state of a workspace. */
export interface WorkspaceProperties {
  /** True to allow public access even behind a virtual network. */
  allowPublicAccessWhenBehindVnet?: boolean;
  /** ARM id of the workspace's Application Insights. */
  applicationInsights?: string;
  /** Workspaces that belong with this one. */
  associatedWorkspaces?: string[];
  /** ARM id of the workspace's container registry. */
  containerRegistry?: string;
  /** Free text about the workspace. */
  description?: string;
  /** URL of the service that finds the regional experimentation endpoints. */
  discoveryUrl?: string;
  /** True to isolate the workspace's data. */
  enableDataIsolation?: boolean;
  /** True to encrypt on the service side with a customer-managed key. */
  enableServiceSideCMKEncryption?: boolean;
  /** How the workspace is encrypted. */
  encryption?: EncryptionProperty;
  /** Settings of a workspace that is a feature store. */
  featureStoreSettings?: FeatureStoreSettings;
  /** Human-friendly name; it can be changed. */
  friendlyName?: string;
  /** True if the data has high business impact; the service then collects less diagnostic data. */
  hbiWorkspace?: boolean;
  /** Id of the hub that the workspace belongs to. */
  hubResourceId?: string;
  /** Name of the compute that builds images. */
  imageBuildCompute?: string;
  /** ARM id of the workspace's key vault; fixed at creation. */
  keyVault?: string;
  /** Settings of the managed network. */
  managedNetwork?: ManagedNetworkSettings;
  /** MLflow tracking address of the workspace. */
  readonly mlFlowTrackingUri?: string;
  /** Notebook details of the workspace. */
  readonly notebookInfo?: NotebookResourceInfo;
  /** Id of the user-assigned identity that stands for the workspace. */
  primaryUserAssignedIdentity?: string;
  /** Private endpoint connections to the workspace. */
  readonly privateEndpointConnections?: PrivateEndpointConnection[];
  /** How many private connections the workspace has. */
  readonly privateLinkCount?: number;
  /** Builds the managed network, with default options, at creation; no effect unless that network is enabled. */
  provisionNetworkNow?: boolean;
  /** How far the workspace's provisioning has come. */
  readonly provisioningState?: ProvisioningState;
  /** Whether the public network may send requests. */
  publicNetworkAccess?: PublicNetworkAccessType;
  /** Settings of the workspace's serverless compute. */
  serverlessComputeSettings?: ServerlessComputeSettings;
  /** Settings of the resources that the service manages. */
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettings;
  /**
   * Resource group that the service made in the customer's subscription, for workspaces with a customer-managed
   * key.
   */
  readonly serviceProvisionedResourceGroup?: string;
  /** Private links that the workspace shares. */
  sharedPrivateLinkResources?: SharedPrivateLinkResource[];
  /** ARM id of the workspace's storage account; fixed at creation. */
  storageAccount?: string;
  /** True if the workspace's storage has a hierarchical namespace. */
  readonly storageHnsEnabled?: boolean;
  /** How the workspace's system datastores are accessed. */
  systemDatastoresAuthMode?: SystemDatastoresAuthMode;
  /** Tenant that the workspace belongs to. */
  readonly tenantId?: string;
  /** True for v1 legacy mode, in which some v2 API features may not work. */
  v1LegacyMode?: boolean;
  /** Settings of the workspace as a hub. */
  workspaceHubConfig?: WorkspaceHubConfig;
  /** Id of the workspace that never changes. */
  readonly workspaceId?: string;
}

/** Settings of a workspace that can be changed. */
export interface WorkspacePropertiesUpdateParameters {
  /** ARM id of the workspace's Application Insights. */
  applicationInsights?: string;
  /** ARM id of the workspace's container registry. */
  containerRegistry?: string;
  /** Free text about the workspace. */
  description?: string;
  /** True to isolate the workspace's data. */
  enableDataIsolation?: boolean;
  /** Changes to the workspace's encryption. */
  encryption?: EncryptionUpdateProperties;
  /** Settings of a workspace that is a feature store. */
  featureStoreSettings?: FeatureStoreSettings;
  /** Human-friendly name; it can be changed. */
  friendlyName?: string;
  /** Name of the compute that builds images. */
  imageBuildCompute?: string;
  /** Settings of the managed network. */
  managedNetwork?: ManagedNetworkSettings;
  /** Id of the user-assigned identity that stands for the workspace. */
  primaryUserAssignedIdentity?: string;
  /** Whether the public network may send requests. */
  publicNetworkAccess?: PublicNetworkAccessType;
  /** Settings of the workspace's serverless compute. */
  serverlessComputeSettings?: ServerlessComputeSettings;
  /** Settings of the resources that the service manages. */
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettings;
  /** How the workspace's system datastores are accessed. */
  systemDatastoresAuthMode?: SystemDatastoresAuthMode;
  /** True for v1 legacy mode, in which some v2 API features may not work. */
  v1LegacyMode?: boolean;
}

/** Body of a change to a workspace. */
export interface WorkspaceUpdateParameters {
  /** Managed identities that the workspace has. */
  identity?: ManagedServiceIdentity;
  /** New settings of the workspace. */
  properties?: WorkspacePropertiesUpdateParameters;
  /** Workspace's SKU, there because AML has several tiers; optional. */
  sku?: Sku;
  /** Tags of the workspace, by name. */
  tags?: Record<string, string>;
}
