import { below, changesOf, compareDocs, type Finding, type Impact, type LevelDiff } from "../change.js";
import { pair } from "../pair.js";
import type { Declaration, Member, ParameterDeclaration, SdkSurface } from "./surface.js";
import { differenceOf, membersOf, typesIn, type TypePair } from "./types.js";

/** A declaration and the module it is in. */
interface Placed extends Declaration {
  module: string;
}

interface Direction {
  input: boolean;
  output: boolean;
}

/**
 * What changed in what TypeScript users see. Code that compiled must still compile: a type that callers write must not ask for more, and
 * one that they read must not give less.
 */
export function compareSurfaces(from: SdkSurface, to: SdkSurface): LevelDiff {
  const [before, after] = [placed(from), placed(to)];
  const direction = directions(before, after);
  const types = { from: typesIn(from), to: typesIn(to) };
  const { added, removed, kept } = pair(before, after, nameOf);
  const changes = (declaration: Placed, findings: readonly Finding[]) =>
    changesOf("sdk", { kind: "declaration", name: nameOf(declaration) }, findings);
  return {
    level: "sdk",
    subjects: [{ kind: "declaration", from: before.length, to: after.length }],
    changes: [
      ...withoutEchoes(removed).flatMap((each) => changes(each, [{ kind: "removed", impact: "breaking", message: each.kind }])),
      ...withoutEchoes(added).flatMap((each) => changes(each, [{ kind: "added", impact: "compatible", message: each.kind }])),
      ...kept.flatMap((both) => changes(both.to, compareDeclarations(both.from, both.to, direction(both.to.name), types))),
    ],
  };
}

/** What comes or goes with its module need not be told again of the index that hands it on. */
function withoutEchoes(declarations: readonly Placed[]): Placed[] {
  const declared = new Set(declarations.filter(({ kind }) => kind !== "export").map(({ name }) => name));
  return declarations.filter(({ kind, name }) => kind !== "export" || !declared.has(name));
}

function placed({ modules }: SdkSurface): Placed[] {
  return modules.flatMap(({ name, declarations }) => declarations.map((declaration) => ({ ...declaration, module: name })));
}

function nameOf({ module, name }: Placed): string {
  return `${module}/${name}`;
}

/** Whether callers write a type, or read it, or both: by what functions and classes take and give. */
function directions(from: readonly Placed[], to: readonly Placed[]): (name: string) => Direction {
  const sides = [from, to].map((declarations) => ({
    input: reach(declarations, ({ takes }) => takes),
    output: reach(declarations, ({ gives }) => gives),
  }));
  return (name) => ({ input: sides.some(({ input }) => input.has(name)), output: sides.some(({ output }) => output.has(name)) });
}

function reach(declarations: readonly Placed[], namesIn: (declaration: Declaration) => string[]): Set<string> {
  const types = new Map<string, Placed>();
  for (const declaration of declarations)
    if (declaration.kind === "interface" || declaration.kind === "alias") types.set(declaration.name, declaration);
  const reached = new Set<string>();
  const pending = declarations.filter(({ kind }) => kind === "function" || kind === "class" || kind === "variable").flatMap(namesIn);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    pending.push(...(types.get(name)?.takes ?? []));
  }
  return reached;
}

function compareDeclarations(from: Declaration, to: Declaration, direction: Direction, types: TypePair): Finding[] {
  if (from.kind !== to.kind) {
    const members = compareAllMembers(from, to, direction, types);
    const change = changed(members ? "compatible" : "breaking", `${to.kind} now, before ${from.kind}`);
    return [change, ...(members ?? []), ...docs(from, to)];
  }
  switch (to.kind) {
    case "interface":
    case "class":
      return [...compareShapes(from, to, to.kind === "class" ? { input: false, output: true } : direction, types), ...docs(from, to)];
    case "alias":
      return [...compareTypes(from.type, to.type, direction, types), ...docs(from, to)];
    case "function":
      return [
        ...compareParameters(from.parameters, to.parameters, types),
        ...compareTypes(from.type, to.type, { input: false, output: true }, types),
        ...docs(from, to),
      ];
    case "variable":
      return [...compareTypes(from.type, to.type, { input: false, output: true }, types), ...docs(from, to)];
    case "export":
      return from.text === to.text ? [] : [changed("compatible", "comes from another module")];
  }
}

/** What is inherited is compared where it is declared, unless that is another place now. */
function compareShapes(from: Declaration, to: Declaration, direction: Direction, types: TypePair): Finding[] {
  if (from.heritage === to.heritage) return compareMembers(from.members, to.members, direction, types);
  const all = compareAllMembers(from, to, direction, types);
  const text = ({ heritage }: Declaration) => heritage.trim() || "extends nothing";
  const change = changed(all ? "compatible" : "breaking", `${text(to)} now, before ${text(from).replace("extends ", "")}`);
  return [change, ...(all ?? compareMembers(from.members, to.members, direction, types))];
}

/** Undefined where it cannot be told what all members are. */
function compareAllMembers(from: Declaration, to: Declaration, direction: Direction, types: TypePair): Finding[] | undefined {
  const [before, after] = [membersOf(from, types.from), membersOf(to, types.to)];
  return before && after ? compareMembers(before, after, direction, types) : undefined;
}

function compareMembers(from: readonly Member[], to: readonly Member[], direction: Direction, types: TypePair): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ name }) => name);
  return [
    ...removed.map((member): Finding => ({
      kind: "removed",
      impact: "breaking",
      part: member.name,
      message: `member removed (${typeText(member.type)})`,
    })),
    ...added.map((member): Finding => {
      const isAsked = !member.optional && direction.input;
      const words = [...(member.readonly ? ["readonly"] : []), member.optional ? "optional" : "required"].join(" ");
      return {
        kind: "added",
        impact: isAsked ? "breaking" : "compatible",
        part: member.name,
        message: `${words} member added (${typeText(member.type)})`,
      };
    }),
    ...kept.flatMap((both) => compareMember(both.from, both.to, direction, types).map((finding) => below(both.to.name, finding))),
  ];
}

function compareMember(from: Member, to: Member, direction: Direction, types: TypePair): Finding[] {
  const findings = compareTypes(from.type, to.type, direction, types);
  if (from.optional !== to.optional) {
    const breaks = to.optional ? direction.output : direction.input;
    findings.push(changed(breaks ? "breaking" : "compatible", to.optional ? "optional now" : "required now"));
  }
  if (from.readonly !== to.readonly)
    findings.push(
      changed(to.readonly && direction.input ? "breaking" : "compatible", to.readonly ? "readonly now" : "not readonly any more"),
    );
  return [...findings, ...compareDocs("documentation", from.docs, to.docs, {})];
}

/** Parameters count by their place; their names are for people, unless one takes the place of another. */
function compareParameters(from: readonly ParameterDeclaration[], to: readonly ParameterDeclaration[], types: TypePair): Finding[] {
  const findings: Finding[] = [];
  const has = (list: readonly ParameterDeclaration[], name: string) => list.some((each) => each.name === name);
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const [before, after] = [from[index], to[index]];
    if (before && after) findings.push(...compareParameter(before, after, has(to, before.name) && has(from, after.name), types));
    else if (after) {
      const impact = after.optional ? "compatible" : "breaking";
      const message = `${after.optional ? "optional" : "required"} parameter added (${typeText(after.type)})`;
      findings.push({ kind: "added", impact, part: after.name, message });
    } else if (before) findings.push({ kind: "removed", impact: "breaking", part: before.name, message: "parameter removed" });
  }
  return findings;
}

function compareParameter(from: ParameterDeclaration, to: ParameterDeclaration, changedPlaces: boolean, types: TypePair): Finding[] {
  const findings = compareTypes(from.type, to.type, { input: true, output: false }, types);
  if (from.optional !== to.optional)
    findings.push(changed(to.optional ? "compatible" : "breaking", to.optional ? "optional now" : "required now"));
  if (from.name !== to.name)
    findings.push(
      changedPlaces
        ? changed("breaking", `stands where ${from.name} stood: parameters have changed places`)
        : changed("docs", `called ${to.name} now, before ${from.name}`),
    );
  return findings.map((finding) => below(to.name, finding));
}

/** Alternatives that admit what nobody has listed: code that reads such a type expects values that it does not know. */
const open = /^\(string & \{\s*\}\)$|^\(number & \{\s*\}\)$|^Unlisted[A-Z]|^unknown$/;

/** A wider type surprises those who read it, unless it was open anyway; a narrower one refuses what was written before. */
function compareTypes(from: readonly string[], to: readonly string[], direction: Direction, types: TypePair): Finding[] {
  const { added, removed } = pair(from, to, (type) => type);
  if (added.length === 0 && removed.length === 0) return [];
  const list = (alternatives: readonly string[]) => alternatives.join(" | ");
  const message =
    removed.length === 0
      ? `may also be ${list(added)}`
      : added.length === 0
        ? `cannot be ${list(removed)} any more`
        : `type changed from ${typeText(from)} to ${typeText(to)}`;
  return [changed(breaks(from, to, direction, types) ? "breaking" : "compatible", message)];
}

function breaks(from: readonly string[], to: readonly string[], direction: Direction, types: TypePair): boolean {
  const { added, removed } = differenceOf(from, to, types);
  const widens = added.length > 0 && !from.some((type) => open.test(type));
  if (added.length === 0 || removed.length === 0) return (direction.output && widens) || (direction.input && removed.length > 0);
  if (!direction.input && !direction.output) return false;
  // One interface in the place of another: what is on it counts.
  const [before, after] = [added, removed].every(({ length }) => length === 1)
    ? [types.from.get(removed[0] ?? ""), types.to.get(added[0] ?? "")]
    : [];
  const members = before?.kind === "interface" && after?.kind === "interface" && compareAllMembers(before, after, direction, types);
  return !members || members.some(({ impact }) => impact === "breaking");
}

const longest = 160;

function typeText(type: readonly string[]): string {
  const text = type.join(" | ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function docs(from: Declaration, to: Declaration): Finding[] {
  return compareDocs("documentation", from.docs, to.docs, {});
}

function changed(impact: Impact, message: string): Finding {
  return { kind: "changed", impact, message };
}
