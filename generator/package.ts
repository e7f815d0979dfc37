import { idleEverywhere, isIdleDirective } from "./cmdlets/directives.js";
import { cmdletsOf, type CmdletConfiguration, type OutputChoice, type VersionConfiguration } from "./config/configuration.js";
import type { ReadModel, ServiceRequest } from "./config/request.js";
import type { LoadOptions } from "./load/document.js";
import type { FormattedFile, FormattedTree, KeptFile } from "./output/file.js";
import { packageInputs, type Fingerprints } from "./output/inputs.js";
import { chosenOutputs } from "./outputs/choose.js";
import { isAmong } from "./outputs/common/paths.js";
import { packageTarget, type PackageTarget } from "./outputs/common/target.js";
import { emitPackage, type VersionEmissionSummary } from "./outputs/emit.js";
import { placesOfPart } from "./outputs/owned.js";
import { knownOutputs, type KnownOutput, type ProjectOutput } from "./outputs/project.js";
import { dependenciesOf } from "./render/dependencies.js";
import { keyOfPackage, runtimeFile, runtimeOf } from "./render/package.js";
import type { Imported, RenderedFile } from "./render/render.js";
import { renderOrReport } from "./render/reported.js";
import type { RuntimeIndex } from "./render/runtime-modules.js";
import type { Templates } from "./render/templates.js";
import type { Diagnostic, Diagnostics } from "./report/diagnostics.js";

/** A package to make: what was asked for, and what is the same for all of its api-versions. */
export interface PackageOrder {
  service: ServiceRequest;
  target: PackageTarget;
  runtime: RuntimeIndex;
  versions: VersionOrder[];
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

/** One api-version with its files. */
export interface MadeVersion<File extends FormattedFile | KeptFile> {
  files: (File & Imported)[];
  /** Stands for the templates that it is made with. */
  templates: string;
  emission: VersionEmissionSummary;
  /** Every file that was read, or looked for in vain. */
  inputs: Fingerprints;
}

export function packageOrder(service: ServiceRequest, runtime: RuntimeIndex): PackageOrder {
  const { configuration, cmdlets, folder, project, reading, models } = service;
  const target = packageTarget(configuration, runtime.exports);
  const { outputs } = configuration;
  const versions = configuration.versions.map((version): VersionOrder => {
    const model = models?.get(version.apiVersion);
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
  return { service, target, runtime, versions };
}

/** What the api-versions of a service say of directives that do nothing: one that is needed by any is not idle. */
export function idleOf({ configuration }: ServiceRequest, said: readonly { readonly all: readonly Diagnostic[] }[]): Diagnostic[] {
  return idleEverywhere(
    said.map(({ all }) => all.filter(isIdleDirective)),
    configuration.versions.map((version) => cmdletsOf(configuration, version).directives),
  );
}

/** What a package has beside its api-versions. */
export interface OwnParts<File> {
  files: File[];
  /** Stands for the templates and the runtime that it is made with. */
  templates: string;
  known: readonly KnownOutput[];
}

/** What its outputs say of a package as a whole, and the runtime that its files import; what cannot be rendered is reported and left out. */
export async function ownFiles(
  { service, target, runtime }: PackageOrder,
  versions: readonly { emission: VersionEmissionSummary; files: readonly Imported[] }[],
  templates: Templates,
  diagnostics: Diagnostics,
): Promise<OwnParts<RenderedFile>> {
  const known = await knownOutputs(service.project);
  const chosen = chosenOutputs(known, service.configuration.outputs);
  const imported = versions.flatMap(({ files }) => files);
  const modules = runtimeOf(imported, runtime);
  const uses = chosen.flatMap(({ output }) => output.packages ?? []);
  const dependencies = dependenciesOf(imported, modules, uses);
  const summaries = versions.map(({ emission }) => emission);
  const views = emitPackage(target, summaries, dependencies, chosen, diagnostics);
  const files = views.flatMap((view) => renderOrReport(view, { templates, runtime }, diagnostics) ?? []);
  return { files: [...files, ...modules.map(runtimeFile)], templates: keyOfPackage(templates, modules), known };
}

/** All that a package holds, or of the api-versions that were asked for. */
export function treeOf<File extends FormattedFile | KeptFile>(
  { configuration, folder, only }: ServiceRequest,
  versions: readonly MadeVersion<File>[],
  own: OwnParts<File>,
): FormattedTree<File> {
  const files = versions.flatMap((version): File[] => version.files);
  const templates = { package: own.templates, versions: new Map(versions.map((each) => [each.emission.folder, each.templates])) };
  const outputs = own.known.map(({ output }) => output);
  const part = only && { versions: only, places: placesOfPart(outputs, only) };
  return {
    folder,
    files: [...own.files, ...(part ? files.filter(({ path }) => isAmong(part.places, path)) : files)],
    ...(part && { part }),
    inputs: packageInputs(configuration, versions, templates),
    sources: new Map(versions.flatMap(({ inputs }) => [...inputs])),
  };
}
