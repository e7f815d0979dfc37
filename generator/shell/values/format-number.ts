import type { Culture } from "./culture.js";
import { Decimal } from "./decimal.js";
import { asDecimal, asDouble, generalText, type Numeric } from "./number.js";

/** A number's ToString(format) (Standard and Custom numeric format strings of .NET). Undefined where .NET has no such format. */
export function formatNumber(number: Numeric, format: string, culture: Culture): string | undefined {
  if (format === "") return netText(number);
  const match = /^([A-Za-z])(\d{0,2})$/.exec(format);
  if (!match) return customNumber(number, format);
  const precision = match[2] === "" ? undefined : Number(match[2]);
  const letter = match[1] ?? "";
  if (number.kind === "double" && !Number.isFinite(Number(number.value))) return generalText(Number(number.value), 15);
  switch (letter.toUpperCase()) {
    case "N":
      return grouped(fixed(number, precision ?? culture.decimals));
    case "F":
      return fixed(number, precision ?? culture.decimals);
    case "C":
      return currency(number, precision ?? 2, culture);
    case "P":
      return `${grouped(fixed(timesHundred(number), precision ?? culture.decimals))}${culture.name === "" ? " %" : "%"}`;
    case "D":
      return isWhole(number) ? wholeDigits(number, precision ?? 0) : undefined;
    case "X":
      return isWhole(number) ? hexadecimal(number, precision ?? 0, letter) : undefined;
    case "E":
      return exponential(asDouble(number.value), precision ?? 6, letter);
    case "G":
      return general(number, precision, letter);
    case "R":
      return netText(number);
    default:
      return undefined;
  }
}

/** ToString() without a format: every digit that tells a double apart. */
export function netText(number: Numeric): string {
  return number.kind === "double" ? generalText(Number(number.value), undefined) : String(number.value);
}

const isWhole = ({ kind }: Numeric): boolean => kind === "int" || kind === "long" || kind === "byte";

/** Exact: half away from zero, as .NET rounds when it formats. */
function fixed(number: Numeric, digits: number): string {
  const value = number.kind === "double" ? exactOf(Number(number.value)) : asDecimal(number.value);
  const negative = value.mantissa < 0n;
  const size = negative ? -value.mantissa : value.mantissa;
  const shift = value.scale - digits;
  const scaled = shift <= 0 ? size * 10n ** BigInt(-shift) : (size + 5n * 10n ** BigInt(shift - 1)) / 10n ** BigInt(shift);
  return new Decimal(negative && scaled !== 0n ? -scaled : scaled, digits).toString();
}

/** A double's exact decimal value, however many digits that takes. */
function exactOf(value: number): Decimal {
  let [mantissa, scale] = [value, 0];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    scale++;
  }
  return new Decimal(BigInt(mantissa) * 5n ** BigInt(scale), scale);
}

const timesHundred = (number: Numeric): Numeric =>
  number.kind === "double"
    ? { kind: "double", value: Number(number.value) * 100 }
    : { kind: "decimal", value: new Decimal(asDecimal(number.value).mantissa * 100n, asDecimal(number.value).scale) };

function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function currency(number: Numeric, digits: number, { currency: sign, name }: Culture): string {
  const text = grouped(fixed(number, digits));
  if (!text.startsWith("-")) return sign + text;
  return name === "" ? `(${sign}${text.slice(1)})` : `-${sign}${text.slice(1)}`;
}

function wholeDigits({ value }: Numeric, digits: number): string {
  const text = String(value);
  return text.startsWith("-") ? `-${text.slice(1).padStart(digits, "0")}` : text.padStart(digits, "0");
}

function hexadecimal({ kind, value }: Numeric, digits: number, letter: string): string {
  const text = BigInt.asUintN(kind === "long" ? 64 : kind === "int" ? 32 : 8, BigInt(String(value))).toString(16);
  return (letter === "X" ? text.toUpperCase() : text).padStart(digits, "0");
}

function exponential(value: number, digits: number, letter: string): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(digits).split("e");
  const size = String(Math.abs(Number(exponent))).padStart(3, "0");
  return `${mantissa}${letter}${Number(exponent) < 0 ? "-" : "+"}${size}`;
}

function general(number: Numeric, precision: number | undefined, letter: string): string | undefined {
  if (precision === undefined || precision === 0) return netText(number);
  if (precision > 17 || number.kind === "decimal") return undefined;
  const text = generalText(asDouble(number.value), precision);
  return letter === "g" ? text.replace("E", "e") : text;
}

interface Section {
  readonly before: string;
  readonly after: string;
  readonly digits: string;
}

/** `0.00`, `#,##0`, `00%`, with sections for negative numbers and zero. Escapes and exponents are left to PowerShell: undefined. */
function customNumber(number: Numeric, format: string): string | undefined {
  const sections = format.split(";");
  if (sections.length > 3 || /[\\'"‰]|[eE][-+]?0/.test(format)) return undefined;
  const value = asDouble(number.value);
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = readSection(sections[index] ?? "");
  if (!section) return undefined;
  const text = withDigits(number, section);
  const isZero = section.digits !== "" && !/[1-9]/.test(text);
  return value < 0 && index === 0 && !isZero ? `-${text}` : text;
}

function readSection(text: string): Section | undefined {
  const match = /^([^0#.,]*)([0#.,]*)([^0#.,]*)$/.exec(text);
  return match ? { before: match[1] ?? "", digits: match[2] ?? "", after: match[3] ?? "" } : undefined;
}

function withDigits(number: Numeric, { before, digits, after }: Section): string {
  const isPercent = before.includes("%") || after.includes("%");
  if (digits === "") return before + after;
  const [wholePattern = "", fractionPattern = ""] = digits.replaceAll(",", "").split(".");
  const text = fixed(isPercent ? timesHundred(number) : number, fractionPattern.length).replace("-", "");
  const [whole = "", fraction = ""] = text.split(".");
  const least = wholePattern.length - Math.max(0, wholePattern.indexOf("0") < 0 ? wholePattern.length : wholePattern.indexOf("0"));
  const wholeText = (whole === "0" ? "" : whole).padStart(least, "0");
  const leastFraction = fractionPattern.lastIndexOf("0") + 1;
  const fractionText = fraction.slice(0, leastFraction) + fraction.slice(leastFraction).replace(/0+$/, "");
  const shown = /[0#],+[0#]/.test(digits.split(".")[0] ?? "") ? wholeText.replace(/\B(?=(?:\d{3})+$)/g, ",") : wholeText;
  return `${before}${shown}${fractionText === "" ? "" : `.${fractionText}`}${after}`;
}
