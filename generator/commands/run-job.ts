import type { ServiceRequest } from "../config/request.js";
import type { Fingerprints } from "../output/inputs.js";
import { memoryIn } from "../build/memory.js";
import type { StorePlace } from "../build/store.js";
import type { FormattedTree } from "../output/file.js";
import { ChangedMeanwhile } from "../output/plan.js";
import { checkTrees, formerTrees, writeTrees, type WrittenChange } from "../output/tree.js";
import { makePackages } from "../build/packages.js";
import { isInteractive, printError } from "../report/console.js";
import { Diagnostics, InputError } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { Stages, type Counts } from "../report/progress.js";
import { countsLine, filesLine, timesLine } from "../report/summary.js";
import type { Threads } from "../build/threads/threads.js";
import { versionMaker } from "../build/version-maker.js";

/** What a run makes, and where. */
export interface Job {
  services: ServiceRequest[];
  /** Absolute folder in which (or: which) all packages lie. */
  root: string;
  /** Nothing else of Specwright's lies in `root`: packages that are not made are left over. */
  isAll: boolean;
  /** Files that it depends on beside its documents: those of the project's outputs. */
  inputs: Fingerprints;
  /** Where api-versions are kept from run to run. */
  store?: StorePlace;
}

/** What came of a run. */
export interface Outcome {
  /** For people. */
  summary: string;
  /** Every file that documents and outputs are made of. */
  inputs: Fingerprints;
  counts: Counts;
  /** Number of files that the packages have now. */
  files: number;
  changes: readonly WrittenChange[];
  /** How long each stage took, for people. */
  times: string;
}

interface JobOptions {
  check?: true;
  strict?: true;
  verify?: true;
  force?: true;
  watch?: true;
}

/**
 * Generates packages, and writes them or compares them with what is there. Where another run has written in between, all of it is done again,
 * from the documents on.
 * @param threads to make the api-versions on, where that is faster; absent where there is one core only.
 * @throws {InputError} where documents or templates have errors, or the output differs or cannot be written.
 */
export async function runJob(job: Job, options: JobOptions, diagnostics: Diagnostics, threads: Threads | undefined): Promise<Outcome> {
  const { services, root, isAll, inputs } = job;
  return (await tried(job, options, diagnostics, threads)) ?? attempt({ services, root, isAll, inputs }, options, diagnostics, threads);
}

/** Undefined, and nothing said, where another run has written in between. */
async function tried(job: Job, options: JobOptions, diagnostics: Diagnostics, threads: Threads | undefined): Promise<Outcome | undefined> {
  const said = new Diagnostics();
  said.addAll(diagnostics.all);
  try {
    const outcome = await attempt(job, options, said, threads);
    diagnostics.addAll(said.all);
    return outcome;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return undefined;
    diagnostics.addAll(said.all);
    throw error instanceof InputError ? new InputError(diagnostics) : error;
  }
}

/** @throws {ChangedMeanwhile} */
async function attempt(
  job: Job,
  { check, force, strict, verify, watch }: JobOptions,
  diagnostics: Diagnostics,
  threads: Threads | undefined,
): Promise<Outcome> {
  const stages = new Stages(isInteractive() ? (line) => void printError(line) : () => undefined);
  // What was made is stored while this thread would wait for others: those that format.
  const memory = memoryIn(job.store, (work) => void setImmediate(work));
  const make = versionMaker(threads, job.store, memory);
  const trees = await makePackages({ services: job.services }, diagnostics, stages, make, memory);
  if (!watch) threads?.finish();
  if (strict) diagnostics.condemnSlips();
  diagnostics.throwIfErrors();
  if (verify) {
    stages.stage("verify", displayPath(job.root));
    await (await import("../verify/verify.js")).verifyPackages(trees, job.services, diagnostics);
    diagnostics.throwIfErrors();
  }
  const inputs = new Map([...job.inputs, ...trees.flatMap(({ sources }) => [...(sources ?? [])])]);
  const all = job.isAll ? [...trees, ...formerTrees(job.root, trees)] : trees;
  const run: Run = { job, diagnostics, stages, ...(threads && { threads: threads.used }) };
  return { inputs, ...(await (check ? compare(all, run) : write(all, run, force ?? false))) };
}

/** What the last stage takes from those before it. */
interface Run {
  job: Job;
  diagnostics: Diagnostics;
  stages: Stages;
  /** How many others the work was done on. */
  threads?: number;
}

async function write(trees: readonly FormattedTree[], { job: { root }, diagnostics, stages, threads }: Run, force: boolean) {
  stages.stage("write", displayPath(root));
  const written = await writeTrees(trees, diagnostics, { root, force });
  const { counts, times, total } = stages.finish();
  const line = timesLine(times, total, threads);
  const summary = `${displayPath(root)}: ${countsLine(counts)}\n${filesLine(written)}\n${line}\n`;
  return { summary, counts, files: written.written + written.unchanged, changes: written.changes, times: line };
}

async function compare(trees: readonly FormattedTree[], { job: { root }, diagnostics, stages, threads }: Run) {
  stages.stage("compare", displayPath(root));
  for (const { file, kind, line, diff } of await checkTrees(trees, diagnostics, { root })) {
    diagnostics.error("SW604", differ[kind], { file: displayPath(file), pointer: "", line, column: 1 }, diff ?? "");
  }
  diagnostics.throwIfErrors();
  const { counts, times, total } = stages.finish();
  const line = timesLine(times, total, threads);
  const summary = `${displayPath(root)}: nothing differs; ${countsLine(counts)}\n${line}\n`;
  return { summary, counts, files: trees.reduce((sum, { files }) => sum + files.length, 0), changes: [], times: line };
}

const differ = {
  missing: "This file is missing: it would be written.",
  extra: "This file is left over: it would be deleted.",
  changed: "This file differs from what would be written.",
} as const;
