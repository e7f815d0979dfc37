import { isRestError, type RestError } from "@azure/core-rest-pipeline";
import { isObject } from "./definition.js";

/** System.Management.Automation.ErrorCategory, as far as cmdlets use it. */
export type ErrorCategory =
  | "AuthenticationError"
  | "ConnectionError"
  | "InvalidArgument"
  | "InvalidData"
  | "InvalidOperation"
  | "InvalidResult"
  | "LimitsExceeded"
  | "NotSpecified"
  | "ObjectNotFound"
  | "OperationStopped"
  | "OperationTimeout"
  | "PermissionDenied"
  | "ResourceExists"
  | "ResourceUnavailable"
  | "WriteError";

/** What is known of an error beside its message. */
export interface ErrorDetails {
  category: ErrorCategory;
  /** `MissingMandatoryParameter`, or the service's own code. */
  id: string;
  /** Parameter that is at fault, where one is. */
  parameter?: string | undefined;
  /** What the cmdlet worked on. */
  target?: string | undefined;
  cause?: unknown;
}

/** An error of a cmdlet, in the shape of PowerShell's error record. */
export class CmdletError extends Error {
  override readonly name = "CmdletError";
  readonly category: ErrorCategory;
  /** Name of the error and of the cmdlet: `JobNotFound,Get-AzJob_Get`. */
  readonly fullyQualifiedErrorId: string;
  /** `Get-AzJob`. */
  readonly command: string;
  readonly parameter: string | undefined;
  readonly target: string | undefined;
  /** Code and status of what the service answered; absent for errors of another kind. */
  readonly code?: string;
  readonly statusCode?: number;

  /** @param command name of the cmdlet, and of the parameter set behind a `_` where it is known. */
  constructor(message: string, command: string, { category, id, parameter, target, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.category = category;
    this.fullyQualifiedErrorId = `${id},${command}`;
    this.command = command.split("_", 1)[0] ?? command;
    this.parameter = parameter;
    this.target = target;
    if (!isRestError(cause)) return;
    if (cause.code !== undefined) this.code = cause.code;
    if (cause.statusCode !== undefined) this.statusCode = cause.statusCode;
  }

  /** What the service or the connection said, where it is behind this error. */
  get restError(): RestError | undefined {
    return isRestError(this.cause) ? this.cause : undefined;
  }

  /** As PowerShell shows an error (`$ErrorView = "NormalView"`). */
  format(): string {
    const category = `${this.category}: (${this.target ?? ""}:) [${this.command}], ${isRestError(this.cause) ? "RestException" : "Exception"}`;
    return [
      `${this.command} : ${this.message}`,
      ...(this.parameter === undefined ? [] : [`    + Parameter             : -${this.parameter}`]),
      `    + CategoryInfo          : ${category}`,
      `    + FullyQualifiedErrorId : ${this.fullyQualifiedErrorId}`,
    ].join("\n");
  }
}

/**
 * Whatever a cmdlet ran into, as its error.
 * @param parameterOf the parameter that stands for a property of the body or a part of the request, by name on the wire
 */
export function toCmdletError(
  error: unknown,
  command: string,
  target: string | undefined,
  parameterOf: (wire: string) => string | undefined,
): CmdletError {
  if (error instanceof CmdletError) return error;
  if (isRestError(error)) {
    const { code, statusCode, message } = error;
    const text = statusCode === undefined || code === undefined ? message : `[${code}] : ${message}`;
    const category = statusCode === undefined ? categoryOfCode(code ?? "") : categoryOfStatus(statusCode);
    const parameter = propertyNames(error).map(parameterOf).find(Boolean);
    return new CmdletError(text, command, { category, id: code ?? "RestError", target, parameter, cause: error });
  }
  if (!(error instanceof Error))
    return new CmdletError(String(error), command, { category: "NotSpecified", id: "Exception", target });
  const { code } = error as Error & { code?: unknown };
  const id = typeof code === "string" ? code : error.name;
  // The message of a value that does not fit begins with the path to it.
  const path = error.name === "ValueError" ? (error as Error & { path?: string }).path : undefined;
  const parameter = path === undefined ? undefined : parameterOf(path.replace(/\[.*$/s, ""));
  const category = error.name === "ValueError" ? "InvalidArgument" : categoryOfCode(id);
  return new CmdletError(error.message, command, { category, id, target, parameter, cause: error });
}

/** What a service says an error is about: its `target`, or (OData) the detail with the key PropertyName. */
function propertyNames(error: RestError): string[] {
  const { target, details } = error as RestError & { target?: unknown; details?: unknown };
  const told = (Array.isArray(details) ? details : []).filter(isObject);
  const keyed = told.filter(({ key }) => key === "PropertyName").map(({ value }) => value);
  return [target, ...keyed, ...told.map((detail) => detail["target"])].filter((name) => typeof name === "string");
}

const categories: Readonly<Record<number, ErrorCategory>> = {
  400: "InvalidArgument",
  401: "AuthenticationError",
  403: "PermissionDenied",
  404: "ObjectNotFound",
  408: "OperationTimeout",
  409: "ResourceExists",
  422: "InvalidArgument",
  429: "LimitsExceeded",
};

function categoryOfStatus(status: number): ErrorCategory {
  if (status < 400) return "InvalidResult";
  return categories[status] ?? (status >= 500 ? "ResourceUnavailable" : "InvalidOperation");
}

const codes: Readonly<Record<string, ErrorCategory>> = {
  AbortError: "OperationStopped",
  AuthenticationError: "AuthenticationError",
  AuthenticationRequiredError: "AuthenticationError",
  CredentialUnavailableError: "AuthenticationError",
  AggregateAuthenticationError: "AuthenticationError",
  EACCES: "PermissionDenied",
  ECONNREFUSED: "ConnectionError",
  ECONNRESET: "ConnectionError",
  EEXIST: "ResourceExists",
  EISDIR: "InvalidArgument",
  ENOENT: "ObjectNotFound",
  ENOSPC: "WriteError",
  ENOTFOUND: "ConnectionError",
  EPERM: "PermissionDenied",
  ETIMEDOUT: "OperationTimeout",
  PARSE_ERROR: "InvalidResult",
  REQUEST_SEND_ERROR: "ConnectionError",
};

function categoryOfCode(code: string): ErrorCategory {
  return (Object.hasOwn(codes, code) ? codes[code] : undefined) ?? "NotSpecified";
}
