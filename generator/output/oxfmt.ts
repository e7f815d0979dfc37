import { oxfmtLayout, printWidth, type Section } from "./formatting.js";
import { formatJoined } from "./joined-sections.js";

/**
 * Formats sections of TypeScript with oxfmt, which is made to print what prettier prints, in a thirtieth of the time.
 * @returns those of the sections that came out as prettier would have it.
 */
export async function formatWithOxfmt(sections: readonly Section[]): Promise<ReadonlyMap<Section, string>> {
  const formatted = [...(await formatJoined(sections, (text) => formatText("section.ts", text)))].map(
    ([section, text]) => [section, withUnionsOnOneLine(text)] as const,
  );
  return new Map(formatted.filter(([, text]) => !hasUnionThatFits(text)));
}

/** Formats a section of JSON or Markdown; undefined where it does not come out as prettier would have it. */
export async function formatTextWithOxfmt({ language, text }: Section): Promise<string | undefined> {
  if (language === "json") return formatText("section.json", text);
  return language === "markdown" && isPlainMarkdown(text) ? formatText("section.md", text) : undefined;
}

/** Undefined where it does not parse; and where oxfmt cannot do its work, as on a machine that it is not built for: all is prettier's then. */
async function formatText(name: string, text: string): Promise<string | undefined> {
  try {
    const { format } = await import("oxfmt");
    const { code, errors } = await format(name, text, oxfmtLayout);
    return errors.length > 0 ? undefined : code;
  } catch {
    return undefined;
  }
}

// Where the two part: a type that is too long to stand behind its `=` goes to the next line, and since prettier 3.9 all members of a union stay
// together there if they fit; oxfmt still gives each member a line of its own (oxc-project/oxc#25841). Should it learn, this does no harm.

/** A union that is all of a type alias. */
const brokenAlias = / =\n(( *)\| .*(?:\n\2\| .*)*;)$/gm;

/** Any union: the members on lines of their own, as deep as the first. */
const brokenUnion = /^( *)\| .*(?:\n\1\| .*)*/gm;

function withUnionsOnOneLine(text: string): string {
  return text.replace(brokenAlias, (whole, members: string, indent: string) =>
    isPlain(members) && fits(members, indent) ? ` =\n${onOneLine(members, indent)}` : whole,
  );
}

/** Whether each character takes one column. */
function isPlain(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text);
}

/** What is left of them stands where prettier has more to consider. */
function hasUnionThatFits(text: string): boolean {
  return [...text.matchAll(brokenUnion)].some(([members, indent = ""]) => fits(members, indent));
}

function fits(members: string, indent: string): boolean {
  return onOneLine(members, indent).length <= printWidth;
}

function onOneLine(members: string, indent: string): string {
  return indent + members.slice(indent.length + "| ".length).replaceAll(`\n${indent}`, " ");
}

/** The two part over underscores that stand together, and over code in a line that goes on in the next one. */
function isPlainMarkdown(text: string): boolean {
  const outside = text.replace(/^ *(```+)[^]*?^ *\1`*$/gm, "");
  return !outside.includes("__") && outside.split("\n").every((line) => (line.split("`").length - 1) % 2 === 0);
}
