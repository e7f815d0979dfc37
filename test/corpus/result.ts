/** What became of one document. */
export interface Result {
  /** Relative to the folder of the corpus. */
  document: string;
  /** `refused`: with errors at its lines. `broken`: what was generated does not compile. `failed`: the program itself. */
  outcome: "fine" | "refused" | "broken" | "failed";
  /** Each kind of error once, without what differs from document to document. */
  causes: Cause[];
  operations: number;
  warnings: number;
  /** Of generating alone, without the type check. */
  milliseconds: number;
}

export interface Cause {
  /** `TS2322: Type … is not assignable to type ….` */
  kind: string;
  count: number;
  /** The first one, as it was told. */
  example: string;
}

/** Counts errors by their kind: names and numbers in quotes are what differs. */
export function causesOf(errors: readonly { code: string; message: string; place: string }[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const { code, message, place } of errors) {
    const kind = `${code}: ${message.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "…").replace(/\b\d+\b/g, "n")}`.slice(0, 160);
    const known = causes.get(kind);
    if (known) known.count++;
    else causes.set(kind, { kind, count: 1, example: `${place}: ${message}`.slice(0, 400) });
  }
  return [...causes.values()];
}
