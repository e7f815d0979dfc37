import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { inferCmdlets } from "../../cmdlets/infer.js";
import type { CmdletSurface } from "../../cmdlets/surface.js";
import { configurationOf } from "../../config/ad-hoc.js";
import { cmdletsOf, type ServiceConfiguration, type VersionConfiguration } from "../../config/configuration.js";
import { readSurface } from "../../diff/sdk/read.js";
import type { VersionName } from "../../diff/version-diff.js";
import type { SdkSurface } from "../../diff/sdk/surface.js";
import { folderName } from "../../outputs/common/folder-name.js";
import type { Service } from "../../model/service.js";
import { generate, loadService } from "../../pipeline.js";
import { Diagnostics, InputError } from "../../report/diagnostics.js";
import { displayPath } from "../../report/display-path.js";
import { findVersion, type Project } from "../project.js";

/** One api-version of a service, with what there is to compare of it; each is worked out when it is asked for. */
export interface ComparedVersion {
  name: VersionName;
  service: string;
  apiVersion: string;
  model(): Promise<Service>;
  sdk(): Promise<SdkSurface>;
  cmdlets(): Promise<CmdletSurface>;
  /** Where people find a file that a change names. */
  placeOf(file: string): string;
}

/** An api-version of a project, with the SDK that its document would make now. */
export function versionOf(configuration: ServiceConfiguration, apiVersion: string, diagnostics: Diagnostics): ComparedVersion {
  const version = findVersion(configuration, apiVersion);
  return comparedVersion(
    { label: `${configuration.name}/${apiVersion}`, ...namesOf(configuration, version) },
    configuration,
    version,
    diagnostics,
  );
}

function namesOf({ title }: ServiceConfiguration, { apiVersion }: VersionConfiguration): Omit<VersionName, "label"> {
  return { title, apiVersion };
}

/** A document that no project has to know. */
export async function documentVersion(file: string, diagnostics: Diagnostics): Promise<ComparedVersion> {
  const model = await quietly(diagnostics, (quiet) => loadService(resolve(file), quiet));
  const configuration = configurationOf(model, resolve(file));
  const name = { label: documentLabel(file), title: model.title, apiVersion: model.apiVersion };
  return comparedVersion(name, configuration, findVersion(configuration, model.apiVersion), diagnostics, model);
}

/** The file as people see it; outside of the folder that they are in, its last steps. */
function documentLabel(file: string): string {
  const shown = displayPath(file);
  return isAbsolute(shown) ? shown.split("/").slice(-2).join("/") : shown;
}

/**
 * The api-versions of a project with the SDK as it stands in generated/.
 * @param at what to call them: `HEAD~1`
 * @param tree the folder that the revision was written into; absent for the working tree
 */
export function committedVersions(
  { configuration, output }: Project,
  at: string,
  diagnostics: Diagnostics,
  tree?: string,
): ComparedVersion[] {
  return configuration.services.flatMap((service) =>
    service.versions
      .map((version) => ({ version, folder: join(output, service.name, "src", folderName(version.apiVersion)) }))
      .filter(({ folder }) => existsSync(folder))
      .map(({ version, folder }) => ({
        ...comparedVersion(
          { label: `${service.name}/${version.apiVersion} at ${at}`, ...namesOf(service, version) },
          service,
          version,
          diagnostics,
        ),
        placeOf: (file: string) => inRepository(file, tree),
        sdk: () => Promise.resolve(readSurface(surfaceFiles(folder), version.apiVersion)),
      })),
  );
}

/** `specs/…`, wherever the revision was written to. */
function inRepository(file: string, tree: string | undefined): string {
  const start = tree === undefined ? -1 : file.indexOf(`${basename(dirname(tree))}/${basename(tree)}/`);
  return start < 0 ? file : file.slice(file.indexOf("/", file.indexOf("/", start) + 1) + 1);
}

function comparedVersion(
  name: VersionName,
  configuration: ServiceConfiguration,
  version: VersionConfiguration,
  diagnostics: Diagnostics,
  known?: Service,
): ComparedVersion {
  let loading = known && Promise.resolve(known);
  const model = (): Promise<Service> => (loading ??= quietly(diagnostics, (quiet) => loadService(version.document, quiet)));
  return {
    name,
    placeOf: (file) => file,
    service: configuration.name,
    apiVersion: version.apiVersion,
    model,
    sdk: () => quietly(diagnostics, (quiet) => generatedSurface(configuration, version, quiet)),
    cmdlets: async () => inferCmdlets(await model(), cmdletsOf(configuration, version)),
  };
}

async function generatedSurface(
  configuration: ServiceConfiguration,
  version: VersionConfiguration,
  diagnostics: Diagnostics,
): Promise<SdkSurface> {
  const alone = { ...configuration, defaultVersion: version.apiVersion, versions: [version] };
  const [tree] = await generate({ services: [{ configuration: alone, folder: "generated" }] }, diagnostics);
  const start = `src/${folderName(version.apiVersion)}/`;
  const files = (tree?.files ?? []).filter(({ path }) => path.startsWith(start) && isSurface(path.slice(start.length)));
  return readSurface(new Map(files.map(({ path, text }) => [moduleName(path.slice(start.length)), text])), version.apiVersion);
}

/** Texts of the modules of an api-version's folder that users import, by name. */
export function surfaceFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isSurface(entry.name))
    .map(({ name }) => name)
    .sort();
  return new Map(paths.map((path) => [moduleName(path), readFileSync(join(folder, path), "utf8")]));
}

/** Serializers, and how types stand in XML, are what operations are made of; cmdlets are a surface of their own. */
function isSurface(path: string): boolean {
  return /^[^/]+\.ts$/.test(path) && !/^(serializers|xml-models|cmdlets)\.ts$/.test(path);
}

function moduleName(path: string): string {
  return path.replace(/\.ts$/, "");
}

/** Runs without its warnings: they are told when the document is generated. Errors are passed on. */
async function quietly<T>(diagnostics: Diagnostics, run: (quiet: Diagnostics) => Promise<T>): Promise<T> {
  const quiet = new Diagnostics();
  try {
    const result = await run(quiet);
    quiet.throwIfErrors();
    return result;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const { severity, code, message, source, detail } of quiet.all)
      if (severity === "error") diagnostics.error(code, message, source, detail);
    throw new InputError(diagnostics);
  }
}
