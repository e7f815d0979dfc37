import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Bytes that the cache may take on disk. */
const largest = 64 * 1024 * 1024;

const header = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d{1,9})$/;

interface Entry {
  checksum: string;
  bytes: Buffer;
}

/**
 * Texts of earlier runs by the hash of what they were made from, in one file:
 * `<key> <sha256 of the text> <bytes>\n<text>\n` for each. Entries that are not what they should be are as good as absent. Saving replaces
 * the file by a rename, so that of two runs at once one wins and neither breaks the other. A cache that cannot be read or written
 * makes a run slower, never wrong.
 */
export class TextCache {
  readonly #file: string | undefined;
  readonly #stored = new Map<string, Entry>();
  /** Entries that this run asked for or added: the ones to keep when space is short. */
  readonly #used = new Map<string, Entry>();
  #changed = false;

  /** Without a folder nothing is kept. */
  constructor(folder: string | undefined) {
    this.#file = folder && join(folder, "formatted");
    if (this.#file) this.#read(this.#file);
  }

  get(key: string): string | undefined {
    const entry = this.#used.get(key) ?? this.#stored.get(key);
    if (!entry || checksum(entry.bytes) !== entry.checksum) return undefined;
    this.#used.set(key, entry);
    return entry.bytes.toString("utf8");
  }

  set(key: string, text: string): void {
    const bytes = Buffer.from(text, "utf8");
    this.#used.set(key, { bytes, checksum: checksum(bytes) });
    this.#changed = true;
  }

  save(): void {
    if (!this.#file || !this.#changed) return;
    const parts: Buffer[] = [];
    let size = 0;
    const all = new Map([...this.#used, ...[...this.#stored].filter(([key]) => !this.#used.has(key))]);
    for (const [key, entry] of all) {
      size += entry.bytes.length + 150;
      if (size > largest) break;
      parts.push(Buffer.from(`${key} ${entry.checksum} ${entry.bytes.length}\n`), entry.bytes, Buffer.from("\n"));
    }
    const draft = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, Buffer.concat(parts));
      renameSync(draft, this.#file);
      this.#changed = false;
    } catch {
      removeQuietly(draft);
    }
  }

  #read(file: string): void {
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      return;
    }
    for (let at = 0; at < content.length;) {
      const lineEnd = content.indexOf(10, at);
      const [, key, sum, length] = header.exec(content.toString("latin1", at, lineEnd)) ?? [];
      if (lineEnd < 0 || key === undefined || sum === undefined) return;
      const end = lineEnd + 1 + Number(length);
      if (end >= content.length) return;
      this.#stored.set(key, { checksum: sum, bytes: content.subarray(lineEnd + 1, end) });
      at = end + 1;
    }
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is no such folder, or it cannot be written.
  }
}

function checksum(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
