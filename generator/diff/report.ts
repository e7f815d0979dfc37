import type { Change, Impact, Level, LevelDiff, Step, SubjectKind } from "./change.js";
import { stepOf } from "./change.js";

/** What changed between two versions, at each level that was compared. */
export interface VersionDiff {
  /** `machinelearning/2025-12-01`. */
  from: string;
  to: string;
  levels: LevelDiff[];
}

/** How many subjects of one kind came, went, changed (apart from documentation), or stayed. */
export interface SubjectCount {
  kind: SubjectKind;
  label: string;
  from: number;
  to: number;
  added: number;
  removed: number;
  changed: number;
  /** Changed in their documentation alone. */
  documented: number;
  unchanged: number;
}

/** A diff as the templates under templates/diff/ get it. All texts are of one line, and escaped for the medium. */
export interface DiffReport {
  from: string;
  to: string;
  step: Step;
  levels: LevelReport[];
}

export interface LevelReport {
  level: Level;
  title: string;
  step: Step;
  breaking: number;
  compatible: number;
  docs: number;
  counts: SubjectCount[];
  sections: SectionReport[];
}

/** The subjects of one kind that came, went or changed; lists may be empty. */
export interface SectionReport {
  label: string;
  added: LineReport[];
  removed: LineReport[];
  changed: { name: string; changes: (LineReport & { kind: Change["kind"]; sign: string })[] }[];
}

export interface LineReport {
  /** Of the subject, or of a part of it; may be empty. */
  name: string;
  message: string;
  impact: Impact;
}

const titles: Record<Level, string> = { api: "API", sdk: "SDK", cmdlets: "Cmdlets" };

const labels: Record<SubjectKind, string> = {
  service: "service",
  operation: "operations",
  definition: "definitions",
  "shared definition": "shared definitions",
  declaration: "declarations",
  cmdlet: "cmdlets",
};

const signs = { added: "+", removed: "-", changed: "~" } as const;

/** A change that is the coming or going of its subject as a whole. */
function isWhole({ kind, part }: Change): boolean {
  return kind !== "changed" && part === undefined;
}

export function countSubjects({ subjects, changes }: LevelDiff): SubjectCount[] {
  return subjects.map(({ kind, from, to }) => {
    const own = changes.filter(({ subject }) => subject.kind === kind);
    const names = (some: readonly Change[]) => new Set(some.map(({ subject }) => subject.name));
    const added = names(own.filter((change) => isWhole(change) && change.kind === "added")).size;
    const removed = names(own.filter((change) => isWhole(change) && change.kind === "removed")).size;
    const inside = own.filter((change) => !isWhole(change));
    const changed = names(inside.filter(({ impact }) => impact !== "docs")).size;
    const documented = names(inside).size - changed;
    return { kind, label: labels[kind], from, to, added, removed, changed, documented, unchanged: from - removed - changed - documented };
  });
}

export function stepOfAll({ levels }: VersionDiff): Step {
  return stepOf(levels.flatMap(({ changes }) => changes));
}

/** What makes the texts of documents harmless: running text, and names, which stand between backticks in Markdown. */
export interface Medium {
  text(raw: string): string;
  name(raw: string): string;
}

export function diffReport(diff: VersionDiff, escape: Medium): DiffReport {
  return {
    from: escape.text(diff.from),
    to: escape.text(diff.to),
    step: stepOfAll(diff),
    levels: diff.levels.map((level) => levelReport(level, escape)),
  };
}

function levelReport(diff: LevelDiff, escape: Medium): LevelReport {
  const count = (impact: Impact) => diff.changes.filter((change) => change.impact === impact).length;
  const kinds = [...new Set(diff.changes.map(({ subject }) => subject.kind))];
  return {
    level: diff.level,
    title: titles[diff.level],
    step: stepOf(diff.changes),
    breaking: count("breaking"),
    compatible: count("compatible"),
    docs: count("docs"),
    counts: countSubjects(diff),
    sections: kinds.map((kind) =>
      sectionReport(
        labels[kind],
        diff.changes.filter(({ subject }) => subject.kind === kind),
        escape,
      ),
    ),
  };
}

function sectionReport(label: string, changes: readonly Change[], escape: Medium): SectionReport {
  const whole = (kind: Change["kind"]): LineReport[] =>
    changes
      .filter((change) => isWhole(change) && change.kind === kind)
      .map(({ subject, message, impact }) => ({ name: escape.name(subject.name), message: escape.text(message), impact }));
  const changed = new Map<string, SectionReport["changed"][number]["changes"]>();
  for (const change of changes) {
    if (isWhole(change)) continue;
    const lines = changed.get(change.subject.name) ?? [];
    changed.set(change.subject.name, lines);
    lines.push({
      name: escape.name(change.part ?? ""),
      message: escape.text(change.message),
      impact: change.impact,
      kind: change.kind,
      sign: signs[change.kind],
    });
  }
  return {
    label,
    added: whole("added"),
    removed: whole("removed"),
    changed: [...changed].map(([name, lines]) => ({ name: escape.name(name), changes: lines })),
  };
}

/** The diff as `--format json` prints it. */
export function diffJson(diff: VersionDiff): object {
  return {
    from: diff.from,
    to: diff.to,
    step: stepOfAll(diff),
    levels: diff.levels.map((level) => ({
      level: level.level,
      step: stepOf(level.changes),
      counts: countSubjects(level),
      changes: level.changes.map(({ subject, part, kind, impact, message, from, to }) => ({
        subject,
        part,
        kind,
        impact,
        message,
        from,
        to,
      })),
    })),
  };
}

/** For a terminal: one line, nothing that could steer it. */
export const terminal: Medium = { text: plain, name: plain };

/** For Markdown: nothing in it is markup; a backtick cannot be escaped between backticks, so it becomes another quote. */
export const markdown: Medium = {
  text: (raw) => plain(raw).replace(/[\\`*_[\]<>&|#~]/g, (character) => entities[character] ?? `\\${character}`),
  name: (raw) => plain(raw).replaceAll("`", "'"),
};

const entities: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
