import { runtimeError } from "./errors.js";

const constants = new Set(["true", "false", "null"]);
/** Set by the shell itself; assigning has no lasting effect in PowerShell either, and is refused here. */
const automatic = new Set(["_", "psitem", "?", "error", "args", "pid", "pwd", "psversiontable"]);

/** The variables of a session; names without case, one scope for all. */
export class Variables {
  readonly #values = new Map<string, { name: string; value: unknown }>();

  get(name: string): unknown {
    return this.#values.get(name.toLowerCase())?.value;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  /** @throws {ShellError} for constants and automatic variables. */
  set(name: string, value: unknown): void {
    const lower = name.toLowerCase();
    if (constants.has(lower) || automatic.has(lower)) {
      const message = `Cannot overwrite variable ${name} because it is read-only or constant.`;
      throw runtimeError("VariableNotWritable", message, "WriteError", "SessionStateUnauthorizedAccessException");
    }
    this.#values.set(lower, { name: this.#values.get(lower)?.name ?? name, value: value ?? null });
  }

  remove(name: string): boolean {
    return this.#values.delete(name.toLowerCase());
  }

  /** In the order of their names. */
  all(): { name: string; value: unknown }[] {
    return [...this.#values.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }
}
