import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pair } from "../../diff/pair.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { didYouMean } from "../../report/suggest.js";
import { findProject, type Project } from "../project.js";
import { UsageError } from "../usage-error.js";
import { checkOut, commitOf } from "./git-tree.js";
import { committedVersions, documentVersion, versionOf, type ComparedVersion } from "./versions.js";

/** Which versions of which services are compared, where several come in question. */
export interface Selection {
  service?: string;
  apiVersion?: string;
}

/** Two versions to compare; one is missing where the other has come or gone as a whole. */
export interface ComparedPair {
  from?: ComparedVersion;
  to?: ComparedVersion;
}

/**
 * What `specwright diff <from> [to]` compares: two api-versions, two documents, or two git revisions (the second: the working tree where
 * it is left out), which are compared service by service and version by version.
 * @throws {UsageError} where an argument means nothing
 */
export async function withPairs<T>(
  from: string,
  to: string | undefined,
  selection: Selection,
  diagnostics: Diagnostics,
  use: (pairs: ComparedPair[]) => Promise<T>,
): Promise<T> {
  const single = await singleVersion(from, diagnostics);
  if (single) {
    if (selection.service !== undefined || selection.apiVersion !== undefined)
      throw new UsageError("--service and --api-version go with git revisions.");
    if (to === undefined) throw new UsageError(`Say what to compare ${from} with: specwright diff ${from} <to>.`);
    const other = await singleVersion(to, diagnostics);
    if (!other) throw await unknown(to, diagnostics);
    return use([{ from: single, to: other }]);
  }
  const project = await findProject(process.cwd(), diagnostics);
  const folder = dirname(dirname(project.configuration.file));
  const [before, after] = [await commitOf(folder, from), to === undefined ? undefined : await commitOf(folder, to)];
  if (before === undefined) throw await unknown(from, diagnostics);
  if (to !== undefined && after === undefined) throw await unknown(to, diagnostics);
  const old = await checkOut(folder, before);
  const current =
    after === undefined
      ? undefined
      : await checkOut(folder, after).catch(async (error: unknown) => {
          await old.remove();
          throw error;
        });
  try {
    const versions = (at: Project | undefined, name: string) => (at ? committedVersions(at, name, diagnostics) : []);
    const [allBefore, allAfter] = [
      versions(await projectIn(old.folder, diagnostics), from),
      versions(current ? await projectIn(current.folder, diagnostics) : project, to ?? "the working tree"),
    ];
    const [one, other] = [allBefore.filter(matches(selection)), allAfter.filter(matches(selection))];
    if (one.length === 0 && other.length === 0) refuseSelection(selection, [...allBefore, ...allAfter]);
    const { added, removed, kept } = pair(one, other, ({ service, apiVersion }) => `${service}/${apiVersion}`);
    return await use([...removed.map((version) => ({ from: version })), ...kept, ...added.map((version) => ({ to: version }))]);
  } finally {
    await old.remove();
    await current?.remove();
  }
}

/** Undefined for a revision from before there was a project. */
async function projectIn(folder: string, diagnostics: Diagnostics): Promise<Project | undefined> {
  return existsSync(`${folder}/specs/specwright.yaml`) ? findProject(folder, diagnostics) : undefined;
}

function matches({ service, apiVersion }: Selection): (version: ComparedVersion) => boolean {
  return (version) =>
    (service === undefined || version.service === service) && (apiVersion === undefined || version.apiVersion === apiVersion);
}

/** Nothing that is there on either side is meant. */
function refuseSelection({ service, apiVersion }: Selection, all: readonly ComparedVersion[]): void {
  const services = [...new Set(all.map((version) => version.service))];
  if (service !== undefined && !services.includes(service)) throw new UsageError(notThere("service", service, services));
  const versions = [
    ...new Set(all.filter((version) => service === undefined || version.service === service).map((each) => each.apiVersion)),
  ];
  if (apiVersion !== undefined) throw new UsageError(notThere("api-version", apiVersion, versions));
  throw new UsageError("Neither side has anything generated to compare.");
}

function notThere(what: string, name: string, names: readonly string[]): string {
  return `Neither side has a generated ${what} "${name}" (there is ${names.join(", ") || "none"}).${didYouMean(name, names)}`;
}

/** An api-version of the project (`batch/2026-10-01`), or a document. */
async function singleVersion(text: string, diagnostics: Diagnostics): Promise<ComparedVersion | undefined> {
  const [name = "", apiVersion, ...rest] = text.split("/");
  if (apiVersion !== undefined && rest.length === 0) {
    const project = await projectHere(diagnostics);
    const service = project?.configuration.services.find((candidate) => candidate.name === name);
    if (service) return versionOf(service, apiVersion, diagnostics);
  }
  return statSync(text, { throwIfNoEntry: false })?.isFile() ? documentVersion(text, diagnostics) : undefined;
}

async function projectHere(diagnostics: Diagnostics): Promise<Project | undefined> {
  try {
    return await findProject(process.cwd(), diagnostics);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

async function unknown(text: string, diagnostics: Diagnostics): Promise<UsageError> {
  const project = await projectHere(diagnostics);
  const names = (project?.configuration.services ?? []).flatMap(({ name, versions }) =>
    versions.map(({ apiVersion }) => `${name}/${apiVersion}`),
  );
  const kinds =
    names.length > 0
      ? `no api-version of the project (${names.join(", ")}), no document and no git revision`
      : "no document and no git revision";
  return new UsageError(`"${text}" is ${kinds}.${didYouMean(text, names)}`);
}
