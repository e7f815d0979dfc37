import type { Extent } from "../language/ast.js";
import { ConversionError, convertTo } from "../values/convert.js";
import { isProperties } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { parseTimeSpan } from "../values/timespan.js";
import { type TypeReference, typeNameOf } from "../values/types.js";
import { BindingError } from "./errors.js";
import type { Parameter } from "./table.js";

/** A value on its way to a parameter. */
export interface Given {
  readonly value: unknown;
  /** A bare number as it was typed, for string parameters: `-Id 007`. */
  readonly text?: string;
  readonly extent?: Extent;
}

/**
 * Converts a value to the parameter's type, by the rules of parameter binding: stricter than a cast (text is no boolean, an array no
 * string). @throws {BindingError} CannotConvertArgument, CannotConvertArgumentNoMessage
 */
export function coerce(parameter: Parameter, given: Given): unknown {
  if (parameter.description.enumeration) return enumerationValue(parameter, given);
  return coerceTo(parameter, parameter.type, given);
}

function coerceTo(parameter: Parameter, type: TypeReference, given: Given): unknown {
  const { value, extent } = given;
  if (type.kind === "array") {
    if (value === null || value === undefined) return null;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) =>
      coerceTo(parameter, type.element, Array.isArray(value) ? { value: item, ...(extent && { extent }) } : given),
    );
  }
  if (type.kind === "string" && given.text !== undefined) return given.text;
  refuse(parameter, type, given);
  const duration = parameter.description.isoDuration && typeof value === "string" ? parseTimeSpan(value) : undefined;
  if (duration && type.kind === "timespan") return duration;
  try {
    return convertTo(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new BindingError("CannotConvertArgumentNoMessage", `Cannot bind parameter '${parameter.name}'. ${error.message}`, extent);
  }
}

/** What a cast would take and binding does not. */
function refuse(parameter: Parameter, type: TypeReference, { value, extent }: Given): void {
  if (value === null || value === undefined) {
    if (type.kind === "bool" || type.kind === "datetime" || type.kind === "timespan" || type.kind === "guid")
      cannotConvertNull(parameter, type, extent);
    return;
  }
  if (Array.isArray(value) && type.kind !== "any" && type.kind !== "bytes") {
    cannotConvert(parameter, type, "System.Object[]", "Specified method is not supported.", extent);
  }
  if ((type.kind === "bool" || type.kind === "switch") && typeof value !== "boolean" && typeof value !== "number") {
    cannotConvert(parameter, type, typeNameOf(value), "", extent);
  }
  if (type.kind === "object" && !isModelValue(value)) cannotConvert(parameter, type, toText(value), "", extent);
}

/** A model takes hashtables, objects, and instances of whatever class a client library returns; not text, numbers or script blocks. */
export const isModelValue = (value: unknown): boolean =>
  isProperties(value) || (typeof value === "object" && !(value instanceof ScriptBlock));

function cannotConvert(parameter: Parameter, type: TypeReference, what: string, reason: string, extent: Extent | undefined): never {
  const message = `Cannot convert '${what}' to the type '${type.name}' required by parameter '${parameter.name}'. ${reason}`;
  throw new BindingError("CannotConvertArgument", message, extent);
}

function cannotConvertNull(parameter: Parameter, type: TypeReference, extent: Extent | undefined): never {
  const message = `Cannot bind parameter '${parameter.name}'. Cannot convert null to type "${type.name}".`;
  throw new BindingError("CannotConvertArgumentNoMessage", message, extent);
}

/** A .NET enum takes its names without case, and unambiguous prefixes of them. */
function enumerationValue(parameter: Parameter, { value, extent }: Given): string {
  const names = parameter.description.enumeration ?? [];
  const text = toText(value).trim();
  const lower = text.toLowerCase();
  const exact = names.find((name) => name.toLowerCase() === lower);
  if (exact !== undefined) return exact;
  const [only, ...others] = text === "" ? [] : names.filter((name) => name.toLowerCase().startsWith(lower));
  if (only !== undefined && others.length === 0) return only;
  const reason =
    others.length > 0
      ? `Unable to process the request because the enumerator name ${text} is ambiguous. Specify one of the following enumerator names and try again:`
      : `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:`;
  const message = `Cannot bind parameter '${parameter.name}'. Cannot convert value "${text}" to type "${parameter.description.type}". Error: "${reason} ${names.join(", ")}"`;
  throw new BindingError("CannotConvertArgumentNoMessage", message, extent);
}
