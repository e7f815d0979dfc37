import type { Schema } from "../../model/schema.js";
import { isDefinition, named, type Side } from "./sides.js";

const longestList = 8;

/** A type in a few words, as a document would say it: `string (date-time)`, `NetworkAcls`, `string[]`, `"a" | "b" | …`. */
export function typeText(side: Side, schema: Schema): string {
  switch (schema.kind) {
    case "reference": {
      const target = named(side, schema.name);
      return target && !isDefinition(target) && target.kind !== "object" ? typeText(side, target) : schema.name;
    }
    case "object":
      return schema.name;
    case "enum": {
      const values = schema.members.slice(0, longestList).map(({ value }) => JSON.stringify(value));
      const isCut = !schema.closed || schema.members.length > longestList;
      return [...values, ...(isCut ? ["…"] : [])].join(" | ");
    }
    case "array": {
      const item = typeText(side, schema.items);
      return item.includes(" ") ? `(${item})[]` : `${item}[]`;
    }
    case "map":
      return `map of ${typeText(side, schema.values)}`;
    case "scalar": {
      const detail = schema.format ?? (schema.type === schema.wire ? undefined : schema.type);
      return detail === undefined ? schema.wire : `${schema.wire} (${detail})`;
    }
    case "constant":
      return JSON.stringify(schema.value);
    case "union":
      return schema.variants.map((variant) => typeText(side, variant)).join(" | ");
    case "file":
      return "file";
    case "any":
      return schema.object ? "object" : "any";
  }
}
