import { appendFile, chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

const kept = 1000;

/**
 * Where history is kept: SPECWRIGHT_HISTORY, else below the user's folder for state (XDG base directories, %LOCALAPPDATA%).
 * Undefined where SPECWRIGHT_HISTORY is empty: none is kept.
 */
export function historyFile(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { SPECWRIGHT_HISTORY: own, XDG_STATE_HOME: state, LOCALAPPDATA: local } = environment;
  if (own !== undefined) return own === "" ? undefined : path.resolve(own);
  const folder =
    process.platform === "win32" && local ? local : state && path.isAbsolute(state) ? state : path.join(homedir(), ".local/state");
  return path.join(folder, "specwright", "history");
}

/**
 * Words that stand near secrets, wherever they stand (parameters, variables, keys of hashtables): parameters such as -AccountKey, -Password, ConvertTo-SecureString, `$token = ...`, a shared access
 * signature. Rather too many lines are left out than one too few.
 */
const secretWords =
  /passw|passphrase|\bpwd|\bpin\b|secret|token|\bjwt|bearer|authorization|credential|securestring|plaintext|connectionstring|signature|\bsig\s*=|\bsas\b|apikey|private|keys?\b|eyJ[\w-]{10,}|\$(?:auth|cred|key|pass|sas|sig)\w*\s*=/i;

/** Whether a line may hold a secret, and is not to be written down. */
export function mayHoldSecret(text: string): boolean {
  return secretWords.test(text);
}

/** Lines that were typed, in a file that only the user can read. History is a comfort: where the file cannot be used, there is none. */
export class HistoryFile {
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** The newest line first. */
  async load(): Promise<string[]> {
    if (this.#file === undefined) return [];
    try {
      const lines = (await readFile(this.#file, "utf8")).split("\n").filter((line) => line !== "");
      await chmod(this.#file, 0o600);
      if (lines.length > 2 * kept) await writeFile(this.#file, `${lines.slice(-kept).join("\n")}\n`, { mode: 0o600 });
      return lines.slice(-kept).reverse();
    } catch {
      return [];
    }
  }

  /** Adds a statement, line by line; all of it or, where any of it may be secret, nothing. */
  async add(statement: string): Promise<void> {
    if (this.#file === undefined || mayHoldSecret(statement)) return;
    const lines = statement.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (lines.length === 0) return;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 });
      await appendFile(this.#file, `${lines.join("\n")}\n`, { mode: 0o600 });
    } catch {
      // A read-only home folder must not keep anyone from working.
    }
  }
}
