import type { ChosenOutput } from "./choose.js";
import { hasCmdlets, type Emission } from "./common/emission.js";
import type { Dependencies, PackagedVersion } from "./common/package-emission.js";
import type { PackageTarget } from "./common/target.js";
import type { FileView, SectionView } from "./common/views.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { isAmong } from "./common/paths.js";
import type { CmdletOutput, ModelOutput } from "./output.js";
import { attempt } from "./output-error.js";
import { ownedPaths } from "./owned.js";

/** What the outputs make of an api-version, and what those of its package have to know of it: plain data. */
export interface VersionEmission extends Omit<PackagedVersion<never>, "summary"> {
  files: FileView[];
  readme: SectionView[];
  /** By output. */
  summaries: Readonly<Record<string, unknown>>;
}

/** Turns an api-version into the views of its files. What an output of the project throws is reported. */
export function emitVersion(emission: Emission, chosen: readonly ChosenOutput[]): VersionEmission {
  const { apiVersion, folder, diagnostics } = emission;
  const files: FileView[] = [];
  const readme: SectionView[] = [];
  const exports: VersionEmission["exports"] = [];
  const summaries: Record<string, unknown> = {};
  for (const each of chosen) {
    const { output, options, project } = each;
    attempt(project, diagnostics, () => {
      if (output.scope === "package") {
        summaries[output.name] = output.summarize(emission, options);
        return;
      }
      const made = madeBy(output, emission, options);
      if (!made) return;
      checkOwner(output, made.files, folder);
      for (const file of made.files) files.push(file);
      if (made.readme) readme.push(made.readme);
      exports.push(...exportsOf(output, made.files, folder));
    });
  }
  return { apiVersion, folder, files, readme, exports, summaries };
}

/** Undefined where it is made of cmdlets and the service has none. */
function madeBy(
  output: ModelOutput | CmdletOutput,
  emission: Emission,
  options: object,
): { files: FileView[]; readme: SectionView | undefined } | undefined {
  if (output.from === "model") return { files: output.emit(emission, options), readme: output.readme?.(emission, options) };
  return hasCmdlets(emission) ? { files: output.emit(emission, options), readme: output.readme?.(emission, options) } : undefined;
}

function exportsOf({ exports = {} }: ModelOutput | CmdletOutput, files: readonly FileView[], folder: string): VersionEmission["exports"] {
  const isThere = (module: string) => files.some(({ path }) => path === `src/${folder}/${module}.ts`);
  return Object.entries(exports).flatMap(([name, module]) => (isThere(module) ? [{ name, module }] : []));
}

/** The files that a package has once. */
export function emitPackage(
  target: PackageTarget,
  versions: readonly VersionEmissionSummary[],
  dependencies: Dependencies,
  chosen: readonly ChosenOutput[],
  diagnostics: Diagnostics,
): FileView[] {
  const main = versions.find(({ apiVersion }) => apiVersion === target.mainVersion) ?? versions.at(-1);
  const folders = [...new Set(chosen.flatMap(({ output: { publishes = [] } }) => publishes))];
  return chosen.flatMap(({ output, options, project }) => {
    if (output.scope !== "package") return [];
    const own = versions.map(({ apiVersion, folder, exports, summaries }): PackagedVersion<unknown> => {
      return { apiVersion, folder, exports, summary: summaries[output.name] };
    });
    const made = attempt(project, diagnostics, () => {
      const files = output.emit({ ...dependencies, target, versions: own, readme: main?.readme ?? [], folders }, options);
      checkOwner(output, files, "");
      return files;
    });
    return made ?? [];
  });
}

/** What remains of an api-version when its files are made. */
export type VersionEmissionSummary = Omit<VersionEmission, "files">;

/** @throws where an output makes files in places that are not its own: they would be deleted, or kept, with those of others. */
function checkOwner(output: ChosenOutput["output"], files: readonly FileView[], folder: string): void {
  const owned = ownedPaths(output, folder);
  const stray = files.find(({ path }) => !isAmong(owned, path));
  if (stray) throw new Error(`The output "${output.name}" makes ${stray.path}, where it owns nothing (${owned.join(", ")}).`);
}
