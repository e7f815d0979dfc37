import { ambiguousSet, type Binding, isBound } from "./binding.js";
import type { Parameter } from "./table.js";

/** Mandatory parameters of a set that have no value yet, in the order of declaration. */
export function missingMandatory(binding: Binding, set: string): Parameter[] {
  return (binding.table.mandatory.get(set) ?? []).filter((parameter) => !isBound(binding, parameter));
}

export function takesInput(parameter: Parameter, set: string): boolean {
  const pipeline = parameter.bySet.get(set)?.pipeline;
  return pipeline?.byValue === true || pipeline?.byPropertyName === true;
}

/**
 * The set to run with, when no more values can come: the only one left, the default one, or the only one that has all it needs
 * (about_Parameter_Sets). @throws {BindingError} AmbiguousParameterSet
 */
export function chooseSet(binding: Binding): string {
  const { sets, table } = binding;
  const [first, ...others] = sets;
  if (first !== undefined && others.length === 0) return first;
  if (table.defaultSet !== undefined && sets.includes(table.defaultSet)) return table.defaultSet;
  const complete = sets.filter((set) => missingMandatory(binding, set).length === 0);
  const [only, ...more] = complete;
  if (only === undefined || more.length > 0) throw ambiguousSet();
  return only;
}

/**
 * The sets that stay possible when objects are still to come: those whose mandatory parameters are given or can come with an object.
 * Where no set can do without asking, the default one or else the first that takes input.
 */
export function setsForInput(binding: Binding): readonly string[] {
  const { sets, table } = binding;
  const waiting = sets.filter((set) => missingMandatory(binding, set).every((parameter) => takesInput(parameter, set)));
  if (waiting.length > 0) return waiting;
  const taking = sets.filter((set) => table.parameters.some((parameter) => !isBound(binding, parameter) && takesInput(parameter, set)));
  const candidates = taking.length > 0 ? taking : sets;
  const chosen = table.defaultSet !== undefined && candidates.includes(table.defaultSet) ? table.defaultSet : candidates[0];
  return chosen === undefined ? [] : [chosen];
}
