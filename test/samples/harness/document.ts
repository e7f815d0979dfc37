import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Reads Swagger documents for the tests, apart from the generator: what the generator makes of a document is held against this.

/** A value of the document's JSON, with what the tests look at by name. */
export interface RawSchema {
  $ref?: string;
  type?: string;
  format?: string;
  properties?: Record<string, RawSchema>;
  additionalProperties?: RawSchema | boolean;
  items?: RawSchema;
  allOf?: RawSchema[];
  discriminator?: string;
  "x-ms-discriminator-value"?: string;
  readOnly?: boolean;
  "x-ms-mutability"?: string[];
}

export interface RawParameter extends RawSchema {
  name: string;
  in: "path" | "query" | "header" | "body" | "formData";
  required?: boolean;
  collectionFormat?: string;
  schema?: RawSchema;
}

export interface RawResponse {
  schema?: RawSchema;
  headers?: Record<string, RawSchema & { "x-ms-client-name"?: string }>;
}

export interface RawOperation {
  id: string;
  method: string;
  path: string;
  parameters: RawParameter[];
  responses: Record<string, RawResponse>;
  consumes: string[];
  produces: string[];
  pageable: { itemName: string; nextLinkName: string } | undefined;
  finalStateVia: string | undefined;
  longRunning: boolean;
  examples: { title: string; example: RawExample }[];
}

/** A documented request with its responses. */
export interface RawExample {
  parameters: Record<string, unknown>;
  /** By status. What stands beside `headers` and `body` is kept as the example has it. */
  responses: Record<string, { headers?: Record<string, unknown>; body?: unknown } & Record<string, unknown>>;
}

interface RawDocument {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  definitions: Record<string, RawSchema>;
  consumes?: string[];
  produces?: string[];
}

/** One document below specs/, with its references to other files. */
export class SwaggerDocument {
  readonly operations: ReadonlyMap<string, RawOperation>;
  readonly #url: URL;
  readonly #files = new Map<string, unknown>();
  readonly #derived = new Map<string, string[]>();

  /** @param path below specs/: `batch/2026-10-01/openapi.json`. */
  constructor(path: string) {
    this.#url = new URL(`../../../specs/${path}`, import.meta.url);
    const root = this.#load(this.#url.href) as RawDocument;
    for (const [name, { allOf = [] }] of Object.entries(root.definitions)) {
      for (const { $ref } of allOf) if ($ref) this.#derived.set($ref, [...(this.#derived.get($ref) ?? []), this.#pointer(name)]);
    }
    this.operations = new Map(
      Object.entries(root.paths).flatMap(([path, item]) =>
        Object.entries(item).map(([method, node]) => {
          const operation = this.#operation(root, path, method, node);
          return [operation.id, operation];
        }),
      ),
    );
  }

  /** Follows references, across files. */
  resolve<T>(node: T & { $ref?: string }): T {
    let current = node;
    while (current.$ref !== undefined) {
      const [file = "", pointer = ""] = current.$ref.split("#");
      const names = pointer.split("/").slice(1);
      current = names.reduce<unknown>(
        (value, name) => (value as Record<string, unknown>)[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")],
        this.#load(file),
      ) as T & { $ref?: string };
    }
    return current;
  }

  /** The schema of a value: of the types that derive from it, the one that the discriminator names. */
  actual(schema: RawSchema, value: Record<string, unknown>): RawSchema {
    const resolved = this.resolve(schema);
    const discriminator = this.#discriminator(resolved);
    if (discriminator === undefined || schema.$ref === undefined) return resolved;
    const kind = value[discriminator];
    const pending = [schema.$ref];
    for (let $ref = pending.pop(); $ref !== undefined; $ref = pending.pop()) {
      const candidate = this.resolve<RawSchema>({ $ref });
      if ((candidate["x-ms-discriminator-value"] ?? decodeURIComponent($ref.split("/").at(-1) ?? "")) === kind) return candidate;
      pending.push(...(this.#derived.get($ref) ?? []));
    }
    return resolved;
  }

  /** Own and inherited properties. */
  properties(schema: RawSchema): Record<string, RawSchema> {
    const inherited = (schema.allOf ?? []).map((base) => this.properties(this.resolve(base)));
    return Object.assign({}, ...inherited, schema.properties) as Record<string, RawSchema>;
  }

  #discriminator(schema: RawSchema): string | undefined {
    return (
      schema.discriminator ?? (schema.allOf ?? []).map((base) => this.#discriminator(this.resolve(base))).find((name) => name !== undefined)
    );
  }

  #operation(root: RawDocument, path: string, method: string, node: Record<string, unknown>): RawOperation {
    const pageable = node["x-ms-pageable"] as { itemName?: string; nextLinkName: string } | undefined;
    const options = node["x-ms-long-running-operation-options"] as Record<string, string> | undefined;
    const examples = (node["x-ms-examples"] ?? {}) as Record<string, object>;
    return {
      id: node["operationId"] as string,
      method: method.toUpperCase(),
      path,
      parameters: ((node["parameters"] ?? []) as RawParameter[]).map((parameter) => this.resolve(parameter)),
      responses: Object.fromEntries(
        Object.entries(node["responses"] as Record<string, RawResponse>).map(([status, response]) => [status, this.resolve(response)]),
      ),
      consumes: (node["consumes"] ?? root.consumes ?? ["application/json"]) as string[],
      produces: (node["produces"] ?? root.produces ?? ["application/json"]) as string[],
      pageable: pageable && { itemName: pageable.itemName ?? "value", nextLinkName: pageable.nextLinkName },
      finalStateVia: options?.["final-state-via"],
      longRunning: node["x-ms-long-running-operation"] === true,
      examples: Object.entries(examples).map(([title, use]) => ({ title, example: this.resolve(use as RawExample) })),
    };
  }

  #pointer(definition: string): string {
    return `${this.#url.href}#/definitions/${definition}`;
  }

  /** A file whose references are made absolute. */
  #load(url: string): unknown {
    const known = this.#files.get(url);
    if (known !== undefined) return known;
    const loaded = JSON.parse(readFileSync(fileURLToPath(url), "utf8"), (key, value: unknown) =>
      key === "$ref" && typeof value === "string" ? absolute(value, url) : value,
    ) as unknown;
    this.#files.set(url, loaded);
    return loaded;
  }
}

function absolute(reference: string, base: string): string {
  const [file = "", pointer] = reference.split("#");
  return new URL(file, base).href.split("#")[0] + (pointer === undefined ? "" : `#${pointer}`);
}
