import { Char } from "../values/char.js";
import { ConversionError, convertTo, numericOfText, toNumeric } from "../values/convert.js";
import { DateTime } from "../values/datetime.js";
import { calculateDecimal } from "../values/decimal.js";
import { Enumeration } from "../values/enumeration.js";
import { Hashtable } from "../values/hashtable.js";
import { asDecimal, asDouble, decimal, double, isNumber, long, type Numeric, numericOf } from "../values/number.js";
import { TimeSpan } from "../values/timespan.js";
import { findType, typeNameOf } from "../values/types.js";
import { refusal, runtimeError, ShellError } from "./errors.js";
import type { OperatorContext } from "./operator-context.js";

/** Items and characters of the longest array, range or text that an operator makes. */
const maximumSize = 5_000_000;

type Sign = "+" | "-" | "*" | "/" | "%";

/** about_Arithmetic_Operators: the left side decides what the operator means. */
export function arithmetic(operator: Sign | "..", left: unknown, right: unknown, context: OperatorContext): unknown {
  try {
    switch (operator) {
      case "+":
        return add(left, right, context);
      case "-":
        return subtract(left, right);
      case "*":
        return multiply(left, right);
      case "..":
        return range(left, right);
      default:
        return divide(operator, left, right);
    }
  } catch (error) {
    if (error instanceof RangeError) throw runtimeError("RuntimeException", error.message, "NotSpecified");
    throw error;
  }
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

function add(left: unknown, right: unknown, context: OperatorContext): unknown {
  if (isNothing(left)) return right ?? null;
  if (typeof left === "string" || left instanceof Char) return limited(String(left) + context.text(right));
  if (Array.isArray(left)) return limited([...(left as unknown[]), ...(Array.isArray(right) ? (right as unknown[]) : [right ?? null])]);
  if (left instanceof Hashtable) return merge(left, right);
  if (left instanceof DateTime && (right instanceof TimeSpan || isNumber(right) || typeof right === "string"))
    return left.add(asTimeSpan(right).ticks);
  if (left instanceof TimeSpan && (right instanceof TimeSpan || isNumber(right) || typeof right === "string")) {
    return new TimeSpan(left.ticks + asTimeSpan(right).ticks);
  }
  return numbers("+", left, right);
}

const timeSpan = findType("timespan") ?? { kind: "timespan" as const, name: "System.TimeSpan" };
const asTimeSpan = (value: unknown): TimeSpan => convertTo(value, timeSpan) as TimeSpan;

function merge(left: Hashtable, right: unknown): Hashtable {
  if (!(right instanceof Hashtable))
    throw runtimeError("AddHashTableToNonHashTable", "A hash table can only be added to another hash table.");
  const result = left.clone();
  for (const [key, value] of right.entries()) {
    if (result.has(key)) {
      const known = left.keys().find((each) => left.has(each) && String(each).toLowerCase() === String(key).toLowerCase());
      const message = `Item has already been added. Key in dictionary: '${String(known)}'  Key being added: '${String(key)}'`;
      throw runtimeError("System.ArgumentException", message, "OperationStopped", "ArgumentException");
    }
    result.set(key, value);
  }
  return result;
}

function subtract(left: unknown, right: unknown): unknown {
  if (left instanceof DateTime && right instanceof DateTime) return new TimeSpan(left.ticks - right.ticks);
  if (left instanceof DateTime && right instanceof TimeSpan) return left.add(-right.ticks);
  if (left instanceof TimeSpan && (right instanceof TimeSpan || isNumber(right))) return new TimeSpan(left.ticks - asTimeSpan(right).ticks);
  if (left instanceof DateTime) throw refusal(`Subtracting a ${typeNameOf(right)} from a DateTime`, "a [datetime] or a [timespan]");
  return numbers("-", left, right);
}

function multiply(left: unknown, right: unknown): unknown {
  if (isNothing(left)) return null;
  if (left instanceof TimeSpan && isNumber(right))
    return new TimeSpan(BigInt(Math.round(Number(left.ticks) * asDouble(toNumeric(right).value))));
  if (typeof left !== "string" && !Array.isArray(left)) return numbers("*", left, right);
  const times = Number(convertTo(right, int));
  if (times < 0) throw negativeTimes(left, times);
  const size = left.length * times;
  if (size > maximumSize) tooLarge();
  if (typeof left === "string") return left.repeat(times);
  const items: unknown[] = left;
  return Array.from({ length: size }, (_, index) => items[index % items.length]);
}

const int = findType("int") ?? { kind: "int" as const, name: "System.Int32" };

function negativeTimes(left: unknown, times: number): ShellError {
  if (Array.isArray(left)) {
    const message = `Cannot convert value "${times}" to type "System.UInt32". Error: "Value was either too large or too small for a UInt32."`;
    return runtimeError("InvalidCastIConvertible", message, "InvalidArgument");
  }
  const message = `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`;
  return runtimeError("System.ArgumentOutOfRangeException", message, "OperationStopped", "ArgumentOutOfRangeException");
}

function divide(operator: "/" | "%", left: unknown, right: unknown): unknown {
  if (left instanceof TimeSpan && operator === "/") {
    if (right instanceof TimeSpan) return double(Number(left.ticks) / Number(right.ticks));
    if (isNumber(right)) return new TimeSpan(BigInt(Math.round(Number(left.ticks) / asDouble(toNumeric(right).value))));
  }
  return numbers(operator, left, right);
}

const methodNames: Readonly<Record<Sign, string>> = {
  "+": "op_Addition",
  "-": "op_Subtraction",
  "*": "op_Multiply",
  "/": "op_Division",
  "%": "op_Modulus",
};

/** The type of the result is the wider one of the two; what overflows becomes a double. */
function numbers(operator: Sign, left: unknown, right: unknown): unknown {
  if (operator === "*" && (typeof left === "boolean" || left instanceof Char))
    throw refusal("'*' of a boolean or a character", "a number on its left");
  if (typeof left === "boolean" && typeof right === "string")
    throw refusal(`'${operator}' between a boolean and text`, "[int] before the boolean");
  const [a, b] = operands(left, right, methodNames[operator]);
  if (a.kind === "decimal" || b.kind === "decimal") return decimals(operator, a, b);
  if (a.kind === "double" || b.kind === "double") return double(calculate(operator, asDouble(a.value), asDouble(b.value)));
  const isLong = a.kind === "long" || b.kind === "long";
  const [x, y] = [BigInt(a.value as bigint), BigInt(b.value as bigint)];
  if ((operator === "/" || operator === "%") && y === 0n) throw dividedByZero();
  const result = operator === "/" && x % y !== 0n ? undefined : exact(operator, x, y);
  const fits = result !== undefined && BigInt.asIntN(isLong ? 64 : 32, result) === result;
  if (!fits) return double(calculate(operator, Number(x), Number(y)));
  return isLong ? long(result) : Number(result);
}

function operands(left: unknown, right: unknown, method: string): [Numeric, Numeric] {
  for (const side of [left, right]) {
    const takes = isNothing(side) || typeof side !== "object" || isNumber(side) || side instanceof Char || side instanceof Enumeration;
    if (takes) continue;
    if (side === right && !Array.isArray(side) && !(side instanceof Hashtable)) toNumeric(side);
    if (side === right) throw notNumeric(side, left);
    throw runtimeError(
      "MethodNotFound",
      `Method invocation failed because [${typeNameOf(left)}] does not contain a method named '${method}'.`,
    );
  }
  return [toNumeric(left), numberBeside(right)];
}

/** Text becomes the number that it says. */
function numberBeside(right: unknown): Numeric {
  return typeof right === "string" ? (numericOfText(right) ?? toNumeric(right)) : toNumeric(right);
}

function notNumeric(side: unknown, left: unknown): Error {
  const shown = Array.isArray(side) ? "System.Object[]" : String(side);
  const wanted = isNumber(left) ? typeNameOf(left) : "System.Int32";
  return new ConversionError(
    `Cannot convert the "${shown}" value of type "${typeNameOf(side)}" to type "${wanted}".`,
    "ConvertToFinalInvalidCastException",
  );
}

function decimals(operator: Sign, a: Numeric, b: Numeric): unknown {
  const divisor = asDecimal(b.value);
  if ((operator === "/" || operator === "%") && divisor.mantissa === 0n) throw dividedByZero();
  return decimal(calculateDecimal(operator, asDecimal(a.value), divisor));
}

function dividedByZero(): ShellError {
  const message = "Attempted to divide by zero.";
  return new ShellError({
    id: "RuntimeException",
    message,
    category: "NotSpecified",
    reason: "RuntimeException",
    inner: "DivideByZeroException",
  });
}

function calculate(operator: Sign, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
  }
}

function exact(operator: Sign, a: bigint, b: bigint): bigint {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
  }
}

function range(left: unknown, right: unknown): unknown[] {
  if (isOneChar(left) && isOneChar(right)) {
    return ends(String(left).charCodeAt(0), String(right).charCodeAt(0)).map((code) => new Char(String.fromCharCode(code)));
  }
  for (const side of [left, right]) {
    if (typeof side !== "string" || /^\s*[-+]?\d+\s*$/.test(side)) continue;
    throw runtimeError("FormatException", `The input string '${side}' was not in a correct format.`, "InvalidArgument", "FormatException");
  }
  return ends(Number(convertTo(left, int)), Number(convertTo(right, int)));
}

/** Two characters that are no digits make a range of characters. */
const isOneChar = (value: unknown): boolean =>
  value instanceof Char || (typeof value === "string" && value.length === 1 && !/\d/.test(value));

function ends(from: number, to: number): number[] {
  const count = Math.abs(to - from) + 1;
  if (!(count <= maximumSize)) tooLarge();
  const step = to < from ? -1 : 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
}

function limited<T extends string | unknown[]>(value: T): T {
  return value.length > maximumSize ? tooLarge() : value;
}

function tooLarge(): never {
  throw runtimeError("ResultTooLarge", `The result would have more than ${maximumSize} items or characters.`, "LimitsExceeded");
}

/** -band, -bor, -bxor, -shl, -shr of whole numbers. */
export function bitwise(operator: string, left: unknown, right: unknown): unknown {
  for (const side of [left, right]) {
    const kind = numericOf(side)?.kind;
    if (
      kind === "double" ||
      kind === "decimal" ||
      side instanceof Char ||
      (operator.startsWith("-sh") && !isNumber(left) && typeof left !== "string")
    )
      throw refusal(`${operator} with this`, "[int] or [long]");
  }
  const [a, b] = [whole(left), whole(right)];
  const isLong = a.kind === "long" || (b.kind === "long" && !operator.startsWith("-sh"));
  const [x, y] = [BigInt(a.value as bigint), BigInt(b.value as bigint)];
  const places = isLong ? y & 63n : y & 31n;
  const results: Readonly<Record<string, () => bigint>> = {
    "-band": () => x & y,
    "-bor": () => x | y,
    "-bxor": () => x ^ y,
    "-shl": () => x << places,
    "-shr": () => x >> places,
  };
  const result = results[operator]?.() ?? 0n;
  return isLong ? long(BigInt.asIntN(64, result)) : Number(BigInt.asIntN(32, result));
}

function whole(value: unknown): Numeric {
  const number = typeof value === "string" ? (numericOfText(value) ?? toNumeric(value)) : toNumeric(value);
  if (number.kind === "double" || number.kind === "decimal")
    throw refusal("A bit operator with a number that is not whole", "[int] or [long]");
  return number;
}

/** `-bnot`. */
export function bitwiseNot(value: unknown): unknown {
  const number = whole(value);
  const result = ~BigInt(number.value as bigint);
  return number.kind === "long" ? long(result) : Number(result);
}

/** `-x` and `+x`. */
export function signed(operator: "-" | "+", value: unknown): unknown {
  if (Array.isArray(value) || value instanceof Hashtable) {
    const message = `Method invocation failed because [${typeNameOf(value)}] does not contain a method named 'op_${operator === "-" ? "Subtraction" : "Addition"}'.`;
    throw runtimeError("MethodNotFound", message);
  }
  if (value instanceof TimeSpan || value instanceof DateTime) throw refusal("The sign of a date or a TimeSpan", ".Negate()");
  return numbers(operator, 0, value ?? 0);
}

/** `++` and `--`. @throws {ShellError} where it is no number. */
export function incremented(value: unknown, by: 1 | -1): unknown {
  if (isNothing(value)) return by;
  if (!isNumber(value)) {
    const sign = by === 1 ? "++" : "--";
    const message = `The '${sign}' operator works only on numbers. The operand is a '${typeNameOf(value)}'.`;
    throw runtimeError("OperatorRequiresNumber", message);
  }
  return numbers("+", value, by);
}
