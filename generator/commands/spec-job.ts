import { resolve } from "node:path";
import { configurationOf } from "../config/ad-hoc.js";
import { readModel } from "../pipeline.js";
import type { Diagnostics } from "../report/diagnostics.js";
import type { Job } from "./run-job.js";
import { specDocument, type SpecOptions } from "./spec-options.js";

/** One document, into any folder. @throws {InputError} where it has errors. */
export async function specJob(spec: string, out: string, options: SpecOptions & { name?: string }, diagnostics: Diagnostics): Promise<Job> {
  const { file, reading } = specDocument(spec, options);
  const folder = resolve(out);
  const model = await readModel(file, diagnostics, reading);
  const configuration = configurationOf(model.service, file, options.name);
  const models = new Map([[model.service.apiVersion, model]]);
  return {
    services: [{ configuration, folder, reading, models }],
    root: folder,
    isAll: false,
    inputs: new Map(),
  };
}
