import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { toOracleShape, type PrintedSurface } from "../../generator/cmdlets/surface.js";
import { surfaceOf } from "./support.js";

const folder = path.resolve("../shared/oracle");

/** What autorest.powershell 4.0.758 makes of the same documents. */
const oracles = [
  { file: "batch-2026-10-01", document: "specs/batch/2026-10-01/openapi.json", subjectPrefix: "" },
  { file: "machinelearning-2021-10-01", document: "specs/machinelearning/2021-10-01/openapi.json", subjectPrefix: "MlWorkspace" },
];

/** Differences that stay, by document, each with its reason. There are none. */
const accepted: Record<string, string[]> = {};

describe.skipIf(!existsSync(folder)).each(oracles)("the cmdlets of $file", ({ file, document, subjectPrefix }) => {
  const theirs = async () => JSON.parse(readFileSync(path.join(folder, `${file}.cmdlets.json`), "utf8")) as PrintedSurface;
  const ours = async () => toOracleShape(await surfaceOf(document, { subjectPrefix }));

  test("are the same, with the same parameter sets", async () => {
    const names = (surface: PrintedSurface) => Object.entries(surface).map(([name, sets]) => [name, Object.keys(sets).sort()]);
    expect(new Map(names(await ours()) as [string, string[]][])).toEqual(new Map(names(await theirs()) as [string, string[]][]));
  });

  test("have the same parameters, mandatory or not, with the same types, in at least 99.5 % of all places", async () => {
    const [a, b] = [tuples(await ours()), tuples(await theirs())];
    const differences = [...[...a].filter((tuple) => !b.has(tuple)), ...[...b].filter((tuple) => !a.has(tuple))].sort();
    expect(differences).toEqual(accepted[file] ?? []);
    const equal = [...b].filter((tuple) => a.has(tuple)).length;
    expect(equal / Math.max(a.size, b.size)).toBeGreaterThanOrEqual(0.995);
  });

  test("have the same places, wire names, aliases, pipeline input, outputs and ShouldProcess", async () => {
    expect(JSON.parse(JSON.stringify(await ours()))).toEqual(await theirs());
  });
});

function tuples(surface: PrintedSurface): Set<string> {
  const result = new Set<string>();
  for (const [cmdlet, sets] of Object.entries(surface)) {
    for (const [set, { parameters }] of Object.entries(sets)) {
      for (const [name, { mandatory, type }] of Object.entries(parameters))
        result.add([cmdlet, set, name, String(mandatory), type].join(" "));
    }
  }
  return result;
}
