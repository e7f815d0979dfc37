import { expect, it } from "vitest";
import { live } from "../../support/client.js";
import { typeErrors } from "../../support/generated.js";
import { serve, type Answer } from "../runtime/server.js";

const operation = (id: string, options: string, responses: string) =>
  `{ operationId: ${id}, x-ms-long-running-operation: true, ${options} parameters: [{ name: n, in: path, required: true, type: string }], responses: { ${responses} } }`;
const thing = `{ description: ok, schema: { $ref: "#/definitions/Thing" } }`;
const via = (state: string) => `x-ms-long-running-operation-options: { final-state-via: ${state} },`;

const document = `
swagger: "2.0"
info: { title: Work, version: "1" }
host: work.example
schemes: [https]
paths:
  /things/{n}:
    put: ${operation("Things_Put", "", `200: ${thing}, 201: ${thing}`)}
    patch: ${operation("Things_Patch", via("location"), `200: ${thing}, 202: { description: accepted }`)}
    delete: ${operation("Things_Delete", "", "200: { description: ok }, 204: { description: gone }")}
  /things/{n}/start: { post: ${operation("Things_Start", via("operation-location"), `202: { description: accepted, schema: { $ref: "#/definitions/Status" } }`)} }
  /things/{n}/copy: { post: ${operation("Things_Copy", via("azure-async-operation"), `200: ${thing}, 202: { description: accepted }`)} }
definitions:
  Thing: { type: object, properties: { name: { type: string }, at: { type: string, format: date-time } } }
  Status: { type: object, properties: { status: { type: string }, id: { type: string } } }
`;

const at = "2024-01-01T00:00:00Z";
const body = { name: "n", at };
const result = { name: "n", at: new Date(at) };
const accepted = (...names: string[]): Answer => ({ status: 202, headers: Object.fromEntries(names.map((name) => [name, `/${name}`])) });

it("operations that run long end where the document says, however they begin", async () => {
  const made = await live(document);
  const answers: Answer[] = [];
  const server = await serve(() => answers.shift() ?? { status: 599 });
  const { things } = await made.client({ endpoint: server.url });
  const calls: [string, Answer[], unknown, string[]][] = [
    [
      "put",
      [accepted("azure-asyncoperation"), { body: { status: "Succeeded" } }, { body }],
      result,
      ["GET /azure-asyncoperation", "GET /things/x"],
    ],
    ["put", [{ status: 202 }, { body }], result, ["GET /things/x"]],
    [
      "patch",
      [accepted("azure-asyncoperation", "location"), { body: { status: "Succeeded" } }, { body }],
      result,
      ["GET /azure-asyncoperation", "GET /location"],
    ],
    [
      "delete",
      [accepted("azure-asyncoperation"), { body: { status: "Running" } }, { status: 404 }],
      undefined,
      ["GET /azure-asyncoperation", "GET /azure-asyncoperation"],
    ],
    ["delete", [accepted("location"), { status: 204 }], undefined, ["GET /location"]],
    [
      "start",
      [accepted("operation-location", "location"), { body: { status: "Succeeded", id: "1" } }],
      { status: "Succeeded", id: "1" },
      ["GET /operation-location"],
    ],
    [
      "copy",
      [accepted("azure-asyncoperation", "location"), { body: { status: "Succeeded", properties: body } }],
      result,
      ["GET /azure-asyncoperation"],
    ],
  ];
  for (const [name, given, expected, trail] of calls) {
    answers.push(...given);
    expect(await things[name]("x", { updateIntervalInMs: 1 })).toEqual(expected);
    expect(
      server.requests
        .splice(0)
        .slice(1)
        .map(({ method, url }) => `${method} ${url}`),
    ).toEqual(trail);
  }
  expect(await typeErrors(made.files)).toEqual([]);
  expect(made.diagnostics).toEqual([]);
});
