import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { hashOf } from "./fingerprint.js";

/** Of a sha256: the checksum of a file, and the key after it. */
const hashBytes = 32;

/** Where a store is, and whose. */
export interface StorePlace {
  /** Absolute. */
  folder: string;
  /** Names the program (build.ts); part of every key. */
  build: string;
}

/**
 * Plain data of earlier runs, by name, each with the key of what it was made from: one file each, put in its place whole. What is damaged, or
 * has another key, is as good as absent. A store that cannot be read or written makes a run slower, never wrong.
 */
export class Store {
  constructor(readonly place: StorePlace) {}

  get(name: string, key: string): unknown {
    try {
      const content = readFileSync(this.#file(name));
      const [checksum, stored, value] = [
        content.subarray(0, hashBytes),
        content.subarray(hashBytes, 2 * hashBytes),
        content.subarray(2 * hashBytes),
      ];
      if (!stored.equals(this.#key(name, key)) || !checksumOf(stored, value).equals(checksum)) return undefined;
      return deserialize(value) as unknown;
    } catch {
      return undefined;
    }
  }

  set(name: string, key: string, value: unknown): void {
    const file = this.#file(name);
    const draft = `${file}.${String(process.pid)}`;
    try {
      const [stored, bytes] = [this.#key(name, key), serialize(value)];
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(draft, Buffer.concat([checksumOf(stored, bytes), stored, bytes]));
      // What replaces a file by a rename, some file systems write out at once; nobody waits for this to be on the disk.
      rmSync(file, { force: true });
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

  #key(name: string, key: string): Buffer {
    return Buffer.from(hashOf(this.place.build, name, key), "hex");
  }
}

function checksumOf(key: Uint8Array, value: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(value).digest();
}
