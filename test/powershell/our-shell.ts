import { Engine } from "../../generator/shell/engine.js";
import { renderLines } from "../../generator/shell/format/printer.js";
import { type ErrorRecord, fullyQualifiedErrorId } from "../../generator/shell/runtime/errors.js";
import type { Host } from "../../generator/shell/runtime/host.js";
import { typeNameOf } from "../../generator/shell/values/types.js";
import { type Failure, type Outcome, outcomeWidth, type Script } from "./pwsh.js";

const failureOf = (record: ErrorRecord): Failure => ({
  id: fullyQualifiedErrorId(record),
  message: record.message,
  category: record.category,
});

/** What our shell makes of a script, in the shape of what PowerShell tells. */
export async function runInOurShell({ script, directory, input }: Script): Promise<Outcome> {
  const errors: Failure[] = [];
  const warnings: string[] = [];
  const information: string[] = [];
  const host: Host = {
    writeError: (record) => errors.push(failureOf(record)),
    writeWarning: (message) => warnings.push(message),
    writeVerbose: () => undefined,
    writeDebug: () => undefined,
    writeInformation: (message) => information.push(message),
    writeProgress: () => undefined,
    width: outcomeWidth,
  };
  const environment = { ...process.env };
  const engine = new Engine({ host, environment, ...(directory !== undefined && { directory }) });
  const items: unknown[] = [];
  for await (const item of engine.run(script, { ...(input && { input }), signal: AbortSignal.timeout(20_000) })) items.push(item);
  const text = renderLines(items, { width: outcomeWidth, color: false }).join("\n");
  return { text, types: items.map((item) => typeNameOf(item)), errors, ended: null, warnings, information };
}
