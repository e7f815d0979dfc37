import { below, changesOf, compareDocs, type Finding, type Impact, type LevelDiff } from "../change.js";
import { pair } from "../pair.js";
import type { Declaration, Member, ParameterDeclaration, SdkSurface } from "./surface.js";

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
  const { added, removed, kept } = pair(before, after, nameOf);
  const changes = (declaration: Placed, findings: readonly Finding[]) =>
    changesOf("sdk", { kind: "declaration", name: nameOf(declaration) }, findings);
  return {
    level: "sdk",
    subjects: [{ kind: "declaration", from: before.length, to: after.length }],
    changes: [
      ...withoutEchoes(removed).flatMap((each) => changes(each, [{ kind: "removed", impact: "breaking", message: each.kind }])),
      ...withoutEchoes(added).flatMap((each) => changes(each, [{ kind: "added", impact: "compatible", message: each.kind }])),
      ...kept.flatMap((both) => changes(both.to, compareDeclarations(both.from, both.to, direction(both.to.name)))),
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

function compareDeclarations(from: Declaration, to: Declaration, direction: Direction): Finding[] {
  if (from.kind !== to.kind) return [changed("breaking", `${to.kind} now, before ${from.kind}`), ...docs(from, to)];
  switch (to.kind) {
    case "interface":
    case "class":
      return [
        ...compareHeritage(from, to),
        ...compareMembers(from, to, to.kind === "class" ? { input: false, output: true } : direction),
        ...docs(from, to),
      ];
    case "alias":
      return [...compareTypes(from.type, to.type, direction), ...docs(from, to)];
    case "function":
      return [
        ...compareParameters(from.parameters, to.parameters),
        ...compareTypes(from.type, to.type, { input: false, output: true }),
        ...docs(from, to),
      ];
    case "variable":
      return [...compareTypes(from.type, to.type, { input: false, output: true }), ...docs(from, to)];
    case "export":
      return from.text === to.text ? [] : [changed("compatible", "comes from another module")];
  }
}

function compareHeritage(from: Declaration, to: Declaration): Finding[] {
  if (from.heritage === to.heritage) return [];
  return [
    changed(
      "breaking",
      `${to.heritage === "" ? "extends nothing" : to.heritage} now, before ${from.heritage === "" ? "nothing" : from.heritage}`,
    ),
  ];
}

function compareMembers(from: Declaration, to: Declaration, direction: Direction): Finding[] {
  const { added, removed, kept } = pair(from.members, to.members, ({ name }) => name);
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
    ...kept.flatMap((both) => compareMember(both.from, both.to, direction).map((finding) => below(both.to.name, finding))),
  ];
}

function compareMember(from: Member, to: Member, direction: Direction): Finding[] {
  const findings = compareTypes(from.type, to.type, direction);
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

/** Parameters count by their place; their names are for people. */
function compareParameters(from: readonly ParameterDeclaration[], to: readonly ParameterDeclaration[]): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const [before, after] = [from[index], to[index]];
    if (before && after) findings.push(...compareParameter(before, after));
    else if (after) {
      const impact = after.optional ? "compatible" : "breaking";
      const message = `${after.optional ? "optional" : "required"} parameter added (${typeText(after.type)})`;
      findings.push({ kind: "added", impact, part: after.name, message });
    } else if (before) findings.push({ kind: "removed", impact: "breaking", part: before.name, message: "parameter removed" });
  }
  return findings;
}

function compareParameter(from: ParameterDeclaration, to: ParameterDeclaration): Finding[] {
  const findings = compareTypes(from.type, to.type, { input: true, output: false });
  if (from.optional !== to.optional)
    findings.push(changed(to.optional ? "compatible" : "breaking", to.optional ? "optional now" : "required now"));
  if (from.name !== to.name) findings.push(changed("docs", `called ${to.name} now, before ${from.name}`));
  return findings.map((finding) => below(to.name, finding));
}

/** Alternatives that admit what nobody has listed: code that reads such a type expects values that it does not know. */
const open = /^\(string & \{\s*\}\)$|^\(number & \{\s*\}\)$|^Unlisted[A-Z]|^unknown$/;

/** A wider type surprises those who read it, unless it was open anyway; a narrower one refuses what was written before. */
function compareTypes(from: readonly string[], to: readonly string[], direction: Direction): Finding[] {
  const { added, removed } = pair(from, to, (type) => type);
  if (added.length === 0 && removed.length === 0) return [];
  const list = (types: readonly string[]) => types.join(" | ");
  if (removed.length === 0) {
    const breaks = direction.output && !from.some((type) => open.test(type));
    return [changed(breaks ? "breaking" : "compatible", `may also be ${list(added)}`)];
  }
  if (added.length === 0) return [changed(direction.input ? "breaking" : "compatible", `cannot be ${list(removed)} any more`)];
  return [
    changed(direction.input || direction.output ? "breaking" : "compatible", `type changed from ${typeText(from)} to ${typeText(to)}`),
  ];
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
