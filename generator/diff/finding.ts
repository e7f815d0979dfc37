import type { Finding, Impact } from "./change.js";
import { rules, type RuleName } from "./rules/index.js";

/** Which way the values travel that a change is about, and where they stand. What nothing uses travels neither way. */
export interface Travel {
  /** Callers write it. */
  input: boolean;
  /** The service answers it. */
  output: boolean;
  /** Where an outermost value stands; what is in it is a property. */
  scope?: "body" | "parameter" | "header";
}

/** For changes whose rules do not ask which way values travel. */
const anywhere: Travel = { input: true, output: true };

/** What happened, without the verdict, which follows from the rule and from the way in which values travel. */
export type Happening = Omit<Finding, "rule" | "impact" | "oasdiff" | "kind"> & Partial<Pick<Finding, "kind">> & { step?: BoundStep };

/** What became of a bound, for the names of oasdiff's checks: `max-length` `increased`. */
export interface BoundStep {
  bound: string;
  step: "set" | "unset" | "increased" | "decreased";
}

export function found(rule: RuleName, { step, kind = "changed", ...happening }: Happening, travel: Travel = anywhere): Finding {
  const impact = verdict(rule, travel);
  const oasdiff = checkOf(rule, impact, travel, happening.part !== undefined, step);
  return { kind, impact, rule, ...(oasdiff !== undefined && { oasdiff }), ...happening };
}

/** The finding about words: there are words on one side that the other does not have, or other ones. */
export function foundWords(
  rule: RuleName,
  what: string,
  from: string | undefined,
  to: string | undefined,
  places: Pick<Finding, "from" | "to">,
): Finding[] {
  if ((from ?? "") === (to ?? "")) return [];
  const happened = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  return [found(rule, { message: `${what} ${happened}`, ...places })];
}

function verdict(rule: RuleName, { input, output }: Travel): Impact {
  switch (rules[rule].breaks) {
    case "always":
      return "breaking";
    case "requests":
      return input ? "breaking" : "compatible";
    case "answers":
      return output ? "breaking" : "compatible";
    case "either":
      return input || output ? "breaking" : "compatible";
    case "never":
      return "compatible";
    case "documentation":
      return "documentation";
  }
}

/** The check for the direction that the verdict is about. */
function checkOf(
  rule: RuleName,
  impact: Impact,
  { input, output, scope }: Travel,
  isInside: boolean,
  step?: BoundStep,
): string | undefined {
  const { breaks, oasdiff } = rules[rule];
  const answers = breaks === "answers" ? output && (impact === "breaking" || !input) : output && !input;
  const check = answers ? oasdiff?.response : (oasdiff?.request ?? (output ? oasdiff?.response : undefined));
  if (check === undefined) return undefined;
  const place = isInside || scope === undefined ? "property" : scope;
  const placed = check.replace(/\{([a-z|]*\|[a-z|]*)\}/, (_, places: string) => (places.split("|").includes(place) ? place : ""));
  const named = placed.replace("{bound}", step?.bound ?? "").replace("{step}", step?.step ?? "");
  return named.includes("--") ? undefined : named;
}
