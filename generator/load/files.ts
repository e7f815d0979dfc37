import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { NotOrdinaryError, readOrdinary } from "../ordinary-file.js";
import { download } from "./download.js";
import { maximumBytes, reasonOf, textOrRefusal, unreadable, type Refusal } from "./refusal.js";
import { SourceFile } from "./source-file.js";
import { isUrl } from "./target.js";

/**
 * The files that a document is made of, each read once. A file other than the main one is only read where its real path,
 * symbolic links followed, is below one of the roots; https URLs only where the user allowed the network.
 */
export class Files {
  /** In the order of reading; by absolute path or URL. */
  readonly read = new Map<string, SourceFile>();
  readonly #refused = new Map<string, Refusal>();
  readonly #roots: string[];

  constructor(
    roots: readonly string[],
    /** Hosts that may be on this machine or in a private network; absent where nothing is fetched at all. */
    readonly network: { hosts: readonly string[] } | undefined,
  ) {
    this.#roots = roots.flatMap((root) => (existsSync(root) ? [realpathSync.native(root)] : []));
  }

  /** Files that were asked for and not read. */
  get refused(): string[] {
    return [...this.#refused.keys()];
  }

  /** The main document, which the user named: it may be anywhere. */
  main(file: string): SourceFile | Refusal {
    return this.#load(file);
  }

  /** A file that a $ref names. URLs must have been fetched before. */
  get(file: string): SourceFile | Refusal {
    const known = this.read.get(file) ?? this.#refused.get(file);
    if (known) return known;
    const refusal = isUrl(file) ? this.#refuseUrl(file) : this.#refusePath(file);
    if (!refusal) return this.#load(file);
    this.#refused.set(file, refusal);
    return refusal;
  }

  /** Reads a URL, so that `get` knows it. */
  async fetch(url: string): Promise<SourceFile | Refusal> {
    const known = this.read.get(url) ?? this.#refused.get(url);
    if (known) return known;
    const result = this.#forbidUrl(url) ?? (await download(url, this.network?.hosts ?? []));
    if (typeof result !== "string") this.#refused.set(url, result);
    return typeof result === "string" ? this.#keep(url, result) : result;
  }

  #load(file: string): SourceFile | Refusal {
    const text = readText(file);
    if (typeof text === "string") return this.#keep(file, text);
    this.#refused.set(file, text);
    return text;
  }

  #keep(file: string, text: string): SourceFile {
    const source = new SourceFile(file, text);
    this.read.set(file, source);
    return source;
  }

  #refusePath(file: string): Refusal | undefined {
    // A missing file has no real path; its nearest existing folder decides, so that nobody can ask what exists elsewhere.
    let real = file;
    for (let at = file; ; at = path.dirname(at)) {
      try {
        real = path.join(realpathSync.native(at), path.relative(at, file));
        break;
      } catch {
        if (path.dirname(at) === at) break;
      }
    }
    if (this.#roots.some((root) => isInside(real, root))) return undefined;
    const roots = this.#roots.map((root) => `"${root}"`).join(" or ");
    return { code: "SW104", reason: `it is outside of ${roots}; allow its folder with --allow-root if the document may read it` };
  }

  #refuseUrl(url: string): Refusal {
    return this.#forbidUrl(url) ?? { code: "SW101", reason: "it was not fetched" };
  }

  #forbidUrl(url: string): Refusal | undefined {
    if (!this.network)
      return {
        code: "SW104",
        reason: "documents may not reach the network; allow it with --network, or download the file and refer to the copy",
      };
    return /^https:/i.test(url) ? undefined : { code: "SW104", reason: "only https is fetched" };
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function readText(file: string): string | Refusal {
  try {
    return textOrRefusal(readOrdinary(file, maximumBytes));
  } catch (error) {
    return unreadable(error instanceof NotOrdinaryError ? error.message : reasonOf(error));
  }
}
