import { describe, expect, it } from "vitest";
import { called } from "../../support/service.js";

const head = `swagger: "2.0"\ninfo: { title: Things, version: "1.0" }\nhost: localhost\nconsumes: [application/json]\n`;

/** Reads and sends one schema: what the client sends comes back. */
function echoing(definitions: string, schema = '{ $ref: "#/definitions/Thing" }'): string {
  return `${head}paths:
  /thing:
    get: { operationId: Things_Read, responses: { 200: { description: ok, schema: ${schema} } } }
    put: { operationId: Things_Write, parameters: [{ name: thing, in: body, required: true, schema: ${schema} }], responses: { 200: { description: ok, schema: ${schema} } } }
definitions:
${definitions}`;
}

/** The same for OpenAPI 3.1. */
function echoing31(schemas: string): string {
  const content = `{ application/json: { schema: { $ref: "#/components/schemas/Thing" } } }`;
  return `openapi: 3.1.0
info: { title: Things, version: "1.0" }
paths:
  /thing:
    get: { operationId: Things_Read, responses: { "200": { description: ok, content: ${content} } } }
    put: { operationId: Things_Write, requestBody: { required: true, content: ${content} }, responses: { "200": { description: ok, content: ${content} } } }
components:
  schemas:${schemas}`;
}

const time = "2026-01-02T03:04:05.000Z";
const date = new Date(time);
const bytes = new Uint8Array([1, 2]);

describe("what the types say comes and goes", () => {
  it("for properties beside the declared ones, whatever they are called", async () => {
    const document = echoing(`
  Thing: { properties: { name: { type: string }, made: { type: string, format: date-time } }, additionalProperties: { type: string, format: byte } }`);
    const wire = JSON.parse(`{ "name": "plain", "made": "2026-01-02T03:04:05.000Z", "other": "AQI=", "__proto__": "AwQ=" }`) as unknown;
    const { client, received } = await called(document, ({ method, body }) => ({ body: method === "GET" ? wire : JSON.parse(body) }));
    const thing = (await client["things"]?.["read"]?.()) as Record<string, unknown>;
    expect(thing["name"]).toBe("plain");
    expect(thing["made"]).toEqual(new Date("2026-01-02T03:04:05Z"));
    expect(thing["other"]).toEqual(new Uint8Array([1, 2]));
    expect(Object.entries(thing).at(-1)).toEqual(["__proto__", new Uint8Array([3, 4])]);
    await client["things"]?.["write"]?.(thing);
    expect(JSON.parse(received.at(-1)?.body ?? "")).toEqual(wire);
  });

  it("for a body that may be null and else needs a writer", async () => {
    const document = echoing(`
  Thing: { x-nullable: true, properties: { cover: { type: string, format: byte } } }`);
    const { client, received } = await called(document, ({ body }) => ({ body: JSON.parse(body) }));
    expect(await client["things"]?.["write"]?.(null)).toBeNull();
    expect(await client["things"]?.["write"]?.({ cover: new Uint8Array([1]) })).toEqual({ cover: new Uint8Array([1]) });
    expect(received.map(({ body }) => body)).toEqual(["null", '{"cover":"AQ=="}']);
  });

  it("for unions, by their tags, their shapes and what their texts can be", async () => {
    const document = echoing31(`
    Thing: { type: object, properties: ${
      "{ tagged: { type: array, items: { $ref: '#/components/schemas/Node' } }, numbered: { type: array, items: { $ref: '#/components/schemas/Numbered' } }, " +
      "shaped: { type: array, items: { $ref: '#/components/schemas/Shaped' } }, texts: { type: array, items: { $ref: '#/components/schemas/Text' } }, " +
      "plain: { oneOf: [{ type: string }, { type: string, format: byte }] }, tree: { $ref: '#/components/schemas/Tree' }, " +
      "beside: { type: object, properties: { made: { type: string, format: date-time } }, oneOf: [{ $ref: '#/components/schemas/Chip' }, { $ref: '#/components/schemas/Other' }] } } }"
    }
    Node: { oneOf: [{ $ref: "#/components/schemas/And" }, { $ref: "#/components/schemas/Field" }, { type: object, required: [op], properties: { op: { const: bytes }, chip: { type: string, format: byte } } }], discriminator: { propertyName: op, mapping: { and: "#/components/schemas/And", or: "#/components/schemas/And", field: Field } } }
    And: { type: object, required: [op], properties: { op: { type: string }, nodes: { type: array, items: { $ref: "#/components/schemas/Node" } } } }
    Field: { type: object, required: [op], properties: { op: { type: string }, since: { type: string, format: date-time } } }
    Numbered: { oneOf: [{ type: object, required: [v], properties: { v: { enum: [1] }, at: { type: string, format: date-time } } }, { type: object, required: [v], properties: { v: { enum: [2] }, at: { type: string } } }], discriminator: { propertyName: v } }
    Shaped: { anyOf: [{ $ref: "#/components/schemas/Chip" }, { $ref: "#/components/schemas/Other" }, { type: array, items: { $ref: "#/components/schemas/Chip" } }, { type: "null" }] }
    Chip: { type: object, required: [name], properties: { name: { type: string }, value: { type: string, format: byte } } }
    Other: { type: object, required: [title], properties: { title: { type: string }, value: { type: string } } }
    Text: { oneOf: [{ const: now }, { type: string, format: date-time }, { type: integer }, { type: string }] }
    Tree: { oneOf: [{ type: string, format: byte }, { type: object, additionalProperties: { $ref: "#/components/schemas/Tree" } }] }`);
    const wire = {
      tagged: [
        {
          op: "or",
          nodes: [
            { op: "field", since: time },
            { op: "bytes", chip: "AQI=" },
          ],
        },
        { op: "unheard of", since: time },
      ],
      numbered: [
        { v: 1, at: time },
        { v: 2, at: time },
      ],
      shaped: [{ name: "a", value: "AQI=" }, { title: "b", value: "AQI=" }, [{ name: "c", value: "AQI=" }], null, { neither: true }],
      texts: ["now", time, 5, "other"],
      plain: "AQI=",
      tree: { a: { b: "AQI=" } },
      beside: { made: time, name: "a", value: "AQI=" },
    };
    const { client, received } = await called(document, ({ method, body }) => ({ body: method === "GET" ? wire : JSON.parse(body) }));
    const thing = await client["things"]?.["read"]?.();
    expect(thing).toEqual({
      tagged: [
        {
          op: "or",
          nodes: [
            { op: "field", since: date },
            { op: "bytes", chip: bytes },
          ],
        },
        wire.tagged[1],
      ],
      numbered: [{ v: 1, at: date }, wire.numbered[1]],
      shaped: [{ name: "a", value: bytes }, { title: "b", value: "AQI=" }, [{ name: "c", value: bytes }], null, { neither: true }],
      texts: ["now", date, 5, "other"],
      plain: "AQI=",
      tree: { a: { b: bytes } },
      beside: { made: date, name: "a", value: bytes },
    });
    await client["things"]?.["write"]?.(thing);
    expect(JSON.parse(received.at(-1)?.body ?? "")).toEqual(wire);
  });

  it("for items that differ by their position, and a discriminator below another one", async () => {
    const document = echoing(`
  Thing: { properties: { pair: { type: array, items: [{ type: string, format: date-time }, { type: string }], additionalItems: { type: string, format: byte } }, of: { type: array, items: { $ref: "#/definitions/Base" } } } }
  Base: { discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  A: { allOf: [{ $ref: "#/definitions/Base" }], properties: { kind: { type: string, enum: [a] }, at: { type: string, format: date-time } } }
  B: { allOf: [{ $ref: "#/definitions/Base" }], x-ms-discriminator-value: b, discriminator: type, required: [type], properties: { type: { type: string } } }
  B1: { allOf: [{ $ref: "#/definitions/B" }], x-ms-discriminator-value: b1, properties: { chip: { type: string, format: byte } } }
  B2: { allOf: [{ $ref: "#/definitions/B" }], x-ms-discriminator-value: b2, properties: { chip: { type: string } } }`);
    const of = [
      { kind: "a", at: time },
      { kind: "b", type: "b1", chip: "AQI=" },
      { kind: "b", type: "b2", chip: "AQI=" },
    ];
    const wire = { pair: [time, "AQI=", "AQI="], of };
    const { client, received } = await called(document, ({ method, body }) => ({ body: method === "GET" ? wire : JSON.parse(body) }));
    const thing = await client["things"]?.["read"]?.();
    expect(thing).toEqual({ pair: [date, "AQI=", bytes], of: [{ kind: "a", at: date }, { kind: "b", type: "b1", chip: bytes }, of[2]] });
    await client["things"]?.["write"]?.(thing);
    expect(JSON.parse(received.at(-1)?.body ?? "")).toEqual(wire);
  });

  it("but for what the service alone sets, which is not sent back, while what nobody declares is", async () => {
    const document = echoing(`
  Thing:
    discriminator: kind
    required: [kind]
    properties:
      kind: { type: string, readOnly: true }
      id: { type: string, readOnly: true }
      name: { type: string }
      parts: { type: array, items: { $ref: "#/definitions/Part" } }
      byName: { type: object, additionalProperties: { $ref: "#/definitions/Part" } }
  Special: { x-ms-discriminator-value: special, allOf: [{ $ref: "#/definitions/Thing" }], properties: { state: { type: string, x-ms-mutability: [read] }, chip: { type: string, format: byte } } }
  Part: { properties: { made: { type: string, format: date-time, readOnly: true }, size: { type: integer }, inner: { $ref: "#/definitions/Part" } } }`);
    const part = { made: time, size: 1, unknown: true, inner: { made: time, size: 2 } };
    const wire = { kind: "special", id: "1", name: "n", state: "on", chip: "AQI=", other: "kept", parts: [part], byName: { a: part } };
    const { client, received } = await called(document, ({ method, body }) => ({ body: method === "GET" ? wire : JSON.parse(body) }));
    const thing = await client["things"]?.["read"]?.();
    expect(thing).toMatchObject({ id: "1", state: "on", chip: bytes, parts: [{ made: date }] });
    await client["things"]?.["write"]?.(thing);
    const sent = { size: 1, unknown: true, inner: { size: 2 } };
    expect(JSON.parse(received.at(-1)?.body ?? "")).toEqual({
      kind: "special",
      name: "n",
      chip: "AQI=",
      other: "kept",
      parts: [sent],
      byName: { a: sent },
    });
  });

  it("and importing a module, or awaiting a client, calls nothing", async () => {
    const document = `${head}paths:
  /a: { get: { operationId: A_Then, responses: { 200: { description: ok } } }, put: { operationId: then, responses: { 200: { description: ok } } } }`;
    const { client, received } = await called(document, () => ({}));
    expect(await client).toBe(client);
    await client["a"];
    expect(received).toEqual([]);
  });
});
