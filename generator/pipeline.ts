import { inEvery, isIdleDirective } from "./cmdlets/directives.js";
import { inferCmdlets } from "./cmdlets/infer.js";
import type { VersionConfiguration } from "./config/configuration.js";
import type { GenerateRequest, ReadModel, ServiceRequest } from "./config/request.js";
import { helpFiles } from "./emit/help.js";
import { emitVersion } from "./emit/version.js";
import { packageTarget, type PackageTarget } from "./emit/target.js";
import { documentInputs, keyOfVersion, packageInputs } from "./incremental/inputs.js";
import { noMemory, type MadeVersion, type Memory } from "./incremental/memory.js";
import type { LoadOptions } from "./load/document.js";
import { loadDocument } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Service } from "./model/index.js";
import type { GeneratedFile, GeneratedTree } from "./output/file.js";
import { renderPackage, renderVersion, type RenderedVersion } from "./render/package.js";
import { readRuntime, type RuntimeIndex } from "./render/runtime-modules.js";
import { templatesFolder } from "./render/templates-folder.js";
import { Diagnostics } from "./report/diagnostics.js";
import type { Progress } from "./report/progress.js";

/** What the stages of a run have in common. */
interface Run {
  runtime: RuntimeIndex;
  diagnostics: Diagnostics;
  progress: Progress;
  memory: Memory;
  rendered: Rendered;
}

/** Hears of files as soon as they are rendered, so that what comes after can begin with them. */
export type Rendered = (files: readonly GeneratedFile[]) => void;

/**
 * The one way through: documents become trees of generated files, not yet formatted and written.
 * Every stage takes plain data from the stage before it and knows nothing of the stages after it.
 * `memory`: what earlier runs have made, and need not be made again. `rendered` hears of files while others are still being made.
 * @throws {InputError} where a document has errors.
 */
export async function generate(
  request: GenerateRequest,
  diagnostics: Diagnostics,
  progress: Progress,
  memory: Memory = noMemory,
  rendered: Rendered = () => undefined,
): Promise<GeneratedTree[]> {
  const run = { runtime: await readRuntime(`${templatesFolder}/runtime`), diagnostics, progress, memory, rendered };
  const trees: GeneratedTree[] = [];
  for (const service of request.services) trees.push(await generatePackage(service, run));
  diagnostics.throwIfErrors();
  return trees;
}

async function generatePackage(request: ServiceRequest, run: Run): Promise<GeneratedTree> {
  const { configuration } = request;
  const target = packageTarget(configuration, run.runtime.exports);
  run.progress.count({ services: 1 });
  const versions: RenderedVersion[] = [];
  for (const version of configuration.versions) {
    const made = await rememberedVersion(version, target, request, run);
    run.diagnostics.addAll(made.diagnostics.filter((diagnostic) => !isIdleDirective(diagnostic)));
    run.diagnostics.throwIfErrors();
    run.progress.count(made.counts);
    run.progress.stage("render", `${configuration.name} ${version.apiVersion}`);
    const rendered = await renderVersion(made, target, run); // text
    run.rendered(rendered.files.map(({ file }) => file));
    versions.push(rendered);
  }
  const made = versions.map((version) => version.made);
  run.diagnostics.addAll(inEvery(made.map(({ diagnostics }) => diagnostics.filter(isIdleDirective))));
  const { tree, templates } = await renderPackage(target, versions, request, run);
  const sources = new Map(made.flatMap(({ inputs }) => [...inputs]));
  return { ...tree, inputs: packageInputs(configuration, made, templates), sources };
}

async function rememberedVersion(
  version: VersionConfiguration,
  target: PackageTarget,
  request: ServiceRequest,
  run: Run,
): Promise<MadeVersion> {
  const name = `${target.service} ${version.apiVersion}`;
  const key = keyOfVersion(version, target, request);
  const remembered = run.memory.version(name, key);
  if (remembered) return remembered;
  const made = await makeVersion(version, target, request, run);
  return made.diagnostics.some(({ severity }) => severity === "error") ? made : run.memory.keepVersion(name, key, made);
}

/** @throws {InputError} where the document has errors. */
async function makeVersion(
  { apiVersion, document, helpOnDemand }: VersionConfiguration,
  target: PackageTarget,
  { cmdlets: named, models, reading }: ServiceRequest,
  { progress, diagnostics: all }: Run,
): Promise<MadeVersion> {
  const diagnostics = new Diagnostics();
  const subject = `${target.service} ${apiVersion}`;
  try {
    const { service, inputs } = models?.get(apiVersion) ?? (await readModel(document, diagnostics, reading, progress, subject));
    diagnostics.throwIfErrors();
    progress.stage("cmdlets", subject);
    const cmdlets = named && inferCmdlets(service, named, diagnostics); //                    the cmdlet surface
    progress.stage("emit", subject);
    const version = emitVersion(service, cmdlets, target, apiVersion, diagnostics); //        what each template needs, and which file it makes
    const help = cmdlets && !helpOnDemand ? helpFiles(cmdlets, service, version.folder) : [];
    const counts = { versions: 1, operations: operationsOf(service), models: Object.keys(service.schemas).length };
    return { view: { ...version, files: [...version.files, ...help] }, counts, diagnostics: diagnostics.all, inputs };
  } catch (error) {
    all.addAll(diagnostics.all);
    throw error;
  }
}

/**
 * The first half of the way: a document's code model, and what it was read from.
 * @throws {InputError} where the document cannot be read at all, or has errors.
 */
export async function readModel(
  file: string,
  diagnostics: Diagnostics,
  reading?: LoadOptions,
  progress?: Progress,
  subject?: string,
): Promise<ReadModel> {
  progress?.stage("load", subject);
  const document = await loadDocument(file, diagnostics, reading); //              references resolved, positions kept
  diagnostics.throwIfErrors();
  progress?.stage("model", subject);
  const service = buildModel(document, diagnostics); //                            the code model: Service, Operation, Schema …
  return { service, inputs: documentInputs(document) };
}

/** A document's code model alone. */
export async function loadService(file: string, diagnostics: Diagnostics, reading?: LoadOptions): Promise<Service> {
  return (await readModel(file, diagnostics, reading)).service;
}

function operationsOf(service: Service): number {
  return service.groups.reduce((sum, group) => sum + group.operations.length, 0);
}
