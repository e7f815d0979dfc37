import { describe, expect, test } from "vitest";
import { build, operation, operations, parameter, schema, shape, swagger } from "./support.js";

const ok = 'responses: { "200": { description: ok } }';
const text = { kind: "scalar", type: "string", wire: "string" };

/** A document whose only operation is `Things_Do`, a POST to /x, with these further fields. */
function doing(fields: string, rest = ""): string {
  return swagger(`${rest}paths:\n  /x:\n    post:\n      operationId: Things_Do\n      ${fields.replaceAll("\n", "\n      ")}\n`);
}

describe("operations", () => {
  test("belong to the group before the first underscore, described by their tag", async () => {
    const { service } = await build(
      swagger(`tags: [{ name: Pets, description: All about pets. }, { name: misc, description: The rest. }]
basePath: /api/
paths:
  /pets:
    get: { operationId: Pets_List_All, summary: Lists., description: Lists all., deprecated: true, tags: [Pets], externalDocs: { url: "https://x" }, ${ok} }
  /ping:
    head: { operationId: ping, tags: [misc], ${ok} }
  /a/{b}:
    x-foo: 1
    delete: { operationId: Pets_Delete, parameters: [{ name: b, in: path, required: true, type: string }], ${ok} }
`),
    );
    expect(
      service.groups.map(({ name, description, operations: members }) => [name, description, members.map((each) => each.name)]),
    ).toEqual([
      ["Pets", "All about pets.", ["List_All", "Delete"]],
      ["", "The rest.", ["ping"]],
    ]);
    expect(operation(service, "Pets_List_All")).toMatchObject({
      method: "GET",
      path: "/api/pets",
      summary: "Lists.",
      description: "Lists all.",
      deprecated: true,
      tags: ["Pets"],
      externalDocs: { url: "https://x" },
    });
    expect(service).toMatchObject({ title: "Test", apiVersion: "2024-01-01", host: { kind: "unknown" } });
  });

  test("are one group where only the case of its name differs", async () => {
    const { service } = await build(
      swagger(`paths:
  /a: { get: { operationId: HttpSuccess_Get, ${ok} }, put: { operationId: httpSuccess_Put, ${ok} } }
`),
    );
    expect(service.groups.map(({ name, operations: members }) => [name, members.map(({ id }) => id)])).toEqual([
      ["HttpSuccess", ["HttpSuccess_Get", "httpSuccess_Put"]],
    ]);
  });

  test("without an operationId are named after method and path", async () => {
    const { service, diagnostics } = await build(
      swagger(`paths:
  /pets/{petId}/toys:
    get: { parameters: [{ name: petId, in: path, required: true, type: string }], ${ok} }
`),
    );
    expect(operations(service).map(({ id }) => id)).toEqual(["getPetsByPetIdToys"]);
    expect(diagnostics).toEqual([
      'main.yaml:5 warning SW208: GET /pets/{petId}/toys has no operationId; it is called "getPetsByPetIdToys".',
    ]);
  });

  test("must not clash, and every fault is reported in one run", async () => {
    const { service, diagnostics } = await build(
      swagger(`paths:
  /a/{x}:
    get: { operationId: One, parameters: [{ name: x, in: path, required: true, type: string }], ${ok} }
  /a/{y}:
    get:
      operationId: One
      parameters: []
      ${ok}
  /b:
    put:
      operationId: Two
      parameters:
        - { name: z, in: path, required: true, type: string }
      ${ok}
`),
    );
    expect(diagnostics).toEqual([
      'main.yaml:8 warning SW202: GET /a/{y} is the same request as GET /a/{x} ("One"): only names of parameters differ.',
      'main.yaml:8 error SW203: "One" does not declare the parameter "{y}" of its path /a/{y}.',
      'main.yaml:8 error SW201: The operationId "One" is GET /a/{x} already; give GET /a/{y} one of its own.',
      'main.yaml:15 slip SW203: "Two" declares the path parameter "z", which its path /b does not have; it is left out.',
    ]);
    expect(operation(service, "Two").parameters).toEqual([]);
  });

  test("of x-ms-paths are merged in; what their paths have of a query only tells them apart", async () => {
    const { service, diagnostics } = await build(
      swagger(`paths:
  /share: { get: { operationId: Shares_Get, ${ok} } }
x-ms-paths:
  /share?comp=acl&restype=share:
    get:
      operationId: Shares_GetAcl
      parameters: [{ name: comp, in: query, required: true, type: string, enum: [acl] }]
      ${ok}
`),
    );
    expect(diagnostics.filter((each) => !each.includes("SW105"))).toEqual([]);
    const get = operation(service, "Shares_GetAcl");
    expect(get.path).toBe("/share");
    expect(get.parameters.map(({ name, in: place, required, schema: value }) => [name, place, required, shape(value)])).toEqual([
      ["comp", "query", true, { kind: "constant", value: "acl", valueKind: "string" }],
    ]);
  });

  test("take what their path asks for in the query, and nothing declares, for optional texts", async () => {
    const { service, diagnostics } = await build(
      swagger(`paths:\n  /rides?page={page}&per={n}: { get: { operationId: Rides_List, ${ok} } }\n`),
    );
    const list = operation(service, "Rides_List");
    expect(list.path).toBe("/rides");
    expect(list.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ["page", "query", false],
      ["per", "query", false],
    ]);
    expect(diagnostics.map((line) => line.split(",")[0])).toEqual([
      'main.yaml:4 slip SW203: "Rides_List" does not declare "page"',
      'main.yaml:4 slip SW203: "Rides_List" does not declare "per"',
    ]);
  });

  test("whose parameter differs from its path in case alone take it for the one that is meant", async () => {
    const { service, diagnostics } = await build(
      swagger(
        `paths:\n  /a/{ItemId}/b: { get: { operationId: A_Get, parameters: [{ name: itemId, in: path, required: true, type: string }], ${ok} } }\n`,
      ),
    );
    const get = operation(service, "A_Get");
    expect({ path: get.path, names: get.parameters.map(({ name }) => name) }).toEqual({ path: "/a/{itemId}/b", names: ["itemId"] });
    expect(diagnostics).toEqual([expect.stringMatching(/^main\.yaml:4 slip SW203: .* differ in case alone/)]);
  });

  test("have what their path fixes in the query as constants", async () => {
    const { service } = await build(swagger(`paths:\n  /share?restype=share: { get: { operationId: Shares_Get, ${ok} } }\n`));
    const get = operation(service, "Shares_Get");
    expect(get.path).toBe("/share");
    expect(get.parameters.map(({ name, in: place, required, schema: value }) => [name, place, required, shape(value)])).toEqual([
      ["restype", "query", true, { kind: "constant", value: "share", valueKind: "string" }],
    ]);
  });
});

describe("parameters", () => {
  test("of the path come first, and the operation's replace them by name and place", async () => {
    const { service } = await build(
      swagger(`paths:
  /x/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string }
      - { name: v, in: query, type: string }
    get:
      operationId: Get
      parameters:
        - { name: v, in: query, type: integer, description: Better. }
        - { name: v, in: header, type: string }
      ${ok}
`),
    );
    expect(shape(operation(service, "Get").parameters)).toEqual([
      { name: "id", in: "path", location: "method", shared: false, required: true, schema: text },
      {
        name: "v",
        in: "query",
        location: "method",
        shared: false,
        required: false,
        description: "Better.",
        schema: { kind: "scalar", type: "int32", wire: "integer" },
      },
      { name: "v", in: "header", location: "method", shared: false, required: false, schema: text },
    ]);
  });

  test("of the document are the client's unless they say otherwise", async () => {
    const { service } = await build(
      doing(
        `parameters:
  - $ref: "#/parameters/Version"
  - $ref: "#/parameters/Account"
  - $ref: "#/parameters/Top"
  - { name: own, in: query, type: string, x-ms-parameter-location: client }
${ok}`,
        `parameters:
  Version: { name: api-version, in: query, required: true, type: string }
  Account: { name: account, in: header, required: true, type: string }
  Top: { name: $top, in: query, type: integer, x-ms-parameter-location: method, x-ms-client-name: top }
`,
      ),
    );
    const { parameters } = operation(service, "Things_Do");
    expect(parameters.map(({ name, location, shared, role }) => [name, location, shared, role])).toEqual([
      ["api-version", "client", true, "api-version"],
      ["account", "client", true, undefined],
      ["$top", "method", true, undefined],
      ["own", "client", false, undefined],
    ]);
    expect(service.clientParameters.map(({ name }) => name)).toEqual(["account", "own"]);
  });

  test("have a role where the client fills them in", async () => {
    const { service } = await build(
      doing(`parameters:
  - { name: api-version, in: header, required: true, type: string }
  - { name: x-ms-client-request-id, in: header, type: string }
  - { name: trace, in: header, type: string, x-ms-client-request-id: true }
${ok}`),
    );
    expect(operation(service, "Things_Do").parameters.map(({ role }) => role)).toEqual([
      "api-version",
      "client-request-id",
      "client-request-id",
    ]);
  });

  test.each([
    ["an optional version of the operation's own", "{ name: api-version, in: query, type: string }", undefined],
    [
      "a version that x-ms-api-version denies",
      "{ name: api-version, in: query, required: true, type: string, x-ms-api-version: false }",
      undefined,
    ],
    ["a version by another name", "{ name: v, in: query, type: string, x-ms-api-version: true }", "api-version"],
    [
      "the document's version, fixed",
      '{ name: api-version, in: query, required: true, type: string, enum: ["2024-01-01"] }',
      "api-version",
    ],
    ["another version, fixed", '{ name: api-version, in: query, required: true, type: string, enum: ["2.0"] }', undefined],
    ["a request id that must be given", "{ name: x-ms-client-request-id, in: header, required: true, type: string }", undefined],
  ])("%s", async (_, text, role) => {
    const { service } = await build(doing(`parameters: [${text}]\n${ok}`));
    expect(operation(service, "Things_Do").parameters[0]?.role).toBe(role);
  });

  test("have a default of the service, or one that the client sends", async () => {
    const { service } = await build(
      doing(`parameters:
  - { name: a, in: query, type: integer, default: 1 }
  - { name: b, in: query, type: integer, x-ms-client-default: 2 }
${ok}`),
    );
    const [a, b] = operation(service, "Things_Do").parameters;
    expect([a?.default, a?.clientDefault]).toEqual([1, undefined]);
    expect(b?.clientDefault).toBe(2);
  });

  test("travel as they say", async () => {
    const { service, diagnostics } = await build(
      doing(`parameters:
  - { name: a, in: query, type: array, items: { type: string } }
  - { name: b, in: query, type: array, items: { type: string }, collectionFormat: multi, default: [x] }
  - { name: c, in: query, type: string, x-ms-skip-url-encoding: true, x-ms-parameter-grouping: { name: mine } }
  - { name: d, in: query, type: string, x-ms-parameter-grouping: { postfix: options } }
  - { name: e, in: query, type: string, x-ms-parameter-grouping: {} }
  - { name: f, in: header, type: string, x-ms-header-collection-prefix: x-meta- }
  - { name: $order, in: query, type: string, enum: [up, down] }
  - { name: g, in: query, type: string, x-ms-parameter-location: nowhere }
${ok}`),
    );
    const things = operation(service, "Things_Do");
    expect(parameter(things, "a").collectionFormat).toBe("csv");
    expect(parameter(things, "b")).toMatchObject({ collectionFormat: "multi", default: ["x"] });
    expect(parameter(things, "c")).toMatchObject({ skipUrlEncoding: true, group: { name: "mine" } });
    expect(parameter(things, "d").group).toEqual({ name: "ThingsDoOptions" });
    expect(parameter(things, "e").group).toEqual({ name: "ThingsDoParameters" });
    expect(parameter(things, "f").headerCollectionPrefix).toBe("x-meta-");
    expect(shape(parameter(things, "$order").schema)).toEqual({ kind: "reference", name: "ThingsDoOrder" });
    expect(schema(service, "ThingsDoOrder")).toMatchObject({ kind: "enum", named: false });
    expect(diagnostics).toEqual(['main.yaml:15 warning SW205: x-ms-parameter-location is "client" or "method"; this has no effect.']);
  });
});

describe("bodies", () => {
  const body = (rest: string): string => `parameters: [{ name: payload, in: body, ${rest} }]`;

  test.each([
    ["application/json", "{ type: object, additionalProperties: { type: string } }", "json"],
    ["application/merge-patch+json", "{ type: object }", "json"],
    ["application/json; odata=minimalmetadata", "{ type: object }", "json"],
    ["application/xml", "{ type: object }", "xml"],
    ["text/plain", "{ type: string }", "text"],
    ["application/octet-stream", "{ type: string, format: binary }", "binary"],
    ["image/png", "{ type: file }", "binary"],
    ["application/json", "{ type: string }", "json"],
  ])("%s with %s travels as %s", async (contentType, schemaText, format) => {
    const { service } = await build(doing(`consumes: ["${contentType}"]\n${body(`required: true, schema: ${schemaText}`)}\n${ok}`));
    expect(operation(service, "Things_Do").body).toMatchObject({ name: "payload", required: true, contentTypes: [contentType], format });
  });

  test("take the document's media types, or JSON", async () => {
    const schemaText =
      "schema: { type: object, properties: { a: {} } }, x-ms-client-flatten: true, x-ms-client-name: data, description: D.";
    const stated = await build(doing(`${body(schemaText)}\n${ok}`, "consumes: [text/json]\n"));
    expect(shape(operation(stated.service, "Things_Do").body)).toEqual({
      name: "payload",
      clientName: "data",
      description: "D.",
      required: false,
      location: "method",
      flatten: true,
      contentTypes: ["text/json"],
      format: "json",
      schema: { kind: "reference", name: "ThingsDoPayload" },
    });
    const unstated = await build(doing(`${body(schemaText)}\n${ok}`));
    expect(operation(unstated.service, "Things_Do").body?.contentTypes).toEqual(["application/json"]);
  });

  test("may be forms", async () => {
    const fields = `parameters:
  - { name: title, in: formData, required: true, type: string, description: T. }
  - { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: multi }
`;
    const form = operation((await build(doing(`${fields}${ok}`))).service, "Things_Do").body;
    expect(form).toMatchObject({ format: "form", contentTypes: ["application/x-www-form-urlencoded"], required: true });
    expect(shape(form?.fields)).toEqual([
      { name: "title", description: "T.", required: true, schema: text },
      { name: "tags", required: false, schema: { kind: "array", items: text }, collectionFormat: "multi" },
    ]);
    const upload = `${fields}  - { name: content, in: formData, required: true, type: file }\n`;
    const multipart = operation((await build(doing(`${upload}${ok}`))).service, "Things_Do").body;
    expect(multipart).toMatchObject({ format: "multipart", contentTypes: ["multipart/form-data"] });
    expect(multipart?.fields?.[2]?.schema.kind).toBe("file");
  });
});

describe("responses", () => {
  test("are successes or errors, with their headers", async () => {
    const { service } = await build(
      doing(
        `produces: [application/json]
responses:
  "200":
    description: Done.
    schema: { type: array, items: { type: string } }
    headers:
      ETag: { type: string, description: The tag., x-ms-client-name: eTag }
      x-ms-meta: { type: string, x-ms-header-collection-prefix: x-ms-meta- }
  "204": { description: Nothing. }
  "404": { description: Gone., x-ms-error-response: true, schema: { $ref: "#/definitions/Fault" } }
  "409": { description: An answer beside default. }
  default: { description: Fault., schema: { $ref: "#/definitions/Fault" } }`,
        "definitions: { Fault: { type: object, properties: { code: { type: string } } } }\n",
      ),
    );
    const { responses, errors } = operation(service, "Things_Do");
    expect(responses.map(({ status }) => status)).toEqual(["200", "204", "409"]);
    expect(errors.map(({ status, body }) => [status, shape(body)])).toEqual([
      ["404", { kind: "reference", name: "Fault" }],
      ["default", { kind: "reference", name: "Fault" }],
    ]);
    expect(shape(responses[0])).toEqual({
      status: "200",
      description: "Done.",
      body: { kind: "array", items: text },
      format: "json",
      contentTypes: ["application/json"],
      headers: [
        { name: "ETag", clientName: "eTag", description: "The tag.", schema: text },
        { name: "x-ms-meta", schema: { kind: "map", values: text }, headerCollectionPrefix: "x-ms-meta-" },
      ],
    });
    expect(shape(responses[1])).toEqual({ status: "204", description: "Nothing.", contentTypes: [], headers: [] });
  });

  test("of 4xx are errors where the document has no default", async () => {
    const { service } = await build(doing('responses: { "200": { description: ok }, "404": { description: no } }'));
    expect(operation(service, "Things_Do").errors.map(({ status }) => status)).toEqual(["404"]);
  });
});

describe("hosts", () => {
  test("are fixed, or made of parameters", async () => {
    const fixed = await build(doing(ok, "host: example.com\nschemes: [http, https]\n"));
    expect(fixed.service.host).toEqual({ kind: "fixed", url: "https://example.com" });
    const { service, diagnostics } = await build(
      doing(
        `parameters: [{ name: q, in: query, type: string }]\n${ok}`,
        `schemes: [http]
x-ms-parameterized-host:
  hostTemplate: "{account}.{suffix}"
  positionInOperation: last
  parameters:
    - { name: account, in: path, required: true, type: string, x-ms-parameter-location: method }
    - $ref: "#/parameters/Suffix"
parameters: { Suffix: { name: suffix, in: path, required: true, type: string, default: example.com } }
`,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(service.host).toMatchObject({ kind: "template", template: "http://{account}.{suffix}" });
    expect(operation(service, "Things_Do").parameters.map(({ name, in: place, location }) => [name, place, location])).toEqual([
      ["q", "query", "method"],
      ["account", "host", "method"],
      ["suffix", "host", "client"],
    ]);
    expect(service.clientParameters).toEqual([]);
  });

  test("declare what their template names", async () => {
    const { diagnostics } = await build(
      doing(ok, 'x-ms-parameterized-host:\n  hostTemplate: "{a}"\n  parameters: [{ name: b, in: path, required: true, type: string }]\n'),
    );
    expect(diagnostics).toEqual([
      'main.yaml:4 error SW203: The host template "{a}" has "{a}", which is not declared.',
      'main.yaml:5 slip SW203: The host parameter "b" is not in the host template "{a}"; it is left out.',
    ]);
  });
});

describe("security", () => {
  test("is the service's, unless the operation says otherwise", async () => {
    const { service } = await build(
      swagger(`securityDefinitions:
  key: { type: apiKey, name: X-Key, in: header, description: A key. }
  login: { type: basic }
  oauth: { type: oauth2, flow: implicit, authorizationUrl: "https://x", scopes: { read: Reads., write: Writes. } }
security: [{ key: [] }, { login: [] }, { oauth: [read] }]
paths:
  /a: { get: { operationId: A, ${ok} } }
  /b: { get: { operationId: B, security: [{ key: [] }], ${ok} } }
  /c: { get: { operationId: C, security: [], ${ok} } }
`),
    );
    expect(service.security).toMatchObject([
      { kind: "apiKey", name: "key", description: "A key.", in: "header", parameter: "X-Key" },
      { kind: "http", name: "login", scheme: "basic" },
      { kind: "oauth2", name: "oauth", scopes: ["read"] },
    ]);
    expect(operations(service).map(({ security }) => security)).toEqual([undefined, ["key"], []]);
  });
});

describe("paging", () => {
  const page = (extension: string, schemaText: string): string =>
    doing(
      `x-ms-pageable: ${extension}\nresponses: { "200": { description: ok, schema: ${schemaText} } }`,
      `definitions:
  Base: { type: object, properties: { items: { type: array, items: { $ref: "#/definitions/Item" } } } }
  Page: { allOf: [{ $ref: "#/definitions/Base" }], properties: { value: { $ref: "#/definitions/Items" }, next: { type: string } } }
  Items: { type: array, items: { type: string } }
  Item: { type: object, properties: { id: { type: string } } }
`,
    );

  test.each([
    ["{ nextLinkName: next }", "{ $ref: '#/definitions/Page' }", { nextLinkName: "next", itemName: "value", item: text }],
    [
      "{ nextLinkName: next, itemName: items, operationName: More }",
      "{ $ref: '#/definitions/Page' }",
      { nextLinkName: "next", itemName: "items", nextOperation: "More", item: { kind: "reference", name: "Item" } },
    ],
    ["{ nextLinkName: null }", "{ $ref: '#/definitions/Page' }", { itemName: "value", item: text }],
    ["{ nextLinkName: null }", "{ type: array, items: { type: string } }", { itemName: "value", itemPath: [], item: text }],
  ])("%s over %s", async (extension, schemaText, expected) => {
    const { service, diagnostics } = await build(page(extension, schemaText));
    expect(shape(operation(service, "Things_Do").paging)).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  test("needs a list to page through", async () => {
    const { service, diagnostics } = await build(page("{ nextLinkName: next }", "{ type: string }"));
    expect(operation(service, "Things_Do").paging).toBeUndefined();
    expect(diagnostics).toEqual([
      'main.yaml:12 warning SW210: "Things_Do" is pageable, but no success response of it has an array "value"; it is taken as not pageable.',
    ]);
  });
});

describe("long-running operations", () => {
  const running = (options: string, responses: string): string =>
    doing(
      `x-ms-long-running-operation: true\n${options}\nresponses: ${responses}`,
      "definitions: { Done: { type: object, properties: { a: {} } } }\n",
    );

  test("end with the schema that they name, or the body of their success", async () => {
    const named = await build(
      running(
        'x-ms-long-running-operation-options: { final-state-via: location, final-state-schema: "#/definitions/Done" }',
        '{ "202": { description: ok } }',
      ),
    );
    expect(shape(operation(named.service, "Things_Do").longRunning)).toEqual({
      finalStateVia: "location",
      result: { kind: "reference", name: "Done" },
    });
    const body = await build(
      running(
        "summary: none",
        '{ "200": { description: ok, schema: { $ref: "#/definitions/Done" } }, "202": { description: ok, schema: { type: string } } }',
      ),
    );
    expect(shape(operation(body.service, "Things_Do").longRunning)).toEqual({ result: { kind: "reference", name: "Done" } });
    const empty = await build(running("summary: none", '{ "202": { description: ok } }'));
    expect(operation(empty.service, "Things_Do").longRunning).toEqual({});
  });

  test("with options that nobody knows are reported", async () => {
    const { service, diagnostics } = await build(
      running("x-ms-long-running-operation-options: { final-state-via: smoke }", '{ "202": { description: ok } }'),
    );
    expect(operation(service, "Things_Do").longRunning).toEqual({});
    expect(diagnostics).toEqual([
      "main.yaml:9 warning SW211: final-state-via is one of azure-async-operation, location, original-uri, operation-location; this has no effect.",
    ]);
  });
});

test("x-ms-odata names the model that a filter is about", async () => {
  const { service } = await build(
    doing(`x-ms-odata: "#/definitions/Row"\n${ok}`, "definitions: { Row: { type: object, properties: { a: {} } } }\n"),
  );
  expect(operation(service, "Things_Do").odata).toBe("Row");
});
