import { structuredPatch } from "diff";

/** Lines of a diff that a person still reads. */
const longest = 60;

/** Characters of a line that a person still reads. */
const widest = 200;

/** Insertions and deletions beyond which two texts count as altogether different: comparing takes the square of them. */
const mostEdits = 2000;

/** All differences of two texts in the unified format (without its file header), as far as that stays readable. */
export function unifiedDiff(before: string, after: string): string {
  const patch = structuredPatch("", "", before, after, "", "", { context: 3, maxEditLength: mostEdits });
  if (!patch) return `@@ from line ${firstDifference(before, after)} on, almost every line differs @@`;
  const lines = patch.hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines.map((line) => (line.length > widest ? `${line.slice(0, widest)}…` : line)),
  ]);
  const rest = lines.length - longest;
  return [...lines.slice(0, longest), ...(rest > 0 ? [`… ${rest} more lines`] : [])].join("\n");
}

/** The line, 1-based, in which two texts begin to differ. */
export function firstDifference(a: string, b: string): number {
  let line = 1;
  for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === "\n") line++;
  return line;
}
