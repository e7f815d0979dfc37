/** What a text of printable ASCII has none of: most texts are that, and this is quickly said. */
const unusual = /[^\t\n\x20-\x7e]/;

/**
 * What nobody sees, and what may change how the text around it reads: controls, marks of direction (CVE-2021-42574), zero-width and
 * ignorable characters, tags, variation selectors other than those of emoji, line separators, and halves of characters. Tabs and line ends aside.
 */
const invisible =
  /(?<!\p{Emoji})[\ufe0e\ufe0f]|(?![\t\n\ufe0e\ufe0f])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** A text in which everything is to be seen. @param escape what stands for a character that is not; `\u202e`, as JSON and TypeScript have it, where absent. */
export function withVisible(text: string, escape: (character: string) => string = escaped): string {
  return unusual.test(text) ? text.replace(invisible, escape) : text;
}

/** Whether {@link withVisible} changes it. */
export function hasInvisible(text: string): boolean {
  return withVisible(text) !== text;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}
