import type { Section } from "./formatting.js";

/**
 * A statement between two sections, written as no formatter writes it. Only where it is a statement of its own, outside of every block,
 * text and comment, does it come out as `bordered`: sections that run into each other are noticed.
 */
const border = "\n\nsectionOfSpecwright  (  0  )  ;\n\n";
const bordered = /\n+^sectionOfSpecwright\(0\);$\n*/m;

/** Text that begins like a directive ("use strict") would be one only where it stands first. */
export function canBeJoined({ language, text }: Section): boolean {
  return language === "typescript" && text.trim() !== "" && !text.includes("sectionOfSpecwright") && !/^\s*["'#]/.test(text);
}

/**
 * Formats sections of TypeScript as one text, because every call of a formatter costs something before it looks at the text; each still comes
 * out as it does by itself.
 * @param format gives undefined where the text does not parse.
 * @returns nothing where a section does not parse, or they are not apart from each other.
 */
export async function formatJoined(
  sections: readonly Section[],
  format: (text: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<Section, string>> {
  if (sections.length === 0) return new Map();
  const texts = (await format(sections.map(({ text }) => text).join(border)))?.trimEnd().split(bordered);
  return texts?.length === sections.length ? new Map(sections.map((section, index) => [section, texts[index] ?? ""])) : new Map();
}
