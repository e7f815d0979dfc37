import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { megabytes, seconds, table, times } from "../measure/report.js";
import { inTurns, run } from "../measure/run.js";
import { withFolder } from "../measure/places.js";
import { compiler, pairs, type Package } from "./packages.js";

const turns = 5;

const options = {
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    lib: ["ES2023", "DOM"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  },
  files: ["program.ts"],
};

/** What the compiler takes for a program of one file that makes the one call. */
export async function consumers(): Promise<void> {
  for (const { subject, packages, official } of pairs) {
    await withFolder(async (folder) => {
      for (const each of packages) await prepare(each, join(folder, folderOf(each)));
      const results = await inTurns(
        Object.fromEntries(packages.map((each) => [each.name, () => run([compiler, "-p", "."], join(folder, folderOf(each)))])),
        turns,
      );
      const theirs = results[official]?.milliseconds ?? NaN;
      table(`${subject}: tsc of a consumer's file (medians of ${String(turns)})`, [
        ["package", "time", "ratio", "processor", "memory"],
        ...Object.entries(results).map(([name, { milliseconds, cpu, memory }]) => [
          name,
          seconds(milliseconds),
          times(milliseconds / theirs),
          seconds(cpu),
          megabytes(memory),
        ]),
      ]);
    });
  }
}

/** A folder with the program, where the package is installed. */
async function prepare(each: Package, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await symlink(join(each.folder, "node_modules"), join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
  await writeFile(join(folder, "program.ts"), typed(each));
}

/** The program in TypeScript, with the types that a credential has. */
function typed({ imports, call }: Package): string {
  return `${imports}
    const endpoint: string = "https://example.com";
    declare const credential: any;
    ${call.replace(/\{ endpoint, allowInsecureConnection: true \}/, "{ endpoint }")}
    for await (const item of items()) console.log(item.id);`;
}

const folderOf = ({ name }: Package): string => name.replace(/\W+/g, "-");
