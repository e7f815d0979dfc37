import { appendFile, writeFile } from "node:fs/promises";
import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { readProperty } from "../runtime/access.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { collect } from "../runtime/streams.js";
import { culture } from "../values/culture.js";
import { DateTime } from "../values/datetime.js";
import { formatDateTime } from "../values/format-datetime.js";
import { createObject } from "../values/objects.js";
import { toText } from "../values/text.js";
import { read } from "./files.js";
import { expandPaths, resolved } from "./paths.js";
import { flag, inputItems, inputObject, isSet, one, type Parameters, textParameter, textsParameter } from "./parameters.js";
import { namesOf } from "./selectors.js";

const delimiter = { name: "Delimiter", type: "char", position: 1 } as const;
const quoting = [
  { name: "UseQuotes", type: "QuoteKind", aliases: ["UQ"], enumeration: ["Never", "Always", "AsNeeded"] },
  { name: "QuoteFields", type: "string[]", aliases: ["QF"] },
  flag("NoTypeInformation", ["NTI"]),
  flag("NoHeader"),
] as const;

const delimiterOf = (bound: Parameters): string => textParameter(bound, "Delimiter") ?? ",";

/** The lines of objects: the first one's properties are the columns. */
function csvLines(items: readonly unknown[], bound: Parameters, names = namesOf(items.find((item) => item !== null))): string[] {
  const separator = delimiterOf(bound);
  const kind = textParameter(bound, "UseQuotes") ?? "Always";
  const fields = textsParameter(bound, "QuoteFields")?.map((name) => name.toLowerCase());
  const field = (name: string, value: string | null): string => {
    if (value === null) return "";
    const quotes = fields
      ? fields.includes(name.toLowerCase())
      : kind === "Always" || (kind === "AsNeeded" && needsQuotes(value, separator));
    return quotes ? `"${value.replaceAll('"', '""')}"` : value;
  };
  if (names.length === 0) return [];
  const header = names.map((name) => field(name, name)).join(separator);
  const rows = items
    .filter((item) => item !== null)
    .map((item) => names.map((name) => field(name, csvText(readProperty(item, name)))).join(separator));
  const written = rows.filter((row) => row !== "");
  return isSet(bound, "NoHeader") ? written : [header, ...written];
}

const needsQuotes = (value: string, separator: string): boolean => value.includes(separator) || /["\r\n]/.test(value);

/** Null is an empty field without quotes; dates are as the culture writes them. */
function csvText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof DateTime) return formatDateTime(value, "G", culture()) ?? "";
  return Array.isArray(value) ? "System.Object[]" : toText(value);
}

export const convertToCsv: Cmdlet = {
  name: "ConvertTo-Csv",
  synopsis: "Converts objects to lines of comma-separated values.",
  lacks: ["IncludeTypeInformation", "UseCulture"],
  parameterSets: one([{ ...inputObject, position: 0, mandatory: true, allowEmpty: true }, delimiter, ...quoting]),
  outputs: ["System.String"],
  async *run({ bound, records }) {
    yield* csvLines(await collect(inputItems(records)), bound);
  },
};

export const exportCsv: Cmdlet = {
  name: "Export-Csv",
  aliases: ["epcsv"],
  synopsis: "Writes objects to a file of comma-separated values.",
  lacks: ["Force", "IncludeTypeInformation", "UseCulture"],
  parameterSets: one([
    { ...inputObject, mandatory: true, allowEmpty: true },
    { name: "Path", type: "string", position: 0, completes: "path", mandatory: true, aliases: ["LiteralPath", "PSPath", "LP"] },
    { ...delimiter },
    { name: "Encoding", type: "string" },
    flag("Append"),
    flag("NoClobber", ["NoOverwrite"]),
    ...quoting,
  ]),
  shouldProcess: true,
  async *run({ bound, records, context }) {
    const encoding = textParameter(bound, "Encoding");
    if (encoding !== undefined && !/^utf-?8(?:nobom)?$/i.test(encoding)) throw refusal(`-Encoding ${encoding}`, "utf8");
    const items = await collect(inputItems(records));
    const file = resolved(textParameter(bound, "Path") ?? "", context);
    if (!(await context.shouldProcess(file, "Export-Csv"))) return;
    const known = isSet(bound, "Append") ? await columnsOf(file, bound, context) : undefined;
    const lines = csvLines(items, bound, known);
    const text = (known && !isSet(bound, "NoHeader") ? lines.slice(1) : lines).map((line) => `${line}\n`).join("");
    if (isSet(bound, "Append")) await appendFile(file, text);
    else await writeFile(file, text, { flag: isSet(bound, "NoClobber") ? "wx" : "w" });
    yield* [];
  },
};

/** The columns that a file has already. */
async function columnsOf(file: string, bound: Parameters, context: CommandContext): Promise<string[] | undefined> {
  const { existsSync } = await import("node:fs");
  const text = existsSync(file) ? await read(file, context) : undefined;
  return text === undefined || text === "" ? undefined : parseCsv(text, delimiterOf(bound))[0]?.map((cell) => cell.text);
}

interface Cell {
  readonly text: string;
}

/** RFC 4180, with quotes inside fields doubled. Empty lines are no rows. */
function parseCsv(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  const end = (): void => {
    if (row.length > 1 || (row[0]?.text ?? "") !== "") rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const { cell, next } = readCell(text, at, separator);
    row.push(cell);
    at = next;
    if (text.startsWith(separator, at) && at < text.length) at += separator.length;
    else {
      end();
      if (at >= text.length) break;
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  return rows;
}

function readCell(text: string, start: number, separator: string): { cell: Cell; next: number } {
  let at = start;
  while (text.charAt(at) === " " || (text.charAt(at) === "\t" && separator !== "\t")) at++;
  if (text.charAt(at) !== '"') {
    let end = at;
    while (end < text.length && !text.startsWith(separator, end) && !"\r\n".includes(text.charAt(end))) end++;
    return { cell: { text: text.slice(at, end) }, next: end };
  }
  let value = "";
  at++;
  while (at < text.length) {
    if (text.charAt(at) !== '"') value += text.charAt(at++);
    else if (text.charAt(at + 1) === '"') {
      value += '"';
      at += 2;
    } else {
      at++;
      break;
    }
  }
  while (at < text.length && !text.startsWith(separator, at) && !"\r\n".includes(text.charAt(at))) value += text.charAt(at++);
  return { cell: { text: value }, next: at };
}

function* objectsOf(text: string, bound: Parameters, context: CommandContext): Generator<unknown> {
  const rows = parseCsv(text.replace(/^#TYPE[^\n]*\n/, ""), delimiterOf(bound));
  const given = textsParameter(bound, "Header");
  const [first = [], ...others] = rows;
  const names = given ?? first.map((cell) => cell.text);
  const twice = names.find((name, index) => names.slice(0, index).some((each) => each.toLowerCase() === name.toLowerCase()));
  if (twice !== undefined) {
    throw runtimeError(
      "AlreadyPresentPSMemberInfoInternalCollectionAdd",
      `The member "${twice}" is already present.`,
      "NotSpecified",
      "ExtendedTypeSystemException",
    );
  }
  if (names.includes("")) {
    context.writeWarning(
      'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
    );
  }
  const shown = names.map((name, index) => (name === "" ? `H${index + 1}` : name));
  for (const row of given ? rows : others) yield createObject(shown.map((name, index) => [name, row[index]?.text ?? null]));
}

const headers = [delimiter, { name: "Header", type: "string[]" }] as const;

export const convertFromCsv: Cmdlet = {
  name: "ConvertFrom-Csv",
  synopsis: "Makes objects of lines of comma-separated values.",
  lacks: ["UseCulture"],
  parameterSets: one([
    { name: "InputObject", type: "string[]", position: 0, mandatory: true, allowEmpty: true, pipeline: { byValue: true } },
    ...headers,
  ]),
  async *run({ bound, records, context }) {
    const lines: string[] = [];
    for await (const { parameters } of records) lines.push(...(textsParameter(parameters, "InputObject") ?? []));
    yield* objectsOf(lines.join("\n"), bound, context);
  },
};

export const importCsv: Cmdlet = {
  name: "Import-Csv",
  aliases: ["ipcsv"],
  synopsis: "Reads objects from a file of comma-separated values.",
  lacks: ["UseCulture"],
  parameterSets: one([
    {
      name: "Path",
      type: "string[]",
      position: 0,
      mandatory: true,
      completes: "path",
      aliases: ["LiteralPath", "PSPath", "LP"],
      pipeline: { byValue: true },
    },
    ...headers,
    { name: "Encoding", type: "string" },
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      for (const file of await expandPaths(textsParameter(parameters, "Path") ?? [], context)) {
        const text = await read(file, context);
        if (text !== undefined) yield* objectsOf(text, parameters, context);
      }
    }
  },
};
