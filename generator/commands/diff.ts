import { compareApis } from "../diff/api/compare.js";
import type { Level, LevelDiff } from "../diff/change.js";
import { compareCmdlets } from "../diff/cmdlets/compare.js";
import { diffJson, diffReport, markdown, terminal, type VersionDiff } from "../diff/report.js";
import { compareSurfaces } from "../diff/sdk/compare.js";
import { readTemplates } from "../render/templates.js";
import { printJson, printOut } from "../report/console.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { withPairs, type ComparedPair, type Selection } from "./compare/sides.js";
import type { ComparedVersion } from "./compare/versions.js";

export type DiffFormat = "text" | "json" | "markdown";

export interface DiffOptions extends Selection {
  format?: DiffFormat;
  level?: Level[];
}

const levels: readonly Level[] = ["api", "sdk", "cmdlets"];

/** `specwright diff`: what changed between two versions. */
export async function diff(
  from: string,
  to: string | undefined,
  { format, level, ...selection }: DiffOptions,
  diagnostics: Diagnostics,
): Promise<void> {
  const diffs = await withPairs(from, to, selection, diagnostics, async (pairs) => {
    const results: VersionDiff[] = [];
    for (const each of pairs) results.push(await diffOf(each, level ?? levels));
    return results;
  });
  await printDiffs(diffs, format ?? "text");
}

/** Compares two versions at some levels, in the order in which levels are shown. */
export async function diffVersions(from: ComparedVersion, to: ComparedVersion, wanted: readonly Level[] = levels): Promise<VersionDiff> {
  const found: LevelDiff[] = [];
  for (const level of levels.filter((each) => wanted.includes(each))) found.push(await compare(level, from, to));
  return { from: from.label, to: to.label, levels: found };
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

/** A version that came or went as a whole is one change, whatever is in it. */
async function diffOf({ from, to }: ComparedPair, wanted: readonly Level[]): Promise<VersionDiff> {
  if (from && to) return diffVersions(from, to, wanted);
  const name = `${(from ?? to)?.service ?? ""}/${(from ?? to)?.apiVersion ?? ""}`;
  const change = from
    ? { kind: "removed" as const, impact: "breaking" as const, message: "api-version removed" }
    : { kind: "added" as const, impact: "compatible" as const, message: "api-version added" };
  return {
    from: from?.label ?? "nothing",
    to: to?.label ?? "nothing",
    levels: [{ level: "api", subjects: [], changes: [{ ...change, level: "api", subject: { kind: "service", name } }] }],
  };
}

/** Prints diffs in one of the formats; JSON is one object for one diff, a list for several. */
export async function printDiffs(diffs: readonly VersionDiff[], format: DiffFormat): Promise<void> {
  if (format === "json") return printJson(diffs.length === 1 ? diffs.map(diffJson)[0] : diffs.map(diffJson));
  const templates = await readTemplates("");
  const [template, medium] = format === "markdown" ? (["diff/changelog", markdown] as const) : (["diff/text", terminal] as const);
  const texts = diffs.map((each) => templates.render(template, diffReport(each, medium)));
  await printOut(texts.join("\n"));
}
