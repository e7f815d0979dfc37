import type { ServiceRequest } from "../config/request.js";
import { emitPackage } from "../emit/package.js";
import type { PackageTarget } from "../emit/target.js";
import type { FileView } from "../emit/views.js";
import { hashOf } from "../incremental/fingerprint.js";
import type { MadeVersion, Memory } from "../incremental/memory.js";
import type { GeneratedFile, GeneratedTree } from "../output/file.js";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { dependenciesOf } from "./dependencies.js";
import { renderFile, templatesUsedBy, type RenderedFile } from "./render.js";
import { runtimeClosure, type RuntimeIndex, type RuntimeModule } from "./runtime-modules.js";
import { readTemplates, type Templates, TemplateError } from "./templates.js";

/** What rendering takes from a run. */
export interface Rendering {
  runtime: RuntimeIndex;
  diagnostics: Diagnostics;
  memory: Memory;
}

export interface RenderedPackage {
  tree: GeneratedTree;
  /** Keys of what it was rendered from: templates and runtime of the package, and the templates of each api-version by its folder. */
  templates: { package: string; versions: ReadonlyMap<string, string> };
}

/** An api-version with its files as text. */
export interface RenderedVersion {
  made: MadeVersion;
  files: RenderedFile[];
  /** Key of the templates. */
  templates: string;
}

/** Renders the files of one api-version. */
export async function renderVersion(made: MadeVersion, target: PackageTarget, rendering: Rendering): Promise<RenderedVersion> {
  const { view } = made;
  const templates = await templatesOf(rendering.diagnostics, target.service, view.apiVersion);
  return { made, files: renderFiles(`${target.service} ${view.apiVersion}`, made, templates, rendering), templates: templates.key };
}

/** Puts a package together: its api-versions, the runtime that they need, and what the package says about itself. */
export async function renderPackage(
  target: PackageTarget,
  renderedVersions: readonly RenderedVersion[],
  { folder, only }: ServiceRequest,
  rendering: Rendering,
): Promise<RenderedPackage> {
  const { runtime, diagnostics } = rendering;
  const rendered = renderedVersions.flatMap(({ files }) => files);
  const keys = new Map(renderedVersions.map(({ made, templates }) => [made.view.folder, templates]));
  const modules = runtimeClosure(
    rendered.flatMap(({ runtimeModules }) => runtimeModules),
    runtime,
  );
  const packages = new Set([...rendered.flatMap((file) => file.packages), ...modules.flatMap((module) => module.packages)]);
  const { dependencies, optionalDependencies, devDependencies } = dependenciesOf(
    packages,
    modules.flatMap((module) => module.optional),
  );
  const templates = await templatesOf(diagnostics, target.service);
  const versions = renderedVersions.map(({ made }) => made.view);
  const own = emitPackage(target, versions, dependencies, optionalDependencies, devDependencies).flatMap(
    (view) => render(view, templates, rendering) ?? [],
  );
  const files = only ? rendered.filter(({ file }) => only.some((version) => isOf(version, file.path))) : rendered;
  return {
    tree: {
      folder,
      files: [...own.map(({ file }) => file), ...modules.map(runtimeFile), ...files.map(({ file }) => file)],
      ...(only ? { only } : {}),
    },
    templates: { package: hashOf(templates.key, ...modules.flatMap(({ name, text }) => [name, text])), versions: keys },
  };
}

/** The modules and help pages of an api-version lie in folders of its name. */
function isOf(folder: string, path: string): boolean {
  return path.startsWith(`src/${folder}/`) || path.startsWith(`help/${folder}/`);
}

/** @throws {InputError} where a template does not parse. */
async function templatesOf(diagnostics: Diagnostics, service: string, apiVersion?: string): Promise<Templates> {
  try {
    return await readTemplates(service, apiVersion);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    diagnostics.error("SW601", error.message, error.source);
    throw new InputError(diagnostics);
  }
}

/** Files whose view and templates are those of an earlier run are not rendered again. */
function renderFiles(name: string, { view: { files }, viewKeys }: MadeVersion, templates: Templates, rendering: Rendering): RenderedFile[] {
  if (!viewKeys) return files.flatMap((view) => render(view, templates, rendering) ?? []);
  const { memory, runtime } = rendering;
  const known = memory.rendered(name);
  const offered = JSON.stringify([...runtime.exports].sort(([a], [b]) => (a < b ? -1 : 1)));
  const results = new Map<string, { key: string; file: RenderedFile }>();
  let isNew = known.size !== files.length;
  for (const view of files) {
    const key = hashOf(viewKeys.get(view.path) ?? "", templates.keyOf(templatesUsedBy(view)), offered);
    const found = known.get(view.path);
    const file = found?.key === key ? found.file : render(view, templates, rendering);
    isNew ||= found?.key !== key;
    if (file) results.set(view.path, { key, file });
  }
  if (isNew && results.size === files.length) memory.keepRendered(name, results);
  return [...results.values()].map(({ file }) => file);
}

/** Undefined where its templates have an error, which is reported. */
function render(view: FileView, templates: Templates, { runtime, diagnostics }: Rendering): RenderedFile | undefined {
  try {
    return renderFile(view, templates, runtime);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    diagnostics.error("SW601", error.message, error.source);
    return undefined;
  }
}

function runtimeFile({ name, text }: RuntimeModule): GeneratedFile {
  return { path: `src/runtime/${name}.ts`, language: "typescript", sections: [text] };
}
