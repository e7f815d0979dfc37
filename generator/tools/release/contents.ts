import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "./packed.js";

/** Licences under which what we hand on, or ask npm to install, may be handed on. */
const allowed = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|MIT-0|Python-2\.0)( OR .*)?\)?$/;

/** What lies in a package and must not, or does not and must. */
export function contentProblems({ name, files, folder }: Packed): string[] {
  const wanted = ["package.json", "README.md", "LICENSE"].filter((file) => !files.includes(file)).map((file) => `${file} is missing`);
  const strange = files.filter((file) => /(^|\/)(\.|node_modules\/|ahead-|bench\/)|\.(tsbuildinfo|tgz)$/.test(file));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license?: string; keywords?: string[] };
  const unsaid = (["license", "keywords"] as const).filter((key) => manifest[key] === undefined).map((key) => `package.json has no ${key}`);
  return [...wanted, ...unsaid, ...strange.map((file) => `${file} must not be packed`)].map((problem) => `${name}: ${problem}`);
}

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean; link?: boolean }>;
}

/** Packages that our users install with ours and whose licence is none that may be handed on. */
export function licenceProblems(project: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(packages).flatMap(([path, { dev, devOptional, link }]) => {
    if (!path.startsWith("node_modules/") || dev === true || devOptional === true || link === true) return [];
    const manifest = join(project, path, "package.json");
    if (!existsSync(manifest)) return [];
    const { name, version, license } = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string; license?: string };
    return license !== undefined && allowed.test(license) ? [] : [`${name} ${version}: its licence is ${license ?? "not said"}.`];
  });
}
