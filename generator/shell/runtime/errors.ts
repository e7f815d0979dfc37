import type { Extent, Script } from "../language/ast.js";
import { ParseError } from "../language/errors.js";
import { refusalId, refusalText } from "../language/refusal.js";
import { Refusal } from "../language/refusal.js";
import { ConversionError } from "../values/convert.js";

/** System.Management.Automation.ErrorCategory, as far as the shell uses it. */
export const errorCategories = [
  "NotSpecified",
  "AuthenticationError",
  "ConnectionError",
  "InvalidArgument",
  "InvalidData",
  "InvalidOperation",
  "InvalidResult",
  "InvalidType",
  "LimitsExceeded",
  "MetadataError",
  "NotImplemented",
  "ObjectNotFound",
  "OperationStopped",
  "OperationTimeout",
  "ParserError",
  "PermissionDenied",
  "ReadError",
  "ResourceExists",
  "ResourceUnavailable",
  "WriteError",
] as const;

export type ErrorCategory = (typeof errorCategories)[number];

/** What went wrong, in the shape of PowerShell's error record. */
export interface ErrorRecord {
  readonly message: string;
  readonly category: ErrorCategory;
  /** `NamedParameterNotFound`; {@link fullyQualifiedErrorId} adds the command. */
  readonly id: string;
  /** Kind of exception, `ParameterBindingException`. */
  readonly reason: string;
  /** Command that failed, where one did. */
  readonly command?: string;
  /** What the command worked on, as text. */
  readonly target?: string;
  /** The same as a value, where a script gave one (`throw @{ }`). */
  readonly targetObject?: unknown;
  /** Kind of the exception behind it, `DivideByZeroException`. */
  readonly inner?: string;
  /** Parameter that is at fault, where one is known. */
  readonly parameter?: string;
  readonly place?: { readonly script: Pick<Script, "text" | "file">; readonly extent: Extent };
  /** What was thrown: a RestError, say. */
  readonly cause?: unknown;
}

/** `NamedParameterNotFound,Get-AzJob`. */
export function fullyQualifiedErrorId(record: ErrorRecord): string {
  const { id, command } = record;
  return command === undefined || (command === "Write-Error" && id.includes("WriteErrorException")) ? id : `${id},${command}`;
}

/**
 * An error that ends the statement (`scope: "statement"`; the next one runs, unless $ErrorActionPreference is Stop), or the
 * script (-ErrorAction Stop).
 */
export class ShellError extends Error {
  override name = "ShellError";
  constructor(
    readonly record: ErrorRecord,
    readonly scope: "statement" | "script" = "statement",
  ) {
    super(record.message, { cause: record.cause });
  }

  /** The same error with what is not known where it was found: the command, the place. What it has already stays. */
  within(more: Pick<ErrorRecord, "command" | "place">): ShellError {
    return new ShellError({ ...more, ...this.record }, this.scope);
  }
}

/** `return`, `break` or `continue` on its way to what it leaves. Not an error. */
export class FlowSignal extends Error {
  override name = "FlowSignal";
  constructor(readonly kind: "return" | "break" | "continue") {
    super(kind);
  }
}

/** True for what is thrown to leave a block or the script, and is no error. */
export function isFlow(error: unknown): error is FlowSignal | ExitRequest {
  return error instanceof FlowSignal || error instanceof ExitRequest;
}

/**
 * Something of PowerShell that the shell does not have: an error that says what to use, never a guess. It ends the script, and no `catch`
 * or -ErrorAction hides it: what follows would not do what it does in PowerShell.
 */
export function refusal(what: string, use: string): ShellError {
  const record = { id: refusalId, message: refusalText(what, use), category: "NotImplemented", reason: "NotSupportedException" } as const;
  return new ShellError(record, "script");
}

/** `exit` was called. Not an error; ends the run. */
export class ExitRequest extends Error {
  override name = "ExitRequest";
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** An error of the language at run time: an operator, an index, a cast. */
export function runtimeError(
  id: string,
  message: string,
  category: ErrorCategory = "InvalidOperation",
  reason = "RuntimeException",
): ShellError {
  return new ShellError({ id, message, category, reason });
}

/** Whatever was thrown, as an error record. Errors of the Azure SDKs keep their service code as id and a category for their status. */
export function toErrorRecord(error: unknown): ErrorRecord {
  if (error instanceof ShellError) return error.record;
  if (error instanceof ParseError) return parseErrorRecord(error);
  if (error instanceof ConversionError) {
    const inner = "InvalidCastException";
    return { message: error.message, category: "InvalidArgument", id: error.id, reason: "RuntimeException", inner, cause: error };
  }
  if (error instanceof Refusal) return refusal(error.what, error.use).record;
  if (!(error instanceof Error))
    return { message: String(error), category: "NotSpecified", id: "Exception", reason: "Exception", cause: error };
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  const id = typeof code === "string" && code !== "" ? code : error.name;
  const category = typeof statusCode === "number" ? categoryOfStatus(statusCode) : categoryOfCode(id);
  return { message: error.message || error.name, category, id, reason: error.name, cause: error };
}

function parseErrorRecord(error: ParseError): ErrorRecord {
  return {
    message: error.message,
    category: "ParserError",
    id: error.id,
    reason: "ParseException",
    place: { script: { text: error.text }, extent: error.extent },
    cause: error,
  };
}

function categoryOfStatus(status: number): ErrorCategory {
  const exact: Readonly<Record<number, ErrorCategory>> = {
    400: "InvalidArgument",
    401: "AuthenticationError",
    403: "PermissionDenied",
    404: "ObjectNotFound",
    408: "OperationTimeout",
    409: "ResourceExists",
    429: "LimitsExceeded",
  };
  return exact[status] ?? (status >= 500 ? "ResourceUnavailable" : "InvalidOperation");
}

function categoryOfCode(code: string): ErrorCategory {
  const exact: Readonly<Record<string, ErrorCategory>> = {
    ENOENT: "ObjectNotFound",
    EACCES: "PermissionDenied",
    EISDIR: "InvalidArgument",
    ECONNREFUSED: "ConnectionError",
    ECONNRESET: "ConnectionError",
    ENOTFOUND: "ConnectionError",
    ETIMEDOUT: "OperationTimeout",
    AbortError: "OperationStopped",
    AuthenticationError: "AuthenticationError",
    CredentialUnavailableError: "AuthenticationError",
  };
  return exact[code] ?? "NotSpecified";
}
