import { setTimeout as wait } from "node:timers/promises";
import type { Cmdlet } from "../cmdlet.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { collect, gathered } from "../runtime/streams.js";
import { culture } from "../values/culture.js";
import { DateTime, ticksOf } from "../values/datetime.js";
import { formatDateTime } from "../values/format-datetime.js";
import { ScriptBlock } from "../values/script-block.js";
import { TimeSpan, timeSpanOfMilliseconds } from "../values/timespan.js";
import { flag, inputItems, inputObject, isSet, numberParameter, one, type Parameters, textParameter } from "./parameters.js";

const int = (name: string, minimum: number, maximum: number) => ({ name, type: "int", validate: { range: { minimum, maximum } } }) as const;
const fields = [
  int("Year", 1, 9999),
  int("Month", 1, 12),
  int("Day", 1, 31),
  int("Hour", 0, 23),
  int("Minute", 0, 59),
  int("Second", 0, 59),
  int("Millisecond", 0, 999),
];

/** Names of -Format that are no .NET formats. */
const special: Readonly<Record<string, string>> = {
  filedate: "yyyyMMdd",
  filedatetime: "yyyyMMddTHHmmssffff",
};

export const getDate: Cmdlet = {
  name: "Get-Date",
  synopsis: "Gives the current date and time, or the one that is written.",
  lacks: ["DisplayHint", "UFormat", "UnixTimeSeconds"],
  parameterSets: one([
    { name: "Date", type: "DateTime", position: 0, aliases: ["LastWriteTime"], pipeline: { byValue: true, byPropertyName: true } },
    { name: "Format", type: "string" },
    ...fields,
    flag("AsUTC"),
  ]),
  outputs: ["System.DateTime"],
  async *run({ records }) {
    for await (const { parameters } of records) yield* dateOf(parameters);
  },
};

function* dateOf(parameters: Parameters): Generator<unknown> {
  const given = parameters["Date"];
  const base = given instanceof DateTime ? given : DateTime.local(new Date());
  const date = withFields(base, parameters);
  const shown = isSet(parameters, "AsUTC") ? date.toUniversal() : date;
  const format = textParameter(parameters, "Format");
  if (format === undefined) {
    yield shown;
    return;
  }
  const lower = format.toLowerCase();
  const isUniversal = lower.endsWith("universal") && lower.startsWith("file");
  const known = special[lower.replace(/universal$/, "")];
  const text = formatDateTime(isUniversal ? shown.toUniversal() : shown, known ?? format, culture());
  if (text === undefined)
    throw runtimeError("System.FormatException", "Input string was not in a correct format.", "NotSpecified", "FormatException");
  yield text + (isUniversal ? "Z" : "");
}

function withFields(date: DateTime, parameters: Parameters): DateTime {
  const number = (name: string): number | undefined => numberParameter(parameters, name);
  if (fields.every(({ name }) => number(name) === undefined)) return date;
  const now = date.fields;
  const millisecond = number("Millisecond");
  const ticks = ticksOf({
    year: number("Year") ?? now.year,
    month: number("Month") ?? now.month,
    day: number("Day") ?? now.day,
    hour: number("Hour") ?? now.hour,
    minute: number("Minute") ?? now.minute,
    second: number("Second") ?? now.second,
    fraction: millisecond === undefined ? now.fraction : millisecond * 10_000,
  });
  if (ticks === undefined) throw refusal("A day that the month does not have", "a day of the month");
  return new DateTime(ticks, date.kind);
}

const count = (name: string) => ({ name, type: "int" }) as const;

export const newTimeSpan: Cmdlet = {
  name: "New-TimeSpan",
  synopsis: "Makes a length of time, from units or from two dates.",
  parameterSets: [
    {
      name: "Date",
      parameters: [
        { name: "Start", type: "DateTime", position: 0, aliases: ["LastWriteTime"], pipeline: { byValue: true, byPropertyName: true } },
        { name: "End", type: "DateTime", position: 1 },
      ],
    },
    { name: "Time", parameters: [count("Days"), count("Hours"), count("Minutes"), count("Seconds"), count("Milliseconds")] },
  ],
  defaultParameterSet: "Date",
  outputs: ["System.TimeSpan"],
  async *run({ records }) {
    for await (const { parameters, parameterSet } of records) {
      if (parameterSet === "Time") {
        const of = (name: string, factor: number): number => (numberParameter(parameters, name) ?? 0) * factor;
        yield timeSpanOfMilliseconds(
          of("Days", 86_400_000) + of("Hours", 3_600_000) + of("Minutes", 60_000) + of("Seconds", 1000) + of("Milliseconds", 1),
        );
        continue;
      }
      const { Start: start, End: end } = parameters;
      const now = DateTime.local(new Date());
      const from = start instanceof DateTime ? start : now;
      const to = end instanceof DateTime ? end : now;
      yield new TimeSpan(to.ticks - from.ticks);
    }
  },
};

export const startSleep: Cmdlet = {
  name: "Start-Sleep",
  aliases: ["sleep"],
  synopsis: "Waits.",
  parameterSets: [
    {
      name: "Seconds",
      parameters: [{ name: "Seconds", type: "double", position: 0, mandatory: true, aliases: ["s"], pipeline: { byValue: true } }],
    },
    { name: "Milliseconds", parameters: [{ name: "Milliseconds", type: "int", mandatory: true, aliases: ["ms"] }] },
    { name: "Duration", parameters: [{ name: "Duration", type: "TimeSpan", mandatory: true, aliases: ["ts"] }] },
  ],
  defaultParameterSet: "Seconds",
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const { Duration: duration } = parameters;
      const milliseconds =
        duration instanceof TimeSpan
          ? duration.milliseconds
          : (numberParameter(parameters, "Milliseconds") ?? (numberParameter(parameters, "Seconds") ?? 0) * 1000);
      if (milliseconds < 0)
        throw runtimeError(
          "ParameterArgumentValidationError",
          "The time to wait is negative.",
          "InvalidData",
          "ParameterBindingValidationException",
        );
      // Longer timers than this do not exist; nobody waits for 24 days.
      await wait(Math.min(milliseconds, 2 ** 31 - 1), undefined, { signal: context.signal });
    }
    yield* [];
  },
};

export const measureCommand: Cmdlet = {
  name: "Measure-Command",
  synopsis: "Tells how long a script block takes.",
  parameterSets: one([{ name: "Expression", type: "ScriptBlock", position: 0, mandatory: true }, inputObject]),
  outputs: ["System.TimeSpan"],
  async *run({ bound, records, context }) {
    const { Expression: block } = bound;
    const items = await collect(inputItems(records));
    const begun = performance.now();
    if (block instanceof ScriptBlock) {
      for (const item of items.length > 0 ? items : [null]) await gathered(context.invoke(block, item));
    }
    yield timeSpanOfMilliseconds(performance.now() - begun);
  },
};
