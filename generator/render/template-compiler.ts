import Handlebars from "handlebars";
import { Script } from "node:vm";
import { checkFields, contextsOfPartials, type PartialContexts, type Programs } from "./check-fields.js";
import { helpers } from "./helpers.js";
import { templateCode, TemplateCodeError } from "./template-code.js";
import { sourceAt, templateError, TemplateError } from "./template-error.js";
import type { TemplateSource, TemplateSources } from "./template-sources.js";
import type { TemplateFunction } from "./template-tools.js";
import { templatesFolder } from "./templates-folder.js";

type Program = ReturnType<typeof Handlebars.parse>;

const helperNames: ReadonlySet<string> = new Set(Object.keys(helpers));

/** Parsed templates by their path, and what these are compiled to: api-versions with templates of their own share all others. */
const parsed = new Map<string, { text: string; program: Program }>();
const compiled = new WeakMap<Program, TemplateFunction>();

/**
 * Holds templates against the views that they get: names that no view has are errors wherever they stand, also where Handlebars would take
 * them for nothing.
 * @param names of the templates; partials are looked at from where they are called.
 * @throws {TemplateError}
 */
export function checkTemplates(sources: TemplateSources, names: readonly string[]): void {
  const [problem] = checkFields(programsOf(sources), names, helperNames);
  if (!problem) return;
  const path = sources.get(problem.template)?.path ?? templatesFolder;
  throw new TemplateError(problem.message, sourceAt(path, problem.line, problem.column), undefined);
}

/** What each partial is called with. @throws {TemplateError} where a template does not parse */
export function partialContexts(sources: TemplateSources): ReadonlyMap<string, PartialContexts> {
  return contextsOfPartials(programsOf(sources), [...sources.keys()], helperNames);
}

function programsOf(sources: TemplateSources): Programs {
  return {
    names: [...sources.keys()],
    get: (name) => {
      const source = sources.get(name);
      return source && programOf(source);
    },
  };
}

/** A template as a function. @throws {TemplateError} where it does not parse, or says what there is not. */
export function compileTemplate(source: TemplateSource): TemplateFunction {
  const program = programOf(source);
  const template = compiled.get(program) ?? (new Script(precompileTemplate(source)).runInThisContext() as TemplateFunction);
  compiled.set(program, template);
  return template;
}

/** The code of a template. @throws {TemplateError} where it does not parse, or says what there is not. */
export function precompileTemplate(source: TemplateSource): string {
  try {
    return templateCode(programOf(source), helperNames);
  } catch (error) {
    if (!(error instanceof TemplateCodeError)) throw error;
    throw new TemplateError(error.message, sourceAt(source.path, error.line, error.column), error);
  }
}

/** Each text is parsed by itself, so that a mistake is told of the file that it stands in. @throws {TemplateError} */
function programOf({ path, text }: TemplateSource): Program {
  const known = parsed.get(path);
  if (known?.text === text) return known.program;
  try {
    const program = Handlebars.parse(text);
    parsed.set(path, { text, program });
    return program;
  } catch (error) {
    throw templateError(path, error);
  }
}
