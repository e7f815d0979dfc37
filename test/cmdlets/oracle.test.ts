import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { toOracleShape, type PrintedSurface } from "../../generator/cmdlets/surface.js";
import { surfaceOf } from "./support.js";

const shared = path.resolve("../shared");
const folder = path.join(shared, "oracle", "titled");

/** What autorest.powershell 4.0.758 makes of the same documents, their titles kept. */
const oracles = [
  { file: "machinelearning-2021-10-01", document: "specs/machinelearning/2021-10-01/openapi.json", subjectPrefix: "MlWorkspace" },
  { file: "machinelearning-2025-12-01", document: "specs/machinelearning/2025-12-01/openapi.json", subjectPrefix: "MlWorkspace" },
  { file: "inline-client-name", document: path.join(shared, "cases", "cmdlets", "inline-client-name.json"), subjectPrefix: "T" },
];

describe.skipIf(!existsSync(folder)).each(oracles)("the cmdlets of $file", ({ file, document, subjectPrefix }) => {
  test("are the same: sets, parameters, types, places, aliases, pipeline input, outputs, ShouldProcess", async () => {
    const theirs = JSON.parse(readFileSync(path.join(folder, `${file}.cmdlets.json`), "utf8")) as PrintedSurface;
    const ours = JSON.parse(JSON.stringify(toOracleShape(await surfaceOf(document, { subjectPrefix })))) as PrintedSurface;
    expect(Object.keys(ours)).toEqual(Object.keys(theirs).sort());
    for (const [name, sets] of Object.entries(theirs)) expect(ours[name], name).toEqual(sets);
  });
});
