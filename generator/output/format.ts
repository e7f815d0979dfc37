import { begun } from "../common/begun.js";
import type { Diagnostics } from "../report/diagnostics.js";
import type { FormattedFile, GeneratedFile } from "./file.js";
import { Problems, type Origin } from "./format-problems.js";
import { formatSections } from "./format-section.js";
import type { FormattedSection, Section } from "./formatting.js";

/** Characters that are formatted in one go: few enough to be done beside other work, enough that each go costs nothing. */
const batchSize = 32_768;

/** Batches that are formatted at a time: each takes a hundred times its size in memory. */
const atATime = 2;

/** Formats files as they come, each distinct section once, while others are still being made. */
export class Formatter {
  readonly #files: GeneratedFile[] = [];
  readonly #texts = new DistinctTexts();
  readonly #running = new Set<Promise<void>>();
  /** Sections that are in no batch yet, and their characters. */
  #next: Section[] = [];
  #size = 0;

  /** Takes up a file, as soon as there is room for it. */
  async add(file: GeneratedFile): Promise<void> {
    this.#files.push(file);
    for (const text of file.sections) {
      const section = { language: file.language, text };
      if (!this.#texts.add(section)) continue;
      this.#next.push(section);
      this.#size += text.length;
      if (this.#size >= batchSize) await this.#formatNext();
    }
  }

  /**
   * All files, in the order in which they came, but for those that do not parse: each of their sections that does not is an error (SW601) at
   * the place of the document that it was made from, or else in the file as it would lie in `folder`.
   */
  async finish(folder: string, diagnostics: Diagnostics, origin?: Origin): Promise<FormattedFile[]> {
    await this.#formatNext();
    await Promise.all(this.#running);
    const formatted: FormattedFile[] = [];
    const problems = new Problems();
    for (const file of this.#files) {
      const results = file.sections.map((text) => this.#texts.result({ language: file.language, text }));
      for (const [index, result] of results.entries()) problems.note(file, index, "problem" in result ? result : undefined);
      const parts = results.flatMap((result) => ("text" in result ? [result.text] : []));
      if (parts.length === results.length) formatted.push({ path: file.path, text: joined(parts) });
    }
    await problems.report(folder, diagnostics, origin);
    return formatted;
  }

  async #formatNext(): Promise<void> {
    const batch = begun(this.#format(this.#next).finally(() => this.#running.delete(batch)));
    this.#running.add(batch);
    this.#next = [];
    this.#size = 0;
    if (this.#running.size >= atATime) await Promise.race(this.#running);
  }

  async #format(sections: readonly Section[]): Promise<void> {
    const results = await formatSections(sections);
    for (const [index, section] of sections.entries()) this.#texts.set(section, results[index]);
  }
}

/** Formats files, and keeps what else they say of themselves. */
export async function formatFiles<File extends GeneratedFile>(
  files: readonly File[],
  folder: string,
  diagnostics: Diagnostics,
): Promise<(File & FormattedFile)[]> {
  const formatter = new Formatter();
  for (const file of files) await formatter.add(file);
  const texts = new Map((await formatter.finish(folder, diagnostics)).map(({ path, text }) => [path, text]));
  return files.flatMap((file) => {
    const text = texts.get(file.path);
    return text === undefined ? [] : [{ ...file, text }];
  });
}

function joined(sections: readonly string[]): string {
  const text = sections.filter((section) => section !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

/** Distinct texts of each language, with what became of them. */
class DistinctTexts {
  readonly #results = new Map<GeneratedFile["language"], Map<string, FormattedSection | undefined>>();

  /** Whether the text is new. */
  add({ language, text }: Section): boolean {
    const results = this.#results.get(language) ?? new Map<string, FormattedSection | undefined>();
    this.#results.set(language, results);
    if (results.has(text)) return false;
    results.set(text, undefined);
    return true;
  }

  set({ language, text }: Section, result: FormattedSection | undefined): void {
    this.#results.get(language)?.set(text, result);
  }

  result({ language, text }: Section): FormattedSection {
    const result = this.#results.get(language)?.get(text);
    if (!result) throw new Error("A section was not formatted.");
    return result;
  }
}
