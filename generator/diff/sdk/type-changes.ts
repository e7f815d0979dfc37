import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { pair } from "../pair.js";
import type { Direction } from "./directions.js";
import { compareMembers } from "./members.js";
import { differenceOf, membersOfText, type TypePair } from "./types.js";

/** The types of both sides, and which of them are compared further out: a type that contains itself ends there. */
export interface TypeComparison extends TypePair {
  open: Set<string>;
}

/** Alternatives that admit what nobody has listed: code that reads such a type expects values that it does not know. */
const open = /^\(string & \{\s*\}\)$|^\(number & \{\s*\}\)$|^Unlisted[A-Z]|^unknown$/;

/** A wider type surprises those who read it, unless it was open anyway; a narrower one refuses what was written before. */
export function compareTypes(from: readonly string[], to: readonly string[], direction: Direction, types: TypeComparison): Finding[] {
  const { added, removed } = pair(from, to, (type) => type);
  if (added.length === 0 && removed.length === 0) return [];
  const verdict = breaks(from, to, direction, types);
  const list = (alternatives: readonly string[]) => alternatives.join(" | ");
  const what =
    removed.length === 0
      ? `may also be ${list(added)}`
      : added.length === 0
        ? `cannot be ${list(removed)} any more`
        : `type changed from ${typeText(from)} to ${typeText(to)}`;
  const message = verdict.reasons.length === 0 ? what : `${what}: ${verdict.reasons.join("; ")}`;
  return [found(verdict.breaks ? "typescript-type-changed" : "typescript-type-replaced", { message })];
}

interface Verdict {
  breaks: boolean;
  /** Members that came, went or changed, where two types were compared by what is on them. */
  reasons: string[];
}

function breaks(from: readonly string[], to: readonly string[], direction: Direction, types: TypeComparison): Verdict {
  const { added, removed } = differenceOf(from, to, types);
  const widens = added.length > 0 && !from.some((type) => open.test(type));
  if (added.length === 0 || removed.length === 0) {
    const isNamed = removed.some((type) => !from.includes(type)) || added.some((type) => !to.includes(type));
    return {
      breaks: (direction.output && widens) || (direction.input && removed.length > 0),
      reasons: isNamed
        ? [
            ...(removed.length > 0 ? [`cannot be ${removed.join(" | ")} any more`] : []),
            ...(added.length > 0 ? [`may also be ${added.join(" | ")}`] : []),
          ]
        : [],
    };
  }
  if (!direction.input && !direction.output) return { breaks: false, reasons: [] };
  const [before = "", after = ""] = [removed[0], added[0]];
  const findings = removed.length === 1 && added.length === 1 ? compareNamed(before, after, direction, types) : undefined;
  if (!findings) return { breaks: true, reasons: [] };
  return { breaks: findings.some(({ impact }) => impact === "breaking"), reasons: reasonsOf(findings) };
}

const mostReasons = 5;

function reasonsOf(findings: readonly Finding[]): string[] {
  const breaking = findings.filter(({ impact }) => impact === "breaking");
  // Of what is as good as before, only what came or went is worth a word.
  const told = breaking.length > 0 ? breaking : findings.filter(({ kind }) => kind !== "changed");
  const reasons = told.slice(0, mostReasons).map(({ part = "", message }) => `${part} ${message}`.trim());
  return told.length > mostReasons ? [...reasons, `and ${String(told.length - mostReasons)} more`] : reasons;
}

/** One type in the place of another: what is on them counts, in wrappers too (`Promise<Pet>`, `Pet[]`). Undefined where that cannot be told. */
function compareNamed(from: string, to: string, direction: Direction, types: TypeComparison): Finding[] | undefined {
  const [inner, innerNow] = [unwrapped(from), unwrapped(to)];
  if (inner && innerNow && inner.wrapper === innerNow.wrapper) {
    const [before, after] = [types.from.get(inner.type), types.to.get(innerNow.type)];
    return before?.kind === "interface" && after?.kind === "interface"
      ? compareNamed(inner.type, innerNow.type, direction, types)
      : compareTypes([inner.type], [innerNow.type], direction, types);
  }
  const [before, after] = [membersOfText(from, types.from), membersOfText(to, types.to)];
  if (!before || !after || !(types.from.has(from) || types.to.has(to))) return undefined;
  const key = `${from}\u0000${to}\u0000${String(direction.input)}${String(direction.output)}`;
  if (types.open.has(key)) return [];
  types.open.add(key);
  try {
    return compareMembers(before, after, direction, types);
  } finally {
    types.open.delete(key);
  }
}

/** What stands in a list, a promise, a page or a poller, and what is around it. */
function unwrapped(type: string): { wrapper: string; type: string } | undefined {
  if (type.endsWith("[]")) return { wrapper: "[]", type: type.slice(0, -2).replace(/^\((.*)\)$/, "$1") };
  const [, wrapper = "", inner = ""] = /^([A-Z]\w*<(?:string, )?)([^<>,]*(?:<[^<>,]*>)?)>$/.exec(type) ?? [];
  return wrapper === "" || wrapper === "Omit<" ? undefined : { wrapper, type: inner };
}

const longest = 160;

export function typeText(type: readonly string[]): string {
  const text = type.join(" | ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
