import type Handlebars from "handlebars";
import { relative, sep } from "node:path";
import { hashOf } from "../incremental/fingerprint.js";
import { compiledTemplates } from "./compiled-templates.js";
import { sourceAt, templateError, TemplateError } from "./template-error.js";
import { closureOf, keyOfTemplates, readTemplateSources, type TemplateSources } from "./template-sources.js";
import { templatesFolder } from "./templates-folder.js";

/** Templates of one api-version. */
export interface Templates {
  /** Renders one template. `data` are Handlebars' data variables. @throws {TemplateError} */
  render(name: string, view: object, data: object): string;
  /** Where a template comes from, relative to the folder of templates. */
  origin(name: string): string | undefined;
  /** Stands for the text of these templates, and of all partials that they may call. */
  keyOf(names: readonly string[]): string;
  /** Stands for all templates. */
  readonly key: string;
}

/** The sets of templates used last, by what they are made of: most api-versions have the same ones. */
const recent = new Map<string, Promise<Templates>>();
const remembered = 8;

/**
 * Reads all templates of an api-version, or of a service.
 * @throws {TemplateError} where one does not parse, or names what there is not.
 */
export async function readTemplates(service: string, apiVersion?: string): Promise<Templates> {
  const sources = await readTemplateSources(service, apiVersion);
  const identity = JSON.stringify([...sources]);
  const templates = recent.get(identity) ?? templatesOf(sources);
  recent.delete(identity);
  recent.set(identity, templates);
  for (const oldest of recent.keys()) if (recent.size > remembered) recent.delete(oldest);
  return templates;
}

async function templatesOf(sources: TemplateSources): Promise<Templates> {
  const key = keyOfTemplates(sources);
  const compiled = await compiledFrom(sources, key);
  const partials = Object.fromEntries([...compiled].filter(([name]) => name.startsWith("partials/")));
  const textOf = (name: string): string => sources.get(name)?.text ?? "";
  const keys = new Map<string, string>();
  return {
    key,
    keyOf: (names) => {
      const wanted = names.join("\n");
      const known = keys.get(wanted) ?? hashOf(...closureOf(names, textOf, [...sources.keys()]).flatMap((name) => [name, textOf(name)]));
      keys.set(wanted, known);
      return known;
    },
    render(name, view, data) {
      const [template, source] = [compiled.get(name), sources.get(name)];
      if (!template || !source) throw new TemplateError(`There is no template "${name}".`, sourceAt(templatesFolder, 1), undefined);
      try {
        return template(view, { data, partials });
      } catch (error) {
        throw error instanceof TemplateError ? error : templateError(source.path, error);
      }
    },
    origin: (name) => {
      const path = sources.get(name)?.path;
      return path === undefined ? undefined : relative(templatesFolder, path).split(sep).join("/");
    },
  };
}

/** A set that was compiled ahead is ready; any other is checked, and what of it was compiled ahead is taken. @throws {TemplateError} */
async function compiledFrom(sources: TemplateSources, key: string): Promise<ReadonlyMap<string, Handlebars.TemplateDelegate>> {
  const { checked, templates } = await compiledTemplates.templates();
  const ahead = [...sources].map(([name, source]) => ({ name, source, specification: templates[hashOf(source.text)] }));
  if (checked.includes(key)) {
    const { readyTemplate } = await import("./template-runtime.js");
    return new Map(ahead.flatMap(({ name, specification }) => (specification ? [[name, readyTemplate(specification)]] : [])));
  }
  const { checkTemplates, compileTemplate } = await import("./template-compiler.js");
  checkTemplates(sources);
  return new Map(ahead.map(({ name, source, specification }) => [name, compileTemplate(source, specification)]));
}
