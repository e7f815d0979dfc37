import { describe, expect, test } from "vitest";
import { build, object, operation, operations, parameter, property, schema, shape } from "./support.js";

const text = { kind: "scalar", type: "string", wire: "string" };

function openapi(version: string, rest: string): string {
  return `openapi: ${version}\ninfo: { title: Test, version: "2024-01-01" }\n${rest}`;
}

/** The schema of property `p` of a component, without its sources. */
async function propertySchema(version: string, schemaText: string, more = ""): Promise<unknown> {
  const { service } = await build(
    openapi(version, `paths: {}\ncomponents:\n  schemas:\n    Thing: { type: object, properties: { p: ${schemaText} } }\n${more}`),
  );
  return shape(property(service, "Thing", "p").schema);
}

const other =
  "    Other: { type: object, properties: { a: { type: string } } }\n    More: { type: object, properties: { b: { type: string } } }\n";

describe("schemas", () => {
  test.each([
    ["3.0.3", "{ type: string, nullable: true }", { ...text, nullable: true }],
    ["3.1.0", '{ type: [string, "null"] }', { ...text, nullable: true }],
    [
      "3.1.0",
      '{ type: [string, integer, "null"] }',
      { kind: "union", nullable: true, variants: [text, { kind: "scalar", type: "int32", wire: "integer" }] },
    ],
    [
      "3.0.3",
      "{ type: integer, minimum: 1, exclusiveMinimum: true }",
      { kind: "scalar", type: "int32", wire: "integer", constraints: { exclusiveMinimum: 1 } },
    ],
    [
      "3.1.0",
      "{ type: integer, exclusiveMinimum: 1 }",
      { kind: "scalar", type: "int32", wire: "integer", constraints: { exclusiveMinimum: 1 } },
    ],
    ["3.1.0", "{ const: fixed }", { kind: "constant", value: "fixed", valueKind: "string" }],
    ["3.1.0", "{ type: string, contentEncoding: base64 }", { kind: "scalar", type: "byte", wire: "string" }],
    ["3.1.0", "{ type: string, contentMediaType: application/octet-stream }", { kind: "file" }],
    [
      "3.0.3",
      "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Other' }] }",
      { kind: "union", variants: [text, { kind: "reference", name: "Other" }] },
    ],
    [
      "3.1.0",
      '{ anyOf: [{ $ref: "#/components/schemas/Other" }, { type: "null" }] }',
      { kind: "reference", name: "Other", nullable: true },
    ],
    [
      "3.0.3",
      "{ allOf: [{ $ref: '#/components/schemas/Other' }], nullable: true }",
      { kind: "reference", name: "Other", allOf: true, nullable: true },
    ],
    ["3.0.3", "{ type: object, additionalProperties: { type: string } }", { kind: "map", values: text }],
    ["3.0.3", "{ type: string, enum: [a, b] }", { kind: "reference", name: "ThingP" }],
  ])("%s %s", async (version, schemaText, expected) => {
    expect(await propertySchema(version, schemaText, other)).toEqual(expected);
  });

  test("tell their types apart by a mapping", async () => {
    const { service, diagnostics } = await build(
      openapi(
        "3.0.3",
        `paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", hound: Dog, gone: Nowhere } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }], properties: { purrs: { type: boolean } } }
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
    Bird: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
    Either:
      oneOf: [{ $ref: "#/components/schemas/Left" }, { $ref: "#/components/schemas/Right" }]
      discriminator: { propertyName: side, mapping: { l: "#/components/schemas/Left" } }
    Left: { type: object, properties: { side: { type: string } } }
    Right: { type: object, properties: { side: { type: string } } }
`,
      ),
    );
    const values = (subtypes: { value: string; schema: { name: string } }[] | undefined): unknown =>
      subtypes?.map((each) => [each.value, each.schema.name]);
    expect(values(object(service, "Pet").discriminator?.subtypes)).toEqual([
      ["cat", "Cat"],
      ["hound", "Dog"],
      ["Bird", "Bird"],
    ]);
    const either = schema(service, "Either");
    expect(either.kind === "union" && values(either.discriminator?.subtypes)).toEqual([
      ["l", "Left"],
      ["Right", "Right"],
    ]);
    expect(diagnostics).toEqual(['main.yaml:10 warning SW207: The discriminator value "gone" is mapped to a schema that is not there.']);
  });

  test("are one of several where oneOf or anyOf stands beside properties or in allOf, unless it only chooses what is required", async () => {
    const { service, diagnostics } = await build(
      openapi(
        "3.1.0",
        `paths: {}
components:
  schemas:
    A: { properties: { a: { type: string } }, oneOf: [{ properties: { c: { type: string } } }, { $ref: "#/components/schemas/B" }] }
    B: { properties: { b: { type: string } }, anyOf: [{ required: [b] }] }
    C: { allOf: [{ $ref: "#/components/schemas/A" }], required: [a] }
`,
      ),
    );
    expect(diagnostics).toEqual([]);
    const kinds = Object.values(service.schemas).map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds.sort()).toEqual(["A union", "AB object", "AOption1 object", "B object", "C union", "CB object", "COption1 object"]);
    const both = object(service, "CB");
    expect(both.bases.map(({ name }) => name)).toEqual(["B"]);
    expect(both.properties.map(({ wireName, required }) => [wireName, required])).toEqual([["a", true]]);
  });

  test("say what cannot be expressed", async () => {
    const { diagnostics } = await build(
      openapi(
        "3.1.0",
        `paths: {}
components:
  schemas:
    A:
      type: object
      properties: { a: { type: string } }
      not: { required: [b] }
`,
      ),
    );
    expect(diagnostics).toEqual(['main.yaml:9 warning SW209: "not" cannot be expressed; the schema is taken without it.']);
  });
});

describe("operations", () => {
  const ok = 'responses: { "200": { description: ok } }';

  test("take parameters in every style", async () => {
    const { service, diagnostics } = await build(
      openapi(
        "3.0.3",
        `paths:
  /x/{ids}:
    get:
      operationId: Get
      parameters:
        - { name: ids, in: path, required: true, schema: { type: array, items: { type: string } } }
        - { name: a, in: query, schema: { type: array, items: { type: string } } }
        - { name: b, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: c, in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }
        - { name: d, in: query, allowReserved: true, schema: { type: string, default: z } }
        - { name: e, in: cookie, schema: { type: string } }
        - { name: Authorization, in: header, schema: { type: string } }
        - { name: f, in: query, style: deepObject, schema: { type: object, properties: { x: {} } } }
        - { name: g, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: h, in: query, content: { text/csv: { schema: { type: object } } } }
        - { name: i, in: header, explode: true, schema: { type: object, properties: { x: {} } } }
        - { $ref: "#/components/parameters/Limit" }
      ${ok}
components:
  parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }
`,
      ),
    );
    const get = operation(service, "Get");
    expect(get.parameters.map(({ name, in: place, collectionFormat }) => [name, place, collectionFormat])).toEqual([
      ["ids", "path", "csv"],
      ["a", "query", "multi"],
      ["b", "query", "csv"],
      ["c", "query", "pipes"],
      ["d", "query", undefined],
      ["e", "cookie", undefined],
      ["f", "query", undefined],
      ["g", "query", undefined],
      ["h", "query", undefined],
      ["i", "header", undefined],
      ["limit", "query", undefined],
    ]);
    expect(parameter(get, "d")).toMatchObject({ skipUrlEncoding: true, default: "z" });
    expect(parameter(get, "limit")).toMatchObject({ shared: true, location: "method" });
    expect(parameter(get, "f")).toMatchObject({ objectStyle: "deep" });
    expect(parameter(get, "g")).toMatchObject({ json: true, schema: { kind: "any", object: true } });
    expect(shape(parameter(get, "h").schema)).toEqual(text);
    expect(diagnostics).toEqual([
      'main.yaml:17 warning SW209: A value that is written as "text/csv" cannot be expressed here; it is taken as the text that travels.',
      "main.yaml:18 warning SW209: An object in the header (style simple, exploded) cannot be expressed; it is sent as JSON text.",
    ]);
  });

  test("take bodies by media type", async () => {
    const body = (content: string): string => `requestBody: { required: true, content: { ${content} } }`;
    const { service, diagnostics } = await build(
      openapi(
        "3.0.3",
        `paths:
  /a: { post: { operationId: Json, ${body('application/json: { schema: { $ref: "#/components/schemas/T" } }, application/xml: { schema: { $ref: "#/components/schemas/T" } }')}, ${ok} } }
  /b: { post: { operationId: Bytes, ${body("application/octet-stream: {}")}, ${ok} } }
  /c: { post: { operationId: Form, ${body('application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/T" } }')}, ${ok} } }
  /d: { post: { operationId: Upload, ${body("multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, tags: { type: array, items: { type: string } } } } }")}, ${ok} } }
  /e: { post: { operationId: Any, ${body("'*/*': { schema: { type: string, format: binary } }")}, ${ok} } }
  /f: { post: { operationId: Two, ${body("application/json: { schema: { type: object } }, text/plain: { schema: { type: string } }")}, ${ok} } }
components:
  schemas:
    B: { type: object, required: [id], properties: { id: { type: string } } }
    T: { allOf: [{ $ref: "#/components/schemas/B" }], properties: { a: { type: integer } } }
`,
      ),
    );
    const bodyOf = (id: string) => operation(service, id).body;
    expect(bodyOf("Json")).toMatchObject({
      name: "body",
      format: "json",
      contentTypes: ["application/json"],
      schema: { name: "T" },
      required: true,
    });
    expect(bodyOf("Bytes")).toMatchObject({ format: "binary", contentTypes: ["application/octet-stream"], schema: { kind: "file" } });
    expect(bodyOf("Form")).toMatchObject({ format: "form" });
    expect(bodyOf("Form")?.fields?.map(({ name, required }) => [name, required])).toEqual([
      ["id", true],
      ["a", false],
    ]);
    expect(bodyOf("Upload")).toMatchObject({ format: "multipart", contentTypes: ["multipart/form-data"] });
    expect(bodyOf("Upload")?.fields?.map(({ name, schema: { kind }, collectionFormat }) => [name, kind, collectionFormat])).toEqual([
      ["file", "file", undefined],
      ["tags", "array", "multi"],
    ]);
    expect(bodyOf("Any")?.contentTypes).toEqual(["application/octet-stream"]);
    expect(bodyOf("Two")).toMatchObject({ format: "json", contentTypes: ["application/json"] });
    expect(diagnostics).toEqual([
      'main.yaml:9 warning SW209: "text/plain" has another schema than "application/json", which is taken; it is left out.',
    ]);
  });

  test("answer with successes and errors", async () => {
    const { service } = await build(
      openapi(
        "3.0.3",
        `paths:
  /a:
    get:
      operationId: A
      responses:
        "200":
          description: ok
          headers: { X-Count: { schema: { type: integer }, description: How many. } }
          content: { application/json: { schema: { type: array, items: { type: string } } } }
        "404": { $ref: "#/components/responses/Missing" }
        5XX: { description: broken }
  /b: { get: { operationId: B, responses: { default: { description: all, content: { text/plain: { schema: { type: string } } } } } } }
components:
  responses: { Missing: { description: gone, content: { application/json: { schema: { type: object, properties: { code: {} } } } } } }
`,
      ),
    );
    const a = operation(service, "A");
    expect(shape(a.responses)).toEqual([
      {
        status: "200",
        description: "ok",
        body: { kind: "array", items: text },
        format: "json",
        contentTypes: ["application/json"],
        headers: [{ name: "X-Count", description: "How many.", schema: { kind: "scalar", type: "int32", wire: "integer" } }],
      },
    ]);
    expect(a.errors.map(({ status, body }) => [status, shape(body)])).toEqual([
      ["404", { kind: "reference", name: "Missing" }],
      ["5XX", undefined],
    ]);
    expect(operation(service, "B")).toMatchObject({ errors: [], responses: [{ status: "2XX", format: "text" }] });
  });

  test("are secured", async () => {
    const { service } = await build(
      openapi(
        "3.0.3",
        `security: [{ token: [] }, { key: [] }, { oauth: [read] }]
paths:
  /a: { get: { operationId: A, ${ok} } }
  /b: { get: { operationId: B, security: [], ${ok} } }
components:
  securitySchemes:
    token: { type: http, scheme: Bearer }
    key: { type: apiKey, in: cookie, name: k }
    oauth: { type: oauth2, flows: { implicit: { authorizationUrl: "https://x", scopes: { read: R, write: W } } } }
`,
      ),
    );
    expect(service.security).toMatchObject([
      { kind: "http", name: "token", scheme: "bearer" },
      { kind: "apiKey", name: "key", in: "cookie", parameter: "k" },
      { kind: "oauth2", name: "oauth", scopes: ["read"] },
    ]);
    expect(operations(service).map(({ security }) => security)).toEqual([undefined, []]);
  });
});

describe("servers", () => {
  test.each([
    ["{ url: 'https://example.com/v1/' }", { kind: "fixed", url: "https://example.com" }, "/v1/x"],
    ["{ url: /v1 }", { kind: "unknown" }, "/v1/x"],
  ])("%s", async (server, host, path) => {
    const { service } = await build(
      openapi("3.0.3", `servers: [${server}]\npaths: { /x: { get: { operationId: X, responses: { "200": { description: ok } } } } }\n`),
    );
    expect(service.host).toEqual(host);
    expect(operation(service, "X").path).toBe(path);
  });

  test("have variables", async () => {
    const { service } = await build(
      openapi(
        "3.0.3",
        `servers:
  - url: https://{account}.{zone}.example.com/v1
    variables: { account: { default: demo, description: Yours. }, zone: { default: eu, enum: [eu, us] } }
paths: { /x: { get: { operationId: X, responses: { "200": { description: ok } } } } }
`,
      ),
    );
    const { host } = service;
    expect(host).toMatchObject({ kind: "template", template: "https://{account}.{zone}.example.com" });
    expect(host.kind === "template" && shape(host.parameters)).toEqual([
      {
        name: "account",
        in: "host",
        location: "client",
        shared: false,
        required: false,
        description: "Yours.",
        schema: text,
        default: "demo",
      },
      {
        name: "zone",
        in: "host",
        location: "client",
        shared: false,
        required: false,
        schema: { kind: "reference", name: "ServerZone" },
        default: "eu",
      },
    ]);
    expect(operation(service, "X").path).toBe("/v1/x");
  });
});

test("examples become samples, by their names", async () => {
  const { service, diagnostics } = await build(
    openapi(
      "3.0.3",
      `paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, example: p1, schema: { type: string } }]
    put:
      operationId: Put
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
            examples: { cat: { value: { name: Tom } }, dog: { $ref: "#/components/examples/Dog" } }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
              examples: { dog: { value: { name: 7 } } }
    get:
      operationId: Get
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  examples: { Dog: { value: { name: Rex } } }
  schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } } }
`,
    ),
  );
  expect(operation(service, "Put").samples.map(({ source, ...sample }) => ({ ...sample, line: source.line }))).toEqual([
    {
      title: "cat",
      parameters: [{ name: "id", in: "path", value: "p1" }],
      body: { name: "Tom" },
      responses: [{ status: "200", headers: {}, body: { name: 7 } }],
      line: 13,
    },
    {
      title: "dog",
      parameters: [{ name: "id", in: "path", value: "p1" }],
      body: { name: "Rex" },
      responses: [{ status: "200", headers: {}, body: { name: 7 } }],
      line: 25,
    },
  ]);
  expect(operation(service, "Get").samples).toMatchObject([
    { synthetic: true, parameters: [{ value: "p1" }], responses: [{ body: { name: "name" } }] },
  ]);
  expect(diagnostics).toEqual([
    `main.yaml:20 warning SW303: A sample's value does not fit: "name" of "Pet" is no string (first of 2 places).`,
  ]);
});
