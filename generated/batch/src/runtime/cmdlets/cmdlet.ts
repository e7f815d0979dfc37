import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { argumentsOf, read, write, type CallArguments } from "./arguments.js";
import { chooseSet, type ChosenSet } from "./binding.js";
import { contextFor } from "./connection.js";
import {
  define,
  isObject,
  pathOf,
  stepsOf,
  type CmdletDefinition,
  type OperationDefinition,
  type SetDefinition,
} from "./definition.js";
import { CmdletError, toCmdletError } from "./errors.js";
import {
  shouldProcess,
  tellError,
  tellVerbose,
  type CmdletHost,
  type CmdletProgress,
  type CommonParameters,
} from "./host.js";
import { startedOperation, startJob, type RunningOperation } from "./job.js";
import { outputOf } from "./output.js";

/** A cmdlet as a shell calls it: parameters bound to a set, output one by one. */
export interface RunnableCmdlet {
  readonly definition: CmdletDefinition;
  (parameters: object, host?: CmdletHost): AsyncIterable<unknown>;
}

/** The function that a definition stands for; `Signature` is its type. */
export function cmdlet<Signature>(definition: CmdletDefinition): Signature {
  const run = (parameters: Readonly<Record<string, unknown>>, host: CmdletHost = {}): unknown => {
    let many = false;
    return outputOf(
      () => execute(definition, parameters, host, (set) => (many = set.many === true)),
      () => many,
    );
  };
  return Object.assign(run, { definition }) as Signature;
}

/** Runs a cmdlet, and does with its errors what -ErrorAction says. */
async function* execute(
  definition: CmdletDefinition,
  parameters: Readonly<Record<string, unknown>>,
  host: CmdletHost,
  chosen: (set: SetDefinition) => void,
): AsyncGenerator<unknown, void> {
  const { ErrorAction = "Stop" } = parameters as CommonParameters;
  try {
    const set = chooseSet(definition, parameters, host.parameterSet);
    chosen(set.set);
    yield* perform(definition, set, parameters, host);
  } catch (error) {
    if (ErrorAction === "Stop") throw error;
    if (ErrorAction === "Continue")
      tellError(
        host,
        toCmdletError(error, definition.name, undefined, () => undefined),
      );
  }
}

async function* perform(
  definition: CmdletDefinition,
  chosen: ChosenSet,
  parameters: Readonly<Record<string, unknown>>,
  host: CmdletHost,
): AsyncGenerator<unknown, void> {
  const { name, service, changes } = definition;
  const command = `${name}_${chosen.name}`;
  const [first, last = first] = chosen.set.operations.map((index) => definition.operations[index]);
  if (!first || !last) return;
  const reader = first === last ? undefined : first;
  const given = await argumentsOf(chosen, parameters, last, definition);
  const target = targetOf(given, parameters, name);
  const describe = (error: unknown): CmdletError =>
    toCmdletError(error, command, target, (wire) => parameterFor(wire, chosen, parameters));
  try {
    if (changes && !(await shouldProcess(parameters, host, name, target))) return;
    // Get cmdlets take several subscriptions.
    const { subscriptionId } = given.client;
    const subscriptions: unknown[] = Array.isArray(subscriptionId) ? subscriptionId : [subscriptionId];
    for (const subscription of subscriptions) {
      const context = await contextFor(service, { ...given.client, subscriptionId: subscription }, host, command);
      yield* call({ name, context, chosen, given, reader, operation: last, parameters, host, describe });
    }
  } catch (error) {
    throw describe(error);
  }
}

interface Call {
  name: string;
  context: unknown;
  chosen: ChosenSet;
  given: CallArguments;
  reader: OperationDefinition | undefined;
  operation: OperationDefinition;
  parameters: Readonly<Record<string, unknown>>;
  host: CmdletHost;
  describe: (error: unknown) => CmdletError;
}

async function* call(running: Call): AsyncGenerator<unknown, void> {
  const { name, reader, operation, given, host, describe } = running;
  const { AsJob, NoWait, PassThru } = given.switches;
  const before =
    reader && given.body === undefined
      ? withoutReadonly(await invoke(running, reader), operation.readonly ?? [])
      : undefined;
  const body = bodyOf(before, running);
  const ended = (value: unknown): unknown => {
    const result = operation.silent ? undefined : value;
    return result === undefined && PassThru === true ? true : result;
  };
  const result: unknown = invoke(running, operation, body);
  if (isPages(result)) yield* result;
  else if (!isPoller(result)) yield* items(await received(result, given, describe), ended);
  else if (NoWait === true) {
    await result.submitted();
    yield startedOperation(result, ended);
  } else if (AsJob === true)
    yield startJob(name, async (signal, progress) => ended(await wait(result, name, signal, progress)), describe);
  else yield* items(await wait(result, name, undefined, host.progress), ended);
}

/** Lists are written one by one. */
async function* items(value: unknown, ended: (value: unknown) => unknown): AsyncGenerator<unknown, void> {
  const result = ended(value);
  if (isPages(result)) yield* result;
  else if (Array.isArray(result)) yield* result as unknown[];
  else if (result !== undefined) yield result;
}

/** Calls an operation. Pages and pollers come back as they are, everything else as a promise. */
function invoke({ context, given, parameters, host }: Call, operation: OperationDefinition, body?: unknown): unknown {
  const values: Record<string, unknown> = { ...given.values };
  const options: Record<string, unknown> = { ...given.options };
  const [place, ...path] = stepsOf(operation.body);
  if (body !== undefined) write(place === "option" ? options : values, path, body);
  if (host.abortSignal) options["abortSignal"] = host.abortSignal;
  if (host.pollingInterval !== undefined) options["updateIntervalInMs"] = host.pollingInterval;
  if (parameters["Verbose"] === true)
    options["onResponse"] = (response: PipelineResponse) => tellVerbose(host, exchange(response));
  const positional = operation.values.map((name) => values[name]);
  return operation.call(context as never, ...(positional as never[]), options as never);
}

function exchange({ request, status }: PipelineResponse): string {
  const { origin, pathname } = new URL(request.url);
  return `${request.method} ${origin}${pathname}: ${status}`;
}

/** The body to send: what was given, put onto what was read. Undefined where there is nothing to send. */
function bodyOf(before: object | undefined, { given, operation }: Call): unknown {
  if (given.body !== undefined || !operation.body) return given.body;
  if (!before && operation.bodyOptional && given.properties.length === 0 && given.entries.length === 0)
    return undefined;
  return withConstants(operation, composed(before ?? {}, given));
}

function composed(body: object, { properties, entries }: CallArguments): object {
  for (const entry of entries) for (const [name, value] of Object.entries(entry)) define(body, name, value);
  for (const { path, value } of properties) write(body, path, value);
  return body;
}

/** What the service alone sets does not go back to it. */
function withoutReadonly(value: unknown, paths: readonly string[]): object {
  const copy: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const text of paths) {
    const path = pathOf(text);
    const last = path.at(-1) ?? "";
    const outer = path.slice(0, -1);
    const holder = read(copy, outer);
    if (!isObject(holder) || !Object.hasOwn(holder, last)) continue;
    const rest = Object.fromEntries(Object.entries(holder).filter(([name]) => name !== last));
    if (outer.length > 0) write(copy, outer, rest);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is this function's own
    else delete copy[last];
  }
  return copy;
}

function withConstants({ constants = [] }: OperationDefinition, body: object): object {
  for (const [value, text] of constants) {
    const path = pathOf(text);
    if (isObject(read(body, path.slice(0, -1))) && read(body, path) === undefined) write(body, path, value);
  }
  return body;
}

/** A stream goes into the file that -OutFile names. */
async function received(
  result: unknown,
  { outputFile }: CallArguments,
  describe: (error: unknown) => CmdletError,
): Promise<unknown> {
  const value = await result;
  if (!(value instanceof ReadableStream) || outputFile === undefined) return value;
  const { writeFile } = await import("node:fs/promises");
  try {
    await writeFile(outputFile, value as ReadableStream<Uint8Array>);
  } catch (cause) {
    const told = describe(cause);
    const message = `The answer cannot be written to '${outputFile}'. ${told.message}`;
    const id = told.fullyQualifiedErrorId.split(",", 1)[0] ?? "WriteError";
    throw new CmdletError(message, told.command, {
      category: "WriteError",
      id,
      parameter: "OutFile",
      target: outputFile,
      cause,
    });
  }
  return undefined;
}

async function wait(
  poller: RunningOperation,
  activity: string,
  signal: AbortSignal | undefined,
  progress: ((progress: CmdletProgress) => void) | undefined,
): Promise<unknown> {
  if (progress) {
    poller.onProgress(({ status }) => {
      progress({ activity, status, completed: status !== "running" && status !== "notStarted" });
    });
  }
  return poller.pollUntilDone(signal ? { abortSignal: signal } : undefined);
}

/** What a cmdlet works on, for people: the last name in the path, or what is made. */
function targetOf(
  { parts, properties, body }: CallArguments,
  parameters: Readonly<Record<string, unknown>>,
  name: string,
): string {
  const named = [
    parameters["Name"],
    parameters["Id"],
    ...properties.filter(({ path }) => isName(path)).map(({ value }) => value),
  ];
  const inBody = isObject(body) ? [body["name"], body["id"]] : [];
  const found = [parts.at(-1), ...named, ...inBody].find((text) => typeof text === "string" && text !== "");
  return typeof found === "string" ? found : name.slice(name.indexOf("-") + 1);
}

function isName([first, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && (first === "name" || first === "id");
}

/** The given parameter that a wire name or a path in the body comes from. */
function parameterFor(
  wire: string,
  { targets }: ChosenSet,
  parameters: Readonly<Record<string, unknown>>,
): string | undefined {
  const sought = wire
    .replace(/^\$\.|^\//, "")
    .replaceAll("/", ".")
    .toLowerCase();
  if (sought === "") return undefined;
  const matches = [...targets].filter(([name, target]) => {
    const [kind, ...path] = stepsOf(target);
    const place = (kind === "choice" ? path.slice(2) : path).join(".").toLowerCase();
    return parameters[name] !== undefined && (place === sought || place.endsWith(`.${sought}`));
  });
  return matches.length === 1 ? matches[0]?.[0] : undefined;
}

function isPages(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && "byPage" in value;
}

function isPoller(value: unknown): value is RunningOperation {
  return isObject(value) && "pollUntilDone" in value;
}
