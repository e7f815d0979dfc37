import { format } from "prettier";
import { formatting, type FormattedSection, type Section } from "./formatting.js";

export async function formatSection({ language, text }: Section): Promise<FormattedSection> {
  const options = formatting[language];
  if (!options) return { text: text.replaceAll("\r\n", "\n").trimEnd() };
  try {
    return { text: (await format(text, options)).trimEnd() };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const [problem = "It does not parse."] = error.message.split("\n");
    return {
      problem: problem.replace(/ \(\d+:\d+\)$/, ""),
      line: error.loc.start.line,
      column: error.loc.start.column,
    };
  }
}

interface PrettierSyntaxError extends Error {
  loc: { start: { line: number; column: number } };
}

function isSyntaxError(error: unknown): error is PrettierSyntaxError {
  return error instanceof SyntaxError && "loc" in error;
}
