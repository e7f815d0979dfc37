import { join } from "node:path";
import { hashOf } from "../common/hash.js";
import type { EmittedFile, FinishedFile, Memory } from "./memory.js";
import { isKept, type KeptFile } from "../output/file.js";
import { hasText, sha256 } from "../output/files.js";
import { Formatter } from "../output/format.js";
import type { Origin } from "../output/format-problems.js";
import type { Imported, RenderedFile, Rendering } from "../render/render.js";
import { renderOrReport } from "../render/reported.js";
import { once } from "../common/once.js";
import type { Diagnostics } from "../report/diagnostics.js";
import type { Stages } from "../report/progress.js";

/** Files of one kind on their way out. */
export interface Unfinished<File> {
  /** What they are remembered by. */
  name: string;
  files: readonly File[];
  /** Absolute folder of the package. */
  folder: string;
}

/**
 * Renders the files of an api-version and formats them, but for those that an earlier run has made from the same view and templates, and
 * that are still in the package as it wrote them. What cannot be rendered, or is no TypeScript then, is reported and left out.
 * @param origin where in the document a piece of a file comes from; asked for what is reported alone.
 */
export async function finishFiles(
  { name, files, folder }: Unfinished<EmittedFile>,
  rendering: Rendering,
  memory: Memory,
  diagnostics: Diagnostics,
  stages: Stages,
  origin: Origin,
): Promise<FinishedFile[]> {
  const offered = hashOf(JSON.stringify([...rendering.runtime.exports].sort(([a], [b]) => (a < b ? -1 : 1))));
  const makings = files.map((emitted): Making => ({
    path: emitted.path,
    key: () => (emitted.key ? [emitted.key(), rendering.templates.keyOf(emitted.templates), offered].join(" ") : ""),
    render: () => renderOrReport(emitted.view(), rendering, diagnostics),
  }));
  const format = () => {
    stages.stage("format");
  };
  return finish({ name, files: makings, folder }, memory, diagnostics, format, origin);
}

/** Formats what a package holds beside its api-versions, but for what an earlier run has formatted and that is still in the package. */
export function finishOwnFiles(
  { name, files, folder }: Unfinished<RenderedFile>,
  memory: Memory,
  diagnostics: Diagnostics,
): Promise<FinishedFile[]> {
  const makings = files.map((file): Making => ({ path: file.path, key: once(() => hashOf(...file.sections)), render: () => file }));
  return finish({ name, files: makings, folder }, memory, diagnostics, () => undefined);
}

/** A file that is to be made, unless that was done. */
interface Making {
  path: string;
  /** Stands for all that it is made of; empty where nothing is remembered. */
  key(): string;
  /** Undefined where it cannot be rendered. */
  render(): RenderedFile | undefined;
}

/** @param rendered is called when all is rendered and some is still to be formatted. */
async function finish(
  { name, files, folder }: Unfinished<Making>,
  memory: Memory,
  diagnostics: Diagnostics,
  rendered: () => void,
  origin?: Origin,
): Promise<FinishedFile[]> {
  const known = memory.files(name);
  const formatter = new Formatter();
  const results: { making: Making; result: RenderedFile | (KeptFile & Imported) | undefined }[] = [];
  for (const making of files) {
    const found = known.get(making.path);
    const isThere = found?.key === making.key() && hasText(join(folder, making.path), found.file.sha256);
    const result = isThere ? found.file : making.render();
    if (result && "sections" in result) await formatter.add(result);
    results.push({ making, result });
  }
  rendered();
  const texts = new Map((await formatter.finish(folder, diagnostics, origin)).map(({ path, text }) => [path, text]));
  const finished = results.flatMap(({ making, result }) => {
    const file = result && finishedFile(result, texts);
    return file ? [{ making, file }] : [];
  });
  const isNew = known.size !== files.length || finished.some(({ file }) => !isKept(file));
  if (isNew && finished.length === files.length)
    memory.keepFiles(name, () => new Map(finished.map(({ making, file }) => [file.path, { key: making.key(), file: keptFile(file) }])));
  return finished.map(({ file }) => file);
}

/** Undefined where its text is no good. */
function finishedFile(file: RenderedFile | (KeptFile & Imported), texts: ReadonlyMap<string, string>): FinishedFile | undefined {
  if (!("sections" in file)) return file;
  const { path, runtimeModules, packages } = file;
  const text = texts.get(path);
  return text === undefined ? undefined : { path, text, runtimeModules, packages };
}

/** The file as it will lie in the package, once this run has written it. */
function keptFile(file: FinishedFile): KeptFile & Imported {
  if (isKept(file)) return file;
  const { path, text, runtimeModules, packages } = file;
  return { path, sha256: sha256(text), runtimeModules, packages };
}
