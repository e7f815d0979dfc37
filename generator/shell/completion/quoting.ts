/** What a word that is being typed means: without its quotes, also where the closing one is missing. */
export function unquoted(text: string): string {
  const quote = text.charAt(0);
  if (quote !== "'" && quote !== '"') return text.replace(/`(.)/gs, "$1");
  const body = text.slice(1).endsWith(quote) ? text.slice(1, -1) : text.slice(1);
  return body.replaceAll(quote + quote, quote);
}

/** A value as an argument: in single quotes where it would not be one bare word, or not the text that it is. */
export function quoted(text: string): string {
  return /^[\p{L}_./\\~][\p{L}\p{Nd}_./\\:~+-]*$/u.test(text) ? text : `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}
