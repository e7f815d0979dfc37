import type { Source } from "../report/source.js";
import type { Diagnostic, Diagnostics } from "../report/diagnostics.js";
import type { CmdletParameter, ParameterSet } from "./surface.js";

/**
 * Reshapes the inferred cmdlets, in the words of AutoRest's directives: what `where` matches is changed by `set`, hidden or removed.
 * A pattern of letters and digits means the whole name, any other is a regular expression; upper and lower case are the same.
 */
export interface Directive {
  source: Source;
  where: {
    verb?: string;
    subject?: string;
    "subject-prefix"?: string;
    /** Parameter set. */
    variant?: string;
    "parameter-name"?: string;
    /** Type of a parameter, an output or a property, without the `I` before it. */
    "model-name"?: string;
    /** Of the models that `model-name` means, or of all. */
    "property-name"?: string;
  };
  /** With `parameter-name`: `command` means the commands that have such a parameter, not the parameter. */
  select?: "command" | "parameter";
  /** Replacements may use $1, $2 … where `where` has a regular expression for the same name. */
  set?: {
    verb?: string;
    subject?: string;
    "subject-prefix"?: string;
    variant?: string;
    "parameter-name"?: string;
    "parameter-description"?: string;
    /** As {@link CmdletParameter.type} has it: `string`. */
    "parameter-type"?: string;
    "command-description"?: string;
    alias?: string | string[];
    /** What a parameter is where nobody gives it: a PowerShell expression. */
    default?: { script: string; description?: string };
    "suppress-should-process"?: boolean;
    /** Whether help lists the keys of the objects that parameters take; not one of AutoRest's words. */
    notes?: boolean;
    "model-name"?: string;
    "property-name"?: string;
  };
  "clear-alias"?: boolean;
  /** Leaves out of help and completion; a hidden parameter is no longer mandatory. */
  hide?: boolean;
  remove?: boolean;
}

/** A parameter set with the parts of its cmdlet's name. */
export interface NamedSet {
  verb: string;
  subjectPrefix: string;
  subject: string;
  aliases: string[];
  /** See {@link Cmdlet.notes}. */
  notes?: false;
  set: ParameterSet;
}

/** Applies the directives about commands in their order. One that matches nothing is reported (SW503). */
export function applyDirectives(sets: readonly NamedSet[], directives: readonly Directive[], diagnostics?: Diagnostics): NamedSet[] {
  return directives.reduce<NamedSet[]>(
    (current, directive) => {
      const { result, matched } = applyDirective(current, directive);
      if (!matched)
        diagnostics?.warning("SW503", `No cmdlet has ${describeWhere(directive)}; the directive does nothing.`, directive.source);
      return result;
    },
    [...sets],
  );
}

/** Whether this is said of a directive that matches nothing. */
export function isIdleDirective({ code }: Diagnostic): boolean {
  return code === "SW503";
}

/**
 * What is said of a directive by every api-version that has it: one that is needed somewhere is not idle.
 * @param said what each api-version says of idle directives
 * @param directives those of each api-version, in the same order
 */
export function idleEverywhere(
  said: readonly (readonly Diagnostic[])[],
  directives: readonly (readonly Directive[] | undefined)[],
): Diagnostic[] {
  const byLine = new Map(said.flat().map((one) => [one.source?.line, one]));
  return [...byLine].flatMap(([line, one]) => {
    const has = (index: number): boolean => directives[index]?.some(({ source }) => source.line === line) ?? false;
    return said.every((list, index) => !has(index) || list.some(({ source }) => source?.line === line)) ? [one] : [];
  });
}

/** The regular expression that a pattern of `where` stands for. @throws {SyntaxError} where it is none */
export function patternOf(text: string): RegExp {
  return new RegExp(/^[a-zA-Z0-9]+$/.test(text) ? `^${text}$` : text, "i");
}

function applyDirective(sets: readonly NamedSet[], directive: Directive): { result: NamedSet[]; matched: boolean } {
  const { where, select, remove } = directive;
  const parameter = where["parameter-name"] === undefined ? undefined : patternOf(where["parameter-name"]);
  const onParameters = parameter !== undefined && select !== "command" && !remove;
  const matchesCommand = commandMatcher(where);
  let matched = false;
  const result = sets.flatMap((named) => {
    if (!matchesCommand(named) || (parameter && !named.set.parameters.some(({ name }) => parameter.test(name)))) return [named];
    matched = true;
    if (remove) return [];
    return [onParameters ? changeParameters(named, parameter, directive) : changeCommand(named, directive)];
  });
  return { result, matched };
}

/** Tells whether a set is of a command that is meant; the patterns are read once for all sets. */
function commandMatcher(where: Directive["where"]): (named: NamedSet) => boolean {
  const verb = nameMatcher(where.verb);
  const subject = nameMatcher(where.subject);
  const prefix = nameMatcher(where["subject-prefix"]);
  const variant = nameMatcher(where.variant);
  return (named) => verb(named.verb) && subject(named.subject) && prefix(named.subjectPrefix) && variant(named.set.name);
}

function nameMatcher(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true;
  const expression = patternOf(pattern);
  return (name) => expression.test(name);
}

function changeCommand(named: NamedSet, { where, set = {}, hide, "clear-alias": clear }: Directive): NamedSet {
  const verb = replaced(named.verb, where.verb, set.verb);
  const subject = replaced(named.subject, where.subject, set.subject);
  const subjectPrefix = replaced(named.subjectPrefix, where["subject-prefix"], set["subject-prefix"]);
  const name = replaced(named.set.name, where.variant, set.variant);
  const parts = new Map([
    ["verb", verb],
    ["subject", subject],
    ["subject-prefix", subjectPrefix],
    ["variant", name],
  ]);
  const aliases = listOf(set.alias).map((alias) => alias.replace(/\$\{([a-z-]+)\}/g, (whole, part: string) => parts.get(part) ?? whole));
  return {
    verb,
    subject,
    subjectPrefix,
    aliases: [...new Set([...(clear ? [] : named.aliases), ...aliases])],
    ...((set.notes ?? named.notes) === false && { notes: false as const }),
    set: {
      ...named.set,
      name,
      synopsis: set["command-description"] ?? named.set.synopsis,
      shouldProcess: named.set.shouldProcess && set["suppress-should-process"] !== true,
      ...(hide && { hidden: true as const }),
    },
  };
}

function changeParameters(named: NamedSet, pattern: RegExp, directive: Directive): NamedSet {
  const parameters = named.set.parameters
    .map((parameter) => (pattern.test(parameter.name) ? changeParameter(parameter, directive) : parameter))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { ...named, set: { ...named.set, parameters } };
}

function changeParameter(parameter: CmdletParameter, { where, set = {}, hide, "clear-alias": clear }: Directive): CmdletParameter {
  const aliases = listOf(set.alias).map((alias) => replaced(parameter.name, where["parameter-name"], alias));
  return {
    ...parameter,
    name: replaced(parameter.name, where["parameter-name"], set["parameter-name"]),
    type: set["parameter-type"] ?? parameter.type,
    description: set["parameter-description"] ?? parameter.description,
    aliases: [...new Set([...(clear ? [] : parameter.aliases), ...aliases])],
    ...(set.default && { default: { expression: set.default.script, description: set.default.description ?? "" } }),
    ...(hide && { hidden: true as const, mandatory: false }),
  };
}

/** `to` as it is, or, where the name was looked for with a pattern, the name with what the pattern matched replaced by `to`. */
export function replaced(name: string, pattern: string | undefined, to: string | undefined): string {
  if (to === undefined) return name;
  return pattern === undefined ? to : name.replace(patternOf(pattern), to);
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

export function describeWhere({ where }: Directive): string {
  return Object.entries(where)
    .map(([what, pattern]) => `the ${what} ${JSON.stringify(pattern)}`)
    .join(" and ");
}
