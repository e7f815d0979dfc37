import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { ServiceConfiguration } from "../config/configuration.js";
import { keptIfDone } from "../intake/changes.js";
import { pathOf, upstreamPath } from "../intake/layout.js";
import { neighbours } from "../intake/neighbours.js";
import { nextSteps } from "../intake/next-steps.js";
import { namingOrigins } from "../intake/origins.js";
import { lockName, pinsIn, unlikePinned, withPin, type Pin } from "../intake/pins.js";
import { planIntake, type PlannedFile } from "../intake/plan.js";
import { register } from "../intake/registration.js";
import type { Document } from "../load/document.js";
import { loadDocument } from "../load/load.js";
import { isUrl } from "../load/target.js";
import { reportingFailures } from "../output/failures.js";
import { sha256 } from "../output/files.js";
import type { Step } from "../output/journal.js";
import { pathProblem } from "../output/paths.js";
import { printOut } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { count } from "../report/summary.js";
import { versionOf } from "./compare/versions.js";
import { diffVersions, printDiffs } from "./diff.js";
import { generate } from "./generate.js";
import { findProject, findService, type Project } from "./project.js";
import { networkOptions } from "./spec-options.js";
import { UsageError } from "./usage-error.js";

export interface AddVersionOptions {
  apiVersion?: string;
  default?: true;
  network?: true | undefined;
  allowHost?: string[] | undefined;
  sha256?: string;
}

/**
 * `specwright add-version <service> <document>`: takes a document from elsewhere into specs/ with all that it refers to, registers it,
 * generates, and tells what changed since the version before. Where a step fails, specs/ and generated/ stay as they were.
 */
export async function addVersion(name: string, document: string, options: AddVersionOptions, diagnostics: Diagnostics): Promise<void> {
  const project = await findProject(process.cwd(), diagnostics);
  findService(project, name);
  const loaded = await load(document, options, diagnostics);
  const apiVersion = versionName(options.apiVersion ?? loaded.apiVersion);
  const specs = dirname(project.configuration.file);
  const { files, before } = await reportingFailures(specs, diagnostics, () =>
    keptIfDone(specs, async (change) => {
      // Read again: another add-version may have ended in the meantime.
      const service = findService(await findProject(process.cwd(), diagnostics), name);
      refuseKnown(service, apiVersion);
      const planned = planIntake(loaded.files, { service: name, apiVersion }, (place) => textOf(join(specs, place)));
      refusePlaces(planned, specs);
      const pins = readPins(specs);
      refuseOthers(unlikePinned(pins, name, apiVersion, planned), `${name}/${apiVersion}`, specs);
      const entry = { service: name, apiVersion, isDefault: options.default ?? false, source: sourceOf(document) };
      const taken = planned.filter(({ place }) => !existsSync(join(specs, place)));
      change(stepsOf(project, planned, pins, entry));
      await namingOrigins(specs, taken, diagnostics, (own) => generate({ service: name }, own));
      return { files: planned, before: service };
    }),
  );
  const where = displayPath(join(specs, files[0]?.place ?? ""));
  const others = files.length > 1 ? ` and ${count(files.length - 1, "file")} that it refers to` : "";
  await printOut(`Added ${name}/${apiVersion}: ${where}${others}.\n`);
  await printSince(before, apiVersion, diagnostics);
  await printOut(`\n${nextSteps(dirname(specs), name)}`);
}

/** The diff between the version and its neighbour in time, and what becomes of the default version. */
async function printSince(before: ServiceConfiguration, apiVersion: string, diagnostics: Diagnostics): Promise<void> {
  const service = findService(await findProject(process.cwd(), diagnostics), before.name);
  if (service.defaultVersion !== before.defaultVersion) {
    await printOut(`The package's root is the api-version ${service.defaultVersion} now; before, it was ${before.defaultVersion}.\n`);
  }
  const pair = neighbours(
    apiVersion,
    before.versions.map((version) => version.apiVersion),
  );
  if (!pair) return;
  await printOut("\n");
  const [older, newer] = pair.map((version) => versionOf(service, version, diagnostics));
  if (older && newer) await printDiffs([await diffVersions(older, newer)], "text");
}

/** The document's files by location, with forward slashes, the document itself first. */
async function load(
  document: string,
  { network, allowHost, sha256: expected }: AddVersionOptions,
  diagnostics: Diagnostics,
): Promise<{ files: Map<string, string>; apiVersion: string }> {
  const page = /^https?:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|tree)\/(.+)$/i.exec(document);
  if (page) {
    const raw = `https://raw.githubusercontent.com/${page[1] ?? ""}/${page[2] ?? ""}`;
    throw new UsageError(`${document} is GitHub's page about the document. The document itself is ${raw}.`);
  }
  const reading = networkOptions({ network, allowHost });
  if (isUrl(document) && !network)
    throw new UsageError(
      `${document} is on the network. Say --network if it may be fetched from there, and --sha256 if you know what it has to be.`,
    );
  if (!isUrl(document) && statSync(document, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${document} is a folder. Name the document in it, the one with "swagger" or "openapi" at its top.`);
  }
  const loaded: Document = await loadDocument(document, diagnostics, reading);
  diagnostics.throwIfErrors();
  const files = new Map([...loaded.files].map(([location, text]) => [isUrl(location) ? location : location.replaceAll("\\", "/"), text]));
  const actual = sha256(files.values().next().value ?? "");
  if (expected !== undefined && expected.toLowerCase() !== actual) {
    throw new UsageError(`${document} is not what --sha256 says: its SHA-256 is ${actual}.`);
  }
  const version = loaded.at(loaded.root, "info", "version").value;
  return { files, apiVersion: typeof version === "string" ? version : "" };
}

function versionName(apiVersion: string): string {
  if (/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/.test(apiVersion)) return apiVersion;
  if (apiVersion === "") throw new UsageError("The document does not say its api-version (info.version). Say it with --api-version.");
  throw new UsageError(`"${apiVersion}" is no api-version, like "2026-10-01" or "2026-03-15-preview". Say which it is with --api-version.`);
}

function refuseKnown({ name, versions }: ServiceConfiguration, apiVersion: string): void {
  if (!versions.some((version) => version.apiVersion.toLowerCase() === apiVersion.toLowerCase())) return;
  throw new UsageError(
    `${name} has the api-version ${apiVersion} already. Take its document out of specs/specwright.yaml first, or say --api-version.`,
  );
}

/** Files of the version's own folder must not be there yet, unless they say the same. */
function refusePlaces(files: readonly PlannedFile[], specs: string): void {
  for (const { place, text, upstream } of files) {
    const problem = pathProblem(place);
    if (problem !== undefined) throw new UsageError(`${upstream} cannot be copied to specs/${place}: ${problem}.`);
    const present = textOf(join(specs, place));
    if (present !== undefined && present !== text)
      throw new UsageError(`${displayPath(join(specs, place))} exists already, and says something else. Move it away first.`);
  }
}

/** What an api-version was when it was taken in before is what it has to be now. */
function refuseOthers([first]: readonly PlannedFile[], pinned: string, specs: string): void {
  if (first === undefined) return;
  const lock = displayPath(join(specs, lockName));
  throw new UsageError(
    `${first.upstream} is not what ${lock} says of ${pinned}: its SHA-256 is ${first.sha256} now. ` +
      `If it may be, remove "${pinned}" from ${lock} first.`,
  );
}

function readPins(specs: string): Map<string, Pin> {
  try {
    return pinsIn(textOf(join(specs, lockName)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${displayPath(join(specs, lockName))} cannot be read: ${error.message}. Restore it, from git say.`);
  }
}

interface Entry {
  service: string;
  apiVersion: string;
  isDefault: boolean;
  source: string;
}

/** The configuration last: until then, nothing knows of the new files. */
function stepsOf(
  { configuration: { file } }: Project,
  files: readonly PlannedFile[],
  pins: ReadonlyMap<string, Pin>,
  { source, ...entry }: Entry,
): Step[] {
  const specs = dirname(file);
  return [
    ...files.filter(({ place, text }) => textOf(join(specs, place)) !== text).map(({ place, text }) => ({ path: place, text })),
    { path: lockName, text: withPin(pins, entry.service, entry.apiVersion, source, files) },
    { path: basename(file), text: register(readFileSync(file, "utf8"), { ...entry, document: files[0]?.place ?? "" }) },
  ];
}

function sourceOf(document: string): string {
  return isUrl(document) ? pathOf(document) : upstreamPath(resolve(document).replaceAll("\\", "/"));
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
