const iso = /^[-+]?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?$/;
/** `[-][d.]hh:mm[:ss[.fffffff]]`, or whole days. */
const timeSpan =
  /^(-?)(?:(?:(\d+)(?:\.(?=\d+:)|:(?=\d+:\d+:\d)))?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?|(\d+))$/;

/**
 * A length of time as services take it (ISO 8601, `PT1H30M`), from that or from what a TimeSpan is in .NET: `01:30:00`, `1.02:00:00`, `7` (days).
 * Undefined for what is neither.
 */
export function durationOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (iso.test(text)) return text;
  const found = timeSpan.exec(text);
  if (!found) return undefined;
  const [, sign = "", daysBefore = "0", hours = "0", minutes = "0", seconds = "0", fraction = "", days = daysBefore] =
    found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const part = (count: string, unit: string): string =>
    Number(count) === 0 ? "" : `${count.replace(/^0+/, "")}${unit}`;
  const broken = fraction.replace(/0+$/, "");
  const second = broken === "" ? part(seconds, "S") : `${String(Number(seconds))}.${broken}S`;
  const time = `${part(hours, "H")}${part(minutes, "M")}${second}`;
  const whole = `${part(days, "D")}${time === "" ? "" : `T${time}`}`;
  return `${sign}P${whole === "" ? "T0S" : whole}`;
}
