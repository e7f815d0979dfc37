import type { Match } from "../regex/regex.js";

/** A match as scripts see it: `$_` in the script block of -replace, what Select-String finds. */
export class MatchValue {
  static readonly netType = "System.Text.RegularExpressions.Match";

  constructor(
    readonly match: Match,
    readonly names: readonly string[],
  ) {}

  get Groups(): GroupValue[] {
    const { groups } = this.match;
    return this.names.map((name, index) => new GroupValue(name, groups[index]));
  }
  get Success(): boolean {
    return this.match.index >= 0;
  }
  get Name(): string {
    return this.names[0] ?? "0";
  }
  get Index(): number {
    return this.match.index;
  }
  get Length(): number {
    return this.match.text.length;
  }
  get Value(): string {
    return this.match.text;
  }

  toString(): string {
    return this.match.text;
  }
}

export class GroupValue {
  static readonly netType = "System.Text.RegularExpressions.Group";

  constructor(
    readonly name: string,
    readonly text: string | undefined,
  ) {}

  get Success(): boolean {
    return this.text !== undefined;
  }
  get Name(): string {
    return this.name;
  }
  get Length(): number {
    return (this.text ?? "").length;
  }
  get Value(): string {
    return this.text ?? "";
  }

  toString(): string {
    return this.text ?? "";
  }
}
