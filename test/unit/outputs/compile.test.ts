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
};

describe("what is generated compiles, and so does code that uses it", () => {
  it(`for ${Object.keys(documents).join("; ")}`, async () => {
    const files = new Map<string, string>();
    for (const [index, { document, consumer }] of Object.values(documents).entries()) {
      const made = await generated(document);
      expect(made.files.size, made.diagnostics.map(({ message }) => message).join("\n")).toBeGreaterThan(0);
      for (const [path, text] of made.files) files.set(`${String(index)}/${path}`, text);
      if (consumer !== undefined) files.set(`${String(index)}/consumer.ts`, consumer);
    }
    expect(await typeErrors(files)).toEqual([]);
  });
});
