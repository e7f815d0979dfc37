import { build } from "esbuild";
import budgets from "./budgets.json" with { type: "json" };
import type { Packed } from "./packed.js";

/** Kilobytes that each of these calls may weigh, bundled for Node.js and minified, with all of Azure's packages that it needs. */
const calls: Readonly<Record<string, { kilobytes: number; imports: string }>> = budgets.calls;

/** Megabytes that each package may unpack to. */
const installs: Readonly<Record<string, number>> = budgets.installs;

/** What weighs more than its budget, or has none. */
export async function overweight(packages: readonly Packed[], folder: string): Promise<{ over: string[]; table: string[][] }> {
  const weighed = [
    ...packages.map(({ name, unpackedSize }) => ({
      what: `${name}, unpacked`,
      is: unpackedSize / 1e6,
      budget: installs[name],
      unit: "MB",
    })),
    ...(await Promise.all(
      Object.entries(calls).map(async ([what, { kilobytes, imports }]) => ({
        what,
        is: (await bundled(imports, folder)) / 1e3,
        budget: kilobytes,
        unit: "KB",
      })),
    )),
  ];
  return {
    over: weighed.flatMap(({ what, is, budget, unit }) => {
      if (budget === undefined) return [`${what}: has no budget in budgets.json.`];
      return is > budget ? [`${what}: ${is.toFixed(1)} ${unit} are more than its budget of ${String(budget)}.`] : [];
    }),
    table: weighed.map(({ what, is, budget, unit }) => [what, `${is.toFixed(1)} ${unit}`, `${String(budget)} ${unit}`]),
  };
}

async function bundled(imports: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents.length ?? 0;
}
