import { groupViews } from "../client/groups.js";
import type { FileOf } from "../common/views.js";
import { defineOutput } from "../output.js";
import { queryIndex, queryOperations, type QueryIndexView, type QueryModuleView, type QueryOperationView } from "./modules.js";

/** What a package's README says of its queries. */
export interface QueryReadmeView {
  packageName: string;
  /** An operation to show. */
  example?: QueryOperationView;
}

export interface TanstackQueryViews {
  "tanstack-query/module": QueryModuleView;
  "tanstack-query/query": QueryOperationView;
  "tanstack-query/infinite": QueryOperationView;
  "tanstack-query/mutation": QueryOperationView;
  "tanstack-query/index": QueryIndexView;
  "tanstack-query/readme": QueryReadmeView;
}

export const tanstackQuery = defineOutput<TanstackQueryViews>({
  name: "tanstack-query",
  says: "options of queries and mutations for TanStack Query",
  scope: "version",
  from: "model",
  needs: ["client"],
  owns: ["src/{version}/tanstack-query/"],
  exports: { "tanstack-query": "tanstack-query/index" },
  packages: [{ name: "@tanstack/query-core", range: "^5.90.0", as: "peer" }],
  emit(emission): FileOf<TanstackQueryViews>[] {
    const folder = `src/${emission.folder}/tanstack-query`;
    const modules = groupViews(emission).map((group): FileOf<TanstackQueryViews> => ({
      path: `${folder}/${group.member}.ts`,
      language: "typescript",
      sections: [
        { template: "tanstack-query/module", data: { member: group.member } },
        ...queryOperations(group, emission).map((data) => ({ template: `tanstack-query/${data.kind}` as const, data })),
      ],
    }));
    const index = { template: "tanstack-query/index" as const, data: queryIndex(emission) };
    return [{ path: `${folder}/index.ts`, language: "typescript", sections: [index] }, ...modules];
  },
  readme(emission) {
    const [example] = groupViews(emission)
      .flatMap((group) => queryOperations(group, emission))
      .sort((a, b) => Number(b.kind === "query") - Number(a.kind === "query"));
    return { template: "tanstack-query/readme", data: { packageName: emission.target.packageName, ...(example && { example }) } };
  },
});
