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
  const templates = await orReported(readTemplates(target.service, summary.apiVersion), diagnostics);
  const rendering = { templates, runtime, diagnostics };
  const keep = (all: () => RenderedFiles): void => {
    memory.keepRendered(name, all);
  };
  return { files: renderFiles(files, memory.rendered(name), keep, rendering), templates: templates.key };
}

/**
 * Puts a package together: its api-versions, the runtime that they need, and what the package says about itself.
 * @throws {InputError} where a template does not parse.
 */
export async function renderPackage(
  target: PackageTarget,
  versions: readonly (RenderedVersion & { summary: VersionSummary })[],
  { folder, only }: ServiceRequest,
  reading: Promise<Templates>,
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
  const templates = await orReported(reading, diagnostics);
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
async function orReported(templates: Promise<Templates>, diagnostics: Diagnostics): Promise<Templates> {
  try {
    return await templates;
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
  keep: (files: () => RenderedFiles) => void,
  rendering: Rendering,
): RenderedFile[] {
  const { templates, runtime } = rendering;
  const offered = JSON.stringify([...runtime.exports].sort(([a], [b]) => (a < b ? -1 : 1)));
  const keyOf = ({ key, templates: used }: EmittedFile): string => (key ? hashOf(key(), templates.keyOf(used), offered) : "");
  const results: { emitted: EmittedFile; file: RenderedFile }[] = [];
  let isNew = known.size !== files.length;
  for (const emitted of files) {
    const found = known.get(emitted.path);
    const isKnown = found !== undefined && emitted.key !== undefined && found.key === keyOf(emitted);
    const file = isKnown ? found.file : render(emitted.view(), rendering);
    isNew ||= !isKnown;
    if (file) results.push({ emitted, file });
  }
  if (isNew && results.length === files.length)
    keep(() => new Map(results.map(({ emitted, file }) => [emitted.path, { key: keyOf(emitted), file }])));
  return results.map(({ file }) => file);
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
