import type { Access, Binary, Cast, Expandable, Expression, HashtableLiteral, Unary, Variable } from "../language/ast.js";
import { convertTo, isTrue, toNumber } from "../values/convert.js";
import { createHashtable } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { findType } from "../values/types.js";
import { readIndex, readProperty } from "./access.js";
import { runtimeError } from "./errors.js";
import { applyBinary } from "./operators.js";
import type { Frame } from "./session.js";
import { runStatements, valueOfStatement } from "./statements.js";
import { collapse, collect } from "./streams.js";

/** Work that gives a promise wherever it has to wait, and goes on with what that promise gave. */
type Steps<T> = Generator<Promise<unknown>, T>;

/**
 * Value of an expression; null, never undefined. At once where nothing in it runs a command, else a promise.
 * @throws {ShellError} at once, or by the promise.
 */
export function evaluate(expression: Expression, frame: Frame): unknown {
  const steps = valueOf(expression, frame);
  const first = steps.next();
  return first.done ? first.value : finish(steps, first.value);
}

async function finish(steps: Steps<unknown>, waiting: Promise<unknown>): Promise<unknown> {
  let result: IteratorResult<Promise<unknown>, unknown> = { done: false, value: waiting };
  while (!result.done) {
    let given: unknown;
    try {
      given = await result.value;
    } catch (error) {
      result = steps.throw(error);
      continue;
    }
    result = steps.next(given);
  }
  return result.value;
}

/** What a promise gives; a value is its own. */
function* settled(value: unknown): Steps<unknown> {
  return value instanceof Promise ? yield value : value;
}

function* valueOf(expression: Expression, frame: Frame): Steps<unknown> {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "expandable":
      return yield* expand(expression, frame);
    case "variable":
      return readVariable(expression, frame) ?? null;
    case "array":
      return yield* evaluateAll(expression.items, frame);
    case "arrayExpression":
      return yield collect(runStatements(expression.statements, frame));
    case "subexpression":
      return collapse((yield collect(runStatements(expression.statements, frame))) as unknown[]);
    case "group":
      return yield* settled(valueOfStatement(expression.statement, frame));
    case "hashtable":
      return yield* makeHashtable(expression, frame);
    case "scriptBlock":
      return new ScriptBlock(frame.script, expression);
    case "access":
      return yield* access(expression, frame);
    case "unary":
      return yield* unary(expression, frame);
    case "binary":
      return yield* binary(expression, frame);
    case "cast":
      return yield* cast(expression, frame);
  }
}

function* evaluateAll(expressions: readonly Expression[], frame: Frame): Steps<unknown[]> {
  const values: unknown[] = [];
  for (const expression of expressions) values.push(yield* valueOf(expression, frame));
  return values;
}

function* expand({ parts }: Expandable, frame: Frame): Steps<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(typeof part === "string" ? part : toText(yield* valueOf(part, frame)));
  return texts.join("");
}

/** about_Automatic_Variables, as far as they exist here. */
function readVariable({ name, scope }: Variable, { session, item, args }: Frame): unknown {
  if (scope === "env") return session.environment[name];
  switch (name.toLowerCase()) {
    case "_":
    case "psitem":
      return item?.value;
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    case "?":
      return session.succeeded;
    case "error":
      return session.errors;
    case "args":
      return args ?? [];
    case "pwd":
      return session.directory;
    default:
      return session.variables.get(name);
  }
}

function* makeHashtable({ entries }: HashtableLiteral, frame: Frame): Steps<unknown> {
  const known = new Set<string>();
  const pairs: [string, unknown][] = [];
  for (const { key, value } of entries) {
    const name = toText(yield* valueOf(key, frame));
    if (known.has(name.toLowerCase())) {
      throw runtimeError("DuplicateKeyInHashLiteral", `Duplicate keys '${name}' are not allowed in hash literals.`);
    }
    known.add(name.toLowerCase());
    pairs.push([name, yield* settled(valueOfStatement(value, frame))]);
  }
  return createHashtable(pairs);
}

function* access({ target, steps }: Access, frame: Frame): Steps<unknown> {
  let value = yield* valueOf(target, frame);
  for (const step of steps) {
    const key = yield* valueOf(step.key, frame);
    value = step.kind === "property" ? readProperty(value, toText(key)) : readIndex(value, key);
  }
  return value;
}

function* unary({ operator, operand }: Unary, frame: Frame): Steps<unknown> {
  const value = yield* valueOf(operand, frame);
  if (operator === "-not") return !isTrue(value);
  const number = toNumber(value, "System.Int32");
  return operator === "-" ? -number : number;
}

function* binary({ first, rest }: Binary, frame: Frame): Steps<unknown> {
  let value = yield* valueOf(first, frame);
  for (const { operator, operand } of rest) {
    if (operator === "-and") value = isTrue(value) && isTrue(yield* valueOf(operand, frame));
    else if (operator === "-or") value = isTrue(value) || isTrue(yield* valueOf(operand, frame));
    else {
      const right = yield* valueOf(operand, frame);
      value = operator === "-xor" ? isTrue(value) !== isTrue(right) : applyBinary(operator, value, right, rememberMatches(frame));
    }
  }
  return value;
}

const rememberMatches =
  ({ session }: Frame) =>
  (matches: unknown): void => {
    session.variables.set("Matches", matches);
  };

function* cast({ type, operand }: Cast, frame: Frame): Steps<unknown> {
  const reference = findType(type);
  if (!reference) throw runtimeError("TypeNotFound", `Unable to find type [${type}].`);
  return convertTo(yield* valueOf(operand, frame), reference);
}
