import type { Extent, Script } from "../language/ast.js";
import { ParseError } from "../language/errors.js";
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
  /** Parameter that is at fault, where one is known. */
  readonly parameter?: string;
  readonly place?: { readonly script: Pick<Script, "text" | "file">; readonly extent: Extent };
  /** What was thrown: a RestError, say. */
  readonly cause?: unknown;
}

/** `NamedParameterNotFound,Get-AzJob`. */
export function fullyQualifiedErrorId(record: ErrorRecord): string {
  return record.command === undefined ? record.id : `${record.id},${record.command}`;
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
    return { message: error.message, category: "InvalidArgument", id: "InvalidCast", reason: "RuntimeException", cause: error };
  }
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
