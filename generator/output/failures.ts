import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { errorCode } from "./files.js";
import { LockedError } from "./lock.js";

/**
 * Runs what writes below a folder. Failures of the file system are for people (SW603); anything else is a fault of the program.
 * @throws {InputError}
 */
export async function reportingFailures<T>(root: string, diagnostics: Diagnostics, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof LockedError) {
      const cure = `Wait for it, or delete ${displayPath(error.file)} if no such process runs.`;
      diagnostics.error("SW603", `${error.holder} is writing to ${displayPath(root)} already. ${cure}`);
    } else if (errorCode(error) !== undefined && error instanceof Error && "syscall" in error) {
      diagnostics.error("SW603", `Cannot write to ${displayPath(root)}: ${reasonOf(error)} Nothing was changed.`);
    }
    diagnostics.throwIfErrors();
    throw error;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "a file is larger than this process may write",
  EXDEV: "a folder in it is on another file system",
  ENAMETOOLONG: "a path is too long",
  ENOENT: "a folder on the way is not there, and cannot be made",
  ENOTDIR: "a folder on the way is a file",
  EEXIST: "a folder on the way is a file",
};

function reasonOf(error: Error): string {
  const code = errorCode(error) ?? "";
  const path = "path" in error && typeof error.path === "string" ? `, ${displayPath(error.path)}` : "";
  return `${reasons[code] ?? error.message} (${code}${path}).`;
}
