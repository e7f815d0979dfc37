import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import { derivedFrom } from "./derived.js";
import { destination, wrapped } from "./kinds.js";
import { isObject, isReference, itemsAt, keyOf, valueAt } from "./nodes.js";

/** One way in which a value can fit a schema that leaves a choice. */
export interface Alternative {
  /** Inline schemas whose properties it has, and $refs to what it derives from; in the document's order. */
  parts: Node[];
  /** The members of oneOf or anyOf that were chosen, the outermost first. */
  chosen: Node[];
}

/** More ways than these nobody tells apart. */
const mostAlternatives = 100;

/**
 * Whether an object leaves a choice: oneOf or anyOf beside its properties, or in a member of its allOf. Members that only choose between
 * required properties do not count, nor do lists of the types that derive from it.
 */
export function hasChoices(context: Context, node: Node): boolean {
  // Depth first, without recursion: chains of allOf may be long. What is reached again on the way is no choice of its own.
  const waiting = [{ node, leave: false }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { value } = step.node;
    if (!isObject(value) || (!step.leave && context.choices.has(value))) continue;
    if (step.leave) {
      if (membersOf(context, step.node).some((member) => isKnown(context, member))) context.choices.set(value, true);
      continue;
    }
    context.choices.set(value, variantsOf(context, step.node).length > 0);
    waiting.push({ node: step.node, leave: true });
    for (const member of membersOf(context, step.node)) waiting.push({ node: member, leave: false });
  }
  return isKnown(context, node);
}

function isKnown({ choices }: Context, { value }: Node): boolean {
  return isObject(value) && choices.get(value) === true;
}

/** The members of allOf, $refs followed. */
function membersOf(context: Context, node: Node): Node[] {
  return itemsAt(context.document, node, "allOf").map((member) => (isReference(member) ? behind(context, member) : member));
}

/**
 * Where a $ref leads, past definitions that only pass another one on as their single variant. Those that do so by allOf have members of their own:
 * following them here, as `destination` does, would ask for choices in turn, as deep as the chain is long.
 */
function behind(context: Context, reference: Node): Node {
  const passed = new Set<string>();
  let node = context.document.resolve(reference);
  while (isObject(node.value) && node.value["allOf"] === undefined && !passed.has(keyOf(node))) {
    passed.add(keyOf(node));
    const inner = isReference(node) ? node : wrapped(context, node, context.dialect.keywords(context, node));
    if (!inner || !isReference(inner)) break;
    node = context.document.resolve(inner);
  }
  return node;
}

/** All ways in which a value can fit; undefined where there are too many. */
export function alternativesOf(context: Context, node: Node): Alternative[] | undefined {
  const found = combined(context, node, new Set());
  return found.length > mostAlternatives ? undefined : found;
}

function combined(context: Context, node: Node, seen: ReadonlySet<string>): Alternative[] {
  const key = keyOf(node);
  if (isReference(node)) {
    const target = destination(context, node);
    const isChoice = isObject(target.value) && !isReference(target) && !seen.has(keyOf(target)) && hasChoices(context, target);
    return isChoice ? combined(context, target, new Set([...seen, keyOf(target)])) : [{ parts: [node], chosen: [] }];
  }
  if (seen.size > mostAlternatives) return [];
  const inside = new Set([...seen, key]);
  let found: Alternative[] = [{ parts: [], chosen: [] }];
  for (const member of itemsAt(context.document, node, "allOf")) found = product(found, combined(context, member, inside));
  found = product(found, [{ parts: [node], chosen: [] }]);
  const variants = variantsOf(context, node).flatMap((variant) =>
    combined(context, variant, inside).map(({ parts, chosen }) => ({ parts, chosen: [variant, ...chosen] })),
  );
  return variants.length > 0 ? product(found, variants) : found;
}

function product(left: readonly Alternative[], right: readonly Alternative[]): Alternative[] {
  if (left.length * right.length > mostAlternatives) return new Array<Alternative>(mostAlternatives + 1).fill({ parts: [], chosen: [] });
  return left.flatMap((one) => right.map((other) => ({ parts: [...one.parts, ...other.parts], chosen: [...one.chosen, ...other.chosen] })));
}

/** Members of oneOf and anyOf that say more than which properties are required. */
function variantsOf(context: Context, node: Node): Node[] {
  const variants = context.dialect
    .keywords(context, node)
    .variants.filter((variant) => !isObject(variant.value) || Object.keys(variant.value).some((key) => key !== "required"));
  if (variants.length === 0) return variants;
  const derived = new Set(derivedFrom(context, node).map(keyOf));
  return variants.every((variant) => isReference(variant) && derived.has(keyOf(context.document.resolve(variant)))) ? [] : variants;
}

/** Whether an inline part adds nothing to an alternative. */
export function isEmptyPart(part: Node): boolean {
  return (
    !isReference(part) &&
    ["properties", "required", "additionalProperties", "unevaluatedProperties"].every((key) => valueAt(part, key) === undefined)
  );
}
