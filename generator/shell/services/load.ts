import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { LazyCmdlet } from "../registry.js";
import { runtimeError } from "../runtime/errors.js";
import type { Account } from "./account.js";
import { adapt } from "./adapter.js";
import { ensureCompiled } from "./compiled.js";
import type { MetadataModule, MetadataRuntime } from "./generated.js";
import type { ChosenPackage } from "./packages.js";

export interface LoadOptions {
  readonly account: Account;
  /** Says what takes long. */
  tell(message: string): void;
  /** Makes the help page of a cmdlet that has no file; undefined where it cannot. */
  renderHelp?(service: ChosenPackage, cmdlet: string): Promise<string | undefined>;
}

/**
 * The cmdlets of a package: their descriptions now, each of them itself when it first runs.
 * @throws {ShellError} where the package is broken.
 */
export async function loadCmdlets(chosen: ChosenPackage, { account, tell, renderHelp }: LoadOptions): Promise<LazyCmdlet[]> {
  const { name, service, folder, version } = chosen;
  await ensureCompiled(name, folder, tell);
  const { cmdlets, models } = await load<MetadataModule>(name, path.join(folder, "dist", version, "cmdlets", "metadata.js"));
  let runtime: Promise<MetadataRuntime> | undefined;
  const options = {
    service,
    account,
    models,
    runtime: () => (runtime ??= load<MetadataRuntime>(name, path.join(folder, "dist", "runtime", "cmdlets", "metadata.js"))),
    help: async (cmdlet: string) => {
      const file = path.join(folder, "help", version, `${cmdlet}.md`);
      return existsSync(file) ? readFile(file, "utf8") : renderHelp?.(chosen, cmdlet);
    },
  };
  return cmdlets.map((entry) => adapt(entry, options));
}

async function load<Module>(name: string, file: string): Promise<Module> {
  try {
    return (await import(pathToFileURL(file).href)) as Module;
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    const advice = existsSync(file) ? reason : `There is no ${file}. Generate the package with this version of Specwright, and build it.`;
    throw runtimeError(
      "PackageNotLoaded",
      `The cmdlets of ${name} cannot be loaded. ${advice}`,
      "ResourceUnavailable",
      "InvalidOperationException",
    );
  }
}
