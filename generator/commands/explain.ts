import { codes, type Code } from "../report/codes.js";
import { explanationText } from "../report/explanation.js";
import { didYouMean } from "../report/suggest.js";
import { UsageError } from "./usage-error.js";

export interface ExplainOptions {
  service?: string;
  apiVersion?: string;
}

/** `specwright explain`: what a code means, or which template is used. @throws {UsageError} where there is nothing of that name. */
export async function explain([first = "", ...rest]: readonly string[], options: ExplainOptions): Promise<string> {
  if (first === "template" && rest.length === 1) return (await import("./explain-template.js")).explainTemplate(rest[0] ?? "", options);
  const code = first.toUpperCase();
  if (rest.length === 0 && isCode(code)) return explanationText(code);
  const asked = [first, ...rest].join(" ");
  throw new UsageError(`There is no code "${asked}".${didYouMean(code, Object.keys(codes))} Or: specwright explain template NAME.`);
}

function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
