import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../common/hash.js";
import { checkTemplates, precompileTemplate } from "./template-compiler.js";
import { keysOf, readTemplateSources, type TemplateSources } from "./template-sources.js";
import { templatesFolder } from "./templates-folder.js";

/**
 * All templates, those of single services and api-versions too, as the code of compiled-templates.ts's `templates`. A set that has an error is
 * left out: it is for the run that uses it to tell.
 */
export async function compiled(): Promise<{ templates: string }> {
  const checked = new Set<string>();
  const codes = new Map<string, string>();
  for (const sources of await allSets()) {
    try {
      checkTemplates(sources, [...sources.keys()]);
      for (const source of sources.values()) codes.set(hashOf(source.text), precompileTemplate(source));
      const keyOf = keysOf(sources);
      for (const name of sources.keys()) checked.add(keyOf([name]));
    } catch {
      continue;
    }
  }
  const entries = [...codes].map(([hash, code]) => `${JSON.stringify(hash)}: ${code}`);
  return { templates: `module.exports = { checked: new Set(${JSON.stringify([...checked])}), templates: {\n${entries.join(",\n")}\n} };` };
}

/** The templates for all services, then those of each service and api-version that has some of its own. */
async function allSets(): Promise<TemplateSources[]> {
  const versions = join(templatesFolder, "versions");
  const sets = [readTemplateSources()];
  for (const service of foldersIn(versions)) {
    sets.push(readTemplateSources(service));
    for (const version of foldersIn(join(versions, service))) sets.push(readTemplateSources(service, version));
  }
  return sets;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
