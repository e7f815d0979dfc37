import type { FileView } from "../outputs/common/views.js";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { renderFile, type RenderedFile, type Rendering } from "./render.js";
import { TemplateError } from "./template-error.js";
import { readTemplates, type Templates } from "./templates.js";
import type { ServiceRequest } from "../config/request.js";
import type { VersionOrder } from "../package.js";

/** What rendering an api-version takes. @param folder of the api-version. @throws {InputError} where a template does not parse (SW601). */
export async function renderingOf(
  { target, version, project, runtime }: Pick<VersionOrder, "target" | "version" | "project" | "runtime">,
  folder: string,
  diagnostics: Diagnostics,
): Promise<Rendering> {
  const templates = await templatesOrReport(readTemplates(target.service, version.apiVersion, project), diagnostics);
  return { templates, runtime, modules: `src/${folder}` };
}

/** The templates of a package as a whole. @throws {InputError} where one does not parse (SW601). */
export function readTemplatesOrReport({ configuration, project }: ServiceRequest, diagnostics: Diagnostics): Promise<Templates> {
  return templatesOrReport(readTemplates(configuration.name, undefined, project), diagnostics);
}

/** @throws {InputError} where a template does not parse (SW601). */
async function templatesOrReport(reading: Promise<Templates>, diagnostics: Diagnostics): Promise<Templates> {
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
