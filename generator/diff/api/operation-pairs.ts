import type { Operation } from "../../model/operation.js";
import { pair, type Paired } from "../pair.js";
import { operationsOf, type Side } from "./sides.js";

export interface OperationPair {
  from: Operation;
  to: Operation;
}

/** By method and path, which is what travels; those whose path has changed, by operationId. */
export function pairOperations(from: Side, to: Side): Paired<Operation> {
  const byLine = pair(operationsOf(from), operationsOf(to), requestLine);
  const byId = pair(byLine.removed, byLine.added, ({ id }) => id);
  return { removed: byId.removed, added: byId.added, kept: [...byLine.kept, ...byId.kept] };
}

export function lineOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** What travels: the names of parameters in the path do not. */
export function requestLine({ method, path }: Operation): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}
