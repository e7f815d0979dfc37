import { join } from "node:path";
import { begun } from "../begun.js";
import { codeFrame } from "../report/code-frame.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { FormattedTree, GeneratedFile, GeneratedTree } from "./file.js";
import { formatSections } from "./format-section.js";
import type { FormattedSection, Section } from "./formatting.js";

/** Characters that are formatted in one go: few enough that other work gets its turn, enough that each go costs nothing. */
const batchSize = 32_768;

/** Formats files as they come, each distinct section once, while others are still being made. */
export class Formatter {
  readonly #texts = new DistinctTexts();
  readonly #batches: Promise<void>[] = [];

  /** Takes up files that will be part of a tree. */
  begin(files: readonly GeneratedFile[]): void {
    const sections = files.flatMap(({ language, sections }) => sections.map((text) => ({ language, text })));
    const batches = inBatches(sections.filter((section) => this.#texts.add(section)));
    this.#batches.push(...batches.map((batch) => begun(this.#format(batch))));
  }

  /**
   * All files of the trees, those that were taken up before among them.
   * @throws {InputError} where a section does not parse (SW601, naming the file and the line within its section) or there were errors before.
   */
  async finish(trees: readonly GeneratedTree[], diagnostics: Diagnostics): Promise<FormattedTree[]> {
    for (const { files } of trees) this.begin(files);
    await Promise.all(this.#batches);
    reportProblems(trees, this.#texts, diagnostics);
    diagnostics.throwIfErrors();
    return trees.map(({ files, ...tree }) => ({
      ...tree,
      files: files.map((file) => ({ path: file.path, text: joined(file, this.#texts) })),
    }));
  }

  async #format(sections: readonly Section[]): Promise<void> {
    const results = await formatSections(sections);
    for (const [index, section] of sections.entries()) this.#texts.set(section, results[index]);
  }
}

function inBatches(sections: readonly Section[]): Section[][] {
  const batches: Section[][] = [];
  let size = Infinity;
  for (const section of sections) {
    if (size >= batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(section);
    size += section.text.length;
  }
  return batches;
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

  result(language: GeneratedFile["language"], text: string): FormattedSection {
    const result = this.#results.get(language)?.get(text);
    if (!result) throw new Error("A section was not formatted.");
    return result;
  }
}
