import { words } from "../cmdlets/words.js";
import { suggest } from "../report/suggest.js";

/**
 * The name that was probably meant: one with a slip of the finger less, else one that has all words of what was asked for and the fewest
 * beside them, and best ends as it does (`-Name` of `-EndpointName`).
 */
export function meant(asked: string, candidates: Iterable<string>): string | undefined {
  const all = [...new Set(candidates)];
  const [, cmdlet, parameter] = /^(\S+)\s+(-?\S+)$/.exec(asked) ?? [];
  if (cmdlet === undefined || parameter === undefined) return nearest(asked, all);
  // Of a cmdlet that there is, its own parameters are what can be meant.
  const start = `${cmdlet.toLowerCase()} `;
  const own = all.filter((name) => name.toLowerCase().startsWith(start));
  if (own.length === 0) return nearest(asked, all);
  const found = nearest(
    `-${parameter.replace(/^-/, "")}`,
    own.map((name) => name.slice(start.length)),
    cmdlet,
  );
  return found === undefined ? undefined : own.find((name) => name.slice(start.length) === found);
}

function nearest(asked: string, candidates: readonly string[], cmdlet = ""): string | undefined {
  return suggest(asked, candidates) ?? byWords(asked, candidates, wordsOf(cmdlet));
}

/** As many letters of a word as tell which one is meant. */
const shortestStart = 3;

/** @param about words of the cmdlet whose parameter is asked for: of two names that fit, the one about its own subject */
function byWords(asked: string, candidates: readonly string[], about: readonly string[]): string | undefined {
  const wanted = wordsOf(asked);
  if (wanted.length === 0) return undefined;
  const rated = candidates.flatMap((name) => {
    const own = wordsOf(name);
    const has = (word: string, index: number) =>
      own.some((each) => each === word || (index === wanted.length - 1 && word.length >= shortestStart && each.startsWith(word)));
    if (!wanted.every(has)) return [];
    const endsAlike = wanted.every((word, index) => own[own.length - wanted.length + index]?.startsWith(word));
    const others = own.filter((word) => !wanted.includes(word));
    const isSubject = others.length > 0 && others.every((word, index) => about[about.length - others.length + index] === word);
    return [{ name, rate: own.length - wanted.length + (endsAlike ? 0 : 0.5) - (isSubject ? 0.25 : 0) }];
  });
  return rated.sort((a, b) => a.rate - b.rate)[0]?.name;
}

/** In small letters; what stands before a blank, such as a cmdlet before its parameter, are words like others. */
function wordsOf(name: string): string[] {
  return words(name).map((word) => word.toLowerCase());
}
