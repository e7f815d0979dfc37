import type { CmdletOptions } from "../cmdlets/infer.js";
import type { Source } from "../report/source.js";

/** specs/specwright.yaml, checked, with defaults filled in and paths made absolute. */
export interface Configuration {
  /** Absolute. */
  file: string;
  services: ServiceConfiguration[];
}

export interface ServiceConfiguration {
  source: Source;
  /** Folder below generated/, and `--service` on the command line. */
  name: string;
  /** For people: `Azure Machine Learning`. */
  title: string;
  /** npm package: `@specwright/machinelearning`. */
  packageName: string;
  packageVersion: string;
  published?: Published;
  /** Class of the client: `MachineLearningClient`. */
  clientName: string;
  /** The api-version at the package's root. */
  defaultVersion: string;
  versions: VersionConfiguration[];
  /** Microsoft Entra ID scopes, where the document's are not the ones to ask for. */
  tokenScopes?: string[];
  /** Scheme of the service's account key (AzureNamedKeyCredential), where it has one. */
  sharedKey?: "batch";
  cmdlets: CmdletConfiguration;
  /** What is made of it; absent where that is what every service gets. */
  outputs?: OutputChoice[];
}

/** An output by its name, with what was set for it. */
export interface OutputChoice {
  name: string;
  options: Readonly<Record<string, unknown>>;
}

/** What package.json says of who publishes a package, and how. */
export interface Published {
  /** SPDX expression. */
  license?: string;
  /** Who holds the copyright. */
  author?: string;
  repository?: string;
  keywords?: string[];
}

export interface VersionConfiguration {
  source: Source;
  apiVersion: string;
  /** Absolute path of the main document. */
  document: string;
  /** Help pages are made when somebody asks for one, instead of being written with the rest. */
  helpOnDemand?: true;
  /** How its cmdlets are named, where that differs from the service's others. */
  cmdlets?: CmdletConfiguration;
}

/** How the cmdlets of an api-version are named and reshaped. */
export function cmdletsOf({ cmdlets }: Pick<ServiceConfiguration, "cmdlets">, version: VersionConfiguration): CmdletConfiguration {
  return version.cmdlets ?? cmdlets;
}

/** How the cmdlets of a service are named and reshaped. */
export interface CmdletConfiguration extends Omit<CmdletOptions, "prefix" | "subjectPrefix"> {
  /** `Az`. */
  prefix: string;
  /** `MlWorkspace`; may be empty. */
  subjectPrefix: string;
}
