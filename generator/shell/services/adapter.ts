import { type BoundParameters, type Cmdlet, type CmdletDescription, type CommandContext, perRecord } from "../cmdlet.js";
import type { LazyCmdlet } from "../registry.js";
import { markService } from "../format/service-objects.js";
import { errorCategories, runtimeError, ShellError } from "../runtime/errors.js";
import { createObject, isProperties } from "../values/objects.js";
import { SwitchValue } from "../runtime/function-description.js";
import { Char } from "../values/char.js";
import { DateTime } from "../values/datetime.js";
import { Enumeration } from "../values/enumeration.js";
import { Guid } from "../values/guid.js";
import { Hashtable } from "../values/hashtable.js";
import { asDouble, Num } from "../values/number.js";
import { SecureString } from "../values/secure-string.js";
import { toText } from "../values/text.js";
import { TimeSpan } from "../values/timespan.js";
import type { Account } from "./account.js";
import { type CmdletEntry, type GeneratedCmdlet, isGeneratedError, type MetadataRuntime } from "./generated.js";

/** What the cmdlets of a package have in common. */
export interface AdapterOptions {
  readonly service: string;
  readonly account: Account;
  /** Objects that parameters take, for {@link MetadataRuntime.fromProperties}. */
  readonly models: unknown;
  readonly runtime: () => Promise<MetadataRuntime>;
  readonly help: (name: string) => Promise<string | undefined>;
}

/** A cmdlet of a generated package as one of the shell's. */
export function adapt(entry: CmdletEntry, options: AdapterOptions): LazyCmdlet {
  const description = completed(entry.description, options);
  return {
    description,
    load: async () => {
      const [generated, runtime] = await Promise.all([entry.load(), options.runtime()]);
      return runnable(description, generated, runtime, options);
    },
    help: () => options.help(description.name),
  };
}

/**
 * What the shell adds to a description: where the session knows the endpoint, nobody has to give it; and lists may be empty, as those of
 * autorest.powershell's cmdlets may. Sets are made when they are asked for, as the metadata does.
 */
function completed(description: CmdletDescription, { service, account }: AdapterOptions): CmdletDescription {
  const knowsEndpoint = account.endpointOf(service) !== undefined;
  let sets: CmdletDescription["parameterSets"] | undefined;
  return Object.create(description, {
    parameterSets: {
      enumerable: true,
      get: () =>
        (sets ??= description.parameterSets.map(({ name, parameters }) => ({
          name,
          parameters: parameters.map((parameter) => ({
            ...parameter,
            allowEmpty: "collection",
            isoDuration: true,
            ...(parameter.name === "Endpoint" && knowsEndpoint && { mandatory: false }),
          })),
        }))),
    },
  }) as CmdletDescription;
}

function runnable(description: CmdletDescription, generated: GeneratedCmdlet, runtime: MetadataRuntime, options: AdapterOptions): Cmdlet {
  const { name, aliases, synopsis, parameterSets, defaultParameterSet, shouldProcess, outputs } = description;
  const described: CmdletDescription = {
    name,
    parameterSets,
    ...(aliases && { aliases }),
    ...(synopsis !== undefined && { synopsis }),
    ...(defaultParameterSet !== undefined && { defaultParameterSet }),
    ...(shouldProcess !== undefined && { shouldProcess }),
    ...(outputs && { outputs }),
  };
  return perRecord(described, (bound, context) => call(described, generated, runtime, options, bound, context));
}

async function* call(
  { name, parameterSets }: CmdletDescription,
  generated: GeneratedCmdlet,
  { fromProperties }: MetadataRuntime,
  { service, account, models }: AdapterOptions,
  { parameterSet, parameters }: BoundParameters,
  context: CommandContext,
): AsyncGenerator<unknown> {
  const types = new Map(parameterSets.find((set) => set.name === parameterSet)?.parameters.map((each) => [each.name, each.type]));
  const given = Object.entries(parameters).map(
    ([key, value]) => [key, fromProperties(plain(value), types.get(key) ?? "", models)] as const,
  );
  const { Endpoint: endpoint } = parameters;
  try {
    const connection = await account.connection(service, generated.definition.service, typeof endpoint === "string" ? endpoint : undefined);
    const output = generated(
      { ...Object.fromEntries(given), Verbose: true },
      {
        connection,
        abortSignal: context.signal,
        parameterSet,
        information: (message) => {
          context.writeInformation(message);
        },
        verbose: (message) => {
          context.writeVerbose(message);
        },
        progress: (progress) => {
          context.writeProgress(progress);
        },
        shouldProcess: (target, action) => context.shouldProcess(target, action),
      },
    );
    for await (const item of output) {
      markService(item);
      yield shown(item, name);
    }
  } catch (error) {
    throw isGeneratedError(error) ? asShellError(error, name) : error;
  }
}

/**
 * The shell's values as the packages take them: durations are ISO 8601 text, dates Date, hashtables objects, and a secret is told at the
 * last moment. What needs no change stays the same object. @throws {ShellError} for integers that JavaScript's numbers do not hold.
 */
function plain(value: unknown): unknown {
  if (value instanceof TimeSpan) return value.toISOString();
  if (value instanceof DateTime) return value.toDate();
  if (value instanceof SecureString) return value.reveal();
  if (typeof value === "bigint") return wholeNumber(value);
  if (value instanceof Num) return typeof value.value === "bigint" ? wholeNumber(value.value) : asDouble(value.value);
  if (value instanceof Char || value instanceof Guid || value instanceof Enumeration) return value.toString();
  if (value instanceof SwitchValue) return value.on;
  if (value instanceof Hashtable) return createObject(value.entries().map(([key, item]) => [toText(key), plain(item)]));
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isProperties(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item)] as const);
  return entries.some(([key, item]) => item !== value[key]) ? createObject(entries) : value;
}

function wholeNumber(value: bigint): number {
  if (!Number.isSafeInteger(Number(value))) throw tooLarge(value);
  return Number(value);
}

function tooLarge(value: bigint): ShellError {
  return runtimeError(
    "IntegerTooLarge",
    `${value} is beyond the integers that can be sent (2^53 at most).`,
    "InvalidArgument",
    "OverflowException",
  );
}

/** What -NoWait gives is shown by its state. */
function shown(item: unknown, name: string): unknown {
  if (typeof item !== "object" || item === null || !("serialize" in item && "poll" in item && "status" in item)) return item;
  return createObject([
    ["Command", name],
    ["Status", item.status],
  ]);
}

/** What a client library calls its options, as the shell calls them. */
function inShellWords(message: string): string {
  return message
    .replace(
      "set the option allowInsecureConnection for a test server",
      "start the shell with --allow-insecure for a test server on this machine",
    )
    .replace("Pass it, or call connect or setAzContext;", "Pass -SubscriptionId, or choose one by Set-AzContext;");
}

function asShellError(
  error: Error & { category: string; fullyQualifiedErrorId: string; parameter?: string; target?: string },
  name: string,
): ShellError {
  if (error.cause instanceof ShellError) return error.cause;
  const { fullyQualifiedErrorId, parameter, target } = error;
  const message = inShellWords(error.message);
  return new ShellError({
    message,
    category: errorCategories.find((category) => category === error.category) ?? "NotSpecified",
    id: fullyQualifiedErrorId.replace(/,[^,]*$/, ""),
    reason: error.cause instanceof Error ? error.cause.name : "CmdletError",
    command: name,
    ...(parameter !== undefined && { parameter }),
    ...(target !== undefined && { target }),
    cause: error,
  });
}
