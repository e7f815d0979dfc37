import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seconds, table, times } from "../measure/report.js";
import { inTurns, run, type Measured, type Run } from "../measure/run.js";
import { forgetCache, specwright, withFolder } from "../measure/places.js";
import { shapes } from "./documents.js";
import { stagesOf } from "./everything.js";

const sizes = [500, 1000, 2000] as const;
const turns = 1;

/** Processor time, which is steady, of documents of N, 2N and 4N definitions, without that of an empty one: per definition it must not grow. */
export async function scaling(only?: string): Promise<void> {
  const rows: string[][] = [];
  for (const [shape, make] of Object.entries(shapes)) {
    if (only !== undefined && only !== shape) continue;
    await withFolder(async (folder) => {
      await writeFile(join(folder, "0.json"), JSON.stringify(make(40)));
      for (const size of sizes) await writeFile(join(folder, `${String(size)}.json`), JSON.stringify(make(size)));
      const results = await inTurns(Object.fromEntries([0, ...sizes].map((size) => [String(size), () => generate(size, folder)])), turns);
      const fixed = results["0"]?.cpu ?? 0;
      const perDefinition = (size: number): number => ((results[String(size)]?.cpu ?? NaN) - fixed) / size;
      rows.push([
        shape,
        ...sizes.map((size) => `${perDefinition(size).toFixed(2)} ms`),
        times(perDefinition(sizes[2]) / perDefinition(sizes[0])),
        seconds(results[String(sizes[2])]?.cpu ?? NaN),
        slowest(results[String(sizes[2])]),
      ]);
    });
  }
  table(`processor time per definition: flat, never growing`, [
    ["shape", ...sizes.map(String), "growth", `all of ${String(sizes[2])}`, "slowest stage"],
    ...rows,
  ]);
}

async function generate(size: number, folder: string): Promise<Run> {
  await forgetCache(folder);
  const out = join(folder, "out", String(performance.now()));
  return run([specwright, "generate", "--spec", `${String(size)}.json`, "--out", out], folder);
}

function slowest(measured: Measured | undefined): string {
  const stages = [...stagesOf(measured?.stdout ?? "")].sort(([, a], [, b]) => parseFloat(b) - parseFloat(a));
  return stages.slice(0, 1).flat().join(" ");
}
