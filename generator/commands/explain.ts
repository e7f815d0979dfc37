import { codes, type Code } from "../report/codes.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { explanationText } from "../report/explanation.js";
import { didYouMean } from "../report/suggest.js";
import { UsageError } from "./usage-error.js";

export interface ExplainOptions {
  service?: string;
  apiVersion?: string;
}

/**
 * `specwright explain`: what a code means, which template is used, or where a generated name comes from.
 * @throws {UsageError} where there is nothing of that name.
 */
export async function explain(
  [first = "", ...rest]: readonly string[],
  options: ExplainOptions,
  diagnostics: Diagnostics,
): Promise<string> {
  // Parameters of cmdlets are told by one dash, so that commander leaves all that begin with dashes here.
  const unknown = [first, ...rest].find((word) => word.startsWith("--"));
  if (unknown !== undefined)
    throw new UsageError(`There is no option "${unknown}".${didYouMean(unknown, ["--service", "--api-version", "--help"])}`);
  if (first === "template" && rest.length === 0)
    throw new UsageError("Say which template: specwright explain template package/readme, for example.");
  if (first === "template" && rest.length === 1) return (await import("./explain-template.js")).explainTemplate(rest[0] ?? "", options);
  const code = first.toUpperCase();
  if (rest.length === 0 && isCode(code)) return explanationText(code);
  if (rest.length === 0 && /^SW\d\w*$/.test(code))
    throw new UsageError(
      `There is no code "${first}".${didYouMean(code, Object.keys(codes)) || ` The codes are ${Object.keys(codes).join(", ")}.`}`,
    );
  return (await import("./explain-symbol.js")).explainSymbol([first, ...rest].join(" ").trim(), options, diagnostics);
}

function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
