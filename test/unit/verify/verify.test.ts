import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configurationOf } from "../../../generator/config/ad-hoc.js";
import type { ServiceRequest } from "../../../generator/config/request.js";
import type { FormattedFile, FormattedTree } from "../../../generator/output/file.js";
import { generate, readModel } from "../../../generator/pipeline.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";
import { verifyPackages } from "../../../generator/verify/verify.js";
import { temporaryFolder } from "../../support/generated.js";

const document = `swagger: "2.0"
info: { title: Shop, version: "2024-01-01" }
host: shop.example.com
paths:
  /items/{itemId}:
    get:
      operationId: Items_Get
      parameters:
        - { name: itemId, in: path, required: true, type: string }
      responses: { "200": { description: It., schema: { $ref: "#/definitions/Item" } } }
  /items:
    put:
      operationId: Items_Put
      parameters:
        - { name: item, in: body, required: true, schema: { $ref: "#/definitions/Item" } }
      responses: { "204": { description: Done. } }
definitions:
  Item:
    type: object
    properties:
      size: { type: integer }
      made: { type: string, format: date-time }
  Colour: { type: string, enum: [red, green] }
`;

interface Made {
  tree: FormattedTree<FormattedFile>;
  service: ServiceRequest;
}

async function made(): Promise<Made> {
  const folder = await temporaryFolder();
  const file = join(folder, "shop.yaml");
  await writeFile(file, document);
  const diagnostics = new Diagnostics();
  const model = await readModel(file, diagnostics);
  const configuration = configurationOf(model.service, file);
  const service = { configuration, folder: join(folder, "sdk"), cmdlets: configuration.cmdlets };
  const [tree] = await generate({ services: [service] }, diagnostics);
  if (!tree) throw new Error("Nothing was made.");
  return { tree, service };
}

/** What is said of a package once texts in its files, which must be there, are other ones: `line code message`. */
async function saidOf({ tree, service }: Made, edits: readonly (readonly [file: string, from: string, to: string])[]): Promise<string[]> {
  const diagnostics = new Diagnostics();
  const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  for (const [ending, from, to] of edits) {
    const path = [...texts.keys()].find((each) => each.endsWith(ending)) ?? "";
    const text = texts.get(path) ?? "";
    expect(text).toContain(from);
    texts.set(path, text.replace(from, to));
  }
  await verifyPackages([{ ...tree, files: [...texts].map(([path, text]) => ({ path, text })) }], [service], diagnostics);
  return diagnostics.all.map(
    ({ source, code, message }) => `${String(source?.line)} ${code} ${/Cannot find name '\w+'/.exec(message)?.[0] ?? message}`,
  );
}

test("what is generated compiles, and is not written for that", async () => {
  const { tree, service } = await made();
  const diagnostics = new Diagnostics();
  await verifyPackages([tree], [service], diagnostics);
  expect(diagnostics.all).toEqual([]);
  expect(existsSync(service.folder)).toBe(false);
});

test("errors are told at the document's line: of a property, a type, a parameter, an operation, what hangs on the client", async () => {
  const said = await saidOf(await made(), [
    ["models.ts", "size?: number", "size?: OfProperty"],
    ["models.ts", '"red" | "green"', "OfType"],
    ["serializers.ts", "wire: object): Item", "wire: OfSerializer): Item"],
    ["/items.ts", "itemId: string", "itemId: OfParameter"],
    ["/items.ts", "Promise<void>", "Promise<OfOperation>"],
    ["client.ts", "readonly items: ", "readonly items: OfGroup & "],
    ["src/index.ts", "export", "OfPackage; export"],
  ]);
  expect(said).toEqual([
    "1 SW620 Cannot find name 'OfPackage'",
    "7 SW620 Cannot find name 'OfGroup'",
    "9 SW620 Cannot find name 'OfParameter'",
    "13 SW620 Cannot find name 'OfOperation'",
    "19 SW620 Cannot find name 'OfSerializer'",
    "21 SW620 Cannot find name 'OfProperty'",
    "23 SW620 Cannot find name 'OfType'",
  ]);
});
