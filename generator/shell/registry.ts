import type { Cmdlet, CmdletDescription } from "./cmdlet.js";

/** A cmdlet that is known by its description and loaded when it first runs; what generated packages register. */
export interface LazyCmdlet {
  readonly description: CmdletDescription;
  load(): Promise<Cmdlet>;
  /** The cmdlet's help page, Markdown in the layout of platyPS; undefined where there is none after all. */
  help?(): Promise<string | undefined>;
}

/** The commands of a session by name and alias, without case. */
export class Registry {
  readonly #commands = new Map<string, LazyCmdlet>();
  readonly #aliases = new Map<string, string>();

  /** Adds a cmdlet; a later one of the same name takes its place. Aliases that the description names come with it. */
  add(cmdlet: Cmdlet | LazyCmdlet): void {
    const lazy = "description" in cmdlet ? cmdlet : { description: cmdlet, load: () => Promise.resolve(cmdlet) };
    this.#commands.set(lazy.description.name.toLowerCase(), lazy);
    for (const alias of lazy.description.aliases ?? []) this.#aliases.set(alias.toLowerCase(), lazy.description.name);
  }

  addAll(cmdlets: Iterable<Cmdlet | LazyCmdlet>): void {
    for (const cmdlet of cmdlets) this.add(cmdlet);
  }

  /** By name, else by alias. */
  find(name: string): LazyCmdlet | undefined {
    const lower = name.toLowerCase();
    return this.#commands.get(lower) ?? this.#commands.get(this.#aliases.get(lower)?.toLowerCase() ?? "");
  }

  /** Descriptions in the order of their names. */
  get all(): CmdletDescription[] {
    return [...this.#commands.values()]
      .map((command) => command.description)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  get aliases(): { alias: string; name: string }[] {
    return [...this.#aliases].map(([alias, name]) => ({ alias, name })).sort((a, b) => (a.alias < b.alias ? -1 : 1));
  }
}
