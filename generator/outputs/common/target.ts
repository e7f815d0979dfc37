import type { ServiceConfiguration } from "../../config/configuration.js";

/** What a generated package is called, apart from what its documents say. */
export interface PackageTarget {
  /** Folder of the service: `machinelearning`. */
  service: string;
  /** `@specwright/machinelearning`. */
  packageName: string;
  packageVersion: string;
  published: PublishedView;
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

/** What package.json says of who publishes the package, and how. */
export interface PublishedView {
  /** SPDX expression. */
  license: string;
  author?: string;
  repository?: string;
  keywords: string[];
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
  const { name, packageName, packageVersion, published, title, clientName, defaultVersion, tokenScopes, sharedKey } = configuration;
  const contextName = `${clientName.replace(/Client$/, "")}Context`;
  return {
    service: name,
    packageName,
    packageVersion,
    published: { license: "MIT", keywords: keywordsOf(title), ...published },
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

/** Words of a title, beside what every such package is. */
function keywordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...new Set([...words, "client", "sdk", "typescript"])];
}
