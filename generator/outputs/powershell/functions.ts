import { dotnetType, isEnumType, valueType } from "../../cmdlets/dotnet-types.js";
import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import type { ModuleView } from "./module.js";

/** One cmdlet as an advanced function. */
export interface FunctionView {
  name: string;
  noun: string;
  module: string;
  aliases: string[];
  defaultSet: string;
  shouldProcess: boolean;
  /** Types with namespace. */
  outputs: string[];
  parameters: FunctionParameterView[];
}

export interface FunctionParameterView {
  name: string;
  /** As in `[string[]]`, without the brackets. */
  type: string;
  aliases: string[];
  /** One for each set that differs; without a name, for all sets. */
  sets: { name?: string; mandatory: boolean; pipeline: boolean }[];
  hidden: boolean;
  /** Known values, for completion. */
  values: string[];
  /** A list that has to be given, if only as one of nothing. */
  mayBeEmpty: boolean;
}

export function functionView(surface: CmdletSurface, cmdlet: Cmdlet, { name: module }: ModuleView): FunctionView {
  const { parameterSets } = cmdlet;
  const byName = new Map<string, { set: ParameterSet; parameter: CmdletParameter }[]>();
  for (const set of parameterSets) {
    for (const parameter of set.parameters) {
      const key = parameter.name.toLowerCase();
      byName.set(key, [...(byName.get(key) ?? []), { set, parameter }]);
    }
  }
  const names = new Set(byName.keys());
  return {
    name: cmdlet.name,
    noun: cmdlet.noun,
    module,
    aliases: cmdlet.aliases,
    defaultSet: cmdlet.defaultParameterSet,
    shouldProcess: parameterSets.some(({ shouldProcess }) => shouldProcess),
    outputs: [...new Set(parameterSets.flatMap(({ outputs }) => outputs))].map((type) => dotnetType(surface, type)),
    parameters: [...byName.values()].map((uses) => parameterView(uses, parameterSets.length, names)),
  };
}

function parameterView(
  uses: readonly { set: ParameterSet; parameter: CmdletParameter }[],
  allSets: number,
  names: ReadonlySet<string>,
): FunctionParameterView {
  const [first] = uses;
  if (!first) throw new Error("A parameter that no set has.");
  const { parameter } = first;
  const sets = uses.map(({ set, parameter: one }) => ({
    name: set.name,
    mandatory: one.mandatory && one.default === undefined,
    pipeline: one.pipeline,
  }));
  const [alike] = sets;
  const everywhere =
    alike &&
    sets.length === allSets &&
    sets.every(({ mandatory, pipeline }) => mandatory === alike.mandatory && pipeline === alike.pipeline);
  const types = new Set(uses.map(({ parameter: one }) => powershellType(one)));
  const aliases = new Set(uses.flatMap(({ parameter: one }) => one.aliases));
  return {
    name: parameter.name,
    type: types.size === 1 ? powershellType(parameter) : "object",
    // An alias that is another parameter's name would keep the module from loading.
    aliases: [...aliases].filter((alias) => !names.has(alias.toLowerCase())),
    sets: everywhere ? [{ mandatory: alike.mandatory, pipeline: alike.pipeline }] : sets,
    hidden: uses.every(({ set, parameter: one }) => one.hidden === true || set.hidden === true),
    values: [...new Set(uses.flatMap(({ parameter: one }) => (one.values ?? []).map(String)))],
    mayBeEmpty: powershellType(parameter).endsWith("[]") && sets.some(({ mandatory }) => mandatory),
  };
}

const types = new Map([
  ["SwitchParameter", "switch"],
  ["string", "string"],
  ["String", "string"],
  ["bool", "bool"],
  ["int", "int"],
  ["long", "long"],
  ["float", "float"],
  ["double", "double"],
  ["decimal", "decimal"],
  ["char", "char"],
  ["DateTime", "datetime"],
  ["TimeSpan", "timespan"],
  ["SecureString", "securestring"],
  ["Hashtable", "hashtable"],
  ["PSObject", "psobject"],
  ["Stream", "System.IO.Stream"],
  ["byte", "byte"],
]);

/** The type that PowerShell converts an argument to: objects of the service are hashtables or objects with such properties. */
export function powershellType({ type, map }: Pick<CmdletParameter, "type" | "map">): string {
  if (map) return "hashtable";
  const plain = isEnumType(type) ? valueType(type) : type;
  const list = /^List<(.*)>$/.exec(plain)?.[1];
  if (list !== undefined) return `${powershellType({ type: list })}[]`;
  if (plain.endsWith("[]")) return `${powershellType({ type: plain.slice(0, -2) })}[]`;
  return types.get(plain) ?? "psobject";
}
