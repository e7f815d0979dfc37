import { expect, it } from "vitest";
import { live } from "../../support/client.js";
import { typeErrors } from "../../support/generated.js";
import { serve } from "../runtime/server.js";

const thing = `{ $ref: "#/definitions/Thing" }`;
const document = `
swagger: "2.0"
info: { title: Kept, version: "1" }
host: kept.example
schemes: [https]
paths:
  /thing:
    get: { operationId: Thing_Get, responses: { 200: { description: ok, schema: ${thing} } } }
    put: { operationId: Thing_Put, parameters: [{ name: thing, in: body, required: true, schema: ${thing} }], responses: { 200: { description: ok, schema: ${thing} } } }
definitions:
  Base: { type: object, properties: { id: { type: string, readOnly: true } } }
  Thing:
    allOf: [{ $ref: "#/definitions/Base" }]
    properties:
      name: { type: string }
      made: { type: string, format: date-time, readOnly: true }
      once: { type: string, x-ms-mutability: [create, read] }
      parts: { type: array, items: { $ref: "#/definitions/Part" } }
      tags: { type: object, additionalProperties: { $ref: "#/definitions/Part" } }
      pet: { $ref: "#/definitions/Pet" }
  Part: { type: object, properties: { size: { type: integer }, state: { type: string, readOnly: true } } }
  Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties: { kind: { type: string, readOnly: true }, chip: { type: string, readOnly: true } }
  Cat: { allOf: [{ $ref: "#/definitions/Pet" }], x-ms-discriminator-value: cat, properties: { lives: { type: integer }, age: { type: integer, readOnly: true } } }
`;

it("what was read is sent back without what the service alone sets, and with what nobody described", async () => {
  const made = await live(document);
  const answer = {
    id: "1",
    name: "n",
    made: "2024-01-01T00:00:00Z",
    once: "o",
    unknown: { id: "kept" },
    parts: [{ size: 1, state: "ok", other: 2 }],
    tags: { a: { size: 3, state: "ok" } },
    pet: { kind: "cat", chip: "c", lives: 9, age: 3, more: true },
  };
  const server = await serve(() => ({ body: answer }));
  const client = await made.client({ endpoint: server.url });
  const got = await client.thing.get();
  expect(got).toEqual({ ...answer, made: new Date(answer.made) });
  await client.thing.put(got);
  const pets = [
    { kind: "cat", lives: 9, more: true },
    { kind: "bird", song: "la" },
  ];
  expect(JSON.parse(server.requests[1]?.body ?? "")).toEqual({
    name: "n",
    once: "o",
    unknown: { id: "kept" },
    parts: [{ size: 1, other: 2 }],
    tags: { a: { size: 3 } },
    pet: pets[0],
  });
  expect(got).toHaveProperty("id");
  await client.thing.put({ pet: { ...pets[1], chip: "x" } });
  expect(JSON.parse(server.requests[2]?.body ?? "")).toEqual({ pet: pets[1] });
  const consumer = `import { KeptClient } from "./src/1/index.js";\nexport const back = async (client: KeptClient) => client.thing.put(await client.thing.get());\n`;
  expect(await typeErrors(made.files, { "consumer.ts": consumer })).toEqual([]);
});
