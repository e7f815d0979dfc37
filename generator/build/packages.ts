import { cmdletsOf } from "../config/configuration.js";
import { begun } from "../begun.js";
import { idleEverywhere, isIdleDirective } from "../cmdlets/directives.js";
import type { GenerateRequest, ServiceRequest } from "../config/request.js";
import { packageTarget, type PackageTarget } from "../outputs/common/target.js";
import { finishOwnFiles } from "./finished-files.js";
import { packageInputs } from "./inputs.js";
import type { Memory } from "./memory.js";
import type { FormattedTree } from "../output/file.js";
import type { MadeVersion, VersionOrder, VersionResult } from "../pipeline.js";
import { chosenOutputs } from "../outputs/choose.js";
import { isAmong } from "../outputs/common/paths.js";
import { emitPackage } from "../outputs/emit.js";
import { knownOutputs, type KnownOutput } from "../outputs/project.js";
import { placesOfPart } from "../outputs/owned.js";
import { dependenciesOf } from "../render/dependencies.js";
import { keyOfPackage, runtimeFile, runtimeOf } from "../render/package.js";
import { renderOrReport, templatesOrReport } from "../render/reported.js";
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
    return { service, target, runtime, results, templates: begun(readTemplates(target.service, undefined, service.project)) };
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
  { configuration, cmdlets, folder, project, reading, models }: ServiceRequest,
  target: PackageTarget,
  runtime: RuntimeIndex,
): VersionOrder[] {
  return configuration.versions.map((version) => {
    const model = models?.get(version.apiVersion);
    const { outputs } = configuration;
    return {
      version,
      target,
      folder,
      runtime,
      ...(cmdlets && { cmdlets: cmdletsOf({ cmdlets }, version) }),
      ...(outputs && { outputs }),
      ...(project && { project }),
      ...(reading && { reading }),
      ...(model && { model }),
    };
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
  const directives = service.configuration.versions.map((version) => cmdletsOf(service.configuration, version).directives);
  diagnostics.addAll(
    idleEverywhere(
      own.map((result) => result.diagnostics.filter(isIdleDirective)),
      directives,
    ),
  );
  try {
    const templates = await templatesOrReport(reading, diagnostics);
    const known = await knownOutputs(service.project);
    const { views, modules } = ownParts(service, target, versions, runtime, known, diagnostics);
    const rendered = views.flatMap((view) => renderOrReport(view, { templates, runtime }, diagnostics) ?? []);
    const own = { name: target.service, files: [...rendered, ...modules.map(runtimeFile)], folder: service.folder };
    const files = await finishOwnFiles(own, memory, diagnostics);
    const tree = assemble(service, versions, { files, templates: keyOfPackage(templates, modules) }, known);
    return { tree, said: diagnostics.all, times: [{ name: "package", milliseconds: performance.now() - since }] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { said: diagnostics.all, times: [] };
  }
}

/** What a package has beside its api-versions: what its outputs say of it as a whole, and the runtime that its files import. */
function ownParts(
  { configuration }: ServiceRequest,
  target: PackageTarget,
  versions: readonly MadeVersion[],
  runtime: RuntimeIndex,
  known: readonly KnownOutput[],
  diagnostics: Diagnostics,
) {
  const chosen = chosenOutputs(known, configuration.outputs);
  const imported = versions.flatMap(({ files }) => files);
  const modules = runtimeOf(imported, runtime);
  const uses = chosen.flatMap(({ output }) => output.packages ?? []);
  const dependencies = dependenciesOf(imported, modules, uses);
  const summaries = versions.map(({ emission }) => emission);
  return { views: emitPackage(target, summaries, dependencies, chosen, diagnostics), modules };
}

function assemble(
  { configuration, folder, only }: ServiceRequest,
  versions: readonly MadeVersion[],
  own: { files: FormattedTree["files"]; templates: string },
  known: readonly KnownOutput[],
): FormattedTree {
  const files = versions.flatMap((version) => version.files);
  const templates = { package: own.templates, versions: new Map(versions.map((each) => [each.emission.folder, each.templates])) };
  const part = only && {
    versions: only,
    places: placesOfPart(
      known.map(({ output }) => output),
      only,
    ),
  };
  return {
    folder,
    files: [...own.files, ...(part ? files.filter(({ path }) => isAmong(part.places, path)) : files)],
    ...(part && { part }),
    inputs: packageInputs(configuration, versions, templates),
    sources: new Map(versions.flatMap(({ inputs }) => [...inputs])),
  };
}
