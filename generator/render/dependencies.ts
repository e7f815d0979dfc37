import manifest from "../../package.json" with { type: "json" };
import published from "../../templates/runtime/packages.json" with { type: "json" };
import type { Dependencies, Dependency } from "../outputs/common/package-emission.js";
import type { PackageUse } from "../outputs/output.js";
import type { Imported } from "./render.js";
import type { RuntimeModule } from "./runtime-modules.js";

/**
 * What a package depends on: what its files import. Outputs say of packages of their own which range these have and what they are. Those that
 * runtime/ imports, too, have ranges from the oldest that it runs with (templates/runtime/packages.json; test/apps holds both ends): an app that
 * has other packages of Azure shares one copy of each with them, so that its log level, its tracing and its credentials are theirs, too. What
 * only building needs is what Specwright itself is built with.
 */
export function dependenciesOf(files: readonly Imported[], modules: readonly RuntimeModule[], uses: readonly PackageUse[]): Dependencies {
  const use = new Map(uses.map((each) => [each.name, each]));
  const imported = [...new Set([...files, ...modules].flatMap(({ packages }) => packages))].sort();
  const are = (kind: PackageUse["as"]): Dependency[] =>
    imported.filter((name) => (use.get(name)?.as ?? "dependency") === kind).map((name) => ranged(name, use.get(name)?.range, published));
  const optional = [...new Set(modules.flatMap((module) => module.optional))].sort();
  const [peerDependencies, ownOptional] = [are("peer"), are("optional")];
  return {
    dependencies: are("dependency"),
    peerDependencies,
    optionalDependencies: [...ownOptional, ...optional.map((name) => ranged(name, undefined, published))],
    devDependencies: [
      // What callers bring along has to be there when the package itself is checked.
      ...peerDependencies,
      ...ownOptional,
      ...are("development"),
      ...[...optional, "@types/node", "typescript"].map((name) => ranged(name, undefined, built)),
    ],
  };
}

const built = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

function ranged(name: string, range: string | undefined, ranges: Readonly<Record<string, string>>): Dependency {
  const found = range ?? ranges[name];
  if (found === undefined)
    throw new Error(
      `Generated code imports ${name}, for which there is no range: neither among the packages of an output, nor in templates/runtime/packages.json.`,
    );
  return { name, range: found };
}
