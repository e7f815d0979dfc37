import { isJson } from "../load/source-file.js";
import { targetOf } from "../load/target.js";
import { sha256 } from "../output/files.js";
import { layOut, pathOf, upstreamPath, type Destination } from "./layout.js";
import { redirect } from "./references.js";

/** One file as it goes below specs/. */
export interface PlannedFile {
  /** Below specs/, with forward slashes. */
  place: string;
  text: string;
  /** Path or URL that it was read from. */
  location: string;
  /** Where it was upstream, and the SHA-256 of what it was there. */
  upstream: string;
  sha256: string;
}

/**
 * Where the files of a document go, and what they say there: the main one first. A common type that specs/ has already is shared where it says
 * the same, and else becomes the version's own, so that no other version changes.
 *
 * @param files text by location, the main document first
 * @param present the text of a file below specs/, if there is one
 */
export function planIntake(
  files: ReadonlyMap<string, string>,
  destination: Destination,
  present: (place: string) => string | undefined,
): PlannedFile[] {
  const [[main = "", mainText = ""] = []] = files;
  const name = isJson(pathOf(main), mainText) ? "openapi.json" : "openapi.yaml";
  const own = new Set<string>();
  for (;;) {
    const places = layOut(main, [...files.keys()], destination, name, own);
    const planned = [...files].map(([location, text]): PlannedFile => {
      const place = places.get(location) ?? "";
      return { location, place, text: rewritten(location, text, places), upstream: upstreamPath(location), sha256: sha256(text) };
    });
    const home = `${destination.service}/${destination.apiVersion}/`;
    const conflicts = planned.filter(({ place, text }) => !place.startsWith(home) && (present(place) ?? text) !== text);
    if (conflicts.length === 0) return planned;
    for (const { location } of conflicts) own.add(location);
  }
}

/** Samples are data: a `$ref` in them is none. */
function rewritten(location: string, text: string, places: ReadonlyMap<string, string>): string {
  if (/\/examples\/.+/.test(location)) return text;
  const target = (reference: string) => {
    const found = targetOf(reference, location);
    if (found.kind === "unusable" || found.file === location) return undefined;
    return { location: found.file.replaceAll("\\", "/"), fragment: found.fragment };
  };
  return redirect(text, places.get(location) ?? "", target, (other) => places.get(other));
}
