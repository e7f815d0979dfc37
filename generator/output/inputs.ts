import path from "node:path";
import { hashOf } from "../common/hash.js";
import type { ServiceConfiguration } from "../config/configuration.js";
import type { Document } from "../load/document.js";
import { folderName } from "../outputs/common/folder-name.js";
import type { TreeInputs } from "./file.js";
import { lookInto, sha256 } from "./files.js";

/** Files by absolute path with what they hold: the sha256 of their text, or `none` where no file can be read. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Reads a file, symbolic links followed, for its fingerprint. */
export function fingerprintOf(file: string): string {
  try {
    return lookInto(file, (bytes) => sha256(hasMark(bytes) ? bytes.subarray(3) : bytes)) ?? "none";
  } catch {
    return "none";
  }
}

/** Whether a text begins with a byte order mark. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Every file that a document is made of, and those that it names and that could not be read. */
export function documentInputs({ files, refused }: Pick<Document, "files" | "refused">): Fingerprints {
  const inputs = new Map([...files].map(([file, text]) => [file, sha256(text)]));
  for (const file of refused) inputs.set(file, fingerprintOf(file));
  return inputs;
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
