import { fingerprintOf } from "../output/inputs.js";
import { keepRun, manifestHash, packagesBelow, requestOf, sourceFingerprints } from "../build/last-run.js";
import { outputsFolder } from "../build/outputs-folder.js";
import { Store, type StorePlace } from "../build/store.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { Code } from "../report/codes.js";
import type { Diagnostics } from "../report/diagnostics.js";
import type { Threads } from "../build/threads/threads.js";
import { checkOverrides } from "./check-overrides.js";
import type { GenerateOptions } from "./generate.js";
import { projectJob } from "./project-job.js";
import type { Places } from "./places.js";
import { runJob, type Outcome } from "./run-job.js";

const ofWriting = new Set<Code>(["SW504", "SW602", "SW603"]);

/** Generates a project's packages, or a part of them, and notes what was read and left, for the next run. */
export async function runProject(
  options: GenerateOptions,
  { project, configurationFile, output }: Places,
  store: StorePlace | undefined,
  diagnostics: Diagnostics,
  threads: Threads | undefined,
): Promise<Outcome> {
  // Taken before the work begins: what changes meanwhile makes the next run do it again.
  const templates = sourceFingerprints([templatesFolder, outputsFolder(project)]);
  const configuration = fingerprintOf(configurationFile);
  const job = await projectJob(options, store, diagnostics);
  checkOverrides(
    job.services.map((service) => service.configuration),
    job.isAll ? project : undefined,
    diagnostics,
  );
  const outcome = await runJob(job, options, diagnostics, threads);
  if (store && !options.check && !diagnostics.hasErrors) {
    keepRun(new Store(store), requestOf(options), {
      inputs: new Map([...outcome.inputs, [configurationFile, configuration]]),
      templates,
      packages: new Map(job.services.map(({ folder }) => [folder, manifestHash(folder)] as const)),
      ...(job.isAll && { others: packagesBelow(output) }),
      files: outcome.files,
      counts: outcome.counts,
      // What was overwritten is this run's alone; a later one that finds all as it is has nothing to say of it.
      diagnostics: diagnostics.all.filter(({ code }) => !ofWriting.has(code)),
    });
  }
  return outcome;
}
