import type { Source } from "../report/source.js";

/**
 * A place in a document: a value and where it stands. `file` is absolute (or an https URL); `pointer` is a JSON pointer without `#`.
 * Values are shared with the document and never changed.
 */
export interface Node<T = unknown> {
  readonly value: T;
  readonly file: string;
  readonly pointer: string;
}

/** Version of the specification that a document follows; each has its own reader in model/. */
export type Dialect = "swagger-2.0" | "openapi-3.0" | "openapi-3.1";

/** A description with all the files that it refers to, read and checked; nothing is dereferenced, so cycles are harmless. */
export interface Document {
  readonly dialect: Dialect;
  readonly root: Node;
  /** Every file read, absolute, the main one first; with its text, for hashes and code frames. */
  readonly files: ReadonlyMap<string, string>;
  /** Absolute paths (or URLs) of files that it names and that were not read. */
  readonly refused: readonly string[];
  /** The node below `node` at these keys; its value is undefined where there is none. Does not follow $ref. */
  at(node: Node, ...keys: (string | number)[]): Node;
  /**
   * Follows $ref, and chains of them, to the node that is meant; gives `node` itself back where it is no $ref. The value is
   * undefined where a $ref leads nowhere, which loading has reported for every $ref that stands where the specification knows one.
   * @param isEnd says of a node that has a $ref that it is nevertheless what is meant.
   */
  resolve(node: Node, isEnd?: (node: Node) => boolean): Node;
  /** A number or a flag as it is written: `1.10` where YAML reads 1.1. Any other value as JSON. */
  written(node: Node): string;
  /** Position of a node, for the model and for diagnostics. `key`: the position of that key's name instead of the value. */
  source(node: Node, key?: string): Source;
}

/** What a document may read beside itself. */
export interface LoadOptions {
  /**
   * Folder that the document and everything it refers to lie in. By default the document's own folder, or the nearest one above it
   * that is named `specs` or `specification` or holds specwright.yaml.
   */
  root?: string;
  /** Further folders that it may read (`--allow-root`). */
  allowRoots?: readonly string[];
  /** Whether https URLs in $ref are fetched. */
  network?: boolean;
  /** Names of hosts that may be on this machine or in a private network, as that of the document itself may be (`--allow-host`). */
  hosts?: readonly string[];
}
