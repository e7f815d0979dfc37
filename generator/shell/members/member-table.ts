import { ConversionError, convertTo } from "../values/convert.js";
import { toText } from "../values/text.js";
import { findType } from "../values/types.js";

/** Properties and methods of a .NET type, by their names as .NET writes them. */
export interface MemberTable {
  readonly properties: Readonly<Record<string, (target: never) => unknown>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** What the type has beside these: asking for it is refused, where all else that is not there is $null. */
  readonly missing: readonly string[];
}

export interface Method {
  readonly minimum: number;
  readonly maximum: number;
  call(target: never, args: readonly unknown[]): unknown;
}

/** A method that takes so many arguments. Giving nothing back (undefined) is `void`. */
export function method<T>(minimum: number, maximum: number, call: (target: T, args: readonly unknown[]) => unknown): Method {
  return { minimum, maximum, call: call as Method["call"] };
}

/** A table for values of one class. */
export function members<T>(table: {
  properties?: Readonly<Record<string, (target: T) => unknown>>;
  methods?: Readonly<Record<string, Method>>;
  missing?: string;
}): MemberTable {
  const { properties = {}, methods = {}, missing = "" } = table;
  return {
    properties: properties as MemberTable["properties"],
    methods,
    missing: missing.split(/\s+/).filter((name) => name !== ""),
  };
}

const types = { int: findType("int"), double: findType("double"), timespan: findType("timespan"), datetime: findType("datetime") } as const;

/** An argument as a whole number. @throws {ConversionError} */
export function intArgument(args: readonly unknown[], index: number): number {
  return Number(converted(args[index], "int"));
}

export function converted(value: unknown, type: keyof typeof types): unknown {
  const reference = types[type];
  if (!reference) throw new ConversionError(`There is no type ${type}.`, "TypeNotFound");
  return convertTo(value, reference);
}

export const textArgument = (args: readonly unknown[], index: number): string => toText(args[index]);

/** .NET throws it: its type and message become PowerShell's `Exception calling "Substring" ...`. */
export class MemberError extends Error {
  override name = "MemberError";
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}
