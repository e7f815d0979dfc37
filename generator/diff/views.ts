import type { DiffReport } from "./report.js";
import type { ApiReport } from "./sdk/api-report.js";

/** What the templates of comparisons get. */
export interface DiffViews {
  "diff/api-report": ApiReport;
  "diff/changelog": DiffReport;
  "diff/text": DiffReport;
}
