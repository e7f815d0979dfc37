import type { Extent } from "../language/ast.js";
import { toText } from "../values/text.js";
import { type Binding, bindValue, emptyBinding, isBound } from "./binding.js";
import type { Given } from "./coerce.js";
import { BindingError } from "./errors.js";
import { findParameters, resolveParameter } from "./names.js";
import type { Parameter, ParameterTable } from "./table.js";

/** An argument with its value, in the order of the command line. `-Name:value` comes with its value, `-Name value` as two. */
export type Argument =
  | { readonly kind: "parameter"; readonly name: string; readonly value?: Given; readonly extent?: Extent; readonly splatted?: boolean }
  | ({ readonly kind: "value" } & Given);

/**
 * Binds what the command line gives: named arguments, then positional ones (about_Parameters).
 * @throws {BindingError} PowerShell's errors, with the extent of the argument at fault.
 */
export function bindArguments(table: ParameterTable, args: readonly Argument[]): Binding {
  const { named, positional } = pair(table, args);
  let binding = emptyBinding(table);
  for (const { parameter, given } of withoutOverridden(named)) binding = bindValue(binding, parameter, given);
  return bindPositional(binding, positional);
}

interface Named {
  readonly parameter: Parameter;
  readonly given: Given;
  readonly splatted: boolean;
}

/** Gives each `-Name` the value that follows it; switches take none. */
function pair(table: ParameterTable, args: readonly Argument[]): { named: Named[]; positional: Given[] } {
  const named: Named[] = [];
  const positional: Given[] = [];
  const takesRest = table.parameters.some(({ description }) => description.remaining) && table.cmdlet.lacks === undefined;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (!argument) continue;
    if (argument.kind === "value") {
      positional.push(argument);
      continue;
    }
    if (takesRest && findParameters(table, argument.name).length === 0) {
      positional.push(
        { value: `-${argument.name}`, ...(argument.extent && { extent: argument.extent }) },
        ...(argument.value ? [argument.value] : []),
      );
      continue;
    }
    const parameter = resolveParameter(table, argument.name, argument.extent);
    const next = args[index + 1];
    let given = argument.value;
    if (!given && parameter.isSwitch) given = { value: true, ...(argument.extent && { extent: argument.extent }) };
    if (!given && next?.kind === "value") {
      given = next;
      index++;
    }
    if (!given) missingArgument(parameter, argument.extent);
    named.push({ parameter, given, splatted: argument.splatted === true });
  }
  return { named, positional };
}

function missingArgument(parameter: Parameter, extent: Extent | undefined): never {
  const message = `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${parameter.type.name}' and try again.`;
  throw new BindingError("MissingArgument", message, extent);
}

/** What is written out wins over what is splatted (about_Splatting). */
function withoutOverridden(named: readonly Named[]): Named[] {
  const explicit = new Set(named.filter((each) => !each.splatted).map((each) => each.parameter));
  return named.filter((each) => !each.splatted || !explicit.has(each.parameter));
}

function bindPositional(binding: Binding, positional: readonly Given[]): Binding {
  let current = binding;
  for (let index = 0; index < positional.length; index++) {
    const given = positional[index];
    if (!given) continue;
    const candidates = nextCandidates(current);
    const remaining = candidates.length === 0 ? remainingParameter(current) : undefined;
    if (remaining) {
      const rest = positional.slice(index);
      const values = rest.map((each) => each.value);
      const [only] = values;
      return bindValue(current, remaining, { ...given, value: values.length === 1 && Array.isArray(only) ? only : values });
    }
    current = bindFirst(current, candidates, given);
  }
  return current;
}

/** Unbound parameters at the lowest free position of the sets that are left; those of the default set first. */
function nextCandidates(binding: Binding): Parameter[] {
  const { table, sets } = binding;
  const positions = new Map<Parameter, { position: number; isDefault: boolean }>();
  for (const parameter of table.parameters) {
    if (isBound(binding, parameter)) continue;
    for (const set of sets) {
      const position = parameter.bySet.get(set)?.position;
      if (position === undefined || parameter.bySet.get(set)?.remaining) continue;
      const isDefault = set === table.defaultSet;
      const known = positions.get(parameter);
      if (!known || (isDefault && !known.isDefault)) positions.set(parameter, { position, isDefault });
    }
  }
  const lowest = Math.min(...[...positions.values()].map((each) => each.position));
  return [...positions]
    .filter(([, each]) => each.position === lowest)
    .sort(([, a], [, b]) => Number(b.isDefault) - Number(a.isDefault))
    .map(([parameter]) => parameter);
}

function remainingParameter(binding: Binding): Parameter | undefined {
  return binding.table.parameters.find(
    (parameter) => !isBound(binding, parameter) && binding.sets.some((set) => parameter.bySet.get(set)?.remaining === true),
  );
}

/** The first candidate that takes the value; the error of the first one where none does. */
function bindFirst(binding: Binding, candidates: readonly Parameter[], given: Given): Binding {
  let problem: BindingError | undefined;
  for (const parameter of candidates) {
    try {
      return bindValue(binding, parameter, given);
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
      problem ??= error;
    }
  }
  if (problem) throw problem;
  const text = given.text ?? toText(given.value);
  throw new BindingError(
    "PositionalParameterNotFound",
    `A positional parameter cannot be found that accepts argument '${text}'.`,
    given.extent,
  );
}
