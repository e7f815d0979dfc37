/**
 * Matches text against a PowerShell wildcard pattern (about_Wildcards): `*`, `?`, `[a-z]`, and a backtick that makes the next character
 * plain. Takes time in proportion to the lengths' product at worst, never more.
 */
export function matchesWildcard(text: string, pattern: string, caseSensitive = false): boolean {
  const fold = caseSensitive ? (value: string): string => value : (value: string): string => value.toLowerCase();
  return matches([...fold(text)], compile(fold(pattern)));
}

/** True where each bracket that opens a set has its end, and something in it. */
export function isWildcard(pattern: string): boolean {
  return !/^(?:[^`[]|`[^]|\[[^\]]+\])*\[(?:\]|[^\]]*$)/.test(pattern);
}

/** True where the text has a character with a meaning in patterns. */
export function hasWildcard(text: string): boolean {
  return /[*?[]/.test(text);
}

type Piece = "*" | ((char: string) => boolean);

function compile(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  const chars = [...pattern];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? "";
    const close = char === "[" ? chars.indexOf("]", i + 2) : -1;
    if (char === "*") {
      if (pieces.at(-1) !== "*") pieces.push("*");
    } else if (char === "?") pieces.push(() => true);
    else if (close > 0) {
      pieces.push(oneOf(chars.slice(i + 1, close)));
      i = close;
    } else {
      const literal = char === "`" && i + 1 < chars.length ? (chars[++i] ?? "") : char;
      pieces.push((other) => other === literal);
    }
  }
  return pieces;
}

function oneOf(set: string[]): (char: string) => boolean {
  const ranges: [string, string][] = [];
  for (let i = 0; i < set.length; i++) {
    const from = set[i] ?? "";
    const isRange = set[i + 1] === "-" && i + 2 < set.length;
    ranges.push([from, isRange ? (set[i + 2] ?? from) : from]);
    if (isRange) i += 2;
  }
  return (char) => ranges.some(([from, to]) => char >= from && char <= to);
}

/** Only the last star ever needs another try. */
function matches(text: string[], pieces: Piece[]): boolean {
  let at = 0;
  let piece = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = pieces[piece];
    if (current === "*") {
      star = piece++;
      starAt = at;
    } else if (current?.(text[at] ?? "")) {
      at++;
      piece++;
    } else if (star >= 0) {
      piece = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (pieces[piece] === "*") piece++;
  return piece === pieces.length;
}
