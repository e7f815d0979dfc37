import type { Redirection } from "./ast.js";
import { isNewline } from "./characters.js";
import { readCommandValue } from "./commands.js";
import type { Cursor } from "./cursor.js";

const redirection = /([1-6*])?>>?(?:&([12]))?/y;

/** True where a redirection stands at the cursor (`>`, `2>`, `*>>`). */
export function startsRedirection(cursor: Cursor): boolean {
  redirection.lastIndex = cursor.position;
  return redirection.test(cursor.text);
}

/** The redirection at the cursor (about_Redirection). @throws {ParseError} */
export function readRedirection(cursor: Cursor): Redirection {
  const start = cursor.position;
  redirection.lastIndex = start;
  const [text = "", stream = "1", merged] = redirection.exec(cursor.text) ?? [];
  cursor.position += text.length;
  const from = stream === "*" ? "*" : (Number(stream) as 1 | 2 | 3 | 4 | 5 | 6);
  const base = { stream: from, append: text.includes(">>") } as const;
  if (merged !== undefined) {
    if (merged === "1" && from !== 1) return { ...base, ...cursor.extent(start) };
    cursor.fail("InvalidRedirection", `The redirection '${text}' is not valid: a stream goes to output (1).`, cursor.extent(start));
  }
  cursor.skipSpace();
  if (cursor.atEnd || isNewline(cursor.char) || ";|)}&".includes(cursor.char)) {
    cursor.missing("MissingFileSpecification", "Missing file specification after redirection operator.", {
      start,
      end: start + text.length,
    });
  }
  return { ...base, target: readCommandValue(cursor), ...cursor.extent(start) };
}

/** All redirections behind an expression; undefined where there are none. */
export function readRedirections(cursor: Cursor): Redirection[] | undefined {
  const found: Redirection[] = [];
  for (;;) {
    const before = cursor.position;
    cursor.skipSpace();
    if (!startsRedirection(cursor)) {
      cursor.position = before;
      return found.length === 0 ? undefined : found;
    }
    found.push(readRedirection(cursor));
  }
}
