import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { outputsFolder } from "../build/outputs-folder.js";
import type { StorePlace } from "../build/store.js";
import { isUrl } from "../load/target.js";
import type { WrittenChange } from "../output/tree.js";
import { unifiedDiff } from "../output/unified-diff.js";
import { templatesFolder } from "../render/templates-folder.js";
import { printDiagnostics, printError, printOut, type DiagnosticsOptions } from "../report/console.js";
import { Diagnostics, InputError } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import { count, filesLine } from "../report/summary.js";
import { startedThreads, type GenerateOptions } from "./generate.js";
import type { Places } from "./places.js";
import type { Outcome } from "./run-job.js";
import { runProject } from "./run-project.js";
import { runSpec } from "./run-spec.js";
import { UsageError } from "./usage-error.js";
import { Watched } from "./watched.js";

/** Files of a run that are named, of these those whose differences are shown, and lines of each. */
const named = 20;
const shown = 3;
const linesOfDiff = 12;

/**
 * `specwright generate --watch`: generates, and again after every change of the configuration, a document or a template, until Ctrl-C.
 * A run that fails leaves everything as it was, and the next change may mend it.
 * @throws {UsageError} where the first run cannot begin.
 */
export async function watch(
  options: GenerateOptions,
  places: Places | undefined,
  store: StorePlace | undefined,
  reporting: DiagnosticsOptions,
): Promise<string> {
  // Between runs there is nothing to lose, and a run that is left half-way leaves everything as it was.
  process.removeAllListeners("SIGINT").on("SIGINT", () => process.exit(0));
  // They have learned their work by the first run: later ones are faster.
  const threads = places && startedThreads(options);
  const watched = new Watched(watchedFolders(options, places));
  let said = "";
  let failed = false;
  let isFirst = true;
  for (;;) {
    watched.mark();
    const diagnostics = new Diagnostics();
    let outcome: Outcome | undefined;
    try {
      outcome = await (places ? runProject(options, places, store, diagnostics, threads) : runSpec(options, diagnostics));
    } catch (error) {
      if (error instanceof UsageError && !isFirst) await printError(`error: ${error.message}`);
      else if (!(error instanceof InputError)) throw error;
    }
    // Warnings that an earlier run had too are known by now.
    const warnings = JSON.stringify(diagnostics.all.filter(({ severity }) => severity === "warning"));
    const isNews = outcome !== undefined && warnings !== said;
    await printDiagnostics(isNews ? diagnostics.all : diagnostics.all.filter(({ severity }) => severity === "error"), reporting);
    if (isNews) said = warnings;
    if (outcome) await printOut(isFirst ? outcome.summary : changesText(outcome, failed));
    failed = !outcome;
    if (isFirst)
      await printError(
        `Watching ${watched.folders
          .filter((folder) => existsSync(folder))
          .map((folder) => displayPath(folder))
          .join(", ")}. Ctrl-C ends it.`,
      );
    isFirst = false;
    const changed = await watched.changes();
    await printError(
      `\n${changed
        .map((file) => displayPath(file))
        .slice(0, named)
        .join(", ")} changed.`,
    );
  }
}

function watchedFolders({ spec, allowRoot = [] }: GenerateOptions, places: Places | undefined): string[] {
  const documents = places
    ? [dirname(places.configurationFile), outputsFolder(places.project)]
    : spec === undefined || isUrl(spec)
      ? []
      : [dirname(resolve(spec))];
  return [...documents, ...allowRoot.map((folder) => resolve(folder)), templatesFolder];
}

/** What a run wrote, with the first differences. */
function changesText({ changes, files, times }: Outcome, failed: boolean): string {
  const lines = changes
    .slice(0, named)
    .flatMap((change, index) => [`${signs[change.kind]} ${displayPath(change.file)}`, ...(index < shown ? shortDiff(change) : [])]);
  const rest = changes.length - named;
  const deleted = changes.filter(({ kind }) => kind === "delete").length;
  const written = changes.length - deleted;
  return [
    ...lines,
    ...(rest > 0 ? [`… and ${count(rest, "more file")}`] : []),
    `${failed ? "All is well again. " : ""}${filesLine({ written, unchanged: files - written, deleted })}; ${times}`,
    "",
  ].join("\n");
}

const signs = { add: "+", change: "~", delete: "-" } as const;

function shortDiff(change: WrittenChange): string[] {
  if (change.kind !== "change") return [];
  const lines = unifiedDiff(change.before ?? "", change.after).split("\n");
  return [...lines.slice(0, linesOfDiff), ...(lines.length > linesOfDiff ? ["…"] : [])].map((line) => `    ${line}`);
}
