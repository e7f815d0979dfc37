import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Files that are written now and may have to be taken back: until `keep` is called, leaving the process takes them back too.
 * All of it is synchronous, because nothing else can be done while a process exits.
 */
export class Changes {
  readonly #folder: string;
  readonly #undo: (() => void)[] = [];
  readonly #onExit = (): void => {
    this.undo();
  };

  /** @param folder absolute; all paths are below it */
  constructor(folder: string) {
    this.#folder = folder;
    process.once("exit", this.#onExit);
  }

  /** Writes a file as a whole, and the folders that it needs. */
  write(path: string, text: string): void {
    const file = join(this.#folder, path);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    this.#makeFolder(dirname(file));
    this.#undo.push(() => {
      rmSync(`${file}.draft`, { force: true });
      if (before === undefined) rmSync(file, { force: true });
      else replace(file, before);
    });
    replace(file, text);
  }

  keep(): void {
    this.#undo.length = 0;
    process.off("exit", this.#onExit);
  }

  /** Takes everything back, the last first. */
  undo(): void {
    for (let step = this.#undo.pop(); step; step = this.#undo.pop()) step();
    process.off("exit", this.#onExit);
  }

  #makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    this.#makeFolder(dirname(folder));
    mkdirSync(folder);
    this.#undo.push(() => {
      rmdirSync(folder);
    });
  }
}

function replace(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.draft`, content);
  renameSync(`${file}.draft`, file);
}
