// Makes one document after the other, as they are sent to it, and says what became of each.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configurationOf } from "../../generator/config/ad-hoc.js";
import { generate, readModel } from "../../generator/pipeline.js";
import { Diagnostics, InputError } from "../../generator/report/diagnostics.js";
import { TypeChecker } from "../../generator/verify/checker.js";
import { causesOf, type Result } from "./result.js";

/** Nothing is written there; dependencies are found as those of Specwright itself. */
const folder = mkdtempSync(join(tmpdir(), "specwright-corpus-"));
const checker = new TypeChecker(folder);

process.on("message", ({ root, document }: { root: string; document: string }) => {
  void made(root, document).then((result) => process.send?.(result));
});

// Whoever sent them has gone.
process.on("disconnect", () => process.exit());

async function made(root: string, document: string): Promise<Result> {
  const begin = performance.now();
  const diagnostics = new Diagnostics();
  const result: Result = { document, outcome: "fine", causes: [], operations: 0, warnings: 0, milliseconds: 0 };
  try {
    const file = join(root, document);
    const model = await readModel(file, diagnostics);
    const configuration = configurationOf(model.service, file);
    const request = { configuration, folder, models: new Map([[configuration.defaultVersion, model]]), cmdlets: configuration.cmdlets };
    const trees = await generate({ services: [request] }, diagnostics);
    result.operations = model.service.groups.reduce((sum, { operations }) => sum + operations.length, 0);
    result.milliseconds = performance.now() - begin;
    const problems = trees.flatMap(({ files }) => checker.problemsOf(new Map(files.map(({ path, text }) => [path, text]))));
    result.causes = causesOf(
      problems.map(({ code, message, path, line, names }) => ({
        code: `TS${String(code)}`,
        message,
        place: `${path ?? ""}:${String(line)} (${names.join(".")})`,
      })),
    );
    if (problems.length > 0) result.outcome = "broken";
  } catch (error) {
    result.milliseconds = performance.now() - begin;
    result.outcome = error instanceof InputError ? "refused" : "failed";
    if (!(error instanceof InputError))
      result.causes = causesOf([
        { code: "failure", message: error instanceof Error ? (error.stack ?? error.message) : String(error), place: "" },
      ]);
  }
  const errors = diagnostics.all.filter(({ severity }) => severity === "error");
  if (result.outcome === "refused") {
    result.causes = causesOf(errors.map(({ code, message, source }) => ({ code, message, place: `line ${String(source?.line ?? 0)}` })));
  }
  result.warnings = diagnostics.all.length - errors.length;
  return result;
}
