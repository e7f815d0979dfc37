import { DateTime } from "./datetime.js";
import { Hashtable } from "./hashtable.js";
import { netTypeOf } from "./net-type.js";

/**
 * Objects of the shell are plain JavaScript objects. Names are compared without case, only own properties count, and nothing that a
 * service or a file names (`__proto__`, `constructor`) reaches a prototype.
 */
export type Properties = Record<string, unknown>;

/** Values by name without a prototype: bound parameters and the like. */
export function createRecord(entries: Iterable<readonly [string, unknown]> = []): Properties {
  const table = Object.create(null) as Properties;
  for (const [key, value] of entries) define(table, key, value);
  return table;
}

/** An object with properties: what `[PSCustomObject]` and Select-Object make. */
export function createObject(entries: Iterable<readonly [string, unknown]>): Properties {
  const object: Properties = {};
  for (const [key, value] of entries) addProperty(object, key, value);
  return object;
}

function define(object: Properties, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Names in the order in which they came, of objects where JavaScript would put some (those that look like whole numbers) first. */
const orders = new WeakMap<object, string[]>();

function addProperty(object: Properties, key: string, value: unknown): void {
  if (/^\d+$/.test(key) && !Object.hasOwn(object, key) && !orders.has(object)) orders.set(object, Object.keys(object));
  if (!Object.hasOwn(object, key)) orders.get(object)?.push(key);
  define(object, key, value);
}

/** Names of an object's own properties, in their order. */
export function ownNames(object: object): string[] {
  // Fields of the shell's own classes are nobody's business.
  if (netTypeOf(object) !== undefined) return [];
  return orders.get(object) ?? Object.keys(object);
}

/** An object made of properties alone; not a hashtable, a DateTime, an array, a script block or the like. */
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
  if (netTypeOf(object) !== undefined) return undefined;
  if (Object.hasOwn(object, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === lower);
}

/** Dates of services are shown in this machine's zone. */
function shellValue(value: unknown): unknown {
  return value instanceof Date ? DateTime.local(value) : value;
}

/** Value of an object's property, or of a hashtable's key; undefined where there is none. Classes of the shell show their getters. */
export function getProperty(target: unknown, name: string): unknown {
  if (typeof target !== "object" || target === null || Array.isArray(target)) return undefined;
  if (target instanceof Hashtable) return shellValue(target.get(name));
  const own = findName(target, name) ?? findGetter(target, name);
  return own === undefined ? undefined : shellValue((target as Properties)[own]);
}

export function hasProperty(target: unknown, name: string): boolean {
  if (typeof target !== "object" || target === null || Array.isArray(target)) return false;
  if (target instanceof Hashtable) return target.has(name);
  return findName(target, name) !== undefined || findGetter(target, name) !== undefined;
}

/** Sets a property of an object, under the name it has there. */
export function setProperty(target: Properties, name: string, value: unknown): void {
  addProperty(target, findName(target, name) ?? name, value);
}

export function removeProperty(target: Properties, name: string): boolean {
  const found = findName(target, name);
  if (found === undefined) return false;
  const order = orders.get(target);
  if (order)
    orders.set(
      target,
      order.filter((each) => each !== found),
    );
  return Reflect.deleteProperty(target, found);
}

/** Names that Get-Member and `*` show. */
export function propertyNames(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Hashtable) return [];
  return [...ownNames(value), ...getters(value)];
}

function findGetter(target: object, name: string): string | undefined {
  const lower = name.toLowerCase();
  return getters(target).find((getter) => getter.toLowerCase() === lower);
}

const gettersOf = new WeakMap<object, string[]>();

/** Getters of the classes of the shell that start with a capital; built-in classes (Date, Map ...) show none. */
function getters(value: object): string[] {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null || prototype === Object.prototype) return [];
  const known = gettersOf.get(prototype);
  if (known) return known;
  const descriptors = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
  const found = Object.keys(descriptors).filter((key) => descriptors[key]?.get !== undefined && /^[A-Z]/.test(key));
  gettersOf.set(prototype, found);
  return found;
}
