import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { templatesFolder } from "./templates-folder.js";

/** A module of templates/runtime: its text, what it exports, and what it imports. */
export interface RuntimeModule {
  /** `paging`, `cmdlets/errors`: below runtime/, without extension. */
  name: string;
  text: string;
  /** Modules of runtime/ that it imports. */
  imports: string[];
  /** npm packages that it imports. */
  packages: string[];
  /** npm packages that it imports when they are needed. */
  optional: string[];
}

/** What templates/runtime offers to generated code. */
export interface RuntimeIndex {
  modules: ReadonlyMap<string, RuntimeModule>;
  /** Where each exported name comes from. */
  exports: ReadonlyMap<string, { module: string; type: boolean }>;
}

/** Reads templates/runtime. The modules are our own and plainly formatted, so their exports can be read off line by line. */
export function readRuntime(folder = join(templatesFolder, "runtime")): RuntimeIndex {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const modules = new Map<string, RuntimeModule>();
  const exports = new Map<string, { module: string; type: boolean }>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    const name = file.slice(0, -".ts".length);
    const imported = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gms)].map((match) => match[1] ?? "");
    modules.set(name, {
      name,
      text,
      imports: imported.filter((path) => path.startsWith(".")).map((path) => posix.join(posix.dirname(name), path).replace(/\.js$/, "")),
      packages: imported.filter(isPackage).map(packageOf),
      optional: [...text.matchAll(/\bimport\("([^"]+)"\)/g)]
        .map((match) => match[1] ?? "")
        .filter(isPackage)
        .map(packageOf),
    });
    for (const [, kind, exported = ""] of text.matchAll(
      /^export (?:declare )?(?:async )?(?:abstract )?(function\*?|const|let|class|enum|interface|type) (\w+)/gm,
    )) {
      exports.set(exported, { module: name, type: kind === "interface" || kind === "type" });
    }
    for (const [, type, list = ""] of text.matchAll(/^export (type )?\{([^}]*)\}/gm)) {
      for (const entry of list
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean)) {
        const own = entry.startsWith("type ");
        const exported = /(\w+)$/.exec(entry)?.[1] ?? entry;
        exports.set(exported, { module: name, type: own || type !== undefined });
      }
    }
  }
  return { modules, exports };
}

/** The modules named, and all that they need. */
export function runtimeClosure(names: Iterable<string>, index: RuntimeIndex): RuntimeModule[] {
  const found = new Map<string, RuntimeModule>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const module = index.modules.get(name);
    if (!module || found.has(name)) continue;
    found.set(name, module);
    pending.push(...module.imports);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isPackage(specifier: string): boolean {
  return !specifier.startsWith(".") && !specifier.startsWith("node:");
}

function packageOf(specifier: string): string {
  const [scope = "", name = ""] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
