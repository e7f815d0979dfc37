import { hashOf } from "./incremental/fingerprint.js";
import type { FinishedFiles, Memory } from "./incremental/memory.js";
import type { FormattedFile, GeneratedFile } from "./output/file.js";
import { Formatter } from "./output/format.js";
import type { Diagnostics } from "./report/diagnostics.js";

/** What a package holds beside its api-versions, on its way out. */
export interface PackageFiles {
  files: readonly GeneratedFile[];
  /** Absolute folder of the package. */
  folder: string;
  /** What they are remembered by. */
  name: string;
  /** What earlier runs remember of them. */
  known: FinishedFiles;
}

/** Formats files of a package, but for those that an earlier run has formatted. What is no TypeScript is reported and left out. */
export async function finishPackageFiles(
  { files, folder, name, known }: PackageFiles,
  memory: Memory,
  diagnostics: Diagnostics,
): Promise<FormattedFile[]> {
  const formatter = new Formatter();
  const made = files.map((file) => {
    const key = hashOf(file.language, ...file.sections);
    const found = known.get(file.path);
    return { file, key, text: found?.key === key ? found.file.text : undefined };
  });
  for (const { file, text } of made) if (text === undefined) await formatter.add(file);
  const formatted = new Map((await formatter.finish(folder, diagnostics)).map((file) => [file.path, file.text]));
  const finished = made.flatMap(({ file: { path }, key, text = formatted.get(path) }) => (text === undefined ? [] : [{ path, key, text }]));
  if (formatted.size > 0 || known.size > finished.length)
    memory.keepFiles(
      name,
      () => new Map(finished.map(({ path, key, text }) => [path, { key, file: { path, text, runtimeModules: [], packages: [] } }])),
    );
  return finished.map(({ path, text }) => ({ path, text }));
}
