import type { ObjectSchema, Schema } from "../../model/schema.js";
import { below, type Finding } from "../change.js";
import { found } from "../finding.js";
import { compareEnums, enumOf } from "./enums.js";
import { compareObjects } from "./objects.js";
import { definitionAt } from "./pairing.js";
import { compareLengths, compareScalars } from "./scalars.js";
import { resolve, type Direction, type Side, type Sides } from "./sides.js";
import { typeText } from "./type-text.js";
import { compareUnions } from "./unions.js";
import { compareXml } from "./xml.js";

/**
 * Compares the types of one place. Definitions are compared as subjects of their own, so a reference to one that stays is no change; what
 * has no name in the document is compared here.
 */
export function compareTypes(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  return [...compareNullable(sides, from, to, direction), ...compareShapes(sides, from, to, direction)];
}

function compareShapes(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [before, after] = [definitionAt(sides.from, from), definitionAt(sides.to, to)];
  if (before !== undefined && sides.pairs.get(before) === after) return [];
  if (before !== undefined && after !== undefined) return compareReplaced(sides, from, to, direction);
  return once(sides, from, to, () => {
    const [a, b] = [inPlace(sides.from, from), inPlace(sides.to, to)];
    return compareResolved(sides, a, b, direction) ?? [typeChange(sides, from, to, direction)];
  });
}

/** What a place refers to. A list of values that several places have under one name stands in each of them. */
function inPlace(side: Side, schema: Schema): Schema {
  const resolved = resolve(side, schema);
  return definitionAt(side, schema) === undefined ? { ...resolved, source: schema.source } : resolved;
}

/** Types that are being compared further out are the same as far as they are compared there. */
function once(sides: Sides, from: Schema, to: Schema, compare: () => Finding[]): Finding[] {
  if (from.kind !== "reference" || to.kind !== "reference") return compare();
  const key = `${from.name}\u0000${to.name}`;
  if (sides.open.has(key)) return [];
  sides.open.add(key);
  try {
    return compare();
  } finally {
    sides.open.delete(key);
  }
}

const mostReasons = 5;

/** Another definition takes the place of one: what differs in the two tells whether values that were fine stay so. */
function compareReplaced(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const findings = differences(sides, from, to, direction);
  const breaking = findings.filter(({ impact }) => impact === "breaking");
  const reasons = (breaking.length > 0 ? breaking : findings.filter(({ impact }) => impact === "compatible")).map(reasonText);
  const more = reasons.length - mostReasons;
  const said = [...reasons.slice(0, mostReasons), ...(more > 0 ? [`and ${String(more)} more`] : [])].join("; ");
  const texts = [typeText(sides.from, from), typeText(sides.to, to)];
  const message = `type changed from ${texts.join(" to ")}${said === "" ? ", which says the same" : `: ${said}`}`;
  return [found(breaking.length > 0 ? "type-changed" : "type-replaced", { message, from: from.source, to: to.source }, direction)];
}

function differences(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [a, b] = [resolve(sides.from, from), resolve(sides.to, to)];
  const compare = () =>
    a.kind === "object" && b.kind === "object"
      ? compareObjects(sides, a, b, direction, "all")
      : (compareResolved(sides, a, b, direction) ?? [typeChange(sides, from, to, direction)]);
  if (from.kind !== "reference" || to.kind !== "reference" || sides.open.size > 0) return once(sides, from, to, compare);
  const key = [from.name, to.name, direction.input, direction.output, direction.creates, direction.updates].join("\u0000");
  const known = sides.replacements.get(key) ?? once(sides, from, to, compare);
  sides.replacements.set(key, known);
  return known;
}

function reasonText({ part, message }: Finding): string {
  return part === undefined ? message : `${part} ${message}`;
}

export function typeChange(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding {
  const message = `type changed from ${typeText(sides.from, from)} to ${typeText(sides.to, to)}`;
  return found("type-changed", { message, from: from.source, to: to.source }, direction);
}

/** Undefined where the two are of different kinds, so that there is nothing to compare one by one. */
export function compareResolved(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  const findings = compareKinds(sides, from, to, direction);
  return findings && [...findings, ...compareXml(from, to, direction)];
}

function compareKinds(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  if (from.kind === "union" || to.kind === "union") return compareUnions(sides, from, to, direction);
  const [listed, listedNow] = [enumOf(from), enumOf(to)];
  if (listed || listedNow) return compareEnums(from, to, direction);
  if (from.kind === "scalar" && to.kind === "scalar") return compareScalars(sides, from, to, direction);
  if (from.kind === "array" && to.kind === "array")
    return [
      ...compareTypes(sides, from.items, to.items, direction).map((finding) => below("[]", finding)),
      ...compareLengths(from, to, direction),
    ];
  if (from.kind === "map" && to.kind === "map")
    return compareTypes(sides, from.values, to.values, direction).map((finding) => below("{}", finding));
  if (from.kind === to.kind && (from.kind === "file" || (from.kind === "any" && from.object === (to as typeof from).object))) return [];
  const [object, objectNow] = [asObject(from), asObject(to)];
  if (object && objectNow) return compareObjects(sides, object, objectNow, direction);
  return compareAny(sides, from, to, direction);
}

/** A free-form object and a map have no property by name; they are compared with objects that have. */
function asObject(schema: Schema): ObjectSchema | undefined {
  if (schema.kind === "object") return schema;
  const free = { kind: "object" as const, source: schema.source, name: "", bases: [], properties: [] };
  if (schema.kind === "map") return { ...free, additionalProperties: schema.values };
  return schema.kind === "any" && schema.object ? free : undefined;
}

/** Anything holds every type. */
function compareAny(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  const free = (schema: Schema) => schema.kind === "any" && !schema.object;
  if (!free(from) && !free(to)) return undefined;
  const message = `type changed from ${typeText(sides.from, from)} to ${typeText(sides.to, to)}`;
  return [found(free(to) ? "type-widened" : "type-narrowed", { message, from: from.source, to: to.source }, direction)];
}

/** `null` is new to those who read it, and missed by those who write it. */
function compareNullable(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [before, after] = [isNullable(sides, "from", from), isNullable(sides, "to", to)];
  if (before === after) return [];
  return [foundNullable(after, { from: from.source, to: to.source }, direction)];
}

export function foundNullable(isNow: boolean, places: Pick<Finding, "from" | "to">, direction: Direction): Finding {
  return isNow
    ? found("became-nullable", { message: "may be null now", ...places }, direction)
    : found("became-not-nullable", { message: "is never null any more", ...places }, direction);
}

/** What a definition says of itself is compared with the definition. */
function isNullable(sides: Sides, which: "from" | "to", schema: Schema): boolean {
  if (schema.nullable) return true;
  if (schema.kind !== "reference" || definitionAt(sides[which], schema) !== undefined) return false;
  return resolve(sides[which], schema).nullable === true;
}
