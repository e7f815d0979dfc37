import { posix } from "node:path";
import type { RuntimeIndex } from "./runtime-modules.js";

/** One import declaration, as the template of imports gets it. */
export interface ImportView {
  from: string;
  /** True where only types are imported. */
  type: boolean;
  names: { name: string; type: boolean }[];
}

/** Collects what the templates of one file name from other modules; the file's imports are made of it afterwards. */
export class FileImports {
  readonly #imported = new Map<string, Map<string, { type: boolean }>>();
  /** How this file names other files: every mention of a type asks for it. */
  readonly #relatives = new Map<string, string>();

  constructor(
    /** Path of the file below the package's folder. */
    readonly path: string,
    readonly runtime: RuntimeIndex,
    /** Folder of the modules of its api-version, `src/2026-10-01`; absent for files that belong to none. */
    readonly modules: string | undefined,
  ) {}

  /** Notes that the file uses a name of runtime/. */
  runtimeName(name: string): void {
    const found = this.runtime.exports.get(name);
    if (!found) throw new Error(`templates/runtime exports nothing called "${name}".`);
    this.#note(this.#relative(`src/runtime/${found.module}.js`), name, found.type);
  }

  /** Notes that the file uses a name of a module of its api-version (`models`, `cmdlets/connection`). The module itself needs no import. */
  sibling(module: string, name: string, type: boolean): void {
    if (this.modules === undefined) throw new Error(`${this.path} belongs to no api-version, so that it can import no module of one.`);
    const target = `${this.modules}/${module}`;
    if (this.path !== `${target}.ts`) this.#note(this.#relative(`${target}.js`), name, type);
  }

  /** Notes that the file uses a name of an npm package. */
  external(from: string, name: string, type: boolean): void {
    this.#note(from, name, type);
  }

  /** npm packages in use. */
  get packages(): string[] {
    return [...this.#imported.keys()].filter((from) => !from.startsWith("."));
  }

  /** Modules of runtime/ in use. */
  get runtimeModules(): string[] {
    return [...this.#imported.keys()].flatMap((from) => /runtime\/(.+)\.js$/.exec(from)?.[1] ?? []);
  }

  get views(): ImportView[] {
    return [...this.#imported]
      .map(([from, names]) => ({
        from,
        names: [...names].map(([name, { type }]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      }))
      .map(({ from, names }) => ({ from, type: names.every(({ type }) => type), names }))
      .sort((a, b) => compareDepth(a.from, b.from) || (a.from < b.from ? -1 : 1));
  }

  #note(from: string, name: string, type: boolean): void {
    const names = this.#imported.get(from) ?? new Map<string, { type: boolean }>();
    names.set(name, { type });
    this.#imported.set(from, names);
  }

  #relative(target: string): string {
    const known = this.#relatives.get(target);
    if (known !== undefined) return known;
    const path = posix.relative(posix.dirname(this.path), target);
    const relative = path.startsWith(".") ? path : `./${path}`;
    this.#relatives.set(target, relative);
    return relative;
  }
}

function compareDepth(a: string, b: string): number {
  const [first, second] = [depth(a), depth(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** Packages first, then what is furthest away. */
function depth(path: string): number {
  return path.startsWith(".") ? path.split("../").length : Infinity;
}
