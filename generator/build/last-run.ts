import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hasText, readEntry, sha256OfText } from "../output/files.js";
import { isInterrupted } from "../output/journal.js";
import { manifestName, readManifest } from "../output/manifest.js";
import { placeOf } from "../output/state-folder.js";
import type { Diagnostic } from "../report/diagnostics.js";
import type { Counts } from "../report/progress.js";
import { hashOf } from "../common/hash.js";
import { type Fingerprints } from "../output/inputs.js";
import { areCurrent, areEqual, fingerprintsBelow } from "./fingerprint.js";
import { shown, unshown } from "./memory.js";
import type { Store } from "./store.js";

/** A run that ended well: what it read, what it left, and what it said. */
export interface LastRun {
  /** The configuration, and the files of all documents. */
  inputs: Fingerprints;
  /** Templates, runtime and outputs of the project; a new file among them counts. */
  templates: Fingerprints;
  /** Manifests of the packages that it made, by absolute folder, with their hashes. */
  packages: ReadonlyMap<string, string>;
  /** All packages below the output folder, where the run answered for all. */
  others?: readonly string[];
  files: number;
  counts: Counts;
  diagnostics: readonly Diagnostic[];
}

/** Names what was asked for: runs of a part of the project are remembered by themselves. */
export function requestOf({ service, apiVersion }: { service?: string; apiVersion?: string }): string {
  return JSON.stringify([service, apiVersion]);
}

/** Templates, runtime and outputs below some folders: files that what is generated depends on, new ones too. */
export function sourceFingerprints(folders: readonly string[]): Fingerprints {
  return new Map(folders.flatMap((folder) => (existsSync(folder) ? [...fingerprintsBelow(folder, /\.(hbs|[cm]?[jt]s)$/)] : [])));
}

/** Everything is as it was, in every byte that the last run read and left; or there is work to do, all of it where there has been no run. */
export type Since = { unchanged: LastRun } | { unchanged?: never; isFirst: boolean };

export function sinceLastRun(store: Store, request: string, root: string, folders: readonly string[]): Since {
  const last = store.get(nameOf(request), request)?.value as LastRun | undefined;
  if (!last) return { isFirst: true };
  const isAsItWas =
    areCurrent(last.inputs) &&
    !isInterrupted(placeOf(root).state) &&
    areEqual(last.templates, sourceFingerprints(folders)) &&
    (!last.others || last.others.join("\n") === packagesBelow(root).join("\n")) &&
    [...last.packages].every(([folder, hash]) => packageHash(folder) === hash);
  return isAsItWas ? { unchanged: { ...last, diagnostics: shown(last.diagnostics) } } : { isFirst: false };
}

export function keepRun(store: Store, request: string, run: LastRun): void {
  store.set(nameOf(request), request, { ...run, diagnostics: unshown(run.diagnostics) });
}

/** Hash of a package's manifest; empty where it has none. */
export function manifestHash(folder: string): string {
  const entry = readEntry(join(folder, manifestName));
  return entry?.kind === "file" ? sha256OfText(entry.content) : "";
}

/** Hash of a package's manifest, once each of its files has been found to be what the manifest says; undefined where one is not. */
export function packageHash(folder: string): string | undefined {
  const manifest = readManifest(folder);
  if (!manifest || manifest.size === 0) return undefined;
  for (const [path, hash] of manifest) if (!hasText(join(folder, path), hash)) return undefined;
  return manifestHash(folder);
}

/** Folders with a manifest. */
export function packagesBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => join(root, name))
    .filter((folder) => existsSync(join(folder, manifestName)))
    .sort();
}

function nameOf(request: string): string {
  return `last-run-${hashOf(request).slice(0, 8)}`;
}
