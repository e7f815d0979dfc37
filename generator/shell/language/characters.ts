/** Character classes of PowerShell's lexical grammar (about_Quoting_Rules, about_Parsing). Each takes one character, or "" at the end. */

export const isNewline = (char: string): boolean => char === "\n" || char === "\r";

export const isSpace = (char: string): boolean => char !== "" && !isNewline(char) && (char === "\u0085" || /\s/u.test(char));

/** The typographic dashes are dashes too: commands get pasted from documents. */
export const isDash = (char: string): boolean => char !== "" && "-\u2013\u2014\u2015".includes(char);

export const isSingleQuote = (char: string): boolean => char !== "" && "'\u2018\u2019\u201a\u201b".includes(char);

export const isDoubleQuote = (char: string): boolean => char !== "" && '"\u201c\u201d\u201e'.includes(char);

export const isDigit = (char: string): boolean => char >= "0" && char <= "9" && char.length === 1;

export const isIdentifierStart = (char: string): boolean => /^[\p{L}_]/u.test(char);

export const isIdentifierPart = (char: string): boolean => /^[\p{L}\p{Nd}_]/u.test(char);

/** Letters, digits, `_` and `?` (about_Variables). */
export const isVariablePart = (char: string): boolean => char === "?" || isIdentifierPart(char);

/** Ends a bare word, whatever comes before it. */
export const endsWord = (char: string): boolean => char === "" || ";|,(){}&<>".includes(char) || isNewline(char) || isSpace(char);

/** Characters that no script has outside strings and comments. */
export const isControl = (char: string): boolean => /^[\p{Cc}\u2028\u2029\ufffe\uffff]/u.test(char) && !isNewline(char) && !isSpace(char);
