import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { createInterface, type Interface } from "node:readline";

/** The release that the shell and the modules are held against. */
const version = "7.6.9";

/**
 * A real PowerShell: `pwsh` on PATH where it is this minor version or newer, else one that the .NET SDK installs into a cache folder of the
 * user's. Undefined, with a word on standard error, where neither can be had; with SPECWRIGHT_REQUIRE_PWSH=1 (.ci/run) that is an error.
 */
export function findPwsh(): string | undefined {
  const found = onPath() ?? installed();
  if (found !== undefined) return found;
  const why = `There is no PowerShell here: neither pwsh ${version} on PATH, nor a .NET SDK that could install it (https://aka.ms/dotnet).`;
  if (process.env["SPECWRIGHT_REQUIRE_PWSH"] === "1") throw new Error(`${why} SPECWRIGHT_REQUIRE_PWSH=1 asks for it.`);
  process.stderr.write(`${why} Tests that compare with it are skipped.\n`);
  return undefined;
}

function onPath(): string | undefined {
  const { status, stdout } = spawnSync("pwsh", ["-NoProfile", "-NoLogo", "-Command", "$PSVersionTable.PSVersion.ToString()"], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return status === 0 && stdout.trim().startsWith(version.replace(/\.\d+$/, ".")) ? "pwsh" : undefined;
}

function installed(): string | undefined {
  const cache = process.env["XDG_CACHE_HOME"] ?? path.join(homedir(), ".cache");
  const folder = path.join(cache, "specwright", `pwsh-${version}`);
  const file = path.join(folder, process.platform === "win32" ? "pwsh.exe" : "pwsh");
  if (existsSync(file)) return file;
  if (spawnSync("dotnet", ["--version"], { timeout: 60_000 }).status !== 0) return undefined;
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    execFileSync("dotnet", ["tool", "install", "PowerShell", "--version", version, "--tool-path", folder], { timeout: 300_000 });
  } catch {
    // Another test may have installed it in the same moment.
  }
  return existsSync(file) ? file : undefined;
}

export interface Failure {
  readonly id: string;
  readonly message: string;
  readonly category: string;
}

/** What came of a script. */
export interface Outcome {
  /** What the objects are shown as. */
  readonly text: string;
  /** Type of each object, `System.Int32`. */
  readonly types: readonly string[];
  readonly errors: readonly Failure[];
  /** What ended the script before its end. */
  readonly ended: Failure | null;
  readonly warnings: readonly string[];
  readonly information: readonly string[];
}

export interface Script {
  readonly script: string;
  /** Folder that it runs in. */
  readonly directory?: string;
  /** `$input`. */
  readonly input?: readonly unknown[];
}

/** Columns that {@link Outcome.text} is as wide as. */
export const outcomeWidth = 120;

/** One PowerShell for many scripts, each in a runspace of its own; `seconds` is what each may take. Its culture is en-US. */
export class Pwsh {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: Interface;
  readonly #waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[] = [];
  #said = "";

  constructor(file: string, seconds = 20) {
    const server = [
      "-File",
      path.join(import.meta.dirname, "evaluate.ps1"),
      "-Width",
      String(outcomeWidth),
      "-TimeoutSeconds",
      String(seconds),
    ];
    this.#process = spawn(file, ["-NoProfile", "-NoLogo", "-NonInteractive", ...server], {
      env: { ...process.env, LC_ALL: "en_US.UTF-8", NO_COLOR: "1", POWERSHELL_TELEMETRY_OPTOUT: "1", POWERSHELL_UPDATECHECK: "Off" },
    });
    this.#lines = createInterface(this.#process.stdout);
    this.#lines.on("line", (line) => {
      const mark = line.indexOf("\u0001");
      if (mark >= 0) this.#waiting.shift()?.resolve(JSON.parse(line.slice(mark + 1)) as Outcome);
    });
    this.#process.stderr.on("data", (chunk: Buffer) => (this.#said += chunk.toString("utf8")));
    this.#process.on("exit", (code) => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`PowerShell ended with ${String(code)}: ${this.#said}`));
    });
  }

  /** Aliases that Windows alone has (sort, ls) are there too. Scripts may be handed over side by side; they run one after another. */
  run(script: Script): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(script)}\n`);
    });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.stdin.end();
    await ended;
    this.#lines.close();
  }
}
