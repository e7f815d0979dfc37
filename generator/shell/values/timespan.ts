import { double, long } from "./number.js";

const ticksPer = { day: 864_000_000_000n, hour: 36_000_000_000n, minute: 600_000_000n, second: 10_000_000n, millisecond: 10_000n } as const;

/** Largest and smallest number of ticks of a .NET TimeSpan; Batch means `no limit` by the largest. */
const maximumTicks = 2n ** 63n - 1n;

/** A length of time, to 100 ns, as .NET's System.TimeSpan. */
export class TimeSpan {
  static readonly netType = "System.TimeSpan";

  readonly #ticks: bigint;

  /** @throws {RangeError} beyond what .NET can hold (about 29,000 years). */
  constructor(ticks: bigint) {
    if (ticks > maximumTicks || ticks < -maximumTicks - 1n) throw new RangeError("TimeSpan overflowed because the duration is too long.");
    this.#ticks = ticks;
  }

  /** Units of 100 ns. */
  get ticks(): bigint {
    return this.#ticks;
  }

  get Ticks(): unknown {
    return long(this.#ticks);
  }
  get Days(): number {
    return Number(this.ticks / ticksPer.day);
  }
  get Hours(): number {
    return Number((this.ticks / ticksPer.hour) % 24n);
  }
  get Minutes(): number {
    return Number((this.ticks / ticksPer.minute) % 60n);
  }
  get Seconds(): number {
    return Number((this.ticks / ticksPer.second) % 60n);
  }
  get Milliseconds(): number {
    return Number((this.ticks / ticksPer.millisecond) % 1000n);
  }
  get Microseconds(): number {
    return Number((this.ticks / 10n) % 1000n);
  }
  get Nanoseconds(): number {
    return Number((this.ticks % 10n) * 100n);
  }
  get TotalDays(): unknown {
    return this.#in(ticksPer.day);
  }
  get TotalHours(): unknown {
    return this.#in(ticksPer.hour);
  }
  get TotalMinutes(): unknown {
    return this.#in(ticksPer.minute);
  }
  get TotalSeconds(): unknown {
    return this.#in(ticksPer.second);
  }
  get TotalMilliseconds(): unknown {
    return this.#in(ticksPer.millisecond);
  }
  get TotalMicroseconds(): unknown {
    return double(Number(this.ticks) / 10);
  }
  get TotalNanoseconds(): unknown {
    return double(Number(this.ticks) * 100);
  }

  /** The constant format of .NET, `[-][d.]hh:mm:ss[.fffffff]`. */
  toString(): string {
    const { sign, days, hours, minutes, seconds, fraction } = this.#parts();
    const two = (value: bigint): string => value.toString().padStart(2, "0");
    const time = `${two(hours)}:${two(minutes)}:${two(seconds)}`;
    return `${sign}${days > 0n ? `${days}.` : ""}${time}${fraction > 0n ? `.${fraction.toString().padStart(7, "0")}` : ""}`;
  }

  /** ISO 8601 duration, `P1DT2H3M4.5S`: what goes over the wire. */
  toISOString(): string {
    const { sign, days, hours, minutes, seconds, fraction } = this.#parts();
    const decimals = fraction > 0n ? `.${fraction.toString().padStart(7, "0").replace(/0+$/, "")}` : "";
    const time = [
      hours > 0n ? `${hours}H` : "",
      minutes > 0n ? `${minutes}M` : "",
      seconds > 0n || fraction > 0n ? `${seconds}${decimals}S` : "",
    ].join("");
    if (days === 0n && time === "") return "PT0S";
    return `${sign}P${days > 0n ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
  }

  toJSON(): string {
    return this.toISOString();
  }

  /** Milliseconds, whole and broken. */
  get milliseconds(): number {
    return Number(this.ticks) / Number(ticksPer.millisecond);
  }

  /** TimeSpan.ToString(format): c, g, G or a custom format (`hh\\:mm`). Undefined where .NET has no such format. */
  format(format: string): string | undefined {
    const parts = this.#parts();
    if (format === "" || "ctT".includes(format)) return this.toString();
    if (format === "g" || format === "G") return general(parts, format === "G");
    return format.length === 1 ? undefined : custom(parts, format);
  }

  #in(unit: bigint): unknown {
    return double(Number(this.ticks) / Number(unit));
  }

  #parts(): TimeParts {
    const ticks = this.ticks < 0n ? -this.ticks : this.ticks;
    return {
      sign: this.ticks < 0n ? "-" : "",
      days: ticks / ticksPer.day,
      hours: (ticks / ticksPer.hour) % 24n,
      minutes: (ticks / ticksPer.minute) % 60n,
      seconds: (ticks / ticksPer.second) % 60n,
      fraction: ticks % ticksPer.second,
    };
  }
}

interface TimeParts {
  readonly sign: string;
  readonly days: bigint;
  readonly hours: bigint;
  readonly minutes: bigint;
  readonly seconds: bigint;
  readonly fraction: bigint;
}

const padded = (value: bigint, width: number): string => value.toString().padStart(width, "0");

function general({ sign, days, hours, minutes, seconds, fraction }: TimeParts, long: boolean): string {
  const decimals = padded(fraction, 7);
  const clock = `${padded(hours, long ? 2 : 1)}:${padded(minutes, 2)}:${padded(seconds, 2)}`;
  const shown = long ? `.${decimals}` : fraction > 0n ? `.${decimals.replace(/0+$/, "")}` : "";
  return `${sign}${long || days > 0n ? `${days}:` : ""}${clock}${shown}`;
}

function custom({ days, hours, minutes, seconds, fraction }: TimeParts, format: string): string | undefined {
  const units: Readonly<Record<string, bigint>> = { d: days, h: hours, m: minutes, s: seconds };
  let text = "";
  for (const [piece] of format.matchAll(/d+|h+|m+|s+|f+|F+|'[^']*'|"[^"]*"|\\[^]|%(?=[dhmsfF])|[^]/g)) {
    const [first = ""] = piece;
    const unit = units[first];
    if (unit !== undefined && piece.length <= (first === "d" ? 8 : 2)) text += padded(unit, piece.length);
    else if ("fF".includes(first) && piece.length <= 7) {
      const decimals = padded(fraction, 7).slice(0, piece.length);
      text += first === "f" ? decimals : decimals.replace(/0+$/, "");
    } else if (first === "\\") text += piece.slice(1);
    else if (piece.length > 1 && (first === "'" || first === '"')) text += piece.slice(1, -1);
    else if (first !== "%") return undefined;
  }
  return text;
}

const net = /^\s*(-)?(?:(\d{1,8})|(?:(\d{1,8})[.:](?=\d+:\d+:))?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?)\s*$/;
const iso =
  /^\s*(-)?P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,8})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,10})M)?(?:(\d{1,12})(?:\.(\d{1,7})\d*)?S)?)?\s*$/;

/**
 * Reads `d`, `hh:mm[:ss[.fffffff]]`, `d.hh:mm:ss`, `d:hh:mm:ss` (TimeSpan.Parse) and ISO 8601 durations; as in .NET's XmlConvert
 * a year has 365 days and a month 30. Undefined for anything else.
 */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  return parseNetTimeSpan(text) ?? fromIso(text);
}

/** What TimeSpan.Parse reads: the forms of .NET alone. */
export function parseNetTimeSpan(text: string): TimeSpan | undefined {
  const match = net.exec(text);
  if (!match) return undefined;
  const [, sign, onlyDays, days, hours, minutes, seconds, fraction] = match;
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (Number(hours ?? 0) <= 23) return compose(sign, { day: onlyDays ?? days, hour: hours, minute: minutes, second: seconds }, fraction);
  // `25:00:00`: the first of three numbers that is too large for hours counts days.
  const shifts = days === undefined && seconds !== undefined && Number(seconds) <= 59 && fraction === undefined;
  return shifts && Number(minutes) <= 23 ? compose(sign, { day: hours, hour: minutes, minute: seconds }, undefined) : undefined;
}

function fromIso(text: string): TimeSpan | undefined {
  const match = iso.exec(text);
  if (!match || /[PT]\s*$/.test(text)) return undefined;
  const [, sign, years, months, days, hours, minutes, seconds, fraction] = match;
  const allDays = BigInt(years ?? 0) * 365n + BigInt(months ?? 0) * 30n + BigInt(days ?? 0);
  return compose(sign, { day: allDays.toString(), hour: hours, minute: minutes, second: seconds }, fraction);
}

type Units = Partial<Record<"day" | "hour" | "minute" | "second", string | undefined>>;

function compose(sign: string | undefined, units: Units, fraction: string | undefined): TimeSpan | undefined {
  let ticks = BigInt((fraction ?? "").padEnd(7, "0"));
  for (const unit of ["day", "hour", "minute", "second"] as const) ticks += BigInt(units[unit] ?? 0) * ticksPer[unit];
  if (sign) ticks = -ticks;
  return ticks > maximumTicks || ticks < -maximumTicks - 1n ? undefined : new TimeSpan(ticks);
}

/** Whole and broken milliseconds as a TimeSpan. */
export function timeSpanOfMilliseconds(milliseconds: number): TimeSpan {
  return new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));
}
