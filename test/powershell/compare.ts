import type { Failure, Outcome } from "./pwsh.js";

/** Every refusal says so, in these words. */
const refusal = / is not in this shell; use /;

const failures = ({ errors, ended }: Outcome): Failure[] => [...errors, ...(ended ? [ended] : [])];

/** True where our shell says that it does not have something. */
export function isRefusal(outcome: Outcome): boolean {
  return refusal.test(outcome.text) || failures(outcome).some(({ message }) => refusal.test(message));
}

/** What is shown, without blank lines and spaces at the ends of lines: PowerShell pads, and ends tables by lines. */
const shown = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\p{Cc}\ufffd\u202f]/gu, " ").trimEnd())
    .filter((line) => line !== "")
    .join("\n");

/** Types that our shell has as one with others: what they show and do is the same. */
const kind = (type: string): string =>
  type
    .replace(/^Selected\..*/, "System.Management.Automation.PSCustomObject")
    .replace(
      /^System\.Management\.Automation\.(?:PSVariable|AliasInfo|CmdletInfo|FunctionInfo)$/,
      "System.Management.Automation.PSCustomObject",
    )
    .replace(/^Microsoft\.PowerShell\.Commands\.Internal\.Format\..*/, "format");

/**
 * How an outcome of ours differs from PowerShell's; undefined where it does not. An error stands for an error: its words may differ, not
 * that there is one.
 */
export function difference(real: Outcome, ours: Outcome): string | undefined {
  if (isRefusal(ours)) return undefined;
  if (real.ended?.id === "Timeout") return undefined;
  // An empty list in a list: shown by its properties or not at all, as PowerShell's formatting happens to stand.
  if (/^LongLength /m.test(real.text)) return undefined;
  const [expected, found] = [failures(real).length > 0, failures(ours).length > 0];
  if (expected !== found) {
    const [first] = failures(expected ? real : ours);
    return expected ? `PowerShell fails: ${first?.message ?? ""}` : `only we fail: ${first?.id ?? ""}: ${first?.message ?? ""}`;
  }
  if (shown(real.text) !== shown(ours.text)) return `PowerShell shows\n${shown(real.text)}\nand we\n${shown(ours.text)}`;
  const [theirs, own] = [real.types, ours.types].map((types) => types.map(kind).filter((type) => type !== "format" && type !== "null"));
  if (theirs?.join() !== own?.join()) return `PowerShell's types are ${theirs?.join(", ") ?? ""}, ours ${own?.join(", ") ?? ""}`;
  for (const stream of ["warnings", "information"] as const) {
    if (real[stream].join("\n") !== ours[stream].join("\n"))
      return `PowerShell's ${stream} are ${real[stream].join("|")}, ours ${ours[stream].join("|")}`;
  }
  return undefined;
}
