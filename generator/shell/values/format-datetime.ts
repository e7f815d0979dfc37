import type { Culture } from "./culture.js";
import { type DateTime, zoneText } from "./datetime.js";

const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const months = "January February March April May June July August September October November December".split(" ");

/** .NET's standard formats of one letter, as custom ones. */
const standard: Readonly<Record<string, (culture: Culture) => string>> = {
  d: (culture) => culture.shortDate,
  D: (culture) => culture.longDate,
  t: (culture) => culture.shortTime,
  T: (culture) => culture.longTime,
  f: (culture) => `${culture.longDate} ${culture.shortTime}`,
  F: (culture) => `${culture.longDate} ${culture.longTime}`,
  g: (culture) => `${culture.shortDate} ${culture.shortTime}`,
  G: (culture) => `${culture.shortDate} ${culture.longTime}`,
  M: (culture) => culture.monthDay,
  m: (culture) => culture.monthDay,
  Y: (culture) => culture.yearMonth,
  y: (culture) => culture.yearMonth,
  o: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  O: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  s: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  u: () => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  r: () => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: () => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
};

/** DateTime.ToString(format): a standard format of one letter, or a custom one. Undefined where .NET has no such format. */
export function formatDateTime(date: DateTime, format: string, culture: Culture): string | undefined {
  if (format === "") return formatDateTime(date, "G", culture);
  if (format === "U") return formatDateTime(date.toUniversal(), "F", culture);
  if (format.length > 1) return custom(date, format);
  const known = Object.hasOwn(standard, format) ? standard[format] : undefined;
  return known && custom(date, known(culture));
}

const token = /d{1,}|M{1,}|y{1,}|h{1,}|H{1,}|m{1,}|s{1,}|f{1,}|F{1,}|t{1,}|z{1,}|K|g{1,}|'[^']*'|"[^"]*"|\\[^]|%[^]|[^]/g;

function custom(date: DateTime, format: string): string | undefined {
  let text = "";
  for (const [piece] of format.matchAll(token)) {
    const [first = ""] = piece;
    if (first === "F" || (first === "%" && piece[1] === "F")) {
      const fraction = part(date, piece.replace("%", "")) ?? "";
      text = fraction === "" && text.endsWith(".") ? text.slice(0, -1) : text + fraction;
      continue;
    }
    const found = part(date, piece);
    if (found === undefined) return undefined;
    text += found;
  }
  return text;
}

function part(date: DateTime, piece: string): string | undefined {
  const [first = ""] = piece;
  const { year, month, day, hour, minute, second, fraction } = date.fields;
  const padded = (value: number): string => String(value).padStart(Math.min(piece.length, 2), "0");
  switch (first) {
    case "d":
      return piece.length <= 2 ? padded(day) : piece.length === 3 ? days[date.weekday]?.slice(0, 3) : days[date.weekday];
    case "M":
      return piece.length <= 2 ? padded(month) : piece.length === 3 ? months[month - 1]?.slice(0, 3) : months[month - 1];
    case "y":
      return piece.length <= 2 ? padded(year % 100) : String(year).padStart(piece.length, "0");
    case "h":
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case "H":
      return padded(hour);
    case "m":
      return padded(minute);
    case "s":
      return padded(second);
    case "f":
      return piece.length > 7 ? undefined : String(fraction).padStart(7, "0").slice(0, piece.length);
    case "F":
      return piece.length > 7 ? undefined : String(fraction).padStart(7, "0").slice(0, piece.length).replace(/0+$/, "");
    case "t":
      return piece.length === 1 ? (hour < 12 ? "A" : "P") : hour < 12 ? "AM" : "PM";
    case "g":
      return "A.D.".replace(/\./g, "");
    case "z":
      return zone(date.offset, piece.length);
    case "K":
      return date.kind === "Unspecified" ? "" : date.kind === "Utc" ? "Z" : zoneText(date.offset);
    case "'":
    case '"':
      return piece.length > 1 ? piece.slice(1, -1) : undefined;
    case "\\":
      return piece.slice(1);
    case "%":
      return piece.length > 1 && piece[1] !== "%" ? part(date, piece.slice(1)) : undefined;
    default:
      return piece;
  }
}

function zone(offset: number, length: number): string {
  const text = zoneText(offset);
  if (length >= 3) return text;
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(length, "0");
  return `${text.charAt(0)}${hours}`;
}
