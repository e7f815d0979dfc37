import { dirname, resolve } from "node:path";
import { configurationOf } from "../config/ad-hoc.js";
import type { ServiceConfiguration } from "../config/configuration.js";
import type { ServiceRequest } from "../config/request.js";
import { folderName } from "../emit/version.js";
import type { StorePlace } from "../incremental/store.js";
import { cacheFolder } from "../output/cache-folder.js";
import { readModel } from "../pipeline.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { findProject, findService, findVersion, servicesWith, type Project } from "./project.js";
import { specDocument, type SpecOptions } from "./spec-options.js";

/** What a run makes, and where. */
export interface Job {
  services: ServiceRequest[];
  /** Absolute folder in which (or: which) all packages lie. */
  root: string;
  /** Nothing else of Specwright's lies in `root`: packages that are not made are left over. */
  isAll: boolean;
  /** Where formatted text is kept from run to run. */
  cache: string;
  /** Where api-versions are kept from run to run. */
  store?: StorePlace;
}

/** One document, into any folder. @throws {InputError} where it has errors. */
export async function specJob(spec: string, out: string, options: SpecOptions & { name?: string }, diagnostics: Diagnostics): Promise<Job> {
  const { file, reading } = specDocument(spec, options);
  const folder = resolve(out);
  const model = await readModel(file, diagnostics, reading);
  const configuration = configurationOf(model.service, file, options.name);
  const models = new Map([[model.service.apiVersion, model]]);
  return {
    services: [{ configuration, folder, reading, models }],
    root: folder,
    isAll: false,
    cache: cacheFolder(process.cwd()),
  };
}

/** The project's services; `--service` and `--api-version` pick a part, an api-version alone the services that have it. */
export async function projectJob(
  { service: name, apiVersion, check }: { service?: string; apiVersion?: string; check?: true },
  store: StorePlace | undefined,
  diagnostics: Diagnostics,
): Promise<Job> {
  const project = await findProject(process.cwd(), diagnostics, !check);
  const { configuration, output } = project;
  const services = picked(project, name, apiVersion).map((service) => ({
    configuration: service,
    cmdlets: service.cmdlets,
    folder: resolve(output, service.name),
    reading: { root: dirname(configuration.file) },
    ...(apiVersion !== undefined && service.versions.length > 1 && { only: [folderName(apiVersion)] }),
  }));
  return {
    services,
    root: output,
    isAll: name === undefined && apiVersion === undefined,
    cache: cacheFolder(dirname(configuration.file)),
    ...(store && { store }),
  };
}

function picked(project: Project, name: string | undefined, apiVersion: string | undefined): ServiceConfiguration[] {
  if (name === undefined) return apiVersion === undefined ? project.configuration.services : servicesWith(project, apiVersion);
  const service = findService(project, name);
  if (apiVersion !== undefined) findVersion(service, apiVersion);
  return [service];
}
