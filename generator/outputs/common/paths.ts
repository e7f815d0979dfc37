/** Places below a package's folder: folders, with a slash at their end, and files. */
export type Places = readonly string[];

/** Whether a file is one of these, or lies in one. */
export function isAmong(places: Places, file: string): boolean {
  return places.some((place) => (place.endsWith("/") ? file.startsWith(place) : file === place));
}
