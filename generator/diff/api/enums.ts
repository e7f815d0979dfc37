import type { EnumMember, Schema, ValueKind } from "../../model/schema.js";
import { pair } from "../pair.js";
import type { Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import type { RuleName } from "../rules/index.js";
import type { Direction } from "./sides.js";

/** What a list of values says; a constant is a closed list of one. */
interface List {
  valueKind: ValueKind | "mixed";
  closed: boolean;
  members: EnumMember[];
}

export function enumOf(schema: Schema): List | undefined {
  if (schema.kind === "enum") return schema;
  if (schema.kind !== "constant") return undefined;
  return { valueKind: schema.valueKind, closed: true, members: [{ name: String(schema.value), value: schema.value }] };
}

/** Two lists of values, or one and values of their type without a list. Undefined where values are of another type. */
export function compareEnums(from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  const [before, after] = [enumOf(from), enumOf(to)];
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string) => [found(rule, { message, ...places }, direction)];
  if (before && after) return before.valueKind === after.valueKind ? compareLists(before, after, places, direction) : undefined;
  if (before) {
    if (to.kind !== "scalar" || to.wire !== before.valueKind) return undefined;
    return before.closed
      ? note("enum-removed", `open to any value, before only ${valuesText(before)}`)
      : note("known-values-removed", "has no list of known values any more");
  }
  if (!after || from.kind !== "scalar" || from.wire !== after.valueKind) return undefined;
  return after.closed
    ? note("enum-added", `restricted to listed values: ${valuesText(after)}`)
    : note("known-values-added", "has a list of known values now; others may come");
}

const longestList = 8;

function valuesText({ members }: List): string {
  const values = members.slice(0, longestList).map(({ value }) => JSON.stringify(value));
  return [...values, ...(members.length > longestList ? ["…"] : [])].join(", ");
}

/** A new value is unexpected to those who read a closed list; one that is gone is refused from those who write it. */
function compareLists(from: List, to: List, places: Pick<Finding, "from" | "to">, direction: Direction): Finding[] {
  const { added, removed, kept } = pair(from.members, to.members, ({ value }) => JSON.stringify(value));
  const part = ({ value }: EnumMember) => `value ${JSON.stringify(value)}`;
  const [rule, list]: [RuleName, string] = from.closed ? ["enum-value-added", "a closed"] : ["known-value-added", "an open"];
  const closing = to.closed ? "the list of values is closed now" : "the list of values is open now";
  return [
    ...added.map((member) => found(rule, { kind: "added", part: part(member), message: `added to ${list} list`, ...places }, direction)),
    ...removed.map((member) =>
      found("enum-value-removed", { kind: "removed", part: part(member), message: "removed", ...places }, direction),
    ),
    ...(from.closed === to.closed ? [] : [found(to.closed ? "enum-closed" : "enum-opened", { message: closing, ...places }, direction)]),
    ...kept.flatMap((both) =>
      foundWords("schema-documentation", "description", both.from.description, both.to.description, places).map((finding) => ({
        ...finding,
        part: part(both.to),
      })),
    ),
  ];
}
