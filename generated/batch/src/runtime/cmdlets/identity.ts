import { isObject } from "./definition.js";

/**
 * Parts of a path from what -InputObject was given: the path itself (or an object with one as `id` or `url`), or the parts by name. A resource
 * whose `id` is no path stands for itself where only one part is sought.
 * @param names wire names of the parts that are sought
 * @returns values by wire name, or undefined where the input does not say them all; parts that `known` has may be missing
 */
export function identityParts(
  input: unknown,
  path: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): Record<string, string> | undefined {
  const needed = names.filter((name) => !known.has(name));
  if (typeof input === "string") return partsOfText(input, path, names, needed);
  if (!isObject(input)) return undefined;
  const given = (name: string): unknown => input[Object.keys(input).find((key) => same(key, name)) ?? ""];
  const parts = Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = given(name);
      return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
    }),
  );
  if (needed.every((name) => Object.hasOwn(parts, name))) return parts;
  for (const text of [given("id"), given("url")]) {
    const found = typeof text === "string" ? partsOfText(text, path, names, needed) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** `JobId`, `jobId` and `job-id` are one name. */
function same(a: string, b: string): boolean {
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  return plain(a) === plain(b);
}

function partsOfText(
  text: string,
  path: string,
  names: readonly string[],
  needed: readonly string[],
): Record<string, string> | undefined {
  const [only, ...others] = needed;
  if (!text.includes("/"))
    return only !== undefined && others.length === 0 && text !== "" ? { [only]: text } : undefined;
  const steps = segments(/^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).pathname : text);
  const parts: Record<string, string> = {};
  const missing = new Set(names);
  for (const [index, step] of segments(path).entries()) {
    if (missing.size === 0) break;
    const value = steps[index];
    const name = /^\{([^{}]+)\}$/.exec(step)?.[1];
    if (value === undefined) break;
    if (name === undefined) {
      if (value.toLowerCase() !== step.toLowerCase()) return undefined;
    } else if (missing.delete(name)) parts[name] = decoded(value);
  }
  return needed.every((name) => Object.hasOwn(parts, name)) ? parts : undefined;
}

function segments(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
