import type { Assignment, AssignmentTarget } from "../language/ast.js";
import { convertTo } from "../values/convert.js";
import { DateTime } from "../values/datetime.js";
import { toText } from "../values/text.js";
import { TimeSpan } from "../values/timespan.js";
import type { TypeReference } from "../values/types.js";
import { writeIndex, writeProperty } from "./access.js";
import { refusal } from "./errors.js";
import { evaluate } from "./evaluate.js";
import { applyBinary } from "./operators.js";
import { operatorContext } from "./operator-context.js";
import type { Frame } from "./session.js";
import { valueOfStatement } from "./statements.js";
import { typeOrRefusal } from "./type-lookup.js";

export async function* runAssignment(statement: Assignment, frame: Frame): AsyncGenerator<unknown> {
  await assign(statement, frame);
  yield* [];
}

/** Does an assignment and gives its value. */
export async function assign({ target, operator, value }: Assignment, frame: Frame): Promise<unknown> {
  if (operator === "=") {
    if (target.kind === "typed") declare(target, frame);
    const given = await valueOfStatement(value, frame);
    await store(target, given, frame);
    return target.kind === "typed" ? frame.variables.get(target.target.name) : given;
  }
  if (target.kind === "targets" || target.kind === "typed") throw refusal(`'${operator}' with several variables or a type`, "'='");
  const before = await evaluate(target, frame);
  if (operator === "??=") {
    if (before !== null && before !== undefined) return before;
    const given = await valueOfStatement(value, frame);
    await store(target, given, frame);
    return given;
  }
  const given = await valueOfStatement(value, frame);
  const result = await applyBinary(operator.charAt(0), before, given, operatorContext(frame));
  await store(target, result, frame);
  return result;
}

/** In a function a typed variable has its type's value from the beginning: what it keeps where the assignment fails. */
function declare({ type, target }: AssignmentTarget & { kind: "typed" }, { variables }: Frame): void {
  const reference = typeOrRefusal(type);
  if (!variables.parent || target.scope !== undefined || variables.hasOwn(target.name)) return;
  const start = initialValue(reference.kind);
  if (start !== undefined) variables.set(target.name, start);
}

function initialValue(kind: TypeReference["kind"]): unknown {
  switch (kind) {
    case "int":
    case "long":
    case "double":
    case "decimal":
    case "bool":
    case "char":
      return convertTo(null, { kind, name: "" });
    case "datetime":
      return new DateTime(0n);
    case "timespan":
      return new TimeSpan(0n);
    default:
      return undefined;
  }
}

/** Puts a value where a target says. @throws {ShellError} */
export async function store(target: AssignmentTarget, value: unknown, frame: Frame): Promise<void> {
  switch (target.kind) {
    case "targets":
      return storeAll(target.items, value, frame);
    case "typed":
      scopeOf(target.target.scope, frame).set(target.target.name, value ?? null, typeOrRefusal(target.type));
      return;
    case "variable":
      if (target.scope === "env") setEnvironment(target.name, value, frame);
      else scopeOf(target.scope, frame).set(target.name, value);
      return;
    case "access": {
      const last = target.steps.at(-1);
      if (!last) return;
      if (last.isStatic) throw refusal("Setting a static member", "a variable");
      const owner = await evaluate({ ...target, steps: target.steps.slice(0, -1) }, frame);
      const key = await evaluate(last.key, frame);
      if (last.kind === "property") writeProperty(owner, typeof key === "number" ? key : toText(key), value);
      else writeIndex(owner, key, value);
    }
  }
}

/** `$a, $b = 1, 2, 3`: the last one takes what is left. */
async function storeAll(targets: readonly AssignmentTarget[], value: unknown, frame: Frame): Promise<void> {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, target] of targets.entries()) {
    const rest = index === targets.length - 1 && items.length > targets.length;
    await store(target, rest ? items.slice(index) : (items[index] ?? null), frame);
  }
}

export function scopeOf(scope: string | undefined, { variables }: Frame) {
  return scope === "global" || scope === "script" ? variables.global : variables;
}

function setEnvironment(name: string, value: unknown, { session }: Frame): void {
  const text = toText(value);
  if (text === "") Reflect.deleteProperty(session.environment, name);
  else session.environment[name] = text;
}
