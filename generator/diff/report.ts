import { type Change, type Impact, type Level, type Step } from "./change.js";
import { countSubjects, type SubjectCount } from "./counts.js";
import { groupsOf, type GroupReport } from "./groups.js";
import type { Medium } from "./medium.js";
import { labelOf, stepOfAll, type VersionDiff, type VersionName } from "./version-diff.js";

/** A diff as the templates under templates/diff/ get it. All texts are of one line, and escaped for the medium. */
export interface DiffReport {
  /** `Pets 2026-01-01`; what is compared where the other side is another service. */
  heading: string;
  /** What it is compared with: `2025-01-01`, with the title where it is another one. */
  since: string;
  /** What was asked for: `pets/2025-01-01`, a file, a version at a git revision. */
  from: string;
  to: string;
  step: Step;
  breaking: number;
  /** Breaking changes that somebody has accepted; they are no part of `breaking`. */
  accepted: number;
  compatible: number;
  documentation: number;
  sections: SectionReport[];
  /** Numbers of all levels. */
  counts: (SubjectCount & { name: string })[];
}

/** What has one impact, the heaviest first. */
export interface SectionReport {
  title: string;
  count: number;
  /** How often which rules, the most frequent first: what a reader has to know before the lines. Empty where there are few. */
  rules: string;
  /** Only its number is told until it is asked for. */
  folded: boolean;
  levels: { title: string; groups: GroupReport[] }[];
}

const titles: Record<Level, string> = { api: "API", sdk: "SDK", cmdlets: "Cmdlets" };

type Weight = Impact | "accepted";

const sectionTitles: Record<Weight, string> = {
  breaking: "Breaking",
  accepted: "Breaking, and accepted",
  compatible: "Compatible",
  documentation: "Documentation",
};

/** @param impacts those to tell; all where absent, with documentation folded */
export function diffReport(diff: VersionDiff, escape: Medium, impacts?: readonly Impact[]): DiffReport {
  const all = diff.levels.flatMap(({ changes }) => changes);
  const count = (weight: Weight) => all.filter((change) => weightOf(change) === weight).length;
  const newer = diff.to ?? diff.from;
  return {
    heading: escape.text(nameOf(newer)),
    since: escape.text(sinceText(diff.from, newer)),
    from: escape.text(labelOf(diff.from)),
    to: escape.text(labelOf(diff.to)),
    step: stepOfAll(diff),
    breaking: count("breaking"),
    accepted: count("accepted"),
    compatible: count("compatible"),
    documentation: count("documentation"),
    sections: sectionsOf(diff, escape, impacts),
    counts: diff.levels.flatMap((level) =>
      countSubjects(level)
        .filter(({ from, to }) => from + to > 0)
        .map((counts) => ({ ...counts, name: level.level === "cmdlets" ? counts.label : `${titles[level.level]} ${counts.label}` })),
    ),
  };
}

function nameOf(version: VersionName | undefined): string {
  return version ? `${version.title} ${version.apiVersion}`.trim() : "nothing";
}

function sinceText(from: VersionName | undefined, to: VersionName | undefined): string {
  if (!from || from.title !== to?.title) return nameOf(from);
  return from.apiVersion === to.apiVersion ? from.label : from.apiVersion;
}

function weightOf({ impact, accepted }: Change): Weight {
  return impact === "breaking" && accepted !== undefined ? "accepted" : impact;
}

function sectionsOf({ levels }: VersionDiff, escape: Medium, impacts: readonly Impact[] | undefined): SectionReport[] {
  return (["breaking", "accepted", "compatible", "documentation"] as const).flatMap((weight): SectionReport[] => {
    if (impacts && !impacts.includes(weight === "accepted" ? "breaking" : weight)) return [];
    const folded = weight === "documentation" && !impacts;
    const found = levels.map(({ level, changes }) => ({ level, changes: changes.filter((change) => weightOf(change) === weight) }));
    const count = found.reduce((sum, { changes }) => sum + changes.length, 0);
    if (count === 0) return [];
    const told = found
      .filter(({ changes }) => changes.length > 0)
      .map(({ level, changes }) => ({ title: titles[level], groups: groupsOf(changes, escape) }));
    const rules = rulesIn(found.flatMap(({ changes }) => changes));
    return [{ title: sectionTitles[weight], count, rules, folded, levels: told }];
  });
}

/** Fewer changes than this are read faster than their summary. */
const few = 12;
const mostRules = 6;

function rulesIn(changes: readonly Change[]): string {
  if (changes.length < few) return "";
  const numbers = new Map<string, number>();
  for (const { rule } of changes) numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  const sorted = [...numbers].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const others = sorted.slice(mostRules).reduce((sum, [, number]) => sum + number, 0);
  return [
    ...sorted.slice(0, mostRules).map(([rule, number]) => `${String(number)} ${rule}`),
    ...(others > 0 ? [`${String(others)} others`] : []),
  ].join(", ");
}
