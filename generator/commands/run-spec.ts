import { resolve } from "node:path";
import type { Diagnostics } from "../report/diagnostics.js";
import type { GenerateOptions } from "./generate.js";
import { specJob } from "./spec-job.js";
import { mendOutput } from "./unfinished.js";
import { runJob, type Outcome } from "./run-job.js";

/** Generates a package from the document that `--spec` names, into the folder that `--out` names. */
export async function runSpec(options: GenerateOptions, diagnostics: Diagnostics): Promise<Outcome> {
  const { spec = "", out = "" } = options;
  await mendOutput(resolve(out), diagnostics);
  return runJob(await specJob(spec, out, options, diagnostics), options, diagnostics, undefined);
}
