import type { ObjectSchema } from "../../model/schema.js";
import { below, type Finding } from "../change.js";
import { found } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import { compareProperties } from "./properties.js";
import { compareTypes } from "./schemas.js";
import { allProperties, type Direction, type SeenProperty, type Side, type Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/** `own`: what the objects themselves declare, as bases tell of themselves; `all` that is seen on them. */
export function compareObjects(
  sides: Sides,
  from: ObjectSchema,
  to: ObjectSchema,
  direction: Direction,
  extent: "own" | "all" = "own",
): Finding[] {
  const places = { from: from.source, to: to.source };
  const [before, after] =
    extent === "own" ? ownProperties(sides, from, to) : [allProperties(sides.from, from), allProperties(sides.to, to)];
  return [
    ...compareProperties(sides, before, after, direction, places),
    ...(extent === "own" ? compareBases(sides, from, to) : []),
    ...compareAdditional(sides, from, to, direction),
    ...compareDiscriminators(sides, from, to, direction),
  ];
}

function compareBases(sides: Sides, from: ObjectSchema, to: ObjectSchema): Finding[] {
  const list = (names: readonly string[]) => names.join(", ") || "nothing";
  const before = from.bases.map(({ name }) => sides.pairs.get(name) ?? name);
  const after = to.bases.map(({ name }) => name);
  if (list(before) === list(after)) return [];
  const message = `derives from ${list(after)} instead of ${list(from.bases.map(({ name }) => name))}`;
  return [found("bases-changed", { message, from: from.source, to: to.source })];
}

/** What one object declares and the other inherits is on both of them; what both inherit from one definition is told there. */
function ownProperties(sides: Sides, from: ObjectSchema, to: ObjectSchema): [SeenProperty[], SeenProperty[]] {
  const [before, after] = [allProperties(sides.from, from), allProperties(sides.to, to)];
  const toldElsewhere = new Set(
    pair(before, after, ({ wireName }) => wireName)
      .kept.filter(
        (both) => both.from.owner !== from.name && both.to.owner !== to.name && sides.pairs.get(both.from.owner) === both.to.owner,
      )
      .map((both) => both.to.wireName),
  );
  // What a base itself has lost or won is told of the base, as long as it is one on both sides.
  const bases = (side: Side, object: ObjectSchema) => new Set(allBases(side, object).map(({ name }) => name));
  const [basesBefore, basesAfter] = [bases(sides.from, from), bases(sides.to, to)];
  const staysBefore = ({ owner }: SeenProperty) => basesBefore.has(owner) && basesAfter.has(sides.pairs.get(owner) ?? "");
  const stayingAfter = new Set([...basesBefore].map((name) => sides.pairs.get(name) ?? "").filter((name) => basesAfter.has(name)));
  const names = (list: readonly SeenProperty[]) => new Set(list.map(({ wireName }) => wireName));
  const [namesBefore, namesAfter] = [names(before), names(after)];
  return [
    before.filter((property) => !toldElsewhere.has(property.wireName) && (namesAfter.has(property.wireName) || !staysBefore(property))),
    after.filter(
      (property) => !toldElsewhere.has(property.wireName) && (namesBefore.has(property.wireName) || !stayingAfter.has(property.owner)),
    ),
  ];
}

function allBases({ service }: Side, object: ObjectSchema): ObjectSchema[] {
  const found = new Map<string, ObjectSchema>();
  const pending = [...object.bases];
  for (let base = pending.pop(); base; base = pending.pop()) {
    const schema = Object.hasOwn(service.schemas, base.name) ? service.schemas[base.name] : undefined;
    if (schema?.kind !== "object" || found.has(base.name)) continue;
    found.set(base.name, schema);
    pending.push(...schema.bases);
  }
  return [...found.values()];
}

function compareAdditional(sides: Sides, from: ObjectSchema, to: ObjectSchema, direction: Direction): Finding[] {
  const [before, after] = [from.additionalProperties, to.additionalProperties];
  if (before && after) return compareTypes(sides, before, after, direction).map((finding) => below("{}", finding));
  const places = { from: from.source, to: to.source };
  if (after)
    return [found("additional-properties-added", { message: `takes further properties (${typeText(sides.to, after)})`, ...places })];
  return before ? [found("additional-properties-removed", { message: "takes no further properties any more", ...places }, direction)] : [];
}

function compareDiscriminators(sides: Sides, from: ObjectSchema, to: ObjectSchema, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const changed = (rule: RuleName, what: string, before: string | undefined, after: string | undefined): Finding[] => {
    if (before === after) return [];
    if (before === undefined) return [found("discriminator-added", { message: `${what} ${after ?? ""} is new`, ...places }, direction)];
    const message = `${what} ${before}${after === undefined ? " is gone" : ` became ${after}`}`;
    return [found(rule, { message, ...places }, direction)];
  };
  return [
    ...changed("discriminator-changed", "discriminator", from.discriminator?.property, to.discriminator?.property),
    ...changed("discriminator-value-changed", "discriminator value", from.discriminatorValue, to.discriminatorValue),
    ...compareKinds(sides, from, to, direction),
  ];
}

/** The kinds of a polymorphic type, by the values that mark them. */
function compareKinds(sides: Sides, from: ObjectSchema, to: ObjectSchema, direction: Direction): Finding[] {
  if (!from.discriminator || !to.discriminator) return [];
  const places = { from: from.source, to: to.source };
  const part = (value: string) => `kind ${JSON.stringify(value)}`;
  const { added, removed, kept } = pair(from.discriminator.subtypes, to.discriminator.subtypes, ({ value }) => value);
  return [
    ...removed.map(({ value, schema }) =>
      found("kind-removed", { kind: "removed", part: part(value), message: `removed (${schema.name})`, ...places }, direction),
    ),
    ...added.map(({ value, schema }) =>
      found("kind-added", { kind: "added", part: part(value), message: `added (${schema.name})`, ...places }, direction),
    ),
    ...kept.flatMap((both) =>
      compareTypes(sides, both.from.schema, both.to.schema, direction).map((finding) => below(part(both.to.value), finding)),
    ),
  ];
}
