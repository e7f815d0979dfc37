import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { codeFrame } from "../report/code-frame.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { Threads } from "../threads/threads.js";
import { TextCache } from "./cache.js";
import type { FormattedTree, GeneratedFile, GeneratedTree } from "./file.js";
import { FormatPool } from "./format-pool.js";
import { formatting, plainText, type FormattedSection, type Section } from "./formatting.js";

export interface FormatOptions {
  /** Where formatted sections are kept from run to run (see cacheFolder); nowhere where absent. */
  cacheFolder?: string;
  threads: Threads;
}

/**
 * Formats files as they come, each distinct section once, while others are still being made. The result depends on the sections alone, not
 * on threads or cache.
 */
export class Formatter {
  readonly #cache: TextCache;
  readonly #pool: FormatPool;
  readonly #texts = new DistinctTexts();

  constructor({ cacheFolder, threads }: FormatOptions) {
    this.#cache = new TextCache(cacheFolder);
    this.#pool = new FormatPool(threads);
  }

  /** Takes up files that will be part of a tree. */
  begin(files: readonly GeneratedFile[]): void {
    for (const { language, sections } of files) {
      for (const text of sections) if (this.#texts.add(language, text)) this.#take({ language, text });
    }
  }

  /**
   * All files of the trees, those that were taken up before among them.
   * @throws {InputError} where a section does not parse (SW601, naming the file and the line within its section) or there were errors before.
   */
  async finish(trees: readonly GeneratedTree[], diagnostics: Diagnostics): Promise<FormattedTree[]> {
    for (const { files } of trees) this.begin(files);
    for (const { section, result } of await this.#pool.results()) {
      this.#texts.set(section, result);
      if ("text" in result) this.#cache.set(cacheKey(section), result.text);
    }
    this.#cache.save();
    reportProblems(trees, this.#texts, diagnostics);
    diagnostics.throwIfErrors();
    return trees.map(({ files, ...tree }) => ({
      ...tree,
      files: files.map((file) => ({ path: file.path, text: joined(file, this.#texts) })),
    }));
  }

  /** Time that formatting has taken, on all threads together. */
  get milliseconds(): number {
    return this.#pool.milliseconds;
  }

  #take(section: Section): void {
    const text = section.language === "plain" ? plainText(section.text) : this.#cache.get(cacheKey(section));
    if (text === undefined) this.#pool.add(section);
    else this.#texts.set(section, { text });
  }
}

function reportProblems(trees: readonly GeneratedTree[], texts: DistinctTexts, diagnostics: Diagnostics): void {
  for (const { tree, file, section, number } of sectionsOf(trees)) {
    const result = texts.result(file.language, section);
    if ("text" in result) continue;
    const { problem, line, column } = result;
    const opening = section.trimStart().split("\n", 1)[0]?.slice(0, 60) ?? "";
    const message = `Line ${line} of section ${number} ("${opening}"), as the templates made it, is no ${file.language}: ${problem}`;
    const source = { file: displayPath(join(tree.folder, file.path)), pointer: "", line, column };
    diagnostics.error("SW601", message, source, codeFrame(section.split("\n"), line, column));
  }
}

function joined(file: GeneratedFile, texts: DistinctTexts): string {
  const parts = file.sections.map((section) => {
    const result = texts.result(file.language, section);
    return "text" in result ? result.text : "";
  });
  const text = parts.filter((part) => part !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

function* sectionsOf(trees: readonly GeneratedTree[]) {
  for (const tree of trees) {
    for (const file of tree.files) {
      for (const [index, section] of file.sections.entries()) yield { tree, file, section, number: index + 1 };
    }
  }
}

/** Distinct texts of each language, with what became of them. */
class DistinctTexts {
  readonly #results = new Map<GeneratedFile["language"], Map<string, FormattedSection | undefined>>();

  /** Whether the text is new. */
  add(language: GeneratedFile["language"], text: string): boolean {
    const results = this.#results.get(language) ?? new Map<string, FormattedSection | undefined>();
    this.#results.set(language, results);
    if (results.has(text)) return false;
    results.set(text, undefined);
    return true;
  }

  set({ language, text }: Section, result: FormattedSection): void {
    this.#results.get(language)?.set(text, result);
  }

  result(language: GeneratedFile["language"], text: string): FormattedSection {
    const result = this.#results.get(language)?.get(text);
    if (!result) throw new Error("A section was not formatted.");
    return result;
  }
}

const prettierVersion = (createRequire(import.meta.url)("prettier/package.json") as { version: string }).version;

function cacheKey({ language, text }: Section): string {
  return createHash("sha256")
    .update(JSON.stringify([prettierVersion, formatting[language]]))
    .update(text)
    .digest("hex");
}
