import { formatting, plainText, type FormattedSection, type Section } from "./formatting.js";
import { canBeJoined, formatJoined } from "./joined-sections.js";
import { formatWithOxfmt } from "./oxfmt.js";

/** Formats sections, in order, each as prettier formats it by itself: what the faster ways leave open goes to the next one. */
export async function formatSections(sections: readonly Section[]): Promise<FormattedSection[]> {
  const texts = new Map<Section, string>();
  for (const format of [formatWithOxfmt, formatTogether]) {
    const open = sections.filter((section) => canBeJoined(section) && !texts.has(section));
    for (const [section, text] of await format(open)) texts.set(section, text);
  }
  return Promise.all(
    sections.map((section) => {
      const text = texts.get(section);
      return text === undefined ? formatSection(section) : { text };
    }),
  );
}

/** Reads the formatters, which takes a while, so that it does not take that when there is something to format. */
export async function prepareFormatting(): Promise<void> {
  await formatSections([
    { language: "typescript", text: "export {}" },
    { language: "json", text: "{}" },
    { language: "markdown", text: "#" },
  ]);
}

function formatTogether(sections: readonly Section[]): Promise<ReadonlyMap<Section, string>> {
  return formatJoined(sections, async (text) => {
    const formatted = await formatSection({ language: "typescript", text });
    return "text" in formatted ? formatted.text : undefined;
  });
}

async function formatSection({ language, text }: Section): Promise<FormattedSection> {
  const options = formatting[language];
  if (!options) return { text: plainText(text) };
  // Most runs have something for prettier in the end, but none has to wait for it before it begins.
  const { format } = await import("prettier");
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
