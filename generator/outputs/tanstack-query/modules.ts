import { groupViews, type GroupView } from "../client/groups.js";
import type { OperationView } from "../client/operations.js";
import type { Emission } from "../common/emission.js";

/** A module of options for TanStack Query: one group of operations. */
export interface QueryModuleView {
  /** The module of the operations, and the name under which it is imported. */
  member: string;
}

/** Options for one operation: of a query where it only looks, of an infinite one where it answers pages, else of a mutation. */
export interface QueryOperationView {
  kind: "query" | "infinite" | "mutation";
  /** Names the operation in keys: `workspaces.get`. */
  key: string;
  /** `getQuery` */
  functionName: string;
  member: string;
  operation: OperationView;
}

/** What `import … from "<package>/tanstack-query"` gives. */
export interface QueryIndexView {
  members: string[];
  pollers: boolean;
}

const suffixes = { query: "Query", infinite: "InfiniteQuery", mutation: "Mutation" } as const;

/** Results that can be kept and shown again; streams can be read once only, and nothing is no data. */
const kept = new Set<OperationView["result"]["kind"]>(["json", "xml", "text", "boolean", "headers"]);

/** The operations of a group, each with its options. */
export function queryOperations({ member, name: group, operations }: GroupView, { service }: Emission): QueryOperationView[] {
  const methods = new Map(service.groups.flatMap(({ operations }) => operations.map(({ id, method }) => [id, method] as const)));
  return operations.map((operation) => {
    const { id, name, result } = operation;
    const looks = ["GET", "HEAD"].includes(methods.get(id) ?? "");
    const kind = result.kind === "pages" ? "infinite" : looks && kept.has(result.kind) ? "query" : "mutation";
    return { kind, key: group === "" ? name : `${member}.${name}`, functionName: `${name}${suffixes[kind]}`, member, operation };
  });
}

export function queryIndex(emission: Emission): QueryIndexView {
  const groups = groupViews(emission);
  return {
    members: groups.map(({ member }) => member),
    pollers: groups.some(({ operations }) => operations.some(({ result }) => result.kind === "poller")),
  };
}
