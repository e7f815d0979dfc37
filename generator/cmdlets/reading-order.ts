import type { Operation, OperationGroup } from "../model/operation.js";
import type { Service } from "../model/service.js";

const methodOrder = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/**
 * Groups and operations as AutoRest comes upon them: path by path, those of `x-ms-paths` after those of `paths`, the methods of one path in
 * the order of the alphabet.
 */
export function inReadingOrder({ groups }: Service): OperationGroup[] {
  const all = groups.flatMap((group) => group.operations.map((operation) => ({ group, operation })));
  const paths = new Map<string, number>();
  for (const operation of inDocumentOrder(all.map(({ operation }) => operation)))
    if (!paths.has(pathItem(operation))) paths.set(pathItem(operation), paths.size);
  const rank = (operation: Operation): number =>
    (paths.get(pathItem(operation)) ?? 0) * methodOrder.length + methodOrder.indexOf(operation.method);
  const ordered = [...all].sort((a, b) => rank(a.operation) - rank(b.operation));
  const result = new Map<string, OperationGroup>();
  for (const { group, operation } of ordered) {
    const key = group.name.toLowerCase();
    const known = result.get(key);
    if (known) known.operations.push(operation);
    else result.set(key, { ...group, operations: [operation] });
  }
  return [...result.values()];
}

/** Operations as they stand in the document, those of `x-ms-paths` last. */
export function inDocumentOrder(operations: readonly Operation[]): Operation[] {
  return [...operations].sort(
    (a, b) => compareText(a.source.file, b.source.file) || Number(isExtraPath(a)) - Number(isExtraPath(b)) || a.source.line - b.source.line,
  );
}

function isExtraPath({ source }: Operation): boolean {
  return source.pointer.startsWith("/x-ms-paths/");
}

/** Where the operation's path stands: two that differ in their query are two, though their path is one. */
function pathItem({ source, path }: Operation): string {
  return `${source.file}#${source.pointer.slice(0, source.pointer.lastIndexOf("/"))} ${path}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
