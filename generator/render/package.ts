import type { ServiceRequest } from "../config/request.js";
import { emitPackage } from "../emit/package.js";
import type { PackageTarget } from "../emit/target.js";
import { folderName, type VersionView } from "../emit/version.js";
import type { FileView } from "../emit/views.js";
import type { GeneratedFile, GeneratedTree } from "../output/file.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { dependenciesOf } from "./dependencies.js";
import { renderFile, type RenderedFile } from "./render.js";
import { runtimeClosure, type RuntimeIndex, type RuntimeModule } from "./runtime-modules.js";
import { readTemplates, type Templates, TemplateError } from "./templates.js";

/** Renders a package: the files of its api-versions, the runtime that they need, and what the package says about itself. */
export async function renderPackage(
  target: PackageTarget,
  versions: readonly VersionView[],
  { folder, only }: ServiceRequest,
  runtime: RuntimeIndex,
  diagnostics: Diagnostics,
): Promise<GeneratedTree> {
  const rendered: RenderedFile[] = [];
  for (const version of versions) {
    const templates = await readTemplates(target.service, version.apiVersion);
    rendered.push(...renderAll(version.files, templates, runtime, diagnostics));
  }
  const modules = runtimeClosure(
    rendered.flatMap(({ runtimeModules }) => runtimeModules),
    runtime,
  );
  const packages = new Set([...rendered.flatMap((file) => file.packages), ...modules.flatMap((module) => module.packages)]);
  const { dependencies, devDependencies } = dependenciesOf(packages);
  const templates = await readTemplates(target.service);
  const own = renderAll(emitPackage(target, versions, dependencies, devDependencies), templates, runtime, diagnostics);
  const made = only ? rendered.filter(({ file }) => only.some((version) => file.path.startsWith(`src/${folderName(version)}/`))) : rendered;
  return {
    folder,
    files: [...own.map(({ file }) => file), ...modules.map(runtimeFile), ...made.map(({ file }) => file)],
    ...(only ? { only } : {}),
  };
}

function renderAll(views: readonly FileView[], templates: Templates, runtime: RuntimeIndex, diagnostics: Diagnostics): RenderedFile[] {
  return views.flatMap((view) => {
    try {
      return [renderFile(view, templates, runtime)];
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      diagnostics.error("SW601", error.message, error.source);
      return [];
    }
  });
}

function runtimeFile({ name, text }: RuntimeModule): GeneratedFile {
  return { path: `src/runtime/${name}.ts`, language: "typescript", sections: [text] };
}
