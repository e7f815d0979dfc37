import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { pair } from "../pair.js";
import type { Placed } from "./placed.js";

/** What an index hands on of what the same package declares is that declaration once more: it counts once, where it is declared. */
export function withoutEchoes(declarations: readonly Placed[]): Placed[] {
  const declared = namesDeclared(declarations);
  return declarations.filter(({ kind, name }) => kind !== "export" || !declared.has(name));
}

function namesDeclared(declarations: readonly Placed[]): ReadonlySet<string> {
  return new Set(declarations.filter(({ kind }) => kind !== "export").map(({ name }) => name));
}

/** For a declaration that stays: which modules have stopped to hand it on, and which do so now. */
export function compareHandedOn(from: readonly Placed[], to: readonly Placed[]): (declaration: Placed) => Finding[] {
  const [before, after] = [handing(from), handing(to)];
  const [declared, declaredNow] = [namesDeclared(from), namesDeclared(to)];
  const told = new Set<string>();
  return ({ name, kind }) => {
    if (kind === "export" || told.has(name) || !declared.has(name) || !declaredNow.has(name)) return [];
    told.add(name);
    const { added, removed } = pair(before.get(name) ?? [], after.get(name) ?? [], (module) => module);
    return [
      ...removed.map((module) => found("hand-on-removed", { message: `not handed on by ${module} any more` })),
      ...added.map((module) => found("hand-on-added", { message: `handed on by ${module} too` })),
    ];
  };
}

/** Modules by the names that they hand on. */
function handing(declarations: readonly Placed[]): Map<string, string[]> {
  const modules = new Map<string, string[]>();
  for (const { kind, name, module } of declarations) if (kind === "export") modules.set(name, [...(modules.get(name) ?? []), module]);
  return modules;
}
