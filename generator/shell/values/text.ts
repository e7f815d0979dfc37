import { DateTime } from "./datetime.js";
import { Hashtable } from "./hashtable.js";
import { numberText, numericOf } from "./number.js";
import { isProperties, propertyNames } from "./objects.js";
import { typeNameOf } from "./types.js";

/** What a value becomes within a string or as a string parameter (about_Quoting_Rules). `separator` is $OFS. */
export function toText(value: unknown, separator = " "): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    return value.map((item) => nestedText(item)).join(separator);
  }
  if (isProperties(value)) {
    return `@{${propertyNames(value)
      .map((name) => `${name}=${nestedText(value[name])}`)
      .join("; ")}}`;
  }
  return nestedText(value);
}

/** A value in a list or an object: objects show nothing of themselves there, lists their type. */
function nestedText(value: unknown): string {
  if (value === null || value === undefined) return "";
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return value ? "True" : "False";
    case "number":
    case "bigint":
      return numberText(numericOf(value) ?? { kind: "double", value: Number(value) });
    case "object":
      return objectText(value);
    default:
      return "";
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return typeNameOf(value);
  if (value instanceof Date) return DateTime.local(value).toString();
  if (value instanceof Uint8Array) return [...value.subarray(0, 1024)].join(" ");
  if (value instanceof Hashtable) return value.toString();
  if (isProperties(value)) return "";
  // Classes of the shell have a toString of their own.
  return String(value as { toString(): string });
}
