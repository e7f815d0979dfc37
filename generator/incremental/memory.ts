import { isAbsolute, resolve } from "node:path";
import { serialize } from "node:v8";
import type { VersionView } from "../emit/version.js";
import type { RenderedFile } from "../render/render.js";
import type { Diagnostic } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { Counts } from "../report/progress.js";
import { areCurrent, hashOf, type Fingerprints } from "./fingerprint.js";
import type { Store } from "./store.js";

/** One api-version on its way out: all that its document has led to. */
export interface MadeVersion {
  view: VersionView;
  counts: Partial<Counts>;
  diagnostics: readonly Diagnostic[];
  /** Every file that was read, or looked for in vain. */
  inputs: Fingerprints;
  /** What each file's view has as a key, by the file's path; absent where nothing is remembered. */
  viewKeys?: ReadonlyMap<string, string>;
}

/** Rendered files of an api-version by path, each with the key of what it was rendered from. */
export type RenderedFiles = ReadonlyMap<string, { key: string; file: RenderedFile }>;

/** What earlier runs have made and later ones need not make again. Keys name all that the result depends on, but for `inputs`. */
export interface Memory {
  /** Undefined where it has to be made: another key, or an input that is no longer what it was. */
  version(name: string, key: string): MadeVersion | undefined;
  /** Gives the version back with keys for its views: these last, unlike the views' objects, which come back as copies. */
  keepVersion(name: string, key: string, version: MadeVersion): MadeVersion;
  rendered(name: string): RenderedFiles;
  keepRendered(name: string, files: RenderedFiles): void;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  version: () => undefined,
  keepVersion: (_name, _key, version) => version,
  rendered: () => new Map(),
  keepRendered: () => undefined,
};

export function memoryIn(store: Store): Memory {
  return {
    version(name, key) {
      const found = store.get(`version-${name}`, key) as MadeVersion | undefined;
      if (!found || !areCurrent(found.inputs)) return undefined;
      return { ...found, diagnostics: shown(found.diagnostics) };
    },
    keepVersion(name, key, version) {
      if (![...version.inputs.keys()].every(isAbsolute)) return version; // A document on the network may change at any time.
      const viewKeys = new Map(version.view.files.map((file) => [file.path, hashOf(serialize(file))]));
      store.set(`version-${name}`, key, { ...version, viewKeys, diagnostics: unshown(version.diagnostics) });
      return { ...version, viewKeys };
    },
    rendered: (name) => (store.get(`rendered-${name}`, "") as RenderedFiles | undefined) ?? new Map(),
    keepRendered: (name, files) => {
      store.set(`rendered-${name}`, "", files);
    },
  };
}

/** Places with absolute paths: a later run may be in another folder. */
export function unshown(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => withFile(diagnostic, (file) => resolve(file)));
}

/** Places with the paths that people see in the folder they are in. */
export function shown(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => withFile(diagnostic, displayPath));
}

function withFile(diagnostic: Diagnostic, change: (file: string) => string): Diagnostic {
  return diagnostic.source ? { ...diagnostic, source: { ...diagnostic.source, file: change(diagnostic.source.file) } } : diagnostic;
}
