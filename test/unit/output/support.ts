import { build } from "esbuild";
import { spawn } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { FormattedTree } from "../../../generator/output/file.js";

/** A folder of its own for a test, removed after it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-output-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** All below a folder by path: texts of files, `-> target` of links, `/` of folders. */
export function contentOf(folder: string, below = ""): Record<string, string> {
  const content: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === "" ? name : `${below}/${name}`;
    const found = lstatSync(join(folder, path));
    if (found.isSymbolicLink()) content[path] = `-> ${readlinkSync(join(folder, path))}`;
    else if (found.isDirectory()) Object.assign(content, { [path]: "/" }, contentOf(folder, path));
    else content[path] = readFileSync(join(folder, path), "utf8");
  }
  return content;
}

/** Makes files with their folders. */
export function put(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** One package with these files. */
export function tree(folder: string, files: Record<string, string>, made?: string[]): FormattedTree {
  const part = made && { part: { versions: made, places: made.map((version) => `src/${version}/`) } };
  return { folder, files: Object.entries(files).map(([path, text]) => ({ path, text })), ...part };
}

/** Compiles writer.ts, so that a process of its own can run it; gives the path of the result. */
export async function compileWriter(folder: string): Promise<string> {
  const outfile = join(folder, "writer.mjs");
  const entry = fileURLToPath(new URL("writer.ts", import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
  return outfile;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** What the process reads from standard input; nothing unless given. */
  input?: string;
  /** Called once the process has started, with a function that sends it a signal. */
  begun?: (send: (signal: NodeJS.Signals) => void) => void;
  /** Characters of standard output after which the reader goes away. */
  enough?: number;
}

/** Runs a Node.js script to its end. */
export function run(
  script: string,
  args: readonly string[],
  { cwd, env, input, begun, enough = Infinity }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ["pipe", "pipe", "pipe"],
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...env },
    });
    child.stdin.on("error", () => undefined).end(input);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.length > enough) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
    begun?.((signal) => child.kill(signal));
  });
}
