/** What the time of a DateTime counts from: this machine's zone, UTC, or whatever its reader takes it for. */
export type DateTimeKind = "Unspecified" | "Utc" | "Local";

const ticksPerMillisecond = 10_000n;
/** Ticks (100 ns) from 0001-01-01 to 1970-01-01. */
const epoch = 621_355_968_000_000_000n;
const maximumTicks = 3_155_378_975_999_999_999n;

/** Fields of a date; milliseconds and below as ticks. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ticks within the second. */
  readonly fraction: number;
}

/** A date and time as .NET's System.DateTime: 100 ns since the year 1, as its kind shows it. */
export class DateTime {
  static readonly netType = "System.DateTime";

  readonly #date: Date;

  /** @throws {RangeError} outside of the years 1 to 9999. */
  constructor(
    readonly ticks: bigint,
    readonly kind: DateTimeKind = "Unspecified",
  ) {
    if (ticks < 0n || ticks > maximumTicks) throw new RangeError("The added or subtracted value results in an un-representable DateTime.");
    const milliseconds = (ticks - epoch) / ticksPerMillisecond;
    this.#date = new Date(Number((ticks - epoch) % ticksPerMillisecond < 0n ? milliseconds - 1n : milliseconds));
  }

  /** The moment that a JavaScript date is, in this machine's zone. */
  static local(date: Date): DateTime {
    return new DateTime(BigInt(date.getTime() - date.getTimezoneOffset() * 60_000) * ticksPerMillisecond + epoch, "Local");
  }

  static utc(date: Date): DateTime {
    return new DateTime(BigInt(date.getTime()) * ticksPerMillisecond + epoch, "Utc");
  }

  get fields(): DateFields {
    const date = this.#date;
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      fraction: Number(this.ticks % 10_000_000n),
    };
  }

  /** 0 is Sunday. */
  get weekday(): number {
    return this.#date.getUTCDay();
  }

  /** The moment; a time of no kind counts as local. */
  toDate(): Date {
    if (this.kind === "Utc") return this.#date;
    const { year, month, day, hour, minute, second } = this.fields;
    const date = new Date(2000, month - 1, day, hour, minute, second, this.#date.getUTCMilliseconds());
    date.setFullYear(year, month - 1, day);
    return date;
  }

  /** Minutes that the time is ahead of UTC. */
  get offset(): number {
    return this.kind === "Utc" ? 0 : -this.toDate().getTimezoneOffset();
  }

  toUniversal(): DateTime {
    return this.kind === "Utc" ? this : new DateTime(this.ticks - BigInt(this.offset) * 600_000_000n, "Utc");
  }

  toLocal(): DateTime {
    if (this.kind === "Local") return this;
    const date = this.#date;
    return new DateTime(this.ticks - BigInt(date.getTimezoneOffset()) * 600_000_000n, "Local");
  }

  add(ticks: bigint): DateTime {
    return new DateTime(this.ticks + ticks, this.kind);
  }

  /** The last day of a month where the month has no such day. */
  addMonths(months: number): DateTime {
    const { year, month, day } = this.fields;
    const index = year * 12 + month - 1 + months;
    const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
    const date = ticksOf({ year: newYear, month: newMonth, day: Math.min(day, daysIn(newYear, newMonth)) });
    if (date === undefined) throw new RangeError("The added or subtracted value results in an un-representable DateTime.");
    return new DateTime(date + (this.ticks % 864_000_000_000n), this.kind);
  }

  /** Within a string: `01/02/2026 03:04:05`, whatever the culture. */
  toString(): string {
    const { year, month, day, hour, minute, second } = this.fields;
    return `${two(month)}/${two(day)}/${String(year).padStart(4, "0")} ${two(hour)}:${two(minute)}:${two(second)}`;
  }

  /** ISO 8601 with the zone that the kind tells: what JSON has. */
  toISOString(): string {
    const { year, month, day, hour, minute, second, fraction } = this.fields;
    const decimals = fraction === 0 ? "" : `.${String(fraction).padStart(7, "0").replace(/0+$/, "")}`;
    const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${decimals}`;
    return this.kind === "Unspecified" ? date : `${date}${this.kind === "Utc" ? "Z" : zoneText(this.offset)}`;
  }

  toJSON(): string {
    return this.toISOString();
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `+02:00`. */
export function zoneText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Undefined for days and times that no calendar has. */
export function ticksOf(given: Partial<DateFields> & Pick<DateFields, "year" | "month" | "day">): bigint | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, fraction = 0 } = given;
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59)) return undefined;
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  return BigInt(date.getTime()) * ticksPerMillisecond + epoch + BigInt(fraction);
}
