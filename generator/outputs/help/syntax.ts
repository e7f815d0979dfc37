import { dotnetType, parameterDotnetType } from "../../cmdlets/dotnet-types.js";
import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterCategory, ParameterSet } from "../../cmdlets/surface.js";

/** Columns of a line of syntax, as platyPS breaks it. */
const width = 110;

/** What a person sees of a cmdlet: its sets, the default one first, then by name. Where all are hidden, all are seen. */
export function shownSets({ parameterSets, defaultParameterSet }: Cmdlet): ParameterSet[] {
  const shown = parameterSets.filter(({ hidden }) => !hidden);
  const first = ({ name }: ParameterSet): number => Number(name !== defaultParameterSet);
  return [...(shown.length > 0 ? shown : parameterSets)].sort((a, b) => first(a) - first(b) || compareNames(a.name, b.name));
}

/** Upper and lower case are the same, unless nothing else differs. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

const ranks: Record<ParameterCategory, number> = { Uri: 0, Path: 1, Query: 2, Header: 3, Cookie: 4, Body: 5, Azure: 6, Runtime: 7 };

const rank = ({ category }: CmdletParameter): number => ranks[category ?? "Body"];

/** A parameter that has a default need not be given. */
export function isMandatory({ mandatory, default: preset }: CmdletParameter): boolean {
  return mandatory && preset === undefined;
}

/** The parameters of sets of one cmdlet, as their syntax has them; each set is put in order once. */
export type SyntaxOrder = (set: ParameterSet) => readonly CmdletParameter[];

/**
 * The order of syntax: mandatory parameters first, then by where the value goes, then by name.
 * @param sets those that agree on where a parameter stands: as far to the front as in any of them
 */
export function syntaxOrder(sets: readonly ParameterSet[]): SyntaxOrder {
  const places = placesOf(sets);
  const place = ({ name }: CmdletParameter): number => places.get(name) ?? 0;
  const known = new Map<ParameterSet, CmdletParameter[]>();
  return (set) => {
    let ordered = known.get(set);
    if (!ordered) {
      ordered = set.parameters
        .filter(({ hidden }) => !hidden)
        .sort((a, b) => Number(isMandatory(b)) - Number(isMandatory(a)) || place(a) - place(b));
      known.set(set, ordered);
    }
    return ordered;
  };
}

/** All names of parameters with their places among each other, by where the value goes and by name. */
function placesOf(sets: readonly ParameterSet[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { parameters } of sets) {
    for (const parameter of parameters) {
      const known = first.get(parameter.name);
      const own = rank(parameter);
      if (known === undefined || own < known) first.set(parameter.name, own);
    }
  }
  const ordered = [...first].sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || compareNames(a, b));
  return new Map(ordered.map(([name], index) => [name, index]));
}

/** `Update-AzJob -Id <String> [-Priority <Int32>] …`, broken into lines. */
export function syntaxLines(cmdlet: Cmdlet, set: ParameterSet, order: SyntaxOrder, write: SyntaxWriter): string[] {
  const parameters = order(set).map(write);
  const common = [...(set.shouldProcess ? ["[-Confirm]", "[-WhatIf]"] : []), "[<CommonParameters>]"];
  const lines: string[] = [];
  let current = cmdlet.name;
  for (const part of [...parameters, ...common]) {
    if (current.length + 1 + part.length > width) {
      lines.push(current);
      current = "";
    }
    current += ` ${part}`;
  }
  return [...lines, current];
}

/** A parameter as syntax has it. */
export type SyntaxWriter = (parameter: CmdletParameter) => string;

/** Writes each parameter once, however many sets share it. */
export function syntaxWriter(surface: CmdletSurface): SyntaxWriter {
  const written = new Map<CmdletParameter, string>();
  return (parameter) => {
    let text = written.get(parameter);
    if (text === undefined) {
      text = optionalSyntax(`-${parameter.name}`, shortType(parameterDotnetType(surface, parameter)), isMandatory(parameter));
      written.set(parameter, text);
    }
    return text;
  };
}

/** `[Name <String>]`, as help lists the properties of an object. */
export function propertySyntax(surface: CmdletSurface, name: string, type: string, required: boolean): string {
  return optionalSyntax(name, shortType(dotnetType(surface, type)), required);
}

function optionalSyntax(name: string, type: string, required: boolean): string {
  const text = type === "SwitchParameter" ? name : `${name} <${type}>`;
  return required ? text : `[${text}]`;
}

/** A type without namespaces: `System.String[]` → String[]. */
export function shortType(type: string): string {
  if (type.endsWith("[]")) return `${shortType(type.slice(0, -2))}[]`;
  const list = /^System\.Collections\.Generic\.List`1\[(.*)\]$/.exec(type)?.[1];
  return list === undefined ? (type.split(".").at(-1) ?? type) : `List<${shortType(list)}>`;
}
