/**
 * The candidate that was probably meant: the one with the fewest slips of the finger (letters added, left out, replaced or
 * swapped; case counts half), if it is near enough to be worth mentioning. The first one of several that are equally near.
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = slips(name, candidate, limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** ` Did you mean "x"?`, or nothing: to be put behind a sentence. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = suggest(name, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** Optimal string alignment distance; gives up with `limit` once it cannot be reached any more. */
function slips(from: string, to: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const a = from.charAt(row - 1);
      const b = to.charAt(column - 1);
      const replaced = a === b ? 0 : a.toLowerCase() === b.toLowerCase() ? 0.5 : 1;
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + replaced);
      if (row > 1 && column > 1 && a === to.charAt(column - 2) && from.charAt(row - 2) === b)
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    older = previous;
    previous = current;
  }
  return previous[to.length] ?? limit;
}
