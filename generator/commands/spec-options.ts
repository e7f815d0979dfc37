import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import type { LoadOptions } from "../load/document.js";
import { isUrl } from "../load/target.js";
import { UsageError } from "./usage-error.js";

/** What a document named by `--spec` may read beside itself. */
export interface SpecOptions {
  spec?: string;
  allowRoot?: string[];
  network?: true | undefined;
  allowHost?: string[] | undefined;
}

/** Absolute path or URL of the document, and what it may read. @throws {UsageError} for a URL where the network was not allowed. */
export function specDocument(spec: string, { allowRoot = [], network, allowHost }: SpecOptions): { file: string; reading: LoadOptions } {
  if (isUrl(spec) && !network) throw new UsageError(`"${spec}" is fetched only with --network.`);
  return {
    file: isUrl(spec) ? spec : resolve(spec),
    reading: { allowRoots: allowRoot.map((folder) => resolve(folder)), ...networkOptions({ network, allowHost }) },
  };
}

/** What `--network` and `--allow-host` come to. @throws {UsageError} */
export function networkOptions({ network, allowHost }: Pick<SpecOptions, "network" | "allowHost">): Pick<LoadOptions, "network" | "hosts"> {
  if (allowHost && !network) throw new UsageError("--allow-host goes with --network.");
  return { ...(network && { network }), ...(allowHost && { hosts: allowHost.map(hostName) }) };
}

/** As URLs have it: in small letters, an IPv6 address in brackets. */
function hostName(host: string): string {
  const url = `https://${isIPv6(host) ? `[${host}]` : host}/`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // What has a port, a path or a user's name does not come out as it was.
  if (parsed?.href === `https://${parsed?.hostname ?? ""}/`) return parsed.hostname;
  throw new UsageError(`--allow-host takes the name or the address of a host, which "${host}" is not.`);
}

/** What goes with `--spec` alone. @throws {UsageError} where it is given without. */
export function checkSpecOptions({ allowRoot, network, allowHost }: SpecOptions): void {
  if (allowRoot !== undefined) throw new UsageError("--allow-root goes with --spec FILE.");
  if (allowHost !== undefined) throw new UsageError("--allow-host goes with --spec FILE --network.");
  if (network) throw new UsageError("--network goes with --spec FILE.");
}
