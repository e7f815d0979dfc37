import { isNewline, isSpace } from "../language/characters.js";

/** A word of a command that is being typed. */
export interface Word {
  /** As typed, with quotes. */
  readonly text: string;
  readonly start: number;
}

/** The command around the cursor: its words before the one being typed, and that one (which may be empty). */
export interface TypedCommand {
  readonly words: readonly Word[];
  readonly current: Word;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * Finds the command at the end of `text`, however unfinished or broken the text is: looks only at quotes, comments, brackets and
 * separators. Takes time in proportion to the text.
 */
export function typedCommand(text: string): TypedCommand {
  const levels: { words: Word[]; close: string }[] = [{ words: [], close: "" }];
  let position = 0;
  while (position < text.length) {
    const level = levels.at(-1) ?? { words: [], close: "" };
    const char = text.charAt(position);
    if (isSpace(char)) position++;
    else if (isNewline(char) || char === ";" || char === "|" || char === "&") {
      level.words = [];
      position++;
    } else if (char === "#") position = endOf(text, position, /[\r\n]/g);
    else if (char === level.close) {
      levels.pop();
      position++;
    } else if (opener(text, position)) {
      const length = opener(text, position);
      levels.push({ words: [], close: closers[text.charAt(position + length - 1)] ?? "" });
      position += length;
    } else if (char === ",") {
      // The next item belongs to whatever the one before it belongs to.
      level.words.pop();
      position++;
    } else if ("=)}".includes(char)) position++;
    else {
      const end = endOfWord(text, position);
      if (end >= text.length) return { words: level.words, current: { text: text.slice(position), start: position } };
      level.words.push({ text: text.slice(position, end), start: position });
      position = end;
    }
  }
  return { words: levels.at(-1)?.words ?? [], current: { text: "", start: text.length } };
}

/** Length of `(`, `{`, `$(`, `@(`, `@{` here; 0 where none is. */
function opener(text: string, position: number): number {
  if ("({".includes(text.charAt(position))) return 1;
  return "$@".includes(text.charAt(position)) && "({".includes(text.charAt(position + 1)) && text.charAt(position + 1) !== "" ? 2 : 0;
}

function endOf(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function endOfWord(text: string, start: number): number {
  let position = start;
  while (position < text.length) {
    const char = text.charAt(position);
    if (char === "'" || char === '"') {
      const close = text.indexOf(char, position + 1);
      if (close < 0) return text.length;
      position = close + 1;
    } else if (char === "`") position += 2;
    else if (isSpace(char) || isNewline(char) || ";|(){},&".includes(char)) return position;
    else position++;
  }
  return text.length;
}
