import { hash } from "node:crypto";
import { isDeviceName } from "../../file-names.js";
import type { Source } from "../../model/index.js";
import type { Diagnostics } from "../../report/diagnostics.js";

/** Characters of a folder's name: there is room for others on the way to a file, also on Windows. */
const longest = 80;

/** What a package has beside its api-versions, in src/ and among its exports. */
const taken: ReadonlySet<string> = new Set(["runtime", "cmdlets", "package.json"]);

/** An api-version as a folder that can be on every system: a stranger may call a version `../x`, or `con`. */
export function folderName(apiVersion: string): string {
  const name = apiVersion.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|\.+$/g, "") || "version";
  if (name.length > longest) return `${name.slice(0, longest - 9)}-${hash("sha256", apiVersion, "hex").slice(0, 8)}`;
  return isDeviceName(name) || taken.has(name.toLowerCase()) ? `version-${name}` : name;
}

/** Says so where the folder of an api-version is not called what the api-version is. */
export function reportFolderName(apiVersion: string, source: Source, diagnostics: Diagnostics): void {
  const folder = folderName(apiVersion);
  if (folder === apiVersion) return;
  const shown = apiVersion.length > longest ? `${apiVersion.slice(0, longest)}…` : apiVersion;
  diagnostics.warning("SW401", `The api-version "${shown}" is called ${folder} in paths, where its own name cannot be used.`, source);
}
