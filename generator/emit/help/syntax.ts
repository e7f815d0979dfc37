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

const categories: ParameterCategory[] = ["Uri", "Path", "Query", "Header", "Cookie", "Body", "Azure", "Runtime"];

const rank = ({ category }: CmdletParameter): number => categories.indexOf(category ?? "Body");

/** A parameter that has a default need not be given. */
export function isMandatory({ mandatory, default: preset }: CmdletParameter): boolean {
  return mandatory && preset === undefined;
}

/** The parameters of a set in the order of its syntax: mandatory ones first, then by where the value goes, then by name. */
export function inSyntaxOrder(set: ParameterSet, sets: readonly ParameterSet[]): CmdletParameter[] {
  const ranks = new Map<string, number>();
  for (const { parameters } of sets) {
    for (const parameter of parameters) ranks.set(parameter.name, Math.min(rank(parameter), ranks.get(parameter.name) ?? Infinity));
  }
  return set.parameters
    .filter(({ hidden }) => !hidden)
    .sort(
      (a, b) =>
        Number(isMandatory(b)) - Number(isMandatory(a)) ||
        (ranks.get(a.name) ?? 0) - (ranks.get(b.name) ?? 0) ||
        compareNames(a.name, b.name),
    );
}

/** `Update-AzJob -Id <String> [-Priority <Int32>] …`, broken into lines. */
export function syntaxLines(surface: CmdletSurface, cmdlet: Cmdlet, set: ParameterSet): string[] {
  const parameters = inSyntaxOrder(set, shownSets(cmdlet)).map((parameter) => parameterSyntax(surface, parameter));
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

function parameterSyntax(surface: CmdletSurface, parameter: CmdletParameter): string {
  return optionalSyntax(`-${parameter.name}`, shortType(parameterDotnetType(surface, parameter)), isMandatory(parameter));
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
