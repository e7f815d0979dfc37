import type {
  Access,
  AccessStep,
  Binary,
  Cast,
  Expandable,
  Expression,
  HashtableLiteral,
  Increment,
  Statement,
  Ternary,
  Unary,
} from "../language/ast.js";
import { ConversionError, convertTo, isTrue } from "../values/convert.js";
import { Hashtable } from "../values/hashtable.js";
import { createObject } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { TypeValue } from "../values/types.js";
import { readIndex, readProperty } from "./access.js";
import { bitwiseNot, incremented, signed } from "./arithmetic.js";
import { store } from "./assignment.js";
import { readVariable } from "./automatic-variables.js";
import { runtimeError } from "./errors.js";
import { switchValue } from "./function-description.js";
import { callMethod, readStatic } from "./methods.js";
import { operatorContext, separatorOf } from "./operator-context.js";
import { applyBinary } from "./operators.js";
import type { Frame } from "./session.js";
import { runStatements, valueOfStatement } from "./statements.js";
import { collapse, collect, enumerate } from "./streams.js";
import { joinText, splitAtSpace, splitText } from "./text-operators.js";
import { typeOrRefusal } from "./type-lookup.js";

/** Work that gives a promise wherever it has to wait, and goes on with what that promise gave. */
type Steps<T> = Generator<Promise<unknown>, T>;

/**
 * Value of an expression; undefined is the nothing that a pipeline without output gives. At once where nothing in it runs a command, else
 * a promise. @throws {ShellError} at once, or by the promise.
 */
export function evaluate(expression: Expression, frame: Frame): unknown {
  // Most operands are one of these, and need no steps.
  if (expression.kind === "literal") return expression.value;
  if (expression.kind === "variable") return readVariable(expression, frame);
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
      return readVariable(expression, frame);
    case "array":
      return yield* evaluateAll(expression.items, frame);
    case "arrayExpression":
      return yield* arrayOf(expression.statements, frame);
    case "subexpression":
      return collapse((yield collect(runStatements(expression.statements, frame))) as unknown[]);
    case "group":
      return yield* settled(valueOfStatement(expression.statement, { ...frame, status: { failed: false } }));
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
    case "increment":
      return yield* increment(expression, frame);
    case "ternary":
      return yield* ternary(expression, frame);
    case "type": {
      const type = typeOrRefusal(expression.type);
      return new TypeValue(type, type.name);
    }
    case "cast":
      return yield* cast(expression, frame);
  }
}

/** `@( )`. An error in a single expression ends the statement around it; in several statements each stands for itself. */
function* arrayOf(statements: readonly Statement[], frame: Frame): Steps<unknown> {
  const [only, ...others] = statements;
  const [element, ...more] = only?.kind === "pipeline" ? only.elements : [];
  if (others.length > 0 || more.length > 0 || element?.kind !== "expression" || element.redirections) {
    return yield collect(runStatements(statements, frame));
  }
  const value = yield* valueOf(element.expression, frame);
  if (element.expression.kind === "increment") return [];
  if (element.expression.kind === "array") return value;
  return [...enumerate(value)];
}

function* evaluateAll(expressions: readonly Expression[], frame: Frame): Steps<unknown[]> {
  const values: unknown[] = [];
  for (const expression of expressions) values.push(yield* valueOf(expression, frame));
  return values;
}

function* expand({ parts }: Expandable, frame: Frame): Steps<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(typeof part === "string" ? part : toText(yield* valueOf(part, frame), separatorOf(frame)));
  return texts.join("");
}

function* makeHashtable({ entries }: HashtableLiteral, frame: Frame): Steps<Hashtable> {
  const table = new Hashtable();
  for (const { key, value } of entries) {
    const name = yield* valueOf(key, frame);
    if (name === null || name === undefined) throw runtimeError("InvalidNullKey", "A null key is not allowed in a hash literal.");
    if (table.has(name)) {
      throw runtimeError("DuplicateKeyInHashLiteral", `Duplicate keys '${toText(name)}' are not allowed in hash literals.`);
    }
    table.set(name, yield* settled(valueOfStatement(value, frame)));
  }
  return table;
}

function* access({ target, steps }: Access, frame: Frame): Steps<unknown> {
  let value: unknown = target.kind === "type" && steps[0]?.isStatic ? undefined : yield* valueOf(target, frame);
  for (const [index, step] of steps.entries()) {
    if (step.conditional && (value === null || value === undefined)) return null;
    const type = index === 0 && step.isStatic && target.kind === "type" ? target.type : undefined;
    value = yield* taken(value, step, type, frame);
  }
  return value;
}

/** One step of a chain: `.name`, `[key]`, `.method()` or `::member`. */
function* taken(value: unknown, step: AccessStep, type: string | undefined, frame: Frame): Steps<unknown> {
  const key = yield* valueOf(step.key, frame);
  if (step.kind === "index") return readIndex(value, key);
  const args = step.arguments && (yield* evaluateAll(step.arguments, frame));
  if (step.isStatic) return readStatic(type ?? (value instanceof TypeValue ? value.fullName : toText(value)), toText(key), args);
  if (args) return yield* settled(callMethod(value, toText(key), args, frame));
  return readProperty(value, typeof key === "number" ? key : toText(key));
}

function* unary({ operator, operand }: Unary, frame: Frame): Steps<unknown> {
  const value = yield* valueOf(operand, frame);
  switch (operator) {
    case "-not":
      return !isTrue(value);
    case "-bnot":
      return bitwiseNot(value);
    case "-join":
      return joinText(value, "", operatorContext(frame));
    case "-split":
      return splitAtSpace(value);
    case "-csplit":
      return splitText(value, "\\s+", true, operatorContext(frame));
    default:
      return signed(operator, value);
  }
}

function* binary({ first, rest }: Binary, frame: Frame): Steps<unknown> {
  let value = yield* valueOf(first, frame);
  for (const { operator, operand } of rest) {
    if (operator === "-and") value = isTrue(value) && isTrue(yield* valueOf(operand, frame));
    else if (operator === "-or") value = isTrue(value) || isTrue(yield* valueOf(operand, frame));
    else if (operator === "??") value = value ?? (yield* valueOf(operand, frame));
    else {
      const right = yield* valueOf(operand, frame);
      if (operator === "-xor") value = isTrue(value) !== isTrue(right);
      else if (operator === "-as") value = castOrNull(value, right);
      else value = yield* settled(applyBinary(operator, value, right, operatorContext(frame)));
    }
  }
  return value;
}

/** `-as`: null where a cast would fail. */
function castOrNull(value: unknown, type: unknown): unknown {
  const reference = type instanceof TypeValue && type.reference ? type.reference : typeOrRefusal(toText(type));
  try {
    return convertTo(value, reference);
  } catch (error) {
    if (error instanceof ConversionError) return null;
    throw error;
  }
}

function* increment({ target, by, prefix }: Increment, frame: Frame): Steps<unknown> {
  const before = yield* valueOf(target, frame);
  const after = incremented(before, by);
  if (target.kind === "variable" && target.scope === undefined) frame.variables.set(target.name, after);
  else yield store(target, after, frame);
  return prefix ? after : (before ?? 0);
}

function* ternary({ condition, whenTrue, whenFalse }: Ternary, frame: Frame): Steps<unknown> {
  return yield* valueOf(isTrue(yield* valueOf(condition, frame)) ? whenTrue : whenFalse, frame);
}

function* cast({ type, operand }: Cast, frame: Frame): Steps<unknown> {
  const reference = typeOrRefusal(type);
  const value = yield* valueOf(operand, frame);
  if (reference.kind === "ordered" && operand.kind === "hashtable") return new Hashtable((value as Hashtable).entries(), "ordered");
  if (reference.kind === "ordered")
    throw runtimeError(
      "OrderedAttributeOnlyOnHashLiteralNode",
      "The ordered attribute can be specified only on a hash literal node.",
      "ParserError",
    );
  if (reference.kind === "custom" && value instanceof Hashtable)
    return createObject(value.entries().map(([key, item]) => [toText(key), item ?? null]));
  if (reference.kind === "switch") return switchValue(convertTo(value, reference) === true);
  if (reference.kind === "string") return value === undefined ? null : toText(value, separatorOf(frame));
  return convertTo(value, reference);
}
