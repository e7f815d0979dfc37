import type { Cursor } from "./cursor.js";

/** `[name]` at the cursor, without its brackets: `int`, `string[]`, `System.Collections.Generic.List[int]`. @throws {ParseError} */
export function readTypeName(cursor: Cursor): string {
  const start = cursor.position;
  cursor.position++;
  cursor.skipSpace();
  const from = cursor.position;
  if (cursor.match(/[\p{L}_][\p{L}\p{Nd}_.+`]*/uy) === undefined)
    cursor.missing("MissingTypename", "Missing type name after '['.", cursor.extent(start));
  while (cursor.char === "[") {
    if (cursor.match(/\[[\s,]*\]/y) === undefined) readArguments(cursor);
  }
  const type = cursor.text.slice(from, cursor.position);
  cursor.skipSpace();
  if (!cursor.take("]")) cursor.missing("EndSquareBracketExpectedAtEndOfType", "Missing ] at end of type token.");
  return type;
}

/** `[int, string[]]` behind a generic type. */
function readArguments(cursor: Cursor): void {
  cursor.nested(() => {
    cursor.position++;
    do {
      cursor.skipSpace();
      if (cursor.match(/[\p{L}_][\p{L}\p{Nd}_.+`]*/uy) === undefined) cursor.missing("MissingTypename", "Missing type name after '['.");
      while (cursor.char === "[") if (cursor.match(/\[[\s,]*\]/y) === undefined) readArguments(cursor);
      cursor.skipSpace();
    } while (cursor.take(","));
    if (!cursor.take("]")) cursor.missing("EndSquareBracketExpectedAtEndOfType", "Missing ] at end of type token.");
  });
}
