import type { Extent } from "./ast.js";
import { isControl, isNewline, isSpace } from "./characters.js";
import { ParseError } from "./errors.js";

/** Levels of brackets, signs, casts and assignments in one another. Far above what people write, far below what a stack holds. */
export const maximumDepth = 200;

/** A place in a script that is being parsed. Moves forward only, save for the short looks ahead that restore `position`. */
export class Cursor {
  position = 0;
  /** Above 0 between the arguments of a method, where the comma makes no array. */
  commaParts = 0;
  #depth = 0;

  constructor(readonly text: string) {}

  /** The character here; "" at the end. */
  get char(): string {
    return this.text.charAt(this.position);
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  peek(offset: number): string {
    return this.text.charAt(this.position + offset);
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.position);
  }

  /** Matches a sticky expression here and moves past it. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Moves past `text` if it stands here. */
  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.position += text.length;
    return true;
  }

  extent(start: number): Extent {
    return { start, end: this.position };
  }

  /** Spaces, comments and continued lines; stops at a newline. */
  skipSpace(): void {
    for (;;) {
      const char = this.char;
      if (isSpace(char)) this.position++;
      else if (char === "`" && isNewline(this.peek(1))) this.position += this.startsWith("`\r\n") ? 3 : 2;
      else if (char === "#") this.#skipLineComment();
      else if (this.startsWith("<#")) this.#skipBlockComment();
      else return;
    }
  }

  /** As {@link skipSpace}, and newlines too. */
  skipLines(): void {
    this.skipSpace();
    while (isNewline(this.char)) {
      this.position++;
      this.skipSpace();
    }
  }

  /** @throws {ParseError} where `body` would go deeper than {@link maximumDepth}. */
  nested<T>(body: () => T): T {
    if (++this.#depth > maximumDepth) {
      this.fail("ScriptNestedTooDeep", `The script is nested more than ${maximumDepth} levels deep.`, this.extentHere());
    }
    const result = body();
    this.#depth--;
    return result;
  }

  /** What stands in brackets of its own, where the comma makes arrays again. */
  bracketed<T>(body: () => T): T {
    const outer = this.commaParts;
    this.commaParts = 0;
    try {
      return body();
    } finally {
      this.commaParts = outer;
    }
  }

  /** The token-like run of characters here, for messages. */
  extentHere(): Extent {
    const run = /[^\s;|,(){}&]{1,60}|[\s\S]/y;
    run.lastIndex = this.position;
    const length = run.exec(this.text)?.[0].length ?? 0;
    return { start: this.position, end: this.position + length };
  }

  fail(id: string, message: string, extent: Extent, incomplete = false): never {
    throw new ParseError(id, message, this.text, extent, incomplete);
  }

  /** Something is missing here; more text could supply it where this is the end. */
  missing(id: string, message: string, extent: Extent = this.extentHere()): never {
    this.fail(id, message, extent, this.atEnd);
  }

  /** Something stands here that does not belong here. */
  unexpected(): never {
    const extent = this.extentHere();
    if (isControl(this.char)) this.fail("UnrecognizedToken", "Unrecognized token in source text.", extent);
    const token = this.text.slice(extent.start, extent.end);
    this.fail("UnexpectedToken", `Unexpected token '${token}' in expression or statement.`, extent);
  }

  #skipLineComment(): void {
    while (!this.atEnd && !isNewline(this.char)) this.position++;
  }

  #skipBlockComment(): void {
    const start = this.position;
    const end = this.text.indexOf("#>", start + 2);
    if (end >= 0) {
      this.position = end + 2;
      return;
    }
    const message = "The terminator '#>' is missing from the multiline comment.";
    this.fail("MissingTerminatorMultiLineComment", message, { start, end: start + 2 }, true);
  }
}
