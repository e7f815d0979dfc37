import { Enumeration, errorCategory } from "../values/enumeration.js";
import { Hashtable } from "../values/hashtable.js";
import { type ErrorRecord, fullyQualifiedErrorId, refusal, ShellError } from "./errors.js";

/** Exceptions that scripts catch by name, with what each derives from. */
const parents: Readonly<Record<string, string>> = {
  "System.Exception": "",
  "System.SystemException": "System.Exception",
  "System.ArgumentException": "System.SystemException",
  "System.ArgumentNullException": "System.ArgumentException",
  "System.ArgumentOutOfRangeException": "System.ArgumentException",
  "System.ArithmeticException": "System.SystemException",
  "System.DivideByZeroException": "System.ArithmeticException",
  "System.OverflowException": "System.ArithmeticException",
  "System.FormatException": "System.SystemException",
  "System.InvalidCastException": "System.SystemException",
  "System.InvalidOperationException": "System.SystemException",
  "System.NotSupportedException": "System.SystemException",
  "System.IndexOutOfRangeException": "System.SystemException",
  "System.NullReferenceException": "System.SystemException",
  "System.IO.IOException": "System.SystemException",
  "System.IO.FileNotFoundException": "System.IO.IOException",
  "System.IO.DirectoryNotFoundException": "System.IO.IOException",
  "System.UnauthorizedAccessException": "System.SystemException",
  "System.OperationCanceledException": "System.SystemException",
  "System.Management.Automation.RuntimeException": "System.SystemException",
  "System.Management.Automation.CommandNotFoundException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.ItemNotFoundException": "System.Management.Automation.SessionStateException",
  "System.Management.Automation.SessionStateException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.SessionStateUnauthorizedAccessException": "System.Management.Automation.SessionStateException",
  "System.Management.Automation.ParameterBindingException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.ParameterBindingValidationException": "System.Management.Automation.ParameterBindingException",
  "System.Management.Automation.MethodInvocationException": "System.Management.Automation.MethodException",
  "System.Management.Automation.MethodException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.PSInvalidCastException": "System.InvalidCastException",
  "System.Management.Automation.ActionPreferenceStopException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.ParseException": "System.Management.Automation.RuntimeException",
  "System.Management.Automation.PSArgumentException": "System.ArgumentException",
  "System.Management.Automation.PSInvalidOperationException": "System.InvalidOperationException",
  "System.Management.Automation.ScriptCallDepthException": "System.SystemException",
  "System.Management.Automation.ArgumentTransformationMetadataException": "System.Management.Automation.MetadataException",
  "System.Management.Automation.MetadataException": "System.Management.Automation.RuntimeException",
  "Microsoft.PowerShell.Commands.WriteErrorException": "System.SystemException",
};

/** `System.Management.Automation.RuntimeException` for `RuntimeException`; undefined where it is none of the above. */
export function exceptionType(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(parents).find(
    (full) => full.toLowerCase() === lower || `system.${lower}` === full.toLowerCase() || full.toLowerCase().endsWith(`.${lower}`),
  );
}

const knownByScripts = (name: string): string | undefined => {
  const lower = name.toLowerCase();
  return Object.keys(parents).find((full) => full.toLowerCase() === lower || full.toLowerCase() === `system.${lower}`);
};

/** Whether `catch [type]` takes the error. @throws {ShellError} where the shell does not know the type. */
export function isCaughtBy(record: ErrorRecord, type: string): boolean {
  const wanted = knownByScripts(type);
  if (wanted === undefined) throw refusal(`The type [${type}] after catch`, "catch without a type, and $_.FullyQualifiedErrorId");
  return [record.reason, record.inner].some((reason) => reason !== undefined && derives(exceptionType(reason), wanted));
}

function derives(type: string | undefined, wanted: string): boolean {
  if (wanted === "System.Exception") return true;
  for (let at = type; at !== undefined && at !== ""; at = parents[at]) if (at === wanted) return true;
  return false;
}

/** What `$_.Exception` is. */
export class ExceptionValue {
  static readonly netType = "System.Exception";

  readonly #message: string;
  readonly #inner: ExceptionValue | null;

  constructor(
    readonly type: string,
    message: string,
    inner: ExceptionValue | null,
    readonly cause?: unknown,
  ) {
    this.#message = message;
    this.#inner = inner;
  }

  get Message(): string {
    return this.#message;
  }
  get InnerException(): ExceptionValue | null {
    return this.#inner;
  }
  get Data(): Hashtable {
    return new Hashtable();
  }

  toString(): string {
    return `${this.type}: ${this.#message}`;
  }
}

/** What `$_.CategoryInfo` is. */
export class CategoryValue {
  static readonly netType = "System.Management.Automation.ErrorCategoryInfo";

  constructor(readonly record: ErrorRecord) {}

  get Category(): Enumeration {
    return new Enumeration(errorCategory, this.record.category);
  }
  get Activity(): string {
    return this.record.command ?? "";
  }
  get Reason(): string {
    return this.record.reason;
  }
  get TargetName(): string {
    return this.record.target ?? "";
  }
  get TargetType(): string {
    return this.record.target === undefined ? "" : "String";
  }

  toString(): string {
    const { category, target, command, reason } = this.record;
    return `${category}: (${target === undefined ? ":" : `${target}:String`}) [${command ?? ""}], ${reason}`;
  }
}

/** An error as scripts see it: `$_` in a catch, the items of `$Error`. */
export class ErrorValue {
  static readonly netType = "System.Management.Automation.ErrorRecord";

  constructor(
    readonly record: ErrorRecord,
    readonly thrown: ShellError | undefined,
  ) {}

  get Exception(): ExceptionValue {
    const { reason, message, inner, cause } = this.record;
    const type = exceptionType(reason) ?? reason;
    const innermost =
      inner === undefined
        ? cause instanceof Error && cause.message !== message
          ? new ExceptionValue(cause.name, cause.message, null, cause)
          : null
        : new ExceptionValue(exceptionType(inner) ?? inner, message, null, cause);
    return new ExceptionValue(type, message, innermost, cause);
  }
  get TargetObject(): unknown {
    return this.record.targetObject ?? this.record.target ?? null;
  }
  get CategoryInfo(): CategoryValue {
    return new CategoryValue(this.record);
  }
  get FullyQualifiedErrorId(): string {
    return fullyQualifiedErrorId(this.record);
  }

  toString(): string {
    return this.record.message;
  }
}

const values = new WeakMap<ErrorRecord, ErrorValue>();

/** The same value for the same record. */
export function errorValue(record: ErrorRecord, thrown?: ShellError): ErrorValue {
  const known = values.get(record) ?? new ErrorValue(record, thrown);
  values.set(record, known);
  return known;
}

/** The record that a value stands for; undefined where it is no error. */
export function errorOf(value: unknown): ErrorRecord | undefined {
  return value instanceof ErrorValue ? value.record : undefined;
}

/** An error that was caught, thrown again. */
export function caughtError(record: ErrorRecord): ShellError {
  return new ShellError(record, "script");
}
