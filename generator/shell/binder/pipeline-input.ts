import { hasProperty, getProperty } from "../values/objects.js";
import { toText } from "../values/text.js";
import { type TypeReference, typeNameOf } from "../values/types.js";
import { isModelValue } from "./coerce.js";
import { type Binding, bindValue, isBound } from "./binding.js";
import { BindingError } from "./errors.js";
import { chooseSet, missingMandatory } from "./sets.js";
import type { Parameter } from "./table.js";

type Source = "byValue" | "byPropertyName";

/** In this order; a value of the right type goes before one that needs conversion (about_Pipelines). */
const passes: readonly { source: Source; converts: boolean }[] = [
  { source: "byValue", converts: false },
  { source: "byPropertyName", converts: false },
  { source: "byValue", converts: true },
  { source: "byPropertyName", converts: true },
];

/**
 * Binds an object of the pipeline to what is free, and settles the parameter set.
 * @throws {BindingError} InputObjectNotBound, InputObjectMissingMandatory, AmbiguousParameterSet
 */
export function bindInput(binding: Binding, item: unknown): { binding: Binding; set: string } {
  const before = binding.values.size;
  const candidates = candidatesOf(binding);
  let current = binding;
  for (const pass of passes) current = bindPass(current, item, pass, candidates[pass.source]);
  if (current.values.size === before && !acceptsUnbound(binding)) {
    throw notBound(item);
  }
  const set = chooseInputSet(current);
  const missing = missingMandatory(current, set);
  if (missing.length === 0) return { binding: current, set };
  const names = missing.map((parameter) => ` ${parameter.name}`).join("");
  const message = `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: ${names}`;
  throw new BindingError("InputObjectMissingMandatory", message, undefined, "InvalidArgument", toText(item));
}

/** A cmdlet whose parameters are computed from the object by script blocks needs nothing else of it. */
const acceptsUnbound = (binding: Binding): boolean => binding.delayed.size > 0;

function notBound(item: unknown): BindingError {
  const message =
    "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the " +
    "input and its properties do not match any of the parameters that take pipeline input.";
  return new BindingError("InputObjectNotBound", message, undefined, "InvalidArgument", toText(item));
}

/** Sets that are complete come first; among them as ever. */
function chooseInputSet(binding: Binding): string {
  const complete = binding.sets.filter((set) => missingMandatory(binding, set).length === 0);
  return chooseSet(complete.length > 0 ? { ...binding, sets: complete } : binding);
}

type Candidates = Readonly<Record<Source, readonly Parameter[]>>;

/** The same for all objects of a pipeline. */
const known = new WeakMap<Binding, Candidates>();

/** Parameters that may take something of an object, in the order in which they are tried. */
function candidatesOf(binding: Binding): Candidates {
  const found = known.get(binding);
  if (found) return found;
  const free = inOrder(binding).filter((parameter) => !isBound(binding, parameter));
  const taking = (source: Source): Parameter[] => free.filter((parameter) => takes(binding, parameter, source));
  const candidates = { byValue: taking("byValue"), byPropertyName: taking("byPropertyName") };
  known.set(binding, candidates);
  return candidates;
}

function bindPass(
  binding: Binding,
  item: unknown,
  { source, converts }: { source: Source; converts: boolean },
  candidates: readonly Parameter[],
): Binding {
  let current = binding;
  for (const parameter of candidates) {
    if (isBound(current, parameter) || !takes(current, parameter, source)) continue;
    const found = source === "byValue" ? { value: item } : propertyFor(parameter, item);
    if (!found || (!converts && !fits(found.value, parameter.type))) continue;
    try {
      current = bindValue(current, parameter, found);
    } catch (error) {
      // What does not convert is not meant for this parameter; what converts and is refused is an error of the object.
      if (!(error instanceof BindingError) || error.record.id === "ParameterArgumentValidationError") throw error;
    }
  }
  return current;
}

/** Parameters of the default set go first. */
function inOrder({ table, sets }: Binding): Parameter[] {
  const { defaultSet } = table;
  if (defaultSet === undefined || !sets.includes(defaultSet)) return [...table.parameters];
  const isDefault = (parameter: Parameter): boolean => parameter.bySet.has(defaultSet);
  return [...table.parameters.filter(isDefault), ...table.parameters.filter((parameter) => !isDefault(parameter))];
}

const takes = (binding: Binding, parameter: Parameter, source: Source): boolean =>
  binding.sets.some((set) => parameter.bySet.get(set)?.pipeline?.[source] === true);

function propertyFor(parameter: Parameter, item: unknown): { value: unknown } | undefined {
  const name = [parameter.name, ...parameter.aliases].find((each) => hasProperty(item, each));
  return name === undefined ? undefined : { value: getProperty(item, name) ?? null };
}

/** True where the value is of the type already. */
function fits(value: unknown, type: TypeReference): boolean {
  if (type.kind === "array") return Array.isArray(value) && value.every((item) => fits(item, type.element));
  if (type.kind === "any") return true;
  if (type.kind === "object") return isModelValue(value);
  const name = typeNameOf(value);
  if (type.kind === "double" || type.kind === "long") return typeof value === "number" || typeof value === "bigint";
  if (type.kind === "switch") return typeof value === "boolean";
  return name === type.name;
}
