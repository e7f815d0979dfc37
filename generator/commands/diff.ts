import { accept } from "../diff/acceptance.js";
import { annotationsOf } from "../diff/annotations.js";
import { compareApis } from "../diff/api/compare.js";
import type { Change, Impact, Level, LevelDiff } from "../diff/change.js";
import { compareCmdlets } from "../diff/cmdlets/compare.js";
import { found } from "../diff/finding.js";
import { hanging } from "../diff/hanging.js";
import { diffJson } from "../diff/json.js";
import { markdown, terminal } from "../diff/medium.js";
import { diffReport } from "../diff/report.js";
import { compareSurfaces } from "../diff/sdk/compare.js";
import type { VersionDiff } from "../diff/version-diff.js";
import type { Source } from "../report/source.js";
import { readTemplates } from "../render/templates.js";
import { printJson, printOut } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { readAllowList } from "./compare/allow-list.js";
import { withPairs, type ComparedPair, type Selection } from "./compare/sides.js";
import type { ComparedVersion } from "./compare/versions.js";

export type DiffFormat = "text" | "json" | "markdown" | "github";

export interface DiffOptions extends Selection {
  format?: DiffFormat;
  level?: Level[];
  impact?: Impact[];
  failOn?: "breaking" | "compatible";
  /** File with the changes that are accepted. */
  accept?: string;
}

const levels: readonly Level[] = ["api", "sdk", "cmdlets"];

/** What `specwright diff` leaves with where it found what --fail-on names. */
export const foundWhatFails = 3;

/** `specwright diff`: what changed between two versions. @returns the exit code */
export async function diff(
  from: string,
  to: string | undefined,
  { format, level, impact, failOn, accept: allowList, ...selection }: DiffOptions,
  diagnostics: Diagnostics,
): Promise<number> {
  const acceptances = allowList === undefined ? [] : await readAllowList(allowList, diagnostics);
  const all = await withPairs(from, to, selection, diagnostics, async (pairs) => {
    const results: VersionDiff[] = [];
    for (const each of pairs) results.push(await diffOf(each, level ?? levels));
    return results;
  });
  const { diffs, stale } = accept(all, acceptances);
  for (const { source } of stale)
    diagnostics.warning("SW516", "Nothing that was compared changed so: the entry accepts nothing. Remove it.", source);
  await printDiffs(diffs, format ?? "text", impact);
  return failOn !== undefined && diffs.some((each) => fails(each, failOn)) ? foundWhatFails : 0;
}

function fails({ levels: found }: VersionDiff, failOn: "breaking" | "compatible"): boolean {
  const failing: readonly Impact[] = failOn === "breaking" ? ["breaking"] : ["breaking", "compatible"];
  return found.some(({ changes }) => changes.some(({ impact, accepted }) => failing.includes(impact) && accepted === undefined));
}

/** Compares two versions at some levels, in the order in which levels are shown. */
export async function diffVersions(
  from: ComparedVersion,
  to: ComparedVersion,
  wanted: readonly Level[] = levels,
  same: ReadonlySet<Level> = new Set(),
): Promise<VersionDiff> {
  const results: LevelDiff[] = [];
  for (const level of levels.filter((each) => wanted.includes(each))) {
    const result = same.has(level) ? { level, subjects: [], changes: [] } : await compare(level, from, to);
    results.push({ ...result, changes: result.changes.map((change) => placed(change, from, to)) });
  }
  return { from: from.name, to: to.name, levels: results };
}

async function compare(level: Level, from: ComparedVersion, to: ComparedVersion): Promise<LevelDiff> {
  switch (level) {
    case "api":
      return compareApis(await from.model(), await to.model());
    case "sdk":
      return compareSurfaces(await from.sdk(), await to.sdk());
    case "cmdlets":
      return compareCmdlets(await from.cmdlets(), await to.cmdlets(), { from: await from.model(), to: await to.model() });
  }
}

/** Files as people find them: those of a git revision are where they are in the repository. */
function placed(change: Change, from: ComparedVersion, to: ComparedVersion): Change {
  const moved = (source: Source, { placeOf }: ComparedVersion): Source => ({ ...source, file: placeOf(source.file) });
  return { ...change, ...(change.from && { from: moved(change.from, from) }), ...(change.to && { to: moved(change.to, to) }) };
}

/** A version that came or went as a whole is one change, whatever is in it. */
async function diffOf({ from, to, same }: ComparedPair, wanted: readonly Level[]): Promise<VersionDiff> {
  if (from && to) return diffVersions(from, to, wanted, same);
  const name = `${(from ?? to)?.service ?? ""}/${(from ?? to)?.apiVersion ?? ""}`;
  const change = from
    ? found("version-removed", { kind: "removed", message: "api-version removed" })
    : found("version-added", { kind: "added", message: "api-version added" });
  return {
    ...(from && { from: from.name }),
    ...(to && { to: to.name }),
    levels: [{ level: "api", subjects: [], changes: [{ ...change, level: "api", subject: { kind: "service", name } }] }],
  };
}

/** Columns of a line where nobody says how many there are: in a file, or for another program. */
const defaultWidth = 120;

/** Prints diffs in one of the formats; JSON is one object for one diff, a list for several. */
export async function printDiffs(diffs: readonly VersionDiff[], format: DiffFormat, impacts?: readonly Impact[]): Promise<void> {
  if (format === "json") {
    const values = diffs.map((each) => diffJson(each, impacts));
    return printJson(values.length === 1 ? values[0] : values);
  }
  if (format === "github") {
    const lines = diffs.flatMap((each) => annotationsOf(each, impacts));
    return printOut(lines.map((line) => `${line}\n`).join(""));
  }
  const templates = await readTemplates("");
  const [template, medium] = format === "markdown" ? (["diff/changelog", markdown] as const) : (["diff/text", terminal] as const);
  const texts = diffs.map((each) => templates.render(template, diffReport(each, medium, impacts)));
  const text = texts.join("\n");
  await printOut(format === "markdown" ? text : hanging(text, process.stdout.columns || defaultWidth));
}
