import { join } from "node:path";
import { isUrl } from "../load/target.js";
import { Diagnostics, InputError, type Diagnostic } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { PlannedFile } from "./plan.js";

/**
 * Runs work on files that are only there for the time being. Where it fails, they are taken back: its diagnostics then name the files that
 * these came from, whose lines are the same.
 * @param specs the folder that the files were put below
 * @param taken those that are not there without this run
 */
export async function namingOrigins(
  specs: string,
  taken: readonly PlannedFile[],
  diagnostics: Diagnostics,
  work: (diagnostics: Diagnostics) => Promise<unknown>,
): Promise<void> {
  const own = new Diagnostics();
  try {
    await work(own);
    own.throwIfErrors();
    diagnostics.addAll(own.all);
  } catch (error) {
    const origins = taken.map(
      ({ place, location }) => [displayPath(join(specs, place)), isUrl(location) ? location : displayPath(location)] as const,
    );
    diagnostics.addAll(own.all.map((diagnostic) => atOrigin(diagnostic, origins)));
    throw error instanceof InputError ? new InputError(diagnostics) : error;
  }
}

function atOrigin(diagnostic: Diagnostic, origins: readonly (readonly [string, string])[]): Diagnostic {
  const named = (text: string) => origins.reduce((result, [place, origin]) => result.replaceAll(place, origin), text);
  const { source, message } = diagnostic;
  return { ...diagnostic, message: named(message), ...(source && { source: { ...source, file: named(source.file) } }) };
}
