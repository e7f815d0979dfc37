import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "../output/files.js";
import { isInterrupted } from "../output/journal.js";
import { placeOf } from "../output/state-folder.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";

/**
 * Takes back what a run that was killed while files were swapped in has left of both versions in an output folder, and says so (SW603). Each
 * command does this first, --check included; where the folder cannot be written, what compares it says so.
 */
export async function mendOutput(folder: string, diagnostics: Diagnostics): Promise<void> {
  if (!isInterrupted(placeOf(folder).state)) return;
  const { takeBackUnfinished } = await import("../intake/changes.js");
  try {
    if (!(await takeBackUnfinished(folder))) return;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return;
  }
  diagnostics.warning(
    "SW603",
    `An earlier run was killed while it wrote to ${displayPath(folder)}, which is as it was before that run now.`,
  );
}

/**
 * Takes back what an add-version that was killed has left in specs/, and says so (SW504); a run that may write nothing only says so.
 * Each command does this before it reads the configuration.
 */
export async function takeBackKilled(configurationFile: string, diagnostics: Diagnostics, mayWrite = true): Promise<void> {
  const folder = dirname(configurationFile);
  const { state } = placeOf(folder);
  if (!existsSync(state)) return;
  const specs = displayPath(folder);
  if (!mayWrite) {
    if (isInterrupted(state))
      diagnostics.warning(
        "SW504",
        `An add-version has not ended: ${specs} has its files for now. If it was killed, "specwright generate" takes them back.`,
      );
    return;
  }
  const { takeBackUnfinished } = await import("../intake/changes.js");
  if (await takeBackUnfinished(folder))
    diagnostics.warning(
      "SW504",
      `An add-version was killed before it had ended. ${specs} is as it was before; "specwright generate" sees to what it may have generated.`,
    );
}
