import { clientView, type ClientView } from "../client/client.js";
import type { ExampleView } from "../client/examples.js";
import { groupViews, type GroupView } from "../client/groups.js";
import { firstCmdlet, type CmdletExampleView } from "../cmdlets/example.js";
import { summaryOf } from "../common/docs.js";
import { hasCmdlets, type Emission } from "../common/emission.js";
import type { Dependency, PackagedVersion, PackageEmission } from "../common/package-emission.js";
import type { PackageTarget } from "../common/target.js";

/** What an npm package as a whole says: package.json, README, and the module at its root. */
export interface PackageView {
  target: PackageTarget;
  /** The api-version at the package's root. */
  main: PackagedVersionView;
  versions: PackagedVersionView[];
  /** Folders beside the code that are published: `help`. */
  folders: string[];
  /** Package names and ranges that the generated code imports, sorted. */
  dependencies: Dependency[];
  /** Packages that the caller has to have. */
  peerDependencies: Dependency[];
  /** Packages that are used where the caller has them. */
  optionalDependencies: Dependency[];
  /** Packages that only type-checking, building and testing need. */
  devDependencies: Dependency[];
}

/** An api-version, with what the outputs have told of it. */
export type PackagedVersionView = VersionSummary & Pick<PackagedVersion<VersionSummary>, "exports">;

/** What a package says about one of its api-versions. */
export interface VersionSummary {
  apiVersion: string;
  folder: string;
  client: ClientView;
  groups: { name: string; member: string; summary: string; operations: { name: string; summary: string }[] }[];
  operationCount: number;
  /** A first call for the README, from a documented sample. */
  example?: ExampleView;
  /** The module of operations to show first: the example's, where there is one. */
  firstMember?: string;
  /** A call whose answer has headers beside its body: `jobs.getJob`, and the function that reads them. */
  headers?: { reader: string; call: string };
  /** A first cmdlet to call, where it has wrappers for its cmdlets. */
  cmdlets?: CmdletExampleView;
}

/** Undefined for a package without api-versions. */
export function packageView(emission: PackageEmission<VersionSummary>): PackageView | undefined {
  const { target, folders, dependencies, peerDependencies, optionalDependencies, devDependencies } = emission;
  const versions = emission.versions.map(({ summary, exports }) => ({ ...summary, exports }));
  const main = versions.find((version) => version.apiVersion === target.mainVersion) ?? versions.at(-1);
  return main && { target, main, versions, folders, dependencies, peerDependencies, optionalDependencies, devDependencies };
}

export function summaryOfVersion(emission: Emission): VersionSummary {
  const { apiVersion, folder, outputs } = emission;
  const groups = groupViews(emission);
  const example = firstExample(groups);
  const firstMember = example?.member ?? groups[0]?.member;
  const headers = firstHeaders(groups);
  const cmdlets = hasCmdlets(emission) && outputs.has("cmdlets") ? firstCmdlet(emission) : undefined;
  return {
    apiVersion,
    folder,
    client: clientView(emission),
    groups: groups.map((group) => ({
      name: group.name,
      member: group.member,
      summary: summaryOf(group.description),
      operations: group.operations.map(({ name, doc }) => ({ name, summary: summaryOf(doc.lines.join(" ")) })),
    })),
    operationCount: groups.reduce((sum, group) => sum + group.operations.length, 0),
    ...(example ? { example } : {}),
    ...(firstMember === undefined ? {} : { firstMember }),
    ...(headers ? { headers } : {}),
    ...(cmdlets ? { cmdlets } : {}),
  };
}

/** An answer with an ETag, which changes of the same thing then go by. */
function firstHeaders(groups: readonly GroupView[]): VersionSummary["headers"] {
  for (const { member, name: group, operations } of groups) {
    const found = operations.find(
      ({ aside, result }) => result.kind === "json" && aside?.properties.some(({ header }) => /^etag$/i.test(header)),
    );
    if (found?.aside) return { reader: `read${found.aside.name}`, call: `client.${group === "" ? "" : `${member}.`}${found.name}` };
  }
  return undefined;
}

/**
 * The first call that a reader should try: a listing of what the service is most about, best one that needs nothing; or anything. Of such
 * listings in one group, the plainest has the shortest name.
 */
function firstExample(all: readonly GroupView[]): ExampleView | undefined {
  const groups = [...all].sort((a, b) => b.operations.length - a.operations.length);
  const examples = groups.flatMap((group) => group.operations).flatMap(({ doc }) => doc.example ?? []);
  const listings = examples.filter(({ result }) => result === "pages");
  const free = listings.filter((example) => example.arguments.length === 0);
  const [plainest] = free.filter(({ member }) => member === free[0]?.member).sort((a, b) => a.operation.length - b.operation.length);
  return plainest ?? listings[0] ?? examples[0];
}
