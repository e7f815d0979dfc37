import { collectionName } from "./collections.js";
import { Enumeration } from "./enumeration.js";
import { Hashtable, hashtableTypes } from "./hashtable.js";
import { netTypeOf } from "./net-type.js";
import { numericOf, type NumberKind } from "./number.js";

/** What a type name means to conversion. `object` takes anything with properties, `any` takes anything. */
export type ScalarKind =
  | "string"
  | "char"
  | NumberKind
  | "bool"
  | "switch"
  | "datetime"
  | "timespan"
  | "guid"
  | "uri"
  | "hashtable"
  | "ordered"
  | "object"
  | "custom"
  | "scriptblock"
  | "securestring"
  | "bytes"
  | "void"
  | "type"
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
  decimal: ["decimal", "System.Decimal"],
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
  ordered: ["ordered", "System.Collections.Specialized.OrderedDictionary"],
  psobject: ["any", "System.Management.Automation.PSObject"],
  object: ["any", "System.Object"],
  pscustomobject: ["custom", "System.Management.Automation.PSCustomObject"],
  scriptblock: ["scriptblock", "System.Management.Automation.ScriptBlock"],
  securestring: ["securestring", "System.Security.SecureString"],
  byte: ["byte", "System.Byte"],
  void: ["void", "System.Void"],
  type: ["type", "System.Type"],
};

/** Types of parameters that a script cannot name: their values would not be told from others. */
const forParametersOnly = new Set(["System.Int16", "System.Single", "System.Uri", "System.Collections.IDictionary"]);

/** What `[name]` may name: the types above, and arrays of them. */
export function findType(name: string): TypeReference | undefined {
  const type = parseType(name);
  const innermost = element(type);
  return innermost.kind === "object" || forParametersOnly.has(innermost.name) ? undefined : type;
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
  if (/^(?:System\.)?array$/i.test(name)) return { kind: "array", name: "System.Array", element: { kind: "any", name: "System.Object" } };
  const nullable = /^(?:System\.)?Nullable[<[](.+)[>\]]$/i.exec(name);
  if (nullable?.[1] !== undefined) return parseType(nullable[1]);
  const key = name
    .replace(/^System\.(?:Management\.Automation\.|Collections\.(?:Specialized\.)?|Security\.)?/i, "")
    .replace(/^ordereddictionary$/i, "ordered")
    .toLowerCase();
  const found = Object.hasOwn(known, key) ? known[key] : undefined;
  return found ? { kind: found[0], name: found[1] } : { kind: "object", name };
}

/** Element types of arrays that are typed: `[int[]]`. */
const elementTypes = new WeakMap<object, TypeReference>();

export function typedArray(items: unknown[], type: TypeReference): unknown[] {
  if (type.kind !== "any") elementTypes.set(items, type);
  return items;
}

export const elementTypeOf = (items: object): TypeReference | undefined => elementTypes.get(items);

const numberTypes: Readonly<Record<NumberKind, string>> = {
  byte: "System.Byte",
  int: "System.Int32",
  long: "System.Int64",
  double: "System.Double",
  decimal: "System.Decimal",
};

/** The name of a value's type, as .NET calls it. */
export function typeNameOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "System.String";
  if (typeof value === "boolean") return "System.Boolean";
  const number = numericOf(value);
  return number ? numberTypes[number.kind] : objectTypeName(value);
}

const isException = (value: object & { type: unknown }): value is { type: string } =>
  netTypeOf(value) === "System.Exception" && typeof value.type === "string";

function objectTypeName(value: unknown): string {
  if (Array.isArray(value)) return collectionName(value) ?? `${elementTypeOf(value)?.name ?? "System.Object"}[]`;
  if (value instanceof Hashtable) return hashtableTypes[value.kind];
  if (value instanceof Enumeration) return value.type.name;
  if (value instanceof Date) return "System.DateTime";
  if (value instanceof Uint8Array) return "System.Byte[]";
  if (typeof value === "object" && value !== null && "type" in value && isException(value)) return value.type;
  return netTypeOf(value) ?? "System.Management.Automation.PSCustomObject";
}

/** A type as a value: `[int]`, `(5).GetType()`. */
export class TypeValue {
  static readonly netType = "System.RuntimeType";

  constructor(
    readonly reference: TypeReference | undefined,
    readonly fullName: string,
  ) {}

  get IsPublic(): boolean {
    return this.fullName !== "";
  }
  get IsSerial(): boolean {
    return !/^System\.Management\.Automation\.(?:ScriptBlock|PSCustomObject|PSObject)$/.test(this.fullName);
  }
  get Name(): string {
    return this.fullName.replace(/^.*[.](?=[^.]+$)/, "");
  }
  get FullName(): string {
    return this.fullName;
  }
  get BaseType(): string | null {
    if (this.fullName.endsWith("[]")) return "System.Array";
    if (/^System\.(?:Int\d+|Byte|Double|Decimal|Boolean|Char|DateTime|TimeSpan|Guid)$/.test(this.fullName)) return "System.ValueType";
    return this.fullName === "System.Object" ? null : "System.Object";
  }

  toString(): string {
    return this.reference?.kind === undefined ? this.fullName : shortName(this.reference.name);
  }
}

/** `int` for System.Int32: what a type within a string is. */
function shortName(name: string): string {
  const short = Object.entries(known).find(([, [, full]]) => full === name)?.[0];
  return short !== undefined && /^(?:System\.(?:Int32|Int64|String|Boolean|Double|Decimal|Byte|Char))$/.test(name) ? short : name;
}
