import { isIdleDirective } from "./cmdlets/directives.js";
import { inferCmdlets } from "./cmdlets/infer.js";
import type { GenerateRequest, ReadModel } from "./config/request.js";
import type { LoadOptions } from "./load/document.js";
import { loadDocument } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Service } from "./model/index.js";
import type { FormattedFile, FormattedTree } from "./output/file.js";
import { formatFiles } from "./output/format.js";
import { documentInputs } from "./output/inputs.js";
import { chosenOutputs, madeOfCmdlets } from "./outputs/choose.js";
import { startEmission } from "./outputs/common/emission.js";
import { reportFolderName } from "./outputs/common/folder-name.js";
import { emitVersion, type VersionEmission } from "./outputs/emit.js";
import { knownOutputs } from "./outputs/project.js";
import { idleOf, ownFiles, packageOrder, treeOf, type MadeVersion, type VersionOrder } from "./package.js";
import { readTemplatesOrReport, renderingOf, renderOrReport } from "./render/reported.js";
import { readRuntime } from "./render/runtime-modules.js";
import { Diagnostics } from "./report/diagnostics.js";

/** Called as a stage begins. */
export type Begin = (stage: "load" | "model" | "cmdlets" | "emit" | "render" | "format") => void;
const inSilence: Begin = () => undefined;

/**
 * The one way through: documents become trees of generated files, not yet written. Every stage takes plain data from the stage before it and
 * knows nothing of the stages after it. build/ takes the same stages, remembers what they gave, and works on several threads.
 * @throws {InputError} where a document or a template has errors.
 */
export async function generate(request: GenerateRequest, diagnostics: Diagnostics): Promise<FormattedTree<FormattedFile>[]> {
  const runtime = readRuntime();
  const trees: FormattedTree<FormattedFile>[] = [];
  for (const service of request.services) {
    const order = packageOrder(service, runtime);
    const said: Diagnostics[] = [];
    const versions: MadeVersion<FormattedFile>[] = [];
    for (const version of order.versions) {
      const own = new Diagnostics();
      said.push(own);
      const made = makeVersion(version, own).finally(() => {
        diagnostics.addAll(own.all.filter((each) => !isIdleDirective(each)));
      });
      versions.push(await made);
    }
    diagnostics.addAll(idleOf(service, said));
    const own = await ownFiles(order, versions, await readTemplatesOrReport(service, diagnostics), diagnostics);
    trees.push(treeOf(service, versions, { ...own, files: await formatFiles(own.files, service.folder, diagnostics) }));
  }
  diagnostics.throwIfErrors();
  return trees;
}

/** An api-version, from its document to formatted files. @throws {InputError} */
async function makeVersion(order: VersionOrder, diagnostics: Diagnostics): Promise<MadeVersion<FormattedFile>> {
  const { service, inputs } = order.model ?? (await readModel(order.version.document, diagnostics, order.reading)); //    load, model
  const { files: views, ...emission } = await emitViews(order, service, diagnostics); //                                  cmdlets, outputs
  const rendering = await renderingOf(order, emission.folder, diagnostics);
  const rendered = views.flatMap((view) => renderOrReport(view, rendering, diagnostics) ?? []); //                        render
  const files = await formatFiles(rendered, order.folder, diagnostics); //                                                format
  diagnostics.throwIfErrors();
  return { files, emission, templates: rendering.templates.key, inputs };
}

/** A document's code model, and what it was read from. @throws {InputError} where the document cannot be read at all, or has errors. */
export async function readModel(file: string, diagnostics: Diagnostics, reading?: LoadOptions, begin = inSilence): Promise<ReadModel> {
  begin("load");
  const document = await loadDocument(file, diagnostics, reading); //              references resolved, positions kept
  diagnostics.throwIfErrors();
  begin("model");
  const service = buildModel(document, diagnostics); //                            the code model: Service, Operation, Schema …
  return { service, inputs: documentInputs(document) };
}

/** What each template of an api-version needs, and which file it makes. @throws {InputError} */
export async function emitViews(
  order: VersionOrder,
  service: Service,
  diagnostics: Diagnostics,
  begin = inSilence,
): Promise<VersionEmission> {
  const { apiVersion, helpOnDemand, source } = order.version;
  diagnostics.throwIfErrors();
  reportFolderName(apiVersion, source, diagnostics);
  const chosen = chosenOutputs(await knownOutputs(order.project), order.outputs, new Set(helpOnDemand ? ["help"] : []));
  begin("cmdlets");
  const surface = order.cmdlets && chosen.some(madeOfCmdlets) ? inferCmdlets(service, order.cmdlets, diagnostics) : undefined;
  begin("emit");
  const outputs = chosen.map(({ output }) => output.name);
  const emission = startEmission(service, order.target, diagnostics, { apiVersion, outputs, ...(surface && { surface }) });
  const views = emitVersion(emission, chosen);
  diagnostics.throwIfErrors();
  return views;
}

/** A document's code model alone. */
export async function loadService(file: string, diagnostics: Diagnostics, reading?: LoadOptions): Promise<Service> {
  return (await readModel(file, diagnostics, reading)).service;
}
