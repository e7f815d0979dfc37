import type { Assignment, Extent, Pipeline, Statement } from "../language/ast.js";
import { toText } from "../values/text.js";
import { writeIndex, writeProperty } from "./access.js";
import { runCommand } from "./commands.js";
import { ExitRequest, ShellError, toErrorRecord } from "./errors.js";
import { evaluate } from "./evaluate.js";
import { applyBinary } from "./operators.js";
import { preference } from "./preferences.js";
import { type Frame, remember } from "./session.js";
import { collapse, collect, enumerate } from "./streams.js";

/**
 * Runs statements one after another and yields their output. An error that ends a statement is reported, and the next one runs, unless
 * $ErrorActionPreference is Stop. @throws {ShellError} where the script is to end, {@link ExitRequest}, and the signal's reason.
 */
export async function* runStatements(statements: readonly Statement[], frame: Frame): AsyncGenerator<unknown> {
  for (const statement of statements) {
    frame.signal.throwIfAborted();
    const before = frame.session.errors[0];
    try {
      yield* runStatement(statement, frame);
      frame.session.succeeded = frame.session.errors[0] === before;
    } catch (error) {
      frame.session.succeeded = false;
      report(placed(error, statement, frame), frame);
    }
  }
}

/**
 * Output of statements that are one expression (the block of most filters), at once where nothing has to be waited for. Undefined where
 * they are anything else. Errors are reported as {@link runStatements} does.
 */
export function outputOfExpression(statements: readonly Statement[], frame: Frame): unknown[] | Promise<unknown[]> | undefined {
  const [statement, ...others] = statements;
  const [element, ...more] = statement?.kind === "pipeline" ? statement.elements : [];
  if (!statement || others.length > 0 || element?.kind !== "expression" || more.length > 0) return undefined;
  frame.signal.throwIfAborted();
  const { session } = frame;
  const before = session.errors[0];
  const done = (value: unknown): unknown[] => {
    session.succeeded = session.errors[0] === before;
    return [...enumerate(value)];
  };
  const failed = (error: unknown): unknown[] => {
    session.succeeded = false;
    report(placed(error, statement, frame), frame);
    return [];
  };
  try {
    const value = evaluate(element.expression, frame);
    return value instanceof Promise ? value.then(done, failed) : done(value);
  } catch (error) {
    return failed(error);
  }
}

function report(error: ShellError, { session }: Frame): void {
  const action = preference(session, "ErrorActionPreference");
  if (error.scope === "script" || action === "Stop") throw error.scope === "script" ? error : new ShellError(error.record, "script");
  if (action === "Ignore") return;
  remember(session, error.record);
  if (action !== "SilentlyContinue") session.host.writeError(error.record);
}

/** Gives an error the place where it happened; what is no error of the script goes through. */
function placed(error: unknown, extent: Extent, { script, signal }: Frame): ShellError {
  if (error instanceof ExitRequest || signal.aborted) throw error;
  const shellError = error instanceof ShellError ? error : new ShellError(toErrorRecord(error));
  return shellError.within({ place: { script, extent } });
}

/** Output of one statement, as it comes. */
export function runStatement(statement: Statement, frame: Frame): AsyncIterable<unknown> {
  return statement.kind === "pipeline" ? runPipeline(statement, frame) : runAssignment(statement, frame);
}

/**
 * What a statement amounts to in an assignment or parentheses: an expression's value as it is, or what its pipeline wrote. A promise
 * where it has to be waited for.
 */
export function valueOfStatement(statement: Statement, frame: Frame): unknown {
  if (statement.kind === "assignment") return assign(statement, frame);
  const [first, ...others] = statement.elements;
  if (first?.kind === "expression" && others.length === 0) return evaluate(first.expression, frame);
  return collect(runPipeline(statement, frame)).then(collapse);
}

async function* runPipeline({ elements }: Pipeline, frame: Frame): AsyncGenerator<unknown> {
  let output: AsyncIterable<unknown> | undefined;
  for (const [index, element] of elements.entries()) {
    output = element.kind === "command" ? runCommand(element, frame, output, index + 1) : expressionOutput(element.expression, frame);
  }
  if (output) yield* output;
}

async function* expressionOutput(expression: Parameters<typeof evaluate>[0], frame: Frame): AsyncGenerator<unknown> {
  const value = await evaluate(expression, frame);
  if (Array.isArray(value)) for (const item of value as unknown[]) yield item ?? null;
  else yield value ?? null;
}

async function* runAssignment(statement: Assignment, frame: Frame): AsyncGenerator<unknown> {
  await assign(statement, frame);
  yield* [];
}

async function assign({ target, operator, value }: Assignment, frame: Frame): Promise<unknown> {
  const given = await valueOfStatement(value, frame);
  const result = operator === "=" ? given : applyBinary(operator.charAt(0), await evaluate(target, frame), given, () => undefined);
  if (target.kind === "variable") {
    if (target.scope === "env") throw new ShellError(environmentIsReadOnly);
    frame.session.variables.set(target.name, result);
    return result;
  }
  const last = target.steps.at(-1);
  if (!last) return result;
  const owner = await evaluate({ ...target, steps: target.steps.slice(0, -1) }, frame);
  const key = await evaluate(last.key, frame);
  if (last.kind === "property") writeProperty(owner, toText(key), result);
  else writeIndex(owner, key, result);
  return result;
}

const environmentIsReadOnly = {
  id: "NotSupported",
  message: "Environment variables can be read here, not set; set them before the shell starts.",
  category: "InvalidOperation",
  reason: "PSNotSupportedException",
} as const;
