import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { configurationOf } from "../../generator/config/ad-hoc.js";
import { generate, loadService } from "../../generator/pipeline.js";
import { Diagnostics, formatDiagnostic } from "../../generator/report/diagnostics.js";
import { documentsFolder } from "./testserver.js";

/** Where the clients of all documents are written, each to a folder of its document's name. */
export const generatedFolder = fileURLToPath(new URL(".generated", import.meta.url));

/** Names of the test server's documents, without extension. */
export async function documentNames(): Promise<string[]> {
  const files = await readdir(documentsFolder);
  return files.filter((file) => file.endsWith(".json")).map((file) => basename(file, ".json"));
}

/**
 * Generates clients for the test server's documents: all in one process, and without formatting, which would only take time here.
 * @param names of the documents; all if absent.
 * @throws Error naming the documents that could not be generated, with what is wrong with them.
 */
export async function generateAll(names?: readonly string[]): Promise<void> {
  const failures: string[] = [];
  for (const name of names ?? (await documentNames())) {
    const diagnostics = new Diagnostics();
    try {
      await generateOne(name, diagnostics);
    } catch (error) {
      const errors = diagnostics.all.filter(({ severity }) => severity === "error").map((diagnostic) => formatDiagnostic(diagnostic));
      failures.push(`${name}: ${errors.length > 0 ? errors.join("\n") : String(error)}`);
    }
  }
  if (failures.length > 0) throw new Error(`Some documents cannot be generated.\n${failures.join("\n")}`);
}

async function generateOne(name: string, diagnostics: Diagnostics): Promise<void> {
  const document = join(documentsFolder, `${name}.json`);
  const folder = join(generatedFolder, name);
  const configuration = configurationOf(await loadService(document, diagnostics), document, name.toLowerCase());
  await rm(folder, { recursive: true, force: true });
  const trees = await generate({ services: [{ configuration, folder }] }, diagnostics);
  for (const { path, text } of trees.flatMap(({ files }) => files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
