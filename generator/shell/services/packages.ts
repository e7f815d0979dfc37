import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A generated package, as its package.json describes it. */
export interface ServicePackage {
  /** Last part of the package's name: `batch`. */
  readonly service: string;
  /** `@specwright/batch`. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Folders of its api-versions, below src/ and dist/. */
  readonly versions: readonly string[];
  readonly defaultVersion: string;
}

const scope = "@specwright";

/**
 * The generated packages that a shell started in `folder` can use: those in generated/ of the project around it, else those of
 * @specwright that are installed there, in the order of their names.
 */
export function findPackages(folder: string): ServicePackage[] {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const candidates = existsSync(path.join(at, "specs", "specwright.yaml"))
      ? path.join(at, "generated")
      : path.join(at, "node_modules", scope);
    const found = packagesIn(candidates);
    if (found.length > 0) return found;
    if (path.dirname(at) === at) return [];
  }
}

function packagesIn(folder: string): ServicePackage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readPackage(path.join(folder, name)))
    .filter((found) => found !== undefined);
}

/** Undefined where the folder holds no package that Specwright generated. */
function readPackage(folder: string): ServicePackage | undefined {
  try {
    const { name, exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { name?: unknown; exports?: unknown };
    if (typeof name !== "string" || typeof exports !== "object" || exports === null) return undefined;
    const versions = Object.keys(exports).flatMap((key) => /^\.\/([\w.-]+)\/cmdlets$/.exec(key)?.[1] ?? []);
    const root = (exports as Record<string, { default?: unknown } | undefined>)["./cmdlets"]?.default;
    const main = typeof root === "string" ? /^\.\/dist\/([\w.-]+)\/cmdlets\//.exec(root)?.[1] : undefined;
    const defaultVersion = main ?? versions.at(-1);
    if (defaultVersion === undefined || !versions.includes(defaultVersion)) return undefined;
    return { service: path.posix.basename(name), name, folder, versions, defaultVersion };
  } catch {
    return undefined;
  }
}

/** What --service and --api-version choose of the packages. */
export interface Choice {
  readonly service?: string | undefined;
  readonly apiVersion?: string | undefined;
}

/** A package at one of its api-versions. */
export interface ChosenPackage extends ServicePackage {
  readonly version: string;
}

/** The packages that a choice means, each at the api-version it means; the default ones where it says nothing. */
export function choose(packages: readonly ServicePackage[], { service, apiVersion }: Choice): ChosenPackage[] {
  return packages
    .filter((each) => service === undefined || each.service === service || each.name === service)
    .filter((each) => apiVersion === undefined || each.versions.includes(apiVersion))
    .map((each) => ({ ...each, version: apiVersion ?? each.defaultVersion }));
}
