import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ifThere, makeFolder, pruneEmpty, readEntry, removeIfEmpty, sha256, statusOf, writeWhole } from "./files.js";
import { manifestName } from "./manifest.js";
import { blockedBy, foldersOf, pathProblem } from "./paths.js";

/** A file to write (`text`) or to delete (without), relative to the root of a run. */
export interface Step {
  path: string;
  text?: string;
}

/**
 * What is about to happen, so that it can be undone. The new file of step n is `new/n`, or in a folder that is new as a whole; the one that it
 * replaces is `old/n`.
 */
interface Journal {
  /** `after`: sha256 of what the step writes; absent where it deletes. */
  steps: { path: string; after?: string }[];
  /** Folders that were not there before, parents first; "" is the root itself. */
  folders: string[];
}

const journalName = "journal.json";

/**
 * Carries out all steps or none. New files are staged in `state` (on the file system of `root`), old ones kept there, the journal is
 * written, and only then are names moved, in one go that no signal interrupts: a folder that was not there (a first package, a new api-version)
 * comes by one rename, so that nobody ever sees a part of it. When this throws, everything is as it was; when the process is killed, `recover`
 * makes it so. What remains: no file system swaps many files at once, so that between the kill and the next command of Specwright, others may
 * find files of both versions.
 */
export function carryOut(root: string, state: string, steps: readonly Step[]): void {
  orTakenBack(root, state, () => {
    moveAll(root, state, steps);
    settle(state);
  });
}

/** Carries out all steps or none, and keeps the journal: until `settle` is called, `recover` takes all of them back. */
export function carryOutForNow(root: string, state: string, steps: readonly Step[]): void {
  orTakenBack(root, state, () => {
    moveAll(root, state, steps);
  });
}

/** What was carried out stays. */
export function settle(state: string): void {
  rmSync(join(state, journalName));
}

/** Removes what a run has staged; a journal that could not be undone stays. */
export function clearStaged(state: string): void {
  for (const name of ["new", "old", `${journalName}.draft`]) rmSync(join(state, name), { recursive: true, force: true });
}

/** Undoes what a killed run had begun. Files that were changed since are left alone. */
export function recover(root: string, state: string): void {
  const journal = readJournal(root, state);
  if (journal) rollBack(root, state, journal);
}

/** Whether a run was killed half-way, so that `recover` has something to do. */
export function isInterrupted(state: string): boolean {
  return existsSync(join(state, journalName));
}

function orTakenBack(root: string, state: string, change: () => void): void {
  try {
    change();
  } catch (error) {
    recover(root, state);
    throw error;
  }
}

function moveAll(root: string, state: string, steps: readonly Step[]): void {
  const places = stage(root, state, steps);
  for (const { path, text } of steps) if (text === undefined) remove(root, path);
  for (const [path, staged] of places) move(staged, join(root, path));
}

/** Where the new files and folders are that have to be moved, by where they go. */
function stage(root: string, state: string, steps: readonly Step[]): Map<string, string> {
  mkdirSync(join(state, "new"));
  mkdirSync(join(state, "old"));
  const missing = missingFolders(root, steps);
  const places = new Map<string, string>();
  for (const [index, { path, text }] of steps.entries()) {
    keep(join(root, path), join(state, "old", `${index}`));
    if (text === undefined) continue;
    const folder = missing.find((candidate) => candidate === "" || path.startsWith(`${candidate}/`));
    const staged = places.get(folder ?? path) ?? join(state, "new", `${index}`);
    places.set(folder ?? path, staged);
    const file = folder === undefined ? staged : join(staged, path.slice(folder === "" ? 0 : folder.length + 1));
    makeFolder(dirname(file));
    writeFileSync(file, text);
  }
  const journal: Journal = {
    steps: steps.map(({ path, text }) => ({ path, ...(text !== undefined && { after: sha256(text) }) })),
    folders: missing,
  };
  writeWhole(join(state, journalName), JSON.stringify(journal));
  return places;
}

/** A second name for a file, or a copy where links cannot be had. */
function keep(file: string, copy: string): void {
  const found = statusOf(file);
  if (!found || found.isDirectory()) return;
  if (found.isSymbolicLink()) return symlinkSync(readlinkSync(file), copy);
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}

function missingFolders(root: string, steps: readonly Step[]): string[] {
  const folders = new Set<string>([""]);
  for (const { path } of steps) for (const folder of foldersOf(path)) folders.add(folder);
  return [...folders].filter((folder) => !statusOf(join(root, folder))?.isDirectory());
}

function remove(root: string, path: string): void {
  ifThere(() => unlinkSync(join(root, path)));
  pruneEmpty(dirname(join(root, path)), root);
}

function move(from: string, to: string): void {
  makeFolder(dirname(to));
  renameSync(from, to);
}

/** Safe to repeat: a second time finds nothing to do. Files that came back may have names that new folders had taken. */
function rollBack(root: string, state: string, { steps, folders }: Journal): void {
  const numbered = steps.map((step, index) => ({ ...step, file: join(root, step.path), old: join(state, "old", `${index}`) }));
  for (const { file, old, after } of numbered) {
    const entry = after === undefined ? undefined : readEntry(file);
    if (entry?.kind !== "file" || sha256(entry.content) !== after) continue;
    if (statusOf(old)) move(old, file);
    else unlinkSync(file);
  }
  for (const folder of [...folders].reverse()) removeIfEmpty(join(root, folder));
  for (const { file, old, after } of numbered) {
    if (after === undefined && !readEntry(file) && statusOf(old)) move(old, file);
  }
  rmSync(join(state, journalName), { force: true });
}

/** The journal is believed only as far as a run could have written it: nothing outside the root, nothing through links. */
function readJournal(root: string, state: string): Journal | undefined {
  const text = ifThere(() => readFileSync(join(state, journalName), "utf8"));
  if (text === undefined) return undefined;
  const journal = JSON.parse(text) as Journal;
  for (const path of [...journal.steps.map((step) => step.path), ...journal.folders.filter((folder) => folder !== "")]) {
    if (pathProblem(path.replace(manifestName, "manifest")) !== undefined || blockedBy(root, path)?.kind === "link")
      throw new Error(`${join(state, journalName)} is damaged; delete it.`);
  }
  return journal;
}
