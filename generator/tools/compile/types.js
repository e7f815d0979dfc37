// Writes the declarations of what `import … from "specwright"` gives to dist/types/, unless they are as new as the sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = "dist/types";
const stamp = join(folder, "sources.txt");

const hash = createHash("sha256");
for (const entry of readdirSync("generator", { recursive: true, encoding: "utf8" }).sort())
  if (entry.endsWith(".ts")) hash.update(entry).update(readFileSync(join("generator", entry)));
const sources = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== sources) {
  rmSync(folder, { recursive: true, force: true });
  const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const options = [
    "--declaration",
    "--emitDeclarationOnly",
    "--noEmit",
    "false",
    "--noCheck",
    "--outDir",
    folder,
    "--rootDir",
    "generator",
  ];
  const { status } = spawnSync(process.execPath, [tsc, "-p", "generator/tools/compile/types.json", ...options], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, sources);
}
