import { bind } from "../binder/bind.js";
import type { Argument } from "../binder/command-line.js";
import { BindingError } from "../binder/errors.js";
import type { CmdletDescription } from "../cmdlet.js";
import type { ParameterBlock, ScriptBlockLiteral } from "../language/ast.js";
import { convertTo } from "../values/convert.js";
import { Hashtable } from "../values/hashtable.js";
import type { ScriptBlock } from "../values/script-block.js";
import type { Properties } from "../values/objects.js";
import { describeFunction, switchValue } from "./function-description.js";
import { evaluate } from "./evaluate.js";
import { FlowSignal } from "./errors.js";
import type { Frame } from "./session.js";
import { outputOfExpression, runStatements, tooDeep } from "./statements.js";
import { collapse, collect, gathered } from "./streams.js";
import { typeOrRefusal } from "./type-lookup.js";
import { Variables } from "./variables.js";

/** Functions within functions; each takes some of the stack. */
const maximumDepth = 250;

/**
 * Runs a script block for one object, with `$_`, in the scope of whoever asks: what ForEach-Object and Where-Object do. What comes at once
 * (an expression's value) is an array.
 */
export function invokeBlock(
  block: ScriptBlock,
  item: unknown,
  frame: Frame,
  args: readonly unknown[] = [],
): AsyncIterable<unknown> | unknown[] {
  const inner: Frame = { ...frame, script: block.script, item: { value: item }, ...(args.length > 0 && { args }) };
  if (block.body.parameters || block.body.process || block.body.begin) return callBlock(block, args, inner);
  const output = outputOfExpression(block.body.statements, inner);
  if (!output) return untilReturn(runStatements(block.body.statements, inner));
  return output instanceof Promise ? later(output) : output;
}

async function* later(output: Promise<unknown[]>): AsyncGenerator<unknown> {
  yield* await output;
}

/** `return` ends the block, and nothing around it. */
async function* untilReturn(output: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* output;
  } catch (error) {
    if (!(error instanceof FlowSignal && error.kind === "return")) throw error;
  }
}

export interface CallOptions {
  /** What comes through the pipeline; absent at its start. */
  readonly input?: AsyncIterable<unknown>;
  /** `.` in place of `&`: no scope of its own. */
  readonly dotted?: boolean;
}

/** `& { } values`: calls a script block with positional values. @throws {ShellError} */
export function callBlock(
  block: ScriptBlock,
  values: readonly unknown[],
  frame: Frame,
  options: CallOptions = {},
): AsyncGenerator<unknown> {
  const args = values.map((value): Argument & { value: unknown } => ({ kind: "value", value }));
  return call({ name: "", body: block.body }, args, { ...frame, script: block.script }, options);
}

/** A function, or a script block, with what it is called by. */
export interface Callable {
  readonly name: string;
  readonly body: ScriptBlockLiteral;
}

/** Calls a function: binds its parameters, then runs its blocks (about_Functions, about_Functions_Advanced). @throws {ShellError} */
export async function* call(callable: Callable, args: readonly Argument[], frame: Frame, options: CallOptions): AsyncGenerator<unknown> {
  if (frame.depth >= maximumDepth) throw tooDeep();
  const { body } = callable;
  const variables = options.dotted ? frame.variables : new Variables(frame.variables);
  const inner: Frame = { ...frame, variables, depth: frame.depth + 1, args: [] };
  yield* untilReturn(
    body.parameters ? withParameters(callable, body.parameters, args, inner, options) : withArgs(body, args, inner, options),
  );
}

const valuesOf = (args: readonly Argument[]): unknown[] =>
  args.flatMap((each) =>
    each.kind === "value" ? [each.value ?? null] : [`-${each.name}`, ...(each.value ? [each.value.value ?? null] : [])],
  );

/** Without `param`: everything is in `$args`. */
function withArgs(body: ScriptBlockLiteral, args: readonly Argument[], frame: Frame, { input }: CallOptions): AsyncIterable<unknown> {
  return runBlocks(body, { ...frame, args: valuesOf(args) }, input && unbound(input));
}

async function* withParameters(
  callable: Callable,
  block: ParameterBlock,
  args: readonly Argument[],
  frame: Frame,
  { input }: CallOptions,
): AsyncGenerator<unknown> {
  const description = describeFunction(callable.name, block);
  const { known, rest } = block.advanced ? { known: args, rest: [] } : declaredOnly(description, args);
  const takesInput = block.parameters.some(({ pipeline }) => pipeline.byValue || pipeline.byPropertyName);
  const bound = await bind(description, known, input !== undefined && takesInput);
  const scoped: Frame = { ...frame, args: valuesOf(rest), variables: frame.variables };
  await setParameters(block, bound.parameters, scoped);
  const bindItem = async (item: unknown): Promise<void> => {
    if (!takesInput) return;
    const { parameters } = await bound.bindInput(item, async (script) => collapse(await gathered(invokeBlock(script, item, scoped))));
    await setParameters(block, parameters, scoped);
  };
  yield* runBlocks(callable.body, scoped, input && { items: input, bindItem });
}

/** A simple function leaves what it does not declare to `$args`. */
function declaredOnly(description: CmdletDescription, args: readonly Argument[]): { known: Argument[]; rest: Argument[] } {
  const parameters = description.parameterSets[0]?.parameters ?? [];
  const positions = parameters.filter(({ position }) => position !== undefined).length;
  const known: Argument[] = [];
  const rest: Argument[] = [];
  let named = 0;
  let positional = 0;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (!argument) continue;
    if (argument.kind === "value") {
      positional++;
      known.push(argument);
      continue;
    }
    const found = parameters.filter(({ name, aliases = [] }) =>
      [name, ...aliases].some((each) => each.toLowerCase().startsWith(argument.name.toLowerCase())),
    );
    const exact = found.find(({ name, aliases = [] }) =>
      [name, ...aliases].some((each) => each.toLowerCase() === argument.name.toLowerCase()),
    );
    if (found.length === 0) {
      rest.push(argument);
      const next = args[index + 1];
      if (!argument.value && next?.kind === "value") {
        rest.push(next);
        index++;
      }
      continue;
    }
    known.push(argument);
    const parameter = exact ?? found[0];
    if (parameter?.position !== undefined) named++;
    const next = args[index + 1];
    if (!argument.value && parameter?.type !== "SwitchParameter" && next?.kind === "value") {
      known.push(next);
      index++;
    }
  }
  const room = Math.max(0, positions - named);
  for (let extra = positional - room; extra > 0; extra--) {
    const last = known.findLastIndex((each, index) => each.kind === "value" && !takesValue(known[index - 1], parameters));
    if (last < 0) break;
    rest.unshift(...known.splice(last, 1));
  }
  return { known, rest };
}

function takesValue(before: Argument | undefined, parameters: CmdletDescription["parameterSets"][number]["parameters"]): boolean {
  if (before?.kind !== "parameter" || before.value) return false;
  const lower = before.name.toLowerCase();
  const parameter = parameters.find(({ name }) => name.toLowerCase().startsWith(lower));
  return parameter !== undefined && parameter.type !== "SwitchParameter";
}

/** Puts what is bound into variables, and the defaults of all else. */
async function setParameters(block: ParameterBlock, bound: Properties, frame: Frame): Promise<void> {
  const { variables } = frame;
  for (const { name, type, default: value } of block.parameters) {
    const reference = type === undefined ? undefined : typeOrRefusal(type);
    const isSwitch = reference?.kind === "switch";
    if (name in bound)
      variables.setOwn(name, isSwitch ? switchValue(bound[name] === true) : (bound[name] ?? null), isSwitch ? undefined : reference);
    else if (value) {
      const given = (await evaluate(value, frame)) ?? null;
      variables.setOwn(name, reference && !isSwitch ? convertTo(given, reference) : given, isSwitch ? undefined : reference);
    } else if (!variables.has(name) || !ownsParameter(variables, name))
      variables.setOwn(name, isSwitch ? switchValue(false) : emptyOf(reference));
  }
  variables.setOwn("PSBoundParameters", new Hashtable(Object.entries(bound), "bound"));
}

const declared = new WeakMap<Variables, Set<string>>();

function ownsParameter(variables: Variables, name: string): boolean {
  const names = declared.get(variables) ?? new Set<string>();
  declared.set(variables, names);
  const known = names.has(name.toLowerCase());
  names.add(name.toLowerCase());
  return known;
}

/** A parameter that got nothing: "" and 0 for types that have no null. */
function emptyOf(type: ReturnType<typeof typeOrRefusal> | undefined): unknown {
  if (!type) return null;
  if (["string", "int", "long", "double", "decimal", "byte", "bool"].includes(type.kind)) return convertTo(null, type);
  return null;
}

interface Input {
  readonly items: AsyncIterable<unknown>;
  /** Binds an object of the pipeline to parameters. @throws {BindingError} */
  bindItem(item: unknown): Promise<void>;
}

const unbound = (items: AsyncIterable<unknown>): Input => ({ items, bindItem: () => Promise.resolve() });

/** `begin` once, `process` for each object (once where nothing comes through the pipeline), then the rest with `$input`. */
async function* runBlocks(body: ScriptBlockLiteral, frame: Frame, input: Input | undefined): AsyncGenerator<unknown> {
  if (body.begin) yield* runStatements(body.begin, frame);
  if (body.process) {
    if (!input) yield* untilReturn(runStatements(body.process, { ...frame, item: { value: null } }));
    else {
      for await (const item of input.items) {
        if (await bindsItem(input, item, frame)) yield* untilReturn(runStatements(body.process, { ...frame, item: { value: item } }));
      }
    }
    yield* runStatements(body.statements, frame);
    return;
  }
  const items = input ? await collect(input.items) : undefined;
  const last = items?.at(-1);
  if (input && items && items.length > 0) await bindsItem(input, last, frame);
  yield* runStatements(body.statements, { ...frame, ...(items && { input: items }) });
}

/** False, and told, where an object does not bind. */
async function bindsItem(input: Input, item: unknown, { session }: Frame): Promise<boolean> {
  try {
    await input.bindItem(item);
    return true;
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    session.errors.unshift(error.record);
    session.host.writeError(error.record);
    return false;
  }
}
