import { below, type Finding } from "../change.js";
import { found } from "../finding.js";
import type { ParameterDeclaration } from "./surface.js";
import { compareTypes, typeText, type TypeComparison } from "./type-changes.js";

/** Arguments count by their place; their names are for people, unless one takes the place of another. */
export function compareArguments(
  from: readonly ParameterDeclaration[],
  to: readonly ParameterDeclaration[],
  types: TypeComparison,
): Finding[] {
  const has = (list: readonly ParameterDeclaration[], name: string) => list.some((each) => each.name === name);
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => index).flatMap((index) => {
    const [before, after] = [from[index], to[index]];
    if (before && after) return compareArgument(before, after, has(to, before.name) && has(from, after.name), types);
    if (after) {
      const rule = after.optional ? "optional-argument-added" : "required-argument-added";
      const message = `${after.optional ? "optional" : "required"} parameter added (${typeText(after.type)})`;
      return [found(rule, { kind: "added", part: after.name, message })];
    }
    return before ? [found("argument-removed", { kind: "removed", part: before.name, message: "parameter removed" })] : [];
  });
}

function compareArgument(from: ParameterDeclaration, to: ParameterDeclaration, changedPlaces: boolean, types: TypeComparison): Finding[] {
  const findings = compareTypes(from.type, to.type, { input: true, output: false }, types);
  if (from.optional !== to.optional)
    findings.push(
      to.optional ? found("argument-optional", { message: "optional now" }) : found("argument-required", { message: "required now" }),
    );
  if (from.name !== to.name)
    findings.push(
      changedPlaces
        ? found("arguments-exchanged", { message: `stands where ${from.name} stood: parameters have changed places` })
        : found("argument-renamed", { message: `called ${to.name} now, before ${from.name}` }),
    );
  return findings.map((finding) => below(to.name, finding));
}
