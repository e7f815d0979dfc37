import { toNumber } from "../values/convert.js";
import { getProperty, hasProperty, isHashtable, isProperties, type Properties, setProperty } from "../values/objects.js";
import { toText } from "../values/text.js";
import { typeNameOf } from "../values/types.js";
import { runtimeError } from "./errors.js";

/** `target.name`. On an array: its own property, else the property of each item (about_Member-Access_Enumeration). */
export function readProperty(target: unknown, name: string): unknown {
  const value = getProperty(target, name);
  if (value !== undefined) return value;
  if (!Array.isArray(target)) return null;
  const found = target.filter((item) => hasProperty(item, name)).flatMap((item) => getProperty(item, name) ?? null);
  return found.length > 1 ? found : (found[0] ?? null);
}

/** `target[key]`; negative numbers count from the end, several keys give several values (about_Arrays). @throws {ShellError} */
export function readIndex(target: unknown, key: unknown): unknown {
  if (target === null || target === undefined) throw runtimeError("NullArray", "Cannot index into a null array.");
  if (key === null || key === undefined) throw runtimeError("NullArrayIndex", "Index operation failed; the array index evaluated to null.");
  if (Array.isArray(key)) return key.map((each) => readIndex(target, each));
  if (isHashtable(target)) return getOwn(target, toText(key));
  if (Array.isArray(target) || typeof target === "string") return target[position(target, key)] ?? null;
  if (isProperties(target)) return getOwn(target, toText(key));
  throw runtimeError("CannotIndex", `Unable to index into an object of type "${typeNameOf(target)}".`);
}

/** A key of the table; not its Count. */
function getOwn(target: Properties, key: string): unknown {
  return hasProperty(target, key) ? getProperty(target, key) : null;
}

function position(target: string | readonly unknown[], key: unknown): number {
  const index = Number(toNumber(key, "System.Int32"));
  return Math.trunc(index < 0 ? target.length + index : index);
}

/** `target.name = value`. A hashtable takes new names, an object only those that it has. @throws {ShellError} PropertyNotFound */
export function writeProperty(target: unknown, name: string, value: unknown): void {
  const writable = isHashtable(target) || (isProperties(target) && hasProperty(target, name) && !Object.isFrozen(target));
  if (!writable) {
    throw runtimeError(
      "PropertyNotFound",
      `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
    );
  }
  setProperty(target as Properties, name, value);
}

/** `target[key] = value`. @throws {ShellError} */
export function writeIndex(target: unknown, key: unknown, value: unknown): void {
  if (target === null || target === undefined) throw runtimeError("NullArray", "Cannot index into a null array.");
  if (Array.isArray(target)) {
    const index = position(target, key);
    if (!(index >= 0 && index < target.length)) {
      throw runtimeError("IndexOutOfRange", `Array assignment failed because index '${toText(key)}' was out of range.`);
    }
    target[index] = value;
  } else if (isProperties(target)) writeProperty(target, toText(key), value);
  else throw runtimeError("CannotIndex", `Unable to index into an object of type "${typeNameOf(target)}".`);
}
