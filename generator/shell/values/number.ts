import { compareDecimals, Decimal, decimalOf } from "./decimal.js";

/** The number types of .NET that the shell has. */
export type NumberKind = "byte" | "int" | "long" | "double" | "decimal";

/**
 * A number whose type its value does not tell: a whole double (`1.0`), a long that an int would hold, a decimal, a byte. All others are
 * JavaScript's own: a whole number of 32 bits is an int, a larger one or a bigint a long, one with a fraction a double.
 */
export class Num {
  static readonly netType = "System.Decimal";

  constructor(
    readonly kind: NumberKind,
    readonly value: number | bigint | Decimal,
    /** What it is shown as where that is not its value: a bare number as an argument, `1kb`. */
    readonly text?: string,
  ) {}

  toString(): string {
    return this.text ?? numberText({ kind: this.kind, value: this.value });
  }

  toJSON(): number | string {
    return this.value instanceof Decimal ? this.value.toNumber() : Number(this.value);
  }
}

/** A number with its type. `value` is a number for bytes, ints and doubles, a bigint for longs. */
export interface Numeric {
  readonly kind: NumberKind;
  readonly value: number | bigint | Decimal;
}

export const maximumInt = 2 ** 31 - 1;
export const minimumInt = -(2 ** 31);
const isInt = (value: number): boolean => value >= minimumInt && value <= maximumInt && !Object.is(value, -0);

/** The number that a value is; undefined where it is none. */
export function numericOf(value: unknown): Numeric | undefined {
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return { kind: "double", value };
    if (isInt(value)) return { kind: "int", value };
    return Number.isSafeInteger(value) && value !== 0 ? { kind: "long", value: BigInt(value) } : { kind: "double", value };
  }
  if (typeof value === "bigint") return { kind: "long", value };
  return value instanceof Num ? value : undefined;
}

export const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "bigint" || value instanceof Num;

/** A double; JavaScript's own where that says so. */
export function double(value: number): number | Num {
  return Number.isInteger(value) ? new Num("double", value) : value;
}

/** A long; JavaScript's own where that says so. */
export function long(value: bigint): number | bigint | Num {
  const narrow = Number(value);
  if (isInt(narrow)) return new Num("long", value);
  return Number.isSafeInteger(narrow) ? narrow : value;
}

export const decimal = (value: Decimal): Num => new Num("decimal", value);

/** The number of a type; the value fits it. */
export function numberOf({ kind, value }: Numeric): number | bigint | Num {
  switch (kind) {
    case "int":
      return Number(value);
    case "long":
      return long(BigInt(value as bigint));
    case "double":
      return double(asDouble(value));
    default:
      return new Num(kind, value);
  }
}

export function asDouble(value: number | bigint | Decimal): number {
  return value instanceof Decimal ? value.toNumber() : Number(value);
}

export function asDecimal(value: number | bigint | Decimal): Decimal {
  return value instanceof Decimal ? value : decimalOf(value);
}

/** Negative, 0 or positive; NaN where one of them is. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (a.kind === "decimal" || b.kind === "decimal") return compareDecimals(asDecimal(a.value), asDecimal(b.value));
  const [x, y] = [a.value as number | bigint, b.value as number | bigint];
  return x < y ? -1 : x > y ? 1 : x == y ? 0 : Number.NaN;
}

/** As PowerShell writes numbers: 15 digits of a double, `1E+15`. */
export function numberText({ kind, value }: Numeric): string {
  return kind === "double" ? generalText(Number(value), 15) : value.toString();
}

/** .NET's format G with so many digits; `undefined` means as many as tell the number apart (round trip). */
export function generalText(value: number, precision: number | undefined): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const scientific = precision === undefined ? value.toExponential() : value.toExponential(precision - 1);
  const [mantissa = "", exponentText = "0"] = scientific.split("e");
  const exponent = Number(exponentText);
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "") || "0";
  const limit = precision ?? 15;
  if (exponent >= limit || exponent < -4) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    return `${sign}${digits.charAt(0)}${fraction}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, "0");
  return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ""}`;
}
