import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { isInterrupted } from "../output/journal.js";
import { placeOf } from "../output/state-folder.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";

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
