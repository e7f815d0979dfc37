import { findMember, isMissing, membersOf } from "../members/members.js";
import { MemberError, type Method } from "../members/member-table.js";
import { isPropertyList, ownerOf, PSObjectValue } from "../members/psobject.js";
import { staticsOf } from "../members/statics.js";
import { ConversionError, convertTo, isTrue } from "../values/convert.js";
import { hasProperty, isProperties, removeProperty } from "../values/objects.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { findType, typeNameOf, TypeValue } from "../values/types.js";
import { readProperty } from "./access.js";
import { refusal, runtimeError, ShellError } from "./errors.js";
import type { ErrorValue } from "./error-values.js";
import { callBlock, invokeBlock } from "./script-blocks.js";
import type { Frame } from "./session.js";
import { collect, gathered } from "./streams.js";

/** `target.name(args)`. A promise where a script block runs. @throws {ShellError} */
export function callMethod(target: unknown, name: string, args: readonly unknown[], frame: Frame): unknown {
  if (target === null || target === undefined)
    throw runtimeError("InvokeMethodOnNull", "You cannot call a method on a null-valued expression.");
  const lower = name.toLowerCase();
  if (lower === "gettype" && args.length === 0) return typeOf(target);
  if (lower === "foreach" && args.length > 0) return forEachItem(target, args, frame);
  if (lower === "where" && args.length > 0) return whereItems(target, args, frame);
  if (target instanceof ScriptBlock && /^invoke(?:returnasis)?$/.test(lower)) return collect(callBlock(target, args, frame));
  if (Array.isArray(target) && isPropertyList(target)) return callOnProperties(target, lower, args);
  const clear = typeof target === "object" ? clearings.get(target) : undefined;
  if (clear) {
    if (lower !== "clear") throw refusal(`$Error.${name}()`, "$Error.Clear() or $Error[0]");
    clear();
    return undefined;
  }
  const table = membersOf(target);
  const found = table && findMember(table.methods, name);
  if (found) return called(found.name, found.member, target, args);
  if (Array.isArray(target) && target.length > 0) return target.flatMap((item) => callMethod(item, name, args, frame) ?? []);
  if (lower === "tostring" && args.length === 0) return isProperties(target) ? "" : toText(target);
  if (table && isMissing(table, name)) throw refusal(`${typeNameOf(target).replace(/^System\./, "")}.${name}()`, "PowerShell (pwsh)");
  if (lower === "equals" || lower === "gethashcode" || target instanceof PSObjectValue)
    throw refusal(`.${name}()`, "an operator, such as -eq");
  if (hasProperty(target, name) && readProperty(target, name) instanceof ScriptBlock)
    throw refusal("Calling a property", "& with the property");
  throw runtimeError(
    "MethodNotFound",
    `Method invocation failed because [${typeNameOf(target)}] does not contain a method named '${name}'.`,
  );
}

/** What `$Error.Clear()` does. */
const clearings = new WeakMap<object, () => void>();

/** `$Error`: a list that scripts clear. */
export function errorList(items: ErrorValue[], clear: () => void): ErrorValue[] {
  clearings.set(items, clear);
  return items;
}

function typeOf(target: unknown): TypeValue {
  const name = typeNameOf(target);
  return new TypeValue(findType(name), name);
}

/** Calls it, and tells what .NET would throw as PowerShell does. */
function called(name: string, { minimum, maximum, call }: Method, target: unknown, args: readonly unknown[]): unknown {
  if (args.length < minimum || args.length > maximum) {
    const message = `Cannot find an overload for "${name}" and the argument count: "${args.length}".`;
    throw runtimeError("MethodCountCouldNotFindBest", message, "NotSpecified", "MethodException");
  }
  try {
    return call(target as never, args);
  } catch (error) {
    if (error instanceof ConversionError) throw badArgument(name, args, error);
    if (!(error instanceof MemberError) && !(error instanceof RangeError)) throw error;
    const type = error instanceof MemberError ? error.type : "ArgumentOutOfRangeException";
    throw new ShellError({
      id: type,
      message: `Exception calling "${name}" with "${args.length}" argument(s): "${error.message}"`,
      category: "NotSpecified",
      reason: "MethodInvocationException",
      inner: type,
    });
  }
}

function badArgument(name: string, args: readonly unknown[], error: ConversionError) {
  const message = `Cannot convert argument "0", with value: "${toText(args[0])}", for "${name}" to type: "${error.message}"`;
  return runtimeError("MethodArgumentConversionInvalidCastArgument", message, "NotSpecified", "MethodException");
}

function callOnProperties(list: unknown[], name: string, args: readonly unknown[]): unknown {
  const owner = ownerOf(list);
  if (name !== "remove" || !owner) throw refusal(`.PSObject.Properties.${name}()`, "Add-Member or Select-Object");
  removeProperty(owner, toText(args[0]));
  return undefined;
}

const itemsOf = (target: unknown): unknown[] => (Array.isArray(target) ? (target as unknown[]) : [target]);

/** `.ForEach({ })`, `.ForEach('Member')`, `.ForEach([type])`. */
async function forEachItem(target: unknown, [what, ...args]: readonly unknown[], frame: Frame): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const item of itemsOf(target)) {
    if (what instanceof ScriptBlock) results.push(...(await gathered(invokeBlock(what, item, frame, args))));
    else if (what instanceof TypeValue && what.reference) results.push(convertTo(item, what.reference));
    else {
      const name = toText(what);
      const isMethod = findMember(membersOf(item)?.methods ?? {}, name) !== undefined;
      if (!isMethod && args.length > 0) throw refusal(".ForEach('property', value)", "a script block");
      results.push(isMethod ? await callMethod(item, name, args, frame) : readProperty(item, name));
    }
  }
  return results;
}

/** `.Where({ }, mode, number)`. */
async function whereItems(target: unknown, [block, modeGiven, numberGiven]: readonly unknown[], frame: Frame): Promise<unknown[]> {
  if (!(block instanceof ScriptBlock)) throw refusal(".Where() without a script block", ".Where({ })");
  const mode = toText(modeGiven ?? "Default").toLowerCase();
  const number = numberGiven === undefined ? undefined : Number(toText(numberGiven));
  if (!/^(?:default|first|last|until|skipuntil)$/.test(mode))
    throw refusal(`The mode '${mode}' of .Where()`, "First, Last, Until or SkipUntil");
  const passing: unknown[] = [];
  let switched = false;
  for (const item of itemsOf(target)) {
    const holds: boolean = switched || isTrue(asOne(await gathered(invokeBlock(block, item, frame))));
    if (mode === "until" && holds) break;
    if (mode === "skipuntil") switched ||= holds;
    if (mode === "until" || (mode === "skipuntil" ? switched : holds)) passing.push(item);
    if (mode === "first" && passing.length === (number ?? 1)) break;
  }
  if (mode === "last") return passing.slice(-(number ?? 1));
  return number !== undefined && number > 0 ? passing.slice(0, number) : passing;
}

const asOne = (items: unknown[]): unknown => (items.length > 1 ? items : items[0]);

/** `[type]::Member` and `[type]::Method(args)`. @throws {ShellError} */
export function readStatic(type: string, name: string, args: readonly unknown[] | undefined): unknown {
  const table = staticsOf(type);
  const what = `[${type}]::${name}${args ? "()" : ""}`;
  if (!table) throw refusal(what, "a cmdlet or an operator, or PowerShell (pwsh)");
  if (!args) {
    const found = findMember(table.properties, name);
    if (found) return found.member();
    throw refusal(what, "a cmdlet or an operator, or PowerShell (pwsh)");
  }
  const found = findMember(table.methods, name);
  if (!found) throw refusal(what, "a cmdlet or an operator, or PowerShell (pwsh)");
  return called(found.name, found.member, undefined, args);
}
