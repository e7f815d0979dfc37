import type { Property } from "../../model/schema.js";
import { below, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText, valueText } from "./type-text.js";
import { compareXml } from "./xml.js";

type Places = Required<Pick<Finding, "from" | "to">>;

/** Compares objects property by property, by the names on the wire. What looks like another name of one that is gone stands beside it. */
export function compareProperties(
  sides: Sides,
  from: readonly Property[],
  to: readonly Property[],
  direction: Direction,
  places: Places,
): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ wireName }) => wireName);
  const renamed = renamedProperties(sides, removed, added);
  const others = added.filter((property) => ![...renamed.values()].includes(property));
  return [
    ...removed.flatMap((property) => {
      const other = renamed.get(property);
      return [
        removedProperty(sides, property, direction, places, other && `; renamed to ${other.wireName}?`),
        ...(other ? [addedProperty(sides, other, direction, places, `; was ${property.wireName}?`)] : []),
      ];
    }),
    ...others.map((property) => addedProperty(sides, property, direction, places)),
    ...kept.flatMap((both) => compareProperty(sides, both.from, both.to, direction)),
  ];
}

/** Properties that came for others: by a name that differs in case and dashes alone, else where only one of the type came and went. */
function renamedProperties(sides: Sides, removed: readonly Property[], added: readonly Property[]): Map<Property, Property> {
  const renamed = new Map<Property, Property>();
  const bare = ({ wireName }: Property) => wireName.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const type = (side: Sides["from"], { schema }: Property) => typeText(side, schema);
  for (const { from, to } of pair(removed, added, bare).kept) renamed.set(from, to);
  const left = removed.filter((property) => !renamed.has(property));
  const free = added.filter((property) => ![...renamed.values()].includes(property));
  for (const property of left) {
    const sameType = (other: Property) => type(sides.to, other) === type(sides.from, property);
    const rivals = left.filter((other) => type(sides.from, other) === type(sides.from, property));
    const [candidate, ...more] = free.filter(sameType);
    if (candidate && more.length === 0 && rivals.length === 1) renamed.set(property, candidate);
  }
  return renamed;
}

/** Only what callers have to write from now on breaks them. */
function addedProperty(sides: Sides, property: Property, direction: Direction, { from }: Places, hint = ""): Finding {
  const isAsked = property.required && !property.readOnly;
  const rule = property.readOnly ? "read-only-property-added" : isAsked ? "required-property-added" : "optional-property-added";
  const word = property.readOnly ? "read-only" : property.required ? "required" : "optional";
  const message = `${word} property added (${typeText(sides.to, property.schema)})${hint}`;
  return found(rule, { kind: "added", part: property.wireName, message, from, to: property.source }, direction);
}

function removedProperty(sides: Sides, property: Property, direction: Direction, { to }: Places, hint = ""): Finding {
  const message = `property removed (${typeText(sides.from, property.schema)})${hint}`;
  return found("property-removed", { kind: "removed", part: property.wireName, message, from: property.source, to }, direction);
}

function compareProperty(sides: Sides, from: Property, to: Property, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const [before, after] = [occasionsOf(from), occasionsOf(to)];
  const either = (occasion: Occasion) => before.has(occasion) || after.has(occasion);
  const travels: Direction = {
    ...direction,
    input: direction.input && (either("create") || either("update")),
    output: direction.output && either("read"),
  };
  // What is in it only travels where it does on both sides: where it does not any more, that is told of the property.
  const inside: Direction = {
    ...direction,
    input: direction.input && ["create" as const, "update" as const].some((each) => before.has(each) && after.has(each)),
    output: direction.output && before.has("read") && after.has("read"),
  };
  return [
    ...compareTypes(sides, from.schema, to.schema, inside),
    ...compareUse(from, to, travels),
    ...compareXml(from, to, travels),
    ...foundWords("schema-documentation", "description", from.description, to.description, places),
  ].map((finding) => below(to.wireName, finding));
}

/** Who writes a property, and whether it has to be there. */
function compareUse(from: Property, to: Property, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string, travel: Direction = direction): Finding => found(rule, { message, ...places }, travel);
  const findings: Finding[] = [];
  if (from.required !== to.required) {
    const isAsked = to.required && !to.readOnly && !from.readOnly;
    findings.push(
      to.required
        ? note("property-required", "required now", { ...direction, input: direction.input && isAsked })
        : note("property-optional", "optional now"),
    );
  }
  findings.push(...compareOccasions(from, to, direction, note));
  if (JSON.stringify(from.default) !== JSON.stringify(to.default)) {
    const message = `default changed from ${valueText(from.default)} to ${valueText(to.default)}`;
    findings.push(note(from.default === undefined ? "default-added" : "default-changed", message));
  }
  if (from.secret !== to.secret) findings.push(note("secret-changed", to.secret ? "secret now" : "not secret any more"));
  if (from.clientName !== to.clientName || from.flatten !== to.flatten) {
    const message = "clients see it under another name or place (x-ms-client-name, x-ms-client-flatten)";
    findings.push(note("property-client-name-changed", message));
  }
  return findings;
}

type Occasion = "create" | "read" | "update";

/** On which occasions a property takes part: readOnly, writeOnly and x-ms-mutability say the same thing in different words. */
function occasionsOf({ readOnly, mutability }: Property): ReadonlySet<Occasion> {
  return new Set(readOnly ? ["read"] : (mutability ?? ["create", "read", "update"]));
}

/** An occasion that is lost only breaks those who had it: nobody creates with a type that is only sent to change something. */
function compareOccasions(
  from: Property,
  to: Property,
  direction: Direction,
  note: (rule: RuleName, message: string, travel?: Direction) => Finding,
): Finding[] {
  const [before, after] = [occasionsOf(from), occasionsOf(to)];
  const lost = (occasion: Occasion) => before.has(occasion) && !after.has(occasion);
  const won = (occasion: Occasion) => !before.has(occasion) && after.has(occasion);
  const writes = (occasions: ReadonlySet<Occasion>) => occasions.has("create") || occasions.has("update");
  const findings: Finding[] = [];
  if (lost("create") || lost("update")) {
    const refused = (lost("create") && direction.creates) || (lost("update") && direction.updates);
    const message = writes(after)
      ? `callers can set it in ${after.has("create") ? "create" : "update"} requests alone now`
      : "read-only now: the service alone sets it";
    findings.push(note("property-read-only", message, { ...direction, input: direction.input && refused }));
  }
  if (won("create") || won("update")) {
    const isAsked = !writes(before) && to.required;
    const message = writes(before)
      ? `callers can set it in ${[...after].filter((each) => each !== "read").join(" and ")} requests now`
      : "not read-only any more: callers may set it";
    findings.push(note(isAsked ? "required-property-writable" : "property-writable", message));
  }
  if (lost("read")) findings.push(note("property-write-only", "write-only now: answers do not have it any more"));
  if (won("read")) findings.push(note("property-readable", "not write-only any more: answers have it"));
  return findings;
}
