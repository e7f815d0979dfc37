import { fit } from "../language/numbers.js";
import { compare, equals } from "../values/compare.js";
import { toNumber } from "../values/convert.js";
import { createHashtable, findName, isHashtable } from "../values/objects.js";
import { toText } from "../values/text.js";
import { TimeSpan, timeSpanOfMilliseconds } from "../values/timespan.js";
import { typeNameOf } from "../values/types.js";
import { matchesWildcard } from "../values/wildcard.js";
import { runtimeError } from "./errors.js";

/** Items and characters of the longest array, range or text that an operator makes. */
const maximumSize = 5_000_000;

/** Applies a binary operator, named as in the syntax tree; `-and` and `-or` apart, which may not look at their right side. */
export function applyBinary(operator: string, left: unknown, right: unknown, setMatches: (matches: unknown) => void): unknown {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
    case "%":
      return divide(operator, left, right);
    case "..":
      return range(left, right);
    case "-join":
      return (Array.isArray(left) ? left : [left]).map(toText).join(toText(right));
    default:
      return applyComparison(operator, left, right, setMatches);
  }
}

function add(left: unknown, right: unknown): unknown {
  if (left === null || left === undefined) return right;
  if (typeof left === "string") return limited(left + toText(right));
  if (Array.isArray(left)) return limited([...(left as unknown[]), ...(Array.isArray(right) ? (right as unknown[]) : [right])]);
  if (isHashtable(left)) return merge(left, right);
  if (left instanceof Date && right instanceof TimeSpan) return new Date(left.getTime() + right.TotalMilliseconds);
  if (left instanceof TimeSpan && right instanceof TimeSpan) return new TimeSpan(left.ticks + right.ticks);
  return arithmetic("+", left, right);
}

function merge(left: object, right: unknown): unknown {
  if (!isHashtable(right)) throw runtimeError("AddHashTableToNonHashTable", "A hash table can only be added to another hash table.");
  const known = new Set(Object.keys(left).map((key) => key.toLowerCase()));
  const twice = Object.keys(right).find((key) => known.has(key.toLowerCase()));
  if (twice !== undefined) {
    const message = `Item has already been added. Key in dictionary: '${findName(left, twice) ?? twice}'  Key being added: '${twice}'`;
    throw runtimeError("ArgumentException", message, "InvalidOperation", "ArgumentException");
  }
  return createHashtable([...Object.entries(left), ...Object.entries(right)]);
}

function subtract(left: unknown, right: unknown): unknown {
  if (left instanceof Date && right instanceof Date) return timeSpanOfMilliseconds(left.getTime() - right.getTime());
  if (left instanceof Date && right instanceof TimeSpan) return new Date(left.getTime() - right.TotalMilliseconds);
  if (left instanceof TimeSpan && right instanceof TimeSpan) return new TimeSpan(left.ticks - right.ticks);
  return arithmetic("-", left, right);
}

function multiply(left: unknown, right: unknown): unknown {
  if (typeof left !== "string" && !Array.isArray(left)) return arithmetic("*", left, right);
  const times = Number(toNumber(right, "System.Int32"));
  const size = left.length * times;
  if (times < 0 || size > maximumSize) tooLarge();
  if (typeof left === "string") return left.repeat(times);
  const items: unknown[] = left;
  return Array.from({ length: size }, (_, index) => items[index % items.length]);
}

function divide(operator: "/" | "%", left: unknown, right: unknown): unknown {
  if (Number(toNumber(right, "System.Int32")) === 0) {
    throw runtimeError("RuntimeException", "Attempted to divide by zero.", "NotSpecified");
  }
  return arithmetic(operator, left, right);
}

const methodNames = { "+": "op_Addition", "-": "op_Subtraction", "*": "op_Multiply", "/": "op_Division", "%": "op_Modulus" } as const;
type ArithmeticOperator = keyof typeof methodNames;

function arithmetic(operator: ArithmeticOperator, left: unknown, right: unknown): number | bigint {
  for (const side of [left, right]) {
    if (typeof side !== "object" || side === null) continue;
    const message = `Method invocation failed because [${typeNameOf(left)}] does not contain a method named '${methodNames[operator]}'.`;
    throw runtimeError("MethodNotFound", message, "InvalidOperation");
  }
  const a = toNumber(left, "System.Int32");
  const b = toNumber(right, "System.Int32");
  if (typeof a === "number" && typeof b === "number") {
    const result = calculate(operator, a, b);
    if (Number.isSafeInteger(result) || !Number.isInteger(a) || !Number.isInteger(b) || !Number.isInteger(result)) return result;
  }
  return exact(operator, a, b);
}

function calculate(operator: ArithmeticOperator, a: number, b: number): number {
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

/** Whole numbers beyond what a number holds: exact within Int64, a double beyond it. */
function exact(operator: ArithmeticOperator, a: number | bigint, b: number | bigint): number | bigint {
  const asDouble = (): number => calculate(operator, Number(a), Number(b));
  if ((typeof a === "number" && !Number.isInteger(a)) || (typeof b === "number" && !Number.isInteger(b))) return asDouble();
  const [x, y] = [BigInt(a), BigInt(b)];
  if (operator === "/" && x % y !== 0n) return asDouble();
  const results = { "+": () => x + y, "-": () => x - y, "*": () => x * y, "/": () => x / y, "%": () => x % y };
  const result = results[operator]();
  return BigInt.asIntN(64, result) === result ? fit(result) : asDouble();
}

function range(left: unknown, right: unknown): number[] {
  const from = Number(toNumber(left, "System.Int32"));
  const to = Number(toNumber(right, "System.Int32"));
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

function applyComparison(operator: string, left: unknown, right: unknown, setMatches: (matches: unknown) => void): unknown {
  const caseSensitive = /^-c(?!ontains)/.test(operator);
  const name = caseSensitive ? `-${operator.slice(2)}` : operator;
  switch (name) {
    case "-contains":
    case "-notcontains":
      return includes(left, right, caseSensitive) === (name === "-contains");
    case "-in":
    case "-notin":
      return includes(right, left, caseSensitive) === (name === "-in");
    case "-split":
      return (Array.isArray(left) ? left : [left]).flatMap((item) => split(toText(item), right, caseSensitive));
    case "-replace":
      return Array.isArray(left)
        ? left.map((item) => replace(toText(item), right, caseSensitive))
        : replace(toText(left), right, caseSensitive);
    default:
      return filterOrTest(name, left, right, caseSensitive, setMatches);
  }
}

/** On an array the comparison picks items (about_Comparison_Operators). */
function filterOrTest(
  name: string,
  left: unknown,
  right: unknown,
  caseSensitive: boolean,
  setMatches: (matches: unknown) => void,
): unknown {
  const test = testFor(name, right, caseSensitive, Array.isArray(left) ? () => undefined : setMatches);
  return Array.isArray(left) ? left.filter(test) : test(left);
}

type Test = (value: unknown) => boolean;

function testFor(name: string, right: unknown, caseSensitive: boolean, setMatches: (matches: unknown) => void): Test {
  const ordered =
    (holds: (order: number) => boolean): Test =>
    (value) => {
      const order = compare(value, right, caseSensitive);
      if (order !== undefined) return holds(order);
      throw runtimeError("NotIcomparable", `Cannot compare "${toText(value)}" with "${toText(right)}".`);
    };
  switch (name) {
    case "-eq":
      return (value) => equals(value, right, caseSensitive);
    case "-ne":
      return (value) => !equals(value, right, caseSensitive);
    case "-gt":
      return ordered((order) => order > 0);
    case "-ge":
      return ordered((order) => order >= 0);
    case "-lt":
      return ordered((order) => order < 0);
    case "-le":
      return ordered((order) => order <= 0);
    case "-like":
    case "-notlike":
      return (value) => matchesWildcard(toText(value), toText(right), caseSensitive) === (name === "-like");
    default:
      return matchTest(regularExpression("-match", toText(right), caseSensitive), name === "-match", setMatches);
  }
}

function matchTest(expression: RegExp, wanted: boolean, setMatches: (matches: unknown) => void): Test {
  return (value) => {
    const match = expression.exec(toText(value));
    if (match)
      setMatches(
        createHashtable([...Object.entries(match.groups ?? {}), ...[...match].map((text, index) => [String(index), text] as const)]),
      );
    return (match !== null) === wanted;
  };
}

function includes(list: unknown, value: unknown, caseSensitive: boolean): boolean {
  return (Array.isArray(list) ? list : [list]).some((item) => equals(item, value, caseSensitive));
}

function split(text: string, right: unknown, caseSensitive: boolean): string[] {
  const [pattern, maximum] = Array.isArray(right) ? (right as unknown[]) : [right];
  const expression = regularExpression("-split", toText(pattern), caseSensitive, "g");
  const limit = Number(toNumber(maximum, "System.Int32"));
  if (limit <= 0) return text.split(expression).map((piece: string | undefined) => piece ?? "");
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(expression)) {
    if (pieces.length === limit - 1) break;
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function replace(text: string, right: unknown, caseSensitive: boolean): string {
  const [pattern, replacement, ...more] = Array.isArray(right) ? (right as unknown[]) : [right];
  if (more.length > 0) {
    throw runtimeError("BadReplaceArgument", `The -replace operator allows only two elements to follow it, not ${more.length + 2}.`);
  }
  const expression = regularExpression("-replace", toText(pattern), caseSensitive, "g");
  return limited(
    text.replace(
      expression,
      toText(replacement)
        .replace(/\$\{(\w+)\}/g, "$$<$1>")
        .replace(/\$0/g, "$$&"),
    ),
  );
}

function regularExpression(operator: string, pattern: string, caseSensitive: boolean, flags = ""): RegExp {
  try {
    return new RegExp(pattern, caseSensitive ? flags : `i${flags}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, "") : "";
    throw runtimeError(
      "BadRegularExpression",
      `A regular expression that was provided to '${operator}' is not valid: ${reason}.`,
      "InvalidArgument",
    );
  }
}
