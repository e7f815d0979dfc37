import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Where what can be made again is kept: node_modules/.cache of the project around `folder`, else the user's cache folder. */
export function cacheFolder(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules"))) return join(at, "node_modules", ".cache", "specwright");
    if (dirname(at) === at) break;
  }
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "specwright", "cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "specwright");
  return join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "specwright");
}
