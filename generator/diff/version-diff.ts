import { stepOf, type LevelDiff, type Step } from "./change.js";

/** One of the versions that were compared, as people call it. */
export interface VersionName {
  /** `machinelearning/2025-12-01`, `pets/2025-01-01 at HEAD`; the file where it is a document. */
  label: string;
  /** Of the service: `Azure Machine Learning`. */
  title: string;
  apiVersion: string;
}

/** What changed between two versions, at each level that was compared. */
export interface VersionDiff {
  /** Absent where the version is not there on this side. */
  from?: VersionName;
  to?: VersionName;
  levels: LevelDiff[];
}

export function stepOfAll({ levels }: VersionDiff): Step {
  return stepOf(levels.flatMap(({ changes }) => changes));
}

export function labelOf(version: VersionName | undefined): string {
  return version?.label ?? "nothing";
}
