import { type Ask, bind, type BoundCommand } from "../binder/bind.js";
import type { Argument } from "../binder/command-line.js";
import type { Given } from "../binder/coerce.js";
import { BindingError } from "../binder/errors.js";
import type { BoundParameters, Cmdlet, CmdletDescription, CommandContext } from "../cmdlet.js";
import type { Command, Expression } from "../language/ast.js";
import { getProperty, isProperties, type Properties } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { Collected, commandContext } from "./context.js";
import { runtimeError, ShellError } from "./errors.js";
import { evaluate } from "./evaluate.js";
import { startAsJob } from "./jobs.js";
import type { Frame } from "./session.js";
import { runStatements } from "./statements.js";
import { breath, collapse, gathered } from "./streams.js";

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
  const args = await evaluateArguments(command, frame);
  if (name instanceof ScriptBlock) {
    const values = args.map((argument) => argument.value ?? null);
    yield* runStatements(name.body.statements, { ...frame, script: name.script, args: values });
    return;
  }
  const found = frame.session.commands.find(toText(name));
  if (!found) throw commandNotFound(toText(name), command, frame);
  const bound = await bindCommand(found.description, args, command, frame, input !== undefined, position);
  const cmdlet = await found.load();
  const place = { script: frame.script, extent: command };
  const context = commandContext(cmdlet, bound.common, frame, place);
  try {
    yield* copied(run(cmdlet, bound, frame, context, input, command), bound.common, frame, cmdlet);
  } catch (error) {
    throw error instanceof ShellError ? error.within({ command: cmdlet.name, place }) : error;
  }
}

function commandNotFound(name: string, command: Command, { script }: Frame): ShellError {
  const message =
    `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\n` +
    `Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
  const { record } = runtimeError("CommandNotFoundException", message, "ObjectNotFound", "CommandNotFoundException");
  return new ShellError({ ...record, target: name, place: { script, extent: command.name } });
}

/** What the binder gets; a script block that is called by `&` takes the values alone. */
type EvaluatedArgument = Argument & { readonly value?: unknown };

async function evaluateArguments(command: Command, frame: Frame): Promise<EvaluatedArgument[]> {
  const args: EvaluatedArgument[] = [];
  for (const argument of command.arguments) {
    if (argument.kind === "splat") args.push(...splat(frame.session.variables.get(argument.name), argument));
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
  return { value: await evaluate(expression, frame), extent: expression, ...(text !== undefined && { text }) };
}

/** about_Splatting: a hashtable gives named arguments, an array positional ones. */
function splat(value: unknown, extent: Given["extent"] & object): EvaluatedArgument[] {
  if (isProperties(value)) {
    return Object.entries(value).map(([name, item]) => ({
      kind: "parameter",
      name,
      value: { value: item, extent },
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
  const records = bindRecords(bound, frame, context, input);
  if (getProperty(bound.parameters, "AsJob") !== true) {
    yield* cmdlet.run({ bound: bound.parameters, records, context });
    return;
  }
  const text = frame.script.text.slice(command.start, command.end);
  for await (const record of records)
    yield startAsJob(cmdlet, record, bound.common, frame, { script: frame.script, extent: command }, text);
}

/** One set of parameters per object; an object that does not bind is reported, and the next one is taken. */
async function* bindRecords(
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
    try {
      yield await bound.bindInput(item, async (block) => collapse(await gathered(context.invoke(block, item))));
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
      context.writeError(error);
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
    if (pipelineVariable !== "") frame.session.variables.set(pipelineVariable, item);
    if (type !== undefined && typeof item === "object" && item !== null && !frame.session.typeNames.has(item)) {
      frame.session.typeNames.set(item, type);
    }
    yield item;
  }
}
