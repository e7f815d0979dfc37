import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { hashOf } from "./fingerprint.js";

const checksumBytes = 32;

/** Where a store is, and whose. */
export interface StorePlace {
  /** Absolute. */
  folder: string;
  /** Names the program (build.ts); part of every key. */
  build: string;
}

/**
 * Plain data of earlier runs, by name, each with the key of what it was made from: one file each, replaced by a rename. What is damaged, or
 * has another key, is as good as absent. A store that cannot be read or written makes a run slower, never wrong.
 */
export class Store {
  constructor(readonly place: StorePlace) {}

  get(name: string, key: string): unknown {
    try {
      const content = readFileSync(this.#file(name));
      const [checksum, body] = [content.subarray(0, checksumBytes), content.subarray(checksumBytes)];
      if (!createHash("sha256").update(body).digest().equals(checksum)) return undefined;
      const entry = deserialize(body) as { key: string; value: Uint8Array };
      return entry.key === this.#key(name, key) ? (deserialize(entry.value) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }

  set(name: string, key: string, value: unknown): void {
    const file = this.#file(name);
    const draft = `${file}.${String(process.pid)}`;
    try {
      const body = serialize({ key: this.#key(name, key), value: serialize(value) });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(draft, Buffer.concat([createHash("sha256").update(body).digest(), body]));
      renameSync(draft, file);
    } catch {
      rmSync(draft, { force: true });
    }
  }

  forget(name: string): void {
    rmSync(this.#file(name), { force: true });
  }

  #file(name: string): string {
    return join(this.place.folder, name.replace(/[^A-Za-z0-9._-]+/g, "-"));
  }

  #key(name: string, key: string): string {
    return hashOf(this.place.build, name, key);
  }
}
