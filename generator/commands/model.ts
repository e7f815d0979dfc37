import { loadService } from "../pipeline.js";
import { printJson } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { documentOf, type SourceOptions } from "./source.js";

/** `specwright model`: the code model of one document as JSON. */
export async function model(options: SourceOptions, diagnostics: Diagnostics): Promise<void> {
  const { file, reading } = await documentOf(options, diagnostics);
  const service = await loadService(file, diagnostics, reading);
  diagnostics.throwIfErrors();
  await printJson(service);
}
