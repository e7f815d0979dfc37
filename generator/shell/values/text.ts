import { formatInvariant } from "./datetime.js";
import { isHashtable, isProperties, propertyNames } from "./objects.js";

/** What a value becomes within a string or as a string parameter (about_Quoting_Rules; $OFS is a space). */
export function toText(value: unknown): string {
  return textOf(value, 0);
}

function textOf(value: unknown, depth: number): string {
  if (value === null || value === undefined) return "";
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return numberText(value);
    case "bigint":
      return value.toString();
    case "object":
      return objectText(value, depth);
    default:
      return "";
  }
}

/** Objects in objects are shown by their type, as PowerShell does. */
function objectText(value: object, depth: number): string {
  if (Array.isArray(value)) return depth > 1 ? "System.Object[]" : value.map((item) => textOf(item, depth + 1)).join(" ");
  if (value instanceof Date) return formatInvariant(value);
  if (value instanceof Uint8Array) return [...value.subarray(0, 1024)].join(" ");
  if (isHashtable(value)) return "System.Collections.Hashtable";
  if (isProperties(value)) {
    if (depth > 0) return "";
    return `@{${propertyNames(value)
      .map((name) => `${name}=${textOf(value[name], depth + 1)}`)
      .join("; ")}}`;
  }
  // Classes of the shell have a toString of their own.
  return String(value as { toString(): string });
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  const text = String(value);
  const exponent = /^(.*)e([+-])(\d+)$/.exec(text);
  return exponent ? `${exponent[1] ?? ""}E${exponent[2] ?? ""}${(exponent[3] ?? "").padStart(2, "0")}` : text;
}
