import type { Extent } from "../language/ast.js";
import type { Validation } from "../cmdlet.js";
import { toText } from "../values/text.js";
import { BindingError } from "./errors.js";
import type { Parameter } from "./table.js";

/** Checks a converted value against the parameter's validation attributes. @throws {BindingError} in PowerShell's words. */
export function validate(parameter: Parameter, value: unknown, extent?: Extent): void {
  checkEmpty(parameter, value, extent);
  const { validate: rules } = parameter.description;
  if (!rules) return;
  const problem = findProblem(rules, value);
  if (problem === undefined) return;
  const message = `Cannot validate argument on parameter '${parameter.name}'. ${problem}`;
  throw new BindingError("ParameterArgumentValidationError", message, extent, "InvalidData");
}

/** A parameter that is mandatory in some set takes neither null nor nothing. */
function checkEmpty(parameter: Parameter, value: unknown, extent: Extent | undefined): void {
  const { allowEmpty } = parameter.description;
  if (allowEmpty === true || ![...parameter.bySet.values()].some((set) => set.mandatory)) return;
  const refuse = (id: string, what: string): never => {
    throw new BindingError(id, `Cannot bind argument to parameter '${parameter.name}' because it is ${what}.`, extent, "InvalidData");
  };
  if (value === null || value === undefined) refuse("ParameterArgumentValidationErrorNullNotAllowed", "null");
  if (value === "" && parameter.type.kind === "string") refuse("ParameterArgumentValidationErrorEmptyStringNotAllowed", "an empty string");
  if (!Array.isArray(value) || parameter.type.kind !== "array") return;
  if (value.length === 0 && allowEmpty !== "collection") refuse("ParameterArgumentValidationErrorEmptyArrayNotAllowed", "an empty array");
  if (parameter.type.element.kind === "string" && value.includes("")) {
    refuse("ParameterArgumentValidationErrorEmptyStringNotAllowed", "an empty string");
  }
}

function findProblem(rules: Validation, value: unknown): string | undefined {
  if (rules.notNullOrEmpty && (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0))) {
    return "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  for (const item of items) {
    const problem = problemOf(rules, item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOf({ set, range, pattern, length }: Validation, item: unknown): string | undefined {
  const text = toText(item);
  if (set && !set.some((allowed) => allowed.toLowerCase() === text.toLowerCase())) {
    return `The argument "${text}" does not belong to the set "${set.join(",")}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`;
  }
  if (pattern !== undefined && !new RegExp(pattern, "i").test(text)) {
    return `The argument "${text}" does not match the "${pattern}" pattern. Supply an argument that matches "${pattern}" and try the command again.`;
  }
  return (range && problemOfRange(range, item, text)) ?? (length && problemOfLength(length, text));
}

type Limits = NonNullable<Validation["range"]>;

function problemOfRange({ minimum, maximum }: Limits, item: unknown, text: string): string | undefined {
  if (typeof item !== "number" && typeof item !== "bigint") return undefined;
  if (item > maximum) {
    return `The ${text} argument is greater than the maximum allowed range of ${maximum}. Supply an argument that is less than or equal to ${maximum} and then try the command again.`;
  }
  if (item < minimum) {
    return `The ${text} argument is less than the minimum allowed range of ${minimum}. Supply an argument that is greater than or equal to ${minimum} and then try the command again.`;
  }
  return undefined;
}

function problemOfLength({ minimum, maximum }: Limits, text: string): string | undefined {
  if (text.length < minimum) {
    return `The character length (${text.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${minimum}", and then try the command again.`;
  }
  if (text.length > maximum) {
    return `The character length of the ${text.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${maximum}" characters, and then try the command again.`;
  }
  return undefined;
}
