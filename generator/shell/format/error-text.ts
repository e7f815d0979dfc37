import { lineAndColumn, markedLine } from "../language/position.js";
import { type ErrorRecord, fullyQualifiedErrorId } from "../runtime/errors.js";
import { printable } from "./text-width.js";

/** An error record as PowerShell's NormalView shows it: message, place with a marked line, category and id. */
export function formatError(record: ErrorRecord): string {
  const heading = record.command === undefined ? "" : `${record.command}: `;
  return [
    ...printable(`${heading}${record.message}`, { keepNewlines: true }).split("\n"),
    ...placeOf(record),
    ...(record.parameter === undefined ? [] : [`    + Parameter             : -${printable(record.parameter)}`]),
    `    + CategoryInfo          : ${categoryInfo(record)}`,
    `    + FullyQualifiedErrorId : ${printable(fullyQualifiedErrorId(record))}`,
  ].join("\n");
}

/** `ObjectNotFound: (job-1:String) [Get-AzJob], RestError`. */
export function categoryInfo({ category, target, command, reason }: ErrorRecord): string {
  const shown = target === undefined ? ":" : `${printable(target).slice(0, 60)}:String`;
  return `${category}: (${shown}) [${command ?? ""}], ${printable(reason)}`;
}

function placeOf({ place }: ErrorRecord): string[] {
  if (!place || place.script.text === "") return [];
  const { text, file } = place.script;
  const { line, column } = lineAndColumn(text, place.extent.start);
  const marked = markedLine(text, place.extent);
  return [
    file === undefined ? `At line:${line} char:${column}` : `At ${file}:${line} char:${column}`,
    `+ ${marked.line}`,
    `+ ${marked.marks}`,
  ];
}
