import { decimal, double, long, type Num } from "../values/number.js";
import { Decimal, parseDecimal } from "../values/decimal.js";
import type { Literal } from "./ast.js";
import type { Cursor } from "./cursor.js";
import { refuse } from "./refusal.js";

const numeric =
  /(?:0[xX][0-9a-fA-F]+|0[bB][01]+|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?:[lLdD]|[uU]?[yYsSlL]|[uUnN])?(?:[kKmMgGtTpP][bB])?/y;
const anchored = new RegExp(`^([-+]?)\\s*(${numeric.source})$`);
const multipliers: Readonly<Record<string, bigint>> = { "": 1n, kb: 2n ** 10n, mb: 2n ** 20n, gb: 2n ** 30n, tb: 2n ** 40n, pb: 2n ** 50n };

export type NumberValue = number | bigint | Num;

/**
 * A number that stands alone at the cursor (about_Numeric_Literals); undefined, and the cursor unmoved, where there is none.
 * `1kb` is 1024, `0xFF` 255, `0xFFFFFFFF` -1; `l` and `d` mark long and decimal. Other suffixes (`u`, `y`, `n` ...) are no part of the subset.
 */
export function readNumber(cursor: Cursor): Literal | undefined {
  const start = cursor.position;
  const text = cursor.match(numeric);
  if (text === undefined) return undefined;
  if (/[\p{L}\p{Nd}_]/u.test(cursor.char)) {
    cursor.position = start;
    return undefined;
  }
  const extent = cursor.extent(start);
  refuseSuffix(cursor, text, extent);
  const value = scanNumber(text);
  if (value === undefined) cursor.fail("BadNumericConstant", `The numeric constant ${text} is not valid.`, extent);
  return { kind: "literal", value, text, ...extent };
}

/** A bare word that is a number; undefined where it is none. */
export function numberOfWord(cursor: Cursor, text: string, start: number): NumberValue | undefined {
  if (anchored.test(text)) refuseSuffix(cursor, text, cursor.extent(start));
  return scanNumber(text);
}

function refuseSuffix(cursor: Cursor, text: string, extent: { start: number; end: number }): void {
  const suffix = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|[\d.]+(?:[eE][+-]?\d+)?)([uU]?[yYsSlL]|[uUnN])(?:[kKmMgGtTpP][bB])?$/.exec(
    text,
  )?.[1];
  if (suffix !== undefined && !/^[lL]$/.test(suffix))
    refuse(cursor, `The suffix '${suffix}' of numbers`, "l (long) or d (decimal)", extent);
}

/** The value of a number as a script writes it, with its sign; undefined where the text is no such number. */
export function scanNumber(text: string): NumberValue | undefined {
  const match = anchored.exec(text);
  if (!match) return undefined;
  const sign = match[1] === "-" ? -1n : 1n;
  const parts = /^(0[xX][0-9a-fA-F]+?|0[bB][01]+|[\d.]+(?:[eE][+-]?\d+)?)([lLdD]|[uU]?[yYsSlL]|[uUnN])?([kKmMgGtTpP][bB])?$/.exec(
    match[2] ?? "",
  );
  const hexadecimal = /^0[xX]([0-9a-fA-F]+)([lL])?([kKmMgGtTpP][bB])?$/.exec(match[2] ?? "");
  const scale = sign * (multipliers[(hexadecimal ? hexadecimal[3] : parts?.[3])?.toLowerCase() ?? ""] ?? 1n);
  if (hexadecimal)
    return whole(inTwosComplement(hexadecimal[1] ?? "", 16, hexadecimal[2] !== undefined) * scale, hexadecimal[2] !== undefined);
  const [, digits = "", suffix = ""] = parts ?? [];
  if (/^0[bB]/.test(digits)) return whole(inTwosComplement(digits.slice(2), 2, /l/i.test(suffix)) * scale, /l/i.test(suffix));
  if (suffix !== "" && !/^[lLdD]$/.test(suffix)) return undefined;
  if (/d/i.test(suffix)) return decimalOf(digits, scale);
  if (/^\d+$/.test(digits)) return digits.length > 400 ? undefined : whole(BigInt(digits) * scale, /l/i.test(suffix));
  if (/l/i.test(suffix)) return Number.isInteger(Number(digits)) ? whole(BigInt(Number(digits)) * scale, true) : undefined;
  return double(Number(digits) * Number(scale) || (sign < 0n ? -0 : 0));
}

function decimalOf(digits: string, scale: bigint): Num | undefined {
  const found = parseDecimal(digits);
  return found && decimal(new Decimal(found.mantissa * scale, found.scale));
}

/** The smallest of int, long, decimal and double that holds it. */
function whole(value: bigint, isLong: boolean): NumberValue | undefined {
  if (BigInt.asIntN(64, value) !== value) {
    if (isLong) return undefined;
    const size = value < 0n ? -value : value;
    return size < 2n ** 96n ? decimal(new Decimal(value, 0)) : double(Number(value));
  }
  return !isLong && BigInt.asIntN(32, value) === value ? Number(value) : long(value);
}

/** As many digits as an Int32 or Int64 has are one, with its sign. */
function inTwosComplement(digits: string, base: 2 | 16, isLong: boolean): bigint {
  const value = BigInt(`${base === 2 ? "0b" : "0x"}${digits}`);
  const bits = digits.length * (base === 2 ? 1 : 4);
  if (bits === 32 && !isLong) return BigInt.asIntN(32, value);
  return bits === 64 ? BigInt.asIntN(64, value) : value;
}
