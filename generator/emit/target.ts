import type { ServiceConfiguration } from "../config/configuration.js";

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
  /** Exported names of templates/runtime: generated modules import them, so nothing else may be called so. */
  runtimeTypes: ReadonlySet<string>;
  runtimeValues: ReadonlySet<string>;
}

/** @param runtime names that templates/runtime exports, and whether they are types. */
export function packageTarget(configuration: ServiceConfiguration, runtime: ReadonlyMap<string, { type: boolean }>): PackageTarget {
  const { name, packageName, packageVersion, title, clientName, defaultVersion, tokenScopes, sharedKey } = configuration;
  const names = [...runtime];
  return {
    service: name,
    packageName,
    packageVersion,
    title,
    clientName,
    contextName: `${clientName.replace(/Client$/, "")}Context`,
    mainVersion: defaultVersion,
    ...(tokenScopes ? { tokenScopes } : {}),
    ...(sharedKey ? { sharedKey } : {}),
    runtimeTypes: new Set(names.filter(([, { type }]) => type).map(([exported]) => exported)),
    runtimeValues: new Set(names.filter(([, { type }]) => !type).map(([exported]) => exported)),
  };
}
