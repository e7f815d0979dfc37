/** One file of a generated package, as the templates gave it: not formatted yet. */
export interface GeneratedFile {
  /** Relative to the package folder, forward slashes. */
  path: string;
  language: "typescript" | "json" | "markdown" | "plain";
  /**
   * Top-level parts (the imports, each declaration …), formatted one by one and joined by one blank line. Formatting is the expensive part
   * of a run: equal sections, which the versions of a service share by the hundred, are formatted once. JSON cannot be cut: one section.
   */
  sections: string[];
}

/** All that one package holds. */
export interface GeneratedTree {
  /** Absolute output folder of the package. */
  folder: string;
  files: GeneratedFile[];
  /**
   * Api-versions that were made, where these are not all: files of earlier runs that belong to none of them (no folder or file of their
   * path is named after one) stay as they are.
   */
  only?: string[];
}

/** A file as it is written: formatted, lines end in `\n`. */
export interface FormattedFile {
  path: string;
  text: string;
}

export interface FormattedTree {
  folder: string;
  files: FormattedFile[];
  only?: string[];
}
