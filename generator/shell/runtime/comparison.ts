import { compare, equals } from "../values/compare.js";
import { ConversionError } from "../values/convert.js";
import { Hashtable } from "../values/hashtable.js";
import { isProperties } from "../values/objects.js";
import { findType, type TypeReference, typeNameOf, TypeValue } from "../values/types.js";
import { toText } from "../values/text.js";
import { isWildcard, matchesWildcard } from "../values/wildcard.js";
import { runtimeError } from "./errors.js";
import type { OperatorContext } from "./operator-context.js";
import { regexFor } from "./regex-errors.js";
import { typeOrRefusal } from "./type-lookup.js";

/** about_Comparison_Operators: on a list, -eq and its like give the items that pass. */
export function compareBy(name: string, left: unknown, right: unknown, caseSensitive: boolean, context: OperatorContext): unknown {
  switch (name) {
    case "-contains":
    case "-notcontains":
      return includes(left, right, caseSensitive) === (name === "-contains");
    case "-in":
    case "-notin":
      return includes(right, left, caseSensitive) === (name === "-in");
    default: {
      // Of nothing, text operators give nothing.
      if (left === undefined && /like|match/.test(name)) return [];
      const test = testFor(name, right, caseSensitive, Array.isArray(left) ? undefined : context);
      if (!Array.isArray(left)) return test(left);
      // What -like lets through is text.
      return name.endsWith("like") ? left.map((item) => toText(item)).filter(test) : left.filter(test);
    }
  }
}

type Test = (value: unknown) => boolean;

function testFor(name: string, right: unknown, caseSensitive: boolean, context: OperatorContext | undefined): Test {
  switch (name) {
    case "-eq":
      return (value) => equals(value, right, caseSensitive);
    case "-ne":
      return (value) => !equals(value, right, caseSensitive);
    case "-gt":
      return ordered(right, caseSensitive, (order) => order > 0);
    case "-ge":
      return ordered(right, caseSensitive, (order) => order >= 0);
    case "-lt":
      return ordered(right, caseSensitive, (order) => order < 0);
    case "-le":
      return ordered(right, caseSensitive, (order) => order <= 0);
    case "-like":
    case "-notlike":
      checkWildcard(toText(right));
      return (value) => matchesWildcard(toText(value), toText(right), caseSensitive) === (name === "-like");
    default:
      return matchTest(toText(right), caseSensitive, name === "-match", context);
  }
}

/** @throws {ShellError} where a bracket has no end. */
function checkWildcard(pattern: string): void {
  if (isWildcard(pattern)) return;
  const message = `The specified wildcard character pattern is not valid: ${pattern}`;
  throw runtimeError("RuntimeException", message, "NotSpecified", "WildcardPatternException");
}

function ordered(right: unknown, caseSensitive: boolean, holds: (order: number) => boolean): Test {
  return (value) => {
    let order: number | undefined;
    try {
      order = compare(value, right, caseSensitive);
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      if (typeof value === "number" || typeof value === "bigint") throw error;
      throw runtimeError("ComparisonFailure", `Could not compare "${toText(value)}" to "${toText(right)}". Error: "${error.message}"`);
    }
    if (order === undefined) throw incomparable(value, right);
    return holds(order);
  };
}

function incomparable(left: unknown, right: unknown) {
  const type = typeNameOf(left);
  if (isProperties(left) || left instanceof Hashtable) {
    const message = `Cannot compare "${toText(left)}" because it is not IComparable.`;
    return runtimeError("NotIcomparable", message);
  }
  return runtimeError("NotIcomparable", `Cannot compare "${type}" with "${toText(right)}".`);
}

function matchTest(pattern: string, caseSensitive: boolean, wanted: boolean, context: OperatorContext | undefined): Test {
  const regex = regexFor(pattern, { ignoreCase: !caseSensitive });
  return (value) => {
    const match = regex.match(toText(value));
    if (match && context) {
      const found = regex.names.map((name, index) => [/^\d+$/.test(name) ? Number(name) : name, match.groups[index]] as const);
      context.setMatches(new Hashtable(found.filter(([, text]) => text !== undefined)));
    }
    return (match !== undefined) === wanted;
  };
}

function includes(list: unknown, value: unknown, caseSensitive: boolean): boolean {
  return (Array.isArray(list) ? list : [list]).some((item) => equals(item, value, caseSensitive));
}

/** `-is`: the value is of the type, or of one that derives from it. */
export function isType(value: unknown, type: unknown): boolean {
  const wanted = typeFor(type);
  if (value === null || value === undefined) return false;
  if (wanted.name === "System.Object") return true;
  if (wanted.name === "System.Management.Automation.PSObject" || wanted.kind === "custom") return isProperties(value);
  if (wanted.name === "System.Array") return Array.isArray(value);
  return typeNameOf(value) === wanted.name;
}

function typeFor(type: unknown): TypeReference {
  if (type instanceof TypeValue) return type.reference ?? typeOrRefusal(type.fullName);
  const found = typeof type === "string" ? findType(type) : undefined;
  if (found) return found;
  if (typeof type === "string" && /^[\w.]+$/.test(type) && type.includes(".")) return typeOrRefusal(type);
  throw runtimeError(
    "RuntimeException",
    `Cannot convert the "${toText(type)}" value of type "${typeNameOf(type)}" to type "System.Type".`,
    "NotSpecified",
  );
}
