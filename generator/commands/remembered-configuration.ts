import { statSync } from "node:fs";
import type { Configuration } from "../config/configuration.js";
import { hashOf } from "../common/hash.js";
import { fingerprintOf } from "../output/inputs.js";
import type { ProjectOutputs } from "../build/outputs-folder.js";
import { Store, type StorePlace } from "../build/store.js";
import type { Diagnostics } from "../report/diagnostics.js";

/**
 * The configuration, read again only where it has changed: that takes a while, and all else waits for it. One that has something wrong is not
 * remembered, so that it is told again.
 * @throws {InputError} where the file cannot be read, or does not follow the schema.
 */
export async function rememberedConfiguration(
  file: string,
  { outputs }: ProjectOutputs,
  place: StorePlace | undefined,
  diagnostics: Diagnostics,
): Promise<Configuration> {
  const store = place && new Store(place);
  const fingerprint = fingerprintOf(file);
  // Places in it are told from the folder that the user runs in.
  const key = hashOf(process.cwd(), file, fingerprint, ...outputs.map(({ module }) => module));
  const known = store?.get("configuration", key)?.value as Configuration | undefined;
  if (known && hasDocuments(known)) return known;
  const said = diagnostics.all.length;
  const { loadConfiguration } = await import("../config/load.js");
  const { knownOutputs } = await import("../outputs/project.js");
  const choices = new Map((await knownOutputs(outputs)).map(({ output: { name, options } }) => [name, options ? { options } : {}]));
  const configuration = await loadConfiguration(file, diagnostics, choices);
  // Edited while it was read, it would be remembered as what it was before.
  if (diagnostics.all.length === said && fingerprintOf(file) === fingerprint) store?.set("configuration", key, configuration);
  return configuration;
}

function hasDocuments({ services }: Configuration): boolean {
  return services.every(({ versions }) => versions.every(({ document }) => statSync(document, { throwIfNoEntry: false })?.isFile()));
}
