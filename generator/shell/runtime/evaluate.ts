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

/** Value of an expression; null, never undefined. @throws {ShellError} */
export async function evaluate(expression: Expression, frame: Frame): Promise<unknown> {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "expandable":
      return expand(expression, frame);
    case "variable":
      return readVariable(expression, frame) ?? null;
    case "array":
      return evaluateAll(expression.items, frame);
    case "arrayExpression":
      return collect(runStatements(expression.statements, frame));
    case "subexpression":
      return collapse(await collect(runStatements(expression.statements, frame)));
    case "group":
      return valueOfStatement(expression.statement, frame);
    case "hashtable":
      return makeHashtable(expression, frame);
    case "scriptBlock":
      return new ScriptBlock(frame.script, expression);
    case "access":
      return access(expression, frame);
    case "unary":
      return unary(expression, frame);
    case "binary":
      return binary(expression, frame);
    case "cast":
      return cast(expression, frame);
  }
}

async function evaluateAll(expressions: readonly Expression[], frame: Frame): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const expression of expressions) values.push(await evaluate(expression, frame));
  return values;
}

async function expand({ parts }: Expandable, frame: Frame): Promise<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(typeof part === "string" ? part : toText(await evaluate(part, frame)));
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

async function makeHashtable({ entries }: HashtableLiteral, frame: Frame): Promise<unknown> {
  const known = new Set<string>();
  const pairs: [string, unknown][] = [];
  for (const { key, value } of entries) {
    const name = toText(await evaluate(key, frame));
    if (known.has(name.toLowerCase())) {
      throw runtimeError("DuplicateKeyInHashLiteral", `Duplicate keys '${name}' are not allowed in hash literals.`);
    }
    known.add(name.toLowerCase());
    pairs.push([name, await valueOfStatement(value, frame)]);
  }
  return createHashtable(pairs);
}

async function access({ target, steps }: Access, frame: Frame): Promise<unknown> {
  let value = await evaluate(target, frame);
  for (const step of steps) {
    const key = await evaluate(step.key, frame);
    value = step.kind === "property" ? readProperty(value, toText(key)) : readIndex(value, key);
  }
  return value;
}

async function unary({ operator, operand }: Unary, frame: Frame): Promise<unknown> {
  const value = await evaluate(operand, frame);
  if (operator === "-not") return !isTrue(value);
  const number = toNumber(value, "System.Int32");
  return operator === "-" ? -number : number;
}

async function binary({ first, rest }: Binary, frame: Frame): Promise<unknown> {
  let value = await evaluate(first, frame);
  for (const { operator, operand } of rest) {
    if (operator === "-and") value = isTrue(value) && isTrue(await evaluate(operand, frame));
    else if (operator === "-or") value = isTrue(value) || isTrue(await evaluate(operand, frame));
    else {
      const right = await evaluate(operand, frame);
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

async function cast({ type, operand }: Cast, frame: Frame): Promise<unknown> {
  const reference = findType(type);
  if (!reference) throw runtimeError("TypeNotFound", `Unable to find type [${type}].`);
  return convertTo(await evaluate(operand, frame), reference);
}
