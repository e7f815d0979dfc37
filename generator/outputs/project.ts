import { pathToFileURL } from "node:url";
import { outputs } from "./list.js";
import type { Output } from "./output.js";

/** An output of the user's project, compiled: plain data, so that other threads can have it. */
export interface ProjectOutput {
  /** That of its folder. */
  name: string;
  /** Absolute path of `outputs/<name>/output.ts` or `.js`. */
  file: string;
  /** Absolute folder of its templates, `outputs/<name>`. */
  folder: string;
  /** Absolute path of the module that it was compiled to, named by the hash of its code; its source map lies beside it. */
  module: string;
}

/** An output that services may choose. */
export interface KnownOutput {
  output: Output;
  /** Where it comes from, unless it is Specwright's own. */
  project?: ProjectOutput;
}

/** Specwright's outputs, and those of the project, whose modules are read. @throws what a module throws while it is read. */
export async function knownOutputs(project: readonly ProjectOutput[] = []): Promise<KnownOutput[]> {
  const own = project.map(async (each) => ({ output: await outputOf(each), project: each }));
  return [...outputs.map((output) => ({ output })), ...(await Promise.all(own))];
}

/** What a project's module exports: as its default, or as the only thing. @throws where that is no output. */
export async function outputOf({ module, name }: ProjectOutput): Promise<Output> {
  const exports = Object.values((await import(pathToFileURL(module).href)) as Record<string, unknown>);
  const [output] = exports;
  const problem =
    exports.length === 1 ? problemOf(output, name) : `it exports ${String(exports.length)} things, and has to export the output alone`;
  if (problem !== undefined) throw new Error(`The output "${name}" is none: ${problem}.`);
  return output as Output;
}

function problemOf(output: unknown, folder: string): string | undefined {
  if (typeof output !== "object" || output === null) return "it exports no object";
  const { name, says, scope, from, owns, emit, summarize } = output as Partial<Record<string, unknown>>;
  if (name !== folder) return `its name is ${JSON.stringify(name)}, and has to be that of its folder, "${folder}"`;
  if (typeof says !== "string") return "`says` has to be a text";
  if (scope !== "version" && scope !== "package") return '`scope` has to be "version" or "package"';
  if (scope === "version" && from !== "model" && from !== "cmdlets") return '`from` has to be "model" or "cmdlets"';
  if (!Array.isArray(owns) || owns.length === 0 || !owns.every((place) => typeof place === "string"))
    return "`owns` has to be a list of folders and files";
  if (typeof emit !== "function") return "`emit` has to be a function";
  if (scope === "package" && typeof summarize !== "function") return "`summarize` has to be a function";
  return outputs.some((each) => each.name === name) ? `"${folder}" is an output of Specwright's` : undefined;
}
