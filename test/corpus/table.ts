import type { Cause, Result } from "./result.js";

/** Slower than that, a document is named. */
const slow = 20_000;

/** What became of a corpus, as Markdown: how many documents of each outcome, the causes, and the slowest. */
export function table(results: readonly Result[]): string {
  const outcomes = ["fine", "refused", "broken", "failed"] as const;
  const share = (outcome: Result["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  const head = [
    "| documents | " + outcomes.join(" | ") + " | operations | warnings | seconds | over 20 s |",
    "| --: | --: | --: | --: | --: | --: | --: | --: | --: |",
    `| ${[
      results.length,
      ...outcomes.map(share),
      sum(results, ({ operations }) => operations),
      sum(results, ({ warnings }) => warnings),
      Math.round(sum(results, ({ milliseconds }) => milliseconds) / 1000),
      results.filter(({ milliseconds }) => milliseconds > slow).length,
    ].join(" | ")} |`,
  ];
  const causes = causesOf(results);
  const rows = causes.map(
    ({ kind, documents, count, example, first }) =>
      `| ${String(documents)} | ${String(count)} | ${cell(kind)} | ${cell(`${first}: ${example}`)} |`,
  );
  const slowest = [...results].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  return [
    ...head,
    ...(rows.length > 0 ? ["", "| documents | errors | cause | first |", "| --: | --: | --- | --- |", ...rows] : []),
    "",
    "| seconds | operations | slowest |",
    "| --: | --: | --- |",
    ...slowest.map(
      ({ document, milliseconds, operations }) => `| ${(milliseconds / 1000).toFixed(1)} | ${String(operations)} | ${cell(document)} |`,
    ),
    "",
  ].join("\n");
}

interface Row extends Cause {
  documents: number;
  /** The first document that has it. */
  first: string;
}

function causesOf(results: readonly Result[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { document, causes } of results) {
    for (const cause of causes) {
      const row = rows.get(cause.kind);
      if (!row) rows.set(cause.kind, { ...cause, documents: 1, first: document });
      else {
        row.documents++;
        row.count += cause.count;
      }
    }
  }
  return [...rows.values()].sort((a, b) => b.documents - a.documents || b.count - a.count);
}

function sum(results: readonly Result[], of: (result: Result) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
