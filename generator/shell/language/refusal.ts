import type { Extent } from "./ast.js";
import type { Cursor } from "./cursor.js";

/** Error id of everything that PowerShell has and this shell has not. */
export const refusalId = "NotInThisShell";

/** What the shell says where a script uses what it does not have: never a guess, always a way on. */
export function refusalText(what: string, use: string): string {
  return `${what} is not in this shell; use ${use}.`;
}

/** @throws {ParseError} */
export function refuse(cursor: Cursor, what: string, use: string, extent: Extent): never {
  cursor.fail(refusalId, refusalText(what, use), extent);
}

/** What values and regular expressions throw where they meet something that the shell does not have. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    readonly what: string,
    readonly use: string,
  ) {
    super(refusalText(what, use));
  }
}
