import { fingerprintOf } from "../incremental/fingerprint.js";
import { keepRun, packageHash, packagesBelow, requestOf, templateFingerprints } from "../incremental/last-run.js";
import { Store, type StorePlace } from "../incremental/store.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { Diagnostics } from "../report/diagnostics.js";
import type { Threads } from "../threads/threads.js";
import type { GenerateOptions } from "./generate.js";
import { projectJob } from "./jobs.js";
import type { Places } from "./places.js";
import { runJob, type Outcome } from "./run-job.js";

/** Generates a project's packages, or a part of them, and notes what was read and left, for the next run. */
export async function runProject(
  options: GenerateOptions,
  { configurationFile, output }: Places,
  store: StorePlace | undefined,
  diagnostics: Diagnostics,
  threads: Threads,
): Promise<Outcome> {
  // Taken before the work begins: what changes meanwhile makes the next run do it again.
  const templates = templateFingerprints(templatesFolder);
  const configuration = fingerprintOf(configurationFile);
  const job = await projectJob(options, store, diagnostics);
  const outcome = await runJob(job, options, diagnostics, threads);
  if (store && !options.check && !diagnostics.hasErrors) {
    keepRun(new Store(store), requestOf(options), {
      inputs: new Map([...outcome.inputs, [configurationFile, configuration]]),
      templates,
      packages: new Map(job.services.map(({ folder }) => [folder, packageHash(folder) ?? ""] as const)),
      ...(job.isAll && { others: packagesBelow(output) }),
      files: outcome.files,
      counts: outcome.counts,
      diagnostics: diagnostics.all,
    });
  }
  return outcome;
}
