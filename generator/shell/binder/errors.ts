import type { Extent } from "../language/ast.js";
import { type ErrorCategory, ShellError } from "../runtime/errors.js";

/** PowerShell's ParameterBindingException. The place is completed by who knows the script. */
export class BindingError extends ShellError {
  override name = "BindingError";
  constructor(
    id: string,
    message: string,
    readonly extent?: Extent,
    category: ErrorCategory = "InvalidArgument",
    target?: string,
  ) {
    const reason = id.startsWith("ParameterArgumentValidation") ? "ParameterBindingValidationException" : "ParameterBindingException";
    super({ id, message, category, reason, ...(target !== undefined && { target }) });
  }
}
