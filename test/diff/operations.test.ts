import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareApis } from "../../generator/diff/api/compare.js";
import { compareSurfaces } from "../../generator/diff/sdk/compare.js";
import { readSurface } from "../../generator/diff/sdk/read.js";
import { loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { temporaryFolder } from "../unit/output/support.js";
import { changes, document, linesOf, type Json } from "./support.js";

describe("operations", () => {
  const paths = (all: Json, more: Json = {}): Json => ({ ...document({}), paths: all, definitions: {}, ...more });
  const get = (operationId: string, parameters: Json[] = []): Json => ({
    get: { operationId, parameters, responses: { "204": { description: "Fine." } } },
  });

  it("that have exchanged their operationIds send the same requests; what the names mean now is said", async () => {
    expect(await changes(paths({ "/a": get("T_A"), "/b": get("T_B") }), paths({ "/a": get("T_B"), "/b": get("T_A") }))).toEqual([
      "compatible: T_B operationId is T_B now, before T_A, which means GET /b now",
      "compatible: T_A operationId is T_A now, before T_B, which means GET /a now",
    ]);
  });

  it("whose functions send each other's requests break those who call them", () => {
    const surface = (a: string, b: string) =>
      readSurface(
        new Map([
          [
            "t",
            `/**\n * A.\n *\n * \`GET ${a}?api-version=1\`\n */\nexport declare function a(): void;\n/** \`GET ${b}\` */\nexport declare function b(): void;`,
          ],
        ]),
      );
    expect(linesOf(compareSurfaces(surface("/a", "/b"), surface("/b", "/a"))).filter((line) => line.startsWith("breaking"))).toEqual([
      "breaking: t/a sends GET /b now, which t/b sent; before GET /a",
      "breaking: t/b sends GET /a now, which t/a sent; before GET /b",
    ]);
    expect(linesOf(compareSurfaces(surface("/a", "/b"), surface("/new", "/b"))).filter((line) => line.startsWith("breaking"))).toEqual([]);
  });

  it("tell of a parameter that they share once, with all that have it", async () => {
    const shared = (more: Json) =>
      paths(
        { "/a": get("T_A", [{ $ref: "#/parameters/Top" }]), "/b": get("T_B", [{ $ref: "#/parameters/Top" }]), "/c": get("T_C") },
        {
          parameters: { Top: { name: "$top", in: "query", type: "integer", "x-ms-parameter-location": "method", ...more } },
        },
      );
    const [before, after] = await Promise.all([shared({ maximum: 9 }), shared({ maximum: 5 })].map(load));
    const diff = before && after && compareApis(before, after);
    expect(diff && linesOf(diff)).toEqual(["breaking: Top.$top maximum changed from 9 to 5"]);
    expect(diff?.changes[0]).toMatchObject({
      operations: ["T_A", "T_B"],
      rule: "constraint-stronger",
      oasdiff: "request-parameter-max-decreased",
    });
    expect(diff?.subjects).toContainEqual({ kind: "shared parameter", from: 1, to: 1 });
  });

  it("whose parameter travels elsewhere are told so", async () => {
    const at = (place: string) => paths({ "/a": get("T_A", [{ name: "q", in: place, type: "string" }]) });
    expect(await changes(at("query"), at("header"))).toEqual(["breaking: T_A.parameter q travels in the header now, before in the query"]);
  });

  async function load(value: Json) {
    const file = join(temporaryFolder(), "openapi.json");
    writeFileSync(file, JSON.stringify(value));
    return loadService(file, new Diagnostics());
  }
});
