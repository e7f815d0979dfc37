import { existsSync } from "node:fs";
import type { Configuration, ServiceConfiguration, VersionConfiguration } from "../config/configuration.js";
import { noOutputs, outputsFolder, type ProjectOutputs } from "../build/outputs-folder.js";
import type { StorePlace } from "../build/store.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import { findPlaces } from "./places.js";
import { rememberedConfiguration } from "./remembered-configuration.js";
import { mendOutput, takeBackKilled } from "./unfinished.js";
import { UsageError } from "./usage-error.js";

/** A folder with specs/specwright.yaml, and generated/ beside it. */
export interface Project {
  configuration: Configuration;
  /** Absolute. */
  output: string;
  /** Outputs that it brings along. */
  outputs: ProjectOutputs;
}

/**
 * The project around a folder: the nearest one upwards. What a killed add-version has left in it is taken back first, if the run may write.
 * @param store where earlier runs have left the configuration.
 * @throws {UsageError} where there is none.
 * @throws {InputError} where its configuration has errors.
 */
export async function findProject(folder: string, diagnostics: Diagnostics, mayWrite = true, store?: StorePlace): Promise<Project> {
  const { project, configurationFile, output } = findPlaces(folder);
  await takeBackKilled(configurationFile, diagnostics, mayWrite);
  await mendOutput(output, diagnostics);
  const outputs = await outputsIn(project, diagnostics);
  diagnostics.throwIfErrors();
  const configuration = await rememberedConfiguration(configurationFile, outputs, store, diagnostics);
  diagnostics.throwIfErrors();
  return { configuration, output, outputs };
}

/** @throws {UsageError} where the project has no such service. */
export function findService({ configuration: { services } }: Project, name: string): ServiceConfiguration {
  const found = services.find((service) => service.name === name);
  if (found) return found;
  const names = services.map((service) => service.name);
  throw new UsageError(`There is no service "${name}" (there is ${listed(names)}).${didYouMean(name, names)}`);
}

/** @throws {UsageError} where the service has no such api-version. */
export function findVersion(service: ServiceConfiguration, apiVersion: string): VersionConfiguration {
  const found = service.versions.find((version) => version.apiVersion === apiVersion);
  if (found) return found;
  const versions = service.versions.map((version) => version.apiVersion);
  throw new UsageError(
    `${service.name} has no api-version "${apiVersion}" (it has ${listed(versions)}).${didYouMean(apiVersion, versions)}`,
  );
}

/** Services of the project that have an api-version. @throws {UsageError} where none has. */
export function servicesWith({ configuration: { services } }: Project, apiVersion: string): ServiceConfiguration[] {
  const found = services.filter(({ versions }) => versions.some((version) => version.apiVersion === apiVersion));
  if (found.length > 0) return found;
  const all = services.flatMap(({ versions }) => versions.map((version) => version.apiVersion));
  throw new UsageError(`No service has an api-version "${apiVersion}" (there is ${listed(all)}).${didYouMean(apiVersion, all)}`);
}

/** The outputs of a project; one without any does not read what compiles them. */
async function outputsIn(project: string, diagnostics: Diagnostics): Promise<ProjectOutputs> {
  if (!existsSync(outputsFolder(project))) return noOutputs;
  return (await import("../build/project-outputs.js")).projectOutputs(project, diagnostics);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}
