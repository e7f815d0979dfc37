import { setFlagsFromString } from "node:v8";

/** Flags of V8's major versions: those of Node.js 20, 22 (which has no Maglev), 24 and 26. */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: ["--interrupt-budget=400000"],
  12: ["--invocation-count-for-turbofan=18000"],
  13: ["--invocation-count-for-turbofan=18000", "--invocation-count-for-maglev=2400"],
  14: ["--invocation-count-for-turbofan=18000", "--invocation-count-for-maglev=2400"],
};

/**
 * Tells V8 to compile a function to fast code only when it has proved hot for six times as long as it would wait by itself. A run of a few
 * seconds calls a thousand functions just often enough to have them compiled, and then ends: that took up to half as much again as the work
 * itself. Nothing is told to a version that this was not measured with.
 */
export function compileLess(): void {
  for (const flag of flags[process.versions.v8.split(".", 1)[0] ?? ""] ?? []) setFlagsFromString(flag);
}
