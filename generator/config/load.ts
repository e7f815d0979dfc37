import { statSync } from "node:fs";
import path from "node:path";
import { patternProblem } from "../cmdlets/directive-schema.js";
import type { Directive } from "../cmdlets/directives.js";
import type { CmdletOptions } from "../cmdlets/infer.js";
import { isDeviceName } from "../file-names.js";
import { readOrdinary } from "../ordinary-file.js";
import { displayName, SourceFile } from "../load/source-file.js";
import { joinPointer } from "../load/pointer.js";
import { checkOutputs, outputChoices, type KnownOutputs, type WrittenOutput } from "./outputs.js";
import { reportErrors } from "./schema-errors.js";
import { InputError, type Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import type { CmdletConfiguration, Configuration, Published, ServiceConfiguration, VersionConfiguration } from "./configuration.js";
import { namesFrom } from "./names.js";
import { validators } from "./validators.js";
import { newestVersion } from "./versions.js";

/** A service as specwright.yaml has it, once the schema has been checked. */
interface WrittenService {
  title?: string;
  package?: string;
  packageVersion?: string;
  published?: Published;
  client?: string;
  defaultVersion?: string;
  versions: Record<string, string | WrittenVersion>;
  tokenScopes?: string[];
  sharedKey?: "batch";
  outputs?: WrittenOutput[];
  cmdlets?: WrittenCmdlets;
}

interface WrittenVersion {
  document: string;
  help?: "committed" | "on-demand";
  cmdlets?: WrittenCmdlets;
}

type WrittenCmdlets = Partial<Omit<CmdletOptions, "directives">> & { directives?: Omit<Directive, "source">[] };

/**
 * Reads specwright.yaml, checks it against its schema, and fills in defaults. What is wrong goes to `diagnostics`, with its line.
 * Missing documents are reported, but do not keep the rest from being read.
 * @param known the outputs that services may choose, with their options; without them, what is chosen is not checked.
 * @throws {InputError} where the file cannot be read, or does not follow the schema.
 */
export async function loadConfiguration(file: string, diagnostics: Diagnostics, known?: KnownOutputs): Promise<Configuration> {
  const absolute = path.resolve(file);
  const source = read(absolute, diagnostics);
  await checkSchema(source, diagnostics);
  diagnostics.throwIfErrors();
  const { services } = source.parsed.value as { services: Record<string, WrittenService> };
  const configuration: Configuration = {
    file: absolute,
    services: Object.entries(services).map(([name, service]) => complete(name, service, source, diagnostics)),
  };
  checkPackages(configuration, source, diagnostics);
  for (const [name, { outputs = [] }] of Object.entries(services))
    if (known) await checkOutputs(outputs, ["services", name, "outputs"], known, source, diagnostics);
  return configuration;
}

/** Bytes. */
const largest = 16 * 1024 * 1024;

function read(file: string, diagnostics: Diagnostics): SourceFile {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readOrdinary(file, largest));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const reason = missing ? "there is no such file" : error instanceof Error ? error.message : String(error);
    diagnostics.error("SW501", `The configuration cannot be read: ${reason}.`, {
      file: displayName(file),
      pointer: "",
      line: 1,
      column: 1,
    });
    throw new InputError(diagnostics);
  }
  const source = new SourceFile(file, text);
  const { problem, duplicates } = source.parsed;
  if (problem) diagnostics.error("SW501", problem.message, source.source(problem.offset, ""));
  for (const { path: keys, key, offset, firstOffset } of duplicates) {
    const { line } = source.source(firstOffset, "");
    diagnostics.error("SW501", `"${key}" occurs twice, first in line ${String(line)}.`, source.source(offset, joinPointer([...keys, key])));
  }
  diagnostics.throwIfErrors();
  return source;
}

async function checkSchema(source: SourceFile, diagnostics: Diagnostics): Promise<void> {
  reportErrors(await validators.configuration(), source.parsed.value, [], source, diagnostics);
}

function complete(name: string, service: WrittenService, source: SourceFile, diagnostics: Diagnostics): ServiceConfiguration {
  const keys = ["services", name];
  checkFolders(name, service, source, diagnostics);
  const cmdlets = completeCmdlets({ prefix: "Az", subjectPrefix: "" }, service.cmdlets, [...keys, "cmdlets"], source, diagnostics);
  const versions = Object.entries(service.versions).map(([apiVersion, version]): VersionConfiguration => {
    const { document, help = "committed", cmdlets: own }: WrittenVersion = typeof version === "string" ? { document: version } : version;
    const absolute = path.resolve(path.dirname(source.file), document);
    const at = source.locate([...keys, "versions", apiVersion]);
    if (!isFile(absolute)) diagnostics.error("SW502", `There is no document "${document}".`, at);
    const place = [...keys, "versions", apiVersion, "cmdlets"];
    return {
      source: at,
      apiVersion,
      document: absolute,
      ...(help === "on-demand" && { helpOnDemand: true }),
      ...(own && { cmdlets: completeCmdlets(cmdlets, own, place, source, diagnostics) }),
    };
  });
  const names = Object.keys(service.versions);
  const { defaultVersion } = service;
  if (defaultVersion !== undefined && !names.includes(defaultVersion)) {
    const hint = didYouMean(defaultVersion, names) || ` They are ${names.map((each) => `"${each}"`).join(", ")}.`;
    diagnostics.error(
      "SW501",
      `"${defaultVersion}" is none of the service's api-versions.${hint}`,
      source.locate([...keys, "defaultVersion"]),
    );
  }
  return {
    source: source.locate(["services"], name),
    name,
    title: service.title ?? name,
    packageName: service.package ?? `@specwright/${name}`,
    packageVersion: service.packageVersion ?? "0.1.0",
    ...(service.published && { published: service.published }),
    clientName: service.client ?? namesFrom(name).clientName,
    defaultVersion: defaultVersion ?? newestVersion(names) ?? "",
    versions,
    ...(service.tokenScopes && { tokenScopes: service.tokenScopes }),
    ...(service.sharedKey && { sharedKey: service.sharedKey }),
    cmdlets,
    ...(service.outputs && { outputs: outputChoices(service.outputs) }),
  };
}

/** Characters of a name that becomes a folder: there is room for others on the way to a file, also on Windows. */
const longestName = 80;

/** The names of a service and of its api-versions are folders, on every system. */
function checkFolders(name: string, { versions }: WrittenService, source: SourceFile, diagnostics: Diagnostics): void {
  const check = (text: string, keys: string[]): void => {
    const problem = isDeviceName(text)
      ? "is a reserved name on Windows"
      : text.length > longestName
        ? `is longer than ${String(longestName)} characters`
        : undefined;
    if (problem !== undefined) diagnostics.error("SW501", `"${text}" cannot be a folder: it ${problem}.`, source.locate(keys, text));
  };
  check(name, ["services"]);
  const folded = new Map<string, string>();
  for (const apiVersion of Object.keys(versions)) {
    check(apiVersion, ["services", name, "versions"]);
    const other = folded.get(apiVersion.toLowerCase());
    if (other === undefined) folded.set(apiVersion.toLowerCase(), apiVersion);
    else {
      const message = `"${other}" and "${apiVersion}" would have one folder where letter case does not count.`;
      diagnostics.error("SW501", message, source.locate(["services", name, "versions"], apiVersion));
    }
  }
}

/**
 * What somebody wrote on top of what holds without it; directives come after those that are there.
 * @param keys where it was written
 */
function completeCmdlets(
  base: CmdletConfiguration,
  written: WrittenCmdlets | undefined,
  keys: string[],
  source: SourceFile,
  diagnostics: Diagnostics,
): CmdletConfiguration {
  const { directives = [], ...named } = written ?? {};
  const places = directives.map((_, index) => [...keys, "directives", String(index)]);
  directives.forEach(({ where }, index) => {
    for (const [key, pattern] of Object.entries(where)) {
      const problem = patternProblem(pattern);
      if (problem === undefined) continue;
      diagnostics.error("SW501", `"${key}" is no pattern: ${problem}.`, source.locate([...(places[index] ?? []), "where", key]));
    }
  });
  const added = directives.map((directive, index) => ({ ...directive, source: source.locate(places[index] ?? []) }));
  const all = [...(base.directives ?? []), ...added];
  return { ...base, ...named, ...(all.length > 0 && { directives: all }) };
}

function checkPackages({ services }: Configuration, source: SourceFile, diagnostics: Diagnostics): void {
  const owners = new Map<string, string>();
  for (const { name, packageName } of services) {
    const owner = owners.get(packageName);
    if (owner === undefined) owners.set(packageName, name);
    else
      diagnostics.error(
        "SW501",
        `The services "${owner}" and "${name}" have the same package, "${packageName}".`,
        source.locate(["services", name, "package"]),
      );
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
