import type { CmdletService } from "./definition.js";
import { CmdletError } from "./errors.js";
import type { CmdletHost } from "./host.js";

/** How cmdlets reach a service; a generated package says which of these it takes. */
export interface Connection {
  /** Address of the service. */
  readonly endpoint?: string | undefined;
  /** How to sign in; DefaultAzureCredential of `@azure/identity` where nothing is said. */
  readonly credential?: unknown;
  readonly subscriptionId?: string | undefined;
  /** Options of the client. */
  readonly options?: object | undefined;
}

let current: Connection = {};

/** What cmdlets of this package use from now on, where they are not told otherwise. */
export function setConnection(connection: Connection): void {
  current = connection;
}

/** Takes another subscription from now on, as Set-AzContext does. */
export function setAzContext({ Subscription }: { Subscription: string }): void {
  current = { ...current, subscriptionId: Subscription };
}

interface Known {
  credential: unknown;
  options: object | undefined;
  values: string;
  context: unknown;
}

const contexts = new WeakMap<CmdletService, Known[]>();
const mostContexts = 16;

/**
 * The context for one call: made of the parameters that were given, the host's connection, that of `connect`, and what this machine knows.
 * Contexts are kept, so that calls share connections and tokens.
 * @param given values of client parameters, by name
 * @throws {CmdletError} where something is missing
 */
export async function contextFor(
  service: CmdletService,
  given: Readonly<Record<string, unknown>>,
  host: CmdletHost,
  command: string,
): Promise<unknown> {
  const connection: Record<string, unknown> = { ...current, ...defined(host.connection ?? {}), ...defined(given) };
  const { credential: own, options, ...values } = connection;
  for (const name of service.required) {
    values[name] ??= name === "subscriptionId" ? await defaultSubscription() : undefined;
    if (values[name] === undefined || values[name] === "") throw missing(service, name, command);
  }
  const credential = service.credential ? (own ?? (await defaultCredential(service, command))) : undefined;
  const known = contexts.get(service) ?? [];
  const key = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const found = known.find((entry) => entry.credential === credential && entry.options === options && entry.values === key);
  if (found) return found.context;
  const clientOptions: Record<string, unknown> = { ...(options as object | undefined) };
  for (const name of service.options) if (values[name] !== undefined) clientOptions[name] = values[name];
  let context: unknown;
  try {
    context = service.create({ ...values, credential, options: clientOptions });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CmdletError(message, command, { category: "InvalidArgument", id: "InvalidConnection", parameter: "Endpoint", cause });
  }
  contexts.set(service, [{ credential, options: options as object | undefined, values: key, context }, ...known].slice(0, mostContexts));
  return context;
}

function defined(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]: [string, unknown]) => value !== undefined && value !== null));
}

function missing({ title }: CmdletService, name: string, command: string): CmdletError {
  const parameter = name.charAt(0).toUpperCase() + name.slice(1);
  const others =
    name === "subscriptionId"
      ? "Pass it, or call connect or setAzContext; AZURE_SUBSCRIPTION_ID and the subscription of the Azure CLI are taken as well."
      : "Pass it, or call connect.";
  const message = `Cannot process command because of one or more missing mandatory parameters: ${parameter}. ${title} needs it. ${others}`;
  return new CmdletError(message, command, { category: "InvalidArgument", id: "MissingMandatoryParameter", parameter });
}

let signIn: Promise<unknown> | undefined;

/** Loaded when it is needed first: not every caller signs in this way, and it is large. */
async function defaultCredential({ title, tokens }: CmdletService, command: string): Promise<unknown> {
  if (!tokens) {
    const message = `${title} needs a credential: pass one to connect.`;
    throw new CmdletError(message, command, { category: "AuthenticationError", id: "CredentialMissing" });
  }
  signIn ??= (async () => {
    const { DefaultAzureCredential } = await import("@azure/identity");
    return new DefaultAzureCredential();
  })();
  try {
    return await signIn;
  } catch (cause) {
    signIn = undefined;
    const message = "Signing in needs the package @azure/identity: npm install @azure/identity, or pass a credential to connect.";
    throw new CmdletError(message, command, { category: "AuthenticationError", id: "CredentialMissing", cause });
  }
}

/** AZURE_SUBSCRIPTION_ID, else what `az account set` chose. */
async function defaultSubscription(): Promise<string | undefined> {
  const { process } = globalThis;
  const named = process.env["AZURE_SUBSCRIPTION_ID"];
  if (named) return named;
  const { readFile } = await import("node:fs/promises");
  const { homedir } = await import("node:os");
  const { join } = await import("node:path");
  const folder = process.env["AZURE_CONFIG_DIR"] ?? join(homedir(), ".azure");
  try {
    const text = await readFile(join(folder, "azureProfile.json"), "utf8");
    const { subscriptions } = JSON.parse(text.replace(/^\uFEFF/, "")) as { subscriptions?: { id?: unknown; isDefault?: unknown }[] };
    const id = subscriptions?.find(({ isDefault }) => isDefault === true)?.id;
    return typeof id === "string" ? id : undefined;
  } catch {
    // No profile, or none that can be read: the caller says what to do instead.
    return undefined;
  }
}
