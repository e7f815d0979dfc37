import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cacheFolder } from "../output/cache-folder.js";
import { outputOf, type ProjectOutput } from "../outputs/project.js";
import { reportOutput } from "../outputs/output-error.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { hashOf } from "../common/hash.js";
import { fingerprintOf } from "../output/inputs.js";
import { noOutputs, outputsFolder, type ProjectOutputs } from "./outputs-folder.js";

/**
 * Compiles the outputs of a project, each with all that it imports, to modules that any thread can read. What does not compile or is no output is
 * reported with its line (SW621) and left out.
 */
export async function projectOutputs(project: string, diagnostics: Diagnostics): Promise<ProjectOutputs> {
  const found = sourcesBelow(outputsFolder(project));
  if (found.length === 0) return noOutputs;
  const compiled = await Promise.all(found.map((each) => compile(each, project, diagnostics)));
  const outputs: ProjectOutput[] = [];
  for (const { output } of compiled) if (output && (await isOutput(output, diagnostics))) outputs.push(output);
  return { outputs, inputs: new Map(compiled.flatMap(({ inputs }) => inputs.map((file) => [file, fingerprintOf(file)] as const))) };
}

type OutputSource = Omit<ProjectOutput, "module">;

function sourcesBelow(folder: string): OutputSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const file = ["output.ts", "output.js"].map((each) => join(folder, name, each)).find((each) => existsSync(each));
      return file === undefined ? [] : [{ name, file, folder: join(folder, name) }];
    });
}

/** The module that `import … from "specwright"` means here: the same that this program is made of, so that both share what they remember. */
const library = new URL(import.meta.url.endsWith(".ts") ? "../../dist/index.js" : "./index.js", import.meta.url).href;

async function compile(
  source: OutputSource,
  project: string,
  diagnostics: Diagnostics,
): Promise<{ output?: ProjectOutput; inputs: string[] }> {
  const { build } = await import("esbuild");
  const folder = join(cacheFolder(project), "outputs");
  const result = await build({
    entryPoints: [source.file],
    outfile: join(folder, `${source.name}.mjs`),
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "silent",
    absWorkingDir: project,
    plugins: [
      {
        name: "specwright",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^specwright$/ }, () => ({ path: library, external: true }));
        },
      },
    ],
  }).catch((error: unknown) => error as { errors?: Problem[] });
  if (!("outputFiles" in result)) {
    if (!Array.isArray(result.errors)) throw result as unknown as Error;
    for (const problem of result.errors) report(source, problem, project, diagnostics);
    return { inputs: [source.file] };
  }
  const code = result.outputFiles.find(({ path }) => path.endsWith(".mjs"))?.text ?? "";
  const map = result.outputFiles.find(({ path }) => path.endsWith(".map"))?.text ?? "";
  const module = join(folder, `${source.name}-${hashOf(library, source.file, code, map).slice(0, 16)}.mjs`);
  // The map first: who finds the module finds its map.
  write(`${module}.map`, map);
  write(module, code);
  return { output: { ...source, module }, inputs: Object.keys(result.metafile.inputs).map((file) => resolve(project, file)) };
}

/** Puts a file in its place whole, unless it is there: its name stands for what it holds. */
function write(file: string, text: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** What esbuild has to say of a source. */
interface Problem {
  text: string;
  location: { file: string; line: number; column: number } | null;
}

function report({ name, file }: OutputSource, { text, location }: Problem, project: string, diagnostics: Diagnostics): void {
  const place = location
    ? { file: resolve(project, location.file), line: location.line, column: location.column + 1 }
    : { file, line: 1, column: 1 };
  diagnostics.error("SW621", `The output "${name}" does not compile: ${text}`, { ...place, file: displayPath(place.file), pointer: "" });
}

async function isOutput(project: ProjectOutput, diagnostics: Diagnostics): Promise<boolean> {
  try {
    await outputOf(project);
    return true;
  } catch (error) {
    reportOutput(project, error, diagnostics);
    return false;
  }
}
