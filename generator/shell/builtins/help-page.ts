/** Sections of a help page in the layout of platyPS, by their headings (`SYNTAX`), as text for a terminal. */
export function helpSections(page: string): Map<string, string> {
  const body = page.replace(/^---\n[^]*?\n---\n/, "");
  const sections = new Map<string, string>();
  for (const part of body.split(/^(?=## )/m)) {
    const heading = /^## (.*)/.exec(part)?.[1]?.trim();
    if (heading !== undefined) sections.set(heading, plainText(part.slice(part.indexOf("\n") + 1)));
  }
  return sections;
}

/** What a page says of one parameter; undefined where it does not name it. */
export function helpOfParameter(sections: ReadonlyMap<string, string>, name: string): string | undefined {
  const parts = sections.get("PARAMETERS")?.split(/^(?=-\w+$)/m) ?? [];
  return parts.find((part) => part.toLowerCase().startsWith(`-${name.toLowerCase()}\n`))?.trim();
}

/** Markdown without its marks: headings, fences, links, escapes. */
function plainText(markdown: string): string {
  let fenced = false;
  const lines = markdown.split("\n").flatMap((line) => {
    if (/^\s*```/.test(line)) {
      fenced = !fenced;
      return [];
    }
    if (fenced) return [line];
    const text = line
      .replace(/^###+ /, "")
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, url: string) => (label === url ? url : `${label} (${url})`));
    return [
      text
        .replace(/\\([!-/:-@[-`{-~])/g, "$1")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    ];
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
