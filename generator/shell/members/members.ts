import { CategoryValue, ErrorValue, ExceptionValue } from "../runtime/error-values.js";
import { Char } from "../values/char.js";
import { DateTime } from "../values/datetime.js";
import { Enumeration } from "../values/enumeration.js";
import { Guid } from "../values/guid.js";
import { Hashtable } from "../values/hashtable.js";
import { isNumber } from "../values/number.js";
import { SecureString } from "../values/secure-string.js";
import { ScriptBlock } from "../values/script-block.js";
import { TimeSpan } from "../values/timespan.js";
import { TypeValue } from "../values/types.js";
import { arrayMembers, hashtableMembers } from "./collections.js";
import { dateTimeMembers, timeSpanMembers } from "./dates.js";
import { type MemberTable, members, type Method } from "./member-table.js";
import { charMembers, enumerationMembers, guidMembers, numberMembers, plainMembers, typeMembers } from "./scalars.js";
import { stringMembers } from "./string.js";

const byClass: readonly (readonly [abstract new (...args: never[]) => object, MemberTable])[] = [
  [DateTime, dateTimeMembers],
  [TimeSpan, timeSpanMembers],
  [Hashtable, hashtableMembers],
  [Char, charMembers],
  [Guid, guidMembers],
  [Enumeration, enumerationMembers],
  [TypeValue, typeMembers],
  [
    ErrorValue,
    members({
      methods: { ToString: { ...plainToString() } },
      missing: "ErrorDetails InvocationInfo PipelineIterationInfo ScriptStackTrace",
    }),
  ],
  [
    ExceptionValue,
    members({
      methods: { ToString: { ...plainToString() } },
      missing:
        "ErrorRecord GetBaseException HelpLink HResult Source StackTrace TargetSite ParamName ActualValue CommandName CommandInvocation",
    }),
  ],
  [CategoryValue, members({ methods: { ToString: { ...plainToString() } }, missing: "GetMessage" })],
  [
    SecureString,
    members({
      methods: { ToString: { ...plainToString() } },
      missing: "AppendChar Clear Copy Dispose InsertAt IsReadOnly MakeReadOnly RemoveAt SetAt",
    }),
  ],
  [
    ScriptBlock,
    members({
      methods: { ToString: { ...plainToString() } },
      missing:
        "Ast Attributes CheckGetNewClosure DebuggerHidden File GetNewClosure GetPowerShell GetSteppablePipeline Id InvokeWithContext IsConfiguration IsFilter Module StartPosition",
    }),
  ],
];

function plainToString(): Method {
  return { minimum: 0, maximum: 0, call: (target: object) => String(target) };
}

/** Members of a value beside its own properties; undefined for objects that have nothing else. */
export function membersOf(value: unknown): MemberTable | undefined {
  if (typeof value === "string") return stringMembers;
  if (isNumber(value)) return numberMembers;
  if (typeof value === "boolean") return plainMembers;
  if (Array.isArray(value)) return arrayMembers;
  return byClass.find(([type]) => value instanceof type)?.[1];
}

/** The entry of a table whose name is this, without case. */
export function findMember<T>(table: Readonly<Record<string, T>>, name: string): { name: string; member: T } | undefined {
  const own = Object.hasOwn(table, name) ? name : Object.keys(table).find((each) => each.toLowerCase() === name.toLowerCase());
  const member = own === undefined ? undefined : table[own];
  return own === undefined || member === undefined ? undefined : { name: own, member };
}

export function isMissing(table: MemberTable, name: string): boolean {
  return table.missing.some((each) => each.toLowerCase() === name.toLowerCase());
}
