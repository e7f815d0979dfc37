import { isAbsolute, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { VersionSummary } from "../emit/package.js";
import type { FileView } from "../emit/views.js";
import type { RenderedFile } from "../render/render.js";
import type { Diagnostic } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { Counts } from "../report/progress.js";
import { areCurrent, hashOf, type Fingerprints } from "./fingerprint.js";
import { Store, type StorePlace } from "./store.js";

/** One api-version on its way out: all that its document has led to. */
export interface EmittedVersion {
  summary: VersionSummary;
  files: readonly EmittedFile[];
  counts: Partial<Counts>;
  diagnostics: readonly Diagnostic[];
  /** Every file that was read, or looked for in vain. */
  inputs: Fingerprints;
}

/** A file that can be rendered. */
export interface EmittedFile {
  path: string;
  /** Templates of its sections, each once. */
  templates: readonly string[];
  /** Stands for the view; absent where nothing is remembered. */
  key?: string;
  view(): FileView;
}

/** Rendered files of an api-version by path, each with the key of what it was rendered from. */
export type RenderedFiles = ReadonlyMap<string, { key: string; file: RenderedFile }>;

/** What earlier runs have made and later ones need not make again. Keys name all that the result depends on, but for `inputs`. */
export interface Memory {
  /** Undefined where it has to be made: another key, or an input that is no longer what it was. */
  version(name: string, key: string): EmittedVersion | undefined;
  /** Gives the version back with keys for its views. */
  keepVersion(name: string, key: string, version: EmittedVersion): EmittedVersion;
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

/** @param place where it is kept; where absent, nothing is. */
export function memoryIn(place: StorePlace | undefined): Memory {
  return place ? memoryOf(new Store(place)) : noMemory;
}

/** A version as it is stored: each view by itself, so that only those are read again that are to be rendered again. */
type StoredVersion = Omit<EmittedVersion, "files"> & { files: (Required<Omit<EmittedFile, "view">> & { bytes: Uint8Array })[] };

function memoryOf(store: Store): Memory {
  return {
    version(name, key) {
      const found = store.get(`version-${name}`, key) as StoredVersion | undefined;
      if (!found || !areCurrent(found.inputs)) return undefined;
      const files = found.files.map(({ bytes, ...file }) => ({ ...file, view: () => deserialize(bytes) as FileView }));
      return { ...found, files, diagnostics: shown(found.diagnostics) };
    },
    keepVersion(name, key, version) {
      if (![...version.inputs.keys()].every(isAbsolute)) return version; // A document on the network may change at any time.
      const files = version.files.map((file) => {
        const bytes = serialize(file.view());
        return { path: file.path, templates: file.templates, key: hashOf(bytes), bytes };
      });
      store.set(`version-${name}`, key, { ...version, files, diagnostics: unshown(version.diagnostics) } satisfies StoredVersion);
      return { ...version, files: version.files.map((file, index) => ({ ...file, key: files[index]?.key ?? "" })) };
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
