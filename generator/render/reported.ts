import type { FileView } from "../outputs/common/views.js";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { renderFile, type RenderedFile, type Rendering } from "./render.js";
import { TemplateError } from "./template-error.js";
import type { Templates } from "./templates.js";

/** @throws {InputError} where a template does not parse (SW601). */
export async function templatesOrReport(reading: Promise<Templates>, diagnostics: Diagnostics): Promise<Templates> {
  try {
    return await reading;
  } catch (error) {
    report(error, diagnostics);
    throw new InputError(diagnostics);
  }
}

/** Undefined where its templates have an error, which is reported (SW601). */
export function renderOrReport(view: FileView, rendering: Rendering, diagnostics: Diagnostics): RenderedFile | undefined {
  try {
    return renderFile(view, rendering);
  } catch (error) {
    report(error, diagnostics);
    return undefined;
  }
}

/** @throws what is no error of a template. */
function report(error: unknown, diagnostics: Diagnostics): void {
  if (!(error instanceof TemplateError)) throw error;
  diagnostics.error("SW601", error.message, error.source);
}
