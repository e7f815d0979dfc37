import type { FileOf } from "../common/views.js";
import { defineOutput } from "../output.js";
import { zodConstants, type Direction, type ZodConstantView } from "./schemas.js";

/** A module of schemas. */
export interface ZodModuleView {
  direction: Direction;
}

/** What a package's README says of its schemas. */
export interface ZodReadmeView {
  packageName: string;
  /** A schema of a request, to show. */
  example?: ZodConstantView;
}

export interface ZodViews {
  "zod/module": ZodModuleView;
  "zod/constant": ZodConstantView;
  "zod/readme": ZodReadmeView;
}

const directions: readonly Direction[] = ["request", "response"];

export const zod = defineOutput<ZodViews>({
  name: "zod",
  says: "schemas of zod for all that is sent and answered",
  scope: "version",
  from: "model",
  needs: ["client"],
  owns: ["src/{version}/zod/"],
  exports: { "zod/requests": "zod/requests", "zod/responses": "zod/responses" },
  packages: [{ name: "zod", range: "^4.1.0" }],
  emit(emission): FileOf<ZodViews>[] {
    return directions.flatMap((direction): FileOf<ZodViews>[] => {
      const constants = zodConstants(direction, emission);
      if (constants.length === 0) return [];
      const path = `src/${emission.folder}/zod/${direction}s.ts`;
      const module = { template: "zod/module" as const, data: { direction } };
      return [
        { path, language: "typescript", sections: [module, ...constants.map((data) => ({ template: "zod/constant" as const, data }))] },
      ];
    });
  },
  readme(emission) {
    const [example] = zodConstants("request", emission).filter(({ schema }) => schema.kind === "object" && schema.properties.length > 1);
    return { template: "zod/readme", data: { packageName: emission.target.packageName, ...(example && { example }) } };
  },
});
