/**
 * Where the parts of one object or array stand in its file, as offsets into the text. Made while the text is parsed;
 * scalars have no layout of their own, so that a large document costs little.
 */
export class Layout {
  /** Keys in the order of the text, repeated ones included; absent for arrays. */
  readonly keys: string[] | undefined;
  readonly keyStarts: number[] = [];
  readonly starts: number[] = [];
  readonly children: (Layout | undefined)[] = [];
  #index: Map<string, number> | undefined;

  constructor(kind: "object" | "array") {
    this.keys = kind === "object" ? [] : undefined;
  }

  /** Number of the child under the key, the last one where it is repeated; -1 where there is none. */
  find(key: string | number): number {
    if (!this.keys) {
      const index = Number(key);
      return Number.isInteger(index) && index >= 0 && index < this.starts.length ? index : -1;
    }
    if (this.keys.length <= 8) return this.keys.lastIndexOf(String(key));
    if (!this.#index) {
      const index = new Map<string, number>();
      this.keys.forEach((name, position) => index.set(name, position));
      this.#index = index;
    }
    return this.#index.get(String(key)) ?? -1;
  }
}

/** Where a value stands; `layout` where it has parts. */
export interface Place {
  start: number;
  layout?: Layout | undefined;
}

/** The place of a part; what is not there has the place of what it is missing from. */
export function partOf(place: Place, key: string | number): Place {
  const index = place.layout?.find(key) ?? -1;
  if (index < 0) return { start: place.start };
  return { start: place.layout?.starts[index] ?? place.start, layout: place.layout?.children[index] };
}

/** Offset of the name of a part; that of the whole where there is none. */
export function keyStart(place: Place, key: string): number {
  const index = place.layout?.find(key) ?? -1;
  return place.layout?.keyStarts[index] ?? place.start;
}

/** Finds line and column of an offset; lines end with LF, CRLF or CR. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    if (text.includes("\r")) for (const match of text.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length);
    else for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Both 1-based; the column in UTF-16 code units. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
