import type { SdkSurface } from "./surface.js";

/** The public API of a package, as the template diff/api-report gets it. */
export interface ApiReport {
  packageName: string;
  /** Keys of `exports` in package.json. */
  entryPoints: string[];
  versions: { apiVersion: string; modules: ReportedModule[] }[];
  /** What the packages' runtime declares of the names that api-versions hand on. */
  runtime: ReportedModule[];
}

export interface ReportedModule {
  name: string;
  /** Texts of declarations, without documentation and bodies, in the order of their names. */
  declarations: string[];
}

/** @param runtime surface of the modules of runtime/ */
export function apiReport(
  packageName: string,
  entryPoints: readonly string[],
  versions: readonly { apiVersion: string; surface: SdkSurface }[],
  runtime: SdkSurface,
): ApiReport {
  const handedOn = new Set(
    versions.flatMap(({ surface }) =>
      surface.modules.flatMap(({ declarations }) =>
        declarations.filter(({ kind, text }) => kind === "export" && text.includes("/runtime/")).map(({ name }) => name),
      ),
    ),
  );
  return {
    packageName,
    entryPoints: [...entryPoints],
    versions: versions.map(({ apiVersion, surface }) => ({ apiVersion, modules: modulesOf(surface, () => true) })),
    runtime: modulesOf(runtime, (name) => handedOn.has(name)),
  };
}

function modulesOf({ modules }: SdkSurface, isWanted: (name: string) => boolean): ReportedModule[] {
  return modules
    .map(({ name, declarations }) => ({ name, declarations: declarations.filter((each) => isWanted(each.name)).map(({ text }) => text) }))
    .filter(({ declarations }) => declarations.length > 0);
}
