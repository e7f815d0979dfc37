import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** What one process took. */
export interface Run {
  /** Wall-clock time. */
  milliseconds: number;
  /** Processor time of all its threads: steadier than the clock where a machine is busy. */
  cpu: number;
  /** Largest resident memory, in megabytes. */
  memory: number;
  stdout: string;
}

/** Reports what its process used, as it ends; worker threads load it too, and must not. */
const probe = `
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
`;
const probing = ["--import", `data:text/javascript,${encodeURIComponent(probe)}`];

/**
 * Runs a Node.js program to its end.
 * @throws Error with what it wrote to standard error, where it ends with another code than 0.
 */
export async function run(args: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const since = performance.now();
  const child = spawn(process.execPath, [...probing, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", CI: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, out, error, usage] = child.stdio;
  if (!out || !error || !usage || !("readable" in usage)) throw new Error("The process has no pipes.");
  const [code, stdout, stderr, used] = await Promise.all([
    new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve)),
    text(out),
    text(error),
    text(usage),
  ]);
  const milliseconds = performance.now() - since;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${(stderr || stdout).slice(-2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { milliseconds, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, stdout };
}

/** Runs each of several programs `times` times, taking turns, so that a busy moment of the machine hits all alike. */
export async function inTurns<K extends string>(
  programs: Readonly<Record<K, () => Promise<Run>>>,
  times: number,
): Promise<Record<K, Measured>> {
  const names = Object.keys(programs) as K[];
  const runs = new Map<K, Run[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < times; turn++) for (const name of names) runs.get(name)?.push(await programs[name]());
  return Object.fromEntries([...runs].map(([name, all]) => [name, measured(all)])) as Record<K, Measured>;
}

/** Medians over several runs of one program. */
export interface Measured {
  milliseconds: number;
  cpu: number;
  memory: number;
  /** Of the run whose time is the median. */
  stdout: string;
}

export function measured(runs: readonly Run[]): Measured {
  const byTime = [...runs].sort((a, b) => a.milliseconds - b.milliseconds);
  return {
    milliseconds: median(runs.map((each) => each.milliseconds)),
    cpu: median(runs.map((each) => each.cpu)),
    memory: median(runs.map((each) => each.memory)),
    stdout: byTime[Math.floor((byTime.length - 1) / 2)]?.stdout ?? "",
  };
}

/** The middle value, or the lower one of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
