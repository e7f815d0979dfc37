import type { Extent } from "./ast.js";

/** The text is not in the language. `message` is for people; PowerShell's own words where it has the same error. */
export class ParseError extends Error {
  override name = "ParseError";
  constructor(
    /** PowerShell's error id, `MissingEndParenthesisInExpression`. */
    readonly id: string,
    message: string,
    readonly text: string,
    readonly extent: Extent,
    /** True where more text could make it right: an interactive shell then asks for another line. */
    readonly incomplete: boolean,
  ) {
    super(message);
  }
}
