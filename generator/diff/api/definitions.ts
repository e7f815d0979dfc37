import type { NamedSchema } from "../../model/schema.js";
import { changesOf, type Change, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { definitionKind, isShared, seenDefinitions } from "./definition-kind.js";
import type { OperationReach } from "./operation-reach.js";
import { compareResolved, compareTypes, foundNullable, typeChange } from "./schemas.js";
import type { Direction, Side, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/** The definitions of both sides, put beside each other. */
export interface PairedDefinitions {
  removed: NamedSchema[];
  added: NamedSchema[];
  kept: { from: NamedSchema; to: NamedSchema }[];
}

export function pairedDefinitions({ from, to, pairs }: Sides): PairedDefinitions {
  const [before, after] = [seenDefinitions(from), seenDefinitions(to)];
  const byName = new Map(after.map((schema) => [schema.name, schema]));
  const taken = new Set(pairs.values());
  return {
    removed: before.filter(({ name }) => !pairs.has(name)),
    added: after.filter(({ name }) => !taken.has(name)),
    kept: before.flatMap((schema) => {
      const other = byName.get(pairs.get(schema.name) ?? "");
      return other ? [{ from: schema, to: other }] : [];
    }),
  };
}

/** Compares all definitions; each change says which operations it reaches. */
export function compareDefinitions(sides: Sides, { removed, added, kept }: PairedDefinitions, reach: OperationReach): Change[] {
  const change = (side: "from" | "to", schema: NamedSchema, kind: ReturnType<typeof definitionKind>, findings: Finding[]): Change[] => {
    const operations = reach[side](schema.name);
    return changesOf("api", { kind, name: schema.name }, findings).map((each) => ({
      ...each,
      ...(operations.length > 0 && { operations }),
    }));
  };
  const kindOn = (side: Side, schema: NamedSchema) => definitionKind(isShared(side, schema));
  return [
    ...removed.flatMap((schema) => change("from", schema, kindOn(sides.from, schema), [removedDefinition(sides, schema)])),
    ...added.flatMap((schema) => change("to", schema, kindOn(sides.to, schema), [addedDefinition(sides, schema)])),
    ...kept.flatMap(({ from, to }) =>
      change("to", to, definitionKind(isShared(sides.from, from), isShared(sides.to, to)), compareDefinition(sides, from, to)),
    ),
  ];
}

function removedDefinition(sides: Sides, schema: NamedSchema): Finding {
  return found("definition-removed", { kind: "removed", message: shapeText(sides.from, schema), from: schema.source });
}

function addedDefinition({ to }: Sides, schema: NamedSchema): Finding {
  return found("definition-added", { kind: "added", message: shapeText(to, schema), to: schema.source });
}

/** `object with 3 properties, derives from JobBaseProperties`. */
function shapeText(side: Side, schema: NamedSchema): string {
  if (schema.kind === "enum") return `enumeration of ${counted(schema.members.length, "value", "values")}`;
  if (schema.kind !== "object") return typeText(side, schema);
  const bases = schema.bases.map(({ name }) => name).join(", ");
  return `object with ${counted(schema.properties.length, "property", "properties")}${bases === "" ? "" : `, derives from ${bases}`}`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function compareDefinition(sides: Sides, from: NamedSchema, to: NamedSchema): Finding[] {
  const places = { from: from.source, to: to.source };
  const direction = directionOf(sides, from.name, to.name);
  return [
    ...compareNames(sides, from, to),
    ...compareShapes(sides, from, to, direction).map((finding) => inDefinition(finding, from, to)),
    ...(from.nullable === to.nullable ? [] : [foundNullable(to.nullable === true, places, direction)]),
    ...(from.deprecated === to.deprecated
      ? []
      : [found("definition-deprecated", { message: to.deprecated ? "deprecated" : "not deprecated any more", ...places })]),
    ...foundWords("schema-documentation", "description", from.description, to.description, places),
    ...foundWords("schema-documentation", "title", from.title, to.title, places),
  ];
}

function compareShapes(sides: Sides, from: NamedSchema, to: NamedSchema, direction: Direction): Finding[] {
  if (from.kind === "reference" || to.kind === "reference") return compareTypes(sides, from, to, direction);
  return compareResolved(sides, from, to, direction) ?? [typeChange(sides, from, to, direction)];
}

/** Where its places lead to it under another name, or in another file. */
function compareNames(sides: Sides, from: NamedSchema, to: NamedSchema): Finding[] {
  const places = { from: from.source, to: to.source };
  const file = ({ source }: NamedSchema) => source.file.slice(source.file.lastIndexOf("/") + 1);
  const [wasShared, isNow] = [isShared(sides.from, from), isShared(sides.to, to)];
  const where = (shared: boolean, schema: NamedSchema) => (shared ? file(schema) : "the document itself");
  return [
    ...(from.name === to.name || from.source.pointer === to.source.pointer
      ? []
      : [found("definition-renamed", { message: `called ${to.name} now, before ${from.name}`, ...places })]),
    ...(wasShared === isNow
      ? []
      : [found("definition-moved", { message: `in ${where(isNow, to)} now, before in ${where(wasShared, from)}`, ...places })]),
  ];
}

/** `type changed from Cfg to Cfg` says nothing of a definition: what it was and is counts. */
function inDefinition(finding: Finding, from: NamedSchema, to: NamedSchema): Finding {
  return finding.part === undefined && finding.rule === "type-changed" && from.kind !== to.kind
    ? { ...finding, message: `became ${kindText(to)}, before ${kindText(from)}` }
    : finding;
}

const kindTexts: Partial<Record<NamedSchema["kind"], string>> = {
  object: "an object",
  enum: "a list of values",
  array: "an array",
  map: "a map",
  union: "one of several types",
  file: "a file",
};

function kindText(schema: NamedSchema): string {
  return kindTexts[schema.kind] ?? (schema.kind === "scalar" ? schema.wire : schema.kind === "any" ? "anything" : schema.kind);
}

/** Which way its values travel on both sides: what only travels on one of them has come or gone elsewhere, and is told there. */
function directionOf({ from, to }: Sides, before: string, after: string): Direction {
  const both = (way: "input" | "output" | "created" | "updated") => from[way].has(before) && to[way].has(after);
  return { input: both("input"), output: both("output"), creates: both("created"), updates: both("updated") };
}
