import { inferCmdlets } from "./cmdlets/infer.js";
import type { CmdletConfiguration, OutputChoice, VersionConfiguration } from "./config/configuration.js";
import type { GenerateRequest, ReadModel } from "./config/request.js";
import { chosenOutputs } from "./outputs/choose.js";
import { knownOutputs, type ProjectOutput } from "./outputs/project.js";
import { startEmission } from "./outputs/common/emission.js";
import type { PackageTarget } from "./outputs/common/target.js";
import { reportFolderName } from "./outputs/common/folder-name.js";
import { emitVersion, type VersionEmissionSummary } from "./outputs/emit.js";
import { documentInputs, keyOfVersion, nameOfVersion } from "./build/inputs.js";
import type { Fingerprints } from "./build/fingerprint.js";
import { noMemory, type EmittedVersion, type FinishedFile, type Memory } from "./build/memory.js";
import { LostPart } from "./build/store.js";
import type { LoadOptions } from "./load/document.js";
import { loadDocument } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Service } from "./model/index.js";
import { isKept, type FormattedFile, type FormattedTree } from "./output/file.js";
import type { Origin } from "./output/format.js";
import { once } from "./once.js";
import { finishFiles } from "./build/finished-files.js";
import { inTurn } from "./build/in-turn.js";
import { makePackages } from "./build/packages.js";
import { templatesUsedBy } from "./render/render.js";
import { templatesOrReport } from "./render/reported.js";
import type { RuntimeIndex } from "./render/runtime-modules.js";
import { readTemplates } from "./render/templates.js";
import { Diagnostics, InputError, type Diagnostic } from "./report/diagnostics.js";
import { Stages, type Counts, type Progress, type StageTime } from "./report/progress.js";
import { placesIn } from "./verify/places.js";

/**
 * The one way through: documents become trees of generated files, not yet written, one api-version after the other.
 * Every stage takes plain data from the stage before it and knows nothing of the stages after it.
 * @throws {InputError} where a document has errors.
 */
export async function generate(
  request: GenerateRequest,
  diagnostics: Diagnostics,
  progress: Progress,
): Promise<FormattedTree<FormattedFile>[]> {
  const make = (order: VersionOrder) => makeVersion(order, noMemory, progress);
  const trees = await makePackages(request, diagnostics, progress, (orders) => inTurn(orders, make), noMemory);
  // Where nothing is remembered, nothing is kept.
  return trees.map((tree) => ({ ...tree, files: tree.files.flatMap((file) => (isKept(file) ? [] : file)) }));
}

/** One api-version to make: plain data, so that another thread can have it. */
export interface VersionOrder {
  version: VersionConfiguration;
  /** Absolute folder of the package. */
  folder: string;
  target: PackageTarget;
  runtime: RuntimeIndex;
  cmdlets?: CmdletConfiguration;
  /** What to make of it; absent where that is what every service gets. */
  outputs?: readonly OutputChoice[];
  /** Outputs of the project, beside Specwright's own. */
  project?: readonly ProjectOutput[];
  reading?: LoadOptions;
  /** The document's code model, where it is at hand already. */
  model?: ReadModel;
}

/** What became of an order: plain data, too. */
export interface VersionResult {
  service: string;
  /** Absent where the document has errors, or the templates cannot be read. */
  made?: MadeVersion;
  diagnostics: readonly Diagnostic[];
  /** How long each stage took. */
  times: readonly StageTime[];
}

/** One api-version with its files. */
export interface MadeVersion {
  files: FinishedFile[];
  /** Stands for the templates that it is made with. */
  templates: string;
  emission: VersionEmissionSummary;
  counts: Partial<Counts>;
  /** Every file that was read, or looked for in vain. */
  inputs: Fingerprints;
}

/**
 * One api-version, from its document to formatted files.
 * @param memory what earlier runs have made, and need not be made again.
 * @param progress hears what is being done.
 */
export async function makeVersion(order: VersionOrder, memory: Memory, progress: Pick<Progress, "tell">): Promise<VersionResult> {
  const { target, version } = order;
  const name = nameOfVersion(order);
  const diagnostics = new Diagnostics();
  const stages = new Stages((line) => {
    progress.tell(`${line} ${name}`);
  });
  const result = (made?: MadeVersion): VersionResult => ({
    service: target.service,
    ...(made && { made }),
    diagnostics: diagnostics.all,
    times: stages.finish().times,
  });
  const key = keyOfVersion(order);
  try {
    const remembered = memory.version(name, key);
    const emitted = remembered ?? memory.keepVersion(name, key, await emittedVersion(order, stages));
    diagnostics.addAll(emitted.diagnostics);
    stages.stage("render");
    const templates = await templatesOrReport(readTemplates(target.service, version.apiVersion, order.project), diagnostics);
    const rendering = { templates, runtime: order.runtime, modules: `src/${emitted.emission.folder}` };
    const origin = originIn(order);
    const { files, emission, counts, inputs } = emitted;
    const finished = await finishFiles({ name, files, folder: order.folder }, rendering, memory, diagnostics, stages, origin); //    text
    return result({ files: finished, templates: templates.key, emission, counts, inputs });
  } catch (error) {
    if (error instanceof LostPart) {
      memory.forgetVersion(name, key);
      return makeVersion(order, memory, progress);
    }
    if (!(error instanceof InputError)) throw error;
    diagnostics.addAll(error.diagnostics.all);
    return result();
  }
}

/** @throws {InputError} where the document has errors. */
async function emittedVersion(order: VersionOrder, stages: Stages): Promise<EmittedVersion> {
  const { target, cmdlets: named, reading } = order;
  const { apiVersion, document, helpOnDemand } = order.version;
  const diagnostics = new Diagnostics();
  const { service, inputs } = order.model ?? (await readModel(document, diagnostics, reading, stages));
  diagnostics.throwIfErrors();
  reportFolderName(apiVersion, order.version.source, diagnostics);
  const chosen = chosenOutputs(await knownOutputs(order.project), order.outputs, new Set(helpOnDemand ? ["help"] : []));
  stages.stage("cmdlets");
  const takeCmdlets = chosen.some(({ output }) => output.scope === "version" && output.from === "cmdlets");
  const surface = named && takeCmdlets ? inferCmdlets(service, named, diagnostics) : undefined; // the cmdlet surface
  stages.stage("emit");
  const outputs = chosen.map(({ output }) => output.name);
  const { files, ...emission } = emitVersion(
    startEmission(service, target, diagnostics, { apiVersion, outputs, ...(surface && { surface }) }),
    chosen,
  ); //           what each template needs, and which file it makes
  diagnostics.throwIfErrors();
  return {
    emission,
    files: files.map((file) => ({ path: file.path, templates: templatesUsedBy(file), view: () => file })),
    counts: { versions: 1, operations: operationsOf(service), models: Object.keys(service.schemas).length },
    diagnostics: diagnostics.all,
    inputs,
  };
}

/**
 * The first half of the way: a document's code model, and what it was read from.
 * @throws {InputError} where the document cannot be read at all, or has errors.
 */
export async function readModel(file: string, diagnostics: Diagnostics, reading?: LoadOptions, stages?: Stages): Promise<ReadModel> {
  stages?.stage("load");
  const document = await loadDocument(file, diagnostics, reading); //              references resolved, positions kept
  diagnostics.throwIfErrors();
  stages?.stage("model");
  const service = buildModel(document, diagnostics); //                            the code model: Service, Operation, Schema …
  return { service, inputs: documentInputs(document) };
}

/** From generated files of an api-version back to its document, which is read anew when the first place is asked for. */
function originIn({ model, target, cmdlets, version, reading }: VersionOrder): Origin {
  const places = once(async () => {
    const service = model?.service ?? (await loadService(version.document, new Diagnostics(), reading));
    return placesIn(service, target, cmdlets && inferCmdlets(service, cmdlets));
  });
  return async (path, section) => {
    const name = /^export (?:declare |async |abstract )*(?:interface|type|function|const|class) (\w+)/m.exec(section)?.[1];
    return (await places()).of(path, name === undefined ? [] : [name]);
  };
}

/** A document's code model alone. */
export async function loadService(file: string, diagnostics: Diagnostics, reading?: LoadOptions): Promise<Service> {
  return (await readModel(file, diagnostics, reading)).service;
}

function operationsOf(service: Service): number {
  return service.groups.reduce((sum, group) => sum + group.operations.length, 0);
}
