import type { CmdletExampleView } from "../cmdlets/example.js";
import { summaryOf } from "../common/docs.js";
import type { ExampleView } from "../client/examples.js";
import type { PackageTarget } from "../common/target.js";
import type { VersionView } from "../common/version.js";
import type { FileView } from "../common/views.js";

/** What an npm package as a whole says: package.json, README, and the module at its root. */
export interface PackageView {
  target: PackageTarget;
  /** The api-version at the package's root. */
  main: VersionSummary;
  versions: VersionSummary[];
  /** Package names and ranges that the generated code imports, sorted. */
  dependencies: { name: string; range: string }[];
  /** Packages that are used where the caller has them. */
  optionalDependencies: { name: string; range: string }[];
  /** Packages that only type-checking and building need. */
  devDependencies: { name: string; range: string }[];
}

/** What a package says about one of its api-versions. */
export interface VersionSummary {
  apiVersion: string;
  folder: string;
  client: VersionView["client"];
  groups: { name: string; member: string; summary: string; operations: { name: string; summary: string }[] }[];
  operationCount: number;
  /** A first call for the README, from a documented sample. */
  example?: ExampleView;
  /** The module of operations to show first: the example's, where there is one. */
  firstMember?: string;
  /** A first cmdlet to call, where it has wrappers for its cmdlets. */
  cmdlets?: CmdletExampleView;
}

/** Files of the package that belong to no single api-version. */
export function emitPackage(
  target: PackageTarget,
  versions: readonly VersionSummary[],
  dependencies: PackageView["dependencies"],
  optionalDependencies: PackageView["optionalDependencies"],
  devDependencies: PackageView["devDependencies"],
): FileView[] {
  const main = versions.find((version) => version.apiVersion === target.mainVersion) ?? versions.at(-1);
  if (!main) return [];
  const view: PackageView = {
    target,
    main,
    versions: [...versions],
    dependencies,
    optionalDependencies,
    devDependencies,
  };
  return [
    { path: "package.json", language: "json", sections: [{ template: "package/package", data: view }] },
    { path: "tsconfig.json", language: "json", sections: [{ template: "package/tsconfig", data: view }] },
    { path: "README.md", language: "markdown", sections: [{ template: "package/readme", data: view }] },
    { path: "src/index.ts", language: "typescript", sections: [{ template: "package/index", data: view }] },
  ];
}

export function summaryOfVersion({ apiVersion, folder, client, groups, cmdlets }: VersionView): VersionSummary {
  const example = firstExample(groups);
  const firstMember = example?.member ?? groups[0]?.member;
  return {
    apiVersion,
    folder,
    client,
    groups: groups.map((group) => ({
      name: group.name,
      member: group.member,
      summary: summaryOf(group.description),
      operations: group.operations.map(({ name, doc }) => ({ name, summary: summaryOf(doc.lines.join(" ")) })),
    })),
    operationCount: groups.reduce((sum, group) => sum + group.operations.length, 0),
    ...(example ? { example } : {}),
    ...(firstMember === undefined ? {} : { firstMember }),
    ...(cmdlets ? { cmdlets } : {}),
  };
}

/**
 * The first call that a reader should try: a listing of what the service is most about, best one that needs nothing; or anything. Of such
 * listings in one group, the plainest has the shortest name.
 */
function firstExample(all: VersionView["groups"]): ExampleView | undefined {
  const groups = [...all].sort((a, b) => b.operations.length - a.operations.length);
  const examples = groups.flatMap((group) => group.operations).flatMap(({ doc }) => doc.example ?? []);
  const listings = examples.filter(({ result }) => result === "pages");
  const free = listings.filter((example) => example.arguments.length === 0);
  const [plainest] = free.filter(({ member }) => member === free[0]?.member).sort((a, b) => a.operation.length - b.operation.length);
  return plainest ?? listings[0] ?? examples[0];
}
