import type { FunctionDefinition, Script } from "../language/ast.js";
import { ConversionError, convertTo } from "../values/convert.js";
import { isNumber } from "../values/number.js";
import { typedArray, type TypeReference, typeNameOf } from "../values/types.js";
import { runtimeError } from "./errors.js";

const constants = new Set([
  "true",
  "false",
  "null",
  "?",
  "error",
  "pid",
  "home",
  "pshome",
  "pwd",
  "islinux",
  "ismacos",
  "iswindows",
  "iscoreclr",
]);
/** Set by the shell itself; assigning has no lasting effect in PowerShell either, and is refused here. */
const automatic = new Set(["_", "psitem", "args", "input", "this", "myinvocation", "psboundparameters", "psscriptroot", "pscommandpath"]);

/** A function, with the script that it stands in. */
export interface DefinedFunction {
  readonly definition: FunctionDefinition;
  readonly script: Script;
}

interface Entry {
  readonly name: string;
  value: unknown;
  /** `[int]$x`: what every later value is converted to. */
  readonly type?: TypeReference;
}

/** The variables and functions of a scope (about_Scopes); names without case. What a scope does not have, its parent may. */
export class Variables {
  readonly #values = new Map<string, Entry>();
  readonly #functions = new Map<string, DefinedFunction>();

  constructor(readonly parent?: Variables) {}

  /** The scope that has no parent. */
  get global(): Variables {
    let scope: Variables = this as Variables;
    while (scope.parent) scope = scope.parent;
    return scope;
  }

  /** Undefined stands for the nothing that a pipeline without output gives; a variable that is not there is null. */
  get(name: string): unknown {
    const entry = this.#find(name.toLowerCase());
    return entry ? entry.value : null;
  }

  has(name: string): boolean {
    return this.#find(name.toLowerCase()) !== undefined;
  }

  /** Whether this scope itself has it. */
  hasOwn(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  /** Sets it in this scope. @throws {ShellError} for constants and automatic variables, and what does not convert to its type. */
  set(name: string, value: unknown, type?: TypeReference): void {
    const lower = name.toLowerCase();
    if (constants.has(lower) || automatic.has(lower)) throw notWritable(name);
    this.setOwn(name, value, type);
  }

  /** As {@link set}, also for variables that only the shell sets. */
  setOwn(name: string, value: unknown, type?: TypeReference): void {
    const lower = name.toLowerCase();
    const known = this.#values.get(lower);
    const wanted = type ?? known?.type;
    const converted = wanted ? constrained(value, wanted) : value;
    if (known && type === undefined) known.value = converted;
    else this.#values.set(lower, { name: known?.name ?? name, value: converted, ...(wanted && { type: wanted }) });
  }

  remove(name: string): boolean {
    const lower = name.toLowerCase();
    return this.#values.delete(lower) || (this.parent?.remove(name) ?? false);
  }

  /** Of this scope and those around it, in the order of their names. */
  all(): { name: string; value: unknown }[] {
    const found = new Map((this.parent?.all() ?? []).map((each) => [each.name.toLowerCase(), each]));
    for (const [lower, { name, value }] of this.#values) found.set(lower, { name, value });
    return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  setFunction(name: string, defined: DefinedFunction): void {
    this.#functions.set(name.toLowerCase(), defined);
  }

  findFunction(name: string): DefinedFunction | undefined {
    return this.#functions.get(name.toLowerCase()) ?? this.parent?.findFunction(name);
  }

  functions(): DefinedFunction[] {
    return [...(this.parent?.functions() ?? []), ...this.#functions.values()];
  }

  #find(lower: string): Entry | undefined {
    return this.#values.get(lower) ?? (this.parent ? this.parent.#find(lower) : undefined);
  }
}

function constrained(value: unknown, type: TypeReference): unknown {
  if (type.kind === "array" && Array.isArray(value) && type.element.kind === "any") return value;
  if (type.kind === "bool" && typeof value !== "boolean" && !isNumber(value)) {
    const message = `Cannot convert value "${value === null || value === undefined ? "" : typeNameOf(value)}" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`;
    throw runtimeError("RuntimeException", message, "MetadataError", "ArgumentTransformationMetadataException");
  }
  try {
    const converted = convertTo(value ?? null, type);
    return Array.isArray(converted) && type.kind === "array" ? typedArray(converted, type.element) : converted;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw runtimeError("RuntimeException", error.message, "MetadataError", "ArgumentTransformationMetadataException");
  }
}

function notWritable(name: string) {
  const message = `Cannot overwrite variable ${name} because it is read-only or constant.`;
  return runtimeError("VariableNotWritable", message, "WriteError", "SessionStateUnauthorizedAccessException");
}
