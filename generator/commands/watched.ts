import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Files that a run may depend on; editors' drafts and backups have other endings. */
const relevant = /\.(json|ya?ml|hbs|[cm]?[jt]s)$/i;

/** Folders that hold no input, and much else. */
const foreign = /^(\.git|node_modules|\.specwright.*)$/;

/** Milliseconds without further changes after which a save counts as complete: some editors delete, write a draft and rename. */
const quiet = 80;

/** Some file systems (network drives, containers) tell of no changes; so a look is taken this often, in milliseconds. */
const interval = 1000;

/** The files below some folders, and what becomes of them. */
export class Watched {
  #known = new Map<string, string>();
  readonly #watchers = new Map<string, FSWatcher>();
  #wake: () => void = () => undefined;

  constructor(readonly folders: readonly string[]) {}

  /** What is there now is known; `changes` tells of what differs from it. */
  mark(): void {
    this.#known = this.#look();
  }

  /** Resolves with the files that differ, once some do and saving has come to an end. */
  async changes(): Promise<string[]> {
    for (;;) {
      let changed = difference(this.#known, this.#look());
      if (changed.length > 0) {
        for (let before = ""; before !== JSON.stringify(changed);) {
          before = JSON.stringify(changed);
          await sleep(quiet);
          changed = difference(this.#known, this.#look());
        }
        if (changed.length > 0) return changed.map(([file]) => file);
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, interval);
      });
    }
  }

  /** Folders are watched, not files: a file that is replaced by a rename stays in sight. */
  #look(): Map<string, string> {
    const found = new Map<string, string>();
    const folders = new Set<string>();
    for (const folder of this.folders) walk(folder, found, folders);
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
    return found;
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, () => {
        this.#wake();
      });
      watcher.on("error", () => {
        watcher.close();
        this.#watchers.delete(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch {
      // It has gone again, or the system has no watchers left: looking now and then does as well.
    }
  }
}

function walk(folder: string, files: Map<string, string>, folders: Set<string>): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    folders.add(folder);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!foreign.test(entry.name)) walk(path, files, folders);
      } else if (relevant.test(entry.name)) {
        const { mtimeMs, size, ino } = statSync(path);
        files.set(path, `${String(mtimeMs)} ${String(size)} ${String(ino)}`);
      }
    }
  } catch {
    // Files come and go while somebody looks.
  }
}

/** Files that are not what they were, with what they are. */
function difference(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): [string, string][] {
  const changed = [...now].filter(([file, state]) => before.get(file) !== state);
  const gone = [...before.keys()].filter((file) => !now.has(file)).map((file): [string, string] => [file, ""]);
  return [...changed, ...gone].sort(([a], [b]) => (a < b ? -1 : 1));
}
