import path from "node:path";
import type { ServiceConfiguration, VersionConfiguration } from "../config/configuration.js";
import type { VersionOrder } from "../pipeline.js";
import type { PackageTarget } from "../outputs/common/target.js";
import { folderName } from "../outputs/common/folder-name.js";
import type { Document } from "../load/document.js";
import type { TreeInputs } from "../output/file.js";
import { sha256 } from "../output/files.js";
import { fingerprintOf, hashOf, type Fingerprints } from "./fingerprint.js";

/** Every file that a document is made of, and those that it names and that could not be read. */
export function documentInputs({ files, refused }: Pick<Document, "files" | "refused">): Fingerprints {
  const inputs = new Map([...files].map(([file, text]) => [file, sha256(text)]));
  for (const file of refused) inputs.set(file, fingerprintOf(file));
  return inputs;
}

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

/**
 * What a package was made from, for its manifest: the same on every machine.
 * @param templates keys of the templates of each api-version, by its folder, and of the package itself.
 */
export function packageInputs(
  configuration: ServiceConfiguration,
  versions: readonly { inputs: Fingerprints }[],
  templates: { package: string; versions: ReadonlyMap<string, string> },
): TreeInputs {
  const made = configuration.versions.map(({ apiVersion, document }, index) => {
    const folder = folderName(apiVersion);
    const files = versions[index]?.inputs ?? new Map<string, string>();
    return [folder, { documents: documentsHash(document, files), templates: templates.versions.get(folder) ?? "" }] as const;
  });
  return { configuration: configurationHash(configuration), templates: templates.package, versions: Object.fromEntries(made) };
}

/** Paths count from the folder of the main document. */
function documentsHash(document: string, files: Fingerprints): string {
  const folder = path.dirname(document);
  const named = [...files].map(([file, fingerprint]) => `${relative(folder, file)} ${fingerprint}`);
  return hashOf(...named.sort());
}

function relative(folder: string, file: string): string {
  return path.isAbsolute(file) ? path.relative(folder, file).split(path.sep).join("/") : file;
}

/** Without the places of keys, which comments move, and without the paths of documents, which count with the documents. */
function configurationHash(configuration: ServiceConfiguration): string {
  return hashOf(JSON.stringify(configuration, (key, value: unknown) => (key === "source" || key === "document" ? undefined : value)));
}
