import { join } from "node:path";
import type { ProjectOutput } from "../outputs/project.js";
import type { Fingerprints } from "../output/inputs.js";

/** The outputs that a project brings along, in `outputs/<name>/output.ts` or `.js`. */
export interface ProjectOutputs {
  outputs: ProjectOutput[];
  /** All files that they are made of but their templates. */
  inputs: Fingerprints;
}

export const noOutputs: ProjectOutputs = { outputs: [], inputs: new Map() };

/** Where a project has its outputs. */
export function outputsFolder(project: string): string {
  return join(project, "outputs");
}
