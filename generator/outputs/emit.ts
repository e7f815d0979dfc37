import type { ChosenOutput } from "./choose.js";
import { hasCmdlets, type Emission } from "./common/emission.js";
import type { Dependencies, PackagedVersion } from "./common/package-emission.js";
import type { PackageTarget } from "./common/target.js";
import type { FileView, SectionView } from "./common/views.js";
import { isAmong } from "./common/paths.js";
import { ownedPaths } from "./owned.js";

/** What the outputs make of an api-version, and what those of its package have to know of it: plain data. */
export interface VersionEmission extends Omit<PackagedVersion<never>, "summary"> {
  files: FileView[];
  readme: SectionView[];
  /** By output. */
  summaries: Readonly<Record<string, unknown>>;
}

/** Turns an api-version into the views of its files. */
export function emitVersion(emission: Emission, chosen: readonly ChosenOutput[]): VersionEmission {
  const { apiVersion, folder } = emission;
  const made: Pick<VersionEmission, "files" | "readme" | "exports"> = { files: [], readme: [], exports: [] };
  const summaries: Record<string, unknown> = {};
  for (const { output, options } of chosen) {
    if (output.scope === "package") summaries[output.name] = output.summarize(emission, options);
    else if (output.from === "model") add(made, output, output.emit(emission, options), output.readme?.(emission, options), folder);
    else if (hasCmdlets(emission)) add(made, output, output.emit(emission, options), output.readme?.(emission, options), folder);
  }
  return { apiVersion, folder, ...made, summaries };
}

function add(
  made: Pick<VersionEmission, "files" | "readme" | "exports">,
  output: Exclude<ChosenOutput["output"], { scope: "package" }>,
  files: FileView[],
  readme: SectionView | undefined,
  folder: string,
): void {
  checkOwner(output, files, folder);
  made.files.push(...files);
  if (readme) made.readme.push(readme);
  for (const [name, module] of Object.entries(output.exports ?? {}))
    if (files.some((file) => file.path === `src/${folder}/${module}.ts`)) made.exports.push({ name, module });
}

/** The files that a package has once. */
export function emitPackage(
  target: PackageTarget,
  versions: readonly VersionEmissionSummary[],
  dependencies: Dependencies,
  chosen: readonly ChosenOutput[],
): FileView[] {
  const main = versions.find(({ apiVersion }) => apiVersion === target.mainVersion) ?? versions.at(-1);
  return chosen.flatMap(({ output, options }) => {
    if (output.scope !== "package") return [];
    const files = output.emit(
      {
        ...dependencies,
        target,
        versions: versions.map(({ apiVersion, folder, exports, summaries }) => ({
          apiVersion,
          folder,
          exports,
          summary: summaries[output.name],
        })),
        readme: main?.readme ?? [],
        folders: [...new Set(chosen.flatMap(({ output: { publishes = [] } }) => publishes))],
      },
      options,
    );
    checkOwner(output, files, "");
    return files;
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
