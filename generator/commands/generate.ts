import { realpathSync } from "node:fs";
import { join } from "node:path";
import { buildName } from "../incremental/build.js";
import { fingerprintOf, hashOf } from "../incremental/fingerprint.js";
import { keepRun, packageHash, packagesBelow, templateFingerprints, unchangedSince, type LastRun } from "../incremental/last-run.js";
import { Store } from "../incremental/store.js";
import { cacheFolder } from "../output/cache-folder.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { filesLine, countsLine, timesLine } from "../report/summary.js";
import { findPlaces } from "./places.js";
import { checkSpecOptions, type SpecOptions } from "./spec-options.js";
import { UsageError } from "./usage-error.js";

export interface GenerateOptions extends SpecOptions {
  service?: string;
  apiVersion?: string;
  check?: true;
  force?: true;
  out?: string;
  name?: string;
}

/**
 * `specwright generate`: documents to packages. Where nothing has changed since the last run, neither in what it read nor in what it
 * wrote, nothing is done; so this module is all that is loaded then.
 * @returns the summary, for standard output.
 */
export async function generate(options: GenerateOptions, diagnostics: Diagnostics): Promise<string> {
  const { spec, out, name } = options;
  if (spec !== undefined) {
    if (out === undefined) throw new UsageError("--spec FILE needs --out DIR.");
    const { specJob } = await import("./jobs.js");
    const { runJob } = await import("./run-job.js");
    return (await runJob(await specJob(spec, out, options, diagnostics), options, diagnostics)).summary;
  }
  if (out !== undefined || name !== undefined) throw new UsageError(`${out === undefined ? "--name" : "--out"} goes with --spec FILE.`);
  checkSpecOptions(options);
  return generateProject(options, diagnostics);
}

async function generateProject(options: GenerateOptions, diagnostics: Diagnostics): Promise<string> {
  const begun = performance.now();
  const { project, configurationFile, output } = findPlaces(process.cwd());
  const store = storeOf(project);
  const request = JSON.stringify([options.service, options.apiVersion, output]);
  const last = store && unchangedSince(store, request, output, templatesFolder);
  if (last) {
    diagnostics.addAll(last.diagnostics);
    return unchangedSummary(last, output, options.check ?? false, performance.now() - begun);
  }

  // Taken before the work begins: what changes meanwhile makes the next run do it again.
  const templates = templateFingerprints(templatesFolder);
  const configuration = fingerprintOf(configurationFile);
  const { projectJob } = await import("./jobs.js");
  const { runJob } = await import("./run-job.js");
  const job = await projectJob(options, store, diagnostics);
  const { summary, inputs, counts, files } = await runJob(job, options, diagnostics);
  if (store && !options.check && !diagnostics.hasErrors) {
    const packages = job.services.map(({ folder }) => [folder, packageHash(folder) ?? ""] as const);
    keepRun(store, request, {
      inputs: new Map([...inputs, [configurationFile, configuration]]),
      templates,
      packages: new Map(packages),
      ...(job.isAll && { others: packagesBelow(output) }),
      files,
      counts,
      diagnostics: diagnostics.all,
    });
  }
  return summary;
}

/** What earlier runs have left for this project; nothing where it cannot be told which program left it. */
function storeOf(project: string): Store | undefined {
  const build = buildName(import.meta.url);
  return build === undefined
    ? undefined
    : new Store(join(cacheFolder(project), `project-${hashOf(realpathSync(project)).slice(0, 16)}`), build);
}

function unchangedSummary({ counts, files }: LastRun, output: string, isCheck: boolean, milliseconds: number): string {
  const times = `${timesLine([{ name: "compare", milliseconds }])}: nothing has changed since the last run`;
  const head = `${displayPath(output)}: ${isCheck ? "nothing differs; " : ""}${countsLine(counts)}`;
  return `${[head, ...(isCheck ? [] : [filesLine({ written: 0, unchanged: files, deleted: 0 })]), times].join("\n")}\n`;
}
