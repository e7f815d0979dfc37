/** What makes the texts of documents harmless: running text, and names, which stand between backticks in Markdown. */
export interface Medium {
  text(raw: string): string;
  name(raw: string): string;
}

/** For a terminal: one line, nothing that could steer it. */
export const terminal: Medium = { text: plain, name: plain };

/** For Markdown: nothing in it is markup; a backtick cannot be escaped between backticks, so it becomes another quote. */
export const markdown: Medium = {
  text: (raw) => plain(raw).replace(/[\\`*_[\]<>&|#~]/g, (character) => entities[character] ?? `\\${character}`),
  name: (raw) => plain(raw).replaceAll("`", "'"),
};

const entities: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
