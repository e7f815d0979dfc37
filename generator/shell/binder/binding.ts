import type { Extent } from "../language/ast.js";
import { createRecord, type Properties } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { coerce, type Given } from "./coerce.js";
import { BindingError } from "./errors.js";
import type { Parameter, ParameterTable } from "./table.js";
import { validate } from "./validate.js";

/** How far binding has come: what has a value, and which parameter sets still fit. Never changed; each step gives a new one. */
export interface Binding {
  readonly table: ParameterTable;
  readonly sets: readonly string[];
  readonly values: ReadonlyMap<Parameter, unknown>;
  /** Script blocks that compute a parameter from each object of the pipeline. */
  readonly delayed: ReadonlyMap<Parameter, ScriptBlock>;
}

export function emptyBinding(table: ParameterTable): Binding {
  return { table, sets: table.sets, values: new Map(), delayed: new Map() };
}

export function isBound({ values, delayed }: Binding, parameter: Parameter): boolean {
  return values.has(parameter) || delayed.has(parameter);
}

/**
 * Binds a value: converts, validates, and drops the parameter sets that do not have the parameter.
 * @throws {BindingError} where it does not convert or validate, is bound already, or no set is left.
 */
export function bindValue(binding: Binding, parameter: Parameter, given: Given): Binding {
  if (isBound(binding, parameter)) alreadyBound(parameter, given.extent);
  const narrowed = narrow(binding, parameter, given.extent);
  if (given.value instanceof ScriptBlock && isDelayable(parameter)) {
    return { ...narrowed, delayed: new Map(binding.delayed).set(parameter, given.value) };
  }
  const value = coerce(parameter, given);
  validate(parameter, value, given.extent);
  return { ...narrowed, values: new Map(binding.values).set(parameter, value) };
}

/** A script block for a parameter that takes pipeline input, and no script block itself, is run for each object. */
function isDelayable(parameter: Parameter): boolean {
  const takesInput = [...parameter.bySet.values()].some(({ pipeline }) => pipeline?.byValue === true || pipeline?.byPropertyName === true);
  return takesInput && parameter.type.kind !== "scriptblock" && parameter.type.kind !== "any";
}

function narrow(binding: Binding, parameter: Parameter, extent: Extent | undefined): Binding {
  const sets = binding.sets.filter((set) => parameter.bySet.has(set));
  if (sets.length === 0) throw ambiguousSet(extent);
  return { ...binding, sets };
}

export function ambiguousSet(extent?: Extent): BindingError {
  const message =
    "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or " +
    "an insufficient number of parameters were provided.";
  return new BindingError("AmbiguousParameterSet", message, extent);
}

function alreadyBound(parameter: Parameter, extent: Extent | undefined): never {
  const message =
    `Cannot bind parameter because parameter '${parameter.name}' is specified more than once. To provide multiple values to parameters ` +
    `that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`;
  throw new BindingError("ParameterAlreadyBound", message, extent);
}

/** The values by name, the common parameters apart from the cmdlet's own. */
export function valuesByName({ values }: Binding): { own: Properties; common: Properties } {
  const entries = [...values];
  const pick = (isCommon: boolean): Properties =>
    createRecord(entries.filter(([parameter]) => parameter.isCommon === isCommon).map(([parameter, value]) => [parameter.name, value]));
  return { own: pick(false), common: pick(true) };
}
