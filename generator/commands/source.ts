import { dirname } from "node:path";
import { cmdletsOf, type CmdletConfiguration } from "../config/configuration.js";
import type { LoadOptions } from "../load/document.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { findProject, findService, findVersion } from "./project.js";
import { checkSpecOptions, specDocument, type SpecOptions } from "./spec-options.js";
import { UsageError } from "./usage-error.js";

/** Options that name one document: `--spec`, or `--service` with `--api-version`. */
export interface SourceOptions extends SpecOptions {
  service?: string;
  apiVersion?: string;
}

/** A document, and how the project names its cmdlets, where it is one of a project. */
export interface NamedDocument {
  file: string;
  reading: LoadOptions;
  cmdlets?: CmdletConfiguration;
}

/**
 * The document that the options mean; a service's default api-version where they name none.
 * @throws {UsageError} where they mean none.
 */
export async function documentOf({ service, apiVersion, ...named }: SourceOptions, diagnostics: Diagnostics): Promise<NamedDocument> {
  if (named.spec !== undefined) return specDocument(named.spec, named);
  checkSpecOptions(named);
  if (service === undefined) throw new UsageError("Say which document: --service S --api-version V, or --spec FILE.");
  const project = await findProject(process.cwd(), diagnostics);
  const found = findService(project, service);
  const version = findVersion(found, apiVersion ?? found.defaultVersion);
  return { file: version.document, reading: { root: dirname(project.configuration.file) }, cmdlets: cmdletsOf(found, version) };
}
