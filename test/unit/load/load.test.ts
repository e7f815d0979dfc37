import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, Node } from "../../../generator/load/document.js";
import { folderWith, load, minimal } from "./workspace.js";

function loaded(document: Document | undefined): Document {
  if (!document) throw new Error("The document was not loaded.");
  return document;
}

describe("the documents in specs/", () => {
  it.each([
    ["machinelearning/2021-10-01", 0],
    ["machinelearning/2025-12-01", 240],
    ["machinelearning/2026-03-15-preview", 320],
    ["batch/2026-10-01", 100],
  ])("%s loads without a word, with its %i samples", async (name, samples) => {
    const { document, said } = await load("specs", `${name}/openapi.json`);
    expect(said).toEqual([]);
    const files = [...loaded(document).files.keys()];
    expect(files[0]).toBe(path.resolve("specs", name, "openapi.json"));
    expect(files.filter((file) => file.includes("/examples/"))).toHaveLength(samples);
    for (const [file, text] of loaded(document).files) expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("resolve to what the pointer names, in this file and in others", async () => {
    const { document } = await load("specs", "machinelearning/2025-12-01/openapi.json");
    const { root, at, resolve, source } = bound(loaded(document));
    let references = 0;
    const visit = (node: Node): void => {
      const { value } = node;
      if (typeof value !== "object" || value === null) return;
      if (Object.hasOwn(value, "$ref")) {
        const target = resolve(node);
        expect(target.value).toBeTypeOf("object");
        references++;
        if (target.file !== node.file) expect(source(target).file).toMatch(/^specs\//);
        return;
      }
      for (const key of Object.keys(value)) visit(at(node, key));
    };
    visit(root);
    expect(references).toBe(2169);
  });

  it("give positions that stand in the text", async () => {
    const { document } = await load("specs", "batch/2026-10-01/openapi.json");
    const { root, at, source } = bound(loaded(document));
    const lines = (loaded(document).files.get(root.file) ?? "").split("\n");
    const definitions = at(root, "definitions");
    for (const name of Object.keys(definitions.value as object)) {
      const place = source(definitions, name);
      expect(lines[place.line - 1]?.slice(place.column - 1)).toMatch(new RegExp(`^"${name}": \\{`));
      expect(place).toMatchObject({ file: "specs/batch/2026-10-01/openapi.json", pointer: `/definitions/${name.replaceAll("~", "~0")}` });
    }
  });
});

describe("nodes", () => {
  it("have values, pointers and positions, there or not", async () => {
    const folder = folderWith({ "a.json": { ...minimal, definitions: { "a/b~c": { type: "object" } } } });
    const { root, at, source } = bound(loaded((await load(folder, "a.json")).document));
    const node = at(root, "definitions", "a/b~c", "type");
    expect(node).toMatchObject({ value: "object", pointer: "/definitions/a~1b~0c/type" });
    // A node that somebody else made of the same parts has the same place.
    expect(source({ value: node.value, file: node.file, pointer: node.pointer })).toEqual(source(node));
    expect(at(root, "definitions", "toString")).toMatchObject({ value: undefined, pointer: "/definitions/toString" });
    expect(source(at(root, "definitions", "nothing", "here"))).toMatchObject({ line: source(at(root, "definitions")).line });
  });

  it("are named relative to the working directory where they are inside it", async () => {
    const folder = folderWith({ "a.json": minimal });
    const outside = bound(loaded((await load(folder, "a.json")).document));
    expect(outside.source(outside.root).file).toBe(path.join(folder, "a.json"));
    const inside = bound(loaded((await load("specs", "batch/2026-10-01/openapi.json")).document));
    expect(inside.source(inside.root).file).toBe("specs/batch/2026-10-01/openapi.json");
  });
});

describe("references", () => {
  it("may be chains, have siblings, cross files and formats, and use escapes", async () => {
    const folder = folderWith({
      "a.json": {
        ...minimal,
        definitions: {
          First: { $ref: "#/definitions/Second", description: "a sibling" },
          Second: { $ref: "other%20file.yaml#/definitions/a~1b%20c~0d" },
          "per%cent": { type: "string" },
          Third: { properties: { x: { $ref: "#/definitions/per%cent" }, y: { $ref: "#/definitions/per%25cent" } } },
        },
      },
      "other file.yaml": "definitions:\n  a/b c~d:\n    type: object\n    properties: {back: {$ref: 'a.json#/definitions/Third'}}\n",
    });
    const { document, said } = await load(folder, "a.json");
    expect(said).toEqual([]);
    const { root, at, resolve, source } = bound(loaded(document));
    const first = at(root, "definitions", "First");
    const target = resolve(first);
    expect(target).toMatchObject({ file: path.join(folder, "other file.yaml"), pointer: "/definitions/a~1b c~0d" });
    expect(source(target)).toMatchObject({ line: 3, column: 5 });
    expect(at(first, "description").value).toBe("a sibling");
    expect(resolve(at(target, "properties", "back")).pointer).toBe("/definitions/Third");
    for (const key of ["x", "y"]) expect(resolve(at(root, "definitions", "Third", "properties", key)).value).toEqual({ type: "string" });
  });

  it("may be circular, where there is a value on the way", async () => {
    const folder = folderWith({
      "a.json": { ...minimal, definitions: { Tree: { type: "object", properties: { parent: { $ref: "#/definitions/Tree" } } } } },
    });
    expect((await load(folder, "a.json")).said).toEqual([]);
  });

  it("must reach a value", async () => {
    const folder = folderWith({
      "a.json": { ...minimal, definitions: { A: { $ref: "b.json#/B" }, Self: { $ref: "#/definitions/Self" } } },
      "b.json": { B: { $ref: "a.json#/definitions/A" } },
    });
    const { document, said } = await load(folder, "a.json");
    expect(said.filter((line) => line.includes("SW108"))).toHaveLength(2);
    expect(said.join()).toContain('"#/definitions/Self" leads back to itself, and never to a value; any value is taken.');
    const { root, at, resolve } = bound(loaded(document));
    expect(resolve(at(root, "definitions", "A")).value).toBeUndefined();
  });

  it("that lead nowhere are reported at their line, with the nearest name", async () => {
    const folder = folderWith({
      "a.yaml":
        "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\ndefinitions:\n  Widget:\n    type: object\n    properties:\n" +
        "      a: {$ref: '#/definitions/Wigdet'}\n      b: {$ref: 'none.json#/x'}\n      c: {$ref: Widget}\n      d: {$ref: '#/definitions/constructor'}\n",
    });
    expect((await load(folder, "a.yaml")).said).toEqual([
      '8:17: error SW103: "#/definitions/Wigdet" points to nothing: "definitions" has no "Wigdet". Did you mean "Widget"?',
      '9:17: error SW101: "none.json#/x" cannot be read: there is no such file.',
      '10:17: error SW101: "Widget" cannot be read: there is no such file. Did you mean "#/definitions/Widget"?',
      '11:17: error SW103: "#/definitions/constructor" points to nothing: "definitions" has no "constructor".',
    ]);
  });

  it("in data are no references, and properties named like keywords are no data", async () => {
    const data = { $ref: "../../nothing.json" };
    const folder = folderWith({
      "a.json": {
        ...minimal,
        definitions: {
          A: { type: "object", default: data, example: data, enum: [data], "x-anything": data },
          B: { properties: { $ref: { type: "string" }, default: { type: "strin" }, example: { $ref: "#/definitions/C" } } },
        },
      },
    });
    const { said } = await load(folder, "a.json");
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('SW204: "strin" is no type');
    expect(said[1]).toContain('SW103: "#/definitions/C" points to nothing');
  });

  it("to another broken file are reported there, once", async () => {
    const folder = folderWith({
      "a.json": { ...minimal, definitions: { A: { $ref: "b.json#/x" }, B: { $ref: "b.json#/y" } } },
      "b.json": '{\n  "x": [,\n}',
    });
    expect((await load(folder, "a.json")).said).toEqual(['b.json:2:9: error SW102: Expected a value, but found ",".']);
  });

  it("find $anchor in OpenAPI 3.1", async () => {
    const folder = folderWith({
      "a.yaml":
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents:\n  schemas:\n    A: {$anchor: here, type: [string, 'null']}\n    B: {$ref: '#here'}\n    C: true\n",
    });
    const { document, said } = await load(folder, "a.yaml");
    expect(said).toEqual([]);
    const { root, at, resolve } = bound(loaded(document));
    expect(resolve(at(root, "components", "schemas", "B")).pointer).toBe("/components/schemas/A");
  });
});

describe("the sandbox", () => {
  const outside = { "outside/secret.json": { type: "string" } };
  const to = (reference: string): object => ({ ...minimal, definitions: { A: { $ref: reference } } });

  it.each([
    "../outside/secret.json",
    "..%2foutside/secret.json",
    "%2e%2e/outside/secret.json",
    "..\\outside\\secret.json",
    "sub/../../outside/secret.json",
    "/etc/hostname",
    "file:///etc/hostname",
  ])("keeps %s out", async (reference) => {
    const folder = folderWith({ ...outside, "own/a.json": to(reference) });
    const { document, said } = await load(folder, "own/a.json");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/error SW10[14]: /);
    expect([...loaded(document).files.keys()]).toEqual([path.join(folder, "own/a.json")]);
  });

  it("says how to allow a folder, which then works", async () => {
    const folder = folderWith({ ...outside, "own/a.json": to("../outside/secret.json") });
    const { said } = await load(folder, "own/a.json");
    expect(said[0]).toMatch(
      /^21:15: error SW104: "\.\.\/outside\/secret\.json" must not be read: it is outside of ".*"; allow its folder with --allow-root/,
    );
    expect((await load(folder, "own/a.json", { allowRoots: [path.join(folder, "outside")] })).said).toEqual([]);
    expect((await load(folder, "own/a.json", { root: folder })).said).toEqual([]);
  });

  it("follows symbolic links before it decides", async () => {
    const folder = folderWith({ ...outside, "own/a.json": to("./link.json"), "own/b.json": to("./folder/secret.json") });
    symlinkSync(path.join(folder, "outside/secret.json"), path.join(folder, "own/link.json"));
    symlinkSync(path.join(folder, "outside"), path.join(folder, "own/folder"));
    for (const file of ["own/a.json", "own/b.json"]) expect((await load(folder, file)).said[0]).toContain("error SW104");
  });

  it("does not tell what exists elsewhere", async () => {
    const folder = folderWith({ "own/a.json": to("../outside/none.json") });
    expect((await load(folder, "own/a.json")).said[0]).toContain("error SW104");
  });

  it.each(["specs", "specification"])("is as wide as the layout that the document lies in: %s", async (top) => {
    const folder = folderWith({
      [`${top}/service/2026-01-01/a.json`]: to("../../common-types/types.json"),
      [`${top}/common-types/types.json`]: { type: "string" },
    });
    expect((await load(folder, `${top}/service/2026-01-01/a.json`)).said).toEqual([]);
  });

  it("is as wide as the folder of specwright.yaml", async () => {
    const folder = folderWith({
      "specwright.yaml": "services: {}",
      "service/a.json": to("../common.json"),
      "common.json": { type: "string" },
    });
    expect((await load(folder, "service/a.json")).said).toEqual([]);
  });

  it("has no network, and never http", async () => {
    for (const [reference, network, reason] of [
      ["https://localhost:1/a.json", false, "documents may not reach the network"],
      ["//localhost:1/a.json", false, "cannot be followed"],
      ["http://localhost:1/a.json", true, "only https is fetched"],
      ["ftp://localhost/a.json", true, '"ftp:" is no way to reach a document'],
      ["data:application/json,{}", true, '"data:" is no way to reach a document'],
    ] as const) {
      const { said } = await load(folderWith({ "a.json": to(reference) }), "a.json", { network });
      expect(said).toHaveLength(1);
      expect(said[0]).toContain("error SW104");
      expect(said[0]).toContain(reason);
    }
  });

  it("reads ordinary files only", async () => {
    const folder = folderWith({ "a.json": to("./folder"), "b.json": to("./latin1.json"), "latin1.json": Buffer.from([0x22, 0xe9, 0x22]) });
    mkdirSync(path.join(folder, "folder"));
    expect((await load(folder, "a.json")).said[0]).toContain('error SW101: "./folder" cannot be read: it is a folder.');
    expect((await load(folder, "b.json")).said[0]).toContain('error SW101: "./latin1.json" cannot be read: it is not UTF-8 text.');
  });
});

describe("samples", () => {
  const withSample = (reference: string): object => ({
    ...minimal,
    paths: {
      "/a": { get: { operationId: "a", "x-ms-examples": { one: { $ref: reference } }, responses: { "200": { description: "" } } } },
    },
  });

  it("are files of the document, and data: a $ref in them is none", async () => {
    const folder = folderWith({
      "a.json": withSample("./examples/s.json"),
      "examples/s.json": { parameters: { x: { $ref: "gone.json" } } },
    });
    const { document, said } = await load(folder, "a.json");
    expect(said).toEqual([]);
    expect([...loaded(document).files.keys()]).toEqual([path.join(folder, "a.json"), path.join(folder, "examples/s.json")]);
  });

  it("that are missing or broken are a warning", async () => {
    const missing = await load(folderWith({ "a.json": withSample("./examples/s.json") }), "a.json");
    expect(missing.said).toEqual([
      '13:21: warning SW305: The sample is left out. "./examples/s.json" cannot be read: there is no such file.',
    ]);
    const broken = await load(folderWith({ "a.json": withSample("s.json"), "s.json": "{\n]" }), "a.json");
    expect(broken.said).toEqual([
      '13:21: warning SW305: The sample "s.json" is left out, because it is not valid: s.json:2:1: Expected a property name in double quotes, but found "]".',
    ]);
  });

  it("obey the sandbox", async () => {
    const { said } = await load(folderWith({ "own/a.json": withSample("../s.json"), "s.json": {} }), "own/a.json");
    expect(said[0]).toContain("error SW104");
  });
});

describe("structure", () => {
  /** A document whose only operation is this. */
  const operation = (value: object): object => ({ ...minimal, paths: { "/a": { get: value } } });
  const fine = { "200": { description: "" } };

  it.each([
    ["paths that is a list", { ...minimal, paths: [] }, 'error SW105: "paths" must be an object, but is a list.'],
    ["no paths", { swagger: "2.0", info: minimal.info }, 'error SW105: The document needs "paths".'],
    ["no info", { swagger: "2.0", paths: {} }, 'error SW105: The document needs "info", with a title and a version.'],
    ["no responses", operation({ operationId: "a" }), 'slip SW105: An operation needs "responses"'],
    ["a status that is none", operation({ responses: { "2OO": { description: "" } } }), 'slip SW105: "2OO" is no status'],
    [
      "a parameter without a name",
      operation({ parameters: [{ in: "query", type: "string" }], responses: fine }),
      'slip SW105: A parameter needs a "name"; this one is left out.',
    ],
    [
      "a parameter without a place",
      operation({ parameters: [{ name: "a", type: "string" }], responses: fine }),
      'slip SW105: A parameter needs "in"',
    ],
    [
      "an unknown place",
      operation({ parameters: [{ name: "a", in: "headr", type: "string" }], responses: fine }),
      'Did you mean "header"?',
    ],
    [
      "a body without a schema",
      operation({ parameters: [{ name: "a", in: "body" }], responses: fine }),
      'slip SW105: A body parameter needs a "schema"; any value is taken.',
    ],
    ["an unknown type", { ...minimal, definitions: { A: { type: "strng" } } }, 'error SW204: "strng" is no type'],
    ["a type of another language", { ...minimal, definitions: { A: { type: "long" } } }, 'Did you mean "integer" with the format "int64"?'],
    [
      "properties that are a list",
      { ...minimal, definitions: { A: { properties: [] } } },
      'slip SW105: "properties" must be an object, but is a list; it is left out.',
    ],
    [
      "a flag that is text",
      { ...minimal, definitions: { A: { readOnly: "yes" } } },
      'slip SW105: "readOnly" must be true or false, but is the text "yes"; it is left out.',
    ],
  ])("%s is told", async (_, document, message) => {
    const { said } = await load(folderWith({ "a.json": document }), "a.json");
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  it.each([
    [
      "a response without a description",
      operation({ responses: { "200": {} } }),
      'warning SW105: "200" has no "description", which Swagger 2.0 asks for.',
    ],
    [
      "a description that is a number",
      { ...minimal, definitions: { A: { description: 5 } } },
      'slip SW105: "description" must be text, but is the number 5; it is read as the text "5": put it in quotes.',
    ],
    [
      "a misspelt keyword",
      { ...minimal, definitions: { A: { requird: ["a"] } } },
      'warning SW105: Swagger 2.0 knows no "requird" here. Did you mean "required"?',
    ],
    [
      "a misspelt field of a parameter",
      operation({ parameters: [{ name: "a", in: "query", type: "string", descripton: "" }], responses: fine }),
      'warning SW105: Swagger 2.0 knows no "descripton" here. Did you mean "description"?',
    ],
    ["an array without items", { ...minimal, definitions: { A: { type: "array" } } }, 'warning SW105: An array needs "items"'],
    [
      "an empty field",
      { ...minimal, definitions: { A: { properties: null } } },
      'warning SW105: "properties" is empty, and taken as absent.',
    ],
  ])("%s is a warning", async (_, document, message) => {
    const { said } = await load(folderWith({ "a.json": document }), "a.json");
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  it("lets pass what Azure's documents do", async () => {
    const { said } = await load(
      folderWith({
        "a.json": {
          ...minimal,
          "x-ms-parameterized-host": { hostTemplate: "{h}", parameters: [{ $ref: "#/parameters/H" }] },
          "x-ms-paths": { "/a?x=1": { get: { operationId: "a", responses: fine } } },
          parameters: { H: { name: "h", in: "path", required: true, type: "string", "x-ms-parameter-location": "client" } },
          definitions: {
            A: {
              type: "object",
              required: ["id"],
              properties: {
                id: { type: "string", readOnly: true, format: "arm-id" },
                b: { $ref: "#/definitions/A", description: "a sibling", readOnly: true, "x-ms-client-flatten": true },
              },
            },
          },
        },
      }),
      "a.json",
    );
    expect(said).toEqual([]);
  });

  it("looks into other files too, at what the document refers to", async () => {
    const folder = folderWith({
      "a.json": { ...minimal, definitions: { A: { $ref: "b.json#/used" } } },
      "b.json": { used: { type: "strin" }, unused: { type: "strin", properties: { x: { $ref: "gone.json" } } } },
    });
    const { said } = await load(folder, "a.json");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^b\.json:3:13: error SW204/);
  });

  it("knows OpenAPI 3", async () => {
    const folder = folderWith({
      "a.yaml":
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    post:\n      parameters: [{name: b, in: body}]\n      requestBody: {description: none}\n      responses: {4XX: {description: x}}\n",
    });
    expect((await load(folder, "a.yaml")).said).toEqual([
      '6:20: warning SW105: A parameter needs a "schema" or "content"; any value is taken.',
      '6:34: slip SW105: A parameter cannot be in "body"; the places are "query", "header", "path", "cookie". It is left out. OpenAPI 3 has "requestBody" for it.',
      '7:20: slip SW105: A request body needs "content": its schema by media type.',
    ]);
  });
});

describe("the document itself", () => {
  it.each([
    ["no object", "[]", "1:1: error SW106: This is no OpenAPI document: it is no object."],
    ["no OpenAPI", "{}", '1:1: error SW106: This is no OpenAPI document: it says neither "swagger" nor "openapi"'],
    ["Swagger 1.2", '{"swaggerVersion": "1.2"}', '1:20: error SW106: Version "1.2" of the specification is not supported'],
    ["OpenAPI 4", '{"openapi": "4.0.0"}', '1:13: error SW106: Version "4.0.0" of the specification is not supported'],
    ["broken", '{"swagger": "2.0",', "1:19: error SW102: Expected a property name in double quotes"],
    ["deep", "[".repeat(100_000), "1:501: error SW102: Values are nested more than 500 levels deep."],
  ])("may be %s", async (_, text, message) => {
    const { document, said } = await load(folderWith({ "a.json": text }), "a.json");
    expect(document).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  it("may be missing", async () => {
    expect((await load(folderWith({}), "a.json")).said).toEqual(["1:1: error SW101: The document cannot be read: there is no such file."]);
  });

  it("may begin with a byte order mark and end its lines with CRLF", async () => {
    const text = JSON.stringify({ ...minimal, definitions: { A: { type: "strin" } } }, undefined, 2).replaceAll("\n", "\r\n");
    const { said } = await load(folderWith({ "a.json": `\ufeff${text}` }), "a.json");
    expect(said[0]).toMatch(/^21:15: error SW204/);
  });

  it("may write its versions as numbers in YAML", async () => {
    const folder = folderWith({ "a.yaml": "swagger: 2.0\ninfo:\n  title: t\n  version: 1.10\npaths: {}\n" });
    const { document, said } = await load(folder, "a.yaml");
    expect(said).toEqual([
      '1:10: warning SW105: "swagger" is a number here, and read as the text "2.0"; put it in quotes.',
      '4:12: warning SW105: "version" is a number here, and read as the text "1.10"; put it in quotes.',
    ]);
    const { root, at } = bound(loaded(document));
    expect(at(root, "info", "version").value).toBe("1.10");
  });

  it("must not say a thing twice: an operation or definition is lost, elsewhere it is a warning", async () => {
    const operation = '{"operationId": "a", "responses": {"200": {"description": "1", "description": "2"}}}';
    const folder = folderWith({
      "a.json": `{"swagger": "2.0", "info": {"title": "t", "version": "1"},\n"paths": {"/a": {"get": ${operation},\n"get": ${operation}}},\n"definitions": {"A": {},\n"A": {"title": "x",\n"title": "y"}}}`,
    });
    expect((await load(folder, "a.json")).said.map((line) => line.replace(/ in one object.*/, ""))).toEqual([
      '2:88: warning SW107: "description" occurs twice',
      '3:1: error SW107: "get" occurs twice',
      '3:71: warning SW107: "description" occurs twice',
      '5:1: error SW107: "A" occurs twice',
      '6:1: warning SW107: "title" occurs twice',
    ]);
  });

  it("may have names that mean something to JavaScript", async () => {
    const text = `{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {"__proto__": {}, "/a": {"__proto__": {"get": 1}}},
      "definitions": {"__proto__": {"properties": {"__proto__": {"$ref": "#/definitions/constructor"}}}, "constructor": {"type": "string"}}}`;
    const { document, said } = await load(folderWith({ "a.json": text }), "a.json");
    expect(said.filter((line) => line.includes("error"))).toEqual([]);
    const { root, at, resolve } = bound(loaded(document));
    expect(resolve(at(root, "definitions", "__proto__", "properties", "__proto__")).value).toEqual({ type: "string" });
    expect(({} as Record<string, unknown>)["get"]).toBeUndefined();
  });

  it("may share what it says by YAML anchors", async () => {
    const folder = folderWith({
      "a.yaml":
        "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths:\n  /a: &item\n    get: {responses: &fine {200: {description: x, schema: {type: strin}}}}\n  /b: *item\n  /c: {get: {responses: *fine}}\n",
    });
    expect((await load(folder, "a.yaml")).said.map((line) => line.split(" is no type")[0])).toEqual(['5:66: error SW204: "strin"']);
  });

  it("loads the same in YAML as in JSON", async () => {
    const { stringify } = await import("yaml");
    const folder = folderWith({});
    const source = path.resolve("specs/machinelearning/2021-10-01/openapi.json");
    const text = stringify(JSON.parse(readFileSync(source, "utf8")), { aliasDuplicateObjects: false });
    mkdirSync(path.join(folder, "specs/machinelearning/v"), { recursive: true });
    mkdirSync(path.join(folder, "specs/common-types/v2"), { recursive: true });
    writeFileSync(path.join(folder, "specs/machinelearning/v/openapi.yaml"), text);
    for (const name of readdirSync("specs/common-types/v2")) {
      writeFileSync(path.join(folder, "specs/common-types/v2", name), readFileSync(path.join("specs/common-types/v2", name)));
    }
    const { document, said } = await load(folder, "specs/machinelearning/v/openapi.yaml");
    expect(said).toEqual([]);
    expect(loaded(document).root.value).toEqual(JSON.parse(readFileSync(source, "utf8")));
  });
});

/** The methods without their object, for short. */
function bound(document: Document): Pick<Document, "at" | "resolve" | "source" | "root"> {
  return {
    root: document.root,
    at: (...parameters) => document.at(...parameters),
    resolve: (node) => document.resolve(node),
    source: (...parameters) => document.source(...parameters),
  };
}
