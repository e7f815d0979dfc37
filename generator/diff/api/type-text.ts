import type { Schema } from "../../model/schema.js";
import { isDefinition, named, type Side } from "./sides.js";

const longestList = 8;
/** Deeper than a reader follows; a type that contains itself without an object in between ends here. */
const deepest = 6;

/** A type in a few words, as a document would say it: `string (date-time)`, `NetworkAcls`, `string[]`, `"a" | "b" | …`. */
export function typeText(side: Side, schema: Schema, depth = 0): string {
  if (depth > deepest) return "…";
  const inner = (of: Schema) => typeText(side, of, depth + 1);
  switch (schema.kind) {
    case "reference": {
      const target = named(side, schema.name);
      return target && !isDefinition(target) && target.kind !== "object" ? inner(target) : schema.name;
    }
    case "object":
      return schema.name;
    case "enum": {
      const values = schema.members.slice(0, longestList).map(({ value }) => JSON.stringify(value));
      const isCut = !schema.closed || schema.members.length > longestList;
      return [...values, ...(isCut ? ["…"] : [])].join(" | ");
    }
    case "array": {
      const item = inner(schema.items);
      return item.includes(" ") ? `(${item})[]` : `${item}[]`;
    }
    case "map":
      return `map of ${inner(schema.values)}`;
    case "scalar": {
      const detail = schema.format ?? (schema.type === schema.wire ? undefined : schema.type);
      return detail === undefined ? schema.wire : `${schema.wire} (${detail})`;
    }
    case "constant":
      return JSON.stringify(schema.value);
    case "union":
      return schema.variants.map(inner).join(" | ");
    case "file":
      return "file";
    case "any":
      return schema.object ? "object" : "any";
  }
}

export function valueText(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
