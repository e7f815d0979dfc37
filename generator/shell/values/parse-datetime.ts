import { DateTime, type DateTimeKind, ticksOf } from "./datetime.js";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthPattern =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7})\d*)?)?(?:\s*([ap]m))?`;
const zone = String.raw`\s*(z|gmt|[+-]\d{1,2}:?\d{2})?`;
const rest = String.raw`(?:(?:\s+|t)${time})?${zone}$`;
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";

interface Form {
  readonly pattern: RegExp;
  /** Which groups hold year, month and day; 0 where the form has none. */
  readonly order: readonly [year: number, month: number, day: number];
}

const form = (date: string, order: Form["order"]): Form => ({ pattern: new RegExp(`^${weekday}${date}${rest}`, "i"), order });

/** The forms of the invariant culture that people and services write. */
const forms: readonly Form[] = [
  form(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`, [1, 2, 3]),
  form(String.raw`(\d{4})\/(\d{1,2})\/(\d{1,2})`, [1, 2, 3]),
  form(String.raw`(\d{1,2})[/-](\d{1,2})[/-](\d{4})`, [3, 1, 2]),
  form(String.raw`(\d{4})-(\d{1,2})()`, [1, 2, 0]),
  form(String.raw`${monthPattern}\.?\s+(\d{1,2}),?\s+(\d{4})`, [3, 1, 2]),
  form(String.raw`(\d{1,2})[\s-]${monthPattern}[\s-](\d{4})`, [3, 2, 1]),
];

/**
 * Reads a date as DateTime.Parse does under the invariant culture: ISO 8601, `MM/dd/yyyy`, `2 January 2026`, each with a time and a zone.
 * A time with a zone becomes local, as in PowerShell. Undefined for anything else, and for days that no calendar has.
 */
export function parseDateTime(input: string): DateTime | undefined {
  const text = input.trim();
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text);
    if (match) return fromMatch(match, order);
  }
  return undefined;
}

/** True for text in one of the forms, be it a day that no calendar has. */
export function hasDateForm(input: string): boolean {
  return forms.some(({ pattern }) => pattern.test(input.trim()));
}

function fromMatch(match: RegExpExecArray, [year, month, day]: Form["order"]): DateTime | undefined {
  const number = (index: number): number => Number(match[index] ?? 0);
  const monthText = match[month] ?? "";
  const half = match[8]?.toLowerCase();
  const clock = number(4);
  if (half !== undefined && (clock < 1 || clock > 12)) return undefined;
  const ticks = ticksOf({
    year: number(year),
    month: /^\d/.test(monthText) ? Number(monthText) : months.indexOf(monthText.slice(0, 3).toLowerCase()) + 1,
    day: day === 0 ? 1 : number(day),
    hour: half === undefined ? clock : (clock % 12) + (half === "pm" ? 12 : 0),
    minute: number(5),
    second: number(6),
    fraction: Number((match[7] ?? "").padEnd(7, "0")),
  });
  return ticks === undefined ? undefined : placed(ticks, match[9]);
}

function placed(ticks: bigint, zoneText: string | undefined): DateTime | undefined {
  if (zoneText === undefined) return new DateTime(ticks);
  const offset = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zoneText);
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1) : 0;
  try {
    return new DateTime(ticks - BigInt(minutes) * 600_000_000n, "Utc").toLocal();
  } catch {
    return undefined;
  }
}

const json = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,7})\d*)?(Z|[+-]\d{2}:\d{2})?$/;

/** Text in JSON that ConvertFrom-Json takes for a date: ISO 8601 with date and time. `Z` stays UTC there. */
export function parseJsonDate(text: string): DateTime | undefined {
  const match = json.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const ticks = ticksOf({ year, month, day, hour, minute, second, fraction: Number((match[7] ?? "").padEnd(7, "0")) });
  if (ticks === undefined) return undefined;
  const kind: DateTimeKind | undefined = match[8] === undefined ? "Unspecified" : match[8] === "Z" ? "Utc" : undefined;
  return kind === undefined ? placed(ticks, match[8]) : new DateTime(ticks, kind);
}
