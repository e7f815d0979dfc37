const forms = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\})$/i;

/** .NET's System.Guid. */
export class Guid {
  static readonly netType = "System.Guid";

  constructor(readonly value: string) {}

  get Guid(): string {
    return this.value;
  }

  toString(): string {
    return this.value;
  }

  toJSON(): string {
    return this.value;
  }
}

/** Undefined where the text is none. */
export function parseGuid(text: string): Guid | undefined {
  const trimmed = text.trim();
  if (!forms.test(trimmed)) return undefined;
  const digits = trimmed.replace(/[{}-]/g, "").toLowerCase();
  return new Guid([digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-"));
}
