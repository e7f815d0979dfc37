import manifest from "../../package.json" with { type: "json" };

export interface Dependency {
  name: string;
  range: string;
}

/** Ranges of the packages that generated code imports: those that Specwright itself is tested with. */
export function dependenciesOf(packages: Iterable<string>): { dependencies: Dependency[]; devDependencies: Dependency[] } {
  return {
    dependencies: [...packages].sort().map(dependency),
    devDependencies: ["@types/node", "typescript"].map(dependency),
  };
}

function dependency(name: string): Dependency {
  const ranges: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };
  const range = ranges[name];
  if (range === undefined) throw new Error(`templates/ imports ${name}, which package.json does not list.`);
  return { name, range };
}
