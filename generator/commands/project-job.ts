import { dirname, resolve } from "node:path";
import type { ServiceConfiguration } from "../config/configuration.js";
import { folderName } from "../outputs/common/folder-name.js";
import type { StorePlace } from "../build/store.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { findProject, findService, findVersion, servicesWith, type Project } from "./project.js";
import type { Job } from "./run-job.js";

/** The project's services; `--service` and `--api-version` pick a part, an api-version alone the services that have it. */
export async function projectJob(
  { service: name, apiVersion, check }: { service?: string; apiVersion?: string; check?: true },
  store: StorePlace | undefined,
  diagnostics: Diagnostics,
): Promise<Job> {
  const project = await findProject(process.cwd(), diagnostics, !check, store);
  const { configuration, output } = project;
  const services = picked(project, name, apiVersion).map((service) => ({
    configuration: service,
    cmdlets: service.cmdlets,
    folder: resolve(output, service.name),
    ...(project.outputs.outputs.length > 0 && { project: project.outputs.outputs }),
    reading: { root: dirname(configuration.file) },
    ...(apiVersion !== undefined && service.versions.length > 1 && { only: [folderName(apiVersion)] }),
  }));
  return {
    services,
    root: output,
    isAll: name === undefined && apiVersion === undefined,
    inputs: project.outputs.inputs,
    ...(store && { store }),
  };
}

function picked(project: Project, name: string | undefined, apiVersion: string | undefined): ServiceConfiguration[] {
  if (name === undefined) return apiVersion === undefined ? project.configuration.services : servicesWith(project, apiVersion);
  const service = findService(project, name);
  if (apiVersion !== undefined) findVersion(service, apiVersion);
  return [service];
}
