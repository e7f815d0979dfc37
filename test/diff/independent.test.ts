import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareApis } from "../../generator/diff/api/compare.js";
import { loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { repository } from "../cli/support.js";
import { temporaryFolder } from "../unit/output/support.js";
import { untold, wrongCounts } from "./coverage.js";
import { independentDifferences } from "./independent.js";
import { document } from "./support.js";

const versions = ["2021-10-01", "2025-12-01", "2026-03-15-preview"];
const documentOf = (apiVersion: string) => join(repository, "specs/machinelearning", apiVersion, "openapi.json");
const services = new Map<string, ReturnType<typeof loadService>>();
const serviceOf = (file: string) => {
  const known = services.get(file) ?? loadService(file, new Diagnostics());
  services.set(file, known);
  return known;
};

describe("a comparison by another way", () => {
  it.each([
    [versions[0], versions[1], 40],
    [versions[1], versions[2], 90],
    [versions[2], versions[1], 90],
    [versions[2], versions[0], 40],
  ] as const)("finds nothing between machinelearning %s and %s that the diff does not tell", async (one, other, least) => {
    const [from, to] = [documentOf(one ?? ""), documentOf(other ?? "")];
    const differences = independentDifferences(from, to);
    expect(differences.length).toBeGreaterThan(least);
    const diff = compareApis(await serviceOf(from), await serviceOf(to));
    expect(untold(differences, diff.changes)).toEqual([]);
    expect(wrongCounts(diff)).toEqual([]);
  });

  it("finds a line that is missing", async () => {
    const folder = temporaryFolder();
    const write = (name: string, value: object) => {
      writeFileSync(join(folder, name), JSON.stringify(value));
      return join(folder, name);
    };
    const shape = (x: object) => ({ type: "object", properties: { x, y: { type: "array", items: { $ref: "#/definitions/Z" } } } });
    const from = write(
      "from.json",
      document({ definitions: { Out: shape({ type: "string" }), Z: shape({ type: "string", maxLength: 5 }) } }),
    );
    const to = write("to.json", document({ definitions: { Out: shape({ type: "boolean" }), Z: shape({ type: "string", maxLength: 9 }) } }));
    const differences = independentDifferences(from, to);
    const { changes } = compareApis(await loadService(from, new Diagnostics()), await loadService(to, new Diagnostics()));
    expect(changes).toHaveLength(2);
    expect(untold(differences, changes)).toEqual([]);
    for (const left of changes)
      expect(
        untold(
          differences,
          changes.filter((change) => change !== left),
        ),
      ).not.toEqual([]);
  });
});
