import type { ServiceRequest } from "../config/request.js";
import { emitPackage, type VersionSummary } from "../emit/package.js";
import type { PackageTarget } from "../emit/target.js";
import type { FileView } from "../emit/views.js";
import { hashOf } from "../incremental/fingerprint.js";
import type { EmittedFile, EmittedVersion, Memory, RenderedFiles } from "../incremental/memory.js";
import type { GeneratedFile, GeneratedTree } from "../output/file.js";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { dependenciesOf } from "./dependencies.js";
import { renderFile, type RenderedFile } from "./render.js";
import { runtimeClosure, type RuntimeIndex, type RuntimeModule } from "./runtime-modules.js";
import { readTemplates, type Templates, TemplateError } from "./templates.js";

export interface RenderedPackage {
  tree: GeneratedTree;
  /** Keys of what it was rendered from: templates and runtime of the package, and the templates of each api-version by its folder. */
  templates: { package: string; versions: ReadonlyMap<string, string> };
}

/** An api-version with its files as text. */
export interface RenderedVersion {
  files: RenderedFile[];
  /** Key of the templates. */
  templates: string;
}

/**
 * Renders the files of one api-version. `name`: what it is remembered by.
 * @throws {InputError} where a template does not parse; one that has another error is reported, and its files are left out.
 */
export async function renderVersion(
  name: string,
  { files, summary }: EmittedVersion,
  target: PackageTarget,
  runtime: RuntimeIndex,
  memory: Memory,
  diagnostics: Diagnostics,
): Promise<RenderedVersion> {
  const templates = await templatesOf(diagnostics, target.service, summary.apiVersion);
  const rendering = { templates, runtime, diagnostics };
  return { files: renderFiles(files, memory.rendered(name), (all) => memory.keepRendered(name, all), rendering), templates: templates.key };
}

/** Puts a package together: its api-versions, the runtime that they need, and what the package says about itself. */
export async function renderPackage(
  target: PackageTarget,
  versions: readonly (RenderedVersion & { summary: VersionSummary })[],
  { folder, only }: ServiceRequest,
  runtime: RuntimeIndex,
  diagnostics: Diagnostics,
): Promise<RenderedPackage> {
  const rendered = versions.flatMap(({ files }) => files);
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
  const summaries = versions.map(({ summary }) => summary);
  const own = emitPackage(target, summaries, dependencies, optionalDependencies, devDependencies).flatMap(
    (view) => render(view, { templates, runtime, diagnostics }) ?? [],
  );
  const files = only ? rendered.filter(({ file }) => only.some((version) => isOf(version, file.path))) : rendered;
  return {
    tree: {
      folder,
      files: [...own.map(({ file }) => file), ...modules.map(runtimeFile), ...files.map(({ file }) => file)],
      ...(only ? { only } : {}),
    },
    templates: {
      package: hashOf(templates.key, ...modules.flatMap(({ name, text }) => [name, text])),
      versions: new Map(versions.map((version) => [version.summary.folder, version.templates])),
    },
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

/** What rendering a file takes beside its view. */
interface Rendering {
  templates: Templates;
  runtime: RuntimeIndex;
  diagnostics: Diagnostics;
}

/** Files whose view and templates are those of an earlier run (`known`) are not rendered again. */
function renderFiles(
  files: readonly EmittedFile[],
  known: RenderedFiles,
  keep: (files: RenderedFiles) => void,
  rendering: Rendering,
): RenderedFile[] {
  const { templates, runtime } = rendering;
  const offered = JSON.stringify([...runtime.exports].sort(([a], [b]) => (a < b ? -1 : 1)));
  const results = new Map<string, { key: string; file: RenderedFile }>();
  let isNew = known.size !== files.length;
  for (const { path, key: viewKey, templates: used, view } of files) {
    const key = viewKey === undefined ? "" : hashOf(viewKey, templates.keyOf(used), offered);
    const found = known.get(path);
    const isKnown = found !== undefined && found.key === key && key !== "";
    const file = isKnown ? found.file : render(view(), rendering);
    isNew ||= !isKnown;
    if (file) results.set(path, { key, file });
  }
  if (isNew && results.size === files.length) keep(results);
  return [...results.values()].map(({ file }) => file);
}

/** Undefined where its templates have an error, which is reported. */
function render(view: FileView, { templates, runtime, diagnostics }: Rendering): RenderedFile | undefined {
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
