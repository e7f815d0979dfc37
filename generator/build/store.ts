import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeFolder, sha256 } from "../output/files.js";
import { hashOf } from "../common/hash.js";

/** Where a store is, and whose. */
export interface StorePlace {
  /** Absolute. */
  folder: string;
  /** Names the program (build.ts); part of every key. */
  build: string;
}

/** Bytes that are stored with a value and read when they are asked for. */
export interface Part {
  bytes: Uint8Array;
  /** Of the bytes. */
  sha256: string;
}

/** A value, with parts in the order in which they were given. */
export interface Stored {
  value: unknown;
  parts: readonly StoredPart[];
}

export interface StoredPart {
  sha256: string;
  /** @throws {LostPart} */
  read(): Uint8Array;
}

/** What was there is not there any more, or damaged. */
export class LostPart extends Error {}

/** A file holds the checksum of what follows, the key, the length of the head, the head, and the parts. */
const [hashBytes, lengthBytes] = [32, 6];
const headAt = 2 * hashBytes + lengthBytes;

interface Head {
  value: unknown;
  parts: readonly { sha256: string; length: number }[];
}

/**
 * Plain data of earlier runs, by name, each with the key of what it was made from: one file each, put in its place whole. What is damaged, or
 * has another key, is as good as absent. A store that cannot be read or written makes a run slower, never wrong.
 */
export class Store {
  constructor(readonly place: StorePlace) {}

  get(name: string, key: string): Stored | undefined {
    const file = this.#file(name);
    try {
      return reading(file, (read) => {
        const start = read(0, headAt);
        if (!start.subarray(hashBytes, 2 * hashBytes).equals(this.#key(name, key))) return undefined;
        const head = read(headAt, start.readUIntBE(2 * hashBytes, lengthBytes));
        if (!checksumOf(start.subarray(hashBytes), head).equals(start.subarray(0, hashBytes))) return undefined;
        const { value, parts } = deserialize(head) as Head;
        let at = headAt + head.length;
        return { value, parts: parts.map((part) => storedPart(file, (at += part.length) - part.length, part)) };
      });
    } catch {
      return undefined;
    }
  }

  set(name: string, key: string, value: unknown, parts: readonly Part[] = []): void {
    const file = this.#file(name);
    const draft = `${file}.${String(process.pid)}`;
    try {
      const head = serialize({ value, parts: parts.map(({ bytes, sha256 }) => ({ sha256, length: bytes.length })) } satisfies Head);
      const length = Buffer.alloc(lengthBytes);
      length.writeUIntBE(head.length, 0, lengthBytes);
      const start = Buffer.concat([this.#key(name, key), length]);
      makeFolder(dirname(file));
      writeFileSync(draft, Buffer.concat([checksumOf(start, head), start, head, ...parts.map(({ bytes }) => bytes)]));
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

function storedPart(file: string, at: number, part: Head["parts"][number]): StoredPart {
  return {
    sha256: part.sha256,
    read() {
      const bytes = bytesAt(file, at, part.length);
      if (!bytes || sha256(bytes) !== part.sha256) throw new LostPart(`${file} is not what it was.`);
      return bytes;
    },
  };
}

function bytesAt(file: string, at: number, length: number): Buffer | undefined {
  try {
    return reading(file, (read) => read(at, length));
  } catch {
    return undefined;
  }
}

/** @throws where the file cannot be read, or is too short. */
function reading<T>(file: string, use: (read: (at: number, length: number) => Buffer) => T): T {
  const handle = openSync(file, "r");
  try {
    return use((at, length) => {
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0, read = 0; done < length; done += read) {
        read = readSync(handle, bytes, done, length - done, at + done);
        if (read === 0) throw new Error(`${file} is too short.`);
      }
      return bytes;
    });
  } finally {
    closeSync(handle);
  }
}

function checksumOf(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
