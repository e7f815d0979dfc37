import { relative, resolve, sep } from "node:path";

/** A path as people see it: relative to the folder the user runs in where it is below that, with forward slashes. */
export function displayPath(file: string): string {
  const absolute = resolve(file);
  const below = relative(process.cwd(), absolute);
  const shown = below === "" ? "." : below.startsWith("..") ? absolute : below;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
}
