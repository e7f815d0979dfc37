import type { Source } from "../report/source.js";
import type { Change, Level } from "./change.js";
import type { RuleName } from "./rules/index.js";
import type { VersionDiff, VersionName } from "./version-diff.js";

/** Which changes somebody accepts, and why. What is absent does not matter. */
export interface Acceptance {
  rule?: RuleName;
  level?: Level;
  /** Name of what changed: a definition, an operationId, a declaration, a cmdlet. */
  subject?: string;
  /** `colour`, `response 200`. */
  part?: string;
  /** api-versions that are compared, or what they are called on the command line. */
  from?: string;
  to?: string;
  reason: string;
  /** Where the allow-list says so. */
  source: Source;
}

/** The diffs with their accepted changes marked, and the acceptances that nothing needs any more. */
export function accept(diffs: readonly VersionDiff[], acceptances: readonly Acceptance[]): { diffs: VersionDiff[]; stale: Acceptance[] } {
  const used = new Set<Acceptance>();
  const marked = diffs.map((diff) => {
    const own = acceptances.filter((acceptance) => isAbout(acceptance, diff));
    const levels = diff.levels.map((level) => ({ ...level, changes: level.changes.map((change) => marking(change, own, used)) }));
    return { ...diff, levels };
  });
  // One for other versions than those that were compared may be needed there.
  const stale = acceptances.filter((acceptance) => !used.has(acceptance) && diffs.some((diff) => isAbout(acceptance, diff)));
  return { diffs: marked, stale };
}

function isAbout({ from, to }: Acceptance, diff: VersionDiff): boolean {
  const is = (name: string | undefined, version: VersionName | undefined) =>
    name === undefined || name === version?.apiVersion || name === version?.label;
  return is(from, diff.from) && is(to, diff.to);
}

function marking(change: Change, acceptances: readonly Acceptance[], used: Set<Acceptance>): Change {
  if (change.impact === "documentation") return change;
  const fitting = acceptances.filter((acceptance) => fits(acceptance, change));
  for (const acceptance of fitting) used.add(acceptance);
  const [first] = fitting;
  return first ? { ...change, accepted: { reason: first.reason } } : change;
}

function fits({ rule, level, subject, part }: Acceptance, change: Change): boolean {
  return (
    (rule === undefined || rule === change.rule) &&
    (level === undefined || level === change.level) &&
    (subject === undefined || subject === change.subject.name) &&
    (part === undefined || part === change.part)
  );
}
