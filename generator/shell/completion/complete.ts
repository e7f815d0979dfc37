import { findParameters } from "../binder/names.js";
import { type Parameter, type ParameterTable, parameterTable } from "../binder/table.js";
import { parameterSyntax } from "../builtins/syntax.js";
import type { Session } from "../runtime/session.js";
import { pathCandidates } from "./paths.js";
import { quoted, unquoted } from "./quoting.js";
import { type TypedCommand, typedCommand, type Word } from "./words.js";

export interface Candidate {
  /** What replaces the word. */
  readonly text: string;
  readonly kind: "command" | "parameter" | "value" | "variable" | "path";
  /** For people: a synopsis, a parameter's syntax. */
  readonly description?: string;
}

export interface Completion {
  /** Part of the text to replace: offsets. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Candidates for the word before the cursor: commands, parameters (mandatory ones first), values, variables, paths. */
export async function complete(session: Session, text: string, cursor: number): Promise<Completion> {
  const typed = typedCommand(text.slice(0, cursor));
  const candidates = await candidatesFor(session, typed);
  return { start: typed.current.start, end: cursor, candidates };
}

async function candidatesFor(session: Session, { words, current }: TypedCommand): Promise<Candidate[]> {
  if (current.text.startsWith("$")) return variableCandidates(session, current.text.slice(1), "$");
  const [name, ...given] = words;
  if (!name) return commandCandidates(session, current.text);
  const command = session.commands.find(unquoted(name.text));
  if (!command) return [];
  const table = parameterTable(command.description);
  const state = readGiven(table, given);
  const inline = /^-([^:]+):(.*)$/s.exec(current.text);
  if (inline?.[1] !== undefined) return inlineCandidates(session, table, inline[1], inline[2] ?? "");
  if (/^[-\u2013\u2014]/u.test(current.text) && !state.waiting) return parameterCandidates(table, state, current.text.slice(1));
  const parameter = state.waiting ?? nextPositional(table, state);
  return parameter ? valueCandidates(session, parameter, current) : [];
}

function commandCandidates(session: Session, prefix: string): Candidate[] {
  const lower = prefix.toLowerCase();
  return session.commands.all
    .filter((command) => command.name.toLowerCase().startsWith(lower))
    .map((command) => ({ text: command.name, kind: "command", ...(command.synopsis !== undefined && { description: command.synopsis }) }));
}

const automatic = ["true", "false", "null", "_", "Error"];

function variableCandidates(session: Session, prefix: string, sigil: string): Candidate[] {
  const environment = Object.keys(session.environment).map((name) => `env:${name}`);
  const own = session.variables.all().map(({ name }) => name);
  const names = /^env:/i.test(prefix) ? environment.sort() : [...own, ...automatic.filter((name) => !session.variables.has(name))];
  return names
    .filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .map((name) => ({ text: sigil + (/^[\w:]+$/.test(name) ? name : `{${name}}`), kind: "variable" }));
}

/** What is on the command line already: which parameters, which sets they leave, and whether one still waits for its value. */
interface Given {
  readonly used: ReadonlySet<Parameter>;
  readonly sets: readonly string[];
  readonly waiting: Parameter | undefined;
  readonly positional: number;
}

function readGiven(table: ParameterTable, words: readonly Word[]): Given {
  const used = new Set<Parameter>();
  let waiting: Parameter | undefined;
  let positional = 0;
  for (const { text } of words) {
    const name = /^[-\u2013\u2014]([\p{L}_][^:]*)(:.*)?$/su.exec(text);
    if (!name?.[1]) {
      if (!waiting) positional++;
      waiting = undefined;
      continue;
    }
    const [parameter, ...others] = findParameters(table, name[1]);
    waiting = undefined;
    if (!parameter || others.length > 0) continue;
    used.add(parameter);
    if (!parameter.isSwitch && name[2] === undefined) waiting = parameter;
  }
  const sets = table.sets.filter((set) => [...used].every((parameter) => parameter.bySet.has(set)));
  return { used, sets, waiting, positional };
}

function parameterCandidates(table: ParameterTable, { used, sets }: Given, prefix: string): Candidate[] {
  const rank = (parameter: Parameter): number => (parameter.isCommon ? 2 : sets.some((set) => parameter.bySet.get(set)?.mandatory) ? 0 : 1);
  return table.parameters
    .filter((parameter) => parameter.description.hidden !== true && !used.has(parameter) && sets.some((set) => parameter.bySet.has(set)))
    .filter((parameter) => parameter.name.toLowerCase().startsWith(prefix.toLowerCase()))
    .sort((a, b) => rank(a) - rank(b) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map((parameter) => ({
      text: `-${parameter.name}`,
      kind: "parameter",
      description: parameterSyntax({ ...parameter.description, mandatory: rank(parameter) === 0 }),
    }));
}

function nextPositional(table: ParameterTable, { used, sets, positional }: Given): Parameter | undefined {
  const [best] = table.parameters
    .filter((parameter) => !used.has(parameter))
    .flatMap((parameter) => sets.map((set) => ({ parameter, set, position: parameter.bySet.get(set)?.position })))
    .filter((each) => each.position === positional)
    .sort((a, b) => Number(b.set === table.defaultSet) - Number(a.set === table.defaultSet));
  return best?.parameter;
}

/** `-Name:value` is one word; the values come with the name before them. */
async function inlineCandidates(session: Session, table: ParameterTable, name: string, value: string): Promise<Candidate[]> {
  const [parameter, ...others] = findParameters(table, name);
  if (!parameter || others.length > 0) return [];
  const found = value.startsWith("$")
    ? variableCandidates(session, value.slice(1), "$")
    : await valueCandidates(session, parameter, { text: value, start: 0 });
  return found.map((candidate) => ({ ...candidate, text: `-${name}:${candidate.text}` }));
}

async function valueCandidates(session: Session, parameter: Parameter, word: Word): Promise<Candidate[]> {
  const typed = unquoted(word.text);
  const { completes } = parameter.description;
  if (completes === "path" || /^(?:JsonFilePath|InFile|OutFile)$|InputFile$/i.test(parameter.name))
    return pathCandidates(session.state.directory, typed);
  if (completes === "command") return commandCandidates(session, typed);
  if (completes === "variable") return variableCandidates(session, typed, "");
  return valuesOf(parameter)
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ text: value.startsWith("$") ? value : quoted(value), kind: "value" }));
}

function valuesOf(parameter: Parameter): readonly string[] {
  const { validate, enumeration, suggestions } = parameter.description;
  const kind = parameter.type.kind;
  return validate?.set ?? enumeration ?? suggestions ?? (kind === "bool" || kind === "switch" ? ["$true", "$false"] : []);
}
