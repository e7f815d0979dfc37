import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";

/** @param rules for one that is gone, and for one that is new */
export function compareMediaTypes(
  from: readonly string[],
  to: readonly string[],
  places: Pick<Finding, "from" | "to">,
  [gone, more]: readonly [RuleName, RuleName],
): Finding[] {
  const { added, removed } = pair(from, to, (type) => type.toLowerCase());
  return [
    ...removed.map((type) => found(gone, { kind: "removed", message: `media type ${type} removed`, ...places })),
    ...added.map((type) => found(more, { kind: "added", message: `media type ${type} added`, ...places })),
  ];
}
