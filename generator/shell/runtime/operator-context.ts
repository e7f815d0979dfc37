import { toText } from "../values/text.js";
import type { Hashtable } from "../values/hashtable.js";
import type { ScriptBlock } from "../values/script-block.js";
import { invokeBlock } from "./script-blocks.js";
import type { Frame } from "./session.js";
import { collapse, gathered } from "./streams.js";

/** What operators need of the place where they stand. */
export interface OperatorContext {
  /** `$Matches`. */
  setMatches(matches: Hashtable): void;
  /** Runs a script block with `$_` and gives what its output amounts to. */
  invoke(block: ScriptBlock, item: unknown): unknown;
  /** A value as text, lists parted by $OFS. */
  text(value: unknown): string;
}

export function operatorContext(frame: Frame): OperatorContext {
  return {
    setMatches(matches) {
      frame.variables.set("Matches", matches);
    },
    invoke(block, item) {
      const output = gathered(invokeBlock(block, item, frame));
      return output instanceof Promise ? output.then(collapse) : collapse(output);
    },
    text: (value) => toText(value, separatorOf(frame)),
  };
}

/** $OFS: what stands between the items of a list in text. */
export function separatorOf({ variables }: Frame): string {
  const separator = variables.get("OFS");
  return separator === null || separator === undefined ? " " : toText(separator);
}
