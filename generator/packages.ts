import { begun } from "./begun.js";
import { inEvery, isIdleDirective } from "./cmdlets/directives.js";
import type { GenerateRequest, ServiceRequest } from "./config/request.js";
import { packageTarget, type PackageTarget } from "./emit/target.js";
import { packageInputs } from "./incremental/inputs.js";
import type { Memory } from "./incremental/memory.js";
import type { FormattedFile, FormattedTree } from "./output/file.js";
import { prepareFormatting } from "./output/format-section.js";
import { finishPackageFiles } from "./package-files.js";
import type { MadeVersion, VersionOrder, VersionResult } from "./pipeline.js";
import { renderPackage } from "./render/package.js";
import { templatesOrReport } from "./render/reported.js";
import { readRuntime, type RuntimeIndex } from "./render/runtime-modules.js";
import { readTemplates } from "./render/templates.js";
import { templatesFolder } from "./render/templates-folder.js";
import { InputError, type Diagnostics } from "./report/diagnostics.js";
import type { Progress } from "./report/progress.js";

/** Makes api-versions, here or on other threads, and gives them back in the order of their orders. */
export type VersionMaker = (orders: readonly VersionOrder[], progress: Progress) => AsyncIterable<VersionResult>;

/**
 * Has all api-versions made (pipeline.ts) and puts their packages together: trees of generated files, not yet written.
 * @param memory what earlier runs have made of the packages themselves.
 * @throws {InputError} where a document has errors.
 */
export async function makePackages(
  request: GenerateRequest,
  diagnostics: Diagnostics,
  progress: Progress,
  makeVersions: VersionMaker,
  memory: Memory,
): Promise<FormattedTree[]> {
  const runtime = readRuntime(`${templatesFolder}/runtime`);
  const targets = request.services.map((service) => ({ service, target: packageTarget(service.configuration, runtime.exports) }));
  const making = makeVersions(
    targets.flatMap(({ service, target }) => ordersOf(service, target, runtime)),
    progress,
  );
  const packages = targets.map((each) => {
    const { service } = each.target;
    return { ...each, templates: begun(readTemplates(service)), known: memory.files(nameOf(service)) };
  });
  if (packages.some(({ known }) => known.size === 0)) begun(prepareFormatting());
  const results: VersionResult[] = [];
  for await (const result of making) {
    diagnostics.addAll(result.diagnostics.filter((diagnostic) => !isIdleDirective(diagnostic)));
    if (!result.made) throw new InputError(diagnostics);
    progress.spent(result.times);
    progress.count(result.made.counts);
    results.push(result);
  }
  progress.count({ services: packages.length });
  const trees: FormattedTree[] = [];
  const since = performance.now();
  for (const { service, target, templates, known } of packages) {
    progress.tell(`package ${target.service}`);
    const own = results.filter((result) => result.service === target.service);
    diagnostics.addAll(inEvery(own.map((result) => result.diagnostics.filter(isIdleDirective))));
    const versions = own.flatMap(({ made }) => made ?? []);
    const rendering = { templates: await templatesOrReport(templates, diagnostics), runtime };
    const rendered = renderPackage(target, versions, rendering, diagnostics);
    const { folder } = service;
    const files = await finishPackageFiles({ name: nameOf(target.service), files: rendered.files, folder, known }, memory, diagnostics);
    trees.push(assemble(service, versions, { files, templates: rendered.templates }));
  }
  progress.spent([{ name: "package", milliseconds: performance.now() - since }]);
  diagnostics.throwIfErrors();
  return trees;
}

function ordersOf(
  { configuration, cmdlets, folder, reading, models }: ServiceRequest,
  target: PackageTarget,
  runtime: RuntimeIndex,
): VersionOrder[] {
  return configuration.versions.map((version) => {
    const model = models?.get(version.apiVersion);
    return { version, target, folder, runtime, ...(cmdlets && { cmdlets }), ...(reading && { reading }), ...(model && { model }) };
  });
}

/** Puts a package together: its api-versions, the runtime that they need, and what the package says about itself. */
function assemble(
  { configuration, folder, only }: ServiceRequest,
  versions: readonly MadeVersion[],
  own: { files: readonly FormattedFile[]; templates: string },
): FormattedTree {
  const files = versions.flatMap((version) => version.files.map(({ path, text }) => ({ path, text })));
  const templates = { package: own.templates, versions: new Map(versions.map((each) => [each.summary.folder, each.templates])) };
  return {
    folder,
    files: [...own.files, ...(only ? files.filter(({ path }) => only.some((version) => isOf(version, path))) : files)],
    ...(only && { only }),
    inputs: packageInputs(configuration, versions, templates),
    sources: new Map(versions.flatMap(({ inputs }) => [...inputs])),
  };
}

/** What the files of a package that belong to no api-version are remembered by. */
function nameOf(service: string): string {
  return `package ${service}`;
}

/** The modules and help pages of an api-version lie in folders of its name. */
function isOf(folder: string, path: string): boolean {
  return path.startsWith(`src/${folder}/`) || path.startsWith(`help/${folder}/`);
}
