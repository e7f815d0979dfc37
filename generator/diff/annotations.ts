import { workflowCommand } from "../report/machine-formats.js";
import type { Change, Impact } from "./change.js";
import { ruleText } from "./rule-text.js";
import type { VersionDiff } from "./version-diff.js";

const severities = { breaking: "error", compatible: "notice", documentation: "notice" } as const;

/**
 * Workflow commands of GitHub Actions, which mark the lines in a pull request; GitHub shows the first ten of a kind, so the heaviest come
 * first. What somebody has accepted is a notice. @param impacts those to tell; all but documentation where absent
 */
export function annotationsOf({ levels }: VersionDiff, impacts: readonly Impact[] = ["breaking", "compatible"]): string[] {
  const changes = levels.flatMap(({ changes: own }) => own);
  return (["breaking", "compatible", "documentation"] as const)
    .filter((impact) => impacts.includes(impact))
    .flatMap((impact) => changes.filter((change) => change.impact === impact).map(annotation));
}

function annotation(change: Change): string {
  const { subject, part, message, impact, accepted, from, to } = change;
  const name = [subject.name, part].filter((each) => each !== undefined).join(".");
  const rule = ruleText(change);
  const title = [accepted ? `${impact}, accepted` : impact, ...(rule === "" ? [] : [rule])].join(": ");
  const text = `${name}: ${message}${accepted ? ` (accepted: ${accepted.reason})` : ""}`;
  return workflowCommand(accepted ? "notice" : severities[impact], to ?? from, title, text);
}
