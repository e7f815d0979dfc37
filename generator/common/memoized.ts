/** Texts that a {@link memoized} function knows at most: more than the names of a large service. */
const most = 20_000;

/**
 * A pure function of a text, each text worked out once; what it gives is not to be changed. It forgets everything when it knows too much,
 * so that a process that runs for long (the shell, `--watch`) stays small.
 */
export function memoized<T extends string | readonly unknown[]>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (result = work(text)));
    }
    return result;
  };
}
