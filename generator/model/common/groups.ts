import type { Operation, OperationGroup } from "../operation.js";
import type { Context } from "./context.js";
import { splitOperationId } from "./names.js";
import { itemsAt, textAt } from "./nodes.js";
import { present } from "./present.js";

/**
 * Operations by what stands before the underscore of their ids, in the order in which the document first names each group. Names that
 * differ in case only are one group, called as the first of them.
 */
export function groupOperations(context: Context, operations: readonly Operation[]): OperationGroup[] {
  const groups = new Map<string, { name: string; members: Operation[] }>();
  for (const operation of operations) {
    const { group } = splitOperationId(operation.id);
    const known = groups.get(group.toLowerCase());
    if (known) known.members.push(operation);
    else groups.set(group.toLowerCase(), { name: group, members: [operation] });
  }
  const tags = tagDescriptions(context);
  return [...groups.values()].map(({ name, members }) =>
    present({ name, description: tags.get(name) ?? commonTag(members, tags), operations: members }),
  );
}

/** The description of the tag that all operations of a group have in common. */
function commonTag(operations: readonly Operation[], tags: ReadonlyMap<string, string>): string | undefined {
  const [first, ...others] = operations;
  const tag = first?.tags.find((candidate) => others.every((operation) => operation.tags.includes(candidate)));
  return tag === undefined ? undefined : tags.get(tag);
}

function tagDescriptions({ document }: Context): Map<string, string> {
  const described = itemsAt(document, document.root, "tags").map(
    (tag) => [textAt(tag, "name") ?? "", textAt(tag, "description") ?? ""] as const,
  );
  return new Map(described.filter(([, description]) => description !== ""));
}
