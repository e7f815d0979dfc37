import { inspect } from "node:util";

/** Text that neither output, JSON, logs nor error messages show; only who asks for it gets it. */
export class SecureString {
  static readonly netType = "System.Security.SecureString";

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get Length(): number {
    return this.#text.length;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return "System.Security.SecureString";
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
