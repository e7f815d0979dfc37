import { hash } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname } from "node:path";
import { openToRead } from "../ordinary-file.js";

/** `ENOENT` and the like. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What the value is where `read` finds something; undefined where there is nothing. */
export function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** What has a name on disk, links not followed; undefined where nothing has it. That most files of a first run are not there is no exception. */
export function statusOf(file: string): Stats | undefined {
  return ifThere(() => lstatSync(file, { throwIfNoEntry: false }));
}

/** What has a name on disk: a regular file with its content, a symbolic link (which is not followed), a folder, or something else. */
export type Entry = { kind: "file"; content: Buffer } | { kind: "link" | "folder" | "other" };

/** Undefined where nothing has this name. */
export function readEntry(file: string): Entry | undefined {
  return ifThere(() => {
    const found = statusOf(file);
    if (!found) return undefined;
    if (found.isSymbolicLink()) return { kind: "link" };
    if (found.isDirectory()) return { kind: "folder" };
    return found.isFile() ? { kind: "file", content: readFileSync(file) } : { kind: "other" };
  });
}

/** Where files that are only looked at are read to, one after the other. */
let room = Buffer.allocUnsafeSlow(1 << 20);

const isWindows = process.platform === "win32";

/** Gives the bytes of an ordinary file, symbolic links followed, to `use`, for as long as that takes; undefined where it is none. */
export function lookInto<T>(file: string, use: (bytes: Buffer) => T): T | undefined {
  return lookAt(openSync(file, openToRead), use);
}

function lookAt<T>(handle: number, use: (bytes: Buffer) => T): T | undefined {
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return undefined;
    if (status.size > room.length) room = Buffer.allocUnsafeSlow(2 * status.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < status.size; length += read)
      read = readSync(handle, room, length, status.size - length, null);
    return use(room.subarray(0, length));
  } finally {
    closeSync(handle);
  }
}

/** Whole or not at all, and on the disk when this returns. */
export function writeWhole(file: string, content: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, content, { flush: true });
  renameSync(draft, file);
  sync(dirname(file));
}

/** Makes a folder, and those above it. Node.js itself tries for ever where a file system has folders, and lets nobody make any (/proc). */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (errorCode(error) !== "ENOENT" || existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    makeFolder(folder);
  }
}

/** Leaves a folder that is not there, or not empty, as it is. */
export function removeIfEmpty(folder: string): void {
  try {
    ifThere(() => rmdirSync(folder));
  } catch (error) {
    if (errorCode(error) !== "ENOTEMPTY" && errorCode(error) !== "EEXIST") throw error;
  }
}

/** Removes folders that became empty, from `folder` upwards, as far as `top`, which stays. */
export function pruneEmpty(folder: string, top: string): void {
  for (let at = folder; at.length > top.length; at = dirname(at)) {
    if (ifThere(() => readdirSync(at).length) !== 0) return;
    rmdirSync(at);
  }
}

/** Puts a folder's names on the disk, on systems that can do so. */
function sync(folder: string): void {
  if (isWindows) return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether a file, which is no link, has a text of which `sha256` says this. What cannot be read has none. */
export function hasText(file: string, hash: string): boolean {
  try {
    // Where the system can be told not to follow a link, it need not be asked first whether there is one.
    if (isWindows && statusOf(file)?.isFile() !== true) return false;
    return lookAt(openSync(file, isWindows ? openToRead : openToRead | constants.O_NOFOLLOW), sha256OfText) === hash;
  } catch {
    return false;
  }
}

/** What `sha256` says of a file's text. */
export function sha256OfText(content: Buffer): string {
  return sha256(content.includes("\r") ? textOf(content) : content);
}

/** A file's text. Git may have put `\r\n` where `\n` was written; that is no edit. */
export function textOf(content: Buffer): string {
  return content.toString("utf8").replaceAll("\r\n", "\n");
}
