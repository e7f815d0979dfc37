import { resolve } from "node:path";
import type { LoadOptions } from "../load/document.js";
import { isUrl } from "../load/target.js";
import { UsageError } from "./usage-error.js";

/** What a document named by `--spec` may read beside itself. */
export interface SpecOptions {
  spec?: string;
  allowRoot?: string[];
  network?: true;
}

/** Absolute path or URL of the document, and what it may read. @throws {UsageError} for a URL where the network was not allowed. */
export function specDocument(spec: string, { allowRoot = [], network }: SpecOptions): { file: string; reading: LoadOptions } {
  if (isUrl(spec) && !network) throw new UsageError(`"${spec}" is fetched only with --network.`);
  return {
    file: isUrl(spec) ? spec : resolve(spec),
    reading: { allowRoots: allowRoot.map((folder) => resolve(folder)), ...(network && { network }) },
  };
}

/** What goes with `--spec` alone. @throws {UsageError} where it is given without. */
export function checkSpecOptions({ allowRoot, network }: SpecOptions): void {
  if (allowRoot !== undefined) throw new UsageError("--allow-root goes with --spec FILE.");
  if (network) throw new UsageError("--network goes with --spec FILE.");
}
