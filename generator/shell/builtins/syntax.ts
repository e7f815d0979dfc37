import { parameterTable } from "../binder/table.js";
import type { CmdletDescription, ParameterDescription } from "../cmdlet.js";
import { parseType } from "../values/types.js";

/** One syntax line per parameter set, the default one first, as Get-Command -Syntax and Get-Help write them. */
export function syntaxLines(cmdlet: CmdletDescription): string[] {
  const common = parameterTable(cmdlet).parameters.filter((parameter) => parameter.name === "WhatIf" || parameter.name === "Confirm");
  const sets = cmdlet.parameterSets.length > 0 ? cmdlet.parameterSets : [{ name: "", parameters: [] }];
  const ordered = [...sets].sort((a, b) => Number(b.name === cmdlet.defaultParameterSet) - Number(a.name === cmdlet.defaultParameterSet));
  return ordered.map(({ parameters }) => {
    const own = parameters
      .filter(({ hidden }) => hidden !== true)
      .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || Number(b.mandatory === true) - Number(a.mandatory === true));
    const words = [...own, ...common.map(({ description }) => description)].map(parameterSyntax);
    return [cmdlet.name, ...words, "[<CommonParameters>]"].join(" ");
  });
}

/** `-Name <string>`, `[[-Id] <int>]`, `[-Force]`. */
export function parameterSyntax(parameter: ParameterDescription): string {
  const isSwitch = parseType(parameter.type).kind === "switch";
  const name = parameter.position === undefined || isSwitch ? `-${parameter.name}` : `[-${parameter.name}]`;
  const value = isSwitch ? "" : ` <${shortTypeName(parameter.type)}>`;
  return parameter.mandatory ? `${name}${value}` : `[${name}${value}]`;
}

/** `string`, `int[]`: PowerShell's short name where it has one. */
export function shortTypeName(type: string): string {
  return type.replace(/^System\.(?:Management\.Automation\.)?/, "").replace(/^List<(.+)>$/, "$1[]");
}
