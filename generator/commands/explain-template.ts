import { join, relative, sep } from "node:path";
import { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { didYouMean } from "../report/suggest.js";
import { templateLayers } from "../render/template-sources.js";
import { templatesFolder } from "../render/templates-folder.js";
import type { ExplainOptions } from "./explain.js";
import { findPlaces } from "./places.js";
import { findProject, findService, findVersion } from "./project.js";
import { scopeOf, scopeText } from "./template-scope.js";
import { UsageError } from "./usage-error.js";

/**
 * Which file a template comes from, and why. `name`: with or without its extension, or the path of any file that may take its place.
 * @throws {UsageError} where there is no such template, service or api-version.
 */
export async function explainTemplate(name: string, { service, apiVersion }: ExplainOptions): Promise<string> {
  if (apiVersion !== undefined && service === undefined) throw new UsageError("--api-version goes with --service S.");
  if (service !== undefined) await checkService(service, apiVersion);
  const wanted = name
    .replace(/^(\.\/)?templates\//, "")
    .replace(/^versions\/[^/]+\/(\d[^/]*\/)?/, "")
    .replace(/\.hbs$/, "");
  const scope = scopeOf(wanted);
  const layers = templateLayers(service, apiVersion).filter(
    ({ says }) => says === "all services" || (scope !== "none" && (scope !== "service" || says !== "this api-version")),
  );
  const holding = layers.filter(({ templates }) => templates.has(wanted));
  const used = holding.at(-1);
  if (!used) {
    if (wanted.startsWith("runtime/"))
      throw new UsageError("Modules of runtime/ are ordinary TypeScript, and the same in every package: no template takes their place.");
    const names = [...new Set(layers.flatMap(({ templates }) => [...templates.keys()]))];
    const inFolder = names.filter((each) => each.endsWith(`/${wanted}`));
    const hint = inFolder.length > 0 ? ` Did you mean ${inFolder.map((each) => `"${each}"`).join(" or ")}?` : didYouMean(wanted, names);
    throw new UsageError(`There is no template "${wanted}".${hint}`);
  }
  const reasons = layers.map((layer) => {
    const file = shown(join(layer.folder, `${wanted}.hbs`));
    const says = layer === used ? "used" : layer.templates.has(wanted) ? `there, but ${shown(used.folder)} comes later` : "not there";
    return `  ${layer.says.padEnd(width)}  ${file}: ${says}`;
  });
  const subject =
    service === undefined || scope === "none"
      ? ""
      : ` of ${service}${apiVersion === undefined ? ", for the package as a whole" : ` ${apiVersion}`}`;
  const narrowest = layers.at(-1);
  const missing = narrowest?.templates.has(wanted) ? undefined : narrowest;
  const limit = scopeText(wanted);
  const advice = missing ? `\nTo change it there alone, copy it to ${shown(join(missing.folder, `${wanted}.hbs`))}.\n` : "";
  return `${wanted}${subject} is ${shown(join(used.folder, `${wanted}.hbs`))}:\n${reasons.join("\n")}\n${limit === undefined ? "" : `\n${capitalized(limit)}.\n`}${advice}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const width = "this api-version".length;

async function checkService(name: string, apiVersion: string | undefined): Promise<void> {
  findPlaces(process.cwd());
  const found = findService(await findProject(process.cwd(), new Diagnostics()), name);
  if (apiVersion !== undefined) findVersion(found, apiVersion);
}

function shown(path: string): string {
  const below = relative(templatesFolder, path);
  return below.startsWith("..") ? displayPath(path) : ["templates", ...below.split(sep)].filter(Boolean).join("/");
}
