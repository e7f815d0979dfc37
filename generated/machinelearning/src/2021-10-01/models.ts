// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { Unlisted } from "../runtime/kinds.js";

/** Common part of all references to assets. */
export type AssetReferenceBase =
  DataPathAssetReference | IdAssetReference | OutputPathAssetReference | UnlistedAssetReferenceBase;

/** How one deployment does batch inference. */
export interface BatchDeployment extends EndpointDeploymentPropertiesBase {
  /** Compute on which the batch runs. */
  compute?: string | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; from -1, which ignores
   * all failures, to int.MaxValue.
   *
   * Default: `-1`.
   */
  errorThreshold?: number;
  /** How much batch inference logs. */
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
  /** What becomes of the output. */
  outputAction?: BatchOutputAction;
  /**
   * Name of the output file where output is appended row by row.
   *
   * Default: `"predictions.csv"`.
   */
  outputFileName?: string | null;
  /** How far provisioning of the deployment has come. */
  readonly provisioningState?: DeploymentProvisioningState;
  /** Compute that the job gets; falls back on the defaults of ResourceConfiguration. */
  resources?: ResourceConfiguration | null;
  /** How failed inference is tried again; falls back on the defaults of BatchRetrySettings. */
  retrySettings?: BatchRetrySettings | null;
}

/** Tracked ARM resource for a batch deployment. */
export interface BatchDeploymentTrackedResource extends TrackedResource {
  /** Managed identities of the resource, system-assigned, user-assigned or both. */
  identity?: ResourceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** Settings of the batch deployment; must be given. */
  properties: BatchDeployment;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: Sku;
  /** Who created and last changed the resource, and when. */
  readonly systemData?: SystemData | null;
}

/** One page of batch deployments. */
export interface BatchDeploymentTrackedResourceArmPaginatedResult {
  /** Link to the following page; null on the last one. */
  nextLink?: string;
  /** Batch deployments returned in this page. */
  value?: BatchDeploymentTrackedResource[];
}

/** Settings of a batch endpoint. */
export interface BatchEndpoint extends EndpointPropertiesBase {
  /** What the endpoint falls back on. */
  defaults?: BatchEndpointDefaults | null;
  /** How far provisioning of the endpoint has come. */
  readonly provisioningState?: EndpointProvisioningState;
}

/** What a batch endpoint falls back on. */
export interface BatchEndpointDefaults {
  /** Default deployment, by name; calls to the scoring URL of the endpoint all (100%) go there. */
  deploymentName?: string | null;
}

/** Tracked ARM resource for a batch endpoint. */
export interface BatchEndpointTrackedResource extends TrackedResource {
  /** Managed identities of the resource, system-assigned, user-assigned or both. */
  identity?: ResourceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** Settings of the batch endpoint; must be given. */
  properties: BatchEndpoint;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: Sku;
  /** Who created and last changed the resource, and when. */
  readonly systemData?: SystemData | null;
}

/** One page of batch endpoints. */
export interface BatchEndpointTrackedResourceArmPaginatedResult {
  /** Link to the following page; null on the last one. */
  nextLink?: string;
  /** Batch endpoints returned in this page. */
  value?: BatchEndpointTrackedResource[];
}

/** How much batch inference logs: least with Warning, more with Info, most with Debug; Info if not given. */
export type BatchLoggingLevel = "Info" | "Warning" | "Debug" | (string & {});

/** What batch inference does with its output. */
export type BatchOutputAction = "SummaryOnly" | "AppendRow" | (string & {});

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

/** Kind of identity that the creator used. */
export type CreatedByType = "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});

/** Points to an asset by where it lies inside a datastore. */
export interface DataPathAssetReference {
  referenceType: "DataPath";
  /** ARM ID of the datastore that holds the asset. */
  datastoreId?: string | null;
  /** File or directory path within that datastore. */
  path?: string | null;
}

/** Provisioning states of a deployment. */
export type DeploymentProvisioningState =
  "Creating" | "Deleting" | "Scaling" | "Updating" | "Succeeded" | "Failed" | "Canceled" | (string & {});

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

/** Settings that all endpoint deployments share. */
export interface EndpointDeploymentPropertiesBase {
  /** Code that the deployment runs. */
  codeConfiguration?: CodeConfiguration | null;
  /** Free text about the deployment. */
  description?: string | null;
  /** ARM ID of the environment that the deployment uses. */
  environmentId?: string | null;
  /** Environment variables set for the deployment. */
  environmentVariables?: Record<string, string | null> | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  properties?: Record<string, string | null> | null;
}

/** Settings that all inference endpoints share. */
export interface EndpointPropertiesBase {
  /**
   * How callers authenticate; mandatory: 'Key' takes keys, which never expire, 'AMLToken' Azure ML tokens, which
   * do.
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

/** Names an asset by where it lies in a job's output. */
export interface OutputPathAssetReference {
  referenceType: "OutputPath";
  /** ARM ID of the job that wrote it. */
  jobId?: string | null;
  /** File or folder within that output. */
  path?: string | null;
}

/** Common part of all references to assets, as updates take them. */
export type PartialAssetReferenceBase =
  | PartialDataPathAssetReference
  | PartialIdAssetReference
  | PartialOutputPathAssetReference
  | UnlistedPartialAssetReferenceBase;

/** What can be changed in a batch deployment. */
export interface PartialBatchDeployment {
  /** Code that the deployment runs. */
  codeConfiguration?: PartialCodeConfiguration | null;
  /** Compute to which the deployment is bound. */
  compute?: string | null;
  /** Free text about the deployment. */
  description?: string | null;
  /** ARM ID of the environment that the deployment uses. */
  environmentId?: string | null;
  /** Environment variables set for the deployment. */
  environmentVariables?: Record<string, string | null> | null;
  /**
   * Failed files (FileDataset) or records (TabularDataset) beyond which inference aborts; from -1, which ignores
   * all failures, to int.MaxValue.
   */
  errorThreshold?: number;
  /** How much batch inference logs. */
  loggingLevel?: BatchLoggingLevel;
  /** How many processes run on each instance. */
  maxConcurrencyPerInstance?: number;
  /** Size of one mini-batch: number of files for a FileDataset, bytes of records for a TabularDataset. */
  miniBatchSize?: number;
  /** Model asset that the deployment serves. */
  model?: PartialAssetReferenceBase | null;
  /** What becomes of the output. */
  outputAction?: BatchOutputAction;
  /** Name of the output file where output is appended row by row. */
  outputFileName?: string | null;
  /** Custom properties; new ones may be added, existing ones neither changed nor removed. */
  properties?: Record<string, string | null> | null;
  /** How failed inference is tried again. */
  retrySettings?: PartialBatchRetrySettings | null;
}

/** Body of an update to a batch deployment. */
export interface PartialBatchDeploymentPartialTrackedResource {
  /** Managed identities to change. */
  identity?: PartialResourceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** Azure region of the resource. */
  location?: string;
  /** Settings to change. */
  properties?: PartialBatchDeployment;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: PartialSku;
  /** Tags of the resource. */
  tags?: Record<string, string | null>;
}

/** What can be changed in a batch endpoint. */
export interface PartialBatchEndpoint {
  /** What the endpoint falls back on. */
  defaults?: BatchEndpointDefaults | null;
}

/** Body of an update to a batch endpoint. */
export interface PartialBatchEndpointPartialTrackedResource {
  /** Managed identities to change. */
  identity?: PartialResourceIdentity;
  /** Hint by which portal and tools choose how to show resources of one type. */
  kind?: string;
  /** Azure region of the resource. */
  location?: string;
  /** Settings to change. */
  properties?: PartialBatchEndpoint;
  /** SKU that ARM asks for where scaling is automatic. */
  sku?: PartialSku;
  /** Tags of the resource. */
  tags?: Record<string, string | null>;
}

/** Change to how failed batch inference is tried again. */
export interface PartialBatchRetrySettings {
  /** How many times a mini-batch may be tried again. */
  maxRetries?: number;
  /**
   * Time that one call on a mini-batch may take, as an ISO 8601 duration.
   *
   * An ISO 8601 duration, such as `PT5M`.
   */
  timeout?: string;
}

/** Change to which code does the scoring. */
export interface PartialCodeConfiguration {
  /**
   * ARM ID of the code asset.
   *
   * Can only be set when the resource is created.
   */
  codeId?: string | null;
  /**
   * Script that runs at startup, such as score.py.
   *
   * Can only be set when the resource is created.
   */
  scoringScript?: string;
}

/** Points to an asset by where it lies inside a datastore. */
export interface PartialDataPathAssetReference {
  referenceType: "DataPath";
  /** ARM ID of the datastore that holds the asset. */
  datastoreId?: string | null;
  /** File or directory path within that datastore. */
  path?: string | null;
}

/** Points to an asset by its ARM ID. */
export interface PartialIdAssetReference {
  referenceType: "Id";
  /** ARM ID of the asset. */
  assetId?: string;
}

/** Names an asset by where it lies in a job's output. */
export interface PartialOutputPathAssetReference {
  referenceType: "OutputPath";
  /** ARM ID of the job that wrote it. */
  jobId?: string | null;
  /** File or folder within that output. */
  path?: string | null;
}

/** Change to a resource's managed identities; only updates take it. */
export interface PartialResourceIdentity {
  /** Whether identities are system-assigned, user-assigned, both or none. */
  type?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  userAssignedIdentities?: Record<string, PartialUserAssignedIdentityMeta | null>;
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

/** One user-assigned identity, as updates take it. */
export interface PartialUserAssignedIdentityMeta {
  /**
   * Application ID that Azure AD made when the identity was first provisioned; belongs to one application and
   * service principal.
   */
  clientId?: string | null;
  /** Object ID of the identity's service principal; roles that give access to Azure resources are granted to it. */
  principalId?: string | null;
}

/** Ways to refer to an asset. */
export type ReferenceType = "Id" | "DataPath" | "OutputPath" | (string & {});

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
}

/** Compute resources that a job or deployment asks for. */
export interface ResourceConfiguration {
  /**
   * How many instances or nodes of the compute to use; optional.
   *
   * Can only be set when the resource is created.
   */
  instanceCount?: number | null;
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
  properties?: Record<string, Record<string, unknown> | null> | null;
}

/** Managed identities that a resource has. */
export interface ResourceIdentity {
  /** Client ID with which the identity authenticates. */
  readonly principalId?: string | null;
  /** AAD tenant to which the identity belongs. */
  readonly tenantId?: string | null;
  /** Whether identities are system-assigned, user-assigned, both or none. */
  type?: ResourceIdentityAssignment;
  /** User-assigned identities (UAI), keyed by their ARM IDs. */
  userAssignedIdentities?: Record<string, UserAssignedIdentityMeta | null>;
}

/** Kinds of identity that a resource may have. */
export type ResourceIdentityAssignment =
  "SystemAssigned" | "UserAssigned" | "SystemAssigned,UserAssigned" | "None" | (string & {});

/** SKU of a resource. */
export interface Sku {
  /** Number of scale units; leave out where the resource cannot scale in or out. */
  capacity?: number;
  /** Hardware generation, where one SKU comes in several. */
  family?: string;
  /** SKU name, mostly a letter and a number such as P3; mandatory. */
  name: string;
  /** Size code by itself, when the name joins it with the tier. */
  size?: string;
  /** Tier of the SKU. */
  tier?: SkuTier;
}

/** SKU tiers; providers with several tiers must support this, but a PUT may leave it out. */
export type SkuTier = "Free" | "Basic" | "Standard" | "Premium";

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

/** A kind of {@link AssetReferenceBase} that this api-version does not list. */
export interface UnlistedAssetReferenceBase {
  referenceType: Unlisted;
  [name: string]: unknown;
}

/** A kind of {@link PartialAssetReferenceBase} that this api-version does not list. */
export interface UnlistedPartialAssetReferenceBase {
  referenceType: Unlisted;
  [name: string]: unknown;
}

/** One user-assigned identity of a resource. */
export interface UserAssignedIdentityMeta {
  /**
   * Application ID that Azure AD made when the identity was first provisioned; belongs to one application and
   * service principal.
   */
  clientId?: string | null;
  /** Object ID of the identity's service principal; roles that give access to Azure resources are granted to it. */
  principalId?: string | null;
}
