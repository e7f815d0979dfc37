import { Refusal } from "../language/refusal.js";
import { culture } from "./culture.js";
import { DateTime } from "./datetime.js";
import { formatDateTime } from "./format-datetime.js";
import { formatNumber } from "./format-number.js";
import { numericOf } from "./number.js";
import { isProperties } from "./objects.js";
import { toText } from "./text.js";
import { TimeSpan } from "./timespan.js";
import { typeNameOf } from "./types.js";

const item = /\{\{|\}\}|\{(\d+)(?:,\s*(-?\d+)\s*)?(?::((?:[^{}]|\{\{|\}\})*))?\}|[{}]/g;

/** String.Format: `{0,-10:N2}`. @throws {RangeError} with .NET's message, where the format is none or too few values are given. */
export function composite(format: string, values: readonly unknown[]): string {
  return format.replace(item, (piece, index?: string, width?: string, inner?: string, offset = 0) => {
    if (piece === "{{" || piece === "}}") return piece.charAt(0);
    if (index === undefined) throw new RangeError(unreadable(format, Number(offset)));
    if (Number(index) >= values.length) {
      throw new RangeError("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
    }
    const text = formatted(values[Number(index)], (inner ?? "").replaceAll("{{", "{").replaceAll("}}", "}"));
    const size = Math.abs(Number(width ?? 0));
    return Number(width ?? 0) < 0 ? text.padEnd(size) : text.padStart(size);
  });
}

function unreadable(format: string, offset: number): string {
  const rest = format.slice(offset);
  const reason =
    /^\{\d*$/.test(rest) || rest === "{"
      ? "Format item ends prematurely"
      : rest.startsWith("}")
        ? "Unexpected closing brace without a corresponding opening brace"
        : "Expected an ASCII digit";
  const at = /^\{\d*$/.test(rest) ? format.length : offset + 1;
  return `Input string was not in a correct format. Failure to parse near offset ${at}. ${reason}.`;
}

/** A value as a format says; without one, as the culture writes it. @throws {RangeError} */
export function formatted(value: unknown, format: string): string {
  if (isProperties(value) && format !== "") throw new Refusal("A format for an object", "a format for one of its properties");
  const number = numericOf(value);
  const text = number
    ? formatNumber(number, format, culture())
    : value instanceof DateTime || value instanceof Date
      ? formatDateTime(value instanceof Date ? DateTime.local(value) : value, format, culture())
      : value instanceof TimeSpan
        ? value.format(format)
        : Array.isArray(value)
          ? typeNameOf(value)
          : toText(value);
  if (text === undefined) throw new RangeError("Format specifier was invalid");
  return text;
}
