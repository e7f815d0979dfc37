import { findMember, isMissing, membersOf } from "../members/members.js";
import { isPropertyList, PropertyInfo, PSObjectValue, typeNames } from "../members/psobject.js";
import { collectionName } from "../values/collections.js";
import { ConversionError, convertTo } from "../values/convert.js";
import { Hashtable } from "../values/hashtable.js";
import { Char } from "../values/char.js";
import { getProperty, hasProperty, isProperties, setProperty } from "../values/objects.js";
import { toText } from "../values/text.js";
import { elementTypeOf, findType, typeNameOf } from "../values/types.js";
import { refusal, runtimeError } from "./errors.js";

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** `target.name`, null where there is nothing of the name. On an array: its own property, else that of each item. */
export function readProperty(target: unknown, name: string | number): unknown {
  if (target instanceof Hashtable && target.has(name)) return target.get(name);
  const text = String(name);
  const found = ownMember(target, text);
  if (found) return found.value;
  if (Array.isArray(target)) return enumerated(target, text);
  return null;
}

/** A member of the value itself; undefined where it has none of the name. @throws {ShellError} for what the shell does not have. */
function ownMember(target: unknown, name: string): { value: unknown } | undefined {
  if (isNothing(target)) return /^(?:count|length)$/i.test(name) ? { value: 0 } : undefined;
  if (hasProperty(target, name)) return { value: getProperty(target, name) ?? null };
  const lower = name.toLowerCase();
  if (lower === "psobject") return { value: new PSObjectValue(target) };
  if (lower === "pstypenames") return { value: typeNames(target) };
  if (/^ps(?:base|adapted|extended|generic)/.test(lower)) {
    throw refusal(`.${name}`, "the object itself");
  }
  const table = membersOf(target);
  const property = table && findMember(table.properties, name);
  if (property) return { value: property.member(target as never) ?? null };
  if (table && (findMember(table.methods, name) ?? isMissing(table, name))) {
    throw refusal(`${shortType(target)}.${name}`, findMember(table.methods, name) ? `${name}( ) with parentheses` : "PowerShell (pwsh)");
  }
  if (lower === "count" || lower === "length") return { value: 1 };
  return undefined;
}

const shortType = (value: unknown): string => typeNameOf(value).replace(/^System\./, "");

/** Member-access enumeration: what the items have, one list of it. */
function enumerated(items: readonly unknown[], name: string): unknown {
  const found: unknown[] = [];
  for (const item of items) {
    if (item instanceof Hashtable && item.has(name)) found.push(...listed(item.get(name)));
    else if (!isNothing(item)) {
      const member = memberOfItem(item, name);
      if (member) found.push(...listed(member.value));
    }
  }
  return found.length > 1 ? found : (found[0] ?? null);
}

/** An object without the property gives null, other values nothing; the count of a single value is nobody's. */
function memberOfItem(item: unknown, name: string): { value: unknown } | undefined {
  const counts = /^(?:count|length)$/i.test(name);
  if (isProperties(item) && !hasProperty(item, name) && !counts && !/^ps\w+$/i.test(name)) return { value: null };
  return counts && !Array.isArray(item) && typeof item !== "string" ? undefined : ownMember(item, name);
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value ?? null]);

const nothingIn = (): never => {
  throw runtimeError("NullArray", "Cannot index into a null array.");
};

/** `target[key]`; negative numbers count from the end, several keys give several values (about_Arrays). @throws {ShellError} */
export function readIndex(target: unknown, key: unknown): unknown {
  if (isNothing(target)) return nothingIn();
  if (isNothing(key)) throw runtimeError("NullArrayIndex", "Index operation failed; the array index evaluated to null.");
  if (target instanceof Hashtable)
    return Array.isArray(key)
      ? key.map((each) => readKey(target, each)).filter((each) => each !== undefined)
      : (readKey(target, key) ?? null);
  if (Array.isArray(target) && isPropertyList(target)) return namedProperty(target, key);
  if (Array.isArray(target) || typeof target === "string") {
    if (Array.isArray(target) && collectionName(target) !== undefined) throw cannotIndex(target);
    if (Array.isArray(key)) return key.map((each) => at(target, each)).filter((each) => each !== undefined);
    return at(target, key) ?? null;
  }
  // A single value is as a list of one.
  const index = Array.isArray(key) ? undefined : indexOf(key);
  return index === 0 || index === -1 ? target : undefined;
}

function readKey(target: Hashtable, key: unknown): unknown {
  if (target.kind === "ordered" && typeof key === "number") return target.at(key);
  return target.get(key) ?? null;
}

function namedProperty(list: unknown[], key: unknown): unknown {
  if (typeof key === "number") return list.at(key) ?? null;
  const name = toText(key).toLowerCase();
  return list.find((each) => each instanceof PropertyInfo && each.name.toLowerCase() === name) ?? null;
}

/** The item at a place; undefined where there is none. */
function at(target: string | readonly unknown[], key: unknown): unknown {
  const index = indexOf(key);
  if (index === undefined) return undefined;
  const place = index < 0 ? target.length + index : index;
  if (typeof target === "string") return place >= 0 && place < target.length ? new Char(target.charAt(place)) : undefined;
  return place >= 0 && place < target.length ? (target[place] ?? null) : undefined;
}

const int = findType("int") ?? { kind: "int" as const, name: "System.Int32" };

function indexOf(key: unknown): number | undefined {
  try {
    return Number(convertTo(key, int));
  } catch (error) {
    if (error instanceof ConversionError) return undefined;
    throw error;
  }
}

function cannotIndex(target: unknown) {
  return runtimeError("CannotIndex", `Unable to index into an object of type "${typeNameOf(target)}".`);
}

/** `target.name = value`. A hashtable takes new names, an object only those that it has. @throws {ShellError} */
export function writeProperty(target: unknown, name: string | number, value: unknown): void {
  if (target instanceof Hashtable) {
    target.set(name, value);
    return;
  }
  const text = String(name);
  if (isProperties(target) && hasProperty(target, text) && !Object.isFrozen(target)) {
    setProperty(target, text, value);
    return;
  }
  if (target instanceof PropertyInfo && /^value$/i.test(text) && target.setValue(value)) return;
  if (Array.isArray(target) && target.some((item) => hasProperty(item, text))) {
    for (const item of target) writeProperty(item, name, value);
    return;
  }
  const table = membersOf(target);
  const known = table && findMember(table.properties, text);
  if (known) throw runtimeError("PropertyAssignmentException", `'${known.name}' is a ReadOnly property.`);
  if (isNothing(target)) {
    throw runtimeError(
      "PropertyNotFound",
      `The property '${text}' cannot be found on this object. Verify that the property exists and can be set.`,
    );
  }
  const id = isProperties(target) ? "ExceptionWhenSetting" : "PropertyNotFound";
  const message = `The property '${text}' cannot be found on this object. Verify that the property exists and can be set.`;
  throw runtimeError(
    id,
    isProperties(target) ? `Exception setting "${text}": "${message}"` : message,
    isProperties(target) ? "NotSpecified" : "InvalidOperation",
    isProperties(target) ? "SetValueInvocationException" : "RuntimeException",
  );
}

/** `target[key] = value`. @throws {ShellError} */
export function writeIndex(target: unknown, key: unknown, value: unknown): void {
  if (isNothing(target)) return nothingIn();
  if (isNothing(key)) throw runtimeError("NullArrayIndex", "Index operation failed; the array index evaluated to null.");
  if (target instanceof Hashtable) {
    if (target.kind === "ordered" && typeof key === "number") {
      if (!target.setAt(key, value)) throw outOfRange();
    } else target.set(key, value);
  } else if (Array.isArray(target) && collectionName(target) === undefined) writeItem(target, key, value);
  else throw cannotIndex(target);
}

function writeItem(target: unknown[], key: unknown, value: unknown): void {
  if (Array.isArray(key)) {
    const keys = key.map((each) => toText(each)).join(",");
    throw runtimeError("ArraySliceAssignmentFailed", `Array assignment to [${keys}] failed because assignment to slices is not supported.`);
  }
  const index = Number(convertTo(key, int));
  const place = index < 0 ? target.length + index : index;
  if (!(place >= 0 && place < target.length)) throw outOfRange();
  const type = elementTypeOf(target);
  target[place] = type ? convertTo(value ?? null, type) : (value ?? null);
}

function outOfRange() {
  const message = "Index was outside the bounds of the array.";
  return runtimeError("System.IndexOutOfRangeException", message, "OperationStopped", "IndexOutOfRangeException");
}
