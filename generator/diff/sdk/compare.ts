import { changesOf, type Change, type Finding, type LevelDiff } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import { compareArguments } from "./arguments.js";
import { directionsOf, type Direction } from "./directions.js";
import { exchangedRequests } from "./exchanged.js";
import { compareHandedOn, withoutEchoes } from "./handed-on.js";
import { compareAllMembers, compareMembers } from "./members.js";
import { nameOf, placed, type Placed } from "./placed.js";
import type { Declaration, SdkSurface } from "./surface.js";
import { compareTypes, type TypeComparison } from "./type-changes.js";
import { typesIn } from "./types.js";

/**
 * What changed in what TypeScript users see. Code that compiled must still compile, and do what it did: a type that callers write must not
 * ask for more, and one that they read must not give less.
 */
export function compareSurfaces(from: SdkSurface, to: SdkSurface): LevelDiff {
  const [all, allNow] = [placed(from), placed(to)];
  const [before, after] = [withoutEchoes(all), withoutEchoes(allNow)];
  const direction = directionsOf(all, allNow);
  const types: TypeComparison = { from: typesIn(from), to: typesIn(to), open: new Set() };
  const { added, removed, kept } = pair(before, after, nameOf);
  const changes = (declaration: Placed, findings: readonly Finding[]): Change[] =>
    changesOf("sdk", { kind: "declaration", name: nameOf(declaration) }, findings);
  const handedOn = compareHandedOn(all, allNow);
  const exchanged = exchangedRequests(kept);
  return {
    level: "sdk",
    subjects: [{ kind: "declaration", from: before.length, to: after.length }],
    changes: [
      ...removed.flatMap((each) => changes(each, [found("export-removed", { kind: "removed", message: each.kind })])),
      ...added.flatMap((each) => changes(each, [found("export-added", { kind: "added", message: each.kind })])),
      ...kept.flatMap((both) =>
        changes(both.to, [
          ...compareDeclarations(both.from, both.to, direction(both.to.name), types),
          ...(exchanged.get(nameOf(both.to)) ?? []),
          ...handedOn(both.to),
        ]),
      ),
    ],
  };
}

function compareDeclarations(from: Declaration, to: Declaration, direction: Direction, types: TypeComparison): Finding[] {
  const words = foundWords("sdk-documentation", "documentation", from.docs, to.docs, {});
  if (from.kind !== to.kind) {
    const members = compareAllMembers(from, to, direction, types);
    const rule = members ? "declaration-replaced" : "declaration-changed";
    return [found(rule, { message: `${to.kind} now, before ${from.kind}` }), ...(members ?? []), ...words];
  }
  switch (to.kind) {
    case "interface":
    case "class":
      return [...compareShapes(from, to, to.kind === "class" ? { input: false, output: true } : direction, types), ...words];
    case "alias":
      return [...compareTypes(from.type, to.type, direction, types), ...words];
    case "function":
      return [
        ...compareArguments(from.parameters, to.parameters, types),
        ...compareTypes(from.type, to.type, { input: false, output: true }, types),
        ...words,
      ];
    case "variable":
      return [...compareTypes(from.type, to.type, { input: false, output: true }, types), ...words];
    case "export":
      return from.text === to.text ? [] : [found("module-changed", { message: "comes from another module" })];
  }
}

/** What is inherited is compared where it is declared, unless that is another place now. */
function compareShapes(from: Declaration, to: Declaration, direction: Direction, types: TypeComparison): Finding[] {
  if (from.heritage === to.heritage) return compareMembers(from.members, to.members, direction, types);
  const all = compareAllMembers(from, to, direction, types);
  const text = ({ heritage }: Declaration) => heritage.trim() || "extends nothing";
  const message = `${text(to)} now, before ${text(from).replace("extends ", "")}`;
  return [
    found(all ? "heritage-replaced" : "heritage-changed", { message }),
    ...(all ?? compareMembers(from.members, to.members, direction, types)),
  ];
}
