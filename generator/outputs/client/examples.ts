import type { JsonValue, Operation, Sample, Schema } from "../../model/index.js";
import type { Emission } from "../common/emission.js";
import { isIdentifier } from "../common/names.js";
import type { ResultView } from "./results.js";
import { isStamp } from "../common/stamps.js";
import { positionalOf, type Argument, type ArgumentPlace, type Signature } from "./signature.js";

/** A call as a reader would write it, with the values of a documented sample. */
export interface ExampleView {
  /** `batchDeployments`; absent for operations without a group. */
  member?: string;
  operation: string;
  result: ResultView["kind"];
  arguments: LiteralView[];
}

/** A value as TypeScript writes it. `inline`: short enough for one line. */
export type LiteralView =
  | { kind: "json"; value: string | number | boolean | null; inline: true }
  | { kind: "date"; value: string; inline: true }
  | { kind: "bytes"; value: string; inline: true }
  | { kind: "content"; value: string; inline: true }
  | { kind: "array"; items: LiteralView[]; inline: boolean }
  | { kind: "object"; entries: { name: string; value: LiteralView }[]; inline: boolean };

const inlineWidth = 60;

/** About how many characters a literal takes on one line. */
function widthOf(literal: LiteralView): number {
  switch (literal.kind) {
    case "array":
      return literal.items.reduce((sum, item) => sum + widthOf(item) + 2, 2);
    case "object":
      return literal.entries.reduce((sum, { name, value }) => sum + name.length + widthOf(value) + 4, 2);
    default:
      return String(literal.value).length + 2;
  }
}

/** The shortest of an operation's documented samples, as a call; nothing where the document has none that gives all required values. */
export function exampleOf(
  operation: Operation,
  member: string | undefined,
  name: string,
  signature: Signature,
  result: ResultView,
  emission: Emission,
): ExampleView | undefined {
  const [sample] = operation.samples
    .filter((candidate) => !candidate.synthetic)
    .map((candidate) => ({ candidate, size: JSON.stringify([candidate.parameters, candidate.body ?? null]).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ candidate }) => candidate);
  if (!sample) return undefined;
  const literals = argumentsOf(sample, signature, emission);
  if (!literals) return undefined;
  return { ...(member === undefined ? {} : { member }), operation: name, result: result.kind, arguments: literals };
}

/** Positional values in order, then the options; undefined where a positional value is missing. */
function argumentsOf(sample: Sample, signature: Signature, emission: Emission): LiteralView[] | undefined {
  const positional: LiteralView[] = [];
  for (const name of signature.positional) {
    const found = positionalOf(signature, name);
    const literal = found && ("members" in found ? membersOf(found.members, sample, emission) : literalFor(found, sample, emission));
    if (!literal) return undefined;
    positional.push(literal);
  }
  const single = signature.arguments.filter(
    ({ place, of }) => place.kind === "option" && !(of.kind === "parameter" && isStamp(of.parameter.in, of.parameter.name)),
  );
  const grouped = signature.groups.filter(({ place }) => place.kind === "option");
  const entries = [
    ...entriesOf(single, sample, emission),
    ...grouped.flatMap(({ place, members }) => {
      const value = membersOf(members, sample, emission);
      return place.kind === "option" && value.kind === "object" && value.entries.length > 0 ? [{ name: place.name, value }] : [];
    }),
  ];
  return entries.length > 0 ? [...positional, object(entries)] : positional;
}

function membersOf(members: readonly Argument[], sample: Sample, emission: Emission): LiteralView {
  return object(entriesOf(members, sample, emission));
}

function entriesOf(list: readonly Argument[], sample: Sample, emission: Emission): { name: string; value: LiteralView }[] {
  return list.flatMap((argument) => {
    const value = literalFor(argument, sample, emission);
    return value ? [{ name: nameIn(argument.place), value }] : [];
  });
}

function nameIn(place: ArgumentPlace): string {
  return place.kind === "constant" ? "" : place.name;
}

function literalFor({ of, schema }: Argument, sample: Sample, emission: Emission): LiteralView | undefined {
  if (of.kind === "body") {
    if (sample.body === undefined) return undefined;
    if (of.body.format === "binary") return { kind: "content", value: JSON.stringify(sample.body), inline: true };
    return literalOf(sample.body, schema, emission);
  }
  const name = of.kind === "parameter" ? of.parameter.name : of.field.name;
  const place = of.kind === "parameter" ? of.parameter.in : "form";
  const given = sample.parameters.find((parameter) => parameter.name === name && parameter.in === place);
  return given && literalOf(given.value, schema, emission);
}

function literalOf(value: JsonValue, schema: Schema | undefined, emission: Emission): LiteralView {
  const resolved = schema && emission.schemas.resolve(schema);
  if (Array.isArray(value)) {
    const itemSchema = resolved?.kind === "array" ? resolved.items : undefined;
    const items = value.map((item) => literalOf(item, itemSchema, emission));
    const literal: LiteralView = { kind: "array", items, inline: true };
    return { ...literal, inline: items.every((item) => item.inline) && widthOf(literal) <= inlineWidth };
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, member]) => ({
      name,
      value: literalOf(member, memberSchema(name, value, schema, emission), emission),
    }));
    return object(entries.map((entry) => ({ ...entry, name: propertyName(entry.name) })));
  }
  if (resolved?.kind === "scalar" && typeof value === "string") {
    if (["date-time", "date-time-rfc1123"].includes(resolved.type)) return { kind: "date", value, inline: true };
    if (["byte", "base64url"].includes(resolved.type)) return { kind: "bytes", value, inline: true };
  }
  return { kind: "json", value, inline: true };
}

/** The schema of a member: its property, through the kind that the value says it is. */
function memberSchema(name: string, value: Record<string, JsonValue>, schema: Schema | undefined, emission: Emission): Schema | undefined {
  const resolved = schema && emission.schemas.resolve(schema);
  if (resolved?.kind === "map") return resolved.values;
  if (resolved?.kind !== "object") return undefined;
  const discriminator = emission.schemas.discriminator(resolved);
  const kind = discriminator === undefined ? undefined : value[discriminator];
  const actual = resolved.discriminator?.subtypes.find((subtype) => subtype.value === kind)?.schema;
  const target = (actual && emission.schemas.object(actual)) ?? resolved;
  return (
    emission.schemas.properties(target).find((property) => property.wireName === name)?.schema ??
    emission.schemas.additionalProperties(target)
  );
}

function object(entries: { name: string; value: LiteralView }[]): LiteralView {
  const literal: LiteralView = { kind: "object", entries, inline: true };
  return { ...literal, inline: entries.every(({ value }) => value.inline) && widthOf(literal) <= inlineWidth };
}

/** A property's name as an object literal writes it. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}
