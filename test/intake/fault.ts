/**
 * Loaded before the command line (`node --import`): the process is killed in place of the FAULT_STEPth change to the file system below one of
 * the FAULT_FOLDERS (a JSON array). Where it is not, FAULT_COUNT is a file that gets the number of these changes.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const folders = JSON.parse(process.env["FAULT_FOLDERS"] ?? "[]") as string[];
const step = Number(process.env["FAULT_STEP"]);
const count = process.env["FAULT_COUNT"];
const write = fs.writeFileSync;

let changes = 0;
for (const name of ["writeFileSync", "linkSync", "mkdirSync", "renameSync", "unlinkSync", "rmSync", "rmdirSync"] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      const isCounted = args.slice(0, 2).some((path) => typeof path === "string" && folders.some((folder) => path.startsWith(folder)));
      if (isCounted && ++changes === step) process.kill(process.pid, "SIGKILL");
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
if (count !== undefined)
  process.on("exit", () => {
    write(count, String(changes));
  });
