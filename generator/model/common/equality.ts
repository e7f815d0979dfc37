import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import { isObject, isReference, keyOf } from "./nodes.js";

/** What people read and machines do not. */
const words = new Set(["description", "title", "summary", "example", "examples", "x-ms-examples", "externalDocs"]);

/** Whether two schemas say the same, through all that they refer to; descriptions aside. */
export function sameSchema(context: Context, one: Node, other: Node): boolean {
  const assumed = new Set<string>();
  const waiting: [Node, Node][] = [[one, other]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [left, right] = pair;
    const key = `${keyOf(left)} ${keyOf(right)}`;
    if (keyOf(left) === keyOf(right) || assumed.has(key)) continue;
    assumed.add(key);
    const parts = partsOf(context, left, right);
    if (!parts) return false;
    for (const part of parts) waiting.push(part);
  }
  return true;
}

/** The pairs that must be the same for these two to be; undefined where they differ already. */
function partsOf({ document }: Context, left: Node, right: Node): [Node, Node][] | undefined {
  if (Array.isArray(left.value) && Array.isArray(right.value)) {
    if (left.value.length !== right.value.length) return undefined;
    return left.value.map((_, index) => [document.at(left, index), document.at(right, index)]);
  }
  if (!isObject(left.value) || !isObject(right.value)) return left.value === right.value ? [] : undefined;
  const keys = wordless(left.value);
  if (keys.length !== wordless(right.value).length) return undefined;
  const { value } = right;
  if (!keys.every((key) => Object.hasOwn(value, key))) return undefined;
  const both = isReference(left) && isReference(right);
  const parts = keys
    .filter((key) => !(both && key === "$ref"))
    .map((key): [Node, Node] => [document.at(left, key), document.at(right, key)]);
  return both ? [...parts, [document.resolve(left), document.resolve(right)]] : parts;
}

function wordless(value: object): string[] {
  return Object.keys(value).filter((key) => !words.has(key));
}
