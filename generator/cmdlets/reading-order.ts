import type { Operation, OperationGroup } from "../model/operation.js";
import type { Service } from "../model/service.js";

const methodOrder = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/** Groups and operations as AutoRest comes upon them: path by path, the methods of one path in the order of the alphabet. */
export function inReadingOrder({ groups }: Service): OperationGroup[] {
  const all = groups.flatMap((group) => group.operations.map((operation) => ({ group, operation })));
  const paths = new Map<string, number>();
  const byPlace = [...all].sort(
    (a, b) => compareText(a.operation.source.file, b.operation.source.file) || a.operation.source.line - b.operation.source.line,
  );
  for (const { operation } of byPlace) if (!paths.has(operation.path)) paths.set(operation.path, paths.size);
  const rank = ({ path, method }: Operation): number => (paths.get(path) ?? 0) * methodOrder.length + methodOrder.indexOf(method);
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
