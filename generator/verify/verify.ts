import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inferCmdlets } from "../cmdlets/infer.js";
import type { ServiceRequest } from "../config/request.js";
import type { Source } from "../model/index.js";
import { folderName } from "../outputs/common/folder-name.js";
import { packageTarget } from "../outputs/common/target.js";
import { isKept, type FormattedTree } from "../output/file.js";
import { loadService } from "../pipeline.js";
import { readRuntime } from "../render/runtime-modules.js";
import { templatesFolder } from "../render/templates-folder.js";
import { codeFrame } from "../report/code-frame.js";
import { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { TypeChecker, type TypeProblem } from "./checker.js";
import { placesIn, type Places } from "./places.js";

/** Errors of TypeScript that a module which is not installed leads to. */
const missingModule = new Set([2307, 2792, 7016]);

/**
 * Type-checks packages before they are written, with the TypeScript and the dependencies that are installed for them. Each error is told at
 * the place of the document that the code was made from (SW620).
 * @param trees packages to write.
 * @param services what they were made from.
 */
export async function verifyPackages(
  trees: readonly FormattedTree[],
  services: readonly ServiceRequest[],
  diagnostics: Diagnostics,
): Promise<void> {
  for (const service of services) {
    const tree = trees.find(({ folder }) => folder === service.folder);
    if (!tree) continue;
    const texts = textsOf(tree);
    const problems = new TypeChecker(tree.folder).problemsOf(texts);
    const missing = problems
      .filter(({ code }) => missingModule.has(code))
      .flatMap(({ message }) => /'([^'.][^']*)'/.exec(message)?.[1] ?? []);
    if (missing.length > 0) {
      const names = [...new Set(missing)].sort().join(", ");
      const cure = `Run npm install in ${displayPath(tree.folder)}, or above it, and try again; without --verify the package can be written first`;
      diagnostics.error("SW620", `What was generated cannot be type-checked: it imports ${names}, and these are not installed. ${cure}.`);
      continue;
    }
    const places = new Lookup(service);
    for (const problem of problems) await report(problem, tree.folder, texts, places, diagnostics);
  }
}

function textsOf({ folder, files }: FormattedTree): Map<string, string> {
  return new Map(files.map((file) => [file.path, isKept(file) ? readFileSync(join(folder, file.path), "utf8") : file.text]));
}

async function report(
  problem: TypeProblem,
  folder: string,
  texts: ReadonlyMap<string, string>,
  places: Lookup,
  diagnostics: Diagnostics,
): Promise<void> {
  const { path, line, column, code, message, names } = problem;
  const source = await places.of(path, names);
  const where = path === undefined ? "" : `${displayPath(join(folder, path))}:${String(line)}:${String(column)}: `;
  const frame = path === undefined ? undefined : codeFrame((texts.get(path) ?? "").split("\n"), line, column);
  diagnostics.error("SW620", `What is generated from this does not compile: ${where}TS${String(code)}: ${message}`, source, frame);
}

/** Finds places of documents; each document is read again when its first error is told. */
class Lookup {
  readonly #versions = new Map<string, Promise<Places>>();

  constructor(private readonly service: ServiceRequest) {}

  async of(path: string | undefined, names: readonly string[]): Promise<Source> {
    const { versions, defaultVersion } = this.service.configuration;
    const steps = path?.split("/") ?? [];
    const version =
      versions.find(({ apiVersion }) => folderName(apiVersion) === steps[1]) ??
      versions.find(({ apiVersion }) => apiVersion === defaultVersion);
    if (!version) return this.service.configuration.source;
    let places = this.#versions.get(version.apiVersion);
    if (!places) this.#versions.set(version.apiVersion, (places = this.#read(version.apiVersion, version.document)));
    return (await places).of(path ?? "", names);
  }

  async #read(apiVersion: string, document: string): Promise<Places> {
    const { configuration, models, reading, cmdlets } = this.service;
    const service = models?.get(apiVersion)?.service ?? (await loadService(document, new Diagnostics(), reading));
    const { exports } = readRuntime(`${templatesFolder}/runtime`);
    return placesIn(service, packageTarget(configuration, exports), cmdlets && inferCmdlets(service, cmdlets));
  }
}
