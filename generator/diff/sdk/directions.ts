import type { Travel } from "../finding.js";
import type { Declaration } from "./surface.js";

/** Whether callers write a type, or read it, or both. */
export type Direction = Pick<Travel, "input" | "output">;

/** By what functions and classes take and give. */
export function directionsOf(from: readonly Declaration[], to: readonly Declaration[]): (name: string) => Direction {
  const sides = [from, to].map((declarations) => ({
    input: reach(declarations, ({ takes }) => takes),
    output: reach(declarations, ({ gives }) => gives),
  }));
  return (name) => ({ input: sides.some(({ input }) => input.has(name)), output: sides.some(({ output }) => output.has(name)) });
}

function reach(declarations: readonly Declaration[], namesIn: (declaration: Declaration) => string[]): Set<string> {
  const types = new Map<string, Declaration>();
  for (const declaration of declarations)
    if (declaration.kind === "interface" || declaration.kind === "alias") types.set(declaration.name, declaration);
  const reached = new Set<string>();
  const pending = declarations.filter(({ kind }) => kind === "function" || kind === "class" || kind === "variable").flatMap(namesIn);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    pending.push(...(types.get(name)?.takes ?? []));
  }
  return reached;
}
