import { describe, expect, it } from "vitest";
import { generated, typeErrors } from "../../support/generated.js";

const head = `swagger: "2.0"\ninfo: { title: Things, version: "1.0" }\nhost: things.example.com\n`;

/** A GET operation at a path of its own for each schema, and what else the document has. */
function answering(definitions: string, ...names: string[]): string {
  const paths = names.map(
    (name) =>
      `  /${name}: { get: { operationId: Things_${name}, responses: { 200: { description: ok, schema: { $ref: "#/definitions/${name}" } } } } }`,
  );
  return `${head}paths:\n${paths.join("\n")}\ndefinitions:\n${definitions}`;
}

/** Schemas of OpenAPI 3.1, which a request and its answer have all of. */
function openapi(schemas: string): string {
  const names = [...schemas.matchAll(/^ {4}(\w+):/gm)].map(([, name = ""]) => `${name}: { $ref: "#/components/schemas/${name}" }`);
  const content = `{ application/json: { schema: { type: object, title: All, properties: { ${names.join(", ")} } } } }`;
  return `openapi: 3.1.0
info: { title: Things, version: "1.0" }
servers: [{ url: "https://things.example.com" }]
paths:
  /all: { put: { operationId: All_Put, requestBody: { content: ${content} }, responses: { "200": { description: ok, content: ${content} } } } }
components:
  schemas:${schemas}`;
}

/** Documents of kinds that did not compile once, each with code of a consumer that has to compile too. */
const documents: Record<string, { document: string; consumer?: string }> = {
  "open polymorphic bases": {
    document: answering(
      `
  Trigger: { discriminator: type, required: [type], properties: { type: { type: string } }, additionalProperties: { type: object } }
  MultiTrigger: { x-ms-discriminator-value: Multi, allOf: [{ $ref: "#/definitions/Trigger" }], properties: { pipelines: { type: array, items: { type: string } } } }
  BlobTrigger: { x-ms-discriminator-value: Blob, allOf: [{ $ref: "#/definitions/MultiTrigger" }], properties: { at: { type: string, format: date-time } } }`,
      "Trigger",
    ),
    consumer: `
      import type { Trigger } from "./src/index.js";
      export const at = (trigger: Trigger): unknown => (trigger.type === "Blob" ? (trigger.at satisfies Date | undefined) : trigger["other"]);`,
  },
  "subtypes that do not fit the index signature of their base": {
    document: answering(
      `
  Dates: { required: [name], properties: { name: { type: string }, first: { type: string, format: date-time } }, additionalProperties: { type: string, format: date-time } }
  More: { allOf: [{ $ref: "#/definitions/Dates" }], properties: { more: { type: integer } } }
  Narrow: { allOf: [{ $ref: "#/definitions/Dates" }], required: [first], properties: { name: { type: string, enum: [x] } } }
  Both: { allOf: [{ $ref: "#/definitions/Dates" }, { $ref: "#/definitions/Numbers" }] }
  Numbers: { properties: { one: { type: integer } }, additionalProperties: { type: integer } }`,
      "More",
      "Narrow",
      "Both",
    ),
    consumer: `
      import type { More, Narrow } from "./src/index.js";
      export const numbers = (more: More): number | undefined => more.more;
      export const texts = (more: More): string => more.name;
      export const first = (narrow: Narrow): Date => narrow.first;`,
  },
  "members of a client that are called like what client.ts needs": {
    document: `${head}
securityDefinitions: { aad: { type: oauth2, flow: implicit, authorizationUrl: "https://x", scopes: { "https://s/.default": x } } }
security: [{ aad: [] }]
parameters:
  Pipeline: { name: pipeline, in: path, required: true, type: string }
  Options: { name: options, in: query, required: true, type: string }
  Scopes: { name: scopes, in: query, type: string }
paths:
  /{pipeline}/a: { parameters: [{ $ref: "#/parameters/Pipeline" }, { $ref: "#/parameters/Options" }, { $ref: "#/parameters/Scopes" }], get: { operationId: Credential_Get, responses: { 200: { description: ok } } } }
  /b: { get: { operationId: Endpoint_Get, responses: { 200: { description: ok } } }, put: { operationId: Options_Get, responses: { 200: { description: ok } } } }
  /c: { get: { operationId: Bind_Get, responses: { 200: { description: ok } } }, put: { operationId: Own_Get, responses: { 200: { description: ok } } } }
  /d: { get: { operationId: own, responses: { 200: { description: ok } } }, put: { operationId: context, responses: { 200: { description: ok } } } }
  /e: { get: { operationId: then_then, responses: { 200: { description: ok } } }, put: { operationId: constructor, responses: { 200: { description: ok } } } }
  /f: { get: { operationId: login, responses: { 200: { description: ok } } }, put: { operationId: Login_toString, responses: { 200: { description: ok } } } }`,
    consumer: `
      import { ThingsClient } from "./src/index.js";
      export async function use(client: ThingsClient): Promise<void> {
        await client.credential.get();
        await client.endpoint.get();
        await client.options.get();
        await client.bind.get();
        await client.ownOperations.get();
        await client.own();
        await client.contextOperation();
        await client.thenOperations.thenOperation();
        await client.constructorOperation();
        await client.login();
        await client.loginOperations.toStringOperation();
      }`,
  },
  "a title that is called like a part of runtime/": {
    document: `swagger: "2.0"\ninfo: { title: Context, version: "1.0" }\nhost: x.example.com\npaths: { /a: { get: { operationId: A_Get, responses: { 200: { description: ok } } } } }`,
  },
  "groups of parameters": {
    document: `${head}
paths:
  /a/{name}:
    parameters: [{ name: name, in: path, required: true, type: string }, { $ref: "#/parameters/Lease" }]
    get:
      operationId: File_Get
      parameters:
        - { name: timeout, in: query, type: integer, x-ms-parameter-grouping: { postfix: Options } }
        - { name: plain, in: query, type: string }
        - { name: trace, in: header, type: string, x-ms-parameter-grouping: { name: request-options } }
        - { name: a, in: header, type: string, x-ms-parameter-grouping: { name: abortSignal } }
        - { name: b, in: header, type: string, x-ms-parameter-grouping: { name: onResponse } }
        - { name: c, in: header, type: string, x-ms-parameter-grouping: { name: tracingOptions } }
      responses: { 200: { description: Read. } }
    delete:
      operationId: File_Delete
      parameters: [{ name: match, in: header, required: true, type: string, format: date-time, x-ms-parameter-grouping: { name: lease-access-conditions } }]
      responses: { 200: { description: Gone. } }
parameters:
  Lease: { name: x-lease, x-ms-client-name: leaseId, in: header, type: string, x-ms-parameter-location: method, x-ms-parameter-grouping: { name: lease-access-conditions } }`,
    consumer: `
      import type { FileGetCallOptions, FileGetOptions, LeaseAccessConditions, ThingsClient } from "./src/index.js";
      const lease: LeaseAccessConditions = { leaseId: "x", match: new Date() };
      const group: FileGetOptions = { timeout: 3 };
      const options: FileGetCallOptions = { plain: "x", leaseAccessConditions: lease, fileGetOptions: group, requestOptions: { timeout: 1 }, requestOptionsParameters: { trace: "t" } };
      export const calls = (client: ThingsClient) => [client.file.get("x", options), client.file.delete("x", lease)];`,
  },
  "header collections, and bodies that may be null": {
    document: `${head}
consumes: [application/json]
paths:
  /boxes:
    put:
      operationId: Boxes_Create
      parameters:
        - { name: x-ms-meta, x-ms-client-name: metadata, in: header, type: string, x-ms-header-collection-prefix: x-ms-meta- }
        - { name: box, in: body, required: true, schema: { $ref: "#/definitions/Box" } }
      responses: { 201: { description: Made., headers: { x-ms-meta: { type: string, x-ms-client-name: metadata, x-ms-header-collection-prefix: x-ms-meta- } } } }
definitions:
  Box: { x-nullable: true, properties: { cover: { type: string, format: byte } } }`,
    consumer: `
      import type { ThingsClient } from "./src/index.js";
      export async function use(client: ThingsClient): Promise<string | undefined> {
        await client.boxes.create(null);
        const { metadata } = await client.boxes.create({ cover: new Uint8Array() }, { metadata: { a: "b" } });
        return metadata?.["a"];
      }`,
  },
  "types that hold themselves": {
    document: openapi(`
    JsonAny: { anyOf: [{ $ref: "#/components/schemas/JsonArray" }, { $ref: "#/components/schemas/JsonObject" }, { type: [string, number, boolean, "null"] }] }
    JsonArray: { type: array, items: { $ref: "#/components/schemas/JsonAny" } }
    JsonObject: { type: object, additionalProperties: { $ref: "#/components/schemas/JsonAny" } }
    SelfMap: { type: object, additionalProperties: { $ref: "#/components/schemas/SelfMap" } }
    Inline: { oneOf: [{ type: string, format: date-time }, { type: object, additionalProperties: { $ref: "#/components/schemas/Inline" } }] }
    Itself: { oneOf: [{ $ref: "#/components/schemas/Itself" }, { type: string }] }
    Ping: { oneOf: [{ $ref: "#/components/schemas/Pong" }, { type: integer }] }
    Pong: { oneOf: [{ $ref: "#/components/schemas/Ping" }, { type: boolean }] }
    Mixed: { type: [object, string], properties: { at: { type: string, format: date-time }, more: { $ref: "#/components/schemas/Mixed" } } }`),
    consumer: `
      import type { Inline, Itself, JsonAny, Mixed, Ping, SelfMap } from "./src/index.js";
      export const json: JsonAny = { a: [1, "b", { c: null }] };
      export const map: SelfMap = { a: { b: {} } };
      export const inline: Inline = { a: { b: new Date() } };
      export const itself: Itself = "x";
      export const ping: Ping[] = [1, true];
      export const mixed: Mixed = { at: new Date(), more: "text" };`,
  },
  "unions, which narrow": {
    document: openapi(`
    Node: { oneOf: [{ $ref: "#/components/schemas/And" }, { $ref: "#/components/schemas/Field" }], discriminator: { propertyName: operation, mapping: { and: "#/components/schemas/And", or: "#/components/schemas/And", field: Field } } }
    And: { type: object, required: [operation, children], properties: { operation: { type: string }, children: { type: array, items: { $ref: "#/components/schemas/Node" } } } }
    Field: { type: object, required: [operation], properties: { operation: { type: string }, since: { type: string, format: date-time } } }
    Version: { oneOf: [{ $ref: "#/components/schemas/One" }, { type: object, required: [v, at], properties: { v: { const: 2 }, at: { type: integer } } }], discriminator: { propertyName: v, mapping: { "1": One } } }
    One: { type: object, required: [v, at], properties: { v: { type: integer }, at: { type: string } } }
    Event: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { up: "#/components/schemas/Up", rise: "#/components/schemas/Up" } } }
    Up: { allOf: [{ $ref: "#/components/schemas/Event" }, { type: object, required: [at], properties: { at: { type: string, format: date-time } } }] }
    Down: { allOf: [{ $ref: "#/components/schemas/Event" }] }
    Beside: { type: object, required: [id], properties: { id: { type: string } }, oneOf: [{ $ref: "#/components/schemas/One" }, { type: object, required: [size], properties: { size: { type: integer } } }] }
    InAllOf: { allOf: [{ $ref: "#/components/schemas/One" }, { oneOf: [{ $ref: "#/components/schemas/Field" }, { type: object, properties: { size: { type: integer } } }] }] }`),
    consumer: `
      import type { Beside, Event, InAllOf, Node, Version } from "./src/index.js";
      export const nodes = (node: Node): number | Date | undefined => (node.operation === "field" ? node.since : node.children.length);
      export const versions = (version: Version): number => (version.v === 1 ? version.at.length : version.at);
      export const events = (event: Event): Date | undefined => (event.kind === "rise" || event.kind === "up" ? event.at : undefined);
      export const node: Node = { operation: "or", children: [{ operation: "field" }] };
      export const beside = (value: Beside): string | number => ("size" in value ? value.size : value.at) + value.id;
      export const inAllOf: InAllOf[] = [{ v: 1, at: "x", operation: "y", since: new Date() }, { v: 1, at: "x", size: 3 }];`,
  },
  "allOf and $ref with more beside them": {
    document: openapi(`
    Id: { type: string, minLength: 3 }
    Ids: { type: array, items: { type: string } }
    State: { type: [string, "null"], enum: [on, off, null] }
    Tags: { type: object, additionalProperties: { type: string } }
    Partial: { type: object, properties: { name: { type: string }, at: { type: string, format: date-time } } }
    Beside: { $ref: "#/components/schemas/Partial", required: [at], description: Siblings count. }
    More: { $ref: "#/components/schemas/Partial", properties: { more: { $ref: "#/components/schemas/Beside" } } }
    Rec:
      type: object
      required: [name]
      unevaluatedProperties: { type: boolean }
      properties:
        a: { allOf: [{ $ref: "#/components/schemas/Id" }, { description: Which one. }] }
        b: { allOf: [{ $ref: "#/components/schemas/Ids" }, { maxItems: 5 }] }
        c: { allOf: [{ $ref: "#/components/schemas/State" }, { description: Now., default: on }] }
        d: { allOf: [{ $ref: "#/components/schemas/Tags" }, { description: Tags. }] }
        e: { allOf: [{ $ref: "#/components/schemas/Partial" }], required: [name] }
        f: { allOf: [{ type: string }, { maxLength: 5 }] }
        g: { $ref: "#/components/schemas/Partial", required: [name] }
        h: { type: array, prefixItems: [{ type: string }, { type: string, format: date-time }], items: { type: number } }
        i: { type: "null" }
        j: false`),
    consumer: `
      import type { Beside, More, Rec, State } from "./src/index.js";
      export const state: State = null;
      export const rec: Rec = { a: "abc", b: ["x"], c: "on", d: { t: "u" }, e: { name: "n" }, f: "f", g: { name: "n" }, h: ["x", new Date(), 1, 2], i: null, other: true };
      export const when = ({ at }: Beside, { more }: More, { e, g }: Rec): (Date | string | undefined)[] => [at, more?.at satisfies Date | undefined, e?.name, g?.name];`,
  },
  "what is required of callers or of the service alone": {
    document: `openapi: 3.0.3
info: { title: Things, version: "1.0" }
servers: [{ url: "https://things.example.com" }]
paths:
  /t:
    get: { operationId: T_Get, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/T" } } } } } }
    post: { operationId: T_Post, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/T" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/T" } } } } } } }
    put: { operationId: T_Put, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Sub" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Sub" } } } } } }
components:
  schemas:
    T:
      type: object
      required: [id, name, secret, child]
      properties: { id: { type: integer, readOnly: true }, name: { type: string }, secret: { type: string, writeOnly: true }, child: { $ref: "#/components/schemas/C" } }
    C: { type: object, required: [cid, v], properties: { cid: { type: string, format: date-time, readOnly: true }, v: { type: string }, more: { type: array, items: { $ref: "#/components/schemas/C" } } } }
    Sub: { allOf: [{ $ref: "#/components/schemas/C" }, { type: object, required: [w], properties: { w: { type: integer } } }] }`,
    consumer: `
      import type { CInput, ThingsClient } from "./src/index.js";
      export async function use(client: ThingsClient): Promise<(number | Date | string | undefined)[]> {
        const child: CInput = { v: "x", more: [{ v: "y" }] };
        const [first] = await client.t.post({ name: "a", secret: "s", child });
        const { id, child: read, secret } = await client.t.get();
        const sub = await client.t.put({ v: "x", w: 1 });
        await client.t.put(sub);
        await client.t.post({ name: "b", secret: "t", child: read });
        return [first?.id, id satisfies number, read.cid satisfies Date, sub.cid satisfies Date, secret];
      }`,
  },
  "a discriminator below another one": {
    document: answering(
      `
  Base: { discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  A: { allOf: [{ $ref: "#/definitions/Base" }], properties: { kind: { type: string, enum: [a] }, at: { type: string, format: date-time } } }
  B: { allOf: [{ $ref: "#/definitions/Base" }], x-ms-discriminator-value: b, discriminator: type, required: [type], properties: { type: { type: string } } }
  B1: { allOf: [{ $ref: "#/definitions/B" }], x-ms-discriminator-value: b1, required: [at], properties: { at: { type: string, format: date-time } } }
  B2: { allOf: [{ $ref: "#/definitions/B" }], x-ms-discriminator-value: b2 }`,
      "Base",
    ),
    consumer: `
      import type { Base } from "./src/index.js";
      export const at = (base: Base): Date | undefined => (base.kind === "b" ? (base.type === "b1" ? base.at : undefined) : base.kind === "a" ? base.at : undefined);
      export const b1: Base = { kind: "b", type: "b1", at: new Date() };`,
  },
};

describe("what is generated compiles, and so does code that uses it", () => {
  it("for documents of all kinds that did not compile once", { timeout: 300_000 }, async () => {
    const files = new Map<string, string>();
    for (const [kind, { document, consumer }] of Object.entries(documents)) {
      const made = await generated(document);
      expect(made.files.size, made.diagnostics.map(({ message }) => message).join("\n")).toBeGreaterThan(0);
      for (const [path, text] of made.files) files.set(`${kind}/${path}`, text);
      if (consumer !== undefined) files.set(`${kind}/consumer.ts`, consumer);
    }
    expect(await typeErrors(files)).toEqual([]);
  });
});
