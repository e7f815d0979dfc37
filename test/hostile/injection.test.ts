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
  "a\u202Db\u2066c\u200Bd\u0085e\u{E0041}f\uFEFFg\u{E0101}h\u00ADi\u2060j\u3164k",
  `x\n# ${evil}\n<img src=x onerror=${evil}()> [a](javascript:${evil}) ![b](https://e.com/${evil}) &#60;b> | c |`,
];

/** Characters that nobody sees, and that change what is seen. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]|\udb40[\udc00-\uddef]/;

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

/** What a README has of the document that is more than text: headings, HTML, pictures, links to what is no page, cells of a table. */
function meaningful(readme: string): string[] {
  // The first line has the name of the package, which npm allows few characters.
  const outside = readme
    .slice(readme.indexOf("\n"))
    .replace(/^```[^]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, "");
  const found = outside.match(/^#+ evil.*$|(?<!\\)<\w+|(?<!\\)!\[|(?<!\\)\]\((?!https?:)|(?<!\\)&#/gm) ?? [];
  const rows = outside.split("\n").filter((line) => line.startsWith("|"));
  return [...found, ...rows.filter((row) => row.split(/(?<!\\)\|/).length !== 5)];
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
    expect([...result.files].filter(([, text]) => invisible.test(text)).map(([path]) => path)).toEqual([]);
    expect(meaningful(result.text("README.md"))).toEqual([]);
  });

  it("and what is generated from it type-checks", async () => {
    const packages = await Promise.all(payloads.map((payload) => generated(document(payload))));
    const all = packages.flatMap(({ files }, index) => [...files].map(([path, text]) => [`${String(index)}/${path}`, text] as const));
    expect(await typeErrors(new Map(all))).toEqual([]);
  }, 60_000);
});
