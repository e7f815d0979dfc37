import { hashOf } from "./incremental/fingerprint.js";
import type { EmittedFile, FinishedFile, Memory } from "./incremental/memory.js";
import { Formatter } from "./output/format.js";
import type { RenderedFile } from "./render/render.js";
import { renderOrReport, type Rendering } from "./render/reported.js";
import type { Diagnostics } from "./report/diagnostics.js";
import type { Stages } from "./report/progress.js";

/** The files of an api-version on their way out. */
export interface EmittedFiles {
  /** What they are remembered by. */
  name: string;
  files: readonly EmittedFile[];
  /** Absolute folder of the package. */
  folder: string;
}

/**
 * Renders the files of an api-version and formats them, but for those that an earlier run has made from the same view and templates.
 * What cannot be rendered, or is no TypeScript then, is reported and left out.
 */
export async function finishFiles(
  { name, files, folder }: EmittedFiles,
  rendering: Rendering,
  memory: Memory,
  diagnostics: Diagnostics,
  stages: Stages,
): Promise<FinishedFile[]> {
  const known = memory.files(name);
  const offered = hashOf(JSON.stringify([...rendering.runtime.exports].sort(([a], [b]) => (a < b ? -1 : 1))));
  const keyOf = ({ key, templates }: EmittedFile): string => (key ? hashOf(key(), rendering.templates.keyOf(templates), offered) : "");
  const formatter = new Formatter();
  const made: { emitted: EmittedFile; file: RenderedFile | FinishedFile | undefined; isNew: boolean }[] = [];
  for (const emitted of files) {
    const found = known.get(emitted.path);
    const isKnown = found !== undefined && emitted.key !== undefined && found.key === keyOf(emitted);
    const rendered = isKnown ? undefined : renderOrReport(emitted.view(), rendering, diagnostics);
    if (rendered) await formatter.add(rendered);
    made.push({ emitted, file: isKnown ? found.file : rendered, isNew: !isKnown });
  }
  stages.stage("format");
  const texts = new Map((await formatter.finish(folder, diagnostics)).map(({ path, text }) => [path, text]));
  const finished = made.flatMap(({ emitted, file }) => {
    if (!file) return [];
    const text = "text" in file ? file.text : texts.get(file.path);
    if (text === undefined) return [];
    const { path, runtimeModules, packages } = file;
    return [{ emitted, file: { path, text, runtimeModules, packages } }];
  });
  const isNew = known.size !== files.length || made.some((each) => each.isNew);
  if (isNew && finished.length === files.length)
    memory.keepFiles(name, () => new Map(finished.map(({ emitted, file }) => [file.path, { key: keyOf(emitted), file }])));
  return finished.map(({ file }) => file);
}
