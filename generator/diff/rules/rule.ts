/** What a change means, and to whom: the verdict of a rule follows from it and from the way in which values travel. */
export type Breaks =
  /** Whoever calls the operation, or uses the name. */
  | "always"
  /** Where callers write the value. */
  | "requests"
  /** Where they read it. */
  | "answers"
  /** Where it travels at all. */
  | "either"
  | "never"
  /** Words for people: no program can tell. */
  | "documentation";

/** One kind of change, what we decided of it, and what two other tools call it. */
export interface Rule {
  /** What happened: a clause without a full stop. */
  what: string;
  breaks: Breaks;
  /** Number and name of a rule of Azure's breaking-change detection (Azure/openapi-diff, docs/rules). */
  azure?: string;
  /**
   * Checks of oasdiff (`oasdiff checks changelog`), by the way in which the value travels. `{body|property}` stands for where it stands,
   * `{bound}` for a keyword such as max-length, `{step}` for what became of it.
   */
  oasdiff?: { request?: string; response?: string };
  /** Why we decided as we did, where others decide otherwise. */
  why?: string;
}

/** Keeps the names of the rules, and checks their shape. */
export function rulesOf<Name extends string>(rules: Record<Name, Rule>): Record<Name, Rule> {
  return rules;
}
