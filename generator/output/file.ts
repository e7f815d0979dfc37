import type { Language } from "../outputs/common/views.js";
import type { Places } from "../outputs/common/paths.js";

/** One file of a generated package, as the templates gave it: not formatted yet. */
export interface GeneratedFile {
  /** Relative to the package folder, forward slashes. */
  path: string;
  language: Language;
  /**
   * Top-level parts (the imports, each declaration …), formatted one by one and joined by one blank line. Formatting is the expensive part
   * of a run: equal sections, which the versions of a service share by the hundred, are formatted once. JSON cannot be cut: one section.
   */
  sections: string[];
  /** By section, the template that made it; absent where none did. */
  suspects?: readonly (Suspect | undefined)[];
}

/** A template that may be at fault where a section is no good. */
export interface Suspect {
  /** Absolute. */
  file: string;
  /** It takes the place of one of Specwright's, or is an output's of the project: nobody has tried it before. */
  isReplacement: boolean;
}

/** A file as it is written: formatted, lines end in `\n`. */
export interface FormattedFile {
  /** Relative to the package folder, forward slashes. */
  path: string;
  text: string;
}

/** A file that an earlier run wrote and that is still on the disk as it was then. */
export interface KeptFile {
  /** Relative to the package folder, forward slashes. */
  path: string;
  /** Of its text. */
  sha256: string;
}

export function isKept(file: FormattedFile | KeptFile): file is KeptFile {
  return "sha256" in file;
}

/** All that one package holds. */
export interface FormattedTree<File extends FormattedFile | KeptFile = FormattedFile | KeptFile> {
  /** Absolute output folder of the package. */
  folder: string;
  files: File[];
  /** What was made, where that is not all: files of earlier runs elsewhere stay as they are. */
  part?: TreePart;
  /** What it was made from; goes into the manifest. */
  inputs?: TreeInputs;
  /** The files of its documents by absolute path, each with the hash of its text (`none` where it could not be read). */
  sources?: ReadonlyMap<string, string>;
}

/** The api-versions that a run made, by folder, and all places where files of theirs may lie. */
export interface TreePart {
  versions: readonly string[];
  places: Places;
}

/** Hashes of all that a package is made from but the generator: the same on every machine, and free of paths and times. */
export interface TreeInputs {
  /** The service's part of the configuration, with defaults filled in. */
  configuration: string;
  /** Templates and runtime of the package as a whole. */
  templates: string;
  /** By folder of the api-version: the document with all files that it refers to, and the templates that are in force for it. */
  versions: Record<string, { documents: string; templates: string }>;
}
