import { stepOf, type Change, type Impact } from "./change.js";
import { countSubjects } from "./counts.js";
import { rules } from "./rules/index.js";
import { labelOf, stepOfAll, type VersionDiff, type VersionName } from "./version-diff.js";

/** The diff as `--format json` prints it, by diff.schema.json. @param impacts those to tell; all where absent */
export function diffJson(diff: VersionDiff, impacts?: readonly Impact[]): object {
  return {
    from: labelOf(diff.from),
    to: labelOf(diff.to),
    versions: { ...(diff.from && { from: versionJson(diff.from) }), ...(diff.to && { to: versionJson(diff.to) }) },
    step: stepOfAll(diff),
    levels: diff.levels.map((level) => ({
      level: level.level,
      step: stepOf(level.changes),
      counts: countSubjects(level),
      changes: level.changes.filter(({ impact }) => impacts?.includes(impact) ?? true).map(changeJson),
    })),
  };
}

function versionJson({ title, apiVersion }: VersionName): object {
  return { title, apiVersion };
}

function changeJson({ subject, part, kind, impact, rule, oasdiff, message, operations, from, to, accepted }: Change): object {
  const { azure } = rules[rule];
  return {
    subject,
    ...(part !== undefined && { part }),
    kind,
    impact,
    rule,
    ...(azure !== undefined && { azure }),
    ...(oasdiff !== undefined && { oasdiff }),
    message,
    ...(operations && { operations }),
    ...(from && { from }),
    ...(to && { to }),
    ...(accepted && { accepted: { reason: accepted.reason } }),
  };
}
