import { Refusal } from "../language/refusal.js";
import {
  compareNumbers,
  asDouble,
  double,
  long,
  maximumInt,
  minimumInt,
  numericOf,
  numberOf,
  asDecimal,
  decimal,
  type Numeric,
} from "../values/number.js";
import { convertTo, toNumeric } from "../values/convert.js";
import { composite } from "../values/composite-format.js";
import { DateTime, daysIn, ticksOf } from "../values/datetime.js";
import { roundDecimal } from "../values/decimal.js";
import { Guid } from "../values/guid.js";
import { TimeSpan } from "../values/timespan.js";
import { toText } from "../values/text.js";
import { findType, type TypeReference } from "../values/types.js";
import { escapeRegex } from "../regex/regex.js";
import { randomUUID } from "node:crypto";
import { intArgument, MemberError, type Method, method, textArgument } from "./member-table.js";

/** Static members of the types that scripts use them of. */
export interface StaticTable {
  readonly properties: Readonly<Record<string, () => unknown>>;
  readonly methods: Readonly<Record<string, Method>>;
}

const number = (args: readonly unknown[], index = 0): Numeric => toNumeric(args[index]);
const onDouble = (call: (value: number) => number): Method =>
  method(1, 1, (_: unknown, args) => double(call(asDouble(number(args).value))));

const onAny = (ofDouble: (value: number) => number): Method =>
  method(1, 1, (_: unknown, args) => {
    const { kind, value } = number(args);
    if (kind === "decimal") throw new Refusal("[math] of a decimal", "[double]");
    return double(ofDouble(asDouble(value)));
  });

/** The larger or smaller one, of the wider type of the two. */
const extreme = (sign: 1 | -1): Method =>
  method(2, 2, (_: unknown, args) => {
    const [a, b] = [number(args), number(args, 1)];
    const kinds = ["byte", "int", "long", "double", "decimal"] as const;
    // Two overloads fit as well for an int beside a double: .NET takes that of the first.
    const kind = kinds[Math.max(kinds.indexOf(a.kind), kinds.indexOf(b.kind))] ?? "double";
    const chosen = compareNumbers(a, b) * sign >= 0 ? a : b;
    if (a.kind !== b.kind) throw new Refusal("[math] of numbers of two types", "a cast for one of them");
    return numberOf({ kind, value: chosen.value });
  });

function round(args: readonly unknown[]): unknown {
  const digits = args.length > 1 && numericOf(args[1]) ? intArgument(args, 1) : 0;
  const away = args.some((each) => /^awayfromzero$/i.test(toText(each)));
  const { kind, value } = number(args);
  if (digits < 0 || digits > 15) {
    throw new MemberError("ArgumentOutOfRangeException", "Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')");
  }
  if (kind === "decimal" && !away) return decimal(roundDecimal(asDecimal(value), digits));
  const scale = 10 ** digits;
  const scaled = asDouble(value) * scale;
  const floor = Math.floor(scaled);
  const half = scaled - floor === 0.5;
  const whole = !half ? Math.round(scaled) : away ? (scaled < 0 ? floor : floor + 1) : floor % 2 === 0 ? floor : floor + 1;
  return double(whole / scale);
}

const math: StaticTable = {
  properties: { PI: () => Math.PI, E: () => Math.E },
  methods: {
    Abs: method(1, 1, (_: unknown, args) => {
      const { kind, value } = number(args);
      if (kind === "decimal") throw new Refusal("[math] of a decimal", "[double]");
      return numberOf({ kind, value: typeof value === "bigint" ? (value < 0n ? -value : value) : Math.abs(asDouble(value)) });
    }),
    Ceiling: onAny(Math.ceil),
    Floor: onAny(Math.floor),
    Truncate: onAny(Math.trunc),
    Max: extreme(1),
    Min: extreme(-1),
    Pow: method(2, 2, (_: unknown, args) => double(asDouble(number(args).value) ** asDouble(number(args, 1).value))),
    Round: method(1, 3, (_: unknown, args) => round(args)),
    Sign: method(1, 1, (_: unknown, args) => Math.sign(asDouble(number(args).value))),
    Sqrt: onDouble(Math.sqrt),
    Exp: onDouble(Math.exp),
    Log: onDouble(Math.log),
    Log10: onDouble(Math.log10),
  },
};

const type = (name: string): TypeReference => findType(name) ?? { kind: "any", name };
const parsing = (name: string): Method => method(1, 1, (_: unknown, args) => convertTo(textArgument(args, 0), type(name)));

const string: StaticTable = {
  properties: { Empty: () => "" },
  methods: {
    IsNullOrEmpty: method(1, 1, (_: unknown, [value]) => toText(value) === ""),
    IsNullOrWhiteSpace: method(1, 1, (_: unknown, [value]) => toText(value).trim() === ""),
    Join: method(2, 64, (_: unknown, [separator, ...rest]) => {
      const [only] = rest;
      const items: unknown[] = rest.length === 1 && Array.isArray(only) ? only : rest;
      return items.map((item) => toText(item)).join(toText(separator));
    }),
    Format: method(1, 64, (_: unknown, [format, ...rest]) => {
      const [only] = rest;
      try {
        return composite(toText(format), rest.length === 1 && Array.isArray(only) ? (only as unknown[]) : rest);
      } catch (error) {
        throw new MemberError("FormatException", error instanceof Error ? error.message : "");
      }
    }),
    Concat: method(1, 64, (_: unknown, args) =>
      args
        .flat()
        .map((item) => toText(item))
        .join(""),
    ),
    Equals: method(2, 2, (_: unknown, [a, b]) => toText(a) === toText(b)),
  },
};

const int = (name: string, minimum: () => unknown, maximum: () => unknown): StaticTable => ({
  properties: { MaxValue: maximum, MinValue: minimum },
  methods: { Parse: parsing(name) },
});

function newDate(args: readonly unknown[]): DateTime {
  if (args.length === 1) return convertTo(args[0], type("datetime")) as DateTime;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = args.map((_, index) => intArgument(args, index));
  const ticks = ticksOf({ year, month, day, hour, minute, second });
  if (ticks === undefined || args.length === 2 || args.length === 4 || args.length === 5) {
    throw new MemberError("ArgumentOutOfRangeException", "Year, Month, and Day parameters describe an un-representable DateTime.");
  }
  return new DateTime(ticks);
}

const datetime: StaticTable = {
  properties: {
    MaxValue: () => new DateTime(3_155_378_975_999_999_999n),
    MinValue: () => new DateTime(0n),
    Now: () => DateTime.local(new Date()),
    Today: () => {
      const now = DateTime.local(new Date());
      return now.add(-(now.ticks % 864_000_000_000n));
    },
    UnixEpoch: () => new DateTime(621_355_968_000_000_000n, "Utc"),
    UtcNow: () => DateTime.utc(new Date()),
  },
  methods: {
    DaysInMonth: method(2, 2, (_: unknown, args) => daysIn(intArgument(args, 0), intArgument(args, 1))),
    IsLeapYear: method(1, 1, (_: unknown, args) => daysIn(intArgument(args, 0), 2) === 29),
    Parse: parsing("datetime"),
    new: method(1, 6, (_: unknown, args) => newDate(args)),
  },
};

const span = (perUnit: number): Method =>
  method(1, 1, (_: unknown, args) => new TimeSpan(BigInt(Math.round(asDouble(number(args).value) * perUnit))));

const timespan: StaticTable = {
  properties: {
    Zero: () => new TimeSpan(0n),
    MaxValue: () => new TimeSpan(2n ** 63n - 1n),
    MinValue: () => new TimeSpan(-(2n ** 63n)),
  },
  methods: {
    FromDays: span(864_000_000_000),
    FromHours: span(36_000_000_000),
    FromMinutes: span(600_000_000),
    FromSeconds: span(10_000_000),
    FromMilliseconds: span(10_000),
    FromTicks: span(1),
    Parse: parsing("timespan"),
    new: method(1, 4, (_: unknown, args) => {
      const parts = args.map((__, index) => BigInt(intArgument(args, index)));
      if (parts.length === 1) return new TimeSpan(parts[0] ?? 0n);
      const [days = 0n, hours = 0n, minutes = 0n, seconds = 0n] = parts.length === 3 ? [0n, ...parts] : parts;
      if (parts.length === 2) throw new MemberError("MethodException", 'Cannot find an overload for "new" and the argument count: "2".');
      return new TimeSpan((((days * 24n + hours) * 60n + minutes) * 60n + seconds) * 10_000_000n);
    }),
  },
};

const tables: Readonly<Record<string, StaticTable>> = {
  math,
  "system.math": math,
  string,
  int: int(
    "int",
    () => minimumInt,
    () => maximumInt,
  ),
  long: int(
    "long",
    () => long(-(2n ** 63n)),
    () => long(2n ** 63n - 1n),
  ),
  double: {
    properties: {
      MaxValue: () => double(Number.MAX_VALUE),
      MinValue: () => double(-Number.MAX_VALUE),
      NaN: () => Number.NaN,
      PositiveInfinity: () => Number.POSITIVE_INFINITY,
      NegativeInfinity: () => Number.NEGATIVE_INFINITY,
    },
    methods: { Parse: parsing("double"), IsNaN: method(1, 1, (_: unknown, args) => Number.isNaN(asDouble(number(args).value))) },
  },
  bool: { properties: { TrueString: () => "True", FalseString: () => "False" }, methods: {} },
  datetime,
  timespan,
  guid: {
    properties: { Empty: () => new Guid("00000000-0000-0000-0000-000000000000") },
    methods: {
      NewGuid: method(0, 0, () => new Guid(randomUUID())),
      Parse: parsing("guid"),
      new: method(1, 1, (_: unknown, args) => convertTo(args[0], type("guid"))),
    },
  },
  regex: { properties: {}, methods: { Escape: method(1, 1, (_: unknown, args) => escapeRegex(textArgument(args, 0))) } },
  environment: { properties: { NewLine: () => (process.platform === "win32" ? "\r\n" : "\n") }, methods: {} },
  char: {
    properties: {},
    methods: {
      IsDigit: charTest(/^\p{Nd}$/u),
      IsLetter: charTest(/^\p{L}$/u),
      IsLetterOrDigit: charTest(/^[\p{L}\p{Nd}]$/u),
      IsWhiteSpace: charTest(/^\s$/u),
      IsUpper: charTest(/^\p{Lu}$/u),
      IsLower: charTest(/^\p{Ll}$/u),
    },
  },
};

function charTest(pattern: RegExp): Method {
  return method(1, 1, (_: unknown, args) => pattern.test(textArgument(args, 0)));
}

/** The static members of a type, named as scripts name it. */
export function staticsOf(name: string): StaticTable | undefined {
  const lower = name.toLowerCase();
  const short: Readonly<Record<string, string>> = {
    "system.string": "string",
    "system.datetime": "datetime",
    "system.timespan": "timespan",
    "system.guid": "guid",
    "system.int32": "int",
    "system.int64": "long",
    "system.double": "double",
    "system.boolean": "bool",
    "system.char": "char",
    "system.environment": "environment",
    "system.text.regularexpressions.regex": "regex",
    int32: "int",
    int64: "long",
    boolean: "bool",
  };
  return tables[short[lower] ?? lower];
}
