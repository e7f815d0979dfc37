/**
 * What templates get: plain data, already named and ordered, with no knowledge of Swagger left in it.
 * A file is a list of sections, each of which is one template with its data; see templates/README.md for which template takes which view.
 */

export interface FileView {
  /** Below the package's folder, with forward slashes. */
  path: string;
  language: "typescript" | "json" | "markdown" | "plain";
  sections: SectionView[];
}

/** One template and its data. The template's name is its path below templates/, without extension. */
export interface SectionView {
  template: string;
  data: object;
}

/** Text of a doc comment, wrapped and escaped, line by line. */
export interface DocView {
  lines: string[];
}

/** A TypeScript type. */
export type TypeView =
  | { kind: "name"; name: string }
  /** A type of models.ts. */
  | { kind: "model"; name: string }
  | { kind: "array"; item: TypeView; parenthesized: boolean }
  | { kind: "record"; values: TypeView }
  /** An iterator over the items of all pages. */
  | { kind: "paged"; item: TypeView }
  | { kind: "literal"; value: string | number | boolean }
  | { kind: "open"; base: "string" | "number" }
  | { kind: "union"; options: TypeView[] }
  | { kind: "runtime"; name: string }
  /** What names a resource; `name` is the interface of the parts of its path (cmdlets/connection.ts). */
  | { kind: "identity"; name: string }
  /** A type that another module of the api-version declares. */
  | { kind: "declared"; name: string; module: string };
