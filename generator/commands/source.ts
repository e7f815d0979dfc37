import { resolve } from "node:path";
import type { CmdletConfiguration } from "../config/configuration.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { findProject, findService, findVersion } from "./project.js";
import { UsageError } from "./usage-error.js";

/** Options that name one document: `--spec`, or `--service` with `--api-version`. */
export interface SourceOptions {
  service?: string;
  apiVersion?: string;
  spec?: string;
}

/** A document, and how the project names its cmdlets, where it is one of a project. */
export interface NamedDocument {
  file: string;
  cmdlets?: CmdletConfiguration;
}

/**
 * The document that the options mean; a service's default api-version where they name none.
 * @throws {UsageError} where they mean none.
 */
export async function documentOf({ service, apiVersion, spec }: SourceOptions, diagnostics: Diagnostics): Promise<NamedDocument> {
  if (spec !== undefined) return { file: resolve(spec) };
  if (service === undefined) throw new UsageError("Say which document: --service S --api-version V, or --spec FILE.");
  const found = findService(await findProject(process.cwd(), diagnostics), service);
  return { file: findVersion(found, apiVersion ?? found.defaultVersion).document, cmdlets: found.cmdlets };
}
