import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { echoing, startShell } from "./shell.js";

const cmdlet = echoing({
  name: "Update-AzJob",
  synopsis: "Updates a job.",
  defaultParameterSet: "Expanded",
  shouldProcess: true,
  parameterSets: [
    {
      name: "Expanded",
      parameters: [
        { name: "Description", type: "string" },
        { name: "Id", type: "string", mandatory: true },
        { name: "Mode", type: "string", suggestions: ["noaction", "terminate job"] },
        { name: "Enabled", type: "bool" },
        { name: "Kind", type: "string", position: 0, validate: { set: ["Batch", "Basic"] } },
        { name: "Zones", type: "string[]", suggestions: ["z1", "z2"] },
      ],
    },
    {
      name: "JsonFile",
      parameters: [
        { name: "Id", type: "string", mandatory: true },
        { name: "JsonFilePath", type: "string", mandatory: true },
      ],
    },
  ],
});

async function completed(text: string, directory = "."): Promise<string[]> {
  const { engine } = startShell({ cmdlets: [cmdlet], environment: { HOME: "~me" }, directory: path.resolve(directory) });
  for await (const item of engine.run("$jobName = 1; $jobs = 2")) void item;
  return (await engine.complete(text)).candidates.map((candidate) => candidate.text);
}

test.each<[string, string[]]>([
  ["upd", ["Update-AzJob"]],
  ["1 | Select-O", ["Select-Object"]],
  ["$x = (Get-Mem", ["Get-Member"]],
  [
    "Update-AzJob -",
    [
      "-Id",
      "-JsonFilePath",
      "-Description",
      "-Enabled",
      "-Kind",
      "-Mode",
      "-Zones",
      "-Confirm",
      "-Debug",
      "-ErrorAction",
      "-ErrorVariable",
      "-InformationAction",
      "-InformationVariable",
      "-OutBuffer",
      "-OutVariable",
      "-PipelineVariable",
      "-ProgressAction",
      "-Verbose",
      "-WarningAction",
      "-WarningVariable",
      "-WhatIf",
    ],
  ],
  ["Update-AzJob -Id x -JsonFilePath y -d", ["-Debug"]],
  ["Update-AzJob -Mode ", ["noaction", "'terminate job'"]],
  ["Update-AzJob -Mode 'term", ["'terminate job'"]],
  ["Update-AzJob -Mode:n", ["-Mode:noaction"]],
  ["Update-AzJob -Zones z1, ", ["z1", "z2"]],
  ["Update-AzJob -Enabled ", ["$true", "$false"]],
  ["Update-AzJob -WhatIf:", ["-WhatIf:$true", "-WhatIf:$false"]],
  ["Update-AzJob ba", ["Batch", "Basic"]],
  ["Update-AzJob -ErrorAction S", ["SilentlyContinue", "Stop"]],
  ["Update-AzJob $jo", ["$jobName", "$jobs"]],
  ["$env:H", ["$env:HOME"]],
  ["Get-Help up", ["Update-AzJob"]],
  ["Get-Nothing -", []],
  ["Update-AzJob -Id 'unfinished ", []],
])("%j", async (text, expected) => {
  expect(await completed(text)).toEqual(expected);
});

test("says which part of the text it replaces", async () => {
  const { engine } = startShell({ cmdlets: [cmdlet] });
  expect(await engine.complete("Update-AzJob -Id x -Des | fl", 23)).toEqual({
    start: 19,
    end: 23,
    candidates: [{ text: "-Description", kind: "parameter", description: "[-Description <string>]" }],
  });
});

test("paths, for parameters that take a file", async () => {
  const directory = await mkdtemp(path.join(tmpdir(), "specwright-complete-"));
  await mkdir(path.join(directory, "job folder"));
  await writeFile(path.join(directory, "job.json"), "{}");
  await writeFile(path.join(directory, "job folder", "x.json"), "{}");
  expect(await completed("Update-AzJob -JsonFilePath jo", directory)).toEqual(["'job folder/'", "job.json"]);
  expect(await completed("Update-AzJob -JsonFilePath 'job folder/", directory)).toEqual(["'job folder/x.json'"]);
  expect(await completed("Get-Content nowhere/", directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
