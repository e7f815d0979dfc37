import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./files.js";

/** Where a run writes, and the folder beside it that holds its lock, its journal and what it stages. */
export interface Place {
  /** Without symbolic links. */
  root: string;
  /** On the file system of `root`; there only while a run writes, or after one was killed. */
  state: string;
}

/** Finds the place of an output root; neither needs to be there. */
export function placeOf(folder: string): Place {
  const root = existsSync(folder) ? realpathSync(folder) : join(realParent(folder), basename(folder));
  return { root, state: fitsBeside(root) ? join(dirname(root), `.specwright-${basename(root)}`) : join(root, ".specwright-state") };
}

/** Makes the folders above the root, so that what stands beside it has a place. */
export function preparePlace(folder: string): Place {
  makeFolder(dirname(folder));
  return placeOf(folder);
}

function realParent(folder: string): string {
  const parent = dirname(folder);
  return existsSync(parent) ? realpathSync(parent) : parent;
}

/** A mount point, a parent that is not the user's and a file system's root leave no room beside them. */
function fitsBeside(root: string): boolean {
  const parent = dirname(root);
  if (parent === root) return false;
  if (!existsSync(root)) return true;
  try {
    accessSync(parent, constants.W_OK);
    return statSync(parent).dev === statSync(root).dev;
  } catch {
    return false;
  }
}
