import type { FileView } from "../outputs/common/views.js";
import { withVisible } from "../invisible.js";
import type { GeneratedFile } from "../output/file.js";
import { FileImports, type ImportView } from "./imports.js";
import type { RuntimeIndex } from "./runtime-modules.js";
import type { Templates } from "./templates.js";

/** What a file imports from outside of its api-version. */
export interface Imported {
  /** Modules of runtime/. */
  runtimeModules: string[];
  /** npm packages. */
  packages: string[];
}

export type RenderedFile = GeneratedFile & Imported;

/** What rendering a file takes beside its view. */
export interface Rendering {
  templates: Templates;
  runtime: RuntimeIndex;
  /** Folder of the modules of its api-version, `src/2026-10-01`; absent for files that belong to none. */
  modules?: string;
}

/** What the templates get that every TypeScript file begins with. */
export interface BeginningViews {
  "client/header": Record<never, never>;
  "client/imports": { imports: ImportView[] };
}

/** Renders a file section by section, in visible characters; the imports that its templates asked for come first. */
export function renderFile(view: FileView, { templates, runtime, modules }: Rendering): RenderedFile {
  const imports = new FileImports(view.path, runtime, modules);
  const sections = view.sections.map(({ template, data }) => withVisible(templates.render(template, data, imports)));
  const { views } = imports;
  const isCode = view.language === "typescript";
  const header = isCode ? [templates.render("client/header", {}, imports)] : [];
  const importSection = views.length > 0 ? [templates.render("client/imports", { imports: views }, imports)] : [];
  return {
    path: view.path,
    language: view.language,
    sections: [...header, ...importSection, ...sections],
    suspects: [
      ...[...header, ...importSection].map(() => undefined),
      ...view.sections.map(({ template }) => templates.suspectOf(template)),
    ],
    runtimeModules: [...new Set([...imports.runtimeModules, ...(isCode ? sections.flatMap(handedOn) : [])])],
    packages: imports.packages,
  };
}

/** Templates that a file may be made with, apart from the partials that they call. */
export function templatesUsedBy({ sections }: FileView): string[] {
  return [...new Set(["client/header", "client/imports", ...sections.map(({ template }) => template)])];
}

/** Modules of runtime/ that a template names itself, to hand on what they export. */
function handedOn(text: string): string[] {
  if (!text.includes("/runtime/")) return [];
  return [...text.matchAll(/ from "(?:\.\.\/)+(?:src\/)?runtime\/([\w/-]+)\.js";/g)].map((match) => match[1] ?? "");
}
