import { cp } from "node:fs/promises";
import { join } from "node:path";
import { megabytes, seconds, table, times } from "../measure/report.js";
import { forgetCache, peers, project, specwright, withFolder } from "../measure/places.js";
import { run, inTurns, type Run } from "../measure/run.js";

const turns = 3;
const documents = [
  "machinelearning/2021-10-01",
  "machinelearning/2025-12-01",
  "machinelearning/2026-03-15-preview",
  "batch/2026-10-01",
] as const;

/** One document through each generator, as its command line does it, with what it formats by default. */
export async function besidePeers(): Promise<void> {
  const rows: string[][] = [];
  for (const document of documents) {
    await withFolder(async (folder) => {
      await cp(join(project, "specs"), join(folder, "specs"), { recursive: true });
      const results = await inTurns(
        Object.fromEntries(
          Object.entries(generators).map(([name, args]) => [name, () => tried(args(`specs/${document}/openapi.json`, name), folder)]),
        ),
        turns,
      );
      const own = results["specwright"]?.milliseconds ?? NaN;
      for (const [name, { milliseconds, cpu, memory }] of Object.entries(results)) {
        const figures = [seconds(milliseconds), seconds(cpu), times(milliseconds / own), megabytes(memory)];
        rows.push([document, name, ...(Number.isNaN(milliseconds) ? ["fails", "", "", ""] : figures)]);
      }
    });
  }
  table(`one document, cold, beside other generators (medians of ${String(turns)})`, [
    ["document", "generator", "time", "processor", "ratio", "memory"],
    ...rows,
  ]);
}

const bin = (path: string): string => join(peers, "node_modules", path);

/** Command lines: the document, the folder to write to. */
const generators: Record<string, (document: string, out: string) => string[]> = {
  specwright: (document, out) => [specwright, "generate", "--spec", document, "--out", join(out, String(performance.now()))],
  "@hey-api/openapi-ts": (document, out) => [bin("@hey-api/openapi-ts/dist/run.mjs"), "-i", document, "-o", out, "--no-log-file"],
  orval: (document, out) => [bin("orval/dist/bin/orval.js"), "--input", document, "--output", `${out}/client.ts`],
  "swagger-typescript-api": (document, out) => [
    bin("swagger-typescript-api/dist/cli.mjs"),
    "generate",
    "--path",
    document,
    "--output",
    out,
    "--silent",
  ],
};

/** A peer that cannot read a document is part of the comparison, not its end. */
async function tried(args: readonly string[], folder: string): Promise<Run> {
  try {
    await forgetCache(folder);
    return await run(args, folder);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!told.has(message)) console.error(message.slice(0, 400));
    told.add(message);
    return { milliseconds: NaN, cpu: NaN, memory: NaN, stdout: "" };
  }
}

const told = new Set<string>();
