import { groupViews } from "../client/groups.js";
import type { FileOf } from "../common/views.js";
import { defineOutput } from "../output.js";
import { handlerIndex, handlerViews, type HandlerIndexView, type HandlerView } from "./handlers.js";

/** What a package's README says of its handlers. */
export interface HandlerReadmeView {
  packageName: string;
  /** A handler to show. */
  example?: HandlerView;
}

export interface MswViews {
  "msw/handler": HandlerView;
  "msw/index": HandlerIndexView;
  "msw/readme": HandlerReadmeView;
}

export const msw = defineOutput<MswViews>({
  name: "msw",
  says: "request handlers for Mock Service Worker, which answer documented samples",
  scope: "version",
  from: "model",
  needs: ["client"],
  owns: ["src/{version}/msw/"],
  exports: { msw: "msw/index" },
  packages: [{ name: "msw", range: "^2.10.0", as: "optional" }],
  emit(emission): FileOf<MswViews>[] {
    const folder = `src/${emission.folder}/msw`;
    const index = { template: "msw/index" as const, data: handlerIndex(emission) };
    const modules = groupViews(emission).map((group): FileOf<MswViews> => ({
      path: `${folder}/${group.member}.ts`,
      language: "typescript",
      sections: handlerViews(group, emission).map((data) => ({ template: "msw/handler", data })),
    }));
    return [{ path: `${folder}/index.ts`, language: "typescript", sections: [index] }, ...modules];
  },
  readme(emission) {
    const [example] = groupViews(emission)
      .flatMap((group) => handlerViews(group, emission))
      .filter(({ body, method }) => body !== undefined && method === "get");
    return { template: "msw/readme", data: { packageName: emission.target.packageName, ...(example && { example }) } };
  },
});
