import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { isUrl } from "./target.js";
import { SourceFile } from "./source-file.js";

/** Why there is no file: it cannot be read, or must not be. */
export interface Refusal {
  code: "SW101" | "SW104";
  /** A clause to follow `"<file>": `, without a full stop. */
  reason: string;
}

const maximumBytes = 128 * 1024 * 1024;
const patience = 30_000;
const maximumRedirects = 5;

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
    readonly network: boolean,
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
    const result = this.#forbidUrl(url) ?? (await download(url));
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
    // Asked first, because reading a pipe or a device could wait for ever.
    const status = statSync(file);
    if (status.isDirectory()) return unreadable("it is a folder");
    if (!status.isFile()) return unreadable("it is no ordinary file");
    if (status.size > maximumBytes) return unreadable("it is larger than 128 MB");
    return decode(readFileSync(file));
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

function decode(bytes: Uint8Array): string | Refusal {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable("it is not UTF-8 text");
  }
}

/** Redirects are followed one by one, so that none leads from https to anything else. */
async function download(url: string): Promise<string | Refusal> {
  let at = new URL(url);
  try {
    for (let hop = 0; hop <= maximumRedirects; hop++) {
      const response = await fetch(at, { redirect: "manual", signal: AbortSignal.timeout(patience) });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        at = new URL(location, at);
        if (at.protocol !== "https:") return { code: "SW104", reason: `it redirects to ${at.protocol}//, and only https is fetched` };
        continue;
      }
      if (!response.ok) return unreadable(`the server answered ${String(response.status)}`);
      return await readBody(response);
    }
    return unreadable("it redirects too often");
  } catch (error) {
    return unreadable(error instanceof Error && error.name === "TimeoutError" ? "the server did not answer in time" : reasonOf(error));
  }
}

async function readBody(response: Response): Promise<string | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) return unreadable("it is larger than 128 MB");
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

function unreadable(reason: string): Refusal {
  return { code: "SW101", reason };
}

const systemReasons: Record<string, string> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "you have no permission to read it",
  EPERM: "you have no permission to read it",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ERR_INVALID_ARG_VALUE: "its name has a null character",
};

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return systemReasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
