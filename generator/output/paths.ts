import { join } from "node:path";
import { isDeviceName } from "../file-names.js";
import { statusOf } from "./files.js";

/** Folders that belong to other tools, and Specwright's own files: nothing that is generated goes there. */
const foreign = /^(\.git|\.hg|\.svn|node_modules|\.specwright.*)$/i;

/** Characters that some file system refuses or gives a meaning to: separators, drives and streams, wildcards, controls. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Why a path cannot be that of a generated file, on any system; undefined where it can. */
export function pathProblem(path: string): string | undefined {
  if (path === "") return "it is empty";
  for (const name of path.split("/")) {
    if (name === "") return "it is absolute or has an empty folder name";
    if (name === "." || name === "..") return `it has "${name}" in it`;
    if (unsafe.test(name)) return "it has characters that file names cannot have everywhere";
    if (/[. ]$/.test(name)) return "a name in it ends with a dot or a space";
    if (isDeviceName(name)) return `"${name}" is a reserved name on Windows`;
    if (foreign.test(name)) return `"${name}" is not Specwright's to write`;
    if (Buffer.byteLength(name) > 255) return "a name in it is longer than 255 bytes";
  }
  return undefined;
}

/** Why paths do not fit together as one tree on every system, for each that does not. */
export function pathConflicts(paths: readonly string[]): { path: string; problem: string }[] {
  const folders = new Map<string, string>();
  for (const path of paths) for (const folder of foldersOf(path)) folders.set(folder.toLowerCase(), path);
  const seen = new Map<string, string>();
  const conflicts: { path: string; problem: string }[] = [];
  for (const path of paths) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    const inside = folders.get(folded);
    if (other !== undefined) conflicts.push({ path, problem: `"${other}" has the same name, where letter case does not count` });
    else if (inside !== undefined) conflicts.push({ path, problem: `it is a folder too, that of "${inside}"` });
    else seen.set(folded, path);
  }
  return conflicts;
}

/** `a/b/c.ts`: `a`, `a/b`. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** The first folder on the way from `root` to the file that is none, and what it is; `root` itself may be anything. */
export function blockedBy(root: string, path: string): { folder: string; kind: "link" | "file" } | undefined {
  for (const folder of foldersOf(path)) {
    const found = statusOf(join(root, folder));
    if (!found) return undefined;
    if (!found.isDirectory()) return { folder, kind: found.isSymbolicLink() ? "link" : "file" };
  }
  return undefined;
}
