import { realpathSync } from "node:fs";
import { join } from "node:path";
import { buildName } from "../build/build-name.js";
import { hashOf } from "../common/hash.js";
import { requestOf, sinceLastRun, type LastRun } from "../build/last-run.js";
import { outputsFolder } from "../build/outputs-folder.js";
import { Store, type StorePlace } from "../build/store.js";
import { cacheFolder } from "../output/cache-folder.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { DiagnosticsOptions } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { filesLine, countsLine, timesLine } from "../report/summary.js";
import { Threads } from "../build/threads/threads.js";
import { findPlaces, type Places } from "./places.js";
import { checkSpecOptions, type SpecOptions } from "./spec-options.js";
import { mendOutput, takeBackKilled } from "./unfinished.js";
import { UsageError } from "./usage-error.js";

export interface GenerateOptions extends SpecOptions {
  service?: string;
  apiVersion?: string;
  check?: true;
  force?: true;
  strict?: true;
  verify?: true;
  watch?: true;
  out?: string;
  name?: string;
}

/**
 * `specwright generate`: documents to packages. Where nothing has changed since the last run, neither in what it read nor in what it
 * wrote, nothing is done; so this module is all that is loaded then.
 * @returns the summary, for standard output.
 */
export async function generate(options: GenerateOptions, diagnostics: Diagnostics, reporting: DiagnosticsOptions = {}): Promise<string> {
  const { spec, out, name } = options;
  if (spec !== undefined && out === undefined) throw new UsageError("--spec FILE needs --out DIR.");
  if (spec === undefined && (out ?? name) !== undefined)
    throw new UsageError(`${out === undefined ? "--name" : "--out"} goes with --spec FILE.`);
  if (spec === undefined) checkSpecOptions(options);

  const places = spec === undefined ? findPlaces(process.cwd()) : undefined;
  const store = places && storeOf(places.project);
  if (options.watch) return (await import("./watch.js")).watch(options, places, store, reporting);
  if (!places) return (await (await import("./run-spec.js")).runSpec(options, diagnostics)).summary;
  const begun = performance.now();
  await takeBackKilled(places.configurationFile, diagnostics, !options.check);
  await mendOutput(places.output, diagnostics);
  const since = store
    ? sinceLastRun(new Store(store), requestOf(options), places.output, [templatesFolder, outputsFolder(places.project)])
    : { isFirst: true };
  // What is to be verified has to be at hand.
  if (!since.unchanged || options.verify) {
    const isFirst = !since.unchanged && since.isFirst;
    return run(options, places, store, diagnostics, isFirst ? startedThreads(options) : threadsOfMachine());
  }
  diagnostics.addAll(since.unchanged.diagnostics);
  if (options.strict) diagnostics.condemnSlips();
  return unchangedSummary(since.unchanged, places.output, options.check ?? false, performance.now() - begun);
}

async function run(
  options: GenerateOptions,
  places: Places,
  store: StorePlace | undefined,
  diagnostics: Diagnostics,
  threads: Threads | undefined,
): Promise<string> {
  try {
    return (await (await import("./run-project.js")).runProject(options, places, store, diagnostics, threads)).summary;
  } finally {
    await threads?.close();
  }
}

/** Threads to make api-versions on; undefined where there is one core only. */
function threadsOfMachine(): Threads | undefined {
  const threads = new Threads();
  return threads.count === 1 ? undefined : threads;
}

/** Threads that begin to read the program while this one reads the configuration. */
export function startedThreads({ apiVersion }: GenerateOptions): Threads | undefined {
  const threads = threadsOfMachine();
  threads?.start(apiVersion === undefined ? 2 : 1);
  return threads;
}

/** What earlier runs have left for this project; nothing where it cannot be told which program left it. */
function storeOf(project: string): StorePlace | undefined {
  const build = buildName(import.meta.url);
  return build === undefined
    ? undefined
    : { folder: join(cacheFolder(project), `project-${hashOf(realpathSync(project)).slice(0, 16)}`), build };
}

function unchangedSummary({ counts, files }: LastRun, output: string, isCheck: boolean, milliseconds: number): string {
  const times = `${timesLine([{ name: "compare", milliseconds }], milliseconds)}: nothing has changed since the last run`;
  const head = `${displayPath(output)}: ${isCheck ? "nothing differs; " : ""}${countsLine(counts)}`;
  return `${[head, ...(isCheck ? [] : [filesLine({ written: 0, unchanged: files, deleted: 0 })]), times].join("\n")}\n`;
}
