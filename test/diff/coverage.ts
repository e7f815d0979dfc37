import { resolve } from "node:path";
import type { Change, LevelDiff } from "../../generator/diff/change.js";
import { countSubjects } from "../../generator/diff/counts.js";
import type { Difference, Place } from "./independent.js";

/** Rules that tell of all that is below a place at once: it came, it went, or another type stands there. */
const whole = new Set<string>(["type-changed", "type-replaced", "type-widened", "type-narrowed", "definition-removed", "definition-added"]);
const gone =
  /^(operation|path|response|error-response|header|required-parameter|optional-parameter|client-parameter|property|kind|body|version)-(removed|added)$/;

/** What is told of a definition's name and place says nothing of its values. */
const onlyNames = new Set<string>(["definition-renamed", "definition-moved", "definition-deprecated", "bases-changed"]);

/** Differences that no change of a diff tells of. */
export function untold(differences: readonly Difference[], changes: readonly Change[]): Difference[] {
  const told = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.impact === "documentation" || onlyNames.has(change.rule)) continue;
    for (const source of [change.from, change.to]) {
      if (!source) continue;
      const key = `${resolve(source.file)}#${source.pointer}`;
      told.set(key, [...(told.get(key) ?? []), change]);
    }
  }
  const at = ({ file, pointer }: Place) => told.get(`${file}#${pointer}`) ?? [];
  return differences.filter(({ from, to, way }) => {
    if ([from, to].some((place) => steps(place).some((step, index) => (index === 0 || !isTop(step)) && at(step).length > 0))) return false;
    return !way.some((passed) =>
      [passed.from, passed.to].some((place) => at(place).some(({ rule }) => whole.has(rule) || gone.test(rule))),
    );
  });
}

/** The place itself, and those around it up to the property or the parameter that it is in. */
function steps({ file, pointer }: Place): Place[] {
  const found: Place[] = [];
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) found.push({ file, pointer: at });
  return [...found, { file, pointer: "" }].slice(0, 3);
}

/** A definition, an operation or a document: what is told of one as a whole says nothing of what is in it. */
function isTop({ pointer }: Place): boolean {
  return (
    pointer === "" ||
    /^\/(definitions|parameters|responses|paths\/[^/]+|paths)\/[^/]+$/.test(pointer) ||
    /^\/(definitions|parameters|paths)$/.test(pointer)
  );
}

/** Kinds of subjects whose numbers do not add up. */
export function wrongCounts(diff: LevelDiff): string[] {
  return countSubjects(diff)
    .filter(
      ({ from, to, added, removed, changed, documented, unchanged }) =>
        from !== removed + changed + documented + unchanged || to !== added + changed + documented + unchanged || unchanged < 0,
    )
    .map(({ kind, ...counts }) => `${kind} ${JSON.stringify(counts)}`);
}
