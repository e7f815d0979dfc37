import type { Property } from "../../model/schema.js";
import { below, compareDocs, type Finding } from "../change.js";
import { pair } from "../pair.js";
import { compareTypes, impactOf } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/** Compares objects property by property, by the names on the wire. */
export function compareProperties(
  sides: Sides,
  from: readonly Property[],
  to: readonly Property[],
  direction: Direction,
  places: Required<Pick<Finding, "from" | "to">>,
): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ wireName }) => wireName);
  return [
    ...removed.map((property) => removedProperty(sides, property, direction, places)),
    ...added.map((property) => addedProperty(sides, property, direction, places)),
    ...kept.flatMap((both) => compareProperty(sides, both.from, both.to, direction)),
  ];
}

/** Only what callers have to write from now on breaks them. */
function addedProperty(sides: Sides, property: Property, direction: Direction, { from }: Required<Pick<Finding, "from" | "to">>): Finding {
  const isAsked = property.required && !property.readOnly;
  const words = [property.readOnly ? "read-only" : property.required ? "required" : "optional"];
  return {
    kind: "added",
    impact: impactOf(direction, { input: isAsked }),
    part: property.wireName,
    message: `${words.join(" ")} property added (${typeText(sides.to, property.schema)})`,
    from,
    to: property.source,
  };
}

function removedProperty(sides: Sides, property: Property, direction: Direction, { to }: Required<Pick<Finding, "from" | "to">>): Finding {
  return {
    kind: "removed",
    impact: impactOf(direction, { input: true, output: true }),
    part: property.wireName,
    message: `property removed (${typeText(sides.from, property.schema)})`,
    from: property.source,
    to,
  };
}

function compareProperty(sides: Sides, from: Property, to: Property, direction: Direction): Finding[] {
  const places = { from: from.source, to: to.source };
  const travels: Direction = { input: direction.input && !(from.readOnly && to.readOnly), output: direction.output };
  const findings = [...compareTypes(sides, from.schema, to.schema, travels), ...compareUse(from, to, travels)];
  findings.push(...compareDocs("description", from.description, to.description, places));
  return findings.map((finding) => below(to.wireName, finding));
}

/** Who writes a property, and whether it has to be there. */
function compareUse(from: Property, to: Property, direction: Direction): Finding[] {
  const findings: Finding[] = [];
  const note = (breaks: Partial<Direction>, message: string): void => {
    findings.push({ kind: "changed", impact: impactOf(direction, breaks), message, from: from.source, to: to.source });
  };
  if (from.required !== to.required) {
    if (to.required) note({ input: !to.readOnly }, "required now");
    else note({ output: true }, "optional now");
  }
  if (from.readOnly !== to.readOnly) {
    if (to.readOnly) note({ input: true }, "read-only now: the service alone sets it");
    else note({ input: to.required }, "not read-only any more: callers may set it");
  }
  const [before, after] = [mutability(from), mutability(to)];
  if (from.readOnly === to.readOnly && before.join() !== after.join()) {
    const lost = before.filter((each) => !after.includes(each));
    note(
      { input: lost.includes("create") || lost.includes("update"), output: lost.includes("read") },
      `takes part in ${after.join(", ") || "nothing"} now, before in ${before.join(", ") || "nothing"}`,
    );
  }
  if (JSON.stringify(from.default) !== JSON.stringify(to.default)) {
    note({ input: from.default !== undefined }, `default changed from ${valueText(from.default)} to ${valueText(to.default)}`);
  }
  if (from.secret !== to.secret) note({}, to.secret ? "secret now" : "not secret any more");
  if (from.clientName !== to.clientName || from.flatten !== to.flatten) {
    note({}, "clients see it under another name or place (x-ms-client-name, x-ms-client-flatten)");
  }
  return findings;
}

function mutability({ mutability: parts }: Property): string[] {
  return [...(parts ?? (["create", "read", "update"] as const))].sort();
}

export function valueText(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
