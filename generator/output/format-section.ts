import { format } from "prettier";
import { formatting, plainText, type FormattedSection, type FormattedSections, type Section } from "./formatting.js";

/**
 * Formats sections, in order. TypeScript is formatted many sections at a time, because every call of prettier costs a third of a
 * millisecond before it looks at the text; each still comes out as it does by itself.
 */
export async function formatSections(sections: readonly Section[]): Promise<FormattedSections> {
  const begun = performance.now();
  const results: FormattedSection[] = [];
  const together = new Map<number, Section>();
  for (const [index, section] of sections.entries()) {
    if (canBeJoined(section)) together.set(index, section);
    else results[index] = await formatSection(section);
  }
  const texts = await formatJoined([...together.values()].map(({ text }) => text));
  let number = 0;
  for (const [index, section] of together) {
    const text = texts?.[number++];
    results[index] = text === undefined ? await formatSection(section) : { text };
  }
  return { results, milliseconds: performance.now() - begun };
}

async function formatSection({ language, text }: Section): Promise<FormattedSection> {
  const options = formatting[language];
  if (!options) return { text: plainText(text) };
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

/**
 * A statement between two sections, written as prettier never writes it. Only where it is a statement of its own, outside of every block,
 * text and comment, does it come out as `bordered`: sections that run into each other are noticed, and then formatted one by one.
 */
const border = "\n\nsectionOfSpecwright  (  0  )  ;\n\n";
const bordered = /\n+^sectionOfSpecwright\(0\);$\n*/m;

/** Text that begins like a directive ("use strict") would be one only where it stands first. */
function canBeJoined({ language, text }: Section): boolean {
  return language === "typescript" && text.trim() !== "" && !text.includes("sectionOfSpecwright") && !/^\s*["'#]/.test(text);
}

/** The formatted texts; undefined where they do not parse, or not apart from each other. */
async function formatJoined(texts: readonly string[]): Promise<string[] | undefined> {
  if (texts.length < 2) return undefined;
  try {
    const formatted = (await format(texts.join(border), formatting.typescript)).trimEnd().split(bordered);
    return formatted.length === texts.length ? formatted : undefined;
  } catch (error) {
    if (isSyntaxError(error)) return undefined;
    throw error;
  }
}

interface PrettierSyntaxError extends Error {
  loc: { start: { line: number; column: number } };
}

function isSyntaxError(error: unknown): error is PrettierSyntaxError {
  return error instanceof SyntaxError && "loc" in error;
}
