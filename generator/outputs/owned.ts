import type { Places } from "./common/paths.js";
import type { Output } from "./output.js";

/** What an output owns: of the api-version in the folder `version`, or of the package. */
export function ownedPaths({ owns }: Pick<Output, "owns">, version: string): Places {
  return owns.map((path) => path.replaceAll("{version}", version));
}

/**
 * What a run answers for that makes only some api-versions: what all outputs own of these, chosen or not, and what they own of the package as a
 * whole. Files of other api-versions stay as they are.
 */
export function placesOfPart(outputs: readonly Output[], versions: readonly string[]): Places {
  const places = outputs.flatMap((output) =>
    output.scope === "package" ? output.owns : versions.flatMap((version) => ownedPaths(output, version)),
  );
  return [...new Set(places)];
}
