import type { NamedSchema, ObjectSchema, Schema } from "../../model/schema.js";
import { pair } from "../pair.js";
import { isShared, seenDefinitions } from "./definition-kind.js";
import type { OperationPair } from "./operation-pairs.js";
import { allProperties, documentName, isDefinition, named, resolve, type Side } from "./sides.js";

interface TwoSides {
  from: Side;
  to: Side;
}

/**
 * Which definition of one version stands for which of the other: the one of its name in the same place (the document's own, or a shared
 * file's), else the one of its name elsewhere, else the one that all places have now that had the other one.
 */
export function pairDefinitions(sides: TwoSides, operations: readonly OperationPair[]): Map<string, string> {
  const pairs = new Map<string, string>();
  pairByName(sides, pairs);
  pairByPlaces(sides, operations, pairs);
  return pairs;
}

function pairByName({ from, to }: TwoSides, pairs: Map<string, string>): void {
  const file = (schema: NamedSchema) => schema.source.file.slice(schema.source.file.lastIndexOf("/") + 1);
  const keys: ((side: Side) => (schema: NamedSchema) => string)[] = [
    (side) => (schema) => (isShared(side, schema) ? `${file(schema)} ${documentName(schema)}` : ` ${documentName(schema)}`),
    (side) => (schema) => `${String(isShared(side, schema))} ${documentName(schema)}`,
    () => (schema) => documentName(schema),
  ];
  for (const key of keys) {
    const taken = new Set(pairs.values());
    const before = seenDefinitions(from).filter(({ name }) => !pairs.has(name));
    const after = seenDefinitions(to).filter(({ name }) => !taken.has(name));
    const keyed = [
      ...before.map((schema) => ({ schema, key: key(from)(schema) })),
      ...after.map((schema) => ({ schema, key: key(to)(schema) })),
    ];
    const { kept } = pair(keyed.slice(0, before.length), keyed.slice(before.length), (each) => each.key);
    for (const both of kept) pairs.set(both.from.schema.name, both.to.schema.name);
  }
}

/** Renamed definitions: those that have taken the place of another one wherever it stood, and look like it. */
function pairByPlaces(sides: TwoSides, operations: readonly OperationPair[], pairs: Map<string, string>): void {
  const votes = new Votes();
  const waiting: [Schema, Schema][] = operations.flatMap(({ from, to }) => placesOf(from, to));
  for (const [before, after] of pairs) waiting.push(...bothNamed(sides, before, after));
  for (;;) {
    for (let places = waiting.pop(); places; places = waiting.pop()) zip(sides, places[0], places[1], votes);
    const taken = new Set(pairs.values());
    const renamed = votes.agreed().filter(([before, after]) => !pairs.has(before) && !taken.has(after) && looksAlike(sides, before, after));
    if (renamed.length === 0) return;
    for (const [before, after] of renamed) {
      pairs.set(before, after);
      waiting.push(...bothNamed(sides, before, after));
    }
  }
}

/** Which definitions stand where which ones stood. */
class Votes {
  readonly #to = new Map<string, Set<string>>();
  readonly #from = new Map<string, Set<string>>();

  add(before: string, after: string): void {
    this.#to.set(before, (this.#to.get(before) ?? new Set()).add(after));
    this.#from.set(after, (this.#from.get(after) ?? new Set()).add(before));
  }

  /** Those that all places agree on, both ways. */
  agreed(): [string, string][] {
    return [...this.#to].flatMap(([before, [after, ...others]]): [string, string][] =>
      after !== undefined && others.length === 0 && this.#from.get(after)?.size === 1 ? [[before, after]] : [],
    );
  }
}

function bothNamed({ from, to }: TwoSides, before: string, after: string): [Schema, Schema][] {
  const [a, b] = [named(from, before), named(to, after)];
  return a && b ? [[a, b]] : [];
}

/** What two operations take and answer, place by place. */
function placesOf(from: OperationPair["from"], to: OperationPair["to"]): [Schema, Schema][] {
  const parameters = pair(from.parameters, to.parameters, ({ in: place, name }) => `${place} ${name}`);
  const responses = pair([...from.responses, ...from.errors], [...to.responses, ...to.errors], ({ status }) => status);
  const bodies: [Schema | undefined, Schema | undefined][] = [
    [from.body?.schema, to.body?.schema],
    [from.longRunning?.result, to.longRunning?.result],
    ...responses.kept.map((both): [Schema | undefined, Schema | undefined] => [both.from.body, both.to.body]),
  ];
  return [
    ...parameters.kept.map((both): [Schema, Schema] => [both.from.schema, both.to.schema]),
    ...bodies.filter((both): both is [Schema, Schema] => both[0] !== undefined && both[1] !== undefined),
  ];
}

/** Walks two schemas side by side, down to the definitions in them. */
function zip(sides: TwoSides, from: Schema, to: Schema, votes: Votes, open = new Set<string>()): void {
  if (from.kind === "reference" || to.kind === "reference") {
    const [before, after] = [definitionAt(sides.from, from), definitionAt(sides.to, to)];
    if (before !== undefined && after !== undefined) {
      votes.add(before, after);
      return;
    }
    const key = `${from.kind === "reference" ? from.name : ""}\u0000${to.kind === "reference" ? to.name : ""}`;
    if (before !== undefined || after !== undefined || open.has(key)) return;
    open.add(key);
    zip(sides, resolve(sides.from, from), resolve(sides.to, to), votes, open);
    return;
  }
  if (from.kind === "array" && to.kind === "array") zip(sides, from.items, to.items, votes, open);
  else if (from.kind === "map" && to.kind === "map") zip(sides, from.values, to.values, votes, open);
  else if (from.kind === "object" && to.kind === "object") zipObjects(sides, from, to, votes, open);
}

function zipObjects(sides: TwoSides, from: ObjectSchema, to: ObjectSchema, votes: Votes, open: Set<string>): void {
  for (const both of pair(from.properties, to.properties, ({ wireName }) => wireName).kept)
    zip(sides, both.from.schema, both.to.schema, votes, open);
  if (from.bases.length === to.bases.length)
    from.bases.forEach((base, index) => {
      zip(sides, base, to.bases[index] ?? base, votes, open);
    });
  if (from.additionalProperties && to.additionalProperties) zip(sides, from.additionalProperties, to.additionalProperties, votes, open);
  const kinds = pair(from.discriminator?.subtypes ?? [], to.discriminator?.subtypes ?? [], ({ value }) => value);
  for (const both of kinds.kept) zip(sides, both.from.schema, both.to.schema, votes, open);
}

/** The name of the definition that a place refers to, if it is one. */
export function definitionAt(side: Side, schema: Schema): string | undefined {
  if (schema.kind !== "reference") return undefined;
  const target = named(side, schema.name);
  return target && isDefinition(target) ? schema.name : undefined;
}

/** One that has nothing of the other is no other name of it. */
function looksAlike({ from, to }: TwoSides, before: string, after: string): boolean {
  const [a, b] = [named(from, before), named(to, after)];
  if (a?.kind !== b?.kind || !a || !b) return false;
  if (a.kind === "object" && b.kind === "object") {
    const [one, other] = [allProperties(from, a), allProperties(to, b)].map((all) => new Set(all.map(({ wireName }) => wireName)));
    if (!one || !other) return false;
    const common = [...one].filter((name) => other.has(name)).length;
    return common * 2 >= Math.min(one.size, other.size);
  }
  if (a.kind === "enum" && b.kind === "enum") return a.members.some(({ value }) => b.members.some((member) => member.value === value));
  return true;
}
