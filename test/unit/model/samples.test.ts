import { describe, expect, test } from "vitest";
import type { Sample } from "../../../generator/model/index.js";
import { build, operation, swagger } from "./support.js";

const document = swagger(`schemes: [https]
x-ms-parameterized-host:
  hostTemplate: "{endpoint}"
  useSchemePrefix: false
  parameters: [{ name: endpoint, in: path, required: true, type: string }]
paths:
  /things/{id}:
    put:
      operationId: Things_Put
      parameters:
        - { name: id, in: path, required: true, type: string }
        - { name: api-version, in: query, required: true, type: string }
        - { name: ocp-date, in: header, type: string, format: date-time-rfc1123, x-ms-client-name: ocpDate }
        - { name: $top, in: query, type: integer, x-ms-client-name: top }
        - { name: payload, in: body, required: true, schema: { $ref: "#/definitions/Thing" } }
      responses:
        "200": { description: ok, schema: { $ref: "#/definitions/Thing" }, headers: { ETag: { type: string } } }
        "202": { description: later, headers: { Location: { type: string }, Retry-After: { type: integer } } }
        default: { description: fault }
      x-ms-examples:
        The sample: { $ref: "samples/put.json" }
definitions:
  Thing:
    type: object
    properties:
      name: { type: string }
      size: { type: integer }
      color: { type: string, enum: [red, blue] }
      at: { type: string, format: date-time }
`);

interface SampleText {
  operationId?: string;
  parameters: Record<string, unknown>;
  responses: Record<string, unknown>;
}

/** The sample of Things_Put as the model has it, and what is said of it. The file has one key per line. */
async function read(sample: SampleText | unknown[]): Promise<{ sample: Sample | undefined; diagnostics: string[] }> {
  const { service, diagnostics } = await build(document, { "samples/put.json": JSON.stringify(sample, undefined, 1) });
  return { sample: operation(service, "Things_Put").samples[0], diagnostics };
}

const parameters = { endpoint: "https://x.example.com", id: "1", "api-version": "2024-01-01", payload: { name: "n" } };
const responses = { "200": { body: { name: "n" } } };

describe("a documented sample", () => {
  test("gives values by wire name or client name, in the operation's order", async () => {
    const { sample, diagnostics } = await read({
      parameters: { top: 5, ocpDate: "Mon, 01 Jan 2024 12:30:00 GMT", ...parameters },
      responses: {
        "200": { headers: { ETag: "e", "X-Count": 3 }, body: { name: "n" } },
        "202": { headers: { Location: "https://x.example.com/op" } },
      },
    });
    expect(diagnostics).toEqual([]);
    expect(sample).toMatchObject({ title: "The sample", body: { name: "n" } });
    expect(sample?.source.file).toMatch(/samples\/put\.json$/);
    expect(sample?.parameters).toEqual([
      { name: "endpoint", in: "host", value: "https://x.example.com" },
      { name: "id", in: "path", value: "1" },
      { name: "api-version", in: "query", value: "2024-01-01" },
      { name: "ocp-date", in: "header", value: "Mon, 01 Jan 2024 12:30:00 GMT" },
      { name: "$top", in: "query", value: 5 },
    ]);
    expect(sample?.responses).toEqual([
      { status: "200", headers: { etag: "e", "x-count": "3" }, body: { name: "n" } },
      { status: "202", headers: { location: "https://x.example.com/op" } },
    ]);
    expect(sample).not.toHaveProperty("synthetic");
  });

  test.each([
    ["batchUrl", "x.example.com", 'host parameter "endpoint"', "endpoint", "https://x.example.com"],
    ["Id", "7", 'path parameter "id"', "id", "7"],
    ["ocp-data", "Mon, 01 Jan 2024 12:30:00 GMT", 'header parameter "ocp-date"', "ocp-date", "Mon, 01 Jan 2024 12:30:00 GMT"],
    ["Top", 3, 'query parameter "$top"', "$top", 3],
  ])("may call a parameter %s", async (name, value, meant, wireName, expected) => {
    const { endpoint, id, ...others } = parameters;
    const rest = { ...others, ...(wireName !== "endpoint" && { endpoint }), ...(wireName !== "id" && { id }) };
    const { sample, diagnostics } = await read({ parameters: { [name]: value, ...rest }, responses });
    expect(sample?.parameters.find((each) => each.name === wireName)?.value).toEqual(expected);
    const said = name === "Top" ? `"Top", which is no parameter of its operation; it is taken as ${meant}.` : meant;
    expect(diagnostics).toEqual([expect.stringContaining(said)]);
    expect(diagnostics[0]).toMatch(/^samples\/put\.json:3 warning SW301: A sample gives "/);
  });

  test("may call its body otherwise, if nothing else can be it", async () => {
    const { payload, ...others } = parameters;
    const certain = await read({ parameters: { ...others, resource: payload }, responses });
    expect(certain.sample?.body).toEqual({ name: "n" });
    expect(certain.diagnostics).toEqual([
      'samples/put.json:6 warning SW301: A sample gives "resource", which is no parameter of its operation; it is taken as body "payload".',
    ]);
    const uncertain = await read({ parameters: { ...others, one: payload, two: {} }, responses });
    expect(uncertain.sample).not.toHaveProperty("body");
    expect(uncertain.diagnostics).toEqual([
      'samples/put.json:2 warning SW302: A sample of "Things_Put" does not give the required body "payload".',
      'samples/put.json:6 warning SW301: A sample gives "one", which is no parameter of its operation; it is left out.',
      'samples/put.json:9 warning SW301: A sample gives "two", which is no parameter of its operation; it is left out.',
    ]);
  });

  test("may have values that do not fit; they stay as they are", async () => {
    const payload = { name: null, size: "1", color: "green", at: "yesterday", extra: 1 };
    const { sample, diagnostics } = await read({ parameters: { ...parameters, payload }, responses });
    expect(sample?.body).toEqual(payload);
    expect(diagnostics).toEqual([
      'samples/put.json:7 warning SW303: A sample\'s value does not fit: "name" of "Thing" is null, which its schema does not allow.',
      'samples/put.json:8 warning SW303: A sample\'s value does not fit: "size" of "Thing" is no integer.',
      'samples/put.json:9 warning SW303: A sample\'s value does not fit: "color" of "Thing" is "green"; the document only allows "red", "blue".',
      'samples/put.json:10 warning SW303: A sample\'s value does not fit: "at" of "Thing" is "yesterday", which is no date-time.',
      'samples/put.json:11 warning SW303: A sample\'s value does not fit: "extra" is no property of "Thing".',
    ]);
  });

  test("may have headers beside the body, the body by itself, and a status that nobody documents", async () => {
    const beside = await read({ parameters, responses: { "200": { ETag: "e", body: { name: "n" } }, "202": { "Retry-After": 3 } } });
    expect(beside.sample?.responses).toEqual([
      { status: "200", headers: { etag: "e" }, body: { name: "n" } },
      { status: "202", headers: { "retry-after": "3" } },
    ]);
    expect(beside.diagnostics).toEqual([
      'samples/put.json:12 warning SW304: A sample\'s response has "ETag" beside its body; it is taken as a header.',
      'samples/put.json:18 warning SW304: A sample\'s response has "Retry-After" beside its body; it is taken as a header.',
    ]);
    const bare = await read({ parameters, responses: { "200": { name: "n" } } });
    expect(bare.sample?.responses).toEqual([{ status: "200", headers: {}, body: { name: "n" } }]);
    expect(bare.diagnostics).toEqual([
      `samples/put.json:11 warning SW304: A sample's response has its body without "body" around it; it is taken as the body.`,
    ]);
    const undocumented = await read({ parameters, responses: { "201": { body: {} } } });
    expect(undocumented.sample?.responses).toEqual([{ status: "201", headers: {}, body: {} }]);
    expect(undocumented.diagnostics).toEqual([
      'samples/put.json:11 warning SW304: A sample of "Things_Put" answers 201, which the operation does not document.',
    ]);
  });

  test("that is none is left out, and one is made", async () => {
    const { sample, diagnostics } = await read([]);
    expect(sample?.synthetic).toBe(true);
    expect(diagnostics).toEqual([
      'samples/put.json:1 warning SW305: The sample "The sample" of "Things_Put" is no object; it is left out.',
    ]);
  });

  test("of another operation is used nevertheless", async () => {
    const { sample, diagnostics } = await read({ operationId: "Things_Get", parameters, responses });
    expect(sample?.body).toEqual({ name: "n" });
    expect(diagnostics).toEqual(['samples/put.json:2 warning SW305: A sample is said to be for "Things_Get", but "Things_Put" uses it.']);
  });

  test("is told of once for each mistake, with how often it is made", async () => {
    const operations = ["a", "b"].map(
      (name) =>
        `  /${name}: { get: { operationId: ${name}, responses: { "200": { description: ok } }, x-ms-examples: { s: { $ref: "${name}.json" } } } }\n`,
    );
    const sample = JSON.stringify({ parameters: { $skipToken: "x" }, responses: { "200": {} } });
    const { diagnostics } = await build(swagger(`paths:\n${operations.join("")}`), { "a.json": sample, "b.json": sample });
    expect(diagnostics).toEqual([
      'a.json:1 warning SW301: A sample gives "$skipToken", which is no parameter of its operation; it is left out (first of 2 places).',
    ]);
  });
});

describe("a made sample", () => {
  test("has what is required, fitting its schema, and each documented success", async () => {
    const { service, diagnostics } = await build(
      swagger(`host: example.com
paths:
  /shapes/{name}:
    post:
      operationId: Shapes_Make
      parameters:
        - { name: name, in: path, required: true, type: string, pattern: "^[a-z]{3,}$" }
        - { name: api-version, in: query, required: true, type: string }
        - { name: optional, in: query, type: string }
        - { name: mode, in: query, required: true, type: string, enum: [fast, slow] }
        - { name: body, in: body, required: true, schema: { $ref: "#/definitions/Shape" } }
      responses:
        "200": { description: ok, schema: { $ref: "#/definitions/Shape" } }
        "202": { description: later, headers: { Location: { type: string }, Retry-After: { type: integer, minimum: 10 } } }
        default: { description: fault }
definitions:
  Shape:
    type: object
    discriminator: kind
    required: [kind, id, made, sides, tags, inner]
    properties:
      kind: { type: string }
      id: { type: string, format: uuid, readOnly: true }
      made: { type: string, format: date-time }
      sides: { type: integer, minimum: 3 }
      tags: { type: array, minItems: 2, items: { type: string, minLength: 6 } }
      inner: { type: object, required: [parent], properties: { parent: { $ref: "#/definitions/Shape", x-nullable: true } } }
      other: { type: string }
  Square:
    allOf: [{ $ref: "#/definitions/Shape" }]
    x-ms-discriminator-value: square
    required: [edge]
    properties: { edge: { type: number, default: 2.5 } }
`),
    );
    expect(diagnostics).toEqual([]);
    const body = { kind: "square", made: "2024-01-01T12:30:00Z", sides: 3, tags: ["tagsta", "tagsta"], inner: { parent: null }, edge: 2.5 };
    expect(operation(service, "Shapes_Make").samples).toEqual([
      {
        source: operation(service, "Shapes_Make").source,
        title: "Shapes_Make",
        synthetic: true,
        parameters: [
          { name: "name", in: "path", value: "name" },
          { name: "api-version", in: "query", value: "2024-01-01" },
          { name: "mode", in: "query", value: "fast" },
        ],
        body,
        responses: [
          { status: "200", headers: {}, body: { ...body, id: "00000000-0000-0000-0000-000000000000" } },
          { status: "202", headers: { location: "https://example.com/operations/operation", "retry-after": "10" } },
        ],
      },
    ]);
  });

  test.each([
    ["^[a-z][a-z0-9-]{2,}$", "name"],
    ["^\\d+$", "1"],
    ["^(a+)+$", "name"],
    ["[", "name"],
  ])("tries to follow the pattern %s", async (pattern, expected) => {
    const { service } = await build(
      swagger(
        `paths: { "/x/{name}": { get: { operationId: X, parameters: [{ name: name, in: path, required: true, type: string, pattern: '${pattern}' }], responses: { "200": { description: ok } } } } }\n`,
      ),
    );
    expect(operation(service, "X").samples[0]?.parameters[0]?.value).toBe(expected);
  });

  test("ends, however much its schemas require of each other", async () => {
    const count = 3000;
    const definitions = Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const next = { $ref: `#/definitions/D${String((index + 1) % count)}` };
        return [`D${String(index)}`, { type: "object", required: ["a", "b"], properties: { a: next, b: next } }];
      }),
    );
    const get = { operationId: "X", responses: { "200": { description: "ok", schema: { $ref: "#/definitions/D0" } } } };
    const { service } = await build(
      JSON.stringify({ swagger: "2.0", info: { title: "Net", version: "1" }, paths: { "/x": { get } }, definitions }),
    );
    expect(JSON.stringify(operation(service, "X").samples).length).toBeLessThan(100_000);
  });
});
