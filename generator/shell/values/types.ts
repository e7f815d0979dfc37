import { isHashtable } from "./objects.js";
import { ScriptBlock } from "./script-block.js";
import { SecureString } from "./secure-string.js";
import { TimeSpan } from "./timespan.js";

/** What a type name means to conversion. `object` takes anything with properties, `any` takes anything. */
export type ScalarKind =
  | "string"
  | "char"
  | "int"
  | "long"
  | "double"
  | "bool"
  | "switch"
  | "datetime"
  | "timespan"
  | "guid"
  | "uri"
  | "hashtable"
  | "object"
  | "custom"
  | "scriptblock"
  | "securestring"
  | "bytes"
  | "any";

/** A type, as `[name]` or a parameter's type gives it. */
export type TypeReference =
  { readonly kind: ScalarKind; readonly name: string } | { readonly kind: "array"; readonly name: string; readonly element: TypeReference };

const known: Readonly<Record<string, readonly [ScalarKind, string]>> = {
  string: ["string", "System.String"],
  char: ["char", "System.Char"],
  int: ["int", "System.Int32"],
  int32: ["int", "System.Int32"],
  int16: ["int", "System.Int16"],
  short: ["int", "System.Int16"],
  long: ["long", "System.Int64"],
  int64: ["long", "System.Int64"],
  double: ["double", "System.Double"],
  float: ["double", "System.Single"],
  single: ["double", "System.Single"],
  decimal: ["double", "System.Decimal"],
  bool: ["bool", "System.Boolean"],
  boolean: ["bool", "System.Boolean"],
  switch: ["switch", "System.Management.Automation.SwitchParameter"],
  switchparameter: ["switch", "System.Management.Automation.SwitchParameter"],
  datetime: ["datetime", "System.DateTime"],
  timespan: ["timespan", "System.TimeSpan"],
  guid: ["guid", "System.Guid"],
  uri: ["uri", "System.Uri"],
  hashtable: ["hashtable", "System.Collections.Hashtable"],
  idictionary: ["hashtable", "System.Collections.IDictionary"],
  psobject: ["any", "System.Management.Automation.PSObject"],
  object: ["any", "System.Object"],
  pscustomobject: ["custom", "System.Management.Automation.PSCustomObject"],
  scriptblock: ["scriptblock", "System.Management.Automation.ScriptBlock"],
  securestring: ["securestring", "System.Security.SecureString"],
  byte: ["int", "System.Byte"],
};

/** What `[name]` may name: the types above, and arrays of them. */
export function findType(name: string): TypeReference | undefined {
  const type = parseType(name);
  const innermost = element(type);
  return innermost.kind === "object" ? undefined : type;
}

function element(type: TypeReference): TypeReference {
  return type.kind === "array" ? element(type.element) : type;
}

/**
 * Reads the type of a parameter: `string`, `System.Int32`, `string[]`, `List<string>`, `SwitchParameter`; every other name
 * (`IBatchJob`) is a model, which takes hashtables and objects.
 */
export function parseType(text: string): TypeReference {
  const name = text.trim();
  const list = /^(?:System\.Collections\.Generic\.)?(?:I?List)[<[](.+)[>\]]$/i.exec(name) ?? /^(.+)\[\]$/.exec(name);
  if (list?.[1] !== undefined) {
    const item = parseType(list[1]);
    if (/^(?:System\.)?byte\[\]$/i.test(name)) return { kind: "bytes", name: "System.Byte[]" };
    return { kind: "array", name: `${item.name}[]`, element: item };
  }
  if (/^(?:System\.)?array$/i.test(name))
    return { kind: "array", name: "System.Object[]", element: { kind: "any", name: "System.Object" } };
  const nullable = /^(?:System\.)?Nullable[<[](.+)[>\]]$/i.exec(name);
  if (nullable?.[1] !== undefined) return parseType(nullable[1]);
  const key = name.replace(/^System\.(?:Management\.Automation\.|Collections\.|Security\.)?/i, "").toLowerCase();
  const found = Object.hasOwn(known, key) ? known[key] : undefined;
  return found ? { kind: found[0], name: found[1] } : { kind: "object", name };
}

/** The name of a value's type, as .NET calls it. */
export function typeNameOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (typeof value) {
    case "string":
      return "System.String";
    case "boolean":
      return "System.Boolean";
    case "bigint":
      return "System.Int64";
    case "number":
      if (!Number.isInteger(value)) return "System.Double";
      return value >= -(2 ** 31) && value < 2 ** 31 ? "System.Int32" : "System.Int64";
    default:
      return objectTypeName(value);
  }
}

function objectTypeName(value: unknown): string {
  if (Array.isArray(value)) return "System.Object[]";
  if (value instanceof Date) return "System.DateTime";
  if (value instanceof TimeSpan) return "System.TimeSpan";
  if (value instanceof ScriptBlock) return "System.Management.Automation.ScriptBlock";
  if (value instanceof SecureString) return "System.Security.SecureString";
  if (value instanceof Uint8Array) return "System.Byte[]";
  return isHashtable(value) ? "System.Collections.Hashtable" : "System.Management.Automation.PSCustomObject";
}
