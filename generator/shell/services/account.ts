import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { runtimeError, ShellError } from "../runtime/errors.js";
import type { Connection, GeneratedService } from "./generated.js";

export interface AccountOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Address of the service, where it is not the usual one. */
  readonly endpoint?: string | undefined;
  /** Plain HTTP to a test server on this machine, which gets no token of the user's. */
  readonly allowInsecure?: boolean | undefined;
}

/** Where a subscription's id came from. */
export interface KnownSubscription {
  readonly id: string;
  readonly source: "Set-AzContext" | "AZURE_SUBSCRIPTION_ID" | "Azure CLI";
  readonly name?: string;
}

interface Credential {
  getToken(scopes: string | string[], options?: object): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

/** Who is signed in, and how services are reached: what the cmdlets of a session have in common. */
export class Account {
  readonly #environment: AccountOptions["environment"];
  readonly #endpoint: string | undefined;
  readonly #allowInsecure: boolean;
  #subscription: KnownSubscription | undefined;
  #tenant: string | undefined;
  #signedIn: Credential | undefined;
  readonly #keys = new Map<string, { name: string; key: string }>();

  constructor({ environment, endpoint, allowInsecure = false }: AccountOptions) {
    this.#environment = environment;
    this.#endpoint = endpoint;
    this.#allowInsecure = allowInsecure;
  }

  get tenant(): string | undefined {
    return this.#tenant;
  }

  /** The address that cmdlets take where they are given none: --endpoint, or AZURE_BATCH_ENDPOINT for the service `batch`. */
  endpointOf(service: string): string | undefined {
    return this.#endpoint ?? this.#variable(service, "ENDPOINT");
  }

  /**
   * How a call reaches its service. `endpoint` is what the cmdlet was given.
   * @throws {ShellError} where plain HTTP would leave this machine.
   */
  async connection(service: string, { required, tokens, credential }: GeneratedService, endpoint: string | undefined): Promise<Connection> {
    const address = endpoint ?? this.endpointOf(service);
    const isTest = this.#allowInsecure && /^http:\/\//i.test(address ?? "");
    if (isTest && !isLoopback(address ?? "")) throw leavesMachine(address ?? "");
    const subscription = required.includes("subscriptionId") ? await this.subscription() : undefined;
    return {
      ...(address !== undefined && { endpoint: address }),
      ...(subscription && { subscriptionId: subscription.id }),
      ...(isTest && { options: insecure }),
      ...(credential && this.#credential(service, tokens, isTest)),
    };
  }

  /** Set-AzContext, else AZURE_SUBSCRIPTION_ID, else what `az account set` chose. */
  async subscription(): Promise<KnownSubscription | undefined> {
    if (this.#subscription) return this.#subscription;
    const { AZURE_SUBSCRIPTION_ID: id } = this.#environment;
    if (id) return { id, source: "AZURE_SUBSCRIPTION_ID" };
    const found = (await this.#profile()).find(({ isDefault }) => isDefault === true);
    return found && { id: found.id, name: found.name, source: "Azure CLI" };
  }

  /** Set-AzContext. A name is looked up in the Azure CLI's profile. @throws {ShellError} */
  async choose({ subscription, tenant }: { subscription?: string | undefined; tenant?: string | undefined }): Promise<void> {
    if (subscription !== undefined) {
      const known = (await this.#profile()).find(({ id, name }) =>
        [id, name].some((each) => each.toLowerCase() === subscription.toLowerCase()),
      );
      if (!known && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(subscription)) {
        const message = `There is no subscription '${subscription}' in the profile of the Azure CLI. Give its id, or sign in with az login first.`;
        throw runtimeError("SubscriptionNotFound", message, "ObjectNotFound", "ArgumentException");
      }
      this.#subscription = { id: known?.id ?? subscription, source: "Set-AzContext", ...(known && { name: known.name }) };
    }
    if (tenant !== undefined && tenant !== this.#tenant) {
      this.#tenant = tenant;
      this.#signedIn = undefined;
    }
  }

  /** Subscriptions that the Azure CLI knows; none where it was never used. */
  async #profile(): Promise<{ id: string; name: string; isDefault?: unknown }[]> {
    const folder = this.#environment["AZURE_CONFIG_DIR"] ?? path.join(this.#environment["HOME"] ?? homedir(), ".azure");
    try {
      const text = await readFile(path.join(folder, "azureProfile.json"), "utf8");
      const { subscriptions } = JSON.parse(text.replace(/^\ufeff/, "")) as { subscriptions?: unknown };
      return (Array.isArray(subscriptions) ? subscriptions : []).filter(
        (each: { id?: unknown; name?: unknown } | null) => typeof each?.id === "string" && typeof each.name === "string",
      ) as { id: string; name: string; isDefault?: unknown }[];
    } catch {
      return [];
    }
  }

  /** A test server gets a token of no worth; an account's key comes before a sign-in. */
  #credential(service: string, tokens: boolean, isTest: boolean): { credential: unknown } | undefined {
    const key = this.#sharedKey(service);
    if (key) return { credential: key };
    if (!tokens) return undefined;
    return { credential: isTest ? testCredential(this.#environment) : (this.#signedIn ??= defaultCredential(this.#tenant)) };
  }

  /** AZURE_BATCH_ACCOUNT and AZURE_BATCH_ACCESS_KEY, as the Azure CLI names them. */
  #sharedKey(service: string): { name: string; key: string } | undefined {
    const name = this.#variable(service, "ACCOUNT");
    const key = this.#variable(service, "ACCESS_KEY");
    if (name === undefined || key === undefined) return undefined;
    const known = this.#keys.get(service);
    if (known?.name === name && known.key === key) return known;
    const made = { name, key };
    this.#keys.set(service, made);
    return made;
  }

  #variable(service: string, name: string): string | undefined {
    const value = this.#environment[`AZURE_${service.toUpperCase().replace(/\W/g, "_")}_${name}`];
    return value === "" ? undefined : value;
  }
}

/** One object, so that calls share a client. */
const insecure = { allowInsecureConnection: true };

/** localhost, 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function leavesMachine(address: string) {
  const message = `--allow-insecure is for test servers on this machine (localhost, 127.0.0.1, ::1); ${address} is none. Use https.`;
  return runtimeError("InsecureEndpoint", message, "PermissionDenied", "InvalidOperationException");
}

let test: Credential | undefined;

/** SPECWRIGHT_TEST_TOKEN, or a word that no service takes for a token. */
function testCredential(environment: AccountOptions["environment"]): Credential {
  const token = environment["SPECWRIGHT_TEST_TOKEN"] ?? "specwright-test-token";
  return (test ??= { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) });
}

/** DefaultAzureCredential, loaded when the first token is needed: it is large. */
function defaultCredential(tenantId: string | undefined): Credential {
  let loaded: Promise<Credential> | undefined;
  return {
    async getToken(scopes, options) {
      loaded ??= load(tenantId);
      const credential = await loaded;
      try {
        return await credential.getToken(scopes, options);
      } catch (cause) {
        throw cause instanceof Error && /^(?:AggregateAuthentication|CredentialUnavailable)Error$/.test(cause.name)
          ? notSignedIn(cause)
          : cause;
      }
    },
  };
}

/** The long list of all that was tried is kept as the cause. */
function notSignedIn(cause: Error): ShellError {
  return new ShellError({
    message:
      "Nobody is signed in to Azure on this machine. Sign in with az login, azd auth login or Connect-AzAccount, or set AZURE_TENANT_ID, " +
      "AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; a Batch account's key goes into AZURE_BATCH_ACCOUNT and AZURE_BATCH_ACCESS_KEY. " +
      "What was tried: $Error[0].Exception.InnerException.Message",
    category: "AuthenticationError",
    id: "NotSignedIn",
    reason: cause.name,
    cause,
  });
}

async function load(tenantId: string | undefined): Promise<Credential> {
  const identity = await import("@azure/identity").catch(() => undefined);
  if (!identity) {
    const message = "Signing in needs the package @azure/identity, which is not installed: npm install @azure/identity.";
    throw runtimeError("CredentialMissing", message, "AuthenticationError", "AuthenticationException");
  }
  return new identity.DefaultAzureCredential(tenantId === undefined ? {} : { tenantId });
}
