import { begun } from "../begun.js";
import { inEvery, isIdleDirective } from "../cmdlets/directives.js";
import type { GenerateRequest, ServiceRequest } from "../config/request.js";
import { packageTarget, type PackageTarget } from "../outputs/common/target.js";
import { finishOwnFiles } from "./finished-files.js";
import { packageInputs } from "./inputs.js";
import type { Memory } from "./memory.js";
import type { FormattedTree } from "../output/file.js";
import type { MadeVersion, VersionOrder, VersionResult } from "../pipeline.js";
import { renderPackage } from "../render/package.js";
import { templatesOrReport } from "../render/reported.js";
import { readRuntime, type RuntimeIndex } from "../render/runtime-modules.js";
import { readTemplates, type Templates } from "../render/templates.js";
import { templatesFolder } from "../render/templates-folder.js";
import { Diagnostics, InputError, type Diagnostic } from "../report/diagnostics.js";
import type { Progress, StageTime } from "../report/progress.js";

/** Makes api-versions, here or on other threads. Where one has failed, those after it need not be made. */
export type VersionMaker = (orders: readonly VersionOrder[], progress: Progress) => ReadonlyMap<VersionOrder, Promise<VersionResult>>;

/**
 * Has all api-versions made (pipeline.ts) and puts their packages together, each as soon as its own are there: trees of generated files, not yet
 * written.
 * @param memory what earlier runs have made of a package's own files.
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
  const targets = request.services.map((service) => {
    const target = packageTarget(service.configuration, runtime.exports);
    return { service, target, orders: ordersOf(service, target, runtime) };
  });
  const making = makeVersions(
    targets.flatMap(({ orders }) => orders),
    progress,
  );
  const packages = targets.map(({ service, target, orders }): PackageOrder => {
    const results = orders.flatMap((order) => making.get(order) ?? []);
    return { service, target, runtime, results, templates: begun(readTemplates(target.service)) };
  });
  const finishing = packages.map((each) => begun(finishPackage(each, memory, progress)));
  for (const result of packages.flatMap(({ results }) => results)) {
    const { diagnostics: said, made, times } = await result;
    diagnostics.addAll(said.filter((diagnostic) => !isIdleDirective(diagnostic)));
    if (!made) throw new InputError(diagnostics);
    progress.spent(times);
    progress.count(made.counts);
  }
  progress.count({ services: packages.length });
  const finished = await Promise.all(finishing);
  for (const { said, times } of finished) {
    diagnostics.addAll(said);
    progress.spent(times);
  }
  diagnostics.throwIfErrors();
  return finished.flatMap(({ tree }) => tree ?? []);
}

/** A package to put together. */
interface PackageOrder {
  service: ServiceRequest;
  target: PackageTarget;
  runtime: RuntimeIndex;
  /** Its api-versions. */
  results: readonly Promise<VersionResult>[];
  templates: Promise<Templates>;
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

/** What became of a package. */
interface FinishedPackage {
  /** Absent where an api-version has failed, or the package's own templates cannot be read. */
  tree?: FormattedTree;
  said: readonly Diagnostic[];
  times: readonly StageTime[];
}

/** Puts a package together: its api-versions, the runtime that they need, and what the package says about itself. */
async function finishPackage(
  { service, target, runtime, results, templates: reading }: PackageOrder,
  memory: Memory,
  progress: Progress,
): Promise<FinishedPackage> {
  const own = await Promise.all(results);
  const versions = own.flatMap(({ made }) => made ?? []);
  if (versions.length < own.length) return { said: [], times: [] };
  const since = performance.now();
  progress.tell(`package ${target.service}`);
  const diagnostics = new Diagnostics();
  diagnostics.addAll(inEvery(own.map((result) => result.diagnostics.filter(isIdleDirective))));
  try {
    const templates = await templatesOrReport(reading, diagnostics);
    const rendered = renderPackage(target, versions, { templates, runtime }, diagnostics);
    const files = await finishOwnFiles({ name: target.service, files: rendered.files, folder: service.folder }, memory, diagnostics);
    const tree = assemble(service, versions, { files, templates: rendered.templates });
    return { tree, said: diagnostics.all, times: [{ name: "package", milliseconds: performance.now() - since }] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { said: diagnostics.all, times: [] };
  }
}

function assemble(
  { configuration, folder, only }: ServiceRequest,
  versions: readonly MadeVersion[],
  own: { files: FormattedTree["files"]; templates: string },
): FormattedTree {
  const files = versions.flatMap((version) => version.files);
  const templates = { package: own.templates, versions: new Map(versions.map((each) => [each.summary.folder, each.templates])) };
  return {
    folder,
    files: [...own.files, ...(only ? files.filter(({ path }) => only.some((version) => isOf(version, path))) : files)],
    ...(only && { only }),
    inputs: packageInputs(configuration, versions, templates),
    sources: new Map(versions.flatMap(({ inputs }) => [...inputs])),
  };
}

/** The modules and help pages of an api-version lie in folders of its name. */
function isOf(folder: string, path: string): boolean {
  return path.startsWith(`src/${folder}/`) || path.startsWith(`help/${folder}/`);
}
