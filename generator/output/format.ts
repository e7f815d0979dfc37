import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { codeFrame } from "../report/code-frame.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { TextCache } from "./cache.js";
import type { FormattedTree, GeneratedFile, GeneratedTree } from "./file.js";
import { formatSections } from "./format-pool.js";
import { formatting, type FormattedSection, type Section } from "./formatting.js";

export interface FormatOptions {
  /** Where formatted sections are kept from run to run (see cacheFolder); nowhere where absent. */
  cacheFolder?: string;
  /** As many as there are cores, where absent. */
  threads?: number;
}

/**
 * Formats all files, each distinct section once. The result depends on the sections alone, not on threads or cache.
 * @throws {InputError} where a section does not parse (SW601, naming the file and the line within its section) or there were errors before.
 */
export async function formatTrees(
  trees: readonly GeneratedTree[],
  diagnostics: Diagnostics,
  options: FormatOptions = {},
): Promise<FormattedTree[]> {
  const texts = new DistinctTexts();
  for (const { file, section } of sectionsOf(trees)) texts.add(file.language, section);
  await formatDistinct(texts, options);

  for (const { tree, file, section, number } of sectionsOf(trees)) {
    const result = texts.result(file.language, section);
    if ("text" in result) continue;
    const { problem, line, column } = result;
    const opening = section.trimStart().split("\n", 1)[0]?.slice(0, 60) ?? "";
    const message = `Line ${line} of section ${number} ("${opening}"), as the templates made it, is no ${file.language}: ${problem}`;
    const source = { file: displayPath(join(tree.folder, file.path)), pointer: "", line, column };
    diagnostics.error("SW601", message, source, codeFrame(section.split("\n"), line, column));
  }
  diagnostics.throwIfErrors();

  return trees.map(({ files, ...tree }) => ({
    ...tree,
    files: files.map((file) => ({ path: file.path, text: joined(file, texts) })),
  }));
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

/** Fills in the results, from the cache where it has them. */
async function formatDistinct(texts: DistinctTexts, { cacheFolder, threads }: FormatOptions): Promise<void> {
  const cache = new TextCache(cacheFolder);
  const missing: { section: Section; key: string }[] = [];
  for (const section of texts.sections()) {
    const key = cacheKey(section);
    const known = section.language === "plain" ? undefined : cache.get(key);
    if (known === undefined) missing.push({ section, key });
    else texts.set(section, { text: known });
  }
  const results = await formatSections(
    missing.map(({ section }) => section),
    threads,
  );
  missing.forEach(({ section, key }, index) => {
    const result = results[index];
    if (!result) throw new Error("A section was not formatted.");
    texts.set(section, result);
    if ("text" in result && section.language !== "plain") cache.set(key, result.text);
  });
  cache.save();
}

/** Distinct texts of each language, with what became of them. */
class DistinctTexts {
  readonly #results = new Map<GeneratedFile["language"], Map<string, FormattedSection | undefined>>();

  add(language: GeneratedFile["language"], text: string): void {
    const results = this.#results.get(language) ?? new Map<string, FormattedSection | undefined>();
    this.#results.set(language, results);
    if (!results.has(text)) results.set(text, undefined);
  }

  *sections(): Iterable<Section> {
    for (const [language, results] of this.#results) for (const text of results.keys()) yield { language, text };
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
