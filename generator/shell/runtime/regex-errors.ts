import { type Regex, regexOf } from "../regex/regex.js";
import { Refusal } from "../language/refusal.js";
import { type RegexOptions, RegexSyntaxError } from "../regex/syntax.js";
import { refusal, runtimeError } from "./errors.js";

/** A regular expression that a script gave. What takes too long when it is used is told by {@link regexFailure}. @throws {ShellError} */
export function regexFor(pattern: string, options: Partial<RegexOptions>): Regex {
  try {
    return regexOf(pattern, options);
  } catch (error) {
    throw regexFailure(error);
  }
}

/** What a regular expression throws, as an error of the script; everything else as it is. */
export function regexFailure(error: unknown): unknown {
  if (error instanceof Refusal) return refusal(error.what, error.use);
  if (!(error instanceof RegexSyntaxError)) return error;
  return runtimeError("System.Text.RegularExpressions.RegexParseException", error.message, "OperationStopped", "RegexParseException");
}
