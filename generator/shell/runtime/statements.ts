import type { Chain, Extent, Flow, Pipeline, Statement } from "../language/ast.js";
import { Refusal } from "../language/refusal.js";
import { isTrue } from "../values/convert.js";
import { toText } from "../values/text.js";
import { assign, runAssignment } from "./assignment.js";
import { runBlock } from "./blocks.js";
import { runCommand } from "./commands.js";
import { ExitRequest, FlowSignal, isFlow, refusal, runtimeError, ShellError, toErrorRecord } from "./errors.js";
import { caughtError, errorOf } from "./error-values.js";
import { evaluate } from "./evaluate.js";
import { preference } from "./preferences.js";
import { redirected } from "./redirection.js";
import { type Frame, remember } from "./session.js";
import { collapse, collect, enumerate } from "./streams.js";

/**
 * Runs statements one after another and yields their output. An error that ends a statement is reported, and the next one runs, unless
 * $ErrorActionPreference is Stop, or a `try` around it takes it.
 * @throws {ShellError} where the script is to end, {@link ExitRequest}, {@link FlowSignal}, and the signal's reason.
 */
export async function* runStatements(statements: readonly Statement[], frame: Frame): AsyncGenerator<unknown> {
  const { session } = frame;
  for (const statement of statements) {
    frame.signal.throwIfAborted();
    const status = { failed: false };
    if (frame.isTop) session.state.reported = false;
    try {
      yield* runStatement(statement, { ...frame, status, isTop: false });
      if (statement.kind !== "chain") session.state.succeeded = !status.failed;
    } catch (error) {
      session.state.succeeded = false;
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
  if (!statement || others.length > 0 || element?.kind !== "expression" || more.length > 0 || element.redirections) return undefined;
  frame.signal.throwIfAborted();
  const { session } = frame;
  const failed = (error: unknown): unknown[] => {
    session.state.succeeded = false;
    report(placed(error, statement, frame), frame);
    return [];
  };
  const done = (value: unknown): unknown[] => {
    session.state.succeeded = true;
    return isSilent(element.expression) ? [] : [...enumerate(value)];
  };
  try {
    const value = evaluate(element.expression, frame);
    return value instanceof Promise ? value.then(done, failed) : done(value);
  } catch (error) {
    return failed(error);
  }
}

function report(error: ShellError, { session, caught, variables }: Frame): void {
  const action = preference(variables, "ErrorActionPreference");
  if (error.scope === "script" || caught) throw error;
  if (action === "Stop") throw new ShellError(error.record, "script");
  if (action === "Ignore") return;
  remember(session, error.record);
  if (action !== "SilentlyContinue") session.host.writeError(error.record);
}

/** Gives an error the place where it happened; what is no error of the script goes through. */
function placed(error: unknown, extent: Extent, { script, signal }: Frame): ShellError {
  if (isFlow(error) || signal.aborted) throw error;
  return asShellError(error).within({ place: { script, extent } });
}

function asShellError(error: unknown): ShellError {
  if (error instanceof ShellError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) return tooDeep();
  return error instanceof Refusal ? refusal(error.what, error.use) : new ShellError(toErrorRecord(error));
}

/** What PowerShell says of a recursion without an end. */
export function tooDeep(): ShellError {
  const message = "The script failed due to call depth overflow.";
  return new ShellError({ id: "CallDepthOverflow", message, category: "InvalidOperation", reason: "ScriptCallDepthException" }, "script");
}

/** Output of one statement, as it comes. */
export function runStatement(statement: Statement, frame: Frame): AsyncIterable<unknown> {
  switch (statement.kind) {
    case "pipeline":
      return runPipeline(statement, frame);
    case "assignment":
      return runAssignment(statement, frame);
    case "chain":
      return runChain(statement, frame);
    case "function":
      frame.variables.setFunction(statement.name, { definition: statement, script: frame.script });
      return nothing();
    case "return":
    case "throw":
    case "exit":
    case "break":
    case "continue":
      return runFlow(statement, frame);
    default:
      return runBlock(statement, frame);
  }
}

async function* nothing(): AsyncGenerator<unknown> {
  yield* [];
}

/**
 * What a statement amounts to in an assignment or parentheses: an expression's value as it is, or what its pipeline wrote. A promise
 * where it has to be waited for.
 */
export function valueOfStatement(statement: Statement, frame: Frame): unknown {
  if (statement.kind === "assignment") return assign(statement, frame);
  if (statement.kind === "pipeline") {
    const [first, ...others] = statement.elements;
    if (first?.kind === "expression" && others.length === 0 && !first.redirections) return evaluate(first.expression, frame);
  }
  return collect(runStatement(statement, frame)).then(collapse);
}

/** `a && b || c`: the next one runs by how the last one went. */
async function* runChain({ first, rest }: Chain, frame: Frame): AsyncGenerator<unknown> {
  yield* runStatements([first], frame);
  for (const { operator, statement } of rest) {
    if (frame.session.state.succeeded === (operator === "&&")) yield* runStatements([statement], frame);
  }
}

const longestPipeline = 1000;

async function* runPipeline({ elements }: Pipeline, frame: Frame): AsyncGenerator<unknown> {
  if (elements.length > longestPipeline) throw refusal(`A pipeline of more than ${longestPipeline} commands`, "variables in between");
  let output: AsyncIterable<unknown> | undefined;
  for (const [index, element] of elements.entries()) {
    const before = output;
    const { redirections = [] } = element;
    const run = (inner: Frame): AsyncIterable<unknown> =>
      element.kind === "command" ? runCommand(element, inner, before, index + 1) : expressionOutput(element.expression, inner);
    const own = index === elements.length - 1 ? frame : { ...frame, status: { failed: false } };
    output = redirections.length > 0 ? redirected(redirections, own, run) : run(own);
  }
  if (output) yield* output;
}

/** `$x++` and `[void]` write nothing. */
function isSilent(expression: Parameters<typeof evaluate>[0]): boolean {
  return expression.kind === "increment";
}

async function* expressionOutput(expression: Parameters<typeof evaluate>[0], frame: Frame): AsyncGenerator<unknown> {
  const value = await evaluate(expression, frame);
  if (!isSilent(expression)) yield* enumerate(value);
}

const leaving = { return: new FlowSignal("return"), break: new FlowSignal("break"), continue: new FlowSignal("continue") };

async function* runFlow({ kind, value }: Flow, frame: Frame): AsyncGenerator<unknown> {
  switch (kind) {
    case "return":
      if (value) yield* runStatement(value, frame);
      throw leaving.return;
    case "throw":
      throw thrown(value ? await valueOfStatement(value, frame) : undefined, value === undefined, frame);
    case "exit": {
      const code = value ? Number(toText(await valueOfStatement(value, frame))) : 0;
      throw new ExitRequest(Number.isInteger(code) ? code : isTrue(code) ? 1 : 0);
    }
    default:
      throw leaving[kind];
  }
}

/** What `throw` makes of a value: an error record is thrown again as it is. */
function thrown(value: unknown, isBare: boolean, frame: Frame): ShellError {
  const again = errorOf(isBare ? frame.item?.value : value);
  if (again) return caughtError(again);
  const text = isBare ? "ScriptHalted" : toText(value);
  const { record } = runtimeError(text, text, "OperationStopped");
  return new ShellError(isBare ? record : { ...record, target: text, targetObject: value }, "script");
}
