import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The folder that a document may read from unless the user says otherwise: its own, or the nearest one above it that is a layout's
 * top — `specification` of azure-rest-api-specs, `specs` here, or the folder of specwright.yaml — because documents of such a
 * layout share common-types and the like.
 */
export function documentRoot(file: string): string {
  const own = path.dirname(path.resolve(file));
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (["specs", "specification"].includes(path.basename(folder)) || existsSync(path.join(folder, "specwright.yaml"))) return folder;
    if (path.dirname(folder) === folder) return own;
  }
}
