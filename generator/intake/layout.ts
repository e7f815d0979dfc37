import { posix } from "node:path";
import { isUrl } from "../load/target.js";
import { pathProblem } from "../output/paths.js";

/** Where the files of a document from elsewhere go, below specs/. */
export interface Destination {
  service: string;
  apiVersion: string;
}

/**
 * Places of upstream files below specs/, by their location (a path with forward slashes, or a URL). The layout upstream is that of
 * azure-rest-api-specs (documentation/directory-structure.md): a version's folder with its examples, and common-types beside the services.
 *
 * - the document itself: `<service>/<api-version>/<name>`
 * - what lies below its folder: the same below `<service>/<api-version>/`
 * - common types: `common-types/<v>/…`; those of resource management lose that step, as specs/ here has no other ones
 * - anything else: `<service>/<api-version>/external/…`
 *
 * @param name of the document's file: `openapi.json`
 * @param own files that must not be shared: another version relies on different ones in their place
 */
export function layOut(
  main: string,
  locations: readonly string[],
  { service, apiVersion }: Destination,
  name: string,
  own: ReadonlySet<string>,
): Map<string, string> {
  const home = `${service}/${apiVersion}`;
  const folder = posix.dirname(readable(main));
  const places = new Map<string, string>([[main, `${home}/${name}`]]);
  const taken = new Set([...places.values()].map((place) => place.toLowerCase()));
  for (const location of locations) {
    if (location === main) continue;
    const path = readable(location);
    const common = /\/common-types\/(?:resource-management\/)?(.+)$/.exec(path)?.[1];
    const below = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    const wanted =
      common !== undefined
        ? `${own.has(location) ? `${home}/` : ""}common-types/${safe(common)}`
        : `${home}/${below === undefined ? `external/${safe(upstreamPath(location))}` : safe(below)}`;
    const place = free(wanted, taken);
    taken.add(place.toLowerCase());
    places.set(location, place);
  }
  return places;
}

/** Where a file is upstream, without the machine that it is on: `specification/batch/…/x.json`, or its name. */
export function upstreamPath(location: string): string {
  const path = readable(location);
  return /(?:^|\/)(specification\/.+)$/.exec(path)?.[1] ?? posix.basename(path);
}

/** A path as it is, a URL without its query, which may hold a token, and without name and password. */
export function pathOf(location: string): string {
  if (!isUrl(location)) return location;
  const { origin, pathname } = new URL(location);
  return origin + pathname;
}

/** A URL's path without percent-encoding, so that a file has the same names wherever it comes from. */
function readable(location: string): string {
  const path = pathOf(location);
  try {
    return isUrl(location) ? decodeURIComponent(path) : path;
  } catch {
    return path;
  }
}

/** File names of every system: the steps of a URL may hold anything. */
function safe(path: string): string {
  return path.split("/").map(safeName).join("/");
}

function safeName(step: string): string {
  const name = step.replace(/[^A-Za-z0-9._ ()+,-]+/g, "-").replace(/^\.+|[. ]+$/g, "");
  return name === "" ? "-" : pathProblem(name) === undefined ? name : `_${name}`;
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  const { dir, name, ext } = posix.parse(wanted);
  for (let number = 2, place = wanted; ; number++) {
    if (!taken.has(place.toLowerCase())) return place;
    place = `${dir}/${name}-${String(number)}${ext}`;
  }
}
