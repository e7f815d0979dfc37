import { expect, it } from "vitest";
import { generated, typeErrors } from "../../support/generated.js";

const document = `
swagger: "2.0"
info: { title: Things, version: "1" }
host: things.example
parameters:
  Fixed: { name: fixed, in: header, required: true, type: string, enum: [on], x-ms-enum: { name: Fixed, modelAsString: false } }
paths:
  /pages/{tenant}:
    get:
      operationId: Pages_List
      x-ms-pageable: { nextLinkName: next, itemName: values, operationName: Pages_ListNext }
      parameters:
        - { name: tenant, in: path, required: true, type: string }
        - { name: top, in: query, type: integer, x-ms-client-default: 5 }
        - { $ref: "#/parameters/Fixed" }
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Page" } } }
    post:
      operationId: Pages_Make
      x-ms-long-running-operation: true
      x-ms-pageable: { nextLinkName: next, itemName: values }
      parameters:
        - { name: tenant, in: path, required: true, type: string }
        - { name: body, in: body, required: true, schema: { type: boolean, enum: [true] } }
      responses: { 202: { description: accepted }, 200: { description: ok, schema: { $ref: "#/definitions/Page" } } }
  /pages/{tenant}/{nextLink}:
    get:
      operationId: Pages_ListNext
      x-ms-pageable: { nextLinkName: next, itemName: values }
      parameters:
        - { name: tenant, in: path, required: true, type: string }
        - { name: nextLink, in: path, required: true, type: string, x-ms-skip-url-encoding: true }
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Page" } } }
  /read:
    post:
      operationId: Text_Read
      consumes: [application/json, application/pdf]
      parameters:
        - { name: input, in: body, required: true, schema: { type: object, properties: { url: { type: string } } } }
        - { name: mode, in: query, required: true, type: string, x-ms-parameter-grouping: {} }
      responses: { 204: { description: ok } }
definitions:
  Page: { type: object, properties: { next: { type: string }, values: { type: array, items: { type: string } } } }
`;

it("requests have what the document fixes, and take the rest from the caller", async () => {
  const { text, files } = await generated(document);
  const pages = text("pages.ts");
  expect(pages).toContain("query: { top: options.top ?? 5 },");
  expect(pages).toContain('headers: { fixed: "on" },');
  expect(pages).toContain("pathParameters: { tenant, nextLink: linkPart(link) },");
  expect(pages).toContain("): Poller<PagedAsyncIterableIterator<string>> {");
  expect(pages).toContain("body: true,");
  expect(text("context.ts")).not.toContain("fixed");
  expect(text("models.ts")).toContain("export interface TextReadParameters {");
  expect(text("/text.ts")).toMatch(/input: \w+ \| BinaryBody,/);
  expect(await typeErrors(files)).toEqual([]);
});
