import { hashOf } from "../common/hash.js";
import type { VersionConfiguration } from "../config/configuration.js";
import type { PackageTarget } from "../outputs/common/target.js";
import type { VersionOrder } from "../package.js";

/** What an api-version is remembered by. */
export function nameOfVersion({ target, version }: { target: PackageTarget; version: VersionConfiguration }): string {
  return `${target.service} ${version.apiVersion}`;
}

/** All that the views of an api-version depend on beside the files of its document and the program. */
export function keyOfVersion({
  version,
  target,
  cmdlets,
  outputs,
  project,
  reading,
}: Omit<VersionOrder, "folder" | "runtime" | "model">): string {
  const values = { version, target: { ...target, runtimeValues: [...target.runtimeValues].sort() }, cmdlets, outputs, project, reading };
  return hashOf(JSON.stringify(values));
}
