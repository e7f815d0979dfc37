import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ServiceConfiguration } from "../config/configuration.js";
import { folderName } from "../outputs/common/folder-name.js";
import { templateLayers } from "../render/template-sources.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { didYouMean } from "../report/suggest.js";
import { scopeOf, scopeText } from "./template-scope.js";

/**
 * Warns of templates below versions/ that take the place of none (SW605): a misspelt name would leave things as they are without a word.
 * @param services all of the project, or the part that is generated
 * @param project its folder, where all of it is generated: templates of other services are misspelt then, if they are the project's own
 */
export function checkOverrides(services: readonly ServiceConfiguration[], project: string | undefined, diagnostics: Diagnostics): void {
  const [base] = templateLayers();
  const names = [...(base?.templates.keys() ?? [])];
  for (const service of services) checkService(service, names, diagnostics);
  if (project === undefined || dirname(templatesFolder) !== project) return;
  const known = services.map(({ name }) => name);
  for (const folder of foldersIn(join(templatesFolder, "versions"))) {
    if (known.includes(folder)) continue;
    warn(join(templatesFolder, "versions", folder), `There is no service "${folder}".${didYouMean(folder, known)}`, diagnostics);
  }
}

function checkService({ name, versions }: ServiceConfiguration, names: readonly string[], diagnostics: Diagnostics): void {
  const [, own] = templateLayers(name);
  if (!own || own.templates.size === 0) return;
  const folders = versions.map(({ apiVersion }) => folderName(apiVersion));
  const texts = [...own.templates.values()].map((path) => readFileSync(path, "utf8"));
  const unknown = new Set<string>();
  for (const [below, path] of own.templates) {
    const version = /^\d[^/]*(?=\/)/.exec(below)?.[0];
    const template = version === undefined ? below : below.slice(version.length + 1);
    if (version !== undefined && !folders.includes(version)) {
      if (!unknown.has(version))
        warn(join(own.folder, version), `${name} has no api-version "${version}".${didYouMean(version, folders)}`, diagnostics);
      unknown.add(version);
    } else if (!names.includes(template)) {
      const isCalled = template.startsWith("partials/") && texts.some((text) => text.includes(template));
      if (!isCalled)
        warn(path, `There is no template "${template}" that this could take the place of.${didYouMean(template, names)}`, diagnostics);
    } else if (scopeOf(template) === "none" || (version !== undefined && scopeOf(template) === "service"))
      warn(path, `"${template}" is not used from here: ${scopeText(template) ?? ""}.`, diagnostics);
  }
}

function warn(path: string, message: string, diagnostics: Diagnostics): void {
  diagnostics.warning("SW605", message, { file: displayPath(path), pointer: "", line: 1, column: 1 }, "");
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
