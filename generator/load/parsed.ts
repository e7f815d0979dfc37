import type { Layout } from "./layout.js";

/** What a text says, with its positions and what is wrong with it. Offsets count UTF-16 code units from the text's start. */
export interface Parsed {
  value: unknown;
  /** Offset of the value. */
  start: number;
  /** Absent where the value is a scalar. */
  layout?: Layout;
  /** The text is not valid; at most one, the first. `value` is then undefined. */
  problem?: { offset: number; message: string };
  duplicates: DuplicateKey[];
}

/** A key that stands twice in one object; the last one counts, as in JSON.parse. */
export interface DuplicateKey {
  /** From the document's root to the object. */
  path: (string | number)[];
  key: string;
  offset: number;
  firstOffset: number;
}

/** No description is nested deeper than this by a person; what comes after could overflow the stack. */
export const maximumDepth = 500;

export const tooDeep = `Values are nested more than ${String(maximumDepth)} levels deep.`;
