import { once } from "../../common/once.js";
import { toNumber } from "./convert.js";
import { parseDateTime } from "./datetime.js";
import { toText } from "./text.js";
import { parseTimeSpan, TimeSpan } from "./timespan.js";

// Made when two texts are first put in order: they bring the rules of all languages along.
const insensitive = once(() => new Intl.Collator("en", { sensitivity: "accent" }));
const sensitive = once(() => new Intl.Collator("en", { sensitivity: "variant" }));

/** -eq between two single values: the right one is taken as what the left one is (about_Comparison_Operators). */
export function equals(left: unknown, right: unknown, caseSensitive = false): boolean {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (typeof left === "boolean") return left === truth(right);
  if (typeof left === "string") {
    const text = toText(right);
    return caseSensitive ? left === text : left.toLowerCase() === text.toLowerCase();
  }
  const order = compareLike(left, right);
  return order === undefined ? left === right : order === 0;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

const truth = (value: unknown): boolean => (typeof value === "string" ? value !== "" : Boolean(value));

/** Negative, 0 or positive; undefined where the two have no order (an object, or text that is no number beside a number). */
export function compare(left: unknown, right: unknown, caseSensitive = false): number | undefined {
  if (isNothing(left)) return isNothing(right) ? 0 : -1;
  if (isNothing(right)) return 1;
  if (typeof left === "string") return (caseSensitive ? sensitive : insensitive)().compare(left, toText(right));
  return compareLike(left, right);
}

/** Compares with the right side converted to the left side's type. */
function compareLike(left: unknown, right: unknown): number | undefined {
  if (left instanceof Date) {
    const other = right instanceof Date ? right : typeof right === "string" ? parseDateTime(right) : undefined;
    return other && Math.sign(left.getTime() - other.getTime());
  }
  if (left instanceof TimeSpan) {
    const other = right instanceof TimeSpan ? right : typeof right === "string" ? parseTimeSpan(right) : undefined;
    return other && order(left.ticks, other.ticks);
  }
  if (typeof left === "boolean") return order(Number(left), Number(truth(right)));
  if (typeof left !== "number" && typeof left !== "bigint") return undefined;
  try {
    return order(left, toNumber(right, "System.Double"));
  } catch {
    return undefined;
  }
}

function order(left: number | bigint, right: number | bigint): number | undefined {
  return left < right ? -1 : left > right ? 1 : left == right ? 0 : undefined;
}
