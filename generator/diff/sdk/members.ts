import { below, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { Direction } from "./directions.js";
import type { Declaration, Member } from "./surface.js";
import { compareTypes, typeText, type TypeComparison } from "./type-changes.js";
import { membersOf } from "./types.js";

/** Undefined where it cannot be told what all members are. */
export function compareAllMembers(from: Declaration, to: Declaration, direction: Direction, types: TypeComparison): Finding[] | undefined {
  const [before, after] = [membersOf(from, types.from), membersOf(to, types.to)];
  return before && after ? compareMembers(before, after, direction, types) : undefined;
}

export function compareMembers(from: readonly Member[], to: readonly Member[], direction: Direction, types: TypeComparison): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ name }) => name);
  return [
    ...removed.map(({ name, type }) =>
      found("member-removed", { kind: "removed", part: name, message: `member removed (${typeText(type)})` }, direction),
    ),
    ...added.map(({ name, optional, readonly, type }) => {
      const words = [...(readonly ? ["readonly"] : []), optional ? "optional" : "required"].join(" ");
      const happening = { kind: "added" as const, part: name, message: `${words} member added (${typeText(type)})` };
      return found(optional ? "optional-member-added" : "required-member-added", happening, direction);
    }),
    ...kept.flatMap((both) => compareMember(both.from, both.to, direction, types).map((finding) => below(both.to.name, finding))),
  ];
}

function compareMember(from: Member, to: Member, direction: Direction, types: TypeComparison): Finding[] {
  const findings = compareTypes(from.type, to.type, direction, types);
  if (from.optional !== to.optional) {
    findings.push(
      to.optional
        ? found("member-optional", { message: "optional now" }, direction)
        : found("member-required", { message: "required now" }, direction),
    );
  }
  if (from.readonly !== to.readonly) {
    findings.push(
      to.readonly
        ? found("member-readonly", { message: "readonly now" }, direction)
        : found("member-writable", { message: "not readonly any more" }),
    );
  }
  return [...findings, ...foundWords("sdk-documentation", "documentation", from.docs, to.docs, {})];
}
