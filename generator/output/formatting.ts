import type { FormatConfig } from "oxfmt";
import type { Options } from "prettier";
import type { GeneratedFile } from "./file.js";

export interface Section {
  language: GeneratedFile["language"];
  text: string;
}

/** What became of a section: its text without a line end, or where and why it does not parse (1-based, within the section). */
export type FormattedSection = { text: string } | { problem: string; line: number; column: number };

/** Characters of a line. */
export const printWidth = 120;

/** How generated files look. Code inside templates and comments is nobody's to change. */
const layout = { printWidth, endOfLine: "lf", embeddedLanguageFormatting: "off" } as const satisfies FormatConfig & Options;

/** The layout for oxfmt. */
export const oxfmtLayout: FormatConfig = layout;

/**
 * The layout of each language for prettier; what is not here stays as it is laid out (PowerShell, text). babel-ts gives the same text as the
 * typescript parser, a third faster.
 */
export const formatting: Readonly<Partial<Record<GeneratedFile["language"], Options>>> = {
  typescript: { ...layout, parser: "babel-ts", filepath: "section.ts" },
  json: { ...layout, parser: "json" },
  markdown: { ...layout, parser: "markdown" },
  yaml: { ...layout, parser: "yaml" },
};

/** Text of a language that is nobody's to format: its lines end in `\n`, and nothing follows the last one. */
export function plainText(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
