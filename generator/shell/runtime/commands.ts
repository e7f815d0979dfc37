import { type Ask, bind, type BoundCommand } from "../binder/bind.js";
import type { Argument } from "../binder/command-line.js";
import type { Given } from "../binder/coerce.js";
import { BindingError } from "../binder/errors.js";
import type { BoundParameters, Cmdlet, CmdletDescription, CommandContext } from "../cmdlet.js";
import { Formatted } from "../format/formatted.js";
import type { Command, Expression } from "../language/ast.js";
import { Hashtable } from "../values/hashtable.js";
import { Num, numericOf } from "../values/number.js";
import { getProperty, type Properties } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { Collected, commandContext } from "./context.js";
import { refusal, runtimeError, ShellError } from "./errors.js";
import { evaluate } from "./evaluate.js";
import { refusedCommand } from "./refused-commands.js";
import { startAsJob } from "./jobs.js";
import type { Frame } from "./session.js";
import { type CallOptions, call } from "./script-blocks.js";
import { breath, collapse, gathered } from "./streams.js";
import type { DefinedFunction } from "./variables.js";

/**
 * Runs a command: finds it, binds its arguments, and streams its output. `input` is what comes through the pipeline, absent at its start;
 * `position` counts from 1. @throws {ShellError}
 */
export async function* runCommand(
  command: Command,
  frame: Frame,
  input: AsyncIterable<unknown> | undefined,
  position: number,
): AsyncGenerator<unknown> {
  const name = command.name.kind === "literal" ? (command.name.text ?? command.name.value) : await evaluate(command.name, frame);
  const options = { ...(input && { input }), ...(command.dotted && { dotted: true }) };
  if (name instanceof ScriptBlock) {
    const args = await evaluateArguments(command, frame);
    yield* call({ name: "", body: name.body }, args, { ...frame, script: name.script }, options);
    return;
  }
  const text = toText(name);
  const own = frame.variables.findFunction(text);
  if (own) {
    const args = await evaluateArguments(command, frame);
    yield* callFunction(own, args, command, frame, options);
    return;
  }
  const found = frame.session.commands.find(text);
  if (!found) throw commandNotFound(text, command, frame);
  const args = await evaluateArguments(command, frame);
  const bound = await bindCommand(found.description, args, command, frame, input !== undefined, position);
  const cmdlet = await found.load();
  const place = { script: frame.script, extent: command };
  const context = commandContext(cmdlet, bound.common, frame, place);
  try {
    yield* copied(run(cmdlet, bound, frame, context, input, command), bound.common, frame, cmdlet);
  } catch (error) {
    // What came through the pipeline has its place already, and is not this command's.
    throw error instanceof ShellError && !error.record.place ? error.within({ command: cmdlet.name, place }) : error;
  }
}

async function* callFunction(
  { definition, script }: DefinedFunction,
  args: readonly Argument[],
  command: Command,
  frame: Frame,
  options: CallOptions,
): AsyncGenerator<unknown> {
  const name = definition.name;
  try {
    yield* call({ name, body: definition.body }, args, { ...frame, script }, options);
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    throw error.within({ command: name, place: { script: frame.script, extent: error.extent ?? command } });
  }
}

function commandNotFound(name: string, command: Command, { script, session }: Frame): ShellError {
  const refused = refusedCommand(name, session.environment);
  const message =
    `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\n` +
    `Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
  const { record } = refused ?? runtimeError("CommandNotFoundException", message, "ObjectNotFound", "CommandNotFoundException");
  return new ShellError({ ...record, target: name, place: { script, extent: command.name } });
}

/** What the binder gets; a script block that is called by `&` takes the values alone. */
type EvaluatedArgument = Argument & { readonly value?: unknown };

async function evaluateArguments(command: Command, frame: Frame): Promise<EvaluatedArgument[]> {
  const args: EvaluatedArgument[] = [];
  for (const argument of command.arguments) {
    if (argument.kind === "splat") args.push(...splat(frame.variables.get(argument.name), argument));
    else if (argument.kind === "value") args.push({ kind: "value", ...(await given(argument.value, frame)) });
    else {
      const value = argument.argument && (await given(argument.argument, frame));
      args.push({ kind: "parameter", name: argument.name, extent: argument, ...(value && { value }) });
    }
  }
  return args;
}

async function given(expression: Expression, frame: Frame): Promise<Given> {
  const text = expression.kind === "literal" ? expression.text : undefined;
  return { value: withText(await evaluate(expression, frame), text), extent: expression, ...(text !== undefined && { text }) };
}

/** A bare number keeps how it was typed, where nothing asks for a type: `Write-Output 1kb` shows `1kb`. */
function withText(value: unknown, text: string | undefined): unknown {
  const number = text === undefined || value === undefined || String(value as number) === text ? undefined : numericOf(value);
  return number ? new Num(number.kind, number.value, text) : value;
}

/** about_Splatting: a hashtable gives named arguments, an array positional ones. */
function splat(value: unknown, extent: Given["extent"] & object): EvaluatedArgument[] {
  if (value instanceof Hashtable) {
    return value.entries().map(([name, item]) => ({
      kind: "parameter",
      name: toText(name),
      value: { value: item ?? null, extent },
      extent,
      splatted: true,
    }));
  }
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item: unknown) => ({ kind: "value", value: item, extent }));
}

async function bindCommand(
  description: CmdletDescription,
  args: readonly Argument[],
  command: Command,
  frame: Frame,
  expectsInput: boolean,
  position: number,
): Promise<BoundCommand> {
  try {
    return await bind(description, args, expectsInput, asker(description, frame, position));
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    throw error.within({ command: description.name, place: { script: frame.script, extent: error.extent ?? command } });
  }
}

function asker(description: CmdletDescription, { session, signal }: Frame, position: number): Ask | undefined {
  const { prompt } = session.host;
  if (!prompt) return undefined;
  const caption = `cmdlet ${description.name} at command pipeline position ${position}`;
  return (fields) => prompt.call(session.host, caption, "Supply values for the following parameters:", fields, signal);
}

async function* run(
  cmdlet: Cmdlet,
  bound: BoundCommand,
  frame: Frame,
  context: CommandContext,
  input: AsyncIterable<unknown> | undefined,
  command: Command,
): AsyncGenerator<unknown> {
  const records = bindRecords(cmdlet.name, bound, frame, context, input);
  if (getProperty(bound.parameters, "AsJob") !== true) {
    yield* cmdlet.run({ bound: bound.parameters, records, context });
    return;
  }
  const text = frame.script.text.slice(command.start, command.end);
  for await (const record of records)
    yield startAsJob(cmdlet, record, bound.common, frame, { script: frame.script, extent: command }, text);
}

/** What shows or writes what was formatted. */
const takesFormatted = /^(?:Out-.*|Format-.*|Tee-Object)$/;

/** One set of parameters per object; an object that does not bind is reported, and the next one is taken. */
async function* bindRecords(
  name: string,
  bound: BoundCommand,
  frame: Frame,
  context: CommandContext,
  input: AsyncIterable<unknown> | undefined,
): AsyncGenerator<BoundParameters> {
  if (!input) {
    yield { parameterSet: bound.parameterSet ?? "", parameters: bound.parameters };
    return;
  }
  for await (const item of input) {
    const pause = breath();
    if (pause) await pause;
    frame.signal.throwIfAborted();
    if (item instanceof Formatted && !takesFormatted.test(name))
      throw refusal(`Output of Format-Table or Format-List in ${name}`, "Select-Object");
    try {
      yield await bound.bindInput(item, async (block) => collapse(await gathered(context.invoke(block, item))));
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
      // What does not bind is told, and `$?` says nothing of it.
      const failed = frame.status?.failed ?? false;
      context.writeError(error);
      if (frame.status) frame.status.failed = failed;
    }
  }
}

/** -OutVariable and -PipelineVariable; and notes what type the cmdlet says its objects have. */
async function* copied(output: AsyncIterable<unknown>, common: Properties, frame: Frame, cmdlet: Cmdlet): AsyncGenerator<unknown> {
  const out = new Collected(frame, common, "OutVariable");
  const pipelineVariable = toText(getProperty(common, "PipelineVariable"));
  const [type] = cmdlet.outputs ?? [];
  for await (const item of output) {
    frame.signal.throwIfAborted();
    out.add(item);
    if (pipelineVariable !== "") frame.variables.set(pipelineVariable, item);
    if (type !== undefined && typeof item === "object" && item !== null && !frame.session.typeNames.has(item)) {
      frame.session.typeNames.set(item, type);
    }
    yield item;
  }
}
