import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFrame } from "../report/code-frame.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { Source } from "../report/source.js";
import type { GeneratedFile, Suspect } from "./file.js";

/** Finds the place of the document that a section of a file (path below the package) was made from; undefined where it is from none. */
export type Origin = (path: string, section: string) => Promise<Source | undefined>;

/** Where and why a section does not parse (1-based, within the section). */
interface Problem {
  problem: string;
  line: number;
  column: number;
}

interface Failure extends Problem {
  file: GeneratedFile;
  index: number;
}

/** Sections that do not parse, and who is to blame for them. */
export class Problems {
  readonly #byTemplate = new Map<string, { suspect: Suspect; sound: number; failures: Failure[] }>();
  readonly #others: Failure[] = [];

  note(file: GeneratedFile, index: number, problem: Problem | undefined): void {
    const suspect = file.suspects?.[index];
    const failure = problem && { ...problem, file, index };
    if (suspect) {
      const known = this.#byTemplate.get(suspect.file) ?? { suspect, sound: 0, failures: [] };
      this.#byTemplate.set(suspect.file, known);
      if (failure) known.failures.push(failure);
      else known.sound++;
    } else if (failure) this.#others.push(failure);
  }

  /**
   * Says what is wrong (SW601): of a template that nobody has tried before, or of which nothing is right, once for all that it has made; else of
   * each section, at the place of the document that it was made from, or in the file as it would lie in `folder`.
   */
  async report(folder: string, diagnostics: Diagnostics, origin: Origin | undefined): Promise<void> {
    const single = [...this.#others];
    for (const { suspect, sound, failures } of this.#byTemplate.values()) {
      const [first] = failures;
      if (!first) continue;
      if (suspect.isReplacement || (sound === 0 && failures.length > 1))
        reportTemplate(suspect, first, failures.length, folder, diagnostics);
      else single.push(...failures);
    }
    for (const failure of single) reportSection(failure, folder, diagnostics, await origin?.(failure.file.path, sectionOf(failure)));
  }
}

function reportTemplate(suspect: Suspect, failure: Failure, count: number, folder: string, diagnostics: Diagnostics): void {
  const { file, problem, line, column } = failure;
  const lines = sectionOf(failure).split("\n");
  const others = count > 1 ? ` So it is in ${String(count)} places.` : "";
  const message = `What this template makes is no ${file.language}: ${problem} It stands in line ${String(line)} of what is to be in ${displayPath(join(folder, file.path))}.${others}`;
  const place = { file: displayPath(suspect.file), pointer: "", line: lineIn(suspect.file, lines[line - 1] ?? ""), column: 1 };
  diagnostics.error("SW601", message, place, codeFrame(lines, line, column));
}

function reportSection(failure: Failure, folder: string, diagnostics: Diagnostics, origin: Source | undefined): void {
  const { file: generated, index, problem, line, column } = failure;
  const section = sectionOf(failure);
  const opening = section.trimStart().split("\n", 1)[0]?.slice(0, 60) ?? "";
  const file = displayPath(join(folder, generated.path));
  const where = `${origin ? `of ${file} ` : ""}("${opening}"), as the templates made it${origin ? " from this" : ""},`;
  const message = `Line ${line} of section ${index + 1} ${where} is no ${generated.language}: ${problem}`;
  diagnostics.error("SW601", message, origin ?? { file, pointer: "", line, column }, codeFrame(section.split("\n"), line, column));
}

function sectionOf({ file, index }: Failure): string {
  return file.sections[index] ?? "";
}

/** The line of a template that made a line: that of which the most stands in it, in order; the first where nobody can tell. */
function lineIn(template: string, made: string): number {
  const lines = readFileSync(template, "utf8").split("\n");
  const scores = lines.map((line) => likeness(line, made));
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) + 1 : 1;
}

/** Characters of a template's line, apart from its mustaches, that stand in a line in the same order; 0 where some do not. */
function likeness(line: string, made: string): number {
  let [at, length] = [0, 0];
  for (const literal of line.split(/\{\{.*?\}\}/).map((text) => text.trim())) {
    const found = made.indexOf(literal, at);
    if (found < 0) return 0;
    at = found + literal.length;
    length += literal.length;
  }
  return length;
}
