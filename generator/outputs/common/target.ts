import type { ServiceConfiguration } from "../../config/configuration.js";

/** What a generated package is called, apart from what its documents say. */
export interface PackageTarget {
  /** Folder of the service: `machinelearning`. */
  service: string;
  /** `@specwright/machinelearning`. */
  packageName: string;
  packageVersion: string;
  /** For people: `Azure Machine Learning`. */
  title: string;
  /** `MachineLearningClient`. */
  clientName: string;
  /** `MachineLearningContext`. */
  contextName: string;
  /** The api-version at the package's root. */
  mainVersion: string;
  /** Scopes to ask a token for, where the document's are not the ones. */
  tokenScopes?: string[];
  sharedKey?: "batch";
  /** Functions that templates/runtime exports: modules of operations import them, so nothing else in them may be called so. */
  runtimeValues: ReadonlySet<string>;
}

/** Types of runtime/ that stand beside the models in a module, or in what a package exports. */
export const runtimeTypes = [
  "BinaryBody",
  "Bound",
  "CallOptions",
  "Context",
  "ContextOptions",
  "OperationState",
  "PagedAsyncIterableIterator",
  "PageSettings",
  "PartValue",
  "Poller",
  "PollingOptions",
  "RequestOptions",
  "RestError",
  "ServiceError",
  "Unlisted",
  "UntrustedHostError",
] as const;

/** @param runtime names that templates/runtime exports, with their modules, and whether they are types. */
export function packageTarget(
  configuration: ServiceConfiguration,
  runtime: ReadonlyMap<string, { module: string; type: boolean }>,
): PackageTarget {
  const { name, packageName, packageVersion, title, clientName, defaultVersion, tokenScopes, sharedKey } = configuration;
  const contextName = `${clientName.replace(/Client$/, "")}Context`;
  return {
    service: name,
    packageName,
    packageVersion,
    title,
    clientName,
    // A client called just "Client" has a context all the same.
    contextName: runtime.has(contextName) ? `${clientName}Context` : contextName,
    mainVersion: defaultVersion,
    ...(tokenScopes ? { tokenScopes } : {}),
    ...(sharedKey ? { sharedKey } : {}),
    runtimeValues: new Set([...runtime].filter(([, { module, type }]) => !type && !module.includes("/")).map(([exported]) => exported)),
  };
}
