import manifest from "../../package.json" with { type: "json" };
import published from "../../templates/runtime/packages.json" with { type: "json" };

export interface Dependency {
  name: string;
  range: string;
}

/**
 * Ranges of the packages that generated code imports, from the oldest that it runs with (templates/runtime/packages.json; test/apps holds both
 * ends): an app that has other packages of Azure shares one copy of each with them, so that its log level, its tracing and its credentials are
 * theirs, too. What only building needs is what Specwright itself is built with.
 * @param optional what is imported when it is needed, and may be missing
 */
export function dependenciesOf(
  packages: Iterable<string>,
  optional: Iterable<string>,
): { dependencies: Dependency[]; optionalDependencies: Dependency[]; devDependencies: Dependency[] } {
  const names = [...new Set(optional)].sort();
  return {
    dependencies: [...packages].sort().map((name) => ranged(name, published)),
    optionalDependencies: names.map((name) => ranged(name, published)),
    devDependencies: [...names, "@types/node", "typescript"].map((name) =>
      ranged(name, { ...manifest.devDependencies, ...manifest.optionalDependencies }),
    ),
  };
}

function ranged(name: string, ranges: Readonly<Record<string, string>>): Dependency {
  const range = ranges[name];
  if (range === undefined)
    throw new Error(`Generated code imports ${name}, for which there is no range in templates/runtime/packages.json.`);
  return { name, range };
}
