import { setFlagsFromString } from "node:v8";

/**
 * Tells the V8 of Node.js 20 to compile a function to fast code only when it has proved hot for six times as long as it would wait by itself.
 * A run of a few seconds calls a thousand functions just often enough to have them compiled, and then ends: that took half as much again as
 * the work itself. Later versions of V8 have a quick compiler in between, and other flags.
 */
export function compileLess(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=400000");
}
