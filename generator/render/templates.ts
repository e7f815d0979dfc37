import { relative, sep } from "node:path";
import { hashOf } from "../common/hash.js";
import { compiledTemplates } from "./compiled-templates.js";
import { helpers } from "./helpers.js";
import type { Suspect } from "../output/file.js";
import type { FileImports } from "./imports.js";
import { sourceAt, TemplateError } from "./template-error.js";
import {
  closuresIn,
  keyOfTemplates,
  keysOf,
  readTemplateSources,
  type ProjectTemplates,
  type TemplateSources,
} from "./template-sources.js";
import { bindTemplate, type Template, type TemplateFunction } from "./template-tools.js";
import { templatesFolder } from "./templates-folder.js";

/** Templates of one api-version. */
export interface Templates {
  /** Renders one template; what it imports is noted in `imports`, which is absent where a template may import nothing. @throws {TemplateError} */
  render(name: string, view: object, imports?: FileImports): string;
  /** Where a template comes from, relative to the folder of templates. */
  origin(name: string): string | undefined;
  /** The file to look at where what a template has made is no good: what takes a place in it, of a template or partial, else its own. */
  suspectOf(name: string): Suspect | undefined;
  /** Stands for the text of these templates, and of all partials that they may call. */
  keyOf(names: readonly string[]): string;
  /** Stands for all templates. */
  readonly key: string;
}

/** Of a service or an api-version alone, or of an output of the project. */
function isReplacement(file: string): boolean {
  const below = relative(templatesFolder, file);
  return below.startsWith("..") || below.startsWith(`versions${sep}`);
}

/** The sets of templates used last, by what they are made of: most api-versions have the same ones. */
const recent = new Map<string, Promise<Templates>>();
const most = 8;

/**
 * Reads all templates of an api-version, or of a service.
 * @throws {TemplateError} where one does not parse, or names what there is not.
 */
export async function readTemplates(service: string, apiVersion?: string, project?: ProjectTemplates): Promise<Templates> {
  const sources = readTemplateSources(service, apiVersion, project);
  const identity = JSON.stringify([...sources]);
  const templates = recent.get(identity) ?? templatesOf(sources);
  recent.delete(identity);
  recent.set(identity, templates);
  for (const oldest of recent.keys()) if (recent.size > most) recent.delete(oldest);
  return templates;
}

async function templatesOf(sources: TemplateSources): Promise<Templates> {
  const keyOf = keysOf(sources);
  const closure = closuresIn(sources);
  const functions = await functionsOf(sources, keyOf);
  const partials: Record<string, Template> = {};
  const templates = new Map<string, Template>();
  for (const [name, { path }] of sources) {
    const made = functions.get(name);
    if (!made) continue;
    const template = bindTemplate(made, path, helpers, partials);
    templates.set(name, template);
    if (/^(.*\/)?partials\//.test(name)) partials[name] = template;
  }
  return {
    key: keyOfTemplates(sources),
    keyOf,
    render(name, view, imports) {
      const template = templates.get(name);
      if (!template) throw new TemplateError(`There is no template "${name}".`, sourceAt(templatesFolder, 1), undefined);
      return template(view, { imports, root: view });
    },
    suspectOf(name) {
      const files = closure([name]).flatMap((each) => sources.get(each)?.path ?? []);
      const replaced = files.find((file) => isReplacement(file));
      const file = replaced ?? sources.get(name)?.path;
      return file === undefined ? undefined : { file, isReplacement: replaced !== undefined };
    },
    origin: (name) => {
      const path = sources.get(name)?.path;
      return path === undefined ? undefined : relative(templatesFolder, path).split(sep).join("/");
    },
  };
}

/**
 * Templates that were compiled ahead are ready, and others are compiled. Those that were found to be right then need no check, unless they or
 * partials that they call have changed.
 * @throws {TemplateError}
 */
async function functionsOf(sources: TemplateSources, keyOf: Templates["keyOf"]): Promise<ReadonlyMap<string, TemplateFunction>> {
  const { checked, templates } = await compiledTemplates.templates();
  const unchecked = [...sources.keys()].filter((name) => !checked.has(keyOf([name])));
  const compiler = unchecked.length > 0 ? await import("./template-compiler.js") : undefined;
  compiler?.checkTemplates(sources, unchecked);
  return new Map(
    [...sources].flatMap(([name, source]) => {
      const made = templates[hashOf(source.text)] ?? compiler?.compileTemplate(source);
      return made ? [[name, made]] : [];
    }),
  );
}
