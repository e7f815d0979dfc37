import { formatting, plainText, type FormattedSection, type Section } from "./formatting.js";
import { canBeJoined, formatJoined } from "./joined-sections.js";
import { formatTextWithOxfmt, formatWithOxfmt } from "./oxfmt.js";

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

function formatTogether(sections: readonly Section[]): Promise<ReadonlyMap<Section, string>> {
  return formatJoined(sections, async (text) => {
    const formatted = await formatSection({ language: "typescript", text });
    return "text" in formatted ? formatted.text : undefined;
  });
}

async function formatSection({ language, text }: Section): Promise<FormattedSection> {
  const options = formatting[language];
  if (!options) return { text: plainText(text) };
  const formatted = await formatTextWithOxfmt({ language, text });
  if (formatted !== undefined) return { text: formatted.trimEnd() };
  // Read when there is something for it, which there hardly ever is.
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
