import { emitPackage, type VersionSummary } from "../outputs/package/package.js";
import type { PackageTarget } from "../outputs/common/target.js";
import { hashOf } from "../build/fingerprint.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { dependenciesOf } from "./dependencies.js";
import type { Imported, RenderedFile } from "./render.js";
import { renderOrReport, type Rendering } from "./reported.js";
import { runtimeClosure, type RuntimeModule } from "./runtime-modules.js";

/** What a package is made of beside its api-versions: the runtime that they need, and what it says about itself. */
export interface RenderedPackage {
  files: RenderedFile[];
  /** Stands for the templates and the runtime that these are made of. */
  templates: string;
}

/** Renders what a package holds beside its api-versions; what cannot be rendered is reported and left out. */
export function renderPackage(
  target: PackageTarget,
  versions: readonly { summary: VersionSummary; files: readonly Imported[] }[],
  rendering: Rendering,
  diagnostics: Diagnostics,
): RenderedPackage {
  const imported = versions.flatMap(({ files }) => files);
  const modules = runtimeClosure(
    imported.flatMap(({ runtimeModules }) => runtimeModules),
    rendering.runtime,
  );
  const packages = new Set([...imported, ...modules].flatMap((each) => each.packages));
  const { dependencies, optionalDependencies, devDependencies } = dependenciesOf(
    packages,
    modules.flatMap((module) => module.optional),
  );
  const summaries = versions.map(({ summary }) => summary);
  const own = emitPackage(target, summaries, dependencies, optionalDependencies, devDependencies);
  return {
    files: [...own.flatMap((view) => renderOrReport(view, rendering, diagnostics) ?? []), ...modules.map(runtimeFile)],
    templates: hashOf(rendering.templates.key, ...modules.flatMap(({ name, text }) => [name, text])),
  };
}

function runtimeFile({ name, text, imports, packages }: RuntimeModule): RenderedFile {
  return { path: `src/runtime/${name}.ts`, language: "typescript", sections: [text], runtimeModules: imports, packages };
}
