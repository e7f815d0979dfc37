import { posix } from "node:path";

/** Where the files of a document from elsewhere go, below specs/. */
export interface Destination {
  service: string;
  apiVersion: string;
}

/**
 * Places of upstream files below specs/, by their location (a path with forward slashes, or a URL). The layout upstream is that of
 * azure-rest-api-specs (documentation/directory-structure.md): a version's folder with its examples, and common-types beside the services.
 *
 * - the document itself: `<service>/<api-version>/openapi.json`
 * - what lies below its folder: the same below `<service>/<api-version>/`
 * - common types: `common-types/<v>/…`; those of resource management lose that step, as specs/ here has no other ones
 * - anything else: `<service>/<api-version>/external/…`
 *
 * @param own files that must not be shared: another version relies on different ones in their place
 */
export function layOut(
  main: string,
  locations: readonly string[],
  { service, apiVersion }: Destination,
  own: ReadonlySet<string>,
): Map<string, string> {
  const home = `${service}/${apiVersion}`;
  const folder = posix.dirname(main);
  const places = new Map<string, string>([[main, `${home}/openapi${/\.ya?ml$/i.test(main) ? ".yaml" : ".json"}`]]);
  const taken = new Set([...places.values()].map((place) => place.toLowerCase()));
  for (const location of locations) {
    if (location === main) continue;
    const common = /\/common-types\/(?:resource-management\/)?(.+)$/.exec(location)?.[1];
    const below = location.startsWith(`${folder}/`) ? location.slice(folder.length + 1) : undefined;
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
  return /(?:^|\/)(specification\/.+)$/.exec(location)?.[1] ?? posix.basename(location);
}

/** File names of every system: the steps of a URL may hold anything. */
function safe(path: string): string {
  return path
    .split("/")
    .map(
      (step) =>
        step
          .replace(/%20/g, " ")
          .replace(/[^A-Za-z0-9._ ()+,-]+/g, "-")
          .replace(/^\.+/, "") || "-",
    )
    .join("/");
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  const { dir, name, ext } = posix.parse(wanted);
  for (let number = 2, place = wanted; ; number++) {
    if (!taken.has(place.toLowerCase())) return place;
    place = `${dir}/${name}-${String(number)}${ext}`;
  }
}
