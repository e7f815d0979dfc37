/** One UTF-16 code unit: what indexing a string gives. */
export class Char {
  static readonly netType = "System.Char";

  constructor(readonly value: string) {}

  get code(): number {
    return this.value.charCodeAt(0);
  }

  toString(): string {
    return this.value;
  }

  toJSON(): string {
    return this.value;
  }
}
