import { access, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import Handlebars from "handlebars";
import { folderName } from "../emit/folder-name.js";
import type { Source } from "../model/index.js";
import { displayPath } from "../report/display-path.js";
import { hashOf } from "../incremental/fingerprint.js";
import { checkFields } from "./check-fields.js";
import { helpers } from "./helpers.js";
import { templatesFolder } from "./templates-folder.js";

/** Templates of one api-version, compiled when first used. */
export interface Templates {
  /** Renders one template. `data` are Handlebars' data variables. @throws {TemplateError} */
  render(name: string, view: object, data: object): string;
  /** Where a template comes from, relative to the folder of templates. */
  origin(name: string): string | undefined;
  /** Stands for the text of these templates, and of all partials that they may call. */
  keyOf(names: Iterable<string>): string;
  /** Stands for all templates. */
  readonly key: string;
}

/** A template has an error, or asks its view for something that it does not have. */
export class TemplateError extends Error {
  override name = "TemplateError";
  constructor(
    message: string,
    readonly source: Source,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/**
 * Reads all templates. Those of versions/<service>/<api-version>/ and versions/<service>/ take the place of the ones with the same relative
 * path, for that version or service alone.
 */
export async function readTemplates(service: string, apiVersion?: string): Promise<Templates> {
  const sources: Sources = new Map();
  for (const { templates } of await templateLayers(service, apiVersion)) {
    for (const [name, path] of templates) sources.set(name, { path, text: await readFile(path, "utf8") });
  }
  return compiledOnce(sources);
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
export async function templateLayers(service?: string, apiVersion?: string): Promise<TemplateLayer[]> {
  const own = service === undefined ? [] : [{ says: "this service" as const, folder: join(templatesFolder, "versions", service) }];
  const version =
    service === undefined || apiVersion === undefined
      ? []
      : [{ says: "this api-version" as const, folder: join(templatesFolder, "versions", service, folderName(apiVersion)) }];
  const layers = [{ says: "all services" as const, folder: templatesFolder }, ...own, ...version];
  return Promise.all(layers.map(async (layer) => ({ ...layer, templates: await templatesIn(layer.folder) })));
}

async function templatesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await templateFiles(folder)).map((path) => [nameOf(folder, path), path] as const);
  return new Map(names.filter(([name]) => !name.startsWith("versions/")));
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").slice(0, -".hbs".length);
}

/** Templates by name. */
type Sources = Map<string, { path: string; text: string }>;

/** The sets of templates used last, by what they are made of: most api-versions have the same ones. */
const recent = new Map<string, Templates>();
const remembered = 8;

function compiledOnce(sources: Sources): Templates {
  const key = JSON.stringify([...sources]);
  const templates = recent.get(key) ?? templatesOf(sources);
  recent.delete(key);
  recent.set(key, templates);
  for (const oldest of recent.keys()) if (recent.size > remembered) recent.delete(oldest);
  return templates;
}

function templatesOf(sources: Sources): Templates {
  const programs = new Map([...sources].map(([name, source]) => [name, programOf(source)] as const));
  checkAll(programs, sources);
  const compiled = new Map([...programs].map(([name, program]) => [name, compiledFrom(program)] as const));
  const partials = Object.fromEntries([...compiled].filter(([name]) => name.startsWith("partials/")));
  const textOf = (name: string): string => sources.get(name)?.text ?? "";
  return {
    keyOf: (names) => hashOf(...closureOf(names, textOf, [...sources.keys()]).flatMap((name) => [name, textOf(name)])),
    key: hashOf(...[...sources].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, { text }]) => [name, text])),
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

/** Names that no view has are errors wherever they stand, also where Handlebars would take them for nothing. @throws {TemplateError} */
function checkAll(programs: ReadonlyMap<string, Program>, sources: Sources): void {
  const [problem] = checkFields(programs, new Set(Object.keys(helpers)));
  if (!problem) return;
  const path = sources.get(problem.template)?.path ?? templatesFolder;
  throw new TemplateError(problem.message, sourceAt(path, problem.line, problem.column), undefined);
}

/** Templates with the partials that they call, and those that these call; sorted. A call of a partial that is only known later may mean any. */
function closureOf(names: Iterable<string>, textOf: (name: string) => string, all: readonly string[]): string[] {
  const found = new Set<string>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [, called = ""] of textOf(name).matchAll(/\{\{~?#?>\s*("[^"]*"|'[^']*'|\[[^\]]*\]|[^\s}~]+)/g)) {
      if (called.startsWith("(")) pending.push(...all);
      else pending.push(called.replace(/^["'[]|["'\]]$/g, ""));
    }
  }
  return [...found].sort();
}

type Program = ReturnType<typeof Handlebars.parse>;

/** One environment for all templates: a set of them brings its partials along with each call. */
const environment = Handlebars.create();
environment.registerHelper(helpers);

/** Output is source code, not HTML; a field that a view does not have is a mistake in the template, and so is a helper that is not there. */
const options: CompileOptions = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  knownHelpersOnly: true,
};

/** Parsed templates by their path, and what these are compiled to: api-versions with templates of their own share all others. */
const parsed = new Map<string, { text: string; program: Program }>();
const compiled = new WeakMap<Program, Handlebars.TemplateDelegate>();

/** Each text is parsed by itself, so that a mistake is told of the file that it stands in. @throws {TemplateError} */
function programOf({ path, text }: { path: string; text: string }): Program {
  const known = parsed.get(path);
  if (known?.text === text) return known.program;
  try {
    const program = environment.parse(text);
    parsed.set(path, { text, program });
    return program;
  } catch (error) {
    throw templateError(path, error);
  }
}

/** Compiled by Handlebars when it is first called. */
function compiledFrom(program: Program): Handlebars.TemplateDelegate {
  const template = compiled.get(program) ?? environment.compile(program, options);
  compiled.set(program, template);
  return template;
}

function templateError(path: string, error: unknown): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  return new TemplateError(message, sourceAt(path, lineOf(error, message)), error);
}

function sourceAt(path: string, line: number, column = 1): Source {
  return { file: displayPath(path), pointer: "", line, column };
}

/** Handlebars tells the line in a property of its own errors, or in the text of a parser's. */
function lineOf(error: unknown, message: string): number {
  const told = (error as { lineNumber?: unknown } | undefined)?.lineNumber;
  return typeof told === "number" ? told : Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
}

async function templateFiles(folder: string): Promise<string[]> {
  try {
    await access(folder);
  } catch {
    return [];
  }
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
