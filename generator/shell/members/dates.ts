import { compare } from "../values/compare.js";
import { culture } from "../values/culture.js";
import { DateTime } from "../values/datetime.js";
import { dateTimeKind, dayOfWeek, enumerationValue } from "../values/enumeration.js";
import { formatDateTime } from "../values/format-datetime.js";
import { asDouble, long } from "../values/number.js";
import { TimeSpan } from "../values/timespan.js";
import { toNumeric } from "../values/convert.js";
import { converted, intArgument, MemberError, members, method, textArgument } from "./member-table.js";

/** Ticks of so many units, rounded to the tick as .NET does. */
function ticks(args: readonly unknown[], perUnit: number): bigint {
  return BigInt(Math.round(asDouble(toNumeric(args[0]).value) * perUnit));
}

function formattedDate(date: DateTime, format: string): string {
  const text = formatDateTime(date, format, culture());
  if (text === undefined) throw new MemberError("FormatException", "Input string was not in a correct format.");
  return text;
}

const adding = (perUnit: number) =>
  method(1, 1, (date: DateTime, args) => {
    try {
      return date.add(ticks(args, perUnit));
    } catch (error) {
      throw new MemberError("ArgumentOutOfRangeException", error instanceof Error ? error.message : "");
    }
  });

const span = (args: readonly unknown[]): TimeSpan => converted(args[0], "timespan") as TimeSpan;

export const dateTimeMembers = members<DateTime>({
  properties: {
    DisplayHint: () => null,
    Date: (date) => date.add(-(date.ticks % 864_000_000_000n)),
    Day: (date) => date.fields.day,
    DayOfWeek: (date) => enumerationValue(dayOfWeek, date.weekday),
    DayOfYear: (date) => dayOfYear(date),
    Hour: (date) => date.fields.hour,
    Kind: (date) => enumerationValue(dateTimeKind, date.kind),
    Millisecond: (date) => Math.floor(date.fields.fraction / 10_000),
    Microsecond: (date) => Math.floor(date.fields.fraction / 10) % 1000,
    Nanosecond: (date) => (date.fields.fraction % 10) * 100,
    Minute: (date) => date.fields.minute,
    Month: (date) => date.fields.month,
    Second: (date) => date.fields.second,
    Ticks: (date) => long(date.ticks),
    TimeOfDay: (date) => new TimeSpan(date.ticks % 864_000_000_000n),
    Year: (date) => date.fields.year,
    DateTime: (date) => `${formattedDate(date, "D")} ${formattedDate(date, "T")}`,
  },
  methods: {
    Add: method(1, 1, (date: DateTime, args) => date.add(span(args).ticks)),
    AddDays: adding(864_000_000_000),
    AddHours: adding(36_000_000_000),
    AddMilliseconds: adding(10_000),
    AddMinutes: adding(600_000_000),
    AddMonths: method(1, 1, (date: DateTime, args) => date.addMonths(intArgument(args, 0))),
    AddSeconds: adding(10_000_000),
    AddTicks: adding(1),
    AddYears: method(1, 1, (date: DateTime, args) => date.addMonths(intArgument(args, 0) * 12)),
    CompareTo: method(1, 1, (date: DateTime, args) => Math.sign(compare(date, args[0]) ?? 0)),
    Equals: method(1, 1, (date: DateTime, args) => args[0] instanceof DateTime && args[0].ticks === date.ticks),
    Subtract: method(1, 1, (date: DateTime, [other]) =>
      other instanceof DateTime ? new TimeSpan(date.ticks - other.ticks) : date.add(-span([other]).ticks),
    ),
    ToLocalTime: method(0, 0, (date: DateTime) => date.toLocal()),
    ToLongDateString: method(0, 0, (date: DateTime) => formattedDate(date, "D")),
    ToLongTimeString: method(0, 0, (date: DateTime) => formattedDate(date, "T")),
    ToShortDateString: method(0, 0, (date: DateTime) => formattedDate(date, "d")),
    ToShortTimeString: method(0, 0, (date: DateTime) => formattedDate(date, "t")),
    ToString: method(0, 1, (date: DateTime, args) => formattedDate(date, args.length === 0 ? "" : textArgument(args, 0))),
    ToUniversalTime: method(0, 0, (date: DateTime) => date.toUniversal()),
  },
  missing:
    "AddMicroseconds Deconstruct GetDateTimeFormats GetHashCode GetTypeCode IsDaylightSavingTime ToBinary ToFileTime ToFileTimeUtc ToOADate TryFormat",
});

function dayOfYear(date: DateTime): number {
  const { year, month, day } = date.fields;
  return Math.round((Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / 86_400_000) + 1 - (month > 2 && !isLeap(year) ? 1 : 0);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const timeSpanMembers = members<TimeSpan>({
  methods: {
    Add: method(1, 1, (value: TimeSpan, args) => new TimeSpan(value.ticks + span(args).ticks)),
    CompareTo: method(1, 1, (value: TimeSpan, args) => Math.sign(compare(value, args[0]) ?? 0)),
    Duration: method(0, 0, (value: TimeSpan) => (value.ticks < 0n ? new TimeSpan(-value.ticks) : value)),
    Equals: method(1, 1, (value: TimeSpan, args) => args[0] instanceof TimeSpan && args[0].ticks === value.ticks),
    Negate: method(0, 0, (value: TimeSpan) => new TimeSpan(-value.ticks)),
    Subtract: method(1, 1, (value: TimeSpan, args) => new TimeSpan(value.ticks - span(args).ticks)),
    ToString: method(0, 1, (value: TimeSpan, args) => {
      const text = value.format(args.length === 0 ? "" : textArgument(args, 0));
      if (text === undefined) throw new MemberError("FormatException", "Input string was not in a correct format.");
      return text;
    }),
  },
  missing: "Divide GetHashCode Multiply TryFormat",
});
