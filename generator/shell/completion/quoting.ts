import { hasInvisible, withVisible } from "../../invisible.js";

/** What a word that is being typed means: without its quotes, also where the closing one is missing. */
export function unquoted(text: string): string {
  const quote = text.charAt(0);
  if (quote !== "'" && quote !== '"') return text.replace(/`(.)/gs, "$1");
  const body = text.slice(1).endsWith(quote) ? text.slice(1, -1) : text.slice(1);
  return body.replaceAll(quote + quote, quote);
}

/**
 * A value as an argument: in single quotes where it would not be one bare word, or not the text that it is. What nobody would see is escaped,
 * which takes double quotes.
 */
export function quoted(text: string): string {
  if (hasInvisible(text.replace(/[\r\n]/g, ""))) return `"${escaped(text)}"`;
  return /^[\p{L}_./\\~][\p{L}\p{Nd}_./\\:~+-]*$/u.test(text) ? text : `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

/** Inside double quotes. */
function escaped(text: string): string {
  return withVisible(
    text.replace(/[`"$\u201c\u201d\u201e]/g, "`$&"),
    (character) => `\`u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
