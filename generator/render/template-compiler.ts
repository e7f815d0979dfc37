import Handlebars from "handlebars";
import { checkFields } from "./check-fields.js";
import type { TemplateSpecification } from "./compiled-templates.js";
import { helpers } from "./helpers.js";
import { sourceAt, templateError, TemplateError } from "./template-error.js";
import type { TemplateSource, TemplateSources } from "./template-sources.js";
import { templatesFolder } from "./templates-folder.js";

type Program = ReturnType<typeof Handlebars.parse>;

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

/**
 * Holds all templates against the views that they get: names that no view has are errors wherever they stand, also where Handlebars would take
 * them for nothing.
 * @throws {TemplateError}
 */
export function checkTemplates(sources: TemplateSources): void {
  const programs = new Map([...sources].map(([name, source]) => [name, programOf(source)] as const));
  const [problem] = checkFields(programs, new Set(Object.keys(helpers)));
  if (!problem) return;
  const path = sources.get(problem.template)?.path ?? templatesFolder;
  throw new TemplateError(problem.message, sourceAt(path, problem.line, problem.column), undefined);
}

/** Compiled by Handlebars when it is first called, unless it was `ahead`. @throws {TemplateError} where it does not parse. */
export function compileTemplate(source: TemplateSource, ahead?: TemplateSpecification): Handlebars.TemplateDelegate {
  const program = programOf(source);
  const template = compiled.get(program) ?? (ahead ? environment.template(ahead) : environment.compile(program, options));
  compiled.set(program, template);
  return template;
}

/** The code that Handlebars makes of a template. */
export function precompileTemplate(source: TemplateSource): string {
  return String(environment.precompile(programOf(source), options));
}

/** Each text is parsed by itself, so that a mistake is told of the file that it stands in. @throws {TemplateError} */
function programOf({ path, text }: TemplateSource): Program {
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
