import path from "node:path";
import type { Source } from "../report/source.js";
import { keyStart, Lines, partOf, type Place } from "./layout.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import type { Parsed } from "./parsed.js";
import { joinPointer } from "./pointer.js";
import { isUrl } from "./target.js";

/** In characters; longer ones are no numbers that people write. */
const longestNumber = 100;

/** A file that was read: its text, what it says, and where. */
export class SourceFile {
  readonly parsed: Parsed;
  #name: string | undefined;
  #lines: Lines | undefined;

  /** `file`: absolute path, or https URL. `text`: without byte order mark. */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.parsed = isJson(file, text) ? parseJson(text) : parseYaml(text);
  }

  /** For diagnostics: relative to the folder that the user runs in, where the file is inside it. */
  get name(): string {
    return (this.#name ??= displayName(this.file));
  }

  /** Position of the value at these keys, or of the nearest one above it that exists; with `key`, of the name of that key in it. */
  locate(keys: readonly (string | number)[], key?: string): Source {
    const place = this.place(keys);
    return key === undefined ? this.source(place.start, joinPointer(keys)) : this.source(keyStart(place, key), joinPointer([...keys, key]));
  }

  place(keys: readonly (string | number)[]): Place {
    const root: Place = { start: this.parsed.start, layout: this.parsed.layout };
    return keys.reduce<Place>(partOf, root);
  }

  /** The scalar that is written at an offset; empty where none is. */
  scalarAt(offset: number): string {
    return /^[^\s,}#\]]*/.exec(this.text.slice(offset, offset + longestNumber))?.[0] ?? "";
  }

  source(offset: number, pointer: string): Source {
    this.#lines ??= new Lines(this.text);
    return { file: this.name, pointer, ...this.#lines.position(offset) };
  }
}

/** By its name; a file with neither name is JSON where it begins like JSON. */
export function isJson(file: string, text: string): boolean {
  if (/\.json$/i.test(file)) return true;
  return !/\.ya?ml$/i.test(file) && /^\s*[[{]/.test(text);
}

/** Relative to the working directory, with forward slashes, where the file is inside it; else absolute. */
export function displayName(file: string): string {
  if (isUrl(file)) return file;
  const relative = path.relative(process.cwd(), file);
  const outside = relative === "" || relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return (outside ? file : relative).split(path.sep).join("/");
}
