import { camelCase } from "../../../generator/outputs/common/names.js";
import { startEmission, type Emission } from "../../../generator/outputs/common/emission.js";
import { signatureOf, type Argument } from "../../../generator/outputs/client/signature.js";
import type { Operation } from "../../../generator/model/index.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";
import type { Api, DocumentedSample } from "./api.js";
import { clientValue } from "./values.js";

type Call = (...args: unknown[]) => unknown;

/** Calls operations of a generated client with samples of the code model. */
export class Caller {
  readonly #api: Api;
  readonly #emission: Emission;

  constructor(api: Api) {
    this.#api = api;
    this.#emission = startEmission(
      api.model,
      {
        service: api.service,
        packageName: "",
        packageVersion: "",
        published: { license: "MIT", keywords: [] },
        title: "",
        clientName: "Client",
        contextName: "Context",
        mainVersion: api.apiVersion,
        runtimeValues: new Set(),
      },
      new Diagnostics(),
    );
  }

  /** Through the client: `client.jobs.updateJob(...)`. */
  async method(client: object, documented: DocumentedSample): Promise<unknown> {
    const group = Reflect.get(client, camelCase(documented.group.name)) as Record<string, Call>;
    return drained(documented, () => group[this.#name(documented)]?.(...this.#argumentsOf(documented)));
  }

  /** Through the module of the group: `updateJob(client.context, ...)`. */
  async standalone(client: object, documented: DocumentedSample): Promise<unknown> {
    const { service, apiVersion } = this.#api;
    const path = `../../../generated/${service}/src/${apiVersion}/${camelCase(documented.group.name)}.ts`;
    const module = (await import(new URL(path, import.meta.url).href)) as Record<string, Call>;
    const context: unknown = Reflect.get(client, "context");
    return drained(documented, () => module[this.#name(documented)]?.(context, ...this.#argumentsOf(documented)));
  }

  #name({ operation, group }: DocumentedSample): string {
    return camelCase(this.#operation(operation.id, group.operations).name);
  }

  #operation(id: string, operations: readonly Operation[]): Operation {
    const found = operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`There is no operation ${id}.`);
    return found;
  }

  /** Positional values in order, then the options where there are some. */
  #argumentsOf(documented: DocumentedSample): unknown[] {
    const { operation, group } = documented;
    const { positional, arguments: all } = signatureOf(this.#operation(operation.id, group.operations), this.#emission);
    const values = positional.map((name) => {
      const argument = all.find(({ place }) => place.kind === "positional" && place.name === name);
      return argument && this.#valueOf(argument, documented);
    });
    const options = all.flatMap((argument): [string, unknown][] => {
      const value = argument.place.kind === "option" ? this.#valueOf(argument, documented) : undefined;
      return value === undefined || argument.place.kind !== "option" ? [] : [[argument.place.name, value]];
    });
    if (operation.longRunning) options.push(["updateIntervalInMs", 0]);
    return options.length === 0 ? values : [...values, Object.fromEntries(options)];
  }

  #valueOf({ of }: Argument, { operation, sample }: DocumentedSample): unknown {
    const { document } = this.#api;
    if (of.kind === "body") {
      const raw = operation.parameters.find((parameter) => parameter.in === "body");
      return clientValue(document, raw?.schema, sample.body);
    }
    const { name } = of.kind === "parameter" ? of.parameter : of.field;
    const given = sample.parameters.find((parameter) => parameter.name === name)?.value;
    const raw = operation.parameters.find((parameter) => parameter.name === name);
    return given === undefined ? undefined : clientValue(document, raw, given);
  }
}

interface Pages extends AsyncIterable<unknown> {
  byPage(settings?: { continuationToken?: string }): AsyncIterable<unknown[] & { continuationToken?: string }>;
}

/** What a call gives in the end: pages are fetched item by item, page by page, and from the second page on; streams are read. */
async function drained({ operation }: DocumentedSample, call: () => unknown): Promise<unknown> {
  const given = call();
  if (isPages(given)) {
    const items = await collect(given);
    const pages = await collect((call() as Pages).byPage());
    const continuationToken = pages[0]?.continuationToken;
    const resumed = continuationToken === undefined ? [] : await collect((call() as Pages).byPage({ continuationToken }));
    return { items, pages: pages.map((page) => [...page]), resumed: resumed.map((page) => [...page]) };
  }
  const value = await given;
  // A long-running operation that ends in pages.
  if (isPages(value)) return { [operation.pageable?.itemName ?? "value"]: await collect(value) };
  return value instanceof ReadableStream ? new Response(value).text() : value;
}

function isPages(value: unknown): value is Pages {
  return typeof value === "object" && value !== null && "byPage" in value;
}

/** All that a source yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}
