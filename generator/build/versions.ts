import { finishFiles } from "./finished-files.js";
import { keyOfVersion, nameOfVersion } from "./inputs.js";
import { originIn } from "./origin.js";
import type { EmittedVersion, FinishedFile, Memory } from "./memory.js";
import { LostPart } from "./store.js";
import type { KeptFile, FormattedFile } from "../output/file.js";
import type { MadeVersion, VersionOrder } from "../package.js";
import { emitViews, readModel } from "../pipeline.js";
import { templatesUsedBy } from "../render/render.js";
import { renderingOf } from "../render/reported.js";
import { Diagnostics, InputError, type Diagnostic } from "../report/diagnostics.js";
import { Stages, type Counts, type Progress, type StageTime } from "../report/progress.js";

/** What became of an order: plain data, too. */
export interface VersionResult {
  service: string;
  /** Absent where the document has errors, or the templates cannot be read. */
  made?: FinishedVersion;
  diagnostics: readonly Diagnostic[];
  /** How long each stage took. */
  times: readonly StageTime[];
}

export interface FinishedVersion extends MadeVersion<FormattedFile | KeptFile> {
  files: FinishedFile[];
  counts: Partial<Counts>;
}

/**
 * One api-version, from its document to formatted files, by the stages of pipeline.ts: what an earlier run has made and left is taken from memory.
 * @param progress hears what is being done.
 */
export async function makeVersion(order: VersionOrder, memory: Memory, progress: Pick<Progress, "tell">): Promise<VersionResult> {
  const name = nameOfVersion(order);
  const diagnostics = new Diagnostics();
  const stages = new Stages((line) => {
    progress.tell(`${line} ${name}`);
  });
  const result = (made?: FinishedVersion): VersionResult => ({
    service: order.target.service,
    ...(made && { made }),
    diagnostics: diagnostics.all,
    times: stages.finish().times,
  });
  const key = keyOfVersion(order);
  try {
    const { files, emission, counts, inputs, ...said } =
      memory.version(name, key) ?? memory.keepVersion(name, key, await emit(order, stages));
    diagnostics.addAll(said.diagnostics);
    stages.stage("render");
    const rendering = await renderingOf(order, emission.folder, diagnostics);
    const finished = await finishFiles({ name, files, folder: order.folder }, rendering, memory, diagnostics, stages, originIn(order));
    return result({ files: finished, templates: rendering.templates.key, emission, counts, inputs });
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
async function emit(order: VersionOrder, stages: Stages): Promise<EmittedVersion> {
  const diagnostics = new Diagnostics();
  const begin = (stage: string) => {
    stages.stage(stage);
  };
  const { service, inputs } = order.model ?? (await readModel(order.version.document, diagnostics, order.reading, begin));
  const { files, ...emission } = await emitViews(order, service, diagnostics, begin);
  return {
    emission,
    files: files.map((file) => ({ path: file.path, templates: templatesUsedBy(file), view: () => file })),
    counts: {
      versions: 1,
      operations: service.groups.reduce((sum, { operations }) => sum + operations.length, 0),
      models: Object.keys(service.schemas).length,
    },
    diagnostics: diagnostics.all,
    inputs,
  };
}
