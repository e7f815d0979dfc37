import { pair } from "../pair.js";
import type { Declaration, Member, SdkSurface } from "./surface.js";

/** The types that a surface declares, by name. */
export type TypeNames = ReadonlyMap<string, Declaration>;

export function typesIn({ modules }: SdkSurface): TypeNames {
  const types = new Map<string, Declaration>();
  for (const { declarations } of modules)
    for (const each of declarations) if (["interface", "alias"].includes(each.kind) && !types.has(each.name)) types.set(each.name, each);
  return types;
}

/** Both sides of a comparison. */
export interface TypePair {
  from: TypeNames;
  to: TypeNames;
}

/** What became of the values of a type: alternatives that were none, and that are none any more. */
export interface TypeDifference {
  added: string[];
  removed: string[];
}

/** Compares what types mean, names of unions spelt out: a list of known values beside any other text admits what plain text does. */
export function differenceOf(from: readonly string[], to: readonly string[], types: TypePair): TypeDifference {
  const [before, after] = [spelled(from, types.from), spelled(to, types.to)];
  const { added, removed } = pair(before, after, (type) => type);
  return { added: added.filter((type) => !admits(before, type)), removed: removed.filter((type) => !admits(after, type)) };
}

/** Alternatives that stand for many: every text, every number. */
const anyText = ["string", "(string & {})"];
const anyNumber = ["number", "(number & {})"];

function admits(types: readonly string[], type: string): boolean {
  if (anyText.includes(type) || /^"/.test(type)) return types.some((each) => anyText.includes(each));
  if (anyNumber.includes(type) || /^-?\d/.test(type)) return types.some((each) => anyNumber.includes(each));
  return false;
}

/** Names of aliases replaced by what they stand for, as far as these are unions. */
function spelled(types: readonly string[], names: TypeNames, passed: readonly string[] = []): string[] {
  return types.flatMap((type) => {
    const found = passed.includes(type) ? undefined : names.get(type);
    return found?.kind === "alias" && isPlain(found) ? spelled(found.type, names, [...passed, type]) : [type.replace(/\{\s+\}/g, "{}")];
  });
}

/** Without type parameters. */
function isPlain({ name, text }: Declaration): boolean {
  return text.includes(`type ${name} =`);
}

/**
 * All members that are seen on a type, inherited ones too; undefined where it is more than an interface. What a type has that is declared
 * elsewhere (`CallOptions`) is one member that nobody can look into: it is there, or it is not.
 */
export function membersOf(declaration: Declaration, names: TypeNames, passed: readonly string[] = []): Member[] | undefined {
  if (passed.includes(declaration.name)) return [];
  const below = [...passed, declaration.name];
  if (declaration.kind === "alias") {
    const [only = "", ...others] = declaration.type;
    return others.length === 0 && names.has(omitted(only)?.type ?? only) ? membersOfText(only, names, below) : undefined;
  }
  if (declaration.kind !== "interface" && declaration.kind !== "class") return undefined;
  const found = new Map<string, Member>();
  for (const base of basesIn(declaration.heritage)) {
    const members = membersOfText(base, names, below);
    if (!members) return undefined;
    for (const member of members) found.set(member.name, member);
  }
  for (const member of declaration.members) found.set(member.name, member);
  return [...found.values()];
}

/** Of `Name`, and of `Omit<Name, "a" | "b">`. */
export function membersOfText(text: string, names: TypeNames, passed: readonly string[] = []): Member[] | undefined {
  const without = omitted(text);
  const name = without?.type ?? text;
  const found = names.get(name);
  if (!found) return without === undefined && /^[A-Z]\w*$/.test(name) ? [elsewhere(name)] : undefined;
  const members = membersOf(found, names, passed);
  return members?.filter((member) => !without?.keys.has(member.name));
}

function omitted(text: string): { type: string; keys: ReadonlySet<string> } | undefined {
  const [, type, keys = ""] = /^Omit<(\w+), ([^<>]*)>$/.exec(text) ?? [];
  return type === undefined ? undefined : { type, keys: new Set([...keys.matchAll(/"([^"]*)"/g)].map(([, key]) => key ?? "")) };
}

function elsewhere(name: string): Member {
  return { name: `what ${name} has`, optional: true, readonly: false, type: [name], docs: "" };
}

/** The types behind `extends`, of which only those in angle brackets have commas of their own. */
function basesIn(heritage: string): string[] {
  const list = heritage.trim().replace(/^extends /, "");
  return list === "" ? [] : list.split(/, (?![^<]*>)/);
}
