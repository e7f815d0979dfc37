import type { Schema } from "../../model/schema.js";
import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

/**
 * Unions, and types that became one or were one: types that are only on one side are more to read, or less to write. Undefined where the two
 * have no type in common.
 */
export function compareUnions(sides: Sides, from: Schema, to: Schema, direction: Direction): Finding[] | undefined {
  const variants = (schema: Schema) => (schema.kind === "union" ? schema.variants : [schema]);
  const [before, after] = [variants(from), variants(to)];
  const same = (one: Schema, other: Schema) =>
    typeText(sides.from, one) === typeText(sides.to, other) || compareTypes(sides, one, other, both).length === 0;
  const removed = before.filter((one) => !after.some((other) => same(one, other)));
  const added = after.filter((other) => !before.some((one) => same(one, other)));
  if (removed.length === before.length && added.length === after.length && (from.kind !== "union" || to.kind !== "union")) return undefined;
  const places = { from: from.source, to: to.source };
  return [
    ...added.map((type) => found("variant-added", { message: `may also be ${typeText(sides.to, type)}`, ...places }, direction)),
    ...removed.map((type) =>
      found("variant-removed", { message: `cannot be ${typeText(sides.from, type)} any more`, ...places }, direction),
    ),
    ...before.flatMap((one) =>
      after
        .filter((other) => typeText(sides.from, one) === typeText(sides.to, other))
        .slice(0, 1)
        .flatMap((other) => compareTypes(sides, one, other, direction)),
    ),
  ];
}

const both: Direction = { input: true, output: true, creates: true, updates: true };
