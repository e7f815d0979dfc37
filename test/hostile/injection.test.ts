import { Node, Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { generated, typeErrors, type Generated } from "../support/generated.js";

const evil = "evil";
/** Ways out of the places in which a stranger's text lands: comments, strings, template literals, object literals, Markdown, paths. */
const payloads = [
  `*/ ${evil}(); /*`,
  `"; ${evil}(); "`,
  `'; ${evil}(); '`,
  `\`; ${evil}(); \``,
  `\${${evil}()}`,
  `\\"; ${evil}(); //`,
  `x\u2028${evil}();//`,
  `{{${evil}}}`,
  `{{> partials/type}}`,
  `<script>${evil}()</script>`,
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "C:\\windows\\x",
  "con",
  "delete",
  "\u202Eevil",
];

function document(payload: string): string {
  return JSON.stringify({
    swagger: "2.0",
    info: { title: payload, version: payload, description: payload },
    host: "example.com",
    tags: [{ name: payload, description: payload }],
    securityDefinitions: { [payload]: { type: "apiKey", name: "x-key", in: "header", description: payload } },
    security: [{ [payload]: [] }],
    paths: {
      "/things/{id}": {
        get: {
          operationId: `${payload}_${payload}`,
          summary: payload,
          description: payload,
          tags: [payload],
          externalDocs: { url: payload, description: payload },
          parameters: [
            { name: "id", in: "path", required: true, type: "string", description: payload },
            { name: payload, in: "query", type: "string", description: payload, default: payload, "x-ms-client-name": payload },
            {
              name: "kind",
              in: "query",
              required: true,
              type: "string",
              enum: [payload, "other"],
              "x-ms-enum": { name: payload, modelAsString: true },
            },
          ],
          responses: {
            200: {
              description: payload,
              schema: { $ref: `#/definitions/${encodeURIComponent(payload.replaceAll("~", "~0").replaceAll("/", "~1"))}` },
            },
          },
        },
      },
    },
    definitions: {
      [payload]: {
        description: payload,
        discriminator: payload,
        required: [payload],
        properties: {
          [payload]: { type: "string", description: payload, default: payload, pattern: payload },
          date: { type: "string", format: "date-time" },
        },
      },
      Sub: {
        "x-ms-discriminator-value": payload,
        allOf: [{ $ref: `#/definitions/${encodeURIComponent(payload.replaceAll("~", "~0").replaceAll("/", "~1"))}` }],
        properties: { constant: { type: "string", enum: [payload] } },
      },
    },
  });
}

/** Places in generated TypeScript where a payload has become code. */
function escapes(files: ReadonlyMap<string, string>): string[] {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const found: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith(".ts")) continue;
    const source = project.createSourceFile(path, text);
    source.forEachDescendant((node) => {
      if (Node.isCallExpression(node) && node.getExpression().getText() === evil) found.push(`${path}: ${node.getText()}`);
    });
  }
  return found;
}

/** Files that a path would put outside the package, or where a file system reads more into the name. */
function strayPaths({ files }: Generated): string[] {
  return [...files.keys()].filter((path) => path.startsWith("/") || /(^|\/)\.\.?(\/|$)|[\\:*?"<>|]|[^\x20-\x7e]/.test(path));
}

describe("a document is data from a stranger", () => {
  it.each(payloads)("%j everywhere in it stays data", async (payload) => {
    const result = await generated(document(payload));
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(escapes(result.files)).toEqual([]);
    expect(strayPaths(result)).toEqual([]);
  });

  it("and what is generated from it type-checks", async () => {
    const packages = await Promise.all(payloads.map((payload) => generated(document(payload))));
    const all = packages.flatMap(({ files }, index) => [...files].map(([path, text]) => [`${String(index)}/${path}`, text] as const));
    expect(await typeErrors(new Map(all))).toEqual([]);
  }, 60_000);
});
