import type { JsonValue } from "../../model/index.js";

/**
 * What templates get: plain data, already named and ordered, with no knowledge of Swagger left in it.
 * A file is a list of sections, each of which is one template with its data; see templates/README.md for which template takes which view.
 */

export interface FileView {
  /** Below the package's folder, with forward slashes. */
  path: string;
  language: Language;
  sections: SectionView[];
}

/** One template and its data. The template's name is its path below templates/, without extension. */
export interface SectionView {
  template: string;
  data: object;
}

/** A file of certain templates: their views, by their names. */
export interface FileOf<Views extends TemplateViews<Views>> extends FileView {
  sections: SectionOf<Views>[];
}

/** One of certain templates, with its view. */
export type SectionOf<Views extends TemplateViews<Views>> = {
  [Template in keyof Views & string]: { template: Template; data: Views[Template] };
}[keyof Views & string];

/** Views of templates, by the templates' names: what an output declares. */
export type TemplateViews<Views> = { [Template in keyof Views]: object };

/** What a file is written in: those that are formatted (output/formatting.ts), and any other, which stays as its templates lay it out. */
export type Language = "typescript" | "json" | "markdown" | "yaml" | "powershell" | "text" | (string & {});

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
  /** Items that differ by their position, then any number of others. */
  | { kind: "tuple"; items: TypeView[]; rest?: TypeView }
  | { kind: "record"; values: TypeView }
  /** The same inside a type that holds itself: TypeScript looks into `Record` too early for that. */
  | { kind: "dictionary"; values: TypeView }
  /** A variant of a union, with the values of the property that mean it. */
  | { kind: "tagged"; property: string; values: TypeView[]; type: TypeView }
  /** An iterator over the items of all pages. */
  | { kind: "paged"; item: TypeView }
  /** JSON is how TypeScript writes the type of a value, too. */
  | { kind: "literal"; value: JsonValue }
  | { kind: "open"; base: "string" | "number" }
  | { kind: "union"; options: TypeView[] }
  | { kind: "runtime"; name: string }
  /** What names a resource; `name` is the interface of the parts of its path (cmdlets/connection.ts). */
  | { kind: "identity"; name: string }
  /** A type that another module of the api-version declares. */
  | { kind: "declared"; name: string; module: string };
