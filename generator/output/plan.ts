import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isAmong } from "../outputs/common/paths.js";
import { isKept, type FormattedFile, type FormattedTree, type KeptFile, type TreePart } from "./file.js";
import { hasText, readEntry, sha256, textOf } from "./files.js";
import { manifestName, manifestText, mergedInputs, readInputs, readManifest } from "./manifest.js";
import { blockedBy, pathConflicts, pathProblem } from "./paths.js";

/** What has to happen to one file. `before` and `after` are its contents; before is absent where it is none of ours to show (a link, say). */
export type Change =
  | { kind: "add"; path: string; after: string }
  | { kind: "change"; path: string; before?: string; after: string }
  | { kind: "delete"; path: string; before: string };

/** Why a file cannot be written, or not without being told to. */
export interface Obstacle {
  path: string;
  /** `edited`: by hand since Specwright wrote it. `foreign`: Specwright never wrote it. Both yield to force; `impossible` does not. */
  kind: "edited" | "foreign" | "impossible";
  problem: string;
}

/** The way from what is on disk to a tree; the manifest is among the changes. */
export interface TreePlan {
  folder: string;
  changes: Change[];
  unchanged: number;
  obstacles: Obstacle[];
}

/** A file that was to be kept has changed since it was looked at. */
export class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile";
}

/**
 * Compares a tree with its folder, and writes nothing.
 * @throws {ChangedMeanwhile} where another run has written since files of the tree were kept.
 */
export function planTree(tree: FormattedTree): TreePlan {
  const plan: TreePlan = { folder: tree.folder, changes: [], unchanged: 0, obstacles: badPaths(tree) };
  if (plan.obstacles.length > 0) return plan;

  const known = readManifest(tree.folder);
  if (!known) {
    const problem = "it is not a manifest that Specwright wrote, so that its own files cannot be told from yours; restore it";
    plan.obstacles.push({ path: manifestName, kind: "foreign", problem });
  }
  const written = new Map(tree.files.map((file) => [file.path, isKept(file) ? file.sha256 : sha256(file.text)]));
  const leaving = [...(known ?? [])].filter(([path]) => !written.has(path) && isCovered(path, tree.part));
  for (const [path, hash] of leaving) planDelete(plan, path, hash);
  const gone = new Set(plan.changes.map(({ path }) => path));
  for (const file of byPath(tree.files))
    if (isKept(file)) planKept(plan, file, known?.get(file.path));
    else planFile(plan, file, known?.get(file.path), gone);

  for (const [path, hash] of known ?? []) if (!isCovered(path, tree.part) && !written.has(path)) written.set(path, hash);
  const inputs = tree.inputs && mergedInputs(tree.inputs, tree.part?.versions, readInputs(tree.folder));
  planManifest(plan, tree.folder, written.size > 0 ? manifestText(written, inputs) : undefined);
  return plan;
}

function planDelete(plan: TreePlan, path: string, hash: string): void {
  if (blockedBy(plan.folder, path)) return;
  const entry = readEntry(join(plan.folder, path));
  if (entry?.kind !== "file") return;
  const before = textOf(entry.content);
  if (sha256(before) !== hash) plan.obstacles.push({ path, kind: "edited", problem: "it is no longer generated, and was edited by hand" });
  plan.changes.push({ kind: "delete", path, before });
}

function planFile(plan: TreePlan, { path, text }: FormattedFile, hash: string | undefined, gone: ReadonlySet<string>): void {
  const block = blockedBy(plan.folder, path);
  if (block && !(block.kind === "file" && gone.has(block.folder))) {
    const what = block.kind === "link" ? "a symbolic link" : "a file";
    plan.obstacles.push({ path, kind: "impossible", problem: `its folder "${block.folder}" is ${what}` });
    return;
  }
  const found = block ? undefined : readEntry(join(plan.folder, path));
  const entry = found?.kind === "folder" && goesAway(plan.folder, path, gone) ? undefined : found;
  if (!entry) {
    plan.changes.push({ kind: "add", path, after: text });
    return;
  }
  if (entry.kind === "link") {
    plan.obstacles.push({ path, kind: "foreign", problem: "a symbolic link has its name" });
    plan.changes.push({ kind: "change", path, after: text });
    return;
  }
  if (entry.kind !== "file") {
    plan.obstacles.push({ path, kind: "impossible", problem: "a folder or a device has its name" });
    return;
  }
  const before = textOf(entry.content);
  if (before === text) {
    plan.unchanged++;
    return;
  }
  plan.changes.push({ kind: "change", path, before, after: text });
  if (hash === undefined)
    plan.obstacles.push({ path, kind: "foreign", problem: "another file, which Specwright did not write, has its name" });
  else if (sha256(before) !== hash) plan.obstacles.push({ path, kind: "edited", problem: "it was edited by hand since it was generated" });
}

/** Another run that has changed the file since has changed the manifest, too. */
function planKept(plan: TreePlan, { path, sha256 }: KeptFile, hash: string | undefined): void {
  const file = join(plan.folder, path);
  if (hash !== sha256 && !hasText(file, sha256)) throw new ChangedMeanwhile(`${file} has changed.`);
  plan.unchanged++;
}

function planManifest(plan: TreePlan, folder: string, after: string | undefined): void {
  const entry = readEntry(join(folder, manifestName));
  const before = entry?.kind === "file" ? textOf(entry.content) : undefined;
  if (after === undefined) {
    if (before !== undefined) plan.changes.push({ kind: "delete", path: manifestName, before });
  } else if (!entry) plan.changes.push({ kind: "add", path: manifestName, after });
  else if (before !== after) plan.changes.push({ kind: "change", path: manifestName, ...(before !== undefined && { before }), after });
}

function badPaths({ files }: FormattedTree): Obstacle[] {
  const paths = files.map(({ path }) => path);
  const bad = paths.flatMap((path) => {
    const problem = pathProblem(path);
    return problem === undefined ? [] : [{ path, problem }];
  });
  return [...bad, ...pathConflicts(paths)].map((each) => ({ ...each, kind: "impossible" }));
}

/** Whether a folder holds nothing but files that are deleted first. */
function goesAway(root: string, folder: string, gone: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const goes = (path: string, isFolder: boolean) => (isFolder ? goesAway(root, path, gone) : gone.has(path));
  return entries.length > 0 && entries.every((entry) => goes(`${folder}/${entry.name}`, entry.isDirectory()));
}

/** Whether a run that made a part of a package answers for a file. */
function isCovered(path: string, part: TreePart | undefined): boolean {
  return !part || isAmong(part.places, path);
}

function byPath<T extends { path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
