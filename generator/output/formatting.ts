import type { Options } from "prettier";
import type { GeneratedFile } from "./file.js";

export interface Section {
  language: GeneratedFile["language"];
  text: string;
}

/** What became of a section: its text without a line end, or where and why it does not parse (1-based, within the section). */
export type FormattedSection = { text: string } | { problem: string; line: number; column: number };

/** What became of some sections, in their order, and how long it took. */
export interface FormattedSections {
  results: FormattedSection[];
  milliseconds: number;
}

/**
 * How generated files look; part of the cache's keys. babel-ts gives the same text as the typescript parser, a third faster (0.7 against
 * 0.5 MB/s on one core, cold). Code inside templates and comments is nobody's to change.
 */
export const formatting: Record<GeneratedFile["language"], Options | undefined> = {
  typescript: { parser: "babel-ts", filepath: "section.ts", printWidth: 120, endOfLine: "lf", embeddedLanguageFormatting: "off" },
  json: { parser: "json", printWidth: 120, endOfLine: "lf" },
  markdown: { parser: "markdown", printWidth: 120, endOfLine: "lf", embeddedLanguageFormatting: "off" },
  plain: undefined,
};

/** Text of a language that is nobody's to format: its lines end in `\n`, and nothing follows the last one. */
export function plainText(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
