import { defineOutput } from "../output.js";
import type { SectionOf } from "../common/views.js";
import { packageView, summaryOfVersion, type PackageView, type VersionSummary } from "./package.js";

export interface PackageViews {
  "package/index": PackageView;
  "package/license": PackageView;
  "package/package": PackageView;
  "package/readme": PackageView;
  "package/tsconfig": PackageView;
}

export const packageOutput = defineOutput<PackageViews, object, VersionSummary>({
  name: "package",
  says: "package.json, README.md, and the module at the package's root",
  scope: "package",
  needs: ["client"],
  owns: ["package.json", "tsconfig.json", "LICENSE", "README.md", "src/index.ts"],
  summarize: summaryOfVersion,
  emit(emission) {
    const data = packageView(emission);
    if (!data) return [];
    // Sections of other outputs: their types are known where they are made.
    const others = emission.readme as SectionOf<PackageViews>[];
    return [
      { path: "package.json", language: "json", sections: [{ template: "package/package", data }] },
      { path: "tsconfig.json", language: "json", sections: [{ template: "package/tsconfig", data }] },
      ...(data.target.published.license === "MIT"
        ? [{ path: "LICENSE", language: "text" as const, sections: [{ template: "package/license" as const, data }] }]
        : []),
      { path: "README.md", language: "markdown", sections: [{ template: "package/readme", data }, ...others] },
      { path: "src/index.ts", language: "typescript", sections: [{ template: "package/index", data }] },
    ];
  },
});
