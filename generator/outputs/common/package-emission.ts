import type { PackageTarget } from "./target.js";
import type { SectionView } from "./views.js";

/** An npm package with the range that generated code asks for. */
export interface Dependency {
  name: string;
  range: string;
}

/** What package.json says of other packages: those that the generated code imports, sorted. */
export interface Dependencies {
  dependencies: Dependency[];
  peerDependencies: Dependency[];
  /** Packages that are used where the caller has them. */
  optionalDependencies: Dependency[];
  /** Packages that only type-checking, building and testing need. */
  devDependencies: Dependency[];
}

/** A package on its way out, when its api-versions are made. */
export interface PackageEmission<Summary> extends Dependencies {
  target: PackageTarget;
  /** In the order of the configuration. */
  versions: readonly PackagedVersion<Summary>[];
  /** What outputs say of themselves in the README, for the api-version at the package's root. */
  readme: readonly SectionView[];
  /** Folders at the package's top that hold what is published beside the code: `help`. */
  folders: string[];
}

/** An api-version, as the package as a whole sees it. */
export interface PackagedVersion<Summary> {
  apiVersion: string;
  /** `2025-12-01`, below src/. */
  folder: string;
  summary: Summary;
  /** Modules that callers import as `<package>/<name>`: `cmdlets`, which is `cmdlets/index` below the version's folder. */
  exports: { name: string; module: string }[];
}
