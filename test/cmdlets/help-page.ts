/** A help page in its parts: what platyPS reads from it. */
export interface HelpPage {
  frontMatter: string[];
  title: string;
  /** Lines, one sentence each. */
  synopsis: string[];
  /** Name, whether it is the default, and lines. */
  syntax: { name: string; isDefault: boolean; lines: string[] }[];
  description: string[];
  examples: { title: string; code: string; output: string; text: string }[];
  parameters: HelpParameter[];
  inputs: string[];
  outputs: string[];
  /** Lines with what they describe left out: `  - [Id <String>]`. */
  notes: string[];
  links: string[];
}

export interface HelpParameter {
  name: string;
  description: string[];
  /** Lines of the yaml block. */
  yaml: string[];
}

/** @throws {Error} where the page is not in the layout of platyPS 2.0.0 */
export function parseHelpPage(text: string): HelpPage {
  const lines = text.replaceAll("\r", "").split("\n");
  const end = lines.indexOf("---", 1);
  const sections = splitAt(lines.slice(end + 1), "## ");
  const expected = ["SYNOPSIS", "SYNTAX", "DESCRIPTION", "EXAMPLES", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];
  const names = sections.parts.map(({ heading }) => heading);
  if (names.join() !== expected.join()) throw new Error(`The sections are ${names.join(", ")}.`);
  const section = (name: string): string[] => sections.parts.find(({ heading }) => heading === name)?.lines ?? [];
  return {
    frontMatter: lines.slice(1, end),
    title: sections.before.find((line) => line !== "") ?? "",
    synopsis: filled(section("SYNOPSIS")),
    syntax: syntaxOf(section("SYNTAX")),
    description: filled(section("DESCRIPTION")),
    examples: splitAt(section("EXAMPLES"), "### ").parts.map(exampleOf),
    parameters: splitAt(section("PARAMETERS"), "### ").parts.map(({ heading, lines: part }) => {
      const start = part.indexOf("```yaml");
      return {
        name: heading,
        description: filled(start < 0 ? part : part.slice(0, start)),
        yaml: start < 0 ? [] : filled(part.slice(start + 1, part.indexOf("```", start + 1))),
      };
    }),
    inputs: splitAt(section("INPUTS"), "### ").parts.map(({ heading }) => heading),
    outputs: splitAt(section("OUTPUTS"), "### ").parts.map(({ heading }) => heading),
    notes: filled(section("NOTES")).map((line) => line.replace(/^( *- `.*?`|[A-Z]\w* <.*?>):.*$/, "$1")),
    links: filled(section("RELATED LINKS")),
  };
}

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== "");

/** Cuts at headings of one level; what stands in a fenced block is no heading. */
function splitAt(lines: readonly string[], mark: string): { before: string[]; parts: { heading: string; lines: string[] }[] } {
  const before: string[] = [];
  const parts: { heading: string; lines: string[] }[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const opening = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && opening !== undefined) fence = opening;
    else if (line === fence) fence = undefined;
    else if (fence === undefined && line.startsWith(mark)) {
      parts.push({ heading: line.slice(mark.length), lines: [] });
      continue;
    }
    (parts.at(-1)?.lines ?? before).push(line);
  }
  if (fence !== undefined) throw new Error("A fence is not closed.");
  return { before, parts };
}

function syntaxOf(lines: readonly string[]): HelpPage["syntax"] {
  const { before, parts } = splitAt(lines, "### ");
  const sets = parts.length > 0 ? parts : [{ heading: "", lines: before }];
  return sets.map(({ heading, lines: part }) => {
    const [, name = "", isDefault] = /^(\S*)( \(Default\))?$/.exec(heading) ?? [];
    return { name, isDefault: isDefault !== undefined, lines: filled(part).filter((line) => line !== "```") };
  });
}

function exampleOf({ heading, lines }: { heading: string; lines: readonly string[] }): HelpPage["examples"][number] {
  const block = (language: string): { text: string; end: number } => {
    const start = lines.findIndex((line) => new RegExp(`^\`{3,}${language}$`).test(line));
    if (start < 0) return { text: "", end: 0 };
    const end = lines.indexOf((lines[start] ?? "").slice(0, -language.length), start + 1);
    return { text: lines.slice(start + 1, end).join("\n"), end };
  };
  const [code, output] = [block("powershell"), block("output")];
  const text = filled(lines.slice(Math.max(code.end, output.end) + 1)).join("\n");
  return { title: heading.replace(/^Example \d+: /, ""), code: code.text, output: output.text, text };
}
