import { begun } from "./begun.js";
import { inEvery, isIdleDirective } from "./cmdlets/directives.js";
import type { GenerateRequest, ServiceRequest } from "./config/request.js";
import { packageTarget, type PackageTarget } from "./emit/target.js";
import { packageInputs } from "./incremental/inputs.js";
import type { GeneratedTree } from "./output/file.js";
import type { MadeVersion, VersionOrder, VersionResult } from "./pipeline.js";
import { renderPackage } from "./render/package.js";
import { readRuntime, type RuntimeIndex } from "./render/runtime-modules.js";
import { readTemplates, type Templates } from "./render/templates.js";
import { templatesFolder } from "./render/templates-folder.js";
import { InputError, type Diagnostics } from "./report/diagnostics.js";
import type { Progress } from "./report/progress.js";

/** Makes api-versions, here or on other threads, and gives them back in the order of their orders. */
export type VersionMaker = (orders: readonly VersionOrder[], progress: Progress) => AsyncIterable<VersionResult>;

/**
 * Has all api-versions made (pipeline.ts) and puts their packages together: trees of generated files, not yet formatted and written.
 * @throws {InputError} where a document has errors.
 */
export async function makePackages(
  request: GenerateRequest,
  diagnostics: Diagnostics,
  progress: Progress,
  makeVersions: VersionMaker,
): Promise<GeneratedTree[]> {
  const runtime = await readRuntime(`${templatesFolder}/runtime`);
  const targets = request.services.map((service) => ({ service, target: packageTarget(service.configuration, runtime.exports) }));
  const making = makeVersions(
    targets.flatMap(({ service, target }) => ordersOf(service, target, runtime)),
    progress,
  );
  const packages = targets.map((each) => ({ ...each, templates: begun(readTemplates(each.target.service)) }));
  const results: VersionResult[] = [];
  for await (const result of making) {
    diagnostics.addAll(result.diagnostics.filter((diagnostic) => !isIdleDirective(diagnostic)));
    if (!result.made) throw new InputError(diagnostics);
    progress.spent(result.times);
    progress.count(result.made.counts);
    results.push(result);
  }
  progress.count({ services: packages.length });
  const trees: GeneratedTree[] = [];
  for (const { service, target, templates } of packages) {
    const own = results.filter((result) => result.service === target.service);
    diagnostics.addAll(inEvery(own.map((result) => result.diagnostics.filter(isIdleDirective))));
    const versions = own.flatMap(({ made }) => made ?? []);
    trees.push(await assemble(service, target, versions, templates, runtime, diagnostics));
  }
  diagnostics.throwIfErrors();
  return trees;
}

function ordersOf(
  { configuration, cmdlets, reading, models }: ServiceRequest,
  target: PackageTarget,
  runtime: RuntimeIndex,
): VersionOrder[] {
  return configuration.versions.map((version) => {
    const model = models?.get(version.apiVersion);
    return { version, target, runtime, ...(cmdlets && { cmdlets }), ...(reading && { reading }), ...(model && { model }) };
  });
}

async function assemble(
  request: ServiceRequest,
  target: PackageTarget,
  versions: readonly MadeVersion[],
  reading: Promise<Templates>,
  runtime: RuntimeIndex,
  diagnostics: Diagnostics,
): Promise<GeneratedTree> {
  const { tree, templates } = await renderPackage(target, versions, request, reading, runtime, diagnostics);
  const sources = new Map(versions.flatMap(({ inputs }) => [...inputs]));
  return { ...tree, inputs: packageInputs(request.configuration, versions, templates), sources };
}
