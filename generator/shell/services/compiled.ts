import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runtimeError } from "../runtime/errors.js";

/** What generator/output writes into each package. */
const manifestName = ".specwright-manifest.json";
/** Says which manifest dist/ was compiled from. */
const stampName = ".compiled";

/**
 * Sees to it that a package's JavaScript is there and as new as its sources. Installed packages bring theirs; a package of a project is
 * compiled into its dist/ when it is first used, and again after it was generated anew. `tell` gets one line before that.
 * @throws {ShellError} where it cannot be compiled.
 */
export async function ensureCompiled(name: string, folder: string, tell: (message: string) => void): Promise<void> {
  const manifest = path.join(folder, manifestName);
  if (!existsSync(manifest)) return;
  const stamp = createHash("sha256").update(readFileSync(manifest)).digest("hex");
  const stampFile = path.join(folder, "dist", stampName);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  tell(`Compiling ${name}, which is new or was generated anew ...`);
  await compile(name, folder);
  write(stampFile, stamp);
}

/** Types are taken away, nothing else; each file stands for itself. */
async function compile(name: string, folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const source = path.join(folder, "src");
  try {
    const { outputFiles } = await build({
      entryPoints: [`${source.replaceAll("\\", "/")}/**/*.ts`],
      outbase: source,
      outdir: path.join(folder, "dist"),
      format: "esm",
      platform: "node",
      target: "node20.19",
      sourcemap: true,
      write: false,
      logLevel: "silent",
    });
    for (const file of outputFiles) write(file.path, file.contents);
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw runtimeError(
      "PackageNotCompiled",
      `The package ${name} in ${folder} cannot be compiled: ${reason}\nGenerate it anew (specwright generate), or run npm run build.`,
      "ResourceUnavailable",
      "InvalidOperationException",
    );
  }
}

/** In one go, so that another shell never reads half a file. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const staged = `${file}.${process.pid}`;
  writeFileSync(staged, content);
  renameSync(staged, file);
}
