import type { Script, ScriptBlockLiteral } from "../language/ast.js";

/** `{ ... }` as a value: what it says, and the script that it stands in. */
export class ScriptBlock {
  static readonly netType = "System.Management.Automation.ScriptBlock";

  constructor(
    readonly script: Script,
    readonly body: ScriptBlockLiteral,
  ) {}

  /** The text between the braces. */
  toString(): string {
    return this.script.text.slice(this.body.start + 1, this.body.end - 1);
  }
}
