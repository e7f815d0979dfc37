import { isAbsolute, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { VersionEmissionSummary } from "../outputs/emit.js";
import type { FileView } from "../outputs/common/views.js";
import type { FormattedFile, KeptFile } from "../output/file.js";
import { sha256 } from "../output/files.js";
import type { Imported } from "../render/render.js";
import type { Diagnostic } from "../report/diagnostics.js";
import { once } from "../common/once.js";
import { displayPath } from "../report/display-path.js";
import type { Counts } from "../report/progress.js";
import { type Fingerprints } from "../output/inputs.js";
import { areCurrent } from "./fingerprint.js";
import { Store, type StorePlace } from "./store.js";

/** One api-version on its way out: all that its document has led to. */
export interface EmittedVersion {
  emission: VersionEmissionSummary;
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
  /** Stands for the view, and is worked out when it is first asked for; absent where nothing is remembered. */
  key?(): string;
  /** @throws {LostPart} where it was remembered and cannot be read again. */
  view(): FileView;
}

/** A file as it is to be, with what it imports. */
export type FinishedFile = (FormattedFile | KeptFile) & Imported;

/** Files of an api-version by path, each with the key of what it was made from: what became of their texts is in the package. */
export type FinishedFiles = ReadonlyMap<string, { key: string; file: KeptFile & Imported }>;

/** What earlier runs have made and later ones need not make again. Keys name all that the result depends on, but for `inputs`. */
export interface Memory {
  /** Undefined where it has to be made: another key, or an input that is no longer what it was. The same for as long as the memory is used. */
  version(name: string, key: string): EmittedVersion | undefined;
  /** What was there cannot be read again. */
  forgetVersion(name: string, key: string): void;
  /** Gives the version back with keys for its views. */
  keepVersion(name: string, key: string, version: EmittedVersion): EmittedVersion;
  files(name: string): FinishedFiles;
  /** `files` is asked when there is time for it. */
  keepFiles(name: string, files: () => FinishedFiles): void;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  version: () => undefined,
  forgetVersion: () => undefined,
  keepVersion: (_name, _key, version) => version,
  files: () => new Map(),
  keepFiles: () => undefined,
};

/** Does some work that nobody waits for, now or in a while. */
export type Later = (work: () => void) => void;

/**
 * @param place where it is kept; where absent, nothing is.
 * @param later when to store things; at once where absent.
 */
export function memoryIn(
  place: StorePlace | undefined,
  later: Later = (work) => {
    work();
  },
): Memory {
  return place ? memoryOf(new Store(place), later) : noMemory;
}

/** A version as it is stored: each view is a part by itself, so that only those are read again that are to be rendered again. */
type StoredVersion = Omit<EmittedVersion, "files"> & { files: Pick<EmittedFile, "path" | "templates">[] };

function memoryOf(store: Store, later: Later): Memory {
  const asked = new Map<string, EmittedVersion | undefined>();
  return {
    version(name, key) {
      const question = questionOf(name, key);
      if (!asked.has(question)) asked.set(question, versionIn(store, name, key));
      return asked.get(question);
    },
    keepVersion(name, key, version) {
      if (![...version.inputs.keys()].every(isAbsolute)) return version; // A document on the network may change at any time.
      const files = version.files.map((file) => {
        const bytes = once(() => serialize(file.view()));
        return { ...file, bytes, key: once(() => sha256(bytes())) };
      });
      later(() => {
        const stored = files.map(({ path, templates }) => ({ path, templates }));
        const value: StoredVersion = { ...version, files: stored, diagnostics: unshown(version.diagnostics) };
        const views = files.map(({ bytes, key }) => ({ bytes: bytes(), sha256: key() }));
        store.set(`version-${name}`, key, value, views);
      });
      return { ...version, files };
    },
    forgetVersion(name, key) {
      store.forget(`version-${name}`);
      asked.delete(questionOf(name, key));
    },
    files: (name) => (store.get(`files-${name}`, "")?.value as FinishedFiles | undefined) ?? new Map(),
    keepFiles: (name, files) => {
      later(() => {
        store.set(`files-${name}`, "", files());
      });
    },
  };
}

function questionOf(name: string, key: string): string {
  return JSON.stringify([name, key]);
}

function versionIn(store: Store, name: string, key: string): EmittedVersion | undefined {
  const found = store.get(`version-${name}`, key);
  if (!found) return undefined;
  const version = found.value as StoredVersion;
  if (!areCurrent(version.inputs)) return undefined;
  const files = version.files.flatMap((file, index) => {
    const part = found.parts[index];
    return part ? [{ ...file, key: () => part.sha256, view: () => deserialize(part.read()) as FileView }] : [];
  });
  return { ...version, files, diagnostics: shown(version.diagnostics) };
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
