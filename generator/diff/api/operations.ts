import type { LongRunning, Operation, Paging } from "../../model/operation.js";
import { below, changesOf, type Change, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import type { Paired } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import { compareBodies } from "./bodies.js";
import { lineOf, requestLine, type OperationPair } from "./operation-pairs.js";
import { compareParameters, inOperation } from "./parameters.js";
import { answered, compareResponses } from "./responses.js";
import { compareTypes } from "./schemas.js";
import { SharedParameters } from "./shared-parameters.js";
import { operationsOf, type Side, type Sides } from "./sides.js";

/** What became of all operations, and of the parameters that they share. */
export interface OperationChanges {
  changes: Change[];
  /** How many parameters that are declared once are the same parameter on both sides. */
  sharedParameters: number;
}

export function compareOperations(sides: Sides, { removed, added, kept }: Paired<Operation>): OperationChanges {
  const shared = new SharedParameters();
  const change = (operation: Operation, findings: Finding[]): Change[] =>
    changesOf("api", { kind: "operation", name: operation.id }, findings);
  const paths = { from: pathsOf(sides.from), to: pathsOf(sides.to) };
  const changes = [
    ...removed.flatMap((operation) => {
      const rule = paths.to.has(operation.path) ? "operation-removed" : "path-removed";
      return change(operation, [found(rule, { kind: "removed", message: lineOf(operation), from: operation.source })]);
    }),
    ...added.flatMap((operation) => {
      const rule = paths.from.has(operation.path) ? "operation-added" : "path-added";
      return change(operation, [found(rule, { kind: "added", message: lineOf(operation), to: operation.source })]);
    }),
    ...kept.flatMap((both) => change(both.to, compareOperation(sides, both, shared))),
  ];
  return { changes: [...changes, ...shared.changes()], sharedParameters: shared.count };
}

function pathsOf(side: Side): ReadonlySet<string> {
  return new Set(operationsOf(side).map(({ path }) => path));
}

function compareOperation(sides: Sides, { from, to }: OperationPair, shared: SharedParameters): Finding[] {
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string): Finding => found(rule, { message, ...places });
  const parameters = compareParameters(sides, from, to);
  return [
    ...compareIds(sides, from, to),
    ...(requestLine(from) === requestLine(to)
      ? []
      : [note("request-line-changed", `request line changed from ${lineOf(from)} to ${lineOf(to)}`)]),
    ...parameters.own,
    ...parameters.kept.flatMap((both) => (shared.take(both, to) ? [] : inOperation(both))),
    ...compareBodies(sides, from, to),
    ...compareResponses(sides, from.responses, to.responses, true),
    ...compareResponses(sides, from.errors, to.errors, false),
    ...compareLongRunning(sides, from, to),
    ...comparePaging(sides, from, to),
    ...compareSecurity(sides, from, to),
    ...(from.deprecated === to.deprecated
      ? []
      : [to.deprecated ? note("operation-deprecated", "deprecated") : note("operation-reactivated", "not deprecated any more")]),
    ...foundWords("operation-documentation", "summary", from.summary, to.summary, places),
    ...foundWords("operation-documentation", "description", from.description, to.description, places),
    ...foundWords("operation-documentation", "tags", from.tags.join(", "), to.tags.join(", "), places),
    ...foundWords("operation-documentation", "link to further documentation", from.externalDocs?.url, to.externalDocs?.url, places),
  ];
}

/** Another operationId for the same request; what its old one means now, where it still means something. */
function compareIds(sides: Sides, from: Operation, to: Operation): Finding[] {
  if (from.id === to.id) return [];
  const places = { from: from.source, to: to.source };
  const other = operationsOf(sides.to).find(({ id }) => id === from.id);
  if (other && other !== to) {
    const message = `operationId is ${to.id} now, before ${from.id}, which means ${lineOf(other)} now`;
    return [found("operation-id-exchanged", { message, ...places })];
  }
  const message = `operationId changed from ${from.id}; the request is the same, the names of its function and cmdlets are not`;
  return [found("operation-id-changed", { message, ...places })];
}

/** A request with credentials is fine where none are asked for; what each version asks for in general is told of the service. */
function compareSecurity(sides: Sides, from: Operation, to: Operation): Finding[] {
  if (JSON.stringify(from.security) === JSON.stringify(to.security)) return [];
  const of = ({ service }: Side, { security }: Operation) => security ?? service.security.map(({ name }) => name);
  const [before, after] = [of(sides.from, from), of(sides.to, to)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const accepts = after.length === 0 || (before.length > 0 && before.every((name) => after.includes(name)));
  const text = (names: readonly string[]) => names.join(" or ") || "nothing";
  const message = `asks for ${text(after)} (security), before for ${text(before)}`;
  const rule = accepts ? "operation-security-looser" : "operation-security-stricter";
  return [found(rule, { message, from: from.source, to: to.source })];
}

function compareLongRunning(sides: Sides, before: Operation, after: Operation): Finding[] {
  const { longRunning: from } = before;
  const { longRunning: to } = after;
  const places = { from: before.source, to: after.source };
  if (!from && !to) return [];
  if (!from || !to) return [found("long-running-changed", { message: to ? "long-running now" : "not long-running any more", ...places })];
  const via = ({ finalStateVia }: LongRunning) => finalStateVia ?? "unsaid";
  const message = `final state is found by ${via(to)}, before by ${via(from)}`;
  return [
    ...(via(from) === via(to) ? [] : [found("final-state-changed", { message, ...places })]),
    ...(from.result && to.result ? compareTypes(sides, from.result, to.result, answered).map((finding) => below("result", finding)) : []),
  ];
}

function comparePaging(sides: Sides, before: Operation, after: Operation): Finding[] {
  const { paging: from } = before;
  const { paging: to } = after;
  const places = { from: before.source, to: after.source };
  if (!from && !to) return [];
  if (!from || !to) return [found("paging-changed", { message: to ? "paged now" : "not paged any more", ...places })];
  const text = ({ nextLinkName = "none", itemName }: Paging) => `items in ${itemName}, link to the next page in ${nextLinkName}`;
  const message = `pages have their ${text(to)}; before ${text(from)}`;
  return [
    ...(text(from) === text(to) ? [] : [found("paging-changed", { message, ...places })]),
    ...compareTypes(sides, from.item, to.item, answered).map((finding) => below("item", finding)),
  ];
}
