import type { Source } from "../report/source.js";
import type { RuleName } from "./rules/index.js";

/** Where a change shows: in the API itself, in the TypeScript declarations, in the cmdlets. */
export type Level = "api" | "sdk" | "cmdlets";

/** What a change means for those who use what was there before. */
export type Impact = "breaking" | "compatible" | "documentation";

/** Semantic versioning: the part of a version that has to grow. */
export type Step = "major" | "minor" | "patch" | "none";

/** What a change happened to, as a whole: counted, listed, and looked up by its name. */
export type SubjectKind =
  | "service"
  | "operation"
  | "shared parameter"
  | "definition"
  | "shared definition"
  /** The document's own on one side, shared with others (common types) on the other. */
  | "moved definition"
  | "declaration"
  | "cmdlet";

export interface Subject {
  kind: SubjectKind;
  name: string;
}

/** One difference inside a subject, before it is known whose it is. */
export interface Finding {
  /** `added` and `removed` without a part tell of the subject itself. */
  kind: "added" | "removed" | "changed";
  impact: Impact;
  rule: RuleName;
  /** The check of oasdiff that finds the same, where there is one. */
  oasdiff?: string;
  /** Which part of the subject: `contentSafetyLevel`, `response 200`; absent for the subject as a whole. */
  part?: string;
  /** What happened, for people: a clause without a full stop. */
  message: string;
  /** Where it stood, and where it stands. */
  from?: Source;
  to?: Source;
}

export interface Change extends Finding {
  level: Level;
  subject: Subject;
  /** operationIds of what the change reaches, where its subject is none of them. */
  operations?: string[];
  /** Somebody knows that it breaks, and why that may be. */
  accepted?: { reason: string };
}

/** All changes of one level, with how many subjects there were and are. */
export interface LevelDiff {
  level: Level;
  /** In the order in which they are shown. */
  subjects: { kind: SubjectKind; from: number; to: number }[];
  changes: Change[];
}

/** A finding inside a part of a part: `properties` of an inline object, items of an array. */
export function below(part: string, finding: Finding): Finding {
  return { ...finding, part: finding.part === undefined ? part : `${part}.${finding.part}` };
}

/** What semantic versioning asks for after these changes. */
export function stepOf(changes: readonly { impact: Impact }[]): Step {
  const has = (impact: Impact) => changes.some((change) => change.impact === impact);
  return has("breaking") ? "major" : has("compatible") ? "minor" : has("documentation") ? "patch" : "none";
}

/** The findings of a subject that is there on both sides, as changes of it. */
export function changesOf(level: Level, subject: Subject, findings: readonly Finding[]): Change[] {
  return findings.map((finding) => ({ ...finding, level, subject }));
}

/** A change that is the coming or going of its subject as a whole. */
export function isWhole({ kind, part }: Pick<Finding, "kind" | "part">): boolean {
  return kind !== "changed" && part === undefined;
}
