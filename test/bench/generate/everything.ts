import { existsSync } from "node:fs";
import { appendFile, cp, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { megabytes, seconds, table, times } from "../measure/report.js";
import { inTurns, run, type Run } from "../measure/run.js";
import { forgetCache, project, withFolder } from "../measure/places.js";

const turns = 5;

/** One document of four, the one of medium size, and a template that every api-version uses. */
const document = "specs/machinelearning/2025-12-01/openapi.json";
const template = "templates/models/interface.hbs";

/** `specwright generate` of all that specs/specwright.yaml names: with and without what earlier runs left. */
export async function everything(): Promise<void> {
  await withFolder(async (folder) => {
    // A copy of the program, because its templates are changed.
    const program = join(folder, "program");
    for (const part of ["dist", "templates", "package.json"]) await cp(join(project, part), join(program, part), { recursive: true });
    await symlink(join(project, "node_modules"), join(program, "node_modules"));
    await cp(join(project, "specs"), join(folder, "specs"), { recursive: true });
    const generate = (): Promise<Run> => run([join(program, "dist/cli.js"), "generate"], folder);
    let forgotten = 0;
    // Moved away, not deleted: some file systems make new files slowly for a while where many were deleted.
    const forgetOutput = async (): Promise<void> => {
      const output = join(folder, "generated");
      if (existsSync(output)) await rename(output, join(folder, `generated-${String(++forgotten)}`));
    };
    const results = await inTurns(
      {
        "cold: no output, no cache": async () => {
          await Promise.all([forgetOutput(), forgetCache(folder), cp(join(project, template), join(program, template))]);
          return generate();
        },
        "new output, cache": async () => {
          await forgetOutput();
          return generate();
        },
        unchanged: generate,
        "one document changed": async () => {
          const text = await readFile(join(folder, document), "utf8");
          await writeFile(join(folder, document), text.replace(/("description": ")/, `$1Since ${String(Date.now())}: `));
          return generate();
        },
        "one template changed": async () => {
          await appendFile(join(program, template), `{{! ${String(Date.now())} }}`);
          return generate();
        },
      },
      turns,
    );
    const [cold] = Object.values(results);
    const stages = [...new Set(Object.values(results).flatMap(({ stdout }) => [...stagesOf(stdout).keys()]))];
    table(`generate, everything (medians of ${String(turns)}; stages of the median run)`, [
      ["", "time", "processor", "ratio", "memory", ...stages],
      ...Object.entries(results).map(([name, { milliseconds, cpu, memory, stdout }]) => [
        name,
        seconds(milliseconds),
        seconds(cpu),
        times(milliseconds / (cold?.milliseconds ?? NaN)),
        megabytes(memory),
        ...stages.map((stage) => stagesOf(stdout).get(stage) ?? ""),
      ]),
    ]);
  });
}

/** The last line of the summary: `load 0.41 s, model 0.20 s; 0.61 s in all`. */
export function stagesOf(stdout: string): Map<string, string> {
  const line = stdout.trimEnd().split("\n").at(-1)?.split(";")[0] ?? "";
  return new Map([...line.matchAll(/([a-z]+) ([\d.]+ s)/g)].map(([, name = "", time = ""]) => [name, time]));
}
