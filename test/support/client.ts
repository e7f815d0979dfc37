import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { generated, temporaryFolder, writeFiles, type Generated } from "./generated.js";

// What a test's document makes has no type before it is made.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyClient = any;

export interface LivePackage extends Generated {
  /** Where its files lie, until the test ends. */
  folder: string;
  /** A module of the package: `index`, or another one by its path below src/. */
  load(module?: string): Promise<Record<string, unknown>>;
  /** A client over plain HTTP that repeats nothing; `values` are the constructor's arguments before its options. */
  client(options?: object, ...values: unknown[]): Promise<AnyClient>;
}

/** Generates a package from a document, compiles it without looking at types, and makes it ready to be called. */
export async function live(document: string): Promise<LivePackage> {
  const made = await generated(document);
  const folder = await temporaryFolder();
  await symlink(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  await writeFiles(folder, made.files);
  const entryPoints = [...made.files.keys()].filter((path) => path.endsWith(".ts")).map((path) => join(folder, path));
  if (entryPoints.length > 0)
    await build({ entryPoints, outbase: folder, outdir: folder, format: "esm", target: "es2022", logLevel: "error" });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const load = (module = "index"): Promise<Record<string, unknown>> => {
    const found = [...made.files.keys()].find((path) => path.endsWith(`src/${module}.ts`));
    if (found === undefined) throw new Error(`There is no module ${module}: ${made.diagnostics.map(({ message }) => message).join("\n")}`);
    return import(/* @vite-ignore */ pathToFileURL(join(folder, found.replace(/ts$/, "js"))).href) as Promise<Record<string, unknown>>;
  };
  return {
    ...made,
    folder,
    load,
    async client(options = {}, ...values) {
      const exported = Object.entries(await load()).find(([name]) => name.endsWith("Client"))?.[1];
      const Client = exported as new (...values: unknown[]) => AnyClient;
      return new Client(...values, { allowInsecureConnection: true, retryOptions: { maxRetries: 0 }, ...options });
    },
  };
}
