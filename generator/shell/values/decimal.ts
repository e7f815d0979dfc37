/** .NET's System.Decimal: a whole number of 96 bits and a scale; `1.50d` keeps its last digit. */
export class Decimal {
  constructor(
    readonly mantissa: bigint,
    /** Digits after the point. */
    readonly scale: number,
  ) {}

  toString(): string {
    const negative = this.mantissa < 0n;
    const digits = (negative ? -this.mantissa : this.mantissa).toString().padStart(this.scale + 1, "0");
    const whole = digits.slice(0, digits.length - this.scale);
    const text = this.scale === 0 ? whole : `${whole}.${digits.slice(-this.scale)}`;
    return negative ? `-${text}` : text;
  }

  toNumber(): number {
    return Number(this.toString());
  }
}

const limit = 2n ** 96n;
const maximumScale = 28;

/** @throws {RangeError} where it has more than 96 bits before the point. */
function fitted(mantissa: bigint, scale: number): Decimal {
  let [value, digits] = [mantissa, scale];
  while (digits > 0 && (digits > maximumScale || value >= limit || value <= -limit)) {
    value = roundedDivision(value, 10n);
    digits--;
  }
  if (value >= limit || value <= -limit) throw new RangeError("Value was either too large or too small for a Decimal.");
  return new Decimal(value, digits);
}

/** Halves go to the even neighbour. */
function roundedDivision(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const rest = value % divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const size = divisor < 0n ? -divisor : divisor;
  if (twice < size || (twice === size && quotient % 2n === 0n)) return quotient;
  return value < 0n !== divisor < 0n ? quotient - 1n : quotient + 1n;
}

/** Reads `-12.50`, also with an exponent; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text);
  if (!match || `${match[2] ?? ""}${match[3] ?? ""}` === "") return undefined;
  const fraction = match[3] ?? "";
  const exponent = Number(match[4] ?? 0);
  const mantissa = BigInt(`${match[2] ?? ""}${fraction}`) * (match[1] === "-" ? -1n : 1n);
  const scale = fraction.length - exponent;
  try {
    return scale >= 0 ? fitted(mantissa, scale) : fitted(mantissa * 10n ** BigInt(-scale), 0);
  } catch {
    return undefined;
  }
}

/** As `[decimal]1.1`: what the double shows with 15 digits. */
export function decimalOf(value: number | bigint): Decimal {
  if (typeof value === "bigint") return new Decimal(value, 0);
  const decimal = Number.isFinite(value) ? parseDecimal(String(Number(value.toPrecision(15)))) : undefined;
  if (!decimal) throw new RangeError("Value was either too large or too small for a Decimal.");
  return decimal;
}

function aligned(a: Decimal, b: Decimal): { x: bigint; y: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { x: a.mantissa * 10n ** BigInt(scale - a.scale), y: b.mantissa * 10n ** BigInt(scale - b.scale), scale };
}

/** @throws {RangeError} where the result is too large, or the divisor 0. */
export function calculateDecimal(operator: "+" | "-" | "*" | "/" | "%", a: Decimal, b: Decimal): Decimal {
  const { x, y, scale } = aligned(a, b);
  switch (operator) {
    case "+":
      return fitted(x + y, scale);
    case "-":
      return fitted(x - y, scale);
    case "*":
      return fitted(a.mantissa * b.mantissa, a.scale + b.scale);
    case "%":
      return fitted(x % y, scale);
    case "/":
      return quotient(a, b);
  }
}

function quotient(a: Decimal, b: Decimal): Decimal {
  let scale = Math.max(0, a.scale - b.scale);
  let numerator = a.mantissa * 10n ** BigInt(scale + b.scale - a.scale);
  while (numerator % b.mantissa !== 0n && scale < maximumScale) {
    numerator *= 10n;
    scale++;
  }
  return fitted(roundedDivision(numerator, b.mantissa), scale);
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const { x, y } = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** To a whole number, halves to the even neighbour. */
export function roundDecimal({ mantissa, scale }: Decimal, digits = 0): Decimal {
  return scale <= digits ? new Decimal(mantissa, scale) : new Decimal(roundedDivision(mantissa, 10n ** BigInt(scale - digits)), digits);
}
