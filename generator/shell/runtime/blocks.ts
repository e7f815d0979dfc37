import type { Block, For, ForEach, If, Statement, Switch, Try, While } from "../language/ast.js";
import { refusalId } from "../language/refusal.js";
import { Refusal } from "../language/refusal.js";
import { sameText } from "../values/compare.js";
import { isTrue } from "../values/convert.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { errorValue, isCaughtBy } from "./error-values.js";
import { FlowSignal, isFlow, ShellError, toErrorRecord } from "./errors.js";
import { evaluate } from "./evaluate.js";
import { applyBinary } from "./operators.js";
import { operatorContext } from "./operator-context.js";
import { type Frame, remember } from "./session.js";
import { runStatements, valueOfStatement } from "./statements.js";
import { breath, enumerate } from "./streams.js";

/** Output of a statement with blocks. */
export function runBlock(statement: Block, frame: Frame): AsyncGenerator<unknown> {
  switch (statement.kind) {
    case "if":
      return runIf(statement, frame);
    case "while":
      return runWhile(statement, frame);
    case "for":
      return runFor(statement, frame);
    case "foreach":
      return runForEach(statement, frame);
    case "switch":
      return runSwitch(statement, frame);
    case "try":
      return runTry(statement, frame);
  }
}

const holds = async (condition: Statement, frame: Frame): Promise<boolean> => isTrue(await valueOfStatement(condition, frame));

async function* runIf({ clauses, otherwise }: If, frame: Frame): AsyncGenerator<unknown> {
  for (const { condition, body } of clauses) {
    if (await holds(condition, frame)) {
      yield* runStatements(body, frame);
      return;
    }
  }
  if (otherwise) yield* runStatements(otherwise, frame);
}

/** One turn of a loop. @returns false where `break` ended it. */
async function* turn(body: readonly Statement[], frame: Frame): AsyncGenerator<unknown, boolean> {
  const pause = breath();
  if (pause) await pause;
  frame.signal.throwIfAborted();
  try {
    yield* runStatements(body, frame);
    return true;
  } catch (error) {
    if (error instanceof FlowSignal && error.kind !== "return") return error.kind === "continue";
    throw error;
  }
}

async function* runWhile({ condition, body, bodyFirst, until }: While, frame: Frame): AsyncGenerator<unknown> {
  if (!bodyFirst && (await holds(condition, frame)) === until) return;
  do if (!(yield* turn(body, frame))) return;
  while ((await holds(condition, frame)) !== until);
}

async function* runFor({ first, condition, next, body }: For, frame: Frame): AsyncGenerator<unknown> {
  if (first) await valueOfStatement(first, frame);
  while (!condition || (await holds(condition, frame))) {
    if (!(yield* turn(body, frame))) return;
    if (next) await valueOfStatement(next, frame);
  }
}

async function* runForEach({ variable, items, body }: ForEach, frame: Frame): AsyncGenerator<unknown> {
  const given = await valueOfStatement(items, frame);
  if (given === null) return;
  for (const item of enumerate(given)) {
    frame.variables.set(variable.name, item);
    if (!(yield* turn(body, frame))) return;
  }
}

async function* runSwitch(node: Switch, frame: Frame): AsyncGenerator<unknown> {
  const given = await valueOfStatement(node.value, frame);
  for (const item of enumerate(given)) {
    const inner: Frame = { ...frame, item: { value: item } };
    if (!(yield* turnOfSwitch(node, item, inner))) return;
  }
}

/** The clauses for one value. @returns false where `break` ended the switch. */
async function* turnOfSwitch(node: Switch, item: unknown, frame: Frame): AsyncGenerator<unknown, boolean> {
  let matched = false;
  try {
    for (const { condition, body } of node.clauses) {
      if (!(await matches(node, await evaluate(condition, frame), item, frame))) continue;
      matched = true;
      yield* runStatements(body, frame);
    }
    if (!matched && node.otherwise) yield* runStatements(node.otherwise, frame);
    return true;
  } catch (error) {
    if (error instanceof FlowSignal && error.kind !== "return") return error.kind === "continue";
    throw error;
  }
}

async function matches({ matching, caseSensitive }: Switch, condition: unknown, item: unknown, frame: Frame): Promise<boolean> {
  const context = operatorContext({ ...frame, caught: true });
  if (condition instanceof ScriptBlock) return isTrue(await context.invoke(condition, item));
  if (condition === null || condition === undefined) return item === null;
  // Whatever the two are: what is compared is their text.
  if (matching === "exact") return sameText(toText(item), toText(condition), caseSensitive);
  const letter = caseSensitive ? "-c" : "-";
  return applyBinary(`${letter}${matching === "regex" ? "match" : "like"}`, toText(item), toText(condition), context) === true;
}

async function* runTry({ body, catches, finally: last }: Try, frame: Frame): AsyncGenerator<unknown> {
  let ended = false;
  try {
    try {
      yield* runStatements(body, { ...frame, caught: true });
    } catch (error) {
      if (isFlow(error) || isRefused(error) || frame.signal.aborted) throw error;
      yield* runCatch(catches, error, frame);
    }
    ended = true;
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    if (last && !frame.signal.aborted) {
      for await (const item of runStatements(last, frame)) {
        // Whoever has had enough of the output takes no more of it.
        if (ended) yield item;
      }
    }
  }
}

const isRefused = (error: unknown): boolean => error instanceof Refusal || (error instanceof ShellError && error.record.id === refusalId);

async function* runCatch(catches: Try["catches"], error: unknown, frame: Frame): AsyncGenerator<unknown> {
  const { record } = error instanceof ShellError ? error : new ShellError(toErrorRecord(error));
  const clause = catches.find(({ types }) => types.length === 0 || types.some((type) => isCaughtBy(record, type)));
  if (!clause) throw error;
  remember(frame.session, record);
  frame.session.state.succeeded = true;
  yield* runStatements(clause.body, { ...frame, item: { value: errorValue(record) } });
}
