import { everything } from "./generate/everything.js";
import { besidePeers } from "./generate/peers.js";
import { scaling } from "./generate/scaling.js";
import { bundles } from "./sdk/bundles.js";
import { calls } from "./sdk/calls.js";
import { imports } from "./sdk/imports.js";
import { consumers } from "./sdk/typecheck.js";

/** What `npm run bench -- <name>` runs by itself; without a name, all. */
const parts: Record<string, () => Promise<void>> = {
  everything,
  peers: besidePeers,
  scaling,
  bundles,
  imports,
  calls,
  typecheck: consumers,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown === undefined) {
  for (const [name, part] of Object.entries(parts)) if (names.length === 0 || names.includes(name)) await part();
} else {
  console.error(`There is no part "${unknown}". There is: ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 2;
}
