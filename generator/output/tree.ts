import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Code } from "../report/codes.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { FormattedTree } from "./file.js";
import { reportingFailures } from "./failures.js";
import { ifThere, removeIfEmpty } from "./files.js";
import { carryOut, clearStaged, isInterrupted, recover, type Step } from "./journal.js";
import { lock } from "./lock.js";
import { manifestName } from "./manifest.js";
import { blockedBy } from "./paths.js";
import { planTree, type Change, type Obstacle, type TreePlan } from "./plan.js";
import { placeOf, preparePlace, type Place } from "./state-folder.js";
import { firstDifference, unifiedDiff } from "./unified-diff.js";

export interface WriteOptions {
  /** Absolute folder in which (or: which) all trees lie. */
  root: string;
  /** Overwrite files that were edited by hand or that Specwright never wrote. */
  force?: boolean;
  /** How long to wait for another run that writes here, in milliseconds; 30 s where absent. */
  patience?: number;
}

/** Numbers of files, without manifests. */
export interface WriteSummary {
  written: number;
  unchanged: number;
  deleted: number;
  /** What was written and deleted, without manifests, in the order of packages and paths. */
  changes: WrittenChange[];
}

export type WrittenChange = Change & {
  /** Absolute. */
  file: string;
};

/** A file that is not what would be written. */
export interface Difference {
  /** Absolute. */
  file: string;
  kind: "missing" | "extra" | "changed";
  /** 1-based line of the first difference; 1 where the whole file is missing or extra. */
  line: number;
  /** In the unified format; only for the first differences. */
  diff?: string;
}

/** Files whose differences are shown, not only named. */
const shownDiffs = 3;

/**
 * Makes the folders of all packages what the trees say, all or nothing: after an error, a signal or a kill (once the next run has begun),
 * every file is as it was. Only files that a manifest knows are replaced or deleted; equal files are not touched.
 * @throws {InputError} with SW602 (edited by hand) or SW603 (cannot be written); `force` makes warnings of what it overrules.
 * @throws {ChangedMeanwhile}
 */
export async function writeTrees(trees: readonly FormattedTree[], diagnostics: Diagnostics, options: WriteOptions): Promise<WriteSummary> {
  return reportingFailures(options.root, diagnostics, async () => {
    const place = preparePlace(options.root);
    const unlock = await lock(place.state, options.patience ?? 30_000);
    const leave = () => {
      leaveState(place, unlock);
    };
    process.once("exit", leave);
    try {
      recover(place.root, place.state);
      clearStaged(place.state);
      const plans = planTrees(trees, place.root, options.root);
      reportObstacles(plans, diagnostics, options.force ?? false);
      diagnostics.throwIfErrors();
      const steps = plans.flatMap((plan) => stepsOf(plan, place.root));
      if (steps.length > 0) carryOut(place.root, place.state, steps);
      return summaryOf(plans);
    } finally {
      process.off("exit", leave);
      leave();
    }
  });
}

/**
 * Compares the folders of all packages with the trees, and writes nothing. In the order of packages and paths.
 * @throws {InputError} with SW603 where a path cannot be written at all.
 * @throws {ChangedMeanwhile}
 */
export function checkTrees(trees: readonly FormattedTree[], diagnostics: Diagnostics, { root }: WriteOptions): Promise<Difference[]> {
  return reportingFailures(root, diagnostics, () => {
    const place = placeOf(root);
    if (isInterrupted(place.state)) {
      diagnostics.warning(
        "SW603",
        `An earlier run was killed while it wrote to ${displayPath(root)}; run "specwright generate" to mend it.`,
      );
    }
    const plans = planTrees(trees, place.root, root);
    for (const { folder, obstacles } of plans) {
      for (const obstacle of obstacles) if (obstacle.kind === "impossible") report(diagnostics, "SW603", folder, obstacle);
    }
    diagnostics.throwIfErrors();
    let shown = 0;
    return plans.flatMap(({ folder, changes }) =>
      byPath(changes).map((change) => differenceOf(folder, change, () => change.path !== manifestName && shown++ < shownDiffs)),
    );
  });
}

/**
 * Packages below `root` that a manifest tells of and that no tree is made for any more, as trees without files: writing them deletes
 * what is left of them.
 */
export function formerTrees(root: string, trees: readonly FormattedTree[]): FormattedTree[] {
  const folders = ifThere(() => readdirSync(root, { withFileTypes: true })) ?? [];
  return folders
    .filter((folder) => folder.isDirectory())
    .map((folder) => join(root, folder.name))
    .filter((folder) => !trees.some((tree) => tree.folder === folder) && existsSync(join(folder, manifestName)))
    .sort()
    .map((folder) => ({ folder, files: [] }));
}

function planTrees(trees: readonly FormattedTree[], realRoot: string, root: string): TreePlan[] {
  return trees.map((tree) => {
    const below = relative(root, tree.folder);
    if (below.startsWith("..")) throw new Error(`${tree.folder} is not below ${root}.`);
    const block = blockedBy(realRoot, `${below.split(sep).join("/")}/file`);
    if (!block) return planTree({ ...tree, folder: join(realRoot, below) });
    const problem = `the folder of the package is a ${block.kind === "link" ? "symbolic link" : "file"}`;
    return { folder: tree.folder, changes: [], unchanged: 0, obstacles: [{ path: "", kind: "impossible", problem }] };
  });
}

function stepsOf({ folder, changes }: TreePlan, root: string): Step[] {
  const below = relative(root, folder).split(sep).join("/");
  const step = (change: Change): Step => ({
    path: below === "" ? change.path : `${below}/${change.path}`,
    ...(change.kind !== "delete" && { text: change.after }),
  });
  return [...changes.filter(({ kind }) => kind === "delete"), ...changes.filter(({ kind }) => kind !== "delete")].map(step);
}

function summaryOf(plans: readonly TreePlan[]): WriteSummary {
  const changes = plans.flatMap(({ folder, changes: all }) =>
    byPath(all.filter(({ path }) => path !== manifestName)).map((change) => ({ ...change, file: join(folder, change.path) })),
  );
  const deleted = changes.filter(({ kind }) => kind === "delete").length;
  return { written: changes.length - deleted, deleted, unchanged: plans.reduce((sum, plan) => sum + plan.unchanged, 0), changes };
}

function reportObstacles(plans: readonly TreePlan[], diagnostics: Diagnostics, force: boolean): void {
  for (const { folder, obstacles } of plans) {
    for (const obstacle of obstacles) {
      const isOverruled = force && obstacle.kind !== "impossible";
      report(diagnostics, obstacle.kind === "edited" ? "SW602" : "SW603", folder, obstacle, isOverruled);
    }
  }
}

function report(diagnostics: Diagnostics, code: Code, folder: string, { path, kind, problem }: Obstacle, isOverruled = false): void {
  const file = displayPath(join(folder, path));
  const source = { file, pointer: "", line: 1, column: 1 };
  if (isOverruled) diagnostics.warning(code, `Overwritten: ${problem}.`, source, "");
  else if (kind === "impossible") diagnostics.error(code, `This path cannot be written: ${problem}.`, source, "");
  else diagnostics.error(code, `Not overwritten: ${problem}. Keep what you need of it elsewhere, then use --force.`, source, "");
}

function differenceOf(folder: string, change: Change, isShown: () => boolean): Difference {
  const file = join(folder, change.path);
  if (change.kind === "add") return { file, kind: "missing", line: 1 };
  if (change.kind === "delete") return { file, kind: "extra", line: 1 };
  if (change.before === undefined) return { file, kind: "changed", line: 1 };
  const line = firstDifference(change.before, change.after);
  return { file, kind: "changed", line, ...(isShown() && { diff: unifiedDiff(change.before, change.after) }) };
}

function byPath(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function leaveState(place: Place, unlock: () => void): void {
  if (!isInterrupted(place.state)) clearStaged(place.state);
  unlock();
  removeIfEmpty(place.state); // Not so while another run waits for the lock there, or where the journal has to stay.
}
