import manifest from "../../package.json" with { type: "json" };

export interface Dependency {
  name: string;
  range: string;
}

/**
 * Ranges of the packages that generated code imports: those that Specwright itself is tested with.
 * @param optional what is imported when it is needed, and may be missing
 */
export function dependenciesOf(
  packages: Iterable<string>,
  optional: Iterable<string>,
): { dependencies: Dependency[]; optionalDependencies: Dependency[]; devDependencies: Dependency[] } {
  const optionalDependencies = [...new Set(optional)].sort().map(dependency);
  return {
    dependencies: [...packages].sort().map(dependency),
    optionalDependencies,
    devDependencies: [...optionalDependencies, ...["@types/node", "typescript"].map(dependency)],
  };
}

function dependency(name: string): Dependency {
  const ranges: Readonly<Record<string, string>> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  const range = ranges[name];
  if (range === undefined) throw new Error(`templates/ imports ${name}, which package.json does not list.`);
  return { name, range };
}
