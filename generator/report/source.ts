/** Where a node of the code model stands in the documents. Every node carries one. */
export interface Source {
  /** Path of the file, relative to the folder the user runs in where that is possible, with forward slashes. */
  file: string;
  /** JSON pointer (RFC 6901) of the node inside that file, without a leading `#`. */
  pointer: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };
