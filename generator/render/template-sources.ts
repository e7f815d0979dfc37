import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { folderName } from "../outputs/common/folder-name.js";
import { hashOf } from "../common/hash.js";
import { templatesFolder } from "./templates-folder.js";

export interface TemplateSource {
  /** Absolute. */
  path: string;
  text: string;
}

/** Folders of the templates of outputs: `list.hbs` there is the template `<name>/list`. */
export type ProjectTemplates = readonly { name: string; folder: string }[];

/** Templates by name. */
export type TemplateSources = ReadonlyMap<string, TemplateSource>;

/**
 * Reads all templates. Those of versions/<service>/<api-version>/ and versions/<service>/ take the place of the ones with the same relative
 * path, for that version or service alone.
 */
export function readTemplateSources(service?: string, apiVersion?: string, project: ProjectTemplates = []): TemplateSources {
  const sources = new Map<string, TemplateSource>();
  for (const { name: output, folder } of project) {
    for (const [name, path] of templatesIn(folder)) sources.set(`${output}/${name}`, { path, text: readFileSync(path, "utf8") });
  }
  for (const { templates } of templateLayers(service, apiVersion)) {
    for (const [name, path] of templates) sources.set(name, { path, text: readFileSync(path, "utf8") });
  }
  return sources;
}

/** Stands for all templates. */
export function keyOfTemplates(sources: TemplateSources): string {
  return hashOf(...[...sources].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, { text }]) => [name, text]));
}

/** A folder of templates; the later ones take the place of those in the earlier ones. */
export interface TemplateLayer {
  /** What it is for. */
  says: "all services" | "this service" | "this api-version";
  /** Absolute. */
  folder: string;
  /** Paths of the templates by name, which is the path below `folder` without extension. */
  templates: ReadonlyMap<string, string>;
}

/** Where the templates of a service, or of one of its api-versions, come from. */
export function templateLayers(service?: string, apiVersion?: string): TemplateLayer[] {
  const own = service === undefined ? [] : [{ says: "this service" as const, folder: join(templatesFolder, "versions", service) }];
  const version =
    service === undefined || apiVersion === undefined
      ? []
      : [{ says: "this api-version" as const, folder: join(templatesFolder, "versions", service, folderName(apiVersion)) }];
  const layers = [{ says: "all services" as const, folder: templatesFolder }, ...own, ...version];
  return layers.map((layer) => ({ ...layer, templates: templatesIn(layer.folder) }));
}

function templatesIn(folder: string): ReadonlyMap<string, string> {
  const names = templateFiles(folder).map((path) => [nameOf(folder, path), path] as const);
  return new Map(names.filter(([name]) => !name.startsWith("versions/")));
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").slice(0, -".hbs".length);
}

/** Gives templates with all partials that they may call, by their names; sorted. */
export function closuresIn(sources: TemplateSources): (names: readonly string[]) => string[] {
  const called = new Map<string, readonly string[]>();
  return (names) =>
    closureOf(names, (name) => {
      const known = called.get(name) ?? callsIn(sources.get(name)?.text ?? "", sources);
      called.set(name, known);
      return known;
    });
}

/** Gives keys that stand for some templates, by their names and texts, with all partials that these may call. */
export function keysOf(sources: TemplateSources): (names: readonly string[]) => string {
  const closure = closuresIn(sources);
  const keys = new Map<string, string>();
  return (names) => {
    const wanted = names.join("\n");
    const known = keys.get(wanted) ?? hashOf(...closure(names).flatMap((name) => [name, sources.get(name)?.text ?? ""]));
    keys.set(wanted, known);
    return known;
  };
}

/** Names with those that they call, and those that these call; sorted. */
function closureOf(names: readonly string[], calledBy: (name: string) => readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found) for (const called of calledBy(name)) found.add(called);
  return [...found].sort();
}

/** Partials that a template calls; a call of one that is only known later may mean any. */
function callsIn(text: string, sources: TemplateSources): string[] {
  return [...text.matchAll(/\{\{~?#?>\s*("[^"]*"|'[^']*'|\[[^\]]*\]|[^\s}~]+)/g)].flatMap(([, called = ""]) =>
    called.startsWith("(") ? [...sources.keys()] : [called.replace(/^["'[]|["'\]]$/g, "")],
  );
}

function templateFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
