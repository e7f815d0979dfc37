import type { Literal } from "./ast.js";
import type { Cursor } from "./cursor.js";

const numeric = /(?:0[xX][0-9a-fA-F]+|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?:[lLdD])?(?:[kKmMgGtTpP][bB])?/y;
const anchored = new RegExp(`^([-+]?)(${numeric.source})$`);
const multipliers: Readonly<Record<string, number>> = { kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30, tb: 2 ** 40, pb: 2 ** 50 };

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
  return { kind: "literal", value: numberOf(cursor, text, start), text, ...cursor.extent(start) };
}

function numberOf(cursor: Cursor, text: string, start: number): number | bigint {
  const value = parseNumber(text);
  if (value === undefined) cursor.fail("BadNumericConstant", `The numeric constant ${text} is not valid.`, cursor.extent(start));
  return value;
}

/** The value of a number as a script writes it, with its sign; undefined where the text is no such number. */
export function parseNumber(text: string): number | bigint | undefined {
  const match = anchored.exec(text);
  if (!match) return undefined;
  const sign = match[1] === "-" ? -1 : 1;
  const parts = /^(.*?)([lLdD])?([kKmMgGtTpP][bB])?$/.exec(match[2] ?? "");
  const hexadecimal = /^0[xX]([0-9a-fA-F]+)([lL])?([kKmMgGtTpP][bB])?$/.exec(match[2] ?? "");
  const suffix = hexadecimal ? hexadecimal[2] : parts?.[2];
  const scale = multipliers[(hexadecimal ? hexadecimal[3] : parts?.[3])?.toLowerCase() ?? ""] ?? 1;
  if (hexadecimal) return fit(fromHexadecimal(hexadecimal[1] ?? "", suffix !== undefined) * BigInt(scale * sign));
  const digits = parts?.[1] ?? "";
  if (/^\d+$/.test(digits) && digits.length < 400) return fit(BigInt(digits) * BigInt(scale * sign));
  const value = Number(digits) * scale * sign;
  if (!Number.isFinite(value) || suffix?.toLowerCase() === "l") return undefined;
  return value;
}

/** Eight digits are an Int32 and sixteen an Int64, in two's complement, as in PowerShell. */
function fromHexadecimal(digits: string, long: boolean): bigint {
  const value = BigInt(`0x${digits}`);
  if (digits.length <= 8 && !long) return BigInt.asIntN(32, value);
  return digits.length <= 16 ? BigInt.asIntN(64, value) : value;
}

/** A number where a number holds it exactly, a bigint where not. */
export function fit(value: bigint): number | bigint {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
