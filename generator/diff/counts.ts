import { isWhole, type Change, type LevelDiff, type SubjectKind } from "./change.js";

/** How many subjects of one kind came, went, changed (apart from documentation), or stayed. What was is what went, changed and stayed. */
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

export const labels: Record<SubjectKind, string> = {
  service: "service",
  operation: "operations",
  "shared parameter": "shared parameters",
  definition: "definitions",
  "shared definition": "shared definitions",
  "moved definition": "moved definitions",
  declaration: "declarations",
  cmdlet: "cmdlets",
};

export function countSubjects({ subjects, changes }: LevelDiff): SubjectCount[] {
  return subjects.map(({ kind, from, to }) => {
    const own = changes.filter(({ subject }) => subject.kind === kind);
    const names = (some: readonly Change[]) => new Set(some.map(({ subject }) => subject.name));
    const added = names(own.filter((change) => isWhole(change) && change.kind === "added")).size;
    const removed = names(own.filter((change) => isWhole(change) && change.kind === "removed")).size;
    const inside = own.filter((change) => !isWhole(change));
    const changed = names(inside.filter(({ impact }) => impact !== "documentation")).size;
    const documented = names(inside).size - changed;
    return { kind, label: labels[kind], from, to, added, removed, changed, documented, unchanged: from - removed - changed - documented };
  });
}
