import type { ArraySchema, Constraints, ScalarSchema, ScalarType } from "../../model/schema.js";
import type { Finding } from "../change.js";
import { found, type BoundStep } from "../finding.js";
import type { RuleName } from "../rules/index.js";
import type { Direction, Sides } from "./sides.js";
import { typeText, valueText } from "./type-text.js";

/** Types of plain text that a client hands on as they are: one for another changes nothing that travels. */
const plainText = new Set(["string", "char", "uuid", "uri", "arm-id", "password", "odata-query", "duration", "time", "date"]);

/** Numbers, and those that hold all of them. */
const widerNumbers: Partial<Record<ScalarType, readonly ScalarType[]>> = {
  int32: ["int64", "float", "double", "decimal"],
  int64: ["float", "double", "decimal"],
  float: ["double", "decimal"],
  double: ["decimal"],
};

export function compareScalars(sides: Sides, from: ScalarSchema, to: ScalarSchema, direction: Direction): Finding[] {
  const bounds = compareConstraints(from, to, direction);
  if (from.type === to.type && from.wire === to.wire && (from.format ?? "") === (to.format ?? "")) return bounds;
  const message = `type changed from ${typeText(sides.from, from)} to ${typeText(sides.to, to)}`;
  const places = { from: from.source, to: to.source };
  return [found(ruleOf(from, to), { message, ...places }, direction), ...bounds];
}

function ruleOf(from: ScalarSchema, to: ScalarSchema): RuleName {
  if (from.type === to.type && from.wire === to.wire) return "format-changed";
  if (plainText.has(from.type) && plainText.has(to.type)) return "format-changed";
  if (widerNumbers[from.type]?.includes(to.type)) return "type-widened";
  return widerNumbers[to.type]?.includes(from.type) ? "type-narrowed" : "type-changed";
}

/** Bounds by the name that oasdiff's checks have for them. */
const bounds = {
  minimum: "min",
  exclusiveMinimum: "exclusive-min",
  minLength: "min-length",
  minItems: "min-items",
  maximum: "max",
  exclusiveMaximum: "exclusive-max",
  maxLength: "max-length",
  maxItems: "max-items",
  multipleOf: "multiple-of",
} as const;
const lowerBounds: readonly string[] = ["minimum", "exclusiveMinimum", "minLength", "minItems"];

type Places = Pick<Finding, "from" | "to">;

/** A bound that is narrower refuses values that were fine; one that is wider admits some that could not be. */
function compareBound(
  name: keyof typeof bounds,
  before: number | undefined,
  after: number | undefined,
  places: Places,
  direction: Direction,
): Finding[] {
  if (before === after) return [];
  const step: BoundStep["step"] = before === undefined ? "set" : after === undefined ? "unset" : after > before ? "increased" : "decreased";
  const message = `${name} changed from ${valueText(before)} to ${valueText(after)}`;
  const happening = { message, step: { bound: bounds[name], step }, ...places };
  return rulesOfBound(name, before, after).map((rule) => found(rule, happening, direction));
}

function rulesOfBound(name: keyof typeof bounds, before: number | undefined, after: number | undefined): RuleName[] {
  if (name === "multipleOf") {
    const refuses = after !== undefined && (before === undefined || before % after !== 0);
    const admits = before !== undefined && (after === undefined || after % before !== 0);
    return [...(refuses ? ["constraint-stronger" as const] : []), ...(admits ? ["constraint-weaker" as const] : [])];
  }
  const isLower = lowerBounds.includes(name);
  const none = isLower ? -Infinity : Infinity;
  const [one, other] = [before ?? none, after ?? none];
  return [(isLower ? other > one : other < one) ? "constraint-stronger" : "constraint-weaker"];
}

function compareConstraints(from: ScalarSchema, to: ScalarSchema, direction: Direction): Finding[] {
  const [before, after]: [Constraints, Constraints] = [from.constraints ?? {}, to.constraints ?? {}];
  const places = { from: from.source, to: to.source };
  const names = ["minimum", "exclusiveMinimum", "minLength", "maximum", "exclusiveMaximum", "maxLength", "multipleOf"] as const;
  const findings = names.flatMap((name) => compareBound(name, before[name], after[name], places, direction));
  if (before.pattern === after.pattern) return findings;
  const takesAll = after.pattern === undefined || everything.test(after.pattern);
  const message = `pattern changed from ${valueText(before.pattern)} to ${valueText(after.pattern)}`;
  return [...findings, found(takesAll ? "pattern-weaker" : "pattern-stronger", { message, ...places }, direction)];
}

/** Patterns that refuse no text. */
const everything = /^\^?\(?(\.|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\\d\\D\]|\[\^\])?\*?\)?\$?$/;

export function compareLengths(from: ArraySchema, to: ArraySchema, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const findings = [
    ...compareBound("minItems", from.minItems, to.minItems, places, direction),
    ...compareBound("maxItems", from.maxItems, to.maxItems, places, direction),
  ];
  if (from.uniqueItems === to.uniqueItems) return findings;
  return [
    ...findings,
    to.uniqueItems
      ? found("constraint-stronger", { message: "items must be unique now", ...places }, direction)
      : found("constraint-weaker", { message: "items may repeat now", ...places }, direction),
  ];
}
