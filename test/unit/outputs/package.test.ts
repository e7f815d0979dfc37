import { expect, it } from "vitest";
import { generated } from "../../support/generated.js";

const document = (samples: string): string => `
swagger: "2.0"
info: { title: Kennel, version: "1.0" }
host: kennel.example.com
paths:
  /dogs/{name}/toys:
    get:
      operationId: Toys_ListOfDog
      parameters: [{ name: name, in: path, required: true, type: string }]
      x-ms-pageable: { nextLinkName: next }
      responses: { 200: { description: Toys., schema: { $ref: "#/definitions/Page" } } }
      ${samples}
  /dogs:
    get:
      operationId: Dogs_ListWithToys
      x-ms-pageable: { nextLinkName: next }
      responses: { 200: { description: Dogs., schema: { $ref: "#/definitions/Page" } } }
      ${samples}
  /allDogs:
    get:
      operationId: Dogs_List
      x-ms-pageable: { nextLinkName: next }
      responses: { 200: { description: Dogs., schema: { $ref: "#/definitions/Page" } } }
      ${samples}
definitions:
  Page: { type: object, properties: { value: { type: array, items: { type: string } }, next: { type: string } } }
`;

/** What stands between two lines of a README. */
async function part(samples: string, from: string, to: string): Promise<string> {
  const readme = (await generated(document(samples))).text("README.md");
  return readme.slice(readme.indexOf(from), readme.indexOf(to));
}

it("begins the README with a listing that needs nothing, the plainest of them", async () => {
  const samples = `x-ms-examples: { one: { parameters: { name: Rex }, responses: { "200": { body: { value: [] } } } } }`;
  expect(await part(samples, "const client", "What the service alone")).toBe(
    'const client = new KennelClient();\n\nfor await (const item of client.dogs.list()) console.log(item);\n```\n\nEvery operation is also a function of its own, so that a bundler keeps only what is called:\n\n```ts\nimport { createKennel } from "kennel";\nimport * as dogs from "kennel/dogs";\n\nconst context = createKennel();\n```\n\n',
  );
});

it("shows no call where there is no sample to make one from", async () => {
  const text = await part("description: Some.", "const client", "What the service alone");
  expect(text).toMatch(/^const client = new KennelClient\(\);\n```\n/);
  expect(text).toContain('import * as toys from "kennel/toys";');
});
