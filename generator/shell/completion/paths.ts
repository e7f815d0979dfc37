import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Candidate } from "./complete.js";
import { quoted } from "./quoting.js";

/** Files and folders that the typed path may mean, folders with a slash behind them; none where it cannot be read. */
export async function pathCandidates(directory: string, typed: string): Promise<Candidate[]> {
  const slash = Math.max(typed.lastIndexOf("/"), typed.lastIndexOf(path.sep));
  const folder = typed.slice(0, slash + 1);
  const prefix = typed.slice(slash + 1).toLowerCase();
  const entries = await readdir(path.resolve(directory, folder === "" ? "." : folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.name.toLowerCase().startsWith(prefix) && (prefix.startsWith(".") || !entry.name.startsWith(".")))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ text: quoted(`${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`), kind: "path" }));
}
