import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./usage-error.js";

/** Where a project has its things; all absolute. */
export interface Places {
  project: string;
  configurationFile: string;
  output: string;
}

/**
 * The project around a folder: the nearest one upwards.
 * @throws {UsageError} where there is none.
 */
export function findPlaces(folder: string): Places {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const configurationFile = join(at, "specs", "specwright.yaml");
    if (existsSync(configurationFile)) return { project: at, configurationFile, output: join(at, "generated") };
    if (dirname(at) === at) break;
  }
  throw new UsageError("There is no specs/specwright.yaml here or in a folder above. Name a document with --spec FILE instead.");
}
