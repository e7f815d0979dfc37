import { hashOf } from "../common/hash.js";
import type { Imported, RenderedFile } from "./render.js";
import { runtimeClosure, type RuntimeIndex, type RuntimeModule } from "./runtime-modules.js";
import type { Templates } from "./templates.js";

/** What the files of a package import of runtime/, with all that this imports in turn. */
export function runtimeOf(files: readonly Imported[], runtime: RuntimeIndex): RuntimeModule[] {
  return runtimeClosure(
    files.flatMap(({ runtimeModules }) => runtimeModules),
    runtime,
  );
}

export function runtimeFile({ name, text, imports, packages }: RuntimeModule): RenderedFile {
  return { path: `src/runtime/${name}.ts`, language: "typescript", sections: [text], runtimeModules: imports, packages };
}

/** Stands for the templates and the runtime that a package's own files are made of. */
export function keyOfPackage({ key }: Templates, modules: readonly RuntimeModule[]): string {
  return hashOf(key, ...modules.flatMap(({ name, text }) => [name, text]));
}
