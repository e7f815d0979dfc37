const isoLike = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})?$/i;
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;
const rfc1123 = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC|Z)$/;
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/**
 * Reads ISO 8601, `MM/dd/yyyy [hh:mm[:ss] [AM|PM]]` (the invariant culture) and RFC 1123 dates. Without a zone the time is local, as in
 * PowerShell. Undefined for anything else, and for days that no calendar has.
 */
export function parseDateTime(input: string): Date | undefined {
  const text = input.trim();
  return fromIsoLike(text) ?? fromAmerican(text) ?? fromRfc1123(text);
}

function fromIsoLike(text: string): Date | undefined {
  const match = isoLike.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const fields = { year, month, day, hour, minute, second, millisecond: Math.trunc(Number(`0.${match[7] ?? 0}`) * 1000) };
  const zone = match[8];
  return zone === undefined ? local(fields) : shifted(utc(fields), zone);
}

function shifted(date: Date | undefined, zone: string): Date | undefined {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!date || !offset) return date;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return new Date(date.getTime() - (offset[1] === "-" ? -minutes : minutes) * 60_000);
}

function fromAmerican(text: string): Date | undefined {
  const match = american.exec(text);
  if (!match) return undefined;
  const [month = 0, day = 0, year = 0, clock = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const half = match[7]?.toUpperCase();
  if (half !== undefined && (clock < 1 || clock > 12)) return undefined;
  const hour = half === undefined ? clock : (clock % 12) + (half === "PM" ? 12 : 0);
  return local({ year, month, day, hour, minute, second, millisecond: 0 });
}

function fromRfc1123(text: string): Date | undefined {
  const match = rfc1123.exec(text);
  const index = months.indexOf(match?.[2] ?? "?");
  if (!match || index % 3 !== 0) return undefined;
  const [year = 0, hour = 0, minute = 0, second = 0] = match.slice(3, 7).map(Number);
  return utc({ year, month: index / 3 + 1, day: Number(match[1]), hour, minute, second, millisecond: 0 });
}

type Fields = Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "millisecond", number>;

function local(fields: Fields): Date | undefined {
  if (!exists(fields)) return undefined;
  const date = new Date(2000, fields.month - 1, fields.day, fields.hour, fields.minute, fields.second, fields.millisecond);
  date.setFullYear(fields.year, fields.month - 1, fields.day);
  return date;
}

function utc(fields: Fields): Date | undefined {
  if (!exists(fields)) return undefined;
  const date = new Date(Date.UTC(2000, 0, 1, fields.hour, fields.minute, fields.second, fields.millisecond));
  date.setUTCFullYear(fields.year, fields.month - 1, fields.day);
  return date;
}

function exists({ year, month, day, hour, minute, second }: Fields): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `MM/dd/yyyy HH:mm:ss`, local: what a DateTime becomes within a string. */
export function formatInvariant(date: Date): string {
  return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()} ${clock(date)}`;
}

/** `yyyy-MM-dd HH:mm:ss`, local: for tables and lists, because it sorts and means the same to everyone. */
export function formatSortable(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock(date)}`;
}

const clock = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
