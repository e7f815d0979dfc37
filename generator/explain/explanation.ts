import type { Source } from "../report/source.js";

/** The way from a generated name back to the document, and where what it names is used. */
export interface Explanation {
  /** `createOrUpdate of batchEndpoints: a function of @specwright/machinelearning/2025-12-01`. */
  title: string;
  sections: ExplanationSection[];
}

export interface ExplanationSection {
  heading: string;
  lines: ExplanationLine[];
}

/** One fact or decision, with the place in the documents that it follows from. */
export interface ExplanationLine {
  text: string;
  source?: Source;
}

/** For a terminal: places behind the texts, and nothing of a document that could steer it. */
export function explanationText({ title, sections }: Explanation): string {
  const shown = sections.filter(({ lines }) => lines.length > 0);
  const line = ({ text, source }: ExplanationLine) => `  ${text}${source ? `  (${source.file}:${String(source.line)})` : ""}`;
  const lines = [title, ...shown.flatMap(({ heading, lines: own }) => ["", heading, ...own.map(line)])];
  return `${lines.map((each) => each.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")).join("\n")}\n`;
}

const longest = 12;

/** The first lines of a list, and how many more there are. */
export function shortened(lines: readonly ExplanationLine[]): ExplanationLine[] {
  const rest = lines.length - longest;
  return rest > 1 ? [...lines.slice(0, longest), { text: `… and ${String(rest)} more` }] : [...lines];
}
