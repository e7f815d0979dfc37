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

  it("and importing a module, or awaiting a client, calls nothing", async () => {
    const document = `${head}paths:
  /a: { get: { operationId: A_Then, responses: { 200: { description: ok } } }, put: { operationId: then, responses: { 200: { description: ok } } } }`;
    const { client, received } = await called(document, () => ({}));
    expect(await client).toBe(client);
    await client["a"];
    expect(received).toEqual([]);
  });
});
