import type { Script } from "./ast.js";
import { Cursor } from "./cursor.js";
import { ParseError } from "./errors.js";
import { readScript } from "./script-blocks.js";

/** Characters of the longest script that is read. */
export const maximumLength = 1_048_576;

/**
 * Parses a script or a line of input. Takes time in proportion to its length; nesting and length have limits.
 * @throws {ParseError} where the text is not in the language; `incomplete` tells an unfinished line from a wrong one.
 */
export function parse(text: string, file?: string): Script {
  if (text.length > maximumLength) {
    const message = `The script has ${text.length} characters; at most ${maximumLength} are read. Put large values into a file.`;
    throw new ParseError("ScriptTooLong", message, "", { start: 0, end: 0 }, false);
  }
  const cursor = new Cursor(text);
  if (text.startsWith("\ufeff")) cursor.position = 1;
  return { text, ...readScript(cursor, ""), ...(file !== undefined && { file }) };
}
