import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import { entriesAt, followText, isReference, itemsAt, keyOf } from "./nodes.js";

/** Per context and file: definitions by the base that they name in allOf. Built once per file, so looking derived types up is free. */
const indexes = new WeakMap<Context, Map<string, ReadonlyMap<string, Node[]>>>();

/** The definitions of the same file that name this one as a base in allOf. */
export function derivedFrom(context: Context, node: Node): readonly Node[] {
  let files = indexes.get(context);
  if (!files) indexes.set(context, (files = new Map<string, ReadonlyMap<string, Node[]>>()));
  let index = files.get(node.file);
  if (!index) files.set(node.file, (index = indexFile(context, node)));
  return index.get(keyOf(node)) ?? [];
}

function indexFile(context: Context, inFile: Node): ReadonlyMap<string, Node[]> {
  const { document } = context;
  const index = new Map<string, Node[]>();
  for (const [, definition] of definitionsOf(context, inFile)) {
    for (const member of itemsAt(document, definition, "allOf")) {
      if (!isReference(member)) continue;
      const base = keyOf(document.resolve(member));
      const known = index.get(base);
      if (known) known.push(definition);
      else index.set(base, [definition]);
    }
  }
  return index;
}

/** All definitions of the file that a node stands in, in its order. */
export function definitionsOf(context: Context, inFile: Node): [name: string, node: Node][] {
  const { document, dialect } = context;
  const holder = followText(document, inFile, ["#", ...dialect.home.slice(0, -1)].join("/"));
  return entriesAt(document, holder, dialect.home.at(-1) ?? "");
}
