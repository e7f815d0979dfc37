import { build } from "esbuild";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Project, ts } from "ts-morph";
import { onTestFinished } from "vitest";
import { configurationOf } from "../../generator/config/ad-hoc.js";
import { generate, loadService } from "../../generator/pipeline.js";
import { Diagnostics, InputError, type Diagnostic } from "../../generator/report/diagnostics.js";

/** A package generated from a document that a test wrote down. */
export interface Generated {
  /** Formatted text by path below the package; empty where the document has errors. */
  files: Map<string, string>;
  diagnostics: readonly Diagnostic[];
  /** The file whose path ends so. @throws where there is none. */
  text(ending: string): string;
}

/**
 * Generates a package from a document (YAML or JSON text), as `specwright generate --spec` does, without writing it.
 * @param withCmdlets as in a project.
 */
export async function generated(document: string, withCmdlets = false): Promise<Generated> {
  const folder = await temporaryFolder();
  const file = join(folder, "openapi.yaml");
  await writeFile(file, document);
  const diagnostics = new Diagnostics();
  const files = new Map<string, string>();
  try {
    const configuration = configurationOf(await loadService(file, diagnostics), file);
    const trees = await generate(
      { services: [{ configuration, folder: join(folder, "out"), ...(withCmdlets && { cmdlets: configuration.cmdlets }) }] },
      diagnostics,
    );
    for (const { path, text } of trees.flatMap((tree) => tree.files)) files.set(path, text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return {
    files,
    diagnostics: diagnostics.all,
    text(ending) {
      const found = [...files].find(([path]) => path.endsWith(ending));
      if (!found)
        throw new Error(
          `Nothing generated ends with ${ending}: ${[...files.keys()].join(", ")}\n${diagnostics.all.map((each) => each.message).join("\n")}`,
        );
      return found[1];
    },
  };
}

/** What TypeScript says of a package under strict, with further files of a consumer beside it; empty where all is well. */
export async function typeErrors(files: ReadonlyMap<string, string>, consumer: Record<string, string> = {}): Promise<string[]> {
  const folder = await temporaryFolder();
  await symlink(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  await writeFiles(folder, [...files, ...Object.entries(consumer)]);
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
      noEmit: true,
    },
  });
  const sources = [...files.keys(), ...Object.keys(consumer)].filter((path) => path.endsWith(".ts"));
  project.addSourceFilesAtPaths(sources.map((path) => join(folder, path)));
  const found = project.getPreEmitDiagnostics();
  return found.map((diagnostic) => {
    const at = diagnostic.getSourceFile();
    return `${at?.getFilePath().slice(folder.length) ?? ""}:${String(diagnostic.getLineNumber())}: ${ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, "\n")}`;
  });
}

/** What a module of a consumer exports, which imports the package's sources; `consumer` has that one module, by its path. */
export async function imported(files: ReadonlyMap<string, string>, consumer: Record<string, string>): Promise<unknown> {
  const folder = await temporaryFolder();
  await symlink(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"));
  await writeFiles(folder, [...files, ...Object.entries(consumer)]);
  const [entry = ""] = Object.keys(consumer);
  const outdir = join(folder, "bundled");
  const options = { bundle: true, splitting: true, platform: "node", format: "esm", packages: "external", logLevel: "error" } as const;
  await build({ ...options, entryPoints: [join(folder, entry)], outdir, outExtension: { ".js": ".mjs" } });
  return import(pathToFileURL(join(outdir, entry.replace(/\.ts$/, ".mjs"))).href);
}

/** Writes files, by path, below a folder. */
export async function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
