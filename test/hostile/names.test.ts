import { describe, expect, it } from "vitest";
import { generated, imported, typeErrors } from "../support/generated.js";

const ok = { responses: { 200: { description: "ok" } } };

/** Names that JavaScript, TypeScript, npm, Windows or our own templates have a use for. */
const names = [
  "then",
  "toJSON",
  "toString",
  "valueOf",
  "constructor",
  "__proto__",
  "default",
  "delete",
  "prototype",
  "context",
  "models",
  "cmdlets",
  "runtime",
  "bind",
  "options",
  "endpoint",
  "pipeline",
  "trustedHosts",
  "operations",
  "response",
  "send",
  "Array",
  "Object",
  "Error",
  "Promise",
  "Partial",
  "URL",
  "Buffer",
  "con",
  "aux.",
  "con\u0300",
  "\u3164",
  "a\u200db",
  "\u202egnp",
];

/** A document in which everything that has a name has this one. */
function named(name: string): string {
  const key = name.replaceAll("~", "~0").replaceAll("/", "~1");
  const schema = { $ref: `#/definitions/${encodeURIComponent(key)}` };
  const value = { in: "query", type: "string", description: "A value." };
  return JSON.stringify({
    swagger: "2.0",
    info: { title: name, version: name },
    host: "example.com",
    parameters: { Client: { ...value, name, required: true }, Other: { ...value, name: `x-${name}`, in: "header" } },
    paths: {
      "/a": { get: { operationId: name, ...ok } },
      "/b": {
        get: { operationId: `${name}_${name}`, parameters: [{ $ref: "#/parameters/Client" }, { $ref: "#/parameters/Other" }], ...ok },
      },
      "/c": { get: { operationId: `Things_${name}`, parameters: [{ ...value, name }], responses: { 200: { description: "ok", schema } } } },
      "/d": { put: { operationId: "Things_Put", parameters: [{ in: "body", name, required: true, schema }], ...ok } },
      "/e/{id}": {
        post: {
          operationId: "Things_Post",
          parameters: [
            { name: "id", in: "path", required: true, type: "string", "x-ms-client-name": name },
            { ...value, name: "q", "x-ms-parameter-grouping": { name } },
          ],
          ...ok,
        },
      },
    },
    definitions: {
      [name]: {
        type: "object",
        properties: { [name]: { type: "string", format: "date-time" }, kind: { type: "string", enum: [name, "b"] } },
      },
      Kind: { type: "string", enum: [name, "b"], "x-ms-enum": { name: `${name}Kind` } },
    },
  });
}

describe("names that something else has a use for", () => {
  it("type-check wherever a document uses them, and lie in files that can be on every system", async () => {
    const all = new Map<string, string>();
    for (const [index, name] of names.entries()) {
      const { files, diagnostics } = await generated(named(name), true);
      expect({ name, errors: diagnostics.filter(({ severity }) => severity === "error") }).toEqual({ name, errors: [] });
      // As api-versions of one package, which share its runtime.
      for (const [path, text] of files) {
        const [, module] = /^src\/(?!runtime\/)[^/]+\/(.+)$/.exec(path) ?? [];
        if (module !== undefined) all.set(`src/${String(index)}/${module}`, text);
        else if (path.startsWith("src/runtime/")) all.set(path, text);
      }
    }
    expect(await typeErrors(all)).toEqual([]);
  }, 120_000);

  it("are called by nobody but callers: importing a module, awaiting or logging a client sends nothing", async () => {
    const called = ["then", "toJSON", "toString", "valueOf", "constructor", "toLocaleString"];
    const paths = Object.fromEntries(
      called.flatMap((name) => [
        [`/a/${name}`, { get: { operationId: `Things_${name}`, ...ok } }],
        [`/b/${name}`, { get: { operationId: name, ...ok } }],
      ]),
    );
    const document = { swagger: "2.0", info: { title: "Things", version: "1" }, host: "example.com", paths };
    const { files, diagnostics } = await generated(JSON.stringify(document, null, 1));
    const renamed = diagnostics.filter(({ code }) => code === "SW402");
    expect(renamed).toHaveLength(2 * called.length);
    expect(new Set(renamed.map(({ source }) => source?.line)).size).toBe(2 * called.length);

    const sent: string[] = [];
    const httpClient = {
      sendRequest: (request: { url: string }) => {
        sent.push(request.url);
        return Promise.reject(new Error("sent"));
      },
    };
    type Client = Record<string, unknown> & { things: Record<string, unknown> };
    const { ThingsClient, module } = (await imported(files, {
      "things.ts": `export * from "./src/index.js"; export const module = import("./src/1/things.js");`,
    })) as { ThingsClient: new (options: object) => Client; module: Promise<object> };
    const client = new ThingsClient({ httpClient });
    const operations = await module;
    expect(Object.keys(operations)).toHaveLength(called.length);
    await client;
    await client.things;
    void [`${String(client.things)}`, JSON.stringify({ things: client.things, own: Object.keys(client) }), client.things == (1 as never)];
    expect(sent).toEqual([]);
  });

  it.each([
    ["con", "version-con"],
    ["NUL", "version-NUL"],
    ["aux.", "version-aux"],
    ["../..", "version"],
    ["7".repeat(300), /^7{71}-[0-9a-f]{8}$/],
  ])("an api-version of %s is called otherwise in paths, told at info.version", async (version, folder) => {
    const document = {
      swagger: "2.0",
      info: { title: "P", version },
      host: "e.com",
      paths: { "/a": { get: { operationId: "A_Get", ...ok } } },
    };
    const { files, diagnostics } = await generated(JSON.stringify(document, null, 1));
    const [found] = diagnostics.filter(({ code }) => code === "SW401");
    expect(found?.source).toMatchObject({ pointer: "/info/version", line: 5 });
    const folders = new Set([...files.keys()].flatMap((path) => /^src\/([^/]+)\/client\.ts$/.exec(path)?.[1] ?? []));
    expect([...folders]).toEqual([expect.stringMatching(folder)]);
  });
});
