import type {
  ConstantSchema,
  Constraints,
  EnumSchema,
  ObjectSchema,
  Property,
  ScalarSchema,
  ScalarType,
  Schema,
  UnionSchema,
} from "../../model/schema.js";
import { below, type Finding, type Impact } from "../change.js";
import { pair } from "../pair.js";
import { compareProperties } from "./properties.js";
import { allProperties, isDefinition, named, resolve, type Direction, type Side, type Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/** Whether a change breaks what is sent, or what is answered; one that does neither is compatible. */
export function impactOf(direction: Direction, breaks: Partial<Direction>): Impact {
  return (direction.input && breaks.input) || (direction.output && breaks.output) ? "breaking" : "compatible";
}

/**
 * Compares the types of one place. Definitions are compared as subjects of their own, so a reference to one that keeps its name is no change;
 * what has no name in the document is compared here.
 */
export function compareTypes(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  return [...compareNullable(sides, from, to, direction), ...compareShapes(sides, from, to, direction)];
}

function compareShapes(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [before, after] = [definitionOf(sides, "from", from), definitionOf(sides, "to", to)];
  if (before !== undefined && before === after) return [];
  const [a, b] = [resolve(sides.from, from), resolve(sides.to, to)];
  if (before !== undefined && after !== undefined) return compareRenamed(sides, from, to, direction);
  return compareResolved(sides, a, b, direction) ?? [typeChange(sides, from, to, direction)];
}

/** The name of the definition that a place refers to, if it is one. */
function definitionOf(sides: Sides, which: "from" | "to", schema: Schema): string | undefined {
  if (schema.kind !== "reference") return undefined;
  const target = named(sides[which], schema.name);
  return target && isDefinition(target) ? schema.name : undefined;
}

/** Another definition takes the place of one: harmless where all that it says is the same. */
function compareRenamed(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [a, b] = [resolve(sides.from, from), resolve(sides.to, to)];
  const findings =
    a.kind === "object" && b.kind === "object"
      ? compareObjects(sides, a, b, direction, "all")
      : (compareResolved(sides, a, b, direction) ?? [typeChange(sides, from, to, direction)]);
  const change = typeChange(sides, from, to, direction);
  return [findings.some(({ impact }) => impact === "breaking") ? change : { ...change, impact: "compatible" }];
}

function typeChange(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding {
  return {
    kind: "changed",
    impact: impactOf(direction, { input: true, output: true }),
    message: `type changed from ${typeText(sides.from, from)} to ${typeText(sides.to, to)}`,
    from: from.source,
    to: to.source,
  };
}

/** Undefined where the two are of different kinds, so that there is nothing to compare one by one. */
export function compareResolved(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  switch (from.kind) {
    case "object":
      return to.kind === "object" ? compareObjects(sides, from, to, direction) : undefined;
    case "enum":
      if (to.kind === "enum") return compareEnums(from, to, direction);
      return to.kind === "scalar" && to.wire === from.valueKind
        ? [
            from.closed
              ? enumBecame("open to any value", from, to, direction, "output")
              : enumBecame("has no list of known values any more", from, to, direction, undefined),
          ]
        : undefined;
    case "array":
      if (to.kind !== "array") return undefined;
      return [
        ...compareTypes(sides, from.items, to.items, direction).map((finding) => below("[]", finding)),
        ...compareLengths(from, to, direction),
      ];
    case "map":
      return to.kind === "map" ? compareTypes(sides, from.values, to.values, direction).map((finding) => below("{}", finding)) : undefined;
    case "scalar":
      if (to.kind === "enum" && from.wire === to.valueKind)
        return [
          to.closed
            ? enumBecame("restricted to listed values", from, to, direction, "input")
            : enumBecame("has a list of known values now; others may come", from, to, direction, undefined),
        ];
      return to.kind === "scalar" ? compareScalars(sides, from, to, direction) : undefined;
    case "constant":
      return to.kind === "constant" ? compareConstants(from, to, direction) : undefined;
    case "union":
      return to.kind === "union" ? compareUnions(sides, from, to, direction) : undefined;
    case "file":
      return to.kind === "file" ? [] : undefined;
    case "any":
      return to.kind === "any" ? [] : undefined;
    case "reference":
      return undefined;
  }
}

function enumBecame(what: string, from: Schema, to: Schema, direction: Direction, breaks: "input" | "output" | undefined): Finding {
  const impact = breaks === undefined ? "compatible" : impactOf(direction, { [breaks]: true });
  return { kind: "changed", impact, message: what, from: from.source, to: to.source };
}

/** `null` is new to those who read it, and missed by those who write it. */
function compareNullable(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] {
  const [before, after] = [isNullable(sides, "from", from), isNullable(sides, "to", to)];
  if (before === after) return [];
  const impact = impactOf(direction, after ? { output: true } : { input: true });
  return [{ kind: "changed", impact, message: after ? "may be null now" : "is never null any more", from: from.source, to: to.source }];
}

/** What a definition says of itself is compared with the definition. */
function isNullable(sides: Sides, which: "from" | "to", schema: Schema): boolean {
  if (schema.nullable) return true;
  if (schema.kind !== "reference" || definitionOf(sides, which, schema) !== undefined) return false;
  return resolve(sides[which], schema).nullable === true;
}

/** `own`: what the objects themselves declare, as long as they have the same bases; else `all` that is seen on them. */
export function compareObjects(
  sides: Sides,
  from: ObjectSchema,
  to: ObjectSchema,
  direction: Direction,
  extent: "own" | "all" = "own",
): Finding[] {
  const places = { from: from.source, to: to.source };
  const bases = ({ bases: list }: ObjectSchema) => list.map(({ name }) => name).join(", ");
  const sameBases = bases(from) === bases(to);
  const [before, after] =
    extent === "own" && sameBases ? ownProperties(sides, from, to) : [allProperties(sides.from, from), allProperties(sides.to, to)];
  const findings = compareProperties(sides, before, after, direction, places);
  if (extent === "own" && !sameBases) {
    const text = (list: string) => (list === "" ? "nothing" : list);
    const message = `derives from ${text(bases(to))} instead of ${text(bases(from))}`;
    findings.push({ kind: "changed", impact: "compatible", message, ...places });
  }
  return [...findings, ...compareAdditional(sides, from, to, direction), ...compareDiscriminators(from, to, direction)];
}

/** What one object declares and the other inherits is on both of them. */
function ownProperties(sides: Sides, from: ObjectSchema, to: ObjectSchema): [Property[], Property[]] {
  const names = new Set([...from.properties, ...to.properties].map(({ wireName }) => wireName));
  const seen = (side: Side, object: ObjectSchema) => allProperties(side, object).filter(({ wireName }) => names.has(wireName));
  return [seen(sides.from, from), seen(sides.to, to)];
}

function compareAdditional(sides: Sides, from: ObjectSchema, to: ObjectSchema, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const [before, after] = [from.additionalProperties, to.additionalProperties];
  if (before && after) return compareTypes(sides, before, after, direction).map((finding) => below("{}", finding));
  if (!before && !after) return [];
  const message = after ? `takes further properties (${typeText(sides.to, after)})` : "takes no further properties any more";
  return [{ kind: "changed", impact: impactOf(direction, after ? {} : { input: true, output: true }), message, ...places }];
}

function compareDiscriminators(from: ObjectSchema, to: ObjectSchema, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const changed = (what: string, before: string | undefined, after: string | undefined): Finding[] => {
    if (before === after) return [];
    const isNew = before === undefined;
    const message = isNew ? `${what} ${after ?? ""} is new` : `${what} ${before}${after === undefined ? " is gone" : ` became ${after}`}`;
    return [{ kind: "changed", impact: isNew ? "compatible" : impactOf(direction, { input: true, output: true }), message, ...places }];
  };
  return [
    ...changed("discriminator", from.discriminator?.property, to.discriminator?.property),
    ...changed("discriminator value", from.discriminatorValue, to.discriminatorValue),
  ];
}

/** A new value is unexpected to those who read a closed list; one that is gone is refused from those who write it. */
function compareEnums(from: EnumSchema, to: EnumSchema, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const { added, removed, kept } = pair(from.members, to.members, ({ value }) => JSON.stringify(value));
  const findings: Finding[] = [];
  if (from.valueKind !== to.valueKind) {
    const message = `values changed from ${from.valueKind} to ${to.valueKind}`;
    return [{ kind: "changed", impact: impactOf(direction, { input: true, output: true }), message, ...places }];
  }
  for (const { value } of added) {
    const impact = impactOf(direction, { output: from.closed });
    findings.push({
      kind: "added",
      impact,
      part: `value ${JSON.stringify(value)}`,
      message: `added to ${from.closed ? "a closed" : "an open"} list`,
      ...places,
    });
  }
  for (const { value } of removed) {
    findings.push({
      kind: "removed",
      impact: impactOf(direction, { input: true }),
      part: `value ${JSON.stringify(value)}`,
      message: "removed",
      ...places,
    });
  }
  if (from.closed !== to.closed) {
    const impact = impactOf(direction, to.closed ? { input: true } : { output: true });
    findings.push({
      kind: "changed",
      impact,
      message: to.closed ? "the list of values is closed now" : "the list of values is open now",
      ...places,
    });
  }
  for (const { from: before, to: after } of kept) {
    if ((before.description ?? "") !== (after.description ?? "")) {
      findings.push({
        kind: "changed",
        impact: "docs",
        part: `value ${JSON.stringify(after.value)}`,
        message: "description changed",
        ...places,
      });
    }
  }
  return findings;
}

/** Types of plain text that a client hands on as they are: one for another changes nothing that travels. */
const plainText = new Set(["string", "char", "uuid", "uri", "arm-id", "password", "odata-query", "duration", "time", "date"]);

function compareScalars(sides: Sides, from: ScalarSchema, to: ScalarSchema, direction: Direction): Finding[] {
  const findings: Finding[] = [];
  if (from.type !== to.type || from.wire !== to.wire) {
    const isHarmless = plainText.has(from.type) && plainText.has(to.type);
    const wider = widerNumbers[from.type]?.includes(to.type) ?? false;
    const change = typeChange(sides, from, to, direction);
    findings.push(
      isHarmless ? { ...change, impact: "compatible" } : wider ? { ...change, impact: impactOf(direction, { output: true }) } : change,
    );
  }
  return [...findings, ...compareConstraints(from, to, direction)];
}

/** Numbers, and those that hold all of them. */
const widerNumbers: Partial<Record<ScalarType, readonly ScalarType[]>> = {
  int32: ["int64", "float", "double", "decimal"],
  int64: ["float", "double", "decimal"],
  float: ["double", "decimal"],
  double: ["decimal"],
};

const lowerBounds = ["minimum", "exclusiveMinimum", "minLength"] as const;
const upperBounds = ["maximum", "exclusiveMaximum", "maxLength"] as const;

/** What is narrower refuses values that were fine; what is wider never does. */
function compareConstraints(from: ScalarSchema, to: ScalarSchema, direction: Direction): Finding[] {
  const findings: Finding[] = [];
  const [before, after]: [Constraints, Constraints] = [from.constraints ?? {}, to.constraints ?? {}];
  const note = (name: keyof Constraints, narrower: boolean): void => {
    const text = (value: string | number | undefined) => (value === undefined ? "none" : JSON.stringify(value));
    const message = `${name} changed from ${text(before[name])} to ${text(after[name])}`;
    findings.push({ kind: "changed", impact: impactOf(direction, { input: narrower }), message, from: from.source, to: to.source });
  };
  for (const name of lowerBounds) if (before[name] !== after[name]) note(name, (after[name] ?? -Infinity) > (before[name] ?? -Infinity));
  for (const name of upperBounds) if (before[name] !== after[name]) note(name, (after[name] ?? Infinity) < (before[name] ?? Infinity));
  for (const name of ["pattern", "multipleOf"] as const) if (before[name] !== after[name]) note(name, after[name] !== undefined);
  return findings;
}

function compareLengths(from: Schema & { kind: "array" }, to: Schema & { kind: "array" }, direction: Direction): Finding[] {
  const findings: Finding[] = [];
  const note = (name: string, before: number | undefined, after: number | undefined, narrower: boolean): void => {
    if (before === after) return;
    const message = `${name} changed from ${String(before ?? "none")} to ${String(after ?? "none")}`;
    findings.push({ kind: "changed", impact: impactOf(direction, { input: narrower }), message, from: from.source, to: to.source });
  };
  note("minItems", from.minItems, to.minItems, (to.minItems ?? 0) > (from.minItems ?? 0));
  note("maxItems", from.maxItems, to.maxItems, (to.maxItems ?? Infinity) < (from.maxItems ?? Infinity));
  if (from.uniqueItems !== to.uniqueItems) {
    const message = to.uniqueItems ? "items must be unique now" : "items may repeat now";
    findings.push({
      kind: "changed",
      impact: impactOf(direction, { input: to.uniqueItems === true }),
      message,
      from: from.source,
      to: to.source,
    });
  }
  return findings;
}

function compareConstants(from: ConstantSchema, to: ConstantSchema, direction: Direction): Finding[] {
  if (from.value === to.value) return [];
  const message = `constant changed from ${JSON.stringify(from.value)} to ${JSON.stringify(to.value)}`;
  return [{ kind: "changed", impact: impactOf(direction, { input: true, output: true }), message, from: from.source, to: to.source }];
}

function compareUnions(sides: Sides, from: UnionSchema, to: UnionSchema, direction: Direction): Finding[] {
  const variants = [
    ...from.variants.map((variant) => ({ side: "from" as const, text: typeText(sides.from, variant) })),
    ...to.variants.map((variant) => ({ side: "to" as const, text: typeText(sides.to, variant) })),
  ];
  const of = (side: "from" | "to") => variants.filter((variant) => variant.side === side);
  const { added, removed } = pair(of("from"), of("to"), ({ text }) => text);
  const places = { from: from.source, to: to.source };
  return [
    ...added.map(({ text }): Finding => ({
      kind: "changed",
      impact: impactOf(direction, { output: true }),
      message: `may also be ${text}`,
      ...places,
    })),
    ...removed.map(({ text }): Finding => ({
      kind: "changed",
      impact: impactOf(direction, { input: true }),
      message: `cannot be ${text} any more`,
      ...places,
    })),
  ];
}
