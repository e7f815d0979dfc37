/**
 * Objects of the shell are plain JavaScript objects. Names are compared without case, only own properties count, and nothing that a
 * service or a file names (`__proto__`, `constructor`) reaches a prototype.
 */
export type Properties = Record<string, unknown>;

/** A hashtable is an object without a prototype: what `@{}` makes. Keys are text, kept in order. */
export function createHashtable(entries: Iterable<readonly [string, unknown]> = []): Properties {
  const table = Object.create(null) as Properties;
  for (const [key, value] of entries) define(table, key, value);
  return table;
}

/** An object with properties: what `[PSCustomObject]` and Select-Object make. */
export function createObject(entries: Iterable<readonly [string, unknown]>): Properties {
  const object: Properties = {};
  for (const [key, value] of entries) define(object, key, value);
  return object;
}

function define(object: Properties, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

export function isHashtable(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

/** A hashtable, or an object made of properties alone; not a Date, TimeSpan, array, script block or the like. */
export function isProperties(value: unknown): value is Properties {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Key under which an object names the properties that its table shows: its DefaultDisplayPropertySet (about_Types.ps1xml). */
export const displaySet = Symbol("DefaultDisplayPropertySet");

/** The properties that a table of such objects shows, where they say so themselves. */
export function displaySetOf(value: unknown): readonly string[] | undefined {
  return typeof value === "object" && value !== null && displaySet in value ? (value[displaySet] as readonly string[]) : undefined;
}

/** The name of the own property that `name` means, whatever its case; the exact one first. */
export function findName(object: object, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === lower);
}

/**
 * Value of a property; undefined where there is none. Classes (TimeSpan, Job ...) show their getters, and every value has what
 * PowerShell gives it: Count and Length; hashtables their Keys and Values.
 */
export function getProperty(target: unknown, name: string): unknown {
  if (target === null || target === undefined) return undefined;
  if (typeof target === "object" || typeof target === "function") {
    const own = Array.isArray(target) ? undefined : findName(target, name);
    if (own !== undefined) return (target as Properties)[own];
    const getter = findGetter(target, name);
    if (getter !== undefined) return (target as Properties)[getter];
  }
  return intrinsic(target, name.toLowerCase());
}

export function hasProperty(target: unknown, name: string): boolean {
  if (typeof target !== "object" || target === null || Array.isArray(target)) return false;
  return findName(target, name) !== undefined || findGetter(target, name) !== undefined;
}

/** Sets a property of an object or hashtable, under the name it has there. */
export function setProperty(target: Properties, name: string, value: unknown): void {
  define(target, findName(target, name) ?? name, value);
}

/** Names that Get-Member and `*` show. */
export function propertyNames(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return [...Object.keys(value), ...getters(value)];
}

function findGetter(target: object, name: string): string | undefined {
  const lower = name.toLowerCase();
  return getters(target).find((getter) => getter.toLowerCase() === lower);
}

/** Getters of the classes of the shell; built-in classes (Date, Map ...) show none. */
function getters(value: object): string[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null || prototype === Object.prototype) return [];
  const descriptors = Object.getOwnPropertyDescriptors(prototype);
  return Object.keys(descriptors).filter((key) => descriptors[key]?.get !== undefined && /^[A-Z]/.test(key));
}

function intrinsic(target: unknown, lower: string): unknown {
  if (isHashtable(target) && lower === "keys") return Object.keys(target);
  if (isHashtable(target) && lower === "values") return Object.values(target);
  if (lower !== "count" && lower !== "length") return dateProperty(target, lower);
  if (Array.isArray(target)) return target.length;
  if (typeof target === "string") return lower === "length" ? target.length : 1;
  if (isHashtable(target)) return lower === "count" ? Object.keys(target).length : undefined;
  return 1;
}

function dateProperty(target: unknown, lower: string): unknown {
  if (!(target instanceof Date)) return undefined;
  switch (lower) {
    case "year":
      return target.getFullYear();
    case "month":
      return target.getMonth() + 1;
    case "day":
      return target.getDate();
    case "hour":
      return target.getHours();
    case "minute":
      return target.getMinutes();
    case "second":
      return target.getSeconds();
    case "millisecond":
      return target.getMilliseconds();
    default:
      return undefined;
  }
}
