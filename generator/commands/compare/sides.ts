import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Level } from "../../diff/change.js";
import { pair } from "../../diff/pair.js";
import { folderName } from "../../outputs/common/folder-name.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { didYouMean } from "../../report/suggest.js";
import { findProject, type Project } from "../project.js";
import { UsageError } from "../usage-error.js";
import { changedPaths, checkOut, commitOf, rangeOf, type GitTree } from "./git-tree.js";
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
  /** Levels at which the two are known to be the same, because all files that they are made from are. */
  same?: ReadonlySet<Level>;
}

/**
 * What `specwright diff <from> [to]` compares: two api-versions, two documents, or two git revisions (the second: the working tree where
 * it is left out; both at once: `A..B`), which are compared service by service and version by version.
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
  const range = to === undefined ? await rangeOf(folder, from) : undefined;
  const revisions = range ?? { from, to };
  const [before, after] = [
    await commitOf(folder, revisions.from),
    revisions.to === undefined ? undefined : await commitOf(folder, revisions.to),
  ];
  if (before === undefined) throw await unknown(revisions.from, diagnostics);
  if (revisions.to !== undefined && after === undefined) throw await unknown(revisions.to, diagnostics);
  const changed = await changedPaths(folder, before, after);
  const trees: GitTree[] = [];
  const at = async (commit: string | undefined, name: string): Promise<ComparedVersion[]> => {
    if (commit === undefined) return committedVersions(project, name, diagnostics);
    const tree = await checkOut(folder, commit);
    trees.push(tree);
    const there = await projectIn(tree.folder, diagnostics);
    return there ? committedVersions(there, name, diagnostics, tree.folder) : [];
  };
  try {
    const newer = revisions.to ?? "the working tree";
    const allAfter = await at(after, newer);
    // Where no file differs, one side is as good as the other.
    const allBefore =
      changed.length > 0 ? await at(before, revisions.from) : allAfter.map((version) => calledAt(version, newer, revisions.from));
    return await use(pairsOf(allBefore, allAfter, selection, changed));
  } finally {
    for (const tree of trees) await tree.remove();
  }
}

function calledAt(version: ComparedVersion, newer: string, older: string): ComparedVersion {
  const label = version.name.label.replace(` at ${newer}`, ` at ${older}`);
  return { ...version, name: { ...version.name, label } };
}

function pairsOf(
  allBefore: readonly ComparedVersion[],
  allAfter: readonly ComparedVersion[],
  selection: Selection,
  changed: readonly string[],
): ComparedPair[] {
  const [one, other] = [allBefore.filter(matches(selection)), allAfter.filter(matches(selection))];
  if (one.length === 0 && other.length === 0) refuseSelection(selection, [...allBefore, ...allAfter]);
  const { added, removed, kept } = pair(one, other, ({ service, apiVersion }) => `${service}/${apiVersion}`);
  return [
    ...removed.map((version) => ({ from: version })),
    ...kept.map((both) => ({ ...both, same: sameLevels(both.to, changed) })),
    ...added.map((version) => ({ to: version })),
  ];
}

/** The API and cmdlets come from specs/, the declarations from the version's folder of generated sources. */
function sameLevels({ service, apiVersion }: ComparedVersion, changed: readonly string[]): ReadonlySet<Level> {
  const same = (start: string) => !changed.some((path) => path.startsWith(start));
  return new Set<Level>([
    ...(same("specs/") ? (["api", "cmdlets"] as const) : []),
    ...(same(`generated/${service}/src/${folderName(apiVersion)}/`) ? (["sdk"] as const) : []),
  ]);
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
